"""How a field of the plan is declared: what kind it is and what it accepts.

Each maker below gives an attrs field with a checker and the metadata that the rest of the
house reads: the walk over the model, the pages, the paper and the standards map all follow
from it. Checkers raise `Fault` with the field's name; whoever builds the object adds the path.
"""

import datetime
import enum
import uuid
from collections.abc import Callable
from typing import Any

import attrs
from nhs_number.validate import is_valid as is_nhs_number

from pcsp_desktop.plan import order
from pcsp_desktop.plan.faults import Fault

MAX_TEXT = 200_000
"""Characters in one answer: about 100 printed pages. More is refused in words."""

FIRST_YEAR, LAST_YEAR = 1850, 2200


class Kind(enum.StrEnum):
    """What a field holds. Pages and paper choose their widget and layout by it."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    DATE = "date"
    WHEN = "when"
    CHOICE = "choice"
    CHOICES = "choices"
    SCALE = "scale"
    NUMBER = "number"
    MONEY = "money"
    NHS_NUMBER = "nhs_number"
    ATTACHMENT = "attachment"
    GROUP = "group"
    ENTRIES = "entries"
    STATES = "states"


Checker = Callable[[Any, "attrs.Attribute[Any]", Any], None]


def _field(kind: Kind, default: Any, checker: Checker, **facts: Any) -> Any:
    return attrs.field(default=default, validator=checker, kw_only=True, metadata={"kind": kind, **facts})


def check_text(name: str, value: object, longest: int = MAX_TEXT) -> None:
    """Raise `Fault` unless ``value`` is text that can be kept exactly.

    Control characters, NUL included, and every script are kept as they are. A lone surrogate
    is no character and cannot be stored in any file.
    """
    if not isinstance(value, str):
        raise Fault(name, "not_text")
    if len(value) > longest:
        raise Fault(name, "too_long")
    if not value.isascii():
        try:
            value.encode("utf-8")
        except UnicodeEncodeError:
            raise Fault(name, "broken_character") from None


def _text_checker(_: Any, attribute: "attrs.Attribute[Any]", value: Any) -> None:
    if value != "":
        check_text(attribute.name, value)


def text(**facts: Any) -> Any:
    """One line or a few words. Empty means not answered."""
    return _field(Kind.TEXT, "", _text_checker, **facts)


def long_text(**facts: Any) -> Any:
    """As many words as the person likes, with line breaks. Empty means not answered."""
    return _field(Kind.LONG_TEXT, "", _text_checker, **facts)


def when(**facts: Any) -> Any:
    """A time in the person's own words, "about spring" or "each Tuesday", or an ISO date."""
    return _field(Kind.WHEN, "", _text_checker, **facts)


def _date_checker(_: Any, attribute: "attrs.Attribute[Any]", value: Any) -> None:
    if value is None:
        return
    if not isinstance(value, datetime.date) or isinstance(value, datetime.datetime):
        raise Fault(attribute.name, "not_a_date")
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise Fault(attribute.name, "date_far_away")


def date(**facts: Any) -> Any:
    """A day of the calendar, from 1850 to 2200, with no zone; None means not answered.

    ``day`` says which days people mean here: "to_come", "any", or by default one that was. The
    others are kept too: pages only remark on them.
    """
    return _field(Kind.DATE, None, _date_checker, **facts)


def choice(*codes: str, name: str, **facts: Any) -> Any:
    """One of ``codes``, or empty for not answered. ``name`` finds the words for the codes."""
    allowed = frozenset(codes) | {""}

    def checker(_: Any, attribute: "attrs.Attribute[Any]", value: Any) -> None:
        if not isinstance(value, str) or value not in allowed:
            raise Fault(attribute.name, "not_a_choice")

    return _field(Kind.CHOICE, "", checker, codes=codes, choice=name, **facts)


def choices(*codes: str, name: str, **facts: Any) -> Any:
    """Any of ``codes``, kept in the order of ``codes``, each at most once."""
    allowed = frozenset(codes)

    def checker(_: Any, attribute: "attrs.Attribute[Any]", value: Any) -> None:
        if not isinstance(value, tuple) or not all(isinstance(v, str) and v in allowed for v in value):
            raise Fault(attribute.name, "not_a_choice")
        if len(set(value)) != len(value):
            raise Fault(attribute.name, "chosen_twice")

    def in_order(value: Any) -> Any:
        known = type(value) is tuple and all(isinstance(v, str) and v in allowed for v in value)
        return tuple(sorted(value, key=codes.index)) if known and len(value) > 1 else value

    return attrs.field(
        default=(),
        converter=in_order,
        validator=checker,
        kw_only=True,
        metadata={"kind": Kind.CHOICES, "codes": codes, "choice": name, **facts},
    )


