"""HL7 version 2 result messages (ORU): our own splitter, for line ends of every kind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from pcsp_desktop.letters.meaning.coded import Coded, iso_date, split_value
from pcsp_desktop.letters.model import DateKind
from pcsp_desktop.letters.worker.limits import Refused

_SEGMENT = re.compile(r"^[A-Z][A-Z0-9]{2}(?:\||$)")
_GONE = frozenset(("X", "W", "D", "N", "O", "I"))


def looks_like(text: str) -> bool:
    """Whether the text is made of HL7 segments, with or without its header."""
    lines = [line for line in re.split(r"[\r\n]+", text.strip("\ufeff\x0b\x1c \r\n")[:4000]) if line.strip()]
    return bool(lines) and bool(_SEGMENT.match(lines[0])) and "|" in lines[0]


class _Message:
    def __init__(self, header: str) -> None:
        self.field = header[3]
        marks = header.split(self.field)[1] if len(header.split(self.field)) > 1 else "^~\\&"
        marks += "^~\\&"[len(marks) :]
        self.component, self.repeat, self.escape, self.sub = marks[0], marks[1], marks[2], marks[3]

    def fields(self, segment: str) -> list[str]:
        parts = segment.split(self.field)
        return [parts[0], self.field, *parts[1:]] if parts[0] in ("MSH", "FHS", "BHS") else parts

    def plain(self, text: str) -> str:
        for code, character in (
            ("F", self.field),
            ("S", self.component),
            ("R", self.repeat),
            ("T", self.sub),
            ("E", self.escape),
        ):
            text = text.replace(f"{self.escape}{code}{self.escape}", character)
        return re.sub(rf"{re.escape(self.escape)}\.br{re.escape(self.escape)}", " ", text)

    def parts(self, text: str) -> list[str]:
        return [self.plain(part) for part in text.split(self.repeat)[0].split(self.component)]


def _field(fields: list[str], place: int) -> str:
    return fields[place] if place < len(fields) else ""


def _segments(text: str) -> Iterator[str]:
    for line in re.split(r"[\r\n]+", text.strip("\ufeff\x0b\x1c")):
        line = line.strip(" \x0b\x1c\t")
        if line:
            yield line


def _value(kind: str, raw: str, message: _Message) -> tuple[str | None, str, str | None] | None:
    parts = message.parts(raw)
    if kind == "SN":
        parts += [""] * (4 - len(parts))
        if parts[2] or not parts[1]:
            return None
        found = split_value(parts[1])
        return (parts[0] if parts[0] in ("<", ">", "<=", ">=") else None, found[1], found[2]) if found else None
    if kind in ("CE", "CWE", "CNE"):
        return split_value(parts[1] if len(parts) > 1 and parts[1] else parts[0])
    return split_value(parts[0])


def _range(text: str) -> tuple[float | None, float | None]:
    match = re.search(r"(-?\d+(?:\.\d+)?)\s*(?:-|–|to|\^)\s*(-?\d+(?:\.\d+)?)", text)
    if match:
        return float(match.group(1)), float(match.group(2))
    match = re.match(r"\s*([<>])=?\s*(\d+(?:\.\d+)?)", text)
    if match:
        number = float(match.group(2))
        return (None, number) if match.group(1) == "<" else (number, None)
    return None, None


def read_hl7(text: str) -> list[Coded]:
    """Every result with a number that was not taken back. Raises Refused when there is no message header."""
    rows: list[Coded] = []
    message: _Message | None = None
    sent = collected = issued = None
    group = ""
    person: str | None = None
    other = False
    seen_header = False
    places: dict[tuple[str, str, str], int] = {}
    stopped = False
    for segment in _segments(text):
        name = segment[:3]
        if name in ("FHS", "BHS"):
            continue
        if name == "MSH":
            if len(segment) < 8:
                raise Refused("damaged")
            message = _Message(segment)
            seen_header = True
            sent = iso_date(_field(message.fields(segment), 7))
            collected = issued = None
            group, other, stopped = "", False, False
            continue
        if message is None:
            continue
        fields = message.fields(segment)
        if name == "PID":
            who = "|".join((_field(fields, 3), _field(fields, 5).upper(), _field(fields, 7)))
            other = person is not None and who != person
            person = person or who
        elif name == "OBR":
            collected = iso_date(_field(fields, 7))
            issued = iso_date(_field(fields, 22)) or iso_date(_field(fields, 14))
            group = " ".join(message.parts(_field(fields, 4)) + message.parts(_field(fields, 15)))
            stopped = _field(fields, 25).strip().upper() in ("X",)
        elif name == "SPM":
            collected = collected or iso_date(message.parts(_field(fields, 17))[0])
        elif name == "OBX" and not other and not stopped:
            status = _field(fields, 11).strip().upper()
            identity = message.parts(_field(fields, 3))
            key = ("|".join(identity[:2]), _field(fields, 4), collected or "")
            observed = iso_date(_field(fields, 14))
            date = collected or observed
            kind: DateKind | None = "sample" if date else None
            if date is None and (issued or sent):
                date, kind = issued or sent, "letter"
            parsed = _value(_field(fields, 2).strip().upper(), _field(fields, 5), message)
            if status in _GONE or parsed is None:
                if key in places and status in ("W", "D", "X"):
                    rows[places[key]] = _emptied(rows[places[key]])
                continue
            unit_parts = message.parts(_field(fields, 6))
            unit = next((part for part in unit_parts[:2] if part), None) or parsed[2]
            codes = tuple(part for place in (0, 3) if place < len(identity) and (part := identity[place]))
            names = tuple(part for place in (1, 4, 0, 3) if place < len(identity) and (part := identity[place]))
            flag = message.plain(_field(fields, 8)).strip() or None
            row = Coded(
                codes,
                names,
                parsed[1],
                parsed[0],
                unit,
                date,
                kind,
                _range(message.plain(_field(fields, 7))),
                None if flag == "N" else flag,
                "",
                group,
            )
            if key in places and status == "C":
                rows[places[key]] = row
            else:
                places[key] = len(rows)
                rows.append(row)
        elif name == "NTE" and rows and not other:
            note = message.plain(" ".join(_field(fields, 3).split(message.repeat)))
            rows[-1] = _noted(rows[-1], note)
    if not seen_header:
        raise Refused("damaged")
    return rows


def _noted(row: Coded, note: str) -> Coded:
    return evolve(row, comment=f"{row.comment} {note}".strip())


def _emptied(row: Coded) -> Coded:
    return evolve(row, comment="withdrawn")
