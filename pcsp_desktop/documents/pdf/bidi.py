"""The Unicode Bidirectional Algorithm (UAX #9): which way each character of a paragraph runs.

``resolve`` gives each character its embedding level (odd: right to left), ``trailing`` settles the ends of
a line (rule L1) and ``visual_order`` turns levels into the order from left to right (rule L2). The rule names
in the comments are those of the standard. Checked against all of Unicode's BidiCharacterTest.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from unicodedata import bidirectional

MAX_DEPTH = 125
MAX_OPEN_BRACKETS = 63

MAYBE_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""A text without any of these is left to right throughout, in a left-to-right paragraph."""

# Opening and closing brackets, two by two (BidiBrackets.txt).
_BRACKETS = (
    "()[]{}\u0f3a\u0f3b\u0f3c\u0f3d\u169b\u169c\u2045\u2046\u207d\u207e\u208d\u208e\u2308\u2309\u230a\u230b"
    "\u2329\u232a\u2768\u2769\u276a\u276b\u276c\u276d\u276e\u276f\u2770\u2771\u2772\u2773\u2774\u2775"
    "\u27c5\u27c6\u27e6\u27e7\u27e8\u27e9\u27ea\u27eb\u27ec\u27ed\u27ee\u27ef\u2983\u2984\u2985\u2986"
    "\u2987\u2988\u2989\u298a\u298b\u298c\u298d\u2990\u298f\u298e\u2991\u2992\u2993\u2994\u2995\u2996"
    "\u2997\u2998\u29d8\u29d9\u29da\u29db\u29fc\u29fd\u2e22\u2e23\u2e24\u2e25\u2e26\u2e27\u2e28\u2e29"
    "\u2e55\u2e56\u2e57\u2e58\u2e59\u2e5a\u2e5b\u2e5c\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f"
    "\u3010\u3011\u3014\u3015\u3016\u3017\u3018\u3019\u301a\u301b\ufe59\ufe5a\ufe5b\ufe5c\ufe5d\ufe5e"
    "\uff08\uff09\uff3b\uff3d\uff5b\uff5d\uff5f\uff60\uff62\uff63"
)
_SAME_BRACKET = {"\u2329": "\u3008", "\u232a": "\u3009"}
_CLOSING_FOR = {
    _SAME_BRACKET.get(opening, opening): _SAME_BRACKET.get(closing, closing)
    for opening, closing in zip(_BRACKETS[::2], _BRACKETS[1::2], strict=True)
}
_CLOSING = frozenset(_CLOSING_FOR.values())

# The mirrored twin of each bracket-like sign is drawn by the font; HarfBuzz does it for right-to-left runs.

_INITIATORS = frozenset({"LRI", "RLI", "FSI"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_TRAILING = frozenset({"WS", "LRI", "RLI", "FSI", "PDI", "LRE", "RLE", "LRO", "RLO", "PDF", "BN"})
_EMBEDDING = {"LRE": (False, ""), "RLE": (True, ""), "LRO": (False, "L"), "RLO": (True, "R")}
_REMOVED = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "BN"})
_STRONG_SIDE = {"L": "L", "R": "R", "EN": "R", "AN": "R"}


def classes(text: str) -> list[str]:
    """The bidirectional class of each character; one that is not assigned counts as left to right."""
    return [bidirectional(character) or "L" for character in text]


def first_strong(kinds: Sequence[str], start: int = 0, inside_isolate: bool = False) -> int | None:
    """P2, P3: 0 or 1 for the first strong character outside isolates, or None where there is none."""
    depth = 0
    for kind in kinds[start:]:
        if kind in _INITIATORS:
            depth += 1
        elif kind == "PDI":
            if depth:
                depth -= 1
            elif inside_isolate:
                return None
        elif not depth:
            if kind == "L":
                return 0
            if kind in ("R", "AL"):
                return 1
    return None


def resolve(text: str, base: int | None = None) -> tuple[int, list[int]]:
    """The paragraph level, and the level of each character.

    ``base`` is 0 or 1 to say the paragraph's direction, None to take it from the text (P2). Characters that
    rule X9 takes out get the level of the one before them.
    """
    if not base and not MAYBE_RIGHT_TO_LEFT.search(text):
        return 0, [0] * len(text)
    original = classes(text)
    paragraph = (first_strong(original) or 0) if base is None else base
    partners = _partners(original)
    kinds, levels = _explicit(original, paragraph)
    kept = [index for index, kind in enumerate(original) if kind not in _REMOVED]
    explicit = list(levels)
    for sequence, before, after in _sequences(original, explicit, kept, partners, paragraph):
        level = explicit[sequence[0]]
        start = "R" if max(level, before) & 1 else "L"
        end = "R" if max(level, after) & 1 else "L"
        _resolve_sequence(text, original, kinds, levels, sequence, start, end)
    for index, kind in enumerate(original):
        if kind in _REMOVED:
            levels[index] = levels[index - 1] if index else paragraph
    return paragraph, levels


