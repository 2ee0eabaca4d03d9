"""How an entry is known to the person: the first words they wrote in it, and a line of what else it says."""

from typing import Any

import attrs

from pcsp_desktop.assets import ENGLISH
from pcsp_desktop.plan import Kind
from pcsp_desktop.plan.say import say_choice, say_named, say_value
from pcsp_desktop.plan.schema import FieldSpec, class_fields, fields_by_pattern

LONGEST_TITLE = 120
_OF_MANY_QUESTIONS = frozenset(
    {
        "yes_no",
        "yes_no_not_sure",
        "yes_partly_no",
        "four_ways",
        "agreed_by_that_person",
        "how_i_am",
        "how_sure",
    }
)
"""Sets of answers that answer more than one question."""


def entry_words(entry: Any, title: str = "", language: str = ENGLISH, given: tuple[str, ...] = ()) -> str:
    """What an entry is called: its answer at ``title``, else its first answer; empty when it has none.

    ``given`` are fields that the app filled in: they name nothing.
    """
    names = [title] if title else []
    names += [name for name in class_fields(type(entry)) if name != title and name not in given]
    for name in names:
        attribute = class_fields(type(entry))[name]
        value = getattr(entry, name)
        kind = attribute.metadata["kind"]
        if kind in (Kind.TEXT, Kind.LONG_TEXT, Kind.WHEN) and value and "refers_to" not in attribute.metadata:
            return shortened(value)
        if kind is Kind.CHOICE and value:
            return say_choice(attribute.metadata["choice"], value, language)
    return ""


def shortened(words: str, longest: int = LONGEST_TITLE) -> str:
    """The first line of ``words``, cut at a space with an ellipsis when it is long."""
    first = words.strip().split("\n", 1)[0]
    if len(first) <= longest:
        return first
    return first[:longest].rsplit(" ", 1)[0].rstrip(" ,.;:") + "…"


def entry_facts(
    entry: Any, pattern: str, title: str, language: str = ENGLISH, most: int = 3, given: tuple[str, ...] = ()
) -> list[str]:
    """Up to ``most`` other short answers of an entry, said in words; ``pattern`` is its list's with ``/*``.

    ``given`` are fields that the app filled in: they tell the person nothing.
    """
    facts = []
    specs = fields_by_pattern()
    called = entry_words(entry, title, language)
    for name, attribute in class_fields(type(entry)).items():
        kind = attribute.metadata["kind"]
        value = getattr(entry, name)
        if name == title or kind in (Kind.GROUP, Kind.ENTRIES, Kind.ATTACHMENT) or value == attribute.default:
            continue
        if "refers_to" in attribute.metadata or name in given:
            continue
        spec = specs[f"{pattern}/{name}"]
        said = say_value(spec, value, language)
        if said and shortened(said) != called:
            facts.append(say_named(spec, said, language) if _says_little(spec) else shortened(said, 80))
        if len(facts) == most:
            break
    return facts


def _says_little(spec: FieldSpec) -> bool:
    """Whether an answer such as "Yes" or "A lot" says nothing without what was asked."""
    return spec.kind is Kind.SCALE or (spec.kind is Kind.CHOICE and spec.choice in _OF_MANY_QUESTIONS)


def is_blank(entry: Any, given: tuple[str, ...] = ()) -> bool:
    """Whether the person has written nothing in an entry; ``given`` are fields that the app filled in."""
    kept = {name: getattr(entry, name) for name in given}
    return bool(attrs.evolve(entry, id="x", order="") == type(entry)(id="x", **kept))
