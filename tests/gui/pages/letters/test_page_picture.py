"""The mark on a page of a letter leaves what is printed as dark as it is."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication

from pcsp_desktop.gui.pages.letters.page_picture import LetterPagePicture
from pcsp_desktop.tasks.letters import reading

PLACE = reading.PageBox(0.4, 0.4, 0.6, 0.6)


def painted(ground: str, **how: bool) -> QColor:
    """The colour in the middle of the marked place, on a page all of this colour."""
    page = QPixmap(400, 400)
    page.fill(QColor(ground))
    picture = LetterPagePicture(page, [PLACE], "a page", "", strip=PLACE if how else None, **how)
    picture.resize(400, picture.heightForWidth(400))
    drawn = picture.grab().toImage()
    return drawn.pixelColor(drawn.width() // 2, drawn.height() // 2)


def test_ink_stays_black_and_paper_turns_yellow(app: QApplication) -> None:
    for how in ({}, {"large": False}, {"large": True}):
        assert painted("black", **how).name() == "#000000"
        paper = painted("white", **how)
        assert paper.red() > 240 > 200 > paper.blue()


def test_a_place_seen_large_is_higher_than_one_at_full_width(app: QApplication) -> None:
    page = QPixmap(400, 400)
    small, large = (LetterPagePicture(page, [], "", "", strip=PLACE, large=big) for big in (False, True))
    assert large.heightForWidth(400) > 1.5 * small.heightForWidth(400)
