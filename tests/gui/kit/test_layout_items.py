"""Layouts are gone through without holding Qt's own items: those die without a word, and the app with them."""

from __future__ import annotations

import gc
from collections.abc import Callable

import gui_kit
import pytest
import shiboken6
from app_kit import bare_context
from PySide6.QtWidgets import QApplication, QLabel, QLayoutItem, QSpacerItem, QWidget

from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.gui.kit.layout import ColumnLayout, FlowLayout, last_in, things_in
from pcsp_desktop.gui.kit.theme import ScreenLook
from pcsp_desktop.gui.window.main_window import MainWindow


def _items_held() -> int:
    """Layout items that Python still takes for alive, without those that our own rows keep."""
    gc.collect()
    alive = shiboken6.getAllValidWrappers()
    ours = {id(item) for layout in alive if isinstance(layout, FlowLayout) for item in layout._items}
    kinds = (QWidget, FlowLayout, ColumnLayout, QSpacerItem)
    items = [each for each in alive if isinstance(each, QLayoutItem) and not isinstance(each, kinds)]
    return sum(id(item) not in ours and type(item).__name__ in ("QWidgetItem", "QLayoutItem") for item in items)


@pytest.mark.slow
def test_pages_and_looks_leave_no_layout_item_behind(app: QApplication, window: Callable[..., MainWindow]) -> None:
    context = bare_context(window(), gui_kit.SETTINGS)
    before = _items_held()
    for size in (100, 400, 100):
        for route in list(gui_kit.own_routes().values())[:6]:
            context.go(route)
            theme.current().apply(ScreenLook(size, "dark"))
            gui_kit.settle()
    assert _items_held() <= before


def test_adding_to_a_box_leaves_no_layout_item_behind(app: QApplication) -> None:
    before = _items_held()
    box = CardBox()
    for words in ("one", "two"):
        label = QLabel(words)
        label.has_field = True  # type: ignore[attr-defined]
        box.body.addWidget(label)
    box.buttons().addWidget(QLabel("three"))
    assert _items_held() <= before


def test_things_come_in_the_order_of_the_layout(app: QApplication) -> None:
    box = QWidget()
    column, row, inner = ColumnLayout(box), FlowLayout(), ColumnLayout()
    first, second, last = QLabel("first"), QLabel("second"), QLabel("last")
    column.addWidget(second)
    column.addLayout(row)
    column.addStretch()
    column.addLayout(inner)
    column.insertWidget(0, first)
    inner.addWidget(last)
    assert things_in(column) == [first, second, row, inner]
    assert things_in(inner) == [last]
    assert last_in(column) is None
    assert last_in(inner) is last
    inner.addStretch()
    assert last_in(inner) is None
