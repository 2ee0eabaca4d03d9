"""Suggest a change: choose an answer of the plan, write what you suggest, and why."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from pcsp_desktop.assets import words
from pcsp_desktop.gui import content
from pcsp_desktop.gui.controls_boxes import Card
from pcsp_desktop.gui.controls_buttons import Button
from pcsp_desktop.gui.controls_fields import LongTextField, TextField
from pcsp_desktop.gui.controls_form import Choice, ChoiceGroup, FormRow, TickGroup
from pcsp_desktop.gui.controls_labels import Label, Text
from pcsp_desktop.gui.controls_layout import Column, clear
from pcsp_desktop.gui.page import Page
from pcsp_desktop.gui.questions.desk import Desk
from pcsp_desktop.plan import Fault, Kind, Plan
from pcsp_desktop.plan.say import say_choice
from pcsp_desktop.tasks import replies

_SHORT = {Kind.DATE: 20, Kind.MONEY: 12, Kind.NUMBER: 8}


class SuggestPage(Page):
    """One suggestion. ``use`` is called with it, and the page closes."""

    def __init__(self, base: Plan, section: str, desk: Desk, use: Callable[[replies.Suggested], None]) -> None:
        heading = words(f"plan.section.{section}", content.language())
        super().__init__(self.tr("Suggest a change"), name="suggest-page", eyebrow=heading)
        self.desk = desk
        self._base = base
        self._use = use
        found = replies.places(base, section, content.language())
        # What is answered comes first; what is empty, and lists to add to, after it.
        self._places = [place for place in found if place.now] + [place for place in found if not place.now]
        self._more = sum(not place.now for place in found)
        self.chosen: ChoiceGroup[int] = ChoiceGroup(
            self.tr("What do you want to change?"), self._choices(all_of_them=False), name="suggest-place")
        self.body.addWidget(self.chosen)
        self._all = Button(self.tr("Show what has no answer yet, and what you can add"))
        self._all.setObjectName("suggest-show-all")
        self._all.clicked.connect(self._show_all)
        self._all.setVisible(False)
        self._group = Column(gap="medium")
        self.body.addLayout(self._group)
        self.body.addWidget(self._all)
        self._all.setVisible(bool(self._more) and len(self._places) > self._more)
        self._new = Column(gap="medium")
        self.body.addLayout(self._new)
        self._field: QWidget | None = None
        self._typed: FormRow | None = None
        self.why = FormRow(self.tr("Why do you suggest this?"), LongTextField(lines=2), name="suggest-why")
        self.body.addWidget(self.why)
        self.set_navigation(back=self.tr("Back"), forward=self.tr("Add this suggestion"))
        self.back_asked.connect(desk.close_aside)
        self.forward_asked.connect(self._go)
        self.chosen.value_changed.connect(self._show_place)

    def _choices(self, *, all_of_them: bool) -> list[Choice[int]]:
        answered = len(self._places) - self._more
        shown = self._places if all_of_them or not answered else self._places[:answered]
        return [Choice(number, place.words, self._now(place.now)) for number, place in enumerate(shown)]

    def _now(self, now: str) -> str:
        line = " ".join(now.split())
        return line if len(line) <= 90 else f"{line[:90].rstrip()}…"

    def _show_all(self) -> None:
        value = self.chosen.value
        fresh: ChoiceGroup[int] = ChoiceGroup(
            self.tr("What do you want to change?"), self._choices(all_of_them=True), name="suggest-place")
        fresh.set_value(value)
        fresh.value_changed.connect(self._show_place)
        self.chosen.hide()
        self.chosen.deleteLater()
        self.chosen = fresh
        self._group.addWidget(fresh)
        self._all.hide()
        self.contents_changed()
        fresh.set_focus()

    def _show_place(self, number: int | None) -> None:
        clear(self._new)
        self._field = self._typed = None
        if number is None:
            return
        place = self._places[number]
        if place.now:
            card = Card()
            card.body.addWidget(Label(self.tr("It says now")))
            card.body.addWidget(Text(place.now))
            self._new.addWidget(card)
        spec, language = place.spec, content.language()
        asked = self.tr("What do you suggest?")
        if spec.kind is Kind.CHOICE:
            options = [Choice(code, say_choice(spec.choice, code, language)) for code in spec.codes]
            self._field = ChoiceGroup(asked, options, name="suggest-new")
        elif spec.kind is Kind.CHOICES:
            options = [Choice(code, say_choice(spec.choice, code, language)) for code in spec.codes]
            self._field = TickGroup(asked, options, name="suggest-new")
        elif spec.kind is Kind.SCALE:
            numbers = [Choice(str(score), str(score)) for score in range(1, 11)]
            self._field = ChoiceGroup(asked, numbers, name="suggest-new", beside=True)
        else:
            typed = LongTextField(lines=3) if spec.kind is Kind.LONG_TEXT else TextField(
                letters=_SHORT.get(spec.kind, 0))
            hint = self.tr("For example 6 August 2026.") if spec.kind is Kind.DATE else ""
            self._typed = FormRow(asked, typed, name="suggest-new", hint=hint)
            self._new.addWidget(self._typed)
        if self._field is not None:
            self._new.addWidget(self._field)
        self.contents_changed()

    def _value(self) -> Any:
        if self._typed is not None:
            return self._typed.field.text()
        if isinstance(self._field, ChoiceGroup | TickGroup):
            return self._field.value
        return None

    def _problem(self, said: str) -> None:
        if self._typed is not None:
            self._typed.set_problem(said)
            self.show_problems([(said, self._typed.field)])
        elif isinstance(self._field, ChoiceGroup | TickGroup):
            self._field.set_problem(said)
            self.show_problems([(said, self._field)])
        else:
            self.chosen.set_problem(said)
            self.show_problems([(said, self.chosen)])

    def _go(self) -> None:
        number, value = self.chosen.value, self._value()
        if number is None:
            self._problem(self.tr("Choose what you want to change."))
            return
        if value is None:
            self._problem(self.tr("Choose what you suggest."))
            return
        place = self._places[number]
        if place.adds and not str(value).strip():
            self._problem(self.tr("Write what you suggest."))
            return
        try:
            change = replies.change_for(self._base, place, value)
            replies.with_suggestion(replies.nothing(), self._base, change, "")
        except Fault as fault:
            self._problem(content.fault(fault.text_id))
            return
        if replies.changes_nothing(self._base, change):
            self._problem(self.tr("This is what it says now. Write something else."))
            return
        use, made = self._use, replies.Suggested(change, self.why.field.text().strip())
        self.desk.close_aside()
        use(made)
