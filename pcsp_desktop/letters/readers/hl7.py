"""HL7 version 2 result messages (ORU): our own splitter, for line ends of every kind.

A result stands only if its patient, order, specimen and status let it: each of these is a segment of its own, and
may come before or after the value.
"""

from __future__ import annotations

import base64
import binascii
import html
import re
from collections.abc import Iterator, Sequence

from attrs import define, field, frozen

from pcsp_desktop.letters.meaning.coded import SIGNS, Coded, iso_date, split_value
from pcsp_desktop.letters.meaning.coded_file import CodedFile
from pcsp_desktop.letters.meaning.coded_names import Code, code_of, spoilt
from pcsp_desktop.letters.model import DateKind, LetterPerson
from pcsp_desktop.letters.worker.limits import Refused

_SEGMENT = re.compile(r"^[A-Z][A-Z0-9]{2}(?:\||$)")
# OBX-11. Taken back: deleted, wrong, never done; entered but not verified. Not yet final: preliminary, partial.
_TAKEN_BACK = frozenset(("D", "W", "X"))
_NO_RESULT = frozenset(("N", "O", "I", "R"))
_NOT_FINAL = frozenset(("P", "S", "U", ""))
_STOPPED = frozenset(("X", "CA", "OC", "DC", "CR"))
_SPOILT_CONDITION = frozenset(("AUT", "CLOT", "CON", "HEM"))
# Types of messages that bring results: unsolicited results, results by specimen, documents.
_RESULTS = frozenset(("ORU", "OUL", "MDM", "ORF", "R01", ""))


def looks_like(text: str) -> bool:
    """Whether the text is made of HL7 segments, with or without its header."""
    lines = [line for line in re.split(r"[\r\n]+", text.strip("\ufeff\x0b\x1c \r\n")[:4000]) if line.strip()]
    return bool(lines) and bool(_SEGMENT.match(lines[0])) and "|" in lines[0]


class _Message:
    """The marks of one message, and the person it is about."""

    def __init__(self, header: str, number: int) -> None:
        self.number = number
        self.field = header[3]
        marks = header.split(self.field)[1] if len(header.split(self.field)) > 1 else "^~\\&"
        marks += "^~\\&"[len(marks) :]
        self.component, self.repeat, self.escape, self.sub = marks[0], marks[1], marks[2], marks[3]
        fields = self.fields(header)
        self.sent = iso_date(_field(fields, 7))
        self.results = self.parts(_field(fields, 9))[0].strip().upper() in _RESULTS
        self.trial = _field(fields, 11).strip().upper()[:1] in ("D", "T")
        self.person: LetterPerson | None = None
        self.who: frozenset[str] = frozenset()

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
        return re.sub(rf"{re.escape(self.escape)}\.(?:br|sp|nf|fi|ce)\d*{re.escape(self.escape)}", " ", text)

    def parts(self, text: str) -> list[str]:
        """The components of a field (of the first, where it is repeated)."""
        return [self.plain(part) for part in text.split(self.repeat)[0].split(self.component)]

    def words(self, text: str) -> str:
        """All words of a field."""
        return "; ".join(part.strip() for one in text.split(self.repeat) for part in self.parts(one) if part.strip())


@define
class _Order:
    """One order (OBR) with its specimens: what holds for every result under it."""

    message: _Message
    key: tuple[str, str, str]
    group: str
    collected: str
    issued: str | None
    sample: str
    notes: list[str] = field(factory=list)
    gone: bool = False


@define
class _Result:
    """One OBX as it was read, with the notes that came behind it."""

    order: _Order
    codes: tuple[Code, ...]
    names: tuple[str, ...]
    identity: str
    sub_id: str
    kind: str
    raw: str
    status: str
    unit: str
    range: str
    flag: str
    observed: str
    part: str
    notes: list[str] = field(factory=list)
    gone: bool = False

    @property
    def same(self) -> tuple[str, str]:
        """Results of one test in one sample have this in common, whatever message they came in."""
        return self.identity, self.order.collected or self.observed


def _field(fields: list[str], place: int) -> str:
    return fields[place] if place < len(fields) else ""


