"""Holds a Designer form on a page and gives its layouts the spaces of the theme: forms carry no pixel sizes."""

from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.layout import grows_down


class DesignerForm(Protocol):
    """What uic makes of a .ui file."""

    def setupUi(self, widget: QWidget) -> None: ...  # noqa: N802

    def retranslateUi(self, widget: QWidget) -> None: ...


Ui = TypeVar("Ui", bound=DesignerForm)


class FormWidget(QWidget, Generic[Ui]):
    """A widget made from a form: `Form(Ui_Unlock(), "unlock")`. Its parts are in `ui`."""

    def __init__(self, ui: Ui, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grows_down(self)
        self.ui = ui
        self.setObjectName(name)
        ui.setupUi(self)
        self.restyle()

    def restyle(self) -> None:
        """Take the spaces from the theme."""
        for layout in self.findChildren(QBoxLayout):
            layout.setSpacing(theme.current().space("small"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
        super().changeEvent(event)
