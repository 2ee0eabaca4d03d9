"""Every kind of paper that a plan can become: one record each, which everything else reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from attrs import evolve, frozen

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds.agreement import sharing_and_agreement
from pcsp_desktop.documents.kinds.budget import budget_sheet
from pcsp_desktop.documents.kinds.crisis import in_a_crisis
from pcsp_desktop.documents.kinds.full_plan import full_plan
from pcsp_desktop.documents.kinds.letter import letter, waiting_steps
from pcsp_desktop.documents.kinds.meeting import appointment_sheet
from pcsp_desktop.documents.kinds.options import SIZES, Tick
from pcsp_desktop.documents.kinds.record import health_record
from pcsp_desktop.documents.kinds.results import results_to_talk_about
from pcsp_desktop.documents.kinds.review import before_my_review, review_record
from pcsp_desktop.documents.kinds.sheets import blank_prompts, recovery_sheet
from pcsp_desktop.documents.kinds.short import one_page_profile, plan_on_a_page
from pcsp_desktop.documents.kinds.speech import Speech
from pcsp_desktop.documents.kinds.stand_in import if_my_carer_cannot
from pcsp_desktop.documents.kinds.tracking import has_progress, progress_page, tracking_sheet
from pcsp_desktop.documents.kinds.wallet import wallet_card
from pcsp_desktop.documents.kinds.wishes import what_i_would_want
from pcsp_desktop.plan import Plan, in_force, is_empty
from pcsp_desktop.plan.audience import Reader, has_something_to_say
from pcsp_desktop.plan.paper_map import Audience, paper_map


def always(plan: Plan) -> bool:
    """A paper that says something of every plan, a blank one too."""
    del plan
    return True


@frozen
class PaperKind:
    """One kind of paper.

    ``id`` is its file name; its title is the text ``paper.kind.ID``. ``needs`` says whether there is more to say than
    that its part of the plan is not blank, which the map of the papers knows. ``pictures``: it can show the photo.
    ``with_sections``: the person chooses its parts. ``by_itself``: it is offered with other papers, not at a place of
    its own. ``ticks`` can be put on one copy.
    """

    id: str
    make: Callable[[Speech], tree.Document]
    needs: Callable[[Plan], bool] = always
    sizes: tuple[int, ...] = SIZES
    pictures: bool = False
    with_sections: bool = False
    by_itself: bool = True
    ticks: tuple[Tick, ...] = ()

    @property
    def title_id(self) -> str:
        """The id of its title among the texts."""
        return f"paper.kind.{self.id}"

    @property
    def audience(self) -> Audience:
        """Whom a copy is for unless the person says otherwise."""
        return paper_map().usual_reader.get(self.id, Audience.ME)

    def is_offered(self, plan: Plan, reader: Reader | None = None) -> bool:
        """Whether it has something to say of a plan to whoever reads it."""
        return has_something_to_say(plan, self.id, reader) and self.needs(in_force(plan))


def _has_reviews(plan: Plan) -> bool:
    return any(not is_empty(review) for review in plan.reviews.held)


def _has_review_to_come(plan: Plan) -> bool:
    return not is_empty(plan.reviews) or bool(plan.goals)


def _has_trackers(plan: Plan) -> bool:
    return any(tracker.name for tracker in plan.tracking.trackers)


def _has_progress(plan: Plan) -> bool:
    return not is_empty(plan.tracking) or has_progress(plan.goals)


def _has_letter(plan: Plan) -> bool:
    return bool(waiting_steps(plan))


def _has_budget(plan: Plan) -> bool:
    return not is_empty(evolve(plan.budget, want_to_ask="")) or not is_empty(plan.council_care)


_NOT_TO_INVOLVE = Tick.NOT_TO_INVOLVE

_ALL = (
    PaperKind("full-plan", full_plan, pictures=True, with_sections=True, ticks=(Tick.FOR_LATER, Tick.LEFT_OUT)),
    PaperKind("plan-on-a-page", plan_on_a_page),
    PaperKind("one-page-profile", one_page_profile, pictures=True),
    PaperKind("in-a-crisis", in_a_crisis, ticks=(_NOT_TO_INVOLVE, Tick.MONEY, Tick.THINKING_AHEAD)),
    PaperKind("wallet-card", wallet_card, sizes=(14,)),
    PaperKind("what-i-would-want", what_i_would_want),
    PaperKind("if-my-carer-cannot", if_my_carer_cannot, ticks=(_NOT_TO_INVOLVE,)),
    PaperKind("appointment-sheet", appointment_sheet),
    PaperKind("results-to-talk-about", results_to_talk_about),
    PaperKind("health-record", health_record),
    PaperKind("sharing-and-agreement", sharing_and_agreement, ticks=(Tick.REFUSALS,)),
    PaperKind("budget-sheet", budget_sheet, needs=_has_budget),
    PaperKind("before-my-review", before_my_review, needs=_has_review_to_come),
    PaperKind("review-record", review_record, needs=_has_reviews),
    PaperKind("tracking-sheet", tracking_sheet, needs=_has_trackers),
    PaperKind("progress-page", progress_page, needs=_has_progress),
    PaperKind("letter", letter, needs=_has_letter),
    PaperKind("blank-prompts", blank_prompts, ticks=(Tick.FULL_GUIDE,)),
    PaperKind("recovery-sheet", recovery_sheet, by_itself=False),
)

KINDS: Mapping[str, PaperKind] = {kind.id: kind for kind in _ALL}
"""The kinds by id, in the order in which they are offered."""


def offered(plan: Plan) -> Iterator[PaperKind]:
    """The kinds that have something to say of a plan, in order; without those that have a place of their own."""
    return (kind for kind in _ALL if kind.by_itself and kind.is_offered(plan))
