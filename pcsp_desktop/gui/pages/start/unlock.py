"""Opening a locked plan: by passphrase, or by the number of a recovery or emergency sheet."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pcsp_desktop._build.forms.ui_unlock import Ui_Unlock
from pcsp_desktop.gui.kit.controls import Button, CardBox, FlowLayout, FormRow, Text, TextField, say
from pcsp_desktop.gui.kit.designer_forms import FormWidget
from pcsp_desktop.gui.kit.secret import as_secret, set_hidden
from pcsp_desktop.gui.pages.start.opening import close_unwanted, plan_name, run_opening, tell_refused, to_list
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.gui.window.work import Progress, Work, WorkPanel
from pcsp_desktop.tasks.printing.crisis_file import open_page
from pcsp_desktop.tasks.session import PlanSession

GROUPS = 8
DIGITS = 6


class UnlockPage(Page):
    """The passphrase of a plan that is there."""

    def __init__(self, context: Context, route: Route) -> None:
        """The route has the ``folder``; ``by_keyring`` first tries this computer's keyring."""
        folder = route.fact("folder")
        self._context = context
        self._folder = Path(folder)
        plans = context.preferences.settings.plans
        super().__init__(
            title_of("unlock"), name="unlock-page", eyebrow=plan_name(folder) if plans != (folder,) else ""
        )
        self._by_keyring = bool(route.fact("by_keyring"))
        self._asked_keyring = False
        self.form = FormWidget(Ui_Unlock(), "unlock-form")
        self.body.addWidget(self.form)
        ui = self.form.ui
        ui.problem.use_colour("danger_bar")
        ui.problem.hide()
        ui.remember.hide()
        ui.remember_hint.hide()
        as_secret(ui.passphrase)
        ui.hide_typing.toggled.connect(self._hide)
        ui.passphrase.returnPressed.connect(self.forward_asked)
        ui.use_number.clicked.connect(lambda: context.open("number", folder=folder))
        ui.other_plan.clicked.connect(lambda: to_list(context))
        self.panel = WorkPanel(self.tr("Opening your plan"), "unlocking")
        self.panel.hide()
        self.body.addWidget(self.panel)
        self.set_navigation(forward=self.tr("&Open"))
        self.forward_asked.connect(self._open)
        if open_page(self._folder) is not None:
            self._offer_crisis_page()

    def entered(self) -> None:
        if not self._asked_keyring:
            self._asked_keyring = True
            self._ask_keyring()

    def _ask_keyring(self) -> None:
        """Ask this computer's keyring beside the page: it may be silent, and the passphrase can be typed meanwhile."""
        store = self._context.store

        def ask(_progress: Progress) -> bool:
            return store.can_remember()

        def answered(can: bool) -> None:
            self.offer_to_remember(can)
            if can and self._by_keyring and not self._in_use():
                self._open_by_keyring()

        work: Work[bool] = Work(self, ask)
        work.success(answered).start()

    def offer_to_remember(self, can: bool) -> None:
        """The keyring has answered, or does not: show the choice, or say why there is none."""
        ui = self.form.ui
        ui.remember.setVisible(can)
        ui.remember_hint.show()
        if not can:
            ui.remember_hint.setText(
                self.tr("This computer cannot remember your plan. It has no keyring, which is a locked place for keys.")
            )
        self.contents_changed()

    def _in_use(self) -> bool:
        """Whether the person has begun to type, or opens the plan already: then the keyring comes too late."""
        return bool(self.passphrase) or self.panel.busy

    def _open_by_keyring(self) -> None:
        context, store, folder = self._context, self._context.store, self._folder

        def ask(_progress: Progress) -> PlanSession | None:
            return store.unlock_remembered(folder, lambda: not self._in_use())

        def opened(session: PlanSession | None) -> None:
            if session is not None and self._in_use():
                close_unwanted(session)
            elif session is not None:
                context.enter(session, folder)

        def refused(problem: Exception) -> None:
            if not self._in_use():
                tell_refused(context, problem, folder, self.forget)

        work: Work[PlanSession | None] = Work(self, ask)
        work.success(opened).failure(refused).dropped(close_unwanted).start()

    def _open(self) -> None:
        if self.check() and not self.panel.busy:
            store, folder, passphrase, remember = self._context.store, self._folder, self.passphrase, self.remember

            def task(progress: Progress) -> PlanSession:
                return store.unlock(folder, passphrase, remember, lambda: progress.at(0, 0))

            run_opening(self, self.panel, self._context, task, self._folder, self.wrong)

    def _offer_crisis_page(self) -> None:
        """Show the way to the crisis page: the person chose to leave it readable without the passphrase."""
        card = CardBox()
        card.body.addWidget(Text(self.tr("Your crisis page is readable here. Anyone at this computer can read it.")))
        button = Button(self.tr("My crisis page"))
        button.setObjectName("open-crisis-page")
        button.clicked.connect(lambda: self._context.open("left-crisis", folder=str(self._folder)))
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

    def __init__(self, is_right: Callable[[str, int], bool], name: str = "number") -> None:
        """``is_right`` says whether six digits can be group number so and so of a number."""
        super().__init__()
        self._is_right = is_right
        self.rows: list[FormRow] = []
        flow = FlowLayout(self, gap="medium", even=True)
        for place in range(1, GROUPS + 1):
            field = TextField(letters=DIGITS + 1)
            field.setMaxLength(60 if place == 1 else DIGITS + 2)
            as_secret(field)
            row = FormRow(self.tr("Group %1").replace("%1", str(place)), field, name=f"{name}-{place}")
            field.edited.connect(partial(self._typed, place))
            self.rows.append(row)
            flow.addWidget(row)

    @property
    def number(self) -> str:
        """The digits typed so far."""
        return "".join(self._digits(row) for row in self.rows)

    @property
    def complete(self) -> bool:
        """Whether all groups are there and right."""
        return all(self._is_right(self._digits(row), place) for place, row in enumerate(self.rows, 1))

    def problems(self) -> list[tuple[str, QWidget | None]]:
        """A line for each group that is missing or cannot be right."""
        found: list[tuple[str, QWidget | None]] = []
        for place, row in enumerate(self.rows, 1):
            if not self._is_right(self._digits(row), place):
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

    def _typed(self, place: int) -> None:
        row = self.rows[place - 1]
        digits = self._digits(row)
        if place == 1 and len(digits) == GROUPS * DIGITS:
            self._spread(digits)
            return
        if len(digits) < DIGITS:
            row.set_problem("")
        elif self._is_right(digits, place):
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
            right = self._is_right(group, place)
            row.set_problem("" if right else self._words(place, DIGITS))
        self.rows[-1].field.setFocus()
        self.complete_changed.emit()


