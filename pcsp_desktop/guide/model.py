"""The shape of the guide: parts (steps, doors, side tools) hold pages, pages hold questions."""

import enum
from collections.abc import Iterator, Mapping

import attrs

from pcsp_desktop.plan import AskedWhen, Kind, Plan, fields_by_pattern, pattern_of, value_at


class PartKind(enum.StrEnum):
    """Where a part of the guide is found."""

    STEP = "step"
    DOOR = "door"
    SIDE = "side"


@attrs.frozen
class EntryForm:
    """How a list is shown and what is asked of one of its entries."""

    name: str
    add: str
    title: str
    empty: str
    fields: "tuple[Question, ...]"


@attrs.frozen
class Question:
    """One question. For a field of an entry ``path`` is the pattern within the plan.

    ``kind`` is that of the model's field. ``short`` is the number of the Short plan's question
    that it belongs to, or 0. ``text_id`` is the id under which its words are translated.
    """

    id: str
    path: str
    kind: Kind
    prompt: str
    hint: str = ""
    example: str = ""
    why: str = ""
    source: str = ""
    requirements: tuple[str, ...] = ()
    short: int = 0
    show_when: AskedWhen | None = None
    layout: str = ""
    choice: str = ""
    codes: tuple[str, ...] = ()
    low: int = 0
    high: int = 0
    entry: EntryForm | None = None
    text_id: str = ""

    @property
    def field_name(self) -> str:
        """The last part of the path: the name of the field in its class."""
        return self.path.rsplit("/", 1)[-1]


_ADULT = "18_or_over"
"""Taken as the age group until the person says otherwise: only Getting ready asks."""


@attrs.frozen
class PageOfGuide:
    """One page: a heading, some words perhaps, and the questions that belong together."""

    id: str
    heading: str
    lead: str = ""
    body: tuple[str, ...] = ()
    bullets: tuple[str, ...] = ()
    special: str = ""
    """The name of the place that draws the page, where it is more than its words and questions."""
    in_short: bool = False
    """Whether the Short plan has the page though it asks none of its questions: check the answers, print, share."""
    leaves_no_trace: bool = False
    """Whether nothing may tell that the person has been here (help with being hurt or controlled, R164)."""
    countries: tuple[str, ...] = ()
    ages: tuple[str, ...] = ()
    packs: tuple[str, ...] = ()
    typed_by: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    requirements: tuple[str, ...] = ()
    source: str = ""

    @property
    def text_id(self) -> str:
        """The id under which the page's own words are translated."""
        return f"guide.{self.id}"

    def is_for(self, plan: Plan) -> bool:
        """Whether the page is for someone of this country, age and choice of packs."""
        setup = plan.setup
        if self.countries and setup.country and setup.country not in self.countries:
            return False
        if self.ages and (setup.age_group or _ADULT) not in self.ages:
            return False
        if self.typed_by and (setup.typed_by or "me") not in self.typed_by:
            return False
        return not self.packs or any(pack in setup.packs for pack in self.packs)

    def questions_for(self, plan: Plan) -> tuple[Question, ...]:
        """The questions that appear with the answers given so far; in the Short plan only its own."""
        short_only = plan.setup.length == "short" and self.is_short
        return tuple(
            question
            for question in self.questions
            if (question.short or not short_only)
            and (
                question.show_when is None
                or question.show_when.lets_in(value_at(plan, question.show_when.place), value_at(plan, question.path))
            )
        )

    @property
    def is_short(self) -> bool:
        """Whether the page asks a question of the Short plan."""
        return any(question.short for question in self.questions)


@attrs.frozen
class Part:
    """A step, a door of Add to my plan, or a tool beside the steps."""

    id: str
    kind: PartKind
    title: str
    order: int
    sections: tuple[str, ...]
    intro: str = ""
    gate: str = ""
    gate_who: str = ""
    pages: tuple[PageOfGuide, ...] = ()

    @property
    def text_id(self) -> str:
        """The id under which the part's own words are translated."""
        return f"guide.{self.id}"


@attrs.frozen
class Guide:
    """The whole guide."""

    parts: tuple[Part, ...]

    @property
    def steps(self) -> tuple[Part, ...]:
        """The nine steps, in order."""
        return tuple(part for part in self.parts if part.kind is PartKind.STEP)

    @property
    def doors(self) -> tuple[Part, ...]:
        """The doors of Add to my plan, in order."""
        return tuple(part for part in self.parts if part.kind is PartKind.DOOR)

    @property
    def sides(self) -> tuple[Part, ...]:
        """The tools beside the steps, in order."""
        return tuple(part for part in self.parts if part.kind is PartKind.SIDE)

    def part(self, part_id: str) -> Part:
        """The part with this id; raises KeyError."""
        for part in self.parts:
            if part.id == part_id:
                return part
        raise KeyError(part_id)

    def page(self, page_id: str) -> tuple[Part, PageOfGuide]:
        """The page with this id and its part; raises KeyError."""
        for part in self.parts:
            for page in part.pages:
                if page.id == page_id:
                    return part, page
        raise KeyError(page_id)

    def questions(self) -> Iterator[tuple[Part, PageOfGuide, Question]]:
        """Every question of every page, in order, without the fields of entries."""
        for part in self.parts:
            for page in part.pages:
                for question in page.questions:
                    yield part, page, question

    def page_of(self, path: str) -> tuple[Part, PageOfGuide] | None:
        """The page that asks for ``path`` (a path or pattern), or for the list that it lies in."""
        pattern = path if path in fields_by_pattern() else pattern_of(path)
        best: tuple[Part, PageOfGuide] | None = None
        longest = -1
        for part, page, question in self.questions():
            if (pattern == question.path or pattern.startswith(f"{question.path}/")) and len(question.path) > longest:
                best, longest = (part, page), len(question.path)
        return best

    def question_at(self, path: str) -> Question | None:
        """The question whose answer stands at ``path``, be it of a page or of an entry of a list."""
        pattern = path if path in fields_by_pattern() else pattern_of(path)
        asked = [question for _part, _page, question in self.questions()]
        while asked:
            question = asked.pop()
            if question.path == pattern:
                return question
            if question.entry is not None and pattern.startswith(f"{question.path}/"):
                asked.extend(question.entry.fields)
        return None

    def short_questions(self) -> Mapping[int, tuple[tuple[PageOfGuide, Question], ...]]:
        """The questions of the Short plan by their number."""
        found: dict[int, list[tuple[PageOfGuide, Question]]] = {}
        for _part, page, question in self.questions():
            if question.short:
                found.setdefault(question.short, []).append((page, question))
        return {number: tuple(found[number]) for number in sorted(found)}
