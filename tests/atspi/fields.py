"""A field as a screen reader meets it: told of its focus first of all, with its question, its hint and its fault."""

from __future__ import annotations

from typing import Any

from gi.repository import Atspi, GLib  # type: ignore[import-not-found]
from tree import ByKeys, Screen, check  # type: ignore[import-not-found]

FIELD = "Your passphrase"
KINDS = ("object:state-changed:focused", "object:text-caret-moved", "object:text-selection-changed")


def main() -> None:
    """To the passphrase page, into its field by Tab, on with nothing typed, and back to mend it."""
    screen = Screen()
    hands = ByKeys(screen)
    told: dict[str, list[str]] = {}

    def hear(event: Any) -> None:
        try:
            name, role = event.source.get_name(), event.source.get_role_name()
        except GLib.Error:
            return
        if role == "text":
            told.setdefault(name, []).append(":".join(event.type.split(":")[:3]).rstrip(":"))

    screen.find("Make a plan that is yours", "heading")
    hands.press("Make a new plan")
    screen.wait_for_focus("heading", "Where do you live?")
    hands.choose("England")
    hands.go_on("Continue")
    screen.wait_for_focus("heading", "Who is typing?")
    hands.go_on("Continue")
    screen.wait_for_focus("heading", "Choose a passphrase")
    field = screen.find(FIELD, "text")
    hint = field.get_description()
    check(bool(hint) and screen.shows(hint), f"the hint describes the field: {hint!r}")
    labels = [
        relation.get_target(place).get_name()
        for relation in field.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        for place in range(relation.get_n_targets())
    ]
    check(labels == [FIELD], f"the question labels the field: {labels}")
    listener = Atspi.EventListener.new(hear)
    for kind in KINDS:
        listener.register(kind)
    screen.tab_to(FIELD, "text")
    screen.wait_for(lambda: len(told.get(FIELD, ())) > 1, "the selection is told too")
    # Orca says nothing of a field whose selection or cursor it hears of before its focus.
    check(told[FIELD][0] == KINDS[0], f"the focus is told first: {told[FIELD]}")
    hands.go_on("Continue")
    screen.wait_for_focus("heading", "There is a problem")
    fault = "Type a passphrase, or use the four words"
    screen.wait_until_said(fault)
    check(field.get_description().startswith(fault), "the fault describes the field, before its hint")
    hands.press(fault)
    screen.wait_for_focus("text", FIELD)
    screen.type("river lamp stone eagle")
    screen.wait_for(lambda: field.get_description() == hint, "mended, the field has only its hint")
    hands.go_on("Continue")
    screen.wait_for_page("How much do you want to write?")
    hands.go_on("Start my plan")
    screen.wait_for_page("What is important to you?")
    told.clear()
    hands.press("Lock")
    # The first lock of a new plan asks for its recovery number before it locks.
    screen.wait_for_page("What if you forget your passphrase?")
    hands.go_on("Not now, ask me in a week")
    screen.wait_for_focus("text", "Passphrase")
    screen.pump(0.5)
    check(told["Passphrase"][0] == KINDS[0], f"so it is where the app sets the focus: {told['Passphrase']}")
    print("FIELDS DONE")


if __name__ == "__main__":
    main()
