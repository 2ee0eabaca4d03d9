"""Results said in words: one sentence, list item or row without column headings at a time.

A number belongs to the test named before it. Whether it is a result, an earlier one, or none is read from
the words around it (`cues`). When in doubt a number is left out: a missed value gets typed in, a wrong one
gets believed.
"""

from __future__ import annotations

import re
from typing import Literal

from attrs import evolve, frozen

from pcsp_desktop.letters.meaning import cues
from pcsp_desktop.letters.model import Role
from pcsp_desktop.letters.words.dates import standing
from pcsp_desktop.letters.words.names import Catalogue
from pcsp_desktop.letters.words.tokens import Passage, Token, tokens_of

LONGEST = 6000  # characters: nothing longer is a sentence, and looking back from each number would take hours


@frozen
class Found:
    """A value in a passage. `date` is what stands beside it; `name` is None when it came from elsewhere."""

    test: str
    value: str
    comparator: str | None
    unit: str | None
    unit_printed: str | None
    role: Role
    date: str | None
    undated: bool  # an earlier result with no date of its own: never give it the date of the letter's sample
    unsure: bool
    start: int
    end: int
    name: str
    ref: tuple[float, float] | None = None
    flag: str | None = None


@frozen
class Setting:
    """What is known around a passage: dates of the letter and its sample, and the section it stands in."""

    letter: str | None = None
    latest: str | None = None  # no result is newer than this
    sample: str | None = None
    role: Role = "current"
    date: str | None = None
    urine: bool = False
    carried: str = ""  # test named in the sentence before
    listed: bool = False  # a list item or row: the name and its number stand side by side
    column: bool = False  # the number stands in a column of results
    unit: str | None = None  # from the heading of the column, the name or a column of units


def comparator_of(token: Token, before: str) -> str | Literal["target"] | None:
    """The comparator of a number; "target" when words such as "under" name a limit, not a result."""
    if token.comparator is None or not token.comparator.startswith("said"):
        return token.comparator
    rest = re.sub(
        (
            r"(?:less than|lower than|under|below|more than|greater than|over|above|higher than|llai na|mwy na|dan|"
            r"dros)\s*$"
        ),
        "",
        before,
        flags=re.I,
    )
    spoken = before[len(rest) :].strip().lower()
    if not spoken:
        return None  # the word belongs to the name: "Time below range"
    plain = spoken in ("less than", "lower than", "more than", "greater than", "llai na", "mwy na")
    if (
        cues.COMPARED.search(rest)
        and (plain or re.search(r"\b(?:was|came back(?: as| at)?|roedd(?: yn)?)\s*$", rest))
        and rest.strip()
    ):
        return token.comparator[4:]
    return "target"


def fits(test: str, token: Token, known: Catalogue, loose: bool) -> bool:
    """Whether this number can be a value of this test: unit and plausible limits. `loose` allows no unit."""
    if test in ("bp", "tscore", "abpi"):
        return False
    facts = known[test]
    if facts.in_words:
        return False
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


def _date_for(tokens: list[Token], at: int, passage: str, setting: Setting) -> str | None:
    """The date that belongs to the number at `at`: after it up to the next number, else before it."""
    for token in tokens[at + 1 : at + 12]:
        if token.kind in ("number", "pair", "name") or (token.kind == "mark" and token.text in ";|."):
            break
        if token.kind == "date" and token.day:
            gap = passage[tokens[at].end : token.start]
            if re.fullmatch(
                (
                    r"[\s(,\[-]*(?:on|in|dated|taken|taken on|from|at|back in|ym|ar|yn|measured on|checked on|"
                    r"\w+day)?\s*(?:the\s+)?"
                ),
                gap,
                re.I,
            ):
                return token.day.in_year_before(setting.letter)
    for token in reversed(tokens[max(0, at - 14) : at]):
        if token.kind in ("number", "pair"):
            break
        if token.kind == "date" and token.day and standing(passage[: token.start]) != "never":
            return token.day.in_year_before(setting.letter)
    dates = [token for token in tokens if token.kind == "date"]
    numbers = [token for token in tokens if token.kind in ("number", "pair") and token.use == ""]
    if setting.listed and "|" in passage and len(dates) == 1 and dates[0].day and _alone(passage, dates[0]):
        return dates[0].day.in_year_before(setting.letter)
    if len(dates) == 1 and dates[0].day and standing(passage[: dates[0].start]) != "never":
        first = dates[0].end <= (numbers[0].start if numbers else 0)
        last = dates[0].start >= (numbers[-1].end if numbers else 0)
        said = standing(passage[: dates[0].start])
        if first or (last and said in ("sample", "seen")):
            return dates[0].day.in_year_before(setting.letter)
    return None


