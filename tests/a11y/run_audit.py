"""The whole audit: every page and dialog at every text size, in every theme and language.

    python packaging/audit.py                                  everything (long)
    python packaging/audit.py --sizes 100,400 --themes light --languages en_GB --only page-
    python packaging/audit.py --sample 40                      every 40th state, spread over all of them

Exits with 1 when there is any finding.
"""

from __future__ import annotations

import argparse
import os
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gui_kit
from a11y import every_page
from a11y.audit import audit
from a11y.audit_common import Finding
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.language import Speaker
from pcsp_desktop.gui.shell import Shell
from pcsp_desktop.gui.theme import SCHEMES, Look

SIZES = (100, 200, 300, 400)
LANGUAGES = ("en_GB", "en_XA", "ar_XB")
WIDTH, HEIGHT = 1280, 720


class State(NamedTuple):
    """One thing to audit: a page in one look and language."""

    language: str
    size: int
    theme: str
    page: str


class Auditor:
    """Goes through states and keeps what it found."""

    def __init__(self, only: str, every: int) -> None:
        self._only = only
        self._every = every
        self._count = 0
        self.states = 0
        self.findings: list[tuple[State, Finding]] = []

    def _chosen(self, name: str) -> bool:
        if self._only not in name:
            return False
        self._count += 1
        return self._count % self._every == 0

    def run(self, languages: Sequence[str], sizes: Sequence[int], themes: Sequence[str]) -> None:
        """Audit all states of these languages, sizes and themes."""
        app = gui_kit.application()
        speaker = Speaker(app)
        for language in languages:
            speaker.speak(language)
            for size in sizes:
                for theme in themes:
                    gui_kit.application(Look(size, theme))
                    self._one_look(language, size, theme)
        speaker.speak("en_GB")
        gui_kit.application()

    def _one_look(self, language: str, size: int, theme: str) -> None:
        self._bars_seen: set[bool] = set()
        shell = gui_kit.make_shell(WIDTH, HEIGHT)
        for name, open_it in every_page.own_pages(shell).items():
            if self._chosen(name):
                open_it()
                self._audit(State(language, size, theme, name), shell)
        with every_page.example(shell) as desk:
            for name, open_it in every_page.plan_pages(shell, desk).items():
                if self._chosen(name):
                    open_it()
                    self._audit(State(language, size, theme, name), shell)
        for name, make in every_page.questions(shell).items():
            if self._chosen(name):
                box = make()
                box.show()
                box.activateWindow()
                QTest.qWaitForWindowActive(box, 2000)
                self._audit(State(language, size, theme, name), box)
                box.close()
                box.deleteLater()
        shell.close_now()
        shell.deleteLater()
        gui_kit.settle()

    def _audit(self, state: State, window: QWidget) -> None:
        gui_kit.settle()
        _let_it_fill(window)
        self.states += 1
        body = 7.0 if state.theme == "light" else 4.5
        within = None
        if isinstance(window, Shell) and window.page is not None:
            unlocked = window.lock_button.isVisible()
            within = window.page if unlocked in self._bars_seen else None
            self._bars_seen.add(unlocked)
        for finding in audit(window, body_contrast=body, within=within):
            self.findings.append((state, finding))
            print(*state, *finding, sep=" | ", flush=True)


def _let_it_fill(window: QWidget) -> None:
    """Wait for a page that comes a part at a time: a timer with no wait between its turns runs until all is there."""
    end = time.monotonic() + 30
    while any(timer.isActive() and timer.interval() == 0 for timer in window.findChildren(QTimer)):
        if time.monotonic() > end:
            raise RuntimeError("the page never ends")
        gui_kit.settle()


def _words(text: str) -> list[str]:
    return [word for word in text.split(",") if word]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run and print; gives the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--sizes", type=_words, default=[str(size) for size in SIZES])
    parser.add_argument("--themes", type=_words, default=list(SCHEMES))
    parser.add_argument("--languages", type=_words, default=list(LANGUAGES))
    parser.add_argument("--only", default="", help="only pages whose name has this in it")
    parser.add_argument("--sample", type=int, default=1, help="only every so-many-th state")
    chosen = parser.parse_args(arguments)
    auditor = Auditor(chosen.only, max(1, chosen.sample))
    begun = time.monotonic()
    auditor.run(chosen.languages, [int(size) for size in chosen.sizes], chosen.themes)
    rules = Counter(finding.rule for _, finding in auditor.findings)
    print(f"{auditor.states} states in {time.monotonic() - begun:.0f} s; findings: {dict(rules) or 'none'}")
    return 1 if auditor.findings else 0


def sample(every: int, languages: Sequence[str], sizes: Sequence[int], themes: Sequence[str]) -> Iterator[str]:
    """What the tests run: findings of every so-many-th state, as lines."""
    auditor = Auditor("", every)
    auditor.run(languages, sizes, themes)
    for state, finding in auditor.findings:
        yield " | ".join(map(str, (*state, *finding)))
