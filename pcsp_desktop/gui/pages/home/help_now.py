"""The page "I need help now": open to anyone at the screen, with no passphrase and nothing of the plan.

Its numbers come from resources/help/numbers.toml, each with its source and the date it was checked.
"""

import tomllib
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from pcsp_desktop.assets import resource, words
from pcsp_desktop.gui.kit.controls import AdviceBox, Button, Card, DangerBox, Eyebrow, Hint, Strong, Subheading, Text
from pcsp_desktop.gui.window.page import Page

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


class HelpNowPage(Page):
    """The page itself. `crisis_asked` comes when the person wants their own crisis page.

    It is offered with a plan open, and at the lock where the person left that one page readable.
    """

    crisis_asked = Signal()

    def __init__(self, country: str, language: str, *, crisis_page: bool, parent: QWidget | None = None) -> None:
        super().__init__(words("help.page.title", language), name="help-now-page", parent=parent)
        numbers = load_numbers()
        entries = numbers.in_country(country)
        first = [entry for entry in entries if entry.danger]
        for entry in first:
            self.body.addWidget(_box(entry, language))
        self.body.addWidget(Text(words("help.page.lead", language)))
        for entry in entries:
            if not entry.danger:
                self.body.addWidget(_box(entry, language))
        if crisis_page:
            own = AdviceBox(self.tr("What you wrote yourself"))
            button = Button(self.tr("Open my crisis page"))
            button.setObjectName("crisis-page")
            button.clicked.connect(self.crisis_asked)
            own.buttons().addWidget(button)
            self.body.insertWidget(len(first), own)
        if (country or "england") == "elsewhere":
            self.body.addWidget(Text(words("help.page.away", language)))
        when = QLocale(language).toString(numbers.checked, "d MMMM yyyy")  # type: ignore[call-overload]
        self.body.addWidget(Hint(words("help.page.checked", language, date=when)))
        self.set_navigation(back=self.tr("&Back"))


class _Number(Text):
    """A number to ring, in large type."""

    kind = "subheading"
    token = "ink"


def _box(entry: HelpEntry, language: str) -> Card:
    box: Card = DangerBox() if entry.danger else Card()
    when, how = say_entry(entry, language)
    if entry.danger:
        box.body.addWidget(Subheading(when))
        box.body.addWidget(Strong(how))
    else:
        box.body.addWidget(Eyebrow(when))
        box.body.addWidget(_Number(isolated(entry.number)))
        box.body.addWidget(Text(how))
    return box
