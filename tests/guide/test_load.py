"""A guide file with a fault fails at load with file, id and reason."""

from pathlib import Path

import pytest

from pcsp_desktop.guide import GuideFault, PartKind, load_guide

STEP = """
[step]
id = "matters"
title = "What matters to me"
order = 1
sections = ["matters"]
"""

QUESTION = """
[[page]]
id = "good-day"
heading = "A good day"
[[page.question]]
id = "good-day-words"
path = "matters/good_day"
prompt = "What does a good day look like?"
"""


def load(folder: Path, text: str) -> None:
    (folder / "a.toml").write_text(text, "utf-8")
    load_guide(folder, places=("print", "share"))


def test_a_guide_without_faults_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(STEP + QUESTION, "utf-8")
    guide = load_guide(tmp_path)
    assert [part.kind for part in guide.parts] == [PartKind.STEP]
    assert guide.parts[0].pages[0].questions[0].prompt == "What does a good day look like?"


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("", "", "one table"),
        ("[step]\nid = 'x'", "x", "title is missing"),
        ("[step]\nid = 'x'\ntitle = 'T'\nsections = ['nowhere']", "x", "no section"),
        ("[step", "", "not TOML"),
        (STEP + QUESTION.replace("matters/good_day", "matters/nothing"), "good-day-words", "no field of the plan"),
        (STEP + QUESTION.replace("matters/good_day", "goals"), "good-day-words", "a list needs entry"),
        (STEP + QUESTION.replace("prompt = ", "promt = "), "good-day-words", "promt is not known"),
        (STEP + QUESTION + QUESTION, "good-day", "also used"),
        (
            STEP + QUESTION + "show_when = { path = 'health/allergies_answer', is = ['maybe'] }",
            "good-day-words",
            "maybe is not one of the choices",
        ),
        (STEP + QUESTION + "show_when = { path = 'health/nothing', is = ['yes'] }", "good-day-words", "no field"),
        (STEP + QUESTION + "layout = 'pretty'", "good-day-words", "no layout"),
        (
            STEP + QUESTION.replace('heading = "A good day"', 'heading = "A"\ncountries = ["france"]'),
            "good-day",
            "france is not one of the choices",
        ),
        (
            STEP + QUESTION.replace('heading = "A good day"', 'heading = "A"\nspecial = "dance"'),
            "good-day",
            "there is no place dance",
        ),
        (STEP + QUESTION + "short = -1", "good-day-words", "number from 0 up"),
    ],
)
def test_a_fault_names_file_place_and_reason(tmp_path: Path, text: str, place: str, reason: str) -> None:
    with pytest.raises(GuideFault) as caught:
        load(tmp_path, text)
    fault = caught.value
    assert place == fault.place
    assert reason in fault.reason
    assert fault.file in ("a.toml", "matters")


def test_a_folder_without_a_guide_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GuideFault, match="no guide file"):
        load_guide(tmp_path)


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(GuideFault, match="not TOML"):
        load_guide(tmp_path)
