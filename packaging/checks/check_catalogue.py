"""Finds translations that would break the app or mislead: lost placeholders, tags, shortcuts, plural forms.

It looks at form only. Whether the words are right is for people to say: see translations/STATUS.toml.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pseudo
from catalogues import Entry, entries

_PLURAL_FORMS = {"ar": 6, "cy": 5, "pl": 3, "ro": 3}
"""How many forms a number takes in each language, by Qt's rules; two in the languages not named."""
_SHORTCUT = re.compile(r"(?<![&\w])&(\w)")
_ENDINGS = ".?!:…"
_OTHER_ENDINGS = "؟。।۔"
"""How a sentence ends in Arabic, Urdu, Bengali, Panjabi, Chinese."""


@dataclass(frozen=True)
class Fault:
    """One translation that is not fit to use."""

    entry: Entry
    rule: str

    def __str__(self) -> str:
        return f"{self.entry.context}: {self.entry.source[:60]!r}: {self.rule}"


def faults(catalogue: Path, language: str) -> list[Fault]:
    """What is wrong with the translations in a catalogue; texts without a translation are left out."""
    translated = [entry for entry in entries(catalogue) if any(entry.forms)]
    found = [Fault(entry, rule) for entry in translated for rule in _rules(entry, language)]
    return found + list(_clashes(translated))


def _rules(entry: Entry, language: str) -> Iterator[str]:
    wanted = _PLURAL_FORMS.get(language.partition("_")[0], 2)
    if entry.plural and len(entry.forms) != wanted:
        yield f"has {len(entry.forms)} plural forms, not {wanted}"
    for form in entry.forms:
        if not form:
            yield "a plural form is empty"
        elif rules := list(_rules_of_form(entry, form)):
            yield from rules


def _rules_of_form(entry: Entry, form: str) -> Iterator[str]:
    if _kept(entry.source, plural=entry.plural) != _kept(form, plural=entry.plural):
        yield f"placeholders or tags differ in {form[:60]!r}"
    if len(_SHORTCUT.findall(entry.source)) != len(_SHORTCUT.findall(form)):
        yield f"the shortcut differs in {form[:60]!r}"
    if _ends(entry.source, _ENDINGS) and not _ends(form, _ENDINGS + _OTHER_ENDINGS):
        yield f"the last full stop or question mark is lost in {form[:60]!r}"
    if entry.source.strip() == entry.source and form.strip() != form:
        yield f"a space before or after {form[:60]!r}"


def _kept(text: str, *, plural: bool) -> Counter[str]:
    kept = Counter(pseudo.KEPT.findall(text))
    if plural:
        # The form for one or two of a thing may say it in a word.
        kept.pop("%n", None)
    return kept


def _ends(text: str, endings: str) -> bool:
    return text.rstrip().endswith(tuple(endings))


def _clashes(translated: Sequence[Entry]) -> Iterator[Fault]:
    """Two texts of a window with the same shortcut, where the English ones differ."""
    seen: dict[tuple[str, str], Entry] = {}
    english: dict[str, set[str]] = defaultdict(set)
    for entry in translated:
        for own, made in zip(_SHORTCUT.findall(entry.source), _SHORTCUT.findall(entry.forms[0]), strict=False):
            english[entry.context].add(own.lower())
            before = seen.setdefault((entry.context, made.lower()), entry)
            if _SHORTCUT.findall(before.source)[0].lower() != own.lower():
                yield Fault(entry, f"the shortcut {made} is also that of {before.source!r}")
