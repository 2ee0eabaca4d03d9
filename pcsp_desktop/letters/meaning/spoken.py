"""Results that a letter gives in sentences, such as "Stopped smoking in 2019": quoted as it says them, never judged.

Each rule is a way in which letters say one thing, with an example. What is quoted is always a run of the letter's
own words. Nothing here is ever sure: a sentence may be advice, or about somebody else, in a way no rule foresaw.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from pcsp_desktop.letters.layout.lines import ReadPage
from pcsp_desktop.letters.layout.paragraphs import paragraph_at, right_edge, sentences_of
from pcsp_desktop.letters.model import Candidate, PageBox
from pcsp_desktop.letters.words.dates import find_dates
from pcsp_desktop.letters.words.names import Catalogue
from pcsp_desktop.letters.words.passages import Passage
from pcsp_desktop.letters.words.vocabulary import pattern

_LONGEST = 120
"""Letters in a quotation."""


@frozen
class SpokenRule:
    """A way in which letters say a result in words.

    `said` finds the words that are quoted. `near`, where it is given, has to stand in the sentence or in the heading
    over it. Where `never` stands in the sentence it says something else.
    """

    test: str
    said: re.Pattern[str]
    near: re.Pattern[str] | None
    never: re.Pattern[str] | None
    example: str


def _rule(test: str, example: str, said: str, near: str = "", never: str = "") -> SpokenRule:
    compiled = [re.compile(rf"\b(?:{part})", re.I) if part else None for part in (said, near, never)]
    assert compiled[0] is not None
    return SpokenRule(test, compiled[0], compiled[1], compiled[2], example)


_RELATIVE = pattern("relatives")
_MAYBE = (
    r"if|whether|should|could|would|may|might|can|to (?:look|check|screen|test) for|risk of|next|aim|please|help|advice"
)
_DIP = r"urine|dip|dipstick|dipped|urinalysis|wrin"
_FOUND = r"(?P<said>nil|negative|trace|positive|\+{1,4}|none (?:seen|found)|not (?:seen|found|detected)|present|absent)"
RULES: tuple[SpokenRule, ...] = (
    _rule(
        "smoking",
        "You are an ex-smoker.",
        r"ex[- ]?smoker|non[- ]?smoker|current smoker|never smoked|life-?long non[- ]?smoker",
        never=_MAYBE,
    ),
    _rule(
        "smoking",
        "Stopped smoking in 2019.",
        r"(?:stopped|gave up|given up|quit) smoking(?: (?:in|on|since|for|about|over)? ?[^.,;]{1,25})?"
        r"|wedi rhoi'r gorau i (?:y)?smygu(?: [^.,;]{1,25})?",
        never=_MAYBE,
    ),
    _rule(
        "smoking",
        "You smoke 10 cigarettes a day.",
        r"(?:you|he|she)? ?(?:still |currently )?smokes? (?:about |around )?\d{1,2}[^.,;]{0,25}|(?:you )?do not smoke"
        r"|you have never smoked",
        never=_MAYBE,
    ),
    _rule(
        "foot_risk",
        "Both feet are at moderate risk.",
        r"(?:low|moderate|medium|increased|high)[- ]risk|active foot (?:disease|problem|ulcer)"
        r"|risg (?:isel|cymedrol|canolig|uchel)",
        near=r"foot|feet|podiatr\w*|traed|troed",
        never=rf"(?:{_MAYBE})\b",
    ),
    _rule(
        "eye_screen",
        "Your photographs show background retinopathy in the right eye, no retinopathy in the left.",
        r"(?:(?:no|background|mild|moderate|severe|early|some|signs of|no signs of|non-?proliferative|"
        r"pre-?proliferative|proliferative|diabetic)\s)+(?:retinopathy|maculopathy|macular oedema|eye disease)"
        r"[^.;]{0,80}|(?:dim|dim arwydd o) retinopathi[^.;]{0,60}",
        never=r"if|whether|to (?:look|check|screen) for|risk of|can cause|may cause|might|could",
    ),
    *(
        _rule(test, f"Urine dip: {name} negative.", rf"(?:{names})\W{{1,3}}(?:was |were |is )?{_FOUND}", near=_DIP)
        for test, name, names in (
            ("urine_protein", "protein", "protein"),
            ("urine_blood", "blood", "blood"),
            ("urine_glucose", "glucose", "glucose|sugar"),
            ("urine_nitrite", "nitrite", "nitrites?"),
            ("urine_leuc", "leucocytes", "leu[ck]ocytes?|leu[ck]s"),
        )
    ),
    _rule(
        "coeliac",
        "Your coeliac screen was negative.",
        r"(?:coeliac (?:screen|test|antibod\w+)|t ?tg)\W{1,3}(?:was |is |were )?(?P<said>(?:weak(?:ly)? )?"
        r"(?:negative|positive)|normal)",
        never=_MAYBE,
    ),
    _rule(
        "urine_culture",
        "The urine culture showed no growth.",
        r"(?:urine culture|msu|mid-?stream urine)\b[^.]{0,30}?(?P<said>no (?:significant )?growth|"
        r"(?:heavy |mixed |scanty )?growth of [^.;,]{1,40}|mixed growth)",
        never=_MAYBE,
    ),
)
_HEADING_WORDS = 5


def spoken_in(
    sheets: Sequence[ReadPage], known: Catalogue, letter_date: str | None, there: frozenset[str]
) -> list[Candidate]:
    """The results in words that the sentences of a letter give. `there` are tests that were found already."""
    found: dict[str, Candidate] = {}
    for heading, sentence in _sentences(sheets, known):
        if _RELATIVE.search(sentence.text):
            continue
        for rule in RULES:
            if rule.test in there or rule.test in found or rule.test not in known.tests:
                continue
            candidate = _quoted(rule, heading, sentence, sheets, letter_date)
            if candidate is not None:
                found[rule.test] = candidate
    return list(found.values())


def _sentences(sheets: Sequence[ReadPage], known: Catalogue) -> Iterator[tuple[str, Passage]]:
    """Every sentence with the short heading over it."""
    for sheet in sheets:
        heading, at = "", 0
        rows = sheet.rows
        edge = right_edge(rows)
        while at < len(rows):
            block = paragraph_at(rows, at, edge, known)
            at += len(block)
            text = block[0].text
            if len(block) == 1 and _is_heading(text):
                heading = text
            words = [word for row in block for cell in row.cells for word in cell.words]
            for sentence in sentences_of(Passage.of(words, block[0].page)):
                yield heading, sentence


def _is_heading(text: str) -> bool:
    return len(text.split()) <= _HEADING_WORDS and not re.search(r"\d|[.;]\s*$", text)


def _quoted(
    rule: SpokenRule, heading: str, sentence: Passage, sheets: Sequence[ReadPage], letter_date: str | None
) -> Candidate | None:
    match = rule.said.search(sentence.text)
    if match is None or (rule.never is not None and rule.never.search(sentence.text)):
        return None
    if rule.near is not None and not (rule.near.search(sentence.text) or rule.near.search(heading)):
        return None
    group = "said" if "said" in rule.said.groupindex and match["said"] else 0
    said = match.group(group).strip(" ,:-")
    if not said or len(said) > _LONGEST:
        return None
    days = [day for day in find_dates(sentence.text) if day.iso and day.day]
    date, kind = (days[0].iso, "sample") if len(days) == 1 else (letter_date, "letter")
    words = sentence.between(match.start(group), match.end(group))
    page = next(sheet for sheet in sheets if sheet.number == sentence.page)
    return Candidate(
        test=rule.test,
        printed_name=heading if rule.near is not None and heading and not rule.near.search(sentence.text) else "",
        value=said,
        comparator=None,
        unit=None,
        unit_printed=None,
        date=date,
        date_kind=None if date is None else "sample" if kind == "sample" else "letter",
        ref_low=None,
        ref_high=None,
        flag=None,
        role="current",
        unsure=True,
        page=sentence.page,
        box=PageBox(
            round(min(word.x0 for word in words) / page.width, 4),
            round(min(word.y0 for word in words) / page.height, 4),
            round(max(word.x1 for word in words) / page.width, 4),
            round(max(word.y1 for word in words) / page.height, 4),
        ),
        line=sentence.text[:400],
        why=("in_words",),
        evidence=("said",),
    )
