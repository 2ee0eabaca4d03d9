"""How everything looks: colours, type sizes and spaces as named tokens, for every text size and colour scheme.

One `Theme` belongs to the application. It sets the application's font and palette, and asks every control
of the kit to take its looks again when the person changes them. Controls paint themselves from the tokens;
no colour and no size is written anywhere else.
"""

from typing import Literal, NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLayout, QStyle, QWidget

from pcsp_desktop.gui.kit import fonts

TEXT_SIZES = (100, 125, 150, 200, 300, 400)
SCHEMES = ("light", "cream", "dark", "yellow-on-black", "black-on-white")

FontKind = Literal["body", "strong", "label", "heading", "subheading", "hint", "eyebrow", "button"]
Space = Literal["hair", "small", "medium", "large", "section", "page"]

# Size in pixels at 100 % and weight.
_TYPE: dict[str, tuple[int, QFont.Weight]] = {
    "body": (18, QFont.Weight.Normal),
    "strong": (19, QFont.Weight.DemiBold),
    "label": (19, QFont.Weight.DemiBold),
    "heading": (32, QFont.Weight.Bold),
    "subheading": (23, QFont.Weight.Bold),
    "hint": (17, QFont.Weight.Normal),
    "eyebrow": (16, QFont.Weight.DemiBold),
    "button": (18, QFont.Weight.DemiBold),
}
_SPACES: dict[str, int] = {"hair": 4, "small": 8, "medium": 14, "large": 20, "section": 32, "page": 48}
_BODY = _TYPE["body"][0]


class Colours(NamedTuple):
    """The colour tokens of one scheme, as #rrggbb."""

    paper: str
    rail: str
    card: str
    ink: str
    text: str
    soft: str
    accent: str
    on_accent: str
    accent_ink: str
    field: str
    scroll: str
    line: str
    tip: str
    tip_bar: str
    danger: str
    danger_bar: str
    focus: str
    focus_line: str


COLOURS: dict[str, Colours] = {
    "light": Colours(
        paper="#fbfaf7",
        rail="#f1efe8",
        card="#ffffff",
        ink="#12211f",
        text="#1d2b2a",
        soft="#435150",
        accent="#0b5d57",
        on_accent="#ffffff",
        accent_ink="#0b4f4a",
        field="#51605e",
        scroll="#798582",
        line="#dedbd0",
        tip="#fff4d6",
        tip_bar="#c98a00",
        danger="#fdecea",
        danger_bar="#8c1d18",
        focus="#ffdd00",
        focus_line="#000000",
    ),
    "cream": Colours(
        paper="#fdf6e3",
        rail="#f6ecd2",
        card="#fffdf5",
        ink="#1c1a14",
        text="#2a261d",
        soft="#4e4738",
        accent="#0a534e",
        on_accent="#ffffff",
        accent_ink="#094a45",
        field="#5c5544",
        scroll="#877f6b",
        line="#e0d5b8",
        tip="#fbe7b0",
        tip_bar="#a86f00",
        danger="#fbe3dd",
        danger_bar="#86190f",
        focus="#ffdd00",
        focus_line="#000000",
    ),
    "dark": Colours(
        paper="#14201f",
        rail="#0f1918",
        card="#1c2b29",
        ink="#f4f7f5",
        text="#e6ecea",
        soft="#b7c4c0",
        accent="#7fd6c8",
        on_accent="#08211e",
        accent_ink="#9be3d7",
        field="#9fb0ab",
        scroll="#74857f",
        line="#33453f",
        tip="#3a3113",
        tip_bar="#f0b93a",
        danger="#43211e",
        danger_bar="#ffb4ab",
        focus="#ffdd00",
        focus_line="#000000",
    ),
    "yellow-on-black": Colours(
        paper="#000000",
        rail="#000000",
        card="#000000",
        ink="#ffff00",
        text="#ffff00",
        soft="#ffff00",
        accent="#ffff00",
        on_accent="#000000",
        accent_ink="#ffff00",
        field="#ffff00",
        scroll="#ffff00",
        line="#ffff00",
        tip="#000000",
        tip_bar="#ffff00",
        danger="#000000",
        danger_bar="#ffffff",
        focus="#ffffff",
        focus_line="#000000",
    ),
    "black-on-white": Colours(
        paper="#ffffff",
        rail="#ffffff",
        card="#ffffff",
        ink="#000000",
        text="#000000",
        soft="#000000",
        accent="#000000",
        on_accent="#ffffff",
        accent_ink="#000000",
        field="#000000",
        scroll="#000000",
        line="#000000",
        tip="#ffffff",
        tip_bar="#000000",
        danger="#ffffff",
        danger_bar="#000000",
        focus="#ffdd00",
        focus_line="#000000",
    ),
}


