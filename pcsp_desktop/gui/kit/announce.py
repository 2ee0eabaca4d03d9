"""What screen readers are told beyond Qt's own: headings with a level, named groups, and spoken messages.

A message goes one way on each system, so that it is neither lost nor said twice. On Linux it is a thing of the role
Notification that comes to be shown: every Orca speaks that, and the older ones nothing else. Elsewhere it is Qt's
announcement.

Rules found by crashes in PySide6: an overridden `interface_cast` returns a `Shiboken.VoidPtr`, never None or a
number; the attribute interface is a separate object that is kept; widgets are held weakly.
"""

import weakref
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QGuiApplication,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken

from pcsp_desktop.gui.kit.labels import PageHeading
from pcsp_desktop.gui.kit.spoken import SpokenName, without_marks


class _Level(QAccessibleAttributesInterface):
    """The attribute "level" of one heading."""

    def __init__(self, heading: PageHeading) -> None:
        super().__init__()
        self._heading = weakref.ref(heading)

    def attributeKeys(self) -> list[QAccessible.Attribute]:  # noqa: N802
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> Any:  # noqa: N802
        heading = self._heading()
        if key != QAccessible.Attribute.Level or heading is None:
            return None
        return heading.property("level")


class _HeadingAccessible(QAccessibleWidget):
    """Role PageHeading, with its level."""

    def __init__(self, heading: PageHeading) -> None:
        super().__init__(heading, QAccessible.Role.Heading, heading.text())
        self._level = _Level(heading)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        if kind == QAccessible.InterfaceType.AttributesInterface:
            return Shiboken.VoidPtr(shiboken6.getCppPointer(self._level)[0])
        given = super().interface_cast(kind)
        return given if given is not None else Shiboken.VoidPtr(0)

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            heading = self.widget()
            if isinstance(heading, PageHeading):
                return heading.accessibleName() or heading.text()
        return super().text(kind)


class Grouped(SpokenName, QWidget):
    """A set of controls that belong together: role Grouping, named by `setAccessibleName`."""


class SpokenAloud(SpokenName, QWidget):
    """A message that appears: role Notification, which screen readers speak when it is shown."""


class _Voice(SpokenAloud):
    """A message that is only heard: one dot in the corner of a window, there for a moment."""

    _MOMENT = 5_000
    """Milliseconds; who goes through the window later finds no old message."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("voice")
        self.setFixedSize(1, 1)
        self.hide()
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(self._MOMENT)
        self._end.timeout.connect(self.hide)

    def speak(self, words: str) -> None:
        """Have the words said by coming to be shown."""
        self.hide()
        self.setAccessibleName(words)
        self.show()
        self._end.start()


class TopWindow(QWidget):
    """A window: role Window, named by its title."""


def _factory(key: str, item: QObject) -> QAccessibleInterface | None:
    del key
    if isinstance(item, PageHeading):
        return _HeadingAccessible(item)
    if isinstance(item, SpokenAloud):
        return QAccessibleWidget(item, QAccessible.Role.Notification)
    if isinstance(item, TopWindow):
        return QAccessibleWidget(item, QAccessible.Role.Window)
    if isinstance(item, Grouped):
        return QAccessibleWidget(item, QAccessible.Role.Grouping)
    return None


_installed: list[bool] = []


def install() -> None:
    """Tell Qt about these roles. Once in each process; more calls do nothing."""
    if not _installed:
        QAccessible.installFactory(_factory)
        _installed.append(True)


def say(widget: QWidget, words: str, *, at_once: bool = False) -> None:
    """Have a screen reader say these words. `at_once` breaks into what it is saying: for locks and dangers only."""
    if speaks_what_shows():
        if not isinstance(widget, SpokenAloud):  # else it is spoken by itself
            window = widget.window()
            voice = window.findChild(_Voice) or _Voice(window)
            voice.speak(words)
        return
    event = QAccessibleAnnouncementEvent(widget, without_marks(words))
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)


def speaks_what_shows() -> bool:
    """Whether screen readers of this system speak what comes to be shown in the role Notification."""
    return QGuiApplication.platformName().startswith(("xcb", "wayland"))
