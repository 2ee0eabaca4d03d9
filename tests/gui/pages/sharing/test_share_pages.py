"""The pages of giving a copy, of what came, and of my signature, in a real window over real vaults."""

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import gui_kit
import pytest
import share_kit as kit
from app_kit import InPlan, make_controller
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from pcsp_desktop import plan, sharing, vault
from pcsp_desktop.gui.kit.fields import LongTextField, TextField
from pcsp_desktop.gui.kit.labels import FieldLabel, PageHeading, Strong, Subheading
from pcsp_desktop.gui.pages.sharing.make_page import SharePage
from pcsp_desktop.gui.places.given import Suggesting
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.plan import Plan
from pcsp_desktop.plan.goals import Action, Goal
from pcsp_desktop.plan.people import Identity, Person
from pcsp_desktop.sharing import container
from pcsp_desktop.tasks.printing import made_papers as printing
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.tasks.sharing import received, replies, shares
from pcsp_desktop.vault.keys import KdfCost, Passphrase

CHEAP = KdfCost(memory=64, passes=1, lanes=1)
WANT = "Walk to the shop by myself"


def sams_plan() -> Plan:
    goal = Goal(id="goal-1", order="m", want=WANT, actions=(Action(id="step-1", order="m", what="Walk", confidence=7),))
    return Plan(
        goals=(goal,),
        person=Identity(first_name="Sam", family_name="Okoro"),
        people=(Person(id="person-1", order="m", name="Dr Bello", role="gp"),),
    )


class Window(InPlan):
    """A window with its own folder of plans."""

    def __init__(self, app: QApplication, home: Path) -> None:
        self.app = app
        self.home = home
        self.shell = MainWindow()
        self.shell.resize(1100, 800)
        self.ask = gui_kit.Answers()
        self.controller = make_controller(app, self.shell, home, self.ask)
        self.context = self.controller.context
        self.shell.show()
        self.shell.activateWindow()

    def has_plan(self, whole: Plan | None = None) -> PlanSession:
        folder = self.home / "plans" / "plan-1"
        if folder.exists():
            session = PlanSession(vault.unlock(folder, Passphrase("pw"), cost=CHEAP))
        else:
            session = PlanSession(vault.create(folder, Passphrase("pw"), cost=CHEAP, plan=whole or sams_plan()))
        self.context.enter(session, folder)
        gui_kit.settle()
        return session

    @property
    def page(self) -> Page:
        assert self.shell.page is not None
        return self.shell.page

    def said(self) -> str:
        return " | ".join(label.text() for label in self.shell.findChildren(QLabel) if label.isVisible())

    def wait(self, until: Callable[[], bool]) -> None:
        end = time.monotonic() + 20
        while not until():
            assert time.monotonic() < end, f"waited in vain on {self.page.objectName()}: {self.said()}"
            self.app.processEvents()
            time.sleep(0.005)
        gui_kit.settle()

    def at(self, name: str) -> None:
        self.wait(lambda: self.page.objectName() == name)

    def shows(self, name: str) -> bool:
        return any(each.isVisible() for each in self.shell.findChildren(QWidget, name))

    def press(self, name: str) -> None:
        (button,) = [each for each in self.shell.findChildren(QAbstractButton, name) if each.isVisible()]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(button, Qt.Key.Key_Space)
        gui_kit.settle()

    def type(self, name: str, words: str) -> None:
        (field,) = [each for each in self.shell.findChildren(QWidget, name) if each.isVisible()]
        assert isinstance(field, TextField | LongTextField)
        field.selectAll()
        QTest.keyClicks(field, words)

    def opens(self, file: Path) -> None:
        self.ask._files = [file]
        self.press("choose-received")
        self.wait(lambda: self.page.objectName() != "receive-page" or self.page.errors.isVisible())

    def leave(self) -> None:
        if self.controller.plan_open:
            session = self.session
            self.controller.lock()
            session.wait_for_backup()
        self.shell.close_now()
        self.shell.deleteLater()
        gui_kit.settle()


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[Window]:
    made = Window(gui_kit.application(), tmp_path / "me")
    (tmp_path / "me").mkdir()
    yield made
    made.leave()
    del qapp


@pytest.fixture
def sam(tmp_path: Path) -> Iterator[PlanSession]:
    """Someone else, with no window."""
    made = PlanSession(vault.create(tmp_path / "sam", Passphrase("pw"), cost=CHEAP, plan=sams_plan()))
    yield made
    made.lock()
    made.wait_for_backup()


