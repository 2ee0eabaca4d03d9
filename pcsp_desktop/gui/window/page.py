"""The base of every page: a heading that takes the focus, room for problems, and one column of things."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QSizePolicy, QSpacerItem, QWidget

from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.boxes import ErrorSummary
from pcsp_desktop.gui.kit.focus import beside_in_tab_order, in_order, is_tab_stop
from pcsp_desktop.gui.kit.labels import Eyebrow, PageHeading, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, grows_down
from pcsp_desktop.gui.window.settings import WindowSettings

_SPARE = 200
"""Pixels at 100 % that a page leaves free after its column before it stands further in."""


_SIDE_OF_ROOM, _LEAST_SIDE = 0.055, 16
"""The part of the width that the room beside the column takes at most, and its smallest size in pixels."""

_EYEBROW_UP_TO = 2.0  # the largest text, as a factor, over which the name of the step stands


class Navigation(NamedTuple):
    """The words of the three buttons of the bottom bar; an empty one is not shown."""

    back: str = ""
    not_now: str = ""
    forward: str = ""


class _Inner(QWidget):
    """The column of a page."""

    parts_stand_apart: ClassVar[bool] = True


class Page(QWidget):
    """One page in the shell. Add to `body` (a `ColumnLayout`); the shell scrolls it and puts the bottom bar under it.

    The bottom bar's buttons send `back_asked`, `not_now_asked` and `forward_asked`. Override `entered` and `left`
    to fill the page when it is shown and to save when it goes. After adding or taking away controls call
    `contents_changed`, which sets the Tab order again.
    """

    back_asked = Signal()
    not_now_asked = Signal()
    forward_asked = Signal()
    title_changed = Signal()
    navigation_changed = Signal()
    layout_changed = Signal()

    stays: ClassVar[bool] = False
    """True for a page with a form or work of its own: it waits as it is under a page that comes over it."""
    is_about: str = ""
    """The path of the entry of the plan that the page is about; empty for other pages."""
    own_fields: ClassVar[tuple[str, ...]] = ()
    """Names of the lines that hold words which are no answers: they come back when the page is made again."""
    wide = False
    """True for a page that needs more than one column's width."""
    eyebrow_folds = False
    """True where the line above the heading names the step only, as the list of steps does: large text needs the
    room for the question."""

    def __init__(self, title: str, *, name: str, eyebrow: str = "", parent: QWidget | None = None) -> None:
        """`title` is the heading; `name` the object name, unique in the app; `eyebrow` the small line above."""
        super().__init__(parent)
        grows_down(self)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._step = ""
        self._room = 0
        self._centred = False
        self._navigation = Navigation()
        self._inner = _Inner()
        grows_down(self._inner)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._before = QSpacerItem(0, 0)
        self._row.addSpacerItem(self._before)
        self._row.addWidget(self._inner, 1)
        self._row.addStretch(0)
        column = ColumnLayout(self._inner, gap="medium")
        self.eyebrow = Eyebrow(eyebrow)
        self.heading = PageHeading(title)
        self.heading.setObjectName(f"{name}-heading")
        self.heading.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.errors = ErrorSummary()
        self.body = ColumnLayout(gap="large")
        column.addWidget(self.eyebrow)
        column.addWidget(self.errors)
        column.addWidget(self.heading)
        column.addLayout(self.body)
        column.addStretch(1)
        self.restyle()

    def restyle(self) -> None:
        """Take margins and the width of the column from the theme."""
        now = theme.current()
        side = self._side()
        # At 300 % and more the heading and what follows come before white space.
        top = now.space("section" if now.scale <= 2 else "medium")
        self._row.setContentsMargins(side, top, side, top)
        self._inner.setMaximumWidth(16_777_215 if self.wide else now.column)
        self._show_eyebrow()

    def _show_eyebrow(self) -> None:
        folded = self.eyebrow_folds and theme.current().scale > _EYEBROW_UP_TO
        self.eyebrow.setVisible(bool(self.eyebrow.text()) and not folded)

    def _side(self) -> int:
        """The room beside the column: less where the window is narrow for the size of the text."""
        side = theme.current().space("page")
        return min(side, max(_LEAST_SIDE, round(self._room * _SIDE_OF_ROOM))) if self._room else side

    def set_centred(self, centred: bool) -> None:
        """Stand in the middle of a wide window: for pages with no list of steps beside them."""
        self._centred = centred
        policy = QSizePolicy.Policy.Expanding if centred else QSizePolicy.Policy.Fixed
        self._before.changeSize(0, 0, policy, QSizePolicy.Policy.Minimum)
        self._row.invalidate()

    def set_room(self, width: int) -> None:
        """Stand further in where the page gets this much width, in pixels: a very wide window stays in balance."""
        now = theme.current()
        self._room = width
        side = self._side()
        margins = self._row.contentsMargins()
        if margins.left() != side:
            self._row.setContentsMargins(side, margins.top(), side, margins.bottom())
        if self._centred or self.wide:
            return
        spare = width - 2 * side - now.column - now.gap(_SPARE)
        inward = max(0, spare // 2)
        if inward != self._before.sizeHint().width():
            self._before.changeSize(inward, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
            self._row.invalidate()

    @property
    def title(self) -> str:
        """The heading's words."""
        return self.heading.text()

    def set_title(self, title: str, eyebrow: str | None = None) -> None:
        """Change the heading, and the small line above it."""
        self.heading.setText(title)
        self.setAccessibleName(title)
        if eyebrow is not None:
            self.eyebrow.setText(eyebrow)
            self._show_eyebrow()
        self.title_changed.emit()

    def set_step(self, number: int, of: int, step: str) -> None:
        """Say which step this page is in: the window is then called "Step 2 of 9: What matters to me"."""
        words = self.tr("Step %1 of %2: %3")
        self._step = words.replace("%1", str(number)).replace("%2", str(of)).replace("%3", step)
        self.title_changed.emit()

    @property
    def window_title(self) -> str:
        """What the window is called while this page is open."""
        return self._step or self.title

    @property
    def navigation(self) -> Navigation:
        """The bottom bar while this page is open."""
        return self._navigation

    def set_navigation(self, *, back: str = "", not_now: str = "", forward: str = "") -> None:
        """Name the buttons of the bottom bar; an empty name hides the button."""
        self._navigation = Navigation(back, not_now, forward)
        self.navigation_changed.emit()

    def show_problems(self, problems: Sequence[tuple[str, QWidget | None]]) -> None:
        """Show "There is a problem" with a line for each (words, field); no problems take the box away."""
        self.errors.show_problems(problems)
        self.contents_changed()

    def contents_changed(self) -> None:
        """Controls came or went: the shell sets the Tab order again."""
        self.layout_changed.emit()

    def entered(self) -> None:
        """The page was just made and is about to be shown."""

    def left(self) -> None:
        """The page is about to go: save what was typed."""

    def preferences_changed(self, settings: WindowSettings) -> None:
        """Choices of the window were changed elsewhere, such as by a key: a page that shows them takes them."""

    def leave_fields(self) -> list[tuple[str, QWidget]]:
        """Make answers of what was typed; the problems that remain, each with its field."""
        return []

    def focus_field(self, path: str) -> None:
        """Put the focus on the field of the answer at ``path``, if it is on this page."""

    def shows(self, path: str) -> bool:
        """Whether the answer at ``path``, or the list that it lies in, is on this page."""
        del path
        return False

    def show_change(self, path: str) -> None:
        """What stands at ``path`` was changed from elsewhere: go there."""

    def at_end(self) -> Callable[[], None] | None:
        """What is left to do once nobody can come back to this page. It must not need the page's widgets."""
        return None

    def mark(self) -> dict[str, Any]:
        """What the page holds that is in no plan, as another comes over it: `resume` of the next one gets it."""
        found = {name: self.findChild(QLineEdit, name) for name in self.own_fields}
        return {name: field.text() for name, field in found.items() if field is not None}

    def resume(self, mark: dict[str, Any]) -> None:
        """The page is made again under the one that was over it: be as it was."""
        for name in self.own_fields:
            field = self.findChild(QLineEdit, name)
            if field is not None and mark.get(name):
                field.setText(mark[name])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With a screen reader the arrow keys read on from the heading, text by text: Tab stops at controls only."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if step and plain and QAccessible.isActive() and self._read_on(step):
            return
        super().keyPressEvent(event)

    def _read_on(self, step: int) -> bool:
        """Put the focus on the next text, or the one before; False when the focus is not on a text."""
        texts = [
            each for each in in_order(self, texts=True) if isinstance(each, Text) and each.isVisible() and each.text()
        ]
        now = next((place for place, text in enumerate(texts) if text.hasFocus()), -1)
        if now < 0:
            return False
        if 0 <= now + step < len(texts):
            texts[now + step].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab goes on from a text that was read to what stands next to it: texts have no place in Qt's own order."""
        now = QApplication.focusWidget()
        if not isinstance(now, Text) or isinstance(now, PageHeading) or not self.isAncestorOf(now):
            return super().focusNextPrevChild(forwards)
        anchor: QWidget = self.heading
        for each in in_order(self, texts=True):
            if each is now:
                break
            if each.focusPolicy() != Qt.FocusPolicy.NoFocus:
                anchor = each
        here = not forwards and is_tab_stop(anchor)
        reached = anchor if here else beside_in_tab_order(anchor, forwards=forwards)
        if reached is not None:
            reached.setFocus(Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason)
        return reached is not None

    def first_focus(self) -> QWidget:
        """What takes the focus when the page is shown: its heading."""
        return self.heading
