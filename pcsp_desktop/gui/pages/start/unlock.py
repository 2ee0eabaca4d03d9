"""Opening a locked plan: by passphrase, or by the number of a recovery or emergency sheet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pcsp_desktop._build.forms.ui_unlock import Ui_Unlock
from pcsp_desktop.gui.kit.controls import Button, Card, FlowLayout, FormRow, Text, TextField, say
from pcsp_desktop.gui.kit.designer_forms import Form
from pcsp_desktop.gui.pages.start.door import Door
from pcsp_desktop.gui.pages.start.passphrase import as_secret, set_hidden
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.work import WorkPanel

GROUPS = 8
DIGITS = 6


class UnlockPage(Page):
    """The passphrase of a plan that is there."""

    number_asked = Signal()
    other_asked = Signal()
    crisis_asked = Signal()
    """The person wants the crisis page that was left readable."""

    def __init__(self, plan_name: str, *, can_remember: bool, parent: QWidget | None = None) -> None:
        super().__init__("", name="unlock-page", eyebrow=plan_name, parent=parent)
        self.set_title(self.tr("Open my plan"))
        self.form = Form(Ui_Unlock(), "unlock-form")
        self.body.addWidget(self.form)
        ui = self.form.ui
        ui.problem.use_colour("danger_bar")
        ui.problem.hide()
        ui.remember.setVisible(can_remember)
        if not can_remember:
            ui.remember_hint.setText(
                self.tr("This computer cannot remember your plan. It has no keyring, which is a locked place for keys.")
            )
        as_secret(ui.passphrase)
        ui.hide_typing.toggled.connect(self._hide)
        ui.passphrase.returnPressed.connect(self.forward_asked)
        ui.use_number.clicked.connect(self.number_asked)
        ui.other_plan.clicked.connect(self.other_asked)
        self.panel = WorkPanel(self.tr("Opening your plan"), "unlocking", can_stop=False)
        self.panel.hide()
        self.body.addWidget(self.panel)
        self.set_navigation(forward=self.tr("&Open"))

    def offer_crisis_page(self) -> None:
        """Show the way to the crisis page: the person chose to leave it readable without the passphrase."""
        card = Card()
        card.body.addWidget(Text(self.tr("Your crisis page is readable here. Anyone at this computer can read it.")))
        button = Button(self.tr("My crisis page"))
        button.setObjectName("open-crisis-page")
        button.clicked.connect(self.crisis_asked)
        card.buttons().addWidget(button)
        self.body.addWidget(card)

    @property
    def passphrase(self) -> str:
        """What was typed, exactly."""
        return str(self.form.ui.passphrase.text())

    @property
    def remember(self) -> bool:
        """Whether this computer may keep a key."""
        return bool(self.form.ui.remember.isChecked())

    def check(self) -> bool:
        """True when something was typed; else the page says so."""
        if self.passphrase:
            return True
        self.refuse(self.tr("Type your passphrase"))
        return False

    def wrong(self) -> None:
        """The passphrase did not fit: what was typed stays, so that the person can see and mend it."""
        self.refuse(self.tr("That passphrase does not open this plan. Look at each letter, then try again."))

    def refuse(self, words: str) -> None:
        """Show a problem at the field and in the box at the top."""
        ui = self.form.ui
        ui.problem.setText(words)
        ui.problem.show()
        ui.passphrase.set_wrong(True)
        ui.passphrase.setAccessibleDescription(words)
        self.show_problems([(words, ui.passphrase)])
        # One field: the person goes on typing in it. The words are spoken, and stand at the field too.
        ui.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty the field."""
        self.form.ui.passphrase.clear()

    def left(self) -> None:
        self.forget()

    def first_focus(self) -> QWidget:
        """The field itself: there is one thing to do here, and the heading names the window."""
        field: QWidget = self.form.ui.passphrase
        return field

    def _hide(self, hidden: bool) -> None:
        set_hidden(self.form.ui.passphrase, hidden)


