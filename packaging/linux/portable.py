"""Packs a frozen folder of the flavour "portable" as a .tar.xz that needs no install and no administrator.

The same bytes for the same folder and commit. Standard library only.
"""

from __future__ import annotations

import datetime
import io
import lzma
import tarfile
from pathlib import Path

from freeze.contents import APP
from linux import entries

from pcsp_desktop import __version__

HERE = Path(__file__).parent
SCRIPTS = ("start.sh", "install-for-me.sh")


def build(frozen: Path, out: Path, seconds: int) -> Path:
    """Make the archive in `out`: one folder with start.sh, install-for-me.sh, README.txt, `app` and `share`."""
    top = f"{APP}-{__version__}"
    made = out / f"{top}-linux-x86_64.tar.xz"
    on = datetime.datetime.fromtimestamp(seconds, datetime.UTC).date()
    with lzma.open(made, "wb", preset=6) as packed, tarfile.open(fileobj=packed, mode="w") as archive:

        def add(name: str, content: bytes, mode: int = 0o644) -> None:
            member = tarfile.TarInfo(f"{top}/{name}")
            member.size, member.mode, member.mtime = len(content), mode, seconds
            archive.addfile(member, io.BytesIO(content))

        for script in SCRIPTS:
            add(script, entries.filled(script, on).encode(), 0o755)
        add("README.txt", entries.filled("portable-readme.txt", on).encode())
        for name, content in sorted(entries.files(on).items()):
            add(f"share/{name}", content)
        for file in sorted(frozen.rglob("*")):
            inside = f"app/{file.relative_to(frozen).as_posix()}"
            if file.is_symlink():
                link = tarfile.TarInfo(f"{top}/{inside}")
                link.type, link.linkname, link.mtime = tarfile.SYMTYPE, str(file.readlink()), seconds
                archive.addfile(link)
            elif file.is_file():
                add(inside, file.read_bytes(), 0o755 if file.stat().st_mode & 0o100 else 0o644)
    return made
