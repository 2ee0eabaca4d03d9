"""Finds the files that come with the app, and the words used below the windows.

Both are made by packaging/compile_assets.py from resources/ and translations/. The windows use Qt's own
translation for their words; paper, messages and the command line use `words`.
"""

from __future__ import annotations

import functools
import json
import re
from pathlib import Path
from typing import NamedTuple

_BUILD = Path(__file__).parent / "_build"
ENGLISH = "en_GB"
"""The language that every text has, and that stands in for every other."""
RIGHT_TO_LEFT = frozenset({"ar", "ur", "fa", "he", "ps", "sd", "ug", "yi", "dv", "ckb"})
"""Languages that are written right to left, by their first subtag."""
PSEUDO_LANGUAGES = ("en_XA", "ar_XB")
"""Made-up languages (long; right to left) that show faults in a layout; words and windows can be had in them."""
_PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")


class UnknownText(LookupError):
    """No text has this id: a fault in the program or an install that is not complete."""


class MissingValue(LookupError):
    """A text has a `{placeholder}` for which no value was given."""


class _Catalogue(NamedTuple):
    texts: dict[str, str]
    drafts: frozenset[str]


def resource(*parts: str) -> Path:
    """The path of a file that comes with the app: `resource("fonts", "Name.ttf")`.

    Raises:
        FileNotFoundError: there is no such file; the message names it.
        ValueError: the parts lead out of the folder of resources.
    """
    folder = _BUILD / "resources"
    path = folder.joinpath(*parts)
    if ".." in path.parts or not path.is_relative_to(folder):
        raise ValueError("a resource lies inside the folder of resources")
    if not path.exists():
        raise FileNotFoundError(f"{'/'.join(parts)} is not there; run packaging/compile_assets.py")
    return path


def words(text_id: str, language: str = ENGLISH, **values: object) -> str:
    """The text `text_id` in `language`, its `{placeholders}` filled from `values`.

    A language code is `pl`, `pt_BR` or a variant such as `en_GB@easy`. A text with no translation comes in
    the nearest language that has one, at last in English.

    Raises:
        UnknownText: there is no such text in English.
        MissingValue: a placeholder has no value.
    """
    for code in _nearest(language):
        text = _catalogue(code).texts.get(text_id)
        if text is not None:
            return _filled(text, text_id, values)
    raise UnknownText(f"there is no text {text_id}")


def language_of(text_id: str, language: str) -> str:
    """The language that `words` answers in: `language`, one near it, or English.

    Raises:
        UnknownText: there is no such text in English.
    """
    for code in _nearest(language):
        if text_id in _catalogue(code).texts:
            return code
    raise UnknownText(f"there is no text {text_id}")


def is_draft(text_id: str, language: str) -> bool:
    """True when `words` answers with a translation that no named person has checked.

    Raises:
        UnknownText: there is no such text in English.
    """
    return text_id in _catalogue(language_of(text_id, language)).drafts


def direction_of(language: str) -> str:
    """`rtl` or `ltr` for a BCP 47 tag or a code of a catalogue: `ur`, `pa-Arab`, `ar_XB`, `en_GB@easy`."""
    primary, *rest = re.split("[-_@]", language.lower())
    if any(part in ("arab", "hebr", "nkoo", "thaa") for part in rest):
        return "rtl"
    if "latn" in rest:
        return "ltr"
    return "rtl" if primary in RIGHT_TO_LEFT else "ltr"


def languages() -> tuple[str, ...]:
    """The codes of the languages that a person can choose, English first; made-up ones are left out."""
    codes = sorted(file.stem for file in (_BUILD / "text").glob("*.json") if file.stem not in PSEUDO_LANGUAGES)
    return tuple(sorted(codes, key=lambda code: code != ENGLISH))


@functools.lru_cache(maxsize=256)
def _nearest(language: str) -> tuple[str, ...]:
    """`pl_PL@easy` → pl_PL@easy, pl_PL, pl, en_GB."""
    region = language.partition("@")[0]
    return tuple(dict.fromkeys((language, region, region.partition("_")[0], ENGLISH)))


@functools.cache
def _catalogue(language: str) -> _Catalogue:
    file = _BUILD / "text" / f"{language}.json"
    if not re.fullmatch(r"[A-Za-z_@]+", language) or not file.is_file():
        return _Catalogue({}, frozenset())
    document = json.loads(file.read_bytes())
    return _Catalogue(document["texts"], frozenset(document["drafts"]))


def _filled(text: str, text_id: str, values: dict[str, object]) -> str:
    def value(match: re.Match[str]) -> str:
        name = match.group(1)
        if name not in values:
            raise MissingValue(f"the text {text_id} needs a value for {name}")
        return str(values[name])

    return _PLACEHOLDER.sub(value, text)
