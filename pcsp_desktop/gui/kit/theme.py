"""How everything looks: colours, type sizes and spaces as named tokens, for every text size and colour scheme.

One `Theme` belongs to the application. It sets the application's font and palette, and asks every control
of the kit to take its looks again when the person changes them. Controls paint themselves from the tokens of
`ui/tokens.toml`; what Qt draws itself comes from `ui/style.qss`. No colour and no size is written anywhere else.
"""

from typing import Literal, NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLayout, QStyle, QStyleFactory, QWidget

from pcsp_desktop.gui.kit import fonts
from pcsp_desktop.gui.kit.tokens import style_sheet, tokens

FontKind = Literal[
    "body", "strong", "label", "heading", "subheading", "hint", "eyebrow", "button", "tile", "answer", "own", "number"
]
Space = Literal["hair", "small", "medium", "large", "section", "page"]

TEXT_SIZES = tokens().text_sizes
"""What a person can choose, in per cent."""
SCHEMES = tuple(tokens().schemes)


class ScreenLook(NamedTuple):
    """What the person chose: text size in percent, colour scheme and font (a key of `fonts.CHOICES`)."""

    text_size: int = 100
    scheme: str = "light"
    font: str = "atkinson"


@runtime_checkable
class Styled(Protocol):
    """Anything of the kit that takes its looks from the theme: called once when made and at each change."""

    def restyle(self) -> None: ...


