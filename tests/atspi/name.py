"""The app is called pcsp-desktop on the bus, and so it stays with a plan open (the example)."""

from __future__ import annotations

from gi.repository import Atspi  # type: ignore[import-not-found]
from tree import APP, ByActions, Screen, check  # type: ignore[import-not-found]


def names() -> list[str]:
    """Every application that is on the bus."""
    desktop = Atspi.get_desktop(0)
    found = [desktop.get_child_at_index(place) for place in range(desktop.get_child_count())]
    return [each.get_name() for each in found if each is not None]


if __name__ == "__main__":
    screen = Screen()
    screen.find("Make a plan that is yours", "heading")
    check(names().count(APP) == 1, f"one application is called {APP}: {names()}")
    hands = ByActions(screen)
    hands.press("Look at an example")
    hands.press("Look at Sam...")
    screen.find("My plan at a glance", "heading")
    check(screen.app.get_name() == APP, "with the example open too")
    print("NAME DONE")
