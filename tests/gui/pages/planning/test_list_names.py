"""How a list of cards is heard: each card by its own name, and no more than that on the way in."""

from __future__ import annotations

from plan_window import MakeWindow
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.plan import Plan
from pcsp_desktop.plan.goals import Action, Goal
from pcsp_desktop.plan.people import Setup

FULL = Setup(country="england", length="full")
STEP = Action(id="a0", order="1", what="Walk to the park")
STAIRS = Goal(id="g0", order="1", want="use the stairs", actions=(STEP,))
SWIM = Goal(id="g1", order="2", want="swim again")


def groups_round(widget: QWidget) -> list[str]:
    """The names of the groups that a widget is in, from the inside out."""
    found = []
    parent = widget.parentWidget()
    while parent is not None:
        interface = QAccessible.queryAccessibleInterface(parent)
        grouping = interface.role() in (QAccessible.Role.Grouping, QAccessible.Role.Border)
        if grouping and interface.text(QAccessible.Text.Name):
            found.append(interface.text(QAccessible.Text.Name))
        parent = parent.parentWidget()
    return found


def test_a_card_has_the_name_of_its_entry_and_says_the_rest_after_it(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL, goals=(STAIRS, SWIM)))
    window.go("my-goals")
    cards = [window.page.findChild(CardBox, f"goals-{goal}") for goal in ("g0", "g1")]
    assert [card.accessibleName() for card in cards if card is not None] == ["use the stairs", "swim again"]
    assert cards[0] is not None
    assert "Walk to the park" in cards[0].accessibleDescription()
    assert "use the stairs" not in cards[0].accessibleDescription(), "its name is not said twice"


def test_the_list_itself_is_no_group_that_says_all_its_cards(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL, goals=(STAIRS, SWIM)))
    window.go("my-goals")
    assert groups_round(window.find("goals-g0-change")) == ["use the stairs"]
    assert groups_round(window.find("goals-add")) == []


def test_an_empty_list_says_so_at_the_button_that_adds(open_window: MakeWindow) -> None:
    window = open_window(Plan(setup=FULL))
    window.go("my-goals")
    assert window.find("goals-add").accessibleDescription() == "Nothing here yet. Add one thing that you want."
    window.opened.add("goals", SWIM)
    window.go("my-goals")
    assert window.find("goals-add").accessibleDescription() == ""
