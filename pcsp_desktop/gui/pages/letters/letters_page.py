"""The list of results and letters, and the ways to add one."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.gui.kit.buttons import Button, LinkButton, PrimaryButton
from pcsp_desktop.gui.kit.labels import Hint, Strong, Subheading, Text
from pcsp_desktop.gui.kit.layout import FlowLayout
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import LetterFile, TypingResult
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.ask import FileFilter
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.plan.results import (
    LOWER,
    UPPER,
    KnownResult,
    day_of,
    newest_first,
    readings,
    say_day,
    say_result,
    test_name,
)
from pcsp_desktop.plan.say import say_date
from pcsp_desktop.plan.tracking import Letter, Result
from pcsp_desktop.tasks.letters import reading
from pcsp_desktop.tasks.letters import results_letters as task


class LettersPage(Page):
    """Results letters: one press reads one; every result kept so far has its card behind it."""

    def __init__(self, context: Context) -> None:
        super().__init__(title_of("letters"), name="page-letters")
        self.context = context
        self.scope = context.plan
        self.body.addWidget(
            Text(
                self.tr(
                    "Read a results letter here before your appointment. You check each number. "
                    "Then you write your questions."
                )
            )
        )
        if not context.plan.opened.read_only:
            self._add_ways()
        self._add_results()
        self._add_letters()

    def _add_ways(self) -> None:
        row = FlowLayout(gap="medium")
        for button, name, act in (
            (PrimaryButton(self.tr("Read a letter")), "read-letter", self._choose_file),
            (Button(self.tr("Paste the words of a letter")), "paste-letter", self._paste),
            (Button(self.tr("Type a result in")), "type-result", self._type_in),
        ):
            button.setObjectName(name)
            button.clicked.connect(act)
            row.addWidget(button)
        self.body.addLayout(row)

    # ---- What is there -----------------------------------------------------------------------------------

    def _add_results(self) -> None:
        found = newest_first(self.scope.opened.plan.results.items)
        self.body.addWidget(Subheading(self.tr("My results")))
        if not found:
            self.body.addWidget(Hint(self.tr("No results yet. They come here when you keep one from a letter.")))
        lower = dict(found).get(LOWER, [])
        pair = readings([*dict(found).get(UPPER, []), *lower], content.language())
        joined = bool(pair) and len(pair[0].results) > 1
        for test, results in found:
            if joined and test == LOWER:
                continue
            more = lower if joined and test == UPPER else []
            self.body.addWidget(self._result_card(sorted([*results, *more], key=day_of, reverse=True)))

    def _result_card(self, results: list[Result]) -> CardBox:
        """The newest of one test, or of the two numbers of a blood pressure, and what was there before."""
        language = content.language()
        card = CardBox()
        rows = readings(results, language)
        heading = f"{rows[0].name}: {rows[0].said}" if rows else say_result(results[0])
        card.body.addWidget(Strong(heading))
        card.body.addWidget(Hint(self._dated(rows)))
        for test, printed in {one.test or one.printed_name: one.printed_name for one in results}.items():
            button = LinkButton(self.tr("Open %1").replace("%1", test_name(test, printed, language)))
            button.setObjectName(f"open-result-{test}")
            button.clicked.connect(partial(self._open_result, test))
            card.links().addWidget(button)
        return card

    def _dated(self, rows: Sequence[KnownResult]) -> str:
        """What the day of the newest is the day of, whose value the line above says, and what was there before."""
        language = content.language()
        newest = [say_day(row.value, language) for row in rows[:1]]
        days = [say_date(row.value.date, language) if row.value.date else self.tr("No date") for row in rows[1:3]]
        before = [f"{row.said}, {day}" for row, day in zip(rows[1:3], days, strict=True)]
        said = [self.tr("Before that: %1").replace("%1", "; ".join(before))] if before else []
        return " ".join([*newest, *said])

    def _open_result(self, test: str) -> None:
        self.context.open("result", test=test)

    def _add_letters(self) -> None:
        listed = self.scope.opened.plan.results.letters
        if not listed:
            return
        self.body.addWidget(Subheading(self.tr("My letters")))
        for letter in listed:
            card = CardBox()
            name = self._letter_name(letter)
            card.body.addWidget(Strong(name))
            if letter.talked_about == "yes":
                card.body.addWidget(Hint(self.tr("You have talked about it.")))
            button = LinkButton(self.tr("Open this letter"))
            button.setObjectName(f"open-letter-{letter.id}")
            button.setAccessibleName(self.tr("Open this letter: %1").replace("%1", name))
            button.clicked.connect(partial(self._open_letter, letter.id))
            card.links().addWidget(button)
            self.body.addWidget(card)

    def _letter_name(self, letter: Letter) -> str:
        day = letter.letter_date or letter.read_on
        when = say_date(day, content.language()) if day else ""
        return ", ".join(part for part in (letter.from_whom or letter.name or self.tr("A letter"), when) if part)

    def _open_letter(self, letter_id: str) -> None:
        self.context.open("letter", id=letter_id)

    # ---- Reading one -------------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        kinds = [FileFilter(self.tr("Letters"), task.FILE_PATTERNS), FileFilter(self.tr("All files"), ("*",))]
        chosen = self.context.ask.open_files(self, self.tr("Which letter do you want to read?"), kinds)
        if not chosen:
            return
        try:
            source = reading.content_of(chosen[0])
        except reading.NotTaken as refused:
            self.show_problems([(refused.sentence(content.language()), None)])
            return
        # A few gentle words first: a letter can say what nobody has talked about yet.
        self.context.open("letter-before", LetterFile(source, Path(chosen[0]).stem))

    def _paste(self) -> None:
        self.context.open("letter-paste")

    def _type_in(self) -> None:
        store = partial(task.add_result, self.scope.opened)
        self.context.open("type-result", TypingResult(partial(_typed, self.context), store=store))


def _typed(context: Context, _kept: task.Kept) -> None:
    """A result that was typed in is kept: show it in the list."""
    context.again()
    context.message(QCoreApplication.translate("LettersPage", "The result is kept."), undo=True)