class NumberPage(Page):
    """Opening a plan with the number of a recovery or emergency sheet."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(title_of("number"), name="number-page")
        self._context = context
        self._folder = Path(route.fact("folder"))
        lead = self.tr("The number has 8 groups of 6 digits. You can also paste it whole into the first box.")
        self.body.addWidget(Text(lead))
        self.fields = NumberFields(context.store.group_is_right)
        self.body.addWidget(self.fields)
        self.panel = WorkPanel(self.tr("Opening your plan"), "unlocking", can_stop=False)
        self.panel.hide()
        self.body.addWidget(self.panel)
        self.set_navigation(back=self.tr("&Back"), forward=self.tr("&Open"))
        self.back_asked.connect(context.back)
        self.forward_asked.connect(self._open)

    def _open(self) -> None:
        if self.check():
            store, folder, number = self._context.store, self._folder, self.fields.number

            def task(_progress: Progress) -> PlanSession:
                return store.unlock_with_number(folder, number)

            run_opening(self, self.panel, self._context, task, folder, self.wrong)

    def check(self) -> bool:
        """True when all groups are right; else the page says which are not."""
        problems = self.fields.problems()
        self.show_problems(problems)
        return not problems

    def wrong(self) -> None:
        """The number is a real one, of another plan or taken away."""
        words = self.tr("That number does not open this plan. It may belong to another plan, or an older sheet.")
        self.show_problems([(words, self.fields.rows[0].field)])
