"""The page of choices about the windows: text size, colours, font, language, lock time, private screen.

Every choice works at once and needs no restart. The top bar's buttons open the same page with one part only.
"""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit import fonts
from pcsp_desktop.gui.kit.boxes import button_row
from pcsp_desktop.gui.kit.controls import Card, CheckBox, Choice, ChoiceGroup, Hint, LinkButton, Text
from pcsp_desktop.gui.kit.theme import SCHEMES, TEXT_SIZES
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.settings import IDLE_MINUTES, Settings

Part = Literal["text_size", "colours", "font", "language", "idle", "private"]
PARTS: tuple[Part, ...] = ("text_size", "colours", "font", "language", "idle", "private")


def text_size_choices() -> list[Choice[int]]:
    """The six sizes."""
    words = QCoreApplication.translate("SettingsPage", "%1 %")
    return [Choice(size, words.replace("%1", str(size), 1)) for size in TEXT_SIZES]


def language_choices(codes: Sequence[str]) -> list[Choice[str]]:
    """The languages by their own names."""
    return [Choice(code, language_name(code)) for code in codes]


def language_name(code: str) -> str:
    """What a language calls itself; made-up languages for tests are named as such."""
    made_up = {"en_XA": "Long words (test)", "ar_XB": "Right to left (test)"}
    if code in made_up:
        return made_up[code]
    name = QLocale(code.partition("@")[0]).nativeLanguageName()
    name = name[:1].upper() + name[1:] if name else code
    if code.startswith("en"):
        name = "English"
    return f"{name} (easy words)" if code.endswith("@easy") else name


class SettingsPage(Page):
    """Choices about the windows. `changed` carries the new `Settings` at each choice."""

    changed = Signal(object)
    keys_asked = Signal()
    safe_asked = Signal()
    all_asked = Signal()
    """From a page with one part: the person wants all settings."""

    def __init__(
        self,
        settings: Settings,
        languages: Sequence[str],
        parts: Sequence[Part] = PARTS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", name="settings-page", parent=parent)
        self._settings = settings
        self._languages = languages
        self.parts = tuple(parts)
        """What can be chosen here."""
        titles = {
            "text_size": self.tr("Text size"),
            "colours": self.tr("Colours"),
            "font": self.tr("Letter shapes"),
            "language": self.tr("Language"),
        }
        self.set_title(titles.get(parts[0], "") if len(parts) < len(PARTS) else self.tr("Settings"))
        makers = {
            "text_size": self._add_text_size,
            "colours": self._add_colours,
            "font": self._add_font,
            "language": self._add_language,
            "idle": self._add_idle,
            "private": self._add_private,
        }
        for part in parts:
            makers[part]()
        keys = LinkButton(self.tr("&Keys you can use"))
        keys.setObjectName("open-keys")
        keys.clicked.connect(self.keys_asked)
        if len(parts) == len(PARTS):
            row = button_row(keys)
            self.body.addLayout(row)
            self._safe = LinkButton(self.tr("Keep my plan safe"))
            self._safe.setObjectName("open-keep-safe")
            self._safe.clicked.connect(self.safe_asked)
            self._safe.hide()
            row.addWidget(self._safe)
        else:
            everything = LinkButton(self.tr("&All settings"))
            everything.setObjectName("all-settings")
            everything.clicked.connect(self.all_asked)
            self.body.addLayout(button_row(everything))
        self.set_navigation(back=self.tr("&Back"))

    def take(self, settings: Settings) -> None:
        """Choices were changed elsewhere, such as by a key: show and keep these."""
        self._settings = settings
        for group, value in (
            ("text-size-choice", settings.text_size),
            ("colours-choice", settings.scheme),
            ("font-choice", settings.font),
            ("idle-choice", settings.idle_minutes),
        ):
            found = self.findChild(ChoiceGroup, group)
            if isinstance(found, ChoiceGroup):
                found.set_value(value)

    def focus_language(self) -> None:
        """Go on at the language: the person has just chosen one, and the page was made again in it."""
        group = self.findChild(ChoiceGroup, "language-choice")
        if isinstance(group, ChoiceGroup):
            group.set_focus()

    def offer_keeping_safe(self) -> None:
        """A plan is open: the page about keeping it safe can be reached from here."""
        self._safe.show()

    def _set(self, **choice: object) -> None:
        self._settings = self._settings._replace(**choice)  # type: ignore[arg-type]
        self.changed.emit(self._settings)

    def _add_text_size(self) -> None:
        group = ChoiceGroup(
            self.tr("How large do you want the words?"), text_size_choices(), name="text-size-choice", beside=True
        )
        group.set_value(self._settings.text_size)
        group.value_changed.connect(lambda size: self._set(text_size=size))
        self.body.addWidget(group)

    def _add_colours(self) -> None:
        names = {
            "light": self.tr("Light"),
            "cream": self.tr("Cream"),
            "dark": self.tr("Dark"),
            "yellow-on-black": self.tr("Yellow on black"),
            "black-on-white": self.tr("Black on white"),
        }
        choices = [Choice(scheme, names[scheme]) for scheme in SCHEMES]
        group = ChoiceGroup(self.tr("Which colours are good for your eyes?"), choices, name="colours-choice")
        group.set_value(self._settings.scheme)
        group.value_changed.connect(lambda scheme: self._set(scheme=scheme, scheme_chosen=True))
        self.body.addWidget(group)

    def _add_font(self) -> None:
        names = {
            "atkinson": self.tr("Atkinson Hyperlegible"),
            "lexend": self.tr("Lexend"),
            "andika": self.tr("Andika"),
            "system": self.tr("The letters of this computer"),
        }
        choices = [Choice(font, names[font]) for font in fonts.CHOICES if fonts.shipped(font)]
        group = ChoiceGroup(self.tr("Which letters can you read best?"), choices, name="font-choice")
        group.set_value(self._settings.font)
        group.value_changed.connect(lambda font: self._set(font=font))
        self.body.addWidget(group)

    def _add_language(self) -> None:
        group = ChoiceGroup(
            self.tr("Which language do you want?"), language_choices(self._languages), name="language-choice"
        )
        group.set_value(self._settings.language)
        group.value_changed.connect(lambda language: self._set(language=language))
        self.body.addWidget(group)
        if len(self._languages) < 2:
            self.body.addWidget(Hint(self.tr("More languages come when people have checked them.")))

    def _add_idle(self) -> None:
        words = self.tr("After %1 minutes")
        choices = [
            Choice(minutes, words.replace("%1", str(minutes)) if minutes else self.tr("Never"))
            for minutes in IDLE_MINUTES
        ]
        group = ChoiceGroup(
            self.tr("When does your plan lock by itself?"),
            choices,
            name="idle-choice",
            hint=self.tr("It locks when nobody presses a key or moves the mouse. It tells you 2 minutes before."),
        )
        group.set_value(self._settings.idle_minutes)
        group.value_changed.connect(lambda minutes: self._set(idle_minutes=minutes))
        self.body.addWidget(group)

    def _add_private(self) -> None:
        box = CheckBox(self.tr("&Private screen"))
        box.setObjectName("private-choice")
        hint = self.tr("The window is then called “My plan”, whatever page is open.")
        box.setAccessibleDescription(hint)
        box.setChecked(self._settings.private_screen)
        box.toggled.connect(lambda on: self._set(private_screen=on))
        card = Card()
        card.body.addWidget(box)
        card.body.addWidget(Text(hint))
        self.body.addWidget(card)
