"""One letter that was read: what it asks for, its results, and what the person wants to say about it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pcsp_desktop.assets import words
from pcsp_desktop.gui.kit.boxes import AdviceBox, CardBox, Disclosure
from pcsp_desktop.gui.kit.buttons import Button, CheckBox, LinkButton
from pcsp_desktop.gui.kit.labels import Hint, Strong, Subheading, Text
from pcsp_desktop.gui.pages.letters.letter_rows import LetterField, show_letter
from pcsp_desktop.gui.pages.letters.page_picture import LetterPagePicture, box_from, pixmap_of
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import LetterDrawn
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.places.storing import storing
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.ask import FileFilter, OfferedAnswer
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.gui.window.work import WorkPanel
from pcsp_desktop.plan.results import readings, test_name
from pcsp_desktop.plan.tracking import Letter
from pcsp_desktop.tasks import file_names
from pcsp_desktop.tasks.letters import results_letters as task
from pcsp_desktop.tasks.planning.attached import content_of, kept_file
from pcsp_desktop.tasks.printing import made_papers as printing


class LetterPage(Page):
    """A letter and what comes of it before the appointment."""

    def __init__(self, context: Context, route: Route) -> None:
        letter_id = route.fact("id")
        super().__init__(title_of("letter"), name="page-letter", eyebrow=title_of("letters"))
        self.context = context
        self.scope = context.plan
        self.path = f"results/letters/{letter_id}"
        letter: Letter = context.plan.opened.value(self.path)
        self._letter = letter
        self._rows: list[LetterField] = []
        if letter.asks:
            self.body.addWidget(Subheading(words("letters.asks.heading", content.language())))
        asks = AdviceBox()
        for ask in letter.asks:
            asks.body.addWidget(Strong(f"“{ask.text}”"))
            done = self._tick_box(self.tr("I have done this"), f"asks/{ask.id}/done", f"ask-done-{ask.id}")
            done.setAccessibleName(f"{done.text()}: {ask.text}")
            asks.body.addWidget(done, 0, Qt.AlignmentFlag.AlignLeading)
        asks.body.addWidget(Text(words("letters.asks.more", content.language())))
        self.body.addWidget(asks)
        self._add_results(letter_id)
        for question, field, hint in (
            (self.tr("What do you want to ask about this letter?"), "questions", ""),
            (self.tr("What worries you about it?"), "worries", ""),
            (self.tr("What matters to you before the appointment?"), "what_matters", ""),
        ):
            row = LetterField(context, question, f"{self.path}/{field}", hint)
            self._rows.append(row)
            self.body.addWidget(row)
        self.body.addWidget(Hint(self.tr("Your words here go on your sheet for the appointment.")))
        day = self.tr("For example 6 August 2026. Results that have the letter's date change with it.")
        for question, field, hint in (
            (self.tr("Who sent the letter?"), "from_whom", ""),
            (self.tr("The date on the letter"), "letter_date", day),
        ):
            row = LetterField(context, question, f"{self.path}/{field}", hint, long=False)
            self._rows.append(row)
            self.body.addWidget(row)
        talked = self._tick_box(self.tr("I have talked about this letter"), "talked_about", "talked-about")
        self.body.addWidget(talked, 0, Qt.AlignmentFlag.AlignLeading)
        self._panel = WorkPanel(self.tr("Opening the letter"), "opening-letter")
        self._panel.hide()
        if letter.file:
            show = Button(self.tr("Show the letter"))
            show.setObjectName("show-letter")
            show.clicked.connect(self._show_letter)
            save = LinkButton(self.tr("Save a copy of the letter"))
            save.setObjectName("save-letter")
            save.clicked.connect(self._save_letter)
            for button in (show, save):
                self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._panel)
        if not context.plan.opened.read_only:
            remove = LinkButton(self.tr("Remove this letter"))
            remove.setObjectName("remove-letter")
            remove.clicked.connect(self._remove)
            self.body.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeading)
        self.set_navigation(back=self.tr("Back"), forward=self.tr("Done"))
        self.back_asked.connect(self._go_back)
        self.forward_asked.connect(self._done)

    def _add_results(self, letter_id: str) -> None:
        mine = [result for result in self.scope.opened.plan.results.items if result.letter == letter_id]
        if mine:
            self.body.addWidget(Subheading(self.tr("Results from this letter")))
        for reading in readings(mine, content.language()):
            card = CardBox()
            card.body.addWidget(Strong(f"{reading.name}: {reading.said}"))
            for result in reading.results:
                name = test_name(result.test, result.printed_name, language=content.language())
                button = LinkButton(self.tr("Open %1 %2").replace("%1", name).replace("%2", result.value))
                button.setObjectName(f"open-{result.id}")
                button.clicked.connect(partial(self._open_result, result.test or result.printed_name))
                card.links().addWidget(button)
            self.body.addWidget(card)

    def _tick_box(self, said: str, field: str, name: str) -> CheckBox:
        """A tick that is kept at once; where it could not be stored it stands as before."""
        path = f"{self.path}/{field}"
        box = CheckBox(said)
        box.setObjectName(name)
        box.setChecked(self.scope.opened.value(path) == "yes")
        box.setEnabled(not self.scope.opened.read_only)

        def ticked(on: bool) -> None:
            with storing(self.context):
                self.scope.opened.set(path, "yes" if on else "no")
            box.setChecked(self.scope.opened.value(path) == "yes")

        box.clicked.connect(ticked)
        return box

    def _remove(self) -> None:
        self.leave_rows()
        count = sum(result.letter == self._letter.id for result in self.scope.opened.plan.results.items)
        both = OfferedAnswer("all", self.tr("Remove it and its results"))
        alone = OfferedAnswer("letter", self.tr("Remove it, and keep its results"))
        answer = self.context.ask.choose(
            self,
            self.tr("Remove this letter?"),
            self.tr("Your questions and worries about it go with it. You can undo this."),
            [
                *((both, alone) if count else (OfferedAnswer("all", self.tr("Remove it")),)),
                OfferedAnswer("", self.tr("Go back to the letter")),
            ],
        )
        if not answer:
            return
        with storing(self.context):
            task.remove_letter(self.scope.opened, self._letter.id, with_results=answer == "all")
            self._rows.clear()
            self.context.back()
            self.context.message(self.tr("The letter is removed from your plan."), undo=True)

    def _open_result(self, test: str) -> None:
        self.context.open("result", test=test)

    def _go_back(self) -> None:
        self.leave_rows()
        self.context.back()

    def _done(self) -> None:
        self.leave_rows()
        problems: list[tuple[str, QWidget | None]] = [
            (said, row.field) for row in self._rows if (said := row.problem_words())
        ]
        if problems:
            self.show_problems(problems)
            return
        self.context.back()

    def leave_rows(self) -> None:
        """Make answers of what was typed."""
        for row in self._rows:
            row.leave()

    def left(self) -> None:
        self.leave_rows()

    # ---- The file itself ---------------------------------------------------------------------------------

    def _show_letter(self) -> None:
        show_letter(self, self.context, self._letter, self._panel)

    def _save_letter(self) -> None:
        source = content_of(self.scope.session, self._letter.file)
        file = kept_file(self.scope.session, self._letter.file)
        suffix = task.suffix_of(file.type if file is not None else "")
        path = self.context.ask.save_file(
            self,
            self.tr("Where do you want to save it?"),
            Path.home() / file_names.letter(suffix),
            FileFilter(self.tr("Letter"), (f"*.{suffix}",)),
        )
        if path is None:
            return
        try:
            printing.save(path, source)
        except OSError:
            self.context.message(self.tr("It could not be saved there. Choose another place."))
            return
        self.context.message(self.tr("Saved. Anyone at this computer can open it."))


class WholeLetterPage(Page):
    """Every page of a kept letter as a picture, and as words."""

    def __init__(self, context: Context, route: Route) -> None:
        drawn: LetterDrawn = route.given
        read = drawn.read
        super().__init__(title_of("letter-whole"), name="whole-letter", eyebrow=title_of("letters"))
        if read.status != "ok":
            self.body.addWidget(Text(read.message))
        for picture in read.pictures:
            places = [
                box
                for result in context.plan.opened.plan.results.items
                if result.letter == drawn.letter_id
                and result.page == picture.page
                and (box := box_from(result.box)) is not None
            ]
            name = self.tr("Page %1 of the letter").replace("%1", str(picture.page))
            said = read.text[picture.page - 1] if picture.page <= len(read.text) else ""
            self.body.addWidget(LetterPagePicture(pixmap_of(picture), places, name, said[:2000]))
            if said:
                shown = Disclosure(
                    self.tr("Read page %1 as words").replace("%1", str(picture.page)),
                    said,
                    name=f"page-words-{picture.page}",
                )
                self.body.addWidget(shown)
        self.set_navigation(back=self.tr("Back"))
        self.back_asked.connect(context.back)
