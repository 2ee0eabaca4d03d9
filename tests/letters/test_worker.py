"""The worker: no network, no writing, limits that hold, and the parent that ends what overruns."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from letters.hostile_maker import LINE, hostile_files, page_of, text
from PIL import Image

from pcsp_desktop import letters
from pcsp_desktop.letters.worker.client import _environment
from pcsp_desktop.letters.worker.limits import MAX_BYTES

SAMPLES = Path(__file__).parent.parent / "data" / "letters" / "samples"
linux = pytest.mark.skipif(sys.platform != "linux", reason="limits of the Linux kernel")


def inside(code: str) -> str:
    """What some code prints that runs behind the worker's shut doors."""
    start = (
        "import os, socket, sys\nfrom pcsp_desktop.letters.worker.guard import close_doors, "
        "limit_resources\nlimit_resources()\nclose_doors()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", start + code],
        env=_environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return done.stdout.strip() or done.stderr.strip()[-300:]


def attempt(what: str) -> str:
    return inside(
        f"try:\n    {what}\n    print('done')\nexcept Exception as refused:\n    print('refused', "
        f"type(refused).__name__)"
    )


@pytest.mark.parametrize(
    "what",
    [
        "socket.socket()",
        "socket.create_connection(('192.0.2.1', 80), 1)",
        "socket.socketpair()",
        "open('/tmp/letter-test', 'w')",
        "os.open('/tmp/letter-test', os.O_CREAT | os.O_WRONLY)",
        "open('/etc/hostname')",
        "os.system('true')",
        "__import__('subprocess').run(['true'])",
        "bytearray(2_000_000_000)",
        "os.pipe()",
        "os.fork()",
    ],
)
@linux
def test_the_worker_is_refused(what: str) -> None:
    assert attempt(what).startswith("refused")


@linux
def test_the_kernel_itself_refuses_not_only_python() -> None:
    assert attempt(
        "import _socket; _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM).connect(('192.0.2.1', 80))"
    ).startswith("refused")


@linux
def test_endless_work_is_ended_by_the_processor_limit() -> None:
    import resource

    assert (
        inside(
            "import resource; print(resource.getrlimit(resource.RLIMIT_CPU)[0], "
            "resource.getrlimit(resource.RLIMIT_FSIZE)[0], resource.getrlimit(resource.RLIMIT_AS)[0])"
        )
        == "15 0 805306368"
    )
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 0


@linux
def test_a_letter_is_read_in_an_empty_network_namespace() -> None:
    unshare = shutil.which("unshare")
    assert unshare is not None
    order = b'{"password": null, "ocr": false, "pictures": []}\n'
    done = subprocess.run(
        [unshare, "--user", "--map-root-user", "--net", sys.executable, "-m", "pcsp_desktop.letters.worker.worker"],
        input=order + (SAMPLES / "S1_table.pdf").read_bytes(),
        env=_environment(),
        capture_output=True,
        check=False,
        timeout=60,
    )
    answer = json.loads(done.stdout)
    assert answer["status"] == "ok"
    assert len(answer["candidates"]) == 12


def test_the_worker_prints_one_line_and_nothing_else() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pcsp_desktop.letters.worker.worker"],
        input=b"{}\n" + page_of(text()),
        env=_environment(),
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.stdout.count(b"\n") == 1
    assert json.loads(done.stdout)["status"] == "ok"
    assert done.stderr == b""


@linux
@pytest.mark.slow
def test_the_worker_stays_small() -> None:
    # The file is opened before the doors shut; the high mark counts from the start of this program.
    code = (
        "import sys; status = open('/proc/self/status')\n"
        "from pcsp_desktop.letters.worker.worker import main; main()\n"
        "print(status.read().split('VmHWM:')[1].split()[0], file=sys.stderr)"
    )
    for name in ("S1_table.pdf", "S5_scan.jpg"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            input=b"{}\n" + (SAMPLES / name).read_bytes(),
            env=_environment(),
            capture_output=True,
            check=True,
            timeout=60,
        )
        assert int(done.stderr.split()[-1]) < 250_000, name


def test_a_worker_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    begun = time.monotonic()
    letter = letters.read(page_of(text()), wall_seconds=0.01)
    assert letter.status == "rejected"
    assert letter.message.startswith("Reading this file took too long")
    assert time.monotonic() - begun < 5


def test_a_file_that_is_not_there_or_too_big_gets_a_plain_sentence(tmp_path: Path) -> None:
    assert letters.read(tmp_path / "none.pdf").message.startswith("There is no file there")
    assert letters.read(tmp_path).status == "rejected"
    assert letters.read(b"x" * (MAX_BYTES + 1)).message.startswith("This file is too big")


QUICK = (
    "empty.pdf",
    "truncated.pdf",
    "locked.pdf",
    "cyclic-pages.pdf",
    "javascript.pdf",
    "launch.pdf",
    "attachment.pdf",
    "entity.docx",
    "remote-template.docx",
    "deep.json",
    "no-header.hl7",
    "drawing.svg",
    "huge.png",
    "bad-charset.eml",
)


def _check(name: str) -> None:
    make, right = hostile_files()[name]
    content = make()
    begun = time.monotonic()
    letter = letters.read(content)
    assert letter.status in right
    assert letter.status == "ok" or letter.message.endswith(".")
    assert time.monotonic() - begun < 25
    assert not any(c.test == "potassium" and c.value == "9.0" for c in letter.candidates)


@pytest.mark.parametrize("name", QUICK)
def test_a_hostile_file_gets_its_answer(name: str) -> None:
    _check(name)


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(set(hostile_files()) - set(QUICK)))
def test_every_hostile_file_gets_its_answer(name: str) -> None:
    _check(name)


@pytest.mark.slow
def test_active_content_is_ignored_and_the_text_read() -> None:
    for name in (
        "javascript.pdf",
        "launch.pdf",
        "page-action.pdf",
        "attachment.pdf",
        "uri.pdf",
        "macro.docx",
        "remote-template.docx",
        "script.html",
    ):
        letter = letters.read(hostile_files()[name][0]())
        assert [(c.test, c.value, c.date) for c in letter.candidates] == [("hba1c", "57", "2026-03-17")], name
    assert LINE.startswith("HbA1c 57")


def test_the_parent_ends_the_worker_when_the_person_stops() -> None:
    asked: list[float] = []

    def stop() -> bool:
        asked.append(time.monotonic())
        return True

    letter = letters.read(SAMPLES / "S1_table.pdf", stop=stop)
    assert letter.status == "rejected"
    assert len(asked) == 1, "it is ended the first time"


def test_a_scanned_paper_is_read_and_is_told_as_what_takes_longer() -> None:
    told: list[tuple[int, int]] = []
    scanned = io.BytesIO()
    with Image.open(SAMPLES / "S5_scan.jpg") as picture:
        picture.save(scanned, "PDF", resolution=150)
    letter = letters.read(scanned.getvalue(), told=lambda done, of: told.append((done, of)))
    assert letter.status == "ok"
    assert told == [(1, 2)]
