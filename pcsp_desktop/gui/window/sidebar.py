"""The list of steps: at the side of a wide window, or behind the "Steps" button of a narrow one."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.announce import Grouped
from pcsp_desktop.gui.kit.buttons import SidebarButton
from pcsp_desktop.gui.kit.layout import ColumnLayout, clear, grows_down


class SidebarStep(NamedTuple):
    """One line of the list. `number` 0 means that it is not one of the counted steps."""

    id: str
    words: str
    number: int = 0
    state: Literal["", "visited"] = ""
    apart: bool = False
    """Leave some room above this line."""


class Sidebar(Grouped):
    """The steps as buttons. `chosen` carries the id of the one that was pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grows_down(self)
        self.setObjectName("steps")
        self.setAccessibleName(self.tr("Steps of my plan"))
        self._column = ColumnLayout(self, gap="hair", margin="medium")
        self._buttons: dict[str, SidebarButton] = {}
        self._steps: list[SidebarStep] = []
        self._here = ""

    @property
    def steps(self) -> Sequence[SidebarStep]:
        """The lines in order."""
        return tuple(self._steps)

    @property
    def here(self) -> str:
        """The id of the step that is open."""
        return self._here

    def set_steps(self, steps: Sequence[SidebarStep]) -> None:
        """Show these lines. Buttons of the same ids are kept, so that the focus is not lost."""
        if [step.id for step in steps] != [step.id for step in self._steps]:
            clear(self._column)
            self._buttons = {}
            for step in steps:
                if step.apart:
                    self._column.addSpacing(theme.current().space("medium"))
                button = SidebarButton(step.words)
                button.setObjectName(f"step-{step.id}")
                button.clicked.connect(self._pressed(step.id))
                self._buttons[step.id] = button
                self._column.addWidget(button)
            self._column.addStretch(1)
        self._steps = list(steps)
        self._tell()

    def set_here(self, step_id: str) -> None:
        """Mark the step whose page is open."""
        self._here = step_id
        self._tell()

    def button(self, step_id: str) -> SidebarButton | None:
        """The button of a step, if there is one."""
        return self._buttons.get(step_id)

    def _pressed(self, step_id: str):  # type: ignore[no-untyped-def]
        def press() -> None:
            self.chosen.emit(step_id)

        return press

    def _tell(self) -> None:
        counted = max((step.number for step in self._steps), default=0)
        for step in self._steps:
            button = self._buttons[step.id]
            here, visited = step.id == self._here, step.state == "visited"
            button.setText(step.words)
            lead = "\u2713" if visited else str(step.number) if step.number else ""
            button.set_state(lead=lead, state=self.tr("seen") if visited else "", here=here)
            button.setAccessibleName(step.words)
            about = []
            if step.number:
                place = self.tr("Step %1 of %2")
                about.append(place.replace("%1", str(step.number)).replace("%2", str(counted)))
            if here:
                about.append(self.tr("you are here"))
            elif visited:
                about.append(self.tr("seen"))
            button.setAccessibleDescription(", ".join(about))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().colour("rail"))
        painter.end()


class SidebarEdge(QWidget):
    """The thin line between the list of steps and the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().colour("line"))
        painter.end()