class Theme(QObject):
    """The looks in force. Made once by the application, found everywhere by `current()`."""

    changed = Signal()

    def __init__(self, app: QApplication, look: ScreenLook | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._look = ScreenLook()
        self._colours = tokens().schemes[ScreenLook().scheme]
        self._cache: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        self._gaps: dict[float, int] = {}
        self._families: list[str] = []
        _in_force[:] = [self]
        self.apply(look or ScreenLook())

    @property
    def look(self) -> ScreenLook:
        """What the person chose."""
        return self._look

    @property
    def scale(self) -> float:
        """Text size as a factor: 1.0 at 100 %."""
        return self._look.text_size / 100

    @property
    def dark(self) -> bool:
        """Whether light text stands on a dark ground."""
        return QColor(self._colours["paper"]).lightness() < 128

    def px(self, at_100: float) -> int:
        """A length that grows with the text, in pixels (at least 1)."""
        return max(1, round(at_100 * self.scale))

    def gap(self, at_100: float) -> int:
        """A space or margin in pixels. Spaces grow more slowly than text, so that big text keeps its room."""
        found = self._gaps.get(at_100)
        if found is None:
            grown = 1 + (self.scale - 1) * tokens().sizes["growth_of_spaces"]
            found = self._gaps[at_100] = max(1, round(at_100 * grown))
        return found

    def space(self, step: Space) -> int:
        """One of the six spacing steps, in pixels."""
        return self.gap(tokens().spaces[step])

    def line(self) -> int:
        """The thickness of the borders of controls, in pixels."""
        line = tokens().sizes["line"]
        return max(round(line), round(line * (1 + (self.scale - 1) * tokens().sizes["growth_of_lines"])))

    @property
    def column(self) -> int:
        """The widest a column of text gets: about 70 characters, in pixels."""
        return self.px(tokens().sizes["column"])

    @property
    def target(self) -> int:
        """The smallest height of anything to press, in pixels."""
        smallest = tokens().sizes["target"]
        return max(round(smallest), self.gap(smallest))

    def colour(self, token: str) -> QColor:
        """The colour of a token of `ui/tokens.toml` in the scheme in force; KeyError for one that is not there."""
        found = self._cache.get(token)
        if found is None:
            found = self._cache[token] = QColor(self._colours[token])
        return found

    def font(self, kind: FontKind) -> QFont:
        """The font of a kind of text. Above 200 % headings come nearer to body text: they leave room for the page."""
        found = self._fonts.get(kind)
        if found is None:
            size, weight = tokens().type[kind]
            body = tokens().type["body"][0]
            above = self.scale if self.scale <= 2 else max(1.0, 3.0 - self.scale / 2)
            pixels = body * self.scale + (size - body) * above
            found = QFont(self._families) if self._families else _system_font()
            found.setPixelSize(round(pixels))
            found.setWeight(QFont.Weight(weight))
            self._fonts[kind] = found
        return found

    def apply(self, look: ScreenLook) -> None:
        """Put a look in force, live, in every window. Raises ValueError for a size or scheme we do not have."""
        if look.text_size not in TEXT_SIZES or look.scheme not in SCHEMES or look.font not in fonts.CHOICES:
            raise ValueError("no such look")
        self._families = fonts.families(look.font)
        self._look = look
        self._colours = tokens().schemes[look.scheme]
        self._cache.clear()
        self._fonts.clear()
        self._gaps.clear()
        windows = [w for w in self._app.topLevelWidgets() if w.isVisible() and w.updatesEnabled()]
        for window in windows:
            window.setUpdatesEnabled(False)
        try:
            self._app.setFont(self.font("body"))
            self._app.setPalette(self._palette())
            for widget in self._app.allWidgets():
                self._restyle(widget)
            self.changed.emit()
        finally:
            for window in windows:
                window.setUpdatesEnabled(True)

    def _restyle(self, widget: QWidget) -> None:
        if isinstance(widget, Styled):
            widget.restyle()
        for layout in widget.findChildren(QLayout, options=Qt.FindChildOption.FindDirectChildrenOnly):
            _restyle_layout(layout)

    def _palette(self) -> QPalette:
        palette = QPalette()
        roles: dict[QPalette.ColorRole, str] = {
            QPalette.ColorRole.Window: "paper",
            QPalette.ColorRole.WindowText: "text",
            QPalette.ColorRole.Base: "card",
            QPalette.ColorRole.AlternateBase: "rail",
            QPalette.ColorRole.Text: "text",
            QPalette.ColorRole.Button: "card",
            QPalette.ColorRole.ButtonText: "accent_ink",
            QPalette.ColorRole.BrightText: "ink",
            QPalette.ColorRole.Highlight: "accent",
            QPalette.ColorRole.HighlightedText: "on_accent",
            QPalette.ColorRole.Accent: "accent",
            QPalette.ColorRole.Link: "accent_ink",
            QPalette.ColorRole.LinkVisited: "accent_ink",
            QPalette.ColorRole.PlaceholderText: "soft",
            QPalette.ColorRole.ToolTipBase: "card",
            QPalette.ColorRole.ToolTipText: "text",
            QPalette.ColorRole.Mid: "line",
            QPalette.ColorRole.Dark: "field",
            QPalette.ColorRole.Shadow: "field",
        }
        for role, token in roles.items():
            palette.setColor(role, self.colour(token))
        return palette

    def field_sheet(self, selector: str, *, wrong: bool = False) -> str:
        """The style sheet of one field that is typed in. `wrong` marks it as named in an error box."""
        return style_sheet(
            "field",
            self._colours,
            selector=selector,
            colour_border=self._colours["danger_bar" if wrong else "field"],
            border=self.line() * 2 if wrong else self.line(),
            radius=self.gap(6),
            padding_y=self.gap(9),
            padding_x=self.gap(12),
        )

    def scroll_bar_sheet(self, ground: str = "paper") -> str:
        """The style sheet of a scroll bar: wide enough to hold, and quiet."""
        width = max(18, min(self.gap(14), 30))
        edge = 5 if width < 24 else 6
        return style_sheet(
            "scroll bar",
            self._colours,
            ground=self._colours[ground],
            width=width,
            shortest=self.target,
            radius=width // 2 - edge,
            margin=edge,
        )


_in_force: list[Theme] = []


def current() -> Theme:
    """The application's theme. It stands beside the application's font and palette, which it sets."""
    if not _in_force:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("make the QApplication first")
        Theme(app)
    return _in_force[0]


def scheme_of_system() -> str:
    """The colour scheme that suits this computer's own settings, for the first start."""
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    contrast = hints.accessibility().contrastPreference()
    if contrast == Qt.ContrastPreference.HighContrast:
        return "yellow-on-black" if dark else "black-on-white"
    return "dark" if dark else "light"


def _system_font() -> QFont:
    """The font of this computer. (The application's own font is the last one that we set.)"""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)


def _restyle_layout(layout: QLayout) -> None:
    for each in (layout, *layout.findChildren(QLayout)):
        if isinstance(each, Styled):
            each.restyle()


def base_style() -> QStyle:
    """The one style on every system, so that sizes and colours are ours: Fusion."""
    return QStyleFactory.create("Fusion")
