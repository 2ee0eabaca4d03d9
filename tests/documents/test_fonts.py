"""The shipped fonts: the files that their list names, with licences, for every script, at a modest size."""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path
from typing import Any

import documents_samples as samples
import pytest
import uharfbuzz as hb

from pcsp_desktop.documents.pdf.fonts import INVISIBLE
from pcsp_desktop.documents.typefaces import font_set

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
RECIPE = tomllib.loads((FONTS / "fonts.toml").read_text("utf-8"))
MEGABYTE = 1024 * 1024


def test_every_file_is_the_one_that_the_list_names() -> None:
    named = {entry["file"]: entry["sha256"] for entry in RECIPE["font"]}
    there = {path.name: path for path in FONTS.iterdir() if path.suffix in (".ttf", ".otf")}
    assert set(named) == set(there)
    assert {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in there.items()} == named


@pytest.mark.parametrize("entry", RECIPE["font"], ids=lambda entry: str(entry["file"]))
def test_every_file_says_where_it_came_from_and_under_which_licence(entry: dict[str, Any]) -> None:
    source = RECIPE["sources"][entry["source"]]
    assert source["package"] and source["version"] and entry["source_file"] and entry["source_sha256"]
    assert "SIL OPEN FONT LICENSE" in (FONTS / "licences" / source["licence"]).read_text("utf-8")


def test_a_reserved_name_is_not_used_for_a_changed_font() -> None:
    for entry in RECIPE["font"]:
        if entry["source"] == "andika":
            face = hb.Face(hb.Blob((FONTS / entry["file"]).read_bytes()))
            for name in ("FONT_FAMILY", "FULL_NAME", "POSTSCRIPT_NAME"):
                assert "Andika" not in face.get_name(getattr(hb.OTNameIdPredefined, name))


def test_they_stay_small() -> None:
    assert (FONTS / "NotoSansCJKsc-Regular.otf").stat().st_size < 3 * MEGABYTE
    assert sum(path.stat().st_size for path in FONTS.glob("*.?tf")) < 7 * MEGABYTE


@pytest.mark.parametrize("language", samples.WORDS)
@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("naskh", [False, True])
def test_no_letter_of_any_of_our_languages_is_missing(language: str, bold: bool, naskh: bool) -> None:
    fonts = font_set("atkinson", naskh)
    text = "".join(samples.WORDS[language])
    missing = [c for c in set(text) if c not in INVISIBLE and fonts.pick(c, bold, language) is None]
    assert missing == []
