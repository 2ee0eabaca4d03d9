"""The table of requirements says which papers print an answer: as the map says, which is held to what is printed."""

from checks import requirements_table

from pcsp_desktop import documents
from pcsp_desktop.guide import load_guide
from pcsp_desktop.plan.paper_map import paper_map


def test_each_paper_named_for_an_answer_prints_one() -> None:
    """What the map says is printed is what is printed: tests/plan/test_paper_map.py."""
    broken = []
    for number, row in requirements_table.rows(requirements_table.written_rows(), load_guide()).items():
        for kind in row.paper if row.stored else ():
            fields = [pattern for pattern in row.stored if kind in paper_map().kinds_of(pattern)]
            if not fields and kind not in paper_map().no_fields:
                broken.append((number, kind))
    assert broken == []


def test_a_paper_that_prints_none_of_the_places_cannot_be_claimed() -> None:
    claimed = {"R38": {"what": "x", "stored": ["copies/*/notes"], "paper": ["wallet-card"]}}
    assert "R38: wallet-card prints none of its places" in requirements_table.faults(claimed, load_guide())


def test_every_kind_of_paper_is_named_for_some_requirement() -> None:
    rows = requirements_table.rows(requirements_table.written_rows(), load_guide()).values()
    assert {kind for row in rows for kind in row.paper} == set(documents.KINDS)
