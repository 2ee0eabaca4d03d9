"""A group of radio buttons: at most one is chosen, and the group is one stop of the Tab key."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup


class OneOf(QButtonGroup):
    """Radio buttons of which at most one is chosen.

    Tab stops at the chosen one, or at the first without choosing it. Qt alone stops at the first, whatever is
    chosen, until the group had the focus; the next arrow key then puts another answer in place of the person's.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.idToggled.connect(self.keep_stop)

    def addButton(self, button: QAbstractButton, id: int = -1) -> None:  # noqa: A002, N802 - Qt's own names
        super().addButton(button, id)
        self.keep_stop()

    @property
    def stop(self) -> QAbstractButton | None:
        """Where Tab comes into the group; None in a group with no button."""
        chosen: QAbstractButton | None = self.checkedButton()
        if chosen is not None:
            return chosen
        buttons = self.buttons()
        return next((button for button in buttons if button.isEnabled()), buttons[0] if buttons else None)

    def choose(self, button: QAbstractButton | None) -> None:
        """Choose a button, or none."""
        if button is not None:
            button.setChecked(True)
            return
        self.setExclusive(False)
        for each in self.buttons():
            each.setChecked(False)
        self.setExclusive(True)

    def keep_stop(self) -> None:
        """Take the other buttons out of the way of Tab. Assistive technology can still put the focus on each."""
        stop, policy = self.stop, Qt.FocusPolicy
        for button in self.buttons():
            wanted = policy.StrongFocus if button is stop else policy.ClickFocus
            if button.focusPolicy() != wanted:
                button.setFocusPolicy(wanted)
