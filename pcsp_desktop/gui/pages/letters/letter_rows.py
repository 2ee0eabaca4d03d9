"""What pages about one letter share: fields whose words go into the plan, reading a file, reading a kept one again."""

from PySide6.QtCore import QCoreApplication

from pcsp_desktop.gui.kit.fields import LongTextField, TextField
from pcsp_desktop.gui.kit.form import FormRow
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import LetterDrawn, LetterFile, LetterRead
from pcsp_desktop.gui.questions.base import LeaveFilter, object_name
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.work import Progress, Work, WorkPanel
from pcsp_desktop.plan.tracking import Letter
from pcsp_desktop.tasks.letters import reading
from pcsp_desktop.tasks.planning.attached import content_of
from pcsp_desktop.vault.problems import Problem

PICTURES = tuple(range(1, 31))
"""Pages of a letter that are drawn."""


class LetterField(FormRow):
    """A long field whose words go into the plan at ``path`` as they are typed."""

    def __init__(self, context: Context, question: str, path: str, hint: str = "", *, long: bool = True) -> None:
        field: LongTextField | TextField = LongTextField() if long else TextField()
        super().__init__(question, field, name=object_name(path), hint=hint)
        self._context = context
        self._opened = context.plan.opened
        self._path = path
        field.setText(context.plan.opened.typed_at(path))
        field.setReadOnly(context.plan.opened.read_only)
        field.edited.connect(self._typed)
        self._leaving = LeaveFilter(self)
        self._leaving.left.connect(self.leave)
        field.installEventFilter(self._leaving)

    def _typed(self) -> None:
        self._opened.typed(self._path, self.field.text())

    def leave(self) -> None:
        """Make an answer of what was typed."""
        try:
            fault = self._opened.left(self._path) if self._opened.has(self._path) else None
        except Problem:
            self._context.words_not_stored()
            return
        self.set_problem(content.fault(fault.text_id) if fault else "")


def reading_panel() -> WorkPanel:
    """Shows that a letter is being read."""
    panel = WorkPanel(QCoreApplication.translate("LettersPage", "Reading the letter"), "reading-letter")
    panel.hide()
    return panel


def read_letter(page: Page, panel: WorkPanel, context: Context, file: LetterFile, password: str | None = None) -> None:
    """Read a letter in its own process, then show what was found in place of ``page``."""
    looking = QCoreApplication.translate("LettersPage", "Reading the words in the pictures. This can take a minute.")

    def work_on_it(progress: Progress) -> reading.ReadLetter:
        return reading.read(
            file.source,
            password,
            pictures=PICTURES,
            language=content.language(),
            told=lambda done, of: progress.at(done, of, looking),
            stop=lambda: progress.stop_asked,
        )

    def was_read(read: reading.ReadLetter) -> None:
        if read.status == "locked":
            context.replace("letter-password", file._replace(message=read.message))
        elif read.status != "ok":
            page.show_problems([(read.message, None)])
        else:
            context.replace("letter-review", LetterRead(file.source, file.name, read))

    def failed(_problem: Exception) -> None:
        said = QCoreApplication.translate("LettersPage", "The letter could not be read. You can type your results in.")
        page.show_problems([(said, None)])

    if panel.busy:
        return
    page.show_problems([])
    work: Work[reading.ReadLetter] = Work(page, work_on_it)
    work.success(was_read).failure(failed)
    panel.follow(work)
    work.start()


def show_letter(page: Page, context: Context, letter: Letter, panel: WorkPanel) -> None:
    """Draw the kept file again in the worker and show its pages, with the places of its results marked."""
    source = content_of(context.plan.session, letter.file)

    def work_on_it(progress: Progress) -> reading.ReadLetter:
        return reading.read(source, pictures=PICTURES, language=content.language(), stop=lambda: progress.stop_asked)

    def done(read: reading.ReadLetter) -> None:
        context.open("letter-whole", LetterDrawn(letter.id, read))

    work: Work[reading.ReadLetter] = Work(page, work_on_it)
    work.success(done)
    panel.follow(work)
    work.start()