def _alone(passage: str, date: Token) -> bool:
    """Whether a date fills a cell of its row."""
    return passage[: date.start].rstrip()[-1:] in ("|", "") and passage[date.end :].lstrip()[:1] in ("|", "")


def _others(text: str, start: int, name_start: int) -> bool:
    """Whether the number at `start` is somebody else's."""
    match = max(cues.RELATIVE.finditer(text[:start]), key=lambda found: found.start(), default=None)
    if match is None:
        return False
    if re.match(r"\w*\s*(?:your|eich)\b", text[match.end() :]) and not match.group().endswith(("'s", "s'")):
        return False
    own = cues.OWN.search(text[:name_start])
    if own and own.start() > match.end():
        return False
    said = text[max(0, match.start() - 24) : match.start()].lower()
    return not re.search(r"\b(?:with|and|by) (?:your|his|her|the)\s*$", said) or not own


def read_clause(passage: Passage, known: Catalogue, setting: Setting) -> tuple[list[Found], str]:
    """All values in one sentence, list item or row, and the test named last (for "It was 53" after it)."""
    text = passage.text
    if len(text) > LONGEST:
        return [], ""
    tokens = tokens_of(text, known)
    found: list[Found] = []
    current: Token | None = None
    anchor = 0
    taken = 0
    unclear: set[str] = set()
    spare: Token | None = None  # the other name of a pair such as "HbA1c (blood sugar)"
    lately = setting.carried
    opening = next((token.text for token in tokens if token.kind == "word"), "")
    if (
        setting.carried
        and (opening in cues.NEWS or setting.listed or _IT.search(text))
        and not any(t.kind == "name" for t in tokens[:3])
    ):
        current = Token("name", 0, 0, "", test=setting.carried)
    if cues.GENERAL.search(text) and not setting.column and "|" not in text:
        return [], lately
    withdrawn = cues.WITHDRAWN.search(text) is not None
    for at, token in enumerate(tokens):
        if token.kind == "name":
            joined = (
                current is not None
                and taken == 0
                and current.end > 0
                and re.fullmatch(r"[\s(\[/:,'-]*", text[current.end : token.start])
            )
            if joined and current is not None and current.test == token.test:
                current = evolve(current, end=token.end)
            else:
                spare = current if joined else None
                current = token
            if current.test == "tscore" or current.test == "abpi":
                current = evolve(current, test=_sided(current.test, text, token))
            anchor, taken, lately = token.end, 0, current.test
            spare = spare if spare is not None and spare.end <= token.start and joined else None
            continue
        if token.kind == "other":
            current, anchor, taken = None, token.end, 0
            continue
        if (
            token.kind == "word"
            and token.text in ("hip", "spine", "right", "left", "clun", "dde", "chwith")
            and current is not None
            and not (taken and current.test in ("tscore", "abpi"))
        ):
            sided = _beside(current.test, token.text)
            if sided and sided != current.test:
                current, anchor, taken = evolve(current, test=sided), token.end, 0
                continue
        if token.kind not in ("number", "pair"):
            continue
        before = text[anchor : token.start]
        result = _judge(tokens, at, before, current, taken, text, known, setting, withdrawn)
        if result is None and spare is not None and taken == 0:
            result = _judge(tokens, at, before, spare, taken, text, known, setting, withdrawn)
        if result is not None and result[0].test not in unclear:
            last = next((value for value in reversed(found) if value.test == result[0].test), None)
            newest = _newer(before) or cues.NOW_AFTER.match(text[token.end :]) is not None
            newest = newest or (_date_between(tokens, at) and last is not None and last.date != result[0].date)
            if newest and last is not None and last.role == "current" and not last.date:
                found = [evolve(v, role="previous", undated=True) if v is last else v for v in found]
            if taken and result[0].role == "current" and last is not None and not newest:
                # Two numbers, and nothing says which one counts: the one with a unit, or neither.
                if setting.listed and "|" in before and (last.unit is None or result[0].unit is not None):
                    found = [value for value in found if value.test != last.test or value.role != "current"]
                    unclear.add(last.test)
            else:
                found.extend(result)
                taken += 1
        if result is not None or token.use == "":
            anchor = token.end
    return _settled(found), lately


