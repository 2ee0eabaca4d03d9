"""The worker: no network, no writing, limits that hold, and the parent that ends what overruns."""

from __future__ import annotations

import ctypes
import io
import json
import os
import platform
import shutil
import struct
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from letters.hostile_maker import LINE, hostile_files, page_of, text
from PIL import Image

from pcsp_desktop import letters
from pcsp_desktop.letters.worker import client, doors_linux, doors_macos, doors_windows
from pcsp_desktop.letters.worker.client import _environment
from pcsp_desktop.letters.worker.limits import MAX_ANSWER, MAX_BYTES, MAX_MEMORY

SAMPLES = Path(__file__).parent.parent / "data" / "letters" / "samples"
linux = pytest.mark.skipif(sys.platform != "linux", reason="limits of the Linux kernel")


def inside(code: str, *, shut: bool = True) -> str:
    """What some code prints that runs behind the worker's shut doors (or, not shut, under its limits alone)."""
    start = (
        "import ctypes, errno, os, socket, sys, threading\nfrom pcsp_desktop.letters.worker.guard import close_doors, "
        "limit_resources\nlibrary = ctypes.CDLL(None, use_errno=True)\nlimit_resources()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", start + ("doors = close_doors()\n" if shut else "") + code],
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
        "os.listdir('/')",
        "os.stat('/etc/hostname')",
        "os.unlink('/tmp/letter-test')",
        "os.rename('/tmp/letter-test', '/tmp/letter-test-2')",
        "os.truncate('/tmp/letter-test', 0)",
        "os.chmod('/tmp/letter-test', 0o777)",
        "os.link('/tmp/letter-test', '/tmp/letter-test-2')",
        "os.symlink('/tmp/letter-test', '/tmp/letter-test-2')",
        "os.mkdir('/tmp/letter-test-folder')",
        "os.kill(os.getppid(), 0)",
        "os.chdir('/')",
        "os.setpriority(os.PRIO_PROCESS, 0, 1)",
    ],
)
@linux
def test_the_worker_is_refused(what: str) -> None:
    assert attempt(what).startswith("refused")


NUMBERS = {  # Linux on x86_64: the call, and something to ask it for
    "open": (2, "b'/etc/hostname'", "0"),
    "openat": (257, "-100", "b'/etc/hostname'", "0"),
    "openat2": (437, "-100", "b'/etc/hostname'", "0"),
    "unlink": (87, "b'/tmp/letter-test'"),
    "unlinkat": (263, "-100", "b'/tmp/letter-test'", "0"),
    "rename": (82, "b'/tmp/letter-test'", "b'/tmp/letter-test-2'"),
    "truncate": (76, "b'/tmp/letter-test'", "0"),
    "ftruncate": (77, "1", "0"),
    "chmod": (90, "b'/tmp/letter-test'", "0o777"),
    "link": (86, "b'/tmp/letter-test'", "b'/tmp/letter-test-2'"),
    "symlink": (88, "b'/tmp/letter-test'", "b'/tmp/letter-test-2'"),
    "mkdir": (83, "b'/tmp/letter-test-folder'", "0o777"),
    "socket": (41, "2", "1", "0"),
    "execve": (59, "b'/bin/true'", "0", "0"),
    "fork": (57,),
    "kill": (62, "os.getppid()", "0"),
    "ptrace": (101, "0", "0", "0", "0"),
    "io_uring_setup": (425, "1", "0"),
    "memory that can be run": (9, "0", "4096", "7", "0x22", "-1", "0"),
}


@pytest.mark.skipif(platform.machine() != "x86_64" or sys.platform != "linux", reason="numbers of one kind of kernel")
@pytest.mark.parametrize("call", NUMBERS)
def test_the_kernel_itself_refuses_not_only_python(call: str) -> None:
    number, *arguments = NUMBERS[call]
    given = ", ".join(a if a.startswith("b'") else f"ctypes.c_long({a})" for a in map(str, arguments))
    said = inside(
        f"said = library.syscall({number}{', ' if given else ''}{given})\n"
        "print(said, errno.errorcode.get(ctypes.get_errno()), 'seccomp' in doors)"
    )
    assert said in ("-1 EPERM True", "-1 EMFILE False", "-1 EACCES False"), said


