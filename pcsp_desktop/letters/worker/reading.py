"""Bytes of any kind to a `ReadLetter`. Runs inside the worker process; everything it needs is loaded first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from pcsp_desktop.letters.kinds import FileKind, kind_of
from pcsp_desktop.letters.layout.lines import ReadPage
from pcsp_desktop.letters.meaning.asks import asks_in
from pcsp_desktop.letters.meaning.whose import language_of, people_in
from pcsp_desktop.letters.model import Ask, Candidate, LetterPerson, ReadLetter
from pcsp_desktop.letters.words.names import Catalogue, catalogue
from pcsp_desktop.letters.worker.limits import MAX_NOTES, NeedsOcr, PasswordNeeded, Refused

if TYPE_CHECKING:
    from pcsp_desktop.letters.meaning.coded_file import CodedFile
    from pcsp_desktop.letters.readers.pages import Pages
    from pcsp_desktop.letters.readers.recognise import Recognise

_FAULTS = (ArithmeticError, AttributeError, EOFError, LookupError, OSError, SyntaxError, TypeError, ValueError)
"""What a reader may fall over with when a file breaks it."""


@frozen
class ReadingNote:
    """What the person is told beside the results: an id of `letters.notes`, and what fills its sentence.

    `name` is a file's name or a language; `reason` says, like that of `Refused`, why a file inside was not read.
    """

    id: str
    name: str = ""
    reason: str = ""


@frozen
class Inner:
    """A file inside a file: its bytes, and what the sender called it."""

    content: bytes
    name: str = ""


@frozen
class _Drawn:
    """Where the picture of a page comes from: the file it is in, its number there, and how it is turned."""

    reader: str
    content: bytes
    page: int
    turn: int


@frozen
class PagesRead:
    """The results of some pages, and the date of the letter on them."""

    candidates: tuple[Candidate, ...]
    letter_date: str | None


class LetterReading:
    """One letter being read. `password` opens locked PDFs; with `ocr`, scanned pages are recognised."""

    def __init__(self, known: Catalogue, password: str | None, *, ocr: bool) -> None:
        self._known = known
        self._password = password
        self._ocr = ocr
        self._sheets: list[ReadPage] = []
        self._candidates: list[Candidate] = []
        self._asks: list[Ask] = []
        self._people: list[LetterPerson] = []
        self._notes: list[ReadingNote] = []
        self._letter_date: str | None = None
        self._drawn: dict[int, _Drawn] = {}
        self._locked: PasswordNeeded | None = None
        self._pictured = False  # a page was given up because it is only a picture

    def letter(self, content: bytes) -> ReadLetter:
        """Read the bytes. Raises Refused, Locked and NeedsOcr."""
        kind = kind_of(content)
        self._read(kind, content, None, 0)
        if self._pictured:
            raise NeedsOcr
        if self._locked is not None and not self._candidates:
            raise self._locked
        text = tuple("\n".join(row.text for row in sheet.rows) for sheet in self._sheets)
        self._say_language(text)
        return ReadLetter(
            "ok",
            "",
            kind.id,
            tuple(self._candidates),
            tuple(self._asks),
            text,
            (),
            self._letter_date,
            tuple(dict.fromkeys(self._people)),
        )

    @property
    def sheets(self) -> Sequence[ReadPage]:
        """The pages read so far."""
        return self._sheets

    @property
    def notes(self) -> Sequence[ReadingNote]:
        """What the person is to be told of this letter."""
        return tuple(dict.fromkeys(self._notes))[:MAX_NOTES]

    # ---- One file of each kind -----------------------------------------------------------------------------

    def _read(self, kind: FileKind, content: bytes, sent: str | None, depth: int) -> None:
        {
            "pdf": self._pdf,
            "picture": self._picture,
            "word": self._word,
            "html": self._html,
            "text": self._text,
            "rtf": self._rich,
            "csv": self._table,
            "fhir": self._fhir,
            "hl7": self._hl7,
            "email": self._mail,
        }[kind.reader](content, sent, depth)

    def _pdf(self, content: bytes, sent: str | None, _depth: int) -> None:
        from pcsp_desktop.letters.readers.pdf import read_pdf

        pages = read_pdf(content, self._password, self._recognise())
        self._pictured = self._pictured or (bool(pages.pictured) and not self._ocr)
        self._keep_pages("pdf", content, pages, sent)

    def _picture(self, content: bytes, sent: str | None, _depth: int) -> None:
        recognise = self._recognise()
        if recognise is None:
            self._pictured = True
            return
        from pcsp_desktop.letters.readers.picture import read_picture

        self._keep_pages("picture", content, read_picture(content, recognise), sent)

    def _recognise(self) -> Recognise | None:
        """What reads pages that are pictures; None in a first look without it."""
        if not self._ocr:
            return None
        from pcsp_desktop.letters.readers.recognise import recogniser

        return recogniser().read

    def _word(self, content: bytes, sent: str | None, _depth: int) -> None:
        from pcsp_desktop.letters.readers.word import read_word

        self._keep(read_word(content), sent)

    def _html(self, content: bytes, sent: str | None, _depth: int) -> None:
        from pcsp_desktop.letters.readers.web import read_html

        self._keep(read_html(content), sent)

    def _text(self, content: bytes, sent: str | None, _depth: int) -> None:
        from pcsp_desktop.letters.readers.plain import read_text

        self._keep(read_text(content), sent)

    def _rich(self, content: bytes, sent: str | None, _depth: int) -> None:
        from pcsp_desktop.letters.readers.rich import read_rich

        self._keep(read_rich(content), sent)

    def _table(self, content: bytes, sent: str | None, depth: int) -> None:
        from pcsp_desktop.letters.readers.plain import decode
        from pcsp_desktop.letters.readers.table import read_table

        self._coded(read_table(decode(content), self._known), sent, depth)

    def _fhir(self, content: bytes, sent: str | None, depth: int) -> None:
        from pcsp_desktop.letters.readers.fhir import load_json, read_fhir
        from pcsp_desktop.letters.readers.plain import decode

        self._coded(read_fhir(load_json(decode(content).lstrip("\ufeff"))), sent, depth)

    def _hl7(self, content: bytes, sent: str | None, depth: int) -> None:
        from pcsp_desktop.letters.readers.hl7 import read_hl7
        from pcsp_desktop.letters.readers.plain import decode

        self._coded(read_hl7(decode(content)), sent, depth)

    def _coded(self, file: CodedFile, sent: str | None, depth: int) -> None:
        from pcsp_desktop.letters.meaning.coded import candidates_of

        candidates, sheets = candidates_of(file.rows, self._known, len(self._sheets) + 1)
        self._candidates.extend(candidates)
        self._sheets.extend(sheets)
        self._people.extend(file.people)
        self._notes.extend(ReadingNote(note) for note in file.notes)
        if file.inside and candidates:
            # The letter inside says the same once more, for eyes: the coded form is the surer one.
            self._notes.append(ReadingNote("letter_inside"))
            return
        for content in file.inside[:3]:
            self._inside(Inner(content), sent, depth)

    # ---- Files inside files --------------------------------------------------------------------------------

    def _mail(self, content: bytes, _sent: str | None, depth: int) -> None:
        from pcsp_desktop.letters.readers.mail import LOGO_BYTES, read_mail

        parts, sent = read_mail(content)
        self._letter_date = self._letter_date or sent
        read = 0
        for part in parts:
            if part.kind in ("html", "text"):
                read += self._body(part.kind, part.text, sent)
            elif not (part.inline and len(part.content) < LOGO_BYTES):
                read += self._inside(Inner(part.content, part.name), sent, depth)
        if not read and not self._notes and self._locked is None:
            raise Refused("empty")

    def _inside(self, inner: Inner, sent: str | None, depth: int) -> bool:
        """Read a file that came inside another; what cannot be read is noted, so that the person hears of it."""
        from pcsp_desktop.letters.readers.mail import MAX_NESTED

        try:
            if depth >= MAX_NESTED:
                raise Refused("too_deep")
            self._read(kind_of(inner.content), inner.content, sent, depth + 1)
        except Refused as refused:
            self._note_unread(inner.name, refused.reason)
            return False
        except PasswordNeeded as locked:
            self._locked = self._locked or locked
            self._note_unread(inner.name, "locked")
            return False
        except _FAULTS:  # one file that breaks its reader must not lose the others
            self._note_unread(inner.name, "damaged")
            return False
        return True

    def _note_unread(self, name: str, reason: str) -> None:
        self._notes.append(ReadingNote("unread" if name else "unread_nameless", name, reason))

    def _body(self, kind: str, text: str, sent: str | None) -> bool:
        """Read the newest message of a body; older ones below it only when it gives no result itself."""
        from pcsp_desktop.letters.layout.typeset import PlainTypesetter
        from pcsp_desktop.letters.readers.mail import messages_in, unquoted
        from pcsp_desktop.letters.readers.plain import set_text
        from pcsp_desktop.letters.readers.web import set_html

        before, day, shown = len(self._candidates), sent, False
        for piece in [text] if kind == "html" else unquoted(text):
            setter = PlainTypesetter()
            (set_html if kind == "html" else set_text)(piece, setter)
            sheets = setter.sheets()
            if not any(sheet.rows for sheet in sheets):
                continue
            shown = True
            offset = len(self._sheets)
            moved = [_renumbered(sheet, offset) for sheet in sheets]
            self._sheets.extend(moved)
            for message in messages_in(moved, day):
                if len(self._candidates) > before:
                    day = message.sent
                    if self._find(message.sheets, message.sent).candidates:
                        self._notes.append(ReadingNote("older_messages"))
                    continue
                self._take(message.sheets, message.sent)
                # What is quoted with marks is older than the line that says who wrote it when.
                day = message.sent
        return shown

    # ---- Pages as pictures ---------------------------------------------------------------------------------

    def picture_of(self, number: int) -> tuple[int, int, bytes]:
        """Width, height (pixels) and PNG bytes of page `number` (from 1): the real page where the file has one.

        Raises Refused when it cannot be drawn.
        """
        from pcsp_desktop.letters.layout.pictures import set_page

        drawn = self._drawn.get(number)
        try:
            if drawn is not None and drawn.reader == "pdf":
                from pcsp_desktop.letters.readers.pdf import picture_of as of_pdf

                return of_pdf(drawn.content, self._password, drawn.page, drawn.turn)
            if drawn is not None:
                from pcsp_desktop.letters.readers.picture import picture_of as of_picture

                return of_picture(drawn.content, drawn.page, drawn.turn)
        except (OSError, ValueError, IndexError):
            raise Refused("damaged") from None
        return set_page(self._sheets[number - 1])

    # ---- What the pages say --------------------------------------------------------------------------------

    def _keep_pages(self, reader: str, content: bytes, pages: Pages, sent: str | None) -> None:
        """Take what the pages of a file say that can be drawn again, some of them read by their looks."""
        offset = len(self._sheets)
        for sheet in pages.sheets:
            drawn = _Drawn(reader, content, sheet.number, pages.turns.get(sheet.number, 0))
            self._drawn[offset + sheet.number] = drawn
        if pages.unread:
            self._notes.append(ReadingNote("pages_unread", str(len(pages.unread))))
        self._keep(pages.sheets, sent, pages.pictured)

    def _keep(self, sheets: Sequence[ReadPage], sent: str | None, recognised: frozenset[int] = frozenset()) -> None:
        """Take what these pages say. `recognised` are the pages whose words were read from a picture."""
        offset = len(self._sheets)
        moved = [_renumbered(sheet, offset) for sheet in sheets] if offset else sheets
        self._sheets.extend(moved)
        self._take(moved, sent, frozenset(number + offset for number in recognised))

    def _find(self, sheets: Sequence[ReadPage], sent: str | None) -> PagesRead:
        from pcsp_desktop.letters.meaning.finding import find

        return PagesRead(*find(sheets, self._known, sent))

    def _take(self, sheets: Sequence[ReadPage], sent: str | None, recognised: frozenset[int] = frozenset()) -> None:
        from pcsp_desktop.letters.meaning.spoken import spoken_in

        found = self._find(sheets, sent)
        there = frozenset(candidate.test for candidate in found.candidates)
        spoken = spoken_in(sheets, self._known, found.letter_date, there)
        for candidate in (*found.candidates, *spoken):
            # Nothing that was read from a picture is sure before a person has looked at it.
            self._candidates.append(candidate.doubted("picture") if candidate.page in recognised else candidate)
        self._asks.extend(asks_in(sheets))
        self._people.extend(people_in(sheets))
        self._letter_date = self._letter_date or found.letter_date

    def _say_language(self, text: Sequence[str]) -> None:
        language = language_of("\n".join(text))
        if language:
            self._notes.append(ReadingNote("other_language", language))
            self._candidates = [candidate.doubted("other_language") for candidate in self._candidates]


def _renumbered(sheet: ReadPage, offset: int) -> ReadPage:
    number = sheet.number + offset
    return evolve(sheet, number=number, rows=tuple(evolve(row, page=number) for row in sheet.rows))


def read_bytes(
    content: bytes, password: str | None = None, *, ocr: bool = False, known: Catalogue | None = None
) -> tuple[ReadLetter, Sequence[ReadPage]]:
    """The letter and its pages, in this very process: for the worker and for tests of what it finds."""
    letter, reading = read_with_notes(content, password, ocr=ocr, known=known)
    return letter, reading.sheets


def read_with_notes(
    content: bytes, password: str | None = None, *, ocr: bool = False, known: Catalogue | None = None
) -> tuple[ReadLetter, LetterReading]:
    """The letter, and the reading of it with its pages and notes."""
    reading = LetterReading(known or catalogue(), password, ocr=ocr)
    return reading.letter(content), reading
