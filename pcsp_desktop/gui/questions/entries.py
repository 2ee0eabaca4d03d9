"""A list of things as cards, with words as buttons: Change, Move up, Move down, Remove, and Add."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.gui.kit.buttons import Button, LinkButton
from pcsp_desktop.gui.kit.focus import put_focus
from pcsp_desktop.gui.kit.labels import FieldLabel, Hint, Strong
from pcsp_desktop.gui.kit.layout import ColumnLayout, FlowLayout, clear, grows_down
from pcsp_desktop.gui.places import moves
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.questions.base import QuestionView, object_name
from pcsp_desktop.gui.window import content
from pcsp_desktop.guide import EntryForm, Question
from pcsp_desktop.tasks.planning.entries import entry_facts, entry_words

AT_ONCE = 8
"""Cards that are shown together."""


def _in_one_line(facts: Sequence[str]) -> str:
    """Facts with dots between them: a full stop beside a dot says the same twice."""
    *before, last = facts
    open_ended = [fact[:-1] if fact.endswith(".") and not fact.endswith("..") else fact for fact in before]
    return " · ".join(content.apart(fact) for fact in (*open_ended, last))


class EntriesQuestion(QuestionView):
    """The cards of one list. Adding and changing open a page of their own for the entry."""

    given: ClassVar[tuple[str, ...]] = ()
    """Fields of an entry that the app fills in: no card says them."""

    def __init__(self, question: Question, path: str, context: Context, *, shown: bool = True) -> None:
        super().__init__(question, path, context.plan.opened, shown=shown)
        assert question.entry is not None
        self.form: EntryForm = question.entry
        self.context = context
        self.scope = context.plan
        # No group: on the way into one a screen reader says every line of every card.
        holder = QWidget()
        grows_down(holder)
        holder.setObjectName(object_name(path))
        column = ColumnLayout(holder, gap="small")
        label = FieldLabel(content.prompt(question))
        hint = Hint(content.hint(question))
        self._empty = Hint(content.entry_empty(question, self.form))
        self._cards = ColumnLayout(gap="medium")
        self.add_button = Button(content.entry_add(question, self.form))
        self.add_button.setObjectName(f"{object_name(path)}-add")
        self.add_button.clicked.connect(self._add)
        for widget in (label, hint, self._empty):
            column.addWidget(widget)
        column.addLayout(self._cards)
        column.addSpacing(4)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        # Only once they have a parent: a widget without one that is shown is a window.
        label.setVisible(shown)
        hint.setVisible(bool(question.hint))
        self.add_button.setVisible(not context.plan.opened.read_only)
        self.add_field(holder)
        self._shown: tuple[Any, ...] | None = None
        self._first = 0
        self._buttons: dict[tuple[str, str], Button] = {}
        self._opening: tuple[str, int] | None = None
        self.opened_entry: tuple[str, int] | None = None
        """Id and place of the entry whose page was opened from here; the id is empty for one that was only now made."""
        self.refresh()

    def listed(self) -> tuple[Any, ...]:
        """The entries that are shown here, in order."""
        listed: tuple[Any, ...] = self.opened.value(self.path)
        return listed

    def refresh(self) -> None:
        if not self.opened.has(self.path):
            return
        listed = self.listed()
        if listed == self._shown:
            return
        if self._shown is not None and len(listed) == len(self._shown) + 1 and listed[:-1] == self._shown:
            self._first = (len(listed) - 1) // AT_ONCE * AT_ONCE
        self._shown = listed
        self._first = min(self._first, max(0, len(listed) - 1) // AT_ONCE * AT_ONCE)
        self._fill()

    def _fill(self) -> None:
        assert self._shown is not None
        listed, first = self._shown, self._first
        clear(self._cards)
        self._buttons = {}
        self._names: dict[str, list[int]] = {}
        self._empty.setVisible(not listed)
        last = min(first + AT_ONCE, len(listed))
        if len(listed) > AT_ONCE:
            self._cards.addLayout(self._turner(first, last, len(listed)))
        for place in range(first, last):
            self._cards.addWidget(self.card(listed[place], place, len(listed)))
        self.add_button.setAccessibleDescription("" if listed else self._empty.text())
        self.contents_changed.emit()

    def _turner(self, first: int, last: int, count: int) -> ColumnLayout:
        """A long list is shown in parts, so that the page comes at once and can be read."""
        words = self.tr("%1 to %2 of %3").replace("%1", str(first + 1)).replace("%2", str(last))
        column = ColumnLayout(gap="hair")
        column.addWidget(Hint(words.replace("%3", str(count))))
        row = FlowLayout(gap="medium")
        name = object_name(self.path)
        about = content.prompt(self.question)
        for said, part, start, there in (
            (self.tr("Show the ones before"), "before", first - AT_ONCE, first > 0),
            (self.tr("Show the next ones"), "next", first + AT_ONCE, last < count),
        ):
            if there:
                button = LinkButton(said)
                button.setObjectName(f"{name}-{part}")
                button.setAccessibleName(f"{said}: {about}")
                button.clicked.connect(self._turning(start))
                row.addWidget(button)
        column.addLayout(row)
        return column

    def _turning(self, start: int) -> Callable[[], None]:
        def turn() -> None:
            self._first = start
            self._fill()
            self.set_focus()

        return turn

    def show_entry(self, entry_id: str) -> None:
        """Turn to the part of the list that holds an entry."""
        place = next((n for n, entry in enumerate(self._shown or ()) if entry.id == entry_id), -1)
        if place >= 0 and not self._first <= place < self._first + AT_ONCE:
            self._first = place // AT_ONCE * AT_ONCE
            self._fill()

    def card(self, entry: Any, place: int, count: int) -> CardBox:
        """The card of one entry."""
        called = entry_words(entry, self.form.title, content.language())
        name = called or self.tr("%1 %2, no words yet").replace(
            "%1", content.entry_name(self.question, self.form)
        ).replace("%2", str(place + 1))
        card = CardBox()
        card.setObjectName(f"{object_name(self.path)}-{entry.id}")
        title = Strong(name)
        card.body.addWidget(title)
        self.add_facts(card, entry)
        path = f"{self.path}/{entry.id}"
        row = card.links()
        for words, part, act, there in (
            (self.tr("Change"), "change", self._opener(path), True),
            (self.tr("Move up"), "up", self._mover(path, -1), place > 0),
            (self.tr("Move down"), "down", self._mover(path, 1), place < count - 1),
            (self.tr("Remove"), "remove", self._remover(path, name, place), True),
        ):
            if not there or (self.opened.read_only and part != "change"):
                continue
            button = LinkButton(words)
            button.setObjectName(f"{object_name(path)}-{part}")
            button.setAccessibleName(f"{words}: {self._told_apart(name, place)}")
            button.clicked.connect(act)
            self._buttons[(entry.id, part)] = button
            row.addWidget(button)
        # A screen reader says this on the way into the card, and not all that stands in the list.
        card.setAccessibleName(self._told_apart(name, place))
        facts = [label.text() for label in card.findChildren(QLabel) if label is not title]
        card.setAccessibleDescription(" ".join(facts))
        return card

    def _told_apart(self, name: str, place: int) -> str:
        """The name of an entry as buttons say it: two entries with the same words are told apart by number."""
        same = self._names.setdefault(name, [])
        if place not in same:
            same.append(place)
        return name if same[0] == place else f"{name} ({same.index(place) + 1})"

    def add_facts(self, card: CardBox, entry: Any) -> None:
        """What else the card says of an entry."""
        facts = entry_facts(entry, f"{self.question.path}/*", self.form.title, content.language(), given=self.given)
        if facts:
            card.body.addWidget(Hint(_in_one_line(facts)))

    def _opener(self, path: str) -> Callable[[], None]:
        def go() -> None:
            entry_id = path.rpartition("/")[2]
            place = next(n for n, entry in enumerate(self.listed()) if entry.id == entry_id)
            self.opened_entry = self._opening = (entry_id, place)
            self.open_entry(path)

        return go

    def _mover(self, path: str, steps: int) -> Callable[[], None]:
        def move() -> None:
            with self.storing():
                if not self.opened.move(path, steps):
                    return
                entry_id = path.rpartition("/")[2]
                self._focus(entry_id, "up" if steps < 0 else "down")
                listed = self.listed()
                place = next(n for n, entry in enumerate(listed, 1) if entry.id == entry_id)
                words = self.tr("Moved. It is number %1 of %2 now.").replace("%1", str(place))
                self.context.message(words.replace("%2", str(len(listed))), undo=True)

        return move

    def _remover(self, path: str, name: str, place: int) -> Callable[[], None]:
        def remove() -> None:
            with self.storing():
                self.opened.remove(path)
                self.context.message(self.tr("Removed: %1.").replace("%1", name), undo=True)
                put_focus(self._near(place))

        return remove

    def _near(self, place: int) -> QWidget:
        """The way into the entry that is at a place now, or the last one; with none left the button that adds."""
        listed = self.listed()
        if not listed:
            return self.add_button
        entry_id = listed[min(place, len(listed) - 1)].id
        self.show_entry(entry_id)
        return self._buttons.get((entry_id, "change"), self.add_button)

    def go_on_at(self) -> QWidget | None:
        """After the page of an entry: the way into it, or into what is in its place now; the way to add."""
        if self.opened_entry is None:
            return None
        entry_id, place = self.opened_entry
        if not entry_id:
            return self.add_button
        return self._near(next((n for n, entry in enumerate(self.listed()) if entry.id == entry_id), place))

    def mark(self) -> tuple[tuple[str, int] | None, int]:
        """Where the person is in the list, as another page comes over it."""
        return self.opened_entry, self._first

    def resume(self, mark: tuple[tuple[str, int] | None, int]) -> None:
        """The list is made again: turn to where the person was, or to the entry that was only now made."""
        self.opened_entry, self._first = mark
        count = len(self._shown or ())
        if self.opened_entry is not None and not self.opened_entry[0]:
            self._first = count
        self._first = min(self._first, max(0, count - 1)) // AT_ONCE * AT_ONCE
        if self._first:
            self._fill()

    def covered(self) -> None:
        """Another page opens over the list: remember whether it is that of an entry."""
        self.opened_entry, self._opening = self._opening, None

    def focus_entry(self, entry_id: str) -> None:
        """Put the focus on an entry that came back, moved or changed; on the button that adds when it is gone."""
        if any(entry.id == entry_id for entry in self.listed()):
            self._focus(entry_id, "change")
            return
        now = QApplication.focusWidget()
        if now is None or not self.isAncestorOf(now):
            put_focus(self.add_button)

    def _focus(self, entry_id: str, part: str) -> None:
        self.show_entry(entry_id)
        for other in (part, "up", "down", "change"):
            button = self._buttons.get((entry_id, other))
            if button is not None:
                put_focus(button)
                return

    def _add(self) -> None:
        with self.storing():
            self.open_new(self.opened.add(self.path))

    def open_new(self, path: str) -> None:
        """Open the page of an entry that was only now made; afterwards come back to Add."""
        self.opened_entry = self._opening = ("", 0)
        self.open_entry(path, new=True)

    def open_entry(self, path: str, *, new: bool = False) -> None:
        """Open the page of one entry."""
        route = moves.entry_route(self.scope, path)
        self.context.open(route.name, **route.facts, **({"new": "yes"} if new else {}))

    def set_focus(self) -> None:
        first: QWidget = next(iter(self._buttons.values()), self.add_button)
        put_focus(first)
