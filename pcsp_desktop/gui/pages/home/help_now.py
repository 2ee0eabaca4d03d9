"""The page "I need help now": open to anyone at the screen, with no passphrase and nothing of the plan.

Its numbers come from resources/help/numbers.toml, each with its source and the date it was checked.
"""

from PySide6.QtCore import QLocale

from pcsp_desktop.assets import words
from pcsp_desktop.gui.kit.controls import AdviceBox, Button, CardBox, DangerBox, Eyebrow, Hint, Strong, Subheading, Text
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.help_numbers import HelpEntry, isolated, load_numbers, say_entry
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route


class HelpNowPage(Page):
    """The page itself. The person's own crisis page is offered with a plan open, and at the lock where it was
    ``left`` readable in that folder."""

    def __init__(self, context: Context, route: Route) -> None:
        country, language = context.preferences.settings.country, content.language()
        super().__init__(title_of("help"), name="help-now-page")
        numbers = load_numbers()
        entries = numbers.in_country(country)
        first = [entry for entry in entries if entry.danger]
        for entry in first:
            self.body.addWidget(_box(entry, language))
        self.body.addWidget(Text(words("help.page.lead", language)))
        for entry in entries:
            if not entry.danger:
                self.body.addWidget(_box(entry, language))
        left = route.fact("left")
        if left or (context.scope is not None and not context.scope.only_answers):
            own = AdviceBox(self.tr("What you wrote yourself"))
            button = Button(self.tr("Open my crisis page"))
            button.setObjectName("crisis-page")
            button.clicked.connect(
                lambda: context.replace("left-crisis", folder=left) if left else context.replace("crisis")
            )
            own.buttons().addWidget(button)
            self.body.insertWidget(len(first), own)
        if (country or "england") == "elsewhere":
            self.body.addWidget(Text(words("help.page.away", language)))
        when = QLocale(language).toString(numbers.checked, "d MMMM yyyy")  # type: ignore[call-overload]
        self.body.addWidget(Hint(words("help.page.checked", language, date=when)))
        self.set_navigation(back=self.tr("&Back"))
        self.back_asked.connect(context.back)


class _Number(Text):
    """A number to ring, in large type."""

    kind = "subheading"
    token = "ink"


def _box(entry: HelpEntry, language: str) -> CardBox:
    box: CardBox = DangerBox() if entry.danger else CardBox()
    when, how = say_entry(entry, language)
    if entry.danger:
        box.body.addWidget(Subheading(when))
        box.body.addWidget(Strong(how))
    else:
        box.body.addWidget(Eyebrow(when))
        box.body.addWidget(_Number(isolated(entry.number)))
        box.body.addWidget(Text(how))
    return box
