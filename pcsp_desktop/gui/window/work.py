"""Long work off the window's thread, with what it is doing, how far it is, and Stop.

    work = Work(owner, lambda progress: write_pdf(plan, progress))
    work.success(self._written).failure(self._went_wrong).start()

The task runs in a thread of its own and touches no widget. It calls `progress.at(...)` now and then, which raises
`Stopped` when the person pressed Stop. `success`, `failure` and `stopped` are called on the window's thread.

After Stop the person goes on at once: a task that takes a moment to notice ends by itself, and what it made is
dropped. So a task that can be stopped makes something and changes nothing.
"""

import atexit
import weakref
from collections.abc import Callable
from threading import Event
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from shiboken6 import isValid

from pcsp_desktop.gui.kit import announce, theme
from pcsp_desktop.gui.kit.announce import Grouped
from pcsp_desktop.gui.kit.buttons import Button
from pcsp_desktop.gui.kit.labels import Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, grows_down

Result = TypeVar("Result")

_AT_THE_END = 5000
"""Milliseconds that the app waits at its end for work that is still under way."""
_LOOK_AGAIN = 150  # milliseconds

_A_MOMENT = 250
"""Milliseconds of work that nobody needs to be told of: a bar that comes and goes at once only startles."""


class Stopped(Exception):
    """The person pressed Stop."""


class Progress(QObject):
    """How a task tells where it is. `done` of `all` parts; `doing` is a sentence that the window already has."""

    moved = Signal(int, int, str)

    def __init__(self) -> None:
        super().__init__()
        self._stop = Event()

    def at(self, done: int, of: int, doing: str = "") -> None:
        """Say how far the work is. Raises Stopped when the person pressed Stop."""
        if self._stop.is_set():
            raise Stopped
        self.moved.emit(done, of, doing)

    @property
    def stop_asked(self) -> bool:
        """Whether the person pressed Stop."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Ask the work to stop at its next `at`."""
        self._stop.set()


class _Thread(QThread):
    """Runs one task and keeps how it ended."""

    def __init__(self, task: Callable[[Progress], object], progress: Progress) -> None:
        super().__init__()
        self._task = task
        self._progress = progress
        self.result: object = None
        self.problem: BaseException | None = None

    def run(self) -> None:
        try:
            self.result = self._task(self._progress)
        except BaseException as problem:  # noqa: BLE001 - handed to `failure` on the window's thread
            self.problem = problem


class Work(QObject, Generic[Result]):
    """One piece of long work that belongs to a widget or other object of the window's thread."""

    finished = Signal()
    _running: set["Work[object]"] = set()
    _waiting: set["Work[object]"] = set()
    """Work that has ended while another page was over its own."""

    def __init__(self, owner: QObject, task: Callable[[Progress], Result]) -> None:
        super().__init__()
        self.progress = Progress()
        self._thread = _Thread(task, self.progress)
        self._success: Callable[[Result], None] | None = None
        self._failure: Callable[[Exception], None] | None = None
        self._stopped: Callable[[], None] | None = None
        self._dropped: Callable[[Result], None] | None = None
        self._page = weakref.ref(owner) if isinstance(owner, QWidget) else None
        self._owner_gone = False
        self._let_go = False
        owner.destroyed.connect(self._forget_owner)

    def success(self, call: Callable[[Result], None]) -> "Work[Result]":
        """What to do with the result."""
        self._success = call
        return self

    def failure(self, call: Callable[[Exception], None]) -> "Work[Result]":
        """What to do with a problem that the task raised. Without it the problem goes to the app's last resort."""
        self._failure = call
        return self

    def stopped(self, call: Callable[[], None]) -> "Work[Result]":
        """What to do after the person stopped it."""
        self._stopped = call
        return self

    def dropped(self, call: Callable[[Result], None]) -> "Work[Result]":
        """What to do with a result that nobody waits for any more, such as a plan that was opened after Stop."""
        self._dropped = call
        return self

    def start(self) -> "Work[Result]":
        """Begin."""
        Work._running.add(self)  # type: ignore[arg-type]
        self._thread.finished.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._thread.start()
        return self

    @property
    def running(self) -> bool:
        """Whether the task has not ended yet."""
        return self in Work._running

    def stop(self) -> None:
        """Stop the task, and let the person go on now."""
        if self._let_go or not self.running:
            return
        self._let_go = True
        self.progress.stop()
        self.finished.emit()
        if self._stopped is not None:
            self._stopped()

    def wait(self, milliseconds: int = 10_000) -> bool:
        """Wait for the task to end (for closing the app). True when it ended."""
        return self._thread.wait(milliseconds)

    def _forget_owner(self) -> None:
        self._owner_gone = True
        self.progress.stop()

    def _end(self) -> None:
        self._thread.wait()
        Work._running.discard(self)
        if self._let_go:
            self._drop()
            return
        self.finished.emit()
        if self._owner_gone:
            self._drop()
            return
        if self._is_covered():
            # Another page, perhaps the crisis page, is over it: what was made does not push in front of that.
            Work._waiting.add(self)  # type: ignore[arg-type]
            QTimer.singleShot(_LOOK_AGAIN, self._look_again)
            return
        self._deliver()

    def _is_covered(self) -> bool:
        page = self._page() if self._page is not None else None
        return page is not None and isValid(page) and not page.isVisible()

    def _look_again(self) -> None:
        """Once the page is shown again the person wants what was made for it."""
        if not self._owner_gone and self._is_covered():
            QTimer.singleShot(_LOOK_AGAIN, self._look_again)
            return
        Work._waiting.discard(self)
        self._deliver()

    def _drop(self) -> None:
        if self._dropped is not None and self._thread.problem is None:
            self._dropped(self._thread.result)  # type: ignore[arg-type]

    def _deliver(self) -> None:
        problem = self._thread.problem
        if self._owner_gone:
            self._drop()
            return
        if problem is None:
            if self._success is not None:
                self._success(self._thread.result)  # type: ignore[arg-type]
        elif isinstance(problem, Stopped):
            if self._stopped is not None:
                self._stopped()
        elif isinstance(problem, Exception) and self._failure is not None:
            self._failure(problem)
        else:
            raise problem


