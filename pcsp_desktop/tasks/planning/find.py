"""Find: the person's own words and answers in the open plan, and the pages that ask for something.

It looks in the plan alone, so private notes are never found, and a page that leaves no trace is never
named. Case and accents make no difference; several words must all be there; digits are found whatever
the spaces between them.
"""

import re
import unicodedata
from collections.abc import Iterator

import attrs

from pcsp_desktop.assets import ENGLISH
from pcsp_desktop.guide import Guide, Navigator
from pcsp_desktop.guide.model import PageOfGuide, Part
from pcsp_desktop.plan import Plan, fields_by_pattern, leaves, pattern_of, value_at
from pcsp_desktop.plan.say import say_label, say_value
from pcsp_desktop.tasks.planning.entries import entry_words

MOST = 100
"""Results that are given at most; the page says when there are more."""

_ROUND = 60
"""Letters shown on each side of what was found."""

_SEEN_ELSEWHERE = frozenset({"authorship", "setup"})
"""Sections that say how the plan was made, not what the person wrote."""

_MIN_DIGITS = 3

_PLAIN = str.maketrans(
    {
        "ł": "l",
        "Ł": "l",
        "ø": "o",
        "Ø": "o",
        "đ": "d",
        "Đ": "d",
        "ħ": "h",
        "Ħ": "h",
        "ŧ": "t",
        "Ŧ": "t",
        "ı": "i",
        "æ": "ae",
        "Æ": "ae",
        "œ": "oe",
        "Œ": "oe",
        "þ": "th",
        "Þ": "th",
        "ð": "d",
        "Ð": "d",
        "\u2018": "'",
        "\u2019": "'",
        "\u201c": '"',
        "\u201d": '"',
    }
)
"""Letters that Unicode does not take apart, and quotation marks, as they come from a plain keyboard."""


@attrs.frozen
class Found:
    """One answer that holds the words. ``path`` is where it stands, or empty for a page found by its heading.

    ``label`` is the name of the answer; ``entry`` what its entry is called, or empty; ``words`` the part of
    the answer round the place.
    """

    path: str
    page_id: str
    part_id: str
    label: str
    entry: str
    words: str


def folded(text: str) -> str:
    """``text`` with no difference of case, accents or width, and single spaces."""
    apart = unicodedata.normalize("NFKD", text.translate(_PLAIN).casefold())
    return " ".join("".join(letter for letter in apart if not unicodedata.combining(letter)).casefold().split())


def find(plan: Plan, guide: Guide, typed: str, language: str = ENGLISH) -> tuple[Found, ...]:
    """What holds every word of ``typed``, answers first and then pages by their heading; at most `MOST` + 1."""
    wanted = folded(typed).split()
    if not wanted:
        return ()
    digits = re.sub(r"\D", "", typed) if re.fullmatch(r"[\d\s\-+()]+", typed.strip()) else ""
    found: list[Found] = []
    for one in _answers(plan, guide, wanted, digits if len(digits) >= _MIN_DIGITS else "", language):
        found.append(one)
        if len(found) > MOST:
            return tuple(found)
    found.extend(_pages(plan, guide, wanted))
    return tuple(found[: MOST + 1])


def _answers(plan: Plan, guide: Guide, wanted: list[str], digits: str, language: str) -> Iterator[Found]:
    specs = fields_by_pattern()
    pages: dict[str, tuple[Part, PageOfGuide] | None] = {}
    called: dict[str, str] = {}
    for path, leaf in leaves(plan).items():
        if leaf.is_entry or path.startswith("states:") or path.endswith("/order"):
            continue
        pattern = pattern_of(path)
        spec = specs[pattern]
        if spec.section in _SEEN_ELSEWHERE or "refers_to" in spec.facts:
            continue
        words = say_value(spec, leaf.value, language)
        label = say_label(spec, language)
        if not _holds(words, label, wanted, digits):
            continue
        if pattern not in pages:
            pages[pattern] = guide.page_of(path)
        place = pages[pattern]
        if place is not None and place[1].leaves_no_trace:
            continue
        entry = _entry_of(plan, path, called, language)
        yield Found(
            path,
            place[1].id if place else "",
            place[0].id if place else "",
            label,
            "" if entry == words else entry,
            _excerpt(words, wanted),
        )


def _holds(words: str, label: str, wanted: list[str], digits: str) -> bool:
    if digits and digits in re.sub(r"\D", "", words):
        return True
    there = f"{folded(words)} {folded(label)}"
    return all(word in there for word in wanted)


def _entry_of(plan: Plan, path: str, called: dict[str, str], language: str) -> str:
    """What the outermost entry is called that ``path`` lies in; empty for an answer in no list."""
    parts = path.split("/")
    for length in range(2, len(parts)):
        inside = "/".join(parts[:length])
        if pattern_of(inside).endswith("/*"):
            if inside not in called:
                called[inside] = entry_words(value_at(plan, inside), language=language)
            return called[inside]
    return ""


def _excerpt(words: str, wanted: list[str]) -> str:
    """The words round the first place that was found, cut at spaces."""
    flat = " ".join(words.split())
    if len(flat) <= 2 * _ROUND + 40:
        return flat
    place = min((at for word in wanted if (at := _found_at(flat, word)) >= 0), default=0)
    start, end = max(0, place - _ROUND), min(len(flat), place + 2 * _ROUND)
    piece = flat[start:end]
    if start and " " in piece:
        piece = "…" + piece.split(" ", 1)[1]
    if end < len(flat) and " " in piece:
        piece = piece.rsplit(" ", 1)[0] + "…"
    return piece


def _found_at(flat: str, word: str) -> int:
    """Where the folded ``word`` begins in words that are not folded; -1 when it is not there."""
    plain = flat.casefold()
    if len(plain) == len(flat) and (found := plain.find(word)) >= 0:
        return found
    low = ""
    starts: list[int] = []
    for at, letter in enumerate(flat):
        now = " " if letter == " " else folded(letter)
        low += now
        starts.extend([at] * len(now))
    found = low.find(word)
    return starts[found] if found >= 0 else -1


def _pages(plan: Plan, guide: Guide, wanted: list[str]) -> Iterator[Found]:
    navigator = Navigator(guide)
    for part in guide.parts:
        for page in navigator.pages_of(part, plan):
            if not page.leaves_no_trace and all(word in folded(page.heading) for word in wanted):
                yield Found("", page.id, part.id, page.heading, "", "")
