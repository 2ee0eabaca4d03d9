"""Page changes in an open plan: the example, and a plan with 200 goals, 1,000 steps and 300 people.

    python tests/benchmarks/bench_pages.py

Prints processor milliseconds (median of five) until the page stands, layout and focus done. The aim is under 50.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import attrs
import gui_kit
from app_kit import InPlan, make_controller

from pcsp_desktop import vault
from pcsp_desktop.plan import Plan
from pcsp_desktop.plan.goals import Action, Goal
from pcsp_desktop.plan.people import Person
from pcsp_desktop.tasks.keeping.store import example_plan
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault.keys import KdfCost, Passphrase

_WHO = ("me", "family_friend", "service", "professional", "carer")
_PAGES = (
    "important",
    "people",
    "my-goals",
    "goals-by-who",
    "sharing-choices",
    "check",
    "agree-plan",
    "profile",
    "budget-lines",
    "keeping-safe",
)
_TIMES = 5


def large_plan() -> Plan:
    """The example with far more of everything than a person has."""
    people = tuple(Person(id=f"p{n}", order=f"{n:04d}1", name=f"Person {n}", phone="07700 900142") for n in range(300))
    goals = tuple(
        Goal(
            id=f"g{n}",
            order=f"{n:04d}1",
            want=f"I want thing {n}",
            status="working_on_it",
            importance=n % 10 + 1,
            actions=tuple(
                Action(
                    id=f"a{m}",
                    order=f"{m}1",
                    what="Do it each day",
                    who=_WHO[m],
                    status="doing",
                    confidence=4 if m == 0 else None,
                )
                for m in range(5)
            ),
        )
        for n in range(200)
    )
    return attrs.evolve(example_plan(), people=people, goals=goals)


def median_ms(act: Callable[[], None], before: Callable[[], None]) -> float:
    """Processor milliseconds of ``act`` until the window is at rest."""
    taken = []
    for _ in range(_TIMES):
        before()
        gui_kit.settle()
        start = time.process_time()
        act()
        gui_kit.settle()
        taken.append((time.process_time() - start) * 1000)
    return statistics.median(taken)


def measure(name: str, plan: Plan) -> None:
    """Print a row for each page."""
    with tempfile.TemporaryDirectory() as folder:
        made = vault.create(
            Path(folder) / "vault", Passphrase("pw"), cost=KdfCost(memory=64, passes=1, lanes=1), plan=plan
        )
        session = PlanSession(made)
        person = InPlan()
        person.controller = make_controller(gui_kit.application(), gui_kit.make_shell(), Path(folder))
        person.controller.context.enter(session, None)
        goal = plan.goals[0]
        ways: dict[str, Callable[[], None]] = {"home": partial(person.line, "home")}
        ways |= {page: partial(person.go, page) for page in _PAGES}
        ways["one goal"] = partial(person.open, "goal", path=f"goals/{goal.id}")
        ways["find a word"] = person.controller.find
        for way, act in ways.items():
            before = partial(person.go, "my-goals" if way == "one goal" else "hopes")
            print(f"{name:8} {way:16} {median_ms(act, before):6.0f} ms", flush=True)
        person.open_plan.pause()
        session.lock()
        session.wait_for_backup()  # it still writes beside the plan
        person.controller.window.close_now()


if __name__ == "__main__":
    gui_kit.application()
    measure("example", example_plan())
    measure("large", large_plan())
