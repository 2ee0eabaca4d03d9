"""One value of a test: how it is kept together, said in words, and called, on screen, paper, shares and FHIR alike.

Everything is as the letter prints it. Nothing here judges a number, works one out, or changes a unit.
"""

import datetime
import functools
import json
import tomllib
from collections.abc import Iterable, Mapping
from typing import Protocol

import attrs

from pcsp_desktop.assets import ENGLISH, UnknownText, resource, words
from pcsp_desktop.plan.model import Plan
from pcsp_desktop.plan.say import say_date
from pcsp_desktop.plan.tracking import OwnTarget, Result

SIGNS: Mapping[str, str] = {"lt": "<", "le": "≤", "gt": ">", "ge": "≥"}
"""The sign that stands before a number, by the code that the plan keeps."""

COMPARATORS: Mapping[str, str] = {"<": "lt", "<=": "le", "≤": "le", ">": "gt", ">=": "ge", "≥": "ge"}
"""The code that the plan keeps, by the sign as letters print it and as FHIR has it."""

UPPER, LOWER = "sbp", "dbp"
"""The two numbers of a blood pressure, which are one result to a person."""


class AsPrinted(Protocol):
    """Whatever holds a value of a test: the plan's `Result`, or one that the person has not kept yet."""

    @property
    def value(self) -> str: ...
    @property
    def comparator(self) -> str: ...
    @property
    def unit(self) -> str: ...
    @property
    def date(self) -> datetime.date | None: ...
    @property
    def date_kind(self) -> str: ...
    @property
    def range_low(self) -> str: ...
    @property
    def range_high(self) -> str: ...
    @property
    def mark(self) -> str: ...


@attrs.frozen(kw_only=True)
class Value:
    """A value as the letter prints it.

    ``comparator`` is a key of `SIGNS` or empty. ``date_kind`` says what the day is the day of: "sample",
    "letter", "guess", "typed" or empty. The ends of the range and ``mark`` are the letter's own words.
    """

    value: str
    comparator: str = ""
    unit: str = ""
    date: datetime.date | None = None
    date_kind: str = ""
    range_low: str = ""
    range_high: str = ""
    mark: str = ""


def value_of(shown: AsPrinted) -> Value:
    """The value that something holds, by itself."""
    return Value(
        value=shown.value,
        comparator=shown.comparator,
        unit=shown.unit,
        date=shown.date,
        date_kind=shown.date_kind,
        range_low=shown.range_low,
        range_high=shown.range_high,
        mark=shown.mark,
    )


# ---- In words ----------------------------------------------------------------------------------------------


def say_result(shown: AsPrinted) -> str:
    """The number with its sign and unit, as printed: "< 5 mg/L"."""
    return " ".join(part for part in (SIGNS.get(shown.comparator, ""), shown.value, shown.unit) if part)


def say_range(shown: AsPrinted, language: str = ENGLISH) -> str:
    """The letter's own range, also where it has one end only; empty when there is none."""
    low, high = shown.range_low, shown.range_high
    if low and high:
        return words("say.result.range", language, low=low, high=high)
    if low or high:
        return words(f"say.result.range_{'from' if low else 'up_to'}", language, end=low or high)
    return ""


def say_mark(shown: AsPrinted, language: str = ENGLISH) -> str:
    """What the letter put beside the number, told as the letter's; empty when there is nothing."""
    return words("say.result.mark", language, mark=shown.mark) if shown.mark else ""


def say_day(shown: AsPrinted, language: str = ENGLISH) -> str:
    """What the day of a value is the day of: "Tested on 3 November 2026."."""
    if shown.date is None:
        return words("say.result.no_day", language)
    kind = shown.date_kind if shown.date_kind in ("letter", "guess") else "sample"
    return words(f"say.result.day_{kind}", language, day=say_date(shown.date, language))


def test_name(test: str, printed: str = "", language: str = ENGLISH) -> str:
    """The everyday name of a test in ``language``; for one that we do not know, what the letter calls it."""
    group = _groups().get(test)
    if group is None:
        return printed or test
    try:
        return words(f"results.{group}.{test}.name", language)
    except UnknownText:
        return printed or test


