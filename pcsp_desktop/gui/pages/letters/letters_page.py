"""The list of results and letters, and the ways to add one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt

from pcsp_desktop.gui.kit.boxes import AdviceBox, Card
from pcsp_desktop.gui.kit.buttons import Button, LinkButton, PrimaryButton
from pcsp_desktop.gui.kit.labels import Hint, Strong, Subheading, Text
from pcsp_desktop.gui.kit.layout import FlowLayout
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.ask import FileKind
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.work import Progress, Work, WorkPanel
from pcsp_desktop.plan.results import newest_first, say_result, test_name
from pcsp_desktop.plan.say import say_date
from pcsp_desktop.plan.tracking import Letter, Result
from pcsp_desktop.tasks.letters import reading
from pcsp_desktop.tasks.letters import results_letters as task

PICTURES = tuple(range(1, 31))


class LettersPage(Page):
    """Results letters: one press reads one; every result kept so far has its card behind it."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Results letters"), name="page-letters")
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
        self._panel = WorkPanel(self.tr("Reading the letter"), "reading-letter")
        self._panel.hide()
        if not context.plan.opened.read_only:
            self._add_ways()
        self.body.addWidget(self._panel)
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
        for test, results in found:
            self.body.addWidget(self._result_card(test, results))

    def _result_card(self, test: str, results: list[Result]) -> Card:
        card = Card()
        name = test_name(test, results[0].printed_name, language=content.language())
        card.body.addWidget(Strong(f"{name}: {say_result(results[0])}"))
        card.body.addWidget(Hint(self._dated(results)))
        button = LinkButton(self.tr("Open %1").replace("%1", name))
        button.setObjectName(f"open-result-{test}")
        button.clicked.connect(partial(self._open_result, test))
        card.links().addWidget(button)
        return card

    def _dated(self, results: list[Result]) -> str:
        """The day of the newest, whose value the line above says, and what was there before."""
        days = [
            say_date(result.date, content.language()) if result.date else self.tr("No date") for result in results[:3]
        ]
        before = [f"{say_result(result)}, {day}" for result, day in zip(results[1:3], days[1:], strict=True)]
        if not before:
            return days[0]
        return ". ".join([days[0], self.tr("Before that: %1").replace("%1", "; ".join(before))])

    def _open_result(self, test: str) -> None:
        from pcsp_desktop.gui.pages.letters.result_page import ResultPage

        self.context.open_aside(ResultPage(test, self.context))

    def _add_letters(self) -> None:
        listed = self.scope.opened.plan.results.letters
        if not listed:
            return
        self.body.addWidget(Subheading(self.tr("My letters")))
        for letter in listed:
            card = Card()
            name = self._letter_name(letter)
            card.body.addWidget(Strong(name))
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
        from pcsp_desktop.gui.pages.letters.letter_page import LetterPage

        self.context.open_aside(LetterPage(letter_id, self.context))

    # ---- Reading one -------------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        kinds = [FileKind(self.tr("Letters"), task.FILE_PATTERNS), FileKind(self.tr("All files"), ("*",))]
        chosen = self.context.ask.open_files(self, self.tr("Which letter do you want to read?"), kinds)
        if not chosen:
            return
        try:
            source = reading.content_of(chosen[0])
        except reading.NotTaken as refused:
            self.show_problems([(refused.sentence(content.language()), None)])
            return
        self.offer(source, Path(chosen[0]).stem)

    def offer(self, source: bytes, name: str) -> None:
        """A few gentle words first: a letter can say what nobody has talked about yet."""
        self.context.open_aside(BeforePage(self.context, partial(self.read, source, name)))

    def read(self, source: bytes, name: str, password: str | None = None) -> None:
        """Read the letter in its own process, then show what was found."""
        looking = self.tr("Reading the words in the pictures. This can take a minute.")

        def work_on_it(progress: Progress) -> reading.Letter:
            return reading.read(
                source,
                password,
                pictures=PICTURES,
                language=content.language(),
                told=lambda done, of: progress.at(done, of, looking),
                stop=lambda: progress.stop_asked,
            )

        work: Work[reading.Letter] = Work(self, work_on_it)
        work.success(partial(self._was_read, source, name)).failure(self._failed)
        self._panel.follow(work)
        work.start()

    def _failed(self, _problem: Exception) -> None:
        self.show_problems([(self.tr("The letter could not be read. You can type your results in."), None)])

    def _was_read(self, source: bytes, name: str, read: reading.Letter) -> None:
        if read.status == "locked":
            from pcsp_desktop.gui.pages.letters.password_page import PasswordPage

            self.context.open_aside(PasswordPage(read.message, self.context, partial(self.read, source, name)))
        elif read.status != "ok":
            self.show_problems([(read.message, None)])
        else:
            from pcsp_desktop.gui.pages.letters.review_page import ReviewPage

            self.context.open_aside(ReviewPage(source, name, read, self.context))

    def _paste(self) -> None:
        from pcsp_desktop.gui.pages.letters.paste_page import PastePage

        self.context.open_aside(PastePage(self.context, self.offer))

    def _type_in(self) -> None:
        from pcsp_desktop.gui.pages.letters.type_page import TypePage

        self.context.open_aside(TypePage(self.context, self._typed, store=partial(task.add_result, self.scope.opened)))

    def _typed(self, _kept: task.Kept) -> None:
        self.context.go_to_line("letters")
        self.context.message(self.tr("The result is kept."), self.tr("Undo"), self.context.undo)


class BeforePage(Page):
    """Before a letter opens: it is all right to wait, and who to call."""

    def __init__(self, context: Context, go_on: Callable[[], None]) -> None:
        super().__init__(self.tr("Before you open it"), name="before-letter", eyebrow=self.tr("Results letters"))
        self.context = context
        self.scope = context.plan
        self._go_on = go_on
        self.body.addWidget(Text(self.tr("You may read this sooner than someone has talked to you about it.")))
        self.body.addWidget(Text(self.tr("It is all right to wait. You can ask someone to sit with you.")))
        self.body.addWidget(
            AdviceBox(
                self.tr("Who to call"),
                self.tr(
                    "Ring your surgery or the clinic that sent the letter. "
                    "They can tell you what a result means for you."
                ),
            )
        )
        agreement = context.plan.opened.plan.agreement
        if agreement.who_to_ask:
            asked = " ".join(part for part in (agreement.who_to_ask, agreement.who_to_ask_phone) if part)
            self.body.addWidget(Text(self.tr("You wrote that you ask: %1").replace("%1", asked)))
        button = PrimaryButton(self.tr("Open the letter now"))
        button.setObjectName("open-now")
        button.clicked.connect(self._open)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.set_navigation(back=self.tr("Not now"))
        self.back_asked.connect(context.close_aside)

    def _open(self) -> None:
        go_on = self._go_on
        self.context.close_aside()
        go_on()
