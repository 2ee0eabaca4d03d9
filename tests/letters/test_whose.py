"""Whom a letter says it is about, and which language it is in."""

from __future__ import annotations

import pytest

from pcsp_desktop import letters
from pcsp_desktop.letters.meaning.whose import language_of
from pcsp_desktop.letters.model import LetterPerson
from pcsp_desktop.letters.worker.reading import read_bytes

BODY = "\n\nYour HbA1c was 57 mmol/mol.\n\nYours sincerely\nDr Jane Sample\n"


def people(head: str) -> tuple[LetterPerson, ...]:
    return read_bytes((head + BODY).encode())[0].people


@pytest.mark.parametrize(
    ("head", "person"),
    [
        ("Patient: Ann Cole", LetterPerson("Ann Cole")),
        ("Patient name: COLE, Ann (Mrs)\nDOB: 08/03/1950", LetterPerson("Ann COLE", "1950-03-08")),
        (
            "Re: Mrs Ann Cole, DOB 08/03/1950, NHS No: 999 000 1111",
            LetterPerson("Mrs Ann Cole", "1950-03-08", "9990001111"),
        ),
        (
            "Dear Dr Jones\n\nRe: Mr Tom O'Neil-Cole   Date of birth: 8 March 1950",
            LetterPerson("Mr Tom O'Neil-Cole", "1950-03-08"),
        ),
        ("Mrs Ann Cole\n1 Test Road\nSampleton\n\nDear Mrs Cole", LetterPerson("Mrs Ann Cole")),
        ("Dear Ann", LetterPerson("Ann")),
        ("Annwyl Mrs Cole", LetterPerson("Mrs Cole")),
        ("To the parents of Tom Cole\n\nDear parent", LetterPerson("Tom Cole")),
        ("Name:  Ann Cole   Sex: F   D.O.B. 08-Mar-1950", LetterPerson("Ann Cole", "1950-03-08")),
        ("Enw: Siân Cole\nDyddiad geni: 8 Mawrth 1950", LetterPerson("Siân Cole", "1950-03-08")),
    ],
)
def test_the_person_of_a_letter_is_given_back_as_printed(head: str, person: LetterPerson) -> None:
    assert people(head) == (person,)


@pytest.mark.parametrize(
    "head",
    ["Dear Sir or Madam", "Dear patient", "Dear Dr Jones", "Example Surgery\n12 March 2026", "Re: your blood test"],
)
def test_a_letter_that_names_nobody_gives_nobody(head: str) -> None:
    assert people(head) == ()


def test_the_person_crosses_from_the_worker() -> None:
    letter = letters.read(f"Re: Mrs Ann Cole, DOB 08/03/1950{BODY}".encode())
    assert letter.people == (LetterPerson("Mrs Ann Cole", "1950-03-08"),)


LANGUAGES = {
    "pl": "Szanowna Pani, wynik badania krwi z dnia 21 maja jest w normie. Pacjent nie wymaga leczenia. "
    "Badanie i wyniki są dostępne oraz zostały przesłane przez laboratorium do lekarza.",
    "es": "Estimada señora, los resultados de la sangre son normales. Usted no necesita un tratamiento y puede volver "
    "en un mes para el control con su médico.",
    "de": "Sehr geehrte Frau Cole, die Werte für Ihre Leber sind gut. Wir bitten Sie, in einem Monat mit dem Arzt zu "
    "sprechen, und das Blut wird noch einmal untersucht.",
    "ro": "Stimată doamnă, rezultatele analizelor de sânge sunt bune. Nu este nevoie de un tratament, dar vă rugăm să "
    "veniți la medic pentru control, pe data de 5.",
    "ar": "السيدة العزيزة، نتائج تحليل الدم طبيعية ولا تحتاجين إلى علاج في الوقت الحالي.",
    "pa": "ਤੁਹਾਡੇ ਖੂਨ ਦੇ ਟੈਸਟ ਦੇ ਨਤੀਜੇ ਠੀਕ ਹਨ ਅਤੇ ਕਿਸੇ ਇਲਾਜ ਦੀ ਲੋੜ ਨਹੀਂ ਹੈ।",
}


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_letter_in_another_language_is_told(code: str) -> None:
    assert language_of(LANGUAGES[code]) == code
    letter = letters.read(f"{LANGUAGES[code]}\n\nHbA1c 57 mmol/mol 17.03.2026\n".encode())
    assert any("The app does not know that language well" in note for note in letter.notes)
    assert all(candidate.unsure for candidate in letter.candidates)


@pytest.mark.parametrize(
    "text",
    [
        "Dear Mrs Cole, your blood test of 9 April was fine. We would like to see you in a year.",
        "Annwyl Mrs Cole, mae canlyniadau eich prawf gwaed yn dda. Nid oes angen i chi wneud dim ar hyn o bryd.",
        "HbA1c 57 mmol/mol\nSodium 140 mmol/L\nPotassium 4.4 mmol/L",
        "",
        "Dr de la Cruz, Los Angeles clinic: your results are in and we want to see you on the 5th.",
    ],
)
def test_english_welsh_and_bare_numbers_are_not_another_language(text: str) -> None:
    assert language_of(text) == ""
