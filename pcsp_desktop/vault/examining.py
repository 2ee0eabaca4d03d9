"""Looks a vault over without changing it, and says in plain words what is wrong and what can still be saved.

It reads the files where they are, and a private copy where a save was cut off. Exit codes are part of the contract
of the command line (README.md).
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

from pcsp_desktop.assets import ENGLISH, words
from pcsp_desktop.plan import PlanFaults, form
from pcsp_desktop.vault import (
    backups,
    checking,
    cleaning,
    database,
    due,
    erasing,
    files,
    history,
    journals,
    key_file,
    lock_file,
    opening,
    problems,
    replay,
    rescuing,
    tables,
)
from pcsp_desktop.vault.clock import SystemClock
from pcsp_desktop.vault.database import Database
from pcsp_desktop.vault.key_file import OpenKeys, Secret

HEALTHY, DAMAGED, WRONG_PASSPHRASE, NOT_A_VAULT, NEWER, IN_USE = range(6)


@attrs.frozen
class Report:
    """What the doctor found: the exit code, and plain sentences that name nothing of the plan."""

    exit_code: int
    lines: tuple[str, ...]
    problem: problems.Problem | None = None


def doctor(folder: Path, secret: Secret, language: str = ENGLISH) -> Report:
    """Check the vault in `folder`. Nothing in the folder is changed; no `Problem` is raised."""
    try:
        return _examined(folder, secret, language)
    except problems.Problem as problem:
        return _report(problem, language, _what_can_be_saved(folder, secret, problem, language))
    except OSError as error:
        return _report(problems.from_os_error(error), language, ())


def _examined(folder: Path, secret: Secret, language: str) -> Report:
    if not folder.is_dir():
        raise problems.NotAVault
    holder = lock_file.holder(folder)
    if holder is not None:
        raise problems.InUse(holder if holder.pid else None)
    file = key_file.read(folder)
    if file.minor > key_file.MINOR:
        raise problems.NewerFormat
    path = opening.database_of(folder)
    database.check_file(path, file.salts)
    keys = key_file.open_with(file, secret)
    with _connected(path, keys) as (opened, cut_off):
        if tables.format_of(opened, tables.CURRENT) > (tables.CURRENT.major, tables.CURRENT.minor):
            raise problems.NewerFormat
        checking.check_all(opened)
        checking.check_snapshots(opened)
        _plan_is_readable(opened)
        lines = [words("vault.doctor.healthy", language), _counts(opened, folder, language)]
        left = due.due(opened).names
    if cut_off:
        lines.append(words("vault.doctor.cut_off", language))
    lines += _remarks(folder, left, language)
    return Report(HEALTHY, tuple(lines))


@contextlib.contextmanager
def _connected(path: Path, keys: OpenKeys) -> Iterator[tuple[Database, bool]]:
    """Open the database to read, with the newest master key that fits it; whether a cut-off save is taken back.

    What lies beside it is not looked at, unless it is needed: then a private copy of both is read.
    """
    settled = journals.settle(path, keys.database_keys(), may_write=False, clock=SystemClock())
    try:
        for epoch in sorted(keys.masters, reverse=True):
            try:
                key = keys.masters[epoch].database_key()
                opened = database.open_existing(settled.database, key, read_only=True, alone=True)
            except problems.Damaged:
                if epoch == min(keys.masters):
                    raise
            else:
                with opened:
                    yield opened, settled.played
                return
    finally:
        if settled.scratch is not None:
            settled.scratch.cleanup()


def _plan_is_readable(opened: Database) -> None:
    """The newest plan, from the newest snapshot, can be made."""
    start, _ = replay.newest_snapshot(opened)
    newest = opened.value("SELECT max(schema) FROM history")
    if (newest or 1) > form.SCHEMA:
        raise problems.NewerFormat
    try:
        replaced = erasing.replacements(opened)
        replay.replay(start, history.rows(opened, start.sequence), replaced).plan()
    except PlanFaults:
        raise problems.HistoryBroken("plan") from None


def _counts(opened: Database, folder: Path, language: str) -> str:
    return words(
        "vault.doctor.counts",
        language,
        changes=opened.value("SELECT count(*) FROM history"),
        attachments=opened.value("SELECT count(*) FROM attachment"),
        backups=len(backups.listed(folder)),
    )


def _remarks(folder: Path, left: Sequence[str], language: str) -> Iterator[str]:
    """What is no damage, but worth saying. `left` are copies of ours that hold deleted words and could not go."""
    for notice in cleaning.what_stays(folder, left):
        yield words(notice.text_id, language, **notice.values)
    if not key_file.spare_is_whole(folder):
        yield words("vault.doctor.spare", language)
    if files.others_can_read(folder):
        yield words("vault.doctor.exposed", language)
    cloud = files.cloud_folder(folder)
    if cloud is not None:
        yield words("vault.doctor.cloud", language, cloud=cloud)


def _report(problem: problems.Problem, language: str, more: tuple[str, ...]) -> Report:
    codes = {
        problems.WrongKey: WRONG_PASSPHRASE,
        problems.NotAVault: NOT_A_VAULT,
        problems.NewerFormat: NEWER,
        problems.InUse: IN_USE,
    }
    code = next((code for kind, code in codes.items() if isinstance(problem, kind)), DAMAGED)
    lines = (words(problem.text_id, language, **problem.values()), words(problem.next_id, language))
    return Report(code, lines + more, problem)


def _what_can_be_saved(folder: Path, secret: Secret, problem: problems.Problem, language: str) -> tuple[str, ...]:
    """For a damaged vault: how much of it can still be read, and which backups are whole."""
    if not isinstance(problem, problems.Damaged):
        return ()
    lines = []
    try:
        found = rescuing.read_database(folder, rescuing.open_any_key_file(folder, secret))
    except (problems.Problem, OSError):
        return (words("vault.doctor.nothing_opens", language),)
    if found.bad_pages:
        lines.append(words("vault.doctor.pages", language, bad=found.bad_pages, all=found.pages))
    if found.last:
        lines.append(words("vault.doctor.saved", language, rows=len(found.rows), all=found.last))
    expected = found.expected_attachments
    if expected:
        saved = len(expected) - len(found.lost_attachments)
        lines.append(words("vault.doctor.saved_files", language, files=saved, all=len(expected)))
    whole = [backup for backup in backups.listed(folder) if _is_whole(backup, secret)]
    if whole:
        when = f"{whole[-1].time.day} {whole[-1].time:%B %Y}"
        lines.append(words("vault.doctor.backup", language, date=when))
    elif found.last:
        lines.append(words("vault.doctor.rescue", language))
    return tuple(lines)


def _is_whole(backup: backups.Backup, secret: Secret) -> bool:
    """Whether a backup opens with this secret and passes every check, on a private copy."""
    try:
        file = key_file.read(backup.folder)
        keys = key_file.open_with(file, secret)
        database.check_file(backup.folder / database.NAME, file.salts)
        with _connected(backup.folder / database.NAME, keys) as (opened, _):
            checking.check_all(opened)
    except problems.Problem:
        return False
    return True