def _segments(text: str) -> Iterator[str]:
    for line in re.split(r"[\r\n]+", text.strip("\ufeff\x0b\x1c")):
        line = line.strip(" \x0b\x1c\t")
        if line:
            yield line


class _Reader:
    """Takes the segments one by one; `results` holds all that was said, in order."""

    def __init__(self) -> None:
        self.results: list[_Result] = []
        self.messages: list[_Message] = []
        self.inside: list[bytes] = []
        self._orders: list[_Order] = []
        self._message: _Message | None = None
        self._order: _Order | None = None
        self._stopped = False  # an order that was called off, whose own segment is still to come
        self._notes: list[str] | None = None

    def take(self, segment: str) -> None:
        name = segment[:3]
        if name == "MSH":
            if len(segment) < 8:
                raise Refused("damaged")
            self._message = _Message(segment, len(self.messages))
            self.messages.append(self._message)
            self._order, self._notes, self._stopped = None, None, False
            return
        if self._message is None:
            return
        fields = self._message.fields(segment)
        act = {
            "PID": self._patient,
            "ORC": self._control,
            "OBR": self._request,
            "SPM": self._specimen,
            "OBX": self._result,
            "NTE": self._note,
        }.get(name)
        if act is not None:
            act(self._message, fields)

    def _patient(self, message: _Message, fields: list[str]) -> None:
        if message.who and self.results:
            # A second patient in one message: the results that follow are theirs.
            follower = _Message(_header_of(message), len(self.messages))
            follower.sent, follower.results, follower.trial = message.sent, message.results, message.trial
            self.messages.append(follower)
            self._message = message = follower
            self._order = None
        name = [part.strip() for part in message.parts(_field(fields, 5))]
        given = " ".join(part for part in name[1:3] if part)
        born = iso_date(_field(fields, 7)) or ""
        numbers = {re.sub(r"\W", "", message.parts(one)[0]) for one in _field(fields, 3).split(message.repeat)}
        numbers |= {re.sub(r"\W", "", message.parts(_field(fields, place))[0]) for place in (2, 19)}
        numbers.discard("")
        nhs = next((n for n in sorted(numbers) if re.fullmatch(r"\d{10}", n)), "")
        full = f"{given} {name[0]}".strip()
        message.person = LetterPerson(full.title() if full.isupper() else full, born if len(born) == 10 else "", nhs)
        message.who = frozenset(numbers) or frozenset((f"{full.upper()} {born}".strip(),)) - {""}
        self._notes = None

    def _control(self, _message: _Message, fields: list[str]) -> None:
        self._stopped = bool({_field(fields, 1).strip().upper(), _field(fields, 5).strip().upper()} & _STOPPED)
        self._notes = None

    def _request(self, message: _Message, fields: list[str]) -> None:
        collected = _field(fields, 7).strip()
        service = message.words(_field(fields, 4))
        numbers = [message.parts(_field(fields, place))[0].strip() for place in (3, 2)]
        key = (next((n for n in numbers if n), ""), service, collected)
        order = _Order(
            message,
            key,
            service,
            collected if iso_date(collected) else "",
            iso_date(_field(fields, 22)) or iso_date(_field(fields, 14)),
            message.words(_field(fields, 15)),
            gone=self._stopped or _field(fields, 25).strip().upper() == "X",
        )
        if order.gone:
            for earlier in self._orders:
                if earlier.key == key or (key[0] and earlier.key[:2] == key[:2]):
                    earlier.gone = True
        self._orders.append(order)
        self._order, self._notes, self._stopped = order, order.notes, False

    def _specimen(self, message: _Message, fields: list[str]) -> None:
        order = self._order
        if order is None:
            order = self._nameless(message)
        order.sample = "; ".join(part for part in (order.sample, message.words(_field(fields, 4))) if part)
        taken = message.parts(_field(fields, 17))[0].strip()
        if not order.collected and iso_date(taken):
            order.collected = taken
        reason, condition = message.words(_field(fields, 21)), message.words(_field(fields, 24))
        conditions = {part.strip().upper() for part in condition.split(";")}
        if reason or conditions & _SPOILT_CONDITION or spoilt(condition) or spoilt(message.words(_field(fields, 14))):
            order.gone = True
        self._notes = order.notes

    def _nameless(self, message: _Message) -> _Order:
        self._order = _Order(message, ("", "", ""), "", "", None, "")
        self._orders.append(self._order)
        return self._order

    def _note(self, message: _Message, fields: list[str]) -> None:
        if self._notes is not None:
            self._notes.append(message.plain(" ".join(_field(fields, 3).split(message.repeat))).strip())

    def _result(self, message: _Message, fields: list[str]) -> None:
        order = self._order or self._nameless(message)
        identity = message.parts(_field(fields, 3))
        said = _names(identity)
        kind, raw = _field(fields, 2).strip().upper(), _field(fields, 5)
        result = _Result(
            order=order,
            codes=_codes(identity),
            names=said,
            identity="|".join(part.strip().upper() for part in identity[:2] if part),
            sub_id=_field(fields, 4).strip(),
            kind=kind,
            raw=raw,
            status=_field(fields, 11).strip().upper(),
            unit=_unit(message, _field(fields, 6)),
            range=message.plain(_field(fields, 7)),
            flag=message.plain(_field(fields, 8)).split(message.repeat)[0].strip(),
            observed=_field(fields, 14).strip() if iso_date(_field(fields, 14)) else "",
            part="; ".join((message.words(_field(fields, 17)), message.words(_field(fields, 20)))).strip("; "),
        )
        self._notes = result.notes
        if kind in ("ED", "RP"):
            self.inside.extend(_document(message, raw))
            return
        self._replace(result)
        self.results.append(result)

    def _replace(self, result: _Result) -> None:
        """What a later line says of the same test in the same sample ends what an earlier one said."""
        if not result.identity:
            return
        earlier = [one for one in self.results if one.same == result.same and not one.gone]
        if not earlier:
            return
        named = [one for one in earlier if one.sub_id == result.sub_id] or earlier
        if result.status in _TAKEN_BACK:
            for one in named:
                one.gone = True
        elif result.status == "C":
            # A correction is of the test, whatever sub-id it comes under.
            for one in earlier:
                one.gone = True
        else:
            for one in earlier:
                # A newer message says all of it again; the newer one stands.
                if one.order.message is not result.order.message and one.order.message.who == result.order.message.who:
                    one.gone = True


