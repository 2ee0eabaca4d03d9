"""The recovery number, shown before a new plan is closed for the first time: print it, or write it down."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit.controls import (
    AdviceBox,
    Button,
    FormRow,
    LinkButton,
    Text,
    TextField,
    button_row,
)
from pcsp_desktop.gui.kit.number_groups import NumberGroups
from pcsp_desktop.gui.window.page import Page

ASKED_BACK = (3, 7)
"""The groups (1 to 8) that are asked back."""


class RecoveryNumberPage(Page):
    """Shows the number. `print_asked`, `written` (the person says so) or `later`."""

    print_asked = Signal()
    written = Signal()
    later = Signal()

    def __init__(self, groups: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("", name="recovery-page", parent=parent)
        self.set_title(self.tr("Keep this number on paper"))
        self.body.addWidget(
            Text(self.tr("If you forget your passphrase, this number opens your plan. Nothing else can."))
        )
        self.body.addWidget(NumberGroups(groups))
        advice = self.tr("Keep the paper away from this computer. Choose a place where only people you trust look.")
        self.body.addWidget(AdviceBox("", advice))
        to_paper = Button(self.tr("&Print it"))
        to_paper.setObjectName("print-number")
        to_paper.clicked.connect(self.print_asked)
        wrote = Button(self.tr("I &wrote it down"))
        wrote.setObjectName("wrote-number")
        wrote.clicked.connect(self.written)
        self.body.addLayout(button_row(to_paper, wrote))
        self.not_now_asked.connect(self.later)
        self.set_navigation(back=self.tr("&Back to my plan"), not_now=self.tr("&Not now, ask me again"))


class AskBackPage(Page):
    """Asks for two groups, for a person who wants to check what they wrote. It can always be skipped."""

    checked = Signal()
    show_again = Signal()

    def __init__(self, groups: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("", name="ask-back-page", parent=parent)
        self._groups = groups
        self.set_title(self.tr("Check what you wrote"))
        self.body.addWidget(Text(self.tr("Type these two groups from your paper. You can skip this.")))
        self.rows: list[tuple[int, FormRow]] = []
        for place in ASKED_BACK:
            row = FormRow(self.tr("Group %1").replace("%1", str(place)), TextField(letters=8), name=f"ask-back-{place}")
            self.rows.append((place, row))
            self.body.addWidget(row)
        again = LinkButton(self.tr("Sh&ow me the number again"))
        again.setObjectName("show-number")
        again.clicked.connect(self.show_again)
        self.body.addLayout(button_row(again))
        self.forward_asked.connect(self._check)
        self.not_now_asked.connect(self.checked)
        self.set_navigation(not_now=self.tr("Sk&ip this"), forward=self.tr("Chec&k"))

    def _check(self) -> None:
        found: list[tuple[str, QWidget | None]] = []
        for place, row in self.rows:
            typed = "".join(letter for letter in row.field.text() if letter.isdecimal())
            if typed != self._groups[place - 1]:
                words = self.tr("Group %1 is not the same as your number").replace("%1", str(place))
                row.set_problem(words)
                found.append((words, row.field))
            else:
                row.set_problem("")
        self.show_problems(found)
        if not found:
            self.checked.emit()