def _date_between(tokens: list[Token], at: int) -> bool:
    """Whether a date stands between the number at `at` and the one before it."""
    for token in reversed(tokens[:at]):
        if token.kind in ("number", "pair"):
            return False
        if token.kind == "date":
            return True
    return False


def _newer(before: str) -> bool:
    return cues.NOW_BEFORE.search(before) is not None


def _sided(test: str, text: str, token: Token) -> str:
    # Only up to the first number: a place after it belongs to that number.
    near = (text[max(0, token.start - 30) : token.end] + re.split(r"\d", text[token.end : token.end + 30])[0]).lower()
    options = {
        "tscore": (("spine", "lumbar", "cefn"), ("hip", "femoral", "femur", "clun")),
        "abpi": (("left", "chwith"), ("right", "dde")),
    }[test]
    names = {"tscore": ("tscore_spine", "tscore_hip"), "abpi": ("abpi_l", "abpi_r")}[test]
    hits = [
        (min((near.find(w) for w in words if w in near), default=99), name)
        for words, name in zip(options, names, strict=True)
    ]
    hits.sort()
    both = hits[1][0] < 99
    return hits[0][1] if hits[0][0] < 99 and not both else test


def _beside(test: str, word: str) -> str | None:
    table = {"hip": "tscore_hip", "spine": "tscore_spine", "clun": "tscore_hip"}
    if test.startswith("tscore"):
        return table.get(word)
    if test.startswith("abpi"):
        return {"right": "abpi_r", "left": "abpi_l", "dde": "abpi_r", "chwith": "abpi_l"}.get(word)
    return None


