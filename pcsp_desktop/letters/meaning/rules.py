"""Why a number beside the name of a test is no result of it: small rules, each with an example.

The first rule that holds leaves the number out. A missed value gets typed in, a wrong one gets believed.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from attrs import frozen

from pcsp_desktop.letters.meaning import cues
from pcsp_desktop.letters.meaning.cases import Case
from pcsp_desktop.letters.meaning.labels import spoiled

Holds = Callable[[Case], bool]


@frozen
class Rule:
    """A reason for leaving a number out. `example` is a sentence whose number the rule leaves out."""

    name: str
    holds: Holds
    example: str


def _in_a_word(case: Case) -> bool:
    return re.search(r"[A-Za-z]-$", case.text[: case.token.start]) is not None


def _somebody_else(case: Case) -> bool:
    """The last person named before the number is somebody else, and "your" does not come in between."""
    match = max(cues.RELATIVE.finditer(case.text[: case.token.start]), key=lambda found: found.start(), default=None)
    if match is None:
        return False
    if re.match(r"\w*\s*(?:your|eich)\b", case.text[match.end() :]) and not match.group().endswith(("'s", "s'")):
        return False
    own = cues.OWN.search(case.text[: case.current.start])
    if own and own.start() > match.end():
        return False
    said = case.text[max(0, match.start() - 24) : match.start()].lower()
    return not re.search(r"\b(?:with|and|by) (?:your|his|her|the)\s*$", said) or not own


def _beside_another(case: Case) -> bool:
    """Two numbers side by side with nothing between: which of them counts?"""
    if case.token.kind != "number" or case.at + 1 >= len(case.tokens):
        return False
    nearest = case.tokens[case.at + 1]
    bare = nearest.kind in ("number", "masked") and case.text[case.token.end : nearest.start].strip() == ""
    return bare and case.token.unit is None and not nearest.use and not nearest.text.startswith("(")


def _taken_back(case: Case) -> bool:
    return case.withdrawn and not cues.RIGHTED.search(case.before)


def _limit_for_a_pair(case: Case) -> bool:
    return case.token.kind == "pair" and case.limit


def _limit(case: Case) -> bool:
    return case.comparator == "target"


def _aimed_for(case: Case) -> bool:
    plain = cues.CAME_UP_TO.sub(" ", case.plain)
    ranged = case.following is not None and case.following.kind == "range" and re.match(r"\s*[,;(\[|]", case.after)
    comment = cues.COMMENT_AFTER.match(case.rest)
    said_after = cues.TARGET_AFTER.match(case.after) and not ranged and not comment
    return bool(
        cues.TARGET_BEFORE.search(plain)
        or said_after
        or cues.TARGET_LEAD.search(case.lead)
        or cues.CONDITION_LEAD.search(case.lead)
    )


def _supposed(case: Case) -> bool:
    """What a value would mean if somebody had it."""
    return bool(cues.SUPPOSED_LEAD.search(case.lead) and cues.SUPPOSED_AFTER.match(case.rest))


def _change(case: Case) -> bool:
    of_predicted = case.predicted or case.current.test == "fev1_pct"
    before = cues.CAME_UP_TO.sub(" ", case.before)
    return bool(cues.CHANGE_BEFORE.search(before) or (cues.CHANGE_AFTER.match(case.rest[:60]) and not of_predicted))


def _two_earlier_ones(case: Case) -> bool:
    following = case.following
    return bool(
        is_earlier(case)
        and following is not None
        and following.kind == "number"
        and re.fullmatch(r"\s*(?:and|,)\s*", case.text[case.token.end : following.start])
    )


def _second_number(case: Case) -> bool:
    """A test that has its number already gets no second one without a word such as "before" or a date."""
    if not case.taken or case.current.test in ("tscore", "abpi") or case.token.kind != "number":
        return False
    said = is_earlier(case) or newer(case.before) or cues.NOW_AFTER.match(case.rest) or date_between(case)
    dated = re.match(r"[\s(,]*(?:on|in|at|dated|ar|ym)\s", case.rest) and re.search(r"\b(?:was|roedd)\s*$", case.before)
    return not (said or dated or _date_in_brackets(case) or case.predicted or case.setting.listed)


def _date_in_brackets(case: Case) -> bool:
    """Whether the number has its own day behind it, as in a row of them: "102 (1/3/26), 98 (2/3/26)"."""
    behind = case.tokens[case.at + 1 : case.at + 3]
    return len(behind) == 2 and behind[0].text == "(" and behind[1].kind == "date"


def _too_far(case: Case) -> bool:
    if case.token.kind == "pair":
        return len(case.strange) > 4
    return len(case.strange) > (2 if case.token.unit else 0)


def _another_test(case: Case) -> bool:
    """A word joined to the name makes it another test ("VLDL cholesterol", "fetal heart rate")."""
    joined = re.split(r"[.;,:|)]|\b(?:was|is|at|and|the|your|a)\b", case.lead)[-1]
    behind = re.split(r"[.;,:|]|\b(?:was|is|at|are|were)\b", case.whole_before)[0]
    before, after = " ".join(joined.split()[-3:]), " ".join(behind.split()[:3])
    return spoiled(before, after, case.current.test, case.known)


RULES = (
    Rule("part of a word", _in_a_word, "Your HbA1c went to bench CA-57 today."),
    Rule("somebody else's", _somebody_else, "Your husband's cholesterol was 7.2 mmol/L."),
    Rule("two numbers side by side", _beside_another, "Potassium 4 4"),
    Rule("another test", _another_test, "The fetal haemoglobin was 88 g/L."),
    Rule("taken back", _taken_back, "The potassium of 6.9 mmol/L was withdrawn by the laboratory."),
    Rule("a limit for a pressure", _limit_for_a_pair, "Keep your blood pressure below 140/90."),
    Rule("a limit", _limit, "A healthy cholesterol is below 5 mmol/L."),
    Rule("an aim, a range or a condition", _aimed_for, "We aim for an HbA1c of 48 mmol/mol."),
    Rule("a value that is only supposed", _supposed, "A potassium of 6.5 mmol/L is an emergency."),
    Rule("a change", _change, "Your weight has gone down by 4.2 kg."),
    Rule("two earlier ones", _two_earlier_ones, "Your ALT was 30 U/L, compared with 19 and 15."),
    Rule("a second number", _second_number, "Your ferritin was 40 ug/L and 300 is a lot."),
    Rule("too far from the name", _too_far, "Your cholesterol letter mentions room 5."),
)


def left_out(case: Case) -> str | None:
    """The name of the first rule that leaves this number out, or None."""
    return next((rule.name for rule in RULES if rule.holds(case)), None)


def newer(before: str) -> bool:
    """Whether the words before a number say that it is the newest one."""
    return cues.NOW_BEFORE.search(before) is not None


def date_between(case: Case) -> bool:
    """Whether a date stands between this number and the one before it."""
    for token in reversed(case.tokens[: case.at]):
        if token.kind in ("number", "pair"):
            return False
        if token.kind == "date":
            return True
    return False


def is_earlier(case: Case) -> bool:
    """Whether the words around a number say that it is an earlier result."""
    following = case.following
    moved = (
        re.search(r"\b(?:from|o)\s*$", case.before, re.I)
        and following is not None
        and following.kind in ("number", "pair")
    )
    before = cues.DATED_FROM.sub(" ", cues.PROCEDURE.sub(" ", case.before))
    earlier = bool(cues.EARLIER_BEFORE.search(before) or cues.EARLIER_AFTER.match(case.after) or moved)
    year = re.search(r"\bin ((?:19|20)\d\d)\b", case.before)
    if year and case.setting.letter and year.group(1) < case.setting.letter[:4]:
        earlier = True
    if case.taken and re.match(r"\s*\(?(?:it |this )?(?:was|roedd)\b", case.before):
        earlier = True
    if earlier and newer(case.before):
        earlier = False
    if cues.EARLIER_LEAD.search(case.lead) and not cues.LAST_DAY.search(case.lead):
        earlier = earlier or case.taken == 0
    return earlier
