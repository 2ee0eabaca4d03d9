"""Names as a screen reader gets them: without the marks that keep numbers and names in order on the screen."""

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")

# A mixin, so that each control has one Qt class underneath; the type checker sees it as a widget.
if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object


def without_marks(words: str) -> str:
    """The words without the direction marks of Unicode: some voices say these, and no voice control hears them."""
    return words if words.isascii() else _MARKS.sub("", words)


class SpokenName(_Base):
    """The part that all controls with a name share."""

    _named_by_words = False

    def setAccessibleName(self, name: str) -> None:  # noqa: N802
        super().setAccessibleName(without_marks(name))

    def setAccessibleDescription(self, description: str) -> None:  # noqa: N802
        super().setAccessibleDescription(without_marks(description))

    def name_by(self, words: str) -> None:
        """Where Qt would take ``words``, which are shown, for the name: leave the marks in them out of it."""
        if self._named_by_words or not self.accessibleName():
            self._named_by_words = without_marks(words) != words
            if self._named_by_words or self.accessibleName():
                self.setAccessibleName(words if self._named_by_words else "")
