"""A route to every place of the registry, with facts and things to show: for its tests, the audit and the pictures."""

from __future__ import annotations

import functools
from pathlib import Path

import attrs
import gui_kit
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QPixmap

from pcsp_desktop import letters, plan, sharing
from pcsp_desktop.gui.places import given
from pcsp_desktop.gui.places.place import Needs, Place
from pcsp_desktop.gui.places.registry import PLACES
from pcsp_desktop.gui.places.scope import PlanScope
from pcsp_desktop.gui.window.route import Route, to
from pcsp_desktop.tasks.keeping import history
from pcsp_desktop.tasks.printing import made_papers as printing
from pcsp_desktop.tasks.printing.made_papers import PrintChoices
from pcsp_desktop.tasks.sharing import received, replies, shares
from pcsp_desktop.tasks.sharing.taking_back import ReplyToDecide
from pcsp_desktop.vault import problems
from pcsp_desktop.vault.printed_number import RecoveryNumber

GROUPS = RecoveryNumber(bytes(range(16))).groups()
COPY = "21 November 2026, 3:42pm"
CODE = "0417 2290 3381 5526 9074"


def _nothing(*_: object) -> None:
    return


# ---- What someone sent -----------------------------------------------------------------------------------------


class Sent:
    """A plan and a reply that someone sent: the open plan's own, so that every part has words. Made when first used."""

    def __init__(self, scope: PlanScope) -> None:
        self.now = shares.now_with_zone()
        self.session = scope.session
        self.choices = shares.ShareChoices(
            name="Sam Okafor", recipient="Dr Bello", sections=("goals", "people"), purpose="To know how to support me"
        )

    @functools.cached_property
    def data(self) -> bytes:
        return shares.make(shares.prepare(self.session, self.choices, self.now)).share.data

    @functools.cached_property
    def opened(self) -> sharing.Opened:
        return sharing.open_share(self.data)

    @property
    def plan(self) -> plan.Plan:
        return self.opened.plan or plan.Plan()

    def checked(self, data: bytes) -> given.SentFile:
        return given.SentFile(data, received.check(data, self.session, self.now.date()))

    @functools.cached_property
    def answer(self) -> ReplyToDecide:
        reply = replies.with_view(sharing.Reply(), "goals", "Going well")
        reply = replies.with_agreement(reply, "in_part", "Not the stairs yet", self.now.date())
        change = plan.set_value(f"goals/{self.plan.goals[0].id}/want", "Walk to the park")
        reply = replies.with_suggestion(reply, self.plan, change, "We talked")
        responder = replies.Responder(name="Dr Bello")
        made = replies.make(replies.prepare(self.session, self.opened, reply, responder, self.now))
        return ReplyToDecide.of(self.session, sharing.open_share(made.data))


# ---- A letter that was read ------------------------------------------------------------------------------------