def _judge(
    tokens: list[Token],
    at: int,
    before: str,
    current: Token | None,
    taken: int,
    text: str,
    known: Catalogue,
    setting: Setting,
    withdrawn: bool,
) -> list[Found] | None:
    """The value or values that the number at `at` stands for; None when it is no result."""
    token = tokens[at]
    if setting.unit and token.kind == "number" and token.unit is None and not token.use:
        token = evolve(token, unit=setting.unit)
    if token.use or current is None:
        if current is None and token.kind == "pair" and token.unit == "mmHg" and not token.use:
            current = Token("name", token.start, token.start, "", test="bp")
        else:
            return None
    after = text[token.end : token.end + 60]
    stop = re.search(r"[.;](?:\s|$)|\|", after)
    after = after[: stop.start()] if stop else after
    nxt = next((t for t in tokens[at + 1 :] if t.kind in ("number", "pair", "range", "name")), None)
    if nxt is not None:
        after = after[: max(0, nxt.start - token.end)]
    if re.search(r"[A-Za-z]-$", text[: token.start]) or _others(text, token.start, current.start):
        return None
    if at and tokens[at - 1].kind in ("number", "masked", "range", "pair") and tokens[at - 1].end >= token.start:
        return None
    if withdrawn and not cues.RIGHTED.search(before):
        return None
    passes_on = nxt is not None and nxt.kind in ("number", "pair", "range")
    if passes_on and re.search(r"\w\W{0,3}$", after) and not re.search(r"[,)]", after):
        after = ""
    whole_before = before
    before = _OVER_TIME.sub(" ", before)
    if ";" in before:
        before = before[before.rfind(";") + 1 :]
    comparator = comparator_of(token, before)
    limit = re.search(
        r"\b(?:less than|lower than|under|below|more than|greater than|over|above|higher than|llai na|dan|dros)\s*$",
        before,
        re.I,
    )
    if token.kind == "pair" and limit:
        return None
    if comparator == "target" and setting.column and re.sub(r"\W", "", before) != "" and len(before.split()) <= 2:
        comparator = (token.comparator or "")[4:]
    if comparator == "target":
        return None
    plain_before = re.sub(
        r"\b(?:less|lower|more|greater|higher) than\s*$|\b(?:under|below|over|above)\s*$",
        "",
        before,
        flags=re.I,
    )
    lead = text[: current.start] if current.end else ""
    lead = lead[max(lead.rfind(". "), lead.rfind("; "), lead.rfind(" | "), lead.rfind(", "), lead.rfind(") ")) + 1 :][
        -40:
    ]
    if (
        cues.TARGET_BEFORE.search(plain_before)
        or cues.TARGET_AFTER.match(after)
        or re.search(
            (
                r"\b(?:targets?|aim|goal|ideal(?:ly)?|if|should|keep|nod|targed|want|average for|"
                r"recommended|unless|when your|once your|would|could)\b[^,;.]*$|\bnormal (?:\w+ ){0,2}$"
            ),
            lead,
            re.I,
        )
    ):
        return None
    predicted = current.test == "fev1" and token.unit == "%"
    if current.test == "fev1_pct" and token.unit == "%":
        predicted = False
    if cues.CHANGE_BEFORE.search(before) or (
        cues.CHANGE_AFTER.match(after) and not (predicted or current.test == "fev1_pct")
    ):
        return None
    moved = re.search(r"\b(?:from|o)\s*$", before, re.I) and nxt is not None and nxt.kind in ("number", "pair")
    earlier = bool(cues.EARLIER_BEFORE.search(before) or cues.EARLIER_AFTER.match(after) or moved)
    if (
        earlier
        and nxt is not None
        and nxt.kind == "number"
        and re.fullmatch(r"\s*(?:and|,)\s*", text[token.end : nxt.start])
    ):
        return None  # "compared with 19 and 15": which is whose?
    if taken and re.match(r"\s*\((?:it |this )?(?:was|roedd)\b", before):
        earlier = True
    if earlier and _newer(before):
        earlier = False
    if re.search(r"\b(?:last|previous|earlier|llynedd)\b[^,;|]*$", lead, re.I) and not re.search(
        r"\blast (?:blood|week|tuesday|monday|wednesday|thursday|friday)", lead, re.I
    ):
        earlier = earlier or taken == 0
    links = re.findall(r"[^\W\d_]+", plain_before.lower())
    strange = [word for word in links if word not in cues.LINKS and not cues.EARLIER_BEFORE.search(word)]
    dates = [t for t in tokens if t.kind == "date" and current.end <= t.start < token.start]
    strange = [w for w in strange if not any(w in t.text.lower() for t in dates)]
    near = not strange and len(links) <= 9
    if (
        taken
        and current.test not in ("tscore", "abpi")
        and not earlier
        and not _newer(before)
        and not cues.NOW_AFTER.match(text[token.end :])
        and not _date_between(tokens, at)
        and token.kind == "number"
        and not (predicted or setting.listed)
    ):
        return None
    if token.kind == "number" and len(strange) > (2 if token.unit else 0):
        return None
    if token.kind == "pair" and (len(strange) > 4):
        return None
    date = _date_for(tokens, at, text, setting)
    if date and setting.latest and date > setting.latest and len(date) == 10:
        return None
    role: Role = "previous" if earlier else setting.role
    if date and not earlier and setting.sample and date[: len(setting.sample)] < setting.sample[: len(date)]:
        role = "previous"
    undated = role == "previous" and date is None and not (setting.role == "previous" and setting.date)
    base = Found(
        test="",
        value=token.value,
        comparator=comparator,
        unit=token.unit,
        unit_printed=token.unit_printed,
        role=role,
        date=date or (setting.date if not earlier else None),
        undated=undated,
        unsure=bool(strange) or (earlier and date is None),
        start=current.start if current.end else token.start,
        end=token.end,
        name=text[current.start : current.end],
    )
    flag = cues.FLAG.match(text[token.end :])
    ref = _range_after(tokens, at)
    base = evolve(base, flag=flag.group(1) if flag else None, ref=ref)
    if token.kind == "pair":
        if current.test not in ("bp", "sbp", "dbp") or not pair_fits(token):
            return None
        return [evolve(base, test="sbp"), evolve(base, test="dbp", value=token.second)]
    if token.unit in ("st", "lb", "ft", "in") and _METRIC_TOO.match(text, token.end):
        return None  # the same weight or height stands beside it in metric units
    test = current.test
    if test.startswith(("tscore", "abpi")):
        # "-2.1 at the hip" names the place after the number; "hip -2.1, spine -2.6" before it.
        small = r"(?:at|in|for|on|of)\W+(?:the|your)?" if "_" in test else r"(?:at|in|for|on|of)?\W*(?:the|your)?"
        word = re.match(
            rf"\W*{small}\W*(?:lumbar |total |left |right )?(hip|spine|right|left)\b", text[token.end :], re.I
        )
        test = (_beside(test, word.group(1).lower()) if word else None) or test
    if predicted:
        return (
            [evolve(base, test="fev1_pct")]
            if cues.OF_PREDICTED.match(after) and fits("fev1_pct", token, known, loose=False)
            else None
        )
    if current.test == "pef" and token.unit == "%":
        return None
    if URINE_TESTS.get(test) and (setting.urine or cues.URINE.search(whole_before)):
        return None
    if not fits(test, token, known, loose=near):
        return None
    return [evolve(base, test=test)]


