"""The catalogue of tests: complete, with codes that can be true, in plain words that judge nobody."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from pcsp_desktop.assets import words
from pcsp_desktop.letters.meaning.clauses import Setting, read_clause
from pcsp_desktop.letters.words.names import Test, catalogue
from pcsp_desktop.letters.words.tokens import Passage, Word
from pcsp_desktop.letters.words.units import usual_spelling

TESTS = sorted(catalogue().tests.values(), key=lambda test: test.id)
JUDGING = re.compile(
    r"\b(?:interpret\w*|analys\w*|calculat\w*|alarm\w*|detect\w*|diagnos\w*|monitor\w*|convert\w*|"
    r"measur\w*|abnormal|too high|too low|"
    r"should|danger\w*|worr(?:ying|isome)|bad|poor|excellent)\b",
    re.I,
)


def texts_of(test: Test) -> list[str]:
    return [test.name, test.plain, test.what, test.usual, *test.ask]


def test_there_are_as_many_tests_as_letters_need() -> None:
    assert len(TESTS) >= 90
    assert {"hba1c", "sbp", "dbp", "egfr", "chol_total", "potassium", "weight", "fev1", "phq9", "smoking"} <= set(
        catalogue().tests
    )


@pytest.mark.parametrize("test", TESTS, ids=lambda test: test.id)
def test_a_card_has_its_words_and_a_source_for_what_is_usual(test: Test) -> None:
    assert test.what.endswith(".")
    assert all(question.endswith("?") for question in test.ask)
    assert bool(test.usual) == bool(test.source and test.source_address and test.checked)


@pytest.mark.parametrize("test", TESTS, ids=lambda test: test.id)
def test_a_card_is_plain_and_does_not_judge(test: Test) -> None:
    for text in texts_of(test):
        for sentence in re.split(r"(?<=[.?!])\s+", text):
            assert len(sentence.split()) <= 20, sentence
        assert not re.search(r"n't\b|\betc\b|e\.g\.|i\.e\.", text), text
    for text in (test.plain, test.what, test.usual, *test.ask):
        assert not JUDGING.search(text), text


def test_the_cards_are_easy_to_read() -> None:
    pyphen = pytest.importorskip("pyphen")
    hyphens = pyphen.Pyphen(lang="en_GB")
    sentences = syllables = count = 0
    for test in TESTS:
        text = " ".join((test.what, test.usual, *test.ask))
        sentences += len(re.findall(r"[.?!](?:\s|$)", text))
        pieces = re.findall(r"[A-Za-z]+", text)
        count += len(pieces)
        syllables += sum(len(hyphens.inserted(piece).split("-")) for piece in pieces)
    grade = 0.39 * count / sentences + 11.8 * syllables / count - 15.59
    assert grade <= 6


@pytest.mark.parametrize("test", [t for t in TESTS if not t.in_words], ids=lambda test: test.id)
def test_units_and_limits_fit_together(test: Test) -> None:
    assert test.low < test.high
    for unit in test.units:
        assert unit in ("1", "score") or usual_spelling(unit) == unit
    assert set(test.limits) <= set(test.units[1:])


@pytest.mark.parametrize("test", TESTS, ids=lambda test: test.id)
def test_codes_have_right_check_digits(test: Test) -> None:
    for code in test.loinc:
        assert _loinc_digit(code.split("-")[0]) == code.split("-")[1], code
    for code in test.snomed:
        assert _verhoeff(code), code


def test_no_code_and_no_name_stands_for_two_tests() -> None:
    seen: dict[str, str] = {}
    for test in TESTS:
        for key in (*test.loinc, *test.snomed, *(f"name {alias}" for alias in test.aliases)):
            assert seen.setdefault(key, test.id) == test.id, key


@pytest.mark.parametrize("test", [t for t in TESTS if t.unit and t.id not in ("gmi",)], ids=lambda test: test.id)
def test_every_printed_name_leads_to_its_test(test: Test) -> None:
    middle = f"{(test.low + test.high) / 2:.1f}"
    for name in (*test.aliases, *test.welsh):
        printed = f"{name.replace(' /', '/')} {middle} {test.unit}"
        pieces = tuple(Word(piece, n * 10.0, 0, n * 10.0 + 9, 1) for n, piece in enumerate(printed.split()))
        found, _ = read_clause(Passage.of(pieces, 1), catalogue(), Setting(listed=True))
        assert [(f.test, f.value) for f in found] == [(test.id, middle)], printed


def _loinc_digit(digits: str) -> str:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled // 10 + doubled % 10
    return str(-total % 10)


def _verhoeff(code: str) -> bool:
    turn = ((1, 5, 7, 6, 2, 8, 3, 0, 9, 4),)
    rows = [tuple(range(10))]
    for _ in range(7):
        rows.append(tuple(rows[-1][turn[0][n]] for n in range(10)))
    check = 0
    for place, digit in enumerate(reversed(code)):
        check = _dihedral(check, rows[place % 8][int(digit)])
    return check == 0


def _dihedral(a: int, b: int) -> int:
    if a < 5:
        return (a + b) % 5 + (5 if b >= 5 else 0) if b < 5 else 5 + (a + b - 5) % 5
    return 5 + (a - b) % 5 if b < 5 else (a - b) % 5


@pytest.mark.parametrize(
    "reason",
    ["empty", "damaged", "no_page", "kind", "too_big", "too_slow", "no_ocr", "too_deep", "no_file"],
)
def test_every_refusal_is_a_plain_sentence(reason: str) -> None:
    for sentence in re.split(r"(?<=[.?!])\s+", words(f"letters.refused.{reason}")):
        assert 1 <= len(sentence.split()) <= 20


def test_the_catalogue_is_there_whichever_piece_is_asked_for_first() -> None:
    """Loading a module puts it into the package by its name, in the place of a function of the same name."""
    asked = "from pcsp_desktop import letters; letters.Test; print(len(letters.catalogue().tests) > 10)"
    found = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=False)
    assert found.stdout.strip() == "True", found.stderr