@functools.cache
def _groups() -> Mapping[str, str]:
    """The group (the name of the file) of every test that we know, by its id."""
    found: dict[str, str] = {}
    for file in sorted(resource("results").iterdir()):
        text = file.read_text("utf-8")
        table = json.loads(text) if file.suffix == ".json" else tomllib.loads(text)
        found |= {test: file.stem for test, facts in table.items() if isinstance(facts, dict)}
    return found


# ---- Together ----------------------------------------------------------------------------------------------


@attrs.frozen
class KnownResult:
    """What a person knows as one result: one value, or the two numbers of a blood pressure of one day.

    ``results`` are the entries of the plan behind it, one or two.
    """

    name: str
    value: Value
    results: tuple[Result, ...]

    @property
    def said(self) -> str:
        """The number or numbers with sign and unit."""
        return say_result(self.value)

    @property
    def printed(self) -> tuple[str, ...]:
        """What the letter calls it, where that is not how it is called here."""
        names = dict.fromkeys(result.printed_name for result in self.results)
        return tuple(name for name in names if name and name.casefold() != self.name.casefold())


def readings(results: Iterable[Result], language: str = ENGLISH) -> tuple[KnownResult, ...]:
    """Results in their order, each as one reading; "138 over 82 mmHg" where both numbers have one day and letter."""
    listed = [result for result in results if result.value or result.question or result.comment]
    found: list[KnownResult] = []
    joined: set[str] = set()
    for result in listed:
        if result.id in joined:
            continue
        other = next((one for one in listed if one.id not in joined and _are_one(result, one)), None)
        if other is None:
            name = test_name(result.test, result.printed_name, language)
            found.append(KnownResult(name, value_of(result), (result,)))
            continue
        joined |= {result.id, other.id}
        upper, lower = (result, other) if result.test == UPPER else (other, result)
        found.append(
            KnownResult(words("say.result.pressure_name", language), pressure(upper, lower, language), (upper, lower))
        )
    return tuple(found)


def _are_one(one: Result, other: Result) -> bool:
    """Whether two results are the upper and the lower number of one blood pressure."""
    return (
        {one.test, other.test} == {UPPER, LOWER}
        and (one.date, one.letter, one.unit) == (other.date, other.letter, other.unit)
        and not one.comparator
        and not other.comparator
    )


def pressure(upper: AsPrinted, lower: AsPrinted, language: str = ENGLISH) -> Value:
    """The two numbers of a blood pressure as one value, "138 over 82", with the day of the upper one."""

    def both(first: str, second: str) -> str:
        return words("say.result.over", language, upper=first, lower=second) if first and second else ""

    return attrs.evolve(
        value_of(upper),
        value=both(upper.value, lower.value),
        range_low=both(upper.range_low, lower.range_low),
        range_high=both(upper.range_high, lower.range_high),
        mark=upper.mark if upper.mark == lower.mark else _marks(upper, lower),
    )


def _marks(*numbers: AsPrinted) -> str:
    """Different marks, each with the number that the letter puts it to."""
    return ", ".join(f"{number.mark} ({number.value})" for number in numbers if number.mark)


def newest_first(results: Iterable[Result]) -> list[tuple[str, list[Result]]]:
    """Results by their test, newest first; tests in the order of their newest result, and of the plan in a day."""
    found: dict[str, list[Result]] = {}
    for result in results:
        found.setdefault(result.test or result.printed_name, []).append(result)
    for listed in found.values():
        listed.sort(key=day_of, reverse=True)
    return sorted(found.items(), key=lambda pair: day_of(pair[1][0]), reverse=True)


def day_of(result: Result) -> datetime.date:
    """The day of a result; one without a day is the oldest."""
    return result.date or datetime.date.min


def own_target(plan: Plan, test: str) -> OwnTarget | None:
    """The number that the person and their team agreed on, typed in by the person."""
    return next((target for target in plan.results.targets if target.test == test), None)
