"""What a person typed, turned into the plan's form, and back into what a person would type.

Typing is kept as it stands (a draft) until it can be read; a value that cannot be read gives a
`Fault` whose words say what to do, and the rest of the page is kept.
"""

import datetime
import re
import unicodedata
from decimal import Decimal, InvalidOperation
from typing import Any

from pcsp_desktop.plan.faults import Fault
from pcsp_desktop.plan.fields import FIRST_YEAR, LAST_YEAR, MOST_PENCE, Kind, check_text
from pcsp_desktop.plan.schema import FieldSpec

MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)

_NUMBERS = re.compile(r"(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d+)")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WORDS = re.compile(r"(?:[a-z]+\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d+)")
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s+(\d+)")


def typed_value(spec: FieldSpec, raw: str) -> Any:
    """The JSON form of ``raw`` for the field ``spec``; empty typing is "not answered".

    Raises `Fault` with the field's name: ``not_a_date``, ``year_in_full``, ``date_far_away``,
    ``scale_1_to_10``, ``number_out_of_range``, ``whole_pence``, ``nhs_number``, ``too_long`` or
    ``broken_character``.
    """
    check_text(spec.name, raw)
    if spec.kind in (Kind.TEXT, Kind.LONG_TEXT, Kind.WHEN, Kind.ATTACHMENT, Kind.CHOICE):
        return raw
    plain = unicodedata.normalize("NFKC", raw).strip()
    if spec.kind is Kind.NHS_NUMBER:
        return re.sub(r"[\s\-]", "", plain)
    if not plain:
        return None
    if spec.kind is Kind.DATE:
        return typed_date(spec.name, plain).isoformat()
    if spec.kind is Kind.MONEY:
        return typed_pence(spec.name, plain)
    code = "scale_1_to_10" if spec.kind is Kind.SCALE else "number_out_of_range"
    low, high = (1, 10) if spec.kind is Kind.SCALE else (spec.facts["low"], spec.facts["high"])
    if re.fullmatch(r"\d{1,3}(,\d{3})+", plain):
        plain = plain.replace(",", "")
    if not re.fullmatch(r"\d{1,12}", plain) or not low <= int(plain) <= high:
        raise Fault(spec.name, code)
    return int(plain)


def typed_date(name: str, raw: str) -> datetime.date:
    """The day in ``raw``: "6 August 2018", "August 6, 2018", "6/8/2018", "2018-08-06"; in numbers, day before month."""
    plain = raw.strip().lower().replace(",", " ")
    if iso := _ISO.fullmatch(plain):
        return _day(name, iso.group(1), int(iso.group(2)), int(iso.group(3)))
    if numbers := _NUMBERS.fullmatch(plain):
        return _day(name, numbers.group(3), int(numbers.group(2)), int(numbers.group(1)))
    one_space = _MONTH_FIRST.sub(r"\2 \1 \3", re.sub(r"\s+", " ", plain))
    if words := _WORDS.fullmatch(one_space):
        month = next((n for n, full in enumerate(MONTHS, 1) if full == words.group(2)), 0) or next(
            (
                n
                for n, full in enumerate(MONTHS, 1)
                if full.startswith(words.group(2)[:3]) and (len(words.group(2)) == 3 or words.group(2) == "sept")
            ),
            0,
        )
        if month:
            return _day(name, words.group(3), month, int(words.group(1)))
    raise Fault(name, "not_a_date")


def _day(name: str, year: str, month: int, day: int) -> datetime.date:
    if len(year) < 4:
        raise Fault(name, "year_in_full")
    if len(year) > 4 or not FIRST_YEAR <= int(year) <= LAST_YEAR:
        raise Fault(name, "date_far_away")
    try:
        return datetime.date(int(year), month, day)
    except ValueError:
        raise Fault(name, "not_a_date") from None


def typed_pence(name: str, raw: str) -> int:
    """Whole pence from "12", "£12.50", "1,200" or "50p". Half a penny is refused, never rounded."""
    plain = raw.replace(" ", "").replace("\u00a0", "")
    in_pence = re.fullmatch(r"(\d{1,15})p", plain, re.IGNORECASE)
    if in_pence:
        pence = Decimal(in_pence.group(1))
    else:
        if not re.fullmatch(r"£?(\d{1,3}(,\d{3})+|\d{1,13})(\.\d+)?", plain):
            raise Fault(name, "whole_pence")
        try:
            pence = Decimal(plain.lstrip("£").replace(",", "")) * 100
        except InvalidOperation:
            raise Fault(name, "whole_pence") from None
    if pence != pence.to_integral_value() or pence > MOST_PENCE:
        raise Fault(name, "whole_pence")
    return int(pence)


def as_typed(kind: Kind, value: Any) -> str:
    """What a person would type for a value, to stand in its field."""
    if value is None or value == "":
        return ""
    if kind is Kind.DATE:
        return f"{value.day} {MONTHS[value.month - 1].capitalize()} {value.year}"
    if kind is Kind.MONEY:
        return f"{value // 100}.{value % 100:02d}"
    if kind is Kind.NHS_NUMBER:
        return f"{value[:3]} {value[3:6]} {value[6:]}"
    return str(value)
