"""Every text that a person sees is plain English; and the gate that says so can say no."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from checks import plain_english, readability
from checks.plain_english import Finding, Shown


def findings(text: str, kind: str = "help", file: str = "resources/text/paper.toml") -> Sequence[Finding]:
    return plain_english.findings(Shown(file, "some.id", text, kind))


def rules_broken(text: str, kind: str = "help", file: str = "resources/text/paper.toml") -> set[str]:
    return {finding.rule for finding in findings(text, kind, file)}


@pytest.mark.slow
def test_every_text_that_a_person_sees_is_plain() -> None:
    texts = plain_english.shown_texts()
    found = [finding for shown in texts for finding in plain_english.findings(shown)]
    found += plain_english.mean_findings(texts)
    assert not found, "\n" + "\n".join(map(str, found))


def test_the_gate_reads_resources_windows_and_forms(project: Path) -> None:
    texts = {(shown.file, shown.id): shown.text for shown in plain_english.shown_texts(project)}
    assert texts["resources/text/paper.toml", "paper.title.plan"] == "My plan"
    assert texts["resources/guide/good-day.toml", "guide.people.phone.prompt"] == "Phone number"
    assert "Keep it as it is" in texts.values()
    assert "&Go back" in texts.values()
    assert texts["ui/hello.ui", "greeting.text"] == "A good day to you"
    assert "XYZZY" not in texts.values()


def test_codes_in_the_guide_are_not_taken_for_text(project: Path) -> None:
    texts = {shown.text for shown in plain_english.shown_texts(project)}
    assert texts.isdisjoint({"about/good_day", "good-day", "name", "phone"})


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("We " + "walk and " * 10 + "rest.", "sentence"),
        ("Considerable organisational difficulties make it necessary to have additional negotiation.", "grade"),
        ("Ask your clinician.", "banned word"),
        ("Ask your clinicians.", "banned word"),
        ("Talk about your medication.", "banned word"),
        ("This is your medical record.", "banned word"),
        ("Go to your practice.", "banned word"),
        ("Work with an MDT.", "banned word"),
        ("People suffering from pain.", "banned word"),
        ("You have a disease.", "banned word"),
        ("You should rest.", "should"),
        ("You shouldn't rest.", "should"),
        ("You don't have to.", "contraction"),
        ("You can’t lose it.", "contraction"),
        ("Bring food, e.g. fruit.", "Latin"),
        ("Bring fruit, nuts, etc.", "Latin"),
        ("Bring fruit, ie an apple.", "Latin"),
        ("The form was considered by a panel.", "passive"),
        ("It will be looked over.", "passive"),
        ("You are not being judged.", "passive"),
        ("Ask the CQC about it.", "capitals"),
        ("WRITE IT DOWN.", "capitals"),
    ],
)
def test_a_text_that_is_not_plain_is_found(text: str, rule: str) -> None:
    assert rule in rules_broken(text)


@pytest.mark.parametrize(
    "text",
    [
        "Your plan is saved. You can close the window.",
        "I am worried about the stairs.",
        "In an emergency call 999 or go to A&E.",
        "I have chronic kidney disease.",
        "Do you have a lasting power of attorney? Where do you keep it?",
        "Press &Save to keep it.",
        "<p>One short line.</p><p>Then one more short line.</p>",
        "{name} can see <b>{count}</b> parts of your plan.",
        "The bed is red.",
        "The footstool stays here.",
        "Dr. Khan said so.",
    ],
)
def test_a_plain_text_passes(text: str) -> None:
    assert not findings(text)


def test_a_sentence_of_twenty_words_passes_and_one_more_does_not() -> None:
    assert "sentence" not in rules_broken("We " + "go " * 18 + "on.")
    assert "sentence" in rules_broken("We " + "go " * 19 + "on.")


def test_a_colon_does_not_make_two_sentences_of_one() -> None:
    assert "sentence" in rules_broken("We go on " * 4 + "and then: " + "we go on " * 3 + ".")


def test_a_prompt_has_to_be_easier_than_help() -> None:
    text = "Tell people at your surgery how to help you understand it."
    assert 5 < round(readability.grade(text), 1) <= 6
    assert "grade" in rules_broken(text, "prompt")
    assert "grade" not in rules_broken(text, "help")


def test_a_short_text_has_no_grade() -> None:
    assert "grade" not in rules_broken("Communication and occupational therapy.", "prompt")


def test_sentences_that_are_long_on_the_whole_are_found() -> None:
    long = Shown("a.toml", "a", "We " + "go " * 17 + "on.", "help")
    short = Shown("a.toml", "b", "We go on.", "help")
    assert [finding.rule for finding in plain_english.mean_findings([long])] == ["mean"]
    assert not plain_english.mean_findings([long, short])
    assert not plain_english.mean_findings([])


@pytest.mark.parametrize(
    "text",
    [
        "Your result is high.",
        "Your last blood pressure reading looks a bit low.",
        "Your HbA1c was normal.",
        "This is an abnormal result.",
        "You are out of range.",
        "Your numbers show that you have diabetes.",
    ],
)
def test_a_number_is_never_judged_anywhere(text: str) -> None:
    assert "recording, not judging" in rules_broken(text)


@pytest.mark.parametrize(
    "verb", ["interpret", "analyse", "calculates", "alarm", "detected", "diagnosis", "monitoring", "convert", "measure"]
)
@pytest.mark.parametrize(
    "file",
    [
        "resources/results/cholesterol.toml",
        "resources/text/letters.toml",
        "resources/guide/keep-track.toml",
        "pcsp_desktop/gui/results/cards.py",
        "pcsp_desktop/gui/trackers.py",
        "ui/letter_page.ui",
    ],
)
def test_words_of_a_medical_device_stay_out_of_results_and_trackers(verb: str, file: str) -> None:
    text = f"We {verb} it."
    assert "recording, not judging" in rules_broken(text, file=file)
    assert "recording, not judging" not in rules_broken(text, file="resources/guide/health.toml")


@pytest.mark.parametrize(
    "text_id", ["plan.field.tracking.trackers.name", "paper.results.lead", "paper.section.results"]
)
def test_results_and_trackers_are_known_by_their_ids_too(text_id: str) -> None:
    shown = Shown("resources/text/plan.toml", text_id, "We measure it.", "help")
    assert "recording, not judging" in {finding.rule for finding in plain_english.findings(shown)}


@pytest.mark.parametrize(
    "text",
    [
        "The letter marks this H.",
        "Below 5 mmol/L is usual for many adults.",
        "What is a good number for me?",
        "High blood pressure puts a strain on the heart.",
    ],
)
def test_saying_what_stands_on_the_letter_is_no_judgement(text: str) -> None:
    assert "recording, not judging" not in rules_broken(text, file="resources/results/pressure.toml")


def test_a_finding_says_file_id_rule_and_text() -> None:
    line = str(findings("You should rest.")[0])
    assert line.startswith("resources/text/paper.toml: some.id: should: should")
    assert "You should rest." in line


@pytest.mark.parametrize(
    ("word", "count"),
    [("plan", 1), ("people", 2), ("medicine", 3), ("999", 1), ("well-being", 3), ("carer's", 2), ("haemoglobin", 4)],
)
def test_syllables_are_counted_as_they_are_spoken(word: str, count: int) -> None:
    assert readability.syllables(word) == count


def test_no_words_have_no_grade_and_no_sentence() -> None:
    assert readability.grade("…") == 0
    assert readability.sentences(" \n ") == []
