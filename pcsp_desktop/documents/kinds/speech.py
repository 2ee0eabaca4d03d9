"""How a plan is said on paper: our words by id in the reader's language, the person's words as they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

import attrs

from pcsp_desktop import plan as model
from pcsp_desktop.assets import ENGLISH, UnknownText, is_draft, language_of, words
from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds.options import Options
from pcsp_desktop.documents.tree import Block, Heading, Item, Listing, Pair, Pairs, Paragraph, Run
from pcsp_desktop.plan import say
from pcsp_desktop.plan.fields import Kind
from pcsp_desktop.plan.schema import FieldSpec, fields_by_pattern

_SAFETY = frozenset({"crisis", "wallet", "medicines", "forms", "four_ways", "results", "agreement", "record"})
"""Tables of texts in which a wrong translation could do harm."""
_OTHERS_WORDS = frozenset({"carer", "professional_views"})


def tag(language: str) -> str:
    """The BCP 47 tag of a catalogue's code: ``en_GB@easy`` is English."""
    return language.partition("@")[0].replace("_", "-")


class Speech:
    """One paper's way of saying things."""

    def __init__(self, plan: model.Plan, options: Options) -> None:
        self.plan = plan
        self.options = options
        self.language = options.language
        self.paper_tag = tag(options.language)
        own = tag(plan.setup.language)
        self._own_language = own if tree.is_language(own) and own != self.paper_tag else None

    # ---- Our words ----------------------------------------------------------------

    def say(self, text_id: str, **values: object) -> str:
        """A text of ``resources/text/paper.toml``.

        Words about crisis, medicines, forms, results and consent that nobody has checked in this language
        have the English beside them.
        """
        full_id = f"paper.{text_id}"
        said = words(full_id, self.language, **values)
        if text_id.partition(".")[0] in _SAFETY and is_draft(full_id, self.language):
            english = words(full_id, ENGLISH, **values)
            if said != english and self.options.second_language != ENGLISH:
                return f"{said} ({english})"
        return said

    def _spoken_in(self, full_id: str) -> str | None:
        """The language of a text that there is only in another language than the paper's."""
        found = tag(language_of(full_id, self.language))
        return found if found != self.paper_tag else None

    def heading(self, level: int, text_id: str, **values: object) -> Heading:
        """A heading, with its twin in the second language where one was asked for."""
        full_id = f"paper.{text_id}"
        twin = self._twin(full_id, values)
        return Heading(level, self.say(text_id, **values), twin, self._spoken_in(full_id))

    def _twin(self, text_id: str, values: dict[str, object]) -> tree.Twin | None:
        second = self.options.second_language
        if not second or tag(second) == self.paper_tag:
            return None
        return tree.Twin(words(text_id, second, **values), tag(second))

    def paragraph(self, text_id: str, **values: object) -> Paragraph:
        return Paragraph(self.say(text_id, **values), self._spoken_in(f"paper.{text_id}"))

    def date(self, day: date) -> str:
        return say.say_date(day, self.language)

    def label(self, spec: FieldSpec) -> str:
        """The short name of a field; its own id in words while a catalogue has none."""
        try:
            return say.say_label(spec, self.language)
        except UnknownText:
            return _readable(spec.name)

    def label_heading(self, level: int, spec: FieldSpec) -> Heading:
        second = self.options.second_language
        twin = None
        if second and tag(second) != self.paper_tag:
            try:
                twin = tree.Twin(say.say_label(spec, second), tag(second))
            except UnknownText:
                twin = None
        return Heading(level, self.label(spec), twin)

    def choice(self, name: str, code: str) -> str:
        try:
            return say.say_choice(name, code, self.language)
        except UnknownText:
            return _readable(code)

    # ---- The person's words ---------------------------------------------------------

    def own(self, text: str, *, strong: bool = False) -> Run:
        """The person's own words: printed as they are, and never able to turn round what stands beside them."""
        return Run(text, strong=strong, isolate=True, language=self._own_language)

    def section(self, section: str) -> str:
        """The name of a section on paper; one that is on no paper by the name that the pages give it."""
        try:
            return self.say(f"section.{section}")
        except UnknownText:
            return words(f"plan.section.{section}", self.language)

    def value(self, spec: FieldSpec, value: Any) -> tuple[Run, ...]:
        """One answer as runs."""
        if spec.name == "section" and value in model.SECTIONS:
            return (Run(self.section(value)),)
        if spec.kind in (Kind.TEXT, Kind.LONG_TEXT):
            return (phone(value) if spec.name.endswith("phone") else self.own(value),)
        if spec.kind is Kind.WHEN:
            return (self.own(say.say_when(value, self.language)),)
        if spec.kind is Kind.NHS_NUMBER:
            return (nhs_number(value),)
        if spec.kind is Kind.CHOICE:
            return (Run(self.choice(spec.choice, value)),)
        if spec.kind is Kind.CHOICES:
            return (Run(", ".join(self.choice(spec.choice, code) for code in value)),)
        return (Run(say.say_value(spec, value, self.language)),)

    # ---- Answers, as they stand in the model -------------------------------------------

    def answer(self, pattern: str, owner: Any) -> tuple[Run, ...]:
        """The answer at ``pattern`` in its group or entry; empty where there is none."""
        spec = fields_by_pattern()[pattern]
        found = getattr(owner, spec.name)
        return self.value(spec, found) if found not in (None, "", ()) else ()

    def titled(self, level: int, pattern: str, owner: Any) -> Iterator[Block]:
        """An answer under its name as a heading, kept together."""
        runs = self.answer(pattern, owner)
        if runs:
            yield tree.Group((self.label_heading(level, fields_by_pattern()[pattern]), Paragraph(runs)))

    def pairs(self, patterns: Iterable[str], owner: Any) -> tuple[Pair, ...]:
        """Answers with their names, the answered ones only."""
        found = []
        for pattern in patterns:
            runs = self.answer(pattern, owner)
            if runs:
                found.append(Pair(_with_colon(self.label(fields_by_pattern()[pattern])), runs))
        return tuple(found)

    def labelled(self, spec: FieldSpec, value: Sequence[Run]) -> Pair:
        """Some runs under the name of a field."""
        return Pair(_with_colon(self.label(spec)), tuple(value))

    def pair(self, text_id: str, value: str | Run | Sequence[Run]) -> Pair:
        """A label of ours, with its colon, and a value."""
        runs = tree.runs(value if isinstance(value, str | Run) else tuple(value))
        label = Run(_with_colon(self.say(f"label.{text_id}")), language=self._spoken_in(f"paper.label.{text_id}"))
        return Pair(label, runs)

    def bullets(self, texts: Iterable[str | Run | tuple[Run, ...]]) -> tuple[Listing, ...]:
        items = tuple(Item.of(text) for text in texts if text)
        return (Listing(items),) if items else ()

    # ---- Answers of which a blank never reads as "none" ---------------------------------

    def four_ways(self, answer: str, details: Sequence[Block]) -> tuple[Block, ...]:
        """The details, or which of "none that I know of", "not sure" and "not answered" it is."""
        if details:
            return tuple(details)
        return (Paragraph(self.four_ways_words(answer)),)

    def four_ways_words(self, answer: str) -> str:
        return self.say(f"four_ways.{answer or 'not_answered'}")

    # ---- Who wrote it --------------------------------------------------------------------

    def written_by(self, section: str) -> Paragraph:
        """Who wrote a section, and whether the person was asked. Other people's words are their own."""
        plan = self.plan
        if section in _OTHERS_WORDS:
            name = plan.carer.name if section == "carer" else ""
            return Paragraph(self.say("written.other", name=name) if name else self.say("written.others"))
        made = next((row for row in plan.authorship if row.section == section), None)
        if made and made.who:
            who, name, relationship, asked, known = made.who, made.name, made.relationship, made.asked, made.how_known
        else:
            setup = plan.setup
            who = {"me": "me", "someone_with_me": "with_help", "someone_for_me": "for_me"}.get(setup.typed_by, "")
            name, relationship, asked, known = setup.typed_by_name, setup.typed_by_relationship, "", ""
        someone = name or self.say("written.someone")
        if relationship:
            someone = f"{someone} ({relationship})"
        person = self.name() or self.say("written.this_person")
        if who != "for_me":
            return Paragraph(self.say(f"written.{who or 'not_said'}", name=someone))
        parts = [
            self.say("written.for_me", name=someone, person=person),
            self.say(f"written.asked_{asked or 'not_answered'}", person=person),
        ]
        if known:
            return Paragraph((Run(" ".join(parts) + " " + self.say("written.how_known") + " "), self.own(known)))
        return Paragraph(" ".join(parts))

    # ---- The person -----------------------------------------------------------------------

    def name(self) -> str:
        """What the person is called: first and family name, or the name they like."""
        person = self.plan.person
        full = " ".join(part for part in (person.first_name, person.family_name) if part)
        return full or person.preferred_name

    def short_name(self) -> str:
        person = self.plan.person
        return person.preferred_name or person.first_name or self.name()


def phone(text: str, *, strong: bool = False) -> Run:
    """A phone number as typed, on one line where it is only a number."""
    digits = sum(character.isdigit() for character in text)
    if digits >= 3 and len(text) <= 20:
        return tree.number(text, strong)
    return Run(text, strong=strong, isolate=True)


def nhs_number(digits: str, *, strong: bool = False) -> Run:
    """An NHS number as 3 3 4, on one line."""
    return tree.number(f"{digits[:3]} {digits[3:6]} {digits[6:]}", strong)


def _with_colon(label: str) -> str:
    return label if label.endswith(("?", ":", "？", "؟")) else f"{label}:"


def _readable(code: str) -> str:
    return code.replace("_", " ").capitalize()


def answered(owner: Any) -> bool:
    """Whether a group or entry holds any answer."""
    return not model.is_empty(owner)


def changed(runs: Sequence[Run], **changes: Any) -> tuple[Run, ...]:
    """The runs with something changed on each."""
    return tuple(attrs.evolve(run, **changes) for run in runs)


def pairs_block(pairs: Sequence[Pair]) -> tuple[Pairs, ...]:
    """The pairs as a block, or nothing where there are none."""
    return (Pairs(tuple(pairs)),) if pairs else ()