def _partners(kinds: Sequence[str]) -> dict[int, int]:
    """BD9: each isolate's start and end, both ways."""
    partners: dict[int, int] = {}
    waiting: list[int] = []
    for index, kind in enumerate(kinds):
        if kind in _INITIATORS:
            waiting.append(index)
        elif kind == "PDI" and waiting:
            start = waiting.pop()
            partners[start], partners[index] = index, start
    return partners


def _next_level(level: int, right_to_left: bool) -> int:
    return (level + 1) | 1 if right_to_left else (level + 2) & ~1


def _explicit(original: Sequence[str], paragraph: int) -> tuple[list[str], list[int]]:
    """X1 to X8: levels and overridden classes from the direction controls."""
    kinds = list(original)
    levels = [paragraph] * len(kinds)
    stack: list[tuple[int, str, bool]] = [(paragraph, "", False)]
    over_isolates = over_embeddings = open_isolates = 0
    for index, kind in enumerate(original):
        level, override, _ = stack[-1]
        if kind in _EMBEDDING:
            levels[index] = level
            right_to_left, forced = _EMBEDDING[kind]
            deeper = _next_level(level, right_to_left)
            if deeper <= MAX_DEPTH and not over_isolates and not over_embeddings:
                stack.append((deeper, forced, False))
            elif not over_isolates:
                over_embeddings += 1
        elif kind in _INITIATORS:
            levels[index] = level
            if override:
                kinds[index] = override
            right_to_left = kind == "RLI" or (kind == "FSI" and first_strong(original, index + 1, True) == 1)
            deeper = _next_level(level, right_to_left)
            if deeper <= MAX_DEPTH and not over_isolates and not over_embeddings:
                open_isolates += 1
                stack.append((deeper, "", True))
            else:
                over_isolates += 1
        elif kind == "PDI":
            if over_isolates:
                over_isolates -= 1
            elif open_isolates:
                over_embeddings = 0
                while not stack[-1][2]:
                    stack.pop()
                stack.pop()
                open_isolates -= 1
            level, override, _ = stack[-1]
            levels[index] = level
            if override:
                kinds[index] = override
        elif kind == "PDF":
            if not over_isolates:
                if over_embeddings:
                    over_embeddings -= 1
                elif not stack[-1][2] and len(stack) >= 2:
                    stack.pop()
            levels[index] = stack[-1][0]
        elif kind == "B":
            levels[index] = paragraph
        else:
            levels[index] = level
            if override and kind != "BN":
                kinds[index] = override
    return kinds, levels


def _sequences(
    original: Sequence[str],
    levels: Sequence[int],
    kept: Sequence[int],
    partners: dict[int, int],
    paragraph: int,
) -> list[tuple[list[int], int, int]]:
    """X10: the isolating run sequences, each with the levels before and after it."""
    level_runs: list[list[int]] = []
    for index in kept:
        if level_runs and levels[level_runs[-1][-1]] == levels[index]:
            level_runs[-1].append(index)
        else:
            level_runs.append([index])
    run_from = {run[0]: run for run in level_runs}
    place = {index: position for position, index in enumerate(kept)}
    found: list[tuple[list[int], int, int]] = []
    for run in level_runs:
        if original[run[0]] == "PDI" and run[0] in partners:
            continue
        sequence = list(run)
        while original[sequence[-1]] in _INITIATORS and partners.get(sequence[-1]) in run_from:
            sequence += run_from[partners[sequence[-1]]]
        first, last = place[sequence[0]], sequence[-1]
        before = levels[kept[first - 1]] if first else paragraph
        after = paragraph
        if not (original[last] in _INITIATORS and last not in partners) and place[last] + 1 < len(kept):
            after = levels[kept[place[last] + 1]]
        found.append((sequence, before, after))
    return found


def _resolve_sequence(
    text: str,
    original: Sequence[str],
    all_kinds: Sequence[str],
    levels: list[int],
    sequence: list[int],
    start: str,
    end: str,
) -> None:
    """W1 to W7, N0 to N2, I1 and I2 for one isolating run sequence."""
    kinds = [all_kinds[index] for index in sequence]
    level = levels[sequence[0]]
    embedding = "R" if level & 1 else "L"
    _weak(kinds, start)
    _brackets(text, original, kinds, sequence, embedding, start)
    _neutral(kinds, embedding, start, end)
    for kind, index in zip(kinds, sequence, strict=True):
        if level & 1:
            levels[index] = level + (kind != "R")
        else:
            levels[index] = level + (0 if kind == "L" else 1 if kind == "R" else 2)


