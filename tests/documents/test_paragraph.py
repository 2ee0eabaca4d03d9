"""How text becomes lines: fonts by character, breaks, what cannot be drawn, what runs from the right."""

from __future__ import annotations

import itertools

import pytest

from pcsp_desktop.assets import resource
from pcsp_desktop.documents.pdf import breaking, directions, fonts
from pcsp_desktop.documents.pdf.fonts import Face, Shaped
from pcsp_desktop.documents.pdf.paragraph import Line, Piece, TextRun, Typesetter
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


# ---- Other scripts and directions ----------------------------------------------------------------------


def seen(text: str, *, right_to_left: bool = False, width: float = 2000.0) -> list[str]:
    """The letters of each line as they stand on paper from left to right."""
    set_by = typesetter("ar" if right_to_left else "en-GB", right_to_left)
    lines = set_by.lines([TextRun(text, isolate=True)], 14, width)
    return ["".join(_as_drawn(piece.shaped) for piece, _ in sorted(line.pieces, key=_left)) for line in lines]


def _left(placed: tuple[Piece, float]) -> float:
    return placed[1]


def _as_drawn(shaped: Shaped) -> str:
    return "".join(glyph.text for glyph in shaped.glyphs)


@pytest.mark.parametrize("right_to_left", [False, True])
@pytest.mark.parametrize(
    "words",
    [
        "اتصل على {} من فضلك",
        "صديقي أحمد {}",
        "Ring דוד {} now",
        "{} הוא המספר של דוד",
        "میرا نمبر {} ہے",
    ],
)
@pytest.mark.parametrize(
    "number", ["07700 900142", "(01632) 960 521", "+44 7700 900142", "01632-960 521", "٠٧٧٠٠ ٩٠٠١٤٢"]
)
def test_a_phone_number_in_my_own_words_keeps_the_order_of_its_groups(
    words: str, number: str, right_to_left: bool
) -> None:
    (line,) = seen(words.format(number), right_to_left=right_to_left)
    assert number in line.replace("\u00a0", " ")


def test_a_list_of_small_numbers_is_no_phone_number() -> None:
    assert directions.numbers_kept("1 2 3") == "1 2 3"
    assert directions.numbers_kept("2026") == "2026"
    assert "\u2066" in directions.numbers_kept("07700 900142")


def test_a_sentence_of_another_direction_stands_in_a_paragraph_of_its_own() -> None:
    sentence = "أريد أن أغني مع أصدقائي مرة أخرى في مركز الحي كل يوم خميس"
    runs = [TextRun("A good day: "), TextRun(sentence, isolate=True), TextRun("."), TextRun(" More of ours.")]
    lines = typesetter().lines(runs, 14, 300)
    assert text_of(lines[0]) == "A good day: "
    assert not lines[0].right_to_left
    assert all(line.right_to_left for line in lines[1:-1])
    assert "".join(text_of(line) for line in lines[1:-1]).endswith(".")
    assert text_of(lines[-1]).strip() == "More of ours."
    assert not lines[-1].right_to_left


def test_a_name_of_another_direction_stays_in_its_line() -> None:
    runs = [TextRun("Ring "), TextRun("أحمد", isolate=True), TextRun(" on Monday")]
    assert len(typesetter().lines(runs, 14, 400)) == 1


@pytest.mark.parametrize("file", sorted(path.name for path in resource("fonts").glob("*.?tf")))
def test_what_carries_a_letter_of_a_ligature_has_no_ink(file: str) -> None:
    """In several fonts the joiners are drawn: a stroke beside lam-alef that nobody wrote."""
    face = Face(resource("fonts", file))
    assert face.blank is not None
    assert not face.has_ink(face.blank)


