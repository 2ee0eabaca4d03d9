"""The shipped fonts, as sets to print with. Each file is read once, when its script first turns up."""

from __future__ import annotations

from functools import cache

from pcsp_desktop.assets import resource
from pcsp_desktop.documents.pdf.fonts import Face, Family, FontSet, Ranges

READING_FACES = {
    "atkinson": ("AtkinsonHyperlegibleNext-Regular.ttf", "AtkinsonHyperlegibleNext-Bold.ttf"),
    "lexend": ("Lexend-Regular.ttf", "Lexend-Bold.ttf"),
    "reading": ("PlanReading-Regular.ttf", "PlanReading-Bold.ttf"),
}
"""The typefaces that a person can choose for Latin text."""

_ARABIC: Ranges = ((0x0600, 0x06FF), (0x0750, 0x077F), (0xFD3E, 0xFD3F), (0xFDF2, 0xFDFC))
_DANDA = (0x0964, 0x0965)
_HEBREW: Ranges = ((0x0590, 0x05FF), (0xFB1D, 0xFB4F))
_ETHIOPIC: Ranges = ((0x1200, 0x137C),)
_CHINESE: Ranges = ((0x2E80, 0x9FFF), (0xF900, 0xFAFF), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF))
_SYMBOLS: Ranges = ((0x2190, 0x2BFF),)
NASTALIQ_LINE = 2.3
"""Nastaliq climbs: it needs this many text sizes for a line."""

_INDIC: tuple[tuple[str, Ranges, frozenset[str]], ...] = (
    ("Devanagari", ((0x0900, 0x097F), (0xA8E0, 0xA8FF), (0x1CD0, 0x1CF6)), frozenset({"hi", "mr", "ne"})),
    ("Bengali", ((0x0980, 0x09FF), _DANDA), frozenset({"bn", "as"})),
    ("Gurmukhi", ((0x0A00, 0x0A7F), _DANDA), frozenset({"pa"})),
    ("Gujarati", ((0x0A80, 0x0AFF), _DANDA), frozenset({"gu"})),
    ("Tamil", ((0x0B80, 0x0BFF), _DANDA), frozenset({"ta"})),
)


@cache
def _face(file: str, bold: bool = False, pictures: bool = False) -> Face:
    return Face(resource("fonts", file), bold, pictures=pictures)


@cache
def font_set(typeface: str = "atkinson", urdu_naskh: bool = False) -> FontSet:
    """The fonts to set a document in: a typeface for Latin text, then the other scripts.

    Urdu is in Nastaliq, which looks right, or in Naskh, which reads aloud and copies well.
    """
    regular, bold = READING_FACES[typeface]
    urdu = "NotoNaskhArabic" if urdu_naskh else "NotoNastaliqUrdu"
    families = [
        Family(_face(regular), _face(bold, True)),
        Family(_face("NotoSans-Regular.ttf"), _face("NotoSans-Bold.ttf", True)),
        _script(urdu, _ARABIC, frozenset({"ur"}), only=True, line=0.0 if urdu_naskh else NASTALIQ_LINE),
        _script("NotoSansArabic", _ARABIC, frozenset()),
        _script("NotoSansHebrew", _HEBREW, frozenset({"he", "yi"})),
        Family(_face("NotoSansEthiopic-Regular.ttf"), None, _ETHIOPIC, frozenset({"am", "ti"})),
        *(_script(f"NotoSans{name}", covers, languages) for name, covers, languages in _INDIC),
        Family(_face("NotoSansMath-Regular.ttf"), covers=_SYMBOLS),
        Family(_face("NotoSansSymbols2-Regular.ttf"), covers=_SYMBOLS),
        Family(_face("NotoSansCJKsc-Regular.otf"), covers=_CHINESE),
        # Last, and for any sign: a keycap begins with a digit. It is in one ink, as paper is.
        Family(_face("NotoEmoji-Regular.ttf", pictures=True)),
    ]
    return FontSet(families)


def _script(name: str, covers: Ranges, languages: frozenset[str], *, only: bool = False, line: float = 0.0) -> Family:
    return Family(_face(f"{name}-Regular.ttf"), _face(f"{name}-Bold.ttf", True), covers, languages, only, line)