def shared(sam: PlanSession, file: Path, **more: object) -> sharing.ShareFile:
    choices = shares.ShareChoices(name="Sam Okoro", recipient="Dr Bello", sections=("goals", "people"), **more)  # type: ignore[arg-type]
    made = shares.make_share(sam, choices, shares.now_with_zone())
    file.write_bytes(made.data)
    return made


def share_page(window: Window) -> SharePage:
    window.go("share-plan")
    gui_kit.settle()
    assert isinstance(window.page, SharePage)
    return window.page


# ---- Giving a copy -----------------------------------------------------------------------------------------


def test_a_copy_that_is_not_saved_is_in_no_list(window: Window) -> None:
    session = window.has_plan()
    page = share_page(window)
    page.sections.set_value(("goals",))
    page.form.set_value("share_file")
    window.press("check-copy")
    window.at("check-copy-page")
    window.press("continue")
    window.wait(lambda: bool(window.ask.asked))
    assert shares.known_to(session).sent == ()
    assert session.opened.plan.copies == ()


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("1 January 2020", "This day is over. Choose a later day."),
        ("soon", "date"),
    ],
)
def test_a_day_that_is_over_or_no_day_is_refused(window: Window, day: str, said: str) -> None:
    window.has_plan()
    page = share_page(window)
    page.sections.set_value(("goals",))
    page.until.field.setText(day)
    window.press("check-copy")
    assert window.page is page
    assert said in page.until.problem_words()


