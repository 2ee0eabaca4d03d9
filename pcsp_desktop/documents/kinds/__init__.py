"""Every kind of paper that a plan can become, by the id that stands in file names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from pcsp_desktop import plan as model
from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds.agreement import sharing_and_agreement
from pcsp_desktop.documents.kinds.budget import budget_sheet
from pcsp_desktop.documents.kinds.crisis import in_a_crisis, wallet_card
from pcsp_desktop.documents.kinds.full_plan import full_plan
from pcsp_desktop.documents.kinds.meeting import appointment_sheet, results_to_talk_about
from pcsp_desktop.documents.kinds.options import CARDS_ABOVE, SIZES, Options, Recovery, Tick
from pcsp_desktop.documents.kinds.record import health_record
from pcsp_desktop.documents.kinds.sheets import blank_prompts, recovery_sheet
from pcsp_desktop.documents.kinds.short import one_page_profile, plan_on_a_page
from pcsp_desktop.documents.kinds.speech import Speech
from pcsp_desktop.plan.audience import seen_by

__all__ = ["KINDS", "ONE_SIZE", "SIZES", "Options", "Recovery", "Tick", "make"]

KINDS: Mapping[str, Callable[[Speech], tree.Document]] = MappingProxyType(
    {
        "full-plan": full_plan,
        "plan-on-a-page": plan_on_a_page,
        "one-page-profile": one_page_profile,
        "in-a-crisis": in_a_crisis,
        "wallet-card": wallet_card,
        "appointment-sheet": appointment_sheet,
        "results-to-talk-about": results_to_talk_about,
        "health-record": health_record,
        "sharing-and-agreement": sharing_and_agreement,
        "budget-sheet": budget_sheet,
        "blank-prompts": blank_prompts,
        "recovery-sheet": recovery_sheet,
    }
)
"""The kinds, in the order in which they are offered."""

ONE_SIZE = frozenset({"wallet-card"})
"""Kinds whose size is fixed."""


def make(plan: model.Plan, kind: str, options: Options) -> tree.Document:
    """The document of one kind, made from what its reader sees of what is in force.

    Raises ``KeyError`` where there is no such kind.
    """
    options = options.for_kind(kind)
    document = KINDS[kind](Speech(seen_by(plan, options.reader), options))
    return tree.tables_as_cards(document) if options.size > CARDS_ABOVE else document
