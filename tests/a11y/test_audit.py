"""The audit finds what is planted, and finds nothing on our own pages."""

from __future__ import annotations

import contextlib
import importlib
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path

import gui_kit
import pytest
from a11y import every_page, run_audit
from a11y.audit import audit
from a11y.audit_pictures import Pictures, Unpainted, box_in, change, paint, seen_part
from app_kit import bare_context
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QShortcut,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QGroupBox,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

import pcsp_desktop.gui
from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.buttons import Button, CheckBox
from pcsp_desktop.gui.kit.labels import PageHeading, Text
from pcsp_desktop.gui.kit.theme import ScreenLook
from pcsp_desktop.gui.pages.keeping.after_lock import DeletingPage, MovingPage
from pcsp_desktop.gui.pages.keeping.keeping_page import KeepingPage
from pcsp_desktop.gui.pages.keeping.unsaved_words import UnsavedWordsPage
from pcsp_desktop.gui.questions.entry_page import EntryPage
from pcsp_desktop.gui.questions.guide_page import GuidePage
from pcsp_desktop.gui.questions.passphrase_form import PassphraseForm
from pcsp_desktop.gui.questions.questions_page import QuestionsPage
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import to
from pcsp_desktop.tasks.printing import crisis_view


@pytest.fixture
def shell(qapp: object) -> Iterator[MainWindow]:
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


def _scrolled_unnamed(page: Page) -> None:
    area = QScrollArea()
    area.setObjectName("inner")
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setMinimumHeight(60)
    page.body.addWidget(area)


def _no_id(page: Page) -> None:
    page.body.addWidget(QPushButton("Change my words"))


def _no_words(page: Page) -> None:
    picture = QPixmap(20, 20)
    picture.fill(QColor("#000000"))
    label = QLabel()
    label.setPixmap(picture)
    page.body.addWidget(label)


def _two_headings(page: Page) -> None:
    page.body.addWidget(PageHeading("Another heading of the page"))


def _one_way(page: Page) -> None:
    """Tab leaves it, Shift and Tab do not."""

    class Field(QTextEdit):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            if event.key() != Qt.Key.Key_Backtab:
                super().keyPressEvent(event)

        def focusNextPrevChild(self, forward: bool) -> bool:
            return forward and super().focusNextPrevChild(forward)

    field = Field()
    field.setTabChangesFocus(True)
    field.setAccessibleName("Words")
    page.body.addWidget(field)


def _never_reached(page: Page) -> None:
    class Skipped(QPushButton):
        def focusInEvent(self, event: QFocusEvent) -> None:
            super().focusInEvent(event)
            after.setFocus(Qt.FocusReason.TabFocusReason)

    after = Button("After it")
    after.setObjectName("after")
    page.body.addWidget(Skipped("Skipped"))
    page.body.addWidget(after)


def _jumping(page: Page) -> None:
    """Three buttons under each other, to which Tab comes in another order."""
    buttons = [Button(f"Number {number}") for number in range(3)]
    place = QWidget()
    place.setFixedSize(300, 220)
    for button, y in zip(buttons, (140, 0, 70), strict=True):
        button.setParent(place)
        button.setObjectName(f"button-{y}")
        button.setGeometry(0, y, 200, 50)
    page.body.addWidget(place)


def _covered(page: Page) -> None:
    """A bar lies over a button."""
    place = QWidget()
    place.setFixedSize(400, 60)
    button = Button("Under the bar")
    button.setObjectName("under")
    button.setParent(place)
    button.setGeometry(0, 0, 300, 50)
    bar = QFrame(place)
    bar.setGeometry(0, 30, 400, 30)
    page.body.addWidget(place)


def _broken_word(page: Page) -> None:
    label = Text("Understanding it")
    label.setFixedSize(60, 300)
    page.body.addWidget(label)


