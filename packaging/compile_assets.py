"""Makes pcsp_desktop/_build from ui/, translations/ and resources/.

The build hook runs it for wheels and editable installs; while editing, run it by hand:

    python packaging/compile_assets.py

Only what changed is made again, each file is replaced in one step, and what has no source any more is
removed. Qt's tools (uic, lrelease) start only when a form or a catalogue changed; Qt itself is never
imported.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from source_texts import Text, TextFault, source_texts

ENGLISH = "en_GB"
CONTENT = "content"
"""The context that texts from resources/ have in the .ts files."""
_RECIPE = "1"
"""Raise it when this file makes something else out of the same sources."""
_PACKAGE_TEXT = '"""Made by packaging/compile_assets.py. Do not edit."""\n'


class BuildFault(RuntimeError):
    """A source that cannot be compiled; the message names the file."""


@dataclass(frozen=True)
class Target:
    """One file to make: where it goes, what it is made from, and how."""

    path: Path
    fingerprint: str
    make: Callable[[], bytes]


def compile_all(root: Path, out: Path | None = None, report: Callable[[str], None] = print) -> list[Path]:
    """Bring `out` (by default `root`/pcsp_desktop/_build) up to date; return the files that were made.

    Raises:
        BuildFault: a form, catalogue or text file is faulty.
        source_texts.TextFault: a TOML file of texts is faulty.
    """
    out = out or root / "pcsp_desktop" / "_build"
    stamp_file = out / "stamp.json"
    old = _read_stamp(stamp_file)
    made: list[Path] = []
    stamp: dict[str, str] = {}
    for target in _targets(root, out):
        name = target.path.relative_to(out).as_posix()
        if name in stamp:
            raise BuildFault(f"two sources want to make {name}")
        stamp[name] = target.fingerprint
        if old.get(name) != target.fingerprint or not target.path.is_file():
            write_atomically(target.path, target.make())
            made.append(target.path)
            report(f"made {name}")
    _remove_stale(out, keep={out / name for name in stamp} | {stamp_file}, report=report)
    if stamp != old:
        write_atomically(stamp_file, json.dumps(stamp, indent=0, sort_keys=True).encode())
    return made


def write_atomically(path: Path, content: bytes) -> None:
    """Replace `path` by `content` in one step, so that a reader sees the old file or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(prefix=".new-", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def qt_tool(name: str) -> Path:
    """The program `name` (uic, lrelease, lupdate) inside the installed PySide6, found without importing Qt.

    Raises:
        BuildFault: PySide6 is not installed or has no such program.
    """
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise BuildFault("PySide6 is not installed: it is needed to compile forms and translations")
    ending = ".exe" if sys.platform == "win32" else ""
    for base in map(Path, spec.submodule_search_locations):
        for folder in (base / "Qt" / "libexec", base):
            if (tool := folder / f"{name}{ending}").is_file():
                return tool
    raise BuildFault(f"PySide6 has no program called {name}")


def run_tool(name: str, *arguments: str | Path) -> None:
    """Run one of Qt's programs.

    Raises:
        BuildFault: it ended with an error; the message holds what it printed.
    """
    done = subprocess.run(
        [qt_tool(name), *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise BuildFault(f"{name} failed: {done.stderr.strip() or done.stdout.strip()}")


def _targets(root: Path, out: Path) -> Iterator[Target]:
    for package in (out, out / "forms"):
        yield Target(package / "__init__.py", _RECIPE, _PACKAGE_TEXT.encode)
    yield from _forms(root, out)
    yield from _catalogues(root, out)
    yield from _copies(root, out)
    yield from _texts(root, out)


def _forms(root: Path, out: Path) -> Iterator[Target]:
    for source in sorted((root / "ui").rglob("*.ui")):
        yield Target(
            out / "forms" / f"ui_{source.stem}.py",
            _fingerprint(source.read_bytes(), _qt_version()),
            partial(_by_tool, "uic", "-g", "python", source, "-o", ending=".py"),
        )


def _catalogues(root: Path, out: Path) -> Iterator[Target]:
    for source in sorted((root / "translations").glob("*.ts")):
        yield Target(
            out / "translations" / f"{source.stem}.qm",
            _fingerprint(source.read_bytes(), _qt_version()),
            partial(_by_tool, "lrelease", "-silent", source, "-qm", ending=".qm"),
        )


def _copies(root: Path, out: Path) -> Iterator[Target]:
    resources = root / "resources"
    for source in sorted(file for file in resources.rglob("*") if file.is_file()):
        if source.name.startswith("."):
            continue
        content = source.read_bytes()
        yield Target(
            out / "resources" / source.relative_to(resources), _fingerprint(content), source.read_bytes
        )


def _texts(root: Path, out: Path) -> Iterator[Target]:
    english = {text.id: text.text for text in source_texts(root)}
    content = _text_json(ENGLISH, english, [])
    yield Target(out / "text" / f"{ENGLISH}.json", _fingerprint(content), partial(bytes, content))
    for catalogue in sorted((root / "translations").glob("*.ts")):
        language, texts, drafts = read_catalogue(catalogue, source_texts(root))
        translated = _text_json(language, texts, drafts)
        yield Target(out / "text" / f"{language}.json", _fingerprint(translated), partial(bytes, translated))


def read_catalogue(catalogue: Path, english: list[Text]) -> tuple[str, dict[str, str], list[str]]:
    """What a .ts file says for the texts of resources/: its language, the texts by id, the ids of drafts.

    A translation of an English text that has changed since is left out; a draft is one that nobody has
    checked (`type="unfinished"`).

    Raises:
        BuildFault: the file is not XML, or names no language.
    """
    try:
        top = ElementTree.parse(catalogue).getroot()
    except ElementTree.ParseError as fault:
        raise BuildFault(f"{catalogue.name}: {fault}") from fault
    language = top.get("language")
    if not language:
        raise BuildFault(f"{catalogue.name}: the file names no language")
    sources = {text.id: text.text for text in english}
    texts: dict[str, str] = {}
    drafts: list[str] = []
    for context in top.iter("context"):
        if context.findtext("name") != CONTENT:
            continue
        for message in context.iter("message"):
            text_id, source = message.findtext("comment", ""), message.findtext("source", "")
            translation = message.find("translation")
            if translation is None or not translation.text or sources.get(text_id) != source:
                continue
            if translation.get("type") in ("vanished", "obsolete"):
                continue
            texts[text_id] = translation.text
            if translation.get("type") == "unfinished":
                drafts.append(text_id)
    return language, texts, drafts


def _text_json(language: str, texts: dict[str, str], drafts: list[str]) -> bytes:
    document = {"language": language, "texts": texts, "drafts": sorted(drafts)}
    return json.dumps(document, ensure_ascii=False, indent=0).encode()


def _by_tool(tool: str, *arguments: str | Path, ending: str) -> bytes:
    """Run a Qt program whose last argument is the file that it writes; return what it wrote."""
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / f"result{ending}"
        run_tool(tool, *arguments, result)
        return result.read_bytes()


def _fingerprint(content: bytes, *also: str) -> str:
    digest = hashlib.sha256(content)
    for word in (_RECIPE, *also):
        digest.update(b"\0" + word.encode())
    return digest.hexdigest()


def _qt_version() -> str:
    try:
        return importlib.metadata.version("PySide6-Essentials")
    except importlib.metadata.PackageNotFoundError:
        return "none"


def _read_stamp(stamp_file: Path) -> dict[str, str]:
    try:
        stamp = json.loads(stamp_file.read_bytes())
    except (FileNotFoundError, ValueError):
        return {}
    return {str(name): str(mark) for name, mark in stamp.items()} if isinstance(stamp, dict) else {}


def _remove_stale(out: Path, keep: set[Path], report: Callable[[str], None]) -> None:
    for file in sorted(out.rglob("*"), reverse=True):
        if "__pycache__" in file.parts or file.name.startswith(".new-"):
            continue
        if file.is_dir() and not any(file.iterdir()):
            file.rmdir()
        elif file.is_file() and file not in keep:
            file.unlink()
            report(f"removed {file.relative_to(out).as_posix()}")


def main(arguments: list[str]) -> int:
    """Compile for the checkout that this file lies in; `--quiet` prints faults only."""

    def say_nothing(_line: str) -> None:
        pass

    try:
        compile_all(Path(__file__).resolve().parent.parent, report=say_nothing if arguments else print)
    except (BuildFault, TextFault) as fault:
        print(fault, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