def test_the_language_of_the_headings_is_asked_once_there_are_two(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.has_plan()
    page = share_page(window)
    assert not page.language.isVisible()
    monkeypatch.setattr(printing, "languages", lambda: ("en_GB", "pl"))
    window.go("copies-out")
    page = share_page(window)
    assert page.language.isVisible()
    page.language.set_value("pl")
    page.sections.set_value(("goals",))
    choices = page.choices()
    assert choices is not None
    assert choices.language == "pl"


def test_nothing_ticked_is_told_and_leads_to_the_ticks(window: Window) -> None:
    window.has_plan()
    page = share_page(window)
    window.press("check-copy")
    window.press("problem-share-sections-0")
    assert gui_kit.focus().objectName() == "share-sections-0"
    assert page.errors.isVisible()


@pytest.mark.parametrize(
    ("row", "most"), [("share-name", 150), ("share-author", 150), ("share-purpose", 300), ("share-consent-words", 2000)]
)
def test_what_is_too_long_for_a_copy_is_told_at_its_field(window: Window, row: str, most: int) -> None:
    window.has_plan()
    page = share_page(window)
    page.who.set_value("someone else")
    page._who_chosen(page.who.value)
    page.sections.set_value(("goals",))
    page.other.field.setText("Dr Bello")
    field = {"share-name": page.other, "share-author": page.author, "share-purpose": page.purpose}.get(
        row, page.consent_words
    )
    field.field.setText("x" * (most + 1))
    assert page.choices() is None
    assert f"Write at most {most} letters." in window.said()
    field.field.setText("x" * most)
    assert page.choices() is not None


def test_who_says_yes_is_asked_when_it_is_someone_else(window: Window) -> None:
    window.has_plan()
    page = share_page(window)
    page.sections.set_value(("goals",))
    assert not page.given_by.isVisible()
    page.given_as.button("attorney").setChecked(True)
    gui_kit.settle()
    assert page.given_by.isVisible()
    window.press("check-copy")
    assert page.given_by.problem_words() == "Write the name of the person who says yes."
    page.given_by.field.setText("Anna Okoro")
    choices = page.choices()
    assert choices is not None
    assert (choices.given_by, choices.given_as, choices.name) == ("Anna Okoro", "attorney", "Sam Okoro")


def test_a_copy_is_locked_to_the_person_that_was_chosen_and_to_no_other(
    window: Window, sam: PlanSession, tmp_path: Path
) -> None:
    session = window.has_plan()
    others = {}
    for name in ("Rose", "Ola"):
        other = PlanSession(vault.create(tmp_path / name, Passphrase("pw"), cost=CHEAP, plan=sams_plan()))
        choices = shares.ShareChoices(name=name, recipient="Me", sections=("goals",))
        made = shares.make_share(other, choices, shares.now_with_zone())
        received.keep(session, sharing.open_share(made.data), made.data, shares.now_with_zone())
        others[name] = other
    page = share_page(window)
    page.sections.set_value(("goals",))
    page.form.button("locked_file").setChecked(True)
    gui_kit.settle()
    window.press("check-copy")
    assert "Choose whose app can open it." in window.said()
    ola = next(to.key for to in shares.known_recipients(session) if to.name == "Ola")
    page.lock_to.button(ola).setChecked(True)
    window.press("check-copy")
    window.at("check-copy-page")
    file = tmp_path / "copy.age"
    window.ask._files = [file]
    window.press("continue")
    window.wait(file.exists)
    window.wait(lambda: bool(session.opened.plan.copies))
    inside = received.unlock_with_own_key(others["Ola"], file.read_bytes())
    assert sharing.open_share(inside).record.author.name == "Sam Okoro"
    with pytest.raises(sharing.CannotUnlock):
        received.unlock_with_own_key(others["Rose"], file.read_bytes())
    for other in others.values():
        other.lock()
        other.wait_for_backup()


def test_the_code_of_a_locked_copy_is_shown_once(window: Window, tmp_path: Path) -> None:
    session = window.has_plan()
    page = share_page(window)
    page.sections.set_value(("goals",))
    page.form.set_value("locked_pdf")
    window.press("check-copy")
    window.at("check-copy-page")
    file = tmp_path / "copy.pdf"
    window.ask._files = [file]
    window.press("continue")
    window.wait(lambda: window.page.objectName() == "code-page")
    code = next(label.text() for label in window.page.findChildren(QLabel) if label.text()[:4].isdigit())
    opened = sharing.open_share(sharing.unlock_pdf(file.read_bytes(), code))
    assert opened.plan is not None
    assert opened.plan.goals[0].want == WANT
    assert opened.plan.people == ()
    (copy,) = session.opened.plan.copies
    assert (copy.how, copy.sections, copy.revision) == ("locked_pdf", "goals", 1)
    assert code not in str(plan.to_json(session.opened.plan))


def test_the_check_page_shows_every_word_that_goes_and_none_that_stays(window: Window) -> None:
    session = window.has_plan()
    session.opened.set("matters/important", "quokka and hens")
    page = share_page(window)
    page.sections.set_value(("goals",))
    page.form.set_value("share_file")
    window.press("check-copy")
    window.at("check-copy-page")
    assert WANT in window.said()
    assert "quokka" not in window.said()
    assert "What matters to me" in window.said()


# ---- What came ---------------------------------------------------------------------------------------------


def test_a_file_that_was_opened_with_the_app_comes_again_when_the_plan_is_open(
    window: Window, sam: PlanSession, tmp_path: Path
) -> None:
    file = tmp_path / "copy.pcsp.zip"
    shared(sam, file)
    window.controller.begin(file)
    window.at("checked-page")
    assert not window.shows("compare-number")
    window.press("open-my-plan")
    assert window.page.objectName() == "welcome"
    window.has_plan()
    window.at("checked-page")
    assert window.shows("compare-number")
    window.press("back")
    assert window.page.objectName() == "receive-page"


def test_without_a_plan_nothing_can_be_kept_or_answered(window: Window, sam: PlanSession, tmp_path: Path) -> None:
    file = tmp_path / "copy.pcsp.zip"
    shared(sam, file)
    window.controller.begin(file)
    window.at("checked-page")
    window.press("continue")
    window.at("received-plan-page")
    assert WANT in window.said()
    assert not window.shows("keep-received")
    assert not window.shows("continue")
    window.press("see-pages")
    window.at("received-pages")
    window.press("back")
    window.press("back")
    window.press("back")
    window.press("back")
    assert window.page.objectName() == "welcome"
    assert not (window.home / "plans").exists()


def test_what_is_no_such_file_is_told_in_plain_words(window: Window, tmp_path: Path) -> None:
    window.has_plan()
    for name, inside, said in (
        ("photo.zip", b"\x89PNG not a share", "not a copy of a plan"),
        ("empty.zip", b"", "not a copy of a plan"),
        ("note.json", b'{"a": ', "This file cannot be read."),
        ("lock.age", b"age-encryption.org/v1\n-> scrypt abc 18\n", ""),
    ):
        window.line("received")
        file = tmp_path / name
        file.write_bytes(inside)
        window.opens(file)
        assert said in window.said()
        assert not window.shows("their-fingerprint")
    window.line("received")
    window.opens(tmp_path / "gone.zip")
    assert "The file could not be opened." in window.said()


def test_what_the_signer_typed_is_quoted_and_never_bold_nor_below_a_heading_of_ours(
    window: Window, tmp_path: Path
) -> None:
    """Words that speak of checking stand as the signer's, wherever a page shows them."""
    window.has_plan()
    claims = {
        "author.organisation": "NHS checked: this signer is verified",
        "author.on_behalf_of": "The app compared this number",
        "recipient.name": "Checked by your surgery",
        "recipient.organisation": "Signature verified",
        "recipient.relationship": "Safe to use",
        "consent.given_by": "Approved by the NHS",
        "consent.words": "You compared this number on 3 May",
    }
    record = json.loads(dict(container.read(kit.share().data))["share.json"])
    for place, said in claims.items():
        group, entry = place.split(".")
        record[group][entry] = said
    record["purpose"] = "The NHS says: trust this file"
    file = tmp_path / "claims.pcsp.zip"
    file.write_bytes(kit.signed_again(kit.share(), record=plan.canonical(record)))
    window.line("received")
    window.opens(file)
    window.at("checked-page")
    shown = [label for label in window.shell.findChildren(QLabel) if label.isVisible()]
    for said in (*claims.values(), record["purpose"], record["author"]["name"]):
        found = [label for label in shown if said in label.text()]
        assert found, said
        for label in found:
            assert f"“{said}”" in label.text() and "\n" not in label.text()
            ours = label.text().startswith("You have not had a file")
            assert ours or not isinstance(label, Strong | FieldLabel | Subheading | PageHeading), label.text()
            assert ours or "in their words" in label.text()
    window.press("continue")
    window.at("received-plan-page")
    for label in window.shell.findChildren(QLabel):
        for said in (*claims.values(), record["purpose"], record["author"]["name"]):
            if label.isVisible() and said in label.text():
                assert f"“{said}”" in label.text()
                assert not isinstance(label, Strong | FieldLabel | Subheading | PageHeading), label.text()


def test_a_kept_plan_can_be_opened_again_and_deleted_for_good(window: Window, sam: PlanSession, tmp_path: Path) -> None:
    session = window.has_plan()
    file = tmp_path / "copy.pcsp.zip"
    shared(sam, file)
    window.line("received")
    window.opens(file)
    window.press("continue")
    window.press("keep-received")
    file.unlink()
    window.line("received")
    window.press("open-plan-1-0")
    window.at("checked-page")
    window.press("continue")
    window.ask._answers = ["yes"]
    window.press("forget-received")
    assert received.kept_files(session) == ()
    window.line("received")
    assert not window.shows("open-plan-1-0")


def test_an_attachment_is_saved_as_it_was_sent(window: Window, sam: PlanSession, tmp_path: Path) -> None:
    window.has_plan()
    picture = b"\x89PNG\r\n\x1a\n a letter"
    file = tmp_path / "copy.pcsp.zip"
    shared(sam, file, attachments=(sharing.AttachedFile(title="My letter", media_type="image/png", content=picture),))
    window.line("received")
    window.opens(file)
    window.press("continue")
    saved = tmp_path / "saved.png"
    window.ask._files = [saved]
    window.press("save-attachment-1")
    assert saved.read_bytes() == picture


def test_a_health_record_file_comes_as_suggestions(window: Window, sam: PlanSession, tmp_path: Path) -> None:
    session = window.has_plan(Plan())
    made = sharing.open_share(shared(sam, tmp_path / "copy.pcsp.zip").data)
    assert made.fhir is not None
    bundle = tmp_path / "record.json"
    bundle.write_bytes(made.fhir)
    window.line("received")
    window.opens(bundle)
    window.at("take-back-page")
    before = session.opened.plan
    assert WANT in window.said()
    assert session.opened.plan == before
    window.press("suggestion-1-theirs")
    assert session.opened.plan != before
    assert "You took theirs." in window.said()
    session.opened.undo()
    assert session.opened.plan == before


def test_keeping_mine_moves_nothing_and_can_be_decided_again(window: Window, sam: PlanSession, tmp_path: Path) -> None:
    me = window.has_plan()
    made = shares.make_share(
        me,
        shares.ShareChoices(name="Sam Okoro", recipient="Dr Bello", sections=("goals",)),
        shares.now_with_zone(),
    )
    opened = sharing.open_share(made.data)
    assert opened.plan is not None
    reply = replies.with_suggestion(sharing.Reply(), opened.plan, plan.set_value("goals/goal-1/want", "Run"), "")
    back = replies.make(replies.prepare(sam, opened, reply, replies.Responder(name="Bo"), shares.now_with_zone()))
    file = tmp_path / "reply.pcsp.zip"
    file.write_bytes(back.data)
    window.line("received")
    window.opens(file)
    window.press("continue")
    window.at("take-back-page")
    window.press("suggestion-1-mine")
    assert me.opened.plan.goals[0].want == WANT
    assert "You kept yours." in window.said()
    window.line("received")
    window.press("open-reply-1-0")
    window.at("checked-page")
    window.press("continue")
    window.at("take-back-page")
    assert "You kept yours." in window.said()
    window.press("suggestion-1-again")
    window.press("suggestion-1-theirs")
    assert me.opened.plan.goals[0].want == "Run"


# ---- My signature ------------------------------------------------------------------------------------------


def test_my_signature_gets_a_name_a_new_name_and_a_new_key(window: Window) -> None:
    session = window.has_plan()
    window.line("received")
    window.press("my-signature")
    window.at("signature-page")
    assert not window.shows("new-signature")
    window.press("save-signature-name")
    assert "Write your name" in window.said()
    window.type("signature-name", "Sam Okoro")
    window.press("save-signature-name")
    first = shares.kept_identity(session)
    assert first is not None
    assert first.fingerprint.digits in window.said()
    window.type("signature-name", "Samuel Okoro")
    window.press("save-signature-name")
    renamed = shares.kept_identity(session)
    assert renamed is not None
    assert (renamed.name, renamed.key_id) == ("Samuel Okoro", first.key_id)
    window.ask._answers = ["no"]
    window.press("new-signature")
    assert first.fingerprint.digits in window.said()
    window.ask._answers = ["yes"]
    window.press("new-signature")
    fresh = shares.kept_identity(session)
    assert fresh is not None
    assert fresh.key_id != first.key_id
    assert fresh.fingerprint.digits in window.said()


def test_the_code_to_scan_says_the_number_of_the_signature(window: Window, sam: PlanSession) -> None:
    window.has_plan()
    identity = shares.identity_of(window.scope.session, "Sam")
    window.line("received")
    window.press("my-signature")
    window.press("my-fingerprint-code")
    (code,) = [each for each in window.page.findChildren(QWidget, "qr-code") if each.isVisible()]
    picture = code.grab().toImage()
    modules = identity.fingerprint.qr_modules()
    side = picture.width() // (len(modules) + 8)
    for row in range(0, len(modules), 3):
        for place in range(len(modules)):
            colour = picture.pixelColor((place + 4) * side + side // 2, (row + 4) * side + side // 2)
            assert (colour.lightness() < 128) == modules[row][place]


def test_a_place_that_only_answers_has_one_line_and_no_plan(window: Window) -> None:
    session = PlanSession(vault.create(window.home / "plans" / "plan-1", Passphrase("pw"), cost=CHEAP))
    session.remember("only answers", True)
    window.context.enter(session, window.home / "plans" / "plan-1")
    gui_kit.settle()
    window.at("receive-page")
    for ask in (window.controller.show_crisis, window.controller.find, window.controller.undo):
        ask()
        gui_kit.settle()
        assert window.page.objectName() == "receive-page"


def test_two_goals_with_the_same_words_can_be_told_apart(window: Window) -> None:
    from pcsp_desktop.gui.pages.sharing.suggest_page import SuggestPage

    window.has_plan()
    twice = Plan(goals=tuple(Goal(id=f"goal-{n}", order=key, want="Walk") for n, key in enumerate("mn")))
    taken: list[replies.Suggested] = []
    window.open("suggest", Suggesting(twice, "goals", taken.append))
    page = window.page
    assert isinstance(page, SuggestPage)
    page.owner.button("goals/goal-1").setChecked(True)
    assert page.owner.button("goals/goal-1").text() == "My goals: “Walk” (2)"
    number = next(n for n, place in enumerate(page._places) if place.path == "goals/goal-1/want")
    assert page.chosen is not None
    page.chosen.button(number).setChecked(True)
    gui_kit.settle()
    window.type("suggest-new", "Walk")
    window.press("continue")
    assert taken == []
    assert "This is what it says now. Write something else." in window.said()
    window.type("suggest-new", "Run")
    window.press("continue")
    (made,) = taken
    assert (made.change.path, made.change.value) == ("goals/goal-1/want", "Run")


def test_a_date_that_is_no_date_is_told_at_the_field(window: Window) -> None:
    from pcsp_desktop.gui.pages.sharing.suggest_page import SuggestPage

    window.has_plan()
    window.open("suggest", Suggesting(sams_plan(), "goals", lambda _made: None))
    page = window.page
    assert isinstance(page, SuggestPage)
    number = next(n for n, place in enumerate(page._places) if place.spec.kind is plan.Kind.DATE)
    page.owner.button(page._places[number].owner).setChecked(True)
    assert page.chosen is not None
    page.chosen.button(number).setChecked(True)
    gui_kit.settle()
    window.type("suggest-new", "soon")
    window.press("continue")
    assert page.errors.isVisible()
    assert window.page is page