def _whole_number(attribute: "attrs.Attribute[Any]", value: Any, low: int, high: int, code: str) -> None:
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        raise Fault(attribute.name, code)


def _scale_checker(_: Any, attribute: "attrs.Attribute[Any]", value: Any) -> None:
    _whole_number(attribute, value, 1, 10, "scale_1_to_10")


def scale(**facts: Any) -> Any:
    """A whole number from 1 to 10, or None for not answered (PRSB confidence and importance)."""
    return _field(Kind.SCALE, None, _scale_checker, **facts)


def number(low: int, high: int, **facts: Any) -> Any:
    """A whole number from ``low`` to ``high``, or None for not answered."""

    def checker(_: Any, attribute: "attrs.Attribute[Any]", value: Any) -> None:
        _whole_number(attribute, value, low, high, "number_out_of_range")

    return _field(Kind.NUMBER, None, checker, low=low, high=high, **facts)


MOST_PENCE = 10**12


def _money_checker(_: Any, attribute: "attrs.Attribute[Any]", value: Any) -> None:
    _whole_number(attribute, value, 0, MOST_PENCE, "whole_pence")


def money(**facts: Any) -> Any:
    """Whole pence, from 0 to ten thousand million pounds, or None for not answered."""
    return _field(Kind.MONEY, None, _money_checker, **facts)


def _nhs_number_checker(_: Any, attribute: "attrs.Attribute[Any]", value: Any) -> None:
    if value == "":
        return
    check_text(attribute.name, value, 40)
    if not (len(value) == 10 and value.isascii() and value.isdigit() and is_nhs_number(value)):
        raise Fault(attribute.name, "nhs_number")


def nhs_number_field(**facts: Any) -> Any:
    """Ten digits that pass the modulus 11 check of the NHS number, or empty."""
    return _field(Kind.NHS_NUMBER, "", _nhs_number_checker, **facts)


def _attachment_checker(_: Any, attribute: "attrs.Attribute[Any]", value: Any) -> None:
    if value == "":
        return
    if not (isinstance(value, str) and len(value) == 64 and all(c in "0123456789abcdef" for c in value)):
        raise Fault(attribute.name, "not_an_attachment")


def attachment(**facts: Any) -> Any:
    """The SHA-256 (64 hex digits) of a file that the vault holds, or empty."""
    return _field(Kind.ATTACHMENT, "", _attachment_checker, **facts)


def group(made_of: type[Any], **facts: Any) -> Any:
    """A group of fields that is always there, such as the crisis plan."""

    def checker(_: Any, attribute: "attrs.Attribute[Any]", value: Any) -> None:
        if type(value) is not made_of:
            raise Fault(attribute.name, "wrong_shape")

    return attrs.field(
        factory=made_of, validator=checker, kw_only=True, metadata={"kind": Kind.GROUP, "of": made_of, **facts}
    )


def entries(made_of: type[Any], **facts: Any) -> Any:
    """A list of things, each with its own id, in the order that the person chose."""

    def checker(_: Any, attribute: "attrs.Attribute[Any]", value: Any) -> None:
        if type(value) is not tuple:
            raise Fault(attribute.name, "wrong_shape")
        for entry in value:
            if type(entry) is not made_of:
                raise Fault(attribute.name, "wrong_shape")

    return attrs.field(
        default=(), validator=checker, kw_only=True, metadata={"kind": Kind.ENTRIES, "of": made_of, **facts}
    )


_ID_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-_")


def new_id() -> str:
    """A fresh id for an entry: a random UUID."""
    return str(uuid.uuid4())


def is_id(text: str) -> bool:
    """Whether ``text`` can be the id of an entry: up to 64 small ASCII letters, digits, dashes and underscores."""
    return 0 < len(text) <= 64 and _ID_LETTERS.issuperset(text)


def _id_checker(_: Any, attribute: "attrs.Attribute[Any]", value: Any) -> None:
    if not isinstance(value, str) or not is_id(value):
        raise Fault(attribute.name, "not_an_id")


def _order_checker(_: Any, attribute: "attrs.Attribute[Any]", value: Any) -> None:
    if value != "" and not (isinstance(value, str) and order.is_key(value)):
        raise Fault(attribute.name, "not_an_order_key")


@attrs.frozen(kw_only=True)
class Entry:
    """One thing in a list: an id that never changes and a key that keeps its place."""

    id: str = attrs.field(factory=new_id, validator=_id_checker)
    order: str = attrs.field(default="", validator=_order_checker)
