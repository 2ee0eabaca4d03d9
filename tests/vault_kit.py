"""What the tests of the vault share: a cheap cost, a clock that turns, real vaults, and an outsider's reader."""

from __future__ import annotations

import hashlib
import hmac
import shutil
import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from pcsp_desktop import plan, vault
from pcsp_desktop.plan.goals import Goal
from pcsp_desktop.vault import KdfCost, Passphrase, Vault
from pcsp_desktop.vault.database import Database
from pcsp_desktop.vault.tables import Formats, Step

TINY = KdfCost(memory=64, passes=1, lanes=1)
"""A cost for tests: a guess takes microseconds."""
PASSPHRASE = Passphrase("four plain english words")
SENTINEL = "ZEBRA-9f31-quokka"
"""A text that stands nowhere else: whoever finds it found the plan."""
PAGE = 4096


class TurnableClock:
    """A clock that stands still until a test turns it; the wall and the monotonic one turn apart."""

    def __init__(self) -> None:
        self.wall = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
        self.seconds = 1000.0

    def now(self) -> datetime:
        """The wall clock."""
        return self.wall

    def monotonic(self) -> float:
        """The monotonic clock."""
        return self.seconds

    def turn(self, seconds: float) -> None:
        """Let time go by on both."""
        self.seconds += seconds
        self.wall += timedelta(seconds=seconds)

    def set_back(self, days: float) -> None:
        """Set the wall clock back, as a flat battery does."""
        self.wall -= timedelta(days=days)


def new(folder: Path, **options: object) -> Vault:
    """A fresh vault."""
    options = {"cost": TINY, "clock": TurnableClock(), **options}
    return vault.create(folder, PASSPHRASE, **options)  # type: ignore[arg-type]


def again(folder: Path, secret: object = PASSPHRASE, **options: object) -> Vault:
    """Open a vault again."""
    options = {"cost": TINY, **options}
    return vault.unlock(folder, secret, **options)  # type: ignore[arg-type]


def append(opened: Vault, change: plan.Change, author: str = "me") -> vault.Revision:
    """Make one change; return its row."""
    return opened.append_all((change,), author)[0]


def keep(opened: Vault, name: str, value: object, *, of: Iterable[str] = ()) -> None:
    """Keep a value under a name."""
    opened.append_all((vault.Keep(name, value, tuple(of)),), "me")


def attach(opened: Vault, content: bytes, kind: str, *, title: str = "", of: Iterable[str] = ()) -> vault.Attachment:
    """Store a file, as it is after it was looked at and cleaned."""
    ready = opened.attachments.ready(content, kind, title=title, of=of)
    opened.append_all((ready,), "me")
    return next(one for one in opened.attachments.list() if one.id == ready.id)


def add_goal(opened: Vault, want: str, **values: object) -> str:
    """Add a goal; return its path."""
    change = plan.add_entry(opened.plan, "goals", Goal(want=want, **values))  # type: ignore[arg-type]
    opened.append_all((change,), "me")
    return f"goals/{change.value['id']}"


def say(opened: Vault, path: str, value: object) -> vault.Revision:
    """Set one field."""
    return append(opened, plan.set_value(path, value))


def filled(folder: Path, goals: int = 12, **options: object) -> Vault:
    """A vault with a little of everything: goals, a draft, a kept value, a letter, notes, a version."""
    opened = new(folder, **options)
    for number in range(goals):
        path = add_goal(opened, f"{SENTINEL} goal {number} " + "walk " * 30)
        say(opened, f"{path}/because", f"{SENTINEL} reason {number}")
    opened.draft("matters/good_day", f"{SENTINEL} draft")
    keep(opened, "sent/1", {"base": f"{SENTINEL} kept"}, of=["goals"])
    keep(opened, "key/signing", {"seed": "00" * 32})
    attach(opened, b"%PDF-1.7 " + SENTINEL.encode() * 700, "application/pdf", title="My letter")
    opened.private_notes.start({"text": f"{SENTINEL} notes"})
    opened.name_version("before the review", "me")
    opened.settings.set_all({"idle_minutes": 10})
    return opened


def closed(folder: Path, goals: int = 12) -> Path:
    """The folder of a filled vault that was locked again."""
    filled(folder, goals).lock()
    return folder


def fingerprint(folder: Path) -> dict[str, str]:
    """The SHA-256 of every file in a folder, the lock file left out."""
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and file.name != "plan.lock"
    }


def copied(folder: Path, target: Path) -> Path:
    """A copy of a whole vault."""
    if target.exists():
        shutil.rmtree(target)
    shutil.copytree(folder, target)
    return target


def key_of(opened: Vault) -> bytes:
    """The raw database key of an open vault."""
    return opened.session.keys.master.database_key()


def plain_pages(path: Path, key: bytes) -> list[bytes]:
    """Decrypt a whole database as an outsider with the key would: SQLCipher 4 by its published design."""
    stored = path.read_bytes()
    salt = stored[:16]
    mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(b ^ 0x3A for b in salt), 2, 32)
    pages = []
    for number in range(1, len(stored) // PAGE + 1):
        page = stored[(number - 1) * PAGE : number * PAGE]
        body, vector, mac = page[16 if number == 1 else 0 : -80], page[-80:-64], page[-64:]
        assert hmac.digest(mac_key, body + vector + number.to_bytes(4, "little"), "sha512") == mac, number
        decryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        plain = decryptor.update(body) + decryptor.finalize()
        pages.append((b"SQLite format 3\0" if number == 1 else b"") + plain + bytes(80))
    return pages


def as_plain_sqlite(path: Path, key: bytes) -> sqlite3.Connection:
    """The decrypted database in memory, in the standard library's SQLite, which knows nothing of ciphers."""
    connection = sqlite3.connect(":memory:")
    connection.deserialize(b"".join(plain_pages(path, key)))
    return connection


def files_holding(needles: Iterable[bytes], *folders: Path) -> list[str]:
    """The files under the folders that hold one of the needles."""
    needles = list(needles)
    found = []
    for folder in folders:
        for file in folder.rglob("*"):
            if file.is_file() and not file.is_symlink():
                try:
                    content = file.read_bytes()
                except OSError:
                    continue
                if any(needle in content for needle in needles):
                    found.append(str(file))
    return found


def needles(*keys: bytes) -> list[bytes]:
    """What must stand nowhere on the disk: the sentinel in two encodings, and keys as bytes and as hex."""
    texts = [SENTINEL.encode(), SENTINEL.encode("utf-16-le")]
    return texts + [form for key in keys for form in (key, key.hex().encode(), key.hex().upper().encode())]


def next_formats() -> Formats:
    """A made-up next format with one more table, and the step that leads to it from 1.0."""

    def step(opened: Database) -> None:
        opened.run("CREATE TABLE later (id INTEGER PRIMARY KEY, filler BLOB NOT NULL) STRICT")
        for number in range(1000):
            opened.run("INSERT INTO later VALUES (?, ?)", number, bytes(700))

    return Formats(2, 0, (Step((1, 0), (2, 0), step),))
