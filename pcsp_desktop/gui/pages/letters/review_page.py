"""Check what was read: first what the letter asks for, then each number beside its place on the page.

No number is kept unless the person pressed Keep for it. What the app is unsure of comes first; a number that
nobody decided on is left out.
"""

from functools import partial

import attrs
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from pcsp_desktop.assets import words
from pcsp_desktop.gui.kit.boxes import AdviceBox, CardBox, Disclosure
from pcsp_desktop.gui.kit.buttons import Button, LinkButton
from pcsp_desktop.gui.kit.labels import Hint, Strong, Subheading, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout
from pcsp_desktop.gui.pages.letters.page_picture import LetterPagePicture, pixmap_of
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import LetterRead, TypingResult
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.ask import OfferedAnswer
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.gui.window.say_problem import what_happened
from pcsp_desktop.plan.results import say_day, say_result, test_name
from pcsp_desktop.tasks.letters import reading
from pcsp_desktop.tasks.letters import results_letters as task
from pcsp_desktop.tasks.letters.whose_letter import whose_letter
from pcsp_desktop.vault.problems import Problem


@attrs.define(eq=False)
class _Row:
    """One candidate (or one that the person added), what they said of it, and its card."""

    kept: task.Kept
    candidate: reading.Candidate | None
    decided: bool | None
    card: CardBox
    said: Strong
    state: Hint
    buttons: dict[str, Button] = attrs.field(factory=dict)


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
        self._rows: list[_Row] = []
        self._add_asks()
        self.body.addWidget(Subheading(self.tr("The numbers in this letter")))
        if read.candidates:
            self.body.addWidget(Text(self.tr("Look at each number on the page. Keep it, change it, or leave it out.")))
        for note in read.notes:
            # What inside the letter was not read, or that nothing was found: nothing is lost in silence.
            self.body.addWidget(Text(note))
        self._cards = ColumnLayout(gap="medium")
        self.body.addLayout(self._cards)
        for candidate in sorted(read.candidates, key=lambda found: not found.unsure):
            self._add_row(task.kept_from(candidate), candidate, decided=None)
        add = Button(self.tr("Add one that is missing"))
        add.setObjectName("add-missing")
        add.clicked.connect(self._add_missing)
        self.body.addWidget(add, 0, Qt.AlignmentFlag.AlignLeading)
        self._add_whole_pages()
        self.set_navigation(back=self.tr("Close without keeping"), forward=self.tr("Keep these results"))
        self.back_asked.connect(context.back)
        self.forward_asked.connect(self._keep)

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

    # ---- One number --------------------------------------------------------------------------------------

    def _add_row(self, kept: task.Kept, candidate: reading.Candidate | None, *, decided: bool | None) -> _Row:
        place = len(self._rows) + 1
        card = CardBox()
        card.setObjectName(f"found-{place}")
        row = _Row(kept, candidate, decided, card, Strong(), Hint())
        self._rows.append(row)
        card.body.addWidget(row.said)
        if candidate is not None:
            if candidate.unsure:
                card.body.addWidget(Text(self.tr("The app is not sure of this one. Check it with care.")))
            card.body.addWidget(Text(self.tr("The letter says: %1").replace("%1", f"“{candidate.line}”")))
            picture = self._pictures.get(candidate.page)
            if picture is not None:
                name = self.tr("This place on page %1 of the letter").replace("%1", str(candidate.page))
                card.body.addWidget(
                    LetterPagePicture(picture, [candidate.box], name, candidate.line, strip=candidate.box)
                )
        card.body.addWidget(row.state)
        for part, act in (("keep", self._say_keep), ("change", self._change), ("leave", self._say_leave)):
            button = Button() if part == "keep" else LinkButton()
            button.setObjectName(f"found-{place}-{part}")
            button.clicked.connect(partial(act, row))
            row.buttons[part] = button
            card.buttons().addWidget(button)
        self._cards.addWidget(card)
        self._show(row)
        return row

    def _show(self, row: _Row) -> None:
        kept = row.kept
        name = test_name(kept.test, kept.printed_name, language=content.language())
        row.said.setText(f"{name}: {say_result(kept)}")
        short = f"{name} {kept.value}"
        row.buttons["keep"].setText(self.tr("Keep %1").replace("%1", short))
        row.buttons["change"].setText(self.tr("Change %1").replace("%1", short))
        row.buttons["leave"].setText(self.tr("Leave out %1").replace("%1", short))
        undecided = self.tr("Not chosen yet: left out for now.")
        state = (
            undecided
            if row.decided is None
            else self.tr("You chose to keep it.")
            if row.decided
            else self.tr("Left out.")
        )
        row.state.setText(f"{self._dated(kept)} {state}")
        row.buttons["keep"].setHidden(row.decided is True)
        row.buttons["leave"].setHidden(row.decided is False)

    def _dated(self, kept: task.Kept) -> str:
        if kept.date is None:
            return self.tr("No day found. Press Change to write it.")
        return say_day(kept, content.language())

    def _say_keep(self, row: _Row) -> None:
        self._decide(row, True)

    def _say_leave(self, row: _Row) -> None:
        self._decide(row, False)

    def _decide(self, row: _Row, kept: bool) -> None:
        row.decided = kept
        self._show(row)
        self.contents_changed()
        row.buttons["leave" if kept else "keep"].setFocus(Qt.FocusReason.OtherFocusReason)
        self.context.message(
            row.said.text() + ". " + (self.tr("You chose to keep it.") if kept else self.tr("Left out."))
        )

    def _change(self, row: _Row) -> None:
        def changed(kept: task.Kept) -> None:
            row.kept = kept
            self._decide(row, True)

        line = row.candidate.line if row.candidate is not None else ""
        self.context.open("type-result", TypingResult(changed, row.kept, line))

    def _add_missing(self) -> None:
        def added(kept: task.Kept) -> None:
            self._add_row(kept, None, decided=True)
            self.contents_changed()

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
        named = ", ".join(dict.fromkeys(person.name or self.tr("somebody") for person in self._read.people))
        answer = self.context.ask.choose(
            self,
            self.tr("Who is this letter about?"),
            self.tr("The letter names %1. Results of somebody else do not belong in this plan.").replace("%1", named),
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
        kept = [row.kept for row in self._rows if row.decided]
        if kept and not self._is_about_the_person():
            return
        try:
            path = task.keep_letter(self.scope.session, self._source, self._read, kept, name=self._name)
        except Problem as problem:
            self.show_problems([(what_happened(problem), None)])
            return
        count = len(kept)
        said = (
            self.tr("1 result is kept with the letter.")
            if count == 1
            else self.tr("%1 results are kept with the letter.").replace("%1", str(count))
        )
        self.context.replace("letter", id=path.rpartition("/")[2])
        self.context.message(said, undo=True)
