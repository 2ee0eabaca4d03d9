"""Find: words in my plan. Each result opens the page where the answer stands."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit import announce
from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.gui.kit.buttons import Button, LinkButton
from pcsp_desktop.gui.kit.fields import TextField
from pcsp_desktop.gui.kit.focus import put_focus
from pcsp_desktop.gui.kit.form import FormRow
from pcsp_desktop.gui.kit.labels import Eyebrow, Hint, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, clear
from pcsp_desktop.gui.places import moves
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.tasks.planning.find import MOST, Found, find

_AFTER = 250  # milliseconds without a key
_AT_ONCE = 12


class FindPage(Page):
    """A field to type in, and under it what was found, a few at a time."""

    def __init__(self, context: Context) -> None:
        super().__init__("", name="page-find")
        self.set_title(title_of("find"))
        self.context = context
        self.scope = context.plan
        self.field = TextField()
        row = FormRow(
            self.tr("What do you want to find?"),
            self.field,
            name="find-words",
            hint=self.tr("A word, a name or a number that you wrote. It does not look in private notes."),
        )
        self.body.addWidget(row)
        self._said = Hint()
        self._said.setObjectName("find-count")
        self.body.addWidget(self._said)
        self._said.hide()
        self._results = ColumnLayout(gap="small")
        self.body.addLayout(self._results)
        self.more_button = Button(self.tr("Show more results"))
        self.more_button.setObjectName("find-more")
        self.more_button.clicked.connect(self._more)
        self.more_button.hide()
        self.body.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._found: tuple[Found, ...] = ()
        self._shown = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER)
        self._soon.timeout.connect(self.search)
        self.field.edited.connect(self._soon.start)
        self.field.returnPressed.connect(self.search)
        self.set_navigation(back=self.tr("Back"))
        self.back_asked.connect(context.back)
        if context.plan.last_find:
            # After a look at one result the others are still here; typing takes their place.
            self.field.setText(context.plan.last_find)
            self.field.selectAll()
            self.search()

    def first_focus(self) -> QWidget:
        """The field: there is one thing to do here."""
        return self.field

    def search(self) -> None:
        """Look for what is typed now, and show the first results."""
        self._soon.stop()
        typed = self.field.text()
        context = self.context
        context.plan.last_find = typed.strip()
        self._found = find(context.plan.opened.plan, context.plan.guide, typed, content.language())
        clear(self._results)
        self._shown = 0
        self._said.setText(self._count(typed))
        self._said.setVisible(bool(typed.strip()))
        if typed.strip():
            announce.say(self._said, self._said.text())
        self._more()

    def _count(self, typed: str) -> str:
        if not typed.strip():
            return ""
        if not self._found:
            return self.tr("Nothing was found. Try fewer letters, or another word.")
        if len(self._found) > MOST:
            return self.tr("More than %1 places. Type one more word to see fewer.").replace("%1", str(MOST))
        if len(self._found) == 1:
            return self.tr("1 place was found.")
        return self.tr("%1 places were found.").replace("%1", str(len(self._found)))

    def _more(self) -> None:
        first = self._shown
        for place in range(first, min(first + _AT_ONCE, len(self._found), MOST)):
            self._results.addWidget(self._card(self._found[place], place))
            self._shown = place + 1
        self.more_button.setVisible(self._shown < min(len(self._found), MOST))
        self.contents_changed()
        if first:
            button = self.findChild(LinkButton, f"find-result-{first}")
            if isinstance(button, LinkButton):
                put_focus(button)

    def _card(self, found: Found, place: int) -> CardBox:
        card = CardBox()
        part = content.title(self.scope.guide.part(found.part_id)) if found.part_id else ""
        if found.path:
            above = " · ".join(content.apart(words) for words in (part, found.entry) if words)
            shown = f"{found.label}: {content.apart(found.words)}"
        else:
            above, shown = part, content.heading(self.scope.guide.page(found.page_id)[1])
        if above:
            card.body.addWidget(Eyebrow(above))
        card.body.addWidget(Text(shown))
        button = LinkButton(self.tr("Open this page"))
        button.setObjectName(f"find-result-{place}")
        button.setAccessibleName(self.tr("Open: %1").replace("%1", f"{shown}, {above}" if above else shown))
        button.clicked.connect(self._opener(found))
        card.links().addWidget(button)
        return card

    def _opener(self, found: Found) -> Callable[[], None]:
        def go() -> None:
            if found.path:
                moves.open_answer(self.context, found.path)
            else:
                moves.open_page(self.context, found.page_id)

        return go
