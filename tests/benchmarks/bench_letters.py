"""How long a letter takes from file to answer, worker start included, and how much memory the worker uses.

    python tests/benchmarks/bench_letters.py

Budgets: a text PDF of two pages under 0.35 s, a scan under 1.2 s a page, the worker under 120 MB without OCR.
"""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from letters.letter_maker import Made, scan, to_email, to_reportlab, to_word
from letters.letter_recipes import RECIPES

from pcsp_desktop import letters
from pcsp_desktop.letters.worker.client import _environment

MEASURED = (
    "import sys; status = open('/proc/self/status')\n"
    "from pcsp_desktop.letters.worker.worker import main; main()\n"
    "print(status.read().split('VmHWM:')[1].split()[0], file=sys.stderr)"
)


def _two_pages() -> Made:
    made = dict(RECIPES)["lab_report"](random.Random(1))
    for name in ("dated_grid", "list_items", "prose_letter", "table_now_before_aim"):
        made.add(*dict(RECIPES)[name](random.Random(2)).blocks)
    return made


def _seconds(content: bytes, times: int = 7) -> tuple[float, float, int]:
    letter = letters.read(content)
    spent = []
    for _ in range(times):
        begun = time.perf_counter()
        letters.read(content)
        spent.append(time.perf_counter() - begun)
    return statistics.median(spent), min(spent), len(letter.candidates)


def _memory(content: bytes) -> int:
    if sys.platform != "linux":
        return 0
    done = subprocess.run(
        [sys.executable, "-c", MEASURED], input=b"{}\n" + content, env=_environment(), capture_output=True, check=True
    )
    return int(done.stderr.split()[-1]) // 1024


def main() -> None:
    """Print one row for each kind of letter."""
    made = _two_pages()
    files = {
        "text PDF, 2 pages": to_reportlab(made),
        "Word": to_word(made),
        "email": to_email(made, as_html=True),
        "scan, 1 page": scan(to_reportlab(dict(RECIPES)["lab_report"](random.Random(1))), random.Random(1)),
    }
    print(f"{'letter':<20}{'median s':>10}{'best s':>10}{'MB':>6}{'values':>8}")
    for name, content in files.items():
        median, best, values = _seconds(content)
        print(f"{name:<20}{median:>10.2f}{best:>10.2f}{_memory(content):>6}{values:>8}")


if __name__ == "__main__":
    main()
