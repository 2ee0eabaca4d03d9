"""How sure a value is: what speaks for it, and everything around it that was not understood.

A value is sure only when nothing speaks against it.
"""

from __future__ import annotations

from collections.abc import Iterator

from pcsp_desktop.letters.meaning.cases import FoundValue
from pcsp_desktop.letters.model import DateKind
from pcsp_desktop.letters.words.names import Catalogue

_PRESSURE = frozenset(("sbp", "dbp"))


def doubts_of(found: FoundValue, kind: DateKind | None, known: Catalogue) -> Iterator[str]:
    """The reasons for doubt, ids of `letters.why`."""
    yield from found.doubts
    test = known.tests.get(found.test)
    if test is not None and test.in_words:
        yield "in_words"
    elif test is not None and found.unit is None and not test.unitless and found.test not in _PRESSURE:
        yield "no_unit"
    if kind is None:
        yield "earlier" if found.role == "previous" else "no_date"
    elif kind == "guess":
        yield "guess_date"
    if _far_outside(found):
        yield "outside"


def _far_outside(found: FoundValue) -> bool:
    """Whether a value is more than ten times over or under the range printed beside it: a point may be lost."""
    low, high = found.ref or (None, None)
    try:
        number = float(found.value)
    except ValueError:
        return False
    return bool((high and number > 20 * high) or (low and low > 0 and 0 <= number < low / 20))


def evidence_of(found: FoundValue, known: Catalogue) -> Iterator[str]:
    """What speaks for a value, ids of `letters.evidence`."""
    test = known.tests.get(found.test)
    yield "whole_name"
    yield "own_cell" if "own_cell" in found.evidence else "said"
    if found.unit is not None:
        yield "unit_printed"
    elif test is not None and (test.unitless or found.test in _PRESSURE):
        yield "plain_number"
    yield "plausible"
    yield "own_date" if found.beside else "one_date"
