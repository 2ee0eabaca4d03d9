"""What a coded result is: the test that its code or its whole name stands for, and what speaks against it.

The code decides first. A code that we do not know is not rescued by words that we do. Where there is no code the
name has to be the whole name: each of its words is a word of the test or one known to change nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal

from attrs import frozen

from pcsp_desktop.letters.words.names import END, Catalogue, Test, name_tokens
from pcsp_desktop.letters.words.tokens import tidy
from pcsp_desktop.letters.words.vocabulary import pattern, words_of

Sample = Literal["blood", "urine", "other", ""]
_URINE_TESTS = frozenset(("acr", "pcr"))
# What is measured on the body itself, whatever sample a file may name beside it.
_BODY = frozenset(("body", "breathing", "bones-and-vessels", "scores"))
_LOINC = re.compile(r"\d{1,7}-\d")
_SNOMED = re.compile(r"\d{6,18}")


@frozen
class Code:
    """A code of LOINC or SNOMED CT."""

    value: str
    system: Literal["loinc", "snomed"]


def load() -> None:
    """Read the lists of words: the worker does so before it shuts its doors."""
    for name in ("coded_other_fluids", "coded_urine", "coded_blood", "coded_spoilt", "coded_not_this"):
        pattern(name)
    words_of("coded_harmless")


def code_of(value: object, system: str) -> Code | None:
    """The code, when its system says (or, unsaid, its form shows) that it is one of LOINC or SNOMED CT."""
    text = str(value).strip()
    if re.search(r"loinc|2\.16\.840\.1\.113883\.6\.1$|^ln$", system, re.I):
        return Code(text, "loinc")
    if re.search(r"snomed|2\.16\.840\.1\.113883\.6\.96|^sct|^snm|^sn$", system, re.I):
        return Code(text, "snomed")
    if not system and _LOINC.fullmatch(text):
        return Code(text, "loinc")
    if not system and _SNOMED.fullmatch(text):
        return Code(text, "snomed")
    return None


def sample_of(words: str) -> Sample:
    """Which sample some words name; empty when they name none. Another fluid counts before blood."""
    for name, sample in (("coded_other_fluids", "other"), ("coded_urine", "urine"), ("coded_blood", "blood")):
        if pattern(name).search(words):
            return sample  # type: ignore[return-value]
    return ""


def spoilt(words: str) -> bool:
    """Whether some words say that a sample or result does not count."""
    return bool(words) and pattern("coded_spoilt").search(words) is not None


def someone_or_something_else(words: str) -> bool:
    """Whether some words make a result a target, an older value, another test or somebody else's."""
    return bool(words) and pattern("coded_not_this").search(words) is not None


@frozen
class Naming:
    """The test that a result is of, and how that is known: its code, or its whole name."""

    test: Test
    by_code: bool


def naming_of(known: Catalogue, codes: Sequence[Code], names: Sequence[str]) -> Naming | None:
    """The test that codes and names stand for; None when they stand for none, for two, or nobody can tell."""
    if any(someone_or_something_else(_spaced(name)) and not _known_whole(known, name) for name in names):
        return None
    if codes:
        found = {test.id: test for code in codes if (test := known.by_code(code.value)) is not None}
        if len(found) != 1 or _denied(known, next(iter(found)), names):
            return None
        return Naming(next(iter(found.values())), by_code=True)
    tests = {_known_whole(known, name) for name in names if name}
    tests.discard("")
    if len(tests) != 1 or not names or not _known_whole(known, names[0]):
        return None
    test = known.tests.get(next(iter(tests)))
    return Naming(test, by_code=False) if test is not None else None


def _denied(known: Catalogue, test: str, names: Sequence[str]) -> bool:
    """Whether a name beside a known code is the whole name of another test."""
    others = {_known_whole(known, name) for name in names}
    return any(other and other != test and other in known.tests for other in others) and test not in others


def fits_sample(test: Test, sample: Sample) -> bool:
    """Whether a test can be of this sample."""
    if not sample or test.group in _BODY:
        return True
    urine = test.id in _URINE_TESTS or test.id.startswith("urine")
    return sample == ("urine" if urine else "blood")


# Parts of the long names of LOINC and SNOMED that say how a thing is measured, not what it is.
_HOW = re.compile(r"\[[^\]]*\]|\bsq\.? ?m\.?\s?predicted\b|\busing creatinine\b|\bdetection limit\b.*", re.I)


def _spaced(name: str) -> str:
    return re.sub(r"[_/]", " ", _HOW.sub(" ", tidy(name)))


def _known_whole(known: Catalogue, name: str) -> str:
    """The id of the test (or joint name) of which this is the whole name, else an empty string."""
    text = _HOW.sub(" ", tidy(name).replace("^", " "))
    exact = known.names.get("=" + text.strip())
    if exact and END in exact:
        return str(exact[END])
    tokens = name_tokens(text)
    if not 0 < len(tokens) <= 24:
        return ""
    found = set(_readings(tokens, 0, known.names, known.names, ""))
    best = found - {""}
    return best.pop() if len(best) == 1 else ""


def _readings(
    tokens: Sequence[str], at: int, tree: Mapping[str, Any], root: Mapping[str, Any], test: str
) -> Iterator[str]:
    """Every test of which all tokens can be read as a name, said once or several times, with harmless words between."""
    if at == len(tokens):
        if tree is root:
            yield test
        elif END in tree:
            yield from _same(test, tree[END])
        return
    token = tokens[at]
    for spelling in {token, token.lstrip("/")}:
        if spelling in tree:
            yield from _readings(tokens, at + 1, tree[spelling], root, test)
    if END in tree:
        for name in _same(test, tree[END]):
            yield from _readings(tokens, at, root, root, name)
    if token in words_of("coded_harmless") and (len(token) > 1 or token.isdigit() or at == 0):
        yield from _readings(tokens, at + 1, tree, root, test)


def _same(test: str, another: str) -> tuple[str, ...]:
    return (another,) if test in ("", another) else ()
