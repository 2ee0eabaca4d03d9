"""The many ways in which a letter says that a test gave a number."""

from __future__ import annotations

import pytest

from pcsp_desktop.letters.worker.reading import read_bytes

SAID = (
    "Your {n} came out at {v}.", "Your {n} sits at {v}.", "Your {n} has crept up to {v}.",
    "We measured your {n} at {v}.",
    "Your {n} has settled at {v}.", "A repeat {n} was {v}.", "Your {n} ({v}) is a little high.", "{n} stable at {v}.",
    "With a {n} of {v} you are doing well.", "Your {n}, at {v}, is better than before.", "{n} - {v}", "{n} result: {v}",
    "I see your {n} is down to {v}.", "Your {n} now reads {v}.", "The result for {n} is {v}.", "{n} (fasting) {v}",
    "{n}: {v} (slightly raised)", "{n}: {v} - no action needed", "{n} {v}, which is satisfactory",
    "You had a {n} of {v}.",
    "Your latest {n} is {v} and we are pleased.", "Your {n} is holding steady at {v}.", "Her {n} today was {v}.",
    "It was good to see that your {n} is {v}.", "The blood test showed a {n} of {v}.", "Most recent {n} {v}.",
    "Unfortunately your {n} has gone up to {v}.", "Your {n}, which shows your salts, was {v}.", "{n} of {v} noted.",
)  # fmt: skip
TESTS = (("potassium", "4.4 mmol/L"), ("HbA1c", "57 mmol/mol"), ("ferritin", "22 ug/L"))
HEAD = "10 March 2026\n\nDear Sam\n\nBlood was taken on 4 March 2026.\n\n"
TURNED = (
    "Your {n} target reads {v}.", "We would like your {n} to settle at {v}.",
    "If your {n} came out at {v} we would ring.",
    "Your sister's {n} sits at {v}.", "A {n} of {v} is an emergency.", "Aim to keep {n} at {v}.",
    "Your {n} fell by {v}.",
    "Your {n} should come down to {v}.", "People whose {n} is {v} feel tired.", "Ideally {n} would be {v}.",
)  # fmt: skip


@pytest.mark.parametrize("said", SAID)
def test_a_plain_sentence_gives_its_number_and_is_understood(said: str) -> None:
    for name, value in TESTS:
        letter, _ = read_bytes((HEAD + said.format(n=name, v=value)).encode())
        assert [(c.value, c.unsure) for c in letter.candidates] == [(value.split()[0], False)]


@pytest.mark.parametrize("said", TURNED)
def test_what_is_not_said_of_the_reader_now_gives_nothing(said: str) -> None:
    for name, value in TESTS:
        letter, _ = read_bytes((HEAD + said.format(n=name, v=value)).encode())
        assert [c.line for c in letter.candidates] == []
