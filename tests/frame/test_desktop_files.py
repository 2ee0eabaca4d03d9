"""A Linux desktop shows the app with its name and picture, and opens our files with it."""

from __future__ import annotations

import configparser
import datetime
import fnmatch
import shutil
import struct
import subprocess
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from linux import entries

from pcsp_desktop import APP_ID, __version__

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
DAY = datetime.date(2026, 11, 30)
DESKTOP, METAINFO = f"applications/{APP_ID}.desktop", f"metainfo/{APP_ID}.metainfo.xml"


class DesktopEntries(configparser.ConfigParser):
    """A reader of desktop entries, whose keys are in mixed case."""

    def optionxform(self, optionstr: str) -> str:
        return optionstr


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder `share` of an installed app."""
    folder = tmp_path_factory.mktemp("share")
    entries.write(folder, DAY)
    return folder


@pytest.fixture
def entry(share: Path) -> configparser.SectionProxy:
    parser = DesktopEntries(interpolation=None)
    parser.read(share / DESKTOP, "utf-8")
    return parser["Desktop Entry"]


@pytest.fixture
def types(share: Path) -> dict[str, str]:
    """The pattern of file names for each of our file types."""
    top = ElementTree.parse(share / f"mime/packages/{APP_ID}.xml").getroot()
    return {
        str(kind.get("type")): str(name.get("pattern"))
        for kind in top.findall(f"{MIME}mime-type")
        for name in kind.findall(f"{MIME}glob")
    }


def says(*command: str) -> str:
    """What a validator of other people says against a file; nothing when all is well."""
    assert shutil.which(command[0]), f"{command[0]} is not on this computer: packaging/dev.py test installs it"
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 and not done.stderr else done.stdout + done.stderr or "no"


def test_the_entry_starts_a_command_that_is_installed(entry: configparser.SectionProxy, checkout: Path) -> None:
    project = tomllib.loads((checkout / "pyproject.toml").read_text("utf-8"))["project"]
    assert entry["Exec"].split()[0] in project["scripts"]
    assert entry["Exec"].endswith("%f")
    assert entry["Terminal"] == "false"


def test_the_desktop_entry_is_valid(share: Path) -> None:
    assert says("desktop-file-validate", str(share / DESKTOP)) == ""


def test_the_metainfo_is_valid(share: Path) -> None:
    assert says("appstreamcli", "validate", "--pedantic", "--no-net", str(share / METAINFO)) == ""


def test_the_mime_types_are_taken_by_the_desktops_own_tool(share: Path) -> None:
    said = says("env", f"XDG_DATA_DIRS={share}", "update-mime-database", str(share / "mime"))
    assert said == ""
    globs = (share / "mime" / "globs2").read_text("utf-8")
    assert "application/vnd.pcsp.backup:*.pcspbackup" in globs


def test_no_file_that_we_keep_says_the_id_but_one(kept_files: list[Path]) -> None:
    own = {"pcsp_desktop/__init__.py"}
    says_it = [file for file in kept_files if APP_ID.encode() in file.read_bytes()]
    assert {"/".join(file.parts[-2:]) for file in says_it} == own


def test_every_name_is_the_one_id_and_version(share: Path, entry: configparser.SectionProxy) -> None:
    top = ElementTree.parse(share / METAINFO).getroot()
    assert top.findtext("id") == top.findtext("icon") == entry["Icon"] == APP_ID
    assert top.findtext("launchable") == f"{APP_ID}.desktop"
    release = top.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__
    assert not [file for file in share.rglob("*") if file.is_file() and b"@APP_ID@" in file.read_bytes()]


def test_the_entry_says_the_types_that_we_define(entry: configparser.SectionProxy, types: dict[str, str]) -> None:
    assert set(entry["MimeType"].rstrip(";").split(";")) == set(types)


def test_share_files_and_backups_have_a_type(types: dict[str, str]) -> None:
    names = ("my-plan-2026-11-21.pcsp.zip", "my-plan-2026-11-21.pcspbackup")
    assert all(any(fnmatch.fnmatch(name, pattern) for pattern in types.values()) for name in names)
    assert not any(fnmatch.fnmatch("holiday.zip", pattern) for pattern in types.values())


@pytest.mark.parametrize("size", [48, 256])
def test_the_icon_is_there_in_each_size(entry: configparser.SectionProxy, share: Path, size: int) -> None:
    picture = (share / "icons/hicolor" / f"{size}x{size}" / "apps" / f"{entry['Icon']}.png").read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert struct.unpack(">II", picture[16:24]) == (size, size)


def test_the_icon_has_words_for_those_who_cannot_see_it(checkout: Path) -> None:
    top = ElementTree.parse(checkout / "resources" / "icons" / "pcsp-desktop.svg").getroot()
    assert top.get("role") == "img"
    assert top.get("aria-label")
