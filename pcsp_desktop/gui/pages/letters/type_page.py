"""Type one result in, or change one that was read: the test, the number, the unit and the day."""

import attrs

from pcsp_desktop.gui.kit.fields import LongTextField, TextField
from pcsp_desktop.gui.kit.form import Choice, ChoiceGroup, FormRow
from pcsp_desktop.gui.kit.labels import Text
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import TypingResult
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.gui.window.say_problem import problem_words
from pcsp_desktop.plan import Fault, Kind, as_typed
from pcsp_desktop.plan.results import SIGNS, test_name
from pcsp_desktop.plan.typed import typed_date
from pcsp_desktop.tasks.letters import reading
from pcsp_desktop.tasks.letters import results_letters as task
from pcsp_desktop.vault.problems import Problem


class TypePage(Page):
    """Gives a `Kept` to ``done``. With ``start`` it changes one that a letter gave."""

    """``store`` is called first, while the page still stands; where it fails the page stays, with its words."""

    stays = True

    def __init__(self, context: Context, route: Route) -> None:
        given: TypingResult = route.given
        done, start, line, store = given
        title = self.tr("Type a result in") if start is None else self.tr("Change what was read")
        super().__init__(title, name="type-result-page", eyebrow=title_of("letters"))
        self.context = context
        self.scope = context.plan
        self._done = done
        self._store = store
        self._start = start
        if line:
            self.body.addWidget(Text(self.tr("The letter says: %1").replace("%1", f"“{line}”")))
        as_called, as_printed = self.tr("As the letter calls it."), self.tr("Just as printed.")
        no_unit, day_form = self.tr("For example mmol/mol. It can stay empty."), self.tr("For example 6 August 2026.")
        self._name = self._field_row(self.tr("Name of the test"), "result-name", as_called)
        self._value = self._field_row(self.tr("The number or words"), "result-value", as_printed, 16)
        self._unit = self._field_row(self.tr("The unit"), "result-unit", no_unit, 16)
        self._date = self._field_row(self.tr("The day of the test"), "result-date", day_form, 20)
        self._signs: ChoiceGroup[str] = ChoiceGroup(
            self.tr("Is there a sign in front of the number?"),
            [
                Choice("", self.tr("No sign")),
                Choice("lt", self.tr("< less than")),
                Choice("gt", self.tr("> more than")),
                Choice("le", self.tr("≤ this or less")),
                Choice("ge", self.tr("≥ this or more")),
            ],
            name="result-sign",
        )
        for sign in SIGNS:  # the words say it: a screen reader would say the sign as well
            button = self._signs.button(sign)
            button.setAccessibleName(button.text().lstrip("<>≤≥ "))
        self.body.addWidget(self._signs)
        self._signs.set_value("")
        self._comment = FormRow(
            self.tr("What the letter says about it"),
            LongTextField(),
            name="result-comment",
            hint=self.tr("In the letter's own words. It can stay empty."),
        )
        self.body.addWidget(self._comment)
        if start is not None:
            self._fill(start)
        self.set_navigation(back=self.tr("Back"), forward=self.tr("Keep this result"))
        self.back_asked.connect(context.back)
        self.forward_asked.connect(self._keep)

    def _field_row(self, words: str, name: str, hint: str, letters_wide: int = 0) -> FormRow:
        row = FormRow(words, TextField(letters=letters_wide), name=name, hint=hint)
        self.body.addWidget(row)
        return row

    def _fill(self, start: task.Kept) -> None:
        self._name.field.setText(test_name(start.test, start.printed_name, language=content.language()))
        self._value.field.setText(start.value)
        self._unit.field.setText(start.unit)
        self._date.field.setText(as_typed(Kind.DATE, start.date))
        self._signs.set_value(start.comparator)
        self._comment.field.setText(start.comment)

    def _keep(self) -> None:
        problems = []
        name, value = self._name.field.text().strip(), self._value.field.text().strip()
        for row, words, text in (
            (self._name, self.tr("Write the name of the test."), name),
            (self._value, self.tr("Write the number or words."), value),
        ):
            row.set_problem("" if text else words)
            if not text:
                problems.append((words, row.field))
        day = None
        typed = self._date.field.text().strip()
        self._date.set_problem("")
        if typed:
            try:
                day = typed_date("date", typed)
            except Fault as fault:
                words = content.fault(fault.text_id)
                self._date.set_problem(words)
                problems.append((words, self._date.field))
        if problems:
            self.show_problems(problems)
            return
        base = self._start or task.Kept(test="", printed_name=name, value=value, unit="")
        same = self._start is not None and name == test_name(base.test, base.printed_name, language=content.language())
        kept = attrs.evolve(
            base,
            test=base.test if same else self._known(name),
            printed_name=base.printed_name if same else name,
            value=value,
            unit=self._unit.field.text().strip(),
            comparator=self._signs.value or "",
            date=day,
            date_kind=base.date_kind if day == base.date else "typed",
            comment=self._comment.field.text().strip(),
        )
        if self._start is None or base.how == "typed_by_me":
            kept = attrs.evolve(kept, how="typed_by_me")
        elif kept != base:
            kept = attrs.evolve(kept, how="changed_by_me")
        if self._store is not None:
            try:
                self._store(kept)
            except Problem as problem:
                self.show_problems([(problem_words(problem), None)])
                return
        done = self._done
        self.context.back()
        done(kept)

    def _known(self, name: str) -> str:
        wanted = name.casefold()
        for test in reading.catalogue().tests.values():
            if wanted in (test.name.casefold(), test.plain.casefold()) or wanted in test.aliases:
                return test.id
        return ""