def letter_picture() -> bytes:
    """A page of a letter as a picture."""
    page = QPixmap(600, 850)
    page.fill(QColor("#ffffff"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    page.save(buffer, "PNG")
    return bytes(buffer.data().data())


def read_letter() -> letters.ReadLetter:
    """What reading a letter gives: a number that is sure, one that is not, a sentence that asks something."""
    box = letters.PageBox(0.1, 0.3, 0.9, 0.34)
    sure = letters.Candidate(
        test="hba1c",
        printed_name="HbA1c",
        value="58",
        comparator=None,
        unit="mmol/mol",
        unit_printed="mmol/mol",
        date="2026-09-11",
        date_kind="sample",
        ref_low=None,
        ref_high=48.0,
        flag=None,
        role="current",
        unsure=False,
        page=1,
        box=box,
        line="HbA1c 58 mmol/mol",
    )
    unsure = attrs.evolve(sure, value="61", date_kind="guess", role="previous", unsure=True, line="HbA1c 61 mmol/mol")
    ask = letters.Ask("Please bring your blood sugar meter to your appointment.", 1, box)
    return letters.ReadLetter(
        "ok",
        "",
        "pdf",
        (sure, unsure),
        (ask,),
        ("Dear Sam\nHbA1c 58 mmol/mol",),
        (letters.Picture(1, 600, 850, letter_picture()),),
        "2026-09-18",
    )


# ---- Routes ----------------------------------------------------------------------------------------------------


def paper(scope: PlanScope) -> given.PaperMade:
    """A paper of the open plan to look at."""
    made = printing.paper_for(scope.opened.plan, PrintChoices(kind="plan-on-a-page"), scope.opened.today(), {})
    return given.PaperMade(made, _nothing, _nothing)


def plan_routes(scope: PlanScope, sent: Sent | None = None) -> dict[str, Route]:
    """A route to each place that needs an open plan (or nothing), by the place's name."""
    sent = sent or Sent(scope)
    opened, session = scope.opened, scope.session
    content = opened.plan
    asked = "matters/important matters/good_day"
    backup = str(session.folder / "backups" / "copy")
    routes = {
        "question": scope.route_to_page("important"),
        "gate": to("gate", part=next(door.id for door in scope.guide.doors if door.gate)),
        "entry": to("entry", path=f"people/{content.people[0].id}"),
        "goal": to("goal", path=f"goals/{content.goals[0].id}"),
        "money-entry": to("money-entry", path=f"budget/lines/{content.budget.lines[0].id}"),
        "print-look": to("print-look", paper(scope)),
        "check-copy": to("check-copy", given.CopyToCheck(sent.choices, "share_file", _nothing)),
        "copy-code": to("copy-code", given.CopyCode(CODE, "Dr Bello")),
        "sharing-for": to("sharing-for", person=content.people[0].id),
        "received": to("received"),
        "code": to("code", b""),
        "checked": to("checked", sent.checked(sent.data)),
        "received-plan": to("received-plan", given.SentPlan(sent.opened, sent.data)),
        "received-pages": to("received-pages", sent.opened),
        "reply": to("reply", sent.opened),
        "suggest": to("suggest", given.Suggesting(sent.plan, "people", _nothing)),
        "take-back": to("take-back", sent.answer),
        "letter-before": to("letter-before", given.LetterFile(b"letter", "letter")),
        "letter-password": to("letter-password", given.LetterFile(b"", "letter", "This letter has a password.")),
        "letter-review": to("letter-review", given.LetterRead(b"letter", "letter.pdf", read_letter())),
        "letter": to("letter", id=content.results.letters[0].id),
        "letter-whole": to("letter-whole", given.LetterDrawn(content.results.letters[0].id, read_letter())),
        "result": to("result", test=content.results.items[0].test),
        "type-result": to("type-result", given.TypingResult(_nothing)),
        "number-sheet": to("number-sheet", given.NumberSheet(GROUPS, "Anna, my daughter")),
        "use-backup": to("use-backup", source=backup, backup="copy", name=COPY),
        "not-saved": to("not-saved", problems.DiskFull()),
        "not-locked": to("not-locked", given.NotLocked(problems.Unreachable(), to("start"))),
        "old-plan": to("old-plan", given.OldPlan(history.document_at(session, opened.head, opened.today()), COPY)),
        "differences": to("differences", given.Differences("What changed", 0, history.differences(session, 0)[:8])),
        "earlier": to("earlier", paths=asked),
        "erase": to("erase", path="matters/important"),
        "number-offered": to("number-offered", given.NumberOffered(_nothing, closes=True)),
        "number-asked-back": to("number-asked-back", given.NumberAskedBack(GROUPS, _nothing, _nothing)),
    }
    for name, place in PLACES.items():
        if place.needs is not Needs.START and name not in routes and name not in MADE_BY_A_PRESS:
            routes[name] = scope.route_to_special(name) if is_of_guide(place) else to(name)
    return routes


MADE_BY_A_PRESS = ("own-heading", "who-wrote")
"""Places whose entry is made as they are opened: a test presses the button."""


def is_of_guide(place: Place) -> bool:
    """Whether a place draws pages of the guide."""
    return "page" in place.may


def start_routes() -> dict[str, Route]:
    """A route to each place of the way in, by the place's name."""
    own = gui_kit.own_routes()
    folder = gui_kit.PLAN
    return {
        "start": own["welcome"],
        "plans": own["plans"],
        "examples": own["examples"],
        "country": own["country"],
        "who": own["who"],
        "passphrase": own["passphrase"],
        "how-much": own["length"],
        "unlock": own["unlock"],
        "number": own["number"],
        "trouble": own["problem-Damaged"],
        "restore": to("restore", folder=folder, backup="copy", name=COPY),
        "examine": to("examine", given.Examined(Path(folder))),
        "open-backup": to("open-backup", Path("plan-2026-11-21.pcsp-backup")),
        "answers-place": to("answers-place", b""),
    }
