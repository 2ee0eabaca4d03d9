"""Looks: tokens that can be read in every scheme, and changes that reach every control at once."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import gui_kit
import pytest
from a11y.audit_pictures import contrast
from PySide6.QtGui import QColor, QFontDatabase
from PySide6.QtWidgets import QApplication

from pcsp_desktop.gui.kit import fonts, theme
from pcsp_desktop.gui.kit.controls import Button, Text, TextField
from pcsp_desktop.gui.kit.theme import SCHEMES, TEXT_SIZES, ScreenLook
from pcsp_desktop.gui.kit.tokens import style_sheet, tokens
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.page import Page


def _ratio(scheme: str, one: str, other: str) -> float:
    colours = tokens().schemes[scheme]
    first, second = QColor(colours[one]), QColor(colours[other])
    return contrast(first.getRgb()[2::-1], second.getRgb()[2::-1])  # type: ignore[index]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", ["paper", "rail", "card", "wash", "chosen", "tip", "danger"])
@pytest.mark.parametrize("words", ["ink", "text"])
def test_body_text_stands_out_seven_to_one_on_every_ground(scheme: str, ground: str, words: str) -> None:
    assert _ratio(scheme, words, ground) >= 7


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", ["paper", "rail", "card", "wash", "chosen"])
def test_hints_and_links_stand_out_seven_to_one(scheme: str, ground: str) -> None:
    assert _ratio(scheme, "soft", ground) >= 7
    assert _ratio(scheme, "accent_ink", ground) >= 7


@pytest.mark.parametrize("scheme", SCHEMES)
def test_borders_of_controls_and_the_ring_stand_out_three_to_one(scheme: str) -> None:
    for ground in ("paper", "card", "tip", "danger"):
        assert _ratio(scheme, "field", ground) >= 3
    for ground in ("paper", "rail"):
        assert _ratio(scheme, "edge", ground) >= 3
        assert max(_ratio(scheme, "focus", ground), _ratio(scheme, "focus_line", ground)) >= 3
    # The ground of a message at the foot of the window, whose buttons have a ring too.
    assert max(_ratio(scheme, "focus", "accent"), _ratio(scheme, "focus_line", "accent")) >= 3
    assert _ratio(scheme, "on_accent", "accent") >= 4.5
    assert _ratio(scheme, "danger_bar", "card") >= 7


def test_no_colour_is_written_in_the_code() -> None:
    # A designer changes the looks in ui/ alone.
    package = Path(theme.__file__).parents[1]
    written = {
        (file.name, colour)
        for file in package.rglob("*.py")
        for colour in re.findall(r"\"(#[0-9a-fA-F]{6})\"", file.read_text("utf-8"))
    }
    assert written == set()


def test_the_template_of_a_style_sheet_is_filled_and_a_word_that_is_missing_is_found() -> None:
    values = {"ground": "#123456", "width": 18, "shortest": 46, "radius": 4, "margin": 5}
    made = style_sheet("scroll bar", tokens().schemes["dark"], **values)
    assert "width: 18px; background: #123456" in made
    assert "@" not in made
    with pytest.raises(KeyError, match="width"):
        style_sheet("scroll bar", tokens().schemes["dark"], ground="#123456")


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_text_size_reaches_fonts_and_targets(app: QApplication, size: int) -> None:
    gui_kit.application(ScreenLook(size))
    now = theme.current()
    assert now.font("body").pixelSize() == round(18 * size / 100)
    assert now.font("heading").pixelSize() > now.font("label").pixelSize() > now.font("hint").pixelSize()
    assert now.target >= 46


def test_a_look_reaches_controls_that_are_there(window: Callable[..., MainWindow]) -> None:
    shell = window()
    page = Page("A page", name="page")
    words, button, field = Text("Some words"), Button("Press"), TextField()
    for widget in (words, button, field):
        page.body.addWidget(widget)
    shell.show_page(page)
    before = [words.sizeHint().height(), button.sizeHint().height(), field.sizeHint().height()]
    gui_kit.application(ScreenLook(300, "dark"))
    gui_kit.settle()
    after = [words.sizeHint().height(), button.sizeHint().height(), field.sizeHint().height()]
    assert all(new > 1.8 * old for old, new in zip(before, after, strict=True))
    assert words.font().pixelSize() == 54
    assert tokens().schemes["dark"]["card"] in field.styleSheet()


@pytest.mark.parametrize("look", [ScreenLook(110), ScreenLook(100, "pink"), ScreenLook(100, "light", "comic")])
def test_a_look_we_do_not_have_is_refused(app: QApplication, look: ScreenLook) -> None:
    with pytest.raises(ValueError, match="no such look"):
        theme.current().apply(look)
    assert theme.current().look == ScreenLook()


@pytest.mark.parametrize("choice", [choice for choice in fonts.CHOICES if choice != "system"])
def test_each_font_that_can_be_chosen_is_shipped(app: QApplication, choice: str) -> None:
    assert fonts.shipped(choice)
    assert len(fonts.families(choice)) == 1


def test_the_letters_of_this_computer_are_not_those_that_were_chosen_before(app: QApplication) -> None:
    own = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    gui_kit.application(ScreenLook(font="andika"))
    assert theme.current().font("body").families() == ["Plan Reading"]
    gui_kit.application(ScreenLook(font="system"))
    for kind in ("body", "heading"):
        assert theme.current().font(kind).family() == own
        assert "Plan Reading" not in theme.current().font(kind).families()


def test_a_hover_on_a_dark_ground_keeps_words_readable(window: Callable[..., MainWindow]) -> None:
    gui_kit.application(ScreenLook(100, "dark"))
    assert theme.current().dark
    assert _ratio("dark", "accent_ink", "card") >= 7
