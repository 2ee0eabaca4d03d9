"""Makes the stored sample vault of the current format. Run once for each released format, and never again for it.

python tests/vault/make_stored_sample.py tests/data/vault/format-1.0
    python tests/vault/make_stored_sample.py tests/data/vault/format-1.0-acts    (with acts of several rows)
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pcsp_desktop import plan, vault
from pcsp_desktop.plan.goals import Action, Goal
from pcsp_desktop.vault import Passphrase

PASSPHRASE = "Café au lait, O'Brien's \"best\" 🐘"
PRIVATE = "only for me"
LETTER = b"%PDF-1.7\nA made-up letter about a made-up test.\n" * 40


class FixedClock:
    """One minute goes by at each look."""

    def __init__(self) -> None:
        self._now = datetime(2026, 2, 3, 10, 0, tzinfo=UTC)

    def now(self) -> datetime:
        """The next minute."""
        self._now += timedelta(minutes=1)
        return self._now

    def monotonic(self) -> float:
        """Seconds since the first minute."""
        return self._now.timestamp()


def make(folder: Path, *, with_acts: bool) -> dict[str, object]:
    """A vault with a row of every kind; returns what has to be found in it for ever."""
    opened = vault.create(folder, Passphrase(PASSPHRASE), clock=FixedClock(), plan=plan.Plan())
    goal = Goal(
        want="Walk to the shop", because="I like the sea air", actions=(Action(what="Walk on Monday", confidence=7),)
    )
    opened.append_all((plan.add_entry(opened.plan, "goals", goal),), "me")
    opened.append_all((plan.add_entry(opened.plan, "goals", Goal(want="A goal that goes away")),), "Anna")
    gone = opened.plan.goals[1].id
    opened.append_all((plan.set_value("matters/good_day", "Tea in the garden — with Łukasz"),), "me")
    opened.append_all((plan.set_state("matters/hopes", "not_now"),), "me")
    opened.append_all((plan.set_value("matters/good_day", "by mistake"),), "me")
    opened.undo("me")
    opened.name_version("before the review", "me")
    opened.draft("matters/bad_day", "half a tho")
    opened.settings.set_all({"idle_minutes": 7})
    if with_acts:
        steps = plan.set_value("matters/hopes", "to dance"), plan.set_state("matters/bad_day", "not_now")
        opened.append_all((*steps, vault.Keep("decided/1", {"what": "theirs"})), "me", did="decided")
        opened.append_all((plan.set_value("matters/hopes", ""), plan.set_state("matters/bad_day", "answered")), "me")
        opened.undo("me")
    opened.append_all((vault.Keep("trust/one", {"name": "Dr Ali", "state": "known"}),), "me")
    opened.append_all((vault.Keep("sent/1", {"base": {"goals": [gone]}}, ("goals",)),), "me")
    letter = opened.attachments.ready(LETTER, "application/pdf", title="From the clinic")
    opened.append_all((letter,), "me")
    opened.private_notes.start({"text": "nobody else reads this"}, Passphrase(PRIVATE))
    recovery = opened.slots.new_recovery_number()
    emergency = opened.slots.new_emergency_number("Ravi")
    opened.erase(f"goals/{gone}", "me")
    opened.append_all(
        (plan.move_entry(opened.plan, f"goals/{goal.id}", 1) or plan.set_value("matters/hopes", "to dance"),), "me"
    )
    found: dict[str, object] = {
        "passphrase": PASSPHRASE,
        "private": PRIVATE,
        "recovery": recovery.printed(),
        "emergency": emergency.printed(),
        "letter": letter.id,
        "head": opened.head,
        "branch": opened.branch,
        "vault": opened.id,
        "plan": plan.to_json(opened.plan),
        "past": {str(sequence): plan.to_json(opened.plan_at(sequence)) for sequence in range(1, opened.head + 1)},
        "kinds": [str(row.kind) for row in opened.revisions(plan_only=False)],
    }
    opened.lock()
    for leftover in (folder / "plan.lock", folder / "vault.json.bak"):
        leftover.unlink()
    for copy in (folder / "backups").iterdir():
        for file in copy.iterdir():
            file.unlink()
        copy.rmdir()
    (folder / "backups").rmdir()
    return found


if __name__ == "__main__":
    place = Path(sys.argv[1])
    facts = make(place, with_acts=place.name.endswith("-acts"))
    (place / "expected.json").write_text(json.dumps(facts, indent=1, ensure_ascii=False) + "\n", "utf-8")
