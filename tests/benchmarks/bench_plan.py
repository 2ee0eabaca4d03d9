"""How long the plan room takes for a plan with 200 goals and 1,000 steps.

    python tests/benchmarks/bench_plan.py

Aims: reading it under 150 ms, one change under 0.2 ms.
"""

import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from pcsp_desktop import plan
from pcsp_desktop.plan.criteria import criteria
from pcsp_desktop.plan.goals import Action, Goal
from pcsp_desktop.plan.layers import layers
from pcsp_desktop.plan.totals import budget_totals

GOALS, STEPS = 200, 5
WORDS = "I want to get to my allotment on Saturdays, with rests, because I feel like myself there. "
EXAMPLE = Path(__file__).resolve().parents[2] / "resources" / "examples" / "sam.json"


def large_plan() -> plan.Plan:
    """The example plan with 200 goals of 5 steps each."""
    sam = plan.from_json(json.loads(EXAMPLE.read_text("utf-8")))
    goals = [
        Goal(
            want=WORDS,
            because=WORDS,
            importance=8,
            status="working_on_it",
            actions=tuple(
                Action(what=WORDS, who="me", when="each Tuesday", confidence=7, status="doing") for _ in range(STEPS)
            ),
        )
        for _ in range(GOALS)
    ]
    return plan.from_json(plan.to_json(sam) | {"goals": [plan.dump(goal) for goal in goals]})


def milliseconds(work: Callable[[], object], times: int) -> float:
    """The median time of one run."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


def measured() -> list[tuple[str, float, str]]:
    """What was done, the milliseconds it took, and the aim."""
    shown = large_plan()
    saved = plan.to_json(shown)
    data = plan.canonical(saved)
    middle = shown.goals[GOALS // 2]
    step = f"goals/{middle.id}/actions/{middle.actions[2].id}"
    change = plan.set_value(f"{step}/confidence", 4)
    changed = plan.apply(shown, change)
    added = plan.add_entry(shown, "goals", want="x")
    today = shown.reviews.next_on
    assert today is not None
    return [
        ("read the saved form (from_json)", milliseconds(lambda: plan.from_json(saved), 15), "150"),
        (
            "read the bytes too (json.loads, from_json)",
            milliseconds(lambda: plan.from_json(json.loads(data)), 15),
            "150",
        ),
        ("write the saved form (to_json)", milliseconds(lambda: plan.to_json(shown), 15), ""),
        ("canonical bytes", milliseconds(lambda: plan.canonical(saved), 15), ""),
        ("apply: set a score of a step", milliseconds(lambda: plan.apply(shown, change), 500), "0.2"),
        (
            "apply: set a text of the plan",
            milliseconds(lambda: plan.apply(shown, plan.Change("set", "matters/hopes", "x")), 500),
            "0.2",
        ),
        ("apply: add a goal", milliseconds(lambda: plan.apply(shown, added), 500), "0.2"),
        (
            "apply: move a goal",
            milliseconds(lambda: plan.apply(shown, plan.Change("place", f"goals/{middle.id}", "0V")), 500),
            "0.2",
        ),
        ("inverse of a change", milliseconds(lambda: plan.inverse(shown, change), 500), ""),
        ("compare two plans", milliseconds(lambda: plan.compare(shown, changed), 10), ""),
        ("merge three plans", milliseconds(lambda: plan.merge(shown, changed, changed), 10), ""),
        ("three layers", milliseconds(lambda: layers(shown), 50), ""),
        ("five criteria", milliseconds(lambda: criteria(shown, today), 20), ""),
        ("budget totals", milliseconds(lambda: budget_totals(shown.budget), 50), ""),
    ]


def main() -> None:
    print(f"{'plan with 200 goals and 1,000 steps':<46}{'ms':>10}{'aim':>8}")
    for what, taken, aim in measured():
        print(f"{what:<46}{taken:>10.3f}{aim:>8}")


if __name__ == "__main__":
    main()
