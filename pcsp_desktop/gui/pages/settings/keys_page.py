"""The page that lists the keys."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.controls import CardBox, Strong, Text
from pcsp_desktop.gui.kit.layout import grows_down
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window.keys import KeyLine, lines
from pcsp_desktop.gui.window.page import Page

_BESIDE_UP_TO = 1.5
"""The largest text, as a factor, at which keys stand beside what they do."""
_NO_LIMIT = 16_777_215


class _KeyRow(QWidget):
    """One line of the list."""

    def __init__(self, line: KeyLine) -> None:
        super().__init__()
        grows_down(self)
        self._keys = Strong(line.keys)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.addWidget(self._keys)
        self._row.addWidget(Text(line.words), 1)
        self.restyle()

    def restyle(self) -> None:
        """Beside each other, or under each other where the text is large."""
        now = theme.current()
        beside = now.scale <= _BESIDE_UP_TO
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._row.setContentsMargins(0, now.gap(3), 0, now.gap(3))
        self._row.setSpacing(now.space("large") if beside else 0)
        self._keys.setMinimumWidth(now.px(210) if beside else 0)
        self._keys.setMaximumWidth(now.px(210) if beside else _NO_LIMIT)


class KeysPage(Page):
    """The page that lists all keys: beside what they do, or over it where the text is large."""

    def __init__(self, context: Context) -> None:
        super().__init__(title_of("keys"), name="keys-page")
        self.body.addWidget(Text(self.tr("You can do everything here with the keyboard.")))
        card = CardBox()
        for line in lines():
            card.body.addWidget(_KeyRow(line))
        self.body.addWidget(card)
        self.set_navigation(back=self.tr("&Back"))
        self.back_asked.connect(context.back)
