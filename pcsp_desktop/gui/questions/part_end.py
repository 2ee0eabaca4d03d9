"""What stands at the end of each step: my own headings, and who wrote each section."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.gui.kit.buttons import LinkButton
from pcsp_desktop.gui.kit.labels import Hint, Subheading
from pcsp_desktop.gui.kit.layout import ColumnLayout, grows_down
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.storing import storing
from pcsp_desktop.gui.questions.entries import EntriesQuestion
from pcsp_desktop.gui.questions.sharing import section_words
from pcsp_desktop.gui.window import content
from pcsp_desktop.guide import Part
from pcsp_desktop.tasks.planning.own_parts import (
    authorship_of,
    main_section,
    open_authorship,
    own_headings_question,
    say_authorship,
)


class OwnHeadingsQuestion(EntriesQuestion):
    """The person's own headings in the sections of one step."""

    given = ("section",)

    def __init__(self, part: Part, context: Context) -> None:
        self._part = part
        super().__init__(own_headings_question(), "own_headings", context)

    def listed(self) -> tuple[Any, ...]:
        return tuple(own for own in self.opened.plan.own_headings if own.section in self._part.sections)

    def _add(self) -> None:
        with self.storing():
            self.open_new(self.opened.add("own_headings", section=main_section(self._part)))


class WhoWrote(CardBox):
    """Who wrote each section that the step fills."""

    def __init__(self, part: Part, context: Context) -> None:
        super().__init__()
        self.setObjectName("who-wrote")
        self.part = part
        self.context = context
        self.scope = context.plan
        self.body.addWidget(Subheading(self.tr("Who wrote this")))
        self._said: dict[str, Hint] = {}
        for section in part.sections:
            name = section_words(section)
            said = Hint()
            self._said[section] = said
            self.body.addWidget(said)
            button = LinkButton(self.tr("Who wrote: %1").replace("%1", name))
            button.setObjectName(f"who-wrote-{section.replace('_', '-')}")
            button.clicked.connect(partial(self._open, section))
            self.body.addWidget(button)
        self.follow()

    def follow(self) -> None:
        """Say what the plan holds now."""
        for section, said in self._said.items():
            words = say_authorship(self.scope.opened.plan, section, content.language()) or self.tr("Not said yet")
            said.setText(f"{section_words(section)}: {words}")

    def _open(self, section: str) -> None:
        there = authorship_of(self.scope.opened.plan, section) is not None
        with storing(self.context):
            path = open_authorship(self.scope.opened, section)
            new = {} if there else {"new": "yes"}
            self.context.open("who-wrote", path=path, part=self.part.id, **new)


class PartEnd(QWidget):
    """Both, under the last page of a step."""

    def __init__(self, part: Part, context: Context) -> None:
        super().__init__()
        grows_down(self)
        self.setObjectName("part-end")
        column = ColumnLayout(self, gap="large")
        self.headings = OwnHeadingsQuestion(part, context)
        self.headings.contents_changed.connect(self._changed)
        self.headings.not_stored.connect(context.not_stored)
        self.who = WhoWrote(part, context)
        self._stop = context.plan.opened.watch("authorship", lambda _path: self.who.follow())
        column.addWidget(self.headings)
        column.addWidget(self.who)

    def _changed(self) -> None:
        page = self.parentWidget()
        while page is not None and not hasattr(page, "contents_changed"):
            page = page.parentWidget()
        if page is not None:
            page.contents_changed()

    def stop_following(self) -> None:
        """The page goes."""
        self.headings.stop_following()
        self._stop()
