"""The recovery number, shown before a new plan is closed for the first time: print it, or write it down."""

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
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import NumberAskedBack, NumberOnPaper
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route

ASKED_BACK = (3, 7)
"""The groups (1 to 8) that are asked back."""


class RecoveryNumberPage(Page):
    """Shows the number, to print or to write down, now or another day."""

    def __init__(self, _context: Context, route: Route) -> None:
        given: NumberOnPaper = route.given
        groups = given.groups
        super().__init__(title_of("number-on-paper"), name="recovery-page")
        self.body.addWidget(
            Text(self.tr("If you forget your passphrase, this number opens your plan. Nothing else can."))
        )
        self.body.addWidget(NumberGroups(groups))
        advice = self.tr("Keep the paper away from this computer. Choose a place where only people you trust look.")
        self.body.addWidget(AdviceBox("", advice))
        to_paper = Button(self.tr("&Print it"))
        to_paper.setObjectName("print-number")
        to_paper.clicked.connect(lambda: given.print_it())
        wrote = Button(self.tr("I &wrote it down"))
        wrote.setObjectName("wrote-number")
        wrote.clicked.connect(lambda: given.written())
        self.body.addLayout(button_row(to_paper, wrote))
        self.not_now_asked.connect(given.later)
        self.back_asked.connect(given.stay)
        self.set_navigation(back=self.tr("&Back to my plan"), not_now=self.tr("&Not now, ask me again"))


class AskBackPage(Page):
    """Asks for two groups, for a person who wants to check what they wrote. It can always be skipped."""

    def __init__(self, _context: Context, route: Route) -> None:
        given: NumberAskedBack = route.given
        super().__init__(title_of("number-asked-back"), name="ask-back-page")
        self._groups = given.groups
        self._checked = given.checked
        self.body.addWidget(Text(self.tr("Type these two groups from your paper. You can skip this.")))
        self.rows: list[tuple[int, FormRow]] = []
        for place in ASKED_BACK:
            row = FormRow(self.tr("Group %1").replace("%1", str(place)), TextField(letters=8), name=f"ask-back-{place}")
            self.rows.append((place, row))
            self.body.addWidget(row)
        again = LinkButton(self.tr("Sh&ow me the number again"))
        again.setObjectName("show-number")
        again.clicked.connect(lambda: given.show_again())
        self.body.addLayout(button_row(again))
        self.forward_asked.connect(self._check)
        self.not_now_asked.connect(given.checked)
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
            self._checked()