@atexit.register
def _wait_for_all() -> None:
    """The app ends: Qt does not bear a thread that is thrown away while it runs, such as one that asks a keyring."""
    for work in list(Work._running):
        if isValid(work):
            work.wait(_AT_THE_END)


class WorkPanel(Grouped):
    """Shows a piece of work on a page: what it is doing, a bar, and Stop."""

    def __init__(self, doing: str, name: str = "work", parent: QWidget | None = None, *, can_stop: bool = True) -> None:
        """Without `can_stop` there is no Stop: for work that is short, and spoilt by stopping in the middle."""
        super().__init__(parent)
        grows_down(self)
        self.setObjectName(name)
        self.setAccessibleName(doing)
        self._words = Text(doing)
        self._bar = _Bar()
        self._bar.setObjectName(f"{name}-bar")
        self._bar.setAccessibleName(doing)
        self._stop = Button(self.tr("Stop"))
        self._stop.setObjectName(f"{name}-stop")
        column = ColumnLayout(self, gap="small")
        column.addWidget(self._words)
        column.addWidget(self._bar)
        column.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignLeading)
        self._stop.setVisible(can_stop)
        self._began_at: QWidget | None = None
        self._work: Work[object] | None = None
        self._busy = False
        self._soon = QTimer(self, singleShot=True, interval=_A_MOMENT)
        self._soon.timeout.connect(self._appear)
        self._stop.clicked.connect(self._stop_it)

    @property
    def busy(self) -> bool:
        """Whether work goes on, also before the panel shows it."""
        return self._busy

    def follow(self, work: "Work[Result]") -> None:
        """Show this work until it ends; work that is done in a moment is not shown."""
        self._work = work  # type: ignore[assignment]
        self._began_at = QApplication.focusWidget()
        self._bar.setRange(0, 0)
        self._bar.reset()
        work.progress.moved.connect(self._moved)
        work.finished.connect(self._ended)
        self._busy = True
        self._soon.start()

    def _appear(self) -> None:
        self.show()
        announce.say(self, self._words.text())

    def _ended(self) -> None:
        self._busy = False
        self._soon.stop()
        self.hide()

    def _stop_it(self) -> None:
        """Stop the work; the focus goes back to what began it."""
        if self._work is None:
            return
        self._work.stop()
        began = self._began_at
        if began is not None and isValid(began) and began.isVisible() and began.isEnabled():
            began.setFocus(Qt.FocusReason.OtherFocusReason)
            announce.say(began, self.tr("Stopped"))

    def show_at(self, done: int, of: int) -> None:
        """Show how far work is that goes on in the window's own thread."""
        if self.isHidden():
            self.show()
            announce.say(self, self._words.text())
        self._moved(done, of, "")

    def _moved(self, done: int, of: int, doing: str) -> None:
        if doing and doing != self._words.text():
            self._words.setText(doing)
            if self.isVisible():
                announce.say(self, doing)
        self._bar.setRange(0, max(0, of))
        self._bar.setValue(done)


class _Bar(QProgressBar):
    """A plain bar in the theme's colours; it fills, it does not move about."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.restyle()

    def restyle(self) -> None:
        """Take the height from the theme."""
        self.setFixedHeight(theme.current().gap(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(now.colour("field"))
        painter.setBrush(now.colour("card"))
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, now.gap(6), now.gap(6))
        span = self.maximum() - self.minimum()
        part = (self.value() - self.minimum()) / span if span > 0 else 0.0
        if part > 0:
            inside = box.adjusted(3, 3, -3, -3)
            inside.setWidth(max(4.0, inside.width() * min(1.0, part)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("accent"))
            painter.drawRoundedRect(inside, now.gap(4), now.gap(4))
        painter.end()
