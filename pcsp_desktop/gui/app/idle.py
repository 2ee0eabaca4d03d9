"""Locks the plan when nobody is at the screen, when the computer goes to sleep, or when its screen is locked.

Two minutes before the idle lock it warns. Any key or mouse press stays, and so does whatever is done through the
accessibility interface.
"""

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QWindow

from pcsp_desktop.gui.kit.act import ACT
from pcsp_desktop.gui.places.registry import load

WARNING_MINUTES = 2
_LOGIN = "org.freedesktop.login1"
_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
        ACT,
    }
)


class IdleLock(QObject):
    """Watches one window's keys and mouse, the acts on its controls, and where its focus goes.

    `warn` comes 2 minutes before `lock`; `stay` when the person is back.
    """

    warn = Signal()
    stay = Signal()
    lock = Signal()

    def __init__(self, parent: QObject, *, minute: int = 60_000) -> None:
        """`minute` is its length in milliseconds (shorter in tests)."""
        super().__init__(parent)
        self._minute = minute
        self._minutes = 0
        self._warned = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_is_up)

    def watch(self, window: QWindow) -> None:
        """Count what this window gets as a sign of life. The window only, not the whole app: that would be slow."""
        window.installEventFilter(self)
        window.focusObjectChanged.connect(self._focused)

    def start(self, minutes: int) -> None:
        """Lock after so many minutes; 0 is never."""
        self._minutes = minutes
        self._warned = False
        self._count()

    def stop(self) -> None:
        """The plan is locked: nothing to watch."""
        self._minutes = 0
        self._warned = False
        self._timer.stop()

    @property
    def warned(self) -> bool:
        """Whether the warning is on the screen."""
        return self._warned

    def touched(self) -> bool:
        """Somebody is there: count again from now. True when the warning was on the screen; it goes."""
        if not self._minutes:
            return False
        was_warned, self._warned = self._warned, False
        self._count()
        if was_warned:
            self.stay.emit()
        return was_warned

    def _focused(self, control: QObject | None) -> None:
        """A screen reader can move the focus with no key that this window gets."""
        if control is not None:
            self.touched()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS_OF_LIFE and self.touched():
            # The press that says "I am here" does nothing else.
            return event.type() != QEvent.Type.MouseMove
        return super().eventFilter(watched, event)

    def _count(self) -> None:
        if not self._minutes:
            self._timer.stop()
            return
        before_warning = max(1, self._minutes - WARNING_MINUTES)
        self._timer.start(before_warning * self._minute)

    def _time_is_up(self) -> None:
        if self._warned:
            self._warned = False
            self.lock.emit()
            return
        self._warned = True
        self._timer.start(min(WARNING_MINUTES, self._minutes) * self._minute)
        self.warn.emit()


class SleepWatch(QObject):
    """Tells when the computer is about to sleep or its screen is locked, where the system says so.

    On Linux logind says it on the system bus, and the screen saver of the desktop on the session bus.
    """

    sleeping = Signal()

    def start(self) -> bool:
        """Listen. False when nobody here says such a thing; then the idle lock is what there is."""
        try:
            connection = load("PySide6.QtDBus:QDBusConnection")
        except ImportError:
            return False
        system, session = connection.systemBus(), connection.sessionBus()
        asleep, locked = SLOT("prepare(bool)"), SLOT("locked()")
        # No path for a session: each has its own, and the lock of any session here is reason enough.
        told = [
            (system, _LOGIN, "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", asleep),
            (system, _LOGIN, "", "org.freedesktop.login1.Session", "Lock", locked),
            *((session, "", "", saver, "ActiveChanged", asleep) for saver in _SAVERS),
        ]
        heard = False
        for bus, service, path, interface, signal, slot in told:
            if bus.isConnected():
                # The stubs ask for bytes here; with bytes the call is refused as it runs.
                heard |= bus.connect(service, path, interface, signal, self, slot)
        return heard

    @Slot(bool)
    def prepare(self, going: bool) -> None:
        """Called by the bus: True before sleep or with a locked screen, False afterwards."""
        if going:
            self.sleeping.emit()

    @Slot()
    def locked(self) -> None:
        """Called by the bus: the session was locked."""
        self.sleeping.emit()
