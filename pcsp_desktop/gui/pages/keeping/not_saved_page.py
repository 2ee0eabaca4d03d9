"""Something that was typed could not be stored; the plan tries again by itself."""

from pcsp_desktop.gui.pages.keeping.unsaved_words import UnsavedWordsPage


class NotSavedPage(UnsavedWordsPage):
    """The place ``not-saved``: it goes once everything is stored."""
