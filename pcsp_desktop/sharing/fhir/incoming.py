"""Reading a FHIR bundle as suggestions that a person takes one by one.

A bundle of ours gives back everything that it carries. From anybody else's we take what a plan has a
place for: goals with their status, steps of care plans, scores from 1 to 10, people, and results as they
were printed. Nothing is applied here; what the plan already says is never suggested again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import evolve

from pcsp_desktop import plan
from pcsp_desktop.sharing.fhir import loader as fhir_json
from pcsp_desktop.sharing.fhir.answers import NotOurAnswers, saved_plan
from pcsp_desktop.sharing.fhir.foreign import ForeignBundle, ForeignContents, resources
from pcsp_desktop.sharing.reach import in_place, may_change
from pcsp_desktop.sharing.reply import MAX_PARTS, Suggestion, suggest


def read(data: bytes) -> ForeignContents:
    """The plan that a bundle describes. Raises `fhir_json.BadFhir`."""
    found = list(resources(fhir_json.parse(data)))
    for resource in found:
        if resource.get("resourceType") == "QuestionnaireResponse":
            try:
                return ForeignContents(plan.from_json(saved_plan(resource.get("item", []))), 0)
            except (NotOurAnswers, plan.PlanFaults):
                continue  # somebody else's answers: read the bundle as anybody else's
    return ForeignBundle(found).found()


def suggestions(data: bytes, mine: plan.Plan) -> tuple[Suggestion, ...]:
    """What a bundle has that `mine` has not, as suggestions for `reply.offers`. Raises `BadFhir`.

    An answer in the bundle is suggested where mine differs; an answer that only mine has is left alone. What no
    reply may change (`sharing.reach`) is not suggested by a bundle either, which nobody signed.
    """
    theirs = plan.leaves(read(data).plan)
    mine_now = plan.leaves(mine)
    found: list[Suggestion] = []
    added: list[str] = []
    for path, leaf in theirs.items():
        if len(found) == MAX_PARTS:
            break
        if path.endswith("/order"):
            continue
        if any(path == each or path.startswith(f"{each}/") for each in added):
            continue
        change = _change(path, leaf, mine_now, read_plan=theirs)
        if change is None:
            continue
        change = evolve(change, value=in_place(change.value))
        if change.value != "" and may_change(change):
            found.append(suggest(mine, change))
            if change.kind == "add":
                added.append(path)
    return tuple(found)


def _change(
    path: str, leaf: plan.Leaf, mine: Mapping[str, plan.Leaf], read_plan: Mapping[str, plan.Leaf]
) -> plan.Change | None:
    if path in mine and (leaf.is_entry or mine[path].value == leaf.value):
        return None
    if leaf.is_entry:
        return plan.Change("add", path.rpartition("/")[0], _entry(path, read_plan))
    if path.startswith("states:"):
        return plan.Change("state", path.removeprefix("states:"), leaf.value)
    return plan.set_value(path, leaf.value)


def _entry(path: str, leaves: Mapping[str, plan.Leaf]) -> dict[str, Any]:
    """The JSON form of an entry with all that it holds, without order keys: it goes to the end of its list."""
    entry: dict[str, Any] = {"id": path.rpartition("/")[2]}
    prefix = f"{path}/"
    inner: list[str] = []
    for place, leaf in leaves.items():
        if not place.startswith(prefix) or place.endswith("/order") or _names_a_file(place):
            continue
        if any(place.startswith(f"{each}/") for each in inner):
            continue
        if leaf.is_entry:
            inner.append(place)
            name = place[len(prefix) :].rpartition("/")[0]
            _put(entry, name, [*_at(entry, name, []), _entry(place, leaves)])
        else:
            _put(entry, place[len(prefix) :], plan.dump(leaf.value))
    return entry


def _names_a_file(place: str) -> bool:
    spec = plan.fields_by_pattern().get(plan.pattern_of(place))
    return spec is not None and spec.kind is plan.Kind.ATTACHMENT


def _put(holder: dict[str, Any], name: str, value: Any) -> None:
    *groups, last = name.split("/")
    for group in groups:
        holder = holder.setdefault(group, {})
    holder[last] = value


def _at(holder: dict[str, Any], name: str, default: Any) -> Any:
    for part in name.split("/"):
        if part not in holder:
            return default
        holder = holder[part]
    return holder
