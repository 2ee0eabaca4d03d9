"""Every gate of the guide, and a plan in which all that hangs on one gate is filled with marks."""

import functools
from collections.abc import Collection
from typing import Any

import attrs

from pcsp_desktop import plan
from pcsp_desktop.plan import AskedWhen, FieldSpec, Kind
from pcsp_desktop.plan.conditions import PRIVATE, conditions
from pcsp_desktop.plan.schema import class_fields

DAY = "1951-02-03"
"""A day that no example holds."""
DAY_IN_WORDS = ("1951-02-03", "3 February 1951", "3 Feb 1951", "3\u00a0February\u00a01951", "3\u00a0Feb\u00a01951")


@attrs.frozen
class Gate:
    """One question that others hang on. ``behind`` are the patterns of those, with their conditions."""

    pattern: str
    behind: tuple[tuple[str, AskedWhen], ...]

    @property
    def yes(self) -> str:
        """An answer that asks for the first of them."""
        return self.behind[0][1].values[0]

    @property
    def noes(self) -> tuple[str, ...]:
        """Every answer that asks for none of them."""
        asked = {code for _, condition in self.behind for code in condition.values}
        return tuple(code for code in plan.fields_by_pattern()[self.pattern].codes if code not in asked) or tuple(
            code for code in plan.fields_by_pattern()[self.pattern].codes if code not in self.behind[0][1].values
        )

    def __str__(self) -> str:
        return f"{self.pattern} {' '.join(self.behind[0][1].values[:2])}"


@functools.cache
def gates() -> tuple[Gate, ...]:
    """Every gate with all that hangs on it under the same answers; the carer's yes and private parts of life too."""
    found: dict[tuple[str, tuple[str, ...]], list[tuple[str, AskedWhen]]] = {}
    every = dict(conditions())
    every |= {f"{pattern}/*/": condition for pattern, condition in PRIVATE.items()}
    for name in class_fields(type(plan.Plan().carer)):
        if name != "said_yes_to_sharing":
            every[f"carer/{name}"] = AskedWhen("carer/said_yes_to_sharing", ("yes",))
    for pattern, condition in every.items():
        gate = condition.place if "/" in condition.place else f"{pattern.rpartition('/')[0]}/{condition.place}"
        found.setdefault((gate, condition.values), []).append((pattern, condition))
    return tuple(Gate(gate, tuple(behind)) for (gate, _values), behind in found.items())


GATES = gates()


class Marks:
    """Marks in the order in which they are put, each its own."""

    def __init__(self, name: str = "") -> None:
        self.put: list[str] = []
        self.name = name

    def text(self) -> str:
        mark = f"ZQ{self.name}{len(self.put):03d}GATED"
        self.put.append(mark)
        return mark

    def value(self, spec: FieldSpec) -> Any:
        """Something that this field takes; a mark wherever words or a day can be."""
        match spec.kind:
            case Kind.TEXT | Kind.LONG_TEXT | Kind.WHEN:
                return self.text()
            case Kind.DATE:
                self.put.append(DAY)
                return DAY
            case Kind.MONEY:
                self.put.append("98765432")
                return 98765432
            case Kind.ENTRIES:
                return [{"id": f"zq{self.name.lower()}{len(self.put)}", **self.inside(spec)}]
            case Kind.GROUP:
                return self.inside(spec)
            case Kind.CHOICE:
                return spec.codes[0]
            case Kind.CHOICES:
                return [spec.codes[0]]
            case Kind.SCALE:
                return 7
            case Kind.NUMBER:
                return spec.facts["low"]
            case _:
                return ""

    def inside(self, spec: FieldSpec, without: Collection[str] = ()) -> dict[str, Any]:
        star = "/*" if spec.kind is Kind.ENTRIES else ""
        specs = plan.fields_by_pattern()
        names = [name for name in class_fields(spec.of or object) if name not in without]
        return {name: self.value(specs[f"{spec.pattern}{star}/{name}"]) for name in names}


def still_there(gate: Gate, shown: plan.Plan) -> list[str]:
    """The fields behind a gate that hold something in the entry or group that `gated_plan` made."""
    found = []
    behind = [pattern for pattern, _ in gate.behind]
    for path, leaf in plan.leaves(shown).items():
        if path.startswith("states:") or path.endswith("/order") or leaf.is_entry:
            continue
        pattern = plan.pattern_of(path)
        if any(pattern == each or pattern.startswith(f"{each.rstrip('/')}/") for each in behind):
            found.append(path)
    return found


def gated_plan(
    gate: Gate, answer: str, base: plan.Plan | None = None, name: str = ""
) -> tuple[plan.Plan, tuple[str, ...]]:
    """A plan with ``answer`` at a gate ("yes": the one that opens it), all behind it filled, and those marks.

    What is filled is put into ``base`` where there is one; ``name`` (capitals) tells its marks from others.
    """
    saved: dict[str, Any] = plan.to_json(base) if base is not None else {"schema": plan.SCHEMA}
    marks = Marks(name)
    specs = plan.fields_by_pattern()
    said: Any = gate.yes if answer == "yes" and answer not in gate.noes else answer
    owner = _owner(saved, gate.pattern)
    for pattern, _ in gate.behind:
        field = pattern.rpartition("/")[2]
        if not field:  # the whole entry
            whole = specs[pattern.removesuffix("/*/")]
            owner.update(marks.inside(whole, owner))
        elif pattern.count("/") == 1 and isinstance(saved.get(pattern.split("/")[0]), dict):
            saved[pattern.split("/")[0]][field] = marks.value(specs[pattern])
        else:
            owner[field] = marks.value(specs[pattern])
    owner[gate.pattern.rpartition("/")[2]] = [said] if specs[gate.pattern].kind is Kind.CHOICES and said else said
    return plan.from_json(saved), tuple(dict.fromkeys(marks.put))


def _owner(saved: dict[str, Any], pattern: str) -> dict[str, Any]:
    """The group or a fresh entry that holds the gate."""
    here: Any = saved
    *above, _ = pattern.split("/")
    for part in above:
        if part == "*":
            entry: dict[str, Any] = {"id": f"zqentry{len(here)}"}
            if here and here[-1].get("order"):
                entry["order"] = f"{here[-1]['order']}V"
            here.append(entry)
            here = entry
            continue
        following = above[above.index(part) + 1 : above.index(part) + 2]
        here = here.setdefault(part, [] if following == ["*"] else {})
    return here  # type: ignore[no-any-return]


def every_gate_closed(base: plan.Plan) -> tuple[plan.Plan, tuple[str, ...]]:
    """``base`` with every gate of the guide at a "no", everything behind filled, and all marks."""
    shown = base
    marks: list[str] = []
    for number, gate in enumerate(GATES):
        letters = chr(65 + number // 26) + chr(65 + number % 26)
        for turn, answer in enumerate(gate.noes if "*" in gate.pattern else gate.noes[:1]):
            shown, put = gated_plan(gate, answer, shown, f"{letters}{turn}X")
            marks += put
    return shown, tuple(dict.fromkeys(marks))
