"""Keeping a plan safe: the ways to open it, copies of it, moving it, deleting it, and looking it over.

Each function that takes a session works on the open vault, and holds it alone while it does. All of them raise
`vault.Problem` when something cannot be done; then all is as it was. Most take long enough for a worker.
"""

import contextlib
import platform
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import attrs

from pcsp_desktop import vault
from pcsp_desktop.assets import ENGLISH, words
from pcsp_desktop.plan.say import say_date, say_moment
from pcsp_desktop.tasks.file_names import COPY_ENDING
from pcsp_desktop.tasks.keeping import recovery
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault import LaterCheck, Report, Rescued, SlotKind, computer_key, files, moving, problems
from pcsp_desktop.vault.keys import KdfCost, Passphrase
from pcsp_desktop.vault.lock_file import LockFile

__all__ = [
    "LaterCheck",
    "Report",
    "Rescued",
    "SlotKind",
]

_WAIT = 20.0
"""Seconds to wait for our own backup of a plan that was just locked."""
_OPEN_PAGE = "in-a-crisis.txt"


@attrs.frozen
class Way:
    """One way to open the plan, ready to be shown. ``made`` is a date in words."""

    id: str
    kind: SlotKind
    label: str
    made: str


@attrs.frozen
class Use:
    """One time that a printed number opened the plan. ``when`` is a date and time in words."""

    when: str
    label: str
    kind: SlotKind


@attrs.frozen
class BackupCopy:
    """One backup copy beside the plan. ``when`` is in words, ``bytes`` its size on the disk."""

    id: str
    when: str
    bytes: int


# ---- Ways to open the plan ---------------------------------------------------------------------------------


def ways(session: PlanSession, language: str = ENGLISH) -> tuple[Way, ...]:
    """Every way to open the plan, in the order they were made."""
    found = []
    for slot in session.vault.slots.list():
        made = datetime.fromisoformat(slot.made).astimezone()
        found.append(Way(slot.id, slot.kind, slot.label, say_date(made.date(), language)))
    return tuple(found)


def ways_of(session: PlanSession, kind: SlotKind, language: str = ENGLISH) -> tuple[Way, ...]:
    """The ways of one kind."""
    return tuple(way for way in ways(session, language) if way.kind is kind)


def new_recovery_number(session: PlanSession) -> tuple[str, ...]:
    """Make the recovery number; gives its eight groups. An older one stops working."""
    return recovery.make_number(session, in_place_of_the_old=True)


def recovery_number_kept(session: PlanSession) -> None:
    """The person has the number on paper."""
    recovery.kept(session)


def is_recovery_number_kept(session: PlanSession) -> bool:
    """Whether the person said that they have the number on paper."""
    return recovery.offer_of(session).kept


def new_emergency_number(session: PlanSession, label: str) -> tuple[str, ...]:
    """Make a number for someone; ``label`` is the name that the person gives it. Gives its eight groups."""
    with session.alone:
        return session.vault.slots.new_emergency_number(label).groups()


def take_away(session: PlanSession, way_id: str) -> None:
    """Take a way away, and change the lock. Copies made before today still open with it."""
    with session.alone:
        session.vault.slots.remove(way_id)


def change_passphrase(session: PlanSession, new: str) -> None:
    """Another passphrase from now on."""
    with session.alone:
        session.vault.slots.change_passphrase(Passphrase(new))


def change_lock(session: PlanSession) -> None:
    """Encrypt the plan anew under a new key. Every way to open it stays."""
    with session.alone:
        session.vault.slots.change_lock()


def uses(session: PlanSession, language: str = ENGLISH) -> tuple[Use, ...]:
    """Each time that a printed number opened this plan, the newest first."""
    with session.alone:
        found = session.vault.openings()
    return tuple(
        Use(say_moment(revision.time, language), revision.author, SlotKind(revision.label))
        for revision in reversed(found)
    )


def opened_by(session: PlanSession) -> SlotKind | None:
    """How the plan was opened this time; None when it was just made."""
    slot = session.vault.slots.opened_by
    return None if slot is None else slot.kind


def last_saved(session: PlanSession, language: str = ENGLISH) -> str:
    """When something was last stored in the plan before now, in words; empty for a plan with nothing in it."""
    with session.alone:
        for revision in session.vault.revisions(newest_first=True):
            if revision.kind is not vault.RowKind.START:
                return say_moment(revision.time, language)
    return ""


def last_changed(session: PlanSession, language: str = ENGLISH) -> str:
    """When the plan itself was last changed, in words: "2 March 2026, 3:42pm"; empty for a plan with nothing in it."""
    with session.alone:
        changed = session.vault.last_changed
    return "" if changed is None else say_moment(changed, language)


def told(session: PlanSession, language: str = ENGLISH) -> tuple[str, ...]:
    """What the vault has to tell since it was last asked, a sentence each: what stays where, what was put aside."""
    notices, session.vault.notices = session.vault.notices, []
    said = [words(notice.text_id, language, **notice.values) for notice in notices]
    if session.newer is not None:
        on = "" if session.newer.changed is None else say_moment(session.newer.changed, language)
        said.append(words("vault.notice.older" if on else "vault.notice.older_unknown", language, date=on))
        said.append(words("vault.notice.older_next", language))
    return tuple(said)


def rest_of_checks(session: PlanSession) -> LaterCheck | None:
    """What a worker checks after a large plan was opened; None for a plan that was checked in full."""
    try:
        return vault.later_check(session.vault)
    except OSError:  # the folder went away just now: the next save says so
        return None


# ---- This computer -----------------------------------------------------------------------------------------


def can_remember() -> bool:
    """Whether this computer has a key store that we trust. It may take a moment to ask."""
    return computer_key.available()