def _ruled(code: bytes, audit: int, number: int, arguments: Sequence[int] = (0, 0, 0, 0, 0, 0)) -> int:
    """What the filter answers to a call, worked out step by step as the kernel does it (classic BPF)."""
    shown = struct.pack("<IIQ6Q", number, audit, 0, *arguments)
    steps = [struct.unpack_from("<HBBI", code, at) for at in range(0, len(code), 8)]
    held = at = 0
    for _ in range(len(steps)):
        what, then, otherwise, value = steps[at]
        at += 1
        if what == 0x20:
            held = struct.unpack_from("<I", shown, value)[0]
        elif what == 0x06:
            return int(value)
        else:
            hit = {0x15: held == value, 0x35: held >= value, 0x45: bool(held & value)}[what]
            at += then if hit else otherwise
    raise AssertionError("the filter has no end")


ALLOWED, REFUSED, NOT_THERE, ENDED = 0x7FFF0000, 0x00050001, 0x00050026, 0x80000000


@pytest.mark.parametrize("machine", doors_linux._MACHINES)
def test_the_filter_lets_only_its_table_through_on_every_processor(machine: str) -> None:
    kind = doors_linux._MACHINES[machine]
    code = doors_linux.program(kind.audit, kind.column, 4711)
    allowed = {numbers[kind.column] for numbers in doors_linux._ALLOWED.values()} - {-1}
    special = {numbers[kind.column] for numbers in (doors_linux._MMAP, doors_linux._MPROTECT, doors_linux._CLONE)}
    special |= {numbers[kind.column] for numbers in (doors_linux._TGKILL, doors_linux._NEWFSTATAT, doors_linux._CLONE3)}
    assert not allowed & special
    for number in range(600):
        if number not in special:
            assert _ruled(code, kind.audit, number) == (ALLOWED if number in allowed else REFUSED), number
    mmap, protect, clone = (n[kind.column] for n in (doors_linux._MMAP, doors_linux._MPROTECT, doors_linux._CLONE))
    for number in (mmap, protect):
        assert _ruled(code, kind.audit, number, (0, 4096, 3, 0, 0, 0)) == ALLOWED
        assert _ruled(code, kind.audit, number, (0, 4096, 7, 0, 0, 0)) == REFUSED
    assert _ruled(code, kind.audit, clone, (0x10F00, 0, 0, 0, 0, 0)) == ALLOWED
    assert _ruled(code, kind.audit, clone, (17, 0, 0, 0, 0, 0)) == REFUSED
    assert _ruled(code, kind.audit, doors_linux._CLONE3[kind.column]) == NOT_THERE
    kill = doors_linux._TGKILL[kind.column]
    assert _ruled(code, kind.audit, kill, (4711, 0, 6, 0, 0, 0)) == ALLOWED
    assert _ruled(code, kind.audit, kill, (4712, 0, 6, 0, 0, 0)) == REFUSED
    assert _ruled(code, kind.audit ^ 1, 0) == ENDED, "a call in another kind's manner"
    assert _ruled(code, kind.audit, 0x40000000) == ENDED


@linux
def test_every_lock_that_this_kernel_has_is_shut() -> None:
    import ctypes

    has = ctypes.CDLL(None).syscall(444, None, ctypes.c_size_t(0), 1) >= 1  # asks for the version of Landlock
    assert inside("print(*doors)").split() == (["landlock"] if has else []) + ["seccomp"]


