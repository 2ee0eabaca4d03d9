"""Compares what was found in a letter with the right answers, as the samples' scorer does, for use in tests."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from attrs import define

from pcsp_desktop.letters.model import Candidate


@define
class Score:
    """Counts over letters. A required answer is found, or missed; anything else that is offered is wrong."""

    required: int = 0
    found: int = 0
    dated: int = 0
    wrong: int = 0
    traps: int = 0
    swaps: int = 0

    @property
    def precision(self) -> float:
        return self.found / (self.found + self.wrong) if self.found + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.found / self.required if self.required else 1.0

    @property
    def dated_f1(self) -> float:
        offered = self.found + self.wrong
        precision = self.dated / offered if offered else 1.0
        recall = self.dated / self.required if self.required else 1.0
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _same(candidate: Candidate, answer: dict[str, Any]) -> bool:
    return (
        candidate.test == answer["test"]
        and candidate.number is not None
        and abs(candidate.number - answer["value"]) < 1e-6
        and candidate.comparator == answer["comparator"]
    )


def _date_right(candidate: Candidate, answer: dict[str, Any], letter: str | None) -> bool:
    if answer["date"] is None:
        return candidate.date in (None, letter)
    return candidate.date is not None and candidate.date.startswith(answer["date"])


def add(score: Score, candidates: Iterable[Candidate], truth: dict[str, Any]) -> None:
    """Count one letter."""
    left: list[dict[str, Any]] = list(truth["results"])
    score.required += sum(1 for answer in left if answer.get("required", True))
    letter = truth.get("letter_date")
    for candidate in candidates:
        if candidate.number is None:
            continue
        fitting = [answer for answer in left if _same(candidate, answer)]
        if not fitting:
            if any(_same(candidate, answer) for answer in truth["results"]):
                continue
            score.wrong += 1
            score.traps += any(
                candidate.number == trap["value"] and trap.get("test") in (None, candidate.test)
                for trap in truth["traps"]
            )
            continue
        best = max(fitting, key=lambda answer: _date_right(candidate, answer, letter))
        left.remove(best)
        if best.get("required", True):
            score.found += 1
            score.dated += _date_right(candidate, best, letter)
        score.swaps += any(
            other["test"] == best["test"] and other["role"] != best["role"] and other["date"] == candidate.date
            for other in truth["results"]
            if other["date"] and not _date_right(candidate, best, letter)
        )


def misses(candidates: Sequence[Candidate], truth: dict[str, Any]) -> list[str]:
    """What is missing or wrong in one letter, in words for a failing test."""
    lines = [
        f"not found: {answer['test']} {answer['value']}"
        for answer in truth["results"]
        if answer.get("required", True) and not any(_same(candidate, answer) for candidate in candidates)
    ]
    lines += [
        f"wrong: {candidate.test} {candidate.value}"
        for candidate in candidates
        if candidate.number is not None and not any(_same(candidate, answer) for answer in truth["results"])
    ]
    return lines
