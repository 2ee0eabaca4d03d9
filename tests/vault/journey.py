"""Open, type, save, lock, back up, export, restore: run under strace or with no network by test_hardening.py."""

from __future__ import annotations

import sys
from pathlib import Path

from pcsp_desktop import plan, vault
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault import KdfCost, Passphrase

TINY = KdfCost(64, 1, 1)


def main(place: Path, sentinel: str) -> None:
    """One person's whole use of a vault. Prints what the system let us switch off, then "done"."""
    print("hardened", *vault.harden())
    words = Passphrase(f"{sentinel} words")
    opened = vault.create(place / "v", words, cost=TINY)
    session = PlanSession(opened)
    session.opened.typed("matters/good_day", f"{sentinel} a walk")
    session.opened.left("matters/good_day")
    session.opened.typed("matters/hopes", f"{sentinel} half")
    session.opened.tick(every=1)
    session.opened.leave_all()
    letter = opened.attachments.ready(f"{sentinel} letter".encode(), "text/plain", title=sentinel)
    opened.append_all((letter,), "me")
    opened.private_notes.start({"text": sentinel}, Passphrase("mine"))
    number = opened.slots.new_recovery_number()
    opened.copy_to(place / "copy.pcspbackup")
    job = opened.lock()
    assert job is not None
    assert job.run().problem is None
    with vault.unlock(place / "v", number, cost=TINY) as again:
        assert again.plan.matters.hopes == f"{sentinel} half"
        again.append_all((plan.set_value("matters/bad_day", sentinel),), "me")
        again.slots.change_lock()
        again.erase("matters/bad_day", "me")
    assert vault.doctor(place / "v", words).exit_code == 0
    vault.restore_beside(place / "copy.pcspbackup", words, place / "w", cost=TINY).lock()
    print("done", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