def _weak(kinds: list[str], start: str) -> None:
    """W1 to W7."""
    count = len(kinds)
    previous = strong = start
    for at, kind in enumerate(kinds):
        if kind == "NSM":  # W1
            kind = kinds[at] = "ON" if previous in _INITIATORS or previous == "PDI" else previous
        previous = kind
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":  # W2
            kinds[at] = "AN"
    for at, kind in enumerate(kinds):  # W3
        if kind == "AL":
            kinds[at] = "R"
    for at in range(1, count - 1):  # W4
        kind, left, right = kinds[at], kinds[at - 1], kinds[at + 1]
        if left == right and ((kind == "ES" and left == "EN") or (kind == "CS" and left in ("EN", "AN"))):
            kinds[at] = left
    at = 0
    while at < count:  # W5
        if kinds[at] != "ET":
            at += 1
            continue
        after = at
        while after < count and kinds[after] == "ET":
            after += 1
        if (at and kinds[at - 1] == "EN") or (after < count and kinds[after] == "EN"):
            kinds[at:after] = ["EN"] * (after - at)
        at = after
    strong = start
    for at, kind in enumerate(kinds):
        if kind in ("ES", "ET", "CS"):  # W6
            kinds[at] = "ON"
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":  # W7
            kinds[at] = "L"


def _brackets(
    text: str, original: Sequence[str], kinds: list[str], sequence: list[int], embedding: str, start: str
) -> None:
    """N0: a pair of brackets goes the way of what is in it."""
    for opening, closing in _bracket_pairs(text, kinds, sequence):
        found = ""
        for at in range(opening + 1, closing):
            side = _STRONG_SIDE.get(kinds[at], "")
            if side == embedding:
                found = side
                break
            found = side or found
        if not found:
            continue
        if found != embedding:
            context = next((_STRONG_SIDE[k] for k in reversed(kinds[:opening]) if k in _STRONG_SIDE), start)
            found = found if context == found else embedding
        for at in (opening, closing):
            kinds[at] = found
            at += 1
            while at < len(kinds) and original[sequence[at]] == "NSM":
                kinds[at] = found
                at += 1


def _bracket_pairs(text: str, kinds: Sequence[str], sequence: Sequence[int]) -> list[tuple[int, int]]:
    """BD16."""
    waiting: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for at, kind in enumerate(kinds):
        if kind != "ON":
            continue
        character = _SAME_BRACKET.get(text[sequence[at]], text[sequence[at]])
        if character in _CLOSING_FOR:
            if len(waiting) >= MAX_OPEN_BRACKETS:
                break
            waiting.append((_CLOSING_FOR[character], at))
        elif character in _CLOSING:
            for depth in range(len(waiting) - 1, -1, -1):
                if waiting[depth][0] == character:
                    pairs.append((waiting[depth][1], at))
                    del waiting[depth:]
                    break
    return sorted(pairs)


def _neutral(kinds: list[str], embedding: str, start: str, end: str) -> None:
    """N1 and N2."""
    count = len(kinds)
    at = 0
    while at < count:
        if kinds[at] not in _NEUTRAL:
            at += 1
            continue
        after = at
        while after < count and kinds[after] in _NEUTRAL:
            after += 1
        left = _STRONG_SIDE[kinds[at - 1]] if at else start
        right = _STRONG_SIDE[kinds[after]] if after < count else end
        kinds[at:after] = [left if left == right else embedding] * (after - at)
        at = after


def trailing(kinds: Sequence[str], levels: Sequence[int], paragraph: int) -> list[int]:
    """L1 for one line: separators, and the white space before them and at the end, go the paragraph's way."""
    settled = list(levels)
    at_end = True
    for index in range(len(settled) - 1, -1, -1):
        if kinds[index] in ("B", "S"):
            at_end = True
        elif kinds[index] not in _TRAILING:
            at_end = False
        if at_end:
            settled[index] = paragraph
    return settled


def visual_order(levels: Sequence[int]) -> list[int]:
    """L2: the places of the line, from left to right."""
    order = list(range(len(levels)))
    lowest_odd = min((level for level in levels if level & 1), default=None)
    if lowest_odd is None:
        return order
    for level in range(max(levels), lowest_odd - 1, -1):
        at = 0
        while at < len(order):
            if levels[order[at]] < level:
                at += 1
                continue
            after = at
            while after < len(order) and levels[order[after]] >= level:
                after += 1
            order[at:after] = order[at:after][::-1]
            at = after
    return order
