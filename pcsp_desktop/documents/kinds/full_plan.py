"""My whole plan: what matters first, then how to support me, goals, and only then health and the rest.

Each section says everything the plan holds of it once, as a table, rows or sentences; the crisis page is the last.
"""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import (
    agreement,
    budget,
    crisis,
    parts,
    plan_about,
    plan_ahead,
    plan_front,
    plan_health,
    plan_talks,
)
from pcsp_desktop.documents.kinds.options import Tick
from pcsp_desktop.documents.kinds.speech import Speech, answered
from pcsp_desktop.documents.tree import Block, Lines, PageLook, Side
from pcsp_desktop.plan.leaves import is_empty

KIND = "full-plan"
_LINES_ON_A_PAGE = {14: 27, 18: 22, 24: 17}


@frozen
class Chapter:
    """A section on paper: its key and drawing, the sections of the plan that are in it, and what makes it."""

    key: str
    icon: str
    sections: tuple[str, ...]
    make: Callable[[Speech], list[Block]]


CHAPTERS = (
    Chapter("matters", "heart", ("matters",), plan_about.matters),
    Chapter("support", "speech", ("support",), plan_about.support),
    Chapter("goals", "flag", ("goals",), plan_about.goals),
    Chapter("health", "cross", ("health",), plan_health.health),
    Chapter("supporters", "people", ("people", "arrangements", "person"), plan_health.supporters),
    Chapter("worse", "warning", ("crisis",), plan_health.worse),
    Chapter("choices", "scales", ("decisions", "differences", "risks"), plan_ahead.choices),
    Chapter("future", "leaf", ("future",), plan_ahead.future),
    Chapter("money", "pound", ("budget", "council_care"), budget.money),
    Chapter("others", "pencil", ("professional_views", "carer"), plan_ahead.others),
    Chapter("talks", "calendar", ("meetings", "results", "tracking", "reviews", "preparation"), plan_talks.talks),
    Chapter("sharing", "lock", ("consent", "agreement", "other_plans"), agreement.sharing),
)
"""The order on paper. Equality answers and the list of copies are on no paper."""
_ALWAYS = frozenset({"health", "worse"})
"""Chapters that are there in a blank plan too: their blanks say "Not answered yet"."""


def full_plan(speech: Speech) -> tree.Document:
    """The whole plan, or the sections that were chosen."""
    chapters: list[Block] = []
    places: list[tree.ContentsEntry] = []
    for chapter in CHAPTERS:
        made = _chapter(speech, chapter)
        if made:
            title = plan_front.keyed(speech.heading(2, f"chapter.{chapter.key}"), chapter.key, chapter.icon)
            places.append(plan_front.placed(title, chapter.key))
            chapters += [title, *made]
    if speech.options.has(Tick.LEFT_OUT):
        chapters.append(speech.paragraph("page.left_out"))
    if not speech.options.shows("crisis"):
        return parts.document(speech, KIND, [*plan_front.front(speech, places, crisis=False), *chapters])
    last = crisis.sides(speech, inside=True, filler=_my_notes(speech))
    first = plan_front.front(speech, places)
    body = Side((*chapters,), PageLook.PLAIN)
    return parts.document(speech, KIND, [*first, *([body] if chapters else []), *last.sides], shortened=last.shortened)


def _chapter(speech: Speech, chapter: Chapter) -> list[Block]:
    """What a chapter says; nothing where its sections were not chosen or hold nothing."""
    shown = [section for section in chapter.sections if speech.options.shows(section)]
    if not shown:
        return []
    plan = speech.plan
    held = any(not _is_blank(plan, section) for section in shown) or any(
        own.section in shown for own in plan.own_headings
    )
    if chapter.key == "money" and not held:
        held = bool(plan.arrangements.legal_and_money) and "budget" in shown
    if chapter.key == "talks" and plan.setup.why_offered:
        held = True
    if not held and chapter.key not in _ALWAYS:
        return []
    if chapter.key == "worse" and not answered(plan.crisis):
        return []
    return chapter.make(speech)


def _is_blank(plan: object, section: str) -> bool:
    value = getattr(plan, section)
    return all(is_empty(entry) for entry in value) if isinstance(value, tuple) else is_empty(value)


def _my_notes(speech: Speech) -> tuple[Block, ...]:
    """A ruled page, so that the crisis page lies on the outside."""
    return (speech.heading(2, "page.my_notes"), Lines(_LINES_ON_A_PAGE.get(speech.options.size, 20)))