def _outside(page: Page) -> None:
    place = QWidget()
    place.setFixedSize(100, 50)
    label = QLabel("Outside of its place", place)
    label.setGeometry(60, 0, 200, 50)
    page.body.addWidget(place)


def _over_each_other(page: Page) -> None:
    place = QWidget()
    place.setFixedSize(300, 80)
    for y in (0, 10):
        QLabel("Words", place).setGeometry(0, y, 200, 30)
    page.body.addWidget(place)


def _low_field(page: Page) -> None:
    field = QLineEdit()
    field.setFixedHeight(10)
    page.body.addWidget(field)


def _grey_field(page: Page) -> None:
    field = QLineEdit("Words that you can hardly read")
    field.setStyleSheet("QLineEdit { color: #c8c8c8; background: #ffffff; border: 2px solid #000000; }")
    field.setMinimumHeight(50)
    page.body.addWidget(field)


def _pale_field(page: Page) -> None:
    field = QLineEdit()
    field.setStyleSheet("QLineEdit { background: #fbfaf7; border: 2px solid #e0e0e0; }")
    field.setMinimumHeight(50)
    page.body.addWidget(field)


def _pale_mark(page: Page) -> None:
    class Pale(CheckBox):
        def _mark_pen(self) -> QPen:
            return QPen(QColor("#eeeeee"), 2)

    page.body.addWidget(Pale("Yes"))


def _hue(page: Page) -> None:
    """On is red and off is green, of one lightness; the words stay."""

    class Lamp(QPushButton):
        def paintEvent(self, event: QPaintEvent) -> None:
            painter = QPainter(self)
            painter.fillRect(self.rect(), QColor("#b34040" if self.isChecked() else "#406f40"))
            painter.end()

    lamp = Lamp("Lamp")
    lamp.setCheckable(True)
    lamp.setMinimumHeight(50)
    lamp.setAccessibleDescription("What a description says does not make it seen")
    page.body.addWidget(lamp)


def _radio_hue(page: Page) -> None:
    class Same(QRadioButton):
        def paintEvent(self, event: QPaintEvent) -> None:
            painter = QPainter(self)
            painter.drawText(self.rect(), self.text())
            painter.end()

    for words in ("Yes", "No"):
        button = Same(words)
        button.setMinimumHeight(50)
        page.body.addWidget(button)


def _two_radios(page: Page, chosen: int) -> list[QRadioButton]:
    group = QButtonGroup(page)
    for place, words in enumerate(("Every day", "Once a week")):
        button = QRadioButton(words)
        button.setObjectName(f"often-{place}")
        button.setMinimumHeight(50)
        group.addButton(button)
        page.body.addWidget(button)
        button.setChecked(place == chosen)
    found = [each for each in group.buttons() if isinstance(each, QRadioButton)]
    assert len(found) == 2
    return found


def _each_a_stop(page: Page) -> None:
    """As Qt leaves a group that never had the focus."""
    _two_radios(page, chosen=1)


def _first_is_stop(page: Page) -> None:
    """Tab lands on the first, and the second is the answer."""
    _first, second = _two_radios(page, chosen=1)
    second.setFocusPolicy(Qt.FocusPolicy.ClickFocus)


def _last_is_stop(page: Page) -> None:
    """Nothing is chosen, and Tab lands on the last."""
    first, _last = _two_radios(page, chosen=-1)
    first.setFocusPolicy(Qt.FocusPolicy.ClickFocus)


def _no_stop(page: Page) -> None:
    for button in _two_radios(page, chosen=0):
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)


def _told_apart_by_description(page: Page) -> None:
    """Voice control hears names alone."""
    for place in ("one", "two"):
        button = QPushButton("Change")
        button.setObjectName(place)
        button.setAccessibleDescription(place)
        page.body.addWidget(button)


def _choice_and_button(page: Page) -> None:
    choice, button = QRadioButton("Done"), QPushButton("Done")
    for place, widget in enumerate((choice, button)):
        widget.setObjectName(f"done-{place}")
        page.body.addWidget(widget)


