"""Reading a results letter: from a file to words, from words to results, each with its place on the page.

`read` gives candidates; nothing is a result until the person says so. The worker process imports this package,
so nothing heavy is loaded before it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pcsp_desktop.letters.kinds import BY_ID, SUFFIXES, suffix_of
    from pcsp_desktop.letters.model import Ask, Candidate, LetterPerson, PageBox, Picture, ReadLetter
    from pcsp_desktop.letters.words.names import Catalogue, Test, catalogue
    from pcsp_desktop.letters.worker.client import NotTaken, content_of, read, read_letter_line

__all__ = [
    "BY_ID",
    "SUFFIXES",
    "Ask",
    "Candidate",
    "Catalogue",
    "LetterPerson",
    "NotTaken",
    "PageBox",
    "Picture",
    "ReadLetter",
    "Test",
    "catalogue",
    "content_of",
    "read",
    "read_letter_line",
    "suffix_of",
]

_HOMES = {
    "BY_ID": "kinds",
    "SUFFIXES": "kinds",
    "suffix_of": "kinds",
    "NotTaken": "worker.client",
    "content_of": "worker.client",
    "LetterPerson": "model",
    "catalogue": "words.names",
    "Catalogue": "words.names",
    "Test": "words.names",
    "read": "worker.client",
    "read_letter_line": "worker.client",
    "Ask": "model",
    "PageBox": "model",
    "Candidate": "model",
    "ReadLetter": "model",
    "Picture": "model",
}


def __getattr__(name: str) -> Any:
    """Load a public piece when it is first asked for. No module may have the name of a piece: it would hide it."""
    import importlib

    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(name)
    found = globals()[name] = getattr(importlib.import_module(f"{__name__}.{home}"), name)
    return found
