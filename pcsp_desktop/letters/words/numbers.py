"""Numbers in a text: which are values, pairs and ranges, and which are none at all (times, telephones, damage).

A number that is not whole is no number: `4:4`, `4. 4`, `11 st 3 lb` and a number with an unknown sign or unit are
masked, so that no part of them is ever read as a value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from pcsp_desktop.letters.words.passages import Token
from pcsp_desktop.letters.words.units import dose_at, time_at, unit_at, usual_spelling

_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+"
_MASKS = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+"
    r"|(?<![\w.])\d{1,2}[:.]\d{2}\s?(?:am|pm|yb|yh)\b"
    r"|(?<![\w.:/])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\w:/])"
    r"|(?<![\w.])\d{1,2}\s?(?:am|pm)\b"
    r"|(?<![\w.])(?:\+44\s?\(?0?\)?|\(?0)\d{2,4}\)?[\s-]?\d{3,4}[\s-]?\d{3,4}(?![\w.])"
    r"|(?<![\w.])\d{3}[ -]\d{3}[ -]\d{4}(?![\w.])"
    r"|(?<![\w.])\d{9,}(?![\w.])"
    r"|[£$€]\s?\d[\d,.]*"
    r"|(?<!\w)(?:(?:19|20)\d\d)\s?[-/]\s?(?:(?:19|20)?\d\d)(?![\w./])"
    r"|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}\b"
    r"|(?<![\w/])\d+(?:st|nd|rd|th)\b(?!\s*\d)"
    r"|\b(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{2,}[-/][A-Z0-9]*\d{3,}\b"
    r"|\b[A-Z]{1,4}[-/]?\d{4,}\b"
    r"|(?<!min)(?<!mun)/\s?1[.,]73(?:\s?m[\^*²]{0,2}2?)?(?!\d)"  # part of the name of eGFR
    r"|(?:^|(?<=[a-z] ))\(\d\)(?=\s|$)"  # the mark of a footnote
    r"|(?<=\bin )(?:19|20)\d\d(?![\w.,/-]?\d)|(?<=\bsince )(?:19|20)\d\d(?![\w.,/-]?\d)|(?<=\bym )20\d\d(?!\S)"
)
# Two parts of a number that something came between, and amounts in two units: nothing of them is a value.
_DAMAGED = re.compile(
    r"(?<![\w./:])\d+(?:[:;'\"]\d+)+(?![\w/])"
    r"|(?<![\w./])\d+\s+\.\s?\d+|(?<![\w./])\d+\s*\.\s+\d+(?=\s*(?:$|[)(|]))"
    r"|(?<![\w.])[?~≈±#]+\s?\d[\d.,]*|(?<![\w.])\d[\d.]*\?+(?!\w)|[<>]{2,}=?\s?\d[\d.]*"
    r"|(?<![\w.])\d+\s?(?:st|stones?)\.?,?\s?(?:and\s)?\d+(?:\.\d+)?\s?(?:lbs?|pounds?)?(?!\w)"
    r"|(?<![\w.])\d+\s?(?:ft|feet|foot|')\s?\d+(?:\.\d+)?\s?(?:inches|inch|ins?\b|\"|'')?(?!\w)"
    r"|(?<![\w.])\d+\s?/\s?\d+\s?/\s?\d+(?!\w)"
    r"|(?<![\w./])(?:\d+\.\d+\s?/\s?\d+(?:\.\d+)?|\d+\s?/\s?\d+\.\d+)(?![\w/])|(?<![\w.])\d+\.{2,}(?!\w)",
    re.I,
)
_ADDRESS = re.compile(
    r"(?<![\w.])\d{1,4}[A-Za-z]?,?\s(?:[A-Z][a-z']+\s){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Close|Drive|Way|Court|Row|"
    r"Terrace|Crescent|Grove|Hill|House|Place|Square|Gardens|Park|Green|View|Walk|Mews|Rise|Heol|Stryd|Ffordd)\b"
)
_APART = re.compile(r"(?<![\w./])\d+\s*\.\s+\d+")
_PAIR = re.compile(r"(?<![\w./,-])(\d{2,3})\s?(?:/|over|\\|dros)\s?(\d{2,3})(?![\d/]|\.\d|,\d|\s?/\s?\d)", re.I)
_LOW = re.compile(rf"(?<![\w./,])(?P<low>-?(?:{_NUMBER}))")
_JOIN = re.compile(rf"\s?(?P<join>-|to|and|i|hyd at)\s?(?P<high>(?<![\d.])-?(?:{_NUMBER}))(?!\w*/\d)", re.I)
_VALUE = re.compile(
    rf"(?P<comparator><=|>=|=<|=>|<|>|≤|≥)?\s?(?<![\w.,/])(?P<sign>(?<![\w)])-|\+)?(?P<value>{_NUMBER})(?!\d)(?![.,]\d)"
)
_COMPARATORS = {"<=": "<=", ">=": ">=", "=<": "<=", "=>": ">=", "<": "<", ">": ">", "≤": "<=", "≥": ">="}
_SAID = re.compile(
    r"\b(less than|lower than|under|below|fewer than|more than|greater than|over|above|higher than|llai na|mwy na|dan|"
    r"dros)\s*$",
    re.I,
)
_LOW_WORDS = ("less than", "lower than", "fewer than", "under", "below", "llai na", "dan")
_MOVING = re.compile(
    r"\b(?:from|risen|rise|rose|gone|went|fallen|fell|dropped|down|up|improved|reduced|increased|decreased|changed|by|o)\s*$",
    re.I,
)
_UNKNOWN_UNIT = re.compile(r"\s?(?!(?:and/or|he/she|his/her|s/he|him/her)\b)[A-Za-zµμ%]{1,12}\.?/[A-Za-zµμ]")
Keep = Callable[[Token], None]


def comparator_word(text: str, start: int) -> tuple[str, int] | None:
    """A comparator said in words just before a number, with its start."""
    match = _SAID.search(text[max(0, start - 24) : start])
    if not match:
        return None
    low = match.group(1).lower() in _LOW_WORDS
    return ("<" if low else ">"), max(0, start - 24) + match.start()


def free(start: int, end: int, taken: bytearray) -> bool:
    """Whether no character of this span belongs to a token yet."""
    return not any(taken[start:end])


def keep_masks(text: str, taken: bytearray, keep: Keep) -> None:
    """Mask what only looks like a number."""
    for pattern in (_MASKS, _DAMAGED, _ADDRESS):
        for match in pattern.finditer(text):
            if free(*match.span(), taken):
                keep(Token("masked", *match.span(), match.group()))
    for match in _APART.finditer(text):
        # "4. 4 mmol/L" is damaged; "was 48. 3 months later" is the end of a sentence.
        if free(*match.span(), taken) and unit_at(text, match.end()) and not time_at(text, match.end()):
            keep(Token("masked", *match.span(), match.group()))


def keep_numbers(text: str, taken: bytearray, keep: Keep) -> None:
    """Keep pairs, ranges and single numbers, in this order: no number is part of two."""
    _keep_pairs(text, taken, keep)
    for token in _ranges(text, taken):
        if free(token.start, token.end, taken):
            keep(token)
    for match in _VALUE.finditer(text):
        if free(match.start("value"), match.end(), taken) and match.group() != "":
            keep(_number(text, match))


def _keep_pairs(text: str, taken: bytearray, keep: Keep) -> None:
    for match in _PAIR.finditer(text):
        first, second = match.groups()
        if free(*match.span(), taken) and 60 <= int(first) <= 280 and 25 <= int(second) < int(first):
            unit = unit_at(text, match.end())
            good = unit is not None and unit[0] == "mmHg"
            start, end = match.start(), unit[1] if good and unit else match.end()
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
                    unit_printed=text[match.end() : end].strip() or None,
                    comparator=sign.group().strip() if sign else None,
                )
            )


def _ranges(text: str, taken: bytearray) -> Iterator[Token]:
    """Two numbers joined as a range; each end may carry the unit ("3.5 mmol/L to 5.3 mmol/L")."""
    for match in _LOW.finditer(text):
        if not free(*match.span(), taken):
            continue
        inner = unit_at(text, match.end())
        join = _JOIN.match(text, inner[1] if inner else match.end())
        if join is None or not free(*join.span(), taken):
            continue
        outer = unit_at(text, join.end())
        if inner is not None and outer is not None and inner[0] != outer[0]:
            continue
        end = outer[1] if outer else join.end()
        if re.match(r"[.,]?\d|[A-Za-z_]", text[end:]) and not (outer and inner):
            continue
        before, said = text[: match.start()], join["join"].lower()
        low, high = match["low"].replace(",", ""), join["high"].replace(",", "")
        between = re.search(r"\b(?:between|rhwng)\W*$", before, re.I) is not None
        if said in ("and", "i") and not between:
            continue
        if said == "to" and (_MOVING.search(before) or (inner is not None and outer is None)):
            continue
        if float(low) >= float(high):
            if said == "-" and " " not in join.group():
                yield Token("masked", match.start(), end, text[match.start() : end])
            continue
        unit = outer or inner
        yield Token(
            "range",
            match.start(),
            end,
            text[match.start() : end],
            value=low,
            second=high,
            unit=unit[0] if unit else None,
        )


def _unit_in_next_cell(text: str, end: int) -> tuple[str, int] | None:
    """A unit that stands in a cell of its own after the number."""
    apart = re.match(r"\s*\|\s*", text[end:])
    found = unit_at(text, end + apart.end()) if apart else None
    if found and re.match(r"\s*[\w(]", text[found[1] :]) and text[found[1] :].lstrip()[:1] not in "|(":
        return None
    return found


def _unit_in_brackets(text: str, end: int) -> tuple[str, str, int] | None:
    """A unit in brackets after the number: its usual spelling, as printed, and where it ends."""
    match = re.match(
        r"\s*[\[(]\s*([^()\[\]\d]{1,20}?(?:1\.73[^()\[\]]{0,8})?|[x*]?\s?10\^?\*?\d{1,2}/l)\s*[\])]", text[end:], re.I
    )
    spoken = usual_spelling(match.group(1)) if match else None
    return (spoken, match.group(1).strip(), end + match.end()) if match and spoken else None


def _use_after(text: str, end: int, unit: tuple[str, int] | None) -> tuple[str, int]:
    """Whether the number is an amount that people take or a span of time, and where that ends."""
    dose, time = dose_at(text, end) or 0, time_at(text, end) or 0
    longest = max(unit[1] if unit else 0, dose, time)
    if dose and dose == longest and (unit is None or unit[1] < dose):
        return "dose", dose
    if time and time == longest and (unit is None or unit[1] < time):
        return "time", time
    return "", end


def _number(text: str, match: re.Match[str]) -> Token:
    start, end = match.start() + len(match.group()) - len(match.group().lstrip()), match.end()
    value = match["value"].replace(",", "")
    value = "0" + value if value.startswith(".") else value
    if match["sign"] == "-":
        value = "-" + value
    comparator = _COMPARATORS.get(match["comparator"] or "")
    if comparator is None:
        said = comparator_word(text, match.start("value"))
        comparator = "said" + said[0] if said else None
    unit = printed = None
    found = unit_at(text, end) or _unit_in_next_cell(text, end)
    use, used = _use_after(text, end, found)
    bracket = _unit_in_brackets(text, end)
    if use:
        end = used
    elif found:
        unit, printed, end = found[0], text[end : found[1]].strip(" |"), found[1]
        unit, printed = (None, None) if printed == "1" else (unit, printed)
    elif bracket:
        unit, printed, end = bracket
    elif re.match(r"[A-Za-z_]|/[A-Za-z]", text[end:]) or _UNKNOWN_UNIT.match(text, end):
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
        use=use or ("difference" if match["sign"] == "+" else ""),
        wide=unit is not None,
    )