def _header_of(message: _Message) -> str:
    return f"MSH{message.field}{message.component}{message.repeat}{message.escape}{message.sub}{message.field}"


def _codes(identity: Sequence[str]) -> tuple[Code, ...]:
    """The codes of LOINC and SNOMED of an identifier: code, name, system, and the same once more."""
    found = []
    for code, system in ((0, 2), (3, 5)):
        if code < len(identity) and identity[code].strip():
            known = code_of(identity[code], identity[system].strip() if system < len(identity) else "")
            if known is not None:
                found.append(known)
    return tuple(found)


def _names(identity: Sequence[str]) -> tuple[str, ...]:
    """The names of an identifier; its short code is one only where no other is given."""
    said = tuple(identity[place].strip() for place in (1, 4) if place < len(identity) and identity[place].strip())
    return said or tuple(
        identity[place].strip() for place in (0, 3) if place < len(identity) and identity[place].strip()
    )


def _unit(message: _Message, raw: str) -> str:
    return next((part.strip() for part in message.parts(raw)[:2] if part.strip()), "")


def _document(message: _Message, raw: str) -> Iterator[bytes]:
    """A document that stands in a result in base64."""
    parts = raw.split(message.repeat)[0].split(message.component)
    data = max(parts, key=len, default="")
    if len(data) > 40:
        try:
            yield base64.b64decode(re.sub(r"\\\.br\\|\s", "", data), validate=False)
        except (binascii.Error, ValueError):
            return


@frozen
class _Value:
    comparator: str | None
    text: str
    unit: str | None


