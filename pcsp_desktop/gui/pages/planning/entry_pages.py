"""The pages of one entry of a list, of a heading of one's own, and of who wrote a part."""

from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.questions.entry_page import EntryPage
from pcsp_desktop.gui.questions.sharing import section_words
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.route import Route


class ListEntryPage(EntryPage):
    """The place ``entry``: a person, a step, a medicine."""


class OwnHeadingPage(EntryPage):
    """A heading of the person's own, with their words under it."""

    given = ("section",)


class WhoWrotePage(EntryPage):
    """Who wrote one section of the plan."""

    given = ("section", "date")

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        section = self.scope.opened.value(self.path).section
        part = self.scope.guide.part(route.fact("part")) if route.fact("part") else None
        title = self.tr("Who wrote: %1").replace("%1", section_words(section))
        self.set_title(title, content.title(part) if part is not None else None)
