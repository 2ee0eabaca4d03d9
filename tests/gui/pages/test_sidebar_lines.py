"""A line of the sidebar opens what it says, also where a step and a place of its own are called the same."""

import gui_kit
from plan_window import MakeWindow

from pcsp_desktop.gui.app.sidebar_steps import plan_steps


def test_each_step_in_the_sidebar_opens_its_own_first_page(open_window: MakeWindow) -> None:
    window = open_window()
    parts = {part.id: part for part in window.scope.guide.parts}
    steps = [step for step in plan_steps(window.scope) if step.id in parts]
    assert {"share", "agree"} <= {step.id for step in steps}
    for step in steps:
        window.shell.step_chosen.emit(step.id)
        gui_kit.settle()
        first = window.scope.navigator.pages_of(parts[step.id], window.opened.plan)[0]
        assert window.page.objectName() == f"page-{first.id}", step.id
