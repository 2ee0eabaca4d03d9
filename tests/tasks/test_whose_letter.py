"""Whom a letter is about: what it prints, set against the person of the plan."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcsp_desktop.letters import LetterPerson
from pcsp_desktop.plan.people import Identity
from pcsp_desktop.tasks.letters.whose_letter import Whose, whose_letter

ANN = Identity(
    first_name="Ann Maria",
    family_name="O'Neil-Cole",
    preferred_name="Annie",
    birth_date=datetime.date(1950, 3, 8),
    nhs_number="9990001111",
)
NAME_ONLY = Identity(first_name="Ann Maria", family_name="O'Neil-Cole", preferred_name="Annie")


@pytest.mark.parametrize(
    "name",
    [
        "Ann O'Neil-Cole",
        "Mrs Ann O’Neil-Cole",
        "ANN ONEIL-COLE",
        "Mrs A O'Neil-Cole",
        "Mrs A. M. O'Neil Cole",
        "Mrs O'Neil-Cole",
        "Annie",
        "Dr Annie O'Neil-Cole",
        "Ánn O'Neil-Cole",
        "O'Neil-Cole Ann",
    ],
)
def test_the_persons_own_name_in_its_many_forms(name: str) -> None:
    assert whose_letter([LetterPerson(name)], NAME_ONLY) is Whose.OWN


@pytest.mark.parametrize(
    ("name", "whose"),
    [
        ("Mr Tom O'Neil-Cole", Whose.UNCLEAR),
        ("Mr T O'Neil-Cole", Whose.UNCLEAR),
        ("Ann Smith", Whose.UNCLEAR),
        ("Mrs Joan Smith", Whose.SOMEONE_ELSE),
        ("Mr Cole", Whose.SOMEONE_ELSE),
        ("Tom", Whose.SOMEONE_ELSE),
        ("Anna O'Neil-Cole", Whose.UNCLEAR),
    ],
)
def test_another_name_is_asked(name: str, whose: Whose) -> None:
    assert whose_letter([LetterPerson(name)], NAME_ONLY) is whose
    assert whose.asks


def test_a_number_or_birthday_counts_more_than_a_name() -> None:
    assert whose_letter([LetterPerson("Mr Tom Cole", "1950-03-08", "9990001111")], ANN) is Whose.OWN
    assert whose_letter([LetterPerson("Ann O'Neil-Cole", "1950-03-08", "9990002222")], ANN) is Whose.SOMEONE_ELSE
    assert whose_letter([LetterPerson("Ann O'Neil-Cole", "1979-03-08")], ANN) is Whose.SOMEONE_ELSE
    assert whose_letter([LetterPerson("Anna O'Neil-Cole", "1950-03-08")], ANN) is Whose.OWN
    assert whose_letter([LetterPerson("Ann Smith", "1950-03-08")], ANN) is Whose.OWN, "a name may change"
    assert whose_letter([LetterPerson("", "1950-03-08")], ANN) is Whose.OWN
    assert whose_letter([LetterPerson("Joan Smith", "1950-03-08")], ANN) is Whose.SOMEONE_ELSE


def test_nothing_is_asked_when_the_letter_or_the_plan_says_nothing() -> None:
    assert whose_letter([], ANN) is Whose.NOT_SAID
    assert whose_letter([LetterPerson("")], ANN) is Whose.NOT_SAID
    assert whose_letter([LetterPerson("Ann Cole")], Identity()) is Whose.NOT_SAID
    assert not Whose.NOT_SAID.asks
    assert not Whose.OWN.asks


def test_a_letter_about_several_people_is_asked() -> None:
    assert whose_letter([LetterPerson("Ann O'Neil-Cole"), LetterPerson("Joan Smith")], ANN) is Whose.SEVERAL
    assert whose_letter([LetterPerson("Ann O'Neil-Cole"), LetterPerson("Mrs A O'Neil-Cole")], ANN) is Whose.OWN
    assert whose_letter([LetterPerson("Joan Smith"), LetterPerson("Tom Smith")], ANN) is Whose.SOMEONE_ELSE


def test_a_title_alone_tells_a_husband_from_a_wife() -> None:
    wife = Identity(title="Mrs", first_name="Ann", family_name="Cole")
    assert whose_letter([LetterPerson("Mrs Cole")], wife) is Whose.OWN
    assert whose_letter([LetterPerson("Dr Cole")], wife) is Whose.OWN
    assert whose_letter([LetterPerson("Mr Cole")], wife) is Whose.UNCLEAR


@given(st.builds(LetterPerson, st.text(max_size=40), st.text(max_size=12), st.text(max_size=12)))
def test_any_words_get_an_answer_and_none_shares_nothing_and_is_own(person: LetterPerson) -> None:
    whose = whose_letter([person], ANN)
    if whose is Whose.OWN:
        words = person.name.casefold()
        assert person.number == ANN.nhs_number or person.birth_date == "1950-03-08" or any(c in words for c in "aoá")
