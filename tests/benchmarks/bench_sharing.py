"""How long sharing takes: making (with the PDF given), checking, locking, opening, merging. Prints a table.

python tests/benchmarks/bench_sharing.py
"""

import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import share_kit as kit

from pcsp_desktop import plan, sharing
from pcsp_desktop.sharing import container


def measure(what: str, run: Callable[[], object], target_ms: float | None, rounds: int = 15) -> None:
    """Print the median of `rounds` runs, by the wall and by the processor, and the most memory that one took.

    On a busy computer the two differ; the targets are for a quiet one.
    """
    run()
    times, busy = [], []
    for _ in range(rounds):
        begin, began = time.perf_counter(), time.process_time()
        run()
        times.append((time.perf_counter() - begin) * 1000)
        busy.append((time.process_time() - began) * 1000)
    tracemalloc.start()
    run()
    peak = tracemalloc.get_traced_memory()[1] / 2**20
    tracemalloc.stop()
    target = "" if target_ms is None else f"{target_ms:8.0f}"
    median, processor = statistics.median(times), statistics.median(busy)
    print(f"{what:46} {median:9.1f} {processor:9.1f} {max(times):9.1f} {target:>8} {peak:8.1f}")


def main() -> None:
    """Measure the sizes that people have: one goal, a full example plan, the largest file."""
    print(f"{'':46} {'median ms':>9} {'of CPU':>9} {'most ms':>9} {'target':>8} {'MB':>8}")
    small = kit.share()
    measure("make, small plan", kit.share, 30)
    measure("check, small plan", lambda: sharing.check(small.data, today=kit.TODAY), 30)

    example = kit.share(kit.example_plan(), plan.SHARED_SECTIONS)
    everything = plan.SHARED_SECTIONS
    size = len(example.data) // 1024
    measure(f"make, example plan ({size} KB)", lambda: kit.share(kit.example_plan(), everything), 30)
    measure("check, example plan", lambda: sharing.check(example.data, today=kit.TODAY), 30)

    room = container.MAX_BYTES - len(example.data) - 2_000
    scan = sharing.AttachedFile(title="Scan", media_type="application/pdf", content=b"%PDF-1.7\n" + bytes(room))
    largest = kit.share(kit.example_plan(), everything, attachments=(scan,))
    measure(
        f"check, largest file ({len(largest.data) / 2**20:.1f} MiB)",
        lambda: sharing.check(largest.data, today=kit.TODAY),
        1000,
        rounds=5,
    )

    code = "0123 4567 8901 2345 6789"
    locked = sharing.lock_as_pdf(kit.small_pdf(pages=10), example.data, "a.pcsp.zip", code)
    measure("lock as PDF", lambda: sharing.lock_as_pdf(kit.small_pdf(pages=10), example.data, "a.zip", code), None)
    measure("unlock PDF", lambda: sharing.unlock_pdf(locked, code), None)
    if sharing.can_lock_to_key():
        sam = sharing.identity.new("Sam")
        to_sam = sharing.lock_to_key(example.data, (sam.age_recipient or "",))
        measure("lock to a key", lambda: sharing.lock_to_key(example.data, (sam.age_recipient or "",)), None)
        measure("unlock with a key", lambda: sharing.unlock_with_key(to_sam, sam.age_secret or ""), None)

    shown = sharing.open_share(example.data).plan or plan.Plan()
    suggestions = tuple(
        sharing.suggest(shown, plan.set_value(f"goals/{goal.id}/want", "Another wish")) for goal in shown.goals
    )
    reply = sharing.Reply(suggestions=suggestions)
    measure("offers of a reply", lambda: sharing.offers(shown, kit.example_plan(), reply, sections=everything), None)


if __name__ == "__main__":
    main()
