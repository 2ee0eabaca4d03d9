"""What can go wrong with a vault, each with its own plain words.

`text_id` says what happened, `next_id` what to do next; both are ids for `assets.words`. An exception of this
family never holds a word of the plan, a passphrase or a number: only ids, counts and codes.
"""

from __future__ import annotations

import errno
import os
from typing import ClassVar

import attrs


@attrs.frozen
class Holder:
    """The window that has a vault open: its process number, its computer and its program."""

    pid: int
    host: str
    program: str = ""


class Problem(Exception):
    """Something stands between the person and their plan. Use one of the classes below."""

    text: ClassVar[str] = "unknown"

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail or self.text)
        self.detail = detail

    @property
    def text_id(self) -> str:
        """The id of the words that say what happened."""
        return f"vault.problem.{self.text}"

    @property
    def next_id(self) -> str:
        """The id of the words that say what to do next."""
        return f"vault.next.{self.text}"

    def values(self) -> dict[str, object]:
        """What the `{placeholders}` of both texts are filled with."""
        return {}


class WrongKey(Problem):
    """The passphrase or number fits none of the key slots."""

    text = "wrong_key"


class NoSuchKey(WrongKey):
    """The vault has no key slot of the kind that was tried, such as a number that was taken away."""

    text = "no_such_key"


class OldKeyNeeded(WrongKey):
    """A copy is from before a change of lock: it opens with what opened the vault then."""

    text = "old_key_needed"


class Damaged(Problem):
    """The stored bytes are not what was written. The files are left as they are."""

    text = "damaged"


class KeyFileDamaged(Damaged):
    """`vault.json` is damaged or missing. `spare_is_whole` says whether its `.bak` can take its place."""

    text = "key_file_damaged"

    def __init__(self, detail: str = "", *, spare_is_whole: bool = False) -> None:
        super().__init__(detail)
        self.spare_is_whole = spare_is_whole

    @property
    def next_id(self) -> str:
        """The next step depends on whether there is a whole spare."""
        return "vault.next.key_file_spare" if self.spare_is_whole else "vault.next.key_file_damaged"


class KeysChanged(Damaged):
    """The list of keys was changed by someone who could not open the vault."""

    text = "keys_changed"


class DatabaseMissing(Damaged):
    """`vault.json` is there, `plan.db` is not."""

    text = "database_missing"


class DatabaseCut(Damaged):
    """`plan.db` is empty or ends too early."""

    text = "database_cut"


class NotEncrypted(Damaged):
    """`plan.db` is an ordinary database file that this app never wrote."""

    text = "not_encrypted"


class OtherDatabase(Damaged):
    """`plan.db` belongs to another vault."""

    text = "other_database"


class HistoryBroken(Damaged):
    """A row of the history, or what hangs on it, is missing, changed or older than the rest."""

    text = "history_broken"


class NewerFormat(Problem):
    """A newer version of the app wrote this vault."""

    text = "newer_format"


class InUse(Problem):
    """Another window has the vault open."""

    text = "in_use"

    def __init__(self, holder: Holder | None = None) -> None:
        super().__init__()
        self.holder = holder

    @property
    def text_id(self) -> str:
        """Names the other window where it is known."""
        if self.holder is None:
            return "vault.problem.in_use_unknown"
        if self.holder.pid == os.getpid():
            return "vault.problem.in_use_here"
        return "vault.problem.in_use"

    def values(self) -> dict[str, object]:
        """The computer and the process number of the other window."""
        if self.holder is None:
            return {}
        return {"host": self.holder.host, "pid": self.holder.pid}


class NotAVault(Problem):
    """The folder holds no vault."""

    text = "not_a_vault"


class AlreadyThere(Problem):
    """Something already lies where a new file or folder is to be made; nothing is ever written over."""

    text = "already_there"


class NotOurs(Problem):
    """What stands at the name of one of our files is none: a link (`link`), a folder, a pipe, another's file."""

    text = "not_ours"

    def __init__(self, name: str = "", *, link: bool = True) -> None:
        super().__init__(name)
        self.name = name
        self.link = link

    def values(self) -> dict[str, object]:
        """The name, which is always one of our own."""
        return {"file": self.name}


class CannotDelete(Problem):
    """A file of the plan could not be deleted: another program may hold it."""

    text = "cannot_delete"

    def __init__(self, name: str = "") -> None:
        super().__init__(name)
        self.name = name

    def values(self) -> dict[str, object]:
        """The name, which is always one of our own."""
        return {"file": self.name}


class ReadOnly(Problem):
    """The folder, the disk or this way of opening does not allow changes."""

    text = "read_only"


class DiskFull(Problem):
    """There is no room left on the disk. Nothing that was saved before is lost."""

    text = "disk_full"


class Unreachable(Problem):
    """The folder is gone, or its disk was taken out. The open plan is still in memory."""

    text = "unreachable"


class NoAccess(Problem):
    """The computer does not let this person read the folder."""

    text = "no_access"


class Locked(Problem):
    """The vault was locked; what was asked needs it open."""

    text = "locked"


class NoPassphrase(Problem):
    """An empty passphrase keeps nobody out."""

    text = "no_passphrase"


class LastKey(Problem):
    """The last passphrase of a vault cannot be taken away."""

    text = "last_key"


class TooManyKeys(Problem):
    """A vault has room for a fixed number of keys."""

    text = "too_many_keys"


class NothingToUndo(Problem):
    """Nothing was changed since the vault was opened, or it was all undone."""

    text = "nothing_to_undo"


class BackupDamaged(Damaged):
    """A backup copy is not whole."""

    text = "backup_damaged"


class AnotherVault(Problem):
    """The backup copy belongs to another vault than the one it is to take the place of."""

    text = "another_vault"


class FileRefused(Problem):
    """A letter or photo is of a kind, size or form that is not kept. `why` is a code: kind, size, count, form."""

    text = "file_refused"

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why

    @property
    def text_id(self) -> str:
        """One text for each reason."""
        return f"vault.problem.file_{self.why}"


class NotesShut(Problem):
    """The private notes are empty or behind a private passphrase; nobody can tell which."""

    text = "notes_shut"


class NotesTooLong(Problem):
    """The private notes are longer than there is room for."""

    text = "notes_too_long"


class KeyringProblem(Problem):
    """This computer's key store cannot help: the passphrase is asked instead. `why` is a code."""

    text = "keyring"

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why

    @property
    def text_id(self) -> str:
        """One text for each reason: none, silent, locked, refused, missing."""
        return f"vault.problem.keyring_{self.why}"


_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} if hasattr(errno, "EDQUOT") else {errno.ENOSPC, errno.EFBIG}
_NOT_ALLOWED = {errno.EACCES, errno.EPERM}


def from_os_error(error: OSError) -> Problem:
    """The problem that a failed file operation means to the person."""
    if error.errno in _FULL:
        return DiskFull()
    if error.errno == errno.EROFS:
        return ReadOnly()
    if error.errno in _NOT_ALLOWED:
        return NoAccess()
    return Unreachable(errno.errorcode.get(error.errno or 0, ""))
