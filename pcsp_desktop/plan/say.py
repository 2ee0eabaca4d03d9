"""Says a value of the plan in plain words of a language: for pages, paper and comparisons alike.

The person's own words are given back untouched; only dates, money, numbers and choices are worded.
"""

import datetime
from typing import Any

from pcsp_desktop.assets import ENGLISH, words
from pcsp_desktop.plan.compare import DifferenceKind, PlanDifference
from pcsp_desktop.plan.fields import Kind
from pcsp_desktop.plan.schema import FieldSpec, fields_by_pattern, pattern_of


def say_date(day: datetime.date, language: str = ENGLISH, *, weekday: bool = False) -> str:
    """ "6 August 2018", or with the day of the week; the parts stay on one line (no-break spaces)."""
    month = words(f"say.month.{day.month}", language)
    if weekday:
        name = words(f"say.weekday.{day.isoweekday()}", language)
        said = words("say.date.with_weekday", language, weekday=name, day=day.day, month=month, year=day.year)
    else:
        said = words("say.date.day", language, day=day.day, month=month, year=day.year)
    return said.replace(" ", "\u00a0")


def say_time(moment: datetime.datetime) -> str:
    """A time of day as 3:42pm; midday and midnight as numbers, since they stand beside "Saved at"."""
    hour = moment.hour % 12 or 12
    return f"{hour}:{moment.minute:02d}{'am' if moment.hour < 12 else 'pm'}"


def say_moment(moment: datetime.datetime, language: str = ENGLISH) -> str:
    """A date and time of day: "21 November 2026, 3:42pm"."""
    return words("say.date.moment", language, day=say_date(moment.date(), language), time=say_time(moment))


def say_money(pence: int, language: str = ENGLISH) -> str:
    """Pence as pounds: "£1,200.50". A negative amount has a minus sign in front."""
    pounds, rest = divmod(abs(pence), 100)
    said = words("say.value.money", language, pounds=f"{pounds:,}", pence=f"{rest:02d}")
    return said if pence >= 0 else f"\u2212{said}"


def say_when(text: str, language: str = ENGLISH) -> str:
    """A time in words as it stands, or an ISO date said as a date."""
    if len(text) == 10 and text[4] == text[7] == "-":
        try:
            return say_date(datetime.date.fromisoformat(text), language)
        except ValueError:
            return text
    return text


def say_nhs_number(number: str) -> str:
    """Ten digits as 3 3 4 with no-break spaces."""
    return f"{number[:3]}\u00a0{number[3:6]}\u00a0{number[6:]}"


def say_choice(choice: str, code: str, language: str = ENGLISH) -> str:
    """The words for one code of a choice."""
    return words(f"plan.choice.{choice}.{code}", language)


def say_value(spec: FieldSpec, value: Any, language: str = ENGLISH) -> str:
    """One answer in words; empty when there is none."""
    if value is None or value == "" or value == ():
        return ""
    match spec.kind:
        case Kind.DATE:
            return say_date(value, language)
        case Kind.WHEN:
            return say_when(value, language)
        case Kind.MONEY:
            return say_money(value, language)
        case Kind.SCALE:
            return words("say.value.score", language, value=value)
        case Kind.CHOICE:
            return say_choice(spec.choice, value, language)
        case Kind.CHOICES:
            return ", ".join(say_choice(spec.choice, code, language) for code in value)
        case Kind.NHS_NUMBER:
            return say_nhs_number(value)
        case Kind.ATTACHMENT:
            return words("say.value.file", language)
        case _:
            return str(value)


def say_label(spec: FieldSpec, language: str = ENGLISH) -> str:
    """The short name of a field, group or list, in the I-voice of the plan."""
    return words(spec.label_id if spec.is_leaf else f"{spec.label_id}._", language)


def say_named(spec: FieldSpec, said: str, language: str = ENGLISH) -> str:
    """An answer already in words, after the name of its field: "I want it in hospital: Yes"."""
    name = say_label(spec, language)
    return words("say.value.asked" if name.endswith("?") else "say.value.named", language, name=name, value=said)


def say_difference(difference: PlanDifference, language: str = ENGLISH) -> str:
    """One difference between two plans in plain words, with the person's own words in quotation marks."""
    place = words(difference.label_ids[-1], language) if difference.label_ids else ""
    entry = difference.entry_words or words("say.difference.no_words", language)
    kind = difference.kind
    if kind is DifferenceKind.STATE:
        return words(f"say.difference.state_{difference.after}", language, place=place)
    if kind in (DifferenceKind.ADDED, DifferenceKind.REMOVED, DifferenceKind.MOVED):
        return words(f"say.difference.{kind}", language, place=place, entry=entry)
    if difference.entry_words:
        place = words("say.difference.of_entry", language, place=place, entry=entry)
    spec = fields_by_pattern()[pattern_of(difference.path)]
    return words(
        f"say.difference.{kind}",
        language,
        place=place,
        before=say_value(spec, difference.before, language),
        after=say_value(spec, difference.after, language),
    )
