"""Words are measured once: what is said again as it was costs no new layout at a page change."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.buttons import SidebarButton
from pcsp_desktop.gui.kit.theme import ScreenLook


def test_a_step_that_did_not_change_is_not_measured_again(app: QApplication) -> None:
    step = SidebarButton("What matters to me")
    step.set_state(lead="1", state="seen", here=False)
    words, state = step.wrapped, step._state_words()
    step.setText("What matters to me")
    step.set_state(lead="1", state="seen", here=False)
    assert step.wrapped is words and step._state_words() is state
    step.set_state(lead="1", state="", here=True)
    assert step.wrapped is not words and step._state_words() is None


def test_spaces_follow_the_size_of_the_text(app: QApplication) -> None:
    small = theme.current().gap(24)
    try:
        theme.current().apply(ScreenLook(400))
        assert theme.current().gap(24) > small
    finally:
        theme.current().apply(ScreenLook())
    assert theme.current().gap(24) == small
