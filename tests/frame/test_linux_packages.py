"""How a frozen folder is packed for Linux, and what its scripts do on computers that lack something.

A folder with a small program stands in for the app: the real one is made and tried by `packaging/dev.py package`.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from linux import deb, portable

from pcsp_desktop import APP_ID, __version__

SECONDS = 1_780_000_000
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages for Linux")


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    folder = tmp_path / "frozen" / "pcsp-desktop"
    (folder / "_internal/PySide6/Qt/lib").mkdir(parents=True)
    for name in ("pcsp-desktop", "pcsp-letter-reader", "_internal/libpython3.11.so.1.0"):
        shutil.copy(shutil.which("true") or "", folder / name)
    (folder / "_internal/libpython3.so").symlink_to("libpython3.11.so.1.0")
    (folder / "LICENCES.txt").write_text("Apache-2.0\n", "utf-8")
    return folder


@pytest.fixture
def unpacked(frozen: Path, tmp_path: Path) -> Path:
    """The portable package, unpacked where a person might: a folder with a space and a letter that is not English."""
    place = tmp_path / "My f\u00f6lder"
    place.mkdir()
    with tarfile.open(portable.build(frozen, tmp_path, SECONDS)) as archive:
        archive.extractall(place, filter="data")
    return place / f"pcsp-desktop-{__version__}"


def run(script: Path, *, home: Path, path: str = "/usr/bin:/bin") -> subprocess.CompletedProcess[str]:
    command = ["/bin/sh", str(script)]
    settings = {"HOME": str(home), "PATH": path, "LC_ALL": "C.UTF-8"}
    return subprocess.run(command, env=settings, capture_output=True, text=True, check=False, timeout=60)


def a_computer_where_ldd_says(words: str, tmp_path: Path) -> str:
    """A search path on which the dialogs of desktops are missing and `ldd` says this."""
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "ldd").write_text(f"#!/bin/sh\necho '{words}'\n", "utf-8")
    (tools / "ldd").chmod(0o755)
    for name in ("dirname", "readlink", "ls", "head", "sed", "sort", "tr"):
        (tools / name).symlink_to(shutil.which(name) or "")
    return str(tools)


def exec_words(line: str) -> list[str]:
    """The words of an Exec line as the Desktop Entry Specification reads it: string escapes, quotes, field codes."""
    plain = line.replace("\\\\", "\\")
    words: list[str] = []
    word, quoted, escaped = "", False, False
    for letter in plain:
        if escaped:
            word, escaped = word + letter, False
        elif quoted and letter == "\\":
            escaped = True
        elif letter == '"':
            quoted = not quoted
        elif letter == " " and not quoted:
            words, word = [*words, word], ""
        else:
            word += letter
    return [each.replace("%%", "%") for each in [*words, word]]


@pytest.mark.parametrize("pack", [deb.build, portable.build])
def test_the_same_folder_gives_the_same_bytes(pack: object, frozen: Path, tmp_path: Path) -> None:
    sums = set()
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        made = pack(frozen, tmp_path / name, SECONDS)  # type: ignore[operator]
        sums.add(hashlib.sha256(made.read_bytes()).hexdigest())
        for file in frozen.rglob("*"):  # another day, another build
            os.utime(file, follow_symlinks=False)
    assert len(sums) == 1


def test_a_deb_asks_for_what_its_programs_link(frozen: Path, tmp_path: Path) -> None:
    made = deb.build(frozen, tmp_path, SECONDS)
    told = subprocess.run(["dpkg-deb", "-f", made], capture_output=True, text=True, check=True).stdout
    assert "libc6" in told.partition("Depends:")[2].partition("\n")[0]
    assert f"Version: {__version__}" in told
    listed = subprocess.run(["dpkg-deb", "-c", made], capture_output=True, text=True, check=True).stdout
    lines = listed.splitlines()
    assert all("root/root" in line for line in lines)
    assert any(line.endswith("/usr/bin/pcsp-desktop -> ../lib/pcsp-desktop/pcsp-desktop") for line in lines)
    assert any(f"/usr/share/metainfo/{APP_ID}.metainfo.xml" in line for line in lines)
    assert not any(line.startswith("-rw-") and line.endswith("pcsp-letter-reader") for line in lines)


def test_the_app_starts_when_nothing_is_missing(unpacked: Path, tmp_path: Path) -> None:
    for name in ("PySide6/Qt/lib/libQt6Widgets.so.6", "PySide6/Qt/plugins/platforms/libqxcb.so"):
        file = unpacked / "app/_internal" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(shutil.which("true") or "", file)
    done = run(unpacked / "start.sh", home=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("ldd", "said"),
    [
        ("/lib/libc.so.6: version GLIBC_2.36 not found", "too old"),
        ("libEGL.so.1 => not found", "Missing: libEGL.so.1"),
    ],
)
def test_what_a_computer_lacks_is_said_in_plain_words(unpacked: Path, tmp_path: Path, ldd: str, said: str) -> None:
    done = run(unpacked / "start.sh", home=tmp_path, path=a_computer_where_ldd_says(ldd, tmp_path))
    assert done.returncode == 1
    assert said in done.stderr
    assert "No plan was touched." in done.stderr


def test_a_folder_that_came_apart_is_said(unpacked: Path, tmp_path: Path) -> None:
    (unpacked / "app/pcsp-desktop").unlink()
    done = run(unpacked / "start.sh", home=tmp_path, path=a_computer_where_ldd_says("", tmp_path))
    assert done.returncode == 1
    assert "Unpack the whole file again" in done.stderr


def test_the_app_is_put_into_a_home_with_odd_letters_and_stays_startable(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "h\u00f6me $of `E v a` 100%"
    plan = home / ".local/share/pcsp-desktop/plans/plan-1/vault.json"
    plan.parent.mkdir(parents=True)
    plan.write_text("{}", "utf-8")
    for _ in ("first", "again, as with a newer version"):
        done = run(unpacked / "install-for-me.sh", home=home)
        assert (done.returncode, done.stderr) == (0, "")
    entry = home / f".local/share/applications/{APP_ID}.desktop"
    checked = subprocess.run(["desktop-file-validate", str(entry)], capture_output=True, text=True, check=False)
    assert checked.stdout == ""
    assert (home / f".local/share/mime/packages/{APP_ID}.xml").is_file()
    assert (home / ".local/bin/pcsp-desktop").resolve() == home / ".local/opt/pcsp-desktop/start.sh"
    assert plan.read_text("utf-8") == "{}"
    inside = run(home / ".local/opt/pcsp-desktop/install-for-me.sh", home=home)
    assert "in its place already" in inside.stdout
    assert (home / ".local/opt/pcsp-desktop/app/pcsp-desktop").is_file()


def test_the_entry_of_the_menu_names_the_path_as_desktops_read_it(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / 'a $b `c` "d" \\e 100%'
    home.mkdir()
    assert run(unpacked / "install-for-me.sh", home=home).returncode == 0
    lines = (home / f".local/share/applications/{APP_ID}.desktop").read_text("utf-8").splitlines()
    exec_line = next(line for line in lines if line.startswith("Exec="))
    assert exec_words(exec_line.removeprefix("Exec="))[0] == str(home / ".local/opt/pcsp-desktop/start.sh")


def test_a_home_that_nothing_can_be_written_to_is_said(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_text("no folder", "utf-8")
    done = run(unpacked / "install-for-me.sh", home=home)
    assert done.returncode == 1
    assert "Nothing was changed." in done.stderr
