"""A plain chart of one test over time: dots joined by a line, numbers in words beside it. It judges nothing."""

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.layout import grows_down
from pcsp_desktop.gui.window import content
from pcsp_desktop.plan.say import say_date
from pcsp_desktop.plan.tracking import Result

Points = Sequence[tuple[datetime.date, float, Result]]


class HistoryChart(QWidget):
    """Dots from the oldest to the newest, with the first and last day under them.

    The accessible description says every number with its day. ``target`` is the person's own number, drawn as
    a dashed line when it is a plain number.
    """

    def __init__(self, points: Points, unit: str, said: str, target: str = "") -> None:
        super().__init__()
        grows_down(self)
        self.setObjectName("history-chart")
        self.setAccessibleName(self.tr("Chart of these numbers"))
        self.setAccessibleDescription(said)
        self._points = list(points)
        self._unit = unit
        try:
            self._target: float | None = float(target.strip().split(" ")[0]) if target.strip() else None
        except ValueError:
            self._target = None
        self.restyle()

    def restyle(self) -> None:
        """Take the height from the theme."""
        self.setFixedHeight(theme.current().px(220))

    def sizeHint(self) -> QSize:
        return QSize(theme.current().column, theme.current().px(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, theme.current().px(220))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(now.font("hint"))
        line = painter.fontMetrics().height()
        room = QRectF(now.gap(20), line * 1.6, self.width() - 2 * now.gap(30) - now.gap(20), self.height() - line * 3.4)
        values = [value for _day, value, _result in self._points]
        if self._target is not None:
            values.append(self._target)
        low, high = min(values), max(values)
        spread = (high - low) or 1.0
        first, last = self._points[0][0], self._points[-1][0]
        days = max(1, (last - first).days)

        def at(day: datetime.date, value: float) -> QPointF:
            return QPointF(
                room.left() + room.width() * (day - first).days / days,
                room.bottom() - room.height() * (value - low) / spread,
            )

        painter.setPen(QPen(now.colour("field"), 1))
        ground = room.bottom() + line * 0.4
        painter.drawLine(QPointF(room.left(), ground), QPointF(room.right(), ground))
        if self._target is not None:
            painter.setPen(QPen(now.colour("soft"), now.line(), Qt.PenStyle.DashLine))
            painter.drawLine(at(first, self._target), at(last, self._target))
        places = [at(day, value) for day, value, _result in self._points]
        painter.setPen(QPen(now.colour("accent"), now.line()))
        painter.drawPolyline(places)
        painter.setBrush(now.colour("accent"))
        for place, (_day, _value, result) in zip(places, self._points, strict=True):
            painter.setPen(QPen(now.colour("accent"), now.line()))
            painter.drawEllipse(place, now.gap(5), now.gap(5))
            painter.setPen(now.colour("text"))
            painter.drawText(QPointF(place.x() - now.gap(8), place.y() - now.gap(10)), result.value)
        painter.setPen(now.colour("soft"))
        under = QRectF(0, self.height() - line * 1.4, self.width(), line * 1.3)
        painter.drawText(under, Qt.AlignmentFlag.AlignLeft, say_date(first, content.language()))
        painter.drawText(under, Qt.AlignmentFlag.AlignRight, say_date(last, content.language()))
        painter.end()