_IT = re.compile(r"\b(?:it|this) (?:was|is|came|has)\b", re.I)
_METRIC_TOO = re.compile(r"[^.;|]{0,24}?\(?\s*\d+(?:\.\d+)?\s?(?:kg|cm|m)\b", re.I)
_OVER_TIME = re.compile(
    (
        r"\b(?:over|in|for|during) (?:about |around )?(?:the )?(?:last|past|previous) (?:\w+ (?:to|or) "
        r")?(?:\w+ )?(?:months?|weeks?)\b"
    ),
    re.I,
)
URINE_TESTS = dict.fromkeys(
    ("creatinine", "albumin", "sodium", "potassium", "protein_total", "glucose", "calcium", "urea"), True
)


def _range_after(tokens: list[Token], at: int) -> tuple[float, float] | None:
    for token in tokens[at + 1 : at + 8]:
        if token.kind == "range":
            return float(token.value), float(token.second)
        if token.kind in ("name", "number", "pair", "date"):
            return None
    return None


def _settled(found: list[Found]) -> list[Found]:
    """The values, where of two with dates the later one is current."""
    for place, value in enumerate(found):
        pair = [other for other in found if other.test == value.test and other is not value]
        for other in pair:
            if value.role == other.role == "current" and value.date and other.date and value.date < other.date:
                found[place] = evolve(value, role="previous")
    return found
