"""A whole step that the person does not want: a full answer, and one that can be taken back."""

from pcsp_desktop.guide import Navigator, Part
from pcsp_desktop.plan import Plan, is_empty, value_at
from pcsp_desktop.plan.fields import Entry
from pcsp_desktop.tasks.open_plan import OpenPlan


def _open_paths(plan: Plan, navigator: Navigator, part: Part) -> tuple[str, ...]:
    """The questions of a part that have no answer, in order."""
    return tuple(
        question.path
        for page in navigator.pages_of(part, plan)
        for question in page.questions_for(plan)
        if _is_blank(value_at(plan, question.path))
    )


def declinable(plan: Plan, navigator: Navigator, part: Part) -> bool:
    """Whether a part has questions to leave out."""
    return bool(_open_paths(plan, navigator, part))


def is_declined(plan: Plan, navigator: Navigator, part: Part) -> bool:
    """Whether the person does not want to answer any question that is still open in the part."""
    paths = _open_paths(plan, navigator, part)
    return bool(paths) and all(plan.states.get(path) == "not_wanted" for path in paths)


def decline(opened: OpenPlan, navigator: Navigator, part: Part, *, wanted: bool) -> None:
    """Say, or take back, that the person does not want a part. Answers that are there stay as they are.

    Raises what `OpenPlan.act` raises.
    """
    opened.set_states(_open_paths(opened.plan, navigator, part), "answered" if wanted else "not_wanted")


def _is_blank(value: object) -> bool:
    if isinstance(value, tuple | str) or value is None:
        return not value
    return isinstance(value, Entry) and is_empty(value)
