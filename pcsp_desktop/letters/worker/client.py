"""Starts the worker, hands it the bytes, and ends it when it takes too long or grows too big."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from pcsp_desktop.assets import ENGLISH, words
from pcsp_desktop.letters.model import ReadLetter
from pcsp_desktop.letters.worker.limits import MAX_ANSWER, MAX_BYTES, MAX_MEMORY, MAX_NOTES, MAX_WALL_SECONDS
from pcsp_desktop.letters.worker.wire import letter_from_json

# Windows: a process group of its own and no console window.
_OWN_GROUP = 0x00000200 | 0x08000000 if sys.platform == "win32" else 0
PROGRAM = "pcsp-letter-reader"
"""The name of the worker's own program in a package."""
_CHUNK = 1024 * 1024


class NotTaken(Exception):
    """A file that cannot be read as a letter at all. `reason` is that of `Refused`; no name and no words of it."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

    def sentence(self, language: str = ENGLISH) -> str:
        """What the person is told."""
        return refusal(self.reason, language)


def refusal(reason: str, language: str) -> str:
    """The sentence for a reason for which a file, or one inside it, was not read."""
    if reason == "locked":
        return words("letters.locked.inside", language)
    return words(f"letters.{reason}" if reason.startswith("not_read.") else f"letters.refused.{reason}", language)


def content_of(path: str | os.PathLike[str]) -> bytes:
    """The bytes of a file that a person chose as a letter.

    Only a plain file is read, and no more of it than the limit: a pipe or device would keep the window waiting for
    ever, a file full of holes would fill the memory. Raises NotTaken.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)
    try:
        # Where the system can, the file is looked at before it is opened: to open a device may do something.
        if not Path(path).is_file():
            raise NotTaken("no_file")
        with os.fdopen(os.open(path, flags), "rb") as held:
            if not stat.S_ISREG(os.fstat(held.fileno()).st_mode):
                raise NotTaken("no_file")
            if os.fstat(held.fileno()).st_size > MAX_BYTES:
                raise NotTaken("too_big")
            content = held.read(MAX_BYTES + 1) or b""
    except (OSError, ValueError):
        raise NotTaken("no_file") from None
    return checked(content)


def checked(content: bytes) -> bytes:
    """These bytes. Raises NotTaken when they are none, or too many."""
    if len(content) > MAX_BYTES:
        raise NotTaken("too_big")
    if not content:
        raise NotTaken("empty")
    return content


def read(
    source: bytes | str | os.PathLike[str],
    password: str | None = None,
    *,
    pictures: Sequence[int] = (),
    language: str = ENGLISH,
    wall_seconds: float = MAX_WALL_SECONDS,
    told: Callable[[int, int], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> ReadLetter:
    """Read a letter, given as its bytes or the path of a file, in a process of its own.

    `pictures` are the pages (from 1) whose PNG is wanted. Never raises for what is in the letter: a letter
    that cannot be read comes back with `status` `rejected` or `locked` and a plain `message`. `told` is called
    with (1, 2) when a picture is read as well, which takes longest. Once `stop` says so the process is ended, and
    the letter is rejected.
    """
    try:
        content = checked(source) if isinstance(source, bytes) else content_of(source)
    except NotTaken as refused:
        return ReadLetter("rejected", refused.sentence(language))
    end = time.monotonic() + wall_seconds
    order: dict[str, Any] = {"password": password, "ocr": False, "pictures": list(pictures)}
    answer = _ask(order, content, end, stop)
    if answer.get("status") == "needs_ocr":
        if told is not None:
            told(1, 2)
        answer = _ask({**order, "ocr": True}, content, end, stop)
    try:
        return _letter(answer, language)
    except (LookupError, TypeError, ValueError, AttributeError):
        return ReadLetter("rejected", refusal("damaged", language))


def _letter(answer: dict[str, Any], language: str) -> ReadLetter:
    """The letter of a worker's answer. Raises KeyError and the like on a broken one: nothing in it is trusted."""
    status = answer.get("status")
    if status == "ok":
        return letter_from_json(answer, notes=_notes(answer, language))
    if status == "locked":
        return ReadLetter("locked", words(f"letters.{answer.get('reason', 'locked')}.message", language))
    return ReadLetter("rejected", refusal(str(answer.get("reason", "damaged")), language))


def _notes(answer: dict[str, Any], language: str) -> tuple[str, ...]:
    """The sentences of what the worker noted; with one when it found nothing at all."""
    told = []
    for note in answer.get("notes", ())[:MAX_NOTES]:
        name, reason = str(note["name"]), str(note["reason"])
        if note["id"] == "other_language":
            name = words(f"letters.languages.{name}", language)
        sentence = words(f"letters.notes.{note['id']}", language, name=name)
        told.append(f"{sentence} {refusal(reason, language)}" if reason else sentence)
    if not answer.get("candidates"):
        told.append(words("letters.notes.nothing_found", language))
    return tuple(told)


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


def command() -> list[str]:
    """What starts the worker: in a package a program of its own beside ours, which holds no Qt, keys or database."""
    if getattr(sys, "frozen", False):
        return [str(Path(sys.executable).with_name(PROGRAM + (".exe" if sys.platform == "win32" else "")))]
    return [sys.executable, "-P", "-m", "pcsp_desktop.letters.worker.worker"]


def _ask(order: dict[str, Any], content: bytes, end: float, stop: Callable[[], bool] | None = None) -> dict[str, Any]:
    """The worker's answer; a refusal when it could not be started, failed, overran or grew too big."""
    try:
        process = subprocess.Popen(
            command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=_OWN_GROUP,
            start_new_session=sys.platform != "win32",
        )
    except OSError:  # taken away by a virus scanner, or by an install that was cut off
        return {"status": "rejected", "reason": "no_reader"}
    reason: list[str] = []
    done = threading.Event()
    watch = threading.Thread(target=_watch, args=(process, end, done, reason, stop), daemon=True)
    watch.start()
    try:
        output = _talk(process, json.dumps(order).encode("ascii") + b"\n" + content)
    finally:
        done.set()
        _end(process)
        watch.join(5)
    if reason:
        return {"status": "rejected", "reason": reason[0]}
    if stop is not None and stop():  # read before anyone looked: the person does not want it any more
        return {"status": "rejected", "reason": "damaged"}
    if process.returncode != 0 or output is None:
        return {"status": "rejected", "reason": "damaged"}
    try:
        answer = json.loads(output)
    except (ValueError, RecursionError):
        return {"status": "rejected", "reason": "damaged"}
    return answer if isinstance(answer, dict) else {"status": "rejected", "reason": "damaged"}


def _talk(process: subprocess.Popen[bytes], question: bytes) -> bytes | None:
    """What the worker answers to what it is given; None as soon as the answer is longer than an answer can be."""
    stdin, stdout = process.stdin, process.stdout
    assert stdin is not None and stdout is not None

    def give() -> None:
        with contextlib.suppress(OSError, ValueError):  # it may end before it has heard all
            stdin.write(question)
            stdin.close()

    giver = threading.Thread(target=give, daemon=True)
    giver.start()
    heard, size = [], 0
    while chunk := stdout.read1(_CHUNK):  # type: ignore[attr-defined]
        size += len(chunk)
        if size > MAX_ANSWER:
            _end(process)
            break
        heard.append(chunk)
    process.wait()
    giver.join(5)
    stdout.close()
    with contextlib.suppress(OSError):
        stdin.close()
    return b"".join(heard) if size <= MAX_ANSWER else None


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
        "message": letter.message or " ".join(letter.notes),
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
