"""Where a person is in the guide, and where they can go: next, back, not now, jump, resume. No window in it."""

from collections.abc import Sequence

import attrs

from pcsp_desktop.guide.model import Guide, PageOfGuide, Part, PartKind
from pcsp_desktop.plan import Plan


@attrs.frozen
class Position:
    """A page of a part, and how far along it is (``number`` of ``count``, from 1)."""

    part: Part
    page: PageOfGuide
    number: int
    count: int


class Navigator:
    """Leads through the guide for one plan.

    It asks for the plan each time, because answers, the country and the choice of Short or Full
    decide which pages there are. Continue never leads through a door of Add to my plan: within a
    door it goes from page to page and then back to where the person came from.
    """

    def __init__(self, guide: Guide, resume_at: str = "") -> None:
        self.guide = guide
        self._page_id = resume_at
        self._resume_at = resume_at
        self._came_from = ""
        self._visited: set[str] = set()

    @property
    def page_id(self) -> str:
        """The id to keep so that the person can go on here another day; empty at the very start.

        For a page that leaves no trace it is that of the page before.
        """
        return self._resume_at

    def pages_of(self, part: Part, plan: Plan) -> tuple[PageOfGuide, ...]:
        """The pages of a part that are there for this plan.

        In the Short plan a step has its own questions, and the pages that are in it though they ask nothing.
        """
        pages = tuple(page for page in part.pages if page.is_for(plan))
        if plan.setup.length == "short" and part.kind is PartKind.STEP:
            return tuple(page for page in pages if page.is_short or page.in_short)
        return pages

    def steps(self, plan: Plan) -> tuple[Part, ...]:
        """The steps that have pages for this plan."""
        return tuple(part for part in self.guide.steps if self.pages_of(part, plan))

    def start(self, plan: Plan) -> Position:
        """Go to the kept page if it is still there, else to the first page of the first step."""
        place = self._find(self._page_id, plan) if self._page_id else None
        return self._arrive(place or self._first(plan))

    def current(self, plan: Plan) -> Position:
        """Where the person is now."""
        return self._find(self._page_id, plan) or self._first(plan)

    def next(self, plan: Plan) -> Position | None:
        """Go on one page; None at the end of the last step, or at the end of a door entered from nowhere."""
        here = self.current(plan)
        pages = self.pages_of(here.part, plan)
        if here.number < len(pages):
            return self._arrive(self._place(here.part, here.number, plan))
        if here.part.kind is PartKind.STEP:
            steps = self.steps(plan)
            index = _index(steps, here.part)
            return self._arrive(self._place(steps[index + 1], 0, plan)) if index + 1 < len(steps) else None
        return self._return(plan)

    def back(self, plan: Plan) -> Position | None:
        """Go back one page; None at the first page of the first step."""
        here = self.current(plan)
        if here.number > 1:
            return self._arrive(self._place(here.part, here.number - 2, plan))
        if here.part.kind is PartKind.STEP:
            steps = self.steps(plan)
            index = _index(steps, here.part)
            if index == 0:
                return None
            before = steps[index - 1]
            return self._arrive(self._place(before, len(self.pages_of(before, plan)) - 1, plan))
        return self._return(plan)

    def asked_here(self, plan: Plan) -> tuple[str, ...]:
        """The paths of the questions on this page, such as those that are left for later with it."""
        return tuple(question.path for question in self.current(plan).page.questions_for(plan))

    def jump_to_part(self, part_id: str, plan: Plan) -> Position:
        """Go to the first page of a step, door or side tool. Raises KeyError for one without pages."""
        part = self.guide.part(part_id)
        if not self.pages_of(part, plan):
            raise KeyError(part_id)
        if part.kind is not PartKind.STEP and self.current(plan).part.kind is PartKind.STEP:
            self._came_from = self._page_id
        return self._arrive(self._place(part, 0, plan))

    def jump_to_page(self, page_id: str, plan: Plan) -> Position:
        """Go to a page. Raises KeyError when there is none with this id for this plan."""
        place = self._find(page_id, plan)
        if place is None:
            raise KeyError(page_id)
        if place.part.kind is not PartKind.STEP and self.current(plan).part.kind is PartKind.STEP:
            self._came_from = self._page_id
        return self._arrive(place)

    def has(self, page_id: str, plan: Plan) -> bool:
        """Whether there is a page with this id on the way of this plan."""
        return self._find(page_id, plan) is not None

    def is_visited(self, part: Part, plan: Plan) -> bool:
        """Whether the person has been on every page of the part."""
        pages = self.pages_of(part, plan)
        return bool(pages) and all(page.id in self._visited or page.leaves_no_trace for page in pages)

    def visited(self) -> tuple[str, ...]:
        """The ids of the pages visited, to be kept."""
        return tuple(sorted(self._visited))

    def remember_visited(self, page_ids: tuple[str, ...]) -> None:
        """Take up the pages visited on other days."""
        self._visited.update(page_ids)

    def left_for_later(self, plan: Plan) -> tuple[tuple[Part, PageOfGuide], ...]:
        """The pages with a question that the person put off, in order."""
        later = {path for path, state in plan.states.items() if state == "not_now"}
        return tuple(
            (part, page)
            for part in self.guide.parts
            for page in self.pages_of(part, plan)
            if any(question.path in later for question in page.questions)
        )

    def _first(self, plan: Plan) -> Position:
        return self._place(self.steps(plan)[0], 0, plan)

    def _place(self, part: Part, index: int, plan: Plan) -> Position:
        pages = self.pages_of(part, plan)
        return Position(part, pages[index], index + 1, len(pages))

    def _find(self, page_id: str, plan: Plan) -> Position | None:
        for part in self.guide.parts:
            pages = part.pages if part.kind is not PartKind.STEP else self.pages_of(part, plan)
            for index, page in enumerate(pages):
                if page.id == page_id and page.is_for(plan):
                    shown = self.pages_of(part, plan)
                    return Position(part, page, _index(shown, page) + 1 if page in shown else index + 1, len(shown))
        return None

    def _arrive(self, place: Position) -> Position:
        self._page_id = place.page.id
        if not place.page.leaves_no_trace:
            self._resume_at = place.page.id
            self._visited.add(place.page.id)
        return place

    def _return(self, plan: Plan) -> Position | None:
        place = self._find(self._came_from, plan) if self._came_from else None
        self._came_from = ""
        return self._arrive(place) if place else None


def _index(things: Sequence[Part | PageOfGuide], one: Part | PageOfGuide) -> int:
    return next(i for i, thing in enumerate(things) if thing.id == one.id)
