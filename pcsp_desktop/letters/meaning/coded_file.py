"""What a coded file (FHIR, HL7) holds: its results, whom they are about, and files inside it."""

from __future__ import annotations

from attrs import frozen

from pcsp_desktop.letters.meaning.coded import Coded
from pcsp_desktop.letters.model import LetterPerson


@frozen
class CodedFile:
    """The results of a file that stand, each with what it is; what does not stand is left out.

    `notes` are ids of `letters.notes`; `inside` the bytes of documents that the file carries (such as a PDF).
    """

    rows: tuple[Coded, ...]
    people: tuple[LetterPerson, ...] = ()
    notes: tuple[str, ...] = ()
    inside: tuple[bytes, ...] = ()
