"""What a database must pass before it counts as whole: every page, the seal, the history, files and snapshots."""

from __future__ import annotations

from pcsp_desktop.vault import attachments, database, erasing, history, problems, replay, tables
from pcsp_desktop.vault.database import Database
from pcsp_desktop.vault.history import RowKind


def check_all(opened: Database) -> None:
    """All pages, the seal, the whole chain and every attachment.

    Raises:
        problems.Damaged: of the kind that says what is wrong.
    """
    database.pages_are_whole(opened)
    tables.Seal(opened).check()
    check_history(opened)


def check_history(opened: Database) -> None:
    """The whole chain, the table of marks, and every attachment.

    Raises:
        problems.HistoryBroken: which row it is.
    """
    named = history.erased_rows(opened)
    history.check(history.rows(opened), named)
    if not history.marks_are_right(opened):
        raise problems.HistoryBroken("marks")
    for sequence, _, name in history.marks(opened, RowKind.ATTACHED):
        row = history.row(opened, sequence)
        if name and row is not None:
            attachments.stored_bytes(opened, row)


def check_snapshots(opened: Database) -> None:
    """That each snapshot is what the rows before it give: the seal already says that it is what was kept.

    Raises:
        problems.HistoryBroken: which one is not.
    """
    replaced = erasing.replacements(opened)
    state = replay.empty()
    kept = opened.rows("SELECT sequence, schema, digest, body FROM snapshot ORDER BY sequence")
    for sequence, schema, digest, body in kept:
        state = replay.replay(state, history.rows(opened, state.sequence, sequence), replaced)
        tree = replay.snapshot_tree(body, digest)
        if replay.State(tree, schema, sequence).plan() != replay.copied(state).plan():
            raise problems.HistoryBroken(f"snapshot at {sequence}")
