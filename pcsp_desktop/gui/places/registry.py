"""Every place of the app, once. Home, the sidebar, the pictures and the audit read this table.

The modules of the pages are imported when a place is first opened, and here only: `load` is the one seam, so that
the first page does not wait for the rest and no page imports another.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from pcsp_desktop.gui.places.place import Needs, Place

if TYPE_CHECKING:
    from pcsp_desktop.gui.places.context import Context
    from pcsp_desktop.gui.window.page import Page
    from pcsp_desktop.gui.window.route import Route

_PAGES = "pcsp_desktop.gui.pages"


def _row(name: str, make: str, **rest: Any) -> Place:
    return Place(name, f"{_PAGES}.{make}", **rest)


def _guide(name: str, make: str, **rest: Any) -> Place:
    """A page of the guide with a shape of its own: its TOML names the place as ``special``."""
    rest = {"parent": "home", "may": ("page", "beside", "at"), "titled": False, "over": False} | rest
    return _row(name, make, **rest)


_HOME = (
    _row("home", "home.glance:GlancePage", parent="", over=False),
    _row("add", "home.doors:DoorsPage", more=6),
    _row("gate", "home.doors:GatePage", parent="add", facts=("part",), titled=False),
    _row("find", "home.find_page:FindPage", more=7),
    _row("help", "home.help_now:HelpNowPage", needs=Needs.ANYTHING, own=True, may=("left",)),
)
_PLANNING = (
    _guide("question", "planning.question_page:QuestionPage", facts=("page",), may=("beside", "at")),
    _guide("check-answers", "planning.check_page:CheckAnswersPage"),
    _guide("who-does-what", "planning.goals_pages:WhoDoesWhatPage"),
    _guide("length", "planning.small_pages:ShortOrFullPage"),
    _guide("agree", "planning.small_pages:AgreementPage"),
    _guide("packs", "planning.small_pages:PacksPage"),
    _guide("keeping-safe", "planning.small_pages:NoTracePage", parent="help"),
    _guide("about-crisis", "planning.small_pages:AboutCrisisPage"),
    _guide("early-signs", "planning.small_pages:EarlySignsPage"),
    _row(
        "entry",
        "planning.entry_pages:ListEntryPage",
        parent="question",
        facts=("path",),
        may=("new", "at"),
        titled=False,
    ),
    _row("goal", "planning.goals_pages:GoalPage", parent="question", facts=("path",), may=("new", "at"), titled=False),
    _row(
        "money-entry",
        "planning.money_page:MoneyEntryPage",
        parent="question",
        facts=("path",),
        may=("new", "at"),
        titled=False,
    ),
    _row(
        "own-heading",
        "planning.entry_pages:OwnHeadingPage",
        parent="question",
        facts=("path",),
        may=("new", "at"),
        titled=False,
    ),
    _row(
        "who-wrote",
        "planning.entry_pages:WhoWrotePage",
        parent="question",
        facts=("path",),
        may=("new", "part", "at"),
        titled=False,
    ),
)
_PRINTING = (
    _guide("print", "printing.print_page:PrintPage", tile=2, may=("page", "beside", "at", "paper")),
    _row("print-look", "printing.preview_page:PreviewPage", parent="print", given=True, titled=False),
    _row("crisis", "printing.crisis_page:CrisisPage", tile=4, titled=False),
    _row(
        "left-crisis",
        "printing.crisis_page:OpenCrisisPage",
        parent="unlock",
        needs=Needs.START,
        facts=("folder",),
        titled=False,
    ),
)
_SHARING = (
    _guide("share", "sharing.make_page:SharePage", tile=3),
    _row("check-copy", "sharing.check_copy_page:CheckCopyPage", parent="share", given=True),
    _row("copy-code", "sharing.check_copy_page:CodePage", parent="share", given=True),
    _guide("copies", "sharing.copies_page:CopiesPage", parent="keep-safe"),
    _row("sharing-for", "sharing.who_may_see_page:SharingForPage", parent="question", facts=("person",), titled=False),
    _row("received", "sharing.receive_page:ReceivePage", needs=Needs.ANYTHING, given=True, more=2),
    _row("code", "sharing.receive_page:CodeEntryPage", parent="received", needs=Needs.ANYTHING, given=True),
    _row(
        "checked", "sharing.checked_page:CheckedPage", parent="received", needs=Needs.ANYTHING, given=True, titled=False
    ),
    _row(
        "received-plan",
        "sharing.contents_page:ReceivedPlanPage",
        parent="received",
        needs=Needs.ANYTHING,
        given=True,
        titled=False,
    ),
    _row("received-pages", "sharing.contents_page:PdfPagesPage", parent="received", needs=Needs.ANYTHING, given=True),
    _row("reply", "sharing.reply_page:ReplyPage", parent="received", needs=Needs.ANSWERS, given=True, titled=False),
    _row("suggest", "sharing.suggest_page:SuggestPage", parent="reply", needs=Needs.ANSWERS, given=True),
    _row("signature", "sharing.signature_page:SignaturePage", parent="received", needs=Needs.ANSWERS),
    _row("take-back", "sharing.take_back_page:TakeBackPage", parent="received", given=True, titled=False),
    _row("answers-place", "sharing.answers_place:AnswersPlacePage", parent="received", needs=Needs.START, given=True),
)
_LETTERS = (
    _row("letters", "letters.letters_page:LettersPage", tile=5),
    _row("letter-before", "letters.before_page:BeforePage", parent="letters", given=True),
    _row("letter-password", "letters.password_page:PasswordPage", parent="letters", given=True),
    _row("letter-paste", "letters.paste_page:PastePage", parent="letters"),
    _row("letter-review", "letters.review_page:ReviewPage", parent="letters", given=True),
    _row("letter", "letters.letter_page:LetterPage", parent="letters", facts=("id",)),
    _row("letter-whole", "letters.letter_page:WholeLetterPage", parent="letter", given=True),
    _row("result", "letters.result_page:ResultPage", parent="letters", facts=("test",), titled=False),
    _row("type-result", "letters.type_page:TypePage", parent="letters", given=True, titled=False),
)
_KEEPING = (
    _row("keep-safe", "keeping.keep_safe_page:KeepSafePage", tile=9, needs=Needs.ANSWERS),
    _guide("keep-safe-words", "keeping.keep_safe_page:KeepSafeGuidePage", parent="keep-safe"),
    _row("recovery", "keeping.number_pages:RecoveryPage", parent="keep-safe", needs=Needs.ANSWERS),
    _row(
        "number-sheet",
        "keeping.number_sheet:SheetPage",
        parent="recovery",
        needs=Needs.ANSWERS,
        given=True,
        titled=False,
    ),
    _row(
        "number-asked-back",
        "keeping.number_sheet:AskBackPage",
        parent="number-sheet",
        needs=Needs.ANSWERS,
        given=True,
    ),
    _row("number-offered", "keeping.number_pages:OfferedPage", parent="keep-safe", needs=Needs.ANSWERS, given=True),
    _row("emergency-number", "keeping.number_pages:EmergencyPage", parent="keep-safe", needs=Needs.ANSWERS),
    _row("new-passphrase", "keeping.lock_pages:NewPassphrasePage", parent="keep-safe", needs=Needs.ANSWERS),
    _row("change-lock", "keeping.lock_pages:ChangeLockPage", parent="keep-safe", needs=Needs.ANSWERS),
    _row("computer", "keeping.lock_pages:ComputerPage", parent="keep-safe", needs=Needs.ANSWERS),
    _row("backups", "keeping.backup_pages:BackupsPage", parent="keep-safe", needs=Needs.ANSWERS),
    _row(
        "use-backup",
        "keeping.backup_pages:UseBackupPage",
        parent="backups",
        needs=Needs.ANSWERS,
        facts=("source", "backup", "name"),
        titled=False,
    ),
    _row("ask-examine", "keeping.whole_pages:AskExaminePage", parent="keep-safe", needs=Needs.ANSWERS),
    _row("move", "keeping.whole_pages:MovePage", parent="keep-safe", needs=Needs.ANSWERS),
    _row("delete", "keeping.whole_pages:DeletePage", parent="keep-safe", needs=Needs.ANSWERS),
    _row("not-saved", "keeping.not_saved_page:NotSavedPage", needs=Needs.ANSWERS, given=True),
    _row("not-locked", "keeping.not_locked_page:NotLockedPage", needs=Needs.ANSWERS, given=True, over=False),
    _guide("notes", "keeping.notes_page:NotesPage", parent="add"),
    _row("changed", "keeping.past_pages:PastPage", more=1, needs=Needs.ANSWERS),
    _row("compare", "keeping.past_pages:ComparePage", parent="changed", needs=Needs.ANSWERS),
    _row("old-plan", "keeping.past_pages:OldPlanPage", parent="changed", needs=Needs.ANSWERS, given=True, titled=False),
    _row(
        "differences",
        "keeping.past_pages:DifferencesPage",
        parent="changed",
        needs=Needs.ANSWERS,
        given=True,
        titled=False,
    ),
    _row("earlier", "keeping.past_pages:AnswersPastPage", parent="question", facts=("paths",)),
    _row("erase", "keeping.erase_page:ErasePage", parent="earlier", facts=("path",), titled=False),
    _row("examine", "keeping.after_lock:ExaminePage", parent="unlock", needs=Needs.START, given=True, over=False),
    _row("moving", "keeping.after_lock:MovingPage", parent="unlock", needs=Needs.START, given=True, over=False),
    _row("deleting", "keeping.after_lock:DeletingPage", parent="start", needs=Needs.START, given=True, over=False),
    _row("open-backup", "keeping.after_lock:OpenBackupPage", parent="start", needs=Needs.START, given=True, over=False),
)
_START = (
    _row("start", "start.welcome:WelcomePage", parent="", needs=Needs.START, over=False),
    _row("plans", "start.welcome:PlansPage", parent="", needs=Needs.START, over=False),
    _row("examples", "start.welcome:ExamplesPage", parent="start", needs=Needs.START),
    _row("country", "start.welcome:CountryPage", parent="start", needs=Needs.START, given=True),
    _row("who", "start.welcome:WhoPage", parent="country", needs=Needs.START, given=True),
    _row("passphrase", "start.passphrase:PassphrasePage", parent="who", needs=Needs.START, given=True),
    _row("how-much", "start.welcome:LengthPage", parent="passphrase", needs=Needs.START, given=True),
    _row(
        "unlock",
        "start.unlock:UnlockPage",
        parent="start",
        needs=Needs.START,
        facts=("folder",),
        may=("by_keyring",),
        over=False,
    ),
    _row("number", "start.unlock:NumberPage", parent="unlock", needs=Needs.START, facts=("folder",)),
    _row(
        "trouble", "start.problem:ProblemPage", parent="start", needs=Needs.START, given=True, titled=False, over=False
    ),
    _row(
        "restore",
        "start.restore:RestorePage",
        parent="unlock",
        needs=Needs.START,
        facts=("folder", "backup", "name"),
        over=False,
    ),
)
_SETTINGS = (
    _row(
        "settings",
        "settings.settings_page:SettingsPage",
        needs=Needs.ANYTHING,
        may=("part", "at"),
        titled=False,
        own=True,
    ),
    _row("keys", "settings.keys_page:KeysPage", parent="settings", needs=Needs.ANYTHING, own=True),
)

PLACES: dict[str, Place] = {
    place.name: place
    for journey in (_HOME, _PLANNING, _PRINTING, _SHARING, _LETTERS, _KEEPING, _START, _SETTINGS)
    for place in journey
}
"""The table, by name."""


def load(where: str) -> Any:
    """What stands at ``module:name``, imported now if it was not before."""
    module, _, name = where.partition(":")
    return getattr(import_module(module), name)


def page_of(place: Place, context: Context, route: Route) -> Page:
    """Make the page of a place. Raises KeyError for a route that lacks a fact or has one that the place does not."""
    for fact in place.facts:
        if fact not in route.facts:
            raise KeyError(f"{place.name} needs {fact}")
    for fact in route.facts:
        if fact not in place.facts + place.may:
            raise KeyError(f"{place.name} has no {fact}")
    make = cast("Callable[..., Page]", load(place.make))
    return make(context, route) if place.facts or place.may or place.given else make(context)
