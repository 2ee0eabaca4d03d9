"""Starts the worker, hands it the bytes, and ends it when it takes too long or grows too big."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from pcsp_desktop.assets import words
from pcsp_desktop.letters.model import Letter
from pcsp_desktop.letters.worker.limits import MAX_BYTES, MAX_MEMORY, MAX_WALL_SECONDS
from pcsp_desktop.letters.worker.wire import letter_from_json

# Windows: a process group of its own and no console window.
_OWN_GROUP = 0x00000200 | 0x08000000 if sys.platform == "win32" else 0
_MAX_ANSWER = 80 * 1024 * 1024


def _refusal(reason: str, language: str) -> str:
    return words(f"letters.refused.{reason}", language)


def read(
    source: bytes | str | os.PathLike[str],
    password: str | None = None,
    *,
    pictures: Sequence[int] = (),
    language: str = "en_GB",
    wall_seconds: float = MAX_WALL_SECONDS,
    told: Callable[[int, int], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> Letter:
    """Read a letter, given as its bytes or the path of a file, in a process of its own.

    `pictures` are the pages (from 1) whose PNG is wanted. Never raises for what is in the letter: a letter
    that cannot be read comes back with `status` `rejected` or `locked` and a plain `message`. `told` is called
    with (1, 2) when a picture is read as well, which takes longest. Once `stop` says so the process is ended, and
    the letter is rejected.
    """
    if isinstance(source, bytes):
        content = source
    else:
        try:
            path = Path(source)
            if not path.is_file():
                return Letter("rejected", _refusal("no_file", language))
            with path.open("rb") as held:
                content = held.read(MAX_BYTES + 1)
        except OSError:
            return Letter("rejected", _refusal("no_file", language))
    if len(content) > MAX_BYTES:
        return Letter("rejected", _refusal("too_big", language))
    if not content:
        return Letter("rejected", _refusal("empty", language))
    end = time.monotonic() + wall_seconds
    order: dict[str, Any] = {"password": password, "ocr": False, "pictures": list(pictures)}
    answer = _ask(order, content, end, stop)
    if answer.get("status") == "needs_ocr":
        if told is not None:
            told(1, 2)
        answer = _ask({**order, "ocr": True}, content, end, stop)
    status = answer.get("status")
    if status == "ok":
        try:
            return letter_from_json(answer)
        except (KeyError, TypeError, ValueError):
            return Letter("rejected", _refusal("damaged", language))
    if status == "locked":
        return Letter("locked", words(f"letters.{answer.get('reason', 'locked')}.message", language))
    return Letter("rejected", _refusal(str(answer.get("reason", "damaged")), language))


def _environment() -> dict[str, str]:
    """What the worker is told of the machine: where Python finds this package, and nothing else."""
    kept = {
        name: os.environ[name] for name in ("SYSTEMROOT", "PATH", "LD_LIBRARY_PATH", "TMPDIR") if name in os.environ
    }
    return {
        **kept,
        "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
        "PYTHONUTF8": "1",
        "PYTHONNOUSERSITE": "1",
        "OMP_THREAD_LIMIT": "1",
    }


def _ask(order: dict[str, Any], content: bytes, end: float, stop: Callable[[], bool] | None = None) -> dict[str, Any]:
    """The worker's answer; a refusal when it failed, overran or grew too big."""
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "pcsp_desktop.letters.worker.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        creationflags=_OWN_GROUP,
        start_new_session=sys.platform != "win32",
    )
    reason: list[str] = []
    done = threading.Event()
    watch = threading.Thread(target=_watch, args=(process, end, done, reason, stop), daemon=True)
    watch.start()
    try:
        output, _ = process.communicate(json.dumps(order).encode("ascii") + b"\n" + content)
    finally:
        done.set()
        _end(process)
        watch.join(5)
    if reason:
        return {"status": "rejected", "reason": reason[0]}
    if stop is not None and stop():  # read before anyone looked: the person does not want it any more
        return {"status": "rejected", "reason": "damaged"}
    if process.returncode != 0 or len(output) > _MAX_ANSWER:
        return {"status": "rejected", "reason": "damaged"}
    try:
        answer = json.loads(output)
    except ValueError:
        return {"status": "rejected", "reason": "damaged"}
    return answer if isinstance(answer, dict) else {"status": "rejected", "reason": "damaged"}


def _watch(
    process: subprocess.Popen[bytes],
    end: float,
    done: threading.Event,
    reason: list[str],
    stop: Callable[[], bool] | None,
) -> None:
    often = 0.05 if sys.platform == "darwin" else 0.2 if stop is not None else 1.0
    while not done.wait(max(0.05, min(often, end - time.monotonic()))):
        if stop is not None and stop():
            reason.append("damaged")
            _end(process)
            return
        if time.monotonic() >= end:
            reason.append("too_slow")
            _end(process)
            return
        if sys.platform == "darwin" and _resident(process.pid) > MAX_MEMORY:
            reason.append("too_big_inside")
            _end(process)
            return


def _resident(process_id: int) -> int:
    """Bytes of memory in use, where the system's own limit is not enforced (macOS)."""
    try:
        said = subprocess.run(
            ["/bin/ps", "-o", "rss=", "-p", str(process_id)], capture_output=True, check=False, timeout=2
        )
        return int(said.stdout.strip() or 0) * 1024
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return 0


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the worker and everything it may have started."""
    if sys.platform != "win32":
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    if process.poll() is None:
        process.kill()


def read_letter_line(path: str | os.PathLike[str]) -> dict[str, Any]:
    """The JSON line that `pcsp-desktop read-letter FILE --json` prints for one file.

    Each result has `unsure` and `why`: the reasons for doubt of an unsure one, the evidence for a sure one.
    """
    letter = read(path)
    return {
        "file": os.fspath(path),
        "status": letter.status,
        "message": letter.message,
        "results": [
            {
                "name": c.test,
                "value": _number(c.value),
                "comparator": c.comparator,
                "unit": c.unit,
                "date": c.date,
                "date_kind": c.date_kind,
                "ref_low": c.ref_low,
                "ref_high": c.ref_high,
                "flag": c.flag,
                "unsure": c.unsure,
                "why": list(c.why if c.unsure else c.evidence),
                "page": c.page,
                "box": [c.box.x0, c.box.y0, c.box.x1, c.box.y1],
            }
            for c in letter.candidates
        ],
    }


def _number(printed: str) -> float | int | str:
    try:
        number = float(printed)
    except ValueError:
        return printed
    return int(number) if number.is_integer() else number
