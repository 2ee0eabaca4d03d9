"""The open plan, as its pages get it: what is open and where the person is, and no way to move."""

from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.route import Route, to
from pcsp_desktop.guide import Guide, Navigator, Part, PartKind, Position
from pcsp_desktop.plan import fields_by_pattern, pattern_of
from pcsp_desktop.plan.say import say_label
from pcsp_desktop.tasks.session import ONLY_ANSWERS, PlanSession

RESUME = "resume at"
"""The name under which the page where the person left off is kept with the plan."""
VISITED = "pages visited"


class PlanScope:
    """What stands from unlocking to locking: the session with the plan, and the way through the guide."""

    def __init__(self, session: PlanSession, guide: Guide) -> None:
        self.session = session
        self.opened = session.opened
        self.guide = guide
        self.navigator = Navigator(guide, session.recall(RESUME, ""))
        self.navigator.remember_visited(tuple(session.recall(VISITED, [])))
        self.unfinished = self.opened.half_typed()
        """Paths of what was half typed when the plan was last open."""
        self.left_off = "" if session.is_example else self.navigator.page_id
        """The page of the guide where the person was when the plan was last open, until they open another; or empty."""
        self.only_answers = bool(session.recall(ONLY_ANSWERS, False))
        """Whether this is a place that holds no plan, for someone who only answers others."""
        self.last_find = ""
        """What the person looked for last, while the plan is open."""
        self.came_from = ""
        """The place from which a door of Add to my plan was opened: it follows the end of the door."""
        self._kept_page = ""

    def asked_at(self, path: str) -> str:
        """What is asked at ``path``, in the words of the guide."""
        question = self.guide.question_at(path)
        if question is not None:
            return content.prompt(question)
        return say_label(fields_by_pattern()[pattern_of(path)], content.language())

    def keep_page(self) -> None:
        """Keep where the person is, so that a crash does not lose the place either."""
        if self.navigator.page_id != self._kept_page:
            self._kept_page = self.navigator.page_id
            self.session.remember(RESUME, self.navigator.page_id)
            self.session.remember(VISITED, list(self.navigator.visited()))

    # ---- Pages of the guide ------------------------------------------------------------------------------

    def route_to_page(self, page_id: str, *, beside: bool = False, **facts: str) -> Route:
        """The route to a page of the guide. Raises KeyError when the guide has none with this id.

        A page that the Short plan or the answers so far leave out stands beside the way: Back leads to where the
        person was. ``beside`` asks for that in any case.
        """
        part, page = self.guide.page(page_id)
        if beside or not self.navigator.has(page_id, self.opened.plan):
            facts["beside"] = part.id
        return to(page.special or "question", page=page_id, **facts)

    def route_to_part(self, part_id: str) -> Route:
        """The route to the first page of a step, door or side tool. Raises KeyError."""
        part = self.guide.part(part_id)
        pages = self.navigator.pages_of(part, self.opened.plan)
        return self.route_to_page((pages or part.pages)[0].id)

    def route_to_special(self, special: str, **facts: str) -> Route:
        """The route to the page of the guide that a place draws. Raises KeyError."""
        for part in self.guide.parts:
            for page in part.pages:
                if page.special == special:
                    route = self.route_to_page(page.id)
                    return route._replace(facts={**route.facts, **facts})
        raise KeyError(special)

    def position(self, route: Route) -> Position:
        """Go to the page of the guide that a route names; one beside the way leaves the person where they are."""
        part, page = self.guide.page(route.fact("page"))
        if route.fact("beside"):
            return Position(part, page, 1, 1)
        return self.navigator.jump_to_page(page.id, self.opened.plan)

    def note_door(self, part: Part, came_from: str) -> None:
        """A part is opened from a place: at its end a door leads back there. A step forgets it."""
        if part.kind is PartKind.STEP:
            self.came_from = ""
        elif came_from:
            self.came_from = came_from
