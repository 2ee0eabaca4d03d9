"""The numbers to turn to, from resources/help/numbers.toml: each with its source and the date it was checked."""

import tomllib
from datetime import date
from typing import NamedTuple

from pcsp_desktop.assets import resource, words

_FIRST_ISOLATE, _LAST_ISOLATE = "\u2066", "\u2069"


class HelpEntry(NamedTuple):
    """One place to turn to. The words are texts of resources/text/help.toml."""

    id: str
    number: str
    countries: tuple[str, ...]
    danger: bool
    source: str


class HelpNumbers(NamedTuple):
    """All entries in order, and when they were checked."""

    entries: tuple[HelpEntry, ...]
    checked: date
    next_check: date

    def in_country(self, country: str) -> tuple[HelpEntry, ...]:
        """The entries for a country. Before the person named one: England's, as the largest."""
        return tuple(entry for entry in self.entries if (country or "england") in entry.countries)


def load_numbers() -> HelpNumbers:
    """Read the numbers that come with the app."""
    found = tomllib.loads(resource("help", "numbers.toml").read_text(encoding="utf-8"))
    entries = tuple(
        HelpEntry(
            id=entry["id"],
            number=entry["number"],
            countries=tuple(entry["where"]),
            danger=bool(entry.get("danger", False)),
            source=entry["source"],
        )
        for entry in found["entry"]
    )
    return HelpNumbers(entries, found["checked"], found["next_check"])


def say_entry(entry: HelpEntry, language: str) -> tuple[str, str]:
    """When an entry is right for someone, and what to do then."""
    return words(f"help.{entry.id}.when", language), words(f"help.{entry.id}.how", language)


def isolated(number: str) -> str:
    """A phone number that keeps its order inside right-to-left text."""
    return f"{_FIRST_ISOLATE}{number}{_LAST_ISOLATE}"
