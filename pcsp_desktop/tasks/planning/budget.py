"""The budget sheet as it is typed: sums with what stands in the fields now, before it is an answer."""

from collections.abc import Mapping
from typing import Any

import attrs

from pcsp_desktop.plan import Fault, fields_by_pattern, typed_value
from pcsp_desktop.plan.money import Budget, BudgetLine, Funder

_KEPT_TYPES = ("units", "unit_cost", "frequency", "status", "amount")
"""The fields that sums are made of."""


def line_as_typed(line: BudgetLine, typed: Mapping[str, str]) -> BudgetLine:
    """The line with what stands in its fields, by field name; what cannot be read yet counts as not there."""
    changes = _read("budget/lines/*/", typed)
    return attrs.evolve(line, **changes)


def funder_as_typed(funder: Funder, typed: Mapping[str, str]) -> Funder:
    """The funder with what stands in its fields, as for a line."""
    return attrs.evolve(funder, **_read("budget/funders/*/", typed))


def with_line(budget: Budget, line: BudgetLine) -> Budget:
    """The budget with this line in the place of the one with its id."""
    return attrs.evolve(budget, lines=tuple(line if each.id == line.id else each for each in budget.lines))


def with_funder(budget: Budget, funder: Funder) -> Budget:
    """The budget with this funder in the place of the one with its id."""
    return attrs.evolve(budget, funders=tuple(funder if each.id == funder.id else each for each in budget.funders))


def _read(prefix: str, typed: Mapping[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, raw in typed.items():
        if name not in _KEPT_TYPES:
            continue
        try:
            found[name] = typed_value(fields_by_pattern()[f"{prefix}{name}"], raw)
        except Fault:
            found[name] = None
    return found
