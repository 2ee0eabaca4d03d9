"""Kills a vault's process inside its writes, again and again, and looks at what is left. Prints a table.

    python tests/vault/torture.py                       all of it: 300 kills inside saves, 40 inside each other act
    python tests/vault/torture.py --saves 20 --others 4 a taste

The other acts are all that a person can do that writes: each change of the ways in, bringing up an old format, every
kind of copy, deleting, restoring, moving, making, rescuing, and opening what an earlier kill left.

A kill counts when the process died inside a transaction (or inside the step that is named): a byte of shared
memory says so, set by the process itself. A change counts as acknowledged when the call that saves it returned.
Exit code 0 when nothing was lost, damaged or readable.
"""

from __future__ import annotations

import argparse
import contextlib
import mmap
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import attrs
import vault_kit as kit

from pcsp_desktop import vault
from pcsp_desktop.tasks.keeping import safe as keeping
from pcsp_desktop.vault import Vault, backups, checking, database, opening, problems
from pcsp_desktop.vault.database import Database

_INSIDE, _READY, _ACKNOWLEDGED = 0, 1, 8
_GIVE_UP = 60.0

Begin = Callable[[], None]
Step = Callable[[Path, Begin], None]
"""Opens the vault in a folder, says that it begins, and does what is tortured."""


@attrs.define
class Tally:
    """What came of one kind of kill."""

    name: str
    kills: int = 0
    outside: int = 0
    """Kills that landed between writes: tried again, not counted."""
    journals: int = 0
    """Kills that left a journal to roll back."""
    new: int = 0
    """Kills after which the new state was found; the rest have the old."""
    lost: int = 0
    damaged: int = 0
    readable: int = 0

    @property
    def is_good(self) -> bool:
        """Whether nothing was lost, damaged or readable."""
        return not (self.lost or self.damaged or self.readable)


