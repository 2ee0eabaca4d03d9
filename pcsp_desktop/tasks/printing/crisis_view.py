"""In a crisis: the one page to read at once, and the copy of it that opens without the passphrase.

The page holds exactly what the paper "In a crisis" holds. Leaving it readable is a copy that the person
asked for: it lies beside the vault, is written into the copies, and goes with one press.
"""

import contextlib
import datetime
from pathlib import Path

from pcsp_desktop import documents
from pcsp_desktop.assets import ENGLISH, words
from pcsp_desktop.documents import tree
from pcsp_desktop.plan import Change, Plan, add_entry, set_value
from pcsp_desktop.plan.consent import Copy
from pcsp_desktop.tasks.acts import Did
from pcsp_desktop.tasks.open_plan import OpenPlan
from pcsp_desktop.tasks.printing.crisis_file import FILE, OpenPage, open_page, take_away
from pcsp_desktop.vault import files

__all__ = [
    "OpenPage",
    "crisis_document",
    "is_up_to_date",
    "leave_open",
    "open_page",
    "settle_copies",
    "take_away",
]

KIND = "in-a-crisis"
HOW = "crisis_page"
"""How such a copy stands in the copies of the plan."""


def crisis_document(plan: Plan, on: datetime.date, language: str = ENGLISH) -> tree.Document:
    """The page, as on paper."""
    return documents.make(plan, KIND, documents.Options(on=on, language=language))


def leave_open(opened: OpenPlan, folder: Path, language: str = ENGLISH) -> None:
    """Leave the page readable beside the vault, or bring it up to date, and note it in the copies.

    Raises OSError when it cannot be written, and what `OpenPlan.act` raises when it cannot be noted. Then what
    lay there before lies there again, and nothing is noted.
    """
    today = opened.today()
    document = crisis_document(opened.plan, today, language)
    there = folder / FILE
    before = there.read_bytes() if there.is_file() else None
    files.write_safely(there, documents.write_text(document).encode("utf-8"))
    noted = Copy(
        who=words("tasks.crisis.who", language),
        what=words("tasks.crisis.what", language),
        how=HOW,
        given_on=today,
        sections="crisis",
    )
    try:
        opened.act(Did.LEFT_CRISIS_PAGE, *_ended(opened.plan, today), add_entry(opened.plan, "copies", noted))
    except BaseException:
        with contextlib.suppress(OSError):
            if before is None:
                there.unlink()
            else:
                files.write_safely(there, before)
        raise


def settle_copies(opened: OpenPlan, folder: Path) -> None:
    """Note in the copies that the page is gone, if it is: it may have been taken away while the plan was locked.

    Raises what `OpenPlan.act` raises.
    """
    if not opened.read_only and not (folder / FILE).is_file():
        opened.act(Did.CRISIS_PAGE_GONE, *_ended(opened.plan, opened.today()))


def is_up_to_date(opened: OpenPlan, folder: Path, language: str = ENGLISH) -> bool:
    """Whether the readable page says what the crisis page says now, apart from its date."""
    left = _left_copies(opened.plan)
    if not left:
        return False
    on = left[-1].given_on or opened.today()
    now = documents.write_text(crisis_document(opened.plan, on, language)).encode("utf-8")
    try:
        return (folder / FILE).read_bytes() == now
    except OSError:
        return False


def _left_copies(plan: Plan) -> list[Copy]:
    return [copy for copy in plan.copies if copy.how == HOW and copy.taken_back_on is None]


def _ended(plan: Plan, today: datetime.date) -> list[Change]:
    return [set_value(f"copies/{copy.id}/taken_back_on", today) for copy in _left_copies(plan)]
