"""Brings the catalogues in translations/ in step with the windows, the forms and the resources.

    python packaging/translate.py                 update every catalogue there is
    python packaging/translate.py pl cy           start catalogues for these languages too
    python packaging/translate.py --check         change nothing; say what is out of step or faulty

Translations that stand in a catalogue are kept. A text that nobody has checked stays marked as a draft.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

import catalogues
from checks import check_catalogue

ROOT = Path(__file__).resolve().parent.parent


def write_all(root: Path, languages: list[str], folder: Path) -> None:
    """Bring the catalogues in `folder` in step, or start them. The made-up languages have none: the build makes them.

    Raises:
        qt_tools.ToolFailed, catalogues.CatalogueFault, source_texts.TextFault: a source or catalogue is faulty.
    """
    folder.mkdir(exist_ok=True)
    for language in sorted(set(languages)):
        catalogues.update(root, folder / f"pcsp_{language}.ts", language)


def out_of_step(root: Path) -> list[str]:
    """The languages whose catalogues lack a text, or hold one that is gone.

    Raises:
        qt_tools.ToolFailed, catalogues.CatalogueFault, source_texts.TextFault: a source or catalogue is faulty.
    """
    files = catalogues.catalogue_files(root)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for file in files.values():
            shutil.copy2(file, folder)
        write_all(root, list(files), folder)
        return [
            language
            for language in sorted(files)
            if _messages(files[language]) != _messages(folder / f"pcsp_{language}.ts")
        ]


def main(arguments: list[str]) -> int:
    """Update or check the catalogues; 1 when a check finds something."""
    parser = argparse.ArgumentParser(description="Bring the translations in step with the app's words.")
    parser.add_argument("languages", nargs="*", help="languages to start, such as pl, cy or en_GB@easy")
    parser.add_argument("--check", action="store_true", help="change nothing, only say what is wrong")
    chosen = parser.parse_args(arguments)
    if chosen.check:
        late = out_of_step(ROOT)
        for language in late:
            print(f"{language} is out of step: run packaging/dev.py translate")
    else:
        late = []
        write_all(ROOT, [*catalogues.catalogue_files(ROOT), *chosen.languages], ROOT / "translations")
    faulty = 0
    for language, file in catalogues.catalogue_files(ROOT).items():
        entries = list(catalogues.entries(file))
        faults = check_catalogue.faults(file, language)
        drafts = sum(entry.draft and any(entry.forms) for entry in entries)
        missing = sum(not any(entry.forms) for entry in entries)
        print(f"{language}: {len(entries)} texts, {missing} not translated, {drafts} drafts, {len(faults)} faults")
        for fault in faults:
            print(f"  {fault}")
        faulty += len(faults)
    return int(bool(late or faulty))


def _messages(catalogue: Path) -> set[catalogues.Entry]:
    return set(catalogues.entries(catalogue))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
