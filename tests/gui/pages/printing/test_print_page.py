"""Print your plan: a real PDF through a real QPrinter, files, an email, and what is asked before."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QCheckBox, QProgressBar, QWidget

from pcsp_desktop.documents import Tick
from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.theme import ScreenLook
from pcsp_desktop.gui.pages.printing.print_page import PrintPage
from pcsp_desktop.gui.window.drawn_pages import PagePictureView
from pcsp_desktop.gui.window.work import Work, WorkPanel
from pcsp_desktop.plan.people import Person
from pcsp_desktop.tasks.printing import made_papers as printing

if TYPE_CHECKING:
    from keeping_kit import House


@pytest.fixture
def page(house: House) -> PrintPage:
    house.session.opened.set("matters/important", "my garden")
    house.session.opened.set("person/first_name", "Sam")
    return opened(house)


def opened(house: House) -> PrintPage:
    house.go("print-plan")
    page = house.page
    assert isinstance(page, PrintPage)
    return page


def words_of(file: Path) -> str:
    document = pypdfium2.PdfDocument(file.read_bytes())
    said = "".join(sheet.get_textpage().get_text_bounded() for sheet in document)
    document.close()
    return said


def to_file(file: Path):  # type: ignore[no-untyped-def]
    def choose(printer: QPrinter, _over: QWidget, _pages: int) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        return True

    return choose


def test_the_pages_go_to_the_printer_whole(house: House, page: PrintPage, tmp_path: Path) -> None:
    page.choose_printer = to_file(tmp_path / "printed.pdf")
    house.press("print-paper")
    house.waits_for("Sent to the printer")
    printed = pypdfium2.PdfDocument((tmp_path / "printed.pdf").read_bytes())
    picture = printed[0].render(scale=1).to_pil().convert("L")
    printed.close()
    dark = sum(picture.histogram()[:100]) / (picture.width * picture.height)
    assert 0.002 < dark < 0.3, "the page is blank, or black"


def test_a_person_who_changes_their_mind_prints_nothing(house: House, page: PrintPage) -> None:
    page.choose_printer = lambda _printer, _over, _pages: False
    house.press("print-paper")
    house.wait(lambda: not page._panel.busy)
    assert house.toast() == ""


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told_and_the_plan_is_as_it_was(
    house: House, page: PrintPage, tmp_path: Path
) -> None:
    before = house.session.vault.head
    page.choose_printer = to_file(tmp_path / "no such folder" / "printed.pdf")
    house.press("print-paper")
    house.waits_for("The printer did not take it. Your plan is safe.")
    assert house.session.vault.head == before


def test_a_saved_copy_can_be_deleted_from_the_message(house: House, page: PrintPage, tmp_path: Path) -> None:
    file = tmp_path / "copy.pdf"
    house.answers(files=(file,))
    house.press("save-paper")
    house.waits_for("Anyone at this computer can open it.")
    assert "my garden" in words_of(file)
    house.shell.toast._press()
    assert not file.exists()
    del page


def test_a_place_that_cannot_be_written_is_told(house: House, page: PrintPage, tmp_path: Path) -> None:
    house.answers(files=(tmp_path / "gone" / "copy.pdf",))
    house.press("save-paper")
    house.waits_for("It could not be saved there. Your plan is safe.")
    del page


def test_a_stick_gets_a_pdf_with_a_date_and_no_name(house: House, page: PrintPage, tmp_path: Path) -> None:
    del page
    house.answers(folder=tmp_path)
    house.press("other-ways")
    house.press("save-usb")
    house.waits_for("Saved.")
    [file] = tmp_path.glob("my-plan-*.pdf")
    assert "Sam" not in file.name


def test_an_email_is_made_after_a_warning_and_opened(house: House, page: PrintPage, tmp_path: Path) -> None:
    asked: list[Path] = []

    def open_file(path: Path) -> bool:
        asked.append(path)
        return True

    page.open_file = open_file
    house.answers("no")
    house.press("email-paper")
    house.wait(lambda: house.ask.asked[-1:] == ["Email is not private"])
    house.wait(lambda: not page._panel.busy)
    assert asked == []
    file = tmp_path / "draft.eml"
    house.answers("yes", files=(file,))
    house.press("email-paper")
    house.wait(lambda: bool(asked))
    assert b"my-plan-" in file.read_bytes()


def test_no_mail_program_is_told(house: House, page: PrintPage, tmp_path: Path) -> None:
    page.open_file = lambda _path: False
    house.answers("yes", files=(tmp_path / "draft.eml",))
    house.press("email-paper")
    house.waits_for("No mail program opened it.")


def test_signs_that_cannot_be_printed_are_told_before_anything_is_written(
    house: House, page: PrintPage, tmp_path: Path
) -> None:
    house.session.opened.set("matters/important", "my garden \U00013000")
    file = tmp_path / "copy.pdf"
    house.answers("no", files=(file,))
    house.press("save-paper")
    house.wait(lambda: house.ask.asked[-1:] == ["Some signs cannot be printed"])
    house.wait(lambda: not page._panel.busy)
    assert not file.exists()


def test_the_name_is_asked_first_and_only_once(house: House, tmp_path: Path) -> None:
    house.session.opened.set("matters/important", "my garden")
    page = opened(house)
    house.answers("no")
    house.press("save-paper")
    assert house.ask.asked == ["Print it without your name?"]
    house.type("print-first-name", "Sam")
    house.press("use-name")
    assert house.session.opened.plan.person.first_name == "Sam"
    file = tmp_path / "copy.pdf"
    house.answers(files=(file,))
    house.press("save-paper")
    house.wait(file.exists)
    assert "Sam" in words_of(file)
    del page


def test_a_paper_without_a_name_is_made_if_the_person_wants(house: House, tmp_path: Path) -> None:
    house.session.opened.set("matters/important", "my garden")
    opened(house)
    file = tmp_path / "copy.pdf"
    house.answers("yes", files=(file,))
    house.press("save-paper")
    house.wait(file.exists)
    house.press("save-paper")
    house.waits_for("Saved.")


def test_the_size_follows_the_text_of_the_screen(house: House) -> None:
    theme.current().apply(ScreenLook(200, "light", "atkinson"))
    assert opened(house).choices().size == 18


def test_what_is_offered_follows_the_kind_of_paper(house: House) -> None:
    house.session.opened.add("people", Person(name="Bo", not_to_involve="yes"))
    page = opened(house)
    assert page.parts.isVisible()
    page.kinds.button("in-a-crisis").setChecked(True)
    assert not page.parts.isVisible()
    box = page.findChild(QCheckBox, "tick-not-to-involve")
    assert isinstance(box, QCheckBox)
    assert box.isVisible()
    assert page.choices().ticks == frozenset()
    box.setChecked(True)
    assert page.choices().ticks == {Tick.NOT_TO_INVOLVE}
    page.kinds.button("wallet-card").setChecked(True)
    assert not page.sizes.isVisible()
    assert page.choices().ticks == frozenset()


def test_the_parts_follow_who_the_copy_is_for(house: House) -> None:
    house.session.opened.set("budget/backup_plan", "x")
    page = opened(house)
    assert page.choices().audience == "me"
    assert "budget" in (page.choices().sections or ())
    page.readers.button(printing.Audience.SURGERY).setChecked(True)
    assert page.choices().audience == "surgery"
    assert "budget" not in (page.choices().sections or ())
    page.kinds.button("in-a-crisis").setChecked(True)
    assert page.choices().audience == "surgery", "what was chosen stays"


def test_a_paper_has_its_usual_reader_until_one_is_chosen(house: House) -> None:
    page = opened(house)
    page.kinds.button("in-a-crisis").setChecked(True)
    assert page.choices().audience == "hospital"
    page.kinds.button("full-plan").setChecked(True)
    assert page.choices().audience == "me"


def test_a_plan_with_no_part_chosen_is_not_printed(house: House, page: PrintPage) -> None:
    page.sections.set_value([])
    house.press("save-paper")
    assert "Choose at least one part" in house.said()


def test_the_preview_shows_pages_and_their_words_and_draws_only_what_is_seen(house: House, page: PrintPage) -> None:
    del page
    for number in range(40):
        house.session.opened.add("goals", want=f"goal {number}", because="walk " * 150)
    opened(house)
    house.press("preview-paper")
    house.waits_on("page-preview")
    house.wait(lambda: not house.page._timer.isActive())  # type: ignore[attr-defined]
    pages = house.page.findChildren(PagePictureView)
    assert len(pages) > 5
    drawn = house.page._drawn  # type: ignore[attr-defined]
    house.app.processEvents()
    assert len(drawn._kept) <= 2
    for each in pages:
        each.grab()
    assert len(drawn._kept) == 4
    house.press("page-words-1")
    assert "my garden" in house.said()
    house.page.back_asked.emit()
    assert house.name == "page-print-plan"


def test_stop_stops_the_paper_and_leads_back_to_the_button(house: House, page: PrintPage) -> None:
    button = house.find("preview-paper")
    button.setFocus()
    button.click()  # type: ignore[attr-defined]
    panel = page.findChild(WorkPanel, "making-paper")
    assert isinstance(panel, WorkPanel)
    assert (panel.busy, panel.isVisible()) == (True, False)
    panel._soon.timeout.emit()
    assert (panel.busy, panel.isVisible()) == (True, True)
    house.press("making-paper-stop")
    assert (panel.busy, panel.isVisible()) == (False, False)
    now = house.shell.focusWidget()
    assert now is not None and now.objectName() == "preview-paper"
    house.wait(lambda: not Work._running)
    assert house.page is page, "no preview opens afterwards"
    house.press("preview-paper")
    house.wait(lambda: house.name == "page-preview")


def test_the_bar_shows_how_far_the_paper_is(house: House, page: PrintPage) -> None:
    house.session.opened.set("matters/important", "A long line about my garden.\n" * 300)
    panel = page.findChild(WorkPanel, "making-paper")
    assert isinstance(panel, WorkPanel)
    bar = panel.findChild(QProgressBar)
    assert bar is not None
    seen: list[int] = []
    bar.valueChanged.connect(seen.append)
    house.press("preview-paper")
    house.wait(lambda: house.name == "page-preview")
    assert any(0 < value < 100 for value in seen) and max(seen) == 100, seen


def test_a_paper_copy_given_to_someone_is_listed(house: House, page: PrintPage) -> None:
    house.press("gave-a-copy")
    house.press("handed-over")
    assert "Write a name first." in house.said()
    house.type("handed-to", "Dr Ali")
    house.press("handed-over")
    assert [copy.who for copy in house.session.opened.plan.copies] == ["Dr Ali"]
    del page


def _faces(file: Path) -> str:
    return " ".join(re.findall(rb"/BaseFont ?/([\w+-]+)", file.read_bytes()).__repr__().split())


def test_the_letters_that_the_person_reads_best_are_on_the_paper(house: House, page: PrintPage, tmp_path: Path) -> None:
    for font, face in (("atkinson", "Atkinson"), ("lexend", "Lexend"), ("andika", "PlanReading")):
        theme.current().apply(theme.current().look._replace(font=font))
        house.ask._files = [tmp_path / f"{font}.pdf"]
        house.press("save-paper")
        house.waits_for("Saved")
        assert face in _faces(tmp_path / f"{font}.pdf")
        house.shell.toast.put_away()


def test_urdu_is_offered_in_both_hands_where_a_paper_can_be_in_urdu(
    house: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    house.session.opened.set("matters/important", "\u0645\u06cc\u0631\u0627 \u0628\u0627\u063a")
    house.session.opened.set("person/first_name", "Sam")
    assert not opened(house).urdu.isVisible()
    monkeypatch.setattr(printing, "languages", lambda: ("en_GB", "ur"))
    house.go("copies-out")
    page = opened(house)
    assert page.urdu.isVisible()
    assert page.second.button("ur").isVisible()
    house.session.opened.set("setup/language", "ur")
    for naskh, face in ((False, "Nastaliq"), (True, "Naskh")):
        page.urdu.set_value(naskh)
        house.ask._files = [tmp_path / f"{face}.pdf"]
        house.press("save-paper")
        house.waits_for("Saved")
        assert face in _faces(tmp_path / f"{face}.pdf")
        house.shell.toast.put_away()


def test_the_preview_tells_which_answers_are_shorter_on_this_paper(house: House) -> None:
    for name in ("what_helps", "what_does_not_help", "avoid", "keeps_me_going", "safer_surroundings", "where_admitted"):
        house.session.opened.set(f"crisis/{name}", "Sit with me and say little. " * 20)
    shown = opened(house)
    shown.kinds.button("in-a-crisis").setChecked(True)
    house.press("preview-paper")
    house.waits_on("page-preview")
    assert "Some answers are shorter on this paper" in house.said()
