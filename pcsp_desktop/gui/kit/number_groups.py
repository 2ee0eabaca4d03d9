"""The groups of a recovery or emergency number, each under its place, to read out and write down."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.gui.kit.labels import Hint, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, FlowLayout, grows_down


class Digits(Text):
    """One group, large."""

    kind = "subheading"
    token = "ink"


class _Group(QWidget):
    """One group under its place. All are equally wide, so that the rows of groups stand in columns."""

    def __init__(self, place: str, group: str) -> None:
        super().__init__()
        grows_down(self)
        column = ColumnLayout(self, gap="hair")
        column.addWidget(Hint(place))
        column.addWidget(Digits(f"\u2066{group}\u2069"))

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(theme.current().px(118), 0))


class NumberGroups(CardBox):
    """All groups of a number, in as many rows as there is room for."""

    def __init__(self, groups: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("number-groups")
        row = FlowLayout(gap="large", even=True)
        for place, group in enumerate(groups, 1):
            row.addWidget(_Group(self.tr("Group %1").replace("%1", str(place)), group))
        self.body.addLayout(row)
