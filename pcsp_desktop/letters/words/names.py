"""The tests we know: names as printed, units, plausible limits, codes, and the words on each card.

The facts live in `resources/results/*.toml`, one file a group; this module loads and indexes them.
"""

from __future__ import annotations

import datetime
import functools
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

from pcsp_desktop.assets import resource

TOKEN = re.compile(r"[^\W_]+\+{0,2}")


@frozen
class Test:
    """One test. `units` starts with the usual one; empty for a result in words. Limits are in that unit."""

    __test__ = False  # pytest must not collect this class

    id: str
    group: str
    name: str
    plain: str
    aliases: tuple[str, ...]
    welsh: tuple[str, ...]
    exact: tuple[str, ...]
    not_with: frozenset[str]
    units: tuple[str, ...]
    low: float
    high: float
    limits: Mapping[str, tuple[float, float]]  # plausible values for units other than the usual one
    in_words: bool
    loinc: tuple[str, ...]
    snomed: tuple[str, ...]
    what: str
    usual: str
    source: str
    source_address: str
    checked: datetime.date | None
    ask: tuple[str, ...]

    @property
    def unit(self) -> str | None:
        """The usual unit, or None for a plain number, a score or a result in words."""
        return self.units[0] if self.units and self.units[0] not in ("1", "score") else None

    def plausible(self, value: float, unit: str | None) -> bool:
        """Whether a person could have this value. Outside these limits it was misread or misprinted."""
        low, high = self.limits.get(unit or "", (self.low, self.high))
        return low <= value <= high

    @property
    def unitless(self) -> bool:
        """True where letters usually print no unit at all."""
        return not self.in_words and self.unit is None


@frozen(eq=False)
class Catalogue:
    """All tests, with ways to find one by a printed name or a code."""

    tests: Mapping[str, Test]
    groups: Mapping[str, str]
    names: Mapping[str, Any] = field(repr=False)
    codes: Mapping[str, str] = field(repr=False)

    def __getitem__(self, test: str) -> Test:
        return self.tests[test]

    def by_code(self, code: str) -> Test | None:
        """The test with this LOINC or SNOMED CT code."""
        found = self.codes.get(code)
        return self.tests[found] if found else None


# Names that stand for two tests, or for a test only together with a word near them.
JOINT_NAMES = {
    "bp": (
        "blood pressure",
        "bp",
        "b/p",
        "blood pressure reading",
        "blood pressure readings",
        "bp reading",
        "pwysedd gwaed",
        "average blood pressure",
        "average bp",
        "home blood pressure",
        "home bp",
        "clinic bp",
        "clinic blood pressure",
        "blood pressure bp",
        "arterial blood pressure",
        "o e blood pressure reading",
        "standing bp",
        "sitting bp",
        "sitting blood pressure",
        "standing blood pressure",
        "lying blood pressure",
        "lying bp",
        "systolic diastolic",
        "average home blood pressure",
        "average home bp",
        "blood pressure pwysedd gwaed",
        "pwysedd gwaed blood pressure",
        "24 hour blood pressure",
        "24 hour bp",
        "pwysau gwaed",
        "abpm",
        "hbpm",
    ),
    "tscore": ("t score", "t scores", "bone density t score", "sgôr t"),
    "abpi": ("abpi", "ankle brachial pressure index", "ankle brachial index", "ankle pressure index"),
}
END = "\0"  # key in the name tree under which a finished name keeps its test


def name_tokens(name: str) -> list[str]:
    """A name cut into lower-case tokens; a token that must follow a slash or colon keeps a leading slash."""
    found = []
    for match in TOKEN.finditer(name.lower()):
        slash = match.start() > 0 and name[match.start() - 1] == "/"
        found.append(("/" if slash else "") + match.group())
    return found


def _grow(tree: dict[str, Any], tokens: list[str], test: str) -> None:
    for token in tokens:
        tree = tree.setdefault(token, {})
    tree.setdefault(END, test)


def _test(test: str, group: str, row: Mapping[str, Any]) -> Test:
    low, high = row.get("plausible", (float("-inf"), float("inf")))
    return Test(
        id=test,
        group=group,
        name=row["name"],
        plain=row["plain"],
        aliases=tuple(row["aliases"]),
        welsh=tuple(row.get("welsh", ())),
        exact=tuple(row.get("exact", ())),
        not_with=frozenset(row.get("not_with", ())),
        units=tuple(row.get("units", ())),
        low=float(low),
        high=float(high),
        limits={unit: (low, high) for unit, (low, high) in row.get("plausible_in", {}).items()},
        in_words=row.get("kind") == "words",
        loinc=tuple(row.get("loinc", ())),
        snomed=tuple(row.get("snomed", ())),
        what=row["what"],
        usual=row.get("usual", ""),
        source=row.get("source", ""),
        source_address=row.get("source_address", ""),
        checked=_day(row.get("checked")),
        ask=tuple(row["ask"]),
    )


def _read(path: Path) -> dict[str, Any]:
    """A group file: TOML as it is written, JSON as the build ships it (read ten times as fast)."""
    if path.suffix == ".json":
        rows: dict[str, Any] = json.loads(path.read_bytes())
        return rows
    import tomllib

    return tomllib.loads(path.read_text("utf-8"))


def _day(value: object) -> datetime.date | None:
    """A date of TOML, or the ISO text that JSON has for it."""
    if isinstance(value, str):
        return datetime.date.fromisoformat(value)
    return value if isinstance(value, datetime.date) else None


def load(folder: Path) -> Catalogue:
    """Read every group file in `folder`. Raises KeyError when a test lacks a part that its card needs."""
    tests: dict[str, Test] = {}
    groups: dict[str, str] = {}
    for path in sorted(file for file in folder.iterdir() if file.suffix in (".toml", ".json")):
        rows = _read(path)
        groups[path.stem] = rows.pop("title")
        for name, row in rows.items():
            tests[name] = _test(name, path.stem, row)
    names: dict[str, Any] = {}
    codes: dict[str, str] = {}
    for joint, spoken in JOINT_NAMES.items():
        for spelling in spoken:
            _grow(names, name_tokens(spelling), joint)
    for test in tests.values():
        for spelling in (*test.aliases, *test.welsh):
            _grow(names, name_tokens(spelling), test.id)
        for spelling in test.exact:
            _grow(names, ["=" + spelling], test.id)
        for code in (*test.loinc, *test.snomed):
            codes[code] = test.id
    return Catalogue(tests, groups, names, codes)


@functools.cache
def catalogue() -> Catalogue:
    """The shipped catalogue, read once."""
    return load(resource("results"))
