"""A name is the whole name: a word beside it that makes it another test never gives a sure result."""

from __future__ import annotations

import pytest

from pcsp_desktop.letters.worker.reading import read_bytes

BESIDE = (
    "Target {n}", "{n} target", "Ideal {n}", "Baseline {n}", "{n} (baseline)", "Lowest {n}", "{n} nadir",
    "Mother's {n}", "Fetal {n}",
    "Pleural fluid {n}", "Ascitic {n}", "{n} (CSF)", "Urine {n}", "24h urine {n}", "{n} excretion",
    "{n} clearance", "Predicted {n}", "Expected {n}", "Recommended {n}", "Maximum {n}", "{n} limit", "Dialysate {n}",
    "Donor {n}", "Cord blood {n}", "Baby's {n}", "Brother's {n}", "Usual {n}", "Normal {n}", "Best {n}", "Peak {n}",
    "{n} change", "{n} ratio", "{n} index", "{n} antibody", "Free {n}", "Estimated {n} in 10 years", "{n} threshold",
    "Population {n}", "{n} percentile", "Control sample {n}", "Partner's {n}", "Projected {n}", "Healthy {n}",
    "Minimum {n}", "Salivary {n}", "Stimulated {n}", "Birth {n}", "Booking {n}", "Zorbium {n}",
)  # fmt: skip
TESTS = (("Potassium", "4.4 mmol/L"), ("Albumin", "40 g/L"), ("Cholesterol", "5.1 mmol/L"), ("Weight", "70 kg"))
HEAD = "10 March 2026\nBlood taken on 4 March 2026\n\n"


def _table(name: str, value: str) -> str:
    row = f"<tr><td>Sodium<td>140 mmol/L</tr><tr><td>{name}<td>{value}</tr>"
    head = "<html><p>10 March 2026</p><p>Blood taken on 4 March 2026</p>"
    return f"{head}<table><tr><td>Test<td>Result</tr>{row}</table></html>"


def _sentence(name: str, value: str) -> str:
    return f"{HEAD}Dear Sam\n\nThe {name[0].lower()}{name[1:]} was {value}. Please ring us.\n"


FORMS = {
    "table": _table,
    "rows": lambda name, value: f"{HEAD}Sodium            140 mmol/L\n{name:34}{value}\n",
    "list": lambda name, value: f"{HEAD}Sodium: 140 mmol/L\n{name}: {value}\n",
    "card": lambda name, value: f"{HEAD}Sodium\n140 mmol/L\n\n{name}\n{value}\n\n",
    "sentence": _sentence,
}


@pytest.mark.parametrize("form", sorted(FORMS))
@pytest.mark.parametrize("beside", BESIDE)
def test_another_word_makes_another_test(beside: str, form: str) -> None:
    for name, value in TESTS:
        letter, _ = read_bytes(FORMS[form](beside.format(n=name), value).encode())
        sure = [c.line for c in letter.candidates if c.test != "sodium" and not c.unsure]
        assert sure == []


@pytest.mark.parametrize("form", sorted(FORMS))
@pytest.mark.parametrize("beside", ["{n}", "Serum {n}", "{n} level", "Plasma {n}"])
def test_a_harmless_word_leaves_it_the_same_test(beside: str, form: str) -> None:
    for name, value in (("potassium", "4.4 mmol/L"), ("albumin", "40 g/L")):
        said = beside.format(n=name)
        letter, _ = read_bytes(FORMS[form](said[0].upper() + said[1:], value).encode())
        found = [c.value for c in letter.candidates if c.test != "sodium" and not c.unsure]
        assert found == [value.split()[0]]


@pytest.mark.parametrize("form", ["table", "list", "card"])
@pytest.mark.parametrize("beside", ["Last {n}", "Previous {n}", "{n} (last year)"])
def test_an_earlier_one_is_no_result_of_now(beside: str, form: str) -> None:
    letter, _ = read_bytes(FORMS[form](beside.format(n="Potassium"), "4.4 mmol/L").encode())
    found = [c for c in letter.candidates if c.test == "potassium"]
    assert all(c.role == "previous" and c.unsure for c in found)
