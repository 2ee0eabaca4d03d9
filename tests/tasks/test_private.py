"""Private notes: read, written, shut, with a past of their own, and no trace elsewhere."""

import pytest
from vault_kit import SENTINEL, TurnableClock

from pcsp_desktop import documents, vault
from pcsp_desktop.tasks.keeping import history, private
from pcsp_desktop.tasks.keeping.private import Notes
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault import NotesShut


def test_notes_are_shut_until_they_are_begun(session: PlanSession) -> None:
    with pytest.raises(NotesShut):
        private.read(session)
    private.start(session, Notes("one"))
    assert private.read(session).notes == Notes("one")
    assert not private.read(session).behind_passphrase


def test_notes_keep_their_own_past(session: PlanSession, clock: TurnableClock) -> None:
    private.start(session, Notes("one"))
    clock.turn(60)
    private.write(session, Notes("two", feedback="kind staff"))
    found = private.read(session)
    assert found.notes == Notes("two", "kind staff")
    assert [past.notes.text for past in found.past] == ["one"]


def test_a_passphrase_shuts_them_for_everything_else(session: PlanSession) -> None:
    private.start(session, Notes("one"))
    private.set_passphrase(session, "only mine")
    with pytest.raises(NotesShut):
        private.read(session)
    with pytest.raises(NotesShut):
        private.read(session, "pw")
    found = private.read(session, "only mine")
    assert found.behind_passphrase
    assert found.notes.text == "one"
    private.write(session, Notes("two"), "only mine")
    private.set_passphrase(session, "", "only mine")
    assert private.read(session).notes.text == "two"


def test_setting_a_passphrase_leaves_one_new_backup_only(session: PlanSession) -> None:
    private.start(session, Notes("one"))
    session.opened.set("matters/important", "x")
    folder = session.vault.folder
    session.lock()
    session.wait_for_backup()
    again = PlanSession(vault.unlock(folder, vault.Passphrase("pw")))
    before = {backup.folder.name for backup in again.vault.backups()}
    private.set_passphrase(again, "only mine")
    after = {backup.folder.name for backup in again.vault.backups()}
    assert len(after) == 1
    assert not before & after
    again.lock()


def test_notes_stand_in_no_paper_and_no_history(session: PlanSession) -> None:
    private.start(session, Notes(SENTINEL, SENTINEL))
    assert history.days(session) == ()
    document = history.document_at(session, session.vault.head, session.opened.today())
    assert SENTINEL not in documents.write_text(document)


def test_who_else_can_open_plain_notes_is_told(session: PlanSession) -> None:
    session.vault.slots.new_emergency_number("Ann")
    kinds = [way.kind for way in private.who_can_open(session)]
    assert vault.SlotKind.EMERGENCY in kinds
