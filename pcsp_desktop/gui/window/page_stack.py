"""The pages that Back goes through, as routes: a page is made anew from the plan each time it is shown.

What a page holds that is in no plan comes back with it (`Page.mark` and `Page.resume`). A page that holds more than
that, such as a form of its own or work that goes on, says so (`Page.stays`) and waits under the one that covers it.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.gui.window.work import WorkPanel

Make = Callable[[], Page]


class _Visit:
    """One page of the stack: how it is made, and, while it is covered, what it leaves for the next time."""

    def __init__(self, route: Route, make: Make, once: bool = False) -> None:
        """With ``once`` the page was made by someone else: it cannot be made again, and waits."""
        self.route = route
        self.make = make
        self.once = once
        self.page: Page | None = None
        self.mark: dict[str, Any] = {}
        self.at: QWidget | str | None = None
        """What had the focus as another page came over it: the control, or its name once the page is gone."""
        self.cursor = -1
        """Where the cursor stood in it."""
        self.at_end: Callable[[], None] | None = None


class PageStack(QObject):
    """Shows one page in a layout and keeps the routes under it."""

    appeared = Signal(object)
    """A page is in its place: the window shows its title and buttons, before the focus is set."""
    title_changed = Signal()
    navigation_changed = Signal()
    layout_changed = Signal()

    def __init__(self, slot: QVBoxLayout, settle: Callable[[Page], None], parent: QObject) -> None:
        """``settle`` tells a page how much room it has, before it is shown."""
        super().__init__(parent)
        self._slot = slot
        self._settle = settle
        self._visits: list[_Visit] = []

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._visits[-1].page if self._visits else None

    @property
    def routes(self) -> Sequence[Route]:
        """The routes of the pages, the one that is shown last."""
        return tuple(visit.route for visit in self._visits)

    @property
    def pages(self) -> Sequence[Page]:
        """The pages that there are now: the one that is shown, last, and those that wait under it."""
        return tuple(visit.page for visit in self._visits if visit.page is not None)

    @property
    def is_over(self) -> bool:
        """Whether Back leads to a page under this one."""
        return len(self._visits) > 1

    def show(self, route: Route, make: Make, *, once: bool = False) -> None:
        """Show a page in place of all that was there. With ``once`` it cannot be made a second time."""
        old, self._visits = self._visits, []
        for visit in reversed(old):
            self._end(visit)
        self._enter(_Visit(route, make, once))

    def cover(self, route: Route, make: Make, *, keep: bool = False, once: bool = False) -> None:
        """Show a page over the one that is there. With ``keep`` that one waits as it is: nothing changes under it."""
        if self._visits:
            self._put_under(self._visits[-1], keep)
        self._enter(_Visit(route, make, once))

    def replace(self, route: Route, make: Make) -> None:
        """Show a page in place of the one that is shown; Back leads to where that one led."""
        if self._visits:
            self._end(self._visits.pop())
        self._enter(_Visit(route, make))

    def uncover(self) -> None:
        """Leave the page that is over another. Does nothing when there is none under it."""
        if len(self._visits) < 2:
            return
        self._end(self._visits.pop())
        self._return_to(self._visits[-1])

    def again(self, *, carry: bool = False) -> None:
        """Make the page that is shown once more, with the focus where it is.

        With ``carry`` what was typed and chosen on it stays too: before there is a plan it stands nowhere else.
        """
        if not self._visits:
            return
        visit = self._visits[-1]
        if visit.page is not None and (visit.once or _works(visit.page)):
            return
        carried = _typed_and_chosen(visit.page) if carry and visit.page is not None else {}
        self._put_under(visit, False, gone=True)
        self._return_to(visit)
        if visit.page is not None:
            _put_back(visit.page, carried)

    def _enter(self, visit: _Visit) -> None:
        self._visits.append(visit)
        self._make(visit)
        self._present(visit)

    def _return_to(self, visit: _Visit) -> None:
        if visit.page is None:
            mark, visit.mark = visit.mark, {}
            self._make(visit).resume(mark)
        self._present(visit)

    def _make(self, visit: _Visit) -> Page:
        page = visit.page = visit.make()
        visit.at_end = None
        self._slot.addWidget(page)
        page.title_changed.connect(self.title_changed)
        page.navigation_changed.connect(self.navigation_changed)
        page.layout_changed.connect(self.layout_changed)
        self._settle(page)
        page.entered()
        return page

    def _present(self, visit: _Visit) -> None:
        """Show a page. What had the focus when it was covered gets it back, unless the page decides."""
        page = visit.page
        assert page is not None
        page.show()
        self.appeared.emit(page)
        focus = page.first_focus()
        if focus is page.heading:
            focus = self._left_at(visit, page) or focus
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
        if visit.cursor >= 0 and focus.objectName() == visit.at:
            _put_cursor(focus, visit.cursor)
        visit.at, visit.cursor = None, -1

    def _left_at(self, visit: _Visit, page: Page) -> QWidget | None:
        found = page.findChild(QWidget, visit.at) if isinstance(visit.at, str) and visit.at else visit.at
        if not isinstance(found, QWidget) or not shiboken6.isValid(found):
            return None
        return found if found.isVisibleTo(page.window()) and found.isEnabled() else None

    def _put_under(self, visit: _Visit, keep: bool, *, gone: bool = False) -> None:
        page = visit.page
        if page is None:
            return
        focus = page.window().focusWidget()
        visit.at = focus
        if not gone and (keep or visit.once or page.stays or _works(page)):
            page.hide()
            return
        if isinstance(focus, QWidget):
            visit.at = focus.objectName() if page.isAncestorOf(focus) else ""
            visit.cursor = _cursor_of(focus)
        visit.mark, visit.at_end = page.mark(), page.at_end()
        self._take_out(visit)

    def _end(self, visit: _Visit) -> None:
        """The route is left for good."""
        at_end = visit.at_end
        if visit.page is not None:
            at_end = visit.page.at_end()
            self._take_out(visit)
        if at_end is not None:
            at_end()

    def _take_out(self, visit: _Visit) -> None:
        page, visit.page = visit.page, None
        assert page is not None
        page.left()
        page.title_changed.disconnect(self.title_changed)
        page.navigation_changed.disconnect(self.navigation_changed)
        page.layout_changed.disconnect(self.layout_changed)
        page.hide()
        self._slot.removeWidget(page)
        page.deleteLater()


def _works(page: Page) -> bool:
    return any(panel.busy for panel in page.findChildren(WorkPanel))


def _named(page: Page) -> Iterator[QLineEdit | QAbstractButton]:
    """The fields and the choices of a page that have a name."""
    for field in page.findChildren(QLineEdit):
        if field.objectName():
            yield field
    for button in page.findChildren(QAbstractButton):
        if button.objectName() and button.isCheckable():
            yield button


def _typed_and_chosen(page: Page) -> dict[str, str | bool]:
    return {
        each.objectName(): each.text() if isinstance(each, QLineEdit) else each.isChecked() for each in _named(page)
    }


def _put_back(page: Page, carried: dict[str, str | bool]) -> None:
    for each in _named(page):
        was = carried.get(each.objectName())
        if isinstance(each, QLineEdit) and isinstance(was, str) and was:
            each.setText(was)
        elif isinstance(each, QAbstractButton) and isinstance(was, bool) and was != each.isChecked():
            each.setChecked(was)


def _cursor_of(field: QWidget) -> int:
    if isinstance(field, QLineEdit):
        return field.cursorPosition()
    return field.textCursor().position() if isinstance(field, QPlainTextEdit) else -1


def _put_cursor(field: QWidget, place: int) -> None:
    if isinstance(field, QLineEdit):
        field.setCursorPosition(min(place, len(field.text())))
    elif isinstance(field, QPlainTextEdit):
        cursor = field.textCursor()
        cursor.setPosition(min(place, len(field.toPlainText())))
        field.setTextCursor(cursor)