def is_remembered(session: PlanSession) -> bool:
    """Whether this computer opens the plan by itself when the app starts."""
    here = platform.node()
    return any(way.label == here for way in ways_of(session, SlotKind.KEYRING))


def remember(session: PlanSession) -> None:
    """Let this computer open the plan at the start of the app. Raises `KeyringProblem` too."""
    with session.alone:
        computer_key.remember(session.vault)


def forget(session: PlanSession) -> None:
    """Stop this computer from opening the plan by itself, and change the lock."""
    with session.alone:
        computer_key.forget(session.vault)


# ---- Copies ------------------------------------------------------------------------------------------------


def copy_to(session: PlanSession, file: Path) -> Path:
    """Write the whole plan, still locked, as one file. Gives the file, with our ending if it had none."""
    target = file if file.suffix == COPY_ENDING else file.with_name(file.name + COPY_ENDING)
    with session.alone:
        session.vault.copy_to(target, overwrite=True)
    return target


def cloud_of(place: Path) -> str:
    """The cloud service that ``place`` belongs to, or nothing."""
    return vault.cloud_folder(place) or ""


def backups(folder: Path, language: str = ENGLISH) -> tuple[BackupCopy, ...]:
    """The backup copies beside the plan in ``folder``, the newest first."""
    found = []
    for backup in reversed(vault.backups.listed(folder)):
        with contextlib.suppress(OSError):  # thinned out by the worker just now
            when = say_moment(backup.time.astimezone(), language)
            found.append(BackupCopy(backup.folder.name, when, vault.backups.size_of(backup.folder)))
    return tuple(found)


def folder_beside(folder: Path) -> Path:
    """A folder for another plan that is not there yet, beside the plan in ``folder``."""
    number = 1
    while (place := folder.parent / f"plan-{number}").exists():
        number += 1
    return place


def restore_beside(source: Path, typed: str, folder: Path, *, cost: KdfCost = KdfCost.STANDARD) -> None:
    """Make a plan of its own in ``folder`` out of a backup copy, and lock it again; see `open_copy`."""
    vault.restore_beside(source, _secret(typed), folder, cost=cost).lock()


def open_copy(source: Path, typed: str, folder: Path, *, cost: KdfCost = KdfCost.STANDARD) -> PlanSession:
    """Make a plan of its own in ``folder`` out of a backup copy, and leave it open.

    ``source`` is a ``.pcspbackup`` file or the folder of a copy beside a plan; ``typed`` the passphrase that the
    copy was made with, or the number of a sheet from that time.
    """
    return PlanSession(vault.restore_beside(source, _secret(typed), folder, cost=cost))


def _secret(typed: str) -> vault.Passphrase | vault.PrintedNumber:
    """What was typed: the number of a sheet where it can be one, else a passphrase."""
    if all(letter.isdecimal() or letter in " -\u2013" for letter in typed):
        with contextlib.suppress(vault.NumberFault):
            return vault.PrintedNumber.from_typed(typed)
    return Passphrase(typed)


# ---- The whole plan ----------------------------------------------------------------------------------------


def move_plan(folder: Path, into: Path) -> Path:
    """Move the locked plan in ``folder`` to a folder of the same name in ``into``; gives its new folder.

    A file that the person put into the folder stays where it is.

    Every file is compared before the old ones go, so that a kill leaves at least one whole plan.

    Raises `AlreadyThere` when something lies there, `InUse`, and others when it cannot be written; the plan
    is then where it was.
    """
    target = into / folder.name
    with files.reporting():
        if files.is_there(target) and (not files.is_folder(target) or any(target.iterdir())):
            raise problems.AlreadyThere
        if target.resolve().is_relative_to(folder.resolve()):
            raise problems.AlreadyThere
    with _alone_in(folder):
        try:
            with files.reporting():
                moving.copy_vault(folder, target, (_OPEN_PAGE,))
        except BaseException:
            with contextlib.suppress(OSError, problems.Problem):
                moving.undo(folder, target, (_OPEN_PAGE,))
            raise
    vault.delete_everything(folder, wait=_WAIT, others_of_ours=(_OPEN_PAGE,))
    return target


def delete_plan(folder: Path) -> bool:
    """Delete the locked plan in ``folder``: keys first, so that a kill leaves nothing that opens.

    Gives False when the folder still holds something that is no part of the plan; that stays.
    """
    return not vault.delete_everything(folder, wait=_WAIT, others_of_ours=(_OPEN_PAGE,))


def forget_before_deleting(session: PlanSession) -> None:
    """Take the key out of this computer's key store, where there is one."""
    if not session.vault.read_only and is_remembered(session):
        forget(session)


@contextlib.contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Hold the lock of a plan that no window has open; our own backup of it is waited for."""
    guard = LockFile.take(folder, wait=_WAIT)
    try:
        yield
    finally:
        if guard is not None:
            guard.release()


# ---- Looking it over ---------------------------------------------------------------------------------------


def examine(folder: Path, passphrase: str, language: str = ENGLISH) -> Report:
    """Look the locked plan in ``folder`` over; nothing is changed. Waits for our own backup to end."""
    with contextlib.suppress(problems.Problem), _alone_in(folder):
        pass
    return vault.doctor(folder, Passphrase(passphrase), language)


def rescue(
    folder: Path, passphrase: str, new_folder: Path, *, cost: KdfCost = KdfCost.STANDARD
) -> tuple[Rescued, PlanSession]:
    """Copy all that can be read into a new plan in ``new_folder`` that opens with the same passphrase."""
    secret = Passphrase(passphrase)
    rescued = vault.rescue(folder, secret, new_folder, secret, cost=cost)
    return rescued, PlanSession(rescued.vault)
