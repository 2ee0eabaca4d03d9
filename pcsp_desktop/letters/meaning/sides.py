"""Tests that are made at two places: T-score at hip and spine, ankle pressure index left and right."""

from __future__ import annotations

import re

from pcsp_desktop.letters.words.tokens import Token

_PLACES = {
    "tscore": (("spine", "lumbar", "cefn"), ("hip", "femoral", "femur", "clun")),
    "abpi": (("left", "chwith"), ("right", "dde")),
}
_TESTS = {"tscore": ("tscore_spine", "tscore_hip"), "abpi": ("abpi_l", "abpi_r")}


def sided(test: str, text: str, token: Token) -> str:
    """Which side a bare name means, from the words around it up to the first number; the name itself if unclear."""
    near = (text[max(0, token.start - 30) : token.end] + re.split(r"\d", text[token.end : token.end + 30])[0]).lower()
    hits = sorted(
        (min((near.find(word) for word in words if word in near), default=99), name)
        for words, name in zip(_PLACES[test], _TESTS[test], strict=True)
    )
    return hits[0][1] if hits[0][0] < 99 and hits[1][0] == 99 else test


def beside(test: str, word: str) -> str | None:
    """The test at the place that `word` names, or None."""
    family = test.split("_")[0]
    if family == "tscore":
        return {"hip": "tscore_hip", "spine": "tscore_spine", "clun": "tscore_hip"}.get(word)
    if family == "abpi":
        return {"right": "abpi_r", "left": "abpi_l", "dde": "abpi_r", "chwith": "abpi_l"}.get(word)
    return None


def sided_after(test: str, rest: str) -> str:
    """The test when the place stands after the number: "-2.1 at the hip"."""
    if not test.startswith(("tscore", "abpi")):
        return test
    small = r"(?:at|in|for|on|of)\W+(?:the|your)?" if "_" in test else r"(?:at|in|for|on|of)?\W*(?:the|your)?"
    word = re.match(rf"\W*{small}\W*(?:lumbar |total |left |right )?(hip|spine|right|left)\b", rest, re.I)
    return (beside(test, word.group(1).lower()) if word else None) or test
