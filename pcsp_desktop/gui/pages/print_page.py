"""Print your plan: choose a paper, its size and its parts; look at it, print it, save it, email it."""

import datetime
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from pcsp_desktop.assets import words
from pcsp_desktop.gui import content
from pcsp_desktop.gui.ask import FileKind, yes
from pcsp_desktop.gui.controls_boxes import AdviceBox, Card, Disclosure
from pcsp_desktop.gui.controls_buttons import Button, LinkButton, PrimaryButton
from pcsp_desktop.gui.controls_fields import TextField
from pcsp_desktop.gui.controls_form import Choice, ChoiceGroup, FormRow, TickGroup
from pcsp_desktop.gui.controls_labels import Subheading, Text
from pcsp_desktop.gui.controls_layout import FlowLayout
from pcsp_desktop.gui.pages.guide_page import GuidePage
from pcsp_desktop.gui.work import Progress, Work, WorkPanel
from pcsp_desktop.tasks import printing
from pcsp_desktop.tasks.papers import Paper, pictures_of
from pcsp_desktop.tasks.printing import Form, PrintChoices

Then = Callable[[Paper], None]


class PrintPage(GuidePage):
    """The page of the guide with the special name "print"."""

    def add_special(self) -> None:
        plan = self.desk.opened.plan
        if not printing.has_name(plan):
            asked = AdviceBox(self.tr("Your name is not in the plan yet."),
                              self.tr("A paper with a name on it is not mixed up with another."))
            go = LinkButton(self.tr("Write my name"))
            go.setObjectName("write-my-name")
            go.clicked.connect(partial(self.desk.go_to_path, "person/first_name"))
            asked.buttons().addWidget(go)
            self.body.addWidget(asked)
        self.kinds: ChoiceGroup[str] = ChoiceGroup(
            self.tr("Which paper do you want?"),
            [Choice(kind, words(f"paper.kind.{kind}", content.language()),
                    words(f"printing.about.{kind}", content.language())) for kind in printing.OFFERED],
            name="paper-kind",
        )
        self.kinds.set_value("full-plan")
        self.sizes: ChoiceGroup[int] = ChoiceGroup(
            self.tr("How large do you want the print?"),
            [Choice(size, words(f"printing.size.{size}", content.language())) for size in (14, 18, 24)],
            name="paper-size",
        )
        self.sizes.set_value(14)
        self.body.addWidget(self.kinds)
        self.body.addWidget(self.sizes)
        offered = printing.sections_with_words(plan)
        self.sections: TickGroup[str] = TickGroup(
            self.tr("Which parts go on it?"),
            [Choice(section, words(f"plan.section.{section}", content.language())) for section in offered],
            name="paper-sections",
            hint=self.tr("Money and thinking ahead stay off unless you tick them."),
        )
        self.sections.set_value([section for section in offered if section not in printing.KEPT_OFF])
        self.parts = Disclosure(self.tr("Choose the parts"), self.sections, name="choose-parts")
        self.body.addWidget(self.parts)
        self.kinds.value_changed.connect(self._kind_changed)
        self._add_buttons()
        self._panel = WorkPanel(self.tr("Making the paper"), "making-paper")
        self._panel.hide()
        self.body.addWidget(self._panel)
        self._missing = AdviceBox()
        self._missing_words = Text()
        self._missing.body.addWidget(self._missing_words)
        self._missing.hide()
        self.body.addWidget(self._missing)
        self._add_handed_over()

    def _add_buttons(self) -> None:
        row = FlowLayout(gap="medium")
        for button, name, then in (
            (PrimaryButton(self.tr("Look at it first")), "preview-paper", self._preview),
            (Button(self.tr("Print")), "print-paper", self._print),
            (Button(self.tr("Save it as a file")), "save-paper", self._save_pdf),
            (Button(self.tr("Email it")), "email-paper", self._email),
        ):
            button.setObjectName(name)
            button.clicked.connect(partial(self._make_paper, then))
            row.addWidget(button)
        self.body.addLayout(row)
        others = Card()
        others.body.addWidget(Subheading(self.tr("Other ways")))
        for words_, name, act in (
            (self.tr("Save it as a web page"), "save-html", partial(self._make_paper, partial(self._save, Form.HTML))),
            (self.tr("Save it as a Word file that others can change"), "save-word",
             partial(self._make_paper, partial(self._save, Form.WORD))),
            (self.tr("Save it as plain text"), "save-text", partial(self._make_paper, partial(self._save, Form.TEXT))),
            (self.tr("Put it on a USB stick for someone else to print"), "save-usb",
             partial(self._make_paper, self._to_stick)),
        ):
            link = LinkButton(words_)
            link.setObjectName(name)
            link.clicked.connect(act)
            others.body.addWidget(link)
        self.body.addWidget(Disclosure(self.tr("Other ways to save it"), others, name="other-ways"))

    def _add_handed_over(self) -> None:
        if self.desk.opened.read_only:
            return
        card = Card()
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

    def choices(self) -> PrintChoices:
        """What is chosen now."""
        kind = self.kinds.value or "full-plan"
        sections = frozenset(self.sections.value) if kind in printing.WITH_SECTIONS else None
        return PrintChoices(kind=kind, size=self.sizes.value or 14, language=self._language(), sections=sections)

    def _language(self) -> str:
        return self.desk.opened.plan.setup.language or "en_GB"

    def _kind_changed(self, kind: str | None) -> None:
        self.parts.setVisible(kind in printing.WITH_SECTIONS)
        self.contents_changed()

    # ---- Making ------------------------------------------------------------------------------------------

    def _make_paper(self, then: Then) -> None:
        choices, plan, today = self.choices(), self.desk.opened.plan, self.desk.opened.today()
        pictures = pictures_of(plan, self.desk.session.vault)

        def task(_progress: Progress) -> Paper:
            return printing.paper_for(plan, choices, today, pictures)

        def done(paper: Paper) -> None:
            self._show_missing(paper)
            then(paper)

        work: Work[Paper] = Work(self, task)
        work.success(done).failure(self._failed)
        self._panel.follow(work)
        work.start()

    def _failed(self, _problem: Exception) -> None:
        self.show_problems([(self.tr("The paper could not be made. Your plan is safe."), None)])

    def _show_missing(self, paper: Paper) -> None:
        missing = paper.written.missing_characters
        if missing:
            said = self.tr("Some signs have no letter form here. A box stands in their place: %1")
            self._missing_words.setText(said.replace("%1", " ".join(missing[:20])))
        self._missing.setVisible(bool(missing))

    # ---- What to do with it ------------------------------------------------------------------------------

    def _preview(self, paper: Paper) -> None:
        from pcsp_desktop.gui.pages.preview_page import PreviewPage

        self.desk.open_aside(PreviewPage(paper, self.desk, self._print, self._save_pdf))

    def _print(self, paper: Paper) -> None:
        from pcsp_desktop.gui.printer import PrinterProblem, print_pdf

        try:
            printed = print_pdf(self.window(), paper.written.content, words(f"paper.kind.{paper.kind}"))
        except PrinterProblem:
            self.desk.message(self.tr("The printer did not take it. Your plan is safe. Save it as a file instead."))
            return
        if printed:
            self.desk.message(self.tr("Sent to the printer. Printed copies go out of date."))

    def _save_pdf(self, paper: Paper) -> None:
        self._save(Form.PDF, paper)

    def _save(self, form: Form, paper: Paper) -> None:
        kinds = {
            Form.PDF: self.tr("PDF"), Form.HTML: self.tr("Web page"), Form.TEXT: self.tr("Plain text"),
            Form.WORD: self.tr("Word file"),
        }
        name = printing.file_name(paper.kind, self.desk.opened.today(), form)
        path = self.desk.ask.save_file(self, self.tr("Where do you want to save it?"), Path.home() / name,
                                       FileKind(kinds[form], (f"*.{form}",)))
        if path is not None:
            self._write(path, printing.content_of(paper, form))

    def _to_stick(self, paper: Paper) -> None:
        folder = self.desk.ask.folder(self, self.tr("Choose the USB stick"), Path.home())
        if folder is not None:
            name = printing.file_name(paper.kind, self.desk.opened.today())
            self._write(folder / name, paper.written.content)

    def _write(self, path: Path, made: bytes) -> bool:
        try:
            printing.save(path, made)
        except OSError:
            self.desk.message(self.tr("It could not be saved there. Your plan is safe. Choose another place."))
            return False
        self.desk.message(
            self.tr("Saved. Anyone at this computer can open it."),
            self.tr("Delete it"),
            partial(self._delete, path),
        )
        return True

    def _delete(self, path: Path) -> None:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            self.desk.message(self.tr("The copy could not be deleted. Please delete it yourself."))
            return
        self.desk.message(self.tr("The copy is deleted."))

    def _email(self, paper: Paper) -> None:
        go_on = yes(
            self.desk.ask, self, self.tr("Email is not private"),
            self.tr("Other people may read an email on its way. A locked copy is safer: use Give someone a copy."),
            self.tr("Make the email all the same"), self.tr("Stop here"),
        )
        if not go_on:
            return
        today: datetime.date = self.desk.opened.today()
        name = f"my-plan-{today.isoformat()}.eml"
        path = self.desk.ask.save_file(self, self.tr("Where do you want to keep the email?"), Path.home() / name,
                                       FileKind(self.tr("Email"), ("*.eml",)))
        if path is not None and self._write(path, printing.email_draft(paper, today, content.language())):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _handed_over(self) -> None:
        who = self._who.text().strip()
        if not who:
            self._who_row.set_problem(self.tr("Write a name first."))
            self._who.setFocus()
            return
        self._who_row.set_problem("")
        choices = self.choices()
        printing.log_copy(self.desk.opened, who=who, how="paper", kind=choices.kind, sections=choices.sections)
        self._who.clear()
        self.desk.message(self.tr("Added to your list of copies."), self.tr("Undo"), self.desk.undo)


