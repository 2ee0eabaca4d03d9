"""What a sentence gives, and what it does not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcsp_desktop.letters.meaning.clauses import FoundValue, Setting, read_clause
from pcsp_desktop.letters.words.names import catalogue
from pcsp_desktop.letters.words.tokens import Passage, Word, tidy
from pcsp_desktop.letters.worker.reading import read_bytes


def found_in(text: str, *, listed: bool = False) -> list[FoundValue]:
    words, x = [], 0.0
    for piece in tidy(text).split():
        words.append(Word(piece, x, 0.0, x + len(piece), 1.0))
        x += len(piece) + 1
    setting = Setting(letter="2026-05-14", sample="2026-05-06", listed=listed)
    return read_clause(Passage.of(words, 1), catalogue(), setting)[0]


def values(text: str, *, listed: bool = False) -> list[tuple[str, str]]:
    return [(f.test, f.value) for f in found_in(text, listed=listed)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Your HbA1c was 57 mmol/mol.", [("hba1c", "57")]),
        ("HbA1c: 57 mmol/mol", [("hba1c", "57")]),
        ("Your haemoglobin was 134 g/L and ferritin 48 ug/L.", [("hb", "134"), ("ferritin", "48")]),
        (
            "Bloods: Na 138, K 4.2, creatinine 88, eGFR 67.",
            [("sodium", "138"), ("potassium", "4.2"), ("creatinine", "88"), ("egfr", "67")],
        ),
        ("Blood pressure was 128 over 74.", [("sbp", "128"), ("dbp", "74")]),
        ("NT-proBNP was 1,250 ng/L.", [("ntprobnp", "1250")]),
        ("Potassium was 4·6 mmol/L.", [("potassium", "4.6")]),
        ("The T-score was −2.1 at the hip and −2.6 at the spine.", [("tscore_hip", "-2.1"), ("tscore_spine", "-2.6")]),
        ("FEV1 2.1 L (68% predicted), FEV1/FVC 0.66", [("fev1", "2.1"), ("fev1_pct", "68"), ("fev1_fvc", "0.66")]),
        ("White cell count 6.1 x10⁹/L", [("wbc", "6.1")]),
        ("Roedd eich colesterol yn 4.9 mmol/L.", [("chol_total", "4.9")]),
        ("Mae eich pwysedd gwaed yn 132/78.", [("sbp", "132"), ("dbp", "78")]),
    ],
)
def test_results_are_found_as_printed(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "We aim for an HbA1c of 48 mmol/mol.",
        "Your target HbA1c is 53 mmol/mol or less.",
        "Keep your blood pressure below 140/90.",
        "A healthy cholesterol is below 5 mmol/L.",
        "If your potassium is 6.0 mmol/L or more, ring us.",
        "A result of 48 mmol/mol or more means diabetes.",
        "Take vitamin D 800 units a day.",
        "Folic acid 5 mg once daily",
        "Your husband's cholesterol was 7.2 mmol/L.",
        "Your sister had a blood pressure of 170/100.",
        "The potassium of 6.9 mmol/L was withdrawn by the laboratory.",
        "The sample for HbA1c was insufficient: 0 mmol/mol.",
        "Your weight has gone down by 4.2 kg.",
        "Your cholesterol is 1.2 mmol/L lower than last year.",
        "Peak flow is 84% of your best.",
        "Your urine creatinine was 8.2 mmol/L.",
        "Creatinine clearance 62 mL/min",
        "Ring 01632 960002 about your cholesterol.",
        "Your cholesterol appointment is at 10:30 on 4 June.",
        "Your weight was 20 mmol/L.",
        "HbA1c 570 mmol/mol",
        "Nod HbA1c yw 48 mmol/mol.",
    ],
)
def test_what_is_no_result_is_left_alone(text: str) -> None:
    assert values(text) == []


def test_comparators_are_kept() -> None:
    assert [(f.value, f.comparator) for f in found_in("CRP was less than 5 mg/L.")] == [("5", "<")]
    assert [(f.value, f.comparator) for f in found_in("eGFR >90 mL/min/1.73m²")] == [("90", ">")]


def test_from_and_to_name_the_earlier_value_and_the_one_of_now() -> None:
    found = found_in("Your HbA1c has risen from 48 to 53 mmol/mol.")
    assert [(f.value, f.role) for f in found] == [("48", "previous"), ("53", "current")]
    assert found[0].undated


def test_an_earlier_value_keeps_its_own_date() -> None:
    found = found_in("HbA1c 53 mmol/mol (previously 58 on 12/03/2025)")
    assert [(f.value, f.role, f.date) for f in found] == [("53", "current", None), ("58", "previous", "2025-03-12")]


def test_a_month_stays_a_month() -> None:
    assert found_in("In March 2025 your cholesterol was 5.8 mmol/L.")[0].date == "2025-03"


def test_two_numbers_with_nothing_to_choose_by_are_both_left_out() -> None:
    assert values("Sodium | 139 | 133 | 146", listed=True) == []
    assert values("Sodium | 139 mmol/L | 133 | 146", listed=True) == [("sodium", "139")]


def test_the_next_sentence_can_take_a_number_back() -> None:
    letter, _ = read_bytes(
        b"14 May 2026\n\nYour potassium was 7.1 mmol/L. Please ignore that result. Your sodium was 139 mmol/L.\n"
    )
    assert [(c.test, c.value) for c in letter.candidates] == [("sodium", "139")]


def test_it_means_the_test_named_before() -> None:
    letter, _ = read_bytes(b"14 May 2026\n\nYour cholesterol has been checked. It was 4.9 mmol/L on 6 May 2026.\n")
    assert [(c.test, c.value, c.date) for c in letter.candidates] == [("chol_total", "4.9", "2026-05-06")]


NUMERIC = sorted(
    t.id for t in catalogue().tests.values() if not t.in_words and t.unit and t.id not in ("fev1_pct", "gmi", "pcr")
)
PLAIN_NAME = {t: catalogue()[t].aliases[0] for t in NUMERIC}


@settings(deadline=None)
@given(
    test=st.sampled_from(NUMERIC),
    part=st.floats(0, 1),
    how=st.sampled_from(
        (
            "Your {n} was {v} {u}.",
            "{n}: {v} {u}",
            "{n} {v} {u}",
            "The {n} came back at {v} {u}.",
            "{n} = {v} {u} (target 1)",
        )
    ),
)
def test_what_is_printed_is_what_is_found_or_it_is_not_offered(test: str, part: float, how: str) -> None:
    facts = catalogue()[test]
    value = f"{facts.low + part * (facts.high - facts.low):.1f}"
    found = values(how.format(n=PLAIN_NAME[test], v=value, u=facts.unit))
    assert found in ([], [(test, value)])
    if facts.low < float(value) < facts.high and test not in ("tsat",):
        assert found == [(test, value)]


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    for found in found_in(text or "x"):
        assert found.value in tidy(text).replace(",", "") or found.value.lstrip("0") in tidy(text)


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "HbA1c",
                "57",
                "mmol/mol",
                "was",
                "below",
                "target",
                "your",
                "husband's",
                "48",
                "or",
                "less",
                "5",
                "mg",
                "on",
                "6",
                "May",
                "2026",
                "from",
                "to",
                "(",
                ")",
                ";",
                "|",
                "140/90",
                "BP",
                "K",
                "4.2",
                "%",
            ]
        ),
        max_size=25,
    )
)
def test_no_order_of_words_makes_up_a_number(pieces: list[str]) -> None:
    text = " ".join(pieces)
    assert all(found.value in text for found in found_in(text))
