"""What is no longer asked is nowhere outside: every gate of the guide is closed with words behind it, and every
paper in every form, the share, its FHIR document, the base of a reply and the crisis view are searched."""

import datetime
import json
import re
from collections.abc import Iterator

import pytest
import share_kit as kit
from gates_kit import DAY, DAY_IN_WORDS, every_gate_closed
from plan_kit import example

from pcsp_desktop import documents, plan, sharing
from pcsp_desktop.guide import load_guide
from pcsp_desktop.plan.say import say_money
from pcsp_desktop.tasks.planning.answers import answered_parts, answers_of
from pcsp_desktop.tasks.printing.crisis_view import crisis_document

ON = datetime.date(2026, 11, 30)


@pytest.fixture(scope="module")
def closed() -> tuple[plan.Plan, tuple[str, ...]]:
    return every_gate_closed(example("sam"))


def outputs(shown: plan.Plan) -> Iterator[tuple[str, str]]:
    """Every output of the app with its name."""
    ticks = frozenset(documents.Tick)
    for kind in documents.KINDS:
        for chosen in (None, frozenset(plan.SHARED_SECTIONS)):
            options = documents.Options(
                on=ON, ticks=ticks, sections=chosen, recovery=documents.Recovery(("123456",) * 8)
            )
            document = documents.make(shown, kind, options)
            yield f"{kind} as text", documents.write_text(document)
        yield f"{kind} as HTML", documents.write_html(document)
    made = kit.share(shown, plan.SHARED_SECTIONS)
    opened = sharing.open_share(made.data)
    assert opened.plan is not None and opened.fhir is not None
    yield "plan.json", json.dumps(plan.to_json(opened.plan))
    yield "FHIR", opened.fhir.decode("utf-8")
    yield "crisis view", documents.write_text(crisis_document(shown, ON))


def found_in(text: str, marks: tuple[str, ...]) -> list[str]:
    """The marks that stand in a text, a day and an amount in any of their forms."""
    plain = re.sub(r"[\u00a0\u00ad\u2066-\u2069\u200b-\u200f]", "", text)
    forms = {DAY: DAY_IN_WORDS, "98765432": ("98765432", "987654.32", say_money(98765432))}
    return [mark for mark in marks if any(form in plain or form in text for form in forms.get(mark, (mark,)))]


def test_nothing_behind_a_closed_gate_leaves(closed: tuple[plan.Plan, tuple[str, ...]]) -> None:
    shown, marks = closed
    assert len(marks) > 30
    assert found_in(json.dumps(plan.to_json(shown)), marks) == list(marks)
    for name, text in outputs(shown):
        assert (name, found_in(text, marks)) == (name, [])


def test_check_your_answers_does_not_show_it_either(closed: tuple[plan.Plan, tuple[str, ...]]) -> None:
    """Apart from the carer's page, which the carer reads there, and private parts of life, which are the person's."""
    shown, marks = closed
    own = json.dumps(plan.to_json(plan.Plan(carer=shown.carer))) + DAY
    guide = load_guide()
    said = "\n".join(answer.words for part in answered_parts(shown, guide) for answer in answers_of(shown, part))
    assert [mark for mark in found_in(said, marks) if mark not in own] == []
