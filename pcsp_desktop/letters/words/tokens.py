"""From a run of words on a page to tokens: test names, numbers with their units, dates, ranges, other words."""

from __future__ import annotations

import bisect
import re
import unicodedata
from collections.abc import Mapping
from typing import Any, Literal

from attrs import field, frozen

from pcsp_desktop.letters.words.dates import Day, find_dates
from pcsp_desktop.letters.words.names import END, TOKEN, Catalogue
from pcsp_desktop.letters.words.units import dose_at, time_at, unit_at, usual_spelling

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−﹣－⁃", "-"))
_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u00ad": ""})


def tidy(text: str) -> str:
    """The text with ligatures, dashes, special spaces and raised figures brought to plain ones."""
    plain = unicodedata.normalize("NFKC", text.replace("·", "\u00b7")).translate(_DASHES).translate(_QUOTES)
    plain = re.sub(r"(?<=\d)[\u00b7\u2027\u22c5](?=\d)", ".", plain)
    return plain.replace("⩽", "≤").replace("⩾", "≥")


@frozen
class Word:
    """A printed word with its place on the page, in points from the top left corner."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float


@frozen
class Passage:
    """Words in reading order as one string; positions in `text` lead back to the words."""

    text: str
    words: tuple[Word, ...]
    starts: tuple[int, ...] = field(repr=False)
    page: int = 1

    @classmethod
    def of(cls, words: tuple[Word, ...] | list[Word], page: int, glue: str = " ") -> Passage:
        """Join the words with spaces."""
        starts: list[int] = []
        position = 0
        for word in words:
            starts.append(position)
            position += len(word.text) + len(glue)
        return cls(glue.join(word.text for word in words), tuple(words), tuple(starts), page)

    def between(self, start: int, end: int) -> tuple[Word, ...]:
        """The words that hold the characters from `start` to `end`."""
        first = max(0, bisect.bisect_right(self.starts, start) - 1)
        last = bisect.bisect_left(self.starts, max(end, start + 1))
        return self.words[first:last]


Kind = Literal["name", "other", "number", "pair", "range", "date", "word", "mark", "masked"]


@frozen
class Token:
    """A piece of a passage. `test` is set on a name; the numbers' parts on numbers, pairs and ranges."""

    kind: Kind
    start: int
    end: int
    text: str
    test: str = ""
    value: str = ""
    second: str = ""
    comparator: str | None = None
    unit: str | None = None
    unit_printed: str | None = None
    use: str = ""  # for a number: "dose", "time" or "difference" when it is one
    day: Day | None = None
    wide: bool = False  # a number whose name may be far: it has a unit of its own


_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+"
_MASKS = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+"
    r"|(?<![\w.])\d{1,2}[:.]\d{2}\s?(?:am|pm|yb|yh)\b"
    r"|(?<![\w.:/])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\w:/])"
    r"|(?<![\w.])\d{1,2}\s?(?:am|pm)\b"
    r"|(?<![\w.])(?:\+44\s?\(?0?\)?|\(?0)\d{2,4}\)?[\s-]?\d{3,4}[\s-]?\d{3,4}(?![\w.])"
    r"|(?<![\w.])\d{3}[ -]\d{3}[ -]\d{4}(?![\w.])"
    r"|(?<![\w.])\d{9,}(?![\w.])"
    r"|£\s?\d[\d,.]*"
    r"|(?<!\w)(?:(?:19|20)\d\d)\s?[-/]\s?(?:(?:19|20)?\d\d)(?![\w./])"
    r"|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}\b"
    r"|(?<![\w/])\d+(?:st|nd|rd|th)\b(?!\s*\d)"
    r"|\b(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{2,}[-/][A-Z0-9]*\d{3,}\b"
    r"|\b[A-Z]{1,4}[-/]?\d{4,}\b"
)
_PAIR = re.compile(r"(?<![\w./,-])(\d{2,3})\s?(?:/|over|\\|dros)\s?(\d{2,3})(?![\d/]|\.\d|,\d|\s?/\s?\d)", re.I)
_RANGE = re.compile(
    rf"(?<![\w./,])(?P<low>-?(?:{_NUMBER}))\s?(?:-|to|and|i|hyd at)\s?(?P<high>-?(?:{_NUMBER}))(?![\w./]*\d)(?!\w*/\d)"
)
_VALUE = re.compile(
    rf"(?P<comparator><=|>=|=<|=>|<|>|≤|≥)?\s?(?<![\w.,/])(?P<sign>(?<![\w)])-|\+)?(?P<value>{_NUMBER})(?!\d)(?![.,]\d)"
)
_COMPARATORS = {"<=": "<=", ">=": ">=", "=<": "<=", "=>": ">=", "<": "<", ">": ">", "≤": "<=", "≥": ">="}
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_MARK = re.compile(r"[^\w\s]")
_SKIP_BETWEEN = re.compile(r"^[\s\-/().:'’%&\[\]*,]*$")