class Shared:
    """Memory that outlives the killed process: is it inside a write, is it ready, how much was acknowledged."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, 16)

    def reset(self) -> None:
        """Forget the last process."""
        self._memory[:] = bytes(16)

    @property
    def inside(self) -> bool:
        """Whether the process is inside a write."""
        return self._memory[_INSIDE] == 1

    @inside.setter
    def inside(self, yes: bool) -> None:
        self._memory[_INSIDE] = int(yes)

    @property
    def ready(self) -> bool:
        """Whether the process has the vault open."""
        return self._memory[_READY] == 1

    @ready.setter
    def ready(self, yes: bool) -> None:
        self._memory[_READY] = int(yes)

    @property
    def acknowledged(self) -> int:
        """The sequence of the newest change whose saving returned."""
        return int.from_bytes(self._memory[_ACKNOWLEDGED : _ACKNOWLEDGED + 8], "little")

    @acknowledged.setter
    def acknowledged(self, sequence: int) -> None:
        self._memory[_ACKNOWLEDGED : _ACKNOWLEDGED + 8] = sequence.to_bytes(8, "little")


@attrs.define
class Place:
    """A home, a temp folder and a vault that nothing else uses."""

    root: Path

    @property
    def folder(self) -> Path:
        """The vault."""
        return self.root / "v"

    def make(self, goals: int, filler: int) -> None:
        """A vault with some goals and `filler` attachments of 100 kB."""
        with kit.filled(self.folder, goals=goals) as opened:
            for number in range(filler):
                kit.attach(opened, b"%PDF-" + bytes([number]) + random.randbytes(100_000), "application/pdf")


def killed(shared: Shared, work: Callable[[], None], seconds: float, rng: random.Random) -> bool:
    """Run `work` in a process of its own and kill it inside a write; whether it died there."""
    shared.reset()
    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException):
            work()
        os._exit(0)
    start = time.monotonic()
    while not shared.ready and time.monotonic() - start < _GIVE_UP:
        time.sleep(0.0005)
    while not shared.inside and time.monotonic() - start < _GIVE_UP:
        if os.waitpid(child, os.WNOHANG)[0]:
            return False
    time.sleep(rng.random() * seconds)
    with contextlib.suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return shared.inside


@contextlib.contextmanager
def telling(shared: Shared) -> Iterator[None]:
    """Inside the block every transaction of a vault says when it is inside."""
    original = Database.transaction

    @contextlib.contextmanager
    def transaction(self: Database) -> Iterator[None]:
        with original(self):
            shared.inside = True
            yield
        shared.inside = False

    Database.transaction = transaction  # type: ignore[method-assign]
    try:
        yield
    finally:
        Database.transaction = original  # type: ignore[method-assign]


def saving(place: Place, shared: Shared, seed: int) -> None:
    """Change, type, keep, attach and write notes without end; acknowledge each change."""
    rng = random.Random(seed)
    opened = kit.again(place.folder)
    goals = [goal.id for goal in opened.plan.goals]
    with telling(shared):
        shared.acknowledged = opened.head
        shared.ready = True
        while True:
            what = rng.random()
            text = f"{kit.SENTINEL} {rng.random()} " * rng.randint(1, 60)
            if what < 0.6:
                kit.say(opened, f"goals/{rng.choice(goals)}/because", text)
            elif what < 0.8:
                opened.draft("matters/hopes", text)
            elif what < 0.9:
                kit.keep(opened, "sent/2", {"base": text}, of=["goals"])
            elif what < 0.95:
                kit.attach(opened, text.encode(), "text/plain")
            else:
                opened.private_notes.write({"text": text})
            shared.acknowledged = opened.head
            time.sleep(rng.random() * 0.002)


def torture_saves(place: Place, shared: Shared, count: int, rng: random.Random) -> Tally:
    """Kills inside saves."""
    tally = Tally("saving")
    place.make(goals=8, filler=0)
    with kit.again(place.folder) as opened:
        key, master = kit.key_of(opened), opened.session.keys.master.raw
    while tally.kills < count:
        if not killed(shared, lambda: saving(place, shared, rng.randrange(2**32)), 0.012, rng):
            tally.outside += 1
            continue
        tally.kills += 1
        tally.journals += database.has_hot_journal(place.folder / "plan.db")
        tally.readable += bool(kit.files_holding(kit.needles(key, master), place.root))
        try:
            with kit.again(place.folder) as opened:
                found = opened.head
                goals = len(opened.plan.goals)
        except problems.Problem as problem:
            tally.damaged += 1
            print("  damaged:", repr(problem), file=sys.stderr)
            return tally
        tally.new += found > shared.acknowledged
        tally.lost += found < shared.acknowledged or goals != 8
        tally.readable += bool(kit.files_holding(kit.needles(key, master), place.root))
    return tally


def torture_step(
    name: str,
    place: Place,
    shared: Shared,
    rng: random.Random,
    count: int,
    step: Step,
    judge: Callable[[Path, Tally], None],
) -> Tally:
    """Kills inside one long step, each on a fresh copy of the same vault."""
    tally = Tally(name)
    original = place.root / "original"
    length = max(length_of(step, kit.copied(original, place.folder)) for _ in range(3))

    def begin() -> None:
        shared.ready = True
        shared.inside = True

    def run() -> None:
        step(place.folder, begin)
        shared.inside = False

    while tally.kills < count:
        kit.copied(original, place.folder)
        if not killed(shared, run, length, rng):
            tally.outside += 1
            continue
        tally.kills += 1
        tally.journals += database.has_hot_journal(place.folder / "plan.db")
        tally.readable += bool(kit.files_holding([kit.SENTINEL.encode()], place.root))
        try:
            judge(place.folder, tally)
        except problems.Problem as problem:
            tally.damaged += 1
            print("  damaged:", name, repr(problem), file=sys.stderr)
    return tally


def length_of(step: Step, folder: Path) -> float:
    """Seconds that the step takes from where it begins in earnest."""
    began: list[float] = []
    step(folder, lambda: began.append(time.monotonic()))
    return time.monotonic() - began[0]


def same_content(opened: Vault, tally: Tally) -> None:
    """Everything that the vault had is still there, and every check passes."""
    checking.check_all(opened.session.database)
    whole = (
        len(opened.plan.goals) == 8
        and opened.kept("key/signing") == {"seed": "00" * 32}
        and opened.drafts() == {"matters/good_day": f"{kit.SENTINEL} draft"}
        and opened.private_notes.read().notes == {"text": f"{kit.SENTINEL} notes"}
        and all(opened.attachments.get(one.id) for one in opened.attachments.list())
    )
    tally.lost += not whole


def change_lock(folder: Path, begin: Begin) -> None:
    """The person takes a number away."""
    opened = kit.again(folder)
    begin()
    opened.slots.remove(opened.slots.list()[1].id)
    opened.session.close()


def judge_lock(folder: Path, tally: Tally) -> None:
    """It opens; and after that only the new master key is left."""
    with kit.again(folder) as opened:
        same_content(opened, tally)
        tally.new += opened.session.keys.master.epoch == 2
    with kit.again(folder) as opened:
        tally.lost += len(opened.session.keys.masters) != 1


def migrate(folder: Path, begin: Begin) -> None:
    """A newer app opens the vault."""
    begin()
    kit.again(folder, formats=kit.next_formats()).session.close()


def judge_migration(folder: Path, tally: Tally) -> None:
    """The old app or the new one opens it."""
    try:
        with kit.again(folder) as opened:
            same_content(opened, tally)
    except vault.NewerFormat:
        tally.new += 1
        with kit.again(folder, formats=kit.next_formats()) as opened:
            same_content(opened, tally)


def back_up(folder: Path, begin: Begin) -> None:
    """Lock, and let the worker make its copy."""
    opened = kit.again(folder)
    kit.say(opened, f"goals/{opened.plan.goals[0].id}/need", kit.SENTINEL)
    job = opened.lock()
    assert job is not None
    begin()
    job.run()


def judge_backup(folder: Path, tally: Tally) -> None:
    """The vault opens, and every copy that counts as one is whole."""
    with kit.again(folder) as opened:
        same_content(opened, tally)
    copies = backups.listed(folder)
    tally.new += bool(copies)
    for copy in copies:
        alone = kit.copied(copy.folder, folder.parent / "alone")
        with kit.again(alone) as opened:
            same_content(opened, tally)
        shutil.rmtree(alone)


def erase(folder: Path, begin: Begin) -> None:
    """The person deletes their address for good."""
    opened = kit.again(folder)
    begin()
    opened.erase("person/address", "me")
    opened.session.close()


def judge_erase(folder: Path, tally: Tally) -> None:
    """All is there but what was deleted; once it was, no byte of it is left after opening again."""
    with kit.again(folder) as opened:
        same_content(opened, tally)
        key = kit.key_of(opened)
        gone = any(one.kind is vault.RowKind.ERASED for one in opened.revisions())
    tally.new += gone
    plain = b"".join(
        b"".join(kit.plain_pages(file, key)) for file in (folder / "plan.db", *folder.glob("backups/*/plan.db"))
    )
    tally.readable += gone and b"PLATYPUS" in plain


def restore(folder: Path, begin: Begin) -> None:
    """The person brings a copy back in the place of the vault."""
    copy = backups.listed(folder)[-1].folder
    begin()
    vault.restore_instead(copy, folder, kit.PASSPHRASE, cost=kit.TINY).session.close()


def judge_restore(folder: Path, tally: Tally) -> None:
    """It opens with the plan of before or of the copy."""
    with kit.again(folder) as opened:
        same_content(opened, tally)
        tally.new += any(goal.need for goal in opened.plan.goals)


NEW_PASSPHRASE = vault.Passphrase("another four plain words")


def change_passphrase(folder: Path, begin: Begin) -> None:
    """The person chooses another passphrase."""
    opened = kit.again(folder)
    begin()
    opened.slots.change_passphrase(NEW_PASSPHRASE)
    opened.session.close()


def judge_passphrase(folder: Path, tally: Tally) -> None:
    """The old or the new one opens it, and never both."""
    works = []
    for secret in (kit.PASSPHRASE, NEW_PASSPHRASE):
        with contextlib.suppress(vault.WrongKey), kit.again(folder, secret) as opened:
            same_content(opened, tally)
            works.append(secret)
    tally.lost += len(works) != 1
    tally.new += works == [NEW_PASSPHRASE]


def replace_number(folder: Path, begin: Begin) -> None:
    """The person makes a recovery number, and another in its place."""
    opened = kit.again(folder)
    opened.slots.new_recovery_number()
    begin()
    opened.slots.new_recovery_number()
    opened.session.close()


def judge_number(folder: Path, tally: Tally) -> None:
    """It opens, with one recovery number at most."""
    with kit.again(folder) as opened:
        same_content(opened, tally)
        numbers = [slot for slot in opened.slots.list() if slot.kind is vault.SlotKind.RECOVERY]
        tally.lost += len(numbers) != 1
        tally.new += opened.session.keys.master.epoch == 2


def shut_notes(folder: Path, begin: Begin) -> None:
    """The person puts the private notes behind a passphrase of their own."""
    opened = kit.again(folder)
    begin()
    opened.private_notes.set_passphrase(NEW_PASSPHRASE)
    opened.clean()
    opened.session.close()


def judge_notes(folder: Path, tally: Tally) -> None:
    """The notes are there, open or behind the passphrase; then no plain copy of them opens any more."""
    with kit.again(folder) as opened:
        checking.check_all(opened.session.database)
        found = opened.private_notes.read(NEW_PASSPHRASE)
        tally.lost += found.notes != {"text": f"{kit.SENTINEL} notes"} or len(opened.plan.goals) != 8
        tally.new += found.behind_passphrase
        tally.lost += found.behind_passphrase and (opened.needs_cleaning or len(backups.listed(folder)) > 1)


def erase_letter(folder: Path, begin: Begin) -> None:
    """The person deletes a letter for good."""
    opened = kit.again(folder)
    begin()
    opened.erase_attachment(opened.attachments.list()[-1].id, "me")
    opened.session.close()


def judge_letter(folder: Path, tally: Tally) -> None:
    """All else is there."""
    with kit.again(folder) as opened:
        same_content(opened, tally)
        tally.new += len(opened.attachments.list()) == 30


def make_file(folder: Path, begin: Begin) -> None:
    """The person makes a backup file on a stick."""
    opened = kit.again(folder)
    stick = folder.parent / "stick"
    shutil.rmtree(stick, ignore_errors=True)
    stick.mkdir()
    begin()
    opened.copy_to(stick / "copy.pcspbackup")
    opened.session.close()


def judge_file(folder: Path, tally: Tally) -> None:
    """The plan opens, the file is whole if it is there, and nothing half made stays on the stick."""
    with kit.again(folder) as opened:
        same_content(opened, tally)
    stick = folder.parent / "stick"
    left = sorted(item.name for item in stick.iterdir())
    tally.lost += left not in ([], ["copy.pcspbackup"])
    if left not in ([], ["copy.pcspbackup"]):
        print("LEFT", left, file=sys.stderr)
    if left == ["copy.pcspbackup"]:
        tally.new += 1
        beside = stick / "beside"
        with vault.restore_beside(stick / left[0], kit.PASSPHRASE, beside, cost=kit.TINY) as opened:
            same_content(opened, tally)


def move(folder: Path, begin: Begin) -> None:
    """The person moves the plan."""
    shutil.rmtree(folder.parent / "into", ignore_errors=True)
    begin()
    keeping.move_plan(folder, folder.parent / "into")


def judge_move(folder: Path, tally: Tally) -> None:
    """The whole plan is in one of the two places at least."""
    whole = []
    for place in (folder, folder.parent / "into" / folder.name):
        with contextlib.suppress(problems.Problem), kit.again(place) as opened:
            same_content(opened, tally)
            whole.append(place)
    tally.lost += not whole
    tally.new += whole[-1:] != [folder]


def delete(folder: Path, begin: Begin) -> None:
    """The person deletes the plan."""
    begin()
    vault.delete_everything(folder)


def judge_delete(folder: Path, tally: Tally) -> None:
    """It opens whole, or never again; deleting it again leaves nothing."""
    try:
        with kit.again(folder) as opened:
            same_content(opened, tally)
    except problems.Problem:
        tally.new += 1
    with contextlib.suppress(vault.NotAVault):
        vault.delete_everything(folder)
    left = [item.name for item in folder.rglob("*")] if folder.exists() else []
    tally.lost += any("plan.db" in name or "vault.json" in name for name in left)


def make_new(folder: Path, begin: Begin) -> None:
    """The person makes another plan, and saves this one in a third place."""
    opened = kit.again(folder)
    for name in ("new", "elsewhere"):
        shutil.rmtree(folder.parent / name, ignore_errors=True)
    begin()
    kit.new(folder.parent / "new").session.close()
    opening.save_elsewhere(opened, folder.parent / "elsewhere", {}).session.close()
    opened.session.close()


def judge_new(folder: Path, tally: Tally) -> None:
    """The plan is as it was; each new place has a plan that opens, or none and room for one."""
    with kit.again(folder) as opened:
        same_content(opened, tally)
    for name in ("new", "elsewhere"):
        place = folder.parent / name
        try:
            kit.again(place).session.close()
            tally.new += name == "elsewhere"
        except (vault.NotAVault, problems.KeyFileDamaged):
            kit.new(place).session.close()


def restore_beside(folder: Path, begin: Begin) -> None:
    """The person opens a copy as a plan of its own."""
    shutil.rmtree(folder.parent / "beside", ignore_errors=True)
    begin()
    copy = backups.listed(folder)[-1].folder
    vault.restore_beside(copy, kit.PASSPHRASE, folder.parent / "beside", cost=kit.TINY).session.close()


def rescue(folder: Path, begin: Begin) -> None:
    """The person saves what can be read into a new plan."""
    shutil.rmtree(folder.parent / "beside", ignore_errors=True)
    begin()
    found = vault.rescue(folder, kit.PASSPHRASE, folder.parent / "beside", kit.PASSPHRASE, cost=kit.TINY)
    found.vault.session.close()


def judge_beside(folder: Path, tally: Tally) -> None:
    """The plan is as it was; what is beside it is whole, or does not count as a plan."""
    with kit.again(folder) as opened:
        same_content(opened, tally)
    with contextlib.suppress(problems.Problem), kit.again(folder.parent / "beside") as opened:
        tally.new += len(opened.plan.goals) == 8


def open_again(folder: Path, begin: Begin) -> None:
    """The plan opens after a kill: a half-made write, old copies that have to go, leftovers, a stray journal."""
    copy = backups.listed(folder)[-1].folder
    for name in (f".gone-{copy.name}", f".new-{copy.name}"):
        shutil.copytree(copy, copy.with_name(name), dirs_exist_ok=True)
    (folder / "plan.db-wal").write_bytes(b"not ours")
    begin()
    opened = kit.again(folder)
    opened.private_notes.set_passphrase(None)
    opened.draft("matters/hopes", "typed " * 2000)
    opened.clear_draft("matters/hopes")
    opened.session.close()


def judge_open(folder: Path, tally: Tally) -> None:
    """It opens with everything, and the next time nothing is left over."""
    with kit.again(folder) as opened:
        opened.clear_draft("matters/hopes")
        same_content(opened, tally)
        tally.new += not opened.needs_cleaning
    left = [item.name for item in (folder / "backups").iterdir() if item.name.startswith(".")]
    tally.lost += bool(left)


def main() -> int:
    """Run everything that was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--saves", type=int, default=300, help="kills inside saves")
    parser.add_argument("--others", type=int, default=40, help="kills inside each other step")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng, shared = random.Random(options.seed), Shared()
    tallies = []
    with tempfile.TemporaryDirectory(prefix="torture-") as scratch:
        place = Place(Path(scratch))
        for name in ("HOME", "TMPDIR"):
            (place.root / name).mkdir()
            os.environ[name] = str(place.root / name)
        tempfile.tempdir = None
        tallies.append(torture_saves(place, shared, options.saves, rng))
        show(tallies[-1])
        shutil.rmtree(place.folder)
        place.make(goals=8, filler=30)
        with kit.again(place.folder) as opened:
            opened.slots.new_emergency_number("Ravi")
            kit.say(opened, "person/address", "PLATYPUS " * 100)
        kit.copied(place.folder, place.root / "original")
        steps = [
            ("change the lock", change_lock, judge_lock),
            ("bringing up an old format", migrate, judge_migration),
            ("backup", back_up, judge_backup),
            ("deleting for good", erase, judge_erase),
            ("another passphrase", change_passphrase, judge_passphrase),
            ("another recovery number", replace_number, judge_number),
            ("deleting a letter for good", erase_letter, judge_letter),
            ("a backup file", make_file, judge_file),
            ("moving the plan", move, judge_move),
            ("deleting the plan", delete, judge_delete),
            ("making new plans", make_new, judge_new),
            ("rescuing", rescue, judge_beside),
        ]
        for name, step, judge in steps:
            tallies.append(torture_step(name, place, shared, rng, options.others, step, judge))
            show(tallies[-1])
        back_up(place.root / "original", lambda: None)
        for name, step, judge in (
            ("shutting the notes", shut_notes, judge_notes),
            ("a copy as a plan of its own", restore_beside, judge_beside),
            ("opening after a kill", open_again, judge_open),
        ):
            tallies.append(torture_step(name, place, shared, rng, options.others, step, judge))
            show(tallies[-1])
        with kit.again(place.root / "original") as opened:
            kit.say(opened, f"goals/{opened.plan.goals[0].id}/need", "")
        tallies.append(torture_step("restoring", place, shared, rng, options.others, restore, judge_restore))
        show(tallies[-1])
    kills = sum(tally.kills for tally in tallies)
    print(f"{kills} kills in all: {sum(tally.lost for tally in tallies)} lost something", flush=True)
    return 0 if all(tally.is_good for tally in tallies) else 1


def show(tally: Tally) -> None:
    """One line of the table, with its heading before the first."""
    if tally.name == "saving":
        print(f"{'killed inside':28}{'kills':>7}{'journals':>10}{'new':>6}{'lost':>6}{'damaged':>9}{'readable':>10}")
    print(
        f"{tally.name:28}{tally.kills:7}{tally.journals:10}{tally.new:6}{tally.lost:6}{tally.damaged:9}"
        f"{tally.readable:10}   ({tally.outside} more fell between writes)",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
