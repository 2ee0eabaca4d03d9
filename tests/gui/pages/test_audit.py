"""Pages that no line and no page of the guide opens pass the audit too, small and large."""

from __future__ import annotations

from collections.abc import Callable

import gui_kit
import pytest
from a11y.audit import audit
from plan_window import MakeWindow, OpenWindow

from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.theme import ScreenLook
from pcsp_desktop.gui.pages.home.find_page import FindPage
from pcsp_desktop.gui.pages.keeping.not_saved_page import NotSavedPage
from pcsp_desktop.tasks.printing import crisis_view
from pcsp_desktop.vault.problems import DiskFull


def sharing(window: OpenWindow) -> None:
    window.go("sharing-choices")
    window.press(f"choose-{window.opened.plan.people[0].id}")


def found(window: OpenWindow) -> None:
    window.controller.find()
    assert isinstance(window.page, FindPage)
    window.page.field.setText("allotment")
    window.page.search()


def who_wrote(window: OpenWindow) -> None:
    window.go("differences")
    window.press("who-wrote-goals")


def own_heading(window: OpenWindow) -> None:
    window.go("differences")
    window.press("own-headings-add")


def not_saved(window: OpenWindow) -> None:
    window.open("not-saved", DiskFull())
    page = window.page
    assert isinstance(page, NotSavedPage)
    page._timer.stop()  # it goes by itself once everything is stored, as here


def open_crisis(window: OpenWindow) -> None:
    crisis_view.leave_open(window.opened, window.session.vault.folder, "en_GB")
    window.open("left-crisis", folder=str(window.session.vault.folder))


@pytest.mark.slow
@pytest.mark.parametrize("size", [100, 400])
@pytest.mark.parametrize("open_it", [sharing, found, who_wrote, own_heading, not_saved, open_crisis])
def test_it_passes_the_audit(open_window: MakeWindow, open_it: Callable[[OpenWindow], None], size: int) -> None:
    theme.current().apply(ScreenLook(size))
    window = open_window()
    open_it(window)
    gui_kit.settle()
    assert audit(window.shell) == []
