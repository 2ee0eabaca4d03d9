"""The whole audit: every page and dialog at every text size, in every theme and language.

    python packaging/audit.py                                  everything (about an hour of one core)
    python packaging/audit.py --jobs 2                         the same in two processes
    python packaging/audit.py --sizes 100,400 --themes light --languages en_GB --only page-
    python packaging/audit.py --sample 40                      every 40th state, spread over all of them
    python packaging/audit.py --window 1024x700 --sizes 100    at another size of the window
    python packaging/audit.py --results found.json             what was looked at and found, for putting runs together

A page is opened once for each language and text size, in another theme on each page, and walked through with Tab.
The four other themes are then put on it live. In each of them names, room and pixels are checked again; all must
stand where it stood, so that the walk holds for them too; and the ring is measured on
one control of each class on each ground. Exits with 1 when there is any finding.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gui_kit
from a11y import every_page
from a11y.audit import audit
from a11y.audit_common import Finding
from a11y.audit_pictures import Unpainted
from a11y.audit_pixels import shape
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.app.language import Translation
from pcsp_desktop.gui.kit import theme as looks
from pcsp_desktop.gui.kit.theme import SCHEMES, ScreenLook
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.work import Work

SIZES = (100, 200, 300, 400)
LANGUAGES = ("en_GB", "en_XA", "ar_XB")
WINDOW = (1280, 720)
_PROGRESS = 250
"""After so many states a line says how far it is."""
_BARS = ("top-bar", "steps")
"""Parts of the window that look the same on every page: their pixels are measured once for each look."""


class State(NamedTuple):
    """One thing to audit: a page in one look and language."""

    language: str
    size: int
    theme: str
    page: str


class Choice(NamedTuple):
    """What is audited: pages with `only` in their name, every so-many-th state, the share `part` of `parts`."""

    only: str = ""
    every: int = 1
    part: int = 0
    parts: int = 1
    window: tuple[int, int] = WINDOW


class Auditor:
    """Goes through states and keeps what it found."""

    def __init__(self, choice: Choice, tell: Callable[[str], None] = lambda _line: None) -> None:
        self._choice = choice
        self._tell = tell
        self._state_count = 0
        self._page_count = 0
        self._now: State | None = None
        self._bars_seen: set[tuple[str, bool]] = set()
        self._rings: dict[str, set[Hashable]] = {}
        self.states = 0
        self.findings: list[tuple[State, Finding]] = []

    def run(self, languages: Sequence[str], sizes: Sequence[int], themes: Sequence[str]) -> None:
        """Audit all states of these languages, sizes and themes."""
        app = gui_kit.application()
        speaker = Translation(app)
        with self._faults_are_findings():
            for language in languages:
                speaker.speak(language)
                for size in sizes:
                    gui_kit.application(ScreenLook(size, themes[0]))
                    begun, before = time.monotonic(), self.states
                    self._one_size(language, size, themes)
                    took, states = time.monotonic() - begun, self.states - before
                    found = len(self.findings)
                    self._tell(f"{language} {size} %: {states} states in {took:.0f} s, {found} findings so far")
        speaker.speak("en_GB")
        gui_kit.application()

    def _one_size(self, language: str, size: int, themes: Sequence[str]) -> None:
        self._bars_seen.clear()
        self._rings.clear()
        shell = gui_kit.make_shell(*self._choice.window)
        Unpainted(shell)
        for name, open_it in every_page.own_pages(shell).items():
            self._in_every_theme(language, size, themes, name, _opener(shell, open_it))
        with every_page.example(shell) as context:
            for name, open_it in every_page.plan_pages(shell, context).items():
                self._in_every_theme(language, size, themes, name, _opener(shell, open_it))
            for name, make in every_page.questions(shell, context).items():
                self._in_every_theme(language, size, themes, name, make)
        shell.close_now()
        shell.deleteLater()
        gui_kit.settle()

    def _in_every_theme(
        self, language: str, size: int, themes: Sequence[str], name: str, make: Callable[[], QWidget]
    ) -> None:
        """Open a page in one theme, then put the others on it: another one first on each page."""
        if self._choice.only not in name:
            return
        self._page_count += 1
        if self._page_count % self._choice.parts != self._choice.part:
            return
        first = -self._page_count % len(themes)
        chosen = [theme for theme in (*themes[first:], *themes[:first]) if self._is_in_sample()]
        if every_page.in_one_theme(name):
            chosen = chosen[:1]
        if not chosen:
            return
        self._now = State(language, size, chosen[0], name)
        gui_kit.application(ScreenLook(size, chosen[0]))
        try:
            window = make()
            gui_kit.settle()
            _let_it_fill(window)
        except Exception as fault:  # noqa: BLE001 - one page that does not open must not hide the others
            self._add(Finding("fault", name, f"does not open: {type(fault).__name__} {fault}"))
            return
        self._now = State(language, size, chosen[0], name)
        self._audit(window)
        before = shape(window)
        for theme in chosen[1:]:
            self._now = State(language, size, theme, name)
            looks.current().apply(ScreenLook(size, theme))
            gui_kit.settle()
            self._audit(window, walk=False)
            moved = [here for here, there in zip(shape(window), before, strict=False) if here != there]
            if moved or len(shape(window)) != len(before):
                self._add(Finding("theme-moves", str(moved[:1]), f"stands elsewhere than in {chosen[0]}"))
        if not isinstance(window, MainWindow):
            window.close()
            window.deleteLater()

    def _is_in_sample(self) -> bool:
        self._state_count += 1
        return self._state_count % self._choice.every == 0

    def _audit(self, window: QWidget, *, walk: bool = True) -> None:
        assert self._now is not None
        self.states += 1
        if self.states % _PROGRESS == 0:
            self._tell(f"{self.states} states, now {' '.join(map(str, self._now))}")
        body = 7.0 if self._now.theme == "light" else 4.5
        leave_out: tuple[str, ...] = ()
        if isinstance(window, MainWindow):
            bars = (self._now.theme, window.lock_button.isVisible())
            opened = window.page is not None and not window.page.isVisible()
            leave_out = _BARS if bars in self._bars_seen and not opened else ()
            self._bars_seen.add(bars)
        rings = self._rings.setdefault(self._now.theme, set())
        for finding in audit(window, body_contrast=body, keyboard=walk, leave_out=leave_out, rings=rings):
            self._add(finding)

    def _add(self, finding: Finding) -> None:
        assert self._now is not None
        self.findings.append((self._now, finding))
        self._tell(" | ".join(map(str, (*self._now, *finding))))

    @contextlib.contextmanager
    def _faults_are_findings(self) -> Iterator[None]:
        """What goes wrong inside Qt's calls reaches only this hook."""
        before = sys.excepthook

        def caught(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
            if issubclass(kind, KeyboardInterrupt) or self._now is None:
                before(kind, fault, trace)
                return
            last = trace
            while last is not None and last.tb_next is not None:
                last = last.tb_next
            where = f"{Path(last.tb_frame.f_code.co_filename).name}:{last.tb_lineno}" if last is not None else ""
            self._add(Finding("fault", where, f"{kind.__name__} {fault}"))

        sys.excepthook = caught
        try:
            yield
        finally:
            sys.excepthook = before


def _opener(shell: MainWindow, open_it: Callable[[], None]) -> Callable[[], QWidget]:
    def make() -> QWidget:
        open_it()
        return shell

    return make


def _let_it_fill(window: QWidget) -> None:
    """Wait for a page that comes a part at a time (by a timer with no wait between its turns), or off the thread."""
    end = time.monotonic() + 30
    while Work._running or any(timer.isActive() and timer.interval() == 0 for timer in window.findChildren(QTimer)):
        if time.monotonic() > end:
            raise RuntimeError("the page never ends")
        time.sleep(0.002)
        gui_kit.settle()


# ---- The command -----------------------------------------------------------------------------------------------


def _words(text: str) -> list[str]:
    return [word for word in text.split(",") if word]


def _size(text: str) -> tuple[int, int]:
    wide, _, high = text.partition("x")
    return int(wide), int(high)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--sizes", type=_words, default=[str(size) for size in SIZES])
    parser.add_argument("--themes", type=_words, default=list(SCHEMES))
    parser.add_argument("--languages", type=_words, default=list(LANGUAGES))
    parser.add_argument("--only", default="", help="only pages whose name has this in it")
    parser.add_argument("--sample", type=int, default=1, help="only every so-many-th state")
    parser.add_argument("--window", type=_size, default=WINDOW, help="width and height of the window: 1280x720")
    parser.add_argument("--jobs", type=int, default=1, help="how many processes share the work")
    parser.add_argument("--share", type=_size, default=(0, 1), help=argparse.SUPPRESS)
    parser.add_argument("--results", type=Path, help="write what was looked at and found to this file")
    return parser


def _say(line: str) -> None:
    print(line, flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run and print; gives the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    chosen = _parser().parse_args(given)
    begun = time.monotonic()
    if chosen.jobs > 1:
        states, found = _in_processes(given, chosen.jobs)
    else:
        part, parts = chosen.share
        choice = Choice(chosen.only, max(1, chosen.sample), part, parts, chosen.window)
        auditor = Auditor(choice, _say)
        auditor.run(chosen.languages, [int(size) for size in chosen.sizes], chosen.themes)
        states = auditor.states
        found = [[*map(str, state), *finding] for state, finding in auditor.findings]
    took = time.monotonic() - begun
    rules = Counter(row[4] for row in found)
    _say(f"{states} states in {took:.0f} s; findings: {dict(rules) or 'none'}")
    if chosen.results is not None:
        result = {"arguments": given, "states": states, "seconds": round(took), "findings": found}
        chosen.results.write_text(json.dumps(result, ensure_ascii=False, indent=1), "utf-8")
    return 1 if found else 0


def _in_processes(given: Sequence[str], jobs: int) -> tuple[int, list[list[str]]]:
    """Every process takes its share of the pages; their lines come out as they are found."""
    with tempfile.TemporaryDirectory(prefix="audit-") as folder:
        files = [Path(folder, f"{part}.json") for part in range(jobs)]
        command = [sys.executable, sys.argv[0], *given, "--jobs", "1"]
        started = [
            subprocess.Popen([*command, "--share", f"{part}x{jobs}", "--results", str(file)])
            for part, file in enumerate(files)
        ]
        for process in started:
            process.wait()
        if not all(file.exists() for file in files):
            raise SystemExit("a part of the audit did not end")
        parts = [json.loads(file.read_text("utf-8")) for file in files]
    return sum(part["states"] for part in parts), [row for part in parts for row in part["findings"]]


def sample(every: int, languages: Sequence[str], sizes: Sequence[int], themes: Sequence[str]) -> Iterator[str]:
    """What the tests run: findings of every so-many-th state, as lines."""
    auditor = Auditor(Choice(every=every))
    auditor.run(languages, sizes, themes)
    for state, finding in auditor.findings:
        yield " | ".join(map(str, (*state, *finding)))
