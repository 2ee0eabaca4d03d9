"""Units as letters print them, each brought to one usual spelling. No unit is ever turned into another."""

from __future__ import annotations

import re

_SPELLINGS: dict[str, tuple[str, ...]] = {
    "mmol/mol": ("mmols?/mol", "mmols? per mol", "millimoles? per mole?"),
    "mmol/L": ("mmols?/l(?:itre|iter)?", "mmols? per lit(?:re|er)", "millimoles? per lit(?:re|er)", "mmol"),
    "umol/L": ("[uµμ]mols?/l(?:itre)?", "micromols?/l(?:itre)?", "micromoles? per litre", "[uµμ]mol"),
    "nmol/L": ("nmols?/l(?:itre)?", "nanomoles? per litre"),
    "pmol/L": ("pmols?/l(?:itre)?", "picomoles? per litre"),
    "mg/mmol": ("mgs?/mmol", "mg per mmol", "mg/mmol creat(?:inine)?"),
    "mg/dL": ("mg/dl",),
    "mg/L": ("mgs?/l(?:itre)?", "mg per litre", "milligrams per litre"),
    "ug/L": ("[uµμ]gs?/l(?:itre)?", "mcgs?/l(?:itre)?", "micrograms?/l(?:itre)?", "micrograms? per litre"),
    "ng/mL": ("ngs?/ml",),
    "pg/mL": ("pgs?/ml",),
    "ng/L": ("ngs?/l(?:itre)?", "nanograms?/l(?:itre)?", "nanograms? per litre"),
    "g/dL": ("gm?s?/dl",),
    "g/L": ("gm?s?/l(?:itre)?", "grams? per litre", "grams/l"),
    "mU/L": ("m(?:i)?u/l(?:itre)?", "m(?:i)?u per litre", "milliunits per litre", "[uµμ](?:i)?u/ml"),
    "U/L": (
        "i?\\.?u\\.?/l(?:itre)?(?: 37 ?c)?",
        "(?:international )?units?/l(?:itre)?",
        "units? per litre",
        "iu per litre",
    ),
    "10^9/L": (
        "[x×*]? ?10 ?(?:\\^|\\*\\*?|e)? ?\\^?0?9 ?/ ?l(?:itre)?",
        "g/l(?=\\s*\\(wbc)",
        "billion/l",
        "billion per litre",
        "[x×] ?10\\(9\\)/l",
    ),
    "10^12/L": ("[x×*]? ?10 ?(?:\\^|\\*\\*?|e)? ?\\^?12 ?/ ?l(?:itre)?", "trillion/l", "[x×] ?10\\(12\\)/l"),
    "fL": ("fl",),
    "pg": ("pg",),
    "L/L": ("l/l", "ratio \\(l/l\\)"),
    "%": ("%", "per ?cent", "y cant"),
    "mmHg": ("mm ?hg", "mm\\[hg\\]", "millimetres of mercury"),
    "bpm": (
        "bpm",
        "beats?/min(?:ute)?",
        "beats? (?:per|a|every) min(?:ute)?",
        "b/min",
        "times (?:a|per) minute",
        "/ ?min(?:ute)?",
        "per minute",
        "curiad y funud",
    ),
    "kg/m2": (
        "kgs?/m ?(?:\\^|\\*\\*?)? ?2",
        "kgs?/m²",
        "kg per m2",
        "kg/sq\\.? ?m",
        "kg per square met(?:re|er)",
        "kg/m",
    ),
    "kg": ("kgs?", "kilograms?", "kilos?", "cilogram"),
    "st": ("st", "stones?"),
    "lb": ("lbs?", "pounds?"),
    "cm": ("cms?", "centimetres?"),
    "m": ("m", "metres?", "meters?"),
    "ft": ("ft", "feet"),
    "in": ("inches", "inch", "ins?(?=$|[).,;|]| (?:waist|tall|high|round))"),
    "C": ("° ?c(?:elsius)?", "deg(?:rees)?\\.? ?c(?:elsius)?", "degrees", "celsius", "º ?c", "c"),
    "mL/min/1.73m2": (
        "mls?/m[iu]n(?:ute|ud)?s? ?/ ?1[.,]73 ?(?:sq\\.? ?m|m ?(?:\\^|\\*\\*?)? ?2|m²|m)",
        "mls?/min(?:ute)? per 1[.,]73 ?(?:m ?\\^?2|square met(?:re|er)s?)",
        "mls?/m[iu]n(?:ute|ud)?",
        "mls? (?:per|a) minute",
        "millilitres (?:per|a) minute",
    ),
    "mm/h": ("mm/h(?:r|our)?s?", "mm (?:per|an) hour", "mm in 1st hour"),
    "L/min": ("l/min(?:ute)?", "lit(?:re|er)s?/min(?:ute)?", "lit(?:re|er)s? (?:per|a) minute", "lpm"),
    "L": ("l", "lit(?:re|er)s?"),
    "/h": (
        "/ ?h(?:r|our)?",
        (
            "(?:events?|times|pauses?|apnoeas?|episodes?)(?: in (?:your )?breathing)? ?"
            "(?:/|an?|per|each|every) ?h(?:r|our)?"
        ),
        "(?:per|an|every) hour",
    ),
    "score": ("points?", "(?:out of|/) ?(?:5|9|12|21|24|25|27|40)", "allan o (?:5|9|12|21|24|25|27|40)"),
}
# Amounts that people take, spans of time and money are no results.
_DOSES = (
    "mg|mgs|mcgs?|[uµμ]g|micrograms?|milligrams?|grams?|g|mls?|units?|iu|i\\.u\\.|tablets?|tabs?|"
    "capsules?|puffs?|drops?|"
    "sachets?|doses?|inhalations?|patch(?:es)?|mg/ml|mg (?:once|twice|daily)|miligram|microgram"
)
_TIMES = (
    "days?|weeks?|wks?|months?|mths?|years?|yrs?|hours?|hrs?|minutes?|mins?|seconds?|secs?|am|pm|nights?|times|"
    "o'clock|diwrnod|wythnos(?:au)?|mis|misoedd|blynedd|awr|oed|gwaith"
)


