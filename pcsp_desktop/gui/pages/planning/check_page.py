"""Check your answers: each with a button beside it that says what it changes."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.gui.kit.buttons import Button, LinkButton
from pcsp_desktop.gui.kit.focus import put_focus
from pcsp_desktop.gui.kit.labels import FieldLabel, Hint, Subheading, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, clear, grows_down
from pcsp_desktop.gui.places import moves
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.questions.base import object_name
from pcsp_desktop.gui.questions.guide_page import GuidePage
from pcsp_desktop.gui.window import content
from pcsp_desktop.guide import Part
from pcsp_desktop.tasks.planning.answers import Answer, answered_parts, answers_of

_AT_ONCE = 8


class CheckAnswersPage(GuidePage):
    """Part by part; the first is open. Changing an answer comes back to its place here."""

    def add_special(self) -> None:
        self._back_to = ""
        parts = answered_parts(self.scope.opened.plan, self.scope.guide)
        if not parts:
            self.body.addWidget(Hint(self.tr("You have not written anything yet.")))
        self._views: list[PartAnswers] = []
        for place, part in enumerate(parts):
            view = PartAnswers(part, self.context, self)
            self._views.append(view)
            self.body.addWidget(view)
            if place == 0:
                view.open()
        self._stops.append(self.scope.opened.watch("", self._changed))

    def change(self, path: str, button: str) -> None:
        """Open the page that asks for an answer; afterwards the focus is on the button again."""
        self._back_to = button
        moves.change_answer(self.context, path)

    def first_focus(self) -> QWidget:
        """The heading; after a change the button that led to it."""
        found = self.findChild(Button, self._back_to) if self._back_to else None
        return found if isinstance(found, Button) and not found.isHidden() else super().first_focus()

    def mark(self) -> dict[str, Any]:
        return super().mark() | {"back to": self._back_to, "open": [view.shown_up_to for view in self._views]}

    def resume(self, mark: dict[str, Any]) -> None:
        super().resume(mark)
        self._back_to = mark["back to"]
        for view, most in zip(self._views, mark["open"], strict=False):
            if most:
                view.open(most)

    def _changed(self, _path: str) -> None:
        for view in self._views:
            view.follow()


class PartAnswers(QWidget):
    """The answers of one part. They are made when the part is first opened, a dozen at a time."""

    def __init__(self, part: Part, context: Context, page: CheckAnswersPage) -> None:
        super().__init__()
        grows_down(self)
        self.part = part
        self.context = context
        self.scope = context.plan
        self._page = page
        self._shown: tuple[Answer, ...] = ()
        self._most = _AT_ONCE
        title = content.title(part)
        column = ColumnLayout(self, gap="small")
        column.addWidget(Subheading(title))
        self.button = LinkButton(self.tr("Show these answers"))
        self.button.setObjectName(f"show-{part.id}")
        self.button.setAccessibleName(self.tr("Show the answers of: %1").replace("%1", title))
        self.button.clicked.connect(self._press)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self._card = CardBox()
        column.addWidget(self._card)
        self._card.hide()

    def _press(self) -> None:
        self.open()
        first = self._card.findChild(LinkButton)
        if isinstance(first, LinkButton):
            put_focus(first)

    @property
    def shown_up_to(self) -> int:
        """How many answers are shown at most; 0 while the part is closed."""
        return 0 if self._card.isHidden() else self._most

    def open(self, most: int = _AT_ONCE) -> None:
        """Show the answers, so many of them at most."""
        self._most = most
        self.button.hide()
        self._card.show()
        self.follow()

    def follow(self) -> None:
        """Say what the plan holds now, where the part is open."""
        if self._card.isHidden():
            return
        now = answers_of(self.scope.opened.plan, self.part, content.language())
        if now != self._shown:
            self._shown = now
            self._fill()

    def _fill(self) -> None:
        clear(self._card.body)
        for answer in self._shown[: self._most]:
            self._add(answer)
        if len(self._shown) > self._most:
            more = LinkButton(self.tr("Show more answers"))
            more.setObjectName(f"more-{self.part.id}")
            more.setAccessibleName(self.tr("Show more answers of: %1").replace("%1", content.title(self.part)))
            more.clicked.connect(self._more)
            self._card.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        self._page.contents_changed()

    def _more(self) -> None:
        next_name = self._name(self._shown[self._most])
        self._most += _AT_ONCE
        self._fill()
        found = self.findChild(Button, next_name)
        if isinstance(found, Button):
            put_focus(found)

    def _name(self, answer: Answer) -> str:
        return f"check-{object_name(answer.path)}"

    def _add(self, answer: Answer) -> None:
        said = {
            "not_now": self.tr("You left this for later."),
            "not_wanted": self.tr("You do not want to answer this."),
        }.get(answer.state, answer.words)
        self._card.body.addWidget(FieldLabel(answer.label))
        self._card.body.addWidget(Text(said) if answer.words else Hint(said))
        if self.scope.opened.read_only:
            return
        button = LinkButton(self.tr("Change"))
        button.setObjectName(self._name(answer))
        button.setAccessibleName(self.tr("Change: %1").replace("%1", answer.name))
        button.clicked.connect(partial(self._page.change, answer.path, button.objectName()))
        self._card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
