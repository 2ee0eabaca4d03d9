"""A small client of the accessibility bus: find things by role and name, act on them, press keys, hear events.

Runs with the system's Python. What it sees is what a screen reader sees; it knows nothing of the app's insides.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402

APP = "pcsp-desktop"


class Screen:
    """The app as the bus shows it."""

    def __init__(self, seconds: float = 20) -> None:
        self.heard: list[tuple[str, str, int]] = []
        self._focus = ("", "")
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in ("object:state-changed:focused", "object:announcement", "object:state-changed:showing"):
            self._listener.register(kind)
        self.app = self.wait_for(lambda: self._find_app(), "the app on the bus", seconds)

    def _find_app(self) -> Any:
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(place)
            if child is not None and child.get_name() == APP:
                return child
        return None

    def _hear(self, event: Any) -> None:
        try:
            words = event.any_data if isinstance(event.any_data, str) else event.source.get_name() or ""
            if event.type == "object:state-changed:focused" and event.detail1:
                self._focus = (event.source.get_role_name(), event.source.get_name() or "")
        except GLib.Error:
            return
        self.heard.append((event.type, words, event.detail1))

    def pump(self, seconds: float = 0.1) -> None:
        """Let events come in."""
        loop = GLib.MainLoop()
        GLib.timeout_add(int(seconds * 1000), loop.quit)
        loop.run()

    def wait_for(self, ask: Callable[[], Any], what: str, seconds: float = 15) -> Any:
        """Ask again and again until there is an answer; ends the journey when there is none."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                answer = ask()
            except GLib.Error:
                answer = None
            if answer:
                return answer
            self.pump(0.15)
        print(f"FAILED: {what}")
        print(self.outline())
        sys.exit(1)

    # ---- Finding -----------------------------------------------------------------------------------------

    def all(self, node: Any = None) -> list[Any]:
        """Everything that is showing."""
        found = []
        todo = [node or self.app]
        while todo:
            here = todo.pop()
            try:
                for place in reversed(range(here.get_child_count())):
                    child = here.get_child_at_index(place)
                    if child is not None:
                        todo.append(child)
                if here.get_state_set().contains(Atspi.StateType.SHOWING):
                    found.append(here)
            except GLib.Error:
                continue
        return found

    def find(self, name: str, role: str = "", seconds: float = 15) -> Any:
        """The first thing that shows with this name (a part of it is enough when it ends in "...")."""

        def look() -> Any:
            for node in self.all():
                own = node.get_name() or ""
                fits = own.startswith(name[:-3]) if name.endswith("...") else own == name
                if fits and (not role or node.get_role_name() == role):
                    return node
            return None

        return self.wait_for(look, f"{role or 'something'} named {name!r}", seconds)

    def by_id(self, identity: str, seconds: float = 15) -> Any:
        """The thing whose accessible id ends so (it is made of object names)."""

        def look() -> Any:
            for node in self.all():
                if (node.get_accessible_id() or "").split(".")[-1] == identity:
                    return node
            return None

        return self.wait_for(look, f"something with id {identity}", seconds)

    def shows(self, name: str) -> bool:
        """Whether something with this name shows now."""
        return any((node.get_name() or "") == name for node in self.all())

    def focused(self) -> tuple[str, str]:
        """Role and name of what has the focus, as the last event said."""
        self.pump(0.05)
        return self._focus

    def title(self) -> str:
        """The name of the window."""
        for place in range(self.app.get_child_count()):
            child = self.app.get_child_at_index(place)
            if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
                return child.get_name() or ""
        return ""

    # ---- Doing, by the bus or by keys --------------------------------------------------------------------

    def act(self, node: Any, *names: str) -> None:
        """Do one of these actions, the first that the thing has."""
        action = node.get_action_iface()
        have = [Atspi.Action.get_action_name(action, n) for n in range(Atspi.Action.get_n_actions(action))]
        for name in names or ("Press", "Toggle", "press", "toggle"):
            if name in have:
                Atspi.Action.do_action(action, have.index(name))
                self.pump(0.25)
                return
        print(f"FAILED: {node.get_name()!r} has only {have}")
        sys.exit(1)

    def keys(self, *names: str) -> None:
        """Press keys, as a keyboard would: "Tab", "ctrl+Return"."""
        for name in names:
            subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)
            self.pump(0.08)

    def type(self, words: str) -> None:
        """Type words on the keyboard."""
        subprocess.run(["xdotool", "type", "--delay", "12", words], check=True)
        self.pump(0.2)

    def tab_to(self, name: str, role: str, most: int = 120) -> None:
        """Press Tab until the thing of this name and role has the focus (a heading may have its field's name)."""
        for _ in range(most):
            if self.focused() == (role, name):
                return
            self.keys("Tab")
        print(f"FAILED: Tab never came to {name!r}")
        print(self.outline())
        sys.exit(1)

    def announced(self, part: str) -> bool:
        """Whether a message with these words was announced or shown as one."""
        return any(part in words for kind, words, _ in self.heard if "announcement" in kind)

    def outline(self) -> str:
        """What shows, one line each: for a person who reads a failed run."""
        lines = [f"window {self.title()!r}, focus {self.focused()}"] if hasattr(self, "app") else []
        for node in self.all() if hasattr(self, "app") else ():
            if node.get_name():
                lines.append(f"  {node.get_role_name()}: {node.get_name()!r} [{node.get_accessible_id()}]")
        return "\n".join(lines)


def check(true: bool, what: str) -> None:
    """End the journey when something is not as it must be."""
    if not true:
        print(f"FAILED: {what}")
        sys.exit(1)
    print(f"ok: {what}")


class ByActions:
    """Hands that use nothing but the actions and texts of the accessibility bus, as switch and voice users do."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen

    def press(self, name: str) -> None:
        """Press a button."""
        self.screen.act(self.screen.find(name, "push button"), "Press", "press")

    def choose(self, name: str) -> None:
        """Choose a radio button."""
        self.screen.act(self.screen.find(name, "radio button"), "Toggle", "Press", "toggle")

    def write(self, name: str, words: str) -> None:
        """Fill a field."""
        field = self.screen.find(name, "text")
        Atspi.EditableText.set_text_contents(field.get_editable_text_iface(), words)
        self.screen.pump(0.2)


class ByKeys:
    """Hands that use nothing but the keyboard."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen

    def press(self, name: str) -> None:
        """Tab to a button and press Space."""
        self.screen.find(name, "push button")
        self.screen.tab_to(name, "push button")
        self.screen.keys("space")
        self.screen.pump(0.25)

    def choose(self, name: str) -> None:
        """Tab to the group, then arrow keys to the choice."""
        siblings = self.screen.find(name, "radio button").get_parent()
        names = [siblings.get_child_at_index(n).get_name() for n in range(siblings.get_child_count())]
        for _ in range(120):
            if self.screen.focused()[1] in names and self.screen.focused()[0] == "radio button":
                break
            self.screen.keys("Tab")
        for _ in range(len(names) + 1):
            if self.screen.focused()[1] == name:
                break
            self.screen.keys("Down")
        check(self.screen.focused()[1] == name, f"arrow keys come to {name!r}")
        self.screen.keys("space")
        self.screen.pump(0.2)

    def write(self, name: str, words: str) -> None:
        """Tab to a field and type."""
        self.screen.find(name, "text")
        self.screen.tab_to(name, "text")
        self.screen.type(words)
