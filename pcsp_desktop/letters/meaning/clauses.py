"""Results said in words: one sentence, list item or row without column headings at a time.

A number belongs to the test named before it. Whether it is a result, an earlier one, or none is read from the
words around it (`rules`). What was not understood around a result is kept as doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from attrs import define, evolve, field

from pcsp_desktop.letters.meaning import cues
from pcsp_desktop.letters.meaning.cases import Case, FoundValue, Setting, case_of
from pcsp_desktop.letters.meaning.rules import date_between, is_earlier, left_out, newer
from pcsp_desktop.letters.meaning.sides import beside, sided, sided_after
from pcsp_desktop.letters.model import Role
from pcsp_desktop.letters.words.dates import standing
from pcsp_desktop.letters.words.names import Catalogue
from pcsp_desktop.letters.words.tokens import Passage, Token, tokens_of

__all__ = ["FoundValue", "Setting", "fits", "read_clause"]

LONGEST = 6000  # characters: nothing longer is a sentence, and looking back from each number would take hours
URINE_TESTS = frozenset(("creatinine", "albumin", "sodium", "potassium", "protein_total", "glucose", "calcium", "urea"))
_IT = re.compile(r"\b(?:it|this) (?:was|is|came|has)\b", re.I)
_METRIC_TOO = re.compile(r"[^.;|]{0,24}?\(?\s*\d+(?:\.\d+)?\s?(?:kg|cm|m)\b", re.I)
_AVERAGE = re.compile(r"^\W*(?:your |the |overall )?(?:average|mean|cyfartaledd)\b", re.I)
_JOINS = re.compile(r"[\s(\[/:,'-]*")
_LISTS = re.compile(r"\s*(?:,|/|&|\+|and|a|ac)\s*(?:and\s+)?(?:your\s+|the\s+)?", re.I)


def fits(test: str, token: Token, known: Catalogue, loose: bool) -> bool:
    """Whether this number can be a value of this test: unit and plausible limits. `loose` allows no unit."""
    if test in ("bp", "tscore", "abpi") or known[test].in_words:
        return False
    facts = known[test]
    unit = token.unit
    if unit is None:
        if not facts.unitless and not loose:
            return False
        if test == "fev1_fvc" and float(token.value) > 1.5:
            return facts.plausible(float(token.value), "%")
    elif facts.unitless:
        if not (unit == "score" or unit in facts.units) or (unit == "score" and facts.units[0] == "1"):
            return False
    elif unit not in facts.units:
        return False
    return facts.plausible(float(token.value), unit if unit != "score" else None)


def pair_fits(token: Token) -> bool:
    """Whether a pair of numbers can be a blood pressure."""
    return 60 <= int(token.value) <= 260 and 30 <= int(token.second) <= 160


# Dates ------------------------------------------------------------------------------------------------------

_TO_DATE = re.compile(
    r"[\s(,\[-]*(?:on|in|dated|(?:blood )?samples? (?:of|on|from|taken(?: on)?)|collected(?: on)?|"
    r"tested(?: on)?|taken|taken on|from|at|back in|ym|ar|yn|measured on|checked on|\w+day)?\s*(?:the\s+)?",
    re.I,
)


def _date_after(case: Case) -> str | None:
    for token in case.tokens[case.at + 1 : case.at + 12]:
        if token.kind in ("number", "pair", "name") or (token.kind == "mark" and token.text in ";|."):
            break
        if token.kind == "date" and token.day and _TO_DATE.fullmatch(case.text[case.token.end : token.start]):
            if _heads_next(case, token):
                return None
            return token.day.in_year_before(case.setting.letter)
    return None


def _heads_next(case: Case, date: Token) -> bool:
    """Whether a date stands before a number of its own: "Jan 2026 142, Apr 2026 151"."""
    at = case.tokens.index(date)
    behind = case.tokens[at + 1] if at + 1 < len(case.tokens) else None
    if behind is None or behind.kind not in ("number", "pair") or case.text[date.end : behind.start].strip(" :"):
        return False
    return case.at > 0 and any(token.kind == "date" for token in case.tokens[max(0, case.at - 2) : case.at])


def _date_before(case: Case) -> str | None:
    for token in reversed(case.tokens[max(0, case.at - 14) : case.at]):
        if token.kind in ("number", "pair"):
            break
        if token.kind == "date" and token.day and standing(case.text[: token.start]) != "never":
            return token.day.in_year_before(case.setting.letter)
    return None


def _only_date(case: Case) -> str | None:
    """The one date of the passage, where it opens or ends it, or fills a cell of its own."""
    dates = [token for token in case.tokens if token.kind == "date" and token.day]
    if len(dates) != 1:
        return None
    only = dates[0]
    assert only.day is not None
    said = standing(case.text[: only.start])
    numbers = [token for token in case.tokens if token.kind in ("number", "pair") and token.use == ""]
    if case.setting.listed and "|" in case.text and _alone(case.text, only):
        return only.day.in_year_before(case.setting.letter)
    first = only.end <= (numbers[0].start if numbers else 0)
    last = only.start >= (numbers[-1].end if numbers else 0)
    if said != "never" and (first or (last and said in ("sample", "seen"))):
        return only.day.in_year_before(case.setting.letter)
    return None


def _date_for(case: Case) -> tuple[str | None, bool]:
    """The date of the number, and whether it stands right beside it."""
    after = _date_after(case)
    if after:
        return after, True
    before = _date_before(case)
    if before:
        return before, True
    return _only_date(case), False


def _alone(passage: str, date: Token) -> bool:
    """Whether a date fills a cell of its row."""
    return passage[: date.start].rstrip()[-1:] in ("|", "") and passage[date.end :].lstrip()[:1] in ("|", "")


# One number --------------------------------------------------------------------------------------------------


def _range_after(case: Case) -> tuple[float, float] | None:
    for token in case.tokens[case.at + 1 : case.at + 8]:
        if token.kind == "range":
            return float(token.value), float(token.second)
        if token.kind in ("name", "number", "pair", "date"):
            return None
    return None


def _base(case: Case) -> FoundValue | None:
    """What the number is, before it is said of which test; None when it is newer than the letter."""
    date, close = _date_for(case)
    setting, token = case.setting, case.token
    if date and setting.latest and date > setting.latest and len(date) == 10:
        return None
    earlier = is_earlier(case)
    role: Role = "previous" if earlier else setting.role
    if date and not earlier and setting.sample and date[: len(setting.sample)] < setting.sample[: len(date)]:
        role = "previous"
    undated = role == "previous" and date is None and not (setting.role == "previous" and setting.date)
    flag = cues.FLAG.match(case.rest)
    return FoundValue(
        test="",
        value=token.value,
        comparator=case.comparator,
        unit=token.unit,
        unit_printed=token.unit_printed,
        role=role,
        date=date or (setting.date if not earlier else None),
        undated=undated,
        doubts=tuple(_doubts(case, earlier and date is None)),
        start=case.current.start if case.current.end else token.start,
        end=token.end,
        name=case.text[case.current.start : case.current.end],
        ref=_range_after(case),
        flag=flag.group(1) if flag else None,
        beside=close,
    )


def _doubts(case: Case, earlier_undated: bool) -> Iterator[str]:
    """What around the number was not understood."""
    if case.strange:
        yield "far"
    if earlier_undated:
        yield "earlier"
    if not case.current.text:
        yield "far"
    if cues.RELATIVE.search(case.text):
        yield "people"
    if cues.takes_back(_part_with(case.text, case.token.start)):
        yield "withdrawn"
    if not case.setting.column:
        clause = re.split(r"[.;|(]\s", case.text[: case.current.start])[-1]
        if _unknown(clause, case.tokens) or _unknown(case.before, case.tokens):
            yield "name_words"
        if _loose_numbers(case):
            yield "two_values"


def _part_with(text: str, place: int) -> str:
    """The part of a list with semicolons that this place is in; the whole text where there are none."""
    start = text.rfind(";", 0, place) + 1
    end = text.find(";", place)
    return text[start : end if end >= 0 else len(text)]


def _unknown(text: str, tokens: list[Token]) -> bool:
    """Whether a piece of text holds words that may change what a number is."""
    named = " ".join(t.text.lower() for t in tokens if t.kind not in ("word", "mark"))
    return any(
        word not in cues.PLAIN and word not in named for word in re.findall(r"[^\W\d_]+", text.lower()) if len(word) > 1
    )


def _loose_numbers(case: Case) -> bool:
    """Whether another number stands between the name and this one, or right behind it, and nothing says what it is."""
    for token in case.tokens[case.at + 1 :]:
        if token.kind == "masked":
            return not re.match(r"\(\d\)|https?:|\(?0\d", token.text)
        if token.kind not in ("mark", "unit"):
            return False
    return False


def _of_this_test(case: Case, base: FoundValue) -> list[FoundValue] | None:
    """The value under its test (two for a pressure), or None when it cannot be one of it."""
    token, test = case.token, case.current.test
    if token.kind == "pair":
        if test not in ("bp", "sbp", "dbp") or not pair_fits(token):
            return None
        return [evolve(base, test="sbp"), evolve(base, test="dbp", value=token.second)]
    if token.unit in ("st", "lb", "ft", "in") and _METRIC_TOO.match(case.text, token.end):
        return None  # the same weight or height stands beside it in metric units
    test = sided_after(test, case.rest)
    if case.predicted:
        of_predicted = cues.OF_PREDICTED.match(case.after) and fits("fev1_pct", token, case.known, loose=False)
        return [evolve(base, test="fev1_pct")] if of_predicted else None
    if test == "pef" and token.unit == "%":
        return None
    if test in URINE_TESTS and (case.setting.urine or cues.URINE.search(case.whole_before)):
        return None
    return [evolve(base, test=test)] if fits(test, token, case.known, loose=case.near) else None


def _judged(case: Case) -> list[FoundValue] | None:
    """The value or values that a number stands for; None when it is no result."""
    if case.token.use or left_out(case) is not None:
        return None
    base = _base(case)
    return _of_this_test(case, base) if base is not None else None


# A passage ---------------------------------------------------------------------------------------------------


@define
class _Walk:
    """Where we are in a passage: the name that holds, where it or the last number ended, what was found."""

    text: str
    tokens: list[Token]
    known: Catalogue
    setting: Setting
    withdrawn: bool
    current: Token | None = None
    spare: Token | None = None  # the other name of a pair such as "HbA1c (blood sugar)"
    loose: bool = False  # whether the spare name is of another thing ("weight and BMI"): its unit must be printed
    anchor: int = 0
    taken: int = 0
    lately: str = ""
    found: list[FoundValue] = field(factory=list)
    unclear: set[str] = field(factory=set)

    def name(self, token: Token) -> None:
        """A name takes the place of the one before, or makes it more exact."""
        current = self.current
        joined = (
            current is not None
            and self.taken == 0
            and current.end > 0
            and _JOINS.fullmatch(self.text[current.end : token.start]) is not None
        )
        if joined and current is not None and current.test == token.test:
            self.current = evolve(current, end=token.end)
        else:
            listed = (
                current is not None
                and self.taken == 0
                and current.end > 0
                and _LISTS.fullmatch(self.text[current.end : token.start]) is not None
            )
            self.spare, self.loose = (current, not joined) if joined or listed else (None, False)
            self.current = token
        if self.current is not None and self.current.test in ("tscore", "abpi"):
            self.current = evolve(self.current, test=sided(self.current.test, self.text, token))
        self.anchor, self.taken = token.end, 0
        self.lately = self.current.test if self.current else ""

    def side(self, token: Token) -> bool:
        """A word such as "hip" after the name says which of two tests it is."""
        current = self.current
        if current is None or (self.taken and current.test in ("tscore", "abpi")):
            return False
        test = beside(current.test, token.text)
        if not test or test == current.test:
            return False
        self.current, self.anchor, self.taken = evolve(current, test=test), token.end, 0
        return True

    def number(self, at: int) -> None:
        """A number is judged under the name that holds, then under the spare one."""
        token = self.tokens[at]
        current = self.current
        average = self.setting.heading == "bp" and _AVERAGE.match(self.text) is not None
        if current is None and token.kind == "pair" and (token.unit == "mmHg" or average) and not token.use:
            current = Token("name", token.start, token.start, "", test="bp")
        result: list[FoundValue] | None = None
        if current is not None:
            result = self._try(at, current)
            if result is None and self.spare is not None and self.taken == 0 and not (self.loose and not token.unit):
                result = self._try(at, self.spare)
        if result is None and self.taken == 0 and self.found == []:
            result = self._named_after(at)
        if result is not None and result[0].test not in self.unclear:
            self._keep(at, result)
        if result is not None or token.use == "":
            self.anchor = token.end

    def _named_after(self, at: int) -> list[FoundValue] | None:
        """A value whose name follows in brackets: "31 pauses per hour (the apnoea index, AHI)"."""
        token = self.tokens[at]
        rest = self.tokens[at + 1 :]
        kinds = ("name", "other", "number", "pair", "range", "date")
        name = next((t for t in rest if t.start >= token.end and t.kind in kinds), None)
        if name is None or name.kind != "name" or token.unit is None:
            return None
        between = self.text[token.end : name.start]
        if not re.match(r"\s*\(", between) or len(between.split()) > 6 or ")" in between:
            return None
        self.anchor = token.start
        found = self._try(at, name)
        return [value.doubted("far") for value in found] if found else None

    def _case(self, at: int, current: Token) -> Case:
        withdrawn = self.withdrawn and cues.takes_back(_part_with(self.text, self.tokens[at].start))
        return case_of(
            self.tokens, at, self.anchor, current, self.taken, self.text, self.known, self.setting, withdrawn
        )

    def _try(self, at: int, current: Token) -> list[FoundValue] | None:
        return _judged(self._case(at, current))

    def _keep(self, at: int, result: list[FoundValue]) -> None:
        case = self._case(at, self.current or self.tokens[at])
        last = next((value for value in reversed(self.found) if value.test == result[0].test), None)
        newest = newer(case.whole_before) or cues.NOW_AFTER.match(case.rest) is not None
        newest = newest or (date_between(case) and last is not None and last.date != result[0].date)
        if newest and last is not None and last.role == "current" and not last.date:
            self.found = [evolve(v, role="previous", undated=True) if v is last else v for v in self.found]
        if len(result) > 1 or not (self.taken and result[0].role == "current" and last is not None and not newest):
            self.found.extend(result)
            self.taken += 1
        elif self.setting.listed and "|" in case.whole_before and (last.unit is None or result[0].unit is not None):
            # Two numbers, and nothing says which one counts: the one with a unit, or neither.
            self.found = [value for value in self.found if value.test != last.test or value.role != "current"]
            self.unclear.add(last.test)


def _carried(tokens: list[Token], text: str, setting: Setting) -> Token | None:
    """The test of the sentence before, when this one goes on about it ("It was 4.9 mmol/L")."""
    opening = next((token.text for token in tokens if token.kind == "word"), "")
    goes_on = opening in cues.NEWS or setting.listed or _IT.search(text)
    if not setting.carried or not goes_on or any(t.kind == "name" for t in tokens[:3]):
        return None
    return Token("name", 0, 0, "", test=setting.carried)


def read_clause(passage: Passage, known: Catalogue, setting: Setting) -> tuple[list[FoundValue], str]:
    """All values in one sentence, list item or row, and the test named last (for "It was 53" after it)."""
    text = passage.text
    if len(text) > LONGEST:
        return [], ""
    tokens = tokens_of(text, known)
    if cues.GENERAL.search(text) and not setting.column and "|" not in text:
        return [], setting.carried
    label = cues.GUIDE_LABEL.match(text)
    if label and not any(token.kind == "name" and token.start < label.end() for token in tokens):
        return [], setting.carried
    paired = _paired(tokens, text, known, setting)
    if paired:
        return paired, setting.carried
    walk = _Walk(text, tokens, known, setting, cues.takes_back(text), lately=setting.carried)
    walk.current = _carried(tokens, text, setting)
    for at, token in enumerate(tokens):
        if token.kind == "name":
            walk.name(token)
        elif token.kind == "other":
            walk.current, walk.spare, walk.anchor, walk.taken = None, None, token.end, 0
        elif token.kind == "word":
            walk.side(token)
        elif token.kind in ("number", "pair"):
            walk.number(at)
    return _settled(walk.found), walk.lately


def _paired(tokens: list[Token], text: str, known: Catalogue, setting: Setting) -> list[FoundValue]:
    """Names in a row and then as many values in a row: "Height / weight: 158.5 cm / 54.2 kg"."""
    kinds = [t for t in tokens if t.kind in ("name", "other", "number", "pair", "range", "masked", "date")]
    half = len(kinds) // 2
    names, numbers = kinds[:half], kinds[half:]
    if (
        half < 2
        or len(names) != len(numbers)
        or {t.kind for t in names} != {"name"}
        or len({t.test for t in names}) < half
    ):
        return []
    if {t.kind for t in numbers} - {"number", "pair"} or any(t.use for t in numbers):
        return []
    gaps = [text[a.end : b.start] for row in (names, numbers) for a, b in pairwise(row)]
    if not all(_LISTS.fullmatch(gap) or gap.strip() == "|" for gap in gaps):
        return []
    found: list[FoundValue] = []
    for name, number in zip(names, numbers, strict=True):
        at = tokens.index(number)
        case = case_of(
            tokens, at, names[-1].end if number is numbers[0] else number.start, name, 0, text, known, setting, False
        )
        values = _judged(evolve(case, lead=""))
        if values is None:
            return []
        found.extend(evolve(value, name=name.text) for value in values)
    return found


def _settled(found: list[FoundValue]) -> list[FoundValue]:
    """The values, where of two with dates the later one is current."""
    for place, value in enumerate(found):
        for other in found:
            if other is value or other.test != value.test:
                continue
            if value.role == other.role == "current" and value.date and other.date and value.date < other.date:
                found[place] = evolve(value, role="previous")
    return found
