"""Makes pcsp_desktop/_build from ui/, translations/ and resources/.

The build hook runs it for wheels and editable installs; while editing, run it by hand:

    python packaging/compile_assets.py

Only what changed is made again, each file is replaced in one step, and what has no source any more is
removed. Qt's tools (uic, lrelease) start only when a form or a catalogue changed; Qt itself is never
imported.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import catalogues
import designer
import pseudo
import qt_tools
from source_texts import TextFault, source_texts

_RECIPE = "1"
"""Raise it when this file makes something else out of the same sources."""
_PACKAGE_TEXT = '"""Made by packaging/compile_assets.py. Do not edit."""\n'


class BuildFault(RuntimeError):
    """The sources do not fit together; the message names the file."""


@dataclass(frozen=True)
class Target:
    """One file to make: where it goes, what it is made from, and how."""

    path: Path
    fingerprint: str
    make: Callable[[], bytes]


def compile_all(root: Path, out: Path | None = None, report: Callable[[str], None] = print) -> list[Path]:
    """Bring `out` (by default `root`/pcsp_desktop/_build) up to date; return the files that were made.

    Raises:
        BuildFault: two sources want to make the same file.
        qt_tools.ToolFailed, catalogues.CatalogueFault, source_texts.TextFault, designer.TokenFault: a source is
            faulty.
    """
    out = out or root / "pcsp_desktop" / "_build"
    stamp_file = out / "stamp.json"
    old = _read_stamp(stamp_file)
    made: list[Path] = []
    stamp: dict[str, str] = {}
    for target in list(_targets(root, out)):
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


def _targets(root: Path, out: Path) -> Iterator[Target]:
    for package in (out, out / "forms"):
        yield Target(package / "__init__.py", _RECIPE, _PACKAGE_TEXT.encode)
    yield from _forms(root, out)
    yield from _look(root, out)
    yield from _catalogues(root, out)
    yield from _copies(root, out)
    yield from _texts(root, out)


def _forms(root: Path, out: Path) -> Iterator[Target]:
    for source in sorted((root / "ui").rglob("*.ui")):
        yield Target(
            out / "forms" / f"ui_{source.stem}.py",
            _fingerprint(source.read_bytes(), qt_tools.version()),
            partial(_by_tool, "uic", "-g", "python", source, "-o", ending=".py"),
        )


def _look(root: Path, out: Path) -> Iterator[Target]:
    """Colours, sizes and the style sheet that a designer keeps in ui/."""
    folder = out / "resources" / "look"
    for source in sorted((root / "ui").glob("tokens.toml")):
        yield Target(folder / "tokens.json", _fingerprint(source.read_bytes()), partial(designer.tokens_json, source))
    for source in sorted((root / "ui").glob("*.qss")):
        yield Target(folder / source.name, _fingerprint(source.read_bytes()), source.read_bytes)


def _catalogues(root: Path, out: Path) -> Iterator[Target]:
    folder = out / "translations"
    for language, source in catalogues.catalogue_files(root).items():
        if language not in pseudo.PSEUDO_LANGUAGES:
            yield Target(
                folder / f"{source.stem}.qm",
                _fingerprint(source.read_bytes(), qt_tools.version()),
                partial(_by_tool, "lrelease", "-silent", source, "-qm", ending=".qm"),
            )
    # Pseudo-languages come from the sources as they are now, so that they never lack a text.
    everything = b"\0".join(file.read_bytes() for file in catalogues.source_files(root))
    for language in pseudo.PSEUDO_LANGUAGES:
        yield Target(
            folder / f"pcsp_{language}.qm",
            _fingerprint(everything, qt_tools.version()),
            partial(catalogues.compiled_pseudo, root, language),
        )


def _copies(root: Path, out: Path) -> Iterator[Target]:
    resources = root / "resources"
    for source in sorted(file for file in resources.rglob("*") if file.is_file()):
        if source.name.startswith("."):
            continue
        content = source.read_bytes()
        target = out / "resources" / source.relative_to(resources)
        if source.suffix == ".toml" and source.parent.name in ("guide", "letters", "paper", "results"):
            # Read at every start, or by every worker: JSON is read ten times as fast as TOML.
            yield Target(target.with_suffix(".json"), _fingerprint(content), partial(_toml_as_json, source))
        else:
            yield Target(target, _fingerprint(content), source.read_bytes)


def _toml_as_json(source: Path) -> bytes:
    try:
        document = tomllib.loads(source.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise BuildFault(f"{source.name}: {fault}") from fault
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"), default=str).encode()


def _texts(root: Path, out: Path) -> Iterator[Target]:
    english = source_texts(root)
    documents = {catalogues.SOURCE_LANGUAGE: _text_json({text.id: text.text for text in english}, [])}
    for language in pseudo.PSEUDO_LANGUAGES:
        documents[language] = _text_json({text.id: pseudo.translate(text.text, language) for text in english}, [])
    for language, catalogue in catalogues.catalogue_files(root).items():
        if language not in pseudo.PSEUDO_LANGUAGES:
            documents[language] = _text_json(*catalogues.content(catalogue, english))
    for language, document in documents.items():
        yield Target(out / "text" / f"{language}.json", _fingerprint(document), partial(bytes, document))


def _text_json(texts: dict[str, str], drafts: list[str]) -> bytes:
    document = {"texts": texts, "drafts": sorted(drafts)}
    return json.dumps(document, ensure_ascii=False, indent=0).encode()


def _by_tool(tool: str, *arguments: str | Path, ending: str) -> bytes:
    """Run a Qt program whose last argument is the file that it writes; return what it wrote."""
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / f"result{ending}"
        qt_tools.run(tool, *arguments, result)
        return result.read_bytes()


def _fingerprint(content: bytes, *also: str) -> str:
    digest = hashlib.sha256(content)
    for word in (_RECIPE, *also):
        digest.update(b"\0" + word.encode())
    return digest.hexdigest()


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
    except (BuildFault, TextFault, catalogues.CatalogueFault, designer.TokenFault, qt_tools.ToolFailed) as fault:
        print(fault, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
