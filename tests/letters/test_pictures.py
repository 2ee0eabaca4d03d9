"""Scans and photos: turned upright, straight and square, lines and specks taken off, and never sure."""

from __future__ import annotations

import io
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from letters.test_inside import page, saved
from PIL import Image, ImageDraw, ImageFont

from pcsp_desktop import letters
from pcsp_desktop.assets import resource
from pcsp_desktop.letters.readers import prepare
from pcsp_desktop.letters.readers.picture import frames_of, load_formats

LINES = (
    "Example Surgery, Gull Road",
    "Dear Mrs Example",
    "Your blood was taken on 17 March 2026. These are the results:",
    "HbA1c 57 mmol/mol",
    "Potassium 4.4 mmol/L",
    "Sodium 140 mmol/L",
    "Please ring us if you have any questions about these.",
)
RIGHT = {("hba1c", "57"), ("potassium", "4.4"), ("sodium", "140")}


@pytest.fixture(scope="module", autouse=True)
def _formats() -> None:
    load_formats()


def sheet() -> Image.Image:
    return page(*LINES, size=(1240, 1500))


def found(content: bytes) -> set[tuple[str, str]]:
    letter = letters.read(content)
    assert letter.status == "ok", letter.message
    assert all(c.unsure and "picture" in c.why for c in letter.candidates), "nothing read from a picture is sure"
    return {(c.test, c.value) for c in letter.candidates}


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("form", ["JPEG", "PDF"])
def test_a_page_on_its_side_or_head_is_read_and_shown_upright(turn: int, form: str) -> None:
    content = saved(sheet().rotate(turn, expand=True), form, **({"resolution": 150} if form == "PDF" else {}))
    assert found(content) == RIGHT
    shown = letters.read(content, pictures=(1,))
    picture = shown.pictures[0]
    assert picture.height > picture.width
    # The place of each result is dark on the picture that the person sees.
    with Image.open(io.BytesIO(picture.png)) as image:
        for candidate in shown.candidates:
            box = candidate.box
            place = (box.x0 * image.width, box.y0 * image.height, box.x1 * image.width, box.y1 * image.height)
            assert image.convert("L").crop(tuple(map(round, place))).getextrema()[0] < 120  # type: ignore[arg-type,operator]


@pytest.mark.parametrize("angle", [-6.5, -3, 1.5, 5])
def test_a_page_that_leans_is_straightened(angle: float) -> None:
    assert found(saved(sheet().rotate(angle, fillcolor=250, resample=Image.Resampling.BICUBIC), "PNG")) == RIGHT


@pytest.mark.parametrize("says_so", [True, False])
def test_a_fax_with_oblong_dots_is_squared(says_so: bool) -> None:
    big = sheet().resize((1728, 2090), Image.Resampling.LANCZOS)
    fax = big.resize((1728, round(2090 * 98 / 204))).point(lambda v: 255 if v > 150 else 0).convert("1")
    how = {"dpi": (204.0, 98.0)} if says_so else {}
    content = saved(fax, "TIFF", compression="group4", **how)
    assert frames_of(content)[0].size == pytest.approx((1728, 2090), abs=4)
    assert found(content) == RIGHT


def test_pixels_that_are_square_stay_as_they_are() -> None:
    for size, dots in (((1728, 1100), (204.0, 204.0)), ((1240, 800), None), ((1728, 2200), None), ((100, 100), (0, 0))):
        image = Image.new("1", size, 1)
        assert prepare.squared(image, dots).size == size


def test_shade_over_a_photo_is_evened() -> None:
    image = sheet()
    shade = Image.linear_gradient("L").rotate(90).resize(image.size)
    dark = Image.blend(image, Image.composite(image, Image.new("L", image.size, 60), shade), 0.6)
    assert found(saved(dark, "JPEG", quality=85)) == RIGHT


def test_a_table_with_lines_is_read() -> None:
    image = Image.new("L", (1240, 900), 252)
    pen = ImageDraw.Draw(image)
    face = ImageFont.truetype(str(resource("fonts", "NotoSans-Regular.ttf")), 26)
    pen.text((80, 40), "Blood taken on 17 March 2026", font=face, fill=20)
    for n, cells in enumerate(
        (("HbA1c", "57", "mmol/mol"), ("Potassium", "4.4", "mmol/L"), ("Sodium", "140", "mmol/L"))
    ):
        for m, cell in enumerate(cells):
            pen.rectangle((80 + 260 * m, 120 + 60 * n, 340 + 260 * m, 180 + 60 * n), outline=60, width=3)
            pen.text((95 + 260 * m, 132 + 60 * n), cell, font=face, fill=20)
    assert found(saved(image.rotate(1.2, fillcolor=252), "PNG")) == RIGHT


