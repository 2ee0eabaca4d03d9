"""Goals, the steps towards them, how sure the person is, and the plans that hold them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from pcsp_desktop import assets
from pcsp_desktop.plan.goals import Action, Goal, Score
from pcsp_desktop.sharing.fhir.answers import URL, is_date, is_said, label, text_element
from pcsp_desktop.sharing.fhir.draft import (
    ENTRY_SYSTEM,
    SNOMED,
    STEP_SYSTEM,
    Draft,
    Resource,
    concept,
    identifier,
    put_notes,
    said,
    terminology,
)
from pcsp_desktop.sharing.fhir.people import somebody

SCORE_SYSTEM: Final = f"{URL}score"
CARE_PLAN: Final = "734163000"
"""SNOMED CT: care plan (record artifact)."""
GOAL_STATUS: Final[Mapping[str, tuple[str, str | None]]] = {
    "": ("active", None),
    "working_on_it": ("active", "in-progress"),
    "achieved": ("completed", "achieved"),
    "on_hold": ("on-hold", None),
    "not_achieved": ("completed", "not-achieved"),
    "stopped": ("cancelled", "not-attainable"),
}
STEP_STATUS: Final[Mapping[str, str]] = {
    "": "not-started",
    "to_do": "not-started",
    "doing": "in-progress",
    "done": "completed",
    "stopped": "stopped",
}


def put_goals(draft: Draft) -> None:
    """Every goal, what it is for, and the scores that were given."""
    for goal in draft.plan.goals:
        _put_goal(draft, goal)
        _put_score(draft, "importance", goal.importance, goal, None, key=goal.id)
        for action in goal.actions:
            now, earlier = scores_of(action)
            day = now.date if now is not None else None
            _put_score(draft, "confidence", action.confidence, goal, action, day=day, key=action.id)
            for score in earlier:
                _put_score(draft, "confidence", score.value, goal, action, day=score.date, key=score.id)


def scores_of(action: Action) -> tuple[Score | None, list[Score]]:
    """The score of the day when what stands now was said, and the ones of other days, oldest first."""
    dated = sorted(
        (score for score in action.confidence_past if score.value is not None and score.date is not None),
        key=lambda score: score.date or date.min,
    )
    now = dated[-1] if dated and dated[-1].value == action.confidence else None
    return now, [score for score in dated if score is not now]


def _put_goal(draft: Draft, goal: Goal) -> None:
    lifecycle, achievement = GOAL_STATUS[goal.status]
    resource = draft.new("Goal", goal.id, "goals")
    resource["identifier"] = [identifier(ENTRY_SYSTEM, goal.id)]
    resource["lifecycleStatus"] = lifecycle
    if achievement is not None:
        resource["achievementStatus"] = terminology("goal-achievement", achievement)
    resource["description"] = said(goal.want if is_said(goal.want) else label("goals/*/want", draft.language))
    resource["subject"] = draft.patient
    resource["expressedBy"] = draft.patient
    start = min(_days(goal), default=None)
    if start is not None:
        resource["startDate"] = start.isoformat()
    if is_said(goal.by_when):
        resource["target"] = [_target(draft, goal.by_when)]
    if goal.status_on is not None:
        resource["statusDate"] = goal.status_on.isoformat()
    if is_said(goal.status_words):
        resource |= text_element("statusReason", goal.status_words)
    addressed = _addressed(draft, goal)
    if addressed is not None:
        resource["addresses"] = [addressed]
    if is_said(goal.outcome):
        resource["outcomeCode"] = [said(goal.outcome)]
    put_notes(resource, [goal.because, goal.will_know_when, goal.strategies])


def _days(goal: Goal) -> Iterator[date]:
    """Every day of which the plan knows that somebody was at work on the goal."""
    for action in goal.actions:
        for score in action.confidence_past:
            if score.date is not None:
                yield score.date
        yield from (day for day in (action.asked_on, action.updated_on) if day is not None)
    if goal.status_on is not None:
        yield goal.status_on


def _target(draft: Draft, by_when: str) -> Resource:
    if is_date(by_when):
        return {"dueDate": by_when}
    return {"measure": said(label("goals/*/by_when", draft.language)), **text_element("detailString", by_when)}


def _addressed(draft: Draft, goal: Goal) -> Resource | None:
    """What the goal is for: the condition of that name where the plan shares one, else the need in their words.

    A need is an Observation: no system is to take it for a problem that somebody diagnosed.
    """
    if not is_said(goal.need):
        return None
    wanted = goal.need.strip().casefold()
    for condition in draft.plan.health.conditions:
        if wanted in (condition.name.strip().casefold(), condition.medical_name.strip().casefold()):
            return {"reference": draft.reference("Condition", condition.id), **text_element("display", goal.need)}
    need = draft.new("Observation", f"need {goal.id}", "goals")
    need["status"] = "final"
    need["category"] = [terminology("observation-category", "survey")]
    need["code"] = concept(SCORE_SYSTEM, "need", label("goals/*/need", draft.language))
    need["subject"] = draft.patient
    need["performer"] = [draft.patient]
    need |= text_element("valueString", goal.need)
    return {"reference": draft.reference("Observation", f"need {goal.id}")}


def _put_score(
    draft: Draft, kind: str, value: int | None, goal: Goal, action: Action | None, *, day: date | None = None, key: str
) -> None:
    """A score from 1 to 10, of the day when it was said; without a day where the plan knows none."""
    if value is None:
        return
    resource = draft.new("Observation", f"{kind} {key}", "goals")
    # The score that stands now has the id of its step; an earlier one has its own as well.
    own = [identifier(ENTRY_SYSTEM, key)] if action is None or key != action.id else []
    resource["identifier"] = [*own, *([identifier(STEP_SYSTEM, action.id)] if action is not None else [])]
    resource["status"] = "final"
    resource["category"] = [terminology("observation-category", "survey")]
    pattern = "goals/*/importance" if action is None else "goals/*/actions/*/confidence"
    resource["code"] = concept(SCORE_SYSTEM, kind, label(pattern, draft.language))
    resource["subject"] = draft.patient
    resource["focus"] = [{"reference": draft.reference("Goal", goal.id)}]
    resource["performer"] = [draft.patient]
    if day is not None:
        resource["effectiveDateTime"] = day.isoformat()
    resource["valueInteger"] = value
    if action is not None:
        put_notes(resource, [action.what])


def put_care_plan(draft: Draft, author: Resource, *, team: bool) -> None:
    """The plan as a whole: goals, steps, who is in it, and the time that it is for."""
    resource = _plan(draft, "plan", assets.words("sharing.fhir.title", draft.language), author, "")
    if team:
        resource["careTeam"] = [{"reference": draft.reference("CareTeam", "team")}]
    concerns = list(draft.of_section.get("health/conditions", ()))
    if concerns:
        resource["addresses"] = concerns
    goals = [{"reference": draft.reference("Goal", goal.id)} for goal in draft.plan.goals]
    if goals:
        resource["goal"] = goals
    activities = [_activity(draft, action, goal) for goal in draft.plan.goals for action in goal.actions]
    if activities:
        resource["activity"] = activities


def put_crisis_plan(draft: Draft, author: Resource, lines: list[str]) -> None:
    """What happens if things get worse, in words."""
    if lines:
        resource = _plan(draft, "crisis", label("crisis", draft.language), author, "crisis")
        resource |= text_element("description", "\n".join(lines))


def _plan(draft: Draft, key: str, title: str, author: Resource, section: str) -> Resource:
    resource = draft.new("CarePlan", key, section)
    resource["status"] = "active"
    resource["intent"] = "plan"
    resource["category"] = [concept(SNOMED, CARE_PLAN)]
    resource |= text_element("title", title)
    resource["subject"] = draft.patient
    period: Resource = {"start": draft.day.isoformat()}
    review = draft.plan.reviews.next_on
    end = review if review is not None else draft.copy.expires
    if end is not None and end >= draft.day:
        period["end"] = end.isoformat()
    resource["period"] = period
    resource["created"] = draft.created
    resource["author"] = author
    return resource


def _activity(draft: Draft, action: Action, goal: Goal) -> Resource:
    detail: Resource = {
        "kind": "Task",
        "status": STEP_STATUS[action.status],
        "goal": [{"reference": draft.reference("Goal", goal.id)}],
        "extension": [{"url": STEP_SYSTEM, "valueString": action.id}],
    }
    detail |= text_element(
        "description", action.what if is_said(action.what) else label("goals/*/actions/*/what", draft.language)
    )
    if is_said(action.when):
        detail |= text_element("scheduledString", action.when)
    if is_said(action.where):
        detail["location"] = text_element("display", action.where)
    if is_said(action.who_name):
        detail["performer"] = [somebody(draft, action.who_name)]
    elif action.who == "me":
        detail["performer"] = [draft.patient]
    return {"detail": detail}
