"""A small client of the accessibility bus: find things by role and name, act on them, press keys, hear events.

Runs with the system's Python. What it sees is what a screen reader sees; it knows nothing of the app's insides.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any, NoReturn

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402

APP = "pcsp-desktop"
_BOXES = (Atspi.Role.DIALOG, Atspi.Role.FILE_CHOOSER, Atspi.Role.ALERT)


class Screen:
    """The app as the bus shows it."""

    def __init__(self, seconds: float = 20) -> None:
        self.said: list[str] = []
        """What was announced, or came to be shown in the role of a message: what a screen reader speaks by itself."""
        self._focus = ("", "")
        self._focus_moves = 0
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
            role, name = event.source.get_role_name(), event.source.get_name() or ""
        except GLib.Error:
            return
        if event.type.startswith("object:announcement"):
            self.said.append(event.any_data if isinstance(event.any_data, str) else name)
        elif event.type == "object:state-changed:showing" and event.detail1 and role == "notification":
            self.said.append(name)
        elif event.type == "object:state-changed:focused" and event.detail1:
            self._focus = (role, name)
            self._focus_moves += 1

    def pump(self, seconds: float = 0.1) -> None:
        """Let events come in."""
        loop = GLib.MainLoop()
        GLib.timeout_add(int(seconds * 1000), loop.quit)
        loop.run()

    def wait_for(self, ask: Callable[[], Any], what: str, seconds: float = 40) -> Any:
        """Ask again and again until there is an answer; ends the journey when there is none."""
        end = time.monotonic() + seconds
        while True:
            try:
                answer = ask()
            except GLib.Error:
                answer = None
            if answer:
                return answer
            if time.monotonic() > end:
                self.give_up(what)
            self.pump(0.05)

    def give_up(self, what: str) -> NoReturn:
        """Say what was not so, and what shows instead; end the journey."""
        print(f"FAILED: {what}")
        print(self.outline())
        sys.exit(1)

    # ---- Finding -----------------------------------------------------------------------------------------

    def windows(self) -> list[Any]:
        """The windows that show: all of them, or the box alone that has to be answered first."""
        inside = [self.app.get_child_at_index(place) for place in range(self.app.get_child_count())]
        showing = [each for each in inside if each and each.get_state_set().contains(Atspi.StateType.SHOWING)]
        return [each for each in showing if each.get_role() in _BOXES][-1:] or showing

    def all(self) -> list[Any]:
        """Everything that is showing in the windows that can be used now, in the order of the tree."""
        found = []
        todo = self.windows()[::-1]
        while todo:
            here = todo.pop()
            try:
                if not here.get_state_set().contains(Atspi.StateType.SHOWING):
                    continue
                found.append(here)
                inside = [here.get_child_at_index(place) for place in range(here.get_child_count())]
                todo += [child for child in reversed(inside) if child is not None]
            except GLib.Error:
                continue
        return found

    def find(self, name: str, role: str = "", seconds: float = 40) -> Any:
        """The first thing that shows with this name (a part of it is enough when it ends in "...")."""

        def look() -> Any:
            for node in self.all():
                own = node.get_name() or ""
                fits = own.startswith(name[:-3]) if name.endswith("...") else own == name
                if fits and (not role or node.get_role_name() == role):
                    return node
            return None

        return self.wait_for(look, f"{role or 'something'} named {name!r}", seconds)

    def shows(self, name: str) -> bool:
        """Whether something with this name shows now."""
        return any((node.get_name() or "") == name for node in self.all())

    def focused(self) -> tuple[str, str]:
        """Role and name of what has the focus, as the last event said."""
        self.pump(0.03)
        return self._focus

    def wait_for_focus(self, role: str, name: str) -> None:
        """Wait until the focus is there."""
        self.wait_for(lambda: self._focus == (role, name), f"the focus on the {role} {name!r}")

    def wait_until_focused(self, role: str, name: str) -> None:
        """Wait until it says of itself that it has the focus, whatever else was told meanwhile."""

        def focused() -> bool:
            return any(
                (node.get_role_name(), node.get_name()) == (role, name)
                and node.get_state_set().contains(Atspi.StateType.FOCUSED)
                for node in self.all()
            )

        self.wait_for(focused, f"the focus on the {role} {name!r}")

    def heading(self) -> str:
        """The words of the page's own heading; nothing while one page goes and the next comes."""
        for node in self.all():
            if node.get_role_name() == "heading" and (node.get_accessible_id() or "").endswith("-heading"):
                return node.get_name() or ""
        return ""

    def wait_for_page(self, heading: str) -> None:
        """Wait until the page with this heading is there, wherever on it the focus may be."""
        self.wait_for(lambda: self.heading() == heading, f"the page {heading!r}")

    def title(self) -> str:
        """The name of the window that can be used now."""
        windows = self.windows()
        return windows[-1].get_name() or "" if windows else ""

    # ---- Doing, by the bus or by keys --------------------------------------------------------------------

    def act(self, node: Any, *names: str) -> None:
        """Do one of these actions, the first that the thing has."""
        action = node.get_action_iface()
        have = [Atspi.Action.get_action_name(action, n) for n in range(Atspi.Action.get_n_actions(action))]
        for name in names or ("Press", "Toggle", "press", "toggle"):
            if name in have:
                Atspi.Action.do_action(action, have.index(name))
                self.pump(0.03)
                return
        self.give_up(f"{node.get_name()!r} has only {have}")

    def keys(self, *names: str) -> None:
        """Press keys, as a keyboard would: "Tab", "ctrl+Return"."""
        for name in names:
            subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)
            self.pump(0.03)

    def type(self, words: str) -> None:
        """Type words on the keyboard."""
        subprocess.run(["xdotool", "type", "--delay", "12", words], check=True)

    def press_until(self, key: str, there: Callable[[str, str], bool], what: str, most: int = 150) -> None:
        """Press a key that moves the focus, until it is where it is wanted. Each press waits for its effect."""
        for _ in range(most):
            # On a slow computer the focus may still be on its way: it counts when it stays.
            if there(*self.focused()) and there(*self.focused()):
                return
            moves, end = self._focus_moves, time.monotonic() + 5
            subprocess.run(["xdotool", "key", key], check=True)
            while self._focus_moves == moves and time.monotonic() < end:
                self.pump(0.005)
        self.give_up(f"{key} never came to {what}")

    def tab_to(self, name: str, role: str) -> None:
        """Press Tab until the thing of this name and role has the focus (a heading may have its field's name)."""
        self.press_until("Tab", lambda its_role, its_name: (its_role, its_name) == (role, name), f"the {role} {name!r}")

    def wait_until_said(self, part: str) -> None:
        """Wait until a message with these words was spoken, and check that it was spoken once."""
        said = f"{part!r} is said"
        self.wait_for(lambda: any(part in words for words in self.said), said)
        self.pump(0.2)
        check(sum(part in words for words in self.said) == 1, f"{said}, and once")

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

    def go_on(self, name: str) -> None:
        """Go on to the next page; `name` is what the button for it is called."""
        self.press(name)

    def help_now(self) -> None:
        """Open the page for emergencies."""
        self.press("I need help now")

    def choose(self, name: str) -> None:
        """Choose a radio button."""
        self.screen.act(self.screen.find(name, "radio button"), "Toggle", "Press", "toggle")
        self.screen.wait_for(lambda: _is_chosen(self.screen.find(name, "radio button")), f"{name!r} is chosen")

    def write(self, name: str, words: str) -> None:
        """Fill a field, in place of what it holds."""
        field = self.screen.find(name, "text")
        Atspi.EditableText.set_text_contents(field.get_editable_text_iface(), words)
        self.screen.wait_for(lambda: _words_in(field) == words, f"{name!r} holds the words")