def _marks(page: Page) -> None:
    page.body.addWidget(QLabel("\u206601632 960203\u2069"))


def _marks_in_description(page: Page) -> None:
    button = QPushButton("Ring")
    button.setObjectName("ring")
    button.setAccessibleDescription("Ask for \u2068Anna\u2069")
    page.body.addWidget(button)


FAULTS: list[tuple[str, Callable[[Page], None]]] = [
    ("no-name", _unnamed),
    ("no-name", _scrolled_unnamed),
    ("no-id", _no_id),
    ("name-from-group", _from_group),
    ("duplicate-name", _twice),
    ("duplicate-name", _told_apart_by_description),
    ("duplicate-name", _choice_and_button),
    ("mark-in-name", _marks),
    ("mark-in-name", _marks_in_description),
    ("odd-name", _symbols),
    ("name-is-value", _combo),
    ("image-no-alt", _no_words),
    ("two-headings", _two_headings),
    ("keyboard-trap", _trap),
    ("keyboard-trap", _one_way),
    ("unreachable", _never_reached),
    ("radio-stop", _each_a_stop),
    ("radio-stop", _first_is_stop),
    ("radio-stop", _last_is_stop),
    ("radio-stop", _no_stop),
    ("tab-order", _jumping),
    ("focus-hidden", _covered),
    ("target-size", _small),
    ("contrast", _grey),
    ("contrast", _grey_field),
    ("control-contrast", _pale_field),
    ("control-contrast", _pale_mark),
    ("clipped", _cut),
    ("clipped", _low_field),
    ("broken-word", _broken_word),
    ("outside-parent", _outside),
    ("overlap", _over_each_other),
    ("sideways-scroll", _wide),
    ("mnemonic-clash", _same_letter),
    ("shortcut-clash", _same_key),
    ("state-invisible", _state),
    ("state-invisible", _radio_hue),
    ("colour-only", _hue),
]


@pytest.mark.parametrize(("rule", "fault"), FAULTS, ids=lambda each: getattr(each, "__name__", each))
def test_a_planted_fault_is_found(shell: MainWindow, rule: str, fault: Callable[[Page], None]) -> None:
    page = Page("A page with a fault", name="fault")
    fault(page)
    shell.show_page(page)
    gui_kit.settle()
    assert rule in {finding.rule for finding in audit(shell, within=page)}


def test_a_page_without_a_fault_has_no_finding(shell: MainWindow) -> None:
    page = Page("A page", name="whole")
    button = Button("Press")
    button.setObjectName("press")
    page.body.addWidget(button)
    shell.show_page(page)
    gui_kit.settle()
    assert audit(shell) == []


def test_a_window_that_is_too_small_for_its_page_is_found(shell: MainWindow) -> None:
    box = QWidget()
    box.setObjectName("box")
    QVBoxLayout(box).addWidget(QLabel("Words that need their room"))
    box.show()
    box.resize(20, 10)
    box.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # type: ignore[union-attr]
    box.setMinimumSize(0, 0)
    box.resize(20, 10)
    assert "too-big" in {finding.rule for finding in audit(box, keyboard=False, pixels=False)}
    box.close()
    box.deleteLater()


def test_a_missing_focus_ring_is_found(shell: MainWindow) -> None:
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


