"""The whole of a plan as the items of a FHIR QuestionnaireResponse, there and back.

FHIR has a place of its own for some of a plan (`fhir_export`); here every answer has its place, so that
the bundle carries all that the share carries. A `linkId` is the pattern of the field, an entry's item
carries its id and order, and text that FHIR's `string` cannot hold exactly stands in an extension.
"""

from __future__ import annotations

import base64
import binascii
import datetime
import functools
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from pcsp_desktop import plan
from pcsp_desktop.plan.say import say_choice, say_label
from pcsp_desktop.plan.schema import class_fields

URL: Final = "tag:pcsp-desktop,2026:"
EXACT_TEXT: Final = f"{URL}exact-text"
ENTRY_ORDER: Final = f"{URL}entry-order"
CHOICE_SYSTEM: Final = f"{URL}choice:"
_STATES: Final = "states"
# What FHIR's `string` may not hold: control characters, and nothing but white space. Other kinds of
# space are left out as well, because some readers refuse them.
_NOT_FHIR: Final = re.compile(r"[^\S \r\n\t]|[\x00-\x08\x0b\x0c\x0e-\x1f]")

Item = dict[str, Any]


class NotOurAnswers(ValueError):
    """A questionnaire response that is not of the form that this module writes."""


def items(shown: plan.Plan, language: str) -> list[Item]:
    """The items of every answered field, in the order of the plan."""
    saved = plan.to_json(shown)
    made = [item for name in plan.SECTIONS if name != _STATES for item in _field(name, saved, language)]
    states = [{"valueString": f"{path} {state}"} for path, state in sorted(shown.states.items())]
    if states:
        made.append({"linkId": _STATES, "answer": states})
    return made


def saved_plan(found: object) -> dict[str, Any]:
    """The saved form of the plan in these items, for `plan.from_json`. Raises `NotOurAnswers`."""
    saved: dict[str, Any] = {"schema": plan.SCHEMA}
    if not isinstance(found, list):
        raise NotOurAnswers("items")
    for item in found:
        _read(item, saved, "")
    return saved


def text_element(name: str, text: str) -> dict[str, Any]:
    """A FHIR string element called `name`, with the exact text beside it where FHIR would alter it."""
    plain = text if text.isprintable() and text.isascii() else _NOT_FHIR.sub(" ", text)
    plain = plain.strip()
    if plain == text:
        return {name: text}
    exact = base64.b64encode(text.encode("utf-8")).decode("ascii")
    extension = {"extension": [{"url": EXACT_TEXT, "valueBase64Binary": exact}]}
    return {name: plain, f"_{name}": extension} if plain else {f"_{name}": extension}


def is_said(text: str) -> bool:
    """Whether FHIR can hold anything of a text as words."""
    return bool(_NOT_FHIR.sub(" ", text).strip())


def exact_text(holder: object, name: str) -> str:
    """The text of a string element, exact where our extension gives it; empty if there is none."""
    if not isinstance(holder, dict):
        return ""
    beside = holder.get(f"_{name}")
    for extension in _list(beside.get("extension") if isinstance(beside, dict) else None):
        if isinstance(extension, dict) and extension.get("url") == EXACT_TEXT:
            try:
                return base64.b64decode(str(extension.get("valueBase64Binary")), validate=True).decode("utf-8")
            except (binascii.Error, ValueError):
                raise NotOurAnswers("exact text") from None
    value = holder.get(name)
    return value if isinstance(value, str) else ""


@functools.cache
def label(pattern: str, language: str) -> str:
    """The name of a field or section in words."""
    return say_label(plan.fields_by_pattern()[pattern], language)


@functools.cache
def _label_element(pattern: str, language: str) -> dict[str, Any]:
    return text_element("text", label(pattern, language))


def choice_words(coding: dict[str, Any], language: str) -> str:
    """A coded answer of ours in words."""
    return say_choice(str(coding["system"]).removeprefix(CHOICE_SYSTEM), str(coding["code"]), language)


# --- writing ------------------------------------------------------------------------------------


def _field(pattern: str, holder: dict[str, Any], language: str) -> Iterator[Item]:
    spec = plan.fields_by_pattern()[pattern]
    value = holder.get(spec.name)
    if value is None or value == [] or value == {}:
        return
    if spec.kind is plan.Kind.GROUP:
        inner = list(_inside(f"{pattern}/", spec.of, value, language))
        if inner:
            yield {"linkId": pattern, **_label_element(pattern, language), "item": inner}
    elif spec.kind is plan.Kind.ENTRIES:
        for entry in value:
            yield _entry(pattern, spec, entry, language)
    else:
        yield {
            "linkId": pattern,
            **_label_element(pattern, language),
            "answer": list(_answers(spec, value)),
        }


