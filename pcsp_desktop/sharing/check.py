"""Checking a file that came in: whole or not, who signed it, and what is known about that signer."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path

from attrs import field, frozen

from pcsp_desktop import assets
from pcsp_desktop.assets import ENGLISH
from pcsp_desktop.plan.say import say_date
from pcsp_desktop.sharing import trust
from pcsp_desktop.sharing.age import ARMOUR_BEGIN, INTRODUCTION, MAX_LOCKED_BYTES
from pcsp_desktop.sharing.one_line import quoted
from pcsp_desktop.sharing.opened import Opened, open_share
from pcsp_desktop.sharing.problems import NotWhole, Reason
from pcsp_desktop.sharing.trust import Known, SignerState, TrustNotice


@frozen(kw_only=True)
class Checked:
    """The outcome of a check. `opened` and `signer` are there if and only if the file is whole."""

    reason: Reason | None
    opened: Opened | None = field(repr=False)
    signer: SignerState | None
    notices: tuple[TrustNotice, ...]

    @property
    def whole(self) -> bool:
        return self.opened is not None

    def words(self, known: Known, language: str = ENGLISH) -> tuple[str, ...]:
        """Everything a person is told, one sentence or two each, the most important first."""
        if self.opened is None or self.signer is None:
            return () if self.reason is None else (self.reason.words(language),)
        name = quoted(self.opened.record.author.name)
        signer = known.signer(self.opened.certificate.key_id)
        confirmation = signer.confirmed if signer is not None else None
        values = {
            "name": name,
            "date": _day(None if confirmation is None else confirmation.on, language),
        }
        own_name = self.signer is SignerState.OTHER_KEY and trust.is_own_name(self.opened, known)
        state = "own_name" if own_name else self.signer.value
        told = [assets.words(f"sharing.signer.{state}", language, **values)]
        values["date"] = _day(self.opened.record.expires, language)
        values["former"] = quoted(trust.former_name(self.opened, known))
        told += [assets.words(f"sharing.notice.{notice.value}", language, **values) for notice in self.notices]
        return (*told, assets.words("sharing.notice.unchanged", language))


def check(data: bytes, known: Known | None = None, *, today: date) -> Checked:
    """Check a share file against what this vault knows. Never raises for what is in `data`.

    `today` is the reader's own date: a copy is past its date from the midnight that ends the day.
    """
    known = known or Known()
    try:
        opened = open_share(data)
    except NotWhole as problem:
        return Checked(reason=problem.reason, opened=None, signer=None, notices=())
    return Checked(
        reason=None,
        opened=opened,
        signer=trust.signer_state(opened, known),
        notices=trust.notices(opened, known, today),
    )


def report(file: str, checked: Checked, language: str = ENGLISH) -> dict[str, object]:
    """The line that `pcsp-desktop check --json` prints for one file."""
    opened = checked.opened
    shared = None if opened is None else opened.record
    return {
        "file": file,
        "whole": checked.whole,
        "reason": None if checked.reason is None else checked.reason.words(language),
        "author": None if shared is None else shared.author.name,
        "fingerprint": None if opened is None else opened.fingerprint.digits,
        "created": None if shared is None else shared.created.isoformat(),
        "expires": None if shared is None or shared.expires is None else shared.expires.isoformat(),
        "sections": [] if shared is None else list(shared.sections),
    }


class Lock(StrEnum):
    """How a file that came in is locked: with a code to type, or to one person's key."""

    CODE = "code"
    KEY = "key"


def lock_of(data: bytes) -> Lock | None:
    """Which way `data` is locked, told from its first bytes; None if it is not."""
    if data.startswith(b"%PDF-"):
        return Lock.CODE
    return Lock.KEY if data.startswith((INTRODUCTION, ARMOUR_BEGIN)) else None


def read_limited(path: Path) -> bytes:
    """The bytes of a file, at most one more than any share file has: a huge file costs nothing.

    Raises:
        OSError: it cannot be read, or is no ordinary file (a named pipe would be waited for without end).
    """
    if not path.is_file():
        raise FileNotFoundError
    with path.open("rb") as file:
        return file.read(MAX_LOCKED_BYTES + 1)


def _day(day: date | None, language: str) -> str:
    return "" if day is None else say_date(day, language)
