"""The lines of the sidebar: steps of the guide and places, for a plan and for a place that only answers others."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from pcsp_desktop.gui.places.registry import PLACES
from pcsp_desktop.gui.places.scope import PlanScope
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.gui.window.sidebar import SidebarStep
from pcsp_desktop.guide import PartKind

_BEFORE_SIDES = ("add", "letters", "received")
_AFTER_SIDES = ("changed", "keep-safe")
PLACE_LINES = frozenset({"home", *_BEFORE_SIDES, *_AFTER_SIDES})
"""The lines that are places, marked while they or pages over them are open. Other lines are parts of the guide, which
may have the name of a place: "share" is a part with a page for printing and one for sharing."""


def plan_steps(scope: PlanScope) -> Sequence[SidebarStep]:
    """The lines for an open plan."""
    plan, navigator = scope.opened.plan, scope.navigator
    steps = [SidebarStep("home", PLACES["home"].title)]
    for number, part in enumerate(navigator.steps(plan), 1):
        state = "visited" if navigator.is_visited(part, plan) else ""
        steps.append(SidebarStep(part.id, content.title(part), number, "visited" if state else ""))
    steps.extend(SidebarStep(name, PLACES[name].title, apart=name == "add") for name in _BEFORE_SIDES)
    steps.extend(SidebarStep(side.id, content.title(side)) for side in scope.guide.sides)
    steps.extend(SidebarStep(name, PLACES[name].title, apart=name == "changed") for name in _AFTER_SIDES)
    steps.append(SidebarStep("find", QCoreApplication.translate("SidebarSteps", "Find my words")))
    steps.append(SidebarStep("settings", QCoreApplication.translate("SidebarSteps", "Settings")))
    return steps


def answers_steps() -> Sequence[SidebarStep]:
    """The lines of a place that holds no plan."""
    return [
        SidebarStep("received", QCoreApplication.translate("SidebarSteps", "Plans that I was sent")),
        SidebarStep("keep-safe", QCoreApplication.translate("SidebarSteps", "Keep them safe")),
    ]


def line_of(scope: PlanScope, routes: Sequence[Route]) -> str:
    """The line that is marked: that of the last page that has one."""
    for route in reversed(routes):
        if route.name in PLACE_LINES:
            return str(route.name)
        if "page" in route.facts:
            part = scope.guide.page(route.fact("page"))[0]
            return "add" if part.kind is PartKind.DOOR else str(part.id)
    return ""
