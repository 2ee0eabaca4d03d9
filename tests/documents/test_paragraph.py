"""How text becomes lines: fonts by character, breaks, what cannot be drawn, what runs from the right."""

from __future__ import annotations

import itertools

import pytest

from pcsp_desktop.documents.pdf import breaking
from pcsp_desktop.documents.pdf.paragraph import Line, TextRun, Typesetter
from pcsp_desktop.documents.typefaces import READING_FACES, font_set


def typesetter(language: str = "en-GB", right_to_left: bool = False) -> Typesetter:
    return Typesetter(font_set(), language, right_to_left)


def text_of(line: Line) -> str:
    pieces = sorted((piece for piece, _ in line.pieces), key=lambda piece: piece.start)
    return "".join(piece.shaped.text for piece in pieces)


def lines_of(text: str, width: float = 200.0, **run: object) -> list[str]:
    return [text_of(line) for line in typesetter().lines([TextRun(text, **run)], 14, width)]  # type: ignore[arg-type]


def test_lines_end_at_spaces_and_no_letter_is_lost() -> None:
    text = "the quick brown fox jumps over the lazy dog " * 5
    lines = lines_of(text)
    assert len(lines) > 5
    assert "".join(lines) == text
    assert all(line.endswith(" ") for line in lines)


def test_no_line_is_wider_than_its_room() -> None:
    for line in typesetter().lines([TextRun("wide words and some more " * 20)], 14, 150):
        assert line.width <= 150.01


def test_a_word_that_is_too_wide_is_cut_and_nothing_is_lost() -> None:
    lines = typesetter().lines([TextRun("x" * 500)], 14, 150)
    assert all(line.width <= 150.01 for line in lines)
    assert "".join(text_of(line) for line in lines) == "x" * 500


def test_marks_are_never_cut_from_their_letter() -> None:
    lines = typesetter().lines([TextRun("e\u0301" * 200)], 14, 100)
    assert all(not text_of(line).startswith("\u0301") for line in lines)


def test_a_number_that_is_whole_stays_as_sent() -> None:
    for width in range(120, 260, 7):
        runs = [TextRun("please ring me on "), TextRun("07700 900123", whole=True), TextRun(" today")]
        lines = [text_of(line) for line in typesetter().lines(runs, 14, width)]
        assert any("07700 900123" in line for line in lines), width


def test_line_ends_in_the_text_are_kept() -> None:
    assert lines_of("one\n\nthree") == ["one", "", "three"]


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("well-being", ["well-", "being"]),
        ("and/or", ["and/", "or"]),
        ("12/03", ["12/03"]),
        ("07700-900", ["07700-900"]),
        ("我喜欢家。好", ["我", "喜", "欢", "家。", "好"]),
        ("（好）吗", ["（好）", "吗"]),
    ],
)
def test_where_a_word_may_be_parted(word: str, parts: list[str]) -> None:
    cuts = [0, *breaking.inside(word), len(word)]
    assert [word[first:last] for first, last in itertools.pairwise(cuts)] == parts


@pytest.mark.parametrize("typeface", READING_FACES)
def test_letters_of_all_our_latin_languages_need_no_second_face(typeface: str) -> None:
    face = font_set(typeface).main(False, "en")
    assert face.has("ąćęłńóśźżĄĆĘŁŃÓŚŹŻăâîșțĂÂÎȘȚŵŷâêîôûŴŶÁÉÍÓÚáéíóúäëïöüñçãõ£€")


def test_what_no_font_has_is_a_box_and_is_remembered_once() -> None:
    setter = typesetter()
    line = setter.lines([TextRun("a 𓀀 b 𓀀 \ud7ff")], 14, 500)[0]
    assert list(setter.missing) == ["𓀀", "\ud7ff"]
    assert "𓀀" in text_of(line)


def test_invisible_signs_are_not_reported_as_missing() -> None:
    setter = typesetter()
    setter.lines([TextRun("so\u00adft ze\u200bro jo\u200diner \ufe0f \u2060\u200e")], 14, 500)
    assert list(setter.missing) == []


def test_letters_put_together_from_marks_are_drawn() -> None:
    setter = typesetter()
    setter.lines([TextRun("w\u0302 y\u0302 s\u0326")], 14, 500)
    assert list(setter.missing) == []


def test_someone_elses_override_cannot_turn_what_follows() -> None:
    runs = [TextRun("Dose: "), TextRun("\u202e12 mg\u202c", isolate=True), TextRun(" twice")]
    line = typesetter().lines(runs, 14, 500)[0]
    places = {piece.shaped.text: left for piece, left in line.pieces}
    assert places["Dose:"] < min(left for text, left in places.items() if text not in ("Dose:", "twice", " "))
    assert places["twice"] == max(places.values())


def test_right_to_left_paragraphs_start_at_the_right() -> None:
    line = typesetter("ar", right_to_left=True).lines([TextRun("أريد أن أغني")], 14, 500)[0]
    lefts = [left for piece, left in sorted(line.pieces, key=lambda placed: placed[0].start) if not piece.is_space]
    assert line.right_to_left
    assert lefts == sorted(lefts, reverse=True)


def test_a_persons_arabic_in_an_english_paper_runs_from_the_right_by_itself() -> None:
    assert typesetter().lines([TextRun("أريد أن أغني", isolate=True)], 14, 500)[0].right_to_left
    assert not typesetter().lines([TextRun("Name: "), TextRun("أغني", isolate=True)], 14, 500)[0].right_to_left
