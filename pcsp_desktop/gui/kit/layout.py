"""Layouts whose spaces follow the theme: a column, a row that wraps, and the margins of a page."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QVBoxLayout, QWidget

from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.theme import Space


class ColumnLayout(QVBoxLayout):
    """Things under each other, with a themed space between them and, if asked, a themed margin around."""

    def __init__(self, parent: QWidget | None = None, *, gap: Space = "medium", margin: Space | None = None) -> None:
        if parent is None:
            super().__init__()
        else:
            super().__init__(parent)
        self._gap: Space = gap
        self._margin = margin
        self.restyle()

    def restyle(self) -> None:
        """Take space and margin from the theme."""
        now = theme.current()
        self.setSpacing(now.space(self._gap))
        around = now.space(self._margin) if self._margin else 0
        self.setContentsMargins(around, around, around, around)


class FlowLayout(QLayout):
    """Things beside each other in reading direction, going on in a new row when there is no room.

    With `spring` set, the things from that place on stand at the far end of the row while all fit in one row.
    Each thing gets its natural width, or the whole row if that is less. With `even`, rows are made as full as
    each other: ten numbers become 5 and 5, not 9 and 1.
    """

    def __init__(
        self, parent: QWidget | None = None, *, gap: Space = "small", spring: int = -1, even: bool = False
    ) -> None:
        if parent is None:
            super().__init__()
        else:
            super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._gap: Space = gap
        self._between = 0
        self._spring = spring
        self._even = even
        self.setContentsMargins(0, 0, 0, 0)
        self.restyle()

    def restyle(self) -> None:
        """Take the space between things from the theme."""
        self._between = theme.current().space(self._gap)
        self.invalidate()

    def set_spring(self, place: int) -> None:
        """The things from this place on (counted from 0) stand at the far end; -1 for none."""
        self._spring = place
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def things(self) -> list[QWidget | QLayout]:
        """The widgets and layouts in the row, in their order."""
        return [thing for item in self._items if (thing := item.widget() or item.layout()) is not None]

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        """Something inside changed its size."""
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        found = self._heights.get(width)
        if found is None:
            found = self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return found

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        self._place(box, move=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        margins = self.contentsMargins()
        width = sum(size.width() for size in shown) + self._between * max(0, len(shown) - 1)
        height = max((size.height() for size in shown), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:  # noqa: N802
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _filled(self, width: int) -> list[list[tuple[int, QLayoutItem, QSize]]]:
        rows: list[list[tuple[int, QLayoutItem, QSize]]] = [[]]
        used = 0
        for place, item in enumerate(self._items):
            if item.isEmpty():
                continue
            wide = min(item.sizeHint().width(), width)
            high = item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
            if rows[-1] and used + wide > width:
                rows.append([])
                used = 0
            rows[-1].append((place, item, QSize(wide, high)))
            used += wide + self._between
        return rows

    def _rows(self, width: int) -> list[list[tuple[int, QLayoutItem, QSize]]]:
        rows = self._filled(width)
        if not self._even or len(rows) < 2:
            return rows
        things = [thing for row in rows for thing in row]
        each = -(-len(things) // len(rows))
        even = [things[start : start + each] for start in range(0, len(things), each)]
        return even if all(self._wide(row) <= width for row in even) else rows

    def _wide(self, row: list[tuple[int, QLayoutItem, QSize]]) -> int:
        return sum(size.width() for _, _, size in row) + self._between * (len(row) - 1)

    def _place(self, box: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        inner = box.marginsRemoved(margins)
        rows = self._rows(max(1, inner.width()))
        parent = self.parentWidget()
        backwards = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        y = inner.y()
        for row in rows:
            high = max((size.height() for _, _, size in row), default=0)
            spare = inner.width() - sum(size.width() for _, _, size in row) - self._between * (len(row) - 1)
            x = inner.x()
            for place, item, size in row if move else ():
                if place == self._spring and len(rows) == 1:
                    x += max(0, spare)
                left = inner.right() + 1 - (x - inner.x()) - size.width() if backwards else x
                item.setGeometry(QRect(QPoint(left, y + (high - size.height()) // 2), size))
                x += size.width() + self._between
            y += high + self._between
        return max(0, y - self._between - inner.y()) + margins.top() + margins.bottom()


def grows_down(widget: QWidget, horizontal: QSizePolicy.Policy = QSizePolicy.Policy.Preferred) -> None:
    """Let a widget's height follow from its width, as text that wraps needs."""
    policy = QSizePolicy(horizontal, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


def things_in(layout: QLayout) -> list[QWidget | QLayout]:
    """The widgets and layouts of a layout in their order, without its spaces.

    Asking a layout of Qt for its items (`itemAt`) leaves a Python object behind for each. Qt deletes the item and
    tells nobody when its widget goes; whatever is then made at the same address is taken for that item, and the
    app falls over. Widgets and layouts are safe to hold, and a layout says where each of them stands.
    """
    if isinstance(layout, FlowLayout):
        return layout.things()
    parent = layout.parentWidget()
    inside: list[tuple[int, QWidget | QLayout]] = []
    if parent is not None:
        inside += [(layout.indexOf(child), child) for child in parent.children() if isinstance(child, QWidget)]
    inside += [(layout.indexOf(child), child) for child in layout.children() if isinstance(child, QLayout)]
    return [thing for place, thing in sorted(inside, key=_place_of) if place >= 0]


def _place_of(found: tuple[int, QWidget | QLayout]) -> int:
    return found[0]


def last_in(layout: QLayout) -> QWidget | None:
    """The widget at the end of a layout; None when something else stands there."""
    inside = things_in(layout)
    last = inside[-1] if inside else None
    return last if isinstance(last, QWidget) and layout.indexOf(last) == layout.count() - 1 else None


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            break
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
