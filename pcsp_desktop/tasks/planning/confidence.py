"""Confidence scores of a step: the one for now, and those of other days (R59)."""

from pcsp_desktop.plan import Change, add_entry, set_value
from pcsp_desktop.plan.goals import Score
from pcsp_desktop.tasks.acts import Did
from pcsp_desktop.tasks.open_plan import OpenPlan

LOW_CONFIDENCE = 6
"""Under this the handbook (5.2.4) asks whether the step is right, and what would help."""


def set_confidence(opened: OpenPlan, action_path: str, value: int | None) -> None:
    """Set how sure the person is, from 1 to 10 or not answered, and keep the score with its day.

    A second choice on the same day takes the place of the first. Raises what `OpenPlan.act` raises.
    """
    changes: list[Change] = [set_value(f"{action_path}/confidence", value)]
    today = opened.today()
    scores: tuple[Score, ...] = opened.value(f"{action_path}/confidence_past")
    kept_today = next((score for score in scores if score.date == today), None)
    if kept_today is not None:
        changes.append(set_value(f"{action_path}/confidence_past/{kept_today.id}/value", value))
    elif value is not None:
        changes.append(add_entry(opened.plan, f"{action_path}/confidence_past", Score(value=value, date=today)))
    opened.act(Did.SAID_HOW_SURE, *changes)


def past_scores(opened: OpenPlan, action_path: str) -> tuple[Score, ...]:
    """The scores of other days, oldest first."""
    scores: tuple[Score, ...] = opened.value(f"{action_path}/confidence_past")
    today = opened.today()
    return tuple(
        sorted(
            (score for score in scores if score.value is not None and score.date is not None and score.date != today),
            key=lambda score: score.date or today,
        )
    )