class Look(NamedTuple):
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

    def __init__(self, app: QApplication, look: Look | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._look = Look()
        self._colours = COLOURS["light"]
        self._cache: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        self._families: list[str] = []
        _in_force[:] = [self]
        self.apply(look or Look())

    @property
    def look(self) -> Look:
        """What the person chose."""
        return self._look

    @property
    def scale(self) -> float:
        """Text size as a factor: 1.0 at 100 %."""
        return self._look.text_size / 100

    @property
    def dark(self) -> bool:
        """Whether light text stands on a dark ground."""
        return QColor(self._colours.paper).lightness() < 128

    def px(self, at_100: float) -> int:
        """A length that grows with the text, in pixels (at least 1)."""
        return max(1, round(at_100 * self.scale))

    def gap(self, at_100: float) -> int:
        """A space or margin in pixels. Spaces grow more slowly than text, so that big text keeps its room."""
        return max(1, round(at_100 * (1 + (self.scale - 1) * 0.35)))

    def space(self, step: Space) -> int:
        """One of the six spacing steps, in pixels."""
        return self.gap(_SPACES[step])

    def line(self) -> int:
        """The thickness of the borders of controls, in pixels."""
        return max(2, round(2 * (1 + (self.scale - 1) * 0.25)))

    @property
    def column(self) -> int:
        """The widest a column of text gets: about 70 characters, in pixels."""
        return self.px(780)

    @property
    def target(self) -> int:
        """The smallest height of anything to press, in pixels."""
        return max(46, self.gap(46))

    def colour(self, token: str) -> QColor:
        """The colour of a token of `Colours` in the scheme in force."""
        found = self._cache.get(token)
        if found is None:
            found = self._cache[token] = QColor(getattr(self._colours, token))
        return found

    def font(self, kind: FontKind) -> QFont:
        """The font of a kind of text. Above 200 % headings come nearer to body text: they leave room for the page."""
        found = self._fonts.get(kind)
        if found is None:
            size, weight = _TYPE[kind]
            above = self.scale if self.scale <= 2 else max(1.0, 3.0 - self.scale / 2)
            pixels = _BODY * self.scale + (size - _BODY) * above
            found = QFont(self._families) if self._families else _system_font()
            found.setPixelSize(round(pixels))
            found.setWeight(weight)
            self._fonts[kind] = found
        return found

    def apply(self, look: Look) -> None:
        """Put a look in force, live, in every window. Raises ValueError for a size or scheme we do not have."""
        if look.text_size not in TEXT_SIZES or look.scheme not in SCHEMES or look.font not in fonts.CHOICES:
            raise ValueError("no such look")
        self._families = fonts.families(look.font)
        self._look = look
        self._colours = COLOURS[look.scheme]
        self._cache.clear()
        self._fonts.clear()
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
        border = self.colour("danger_bar" if wrong else "field").name()
        width = self.line() * 2 if wrong else self.line()
        return (
            f"{selector} {{ border: {width}px solid {border}; border-radius: {self.gap(6)}px;"
            f" background: {self.colour('card').name()}; color: {self.colour('text').name()};"
            f" padding: {self.gap(9)}px {self.gap(12)}px;"
            f" selection-background-color: {self.colour('accent').name()};"
            f" selection-color: {self.colour('on_accent').name()}; }}"
        )

    def scroll_bar_sheet(self, ground: str = "paper") -> str:
        """The style sheet of a scroll bar: wide enough to hold, and quiet."""
        width = max(18, min(self.gap(14), 30))
        edge = 5 if width < 24 else 6
        return (
            f"QScrollBar:vertical {{ width: {width}px; background: {self.colour(ground).name()};"
            " border: none; margin: 0; }"
            f"QScrollBar::handle:vertical {{ background: {self.colour('scroll').name()};"
            f" min-height: {max(46, self.gap(46))}px; border-radius: {width // 2 - edge}px; margin: {edge}px; }}"
            "QScrollBar::handle:vertical:disabled { background: transparent; }"
            "QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }"
            "QScrollBar::add-page, QScrollBar::sub-page { background: none; }"
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
    from PySide6.QtWidgets import QStyleFactory

    return QStyleFactory.create("Fusion")
