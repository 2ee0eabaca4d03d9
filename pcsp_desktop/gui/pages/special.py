"""Which page is shown for a place in the guide, and for the lines of the list that are no steps.

Pages with a shape of their own are imported when they are first shown.
"""

from pcsp_desktop.gui.pages.planning.guide_page import GuidePage
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.guide import Place

GLANCE = "glance"
ADD_TO_PLAN = "add-to-my-plan"
CRISIS = "in-a-crisis"
FIND = "find"
LETTERS = "letters"
KEEP_SAFE = "keep-my-plan-safe"
PAST = "what-i-changed"
RECEIVED = "received"
SETTINGS = "settings"
"""The line that leads to the window's own page of choices: that is no page of the plan."""
LINES = frozenset({RECEIVED, GLANCE, ADD_TO_PLAN, CRISIS, FIND, LETTERS, KEEP_SAFE, PAST})
"""What is no part of the guide: lines of the list, and pages that a key opens."""

SEEN_IN: dict[str, str] = {"results": LETTERS}
"""The line that shows a section of the plan which no page of the guide asks for."""


def page_for(place: Place, context: Context) -> Page:
    """The page for a place in the guide."""
    if place.page.special == "share":
        from pcsp_desktop.gui.pages.sharing.make_page import SharePage

        return SharePage(place, context)
    if place.page.special == "print":
        from pcsp_desktop.gui.pages.printing.print_page import PrintPage

        return PrintPage(place, context)
    if place.page.special == "check-answers":
        from pcsp_desktop.gui.pages.planning.check_page import CheckAnswersPage

        return CheckAnswersPage(place, context)
    if place.page.special == "private-notes":
        from pcsp_desktop.gui.pages.keeping.notes_page import NotesPage

        return NotesPage(place, context)
    if place.page.id == "keep-safe":
        from pcsp_desktop.gui.pages.keeping.keep_safe_page import KeepSafeGuidePage

        return KeepSafeGuidePage(place, context)
    if place.page.id == "copies-out":
        from pcsp_desktop.gui.pages.sharing.copies_page import CopiesPage

        return CopiesPage(place, context)
    if place.page.id == "goals-by-who":
        from pcsp_desktop.gui.pages.planning.goals_pages import WhoDoesWhatPage

        return WhoDoesWhatPage(place, context)
    from pcsp_desktop.gui.pages.planning import small_pages

    small: dict[str, type[GuidePage]] = {
        "agreement": small_pages.AgreementPage,
        "packs": small_pages.PacksPage,
        "no-trace": small_pages.NoTracePage,
        "short-or-full": small_pages.ShortOrFullPage,
        "about-crisis": small_pages.EmergencyPage,
        "signs-and-help": small_pages.EarlySignsPage,
    }
    return small.get(place.page.special or place.page.id, GuidePage)(place, context)


def aside_for(line: str, context: Context) -> Page:
    """The page behind a line of the list that is no step: the glance, the doors. Raises KeyError."""
    if line == GLANCE:
        from pcsp_desktop.gui.pages.home.glance import GlancePage

        return GlancePage(context)
    if line == ADD_TO_PLAN:
        from pcsp_desktop.gui.pages.home.doors import DoorsPage

        return DoorsPage(context)
    if line == CRISIS:
        from pcsp_desktop.gui.pages.printing.crisis_page import CrisisPage

        return CrisisPage(context)
    if line == FIND:
        from pcsp_desktop.gui.pages.home.find_page import FindPage

        return FindPage(context)
    if line == LETTERS:
        from pcsp_desktop.gui.pages.letters.letters_page import LettersPage

        return LettersPage(context)
    if line == RECEIVED:
        from pcsp_desktop.gui.pages.sharing.receive_page import ReceivePage
        from pcsp_desktop.gui.pages.sharing.ways import WithPlan

        return ReceivePage(WithPlan(context), line=True)
    if line == KEEP_SAFE:
        from pcsp_desktop.gui.pages.keeping.keep_safe_page import KeepSafePage

        return KeepSafePage(context)
    if line == PAST:
        from pcsp_desktop.gui.pages.keeping.past_pages import PastPage

        page = PastPage(context)
        page.set_navigation()
        return page
    raise KeyError(line)
