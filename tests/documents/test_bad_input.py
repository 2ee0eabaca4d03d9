"""Whatever a plan holds, there is a paper: very long answers, a hundred people, signs that steer a terminal."""

from __future__ import annotations

import attrs
import pytest
from plan_kit import example

from pcsp_desktop import documents, plan
from pcsp_desktop.plan import Kind, Plan
from pcsp_desktop.plan.paper_map import Audience


def filled(words: str, names: str) -> Plan:
    """The richest example with other words in every answer, and other names."""
    shown = example("sam")
    for path, leaf in plan.leaves(shown).items():
        if leaf.is_entry or path.endswith("/order") or path.startswith("states:"):
            continue
        spec = plan.fields_by_pattern()[plan.pattern_of(path)]
        if spec.kind is Kind.LONG_TEXT:
            shown = plan.apply(shown, plan.set_value(path, words))
        elif spec.kind is Kind.TEXT and not spec.facts.get("refers_to"):
            shown = plan.apply(shown, plan.set_value(path, names))
    return shown


def crowd() -> Plan:
    """A hundred people, each with every part in the plan."""
    saved = plan.to_json(example("sam"))
    parts = ["emergency_contact", "supports_me", "next_of_kin", "depends_on_me", "leads_my_plan"]
    saved["people"] = [
        {"id": f"p{n}", "name": f"Person {n}", "phone": "07700 900142", "parts": parts, "notes": "word " * 60}
        for n in range(100)
    ]
    return plan.from_json(saved)


PLANS = {
    "words of 300 letters": lambda: filled("x" * 300, "y" * 300),
    "control marks": lambda: filled("a\x00b\x1b[31m\u202ec\x07\ufeff\u2028d", "n\x00\u202e\x1b"),
    "nothing but spaces": lambda: filled(" \n\t ", "\u00a0"),
    "a hundred people": crowd,
}


@pytest.mark.parametrize("kind", list(documents.KINDS))
@pytest.mark.parametrize("name", PLANS)
def test_there_is_a_paper_in_every_form(name: str, kind: str, options: documents.Options) -> None:
    for audience in (Audience.ME, Audience.OTHER):
        document = documents.make(PLANS[name](), kind, attrs.evolve(options, audience=audience))
        assert documents.write_pdf(document).pages >= 1
    assert documents.write_word(document)
    assert "\x1b" not in documents.write_html(document) + documents.write_text(document)


@pytest.mark.slow
@pytest.mark.parametrize("size", [14, 24])
@pytest.mark.parametrize("kind", list(documents.KINDS))
def test_answers_of_five_thousand_words_print(kind: str, size: int, options: documents.Options) -> None:
    saved = filled("short", "Sam")
    for path in ("matters/important", "crisis/what_helps", "health/daily_management", "future/statement"):
        saved = plan.apply(saved, plan.set_value(path, "word " * 5000))
    assert documents.write_pdf(documents.make(saved, kind, attrs.evolve(options, size=size))).pages >= 1
