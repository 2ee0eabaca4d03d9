"""Something that was typed could not be stored. The words stand here until they are, or until the person has them."""

import contextlib
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

from pcsp_desktop.assets import words
from pcsp_desktop.gui.kit.boxes import AdviceBox, button_row
from pcsp_desktop.gui.kit.buttons import Button, LinkButton, PrimaryButton
from pcsp_desktop.gui.kit.fields import LongTextField
from pcsp_desktop.gui.kit.form import FormRow
from pcsp_desktop.gui.kit.labels import Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, clear
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import NotLocked
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.questions.base import object_name
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.ask import FileFilter
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.plan import fields_by_pattern, pattern_of
from pcsp_desktop.plan.say import say_label
from pcsp_desktop.tasks import file_names
from pcsp_desktop.vault.problems import Problem

_LOOK_AGAIN = 1000  # milliseconds


class UnsavedWordsPage(Page):
    """What happened, the words that were typed, and what can be done with them."""

    stays = True

    def __init__(self, context: Context, route: Route, name: str = "not-saved") -> None:
        problem: Problem = route.given.problem if isinstance(route.given, NotLocked) else route.given
        super().__init__(title_of(name), name=f"page-{name}")
        self.context = context
        self.scope = context.plan
        self.body.addWidget(
            AdviceBox(
                self.tr("Nothing is lost so far"),
                self.tr("What you typed is still here. Keep this window open until it is saved."),
            )
        )
        self.body.addWidget(Text(words(problem.text_id, content.language(), **problem.values())))
        self.body.addWidget(Text(words(problem.next_id, content.language(), **problem.values())))
        again = PrimaryButton(self.tr("Try again"))
        again.setObjectName("save-again")
        again.clicked.connect(self.try_again)
        copy = Button(self.tr("Copy my words"))
        copy.setObjectName("copy-words")
        copy.clicked.connect(self._copy)
        elsewhere = Button(self.tr("Save my words somewhere else"))
        elsewhere.setObjectName("save-elsewhere")
        elsewhere.clicked.connect(self._save_elsewhere)
        self.body.addLayout(button_row(again, copy, elsewhere))
        self._words = ColumnLayout(gap="medium")
        self.body.addLayout(self._words)
        self._shown: dict[str, str] = {}
        self._fill()
        go_on = LinkButton(self.tr("Go back to my page"))
        go_on.setObjectName("not-saved-back")
        go_on.clicked.connect(self.go_back)
        self.body.addWidget(go_on, 0, Qt.AlignmentFlag.AlignLeading)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _fill(self) -> None:
        now = dict(self.scope.opened.unsaved())
        if now == self._shown or not now:
            return
        self._shown = now
        clear(self._words)
        for path, typed in now.items():
            field = LongTextField()
            field.setText(typed)
            field.setReadOnly(True)
            self._words.addWidget(FormRow(_label(path), field, name=f"unsaved-{object_name(path)}"))
        self.contents_changed()

    def go_back(self) -> None:
        """Back to the page of the plan: the words are not lost."""
        self.context.back()

    def _look(self) -> None:
        """The plan tries again by itself; when it has worked this page goes."""
        if self.scope.opened.unsaved():
            self._fill()
            return
        self._timer.stop()
        self.context.back()
        self.context.message(self.tr("Your words are saved now."))

    def try_again(self) -> None:
        """Try to store everything now."""
        with contextlib.suppress(Problem):  # what is still not stored is told below
            self.scope.opened.leave_all()
        if self.scope.opened.unsaved():
            self.context.message(self.tr("It could still not be saved. Your words are still here."))
        else:
            self._look()

    def text(self) -> str:
        """The words as plain text, each under the name of its question."""
        return "\n\n".join(f"{_label(path)}\n{typed}" for path, typed in self._shown.items()) + "\n"

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.context.message(self.tr("Your words are copied. You can put them into another program."))

    def _save_elsewhere(self) -> None:
        kind = FileFilter(self.tr("Text"), ("*.txt",))
        title = self.tr("Where do you want your words?")
        path = self.context.ask.save_file(self, title, Path.home() / file_names.WORDS, kind)
        if path is None:
            return
        try:
            path.write_text(self.text(), "utf-8", newline="\n")
        except OSError:
            self.context.message(self.tr("The words could not be written there. Choose another place."))
            return
        self.context.message(self.tr("Your words are in that file. Anyone who uses this computer can open it."))

    def left(self) -> None:
        self._timer.stop()


def _label(path: str) -> str:
    return say_label(fields_by_pattern()[pattern_of(path)], content.language())
