"""A person's whole use, from the first start to an unlocked plan, with no look inside the app.

journey.py keys       by keyboard alone
journey.py actions    by accessibility actions alone
"""

from __future__ import annotations

import sys
from pathlib import Path

from tree import ByActions, ByKeys, Screen, check  # type: ignore[import-not-found]

WORDS = {
    "What is important to you?": "Seeing my grandchildren on Sundays. My garden.",
    "What does a good day look like?": "Coffee with Ravi, then an hour outside.",
    "What do you hope for?": "To use the stairs without help.",
    "Who matters to you, and how do you keep in touch?": "Anna, my daughter. We talk each evening.",
    "How can people best communicate with you?": "Speak slowly. I need large print.",
    "What do you do each day to look after yourself?": "I walk to the shop.",
    "Who may see your plan?": "Anna and my surgery may see all of it.",
}

GOAL = "use the stairs at home without any help"
SMALLER_STEP = "Walk to the corner and back on Tuesdays"
PRINTED = "printed.pdf"
SAVED = "saved.pdf"
"""In the home folder, where the test looks at them afterwards."""


def main(way: str) -> None:
    """Walk through the app."""
    screen = Screen()
    hands: ByActions | ByKeys = ByKeys(screen) if way == "keys" else ByActions(screen)
    screen.find("Make a plan that is yours", "heading")
    buttons = [node.get_name() for node in screen.all() if node.get_role_name() == "push button"]
    check(buttons[0] == "I need help now", "help comes first on the bus")
    passphrase = first_start(screen, hands)
    short_plan(screen, hands)
    crisis(screen, hands)
    print_it(screen, hands)
    lock_and_unlock(screen, hands, passphrase)
    print("JOURNEY DONE")


def first_start(screen: Screen, hands: ByActions | ByKeys) -> str:
    """Five pages, then the first question. Gives the passphrase."""
    hands.press("Make a new plan")
    screen.find("Where do you live?", "heading")
    hands.choose("England")
    hands.press("Continue")
    screen.find("Who is typing?", "heading")
    hands.press("Continue")
    screen.find("Choose a passphrase", "heading")
    offered = [node.get_name() for node in screen.all() if node.get_role_name() == "heading"]
    passphrase = str(next(name for name in offered if len(name.split()) == 4))
    hands.press("Use these four words")
    hands.press("Continue")
    screen.find("How much do you want to write?", "heading")
    hands.press("Start my plan")
    screen.find("What is important to you?", "heading")
    check(screen.title().startswith("Step 1 of 9"), "the window says where the person is")
    check(screen.focused() == ("heading", "What is important to you?"), "the heading has the focus")
    return passphrase


def short_plan(screen: Screen, hands: ByActions | ByKeys) -> None:
    """Every page of the short plan, until the goals are done."""
    heading = ""
    for _ in range(30):
        before = heading
        heading = screen.wait_for(
            lambda before=before: screen.heading() not in ("", before) and screen.heading(), f"a page after {before!r}"
        )
        screen.wait_for_focus("heading", heading)
        if heading in WORDS:
            hands.write(heading, WORDS[heading])
        elif heading == "What are your goals?":
            goal(screen, hands)
        elif heading == "Print your plan":
            return
        elif heading == "Recovery number":  # it is offered once there is something to lose
            hands.press("Not now, ask me in a week")
            continue
        hands.go_on("Continue")
    check(False, "the short plan ends at printing")


def goal(screen: Screen, hands: ByActions | ByKeys) -> None:
    """A goal with one step, 4 out of 10, and the offer to make it smaller."""
    hands.press("Add a goal")
    screen.wait_for_focus("heading", "Add a goal")
    hands.write("I want to...", GOAL)
    hands.press("Add a step")
    screen.wait_for_focus("heading", "Add a step")
    hands.write("What is the step?", "Join the Tuesday walking group")
    hands.choose("Me")
    hands.choose("4")
    hands.press("Make it smaller")
    screen.wait_for_focus("text", "What is the step?")
    check(True, "the offer to make it smaller leads to the step's words")
    hands.write("What is the step?", SMALLER_STEP)
    hands.go_on("Done")
    screen.wait_for_page(GOAL)
    screen.find(SMALLER_STEP, "label")
    hands.go_on("Done")
    screen.wait_for_page("What are your goals?")
    screen.find(GOAL, "label")
    check(True, "the goal and its smaller step are in the list")


def crisis(screen: Screen, hands: ByActions | ByKeys) -> None:
    """From "I need help now" to the person's own crisis page."""
    hands.help_now()
    screen.find("If a life is at risk", "heading")
    hands.press("Open my crisis page")
    screen.wait_for_focus("heading", "In a crisis")
    check(not screen.shows("Open my crisis page"), "the help page is put away")
    check(any("I need large print" in (node.get_name() or "") for node in screen.all()), "it shows what was written")


def print_it(screen: Screen, hands: ByActions | ByKeys) -> None:
    """Print the plan: the name is asked for first. Then keep it as a file too, to compare the two."""
    home = Path.home()
    hands.press("Share and print")
    screen.wait_for_focus("heading", "Print your plan")
    hands.press("Print")
    screen.wait_for_focus("heading", "Print it without your name?")
    hands.press("Write my name first")
    screen.wait_for_focus("text", "Your first name")
    hands.write("Your first name", "Rosalind")
    hands.press("Print")
    hands.write("Output file:", str(home / PRINTED))
    check(screen.shows("Choose another file") and not screen.shows("..."), "every button of the box has a name")
    hands.press("Print")
    screen.wait_until_said("Sent to the printer")
    hands.press("Save it as a file")
    hands.write("File name", str(home / SAVED))
    hands.press("Save")
    screen.wait_until_said("Saved. Anyone at this computer can open it.")


def lock_and_unlock(screen: Screen, hands: ByActions | ByKeys, passphrase: str) -> None:
    """Lock: nothing of the plan shows. Unlock: it is there again."""
    hands.press("Lock")
    screen.wait_for_focus("text", "Passphrase")
    names = " ".join(node.get_name() or "" for node in screen.all())
    check("grandchildren" not in names and "stairs" not in names, "a locked window shows nothing of the plan")
    screen.wait_until_said("Your plan is locked.")
    hands.write("Passphrase", passphrase)
    hands.press("Open")
    screen.wait_until_focused("heading", "My plan at a glance")
    for words, what in (("grandchildren", "what matters is there again"), ("stairs", "the goal is there again")):
        screen.wait_for(lambda words=words: any(words in (node.get_name() or "") for node in screen.all()), what)
        check(True, what)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "actions")
