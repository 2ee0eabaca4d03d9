"""Who sees what, with no table: a card for each person, and behind it one choice for each part of the plan."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from pcsp_desktop.assets import words
from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.gui.kit.buttons import Button
from pcsp_desktop.gui.kit.labels import Hint, Strong, Text
from pcsp_desktop.gui.places import moves
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.questions.base import object_name
from pcsp_desktop.gui.questions.entries import EntriesQuestion
from pcsp_desktop.gui.window import content
from pcsp_desktop.guide import Question
from pcsp_desktop.plan.people import Person
from pcsp_desktop.tasks.planning.entries import entry_words
from pcsp_desktop.tasks.sharing.choices import chosen_for


def section_words(section: str) -> str:
    """What a section of the plan is called."""
    return words(f"plan.section.{section}", content.language())


class SharingChoicesQuestion(EntriesQuestion):
    """The people of the plan, each with what was chosen for them. The choices themselves stand in the consent."""

    def __init__(self, question: Question, path: str, context: Context, *, shown: bool = True) -> None:
        super().__init__(question, path, context, shown=shown)
        self.add_button.setText(self.tr("Add a person"))
        self._empty.setText(self.tr("Nobody is in your plan yet. Add the first person, then choose what they may see."))
        self._stop_people = self.opened.watch("people", self._plan_changed)

    def stop_following(self) -> None:
        super().stop_following()
        self._stop_people()

    def listed(self) -> tuple[Any, ...]:
        plan = self.opened.plan
        return tuple((person, chosen_for(plan, person.id)) for person in plan.people)

    def show_entry(self, entry_id: str) -> None:
        """The list here is of people."""

    def card(self, entry: Any, place: int, count: int) -> CardBox:
        del place, count
        person, chosen = entry
        name = person_words(person)
        card = CardBox()
        card.setObjectName(f"sharing-{person.id}")
        card.body.addWidget(Strong(name))
        if person.relationship and person.relationship != name:
            card.body.addWidget(Hint(person.relationship))
        lines = [
            (self.tr("May see: %1"), chosen.share),
            (self.tr("Ask me first: %1"), chosen.ask_me),
            (self.tr("May not see: %1"), chosen.do_not_share),
        ]
        for line, sections in lines:
            if sections:
                card.body.addWidget(Text(line.replace("%1", ", ".join(map(section_words, sections)))))
        if not any(sections for _line, sections in lines):
            card.body.addWidget(Hint(self.tr("You have not chosen yet.")))
        button = Button(self.tr("Choose"))
        button.setObjectName(f"choose-{object_name(person.id)}")
        button.setAccessibleName(self.tr("Choose what %1 may see").replace("%1", name))
        button.clicked.connect(partial(self._choose, person.id))
        self._buttons[(person.id, "change")] = button
        card.buttons().addWidget(button)
        return card

    def _choose(self, person: str) -> None:
        self.context.open("sharing-for", person=person)

    def _add(self) -> None:
        moves.open_list(self.context, "people")


def person_words(person: Person) -> str:
    """What a person is called: the name, or who they are."""
    return entry_words(person, "name", content.language()) or QCoreApplication.translate(
        "SharingForPage", "Someone with no name yet"
    )
