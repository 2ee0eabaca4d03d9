"""What the tests of the plan room are made of: any plan and any change that the model allows, and the examples."""

import datetime
import json
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from pcsp_desktop import plan
from pcsp_desktop.plan import Change, FieldSpec, Kind
from pcsp_desktop.plan.fields import MOST_PENCE
from pcsp_desktop.plan.schema import class_fields

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "resources" / "examples"
NHS_NUMBERS = ("9994710354", "9992081171", "9993050822")

SENTINEL = "Zq7SECRETdiagnosis"
"""Text that must never come out in an exception."""

FEWER = settings(max_examples=40)
"""For rules about several whole plans, where each example is long to draw."""

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
IDS = st.uuids().map(str)
LEAVES = tuple(spec for spec in plan.fields() if spec.is_leaf and spec.kind is not Kind.STATES)
LISTS = tuple(spec for spec in plan.fields() if spec.kind is Kind.ENTRIES)
ANY_FIELD, ANY_LEAF, ANY_LIST = (st.sampled_from(specs) for specs in (plan.fields(), LEAVES, LISTS))
STATES = st.sampled_from(plan.ANSWER_STATES)
PLACES = st.sampled_from(("1", "1V", "2", "z", "0V", "zzV"))


def example(name: str) -> plan.Plan:
    """One of the made-up plans that come with the app."""
    return plan.from_json(json.loads((EXAMPLES / f"{name}.json").read_text("utf-8")))


def saved(**sections: Any) -> dict[str, Any]:
    """The saved form of a plan that holds these sections."""
    return {"schema": plan.SCHEMA, **sections}


def values(kind: Kind, facts: Any) -> st.SearchStrategy[Any]:
    """JSON values that a field of this kind accepts, the empty one among them."""
    match kind:
        case Kind.TEXT | Kind.LONG_TEXT | Kind.WHEN:
            return TEXT
        case Kind.DATE:
            days = st.dates(min_value=_day(1850), max_value=_day(2200))
            return st.none() | days.map(lambda day: day.isoformat())
        case Kind.CHOICE:
            return st.sampled_from(("", *facts["codes"]))
        case Kind.CHOICES:
            return st.lists(st.sampled_from(facts["codes"]), unique=True, max_size=4)
        case Kind.SCALE:
            return st.none() | st.integers(1, 10)
        case Kind.NUMBER:
            return st.none() | st.integers(facts["low"], facts["high"])
        case Kind.MONEY:
            return st.none() | st.integers(0, MOST_PENCE)
        case Kind.NHS_NUMBER:
            return st.sampled_from(("", *NHS_NUMBERS))
        case Kind.ATTACHMENT:
            return st.sampled_from(("", "0f" * 32))
        case _:
            raise AssertionError("this kind holds no value of its own")


def _day(year: int) -> datetime.date:
    return datetime.date(year, 6, 1)


@st.composite
def entries(draw: st.DrawFn, made_of: Any, depth: int = 0) -> dict[str, Any]:
    """The JSON form of one new entry with a few answers, and now and then with entries of its own."""
    made: dict[str, Any] = {"id": draw(IDS)}
    fields = class_fields(made_of)
    for name in draw(st.lists(st.sampled_from(sorted(fields)), unique=True, max_size=3)):
        facts = fields[name].metadata
        if facts["kind"] is Kind.ENTRIES:
            if depth < 2:
                made[name] = draw(st.lists(entries(facts["of"], depth + 1), max_size=2, unique_by=lambda e: e["id"]))
        elif facts["kind"] is not Kind.GROUP:
            made[name] = draw(values(facts["kind"], facts))
    return made


def places(shown: plan.Plan, pattern: str) -> list[str]:
    """Every path of ``shown`` that the pattern of a field stands for; none where a list is empty."""
    found = [""]
    for part in pattern.split("/"):
        if part == "*":
            found = [f"{path}/{entry.id}" for path in found for entry in plan.value_at(shown, path)]
        else:
            found = [f"{path}/{part}" if path else part for path in found]
    return found


def entry_paths(shown: plan.Plan) -> list[str]:
    """The path of every entry."""
    return [
        f"{path}/{entry.id}"
        for spec in LISTS
        for path in places(shown, spec.pattern)
        for entry in plan.value_at(shown, path)
    ]


@st.composite
def changes(draw: st.DrawFn, shown: plan.Plan) -> Change:
    """Any change that can be made to ``shown``."""
    there = entry_paths(shown)
    kinds = ["set", "set", "add", "add", "state"] + (["remove", "place", "inside"] if there else [])
    kind = draw(st.sampled_from(kinds))
    if kind == "state":
        spec = draw(ANY_FIELD)
        return Change("state", _somewhere(draw, shown, spec) or "matters", draw(STATES))
    if kind == "remove":
        return Change("remove", draw(st.sampled_from(there)))
    if kind == "place":
        return Change("place", draw(st.sampled_from(there)), draw(PLACES))
    if kind == "inside":
        return _change_inside(draw, shown, draw(st.sampled_from(there)))
    if kind == "add":
        spec = draw(ANY_LIST)
        path = _somewhere(draw, shown, spec)
        if path is not None:
            return Change("add", path, draw(entries(spec.of)))
    spec = draw(ANY_LEAF)
    path = _somewhere(draw, shown, spec)
    return Change("set", path, draw(values(spec.kind, spec.facts))) if path else Change("set", "matters/hopes", "x")


def _somewhere(draw: st.DrawFn, shown: plan.Plan, spec: FieldSpec) -> str | None:
    found = places(shown, spec.pattern)
    return draw(st.sampled_from(found)) if found else None


def _change_inside(draw: st.DrawFn, shown: plan.Plan, path: str) -> Change:
    fields = class_fields(type(plan.value_at(shown, path)))
    name = draw(st.sampled_from(sorted(fields)))
    facts = fields[name].metadata
    if facts["kind"] is Kind.ENTRIES:
        return Change("add", f"{path}/{name}", draw(entries(facts["of"])))
    return Change("set", f"{path}/{name}", draw(values(facts["kind"], facts)))


@st.composite
def later(draw: st.DrawFn, shown: plan.Plan, at_most: int = 6) -> plan.Plan:
    """``shown`` after up to ``at_most`` changes."""
    for _ in range(draw(st.integers(0, at_most))):
        shown = plan.apply(shown, draw(changes(shown)))
    return shown


def plans(changes_at_most: int = 12) -> st.SearchStrategy[plan.Plan]:
    """Any plan that a person can come to by a few changes."""
    return later(plan.Plan(), changes_at_most)
