"""Two people at two windows: a plan goes out, a reply with five suggestions comes back, and old copies are noticed.

Sam has a plan. Dr Bello has nothing yet: she reads the plan at the start page, makes a locked place, and answers.
Everything is real but the file dialogs and the questions.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import gui_kit
import pytest
from app_kit import InPlan, make_controller
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from pcsp_desktop import sharing, vault
from pcsp_desktop.gui.kit.fields import LongTextField, TextField
from pcsp_desktop.gui.kit.form import ChoiceGroup
from pcsp_desktop.gui.pages.sharing.suggest_page import SuggestPage
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.plan import Plan
from pcsp_desktop.plan.goals import Action, Goal
from pcsp_desktop.plan.people import Identity, Person
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.tasks.sharing import copies, shares
from pcsp_desktop.vault.keys import KdfCost, Passphrase

CHEAP = KdfCost(memory=64, passes=1, lanes=1)

pytestmark = pytest.mark.journey


class Someone(InPlan):
    """A person at their own window, who presses Space on what they see."""

    def __init__(self, app: QApplication, home: Path) -> None:
        self.app = app
        self.home = home
        home.mkdir()
        self.shell = MainWindow()
        self.shell.resize(1280, 820)
        self.ask = gui_kit.Answers()
        self.controller = make_controller(app, self.shell, home, self.ask)
        self.shell.show()
        self.controller.begin()
        self.wait(lambda: self.shell.page is not None)

    def has(self, plan: Plan) -> PlanSession:
        """Open a plan of their own."""
        folder = self.home / "plans" / "plan-1"
        made = vault.create(folder, Passphrase("pw"), cost=CHEAP, plan=plan)
        session = PlanSession(made)
        self.controller.context.enter(session, folder)
        return session

    @property
    def page(self) -> Page:
        assert self.shell.page is not None
        return self.shell.page

    def wait(self, until: Callable[[], bool], seconds: float = 20) -> None:
        end = time.monotonic() + seconds
        while not until():
            assert time.monotonic() < end, f"waited in vain on {self.shell.page} saying {self.said()}"
            self.app.processEvents()
            time.sleep(0.005)
        gui_kit.settle()

    def at(self, name: str) -> None:
        self.wait(lambda: self.page.objectName() == name)

    def find(self, name: str) -> QWidget:
        found = [widget for widget in self.shell.findChildren(QWidget, name) if widget.isVisible()]
        assert len(found) == 1, f"{name} is there {len(found)} times on {self.page.objectName()}: {self.said()}"
        return found[0]

    def press(self, name: str) -> None:
        widget = self.find(name)
        assert isinstance(widget, QAbstractButton)
        assert widget.isEnabled()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(widget, Qt.Key.Key_Space)
        gui_kit.settle()

    def choose(self, words: str) -> None:
        """Tick or choose what is called so."""
        found = [
            each
            for each in self.page.findChildren(QAbstractButton)
            if each.isVisible() and each.text().replace("&", "") == words
        ]
        assert len(found) == 1, f"{words} is offered {len(found)} times"
        found[0].setFocus(Qt.FocusReason.TabFocusReason)
        if not found[0].isChecked():
            QTest.keyClick(found[0], Qt.Key.Key_Space)
        gui_kit.settle()

    def type(self, name: str, words: str) -> None:
        field = self.find(name)
        assert isinstance(field, TextField | LongTextField)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()
        QTest.keyClicks(field, words)
        gui_kit.settle()

    def said(self) -> str:
        return " | ".join(label.text() for label in self.shell.findChildren(QLabel) if label.isVisible())

    def forward(self) -> None:
        self.press("continue")

    def opens(self, file: Path) -> None:
        self.ask._files = [file]
        self.press("choose-received")
        self.wait(lambda: self.page.objectName() != "receive-page" or self.page.errors.isVisible())

    def saves(self, file: Path) -> None:
        self.ask._files = [file]

    def leave(self) -> None:
        if self.controller.plan_open:
            session = self.session
            self.controller.lock()
            session.wait_for_backup()
        self.shell.close_now()
        self.shell.deleteLater()
        gui_kit.settle()


@pytest.fixture
def people(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[str], Someone]]:
    made: list[Someone] = []

    def make(name: str) -> Someone:
        made.append(Someone(gui_kit.application(), tmp_path / name))
        return made[-1]

    yield make
    for each in made:
        each.leave()
    del qapp


def sams_plan() -> Plan:
    goal = Goal(
        id="goal-1",
        order="m",
        want="Walk to the shop by myself",
        importance=9,
        actions=(Action(id="step-1", order="m", what="Walk to the corner each day", confidence=7),),
    )
    return Plan(
        goals=(goal,),
        person=Identity(first_name="Sam", family_name="Okoro"),
        people=(Person(id="person-1", order="m", name="Dr Bello", role="gp", organisation="Elm Road"),),
    )


def share(sam: Someone, file: Path) -> None:
    """Give someone a copy: a signed file with goals and people in it."""
    sam.go("share-plan")
    sam.at("page-share-plan")
    sam.choose("Dr Bello")
    sam.type("share-purpose", "My appointment")
    for ticked in ("Goals and actions", "People and services in my life"):
        sam.choose(ticked)
    sam.choose("A signed file")
    sam.saves(file)
    sam.press("check-copy")
    sam.at("check-copy-page")
    assert "Walk to the" in sam.said() or "Get to" in sam.said()
    sam.forward()
    sam.wait(file.exists)
    sam.wait(lambda: not sam.shell.toast.isHidden())


def suggest(bello: Someone, path: str, new: str, *, adds: bool = False, why: str = "We talked") -> None:
    """Suggest one change on the reply page."""
    bello.press("suggest-goals" if path.startswith("goals") else "suggest-people")
    bello.at("suggest-page")
    page = bello.page
    assert isinstance(page, SuggestPage)
    place = next(place for place in page._places if place.path == path and place.adds == adds)
    if page.owner.isVisible():
        bello.choose(place.owner_words)
    bello.choose(place.label)
    if page._field is None:
        bello.type("suggest-new", new)
    else:
        assert isinstance(page._field, ChoiceGroup)
        button = page._field.button(new)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(button, Qt.Key.Key_Space)
    bello.type("suggest-why", why)
    bello.forward()
    bello.at("reply-page")


def test_a_plan_goes_out_is_answered_merged_and_shared_again(people: Callable[[str], Someone], tmp_path: Path) -> None:
    sam, bello = people("sam"), people("bello")
    sams = sam.has(sams_plan())
    first, reply, second = (tmp_path / f"{name}.pcsp.zip" for name in ("first", "reply", "second"))

    # Sam shares a signed copy. It goes into the list of copies; nobody has an old one yet.
    share(sam, first)
    assert [copy.who for copy in sams.opened.plan.copies] == ["Dr Bello"]
    assert copies.old_copies(sams, sams.opened.today()) == ()

    # Dr Bello has no plan: she reads it at the start, and then makes a locked place to answer from.
    bello.press("received-plan")
    bello.at("receive-page")
    bello.opens(first)
    bello.at("checked-page")
    opened = sharing.open_share(first.read_bytes())
    assert opened.fingerprint.digits in bello.said()
    assert " ".join(opened.fingerprint.words) in bello.said()
    assert "You have not had a file from this signer before" in bello.said()
    assert "My appointment" in bello.said()
    bello.forward()
    bello.at("received-plan-page")
    assert "Walk to the shop by myself" in bello.said()
    assert not bello.shell.forward_button.isVisible()
    bello.press("back")
    bello.press("make-a-place")
    bello.at("passphrase-page")
    bello.press("use-offer")
    bello.forward()
    bello.at("checked-page")
    assert bello.controller.plan_open
    assert [widget.text() for widget in bello.shell.sidebar.findChildren(QAbstractButton)] == [
        "Plans that I was sent",
        "Keep them safe",
    ]

    # She compares the number by phone, reads the plan and writes a reply with five suggestions.
    bello.press("compare-number")
    bello.choose("By phone")
    bello.press("number-is-same")
    assert "You compared this signer's number" in bello.said()
    bello.forward()
    bello.at("received-plan-page")
    bello.forward()
    bello.at("reply-page")
    bello.type("reply-name", "Dr Bello")
    bello.type("reply-organisation", "Elm Road Surgery")
    bello.type("comment-whole", "Thank you for this")
    bello.type("view-goals", "Doing well at home")
    suggest(bello, "goals/goal-1/want", "Walk to the park")
    suggest(bello, "goals/goal-1/by_when", "In spring")
    suggest(bello, "goals/goal-1/actions/step-1/confidence", "9")
    suggest(bello, "goals/goal-1/actions", "Ask the physio", adds=True)
    suggest(bello, "people/person-1/organisation", "Elm Road Surgery")
    assert bello.find("comment-whole").text() == "Thank you for this"  # type: ignore[attr-defined]
    bello.choose("I agree with parts of it")
    bello.type("reply-agreement-words", "Not the stairs yet")
    bello.saves(reply)
    bello.forward()
    bello.wait(reply.exists)

    # Meanwhile Sam changed the first of these places in his own words.
    sams.opened.set("goals/goal-1/want", "Get to the allotment")
    before = sams.opened.plan
    (old,) = copies.old_copies(sams, sams.opened.today())
    assert old.copy.who == "Dr Bello"

    # Sam takes the reply back. Nothing has moved before he presses anything.
    sam.line("received")
    sam.at("receive-page")
    sam.opens(reply)
    sam.at("checked-page")
    assert "This is a reply to a copy that you shared." in sam.said()
    sam.forward()
    sam.at("take-back-page")
    assert sams.opened.plan == before
    assert sam.said().count("You both changed this since you shared it.") == 1
    for said in ("Get to the allotment", "Walk to the park", "Walk to the shop by myself", "We talked"):
        assert said in sam.said(), said
    both = 0
    for number in range(1, 6):
        card = sam.find(f"suggestion-{number}")
        conflict = any("You both changed" in label.text() for label in card.findChildren(QLabel))
        both += conflict
        sam.press(f"suggestion-{number}-{'both' if conflict else 'theirs'}")
    assert both == 1
    sam.press("view-1-keep")
    sam.press("agreement-keep")
    goal = sams.opened.plan.goals[0]
    assert (goal.want, goal.by_when, goal.actions[0].confidence) == ("Get to the allotment", "In spring", 9)
    assert goal.actions[-1].what == "Ask the physio"
    assert sams.opened.plan.people[0].organisation == "Elm Road Surgery"
    assert sams.opened.plan.differences[0].other_view == "Walk to the park"
    assert sams.opened.plan.professional_views[0].text == "Doing well at home"
    signed = sams.opened.plan.agreement.sign_offs[0]
    assert (signed.name, signed.status) == ("Dr Bello", "in_part")
    assert signed.fingerprint == sharing.open_share(reply.read_bytes()).fingerprint.digits
    assert "You have decided all of them." in sam.said()

    # Undo opens a decision again on the page; doing it again puts it back.
    sam.undo()
    gui_kit.settle()
    assert sams.opened.plan.agreement.sign_offs == ()
    sam.press("agreement-keep")

    # Sam shares again. The newer copy is fine; the first one is now told as older.
    share(sam, second)
    assert copies.old_copies(sams, sams.opened.today()) == ()
    bello.line("received")
    bello.at("receive-page")
    bello.opens(second)
    bello.at("checked-page")
    assert "You compared this signer's number" in bello.said()
    assert "This copy is older" not in bello.said()
    bello.forward()
    bello.at("received-plan-page")
    bello.press("keep-received")
    bello.press("back")
    bello.press("back")
    bello.at("receive-page")
    bello.opens(first)
    bello.at("checked-page")
    assert "This copy is older than one that you already have." in bello.said()
    bello.press("back")
    assert (
        len(
            [
                each
                for each in bello.page.findChildren(QAbstractButton)
                if each.isVisible() and each.objectName().startswith("open-plan-1-")
            ]
        )
        == 2
    )


def test_a_changed_file_and_a_stranger_under_a_known_name_stop(
    people: Callable[[str], Someone], tmp_path: Path
) -> None:
    sam, other, bello = people("sam"), people("other"), people("bello")
    files = {name: tmp_path / f"{name}.pcsp.zip" for name in ("sam", "other")}
    for who, name in ((sam, "sam"), (other, "other")):
        who.has(sams_plan())
        share(who, files[name])
    bello.has(Plan())
    bello.line("received")
    bello.opens(files["sam"])
    bello.at("checked-page")
    bello.forward()
    bello.press("keep-received")
    bello.press("back")
    bello.press("back")
    bello.opens(files["other"])
    bello.at("checked-page")
    assert "Stop. You know a “Sam Okoro”, but this is another signature." in bello.said()
    assert not bello.shell.forward_button.isVisible()
    assert "Walk to the shop" not in bello.said()
    bello.press("back")
    data = bytearray(files["sam"].read_bytes())
    data[len(data) // 2] ^= 1
    changed = tmp_path / "changed.pcsp.zip"
    changed.write_bytes(data)
    bello.opens(changed)
    bello.at("checked-page")
    assert "Do not use this file" in bello.said()
    assert not bello.shell.forward_button.isVisible()
    assert not any(each.isVisible() for each in bello.page.findChildren(QWidget, "their-fingerprint"))


def test_a_locked_copy_opens_with_its_code_and_no_other(people: Callable[[str], Someone], tmp_path: Path) -> None:
    sam, bello = people("sam"), people("bello")
    session = sam.has(sams_plan())
    choices = shares.ShareChoices(name="Sam Okoro", recipient="Dr Bello", sections=("goals",))
    made = shares.make(shares.prepare(session, choices, shares.now_with_zone()))
    packed = shares.pack(made.share, "locked_pdf", made.pages)
    file = tmp_path / packed.name
    file.write_bytes(packed.content)
    bello.press("received-plan")
    bello.opens(file)
    bello.at("code-entry")
    bello.type("code-of-copy", "0000 0000 0000 0000 0000")
    bello.forward()
    bello.wait(lambda: bello.page.errors.isVisible())
    assert "That is not the code of this file." in bello.said()
    bello.type("code-of-copy", packed.code)
    bello.forward()
    bello.at("checked-page")
    assert "Sam Okoro" in bello.said()