def _value(result: _Result) -> _Value | None:
    """The value of a result; None when it is none, several, or cannot be understood as a whole."""
    message = result.order.message
    repeats = result.raw.rstrip(f"{message.repeat} ").split(message.repeat)
    if len(repeats) != 1:
        return None
    parts = message.parts(repeats[0])
    if result.kind == "SN":
        parts += [""] * (4 - len(parts))
        sign = html.unescape(html.unescape(parts[0])).strip()
        if parts[2].strip() or parts[3].strip() or not parts[1].strip() or sign not in SIGNS:
            return None
        found = split_value(parts[1])
        return _Value(SIGNS[sign], found[1], found[2]) if found and found[0] is None else None
    coded = result.kind in ("CE", "CWE", "CNE")
    text = parts[1] if coded and len(parts) > 1 and parts[1] else parts[0]
    found = split_value(text)
    if found:
        return _Value(*found)
    return _Value(None, " ".join(html.unescape(text).split()), None) if text.strip() else None


def _range(text: str) -> tuple[float | None, float | None]:
    match = re.search(r"(-?\d+(?:\.\d+)?)\s*(?:-|–|to|\^)\s*(-?\d+(?:\.\d+)?)", text)
    if match:
        return float(match.group(1)), float(match.group(2))
    match = re.match(r"\s*([<>])=?\s*(\d+(?:\.\d+)?)", html.unescape(text))
    if match:
        number = float(match.group(2))
        return (None, number) if match.group(1) == "<" else (number, None)
    return None, None


def _row(result: _Result, *, doubts: tuple[str, ...]) -> Coded | None:
    value = _value(result)
    if value is None:
        return None
    order = result.order
    moment = result.observed or order.collected
    day, kind = iso_date(order.collected) or iso_date(result.observed), "sample"
    if day is None:
        day, kind = order.issued or order.message.sent, "letter"
    date_kind: DateKind | None = "sample" if kind == "sample" else "letter"
    if result.status in _NOT_FINAL or order.message.trial:
        doubts = (*doubts, "status")
    return Coded(
        codes=result.codes,
        names=result.names,
        value=value.text,
        comparator=value.comparator,
        unit=result.unit or value.unit,
        date=day,
        date_kind=date_kind if day else None,
        ref=_range(result.range),
        flag=result.flag if result.flag and result.flag.upper() != "N" else None,
        comment=" ".join(note for note in result.notes if note),
        group=order.group,
        sample=order.sample,
        part=result.part,
        doubts=doubts,
        moment=moment,
    )


def _spoilt_orders(results: Sequence[_Result]) -> None:
    """An order whose notes, or whose results in words, say that the sample is no good brings no result."""
    for result in results:
        order = result.order
        free = result.kind in ("FT", "TX", "ST") and not re.match(r"\s*[<>]?\s*\d", result.raw)
        words = result.order.message.words(result.raw) if free else ""
        if words and spoilt(words):
            if any(spoilt_word in words.lower() for spoilt_word in ("sample", "specimen", "tube", "bottle", "blood")):
                order.gone = True
            for other in results:
                if other.same == result.same:
                    other.gone = True
        if any(spoilt(note) for note in order.notes):
            order.gone = True


def read_hl7(text: str) -> CodedFile:
    """Every result that was not taken back. Raises Refused when there is no message header."""
    reader = _Reader()
    for segment in _segments(text):
        if segment[:3] not in ("FHS", "BHS"):
            reader.take(segment)
    if not reader.messages:
        raise Refused("damaged")
    _spoilt_orders(reader.results)
    named = [message for message in reader.messages if message.who]
    several = _several(named)
    rows = []
    for result in reader.results:
        message = result.order.message
        if several or result.gone or result.order.gone or not message.results:
            continue
        if result.status in _TAKEN_BACK | _NO_RESULT:
            continue
        if named and not message.who:
            continue  # results of nobody knows whom, in a file that names somebody
        row = _row(result, doubts=() if named else ("people",))
        if row is not None:
            rows.append(row)
    people = tuple(dict.fromkeys(message.person for message in named if message.person is not None))
    notes = ("several_people",) if several else ("someone_else",) if len(named) < len(_with_results(reader)) else ()
    return CodedFile(tuple(rows), people if several else people[:1], notes if named else (), tuple(reader.inside))


def _with_results(reader: _Reader) -> list[_Message]:
    return list({id(result.order.message): result.order.message for result in reader.results}.values())


def _several(messages: Sequence[_Message]) -> bool:
    """Whether messages name people that have no number (or name and birth date) in common."""
    together: frozenset[str] = frozenset()
    for message in messages:
        if together and not together & message.who:
            return True
        together |= message.who
    return False