def test_a_pale_focus_ring_is_found(shell: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    page = Page("A page", name="fault")
    button = Button("Press")
    button.setObjectName("press")
    page.body.addWidget(button)
    shell.show_page(page)
    gui_kit.settle()
    now = theme.current()
    colour = now.colour
    pale = {"focus": QColor("#c8c8c0"), "focus_line": QColor("#d0d0c8")}
    monkeypatch.setattr(now, "colour", lambda token: pale.get(token) or colour(token))
    assert "focus-contrast" in {finding.rule for finding in audit(shell, within=page)}


# ---- What the audit rests on ---------------------------------------------------------------------------------


def test_contents_painted_whole_are_what_the_window_shows(shell: MainWindow) -> None:
    """Pictures are cut from one of the whole contents; it holds the same pixels as the window."""
    for size, name in ((100, "who"), (400, "passphrase")):
        theme.current().apply(ScreenLook(size, "dark"))
        every_page.own_pages(shell)[name]()
        gui_kit.settle()
        page = shell.page
        assert page is not None
        home = Pictures(shell).home(page)
        assert home is not shell
        seen = seen_part(shell, box_in(shell, page), page)
        assert seen.height() > 200
        whole = Pictures(shell).of(home, seen.translated(-box_in(shell, home).topLeft()))
        assert change(whole, paint(shell, seen)).pixels == 0
    theme.current().apply(ScreenLook())


def test_a_theme_put_on_live_looks_as_it_does_from_the_start(shell: MainWindow) -> None:
    """A page is opened once and wears the five themes one after the other: the pixels are those of a new page."""

    def look() -> Image.Image:
        gui_kit.settle()
        focused = shell.focusWidget()
        if focused is not None:
            focused.clearFocus()
        gui_kit.settle()
        return paint(shell, shell.rect())

    for name in ("wrong-passphrase", "who"):
        for scheme in ("dark", "yellow-on-black"):
            theme.current().apply(ScreenLook(200, "light"))
            every_page.own_pages(shell)[name]()
            gui_kit.settle()
            theme.current().apply(ScreenLook(200, scheme))
            live = look()
            every_page.own_pages(shell)[name]()
            assert change(live, look()).pixels == 0, f"{name} {scheme}"
    theme.current().apply(ScreenLook())


def _only_own_pages(monkeypatch: pytest.MonkeyPatch, pages: dict[str, Callable[[], None]]) -> None:
    monkeypatch.setattr(every_page, "own_pages", lambda _shell: pages)
    monkeypatch.setattr(every_page, "example", lambda _shell: contextlib.nullcontext())
    monkeypatch.setattr(every_page, "plan_pages", lambda _shell, _desk: {})
    monkeypatch.setattr(every_page, "questions", lambda _shell, _desk: {})


def test_a_fault_while_a_page_is_open_is_a_finding(shell: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: object) -> None:
        raise ValueError("this page does not open")

    _only_own_pages(monkeypatch, {"broken": lambda: broken(None)})
    auditor = run_audit.Auditor(run_audit.Choice(only="broken"))
    auditor.run(["en_GB"], [100], ["light"])
    assert [finding.rule for _, finding in auditor.findings] == ["fault"]


class _Growing(Text):
    """Words that take more room in the dark: the walk through the page would not hold there."""

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(width) + (300 if theme.current().look.scheme == "dark" else 100)


def _audit_one(monkeypatch: pytest.MonkeyPatch, make: Callable[[], QWidget]) -> set[str]:
    """The rules of what the whole run finds on a page with this control, with three themes put on it."""

    def pages(shell: MainWindow) -> dict[str, Callable[[], None]]:
        def show() -> None:
            page = Page("A page", name="one")
            widget = make()
            widget.setObjectName("one-control")
            page.body.addWidget(widget)
            shell.show_page(page)

        return {"one": show}

    _only_own_pages(monkeypatch, {})
    monkeypatch.setattr(every_page, "own_pages", pages)
    auditor = run_audit.Auditor(run_audit.Choice())
    auditor.run(["en_GB"], [100], ["light", "cream", "dark"])
    return {f"{state.theme} {finding.rule}" for state, finding in auditor.findings}


def test_a_page_that_moves_with_its_colours_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page is walked through in one theme; in the others it must stand as it stood."""
    found = _audit_one(monkeypatch, lambda: _Growing("Words"))
    assert any(rule.endswith("theme-moves") for rule in found)


def test_a_ring_that_one_theme_hides_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also in a theme that was put on live: there the ring is measured without a walk."""
    colour = theme.Theme.colour

    def hidden(now: theme.Theme, token: str) -> QColor:
        in_cream = now.look.scheme == "cream" and token.startswith("focus")
        return colour(now, "paper" if in_cream else token)

    monkeypatch.setattr(theme.Theme, "colour", hidden)
    found = _audit_one(monkeypatch, lambda: Button("Press"))
    assert {rule for rule in found if rule.startswith("cream focus")}
    assert not {rule for rule in found if rule.startswith(("light", "dark"))}


def test_shares_of_the_work_leave_nothing_out(shell: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each page falls to one process, and begins with another theme than the page before it."""
    seen: list[tuple[str, str]] = []
    names = [f"page-{number}" for number in range(7)]
    _only_own_pages(monkeypatch, dict.fromkeys(names, lambda: None))

    def looked_at(auditor: run_audit.Auditor, _window: object, *, walk: bool = True) -> None:
        assert auditor._now is not None
        seen.append((auditor._now.page, auditor._now.theme))

    monkeypatch.setattr(run_audit.Auditor, "_audit", looked_at)
    for part in range(2):
        run_audit.Auditor(run_audit.Choice(part=part, parts=2)).run(["en_GB"], [100], ["light", "dark", "cream"])
    assert sorted(seen) == sorted((name, scheme) for name in names for scheme in ("light", "dark", "cream"))


@pytest.mark.slow
def test_every_kind_of_page_is_audited(shell: MainWindow, tmp_path: Path) -> None:
    """A page that somebody adds to the app, and that no audit page opens, fails here."""
    for module in pkgutil.walk_packages(pcsp_desktop.gui.__path__, "pcsp_desktop.gui."):
        importlib.import_module(module.name)
    opened: set[type] = set()

    def open_all(openers: dict[str, Callable[[], None]]) -> None:
        for open_it in openers.values():
            open_it()
            gui_kit.settle()
            opened.add(type(shell.page))

    Unpainted(shell)
    open_all(every_page.own_pages(shell))
    with every_page.example(shell) as context:
        open_all(every_page.plan_pages(shell, context))
        crisis_view.leave_open(context.scope.opened, tmp_path)
    bare = bare_context(shell, gui_kit.SETTINGS)
    open_all({"left-crisis": lambda: bare.go(to("left-crisis", folder=str(tmp_path)))})
    only_bases: set[type] = {QuestionsPage, KeepingPage, PassphraseForm, UnsavedWordsPage, EntryPage, GuidePage}
    # A busy page with another title and another task: they do their work as soon as they are shown.
    only_bases |= {MovingPage, DeletingPage}
    pages = {kind for kind in _kinds_of(Page) if kind.__module__.startswith("pcsp_desktop.")}
    assert {kind.__qualname__ for kind in pages - opened - only_bases} == set()


def _kinds_of(base: type) -> Iterator[type]:
    kinds: list[type] = base.__subclasses__()
    for kind in kinds:
        yield kind
        yield from _kinds_of(kind)


# ---- Our own pages -------------------------------------------------------------------------------------------


def test_a_few_pages_have_no_findings(shell: MainWindow) -> None:
    """A handful in each run; the slow tests look at more, `packaging/audit.py` at all of them."""
    assert list(run_audit.sample(479, ["en_GB"], [100], theme.SCHEMES)) == []


@pytest.mark.slow
@pytest.mark.parametrize("size", run_audit.SIZES)
@pytest.mark.parametrize("language", run_audit.LANGUAGES)
def test_a_sample_of_every_look_has_no_findings(shell: MainWindow, language: str, size: int) -> None:
    # Another number for each, so that other pages and themes are looked at.
    every = 131 + 2 * run_audit.SIZES.index(size) + 8 * run_audit.LANGUAGES.index(language)
    assert list(run_audit.sample(every, [language], [size], theme.SCHEMES)) == []
