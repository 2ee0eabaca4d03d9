"""The plan on paper.

    document = documents.make(plan, "full-plan", documents.Options(on=day, size=18))
    written = documents.write_pdf(document)     # .content, .pages, .missing_characters, .page_words
    documents.write_html(document), documents.write_text(document), documents.write_word(document)

All four say the same words in the same order. Names are loaded when they are first used, so that a part which
needs only one writer does not wait for the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pcsp_desktop.documents.html import write_html
    from pcsp_desktop.documents.kinds import (
        KINDS,
        SIZES,
        LetterChoice,
        Options,
        PaperKind,
        Recovery,
        Tick,
        make,
        offered,
    )
    from pcsp_desktop.documents.paper import Written, write_pdf
    from pcsp_desktop.documents.pdf.pictures import PictureRefused
    from pcsp_desktop.documents.preview import PagePicture, Preview
    from pcsp_desktop.documents.text import write_text
    from pcsp_desktop.documents.word import write_word

__all__ = [
    "KINDS",
    "SIZES",
    "LetterChoice",
    "Options",
    "PagePicture",
    "PaperKind",
    "PictureRefused",
    "Preview",
    "Recovery",
    "Tick",
    "Written",
    "make",
    "offered",
    "write_html",
    "write_pdf",
    "write_text",
    "write_word",
]

_HOME = {
    "KINDS": "kinds",
    "LetterChoice": "kinds",
    "PaperKind": "kinds",
    "offered": "kinds",
    "SIZES": "kinds",
    "Options": "kinds",
    "Recovery": "kinds",
    "Tick": "kinds",
    "make": "kinds",
    "PagePicture": "preview",
    "Preview": "preview",
    "PictureRefused": "pdf.pictures",
    "Written": "paper",
    "write_pdf": "paper",
    "write_html": "html",
    "write_text": "text",
    "write_word": "word",
}


def __getattr__(name: str) -> Any:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(name)
    from importlib import import_module

    found = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = found
    return found
