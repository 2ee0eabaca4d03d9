"""Words that open under a question, side by side to save room: "Show an example", "Why we ask"."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit import announce
from pcsp_desktop.gui.kit.boxes import AdviceBox
from pcsp_desktop.gui.kit.buttons import LinkButton
from pcsp_desktop.gui.kit.in_view import show_with
from pcsp_desktop.gui.kit.labels import Eyebrow
from pcsp_desktop.gui.kit.layout import ColumnLayout, FlowLayout, grows_down


class More(QWidget):
    """A row of words; each opens its own text under the row."""

    def __init__(self, about: str) -> None:
        """``about`` is the question, so that no two such buttons on a page have the same name."""
        super().__init__()
        grows_down(self)
        self._about = about
        self._row = FlowLayout(gap="medium")
        self._column = ColumnLayout(self, gap="small")
        self._column.addLayout(self._row)

    def add(self, words: str, inside: str, name: str, *, title: str) -> LinkButton:
        """One more button with its text; `title` says in the box what it is, as both may be open."""
        box = AdviceBox("", inside)
        box.body.insertWidget(0, Eyebrow(title))
        box.hide()
        button = LinkButton(words)
        button.setObjectName(name)
        self._row.addWidget(button)
        self._column.addWidget(box)
        tell = self._teller(button, words)
        tell(False)

        def press() -> None:
            is_open = box.isHidden()
            box.setVisible(is_open)
            tell(is_open)
            if is_open:
                announce.say(button, inside)
                show_with(button, box)

        # A press, not a tick: a screen reader would call a checkable button a check box.
        button.clicked.connect(press)
        return button

    def _teller(self, button: LinkButton, words: str) -> Callable[[bool], None]:
        def tell(is_open: bool) -> None:
            sign = "\u25be" if is_open else ("\u25c2" if self.layoutDirection().name == "RightToLeft" else "\u25b8")
            button.setText(f"{sign} {words}")
            button.setAccessibleName(f"{words}: {self._about}" if self._about else words)
            button.setAccessibleDescription(self.tr("Open") if is_open else self.tr("Closed"))

        return tell
