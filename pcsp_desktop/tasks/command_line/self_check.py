"""``pcsp-desktop self-check``: does every part of the app work on this computer?

For who makes the packages, and for the IT desk of a charity. Nothing of a plan is touched: what is made is made in a
new temporary folder and in memory, and the key store keeps one word for a moment, under a name of its own.
"""

from __future__ import annotations

import importlib
import io
import pkgutil
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pcsp_desktop
from pcsp_desktop.assets import resource, words

Part = Callable[[], str]
"""Tries one part; gives what it found in a few words, and raises whatever is wrong."""
_LINE = "Your HbA1c on 1 June 2026 was 48 mmol/mol."


class NotWorking(Exception):
    """A part does something else than it should."""


def check(parts: Mapping[str, Part], report: Callable[[str], None]) -> int:
    """Try the parts, with one line for each and one for all; give the number of those that do not work."""
    bad = 0
    for name, part in parts.items():
        try:
            report(f"ok   {name}: {part()}")
        except Exception as fault:  # noqa: BLE001 - whatever is wrong with a part is what we are here to tell
            bad += 1
            report(f"BAD  {name}: {type(fault).__name__}: {fault}")
    report(words("command.self_check.bad", count=bad) if bad else words("command.self_check.good"))
    return bad


def parts() -> dict[str, Part]:
    """What the app is made of below its windows, in the order in which it is tried."""
    return {
        "modules": _modules,
        "database": _database,
        "key store": _key_store,
        "locked copies": _locked_copies,
        "pictures": _pictures,
        "papers": _papers,
        "letter reader": _letter_reader,
        "letter reader, scan": _scan_reader,
        "other programs": _other_programs,
    }


def _modules() -> str:
    """Import every module: what is only imported by name is missing from a package without anybody noticing."""
    found = pkgutil.walk_packages(pcsp_desktop.__path__, "pcsp_desktop.")
    names = [module.name for module in found if not module.name.endswith("__main__")]
    for name in names:
        importlib.import_module(name)
    return f"{len(names)}"


def _database() -> str:
    from pcsp_desktop import vault
    from pcsp_desktop.vault.keys import KdfCost, Passphrase

    cheap = KdfCost(memory=64, passes=1, lanes=1)
    with tempfile.TemporaryDirectory() as place:
        folder, passphrase = Path(place) / "\u00e4 plan", vault.four_words()
        vault.create(folder, Passphrase(passphrase), cost=cheap).lock()
        with vault.unlock(folder, Passphrase(passphrase), cost=cheap) as opened:
            return f"{len(opened.id)} signs"


def _key_store() -> str:
    from pcsp_desktop.vault import computer_key
    from pcsp_desktop.vault.problems import KeyringProblem

    try:
        return computer_key.try_out(secrets.token_hex(8))
    except KeyringProblem:
        return "none that answers"


def _locked_copies() -> str:
    from pcsp_desktop.sharing import age

    if not age.available():
        return "not on this computer"
    secret = age.new_secret()
    _expect(age.unlock_with_key(age.lock_to_key(b"x", (age.recipient_of(secret),)), secret) == b"x")
    return "age"


def _pictures() -> str:
    from PIL import Image, features

    Image.init()
    return " ".join(name for name in ("jpg", "zlib", "libtiff", "freetype2") if features.check(name))


def _papers() -> str:
    import datetime

    from pcsp_desktop import documents
    from pcsp_desktop.tasks.keeping.store import example_plan

    options = documents.Options(on=datetime.date(2026, 6, 1), size=14, recovery=documents.Recovery(("0000",) * 8))
    document = documents.make(example_plan(), next(iter(documents.KINDS)), options)
    made = (
        documents.write_pdf(document).content,
        documents.write_word(document),
        documents.write_html(document).encode(),
        documents.write_text(document).encode(),
    )
    _expect(made[0].startswith(b"%PDF") and made[1].startswith(b"PK"))
    return " ".join(str(len(content)) for content in made) + " bytes"


def _letter_reader() -> str:
    return _read(_LINE.encode())


def _scan_reader() -> str:
    """A picture of a letter: the recogniser works in the other process too, with its data."""
    from PIL import Image, ImageDraw, ImageFont

    face = next(file for file in sorted(resource("fonts").rglob("*.[ot]tf")) if "Regular" in file.name)
    page = Image.new("L", (1600, 400), 255)
    ImageDraw.Draw(page).text((80, 150), _LINE, font=ImageFont.truetype(str(face), 48), fill=0)
    held = io.BytesIO()
    page.save(held, "PNG")
    return _read(held.getvalue())


def _read(content: bytes) -> str:
    from pcsp_desktop.letters.worker.client import read

    letter = read(content)
    found = [(one.test, one.value) for one in letter.candidates]
    _expect(letter.status == "ok" and any(value == "48" for _, value in found), letter.message)
    return ", ".join(f"{name} {value}" for name, value in found)


def _other_programs() -> str:
    """What we start later gets the person's own environment: a PDF viewer must not load our libraries."""
    tool, inner = shutil.which("env"), getattr(sys, "_MEIPASS", "")
    if sys.platform == "win32" or tool is None:
        return "not asked on this system"
    told = subprocess.run([tool], capture_output=True, text=True, errors="replace", check=True).stdout
    ours = [line for line in told.splitlines() if line.startswith("_PYI_") or (inner and inner in line)]
    _expect(not ours, " ".join(line.partition("=")[0] for line in ours))
    return "nothing of ours"


def _expect(holds: bool, told: str = "") -> None:
    if not holds:
        raise NotWorking(told)
