"""Cut the shipped fonts to the scripts that plans need.

    python packaging/cut_fonts.py FOLDER...     cut again from the published files found under the folders
    python packaging/cut_fonts.py --only NAME FOLDER...     cut only the files whose name holds NAME
    python packaging/cut_fonts.py --check       say whether the shipped files are the ones fonts.toml names

The recipe is ``resources/fonts/fonts.toml``. The same sources and the same fontTools give the same bytes.
Needs fontTools; nothing in the app does.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import tomlkit
from fontTools import subset  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
RECIPE = FONTS / "fonts.toml"
NAMES_KEPT = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14]


def code_points(spec: str) -> set[int]:
    """``"20-7E A0"`` as a set of numbers."""
    found: set[int] = set()
    for part in spec.split():
        first, _, last = part.partition("-")
        found.update(range(int(first, 16), int(last or first, 16) + 1))
    return found


def charset(name: str) -> set[int]:
    """Every character that one of Python's text encodings can write, with ASCII and full-width forms."""
    found = code_points("20-7E A0 B7 D7 2010-2015 2018-201D 2026 3000-3002 3008-3011 FF00-FFEE")
    for number in range(0x80, 0x10000):
        try:
            chr(number).encode(name)
        except UnicodeEncodeError:
            continue
        found.add(number)
    return found


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def rename(font: TTFont, family: str) -> None:
    """Give a cut font another family name, as its licence asks, and keep where it came from."""
    table = font["name"]
    style = table.getDebugName(2)
    values = {
        1: family,
        3: f"{family} {style}",
        4: f"{family} {style}",
        6: f"{family.replace(' ', '')}-{style}",
    }
    for record in list(table.names):
        if record.nameID in (16, 17, 21, 22, 25):
            table.removeNames(record.nameID)
    for name_id, value in values.items():
        table.setName(value, name_id, 3, 1, 0x409)


def cut(source: Path, target: Path, entry: Mapping[str, Any]) -> None:
    """Write the cut of one published font."""
    if entry.get("keep") == "all":
        shutil.copyfile(source, target)
        return
    options = subset.Options()
    options.layout_features = ["*"]
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = False
    options.name_IDs = NAMES_KEPT
    options.name_languages = [0x409]
    options.drop_tables += ["DSIG", "MVAR", "STAT", "meta", "vhea", "vmtx", "VORG", "BASE", "FFTM", "Silf"]
    options.drop_tables += ["Silt", "Glat", "Gloc", "Feat", "Sill"]
    options.recalc_timestamp = False
    if "charset" in entry:
        options.layout_features = ["ccmp", "locl", "mark", "mkmk"]
        options.desubroutinize = False
    font = TTFont(source, fontNumber=entry.get("index", -1), recalcTimestamp=False, lazy=True)
    cutter = subset.Subsetter(options)
    wanted = charset(entry["charset"]) if "charset" in entry else code_points(entry["keep"])
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    if "rename" in entry:
        rename(font, entry["rename"])
    font.save(target, reorderTables=True)


def find(name: str, folders: Sequence[Path]) -> Path:
    for folder in folders:
        for path in sorted(folder.rglob(name)):
            return path
    raise SystemExit(f"{name} is not under the folders given")


def cut_all(folders: Sequence[Path], only: str = "") -> None:
    recipe = tomlkit.parse(RECIPE.read_text("utf-8"))
    for entry in recipe["font"]:
        if only not in str(entry["file"]):
            continue
        source = find(str(entry["source_file"]), folders)
        target = FONTS / str(entry["file"])
        cut(source, target, entry.unwrap())
        entry["source_sha256"] = sha256(source)
        entry["sha256"] = sha256(target)
        print(f"{target.name:42} {target.stat().st_size:>9,} bytes")
    RECIPE.write_text(tomlkit.dumps(recipe), "utf-8")


def check() -> int:
    """How many shipped fonts differ from what the recipe names."""
    recipe = tomlkit.parse(RECIPE.read_text("utf-8")).unwrap()
    wrong = 0
    for entry in recipe["font"]:
        path = FONTS / entry["file"]
        licence = FONTS / "licences" / recipe["sources"][entry["source"]]["licence"]
        if not path.is_file() or sha256(path) != entry["sha256"] or not licence.is_file():
            print(f"not as named: {entry['file']}")
            wrong += 1
    return wrong


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--only", default="")
    chosen = parser.parse_args(arguments)
    if chosen.check:
        return 1 if check() else 0
    if not chosen.folders:
        parser.error("name the folders with the published fonts")
    cut_all(chosen.folders, chosen.only)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
