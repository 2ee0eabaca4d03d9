"""The audit finds what is planted, and finds nothing on our own pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import gui_kit
import pytest
from a11y import run_audit
from a11y.audit import audit
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QGroupBox, QLabel, QLineEdit, QPushButton, QTextEdit, QVBoxLayout

from pcsp_desktop.gui.page import Page
from pcsp_desktop.gui.shell import Shell


@pytest.fixture
def shell(qapp: object) -> Iterator[Shell]:
    """A window on the screen in the plain look."""
    del qapp
    gui_kit.application()
    window = gui_kit.make_shell()
    yield window
    window.close_now()
    window.deleteLater()
    gui_kit.settle()


def _unnamed(page: Page) -> None:
    page.body.addWidget(QLineEdit())


def _from_group(page: Page) -> None:
    box = QGroupBox("Your address")
    QVBoxLayout(box).addWidget(QLineEdit())
    page.body.addWidget(box)


def _twice(page: Page) -> None:
    for name in ("one", "two"):
        button = QPushButton("Change")
        button.setObjectName(name)
        page.body.addWidget(button)


def _symbols(page: Page) -> None:
    page.body.addWidget(QPushButton("Next >"))


def _combo(page: Page) -> None:
    combo = QComboBox()
    combo.addItems(["English", "Polski"])
    page.body.addWidget(combo)


def _trap(page: Page) -> None:
    field = QTextEdit()
    field.setAccessibleName("Words")
    page.body.addWidget(field)


def _small(page: Page) -> None:
    page.body.addWidget(QPushButton("Go"))


def _grey(page: Page) -> None:
    label = QLabel("You can hardly read this line of words")
    label.setStyleSheet("color: #c0c0c0")
    page.body.addWidget(label)


def _cut(page: Page) -> None:
    label = QLabel("A long line of words that does not fit into its narrow place")
    label.setWordWrap(True)
    label.setFixedSize(100, 20)
    page.body.addWidget(label)


def _wide(page: Page) -> None:
    page.setMinimumWidth(2000)


def _same_letter(page: Page) -> None:
    page.body.addWidget(QPushButton("&Left"))
    page.body.addWidget(QPushButton("&Later"))


def _same_key(page: Page) -> None:
    for name in ("one", "two"):
        shortcut = QShortcut(QKeySequence("Ctrl+J"), page)
        shortcut.setObjectName(name)


def _state(page: Page) -> None:
    box = QCheckBox("Yes")
    box.setStyleSheet("QCheckBox::indicator { width: 30px; height: 30px; background: #dddddd; }")
    page.body.addWidget(box)


FAULTS: dict[str, Callable[[Page], None]] = {
    "no-name": _unnamed,
    "name-from-group": _from_group,
    "duplicate-name": _twice,
    "odd-name": _symbols,
    "name-is-value": _combo,
    "keyboard-trap": _trap,
    "target-size": _small,
    "contrast": _grey,
    "clipped": _cut,
    "sideways-scroll": _wide,
    "mnemonic-clash": _same_letter,
    "shortcut-clash": _same_key,
    "state-invisible": _state,
}


@pytest.mark.parametrize("rule", FAULTS)
def test_a_planted_fault_is_found(shell: Shell, rule: str) -> None:
    page = Page("A page with a fault", name="fault")
    FAULTS[rule](page)
    shell.show_page(page)
    gui_kit.settle()
    assert rule in {finding.rule for finding in audit(shell, within=page)}


def test_a_missing_focus_ring_is_found(shell: Shell) -> None:
    page = Page("A page", name="fault")
    button = QPushButton("Press")
    button.setObjectName("press")
    button.setMinimumHeight(50)
    button.setFlat(True)
    page.body.addWidget(button)
    shell.show_page(page)
    gui_kit.settle()
    assert "focus-visible" not in {finding.rule for finding in audit(shell, within=page)}
    shell._ring.setWidget = lambda _widget: None  # type: ignore[method-assign]
    shell._ring.hide()
    shell._ring.show = lambda: None  # type: ignore[method-assign]
    assert "focus-visible" in {finding.rule for finding in audit(shell, within=page)}


@pytest.mark.parametrize("size", [100, pytest.param(400, marks=pytest.mark.slow)])
def test_pages_of_the_way_in_have_no_findings(shell: Shell, size: int) -> None:
    found = list(run_audit.sample(61 if size == 100 else 67, ["en_GB"], [size], ["light"]))
    assert found == []


@pytest.mark.slow
@pytest.mark.parametrize("language", run_audit.LANGUAGES)
def test_a_sample_of_every_look_has_no_findings(shell: Shell, language: str) -> None:
    sizes, themes = run_audit.SIZES, ("light", "dark", "yellow-on-black")
    assert list(run_audit.sample(97, [language], sizes, themes)) == []
