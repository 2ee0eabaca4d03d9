"""How a plan is said on paper: our words by id in the reader's language, the person's words as they are."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
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

_SAFETY = frozenset(
    {"crisis", "wallet", "medicines", "form", "forms", "four_ways", "results", "agreement", "record", "fact", "future"}
)
"""Tables of texts in which a wrong translation could do harm."""


def tag(language: str) -> str:
    """The BCP 47 tag of a catalogue's code: ``en_GB@easy`` is English."""
    return language.partition("@")[0].replace("_", "-")


class Speech:
    """One paper's way of saying things."""

    def __init__(self, plan: model.Plan, options: Options) -> None:
        self.plan = plan
        self.options = options
        self._known: dict[str, Any] = {}
        self._said: dict[tuple[str, tuple[object, ...]], str] = {}
        self.language = options.language
        self.paper_tag = tag(options.language)
        own = tag(plan.setup.language)
        self._own_language = own if tree.is_language(own) and own != self.paper_tag else None

    def remembered(self, name: str, make: Callable[[], Any]) -> Any:
        """Something that is worked out once for a paper."""
        if name not in self._known:
            self._known[name] = make()
        return self._known[name]

    # ---- Our words ----------------------------------------------------------------

    def say(self, text_id: str, **values: object) -> str:
        """A text of ``resources/text/paper.toml``.

        Words about crisis, medicines, forms, results and consent that nobody has checked in this language
        have the English beside them.
        """
        key = (text_id, tuple(values.items()))
        known = self._said.get(key)
        if known is None:
            known = self._said[key] = self._say(text_id, values)
        return known

    def _say(self, text_id: str, values: dict[str, object]) -> str:
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

    def short_date(self, day: datetime.date) -> str:
        """ "6 Oct 2026", with parts that stay on one line."""
        month = self.say(f"month.{day.month}")
        said = self.say("page.short_date", day=day.day, month=month, year=day.year)
        return said.replace(" ", "\u00a0")

    def sentence(self, text_id: str, **values: str | Run | Sequence[Run]) -> tuple[Run, ...]:
        """A sentence of ours: what stands between two ``**`` is strong, ``{name}`` is put in as the runs given."""
        kept = {
            name: tree.runs(value if isinstance(value, str | Run) else tuple(value)) for name, value in values.items()
        }
        said = self.say(text_id, **{name: f"\x02{name}\x03" for name in values})
        language = self._spoken_in(f"paper.{text_id}")
        made: list[Run] = []
        strong = False
        for piece in _PIECES.split(said):
            if piece == "**":
                strong = not strong
            elif piece.startswith("\x02"):
                inner = kept[piece[1:-1]]
                made += changed(inner, strong=True) if strong else inner
            elif piece:
                made.append(Run(piece, strong=strong, language=language))
        return tuple(made)

    def says(self, text_id: str, **values: str | Run | Sequence[Run]) -> Paragraph:
        """The same as a paragraph."""
        return Paragraph(self.sentence(text_id, **values))

    def text_runs(self, text_id: str, **values: object) -> tuple[Run, ...]:
        """The same as the only run."""
        return (self.text(text_id, **values),)

    def when(self, text: str) -> Run:
        """A time in the person's words, or a day; a day stays on one line."""
        said = say.say_when(text, self.language)
        return self.in_line(text) if said == text else Run(said, whole=True)

    def text(self, text_id: str, **values: object) -> Run:
        """Words of ours as a run."""
        return Run(self.say(text_id, **values), language=self._spoken_in(f"paper.{text_id}"))

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

    def in_line(self, text: str, *, strong: bool = False) -> Run:
        """The person's own words on one line after the other: a line end becomes a space."""
        return self.own(" ".join(part.strip() for part in text.split("\n") if part.strip()), strong=strong)

    def sentences(self, pieces: Iterable[Sequence[Run] | Run | str]) -> tuple[Run, ...]:
        """Several answers one after the other: each ends like a sentence before the next begins."""
        made: list[Run] = []
        for piece in pieces:
            runs = tree.runs(piece if isinstance(piece, str | Run) else tuple(piece))
            if not any(run.text.strip() for run in runs):
                continue
            if made:
                made.append(Run(" " if ends(made) else ". "))
            made += runs
        return tuple(made)

    def labelled_runs(self, text_id: str, value: str | Run | Sequence[Run], **values: object) -> tuple[Run, ...]:
        """ "**A good day:** I sleep through." The label is ours, the words behind it are not changed."""
        runs = tree.runs(value if isinstance(value, str | Run) else tuple(value))
        label = Run(_with_colon(self.say(text_id, **values)), strong=True, language=self._spoken_in(f"paper.{text_id}"))
        return (label, Run(" "), *runs)

    def line(self, text_id: str, text: str | Run | Sequence[Run], **values: object) -> tuple[Paragraph, ...]:
        """A label of ours and the person's words as a paragraph; nothing where there are none."""
        if isinstance(text, str):
            text = self.own(text) if text.strip() else ()
        runs = tree.runs(text if isinstance(text, Run) else tuple(text))
        return (Paragraph(self.labelled_runs(text_id, runs, **values)),) if tree.plain(runs).strip() else ()

    def fact(self, text_id: str, value: str | Run | Sequence[Run], **values: object) -> tuple[tree.Fact, ...]:
        """A row: a label of ours, and what is so; nothing where there are no words."""
        if isinstance(value, str):
            value = self.in_line(value) if value.strip() else ()
        runs = tree.runs(value if isinstance(value, Run) else tuple(value))
        if not tree.plain(runs).strip():
            return ()
        label = Run(self.say(text_id, **values), language=self._spoken_in(f"paper.{text_id}"))
        return (tree.Fact(label, runs, self._twin(f"paper.{text_id}", values)),)

    # ---- States: a blank never reads as "none" ---------------------------------------------

    def yes(self) -> Run:
        """A real yes, which nobody takes for a no."""
        return Run(self.say("four_ways.yes"), strong=True, whole=True, tone=tree.Tone.REVERSE)

    def state(self, answer: str) -> tuple[Run, ...]:
        """The state of a safety fact of which nothing more is said, its first word strong."""
        known = {"none_known": "none_known", "no": "none_known", "not_sure": "not_sure", "yes": "not_said_which"}
        return self.sentence(f"four_ways.{known.get(answer, 'not_answered')}")

    def value(self, spec: FieldSpec, value: Any) -> tuple[Run, ...]:
        """One answer as runs."""
        if spec.name == "section" and value in model.SECTIONS:
            return (Run(self.say(f"section.{value}")),)
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

    # ---- Who wrote it --------------------------------------------------------------------

    def written_by(self) -> tuple[tuple[Run, ...], ...]:
        """Who typed the plan, in sentences, and how they know where it was typed for the person.

        A reader who does not see how the plan was made hears it from the parts that they see; nothing is said where
        nothing is known.
        """
        who, name, relationship = self._usual_writer()
        if not who:
            return ()
        if who != "for_me":
            return (self._writer(who, name, relationship),)
        rows = [row for row in self.plan.authorship if row.who == "for_me"]
        asked = next((row.asked for row in rows if row.asked), "")
        known = next((row.how_known for row in rows if row.how_known), "")
        return (self._writer(who, name, relationship), self._asked(asked), *self._how_known(name, known))

    def _usual_writer(self) -> tuple[str, str, str]:
        setup = self.plan.setup
        who = {"me": "me", "someone_with_me": "with_help", "someone_for_me": "for_me"}.get(setup.typed_by, "")
        if who:
            return who, setup.typed_by_name, setup.typed_by_relationship
        row = next((row for row in self.plan.authorship if row.who), None)
        return (row.who, row.name, row.relationship) if row else ("", "", "")

    def written_by_section(self, section: str) -> tuple[Run, ...]:
        """Who wrote one section, where that is not who wrote the plan; and how they know."""
        row = next((row for row in self.plan.authorship if row.section == section), None)
        if row is None:
            return ()
        usual, name, _ = self._usual_writer()
        pieces: list[tuple[Run, ...]] = []
        if row.who and (row.who, row.name) != (usual, name) and not (row.who == usual == "me"):
            pieces.append(self._writer(row.who, row.name, row.relationship))
            if row.who == "for_me":
                pieces.append(self._asked(row.asked))
        said = tree.plain(tuple(run for piece in self.written_by() for run in piece))
        if row.how_known and row.how_known not in said:
            pieces += self._how_known(row.name or name, row.how_known)
        return self.sentences(pieces)

    def _writer(self, who: str, name: str, relationship: str) -> tuple[Run, ...]:
        someone: list[Run] = [self.in_line(name)] if name else [self.text("written.someone")]
        if relationship:
            someone += [Run(" ("), self.in_line(relationship), Run(")")]
        person = self._person()
        if who == "for_me":
            return self.sentence("written.for_me", name=someone, person=person)
        return self.sentence(f"written.{who or 'not_said'}", name=someone) if who == "with_help" else (
            self.text(f"written.{who or 'not_said'}"),
        )  # fmt: skip

    def _person(self) -> tuple[Run, ...]:
        name = self.short_name()
        return (self.in_line(name),) if name else (self.text("written.this_person"),)

    def _asked(self, asked: str) -> tuple[Run, ...]:
        return self.sentence(f"written.asked_{asked or 'not_answered'}", person=self._person())

    def _how_known(self, name: str, known: str) -> tuple[tuple[Run, ...], ...]:
        if not known:
            return ()
        who = self.in_line(name.split(" ")[0]) if name else self.text("written.they")
        return ((*self.sentence("written.how_known", name=who), Run(" "), self.own(known)),)

    # ---- The person -----------------------------------------------------------------------

    def titled_name(self) -> str:
        """ "Mr Samuel Okafor"."""
        person = self.plan.person
        return " ".join(part for part in (person.title, person.first_name, person.family_name) if part)

    def whose(self) -> tuple[Run, ...]:
        """ "**Sam** (Mr Samuel Okafor)": the name to use, and the name on papers."""
        short = self.plan.support.profile.call_me or self.short_name()
        full = self.titled_name()
        if not short:
            return ()
        name = self.in_line(short, strong=True)
        if not full or full == short:
            return (attrs.evolve(name, scale=1.15),)
        return (attrs.evolve(name, scale=1.15), Run(" ("), self.in_line(full), Run(")"))

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


_PIECES = re.compile("(\\*\\*|\x02[^\x03]*\x03)")
_CLOSERS = ")]\"'”’»"
ENDS = (".", "!", "?", ":", ";", "…", "۔", "।", "。", "؟", "？", "！")


def ends(runs: Sequence[Run]) -> bool:
    """Whether some words end like a sentence."""
    return tree.plain(tuple(runs)).rstrip().rstrip(_CLOSERS).endswith(ENDS)


def closed(runs: Sequence[Run]) -> tuple[Run, ...]:
    """The words with a full stop where they do not end like a sentence and more follows."""
    return tuple(runs) if ends(runs) or not runs else (*runs, Run("."))


def first_sentences(text: str, count: int) -> str:
    """The first ``count`` whole sentences of some words, unchanged; all of them where there are no more."""
    for found, match in enumerate(_SENTENCE_END.finditer(text), 1):
        if found == count:
            return text[: match.end(1)]
    return text


_SENTENCE_END = re.compile(r"([.!?۔।。؟])(?=\s|$)")


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
