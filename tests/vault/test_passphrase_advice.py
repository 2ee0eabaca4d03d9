"""Advice about passphrases: our own words, honest times, and never a no."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from pcsp_desktop import vault
from pcsp_desktop.assets import words
from pcsp_desktop.vault import passphrase_advice
from pcsp_desktop.vault.passphrase_advice import guesses, weakness, word_list

YEAR = 31_557_600


def slips(word: str) -> set[str]:
    """What one slip of the finger makes of a word: a letter left out, two swapped, or a wrong one (as a dot)."""
    places = range(len(word))
    left_out = {word[:at] + word[at + 1 :] for at in places}
    swapped = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in places[:-1]}
    return left_out | (swapped - {word}) | {word[:at] + "." + word[at + 1 :] for at in places}


def test_the_list_has_about_two_thousand_plain_words() -> None:
    listed = word_list()
    assert 1950 <= len(listed) == len(set(listed)) <= 2100
    assert all(3 <= len(word) <= 8 and word.isascii() and word.islower() and word.isalpha() for word in listed)
    assert list(listed) == sorted(listed)
    american = {"color", "center", "gray", "harbor", "neighbor", "theater", "fiber", "jewelry", "plow"}
    assert not american & set(listed)


def test_no_word_is_a_common_password_by_itself() -> None:
    assert all(guesses(word) >= len(word_list()) * 0.99 for word in word_list())


def test_no_two_words_are_one_slip_of_the_finger_apart() -> None:
    made: dict[str, str] = {word: word for word in word_list()}
    near = []
    for word in word_list():
        for slip in slips(word):
            other = made.setdefault(slip, word)
            if other != word and (slip in word_list() or "." in slip):
                near.append((word, other))
    assert near == []


def test_four_words_are_offered_and_come_from_the_systems_randomness() -> None:
    offered = [vault.four_words() for _ in range(50)]
    assert len(set(offered)) == 50
    assert all(len(one.split()) == 4 and set(one.split()) <= set(word_list()) for one in offered)
    assert vault.four_words(random.Random(1)) == vault.four_words(random.Random(1))


@pytest.mark.parametrize(
    "weak",
    ["a", "123456", "password", "Passw0rd", "qwertyuiop", "sunshine", "Sunshine1", "aaaaaaaaaaaa", "12/03/1957",
     "emma1984", "abcabcabc", "letmein", "monkey123"],
)  # fmt: skip
def test_what_everyone_picks_is_guessed_within_a_day(weak: str) -> None:
    assert vault.advice(weak).seconds < 86_400


@pytest.mark.parametrize(
    "strong", ["x7$Kq9!vTz2@", "my grandmother keeps seven green hens", "żółta łódź płynie nocą po rzece"]
)
def test_what_nobody_else_would_pick_takes_years(strong: str) -> None:
    assert vault.advice(strong).seconds > 10 * YEAR


def test_four_offered_words_take_years_and_three_do_not() -> None:
    rng = random.Random(3)
    for _ in range(20):
        assert vault.advice(vault.four_words(rng)).seconds > 10 * YEAR
        assert vault.advice(passphrase_advice.four_words(rng, count=3)).seconds < YEAR


def test_every_time_has_its_words_and_a_round_number() -> None:
    seen = set()
    for text in (
        "a",
        "zxcvb",
        "dogcat7",
        "bluecow",
        "tigers99x",
        "hello there",
        "dovetail Q7",
        "a9Kd02lsP",
        "x" * 3 + "9K!vTz2@ww",
    ):
        told = vault.advice(text)
        seen.add(told.text_id)
        assert words(told.text_id, count=f"{told.count:,}")
        assert told.count == 0 or len(str(told.count).rstrip("0")) <= 2
    assert len(seen) >= 4
    for unit in ("minutes", "hours", "days", "years"):
        assert "{" not in words(f"vault.advice.one_{unit}")


def test_more_letters_never_make_it_easier_and_long_ones_are_quick_to_judge() -> None:
    text = "correct horse battery staple"
    times = [guesses(text[:length]) for length in range(1, len(text))]
    assert all(later >= earlier * 0.999 or later > 50 for earlier, later in pairwise(times))
    assert guesses("long words and more " * 50) > 1e30


@pytest.mark.parametrize(
    ("passphrase", "why"),
    [
        ("password", "common"),
        ("Password1", "common"),
        ("123456", "date"),
        ("qwertyuiop", "common"),
        ("1958", "date"),
        ("12.03.1958", "date"),
        ("1958-03-12", "date"),
        ("Anna", "name"),
        ("anna1958!", "name"),
        ("Sam & Anna", "name"),
        ("xk7gq", "short"),
        ("river lamp stone eagle", ""),
        ("J9!fqz$Lw2pX", ""),
        ("I keep my savannah hat in the hall", ""),
        ("", ""),
    ],
)
def test_a_weak_passphrase_has_a_reason(passphrase: str, why: str) -> None:
    assert weakness(passphrase, ("Anna Weiss", "Sam")) == why


def test_nothing_under_twelve_letters_that_is_weak_goes_without_a_reason() -> None:
    for passphrase in ("a", "ab", "hello", "Sunshine", "7up", "zzzz", "letmein!", "dragon12"):
        assert weakness(passphrase)
