"""One number in a passage, with everything around it that says what it is."""

from __future__ import annotations

import re
from typing import Literal

from attrs import evolve, frozen

from pcsp_desktop.letters.meaning import cues
from pcsp_desktop.letters.model import Role
from pcsp_desktop.letters.words.names import Catalogue
from pcsp_desktop.letters.words.numbers import comparator_word
from pcsp_desktop.letters.words.tokens import Token
from pcsp_desktop.letters.words.units import unit_at


@frozen
class FoundValue:
    """A value in a passage. `date` is what stands beside it; `doubts` are ids of `letters.why`."""

    test: str
    value: str
    comparator: str | None
    unit: str | None
    unit_printed: str | None
    role: Role
    date: str | None
    undated: bool  # an earlier result with no date of its own: never give it the date of the letter's sample
    doubts: tuple[str, ...]
    start: int
    end: int
    name: str
    ref: tuple[float | None, float | None] | None = None
    flag: str | None = None
    beside: bool = False  # the date stands with the number itself
    evidence: tuple[str, ...] = ()

    @property
    def unsure(self) -> bool:
        """Whether anything speaks against it."""
        return bool(self.doubts)

    def doubted(self, *reasons: str) -> FoundValue:
        """The same value with more reasons for doubt."""
        return evolve(self, doubts=tuple(dict.fromkeys((*self.doubts, *reasons))))


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
    heading: str = ""  # test that the heading names


@frozen
class Case:
    """A number at place `at` of the tokens of `text`, the name it may belong to, and the words around both.

    `before` is the text from the name (or the number before) to the number, within its part of the sentence;
    `plain` is that without a comparator in words; `after` reaches to the next stop, number or name; `lead` is what
    stands before the name. `strange` are words between name and number that do not usually stand there.
    """

    tokens: list[Token]
    at: int
    token: Token
    current: Token
    taken: int
    text: str
    whole_before: str
    before: str
    plain: str
    after: str
    lead: str
    following: Token | None
    comparator: str | None
    limit: bool
    strange: tuple[str, ...]
    near: bool
    withdrawn: bool
    setting: Setting
    known: Catalogue

    @property
    def predicted(self) -> bool:
        """Whether the number is a percentage beside FEV1: a part of what was predicted."""
        return self.current.test == "fev1" and self.token.unit == "%"

    @property
    def rest(self) -> str:
        """Everything after the number."""
        return self.text[self.token.end :]


_OVER_TIME = re.compile(
    (
        r"\b(?:over|in|for|during) (?:about |around )?(?:the )?(?:last|past|previous) (?:\w+ (?:to|or) "
        r")?(?:\w+ )?(?:months?|weeks?)\b"
    ),
    re.I,
)
_SAID_LIMIT = re.compile(
    r"\b(?:less than|lower than|fewer than|under|below|more than|greater than|over|above|higher than|"
    r"llai na|mwy na|dan|dros)\s*$",
    re.I,
)
_PLAIN_LIMIT = ("less than", "lower than", "more than", "greater than", "llai na", "mwy na")


_LIMIT_AFTER = re.compile(
    r"^[^.;]{0,40}\b(?:is|are|means?|if|or|and|should|indicates?|suggests?|would|counts?)\b", re.I
)


def comparator_of(token: Token, before: str, after: str) -> str | Literal["target"] | None:
    """The comparator of a number; "target" when words such as "under" name a limit, not a result."""
    if token.comparator is None or not token.comparator.startswith("said"):
        return token.comparator
    rest = _SAID_LIMIT.sub("", before)
    spoken = before[len(rest) :].strip().lower()
    if not spoken:
        return None  # the word belongs to the name: "Time below range"
    if not rest.strip() and spoken in _PLAIN_LIMIT and not _LIMIT_AFTER.match(after):
        return token.comparator[4:]  # "CRP less than 5 mg/L", as it is dictated
    if (
        cues.COMPARED.search(rest)
        and (spoken in _PLAIN_LIMIT or re.search(r"\b(?:was|came back(?: as| at)?|roedd(?: yn)?)\s*$", rest))
        and rest.strip()
    ):
        return token.comparator[4:]
    return "target"


