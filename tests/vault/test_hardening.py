"""No network, no core dumps, and not a word of the plan outside the vault or in a message."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import vault_kit as kit

from pcsp_desktop import plan, vault
from pcsp_desktop.vault import Passphrase, problems

JOURNEY = Path(__file__).with_name("journey.py")


def run(command: list[str], tmp_path: Path) -> subprocess.CompletedProcess[str]:
    """Run the journey with a home and a temp folder of its own."""
    home, temporary = tmp_path / "home", tmp_path / "tmp"
    for place in (home, temporary, tmp_path / "place"):
        place.mkdir()
    return subprocess.run(
        [*command, sys.executable, "-W", "error", str(JOURNEY), str(tmp_path / "place"), kit.SENTINEL],
        capture_output=True, text=True, check=False, timeout=120,
        env={**os.environ, "HOME": str(home), "TMPDIR": str(temporary), "XDG_CACHE_HOME": str(home)},
    )  # fmt: skip


def test_a_whole_use_of_a_vault_leaves_no_word_anywhere(tmp_path: Path) -> None:
    done = run([], tmp_path)
    assert done.stdout.splitlines()[-1] == "done", done.stderr
    assert kit.SENTINEL not in done.stderr + done.stdout
    assert kit.files_holding(kit.needles(), tmp_path) == []
    assert list((tmp_path / "tmp").iterdir()) == []
    if sys.platform == "linux":
        assert done.stdout.splitlines()[0] == "hardened core dumpable umask"


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_no_internet_socket_is_made(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    done = run(["strace", "-f", "-qq", "-e", "trace=socket,connect,sendto", "-o", str(trace)], tmp_path)
    if "ptrace" in done.stderr.lower() and "done" not in done.stdout:
        pytest.skip("this computer does not let strace look")
    assert done.stdout.splitlines()[-1] == "done", done.stderr
    assert not re.search(r"AF_INET|AF_PACKET|AF_NETLINK", trace.read_text())


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_the_look_for_sockets_sees_one_that_is_made(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    code = "import socket; socket.socket(socket.AF_INET)"
    done = subprocess.run(
        ["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", str(trace), sys.executable, "-c", code],
        capture_output=True, check=False,
    )  # fmt: skip
    if done.returncode:
        pytest.skip("this computer does not let strace look")
    assert "AF_INET" in trace.read_text()
    assert socket.AF_INET


@pytest.mark.skipif(sys.platform != "linux", reason="network namespaces are Linux's")
def test_everything_works_with_no_network_at_all(tmp_path: Path) -> None:
    if subprocess.run(["unshare", "-r", "-n", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this computer does not let us take the network away")
    done = run(["unshare", "-r", "-n"], tmp_path)
    assert done.stdout.splitlines()[-1] == "done", done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="what is checked here is Linux's")
def test_another_process_of_the_same_person_cannot_look_into_a_hardened_one(tmp_path: Path) -> None:
    code = (
        "from pcsp_desktop import vault; vault.harden(); import resource, os; "
        "print(resource.getrlimit(resource.RLIMIT_CORE), oct(os.umask(0)), "
        "os.stat('/proc/self/environ').st_uid if os.getuid() else 'root', flush=True)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("(0, 0) 0o77")


def test_no_problem_tells_a_word_of_the_plan_or_a_path(tmp_path: Path) -> None:
    folder = tmp_path / kit.SENTINEL
    said: list[str] = []

    def hear(error: BaseException) -> None:
        said.extend((str(error), repr(error)))

    for broken in ("vault.json", "plan.db", None):
        if folder.exists():
            shutil.rmtree(folder)
        kit.closed(folder, goals=1)
        if broken is not None:
            content = bytearray((folder / broken).read_bytes())
            content[len(content) // 2] ^= 1
            (folder / broken).write_bytes(content)
        try:
            kit.again(folder, Passphrase(kit.SENTINEL) if broken is None else kit.PASSPHRASE)
        except problems.Problem as problem:
            hear(problem)
        said.extend(vault.doctor(folder, kit.PASSPHRASE).lines)
    with pytest.raises(problems.Problem) as caught:
        kit.again(tmp_path / "nowhere" / kit.SENTINEL)
    hear(caught.value)
    with kit.new(tmp_path / "v") as opened:
        with pytest.raises(plan.Fault) as fault:
            kit.say(opened, "goals", kit.SENTINEL)
        hear(fault.value)
        hear(Exception(repr(opened.slots), repr(opened.session), repr(opened.session.keys)))
        kit.add_goal(opened, kit.SENTINEL)
        said.extend(repr(one) for one in opened.revisions())
    assert len(said) > 10
    assert all(kit.SENTINEL not in text for text in said)


def test_every_problem_has_plain_words_and_a_next_step() -> None:
    from pcsp_desktop.assets import words

    kinds = [kind for kind in vars(problems).values() if isinstance(kind, type) and issubclass(kind, problems.Problem)]
    made = [kind() for kind in kinds if kind not in (problems.FileRefused, problems.KeyringProblem)]
    made += [problems.FileRefused(why) for why in ("kind", "size", "count", "form")]
    made += [problems.KeyringProblem(why) for why in ("none", "locked", "refused", "missing")]
    made += [problems.KeyFileDamaged(spare_is_whole=True), problems.InUse(problems.Holder(1, "context"))]
    for problem in made:
        assert words(problem.text_id, "en_GB", **problem.values())
        assert words(problem.next_id, "en_GB", **problem.values())
