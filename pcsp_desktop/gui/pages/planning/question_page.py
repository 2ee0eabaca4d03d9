"""A page of the guide with nothing of its own: words and questions."""

from pcsp_desktop.gui.questions.guide_page import GuidePage


class QuestionPage(GuidePage):
    """The place ``question``."""
