"""What one press costs: rows, transactions and fsyncs of the acts that change several things at once.

    python tests/benchmarks/bench_acts.py

Each press must be one transaction, and so one group of fsyncs. The fsyncs themselves are counted with strace, where
it is there, and compared with those of a single answer in the same run: a press may cost no more than an answer.
Exit code 0 when all are kept.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from pcsp_desktop import vault
from pcsp_desktop.plan import Plan
from pcsp_desktop.plan.goals import Action, Goal
from pcsp_desktop.plan.people import Person
from pcsp_desktop.tasks.planning.agreement import say_for_myself
from pcsp_desktop.tasks.planning.confidence import set_confidence
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.tasks.sharing.choices import choose
from pcsp_desktop.vault import KdfCost, Passphrase
from pcsp_desktop.vault.database import Database

STEP = "goals/walk/actions/corner"
TIMES = 20
MOST_TIMES = 1.6
"""How many times the fsyncs of a single answer a press may cost: its one group, and a little for larger journals."""


def whole() -> Plan:
    """A plan with a goal, its step, and a person."""
    step = Action(id="corner", what="Walk to the corner", order="m")
    goal = Goal(id="walk", want="Walk to the shop", actions=(step,), order="m")
    return Plan(goals=(goal,), people=(Person(id="anna", name="Anna", order="m"),))


def answer(session: PlanSession, number: int) -> None:
    """One answer: a single row."""
    session.opened.set("matters/hopes", f"to dance {number}")


def sure(session: PlanSession, number: int) -> None:
    """One press on the confidence scale: the score for now, the score of today, and the day of the step."""
    set_confidence(session.opened, STEP, number % 10 + 1)


def agree(session: PlanSession, number: int) -> None:
    """One press on "I agree": the answer, its day and who typed it."""
    say_for_myself(session.opened, ("agreed", "in_part")[number % 2])


def who_sees(session: PlanSession, number: int) -> None:
    """One press on "Yes to all parts"."""
    choose(session.opened, "anna", ("goals", "people", "matters", "health"), ("share", "ask_me")[number % 2])


def take_back(session: PlanSession, number: int) -> None:
    """A press on the scale, and Undo: two acts."""
    sure(session, number)
    session.opened.undo()


PRESSES: dict[str, tuple[Callable[[PlanSession, int], None], int]] = {
    "one answer": (answer, 1),
    "how sure I am": (sure, 1),
    "I agree": (agree, 1),
    "yes to all parts": (who_sees, 1),
    "how sure, and Undo": (take_back, 2),
}
"""What is pressed, and how many acts it is."""


def pressed(name: str, times: int) -> tuple[float, float, float]:
    """Rows, transactions and seconds of one press, on average of `times`."""
    press, _acts = PRESSES[name]
    begun = 0
    run = Database.run

    def counting(self: Database, sql: str, *values: object) -> int:
        nonlocal begun
        begun += sql.startswith("BEGIN")
        return run(self, sql, *values)

    with tempfile.TemporaryDirectory(prefix="bench-acts-") as scratch:
        folder = Path(scratch) / "plan"
        opened = vault.create(folder, Passphrase("a b c d"), cost=KdfCost(64, 1, 1), plan=whole())
        session = PlanSession(opened)
        press(session, 0)
        Database.run = counting  # type: ignore[method-assign]
        head, start = session.opened.head, time.perf_counter()
        for number in range(1, times + 1):
            press(session, number)
        took = time.perf_counter() - start
        Database.run = run  # type: ignore[method-assign]
        rows = session.opened.head - head
        session.close_for_good()
    return rows / times, begun / times, took / times


def fsyncs(name: str) -> float | None:
    """The fsyncs of one press, counted by strace in a process of its own; None where there is no strace."""
    if shutil.which("strace") is None:
        return None
    counts = []
    for times in (TIMES, 2 * TIMES):
        with tempfile.NamedTemporaryFile(prefix="bench-acts-") as log:
            command = ["strace", "-f", "-qq", "-e", "trace=fsync,fdatasync", "-o", log.name]
            command += [sys.executable, __file__, "--press", name, "--times", str(times)]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            counts.append(len(Path(log.name).read_text().splitlines()))
    return (counts[1] - counts[0]) / TIMES


def main() -> int:
    """Measure, print, and judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--press", choices=PRESSES, help=argparse.SUPPRESS)
    parser.add_argument("--times", type=int, default=TIMES, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.press:
        pressed(options.press, options.times)
        return 0
    print(f"{'press':20} {'rows':>6} {'transactions':>13} {'fsyncs':>8} {'ms':>7}")
    failed = False
    alone: float | None = None
    for name, (_press, acts) in PRESSES.items():
        rows, begun, took = pressed(name, TIMES)
        synced = fsyncs(name)
        alone = synced if alone is None else alone
        said = "-" if synced is None else f"{synced:.1f}"
        print(f"{name:20} {rows:6.1f} {begun:13.1f} {said:>8} {took * 1000:7.1f}")
        failed |= begun > acts
        failed |= synced is not None and alone is not None and synced > MOST_TIMES * acts * alone
    print("kept" if not failed else "NOT KEPT: a press costs more than one group of fsyncs")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
