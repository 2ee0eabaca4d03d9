"""Print your plan: choose a paper, its size and its parts; look at it, print it, save it, email it."""

import datetime
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices

from pcsp_desktop.assets import ENGLISH, words
from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.boxes import AdviceBox, CardBox, Disclosure
from pcsp_desktop.gui.kit.buttons import Button, CheckBox, LinkButton, PrimaryButton
from pcsp_desktop.gui.kit.fields import TextField
from pcsp_desktop.gui.kit.form import Choice, ChoiceGroup, FormRow, TickGroup
from pcsp_desktop.gui.kit.labels import Subheading, Text
from pcsp_desktop.gui.kit.layout import FlowLayout
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import PaperMade
from pcsp_desktop.gui.places.storing import storing
from pcsp_desktop.gui.questions.guide_page import GuidePage
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.ask import FileFilter, yes
from pcsp_desktop.gui.window.language_names import language_name
from pcsp_desktop.gui.window.printer import ChoosePrinter, choose_printer, start_printing
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.gui.window.work import Progress, Work, WorkPanel
from pcsp_desktop.plan import Plan
from pcsp_desktop.tasks import file_names
from pcsp_desktop.tasks.printing import made_papers as printing
from pcsp_desktop.tasks.printing.made_papers import Form, PrintChoices
from pcsp_desktop.tasks.printing.papers import Paper, pictures_of
from pcsp_desktop.vault.problems import Problem

Then = Callable[[Paper], None]