class NumberFields(QWidget):
    """Eight boxes of six digits. Each is checked as soon as it is full; a full right box passes the focus on."""

    complete_changed = Signal()

    def __init__(self, door: Door, name: str = "number", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self.rows: list[FormRow] = []
        flow = FlowLayout(self, gap="medium", even=True)
        for place in range(1, GROUPS + 1):
            field = TextField(letters=DIGITS + 1)
            field.setMaxLength(60 if place == 1 else DIGITS + 2)
            as_secret(field)
            row = FormRow(self.tr("Group %1").replace("%1", str(place)), field, name=f"{name}-{place}")
            field.textEdited.connect(self._typed_at(place))
            self.rows.append(row)
            flow.addWidget(row)

    @property
    def number(self) -> str:
        """The digits typed so far."""
        return "".join(self._digits(row) for row in self.rows)

    @property
    def complete(self) -> bool:
        """Whether all groups are there and right."""
        return all(self._door.group_is_right(self._digits(row), place) for place, row in enumerate(self.rows, 1))

    def problems(self) -> list[tuple[str, QWidget | None]]:
        """A line for each group that is missing or cannot be right."""
        found: list[tuple[str, QWidget | None]] = []
        for place, row in enumerate(self.rows, 1):
            if not self._door.group_is_right(self._digits(row), place):
                words = self._words(place, len(self._digits(row)))
                row.set_problem(words)
                found.append((words, row.field))
        return found

    def _words(self, place: int, length: int) -> str:
        if length != DIGITS:
            return self.tr("Type 6 digits in group %1").replace("%1", str(place))
        return self.tr("Look at group %1 again").replace("%1", str(place))

    def _digits(self, row: FormRow) -> str:
        return "".join(letter for letter in row.field.text() if letter.isdecimal())

    def _typed_at(self, place: int):  # type: ignore[no-untyped-def]
        def typed(_words: str) -> None:
            self._typed(place)

        return typed

    def _typed(self, place: int) -> None:
        row = self.rows[place - 1]
        digits = self._digits(row)
        if place == 1 and len(digits) == GROUPS * DIGITS:
            self._spread(digits)
            return
        if len(digits) < DIGITS:
            row.set_problem("")
        elif self._door.group_is_right(digits, place):
            row.set_problem("")
            if place < GROUPS:
                self.rows[place].field.setFocus()
        else:
            words = self._words(place, len(digits))
            row.set_problem(words)
            say(row, words)
        self.complete_changed.emit()

    def _spread(self, digits: str) -> None:
        """The whole number was pasted into the first box."""
        for place, row in enumerate(self.rows, 1):
            group = digits[(place - 1) * DIGITS : place * DIGITS]
            row.field.setText(group)
            right = self._door.group_is_right(group, place)
            row.set_problem("" if right else self._words(place, DIGITS))
        self.rows[-1].field.setFocus()
        self.complete_changed.emit()


class NumberPage(Page):
    """Opening a plan with the number of a recovery or emergency sheet."""

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__("", name="number-page", parent=parent)
        self.set_title(self.tr("Open with the number on your sheet"))
        lead = self.tr("The number has 8 groups of 6 digits. You can also paste it whole into the first box.")
        self.body.addWidget(Text(lead))
        self.fields = NumberFields(door)
        self.body.addWidget(self.fields)
        self.panel = WorkPanel(self.tr("Opening your plan"), "unlocking", can_stop=False)
        self.panel.hide()
        self.body.addWidget(self.panel)
        self.set_navigation(back=self.tr("&Back"), forward=self.tr("&Open"))

    def check(self) -> bool:
        """True when all groups are right; else the page says which are not."""
        problems = self.fields.problems()
        self.show_problems(problems)
        return not problems

    def wrong(self) -> None:
        """The number is a real one, of another plan or taken away."""
        words = self.tr("That number does not open this plan. It may belong to another plan, or an older sheet.")
        self.show_problems([(words, self.fields.rows[0].field)])
