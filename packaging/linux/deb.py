"""Packs a frozen folder of the flavour "system" as a .deb: the same bytes for the same folder and commit.

What the programs link decides what the package depends on, asked of dpkg-shlibdeps. Needs dpkg-dev. Standard library
only.
"""

from __future__ import annotations

import datetime
import gzip
import hashlib
import os
import shutil
import subprocess
import tempfile
from email.utils import format_datetime
from pathlib import Path

from freeze.contents import APP, READER
from linux import entries

from pcsp_desktop import __version__

HERE = Path(__file__).parent
MAINTAINER = "The pcsp-desktop contributors <packages@pcsp.example.org>"
ONE_DESKTOP_ONLY = ("libqgtk3.so", "libcupsprintersupport.so")
"""Plug-ins that are passed over where their desktop is not there: what they link is recommended, not asked for."""
_KEY_STORES = "gnome-keyring | kwalletmanager | keepassxc, xdg-desktop-portal"


def build(frozen: Path, out: Path, seconds: int) -> Path:
    """Make the package in `out`; `seconds` since 1970 is the time of every file in it."""
    with tempfile.TemporaryDirectory(prefix="pcsp-deb-") as work:
        top = Path(work) / APP
        _lay_out(frozen, top, seconds)
        control = top / "DEBIAN"
        control.mkdir()
        (control / "control").write_text(_control(top, Path(work)), "utf-8")
        (control / "md5sums").write_text(_sums(top), "utf-8")
        _settle(top, seconds)
        made = out / f"{APP}_{__version__}_{_architecture()}.deb"
        made.unlink(missing_ok=True)
        _run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "-b", str(top), str(made)], seconds)
    return made


def _lay_out(frozen: Path, top: Path, seconds: int) -> None:
    on = datetime.datetime.fromtimestamp(seconds, datetime.UTC)
    shutil.copytree(frozen, top / "usr/lib" / APP, symlinks=True)
    (top / "usr/bin").mkdir()
    (top / "usr/bin" / APP).symlink_to(f"../lib/{APP}/{APP}")
    share = top / "usr/share"
    entries.write(share, on.date())
    page = share / "man/man1/pcsp-desktop.1"
    page.with_name(page.name + ".gz").write_bytes(gzip.compress(page.read_bytes(), 9, mtime=0))
    page.unlink()
    papers = share / "doc" / APP
    papers.mkdir(parents=True)
    shutil.copy(HERE / "copyright", papers / "copyright")
    changes = f"{APP} ({__version__}) stable; urgency=medium\n\n  * See CHANGELOG.md of the app.\n\n"
    changes += f" -- {MAINTAINER}  {format_datetime(on)}\n"
    (papers / "changelog.gz").write_bytes(gzip.compress(changes.encode(), 9, mtime=0))
    overrides = share / "lintian/overrides"
    overrides.mkdir(parents=True)
    shutil.copy(HERE / "lintian-overrides", overrides / APP)


def _control(top: Path, work: Path) -> str:
    depends, recommends = needs(top / "usr/lib" / APP, work)
    kib = sum((file.lstat().st_size + 1023) // 1024 for file in top.rglob("*") if not file.is_dir())
    return f"""\
Package: {APP}
Version: {__version__}
Section: misc
Priority: optional
Architecture: {_architecture()}
Maintainer: {MAINTAINER}
Installed-Size: {kib}
Depends: {depends}
Recommends: {f"{recommends}, " if recommends else ""}{_KEY_STORES}
Suggests: orca, cups
Homepage: https://pcsp.example.org/
Description: make your own care and support plan, on your own computer
 With this app a person makes their own personalised care and support plan at
 home, in their own words. A carer can help. The plan is locked with a
 passphrase, can be printed, and a signed copy can be given to someone.
 .
 There is no account, and the app never uses the network.
"""


def needs(folder: Path, work: Path) -> tuple[str, str]:
    """What the programs and libraries of the folder take from the system: Depends and Recommends."""
    (work / "debian").mkdir()
    (work / "debian" / "control").write_text(f"Source: {APP}\n\nPackage: {APP}\nArchitecture: any\n", "utf-8")
    binaries = [file for file in sorted(folder.rglob("*")) if not file.is_symlink() and _is_binary(file)]
    hard = [file for file in binaries if file.name not in ONE_DESKTOP_ONLY]
    soft = [file for file in binaries if file.name in ONE_DESKTOP_ONLY]
    own = sorted({f"-l{file.parent}" for file in binaries})
    asked = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *own, "-dDepends", *(f"-e{file}" for file in hard)]
    if soft:
        asked += ["-dRecommends", *(f"-e{file}" for file in soft)]
    told = subprocess.run(asked, cwd=work, capture_output=True, text=True, check=False)
    if told.returncode:
        raise RuntimeError(told.stderr)
    found = dict(line.split("=", 1) for line in told.stdout.splitlines() if "=" in line)
    return found.get("shlibs:Depends", ""), found.get("shlibs:Recommends", "")


def _is_binary(file: Path) -> bool:
    if not file.is_file():
        return False
    with file.open("rb") as held:
        return held.read(4) == b"\x7fELF"


def _sums(top: Path) -> str:
    files = sorted(file for file in (top / "usr").rglob("*") if file.is_file() and not file.is_symlink())
    return "".join(
        f"{hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()}  {file.relative_to(top)}\n"
        for file in files
    )


def _settle(top: Path, seconds: int) -> None:
    """Debian's own permissions, and the one time, for everything."""
    programs = {top / "usr/lib" / APP / name for name in (APP, READER)}
    for file in [*top.rglob("*"), top]:
        if not file.is_symlink():
            file.chmod(0o755 if file.is_dir() or file in programs else 0o644)
    for file in [*sorted(top.rglob("*"), reverse=True), top]:
        os.utime(file, (seconds, seconds), follow_symlinks=False)


def _architecture() -> str:
    return subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()


def _run(command: list[str], seconds: int) -> None:
    settings = os.environ | {"SOURCE_DATE_EPOCH": str(seconds)}
    subprocess.run(command, check=True, env=settings, stdout=subprocess.DEVNULL)
