"""Kill -9 in the middle of typing: after a restart at most the last second is missing, and the app says where it was.

The app runs in a process of its own, with its own window, pages, timers and vault. Each key press is told to the
test as soon as the window has handled it; then the process is killed.
"""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import gui_kit
import pytest
from app_kit import make_controller
from PySide6.QtWidgets import QApplication

from pcsp_desktop.gui.places.context import Leave
from pcsp_desktop.gui.window.route import to
from pcsp_desktop.tasks.keeping.new_plan import NewPlan
from pcsp_desktop.tasks.keeping.store import PlanStore
from pcsp_desktop.vault.keys import KdfCost

CHEAP = KdfCost(memory=64, passes=1, lanes=1)
PASSPHRASE = "river lamp stone eagle"
LOST_AT_MOST = 1.0
"""Seconds of typing."""

pytestmark = pytest.mark.journey

TYPIST = """
import sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[2])
import gui_kit
from app_kit import InPlan, make_controller
from PySide6.QtTest import QTest

home, page, field = Path(sys.argv[1]), sys.argv[3], sys.argv[4]
app = gui_kit.application()
shell = gui_kit.make_shell()
person = InPlan()
person.controller = make_controller(app, shell, home)
store = person.controller.context.store
folder = home / "plans" / "plan-1"
person.controller.context.enter(store.unlock(folder, sys.argv[5], False), folder)
person.go(page)
target = shell.page.findChild(object, field)
target.setFocus()
number = 0
while True:
    QTest.keyClicks(target, f"{number} ")
    app.processEvents()
    print(number, time.monotonic(), flush=True)
    number += 1
    end = time.monotonic() + 0.02
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.002)
"""


@pytest.mark.parametrize("seconds", [1.6, 2.3, 3.1])
def test_at_most_the_last_second_of_typing_is_lost(qapp: QApplication, tmp_path: Path, seconds: float) -> None:
    app = gui_kit.application()
    store = PlanStore(tmp_path / "plans", cost=CHEAP)
    made = store.create(store.new_folder(), PASSPHRASE, NewPlan())
    made.opened.set("matters/hopes", "to dance again")
    made.lock()
    made.wait_for_backup()

    typed = _type_and_kill(tmp_path, "good-day", "matters-good-day", seconds)
    killed_at = max(typed.values())
    must_be_there = [number for number, at in typed.items() if at <= killed_at - LOST_AT_MOST]
    assert len(must_be_there) > 5, "the typing was too slow to tell"

    shell = gui_kit.make_shell()
    controller = make_controller(app, shell, tmp_path)
    folder = tmp_path / "plans" / "plan-1"
    controller.context.enter(controller.context.store.unlock(folder, PASSPHRASE, False), folder)
    scope = controller.context.plan
    gui_kit.settle()
    assert "Last saved on" in shell.toast.accessibleName()
    kept = scope.opened.typed_at("matters/good_day").split()
    assert kept[: len(must_be_there)] == [str(number) for number in must_be_there]
    assert scope.opened.plan.matters.hopes == "to dance again"
    controller.leave(to("start"), Leave.FOR_GOOD)
    shell.close_now()
    shell.deleteLater()
    gui_kit.settle()
    del qapp


def _type_and_kill(home: Path, page: str, field: str, seconds: float) -> dict[int, float]:
    """Let another process type for so long, kill it, and give the time of each word that its window had handled."""
    tests = str(Path(gui_kit.__file__).parent)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    typist = subprocess.Popen(
        [sys.executable, "-c", TYPIST, str(home), tests, page, field, PASSPHRASE],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert typist.stdout is not None
    typed: dict[int, float] = {}
    first = typist.stdout.readline().split()
    assert first, typist.stderr.read() if typist.stderr else ""
    typed[int(first[0])] = float(first[1])
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        number, at = typist.stdout.readline().split()
        typed[int(number)] = float(at)
    os.kill(typist.pid, signal.SIGKILL)
    rest, _ = typist.communicate()
    for line in rest.splitlines():
        if len(line.split()) == 2:
            typed[int(line.split()[0])] = float(line.split()[1])
    return typed
