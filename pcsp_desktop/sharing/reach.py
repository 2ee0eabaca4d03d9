"""What a reply was asked for: the parts of the plan that were shared, and of these what others may speak to.

Who may see the plan, who agreed to it, who wrote it and how it is kept are for the person alone, whatever a file
says. An agreement has a part of its own in a reply, in the name and with the key of whoever signs; so has what
somebody else thinks (`views`). Others never name a file of the vault.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final

from pcsp_desktop import plan
from pcsp_desktop.sharing import one_line

NEVER: Final = (
    "setup",
    "consent",
    "agreement",
    "professional_views",
    "carer/said_yes_to_sharing",
    "carer/said_yes_on",
    "copies",
    "own_headings",
    "authorship",
    "states",
)
"""Patterns of the plan that no suggestion reaches, with all that stands below them."""


def may_change(change: plan.Change, sections: Collection[str] = plan.SHARED_SECTIONS) -> bool:
    """Whether a change stays within these sections and within what others may change there.

    What would be stored has to be what is shown: words with a control character or a mark that turns what follows
    are no suggestion.
    """
    if not _stays_in_place(change.value):
        return False
    pattern = _pattern(change.path)
    if pattern is None or not _is_open(pattern, sections):
        return False
    spec = plan.fields_by_pattern().get(pattern.removesuffix("/*"))
    if spec is None or spec.kind is plan.Kind.ATTACHMENT:
        return False
    return change.kind != "add" or not _names_a_file(spec, change.value)


def may_speak_to(path: str, sections: Collection[str] = plan.SHARED_SECTIONS) -> bool:
    """Whether a comment may stand at a place of the plan, or speak of the whole of it (an empty path)."""
    if not path:
        return bool(sections)
    pattern = _pattern(path)
    return pattern is not None and pattern.split("/", 1)[0] in sections


def _pattern(path: str) -> str | None:
    try:
        return plan.pattern_of(path)
    except KeyError:
        return None


def _is_open(pattern: str, sections: Collection[str]) -> bool:
    if pattern.split("/", 1)[0] not in sections:
        return False
    return not any(pattern == each or pattern.startswith(f"{each}/") for each in NEVER)


def _stays_in_place(value: Any) -> bool:
    """Whether every text in a value in its JSON form shows what it holds."""
    if isinstance(value, str):
        return one_line.stays_in_place(value)
    if isinstance(value, dict):
        return all(_stays_in_place(each) for each in (*value, *value.values()))
    return not isinstance(value, list) or all(map(_stays_in_place, value))


def in_place(value: Any) -> Any:
    """A value in its JSON form, without the characters for which no reader would take it."""
    if isinstance(value, str):
        return one_line.kept_in_place(value)
    if isinstance(value, dict):
        return {name: in_place(each) for name, each in value.items()}
    return [in_place(each) for each in value] if isinstance(value, list) else value


def _names_a_file(spec: plan.FieldSpec, value: Any) -> bool:
    """Whether an entry in its JSON form, or what stands inside it, names a file of the vault."""
    if isinstance(value, list):
        return any(_names_a_file(spec, each) for each in value)
    if not isinstance(value, dict):
        return False
    inside = f"{spec.pattern}/*" if spec.kind is plan.Kind.ENTRIES else spec.pattern
    for name, held in value.items():
        below = plan.fields_by_pattern().get(f"{inside}/{name}")
        if below is None or not held:
            continue
        if below.kind is plan.Kind.ATTACHMENT:
            return True
        if below.kind in (plan.Kind.ENTRIES, plan.Kind.GROUP) and _names_a_file(below, held):
            return True
    return False
