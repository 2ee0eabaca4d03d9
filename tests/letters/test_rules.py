"""Each rule that leaves a number out holds for its own example."""

from __future__ import annotations

import pytest

from pcsp_desktop.letters.meaning import clauses, rules
from pcsp_desktop.letters.meaning.cases import Case
from pcsp_desktop.letters.words.names import catalogue
from pcsp_desktop.letters.words.tokens import Passage, Word, tidy


@pytest.mark.parametrize("rule", rules.RULES, ids=lambda rule: rule.name.replace(" ", "-"))
def test_a_rule_leaves_out_the_number_of_its_example(rule: rules.Rule, monkeypatch: pytest.MonkeyPatch) -> None:
    held: list[bool] = []

    def only_this(case: Case) -> str | None:
        held.append(rule.holds(case))
        return rule.name if held[-1] else None

    monkeypatch.setattr(clauses, "left_out", only_this)
    words = tuple(Word(piece, n * 9.0, 0, n * 9.0 + 8, 1) for n, piece in enumerate(tidy(rule.example).split()))
    clauses.read_clause(Passage.of(words, 1), catalogue(), clauses.Setting(letter="2026-05-14"))
    assert any(held), rule.example