def _inside(prefix: str, made_of: Any, holder: dict[str, Any], language: str) -> Iterator[Item]:
    for name in class_fields(made_of):
        if name in holder:
            yield from _field(f"{prefix}{name}", holder, language)


def _entry(pattern: str, spec: plan.FieldSpec, entry: dict[str, Any], language: str) -> Item:
    extensions = [{"url": f"{URL}entry-id", "valueString": entry["id"]}]
    if entry.get("order"):
        extensions.append({"url": ENTRY_ORDER, "valueString": entry["order"]})
    item: Item = {
        "linkId": f"{pattern}/*",
        "extension": extensions,
        **_label_element(pattern, language),
    }
    inner = list(_inside(f"{pattern}/*/", spec.of, entry, language))
    if inner:
        item["item"] = inner
    return item


def _answers(spec: plan.FieldSpec, value: Any) -> Iterator[dict[str, Any]]:
    match spec.kind:
        case plan.Kind.DATE:
            yield {"valueDate": value}
        case plan.Kind.SCALE | plan.Kind.NUMBER:
            yield {"valueInteger": value}
        case plan.Kind.MONEY:
            currency = {"system": "urn:iso:std:iso:4217", "code": "GBP", "unit": "GBP"}
            yield {"valueQuantity": {"value": Decimal(value).scaleb(-2), **currency}}
        case plan.Kind.CHOICE:
            yield {"valueCoding": {"system": f"{CHOICE_SYSTEM}{spec.choice}", "code": value}}
        case plan.Kind.CHOICES:
            for code in value:
                yield {"valueCoding": {"system": f"{CHOICE_SYSTEM}{spec.choice}", "code": code}}
        case _:
            yield text_element("valueString", value)


# --- reading ------------------------------------------------------------------------------------


def _read(item: object, holder: dict[str, Any], prefix: str) -> None:
    if not isinstance(item, dict) or not isinstance(item.get("linkId"), str):
        raise NotOurAnswers("item")
    link = item["linkId"]
    if not prefix and link == _STATES:
        holder[_STATES] = dict(_state(answer) for answer in _list(item.get("answer")))
        return
    pattern = link.removesuffix("/*")
    spec = plan.fields_by_pattern().get(pattern)
    if spec is None or not link.startswith(prefix) or pattern.rpartition("/")[0] != prefix.rstrip("/"):
        raise NotOurAnswers("linkId")
    if spec.kind is plan.Kind.ENTRIES:
        inner: dict[str, Any] = _entry_marks(item)
        holder.setdefault(spec.name, []).append(inner)
    elif spec.kind is plan.Kind.GROUP:
        inner = holder.setdefault(spec.name, {})
    else:
        holder[spec.name] = _value(spec, _list(item.get("answer")))
        return
    for each in _list(item.get("item")):
        _read(each, inner, f"{link}/")


def _entry_marks(item: dict[str, Any]) -> dict[str, Any]:
    marks: dict[str, Any] = {}
    for extension in _list(item.get("extension")):
        if isinstance(extension, dict) and extension.get("url") == f"{URL}entry-id":
            marks["id"] = extension.get("valueString")
        elif isinstance(extension, dict) and extension.get("url") == ENTRY_ORDER:
            marks["order"] = extension.get("valueString")
    return marks


def _state(answer: object) -> tuple[str, str]:
    path, _, state = exact_text(answer, "valueString").rpartition(" ")
    return path, state


def _value(spec: plan.FieldSpec, answers: list[Any]) -> Any:
    if not answers or not all(isinstance(answer, dict) for answer in answers):
        raise NotOurAnswers("answer")
    first: dict[str, Any] = answers[0]
    match spec.kind:
        case plan.Kind.DATE:
            return first.get("valueDate")
        case plan.Kind.SCALE | plan.Kind.NUMBER:
            return first.get("valueInteger")
        case plan.Kind.MONEY:
            return _pence(first)
        case plan.Kind.CHOICE:
            return _code(first)
        case plan.Kind.CHOICES:
            return [_code(answer) for answer in answers]
        case _:
            return exact_text(first, "valueString")


def _code(answer: dict[str, Any]) -> Any:
    coding = answer.get("valueCoding")
    return coding.get("code") if isinstance(coding, dict) else None


def _pence(answer: dict[str, Any]) -> int:
    quantity = answer.get("valueQuantity")
    amount = quantity.get("value") if isinstance(quantity, dict) else None
    if isinstance(amount, bool) or not isinstance(amount, (int, Decimal)):
        raise NotOurAnswers("money")
    pence = Decimal(amount).scaleb(2)
    if abs(pence) > 10**15 or pence != pence.to_integral_value():
        raise NotOurAnswers("money")
    return int(pence)


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def is_date(text: str) -> bool:
    """Whether a "when" in words is an ISO date."""
    try:
        return len(text) == 10 and bool(datetime.date.fromisoformat(text))
    except ValueError:
        return False
