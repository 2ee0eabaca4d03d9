"""From a letter that was read to results in the plan."""

import datetime

import attrs
import pytest

from pcsp_desktop import letters
from pcsp_desktop.plan.results import newest_first, say_result
from pcsp_desktop.tasks.letters import results_letters as task
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault import attachments
from pcsp_desktop.vault.problems import DiskFull

WORDS = (
    "Dear Sam\n\nYour blood test on 3 March 2026.\nHbA1c 58 mmol/mol\nTotal cholesterol 4.9 mmol/L\n\n"
    "Please repeat the blood test in 3 months.\n"
)


@pytest.fixture(scope="module")
def read() -> letters.ReadLetter:
    found = letters.read(WORDS.encode())
    assert found.status == "ok"
    return found


def test_what_is_kept_is_what_the_letter_prints(session: PlanSession, read: letters.ReadLetter) -> None:
    kept = [task.kept_from(candidate) for candidate in read.candidates]
    path = task.keep_letter(session, WORDS.encode(), read, kept, name="letter")
    items = {item.test: item for item in session.opened.plan.results.items}
    assert items["hba1c"].value == "58"
    assert items["hba1c"].unit == "mmol/mol"
    assert items["hba1c"].date == datetime.date(2026, 3, 3)
    assert items["hba1c"].how_it_came == "from_letter"
    letter = session.opened.value(path)
    assert session.vault.attachments.get(letter.file) == WORDS.encode()
    assert any("repeat the blood test" in ask.text for ask in letter.asks)


def test_keeping_a_letter_is_one_step_of_undo(session: PlanSession, read: letters.ReadLetter) -> None:
    before = session.opened.plan
    task.keep_letter(session, WORDS.encode(), read, [task.kept_from(one) for one in read.candidates])
    session.opened.undo()
    assert session.opened.plan == before


def test_nothing_is_kept_that_the_person_left_out(session: PlanSession, read: letters.ReadLetter) -> None:
    task.keep_letter(session, WORDS.encode(), read, [])
    assert session.opened.plan.results.items == ()
    assert len(session.opened.plan.results.letters) == 1


def test_a_full_disk_keeps_nothing(
    session: PlanSession, read: letters.ReadLetter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull

    monkeypatch.setattr(session.vault, "append_all", full)
    with pytest.raises(DiskFull):
        task.keep_letter(session, WORDS.encode(), read, [])
    assert session.opened.plan.results.letters == ()


def test_results_of_a_test_stand_together_newest_first(session: PlanSession, read: letters.ReadLetter) -> None:
    newest = task.kept_from(next(one for one in read.candidates if one.test == "hba1c"))
    older = attrs.evolve(newest, value="62", date=datetime.date(2025, 3, 1))
    undated = attrs.evolve(newest, value="70", date=None)
    for kept in (older, undated, newest):
        task.add_result(session.opened, kept)
    ((test, results),) = newest_first(session.opened.plan.results.items)
    assert test == "hba1c"
    assert [result.value for result in results] == ["58", "62", "70"]
    assert [value for _day, value, _result in task.chart_points(results)] == [62.0, 58.0]


def test_another_unit_is_never_put_on_the_same_line(session: PlanSession, read: letters.ReadLetter) -> None:
    newest = task.kept_from(next(one for one in read.candidates if one.test == "hba1c"))
    old_unit = attrs.evolve(newest, value="7.5", unit="%", date=datetime.date(2020, 3, 1))
    for kept in (newest, old_unit):
        task.add_result(session.opened, kept)
    ((_test, results),) = newest_first(session.opened.plan.results.items)
    assert [result.unit for _day, _value, result in task.chart_points(results)] == ["mmol/mol"]


def test_signs_and_units_are_said_as_printed() -> None:
    kept = task.Kept(test="crp", printed_name="CRP", value="5", unit="mg/L", comparator="lt")
    assert say_result(kept) == "< 5 mg/L"


def test_each_kind_of_file_has_its_type() -> None:
    assert task.media_type("pdf") == "application/pdf"
    assert task.media_type("jpeg") == "image/jpeg"
    assert task.media_type("tiff") == "image/tiff"
    assert {task.suffix_of(kind.media_type) for kind in letters.BY_ID.values() if kind.reader} <= set(letters.SUFFIXES)


def test_the_vault_keeps_every_kind_of_letter_that_is_read() -> None:
    starts = {
        "pdf": b"%PDF-",
        "jpeg": b"\xff\xd8\xff",
        "png": b"\x89PNG\r\n\x1a\n",
        "tiff": b"II*\0",
        "word": b"PK\x03\x04",
    }
    for kind in letters.BY_ID.values():
        if kind.reader:
            attachments.check_kind(starts.get(kind.id, b"\0\0\0\x18ftypheic"), kind.media_type)


# ---- Later -------------------------------------------------------------------------------------------------


def test_a_result_is_corrected_in_one_step_and_keeps_its_letter_and_question(
    session: PlanSession, read: letters.ReadLetter
) -> None:
    path = task.keep_letter(session, WORDS.encode(), read, [task.kept_from(one) for one in read.candidates])
    item = session.opened.plan.results.items[0]
    session.opened.set(f"results/items/{item.id}/question", "Is that high?")
    item, before = session.opened.plan.results.items[0], session.opened.plan
    kept = attrs.evolve(task.kept_of(item), value="85", date=datetime.date(2026, 3, 4), how="changed_by_me")
    task.mend_result(session.opened, item.id, kept)
    after = session.opened.plan.results.items[0]
    assert (after.value, after.date, after.how_it_came) == ("85", datetime.date(2026, 3, 4), "changed_by_me")
    assert (after.letter, after.question, after.page) == (path.rpartition("/")[2], "Is that high?", item.page)
    session.opened.undo()
    assert session.opened.plan == before


@pytest.mark.parametrize("with_results", [True, False])
def test_a_letter_is_removed_with_or_without_its_results(
    session: PlanSession, read: letters.ReadLetter, with_results: bool
) -> None:
    path = task.keep_letter(session, WORDS.encode(), read, [task.kept_from(one) for one in read.candidates])
    before = session.opened.plan
    task.remove_letter(session.opened, path.rpartition("/")[2], with_results=with_results)
    left = session.opened.plan.results
    assert left.letters == ()
    assert len(left.items) == (0 if with_results else len(read.candidates))
    assert all(item.letter == "" and item.page is None and item.box == "" for item in left.items)
    session.opened.undo()
    assert session.opened.plan == before


@pytest.mark.parametrize(("kind", "day"), [("letter", 9), ("sample", 3)])
def test_a_mended_date_of_a_letter_mends_the_results_that_have_it(
    session: PlanSession, read: letters.ReadLetter, kind: str, day: int
) -> None:
    kept = [attrs.evolve(task.kept_from(one), date_kind=kind) for one in read.candidates]
    dated = attrs.evolve(read, letter_date="2026-03-03")
    path = task.keep_letter(session, WORDS.encode(), dated, kept)
    before = session.opened.plan
    session.opened.set(f"{path}/letter_date", datetime.date(2026, 3, 9))
    assert {item.date for item in session.opened.plan.results.items} == {datetime.date(2026, 3, day)}
    session.opened.undo()
    assert session.opened.plan == before
