"""Housekeeping: what has to go after deleting for good, and what kills left. It never keeps a plan shut.

What cannot be removed now is tried again each time the plan opens and locks, and the person is told its name until
it is gone.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterable
from pathlib import Path

import attrs

from pcsp_desktop.vault import backups, database, due, files, half_copies, key_file, ours, problems
from pcsp_desktop.vault.notices import Notice
from pcsp_desktop.vault.session import BACKUPS, Session

_HALF_MADE = (
    key_file.NAME + files.NEW,
    key_file.SPARE + files.NEW,
    database.NAME + files.NEW,
    database.NAME + files.NEW + ours.JOURNAL,
)


def clean(session: Session) -> tuple[Notice, ...]:
    """Do what is due, as far as it can be done now; tell what stays and where. Never raises a `Problem`."""
    todo = due.due(session.database)
    if session.read_only or not todo.is_any:
        return ()
    told: list[Notice] = []
    try:
        if todo.rewrite:
            session.rewrite()
            todo = attrs.evolve(todo, rewrite=False)
            with session.writing("meta"):
                due.write(session, todo)
    except problems.Problem as problem:
        told.append(_why(problem, "vault.notice.gaps_stay"))
    left = _new_copy_for_old(session, todo, told)
    kept = attrs.evolve(todo, names=tuple(one.name for one in left if not one.foreign))
    with contextlib.suppress(problems.Problem), session.writing("meta"):
        due.write(session, kept)
    return (*told, *(_stays(one.name) for one in left), *_strangers(session.folder, session.keys.file.salts))


def what_stays(folder: Path, names: Iterable[str]) -> tuple[Notice, ...]:
    """What the doctor tells: which of these names of ours are still there, and whether `backups` is none of ours."""
    told = [Notice("vault.notice.backups_not_ours")] if _is_not_ours(folder / BACKUPS) else []
    return (*told, *(_stays(name) for name in names if files.is_there(folder / _where(name))))


def _new_copy_for_old(session: Session, todo: due.Due, told: list[Notice]) -> list[ours.Left]:
    """One new copy in the place of those that hold old text. Without room for both the old ones go first."""
    if not todo.names:
        return []
    try:
        _copy(session)
    except problems.DiskFull:
        left = _remove(session.folder, todo.names)
        with contextlib.suppress(problems.Problem):
            _copy(session)
        return left
    except problems.Problem as problem:
        told.append(_why(problem, "vault.notice.no_copy"))
    return _remove(session.folder, todo.names)


def _copy(session: Session) -> None:
    with session.while_closed(), files.reporting():
        backups.copy_beside(session.folder, session.clock)


def _remove(folder: Path, names: Iterable[str]) -> list[ours.Left]:
    """Remove names of ours; what is left of them."""
    ids = ours.ids_of(folder)
    left: list[ours.Left] = []
    with contextlib.suppress(OSError), ours.HeldFolder.at(folder, chosen=True) as place:
        for name in ours.put_aside_names(list(names)):
            if not place.remove_file(name):
                left.append(ours.Left(name))
        with contextlib.suppress(problems.NotOurs), place.inside(BACKUPS) as inside:
            for name in names:
                if ours.is_copy_name(name) or ours.is_left_over(name):
                    stays = ours.remove_copy(inside, name, ids)
                    left += [stays] if stays is not None else []
            inside.settle()
    return left


def _stays(name: str) -> Notice:
    return Notice("vault.notice.copy_stays", {"name": _where(name)})


def _strangers(folder: Path, salts: Collection[str]) -> tuple[Notice, ...]:
    """Copies of the database under names that are not ours: only the person can say what they are for."""
    known = {database.NAME, database.NAME + files.NEW}
    found = ours.strangers(folder, salts, known)
    found += [f"{BACKUPS}/{name}" for name in ours.strangers(folder / BACKUPS, salts, ())]
    for name in _other_folders(folder / BACKUPS):
        if ours.strangers(folder / BACKUPS / name, salts, ()):
            found.append(f"{BACKUPS}/{name}")
    return tuple(Notice("vault.notice.stranger_stays", {"name": name}) for name in found)


def _other_folders(place: Path) -> list[str]:
    try:
        names = [item.name for item in place.iterdir() if files.is_folder(item)]
    except OSError:
        return []
    return sorted(name for name in names if not ours.is_copy_name(name) and not ours.is_left_over(name))


def _where(name: str) -> str:
    """Where a name of ours lies, as the person finds it in the plan's folder."""
    return name if name.startswith(database.NAME) else f"{BACKUPS}/{name}"


def _why(problem: problems.Problem, text_id: str) -> Notice:
    return Notice(f"{text_id}_full" if isinstance(problem, problems.DiskFull) else text_id)


# ---- What kills left ---------------------------------------------------------------------------------------


def after_opening(session: Session) -> tuple[Notice, ...]:
    """What opening has to tidy and to tell of. It never keeps a person from their plan."""
    told: list[Notice] = []
    if _is_not_ours(session.folder / BACKUPS):
        told.append(Notice("vault.notice.backups_not_ours"))
    if session.read_only:
        return tuple(told)
    with contextlib.suppress(OSError, problems.Problem):
        remove_leftovers(session.folder)
    with contextlib.suppress(OSError, problems.Problem):
        half_copies.remove(session)
    with contextlib.suppress(OSError, problems.Problem):
        told += clean(session)
    return tuple(told)


def _is_not_ours(place: Path) -> bool:
    """Whether a link or a file stands where the folder of copies should be."""
    return files.is_there(place) and not files.is_folder(place)


def remove_leftovers(folder: Path) -> None:
    """Remove what only a kill leaves: half-made files of ours, and half-made or half-removed copies."""
    ids = ours.ids_of(folder)
    with ours.HeldFolder.at(folder, chosen=True) as place:
        names = place.names()
        for name in (*_HALF_MADE, *files.probes(names)):
            if name in names:
                place.remove_file(name)
        for name in names:
            if ours.is_left_over(name):
                ours.remove_copy(place, name, ids)
        if BACKUPS in names:
            with place.inside(BACKUPS) as inside:
                for name in inside.names():
                    if ours.is_left_over(name):
                        ours.remove_copy(inside, name, ids)