@pytest.mark.parametrize("text", ["لا", "می‌خواهم", "کتاب‌ها", "السلام", "میں نہیں"])
@pytest.mark.parametrize("naskh", [False, True])
@pytest.mark.parametrize("language", ["ar", "fa", "ur"])
def test_a_joiner_inside_a_word_is_not_drawn(text: str, naskh: bool, language: str) -> None:
    set_by = Typesetter(font_set("atkinson", naskh), language, True)
    (line,) = set_by.lines([TextRun(text)], 14, 400)
    for piece, _ in line.pieces:
        for glyph in piece.shaped.glyphs:
            if glyph.text and all(letter in "\u200c\u200d" for letter in glyph.text):
                assert not piece.shaped.face.has_ink(glyph.number)
    assert not set_by.missing


@pytest.mark.parametrize(
    "text",
    [
        "שלום, שמי דוד ואני אוהב לשיר",
        "שָׁלוֹם",
        "ሰላም፣ እንዴት ነህ?",
        "ኣብ ገዛይ ክነብር እደሊ።",
        "😀 ❤️ 👍🏽 🐶 ☕ 🎂",
        "👩‍👩‍👧 👨🏿‍⚕️",
        "🇬🇧 1️⃣ #️⃣ ☺️",
    ],
)
def test_hebrew_amharic_tigrinya_and_emoji_have_letters(text: str) -> None:
    set_by = typesetter()
    set_by.lines([TextRun(text, isolate=True)], 14, 2000)
    assert not set_by.missing


def test_text_beside_a_picture_stays_in_its_typeface() -> None:
    set_by = typesetter()
    (line,) = set_by.lines([TextRun("Tea ☕ 10 minutes ❤️, twice")], 14, 2000)
    main = set_by.fonts.main(False, "en-GB")
    for piece, _ in line.pieces:
        if piece.shaped.text.isalnum():
            assert piece.shaped.face is main, piece.shaped.text
        if piece.is_space:
            assert piece.width < 6, "as wide as a picture"


def test_a_keycap_keeps_its_digit_and_digits_stay_in_the_typeface() -> None:
    fonts = font_set()
    assert fonts.pick("1", False, "en-GB") is fonts.main(False, "en-GB")


@pytest.mark.parametrize("text", ["x\u1ab0y", "a\u1dc4b", "q\U0001e8d0z"])
def test_a_mark_without_a_shape_is_told_and_nothing_stands_in_its_place(text: str) -> None:
    set_by = typesetter()
    (line,) = set_by.lines([TextRun(text)], 14, 400)
    assert list(set_by.missing) == [text[1]]
    question = set_by.fonts.main(False, "en-GB").font.get_nominal_glyph(ord("?"))
    marks = [g for piece, _ in line.pieces for g in piece.shaped.glyphs if text[1] in g.text]
    assert all(glyph.number != question and glyph.advance == 0 for glyph in marks if glyph.text == text[1])
    assert text_of(line) == text


def test_what_is_remembered_still_tells_of_missing_characters() -> None:
    first, again = typesetter(), typesetter()
    for setter in (first, again):
        setter.lines([TextRun("a 𓀀 b")], 14, 321)
        assert list(setter.missing) == ["𓀀"]


def test_the_same_words_are_set_once_and_belong_to_their_own_runs() -> None:
    set_by = typesetter()
    one, other = TextRun("Said once", colour="1 0 0"), TextRun("Said once", colour="0 0 1")
    (first,), (second,) = set_by.lines([one], 14, 300), set_by.lines([other], 14, 300)
    assert first.setting is second.setting
    assert first.runs[0] is one
    assert second.runs[0] is other
    (bold,) = set_by.lines([TextRun("Said once", bold=True)], 14, 300)
    assert bold.setting is not first.setting


def test_no_more_than_so_many_paragraphs_are_remembered() -> None:
    set_by = typesetter()
    for count in range(fonts.REMEMBERED_SETTINGS + 2):
        set_by.lines([TextRun(str(count))], 14, 300)
    assert 0 < len(set_by.fonts.settings) <= fonts.REMEMBERED_SETTINGS