def speckled(image: Image.Image, count: int) -> Image.Image:
    chance = random.Random(7)
    pen = ImageDraw.Draw(image)
    for _ in range(count):
        x, y = chance.randrange(image.width), chance.randrange(image.height)
        pen.ellipse((x, y, x + chance.choice((1, 2, 3)), y + 2), fill=0)
    return image


def test_specks_do_not_end_the_worker_and_no_figure_is_cut_off() -> None:
    # A speck over a point makes two of it: such a number is read whole or not at all.
    tests = {test for test, _ in found(saved(speckled(sheet(), 300), "PNG"))}
    assert {"hba1c", "sodium"} <= tests
    assert letters.read(saved(speckled(Image.new("L", (1240, 1754), 255), 6000), "PNG")).status == "ok"


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(100, 1700), st.integers(100, 2500)), max_size=60), st.integers(0, 9))
def test_what_stands_near_letters_is_never_taken_for_a_speck(specks: list[tuple[int, int]], shift: int) -> None:
    image = Image.new("L", (1850, 2600), 255)
    pen = ImageDraw.Draw(image)
    face = ImageFont.truetype(str(resource("fonts", "NotoSans-Regular.ttf")), 40)
    words = [((200 + 37 * shift, 300 + 11 * shift), "Potassium 4.4 mmol/L"), ((900, 1200 + 7 * shift), "HbA1c 41")]
    for place, text in words:
        pen.text(place, text, font=face, fill=0)
    before = [pen.textbbox(place, text, font=face) for place, text in words]
    whole = [image.crop(box).tobytes() for box in before]
    for x, y in specks:
        if not any(b[0] - 8 < x < b[2] + 8 and b[1] - 8 < y < b[3] + 8 for b in before):
            pen.rectangle((x, y, x + 3, y + 3), fill=0)
    cleaned = prepare.without_specks(image)
    assert [cleaned.crop(box).tobytes() for box in before] == whole


@pytest.mark.parametrize(
    ("text", "points"), [("4.8", [1]), ("48", []), ("2.41", [1]), ("12.5", [2]), ("140", []), ("4:8", []), ("48.", [])]
)
@pytest.mark.parametrize("size", [28, 36, 48])
def test_a_point_is_found_in_the_ink(text: str, points: list[int], size: int) -> None:
    image = Image.new("L", (400, 120), 255)
    face = ImageFont.truetype(str(resource("fonts", "NotoSans-Regular.ttf")), size)
    ImageDraw.Draw(image).text((30, 30), text, font=face, fill=0)
    assert prepare.points_in(image) == points


def test_lines_go_and_letters_stay() -> None:
    image = Image.new("L", (1850, 400), 255)
    pen = ImageDraw.Draw(image)
    face = ImageFont.truetype(str(resource("fonts", "NotoSans-Bold.ttf")), 44)
    pen.text((100, 150), "Illimited TITLE 1111 EFL", font=face, fill=0)
    letters_only = image.copy()
    pen.line((50, 120, 1700, 122), fill=0, width=3)
    pen.line((60, 50, 60, 380), fill=0, width=4)
    pen.rectangle((1000, 130, 1700, 230), fill=0)
    cleaned = prepare.without_rules(image)
    assert cleaned.crop((90, 140, 900, 220)).tobytes() == letters_only.crop((90, 140, 900, 220)).tobytes()
    assert cleaned.crop((400, 115, 900, 128)).getextrema() == (255, 255)
    assert cleaned.getpixel((1300, 180)) == 0, "a filled box is no line"


def test_pages_for_which_no_time_is_left_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    from pcsp_desktop.letters.readers import recognise
    from pcsp_desktop.letters.worker.reading import read_with_notes

    monkeypatch.setattr(recognise, "has_time", lambda: False)
    letter, reading = read_with_notes(saved(sheet(), "PNG"), ocr=True)
    assert letter.candidates == ()
    assert [(note.id, note.name) for note in reading.notes] == [("pages_unread", "1")]


def test_a_picture_inside_an_email_is_shown_as_it_is() -> None:
    from letters.test_inside import email

    content = email((saved(sheet().rotate(90, expand=True), "PNG"), "image/png", "letter.png"), body="Hello")
    letter = letters.read(content, pictures=(1, 2))
    assert {(c.test, c.value, c.page) for c in letter.candidates} == {(t, v, 2) for t, v in RIGHT}
    sizes = {picture.page: (picture.width, picture.height) for picture in letter.pictures}
    assert sizes[2] == (1240, 1500)