class PrintPage(GuidePage):
    """The place ``print``. The route may name the ``paper`` that is chosen."""

    stays = True

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        if route.fact("paper"):
            self.choose_paper(route.fact("paper"))

    def add_special(self) -> None:
        plan = self.scope.opened.plan
        self.choose_printer: ChoosePrinter = choose_printer
        """Asks for the printer; tests give another."""
        self.open_file: Callable[[Path], bool] = _open_in_other_program
        """Hands a file to another program; tests give another."""
        self._goes_without_name = self.scope.opened.read_only
        self._add_name()
        self.readers: ChoiceGroup[printing.Audience] = ChoiceGroup(
            self.tr("Who is this copy for?"),
            [Choice(reader, words(f"printing.reader.{reader}", content.language())) for reader in printing.Audience],
            name="paper-reader",
            hint=self.tr("It chooses the parts that this reader needs. You can change them."),
        )
        self.readers.set_value(printing.Audience.ME)
        self._reader_chosen = False
        self.readers.value_changed.connect(self._reader_changed)
        self.body.addWidget(self.readers)
        self.kinds: ChoiceGroup[str] = ChoiceGroup(
            self.tr("Which paper do you want?"),
            [
                Choice(
                    kind,
                    words(f"paper.kind.{kind}", content.language()),
                    words(f"printing.about.{kind}", content.language()),
                )
                for kind in printing.kinds_offered(plan)
            ],
            name="paper-kind",
        )
        self.kinds.set_value("full-plan")
        self.sizes: ChoiceGroup[int] = ChoiceGroup(
            self.tr("How large do you want the print?"),
            [Choice(size, words(f"printing.size.{size}", content.language())) for size in printing.SIZES],
            name="paper-size",
        )
        self.sizes.set_value(printing.size_for(theme.current().look.text_size))
        self.body.addWidget(self.kinds)
        self.body.addWidget(self.sizes)
        self._add_parts()
        self.kinds.value_changed.connect(self._kind_changed)
        self._add_buttons()
        self._panel = WorkPanel(self.tr("Making the paper"), "making-paper")
        self._printing = WorkPanel(self.tr("Sending the pages to the printer"), "printing-pages", can_stop=False)
        for panel in (self._panel, self._printing):
            panel.hide()
            self.body.addWidget(panel)
        self._add_handed_over()
        self._kind_changed(self.kinds.value)

    def _add_name(self) -> None:
        """Names are asked on the first print, and never before."""
        self._name_box = AdviceBox(
            self.tr("Your name is not in the plan yet."),
            self.tr("A paper with a name on it is not mixed up with another."),
        )
        self._first_name, self._family_name = TextField(), TextField()
        for field, question, name in (
            (self._first_name, self.tr("Your first name"), "print-first-name"),
            (self._family_name, self.tr("Your family name"), "print-family-name"),
        ):
            self._name_box.body.addWidget(FormRow(question, field, name=name))
        use = Button(self.tr("Put my name on it"))
        use.setObjectName("use-name")
        use.clicked.connect(self._use_name)
        self._name_box.buttons().addWidget(use)
        self.body.addWidget(self._name_box)
        self._name_box.setVisible(not printing.has_name(self.scope.opened.plan) and not self._goes_without_name)

    def _use_name(self) -> bool:
        """Write what was typed into the plan; True when there is a name now."""
        try:
            printing.write_name(self.scope.opened, self._first_name.text(), self._family_name.text())
        except Problem as problem:
            self.context.not_stored(problem)
            return False
        there = printing.has_name(self.scope.opened.plan)
        self._name_box.setVisible(not there)
        self.contents_changed()
        if there:
            self.context.message(self.tr("Your name is in the plan now."), undo=True)
        else:
            self._first_name.setFocus()
        return there

    def _add_parts(self) -> None:
        plan = self.scope.opened.plan
        offered = printing.sections_with_words(plan)
        self._offered = frozenset(offered)
        self.sections: TickGroup[str] = TickGroup(
            self.tr("Which parts go on it?"),
            [Choice(section, words(f"plan.section.{section}", content.language())) for section in offered],
            name="paper-sections",
            hint=self.tr("Copies for others leave out money and thinking ahead. Tick them to put them in."),
        )
        self.sections.set_value(list(printing.sections_for(plan, printing.Audience.ME)))
        self.parts = Disclosure(self.tr("Choose the parts"), self.sections, name="choose-parts")
        self.body.addWidget(self.parts)
        self._ticks: dict[printing.Tick, CheckBox] = {}
        for tick in printing.Tick:
            box = CheckBox(words(f"printing.tick.{tick}", content.language()))
            box.setObjectName(f"tick-{tick.replace('_', '-')}")
            box.setAccessibleDescription(self.tr("On this copy only"))
            self._ticks[tick] = box
        self.pictures = CheckBox(self.tr("With my photo"))
        self.pictures.setObjectName("with-pictures")
        self.pictures.setChecked(True)
        self._ticks_card = CardBox()
        self._ticks_card.body.addWidget(Subheading(self.tr("Also on this copy")))
        for box in (*self._ticks.values(), self.pictures):
            self._ticks_card.body.addWidget(box)
        self.body.addWidget(self._ticks_card)
        seconds = printing.second_languages(self._language())
        self.second: ChoiceGroup[str] = ChoiceGroup(
            self.tr("Do you want the headings in another language too?"),
            [Choice("", self.tr("No")), *(Choice(code, language_name(code)) for code in seconds)],
            name="paper-second-language",
            hint=self.tr("Then staff can find their way in your plan."),
        )
        self.second.set_value("")
        self.body.addWidget(self.second)
        self.second.setVisible(bool(seconds))
        self.urdu: ChoiceGroup[bool] = ChoiceGroup(
            self.tr("How do you want Urdu on the paper?"),
            [
                Choice(False, self.tr("In Nastaliq"), self.tr("As most books and newspapers have it.")),
                Choice(True, self.tr("In Naskh"), self.tr("A computer reads it aloud and copies it best.")),
            ],
            name="paper-urdu",
        )
        self.urdu.set_value(False)
        self.body.addWidget(self.urdu)
        self.urdu.setVisible(printing.may_have_urdu(self._language()))

    def _add_buttons(self) -> None:
        row = FlowLayout(gap="medium")
        for button, name, then in (
            (PrimaryButton(self.tr("Look at it first")), "preview-paper", self._preview),
            (Button(self.tr("Print")), "print-paper", self._print),
            (Button(self.tr("Save it as a file")), "save-paper", self._save_pdf),
            (Button(self.tr("Email it")), "email-paper", self._email),
        ):
            button.setObjectName(name)
            looks_only = then == self._preview
            button.clicked.connect(partial(self._make_paper, then, looks_only=looks_only))
            row.addWidget(button)
        self.body.addLayout(row)
        others = CardBox()
        others.body.addWidget(Subheading(self.tr("Other ways")))
        for words_, name, act in (
            (self.tr("Save it as a web page"), "save-html", partial(self._make_paper, partial(self._save, Form.HTML))),
            (
                self.tr("Save it as a Word file that others can change"),
                "save-word",
                partial(self._make_paper, partial(self._save, Form.WORD)),
            ),
            (self.tr("Save it as plain text"), "save-text", partial(self._make_paper, partial(self._save, Form.TEXT))),
            (
                self.tr("Put it on a USB stick for someone else to print"),
                "save-usb",
                partial(self._make_paper, self._to_stick),
            ),
        ):
            link = LinkButton(words_)
            link.setObjectName(name)
            link.clicked.connect(act)
            others.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(Disclosure(self.tr("Other ways to save it"), others, name="other-ways"))

    def _add_handed_over(self) -> None:
        if self.scope.opened.read_only:
            return
        card = CardBox()
        card.body.addWidget(Text(self.tr("Keep a list of who has a paper copy. Then you know who needs a new one.")))
        self._who = TextField()
        self._who_row = FormRow(self.tr("Who did you give it to?"), self._who, name="handed-to")
        card.body.addWidget(self._who_row)
        add = Button(self.tr("Add to my list of copies"))
        add.setObjectName("handed-over")
        add.clicked.connect(self._handed_over)
        card.buttons().addWidget(add)
        self.body.addWidget(Disclosure(self.tr("I gave someone a paper copy"), card, name="gave-a-copy"))

    # ---- Choices -----------------------------------------------------------------------------------------

    def choose_paper(self, kind: str) -> None:
        """Show a paper as the one that is chosen."""
        self.kinds.set_value(kind)
        self._kind_changed(self.kinds.value)

    def choices(self) -> PrintChoices:
        """What is chosen now."""
        kind = self.kinds.value or "full-plan"
        sections = self._parts_chosen() if printing.chooses_sections(kind) else None
        offered = printing.ticks_offered(self.scope.opened.plan, kind)
        return PrintChoices(
            kind=kind,
            size=self.sizes.value or 14,
            language=self._language(),
            second_language=self.second.value or None,
            sections=sections,
            ticks=frozenset(tick for tick in offered if self._ticks[tick].isChecked()),
            pictures=self.pictures.isChecked(),
            typeface=theme.current().look.font,
            urdu_naskh=bool(self.urdu.value),
            audience=self.readers.value,
        )

    def _parts_chosen(self) -> frozenset[str]:
        chosen = frozenset(self.sections.value)
        # A name that was just written on this page goes on the paper too.
        new = frozenset(printing.sections_with_words(self.scope.opened.plan)) - self._offered
        return chosen | (new & {"person"})

    def _language(self) -> str:
        return self.scope.opened.plan.setup.language or ENGLISH

    def _reader_changed(self, reader: printing.Audience | None) -> None:
        """The parts follow who the copy is for; each can still be changed."""
        self._reader_chosen = True
        self._set_parts(reader or printing.Audience.ME)

    def _set_parts(self, reader: printing.Audience) -> None:
        self.sections.set_value(list(printing.sections_for(self.scope.opened.plan, reader)))

    def _kind_changed(self, kind: str | None) -> None:
        chosen, plan = kind or "full-plan", self.scope.opened.plan
        if not self._reader_chosen:
            reader = printing.usual_reader(chosen)
            self.readers.set_value(reader)
            self._set_parts(reader)
        self.parts.setVisible(printing.chooses_sections(chosen))
        self.sizes.setVisible(not printing.has_one_size(chosen))
        offered = printing.ticks_offered(plan, chosen)
        for tick, box in self._ticks.items():
            box.setVisible(tick in offered)
        self.pictures.setVisible(printing.shows_picture(plan, chosen))
        self._ticks_card.setVisible(bool(offered) or printing.shows_picture(plan, chosen))
        self.contents_changed()

    # ---- Making ------------------------------------------------------------------------------------------

    def _make_paper(self, then: Then, *, looks_only: bool = False) -> None:
        """Make the paper off the thread. Unless it is only looked at, the name and lost signs are asked about."""
        if self._panel.busy or not (looks_only or self._may_go_without_name()):
            return
        choices, plan, today = self.choices(), self.scope.opened.plan, self.scope.opened.today()
        if printing.chooses_sections(choices.kind) and not self.sections.value:
            said = self.tr("Choose at least one part")
            self.sections.set_problem(said)
            self.parts.set_open(True)
            self.show_problems([(said, self.parts.button)])
            return
        self.sections.set_problem("")
        self.show_problems([])
        pictures = pictures_of(self.scope.session) if choices.pictures else {}

        def task(progress: Progress) -> Paper:
            return printing.paper_for(plan, choices, today, pictures, progress.at)

        def done(paper: Paper) -> None:
            if looks_only or (self._may_name_somebody(plan, choices) and self._may_lose_signs(paper)):
                then(paper)

        work: Work[Paper] = Work(self, task)
        work.success(done).failure(self._failed)
        self._panel.follow(work)
        work.start()

    def _failed(self, _problem: Exception) -> None:
        self.show_problems([(self.tr("The paper could not be made. Your plan is safe."), None)])

    def _may_go_without_name(self) -> bool:
        """The first time there is no name the person is asked; then what they said holds for this page."""
        if self.kinds.value == "blank-prompts":
            return True
        if self._goes_without_name or printing.has_name(self.scope.opened.plan) or self._has_typed_name():
            return True
        self._goes_without_name = yes(
            self.context.ask,
            self,
            self.tr("Print it without your name?"),
            self.tr("Your name is not in the plan yet. A paper with a name on it is not mixed up with another."),
            self.tr("Go on without a name"),
            self.tr("Write my name first"),
        )
        if not self._goes_without_name:
            self._first_name.setFocus()
        return self._goes_without_name

    def _has_typed_name(self) -> bool:
        typed = bool(self._first_name.text().strip() or self._family_name.text().strip())
        return typed and self._use_name()

    def _may_name_somebody(self, plan: Plan, choices: PrintChoices) -> bool:
        """Told before anything is printed: people to keep away whom the person's own words name."""
        names = printing.named_in_own_words(plan, choices)
        if not names:
            return True
        return yes(
            self.context.ask,
            self,
            self.tr("Your own words name someone"),
            self.tr("You do not want these people involved. Your words on this paper name them: %1").replace(
                "%1", content.apart(", ".join(names))
            ),
            self.tr("Go on all the same"),
            self.tr("Stop here"),
        )

    def _may_lose_signs(self, paper: Paper) -> bool:
        """Told before anything is printed: a photo and signs that cannot be on it."""
        if paper.lost_picture and not yes(
            self.context.ask,
            self,
            self.tr("Your photo cannot be printed"),
            self.tr("The file of the photo cannot be read here. The paper is made without it."),
            self.tr("Go on without the photo"),
            self.tr("Stop here"),
        ):
            return False
        missing = paper.written.missing_characters
        if not missing:
            return True
        return yes(
            self.context.ask,
            self,
            self.tr("Some signs cannot be printed"),
            self.tr("A box stands in the place of each of these signs: %1").replace("%1", " ".join(missing[:20])),
            self.tr("Go on all the same"),
            self.tr("Stop here"),
        )

    # ---- What to do with it ------------------------------------------------------------------------------

    def _preview(self, paper: Paper) -> None:
        self.context.open("print-look", PaperMade(paper, self._checked_print, self._checked_save))

    def _checked_print(self, paper: Paper) -> None:
        if self._may_lose_signs(paper):
            self._print(paper)

    def _checked_save(self, paper: Paper) -> None:
        if self._may_lose_signs(paper):
            self._save_pdf(paper)

    def _print(self, paper: Paper) -> None:
        run = start_printing(
            self.window(), paper.written.content, words(f"paper.kind.{paper.kind}"), self.choose_printer
        )
        if run is not None:
            run.moved.connect(lambda done, of: self._printing.show_at(done, of))
            run.ended.connect(self._printed)

    def _printed(self, done: bool) -> None:
        self._printing.hide()
        if done:
            self.context.message(self.tr("Sent to the printer. Printed copies go out of date."))
        else:
            self.context.message(self.tr("The printer did not take it. Your plan is safe. Save it as a file instead."))

    def _save_pdf(self, paper: Paper) -> None:
        self._save(Form.PDF, paper)

    def _save(self, form: Form, paper: Paper) -> None:
        kinds = {
            Form.PDF: self.tr("PDF"),
            Form.HTML: self.tr("Web page"),
            Form.TEXT: self.tr("Plain text"),
            Form.WORD: self.tr("Word file"),
        }
        name = file_names.paper(paper.kind, self.scope.opened.today(), form)
        path = self.context.ask.save_file(
            self, self.tr("Where do you want to save it?"), Path.home() / name, FileFilter(kinds[form], (f"*.{form}",))
        )
        if path is not None:
            self._write(path, printing.content_of(paper, form))

    def _to_stick(self, paper: Paper) -> None:
        folder = self.context.ask.folder(self, self.tr("Choose the USB stick"), Path.home())
        if folder is not None:
            name = file_names.paper(paper.kind, self.scope.opened.today())
            self._write(folder / name, paper.written.content)

    def _write(self, path: Path, made: bytes) -> bool:
        try:
            printing.save(path, made)
        except OSError:
            self.context.message(self.tr("It could not be saved there. Your plan is safe. Choose another place."))
            return False
        self.context.message(
            self.tr("Saved. Anyone at this computer can open it."),
            self.tr("Delete it"),
            partial(self._delete, path),
        )
        return True

    def _delete(self, path: Path) -> None:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            self.context.message(self.tr("The copy could not be deleted. Please delete it yourself."))
            return
        self.context.message(self.tr("The copy is deleted."))

    def _email(self, paper: Paper) -> None:
        go_on = yes(
            self.context.ask,
            self,
            self.tr("Email is not private"),
            self.tr("Other people may read an email on its way. A locked copy is safer: use Give someone a copy."),
            self.tr("Make the email all the same"),
            self.tr("Stop here"),
        )
        if not go_on:
            return
        today: datetime.date = self.scope.opened.today()
        name = file_names.email(today)
        path = self.context.ask.save_file(
            self,
            self.tr("Where do you want to keep the email?"),
            Path.home() / name,
            FileFilter(self.tr("Email"), ("*.eml",)),
        )
        if path is None or not self._write(path, printing.email_draft(paper, today, self._language())):
            return
        if not self.open_file(path):
            self.context.message(self.tr("The email is saved. No mail program opened it. Open the file yourself."))

    def _handed_over(self) -> None:
        who = self._who.text().strip()
        if not who:
            self._who_row.set_problem(self.tr("Write a name first."))
            self._who.setFocus()
            return
        self._who_row.set_problem("")
        choices = self.choices()
        with storing(self.context):
            printing.log_copy(self.scope.opened, who=who, how="paper", kind=choices.kind, sections=choices.sections)
            self._who.clear()
            self.context.message(self.tr("Added to your list of copies."), undo=True)


def _open_in_other_program(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