# Names of tests that we do not offer. They stand in the way, so that their numbers go to nobody.
_OTHER_NAMES = re.compile(
    r"\b(?:creatine kinase|creatinine clearance|ck|amylase|lipase|troponin\w*|cortisol|prolactin|"
    r"testosterone|oestradiol|"
    r"globulins?|chloride|bicarbonate|ldh|lithium|digoxin|free t3|ft3|t3|anion gap|osmolality|rdw|mchc|mpv|"
    r"reticulocytes?|"
    r"immunoglobulins?|ig[gam]|apob?|lipoprotein ?\(?a\)?|insulin|c-peptide|z-?scores?|heart age|lung age|age|kco|tlco|"
    r"lactate|ammonia|caeruloplasmin|copper|zinc|selenium|vitamin [ac]|pth|parathyroid hormone|lh|fsh|shbg|d-dimer|"
    r"fibrinogen|aptt|pt|prothrombin time|mmrc|qt ?c?|pr interval|qrs|ecg|gleason|units of alcohol|alcohol units|"
    r"alcohol intake|visual acuity|monofilaments?|mini-?cog|mmse|moca|6-?cit|gpcog|must score|waterlow|braden|apgar|"
    r"news2?|glasgow|efi|electronic frailty index|time above range|tar|time above|coefficient of variation|"
    r"sensor active|"
    r"time active|average glucose|mean glucose|urine albumin|urine creatinine|urine protein|urine sodium|"
    r"urine potassium|"
    r"tibc|total iron binding capacity|transferrin|body fat|visceral fat|muscle mass|bone age|smoking pack "
    r"years|pack years|"
    r"step count|steps|activity|desaturation index|odi|toe pressure|tbpi|lung volume|residual volume|bode|"
    r"hs-?troponin|free psa|psa density|conjugated bilirubin|direct bilirubin|egfr slope|cystatin c|"
    r"beta-?2 microglobulin|"
    r"rheumatoid factor|anti-?ccp|ana|b-?type|valproate level|phenytoin|tacrolimus|ciclosporin|hip circumference|"
    r"waist.to.hip(?: ratio)?|waist hip ratio|waist height ratio|waist to height ratio|body surface area)\b",
    re.I,
)


