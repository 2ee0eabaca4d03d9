"""Suggest a change: choose an answer of the plan, write what you suggest, and why."""

from typing import Any

from PySide6.QtWidgets import QAbstractButton

from pcsp_desktop.assets import words
from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.gui.kit.fields import LongTextField, TextField
from pcsp_desktop.gui.kit.form import Choice, ChoiceGroup, FormRow, TickGroup
from pcsp_desktop.gui.kit.labels import FieldLabel, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, clear
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import Suggesting
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.plan import Fault, Kind
from pcsp_desktop.plan.say import say_choice
from pcsp_desktop.tasks.sharing import replies

_LONGEST = 90  # characters of an answer, beside its name
_SHORT = {Kind.DATE: 20, Kind.MONEY: 12, Kind.NUMBER: 8}


class SuggestPage(Page):
    """One suggestion. ``use`` is called with it, and the page closes."""

    stays = True

    def __init__(self, context: Context, route: Route) -> None:
        given: Suggesting = route.given
        base, section, use = given
        heading = words(f"plan.section.{section}", content.language())
        super().__init__(title_of("suggest"), name="suggest-page", eyebrow=heading)
        self.context = context
        self.scope = context.plan
        self._base = base
        self._use = use
        self._places = replies.places(base, section, content.language())
        owners = self._owners()
        self.owner: ChoiceGroup[str] = ChoiceGroup(
            self.tr("What is it about?"), [Choice(path, said) for path, said in owners], name="suggest-owner"
        )
        self.owner.value_changed.connect(self._show_owner)
        self.body.addWidget(self.owner)
        self._which = ColumnLayout(gap="medium")
        self.body.addLayout(self._which)
        self._new = ColumnLayout(gap="medium")
        self.body.addLayout(self._new)
        self.chosen: ChoiceGroup[int] | None = None
        self._field: ChoiceGroup[str] | TickGroup[str] | None = None
        self._typed: FormRow | None = None
        self.why = FormRow(self.tr("Why do you suggest this?"), LongTextField(lines=2), name="suggest-why")
        self.body.addWidget(self.why)
        self.set_navigation(back=self.tr("Back"), forward=self.tr("Add this suggestion"))
        self.back_asked.connect(context.back)
        self.forward_asked.connect(self._go)
        if len(owners) == 1:
            self.owner.hide()
            self._show_owner(owners[0][0])

    def _owners(self) -> list[tuple[str, str]]:
        """Path and words of everything that has answers; what is called the same gets a number."""
        called: dict[str, int] = {}
        found: dict[str, str] = {}
        for place in self._places:
            if place.owner not in found:
                called[place.owner_words] = called.get(place.owner_words, 0) + 1
                count = called[place.owner_words]
                found[place.owner] = place.owner_words if count == 1 else f"{place.owner_words} ({count})"
        return list(found.items())

    def _show_owner(self, owner: str | None) -> None:
        """Offer the answers of one goal, one step, or the section itself."""
        clear(self._which)
        clear(self._new)
        self.chosen = self._field = self._typed = None
        self.owner.set_problem("")
        self.chosen = ChoiceGroup(
            self.tr("What do you want to change?"),
            [
                Choice(number, place.label, _one_line(place.now))
                for number, place in enumerate(self._places)
                if place.owner == owner
            ],
            name="suggest-place",
        )
        self.chosen.value_changed.connect(self._show_place)
        self._which.addWidget(self.chosen)
        self.contents_changed()

    def _show_place(self, number: int | None) -> None:
        """Show what it says now, and the field for what is suggested."""
        clear(self._new)
        self._field = self._typed = None
        if number is None:
            return
        place = self._places[number]
        if place.now:
            card = CardBox()
            card.body.addWidget(FieldLabel(self.tr("It says now")))
            card.body.addWidget(Text(place.now))
            self._new.addWidget(card)
        spec, language = place.spec, content.language()
        asked = self.tr("What do you suggest?")
        if spec.kind in (Kind.CHOICE, Kind.CHOICES):
            options = [Choice(code, say_choice(spec.choice, code, language)) for code in spec.codes]
            group = ChoiceGroup if spec.kind is Kind.CHOICE else TickGroup
            self._field = group(asked, options, name="suggest-new")
        elif spec.kind is Kind.SCALE:
            numbers = [Choice(str(score), str(score)) for score in range(1, 11)]
            self._field = ChoiceGroup(asked, numbers, name="suggest-new", beside=True)
        else:
            typed = (
                LongTextField(lines=3) if spec.kind is Kind.LONG_TEXT else TextField(letters=_SHORT.get(spec.kind, 0))
            )
            hint = self.tr("For example 6 August 2026.") if spec.kind is Kind.DATE else ""
            self._typed = FormRow(asked, typed, name="suggest-new", hint=hint)
            self._new.addWidget(self._typed)
        if self._field is not None:
            self._new.addWidget(self._field)
        self.contents_changed()

    def _value(self) -> Any:
        if self._typed is not None:
            return self._typed.field.text()
        return self._field.value if self._field is not None else None

    def _problem(self, said: str) -> None:
        if self._typed is not None:
            self._typed.set_problem(said)
            self.show_problems([(said, self._typed.field)])
            return
        for group in (self._field, self.chosen, self.owner):
            if group is not None:
                group.set_problem(said)
                first = next(iter(group.findChildren(QAbstractButton)), None)
                self.show_problems([(said, first)])
                return

    def _go(self) -> None:
        number, value = self.chosen.value if self.chosen is not None else None, self._value()
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
            same = replies.changes_nothing(self._base, change)
        except Fault as fault:
            self._problem(content.fault(fault.text_id))
            return
        if same:
            self._problem(self.tr("This is what it says now. Write something else."))
            return
        use, made = self._use, replies.Suggested(change, self.why.field.text().strip())
        self.context.back()
        use(made)


def _one_line(now: str) -> str:
    line = " ".join(now.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()}…"
