"""The open plan, as its pages get it: what is open and where the person is, and no way to move."""

from pcsp_desktop.gui.window import content
from pcsp_desktop.guide import Guide, Navigator
from pcsp_desktop.plan import fields_by_pattern, pattern_of
from pcsp_desktop.plan.say import say_label
from pcsp_desktop.tasks.session import PlanSession

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
        self.last_find = ""
        """What the person looked for last, while the plan is open."""
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
