"""How sure am I, from 1 to 10: ten real radio buttons, so that "not answered yet" is a natural state."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit.announce import Grouped
from pcsp_desktop.gui.kit.buttons import LinkButton, ScaleButton
from pcsp_desktop.gui.kit.labels import Hint
from pcsp_desktop.gui.kit.layout import ColumnLayout, FlowLayout, grows_down
from pcsp_desktop.gui.kit.one_of import OneOf


class Scale1to10(Grouped):
    """The scale with words for both ends. `value` is None until the person answers; number keys answer too.

    `value_changed` carries the new value (an int, or None) when the person changes it, not when code sets it.
    """

    value_changed = Signal(object)

    def __init__(
        self,
        question: str = "",
        low: str = "",
        high: str = "",
        name: str = "scale",
        parent: QWidget | None = None,
        *,
        ends_shown: bool = True,
    ) -> None:
        """`low` and `high` say what 1 and 10 mean: "not sure at all", "very sure".

        With `ends_shown` False a hint above the scale says it already.
        """
        super().__init__(parent)
        grows_down(self)
        self.setObjectName(name)
        self.setAccessibleName(question)
        self._silent = False
        self._group = OneOf(self)
        row = FlowLayout(gap="medium", even=True)  # so that the ring round one covers no other
        for number in range(1, 11):
            button = ScaleButton(str(number))
            button.setObjectName(f"{name}-{number}")
            end = low if number == 1 else high if number == 10 else ""
            button.setAccessibleName(f"{number}, {end}" if end else str(number))
            self._group.addButton(button, number)
            row.addWidget(button)
        self._clear = LinkButton(self.tr("Take my answer away"))
        self._clear.setObjectName(f"{name}-clear")
        if question:
            said = self.tr("Take my answer away: %1").replace("%1", question)
            self._clear.setAccessibleName(said)
        self._clear.hide()
        column = ColumnLayout(self, gap="small")
        if ends_shown and (low or high):
            ends = Hint(self.tr("1 means %1. 10 means %2.").replace("%1", low).replace("%2", high))
            self.setAccessibleDescription(ends.text())
            column.addWidget(ends)
        column.addLayout(row)
        column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeading)
        self._group.idToggled.connect(self._toggled)
        self._clear.clicked.connect(self._take_away)

    @property
    def value(self) -> int | None:
        """1 to 10, or None when not answered."""
        number = self._group.checkedId()
        return number if number > 0 else None

    def set_value(self, value: int | None) -> None:
        """Show an answer, or none, without `value_changed`. Raises ValueError outside 1 to 10."""
        if value is not None and not 1 <= value <= 10:
            raise ValueError("the scale goes from 1 to 10")
        self._silent = True
        try:
            self._group.choose(None if value is None else self._group.button(value))
        finally:
            self._silent = False
        self._clear.setVisible(value is not None)

    def set_focus(self) -> None:
        """Put the focus on the chosen number, or the first."""
        self._group.button(self.value or 1).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if len(typed) == 1 and typed.isascii() and typed.isdigit():
            self._group.button(int(typed) or 10).setChecked(True)
            self.set_focus()
            return
        super().keyPressEvent(event)

    def _toggled(self, number: int, checked: bool) -> None:
        if checked and not self._silent:
            self._clear.show()
            self.value_changed.emit(number)

    def _take_away(self) -> None:
        self.set_value(None)
        self._group.button(1).setFocus(Qt.FocusReason.OtherFocusReason)
        self.value_changed.emit(None)
