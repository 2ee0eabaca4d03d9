"""Copying a whole vault to another folder, file by file and compared, before the old one goes.

Only what we made is copied; see `ours`. A file that the person put into the folder stays where it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from pcsp_desktop.vault import database, files, key_file, ours
from pcsp_desktop.vault.problems import Unreachable
from pcsp_desktop.vault.session import BACKUPS

_FILES = (
    database.NAME,
    database.NAME + ours.JOURNAL,
    key_file.SPARE,
    f"{key_file.NAME}.damaged",
    key_file.NAME,
)
"""In this order: a folder without its key file is no vault yet."""


def copy_vault(folder: Path, target: Path, others_of_ours: Sequence[str] = ()) -> None:
    """Copy the locked vault in `folder` to the new folder `target`; `others_of_ours` are further files of the app.

    Raises:
        OSError: something could not be read or written. What was copied lies in `target`; see `undo`.
        problems.NotOurs: a link stands in the place of a file of ours.
        problems.Unreachable: a copy is not the same as what was copied.
    """
    files.private_folder(target)
    for part in _parts(folder, others_of_ours):
        if len(part.parts) > 1:
            files.folder_inside(target / part.parts[0])
        if len(part.parts) > 2:
            files.folder_inside(target / part.parent)
        files.copy_safely(folder / part, target / part)
        if not files.same_content(folder / part, target / part):
            raise Unreachable("copy")
        files.settle_folder((target / part).parent)


def undo(folder: Path, target: Path, others_of_ours: Sequence[str] = ()) -> None:
    """Take what `copy_vault` copied out of `target` again, as far as it can be done."""
    with ours.HeldFolder.at(target, chosen=True) as place:
        for part in _parts(folder, others_of_ours):
            if len(part.parts) == 1:
                place.remove_file(part.name)
        if BACKUPS in place.names():
            with place.inside(BACKUPS) as inside:
                for name in inside.names():
                    ours.remove_copy(inside, name, ours.ids_of(folder))
            place.remove_folder(BACKUPS)
        left = place.names()
    if not left:
        target.rmdir()


def _parts(folder: Path, others_of_ours: Sequence[str]) -> Iterator[Path]:
    """The files of ours in `folder`, as paths inside it: copies first, the key file last."""
    backups = folder / BACKUPS
    for name in ours.copies_by_name(backups) if files.is_folder(backups) else ():
        for part in ours.PARTS:
            if ours.is_copy_name(name) and files.is_folder(backups / name) and _is_file(backups / name / part):
                yield Path(BACKUPS, name, part)
    with ours.HeldFolder.at(folder, chosen=True) as place:
        names = place.names()
    for name in (*others_of_ours, *ours.put_aside_names(names), *_FILES):
        if name in names and _is_file(folder / name):
            yield Path(name)


def _is_file(path: Path) -> bool:
    return path.is_file() and not files.is_link(path)
