"""Three-way merge, field by field: the base that was shared, mine as it is now, theirs as it came back.

Nothing is decided here. What only they changed is *offered*; what both changed is a *conflict*,
in which the person's words stand until the person says otherwise.
"""

from typing import Any

import attrs

from pcsp_desktop.plan.change import Change, ChangeKind, value_at
from pcsp_desktop.plan.faults import Fault
from pcsp_desktop.plan.fields import Kind
from pcsp_desktop.plan.form import dump
from pcsp_desktop.plan.leaves import Leaf, leaves
from pcsp_desktop.plan.model import ANSWER_STATES, Plan
from pcsp_desktop.plan.schema import fields_by_pattern, pattern_of


@attrs.frozen
class MergeOffer:
    """One change of theirs that the person can take.

    ``mine`` and ``theirs`` are what each side holds now (None when empty or gone), ``base`` what
    was shared. ``change`` applied to mine takes theirs.
    """

    path: str
    change: Change
    base: Any
    mine: Any
    theirs: Any


@attrs.frozen
class Merge:
    """What comes of three plans."""

    offered: tuple[MergeOffer, ...]
    conflicts: tuple[MergeOffer, ...]
    same: tuple[str, ...]
    """Paths that both sides changed to the same value."""


def merge(base: Plan, mine: Plan, theirs: Plan) -> Merge:
    """All that ``theirs`` changed since ``base``, beside what ``mine`` changed since."""
    at_base, at_mine, at_theirs = leaves(base), leaves(mine), leaves(theirs)
    offered: list[MergeOffer] = []
    conflicts: list[MergeOffer] = []
    same: list[str] = []
    done: set[str] = set()
    for path in [*at_theirs, *(path for path in at_base if path not in at_theirs)]:
        if _inside(path, done):
            continue
        was, now, here = at_base.get(path), at_theirs.get(path), at_mine.get(path)
        if _value(was) == _value(now):
            continue
        if (was or now or _none()).is_entry:
            _merge_entry(path, was, now, here, (base, mine, theirs), (at_base, at_mine), offered, conflicts, same, done)
            continue
        if _value(here) == _value(now):
            same.append(path)
            continue
        lost = _removed_entry_around(path, at_mine)
        if lost is not None:
            if lost not in done:
                done.add(lost)
                conflicts.append(_entry_offer(lost, base, mine, theirs, ChangeKind.ADD))
            continue
        offer = MergeOffer(path, _change(path, now), _value(was), _value(here), _value(now))
        (offered if _value(here) == _value(was) else conflicts).append(offer)
    return Merge(tuple(offered), tuple(conflicts), tuple(same))


def _none() -> Leaf:
    return Leaf("", None)


def _value(leaf: Leaf | None) -> Any:
    return None if leaf is None else leaf.value


def _inside(path: str, done: set[str]) -> bool:
    while path:
        if path in done:
            return True
        path = path.rpartition("/")[0]
    return False


def _merge_entry(
    path: str,
    was: Leaf | None,
    now: Leaf | None,
    here: Leaf | None,
    plans: tuple[Plan, Plan, Plan],
    sides: tuple[dict[str, Leaf], dict[str, Leaf]],
    offered: list[MergeOffer],
    conflicts: list[MergeOffer],
    same: list[str],
    done: set[str],
) -> None:
    base, mine, theirs = plans
    if was is None and now is not None:
        if here is not None:
            return
        done.add(path)
        lost = _removed_entry_around(path.rpartition("/")[0], sides[1])
        if lost is not None and lost != path:
            done.add(lost)
            conflicts.append(_entry_offer(lost, base, mine, theirs, ChangeKind.ADD))
        else:
            offered.append(_entry_offer(path, base, mine, theirs, ChangeKind.ADD))
        return
    done.add(path)
    if here is None:
        same.append(path)
        return
    touched = _under(path, sides[0]) != _under(path, sides[1])
    offer = _entry_offer(path, base, mine, theirs, ChangeKind.REMOVE)
    (conflicts if touched else offered).append(offer)


def _under(path: str, side: dict[str, Leaf]) -> dict[str, Any]:
    prefix = f"{path}/"
    return {leaf.path: leaf.value for leaf in side.values() if leaf.path.startswith(prefix)}


def _entry_offer(path: str, base: Plan, mine: Plan, theirs: Plan, kind: ChangeKind) -> MergeOffer:
    if kind is ChangeKind.ADD:
        change = Change(kind, path.rpartition("/")[0], dump(value_at(theirs, path)))
    else:
        change = Change(kind, path)
    return MergeOffer(path, change, _entry(base, path), _entry(mine, path), _entry(theirs, path))


def _entry(plan: Plan, path: str) -> Any:
    try:
        return dump(value_at(plan, path))
    except Fault:
        return None


def _removed_entry_around(path: str, mine: dict[str, Leaf]) -> str | None:
    """The outermost entry on the way to ``path`` that mine no longer has."""
    parts = path.removeprefix("states:").split("/")
    if path.startswith("states:"):
        return None
    for end in range(2, len(parts) + 1):
        here = "/".join(parts[:end])
        if _is_entry_path(parts[:end]) and here not in mine:
            return here
    return None


def _is_entry_path(parts: list[str]) -> bool:
    try:
        return pattern_of("/".join(parts)).endswith("/*")
    except KeyError:
        return False


def _change(path: str, now: Leaf | None) -> Change:
    if path.startswith("states:"):
        return Change(ChangeKind.STATE, path.removeprefix("states:"), now.value if now else ANSWER_STATES[0])
    if path.endswith("/order"):
        return Change(ChangeKind.PLACE, path.removesuffix("/order"), _value(now))
    return Change(ChangeKind.SET, path, _empty_at(path) if now is None else dump(now.value))


def _empty_at(path: str) -> Any:
    """The JSON form of "not answered" for the field at ``path``."""
    kind = fields_by_pattern()[pattern_of(path)].kind
    if kind in (Kind.DATE, Kind.SCALE, Kind.NUMBER, Kind.MONEY):
        return None
    return [] if kind is Kind.CHOICES else ""
