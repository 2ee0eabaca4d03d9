"""The window: top bar, list of steps, one scrolling page, bottom bar. It knows no plan; others fill it.

At text over 150 % the bars scroll with the page, so that they never hide the field in focus; then, and under
1000 pixels of width, the steps fold behind a "Steps" button. Where the top bar would be more than about a quarter of
the window's height, all of it but "I need help now" and "Steps" folds behind "More": every page shows its heading.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.announce import TopWindow
from pcsp_desktop.gui.kit.boxes import Toast
from pcsp_desktop.gui.kit.buttons import Button, LinkButton, PrimaryButton, SidebarButton
from pcsp_desktop.gui.kit.fields import LongTextField
from pcsp_desktop.gui.kit.focus import FocusRing, set_reading_order, set_tab_order
from pcsp_desktop.gui.window.bars import Bar, TopBar
from pcsp_desktop.gui.window.page import Navigation, Page
from pcsp_desktop.gui.window.page_stack import PageStack
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.gui.window.scroller import Scroller
from pcsp_desktop.gui.window.sidebar import Sidebar, SidebarEdge, SidebarStep

_NARROW = 1000
_BIG = 1.5
_MOST_MESSAGE = 0.5  # of the window's height
_SMALLEST = (400, 300)  # pixels, at every text size: the page reads in it


class MainWindow(TopWindow):
    """The window. Show pages with `show_page`; a side visit (help, settings) with `show_over` and `end_over`."""

    help_asked = Signal()
    lock_asked = Signal()
    text_size_asked = Signal()
    colours_asked = Signal()
    language_asked = Signal()
    settings_asked = Signal()
    """From the list of steps: all settings."""
    step_chosen = Signal(str)
    close_asked = Signal()
    hide_asked = Signal()
    """From a question over this window: hide and lock at once."""
    box_opened = Signal(object)
    """Carries the handle of a question's window: keys pressed there are signs of life too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("window")
        self.setMinimumSize(*_SMALLEST)
        self._toast_inside = False
        self._unlocked = False
        self._room = 0
        self._private = False
        self._may_close = False
        self._steps_open = False
        self._folded: bool | None = None
        self._followed: LongTextField | None = None
        self._bars_inside: bool | None = None
        self._order_soon = QTimer(self)
        self._order_soon.setSingleShot(True)
        self._order_soon.timeout.connect(self._order_now)
        self._make_bars()
        self.sidebar = Sidebar()
        self.sidebar.chosen.connect(self._step_pressed)
        self._sidebar_scroller = Scroller("steps-scroll", "rail")
        self._scroller = Scroller("page-scroll")
        self.toast = Toast()
        content = QWidget()
        content.setObjectName("page-content")
        self._content = QVBoxLayout(content)
        self._content.setContentsMargins(0, 0, 0, 0)
        self._content.setSpacing(0)
        self._page_slot = QVBoxLayout()
        self._page_slot.setSpacing(0)
        self._content.addLayout(self._page_slot, 1)
        self.stack = PageStack(self._page_slot, self._settle, self)
        self.stack.appeared.connect(self._page_appeared)
        self.stack.title_changed.connect(self._show_title)
        self.stack.navigation_changed.connect(self._show_navigation)
        self.stack.layout_changed.connect(self._order)
        self._scroller.setWidget(content)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addWidget(self._sidebar_scroller)
        self._sidebar_edge = SidebarEdge()
        self._middle.addWidget(self._sidebar_edge)
        self._middle.addWidget(self._scroller, 1)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._outer.addLayout(self._middle, 1)
        self._outer.addWidget(self.toast)
        self._ring = FocusRing(self)
        for scroller in (self._scroller, self._sidebar_scroller):
            scroller.verticalScrollBar().valueChanged.connect(self._ring.stay)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._keep_focus_in_view)
        self._scroller.resized.connect(self._soon.start)
        self._scroller.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._soon.start())
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)
        theme.current().changed.connect(self._looks_changed)
        self.retranslate()
        self.set_unlocked(False)
        self._arrange()

    # ---- What others set ---------------------------------------------------------------------------------

    def set_unlocked(self, unlocked: bool) -> None:
        """With a plan open the list of steps, "Saved at" and Lock are there; without, they are not."""
        self._unlocked = unlocked
        if not unlocked:
            self.sidebar.set_steps(())
            self.top.set_saved("")
        self._arrange()

    def set_steps(self, steps: Sequence[SidebarStep]) -> None:
        """The lines of the list of steps."""
        self.sidebar.set_steps(steps)
        self._order()

    def set_here(self, step_id: str) -> None:
        """Mark the step whose page is open, and have it in view in the list."""
        self.sidebar.set_here(step_id)
        button = self.sidebar.button(step_id)
        if button is not None and not self._folded:
            self._sidebar_scroller.show_lines(button.y() - button.height(), button.y() + 2 * button.height())

    def set_saved(self, words: str) -> None:
        """ "Saved at 3:42pm". Not announced: it comes too often."""
        changed = bool(words) != bool(self.top.saved.text())
        self.top.set_saved(words)
        if changed:
            self._arrange()

    def set_private(self, private: bool) -> None:
        """Private screen: the window is called "My plan", whatever page is open."""
        self._private = private
        self._show_title()

    def retranslate(self) -> None:
        """Take all words again, after a change of language."""
        self.top.retranslate()
        self._tell_steps()
        self._arrange()
        self._show_title()

    def message(self, words: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Show and speak a message; `action` names a button ("Undo") that does `act`."""
        self.toast.show_message(words, action, act)
        self._place_toast()
        self._order()

    # ---- Pages -------------------------------------------------------------------------------------------

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self.stack.page

    def show_page(self, page: Page) -> None:
        """Show a page in place of what was there. The old pages are told `left()` and deleted."""
        self.stack.show(Route(page.objectName()), lambda: page, once=True)

    def show_over(self, page: Page) -> None:
        """Show a page for a moment (help, settings); `end_over` comes back to the one under it, as it was."""
        self.stack.cover(Route(page.objectName()), lambda: page, keep=True, once=True)

    def end_over(self) -> None:
        """Leave a side visit. Does nothing when there is none."""
        self.stack.uncover()

    @property
    def pages(self) -> Sequence[Page]:
        """The page and the side visits over it, the one that is shown last."""
        return self.stack.pages

    @property
    def is_over(self) -> bool:
        """Whether a side visit is open."""
        return self.stack.is_over

    def _settle(self, page: Page) -> None:
        page.set_centred(not self._unlocked)
        page.set_room(self._room)

    def _page_appeared(self, _page: Page) -> None:
        self.toast.put_away()
        self._close_steps()
        self.top.set_open(False)
        self._show_title()
        self._show_navigation()
        self._order_now()
        self._scroller.verticalScrollBar().setValue(0)

    # ---- The parts ---------------------------------------------------------------------------------------

    def _make_bars(self) -> None:
        self.top = TopBar()
        self.help_button = self.top.help
        self.steps_button = self.top.steps
        self.lock_button = self.top.lock
        self.help_button.clicked.connect(self.help_asked)
        self.steps_button.clicked.connect(lambda: self.open_steps(not self._steps_open))
        self.top.opened.connect(self._more_opened)
        self.top.text_size.clicked.connect(self.text_size_asked)
        self.top.colours.clicked.connect(self.colours_asked)
        self.top.language.clicked.connect(self.language_asked)
        self.lock_button.clicked.connect(self.lock_asked)
        self.back_button = Button()
        self.back_button.setObjectName("back")
        self.not_now_button = LinkButton()
        self.not_now_button.setObjectName("not-now")
        self.forward_button = PrimaryButton()
        self.forward_button.setObjectName("continue")
        self.bottom = Bar("bottom-bar", line_below=False, spring=2)
        for button in (self.back_button, self.not_now_button, self.forward_button):
            self.bottom.row.addWidget(button)
        self.back_button.clicked.connect(self._back)
        self.not_now_button.clicked.connect(self._not_now)
        self.forward_button.clicked.connect(self._forward)

    def _back(self) -> None:
        if self.page is not None:
            self.page.back_asked.emit()

    def _not_now(self) -> None:
        if self.page is not None:
            self.page.not_now_asked.emit()

    def _forward(self) -> None:
        if self.page is not None:
            self.page.forward_asked.emit()

    def _show_title(self) -> None:
        page = self.page
        own = self.tr("My plan")
        title = own if self._private or page is None else page.window_title
        if page is not None and title == page.title:
            # The heading takes the focus and is spoken: screen readers would say the window's name just before it.
            self.setAccessibleName(own)
            self.setWindowTitle(title)
        else:
            self.setWindowTitle(title)
            self.setAccessibleName("")

    def _show_navigation(self) -> None:
        page = self.page
        shown = page.navigation if page is not None else Navigation()
        for button, words in (
            (self.back_button, shown.back),
            (self.not_now_button, shown.not_now),
            (self.forward_button, shown.forward),
        ):
            button.setText(words)
            button.setVisible(bool(words))
        self.bottom.setVisible(any(shown) and not self._steps_open)
        self._order()

    # ---- Folding -----------------------------------------------------------------------------------------

    def _looks_changed(self) -> None:
        """Every control has its new looks and sizes now: fold or unfold, and keep the focus in view."""
        self._arrange()
        self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        now = theme.current()
        big = now.scale > _BIG
        folded = big or self.width() < _NARROW
        if big != self._bars_inside:
            self._bars_inside = big
            focus = self.focusWidget()
            for holder in (self._outer, self._content):
                holder.removeWidget(self.top)
                holder.removeWidget(self.bottom)
            holder = self._content if big else self._outer
            holder.insertWidget(0, self.top)
            holder.addWidget(self.bottom)
            if focus is not None and not focus.hasFocus() and self.isActiveWindow():
                focus.setFocus(Qt.FocusReason.OtherFocusReason)  # a bar that moves would lose it
        if folded != self._folded:
            self._folded = folded
            if not folded:
                self._close_steps()
            self._place_sidebar()
        self._sidebar_scroller.setVisible(not folded and self._unlocked)
        self._sidebar_scroller.setFixedWidth(now.px(308))
        self._sidebar_edge.setVisible(not folded and self._unlocked)
        bar = self._scroller.verticalScrollBar().sizeHint().width()
        sidebar = (
            0 if self._sidebar_scroller.isHidden() else self._sidebar_scroller.width() + self._sidebar_edge.width()
        )
        self._room = self.width() - bar - sidebar
        for page in self.stack.pages:
            page.set_room(self._room)
        beside = bar if big else 0
        self._place_toast()
        self.top.fit(self.width() - beside, self.height(), unlocked=self._unlocked, steps=folded and self._unlocked)
        self._order()

    def _place_toast(self) -> None:
        """A message stands at the foot of the window. One that would fill it stands over the page and scrolls along."""
        large = bool(self._bars_inside) and self.toast.high_for(self.width()) > self.height() * _MOST_MESSAGE
        if large != self._toast_inside:
            self._toast_inside = large
            (self._outer if large else self._content).removeWidget(self.toast)
            if large:
                self._content.insertWidget(1, self.toast)
            else:
                self._outer.addWidget(self.toast)

    def _place_sidebar(self) -> None:
        if self._folded:
            if self._sidebar_scroller.widget() is self.sidebar:
                self._sidebar_scroller.takeWidget()
            self._page_slot.insertWidget(0, self.sidebar)
            self.sidebar.setVisible(self._steps_open)
        else:
            self._page_slot.removeWidget(self.sidebar)
            self._sidebar_scroller.setWidget(self.sidebar)
            self.sidebar.show()

    def press_forward(self) -> None:
        """Press the button that goes on, where there is one."""
        if self.forward_button.isVisible():
            self.forward_button.click()

    def press_back(self) -> None:
        """Press Back, where it is there."""
        if self.back_button.isVisible():
            self.back_button.click()

    def focus_steps(self) -> None:
        """Go to the list of steps, opening it when it is folded."""
        if not self._unlocked:
            return
        if self._folded:
            self.open_steps(True)
            return
        button = self.sidebar.button(self.sidebar.here) or next(iter(self.sidebar.findChildren(SidebarButton)), None)
        if button is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def open_steps(self, opened: bool) -> None:
        """Show the folded list of steps in place of the page, or put it away."""
        if opened == self._steps_open or not self._folded:
            return
        self._steps_open = opened
        self._tell_steps()
        self.sidebar.setVisible(opened)
        if self.page is not None:
            self.page.setVisible(not opened)
        self._show_navigation()
        if opened:
            first = self.sidebar.button(self.sidebar.here) or next(iter(self.sidebar.findChildren(SidebarButton)), None)
            self._scroller.verticalScrollBar().setValue(0)
            if first is not None:
                first.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.page is not None:
            self.page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_steps(self) -> None:
        self.steps_button.setAccessibleDescription(self.tr("Open") if self._steps_open else self.tr("Closed"))

    def _close_steps(self) -> None:
        if self._steps_open:
            self._steps_open = False
            self._tell_steps()
            self.sidebar.setVisible(not self._folded)
            if self.page is not None:
                self.page.show()
            self._show_navigation()

    def _step_pressed(self, step_id: str) -> None:
        self._close_steps()
        self.step_chosen.emit(step_id)

    # ---- Focus -------------------------------------------------------------------------------------------

    def _order(self) -> None:
        """Something came or went: set the orders of Tab and of reading once all that happens now has happened."""
        self._order_soon.start()

    def _order_now(self) -> None:
        self._order_soon.stop()
        set_tab_order(self)
        set_reading_order(self)

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None and before is self._followed:
            self._followed.cursorPositionChanged.disconnect(self._keep_focus_in_view)
            self._followed = None
        if isinstance(now, LongTextField) and now.window() is self and self._followed is None:
            self._followed = now
            now.cursorPositionChanged.connect(self._keep_focus_in_view)
        if now is not None and now.window() is self:
            # At once, and again when the layout of a new page has settled.
            self._keep_focus_in_view()
            self._soon.start()

    def _keep_focus_in_view(self) -> None:
        for scroller in (self._scroller, self._sidebar_scroller):
            self._keep_in_view(scroller)

    def _keep_in_view(self, scroller: Scroller) -> None:
        widget, content = self.focusWidget(), scroller.widget()
        if widget is None or content is None or not content.isAncestorOf(widget) or not widget.isVisible():
            return
        if self.page is not None and widget is self.page.heading:
            # A new page is shown from its top, with "I need help now", also at 400 %.
            return
        margin, spare = theme.current().gap(24), scroller.viewport().height() - widget.height()
        if spare >= 0:
            margin = min(margin, spare // 2)
        elif isinstance(widget, LongTextField):
            cursor = widget.cursorRect()
            top = widget.viewport().mapTo(content, cursor.topLeft()).y()
            scroller.show_lines(top - margin, top + cursor.height() + margin)
            return
        top = widget.mapTo(content, QPoint(0, 0)).y()
        scroller.show_lines(top - margin, top + widget.height() + margin)

    # ---- Keys and closing --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._escape():
            return
        super().keyPressEvent(event)

    def _escape(self) -> bool:
        """Leave what is open over the page, or the side visit: True when there was something to leave."""
        page = self.page
        if self._steps_open:
            self.open_steps(False)
        elif self.top.is_open:
            self.top.set_open(False)
            self._more_opened(False)
        elif self.toast.isVisible():
            self.toast.put_away()
        elif page is not None and page.navigation.back and (self.is_over or not self._unlocked):
            page.back_asked.emit()
        else:
            return False
        return True

    def _more_opened(self, opened: bool) -> None:
        self._order()
        if not opened:
            self.top.more.setFocus(Qt.FocusReason.TabFocusReason)

    def close_now(self) -> None:
        """Close without asking again."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            return
        event.ignore()
        # Afterwards: a window that is in the middle of closing cannot be closed.
        QTimer.singleShot(0, self.close_asked.emit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Installed on the window's handle: while Alt is held the Alt letters are underlined."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) and isinstance(event, QKeyEvent):
            shown = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Alt
            if shown != bool(self.property("showAltLetters")):
                self.setProperty("showAltLetters", shown)
                self.update()
                for button in self.findChildren(Button):
                    button.update()
        return super().eventFilter(watched, event)
