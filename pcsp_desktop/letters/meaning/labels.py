"""Names of tests in cells and lines of their own: the name is the whole name.

The words of a label must be the test and words that are known to change nothing ("serum", "level", "result"). A
word that makes it another test ("VLDL", "baseline", "pleural") means that nothing is taken; any other word is doubt.
"""

from __future__ import annotations

import re

from attrs import evolve

from pcsp_desktop.letters.layout.lines import Cell
from pcsp_desktop.letters.meaning import cues
from pcsp_desktop.letters.meaning.cases import FoundValue
from pcsp_desktop.letters.words.names import Catalogue
from pcsp_desktop.letters.words.tokens import Token, tokens_of
from pcsp_desktop.letters.words.units import usual_spelling

# Marks of footnotes and lists, and the codes that record systems print behind a name ("(XE2q0)").
_MARKS = re.compile(
    r"\(\d\)|\((?:X[A-Za-z0-9.]{3,5}|\d[A-Za-z0-9.]{3,5})\)|[*†‡§¹²³#]+$|^\s*(?:\d{1,2}[.)]|[-•●▪◦‣*])\s+"
)


def unit_in(text: str) -> str | None:
    """A unit in brackets, or after a comma or dash, as headings and names print it."""
    for part in re.findall(r"[\[(]([^()\[\]]*(?:\([^()]*\))?[^()\[\]]*)[\])]", text) + re.split(r",| - |\n", text)[1:]:
        unit = usual_spelling(part.strip(" ()[]"))
        if unit:
            return unit
    return None


def name_in(cell: Cell, known: Catalogue) -> Token | None:
    """The test that this cell names, when naming a test is all it does."""
    return name_in_text(cell.text, known)


def name_in_text(text: str, known: Catalogue) -> Token | None:
    """As `name_in`, of a text."""
    tokens = tokens_of(text, known)
    names = [token for token in tokens if token.kind == "name"]
    if not names or len(text.split()) > 20 or any(_is_value(text, token) for token in tokens):
        return None
    first = names[0]
    for name in names[1:]:
        if name.test != first.test:
            more = _more_exact(text, first, name)
            if more is None:
                return None
            first = more
    return None if _another_test(text, first, known) else first


def _is_value(text: str, token: Token) -> bool:
    return (
        token.kind in ("number", "pair")
        and not token.use
        and not _in_brackets(text, token)
        and token.value != "1.73"  # part of the name of eGFR
        and not (token.text.strip().isdigit() and re.match(r"\s*-?\s*(?:oh|hydroxy)", text[token.end :], re.I))
    )


def _more_exact(text: str, first: Token, name: Token) -> Token | None:
    """Of two names for one thing the more exact: "Average sugar (HbA1c)", "Cholesterol - HDL"; None for two things."""
    between = text[first.end : name.start]
    if re.fullmatch(r"\W{1,4}", between) and not re.search(r"[,&+/]", between):
        return first if _short(first.text) and not _short(name.text) else name
    if re.fullmatch(r"\W*(?:your|or|a|the|yr|y)?\W*", between) and not re.search(r"[&+/]", between):
        return name if "(" in between and not _short(first.text) else first
    return None


def _short(name: str) -> bool:
    """Whether a name is an abbreviation, which says more exactly what was tested than words do."""
    return bool(re.search(r"[A-Z].*[A-Z]|\d", name)) and " " not in name


def _in_brackets(text: str, token: Token) -> bool:
    return text.count("(", 0, token.start) > text.count(")", 0, token.start)


def own_words(test: str, known: Catalogue) -> str:
    """All printed names of a test as one text: words in it never make it another test."""
    facts = known.tests.get(test)
    return " ".join((*(facts.aliases if facts else ()), *(facts.exact if facts else ()))).lower()


def spoiled(before: str, after: str, test: str, known: Catalogue) -> bool:
    """Whether a word before or after the name of a test makes it another test, or no result at all."""
    own = set(own_words(test, known).split())
    for match in cues.OTHER_TESTS.finditer(f"{before} | {after}"):
        if not own.issuperset(match.group().lower().split()):
            return True
    if cues.OTHER_BEFORE.search(before):
        return True
    return not is_of_urine(test) and cues.SPECIMENS.search(f"{before} | {after}") is not None


def is_of_urine(test: str) -> bool:
    """Whether a test is made with urine."""
    return test in ("acr", "pcr") or test.startswith("urine")


def _another_test(text: str, name: Token, known: Catalogue) -> bool:
    return spoiled(text[: name.start], text[name.end :], name.test, known)


def label_doubts(text: str, name: Token, known: Catalogue) -> tuple[str, ...]:
    """`name_words` when a label holds words that the app does not know, `earlier` when it is of a result before."""
    rest = _MARKS.sub(" ", text[: name.start]) + " | " + _MARKS.sub(" ", text[name.end :])
    own = set(re.findall(r"[^\W_]+", name.text.lower() + " " + own_words(name.test, known)))
    doubts = []
    if cues.EARLIER_LABEL.search(rest):
        doubts.append("earlier")
    spoken = [
        word
        for token in tokens_of(rest, known)
        if token.kind == "word" or (token.kind == "other")
        for word in re.findall(r"[^\W\d_]+", token.text.lower())
    ]
    counted = any(
        t.kind in ("number", "pair", "masked") and t.value not in ("1.73", "25") for t in tokens_of(rest, known)
    )
    if counted and not re.search(r"\d+ (?:to|or|-) \d+ (?:weeks|months)", rest):
        doubts.append("name_words")
    known_words = cues.NAME_WORDS | cues.FUNCTION_WORDS | own
    if any(word not in known_words and len(word) > 1 for word in spoken):
        doubts.append("name_words")
    return tuple(doubts)


def labelled(found: FoundValue, doubts: tuple[str, ...]) -> FoundValue:
    """A value with the doubts of its label; one of an earlier time is no result of now."""
    if "earlier" in doubts and found.role == "current":
        found = evolve(found, role="previous", undated=found.date is None or not found.beside)
    return found.doubted(*doubts)
