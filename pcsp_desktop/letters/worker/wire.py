"""How a letter crosses from the worker to the app: plain JSON values and back, checked on the way in."""

from __future__ import annotations

import base64
from typing import Any

import attrs

from pcsp_desktop.letters.kinds import BY_ID
from pcsp_desktop.letters.model import Ask, Candidate, LetterPerson, PageBox, Picture, ReadLetter

_LONGEST = 20_000
"""Characters of a line of a letter; longer ones are no answer of ours."""


def letter_to_json(letter: ReadLetter) -> dict[str, Any]:
    """The letter as JSON values (its pictures are added by the worker)."""
    return {
        "status": letter.status,
        "kind": letter.kind,
        "letter_date": letter.letter_date,
        "text": list(letter.text),
        "candidates": [attrs.asdict(candidate) for candidate in letter.candidates],
        "asks": [attrs.asdict(ask) for ask in letter.asks],
        "people": [attrs.asdict(person) for person in letter.people],
    }


def _box(value: Any) -> PageBox:
    return PageBox(*(float(value[side]) for side in ("x0", "y0", "x1", "y1")))


_OPTIONAL = ("comparator", "unit", "unit_printed", "date", "flag")
_TEXTS = ("test", "printed_name", "value", "line")


def _candidate(value: dict[str, Any]) -> Candidate:
    """A candidate whose every part is of its kind: a worker that a letter took over could answer anything."""
    for name in (*_TEXTS, *(name for name in _OPTIONAL if value[name] is not None)):
        if not isinstance(value[name], str) or len(value[name]) > _LONGEST:
            raise ValueError(name)
    if value["role"] not in ("current", "previous") or value["date_kind"] not in ("sample", "letter", "guess", None):
        raise ValueError("role")
    lists = {name: tuple(str(reason) for reason in value.get(name, ())) for name in ("why", "evidence")}
    ranges = {name: None if value[name] is None else float(value[name]) for name in ("ref_low", "ref_high")}
    kinds = {"page": int(value["page"]), "unsure": value["unsure"] is True, "box": _box(value["box"])}
    comment = value.get("comment", "")
    if not isinstance(comment, str) or len(comment) > _LONGEST:
        raise ValueError("comment")
    return Candidate(**{**value, **lists, **ranges, **kinds})


def letter_from_json(value: dict[str, Any], message: str = "", notes: tuple[str, ...] = ()) -> ReadLetter:
    """The letter that a worker's answer describes. Raises KeyError, TypeError or ValueError on a broken answer."""
    candidates = tuple(_candidate(row) for row in value.get("candidates", ()))
    asks = tuple(Ask(str(row["text"]), int(row["page"]), _box(row["box"])) for row in value.get("asks", ()))
    pictures = tuple(
        Picture(int(p["page"]), int(p["width"]), int(p["height"]), base64.b64decode(p["png"], validate=True))
        for p in value.get("pictures", ())
    )
    if value["kind"] not in BY_ID:
        raise ValueError("kind")
    return ReadLetter(
        value["status"],
        message,
        value["kind"],
        candidates,
        asks,
        tuple(str(page) for page in value.get("text", ())),
        pictures,
        value.get("letter_date"),
        tuple(
            LetterPerson(str(who["name"]), str(who["birth_date"]), str(who["number"]))
            for who in value.get("people", ())
        ),
        notes,
    )
