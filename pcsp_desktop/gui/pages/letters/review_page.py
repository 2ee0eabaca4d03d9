"""Check what was read: first what the letter asks for, then each number beside its place on the page.

No number is kept unless the person pressed Keep for it, and there is no way to keep all at once. What the app is
unsure of comes first. The letter is kept once each number was kept, changed or left out.
"""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from pcsp_desktop.assets import words
from pcsp_desktop.gui.kit.boxes import AdviceBox, Disclosure
from pcsp_desktop.gui.kit.buttons import Button, LinkButton
from pcsp_desktop.gui.kit.labels import Hint, Strong, Subheading, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout
from pcsp_desktop.gui.pages.letters.found_card import FoundCard
from pcsp_desktop.gui.pages.letters.page_picture import LetterPagePicture, pixmap_of
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import LetterRead, TypingResult
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.ask import OfferedAnswer
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.gui.window.say_problem import what_happened
from pcsp_desktop.tasks.letters import reading
from pcsp_desktop.tasks.letters import results_letters as task
from pcsp_desktop.tasks.letters.whose_letter import whose_letter
from pcsp_desktop.vault.problems import Problem


class ReviewPage(Page):
    """Keep, change or leave out each number; then keep them with the letter."""

    stays = True

    def __init__(self, context: Context, route: Route) -> None:
        given: LetterRead = route.given
        source, name, read = given
        super().__init__(title_of("letter-review"), name="review-letter", eyebrow=title_of("letters"))
        self.context = context
        self.scope = context.plan
        self._source = source
        self._name = name
        self._read = read
        self._pictures: dict[int, QPixmap] = {picture.page: pixmap_of(picture) for picture in read.pictures}
        self._found: list[FoundCard] = []
        self._lines: dict[FoundCard, str] = {}
        self._add_whose()
        self._add_asks()
        self.body.addWidget(Subheading(self.tr("The numbers in this letter")))
        if read.candidates:
            self.body.addWidget(Text(self.tr("Look at each number on the page. Keep it, change it, or leave it out.")))
        for note in read.notes:
            # What inside the letter was not read, or that nothing was found: nothing is lost in silence.
            self.body.addWidget(Text(note))
        self._cards = ColumnLayout(gap="medium")
        self.body.addLayout(self._cards)
        self._rest = LinkButton()
        self._rest.setObjectName("leave-rest")
        self._rest.clicked.connect(self._leave_rest)
        for found in sorted(task.together(read.candidates), key=lambda found: not any(one.unsure for one in found)):
            card = self._add_card([task.kept_from(one) for one in found], found)
            self._lines[card] = "; ".join(dict.fromkeys(one.line for one in found))
        self.body.addWidget(self._rest, 0, Qt.AlignmentFlag.AlignLeading)
        add = Button(self.tr("Add one that is missing"))
        add.setObjectName("add-missing")
        add.clicked.connect(self._add_missing)
        self.body.addWidget(add, 0, Qt.AlignmentFlag.AlignLeading)
        self._add_whole_pages()
        self._show_cards()
        self.set_navigation(back=self.tr("Close without keeping"), forward=self.tr("Keep these results"))
        self.back_asked.connect(context.back)
        self.forward_asked.connect(self._keep)

    def _add_whose(self) -> None:
        """Say first whom the letter is to, where that is not clearly the person of the plan."""
        if whose_letter(self._read.people, self.scope.opened.plan.person).asks:
            title = self.tr("This letter is to %1").replace("%1", self._named())
            check = self.tr("Check that it is yours. Before anything is kept, the app asks whose it is.")
            self.body.addWidget(AdviceBox(title, check))

    def _named(self) -> str:
        return ", ".join(dict.fromkeys(person.name or self.tr("somebody") for person in self._read.people))

    def _add_asks(self) -> None:
        self.body.addWidget(Subheading(words("letters.asks.heading", content.language())))
        more = words("letters.asks.more", content.language())
        if not self._read.asks:
            none = self.tr("The app found no such sentence.")
            self.body.addWidget(Text(f"{none} {more}"))
            return
        box = AdviceBox()
        for ask in self._read.asks:
            box.body.addWidget(Strong(f"“{ask.text}”"))
            box.body.addWidget(Hint(self.tr("On page %1 of the letter").replace("%1", str(ask.page))))
        box.body.addWidget(Text(more))
        self.body.addWidget(box)

    # ---- Each value --------------------------------------------------------------------------------------

    def _add_card(self, parts: Sequence[task.Kept], found: Sequence[reading.Candidate] = ()) -> FoundCard:
        picture = self._pictures.get(found[0].page) if found else None
        card = FoundCard(parts, found, len(self._found) + 1, picture)
        self._found.append(card)
        self._cards.addWidget(card)
        card.chosen.connect(partial(self._chosen, card))
        card.looked_at.connect(self.contents_changed)
        card.change_asked.connect(partial(self._change, card))
        return card

    def _show_cards(self) -> None:
        said = Counter(card.said for card in self._found)
        for place, card in enumerate(self._found, 1):
            card.show_as(len(self._found), f" ({place})" if said[card.said] > 1 else "")
        waiting = self._waiting()
        self._rest.setVisible(len(waiting) > 1)
        self._rest.setText(self.tr("Leave out the other %1").replace("%1", str(len(waiting))))
        self.contents_changed()

    def _waiting(self) -> list[FoundCard]:
        return [card for card in self._found if card.decided is None]

    def _chosen(self, card: FoundCard) -> None:
        """Say what the person chose, and go on to the next value that waits."""
        self._show_cards()
        if self.errors.isVisible():
            self.show_problems([])
        if card.decided is None:
            card.first_control().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        here = self._found.index(card)
        waiting = [one for one in (*self._found[here + 1 :], *self._found[:here]) if one.decided is None]
        (waiting[0] if waiting else card).first_control().setFocus(Qt.FocusReason.OtherFocusReason)
        said = self.tr("You chose to keep it.") if card.decided else self.tr("Left out.")
        self.context.message(f"{card.said}. {said}")

    def _leave_rest(self) -> None:
        waiting = self._waiting()
        for card in waiting:
            card.decided = False
        self._show_cards()
        waiting[0].undo.setFocus(Qt.FocusReason.OtherFocusReason)
        self.context.message(self.tr("Left out."))

    def _change(self, card: FoundCard, number: int) -> None:
        line = self._lines.get(card, "")
        self.context.open("type-result", TypingResult(partial(card.change, number), card.parts[number], line))

    def _add_missing(self) -> None:
        def added(kept: task.Kept) -> None:
            self._add_card((kept,)).decide(True)

        self.context.open("type-result", TypingResult(added))

    # ---- The whole letter --------------------------------------------------------------------------------

    def _add_whole_pages(self) -> None:
        for number, picture in sorted(self._pictures.items()):
            places = [found.box for found in self._read.candidates if found.page == number]
            said = self._read.text[number - 1] if number <= len(self._read.text) else ""
            name = self.tr("Page %1 of the letter").replace("%1", str(number))
            shown = LetterPagePicture(picture, places, name, said[:2000])
            self.body.addWidget(Disclosure(name, shown, name=f"whole-page-{number}"))
        if self._read.text:
            everything = AdviceBox("", "\n\n".join(self._read.text))
            self.body.addWidget(Disclosure(self.tr("Read the whole letter as words"), everything, name="letter-words"))

    def _is_about_the_person(self) -> bool:
        """Whether the letter is about the person of the plan: asked when it names somebody else, or several."""
        if not whose_letter(self._read.people, self.scope.opened.plan.person).asks:
            return True
        answer = self.context.ask.choose(
            self,
            self.tr("Who is this letter about?"),
            self.tr("The letter names %1. Results of somebody else do not belong in this plan.").replace(
                "%1", self._named()
            ),
            [
                OfferedAnswer("own", self.tr("The person whose plan this is")),
                OfferedAnswer("else", self.tr("Somebody else: keep nothing")),
                OfferedAnswer("back", self.tr("Go back to the letter")),
            ],
        )
        if answer == "else":
            self.context.back()
            self.context.message(self.tr("Nothing was kept from this letter."))
        return answer == "own"

    def _keep(self) -> None:
        waiting = self._waiting()
        if waiting:
            asked = self.tr("Keep, change or leave out %1.")
            self.show_problems([(asked.replace("%1", card.said), card.first_control()) for card in waiting])
            return
        kept = [part for card in self._found if card.decided for part in card.parts]
        if kept and not self._is_about_the_person():
            return
        try:
            path = task.keep_letter(self.scope.session, self._source, self._read, kept, name=self._name)
        except Problem as problem:
            self.show_problems([(what_happened(problem), None)])
            return
        count = sum(card.decided is True for card in self._found)
        said = (
            self.tr("1 result is kept with the letter.")
            if count == 1
            else self.tr("%1 results are kept with the letter.").replace("%1", str(count))
        )
        self.context.replace("letter", id=path.rpartition("/")[2])
        self.context.message(said, undo=True)