class ByKeys:
    """Hands that use nothing but the keyboard."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen

    def press(self, name: str) -> None:
        """Tab to a button and press Space."""
        self.screen.find(name, "push button")
        self.screen.tab_to(name, "push button")
        self.screen.keys("space")

    def go_on(self, name: str) -> None:
        """Go on to the next page, with the key for it."""
        self.screen.find(name, "push button")
        self.screen.keys("ctrl+Return")

    def help_now(self) -> None:
        """Open the page for emergencies, with its key."""
        self.screen.keys("F1")

    def choose(self, name: str) -> None:
        """Tab to the group, then arrow keys to the choice."""
        group = self.screen.find(name, "radio button").get_parent()
        inside = [group.get_child_at_index(place) for place in range(group.get_child_count())]
        names = [each.get_name() for each in inside if each.get_role_name() == "radio button"]
        screen = self.screen
        screen.press_until("Tab", lambda role, own: role == "radio button" and own in names, f"the group of {name!r}")
        screen.press_until("Down", lambda role, own: role == "radio button" and own == name, f"the choice {name!r}")
        screen.keys("space")
        screen.wait_for(lambda: _is_chosen(screen.find(name, "radio button")), f"{name!r} is chosen")

    def write(self, name: str, words: str) -> None:
        """Tab to a field and type, in place of what it holds."""
        field = self.screen.find(name, "text")
        self.screen.tab_to(name, "text")
        self.screen.keys("ctrl+a")
        self.screen.type(words)
        self.screen.wait_for(lambda: _words_in(field) == words, f"{name!r} holds the words")


def _is_chosen(button: Any) -> bool:
    return bool(button.get_state_set().contains(Atspi.StateType.CHECKED))


def _words_in(field: Any) -> str:
    text = field.get_text_iface()
    return str(Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)))
