"""Whom a sentence speaks of when it says only "her" or "his": the person whom the sentence before it named."""

from __future__ import annotations

from attrs import define

from pcsp_desktop.letters.meaning import cues
from pcsp_desktop.letters.meaning.cases import FoundValue


@define
class Spoken:
    """What the sentences so far said of people. Example: "You asked about your mother. Her cholesterol was 7.8." """

    relative: bool = False
    """Somebody beside the patient was named."""
    yours: bool = False
    """It was somebody of the reader ("your mother"), so that "her" cannot be the reader."""

    def take(self, text: str) -> None:
        """Go on after a sentence."""
        if cues.RELATIVE.search(text):
            self.relative, self.yours = True, cues.YOUR_RELATIVE.search(text) is not None
        elif cues.SECOND_PERSON.search(text) or not cues.THIRD_PERSON.search(text):
            self.relative = self.yours = False

    def drops(self, text: str) -> bool:
        """Whether the values of this sentence are somebody else's."""
        third = cues.THIRD_PERSON.search(text) is not None
        return self.yours and third and not cues.SECOND_PERSON.search(text)

    def of(self, text: str, value: FoundValue) -> FoundValue:
        """The value, in doubt when it may be somebody else's."""
        return value.doubted("people") if self.relative and cues.THIRD_PERSON.search(text) else value
