"""Private notes: words for nobody else. They are no part of the plan, its history, its copies or its papers.

While they are shut nothing tells that there are any. With a passphrase of their own no other key opens them.
"""

from datetime import datetime

import attrs

from pcsp_desktop import plan, vault
from pcsp_desktop.assets import ENGLISH
from pcsp_desktop.plan.say import say_moment
from pcsp_desktop.tasks.keeping.safe import Way, ways
from pcsp_desktop.tasks.session import PlanSession


@attrs.frozen(repr=False)
class Notes:
    """What stands in the private notes: the person's notes, and what they think of their care."""

    text: str = ""
    feedback: str = ""


@attrs.frozen(repr=False)
class PastNotes:
    """What stood there until ``until`` (in words)."""

    until: str
    notes: Notes


@attrs.frozen(repr=False)
class OpenPrivate:
    """The private notes, open."""

    notes: Notes
    past: tuple[PastNotes, ...]
    """Earlier ones, the newest first."""
    behind_passphrase: bool
    kept: vault.OpenNotes
    """As the vault gave them: what is written again goes over these."""


def who_can_open(session: PlanSession, language: str = ENGLISH) -> tuple[Way, ...]:
    """Every way that opens the plan, and so also private notes that have no passphrase of their own."""
    return ways(session, language)


def read(session: PlanSession, passphrase: str = "", language: str = ENGLISH) -> OpenPrivate:
    """Open the notes. Raises `vault.NotesShut` when they are empty or behind another passphrase."""
    with session.alone:
        found = session.vault.private_notes.read(_secret(passphrase))
    past = tuple(
        PastNotes(say_moment(datetime.fromisoformat(one.time).astimezone(), language), _from_json(one.notes))
        for one in reversed(found.past)
    )
    return OpenPrivate(_from_json(found.notes), past, found.behind_passphrase, found)


def write(session: PlanSession, notes: Notes, passphrase: str = "") -> None:
    """Keep the notes under what opens them now. Raises `vault.NotesShut`, and others when they cannot be stored."""
    with session.alone:
        session.vault.private_notes.write(_to_json(notes), _secret(passphrase))


def start(session: PlanSession, notes: Notes, passphrase: str = "") -> None:
    """Begin new notes. What was there before is lost for good; earlier plain copies leave the backups."""
    with session.alone:
        session.vault.private_notes.start(_to_json(notes), _secret(passphrase))
        if passphrase:
            session.vault.clean()


def set_passphrase(session: PlanSession, new: str, old: str = "") -> None:
    """Put the notes behind a passphrase, another one, or (empty) none. Plain copies leave the backups."""
    with session.alone:
        session.vault.private_notes.set_passphrase(_secret(new), _secret(old))
        session.vault.clean()


class PrivateTyping:
    """Private notes on the screen: what they read now, and whether that is stored.

    The vault holds no draft of them, since that would tell of them: they themselves are stored within a second of
    a key press. What stood there when they were opened, or when the person last pressed Save, is in their past.
    """

    def __init__(self, session: PlanSession, opened: OpenPrivate, passphrase: str) -> None:
        self._session = session
        self._passphrase = passphrase
        self.opened = opened
        self.notes = opened.notes
        self._stored = opened.notes

    @property
    def passphrase(self) -> str:
        """The passphrase that opens them, or nothing."""
        return self._passphrase

    @property
    def is_stored(self) -> bool:
        """Whether what stands on the screen is what is stored."""
        return self.notes == self._stored

    def keep(self) -> None:
        """Store what stands there now, if it changed. Raises `vault.Problem`; then it can be tried again."""
        notes = self.notes
        if not self.is_stored:
            with self._session.alone:
                self._session.vault.private_notes.rewrite(_to_json(notes), self.opened.kept)
            self._stored = notes

    def keep_version(self) -> None:
        """The same, because the person asked: the notes as they are now will be in the past when they change again.

        Raises `vault.Problem`.
        """
        self.keep()
        if self._stored != self.opened.notes:
            with self._session.alone:
                kept = self._session.vault.private_notes.after(_to_json(self._stored), self.opened.kept)
            self.opened = attrs.evolve(self.opened, notes=self._stored, kept=kept)


def _secret(passphrase: str) -> vault.Passphrase | None:
    return vault.Passphrase(passphrase) if passphrase else None


def _to_json(notes: Notes) -> object:
    entries = (plan.PrivateNote(text=notes.text),) if notes.text else ()
    return plan.dump(plan.PrivateNotes(notes=entries, feedback=notes.feedback))


def _from_json(found: object) -> Notes:
    """The notes from what was kept; an empty object stands for none."""
    kept = plan.parse(found, plan.PrivateNotes) if found else plan.PrivateNotes()
    return Notes("\n\n".join(note.text for note in kept.notes if note.text), kept.feedback)
