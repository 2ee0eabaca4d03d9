"""A Linux desktop shows the app with its name and picture, and opens our files with it."""

from __future__ import annotations

import configparser
import fnmatch
import struct
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


class DesktopEntries(configparser.ConfigParser):
    """A reader of desktop entries, whose keys are in mixed case."""

    def optionxform(self, optionstr: str) -> str:
        return optionstr


@pytest.fixture
def entry(checkout: Path) -> configparser.SectionProxy:
    parser = DesktopEntries(interpolation=None)
    parser.read(checkout / "packaging" / "linux" / "pcsp-desktop.desktop", "utf-8")
    return parser["Desktop Entry"]


@pytest.fixture
def types(checkout: Path) -> dict[str, str]:
    """The pattern of file names for each of our file types."""
    top = ElementTree.parse(checkout / "packaging" / "linux" / "pcsp-desktop-mime.xml").getroot()
    return {
        str(kind.get("type")): str(name.get("pattern"))
        for kind in top.findall(f"{MIME}mime-type")
        for name in kind.findall(f"{MIME}glob")
    }


def test_the_entry_starts_a_command_that_is_installed(entry: configparser.SectionProxy, checkout: Path) -> None:
    project = tomllib.loads((checkout / "pyproject.toml").read_text("utf-8"))["project"]
    assert entry["Exec"].split()[0] in project["gui-scripts"]
    assert entry["Exec"].endswith("%f")
    assert entry["Terminal"] == "false"


def test_the_entry_says_the_types_that_we_define(entry: configparser.SectionProxy, types: dict[str, str]) -> None:
    assert set(entry["MimeType"].rstrip(";").split(";")) == set(types)


def test_share_files_and_backups_have_a_type(types: dict[str, str]) -> None:
    names = ("my-plan-2026-11-21.pcsp.zip", "my-plan-2026-11-21.pcspbackup")
    assert all(any(fnmatch.fnmatch(name, pattern) for pattern in types.values()) for name in names)
    assert not any(fnmatch.fnmatch("holiday.zip", pattern) for pattern in types.values())


@pytest.mark.parametrize("size", [48, 256])
def test_the_icon_is_there_in_each_size(entry: configparser.SectionProxy, checkout: Path, size: int) -> None:
    picture = (checkout / "resources" / "icons" / f"{entry['Icon']}-{size}.png").read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert struct.unpack(">II", picture[16:24]) == (size, size)


def test_the_icon_has_words_for_those_who_cannot_see_it(checkout: Path) -> None:
    top = ElementTree.parse(checkout / "resources" / "icons" / "pcsp-desktop.svg").getroot()
    assert top.get("role") == "img"
    assert top.get("aria-label")