@linux
def test_landlock_alone_keeps_every_path_shut(tmp_path: Path) -> None:
    (tmp_path / "held").write_text("x", "utf-8")
    said = inside(
        "from pcsp_desktop.letters.worker.doors_linux import forbid_files\n"
        "doors = forbid_files()\n"
        "for act in (lambda p: open(p), os.unlink, lambda p: os.rename(p, p + '2'), lambda p: os.truncate(p, 0)):\n"
        f"    try:\n        act({str(tmp_path / 'held')!r})\n        print('done')\n"
        "    except OSError as refused:\n        print(refused.errno if doors else 13)",
        shut=False,
    )
    assert said.split() in (["13"] * 4, ["13", "13", "18", "13"])
    assert (tmp_path / "held").read_text("utf-8") == "x"


@linux
def test_a_thread_of_a_decoder_may_start_and_a_process_may_not() -> None:
    assert inside("t = threading.Thread(target=print, args=('ran',)); t.start(); t.join()") == "ran"
    assert attempt("os.posix_spawn('/bin/true', ['true'], {})").startswith("refused")


@linux
def test_endless_work_is_ended_by_the_processor_limit() -> None:
    import resource

    assert (
        inside(
            "import resource; print(resource.getrlimit(resource.RLIMIT_CPU)[0], "
            "resource.getrlimit(resource.RLIMIT_FSIZE)[0], resource.getrlimit(resource.RLIMIT_AS)[0])",
            shut=False,
        )
        == "15 0 805306368"
    )
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 0


def test_the_windows_job_allows_one_process_and_so_much_memory() -> None:
    limits = doors_windows.job_limits()
    assert limits.basic.active_processes == 1
    assert limits.process_memory == MAX_MEMORY
    assert limits.basic.per_process_time == 15 * 10_000_000
    # The sizes that Windows checks on its 64-bit systems (winnt.h).
    assert (ctypes.sizeof(limits.basic), ctypes.sizeof(limits)) == (64, 144)


def test_on_windows_each_privilege_is_taken_away_for_good() -> None:
    held = (2).to_bytes(4, "little") + b"".join(
        number.to_bytes(8, "little") + (3).to_bytes(4, "little") for number in (23, 33)
    )
    removed = doors_windows.without_privileges(held)
    assert len(removed) == len(held)
    assert [removed[at : at + 4] for at in (12, 24)] == [(4).to_bytes(4, "little")] * 2
    assert removed[4:12] == held[4:12]
    assert doors_windows.without_privileges(b"\xff\xff\xff\xff") == b"\xff\xff\xff\xff"


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these are the doors of other systems")
def test_the_doors_of_other_systems_are_left_alone_here() -> None:
    assert doors_windows.bound() == doors_windows.shut() == doors_macos.shut() == ()


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
    for name, most in (("S1_table.pdf", 120_000), ("S6_mail.eml", 120_000), ("S5_scan.jpg", 200_000)):
        done = subprocess.run(
            [sys.executable, "-c", code],
            input=b"{}\n" + (SAMPLES / name).read_bytes(),
            env=_environment(),
            capture_output=True,
            check=True,
            timeout=60,
        )
        assert int(done.stderr.split()[-1]) < most, name


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


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices that stand in folders")
@pytest.mark.timeout(20)
def test_a_pipe_a_device_or_a_file_of_holes_gets_a_sentence_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "letter.pdf")
    (tmp_path / "link.pdf").symlink_to(tmp_path / "letter.pdf")
    with (tmp_path / "holes.pdf").open("wb") as held:
        held.truncate(2**40)
    for path, said in (
        (tmp_path / "letter.pdf", "There is no file there"),
        (tmp_path / "link.pdf", "There is no file there"),
        (Path("/dev/zero"), "There is no file there"),
        (tmp_path, "There is no file there"),
        (tmp_path / "holes.pdf", "This file is too big"),
    ):
        begun = time.monotonic()
        assert letters.read(path).message.startswith(said)
        with pytest.raises(letters.NotTaken):
            letters.content_of(path)
        assert time.monotonic() - begun < 2


