"""The page of choices about the windows: text size, colours, font, language, lock time, private screen.

Every choice works at once and needs no restart. The top bar's buttons open the same page with one part only.
"""

from typing import Literal

from pcsp_desktop.gui.kit import fonts
from pcsp_desktop.gui.kit.boxes import button_row
from pcsp_desktop.gui.kit.controls import CardBox, CheckBox, Choice, ChoiceGroup, Hint, LinkButton, Text
from pcsp_desktop.gui.kit.theme import SCHEMES
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window.choices_offered import language_choices, text_size_choices
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.gui.window.settings import IDLE_MINUTES, WindowSettings

Part = Literal["text_size", "colours", "font", "language", "idle", "close", "private"]
PARTS: tuple[Part, ...] = ("text_size", "colours", "font", "language", "idle", "close", "private")


class SettingsPage(Page):
    """Choices about the windows; with ``part`` in the route some of them only."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__("", name="settings-page")
        self.context = context
        self._settings = context.preferences.settings
        self._languages = context.preferences.languages
        wanted = route.fact("part").split()
        parts = self.parts = tuple(part for part in PARTS if part in wanted or not wanted)
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
            "close": self._add_close,
            "private": self._add_private,
        }
        for part in parts:
            makers[part]()
        keys = LinkButton(self.tr("&Keys you can use"))
        keys.setObjectName("open-keys")
        keys.clicked.connect(lambda: context.open("keys"))
        if len(parts) == len(PARTS):
            row = button_row(keys)
            self.body.addLayout(row)
            if context.scope is not None:
                safe = LinkButton(title_of("keep-safe"))
                safe.setObjectName("open-keep-safe")
                safe.clicked.connect(lambda: context.replace("keep-safe"))
                row.addWidget(safe)
        else:
            everything = LinkButton(self.tr("&All settings"))
            everything.setObjectName("all-settings")
            everything.clicked.connect(lambda: context.replace("settings"))
            self.body.addLayout(button_row(everything))
        self.set_navigation(back=self.tr("&Back"))
        self.back_asked.connect(context.back)

    def preferences_changed(self, settings: WindowSettings) -> None:
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

    def focus_field(self, path: str) -> None:
        """Go on at the language: the person has just chosen one, and the page was made again in it."""
        group = self.findChild(ChoiceGroup, f"{path}-choice")
        if isinstance(group, ChoiceGroup):
            group.set_focus()

    def _set(self, **choice: object) -> None:
        self._settings = self.context.preferences.settings._replace(**choice)  # type: ignore[arg-type]
        self.context.preferences.change(self._settings)

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

    def _add_close(self) -> None:
        box = CheckBox(self.tr("Close the app when it locks"))
        box.setObjectName("close-choice")
        hint = self.tr("Then nothing of your plan stays in the memory of this computer.")
        box.setAccessibleDescription(hint)
        box.setChecked(self._settings.close_on_lock)
        box.toggled.connect(lambda on: self._set(close_on_lock=on))
        card = CardBox()
        card.body.addWidget(box)
        card.body.addWidget(Text(hint))
        self.body.addWidget(card)

    def _add_private(self) -> None:
        box = CheckBox(self.tr("&Private screen"))
        box.setObjectName("private-choice")
        hint = self.tr("The window is then called “My plan”, whatever page is open.")
        box.setAccessibleDescription(hint)
        box.setChecked(self._settings.private_screen)
        box.toggled.connect(lambda on: self._set(private_screen=on))
        card = CardBox()
        card.body.addWidget(box)
        card.body.addWidget(Text(hint))
        self.body.addWidget(card)
