"""What a person does with a control, by whatever means: a key, a finger, voice control, a switch, a screen reader.

Keys and mouse presses reach the window as events. An act through the accessibility interface reaches the control
alone, so the control tells its window.
"""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

ACT = QEvent.Type(QEvent.registerEventType())
"""The kind of event that a window (its `QWindow`) gets at each act."""


def tell(widget: QWidget) -> None:
    """Tell the widget's window that a person did something with it. A window that was never shown is not told."""
    handle = widget.window().windowHandle()
    if handle is not None:
        QCoreApplication.sendEvent(handle, QEvent(ACT))
