"""The .ts catalogues: what there is to translate, in the windows and in resources/, and the pseudo-languages.

One catalogue a language holds everything. Texts of resources/ get into it by a stub, a Python file that only
lupdate reads, with their id as comment and the context `content`.
"""

from __future__ import annotations

import json
import re
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pseudo
import qt_tools
from checks.lint_translatable import gui_files
from source_texts import Text, source_texts, toml_files

CONTENT = "content"
"""The context that texts of resources/ have in a catalogue."""
SOURCE_LANGUAGE = "en_GB"
_NAME = re.compile(r"pcsp_([A-Za-z_]+(?:@[a-z]+)?)\.ts")


class CatalogueFault(ValueError):
    """A .ts file that cannot be used; the message names it."""


@dataclass(frozen=True)
class Entry:
    """One message of a catalogue."""

    context: str
    source: str
    comment: str
    plural: bool
    """True when there is one form for each number (`%n`)."""
    forms: tuple[str, ...]
    """The translation, or its plural forms; empty strings where nobody has translated yet."""
    draft: bool
    """True while no named person has checked it (`type="unfinished"`)."""


def catalogue_files(root: Path) -> dict[str, Path]:
    """The catalogues in translations/, by language.

    Raises:
        CatalogueFault: a .ts file has a name that says no language.
    """
    files = {}
    for file in sorted((root / "translations").glob("*.ts")):
        if not (match := _NAME.fullmatch(file.name)):
            raise CatalogueFault(f"{file.name}: a catalogue is called pcsp_LANGUAGE.ts")
        files[match.group(1)] = file
    return files


def source_files(root: Path) -> list[Path]:
    """Every file that can change what there is to translate."""
    return [*gui_files(root), *sorted((root / "ui").rglob("*.ui")), *toml_files(root)]


def update(root: Path, catalogue: Path, language: str) -> None:
    """Bring one catalogue in step with the sources, or make it; translations are kept, lost texts dropped.

    Raises:
        qt_tools.ToolFailed: lupdate did not work.
        source_texts.TextFault: a TOML file of texts is faulty.
    """
    with tempfile.TemporaryDirectory() as folder:
        stub = Path(folder) / "resources.py"
        stub.write_text(stub_of(source_texts(root)), "utf-8")
        files = [file for file in source_files(root) if file.suffix != ".toml"]
        qt_tools.run(
            "lupdate", *files, stub, "-silent", "-locations", "none", "-no-obsolete",
            "-source-language", SOURCE_LANGUAGE, "-target-language", language, "-ts", catalogue,
        )  # fmt: skip


def make_pseudo(root: Path, catalogue: Path, language: str) -> None:
    """Write the whole catalogue of a pseudo-language anew.

    Raises:
        qt_tools.ToolFailed, source_texts.TextFault: as `update`.
    """
    catalogue.unlink(missing_ok=True)
    update(root, catalogue, language)
    tree = ElementTree.parse(catalogue)
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is None:
            continue
        text = pseudo.translate(message.findtext("source", ""), language)
        forms = translation.findall("numerusform")
        for form in forms:
            form.text = text
        if not forms:
            translation.text = text
        translation.attrib.pop("type", None)
    xml = ElementTree.tostring(tree.getroot(), encoding="unicode")
    catalogue.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{xml}\n', "utf-8")


def compiled_pseudo(root: Path, language: str) -> bytes:
    """A pseudo-language as the app loads it (.qm), made from the sources as they are now.

    Raises:
        qt_tools.ToolFailed, source_texts.TextFault: as `update`.
    """
    with tempfile.TemporaryDirectory() as folder:
        catalogue, compiled = Path(folder) / f"pcsp_{language}.ts", Path(folder) / "compiled.qm"
        make_pseudo(root, catalogue, language)
        qt_tools.run("lrelease", "-silent", catalogue, "-qm", compiled)
        return compiled.read_bytes()


def stub_of(texts: list[Text]) -> str:
    """Python for lupdate alone: each text of resources/ with its id and the note for translators."""
    lines = ["from PySide6.QtCore import QCoreApplication", "", "TEXTS = ["]
    for text in texts:
        note = " ".join(f"{text.folder}/{text.file.name}. {text.note}".split())
        quoted = json.dumps(text.text, ensure_ascii=False)
        lines += [f"    #: {note}", f'    QCoreApplication.translate("{CONTENT}", {quoted}, "{text.id}"),']
    return "\n".join([*lines, "]", ""])


def entries(catalogue: Path) -> Iterator[Entry]:
    """The messages of a catalogue that are still in use.

    Raises:
        CatalogueFault: the file is not a catalogue.
    """
    for context in _top(catalogue).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.findall("numerusform")]
            yield Entry(
                context=context.findtext("name", ""),
                source=message.findtext("source", ""),
                comment=message.findtext("comment", ""),
                plural=plural,
                forms=tuple(forms) if plural else (translation.text or "",),
                draft=translation.get("type") == "unfinished",
            )


def content(catalogue: Path, english: list[Text]) -> tuple[dict[str, str], list[str]]:
    """The translated texts of resources/ by id, and the ids of those that are drafts.

    A translation of an English text that has changed since is left out.

    Raises:
        CatalogueFault: the file is not a catalogue.
    """
    sources = {text.id: text.text for text in english}
    found = [
        entry
        for entry in entries(catalogue)
        if entry.context == CONTENT and entry.forms[0] and sources.get(entry.comment) == entry.source
    ]
    return {entry.comment: entry.forms[0] for entry in found}, [entry.comment for entry in found if entry.draft]


def _top(catalogue: Path) -> ElementTree.Element:
    try:
        top = ElementTree.parse(catalogue).getroot()
    except (ElementTree.ParseError, UnicodeDecodeError) as fault:
        raise CatalogueFault(f"{catalogue.name}: {fault}") from fault
    if top.tag != "TS":
        raise CatalogueFault(f"{catalogue.name} is not a Qt catalogue")
    return top
