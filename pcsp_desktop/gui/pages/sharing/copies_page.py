"""Who has a copy: each copy that was given away, whether it is older than the plan, and that it came back."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.gui.kit.buttons import Button, LinkButton
from pcsp_desktop.gui.kit.focus import put_focus
from pcsp_desktop.gui.kit.labels import Hint, Strong, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, clear
from pcsp_desktop.gui.places.storing import storing
from pcsp_desktop.gui.questions.base import object_name
from pcsp_desktop.gui.questions.entries import AT_ONCE
from pcsp_desktop.gui.questions.guide_page import GuidePage
from pcsp_desktop.gui.window import content
from pcsp_desktop.plan.consent import Copy
from pcsp_desktop.plan.say import say_choice, say_date
from pcsp_desktop.tasks.printing.crisis_view import HOW as CRISIS_PAGE
from pcsp_desktop.tasks.sharing.copies import old_copies


class CopiesPage(GuidePage):
    """The list of copies under the words of the guide, the newest first."""

    def add_special(self) -> None:
        self._shown = AT_ONCE
        self._list = ColumnLayout(gap="medium")
        self.body.addLayout(self._list)
        self._fill()
        self._stops.append(self.scope.opened.watch("copies", self._copies_changed))

    def _copies_changed(self, _path: str) -> None:
        self._fill()
        self.contents_changed()

    def _fill(self) -> None:
        clear(self._list)
        opened = self.scope.opened
        listed = opened.plan.copies[::-1]
        old = {found.copy.id for found in old_copies(self.scope.session, opened.today())}
        if not listed:
            self._list.addWidget(Hint(self.tr("Nobody has a copy yet. Each copy that you make is listed here.")))
        for copy in listed[: self._shown]:
            self._list.addWidget(self._card(copy, is_old=copy.id in old))
        if len(listed) > self._shown:
            more = LinkButton(self.tr("Show the next ones"))
            more.setObjectName("more-copies")
            more.clicked.connect(self._show_more)
            self._list.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        if not opened.read_only:
            give = Button(self.tr("Give someone a copy"))
            give.setObjectName("give-copy")
            give.clicked.connect(lambda: self.context.open("share"))
            self._list.addWidget(give, 0, Qt.AlignmentFlag.AlignLeading)

    def _show_more(self) -> None:
        self._shown += AT_ONCE
        self._copies_changed("")

    def _card(self, copy: Copy, *, is_old: bool) -> CardBox:
        language, today = content.language(), self.scope.opened.today()
        card = CardBox()
        card.setObjectName(f"copy-{object_name(copy.id)}")
        who = content.apart(copy.who) or self.tr("Someone")
        card.body.addWidget(Strong(who))
        facts = [content.apart(copy.what)] if copy.what else []
        if copy.how:
            facts.append(say_choice("copy_how", copy.how, language))
        if copy.given_on is not None:
            facts.append(say_date(copy.given_on, language))
        if facts:
            card.body.addWidget(Hint(" · ".join(facts)))
        ended = copy.until is not None and copy.until < today
        if copy.until is not None and copy.taken_back_on is None:
            words = self.tr("It was for use until %1.") if ended else self.tr("It is for use until %1.")
            card.body.addWidget(Hint(words.replace("%1", say_date(copy.until, language))))
        if copy.taken_back_on is not None:
            words = self.tr("It came back on %1.").replace("%1", say_date(copy.taken_back_on, language))
            card.body.addWidget(Text(words))
        elif not ended:
            card.body.addWidget(
                Text(
                    self.tr("You changed your plan since then. This copy is old.")
                    if is_old
                    else self.tr("Nothing in it has changed since.")
                )
            )
        if copy.taken_back_on is None and copy.how != CRISIS_PAGE and not self.scope.opened.read_only:
            self._add_ways(card, copy, who, is_old=is_old)
        return card

    def _add_ways(self, card: CardBox, copy: Copy, who: str, *, is_old: bool) -> None:
        about = ", ".join(part for part in (who, copy.what) if part)
        row = card.buttons() if is_old else card.links()
        if is_old:
            new = Button(self.tr("Give them a new one"))
            new.setObjectName(f"new-{object_name(copy.id)}")
            new.setAccessibleName(self.tr("Give them a new one: %1").replace("%1", about))
            new.clicked.connect(lambda: self.context.open("share"))
            row.addWidget(new)
        back = LinkButton(self.tr("It came back to me"))
        back.setObjectName(f"back-{object_name(copy.id)}")
        back.setAccessibleName(self.tr("It came back to me: %1").replace("%1", about))
        back.clicked.connect(self._taker(copy))
        row.addWidget(back)

    def _taker(self, copy: Copy) -> Callable[[], None]:
        def take_back() -> None:
            opened = self.scope.opened
            with storing(self.context):
                opened.set(f"copies/{copy.id}/taken_back_on", opened.today())
                self.context.message(self.tr("Noted: this copy came back to you."), undo=True)
                put_focus(self.heading)

        return take_back
