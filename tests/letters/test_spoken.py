"""Results in words inside sentences: quoted as the letter says them, never numbers, never sure."""

from __future__ import annotations

import pytest

from pcsp_desktop.letters.meaning.spoken import RULES
from pcsp_desktop.letters.model import Candidate
from pcsp_desktop.letters.worker.reading import read_bytes


def spoken(text: str) -> list[Candidate]:
    letter, _ = read_bytes(f"12 March 2026\n\nDear Ann\n\n{text}\n".encode())
    return [candidate for candidate in letter.candidates if candidate.number is None]


def said(text: str) -> list[tuple[str, str]]:
    return [(candidate.test, candidate.value) for candidate in spoken(text)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.example)
def test_each_rule_finds_what_its_example_says(rule: object) -> None:
    example, test = rule.example, rule.test  # type: ignore[attr-defined]
    (only,) = spoken(f"We saw you in clinic. {example} See you soon.")
    assert only.test == test
    assert only.value in example, "the letter's own words"
    assert only.unsure
    assert only.page == 1
    assert 0 < only.box.x0 < only.box.x1 <= 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Eyes\nThe screening service photographed your eyes on 9 January this year: background retinopathy in "
                "the right eye, no retinopathy in the left. Next photograph in 12 months."
            ),
            ("eye_screen", "background retinopathy in the right eye, no retinopathy in the left"),
        ),
        ("Feet\nYou are at moderate risk. Look at them every day.", ("foot_risk", "moderate risk")),
        (
            "Smoking and alcohol\nStopped smoking in 2019. About 10 units a week.",
            ("smoking", "Stopped smoking in 2019"),
        ),
        ("Traed: risg isel", ("foot_risk", "risg isel")),
    ],
)
def test_words_are_quoted_whole(text: str, expected: tuple[str, str]) -> None:
    assert expected in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "If you smoke, we can help you to stop smoking.",
        "Your husband stopped smoking in 2019.",
        "Eye screening looks for background retinopathy, which can cause loss of sight.",
        "We screen to check for diabetic retinopathy.",
        "People at high risk of a heart attack may need a statin.",
        "Your risk of a fall is a moderate risk.",
        "If the urine culture shows growth of a germ we will ring.",
        "You should have stopped smoking by then.",
        "A blood test was negative for nothing much. We dipped nothing.",
    ],
)
def test_advice_and_other_people_are_no_results(text: str) -> None:
    assert said(text) == []


def test_a_result_in_words_has_no_number_and_its_day() -> None:
    (only,) = spoken("Your eye photographs of 9 January 2026 show no retinopathy.")
    assert only.number is None
    assert only.unit is None
    assert (only.date, only.date_kind) == ("2026-01-09", "sample")
