"""The map of the papers is true of the app: every leaf of the plan is printed where it says, or excused."""

import pytest
from checks import paper_map as check

from pcsp_desktop import plan
from pcsp_desktop.documents import KINDS
from pcsp_desktop.plan.paper_map import Audience, ReaderRule, paper_map
from pcsp_desktop.plan.schema import fields_by_pattern


def test_the_map_is_true_of_what_is_printed() -> None:
    """After a change of a paper: `python -m checks.paper_map --write` in packaging/, and look at what it changed."""
    assert check.faults() == []


def test_every_text_and_day_of_the_plan_has_a_mark_that_can_be_found() -> None:
    marked = {pattern for _saved, marks in check._trials() for pattern in marks.values()}
    texts = {spec.pattern for spec in plan.fields() if spec.is_leaf and check.has_mark(spec)}
    assert texts <= marked
    assert len(texts) > 350


def test_the_map_names_only_what_there_is() -> None:
    the_map = paper_map()
    named = {kind for kinds in the_map.fields.values() for kind in kinds}
    named |= {kind for kinds in (*the_map.ticked.values(), *the_map.blank_prints.values()) for kind in kinds}
    named |= the_map.usual_reader.keys() | the_map.staff.keys() | the_map.about.keys() | the_map.no_fields.keys()
    assert named <= the_map.kinds.keys()
    assert set(KINDS) <= the_map.kinds.keys()
    patterns = fields_by_pattern().keys()
    assert the_map.never_cut <= patterns
    assert the_map.follows.keys() <= patterns
    for pattern in (*the_map.ticked, *the_map.blank_prints):
        assert pattern.removesuffix("/*") in patterns, pattern


def test_the_map_has_a_reader_for_every_kind_and_a_rule_for_every_section() -> None:
    the_map = paper_map()
    assert the_map.usual_reader.keys() == the_map.kinds.keys()
    for section in plan.SECTIONS:
        if section == "states":
            continue
        for audience in Audience:
            rule = the_map.rule(section, audience)
            if rule is ReaderRule.PART:
                part = the_map.part(section, audience)
                places = [*(part.only or ()), *part.without]
                for place in places:
                    star = "*/" if f"{section}/*/{place}" in fields_by_pattern() else ""
                    assert f"{section}/{star}{place}" in fields_by_pattern(), (section, audience, place)


def test_a_refusal_is_on_no_paper_and_what_never_leaves_is_none_either() -> None:
    the_map = paper_map()
    for pattern, reason in the_map.reasons.items():
        if reason in ("refusal", "private", "app"):
            assert the_map.kinds_of(pattern) == (), pattern


@pytest.mark.parametrize("pattern", ["health/allergies", "crisis/signs", "future/forms"])
def test_a_list_stands_where_its_fields_do(pattern: str) -> None:
    assert "in-a-crisis" in paper_map().kinds_of(pattern)
