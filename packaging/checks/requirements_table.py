"""Makes docs/requirements.md: for each of R1 to R175 the pages that ask, the places that keep, the papers that print.

What the guide says itself is taken from it, and which papers print a place from the map of the papers
(resources/paper/map.toml, which a test holds to what is printed); the rest comes from docs/requirements.toml. A name
that does not exist is an error, and so is a paper that prints none of the places, so the table cannot promise what is
not there.

    python packaging/checks/requirements_table.py
"""

from __future__ import annotations

import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pcsp_desktop.documents import KINDS
from pcsp_desktop.guide import Guide, Question, load_guide
from pcsp_desktop.plan import fields_by_pattern
from pcsp_desktop.plan.paper_map import paper_map

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "docs" / "requirements.toml"
TABLE = ROOT / "docs" / "requirements.md"
NUMBERS = tuple(f"R{number}" for number in range(1, 176))
KEYS = frozenset({"what", "guide", "stored", "paper", "parts", "later"})
_START = """\
# Where each requirement is met

Made by `packaging/checks/requirements_table.py` from the guide and from `requirements.toml`; do not edit it by hand.
*Asked* names pages of the guide, *kept* places in the plan, *paper* kinds of print-out, *done by* parts of the app,
and *later* what is still to come.

| | requirement | asked | kept | paper | done by | later |
|---|---|---|---|---|---|---|
"""


@dataclass
class Row:
    """Where one requirement is met."""

    what: str
    guide: list[str] = field(default_factory=list)
    stored: list[str] = field(default_factory=list)
    paper: list[str] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    later: str = ""

    @property
    def is_met_or_promised(self) -> bool:
        """True when something meets the requirement, or a later work is named."""
        return bool(self.guide or self.stored or self.paper or self.parts or self.later)


def rows(written: Mapping[str, Any], guide: Guide) -> dict[str, Row]:
    """The rows by number: what is `written` in requirements.toml, with what the guide says of itself."""
    found = {
        number: Row(
            what=entry.get("what", ""),
            guide=list(entry.get("guide", [])),
            stored=list(entry.get("stored", [])),
            paper=list(entry.get("paper", [])),
            parts=list(entry.get("parts", [])),
            later=entry.get("later", ""),
        )
        for number, entry in written.items()
    }
    for number, places in _of_guide(guide).items():
        row = found.setdefault(number, Row(what=""))
        for page, pattern in places:
            row.guide += [page] if page not in row.guide else []
            row.stored += [pattern] if pattern and pattern not in row.stored else []
    for row in found.values():
        row.paper = [kind for kind in KINDS if kind in row.paper or kind in papers_of(row)]
    return found


def papers_of(row: Row) -> set[str]:
    """The papers that print one of the places of a row."""
    return {kind for pattern in row.stored for kind in paper_map().kinds_of(pattern)}


def faults(written: Mapping[str, Any], guide: Guide, root: Path = ROOT) -> list[str]:
    """Every name in `written`, or number in the guide, that does not exist; every number with no row or no place."""
    pages = {page.id for part in guide.parts for page in part.pages}
    patterns = fields_by_pattern().keys()
    all_rows = rows(written, guide)
    found = [f"{number}: there is no such requirement" for number in all_rows if number not in NUMBERS]
    found += [f"{number}: has no row" for number in NUMBERS if number not in written]
    for number, entry in written.items():
        found += [f"{number}: {key} is no column" for key in entry if key not in KEYS]
        found += [f"{number}: {page} is no page of the guide" for page in entry.get("guide", []) if page not in pages]
        found += [
            f"{number}: {pattern} is not in the plan" for pattern in entry.get("stored", []) if pattern not in patterns
        ]
        found += [f"{number}: {kind} is no kind of paper" for kind in entry.get("paper", []) if kind not in KINDS]
        found += [
            f"{number}: {kind} prints none of its places"
            for kind in entry.get("paper", [])
            if kind in KINDS and kind not in paper_map().no_fields
            if all_rows[number].stored and kind not in papers_of(all_rows[number])
        ]
        found += [f"{number}: {part} is not there" for part in entry.get("parts", []) if not (root / part).exists()]
        if not entry.get("what"):
            found.append(f"{number}: does not say what it is")
        if not all_rows[number].is_met_or_promised:
            found.append(f"{number}: is met nowhere, and no later work is named")
    return found


def table(all_rows: Mapping[str, Row]) -> str:
    """The rows as a page of Markdown."""
    lines = []
    for number in sorted(all_rows, key=lambda name: int(name[1:])):
        row = all_rows[number]
        columns = (number, row.what, *map(_list, (row.guide, row.stored, row.paper, row.parts)), row.later)
        lines.append(f"| {' | '.join(columns)} |\n")
    return _START + "".join(lines)


def written_rows(source: Path = SOURCE) -> dict[str, Any]:
    """What requirements.toml holds."""
    return tomllib.loads(source.read_text("utf-8"))


def _of_guide(guide: Guide) -> dict[str, list[tuple[str, str]]]:
    """For each number (page, place in the plan) of the questions that name it; pages that do have no place."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for part in guide.parts:
        for page in part.pages:
            for number in page.requirements:
                found[number].append((page.id, ""))
    for _part, page, question in guide.questions():
        for asked in _with_fields(question):
            for number in asked.requirements:
                found[number].append((page.id, asked.path))
    return found


def _with_fields(question: Question) -> Iterator[Question]:
    """The question, then those that it asks of each entry of its list."""
    yield question
    if question.entry is not None:
        for asked in question.entry.fields:
            yield from _with_fields(asked)


def _list(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def main() -> int:
    """Write the table; 1 and the faults when there are any."""
    guide = load_guide()
    found = faults(written_rows(), guide)
    for fault in found:
        print(fault)
    if not found:
        TABLE.write_text(table(rows(written_rows(), guide)), "utf-8")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
