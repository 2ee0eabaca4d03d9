"""One test: its card in the same order every time, the numbers of other days, and the person's question."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from pcsp_desktop.assets import words
from pcsp_desktop.gui.kit.boxes import AdviceBox, CardBox, Disclosure
from pcsp_desktop.gui.kit.buttons import LinkButton
from pcsp_desktop.gui.kit.labels import Hint, Strong, Subheading, Text
from pcsp_desktop.gui.pages.letters.chart import HistoryChart
from pcsp_desktop.gui.pages.letters.letter_rows import LetterField, show_letter
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import TypingResult
from pcsp_desktop.gui.places.storing import storing
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.gui.window.work import WorkPanel
from pcsp_desktop.plan.results import (
    newest_first,
    own_target,
    say_day,
    say_mark,
    say_range,
    say_result,
    test_name,
)
from pcsp_desktop.plan.say import say_date
from pcsp_desktop.plan.tracking import Result
from pcsp_desktop.tasks.letters import reading
from pcsp_desktop.tasks.letters import results_letters as task


class ResultPage(Page):
    """Own target first; then what it is, your number, what the letter says, what is usual, what to ask."""

    def __init__(self, context: Context, route: Route) -> None:
        test = route.fact("test")
        found = dict(newest_first(context.plan.opened.plan.results.items))
        results = found.get(test, [])
        name = test_name(test, results[0].printed_name if results else "", content.language())
        super().__init__(name, name="page-result", eyebrow=self.tr("My results"))
        self.context = context
        self.scope = context.plan
        self._test = test
        self._typing: list[LetterField] = []
        known = reading.catalogue().tests.get(test)
        self._panel = WorkPanel(self.tr("Opening the letter"), "opening-letter")
        self._panel.hide()
        self._add_target(known)
        if known is not None and known.what:
            self._part("what", said_of(known, "what", known.what))
        if results:
            self._add_newest(results[0])
            self._add_others(results)
        self._add_usual(known)
        if known is not None and known.ask:
            self._part("ask", "\n".join(f"\u2022 {said_of(known, f'ask.{n}', one)}" for n, one in enumerate(known.ask)))
        if results:
            row = LetterField(
                context,
                self.tr("My question about this"),
                f"results/items/{results[0].id}/question",
                self.tr("It goes on your sheet for the appointment."),
            )
            self._typing.append(row)
            self.body.addWidget(row)
        self.body.addWidget(AdviceBox("", words("letters.card.medicine", content.language())))
        self.body.addWidget(self._panel)
        if not context.plan.opened.read_only:
            self._add_corrections(results)
            self._add_removals(results)
        self.set_navigation(back=self.tr("Back"), forward=self.tr("Done"))
        self.back_asked.connect(self._done)
        self.forward_asked.connect(self._done)

    def _part(self, part: str, said: str) -> None:
        self.body.addWidget(Subheading(words(f"letters.card.{part}", content.language())))
        self.body.addWidget(Text(said))

    def _add_target(self, known: "reading.Test | None") -> None:
        target = own_target(self.scope.opened.plan, self._test)
        if target is None and not self.scope.opened.read_only and known is not None:
            button = LinkButton(self.tr("Write the number you agreed on with your team"))
            button.setObjectName("add-target")
            button.clicked.connect(self._make_target)
            self.body.addWidget(button)
        elif target is not None:
            card = CardBox()
            card.body.addWidget(Subheading(self.tr("The number you agreed on")))
            for field, question in (
                ("words", self.tr("The number, in your words")),
                ("agreed_with", self.tr("Who did you agree it with?")),
            ):
                row = LetterField(self.context, question, f"results/targets/{target.id}/{field}", long=False)
                self._typing.append(row)
                card.body.addWidget(row)
            self.body.addWidget(card)

    def _make_target(self) -> None:
        with storing(self.context):
            self.scope.opened.add("results/targets", test=self._test)
            self.context.again()

    def _add_newest(self, result: Result) -> None:
        self.body.addWidget(Subheading(words("letters.card.yours", content.language())))
        self.body.addWidget(Strong(say_result(result)))
        self.body.addWidget(Hint(say_day(result, content.language())))
        said = []
        if result.mark:
            said.append(say_mark(result, content.language()))
        span = say_range(result, content.language())
        if span:
            said.append(words("letters.card.letter_range", content.language(), range=span))
        if result.comment:
            said.append(f"“{result.comment}”")
        if said:
            self._part("letter", "\n".join(said))
        letter = next((one for one in self.scope.opened.plan.results.letters if one.id == result.letter), None)
        if letter is not None and letter.file:
            button = LinkButton(self.tr("Show it in the letter"))
            button.setObjectName("show-in-letter")
            button.clicked.connect(partial(show_letter, self, self.context, letter, self._panel))
            self.body.addWidget(button)

    def _add_others(self, results: list[Result]) -> None:
        if len(results) < 2:
            return
        self.body.addWidget(Subheading(self.tr("On other days")))
        lines = [f"{say_day(result, content.language())} {say_result(result)}" for result in results]
        self.body.addWidget(Text("\n".join(lines)))
        points = task.chart_points(results)
        if len(points) > 1:
            target = own_target(self.scope.opened.plan, self._test)
            self.body.addWidget(HistoryChart(points, results[0].unit, " ".join(lines), target.words if target else ""))

    def _add_usual(self, known: "reading.Test | None") -> None:
        if known is None:
            return
        said = words("letters.card.no_usual", content.language())
        if known.usual:
            said = said_of(known, "usual", known.usual)
        if known.usual and known.source and known.checked:
            said += "\n" + words(
                "letters.card.source",
                content.language(),
                source=known.source,
                date=say_date(known.checked, content.language()),
            )
        title = words("letters.card.usual", content.language())
        target = own_target(self.scope.opened.plan, self._test)
        if target is not None and target.words:
            self.body.addWidget(Disclosure(title, said, name="usual"))
        else:
            self._part("usual", said)

    def _add_corrections(self, results: list[Result]) -> None:
        if not results:
            return
        card = CardBox()
        for result in results:
            said = f"{self.title} {say_result(result)}, {say_day(result, content.language())}"
            button = LinkButton(self.tr("Correct %1").replace("%1", said))
            button.setObjectName(f"correct-{result.id}")
            button.clicked.connect(partial(self._correct, result))
            card.body.addWidget(button)
        self.body.addWidget(Disclosure(self.tr("Correct a number"), card, name="correct-results"))

    def _correct(self, result: Result) -> None:
        self.left()
        store = partial(task.mend_result, self.scope.opened, result.id)
        self.context.open(
            "type-result", TypingResult(partial(_corrected, self.context), task.kept_of(result), store=store)
        )

    def _add_removals(self, results: list[Result]) -> None:
        if not results:
            return
        card = CardBox()
        for result in results:
            button = LinkButton(self.tr("Remove %1 from my results").replace("%1", f"{self.title} {result.value}"))
            button.setObjectName(f"remove-{result.id}")
            button.clicked.connect(partial(self._remove, result))
            card.body.addWidget(button)
        self.body.addWidget(Disclosure(self.tr("Remove a number"), card, name="remove-results"))

    def _remove(self, result: Result) -> None:
        name = f"{self.title} {result.value}"
        with storing(self.context):
            self.scope.opened.remove(f"results/items/{result.id}")
            self.context.again()
            self.context.message(self.tr("Removed: %1.").replace("%1", name), undo=True)

    def _done(self) -> None:
        self.left()
        self.context.back()

    def left(self) -> None:
        for row in self._typing:
            row.leave()


def _corrected(context: Context, kept: task.Kept) -> None:
    """A result was corrected, perhaps into one of another test: show it."""
    context.replace("result", test=kept.test or kept.printed_name)
    context.message(QCoreApplication.translate("ResultPage", "The result is changed."), undo=True)


def said_of(test: reading.Test, key: str, english: str) -> str:
    """A text of a test's card in the language of the windows."""
    return content.said(f"results.{test.group}.{test.id}.{key}", english)
