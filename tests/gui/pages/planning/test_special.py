"""Pages with a shape of their own: goals, money, who sees what, check, agree, photo, no trace, glance."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import partial
from pathlib import Path

import attrs
import gui_kit
import pytest
from PIL import Image
from plan_window import MakeWindow, OpenWindow
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from pcsp_desktop import vault
from pcsp_desktop.gui.kit import announce
from pcsp_desktop.gui.kit.boxes import AdviceBox
from pcsp_desktop.gui.kit.buttons import Button, CheckBox, RadioButton
from pcsp_desktop.gui.kit.fields import LongTextField, TextField
from pcsp_desktop.gui.questions.attached import AttachedQuestion
from pcsp_desktop.plan import Plan
from pcsp_desktop.plan.goals import Action, Goal, Score
from pcsp_desktop.plan.people import Person, Setup
from pcsp_desktop.plan.preparation import Appointment, Preparation
from pcsp_desktop.tasks.keeping.store import example_plan
from pcsp_desktop.tasks.planning.find import find
from pcsp_desktop.tasks.sharing.choices import answer_for
from pcsp_desktop.vault.keys import KdfCost, Passphrase

FULL = Setup(country="england", length="full")
TODAY = datetime.date(2026, 11, 21)


# ---- Goals ---------------------------------------------------------------------------------------------------


def test_a_goal_card_says_how_it_goes_who_does_what_and_how_sure(open_window: MakeWindow) -> None:
    step = Action(
        id="a",
        order="1",
        what="Walk to the gate",
        who="me",
        status="doing",
        confidence=7,
        confidence_past=(
            Score(id="s", order="1", value=4, date=TODAY - datetime.timedelta(days=30)),
            Score(id="t", order="2", value=7, date=TODAY - datetime.timedelta(days=8)),
        ),
    )
    other = Action(id="b", order="2", what="Drive me", who="family_friend", who_name="Joe")
    goal = Goal(id="g", order="1", want="See my garden", status="on_hold", status_on=TODAY, actions=(step, other))
    window = open_window(Plan(setup=FULL, goals=(goal,)))
    window.go("my-goals")
    words = window.words()
    assert "On hold, since 21 November 2026" in words
    assert "What I do" in words and "What family and friends do" in words
    assert "How sure I am: 4, then 7 last week." in words
    assert "Drive me (Joe)" in words


def test_goals_can_be_put_in_order_of_how_much_they_matter(open_window: MakeWindow) -> None:
    goals = tuple(Goal(id=f"g{n}", order=f"{n}1", want=f"goal {n}", importance=n or None) for n in range(4))
    window = open_window(Plan(setup=FULL, goals=goals))
    window.go("my-goals")
    window.press("goals-by-importance")
    assert [goal.importance for goal in window.opened.plan.goals] == [3, 2, 1, None]
    window.undo()
    assert [goal.id for goal in window.opened.plan.goals] == ["g0", "g1", "g2", "g3"], "one press takes all back"


def test_a_goal_tells_how_it_went_and_leaves_out_what_was_taken_back(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL, goals=(Goal(id="g", order="1", want="x"),)))
    window.opened.set("goals/g/status", "working_on_it")
    window.clock.turn(3 * 86_400)
    window.opened.set("goals/g/status", "achieved")
    window.undo()
    window.opened.set("goals/g/status", "on_hold")
    window.open_answer("goals/g/status")
    gui_kit.settle()
    window.press("goal-past")
    words = window.words()
    assert "21 November 2026: I am working on it" in words and "24 November 2026: On hold" in words
    assert "2026: I did it" not in words


def test_what_waits_for_someone_is_listed_with_the_day_to_ask_again(open_window: MakeWindow) -> None:
    step = Action(
        id="a",
        order="1",
        what="Fit the rail",
        who="service",
        who_name="Council",
        waiting="yes",
        asked_on=TODAY - datetime.timedelta(days=20),
        ask_again_on=TODAY,
    )
    window = open_window(Plan(setup=FULL, goals=(Goal(id="g", order="1", want="x", actions=(step,)),)))
    window.go("goals-by-who")
    assert "Fit the rail: Council" in window.words()
    assert "You can ask again now." in window.words()
    window.press("open-goals-g-actions-a")
    assert window.title == "Fit the rail"


@pytest.mark.parametrize("value", [1, 5])
def test_under_6_three_offers_come_and_saving_is_not_stopped(open_window: MakeWindow, value: int) -> None:
    step = Action(id="a", order="1", what="Walk", who="me")
    window = open_window(Plan(setup=FULL, goals=(Goal(id="g", order="1", want="x", actions=(step,)),)))
    window.open_answer("goals/g/actions/a/confidence")
    gui_kit.settle()
    number = window.page.findChild(QAbstractButton, f"goals-g-actions-a-confidence-{value}")
    assert number is not None
    number.setChecked(True)
    gui_kit.settle()
    assert f"You chose {value}. That is useful to know." in window.words()
    for part in ("smaller", "help", "change", "keep"):
        window.find(f"goals-g-actions-a-confidence-{part}")
    assert window.opened.value("goals/g/actions/a").confidence == value
    assert window.opened.value("goals/g/actions/a").updated_on == TODAY
    window.press("goals-g-actions-a-confidence-smaller")
    assert window.focus == "goals-g-actions-a-what"


def test_the_offers_are_spoken_once_and_scrolled_into_view(
    open_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(announce, "say", lambda _widget, words: said.append(words))
    step = Action(id="a", order="1", what="Walk", who="me")
    window = open_window(Plan(setup=FULL, goals=(Goal(id="g", order="1", want="x", actions=(step,)),)))
    window.shell.resize(1280, 560)
    window.open_answer("goals/g/actions/a/confidence")
    gui_kit.settle()
    for key in "345":
        QTest.keyClicks(window.shell.focusWidget(), key)
    assert waited(lambda: bool(said))
    assert said == ["You chose 5. That is useful to know. A smaller step may suit you better for now."]
    offers = window.page.findChild(AdviceBox, "goals-g-actions-a-confidence-advice")
    assert isinstance(offers, AdviceBox)
    area = window.shell._scroller.viewport()
    assert waited(lambda: area.rect().contains(offers.mapTo(area, offers.rect().bottomLeft())))


def test_what_is_opened_under_a_question_is_scrolled_into_view(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL, goals=(Goal(id="g", order="1", want="x"),)))
    window.shell.resize(1280, 480)
    window.open_answer("goals/g/want")
    gui_kit.settle()
    button = window.find("goals-g-actions-why")
    area = window.shell._scroller.viewport()
    button.setFocus()
    gui_kit.settle()
    QTest.keyClick(button, Qt.Key.Key_Space)
    opened = button.parentWidget()
    assert opened is not None
    box = opened.findChild(AdviceBox)
    assert isinstance(box, AdviceBox)
    assert waited(lambda: area.rect().contains(box.mapTo(area, box.rect().bottomLeft())))


# ---- Money ---------------------------------------------------------------------------------------------------


def test_sums_follow_each_key_before_anything_is_an_answer(open_window: MakeWindow) -> None:
    window = open_window()
    line = window.opened.plan.budget.lines[0]
    window.open_answer(f"budget/lines/{line.id}/unit_cost")
    gui_kit.settle()
    field = window.page.findChild(TextField, f"budget-lines-{line.id}-unit-cost")
    assert isinstance(field, TextField)
    field.selectAll()
    QTest.keyClicks(field, "30.50")
    assert window.opened.plan.budget.lines[0].unit_cost == line.unit_cost, "not an answer yet"
    assert "You spend: £175.50. That is £69.50 more than you have." in window.words()
    QTest.keyClicks(field, "x")
    assert "does not count yet" in window.words(), "what cannot be read counts for nothing, and that is said"
    assert "or how often does not count yet" in window.words(), "all that a line needs is named"


def test_a_line_says_what_it_costs_and_which_goal_it_is_for(open_window: MakeWindow) -> None:
    window = open_window()
    window.go("budget-lines")
    words = window.words()
    assert "£71.00 in a week, £284.00 in 4 weeks, £3,692.00 in a year" in words
    assert "For my goal: I want to eat food I love" in words
    assert "You have £12.00 left." in words


# ---- Who sees what -------------------------------------------------------------------------------------------


def test_a_choice_for_one_person_and_part_is_kept_and_taken_back(open_window: MakeWindow) -> None:
    window = open_window()
    person = window.opened.plan.people[1].id
    window.go("sharing-choices")
    window.press(f"choose-{person}")
    assert window.title == "What may Joseph Brand see?"
    radio = next(
        each for each in window.page.findChildren(RadioButton) if each.accessibleName() == "My health: Ask me first"
    )
    radio.setChecked(True)
    assert answer_for(window.opened.plan, person, "health") == "ask_me"
    window.undo()
    assert answer_for(window.opened.plan, person, "health") == ""
    assert not radio.isChecked()


def test_one_press_chooses_for_all_parts_and_one_takes_it_back(open_window: MakeWindow) -> None:
    window = open_window()
    before = window.opened.plan.consent.choices
    person = window.opened.plan.people[0].id
    window.go("sharing-choices")
    window.press(f"choose-{person}")
    window.press("all-do_not_share")
    mine = [choice for choice in window.opened.plan.consent.choices if choice.person == person]
    assert {choice.answer for choice in mine} == {"do_not_share"} and len(mine) > 10
    window.undo()
    assert window.opened.plan.consent.choices == before


def test_the_cards_say_what_each_person_may_see(open_window: MakeWindow) -> None:
    window = open_window()
    window.go("sharing-choices")
    assert "May see: If things get worse, Money for my care" in window.words()
    assert "Ask me first: Thinking ahead" in window.words()


# ---- Check, agree, own headings, who wrote it ----------------------------------------------------------------


def test_each_answer_has_a_button_that_says_what_it_changes(open_window: MakeWindow) -> None:
    window = open_window()
    window.go("check")
    names = window.button_names()
    assert "Change: What is important to me" in names
    assert len(names) == len(set(names))


def test_after_a_change_the_focus_is_on_the_same_answer_again(open_window: MakeWindow) -> None:
    window = open_window()
    window.go("check")
    window.press("check-matters-good-day")
    assert window.title == "What does a good day look like?"
    field = window.page.findChild(LongTextField, "matters-good-day")
    assert isinstance(field, LongTextField)
    field.selectAll()
    QTest.keyClicks(field, "Sun and tea.")
    window.shell.forward_button.click()
    gui_kit.settle()
    assert window.title == "Check your answers"
    assert "Sun and tea." in window.words()
    assert window.focus == "check-matters-good-day"


def test_private_notes_leave_no_trace_in_check_find_or_glance(open_window: MakeWindow) -> None:
    window = open_window()
    notes = {"notes": [{"id": "n", "text": "He shouts at night"}], "feedback": "Not kind"}
    window.scope.session.vault.private_notes.start(notes)
    assert not find(window.opened.plan, window.scope.guide, "shouts")
    for go in (partial(window.go, "check"), partial(window.line, "home")):
        go()
        gui_kit.settle()
        assert "shouts" not in window.words() and "Not kind" not in window.words()
        assert "rivate" not in window.words()


def test_the_person_agrees_in_one_press_and_who_typed_it_is_kept(open_window: MakeWindow) -> None:
    plan = Plan(setup=attrs.evolve(FULL, typed_by="someone_for_me", typed_by_name="Anna"))
    window = open_window(plan)
    window.go("agree-plan")
    window.press("own-in_part")
    (said,) = window.opened.plan.agreement.sign_offs
    assert (said.status, said.date, said.recorded_by) == ("in_part", TODAY, "Anna")
    window.press("own-agreed")
    (said,) = window.opened.plan.agreement.sign_offs
    assert said.status == "agreed", "a change of mind takes the place of what was said"
    assert "Typed by: Anna" in window.words()


def last_page_of(window: OpenWindow, part: str) -> str:
    pages = window.scope.navigator.pages_of(window.scope.guide.part(part), window.opened.plan)
    return [page.id for page in pages if not page.leaves_no_trace][-1]


def test_an_own_heading_is_added_at_the_end_of_a_step(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL))
    window.go(last_page_of(window, "goals"))
    window.press("own-headings-add")
    field = window.page.findChild(TextField, f"own-headings-{window.opened.plan.own_headings[0].id}-heading")
    assert isinstance(field, TextField)
    QTest.keyClicks(field, "My music")
    window.shell.forward_button.click()
    gui_kit.settle()
    (own,) = window.opened.plan.own_headings
    assert (own.section, own.heading) == ("goals", "My music")
    assert "My music" in window.words()


def test_an_own_heading_without_words_is_taken_away(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL))
    window.go(last_page_of(window, "goals"))
    window.press("own-headings-add")
    window.shell.back_button.click()
    assert window.opened.plan.own_headings == ()


def test_who_wrote_a_section_is_asked_and_said(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL))
    window.go(last_page_of(window, "goals"))
    window.press("who-wrote-goals")
    (made,) = window.opened.plan.authorship
    window.page.findChild(RadioButton, f"authorship-{made.id}-who-2").setChecked(True)  # type: ignore[union-attr]
    gui_kit.settle()
    field = window.page.findChild(TextField, f"authorship-{made.id}-name")
    assert isinstance(field, TextField) and field.isVisible(), "who helped is asked once it is needed"
    QTest.keyClicks(field, "Anna")
    window.shell.forward_button.click()
    gui_kit.settle()
    (made,) = window.opened.plan.authorship
    assert (made.section, made.who, made.name, made.date) == ("goals", "for_me", "Anna", TODAY)
    assert "Someone for me: Anna" in window.words()


def test_a_whole_step_can_be_left_out_and_taken_up_again(open_window: MakeWindow) -> None:
    window = open_window(attrs.evolve(example_plan(), goals=()))
    part = window.scope.guide.part("goals")
    first = window.scope.navigator.pages_of(part, window.opened.plan)[0].id
    window.go(first)
    box = window.page.findChild(CheckBox, "part-not-wanted")
    assert isinstance(box, CheckBox)
    box.setChecked(True)
    assert window.opened.plan.states.get("goals") == "not_wanted"
    assert "differences" not in window.opened.plan.states, "what is answered stays answered"
    box.setChecked(False)
    assert "goals" not in window.opened.plan.states


# ---- Photo ---------------------------------------------------------------------------------------------------


def waited(until: Callable[[], bool]) -> bool:
    for _ in range(200):
        gui_kit.settle()
        if until():
            return True
        QTest.qWait(10)
    return False


def test_a_photo_is_kept_smaller_and_without_its_hidden_facts(open_window: MakeWindow, tmp_path: Path) -> None:
    photo = tmp_path / "me.jpg"
    exif = Image.Exif()
    exif[0x010E] = "home address"
    Image.new("RGB", (3000, 2000), "#88aa66").save(photo, exif=exif)
    assert b"home address" in photo.read_bytes()
    window = open_window(attrs.evolve(example_plan()), gui_kit.Answers(files=[photo]))
    window.opened.set("support/profile/photo", "")
    window.go("profile")
    view = window.page.findChild(AttachedQuestion)
    assert isinstance(view, AttachedQuestion)
    view.choose_button.click()
    assert waited(lambda: bool(window.opened.plan.support.profile.photo))
    kept = window.scope.session.vault.attachments.get(window.opened.plan.support.profile.photo)
    assert b"home address" not in kept
    made = tmp_path / "kept.jpg"
    made.write_bytes(kept)
    with Image.open(made) as image:
        assert max(image.size) == 1600
    assert view.picture.accessibleName() == window.opened.plan.support.profile.photo_words


def test_a_file_that_is_no_photo_is_refused_in_plain_words(open_window: MakeWindow, tmp_path: Path) -> None:
    wrong = tmp_path / "photo.jpg"
    wrong.write_bytes(b"\xff\xd8\xff but no photo")
    window = open_window(answers=gui_kit.Answers(files=[wrong]))
    before = window.opened.plan
    window.go("profile")
    view = window.page.findChild(AttachedQuestion)
    assert isinstance(view, AttachedQuestion)
    view.choose_button.click()
    assert waited(lambda: not view.problem_text.isHidden())
    assert view.problem_text.text() and window.opened.plan == before


def test_a_photo_of_another_kind_is_refused_with_the_kinds_that_fit(open_window: MakeWindow, tmp_path: Path) -> None:
    wrong = tmp_path / "photo.jpg"
    wrong.write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")
    window = open_window(answers=gui_kit.Answers(files=[wrong]))
    window.go("profile")
    view = window.page.findChild(AttachedQuestion)
    assert isinstance(view, AttachedQuestion)
    view.choose_button.click()
    assert waited(lambda: not view.problem_text.isHidden())
    assert "Choose a photo whose name ends in .jpg or .png." in view.problem_text.text()
    assert view.choose_button.accessibleDescription() == view.problem_text.text()


# ---- No trace ------------------------------------------------------------------------------------------------


def test_the_page_for_someone_who_is_hurt_leaves_no_trace(open_window: MakeWindow) -> None:
    window = open_window()
    window.go("good-day")
    head = window.scope.session.vault.head
    window.go("keeping-safe")
    assert window.page.findChild(Button, "own-headings-add") is None
    assert window.page.findChild(CheckBox) is None
    window.press("leave-now")
    assert window.page.objectName() == "page-glance"
    folder = window.scope.session.vault.folder
    assert window.scope.session.vault.head == head
    window.open_plan.pause()
    window.scope.session.lock()
    cheap = KdfCost(memory=64, passes=1, lanes=1)
    with vault.unlock(folder, Passphrase("river lamp stone eagle"), cost=cheap) as again:
        assert again.settings.get("resume at") == "good-day"
        assert "keeping-safe" not in str(again.settings.get("pages visited"))


# ---- Glance --------------------------------------------------------------------------------------------------


def test_the_glance_says_what_comes_next_and_who_has_an_old_copy(open_window: MakeWindow) -> None:
    window = open_window()
    window.opened.set("matters/hopes", "Something new")
    window.line("home")
    gui_kit.settle()
    words = window.words()
    assert "Sam's plan" in words
    assert "I want to get to my allotment" in words and "How sure I am: 6, then 8." in words
    assert "HbA1c: 58 mmol/mol, 11 September 2026" in words
    assert "Wenbury Surgery" in words and "from before your last change" in words
    assert "That day has passed." in words, "an appointment that is over leads to what was agreed"


def test_the_glance_of_an_empty_plan_offers_first_steps(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL))
    window.line("home")
    gui_kit.settle()
    assert "You have not written this yet." in window.words()
    window.press("open-goals")
    assert window.title == "What are your goals?"


def test_what_is_behind_a_gentle_gate_is_not_brought_up_at_a_glance(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL))
    ahead = window.scope.guide.part("ahead")
    asked = next(question for page in ahead.pages for question in page.questions)
    window.opened.set_states([asked.path], "not_now")
    window.opened.set_states(["matters/hopes"], "not_now")
    window.line("home")
    gui_kit.settle()
    assert "What do you hope for?" in [button.text() for button in window.page.findChildren(Button)]
    pages = {f"later-{page.id}" for page in ahead.pages}
    assert not pages & {button.objectName() for button in window.page.findChildren(Button)}


def test_an_appointment_to_come_offers_to_get_ready(open_window: MakeWindow) -> None:
    soon = Appointment(date=TODAY + datetime.timedelta(days=12), time="10:30am", where="Oakfield Surgery")
    window = open_window(Plan(setup=FULL, preparation=Preparation(appointment=soon)))
    window.line("home")
    gui_kit.settle()
    assert "Thursday 3 December 2026, 10:30am. Oakfield Surgery" in window.words()
    window.find("get-ready")
    window.find("print-sheet")


# ---- Doors ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("line", "door"), [("add", "decision"), ("home", "after")])
def test_a_door_leads_back_to_where_it_was_opened(open_window: MakeWindow, line: str, door: str) -> None:
    window = open_window(Plan(setup=FULL))
    window.line(line)
    gui_kit.settle()
    back_at = window.page.objectName()
    window.part(door)
    for _ in window.scope.guide.part(door).pages:
        window.shell.forward_button.click()
        gui_kit.settle()
    assert window.page.objectName() == back_at


def test_a_door_opened_from_a_step_leads_back_to_the_step(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL))
    window.line("add")
    window.go("hopes")
    window.part("notes")
    gui_kit.settle()
    window.shell.back_button.click()
    gui_kit.settle()
    assert window.page.objectName() == "page-hopes"


# ---- Short and full, ages ------------------------------------------------------------------------------------


def test_an_answer_of_the_full_plan_opens_in_the_short_plan_too(open_window: MakeWindow) -> None:
    plan = attrs.evolve(example_plan(), setup=attrs.evolve(example_plan().setup, length="short"))
    window = open_window(plan)
    window.line("home")
    window.open_answer("matters/bad_day")
    gui_kit.settle()
    assert window.focus == "matters-bad-day"
    window.shell.back_button.click()
    assert window.page.objectName() == "page-glance"


def test_the_short_plan_can_become_the_full_one_and_back(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=attrs.evolve(FULL, length="short")))
    window.line("home")
    gui_kit.settle()
    window.press("full-plan")
    assert window.opened.plan.setup.length == "full"
    assert window.message == "You have the full plan now."
    window.undo()
    assert window.opened.plan.setup.length == "short"


def test_every_answer_that_find_gives_opens_a_page(open_window: MakeWindow) -> None:
    window = open_window()
    for found in find(window.opened.plan, window.scope.guide, "a")[:20]:
        if found.path and found.page_id:
            window.open_answer(found.path)
            assert window.shell.page is not None and window.shell.page.objectName() != "page-glance"
    gui_kit.settle()


def test_people_in_the_plan_can_be_chosen_for_a_budget_line_goal(open_window: MakeWindow) -> None:
    window = open_window()
    line, goal = window.opened.plan.budget.lines[2], window.opened.plan.goals[1]
    window.open_answer(f"budget/lines/{line.id}/goal")
    gui_kit.settle()
    radio = next(each for each in window.page.findChildren(RadioButton) if goal.want in each.text())
    radio.setChecked(True)
    assert window.opened.value(f"budget/lines/{line.id}/goal") == goal.id


def test_tab_goes_from_the_heading_to_the_first_control_of_the_page(open_window: MakeWindow) -> None:
    window = open_window()
    window.go("good-day")
    QTest.keyClick(window.shell.focusWidget(), Qt.Key.Key_Tab)
    assert window.focus == "matters-good-day"


def test_someone_of_17_is_not_led_to_pages_for_adults(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=attrs.evolve(FULL, age_group="16_or_17"), people=(Person(id="p", order="1"),)))
    shown = [
        page.id
        for part in window.scope.guide.parts
        for page in window.scope.navigator.pages_of(part, window.opened.plan)
    ]
    assert "attorneys" not in shown