def _pretend(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Have this script run in the place of the worker: a letter that took it over could make it say anything."""
    start = subprocess.Popen

    def other(command: list[str], **how: Any) -> subprocess.Popen[bytes]:
        return start([command[0], "-c", f"import sys\n{script}"], **how)

    monkeypatch.setattr(subprocess, "Popen", other)


def test_an_endless_answer_is_ended_while_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    _pretend(monkeypatch, "while True: sys.stdout.buffer.write(b'x' * 1_000_000)")
    monkeypatch.setattr(client, "MAX_ANSWER", 3_000_000)
    tracemalloc.start()
    begun = time.monotonic()
    assert letters.read(page_of(text())).message.startswith("This file could not be opened")
    assert time.monotonic() - begun < 10
    assert tracemalloc.get_traced_memory()[1] < 30_000_000
    tracemalloc.stop()
    assert MAX_ANSWER <= 80 * 1024 * 1024


GOOD = {"status": "ok", "kind": "text", "candidates": [], "asks": [], "text": [], "people": [], "notes": []}
WRONG_CANDIDATE = {
    "test": 5,
    "printed_name": None,
    "value": 1,
    "page": "x",
    "box": {"x0": 0, "y0": 0, "x1": 1, "y1": 1},
}


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"[]",
        b"{}",
        b"[" * 9999,
        b'{"status":"ok"}',
        *(
            json.dumps({**GOOD, **wrong}).encode()
            for wrong in (
                {"notes": 5},
                {"notes": [{"id": "../x", "name": "", "reason": ""}]},
                {"notes": [{"id": "unread", "name": "", "reason": "no such reason"}]},
                {"status": "rejected", "reason": "nobody knows"},
                {"status": "locked", "reason": "nobody knows"},
                {"candidates": [WRONG_CANDIDATE]},
                {"kind": "no such kind"},
                {"people": [{"name": 5}]},
                {"pictures": [{"page": 1, "width": 1, "height": 1, "png": "not base64"}]},
            )
        ),
    ],
)
def test_whatever_the_worker_answers_is_a_letter_or_a_refusal(answer: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    _pretend(monkeypatch, f"sys.stdin.buffer.read(); sys.stdout.buffer.write({answer!r})")
    letter = letters.read(page_of(text()))
    assert letter.status == "rejected"
    assert letter.message.endswith(".")


def test_the_worker_loads_no_windows_keys_or_plan(tmp_path: Path) -> None:
    code = (
        "import io, json, sys\n"
        "from pcsp_desktop.letters.worker import worker\n"
        "said = worker.answer_to({}, sys.stdin.buffer.read())\n"
        "print(json.dumps([said['status'], sorted(sys.modules)]))"
    )
    for content in (page_of(text()), (SAMPLES / "S6_mail.eml").read_bytes(), (SAMPLES / "S7_bundle.json").read_bytes()):
        done = subprocess.run(
            [sys.executable, "-c", code], input=content, env=_environment(), capture_output=True, check=True, timeout=60
        )
        status, loaded = json.loads(done.stdout)
        assert status == "ok"
        ours = {name.split(".")[1] for name in loaded if name.startswith("pcsp_desktop.")}
        assert ours <= {"assets", "letters", "outside_json"}, ours
        others = {name.split(".")[0] for name in loaded}
        assert not others & {
            "PySide6",
            "shiboken6",
            "sqlcipher3",
            "sqlite3",
            "cryptography",
            "keyring",
            "reportlab",
            "cattrs",
            "pypdf",
            "docx",
            "ssl",
            "asyncio",
            "tesserocr",
        }


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


@pytest.mark.parametrize(("system", "ending"), [("linux", ""), ("darwin", ""), ("win32", ".exe")])
def test_in_a_package_the_reader_is_a_program_of_its_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, system: str, ending: str
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "pcsp-desktop"))
    assert client.command() == [str(tmp_path / f"pcsp-letter-reader{ending}")]


def test_a_reader_that_is_not_there_is_told_and_not_taken_for_a_damaged_letter(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "gone"))
    letter = letters.read(b"Your HbA1c on 1 June 2026 was 48 mmol/mol.")
    assert letter.status == "rejected"
    assert letter.message == client.refusal("no_reader", "en_GB")