def _after(tokens: list[Token], at: int, text: str, following: Token | None) -> str:
    token = tokens[at]
    after = text[token.end : token.end + 60]
    stop = re.search(r"[.;](?:\s|$)|\|", after)
    after = after[: stop.start()] if stop else after
    if following is not None:
        after = after[: max(0, following.start - token.end)]
        if following.kind != "name" and re.search(r"\w\W{0,3}$", after) and not re.search(r"[,)]", after):
            return ""  # the words lead to the next number
    return after


def _lead(text: str, current: Token) -> str:
    lead = text[: current.start] if current.end else ""
    stops = (". ", "; ", " | ", ", ", ") ")
    return lead[max(lead.rfind(stop) for stop in stops) + 1 :][-40:]


def strange_words(plain: str, dates: list[Token]) -> tuple[str, ...]:
    """The words between a name and its number that are neither links, nor of a date, nor "last year" and the like."""
    dated = " ".join(token.text.lower() for token in dates)
    return tuple(
        word
        for word in re.findall(r"[^\W\d_]+", plain.lower())
        if word not in cues.LINKS and not cues.EARLIER_BEFORE.search(word) and word not in dated
    )


_BETWEEN_FLAG = re.compile(r"\s*[\[(]?(?:HH|LL|H|L|\*{1,2}|High|Low|HIGH|LOW)[\])]?\*?\s*\|?\s*")


def _with_unit_after_flag(token: Token, current: Token, text: str, known: Catalogue) -> Token:
    """The number with its unit where a flag stands between ("412 H 10^9/L"); an L of a flag is not litres."""
    test = known.tests.get(current.test)
    if token.kind != "number" or token.use or test is None:
        return token
    if token.unit == "L" and token.unit_printed == "L" and "L" not in test.units:
        bare = len(token.text.rstrip()) - 1
        token = evolve(token, unit=None, unit_printed=None, wide=False, end=token.start + bare)
    flag = _BETWEEN_FLAG.match(text, token.end) if token.unit is None else None
    unit = unit_at(text, flag.end()) if flag else None
    if unit is None or flag is None or (unit[0] not in test.units):
        return token
    return evolve(token, unit=unit[0], unit_printed=text[flag.end() : unit[1]].strip(), wide=True)


def case_of(
    tokens: list[Token], at: int, anchor: int, current: Token, taken: int, text: str, known: Catalogue,
    setting: Setting, withdrawn: bool,
) -> Case:  # fmt: skip
    """Gather what stands around the number at `at`, whose name (or the number before it) ends at `anchor`."""
    token = _with_unit_after_flag(tokens[at], current, text, known)
    if setting.unit and token.kind == "number" and token.unit is None and not token.use:
        token = evolve(token, unit=setting.unit)
    following = next((t for t in tokens[at + 1 :] if t.kind in ("number", "pair", "range", "name")), None)
    whole_before = text[anchor : token.start]
    before = _OVER_TIME.sub(" ", whole_before)
    before = before[before.rfind(";") + 1 :]
    span = next((t for t in reversed(tokens[:at]) if t.kind == "range" and t.start >= anchor), None)
    if span is not None:
        before = text[span.end : token.start]  # "ran between 110 and 130 all summer, is now 164"
    comparator = comparator_of(token, before, text[token.end :])
    stripped = re.sub(r"\W", "", before)
    if comparator == "target" and setting.column and stripped != "" and len(before.split()) <= 2:
        comparator = (token.comparator or "")[4:]
    plain = _SAID_LIMIT.sub("", before)
    dates = [t for t in tokens if t.kind == "date" and current.end <= t.start < token.start]
    strange = strange_words(plain, dates)
    return Case(
        tokens=tokens,
        at=at,
        token=token,
        current=current,
        taken=taken,
        text=text,
        whole_before=whole_before,
        before=before,
        plain=plain,
        after=_after(tokens, at, text, following),
        lead=_lead(text, current),
        following=following,
        comparator=comparator,
        limit=comparator_word(text, token.start) is not None and _SAID_LIMIT.search(before) is not None,
        strange=strange,
        near=not strange and len(re.findall(r"[^\W\d_]+", plain)) <= 9,
        withdrawn=withdrawn,
        setting=setting,
        known=known,
    )