def _union(words: tuple[str, ...]) -> str:
    return "|".join(word.replace("/", " ?/ ?") if "/ ?" not in word else word for word in words)


_END = r"(?![A-Za-z0-9])(?!/[A-Za-z])"
_NAMES = list(_SPELLINGS)
_PATTERN = re.compile(
    r"[\s]*(?:" + "|".join(f"(?P<u{n}>{_union(_SPELLINGS[name])})" for n, name in enumerate(_NAMES)) + ")" + _END,
    re.I,
)
_EACH = [(name, re.compile(rf"[\s]*(?:{_union(_SPELLINGS[name])}){_END}", re.I)) for name in _NAMES]
_DOSE = re.compile(rf"[\s-]*(?:{_DOSES}){_END}", re.I)
_TIME = re.compile(rf"[\s-]*(?:{_TIMES}){_END}", re.I)


def unit_at(text: str, start: int) -> tuple[str, int] | None:
    """The usual spelling of the longest unit printed at `start` (spaces before it are skipped), and its end."""
    if not _PATTERN.match(text, start):
        return None
    best: tuple[str, int] | None = None
    for name, pattern in _EACH:
        match = pattern.match(text, start)
        if match and (best is None or match.end() > best[1]):
            best = (name, match.end())
    return best


def dose_at(text: str, start: int) -> int | None:
    """Where a dose unit that stands at `start` ends, or None."""
    match = _DOSE.match(text, start)
    return match.end() if match else None


def time_at(text: str, start: int) -> int | None:
    """Where a span or time of day that stands at `start` ends, or None."""
    match = _TIME.match(text, start)
    return match.end() if match else None


def usual_spelling(printed: str) -> str | None:
    """The usual spelling of a whole printed unit ("mmols/l" gives "mmol/L"), or None if it is not one."""
    text = printed.strip().strip("()[]").strip()
    found = unit_at(text, 0)
    return found[0] if found and found[1] == len(text) else None