def _names(text: str, known: Catalogue) -> list[Token]:
    """Names of tests in the text, longest first; a name spoiled by its neighbours becomes `other`."""
    pieces = list(TOKEN.finditer(text))
    lower = [piece.group().lower() for piece in pieces]
    found: list[Token] = []
    at = 0
    while at < len(pieces):
        best: tuple[int, str] | None = None
        exact = known.names.get("=" + pieces[at].group())
        if exact and END in exact:
            best = (at + 1, exact[END])
        tree: Mapping[str, Any] | None = known.names
        step = at
        while step < len(pieces) and tree is not None:
            gap = text[pieces[step - 1].end() : pieces[step].start()] if step > at else ""
            token = lower[step]
            if step > at and (
                not _SKIP_BETWEEN.match(gap) or (token[0].isdigit() and re.search("[:=,]", gap)) or ", " in gap
            ):
                break
            slashed = "/" in gap or ":" in gap or "-" in gap
            nxt = tree.get("/" + token) if slashed and "/" + token in tree else tree.get(token)
            if nxt is None and token in ("to", "of", "the", "y", "yr") and step > at:
                nxt = tree
            if nxt is None:
                break
            tree = nxt
            step += 1
            if END in tree:
                best = (step, tree[END])
        if best is None:
            at += 1
            continue
        end, test = best
        span = (pieces[at].start(), pieces[end - 1].end())
        spoilers = known[test].not_with if test in known.tests else frozenset()
        spoiled = bool(spoilers and spoilers & _neighbours(text, pieces, at, end))
        found.append(Token("other" if spoiled else "name", *span, text[slice(*span)], test="" if spoiled else test))
        at = end
    return found


def _neighbours(text: str, pieces: list[re.Match[str]], first: int, end: int) -> set[str]:
    """The words joined to a name: three before and two after, as far as no number or stop stands between."""
    near: set[str] = set()
    for step in range(first - 1, max(-1, first - 4), -1):
        if re.search(r"[.;,:|]", text[pieces[step].end() : pieces[step + 1].start()]) or pieces[step].group().isdigit():
            break
        near.add(pieces[step].group().lower())
    for step in range(end, min(len(pieces), end + 2)):
        if re.search(r"[.;,:|]", text[pieces[step - 1].end() : pieces[step].start()]) or pieces[step].group().isdigit():
            break
        near.add(pieces[step].group().lower())
    return near


def _comparator_word(text: str, start: int) -> tuple[str, int] | None:
    """A comparator said in words just before a number, with its start."""
    match = re.search(
        (
            r"\b(less than|lower than|under|below|more than|greater than|over|above|higher than|llai na|mwy na|dan|"
            r"dros)\s*$"
        ),
        text[max(0, start - 24) : start],
        re.I,
    )
    if not match:
        return None
    low = match.group(1).lower() in ("less than", "lower than", "under", "below", "llai na", "dan")
    return ("<" if low else ">"), max(0, start - 24) + match.start()


def _free(start: int, end: int, taken: bytearray) -> bool:
    return not any(taken[start:end])


def tokens_of(text: str, known: Catalogue) -> list[Token]:
    """All tokens of a tidy text, in order. No number is ever part of two tokens."""
    taken = bytearray(len(text))  # 1 where a character already belongs to a token
    found: list[Token] = []

    def keep(token: Token) -> None:
        taken[token.start : token.end] = b"\1" * (token.end - token.start)
        found.append(token)

    for day in find_dates(text):
        keep(Token("date", day.start, day.end, text[day.start : day.end], day=day))
    for name in _names(text, known):
        if _free(name.start, name.end, taken):
            keep(name)
    for match in _MASKS.finditer(text):
        if _free(*match.span(), taken):
            keep(Token("masked", *match.span(), match.group()))
    for match in _OTHER_NAMES.finditer(text):
        covering = (
            []
            if _free(*match.span(), taken)
            else [t for t in found if t.kind == "name" and t.start >= match.start() and t.end <= match.end()]
        )
        if covering and match.end() - match.start() > max(t.end - t.start for t in covering):
            found[:] = [t for t in found if t not in covering]
            taken[match.start() : match.end()] = bytes(match.end() - match.start())
        if _free(*match.span(), taken):
            keep(Token("other", *match.span(), match.group()))
    _numbers(text, taken, keep)
    for match in _WORD.finditer(text):
        if _free(*match.span(), taken):
            keep(Token("word", *match.span(), match.group().lower()))
    for match in _MARK.finditer(text):
        if _free(*match.span(), taken):
            keep(Token("mark", *match.span(), match.group()))
    return sorted(found, key=lambda token: token.start)


