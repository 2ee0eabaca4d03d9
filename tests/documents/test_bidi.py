"""Text that runs right to left: Unicode's own tests, and what a plan needs of it."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest

from pcsp_desktop.documents.pdf import bidi

UNICODE = Path("/usr/share/unicode/BidiCharacterTest.txt")
SAMPLE = Path(__file__).parent / "data" / "bidi-character-test-sample.txt.gz"


def cases(lines: Iterator[str]) -> Iterator[tuple[str, int | None, int, list[str], list[int]]]:
    for line in lines:
        line = line.partition("#")[0].strip()
        if line:
            points, direction, paragraph, levels, order = line.split(";")
            text = "".join(chr(int(point, 16)) for point in points.split())
            base = {"0": 0, "1": 1, "2": None}[direction]
            yield text, base, int(paragraph), levels.split(), [int(place) for place in order.split()]


def faults(lines: Iterator[str]) -> tuple[int, list[str]]:
    """How many cases there were, and those that came out differently."""
    count, wrong = 0, []
    for text, base, paragraph, levels, order in cases(lines):
        count += 1
        found_paragraph, found = bidi.resolve(text, base)
        found = bidi.trailing(bidi.classes(text), found, found_paragraph)
        kept = [place for place, level in enumerate(levels) if level != "x"]
        same = found_paragraph == paragraph and all(int(levels[place]) == found[place] for place in kept)
        if not same or [kept[at] for at in bidi.visual_order([found[place] for place in kept])] != order:
            wrong.append(text.encode("unicode_escape").decode())
    return count, wrong


def test_a_stored_sample_of_unicodes_cases() -> None:
    with gzip.open(SAMPLE, "rt", encoding="utf-8") as sample:
        count, wrong = faults(iter(sample))
    assert count > 5_000
    assert wrong == []


@pytest.mark.slow
@pytest.mark.skipif(not UNICODE.exists(), reason="Debian package unicode-data is not installed")
def test_every_one_of_unicodes_cases() -> None:
    with UNICODE.open(encoding="utf-8") as lines:
        count, wrong = faults(iter(lines))
    assert count == 91_707
    assert wrong == []


def test_a_phone_number_in_arabic_keeps_its_halves_in_order_when_isolated() -> None:
    text = "هاتف \u206607700 900123\u2069 الآن"
    _, levels = bidi.resolve(text, 1)
    shown = "".join(text[place] for place in bidi.visual_order(levels))
    assert "07700 900123" in shown


def test_without_an_isolate_the_halves_swap() -> None:
    text = "هاتف 07700 900123 الآن"
    _, levels = bidi.resolve(text, 1)
    shown = "".join(text[place] for place in bidi.visual_order(levels))
    assert "900123 07700" in shown
