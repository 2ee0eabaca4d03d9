"""A question that is answered with a file: the photo of the profile, or a paper that belongs to an answer."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.announce import Grouped
from pcsp_desktop.gui.kit.boxes import button_row
from pcsp_desktop.gui.kit.buttons import Button, LinkButton
from pcsp_desktop.gui.kit.labels import FieldLabel, Hint, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, grows_down
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.questions.base import QuestionView, object_name
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.ask import FileFilter
from pcsp_desktop.gui.window.say_problem import problem_words, what_happened
from pcsp_desktop.gui.window.work import Progress, Work, WorkPanel
from pcsp_desktop.guide import Question
from pcsp_desktop.tasks.planning.attached import (
    FILE_PATTERNS,
    PHOTO_PATTERNS,
    Ready,
    content_of,
    keep,
    kept_file,
    read_file,
    read_photo,
)
from pcsp_desktop.vault.problems import FileRefused, Problem

_HIGH = 220  # pixels at 100 %
PHOTO = "support/profile/photo"


class AttachedQuestion(QuestionView):
    """Choose a file, put another in its place, or take it away. The file is kept in the vault."""

    def __init__(self, question: Question, path: str, context: Context, *, shown: bool = True) -> None:
        super().__init__(question, path, context.plan.opened, shown=shown)
        self.context = context
        self.scope = context.plan
        name = object_name(path)
        prompt = content.prompt(question)
        holder = Grouped()
        grows_down(holder)
        holder.setObjectName(name)
        holder.setAccessibleName(prompt)
        column = ColumnLayout(holder, gap="small")
        label, hint = FieldLabel(prompt), Hint(content.hint(question))
        self.picture = QLabel()
        self.picture.setObjectName(f"{name}-picture")
        self.said = Text()
        self.problem_text = Text()
        self.problem_text.use_colour("danger_bar")
        self.choose_button = Button()
        self.choose_button.setObjectName(f"{name}-choose")
        self.choose_button.clicked.connect(self._choose)
        self.remove_button = LinkButton()
        self.remove_button.setObjectName(f"{name}-remove")
        self.remove_button.clicked.connect(self._remove)
        self.panel = WorkPanel(self.tr("Reading the file"), f"{name}-reading")
        for widget in (label, hint, self.picture, self.said, self.problem_text):
            column.addWidget(widget)
        column.addLayout(button_row(self.choose_button, self.remove_button))
        column.addWidget(self.panel)
        label.setVisible(shown)
        hint.setVisible(bool(question.hint))
        self.problem_text.hide()
        self.panel.hide()
        self.add_field(holder)
        self._shown: str | None = None
        self.refresh()

    @property
    def is_photo(self) -> bool:
        """Whether a photo is asked for, and shown."""
        return self.path == PHOTO

    def refresh(self) -> None:
        if not self.opened.has(self.path):
            return
        now: str = self.opened.value(self.path)
        if now == self._shown:
            self._describe()
            return
        self._shown = now
        found = kept_file(self.scope.session, now) if now else None
        pixels = QPixmap()
        if found is not None and self.is_photo:
            pixels.loadFromData(content_of(self.scope.session, found.id))
        if not pixels.isNull():
            high = theme.current().px(_HIGH)
            pixels = pixels.scaled(
                high * 2, high, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        self.picture.setPixmap(pixels)
        self.picture.setVisible(not pixels.isNull())
        if found is None:
            said = self.tr("No photo yet.") if self.is_photo else self.tr("No file yet.")
        else:
            said = self.tr("Your photo is kept in your plan.") if self.is_photo else found.title
        self.said.setText(said)
        if self.is_photo:
            self.choose_button.setText(self.tr("Choose another photo") if found else self.tr("Choose a photo"))
            self.remove_button.setText(self.tr("Take the photo away"))
        else:
            self.choose_button.setText(self.tr("Choose another file") if found else self.tr("Choose a file"))
            self.remove_button.setText(self.tr("Take the file away"))
        self.choose_button.setVisible(not self.opened.read_only)
        self.remove_button.setVisible(found is not None and not self.opened.read_only)
        self._describe()
        self.contents_changed.emit()

    def _describe(self) -> None:
        """The words that stand in for the photo are those that the person wrote."""
        if self.is_photo:
            said = self.opened.plan.support.profile.photo_words
            self.picture.setAccessibleName(said or self.tr("Your photo. Say below what it shows."))

    def _choose(self) -> None:
        title = self.tr("Choose a photo") if self.is_photo else self.tr("Choose a file")
        kind = (
            FileFilter(self.tr("Photos"), PHOTO_PATTERNS)
            if self.is_photo
            else FileFilter(self.tr("Files"), FILE_PATTERNS)
        )
        chosen = self.context.ask.open_files(self, title, [kind])
        if chosen:
            self._read(chosen[0])

    def _read(self, path: Path) -> None:
        def read(_progress: Progress) -> Ready:
            return read_photo(path) if self.is_photo else read_file(path)

        self._say_problem("")
        work: Work[Ready] = Work(self, read)
        self.panel.follow(work)
        work.success(self._keep).failure(self._refused).start()

    def _keep(self, ready: Ready) -> None:
        try:
            keep(self.scope.session, ready, self.path)
        except Problem as problem:
            self._refused(problem)
            return
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.context.message(
            self.tr("The photo is kept, without hidden facts such as the place.")
            if self.is_photo
            else self.tr("The file is kept in your plan.")
        )

    def _refused(self, problem: Exception) -> None:
        if isinstance(problem, FileRefused) and self.is_photo and problem.why in ("kind", "form"):
            why = what_happened(problem)
            then = self.tr("Choose a photo whose name ends in .jpg or .png.")
            self._say_problem(f"{why} {then}")
        elif isinstance(problem, Problem):
            self._say_problem(problem_words(problem))
        elif isinstance(problem, OSError):
            self._say_problem(self.tr("The file could not be read. Choose it again, or choose another."))
        else:
            raise problem

    def _say_problem(self, said: str) -> None:
        self.problem_text.setText(said)
        self.problem_text.setVisible(bool(said))
        self.choose_button.setAccessibleDescription(said)
        if said:
            self.context.message(said)
        self.contents_changed.emit()

    def _remove(self) -> None:
        with self.storing():
            self.opened.set(self.path, "")
            self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.context.message(self.tr("It is taken away from your plan."), undo=True)

    def problem(self) -> tuple[str, QWidget] | None:
        return None

    def set_focus(self) -> None:
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)