def _numbers(text: str, taken: bytearray, keep: Any) -> None:
    for match in _PAIR.finditer(text):
        first, second = match.groups()
        if _free(*match.span(), taken) and 60 <= int(first) <= 280 and 25 <= int(second) < int(first):
            unit = unit_at(text, match.end())
            good = unit is not None and unit[0] == "mmHg"
            end = unit[1] if good and unit else match.end()
            printed = text[match.end() : end].strip() or None
            start = match.start()
            sign = re.search(r"[<>≤≥]\s?$", text[:start])
            keep(
                Token(
                    "pair",
                    start,
                    end,
                    text[start:end],
                    value=first,
                    second=second,
                    unit="mmHg" if good else None,
                    unit_printed=printed,
                    comparator=sign.group().strip() if sign else None,
                )
            )
    for match in _RANGE.finditer(text):
        if not _free(*match.span(), taken):
            continue
        low, high = match["low"].replace(",", ""), match["high"].replace(",", "")
        joined = text[match.end("low") : match.start("high")].strip().lower()
        if float(low) >= float(high) or (
            joined in ("and", "i") and not re.search(r"\bbetween\s*$|\brhwng\s*$", text[: match.start()])
        ):
            continue
        if joined == "to" and re.search(
            r"\b(?:from|risen|rise|gone|fallen|dropped|o)\s*$", text[: match.start()], re.I
        ):
            continue
        unit = unit_at(text, match.end())
        end = unit[1] if unit else match.end()
        keep(
            Token(
                "range",
                match.start(),
                end,
                text[match.start() : end],
                value=low,
                second=high,
                unit=unit[0] if unit else None,
            )
        )
    for match in _VALUE.finditer(text):
        if not _free(match.start("value"), match.end(), taken) or match.group() == "":
            continue
        keep(_number(text, match))


def _number(text: str, match: re.Match[str]) -> Token:
    start, end = match.start(), match.end()
    value = match["value"].replace(",", "")
    value = "0" + value if value.startswith(".") else value
    if match["sign"] == "-":
        value = "-" + value
    comparator = _COMPARATORS.get(match["comparator"] or "")
    if comparator is None:
        said = _comparator_word(text, match.start("value"))
        if said:
            comparator = "said" + said[0]
    use = "difference" if match["sign"] == "+" else ""
    unit = printed = None
    found = unit_at(text, end)
    apart = re.match(r"\s*\|\s*", text[end:]) if found is None else None
    if apart:
        # The unit stands in a cell of its own.
        found = unit_at(text, end + apart.end())
        if found and re.match(r"\s*[\w(]", text[found[1] :]) and text[found[1] :].lstrip()[:1] not in "|(":
            found = None
    bracket = re.match(
        r"\s*[\[(]\s*([^()\[\]\d]{1,20}?(?:1\.73[^()\[\]]{0,8})?|[x*]?\s?10\^?\*?\d{1,2}/l)\s*[\])]",
        text[end:],
        re.I,
    )
    dose, time = dose_at(text, end), time_at(text, end)
    longest = max((found[1] if found else 0), dose or 0, time or 0)
    if dose and dose == longest and (not found or found[1] < dose):
        use, end = "dose", dose
    elif time and time == longest and (not found or found[1] < time):
        use, end = "time", time
    elif found:
        unit, printed, end = found[0], text[end : found[1]].strip(" |"), found[1]
        if printed == "1":
            unit = printed = None
    elif bracket and usual_spelling(bracket.group(1)):
        unit, printed, end = usual_spelling(bracket.group(1)), bracket.group(1).strip(), end + bracket.end()
    elif end < len(text) and (text[end].isalpha() or text[end] == "_" or re.match(r"/[A-Za-z]", text[end:])):
        return Token("masked", start, end, text[start:end])
    return Token(
        "number",
        start,
        end,
        text[start:end],
        value=value,
        comparator=comparator,
        unit=unit,
        unit_printed=printed,
        use=use,
        wide=unit is not None,
    )
