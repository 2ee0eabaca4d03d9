"""The card of one value that was found in a letter: what it is, where it stands, and what the person says of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from pcsp_desktop.assets import words
from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.gui.kit.buttons import Button, CheckBox, LinkButton
from pcsp_desktop.gui.kit.labels import Hint, Strong, Subheading, Text
from pcsp_desktop.gui.pages.letters.page_picture import LetterPagePicture
from pcsp_desktop.gui.window import content
from pcsp_desktop.plan.results import LOWER, UPPER, Value, pressure, say_day, say_mark, say_range, say_result, test_name
from pcsp_desktop.tasks.letters import reading
from pcsp_desktop.tasks.letters.results_letters import Kept


class FoundCard(CardBox):
    """One value, or the two numbers of a blood pressure. ``decided`` is None until the person says what to do.

    A value that the app doubts has no Keep until the person says that they looked, or changed it.
    """

    chosen = Signal()
    """The person said keep or leave out, or took that back; `decided` has it."""
    change_asked = Signal(int)
    """The person wants to change the number at this place of `parts`."""
    looked_at = Signal()
    """The person said that they looked at a doubtful value, or took that back: Keep came or went."""

    def __init__(
        self, parts: Sequence[Kept], found: Sequence[reading.Candidate], place: int, picture: QPixmap | None
    ) -> None:
        """``found`` is what the letter gave, one for each part; none for a value that the person typed in."""
        super().__init__()
        self.setObjectName(f"found-{place}")
        self.parts = list(parts)
        self.decided: bool | None = None
        self._place = place
        self._found = tuple(found)
        self._doubted = {n for n, one in enumerate(found) if one.unsure}
        self._title, self._said, self._state = Subheading(""), Strong(), Hint()
        for label in (self._title, self._said):
            self.body.addWidget(label)
        self._add_where(picture)
        self.looked = CheckBox()
        self.looked.setObjectName(f"found-{place}-looked")
        self.looked.toggled.connect(self._looked)
        self.body.addWidget(self.looked, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._state)
        self.keep, self.undo = self._button(Button(), "keep"), self._button(LinkButton(), "undo")
        self._changes = [self._button(LinkButton(), f"change-{n}" if n else "change") for n in range(len(parts))]
        self.leave = self._button(LinkButton(), "leave")
        self.keep.clicked.connect(lambda: self.decide(True))
        self.leave.clicked.connect(lambda: self.decide(False))
        self.undo.clicked.connect(lambda: self.decide(None))
        for number, button in enumerate(self._changes):
            button.clicked.connect(lambda _=False, number=number: self.change_asked.emit(number))

    def _button(self, button: Button, name: str) -> Button:
        button.setObjectName(f"found-{self._place}-{name}")
        self.buttons().addWidget(button)
        return button

    def _add_where(self, picture: QPixmap | None) -> None:
        """Where the value comes from, in words and as a picture, and why the app is not sure of it."""
        lines = dict.fromkeys(one.line for one in self._found)
        for line in lines:
            self.body.addWidget(Text(self.tr("The letter says: %1").replace("%1", f"“{line}”")))
        for said in dict.fromkeys(one.comment for one in self._found if one.comment):
            self.body.addWidget(Text(self.tr("The letter's own comment: %1").replace("%1", f"“{said}”")))
        if self._doubted:
            self.body.addWidget(Strong(self.tr("Is this right?")))
            for reason in dict.fromkeys(why for one in self._found for why in one.why):
                self.body.addWidget(Text(words(f"letters.why.{reason}", content.language())))
        shown = {one.line: one for one in reversed(self._found)}
        for one in reversed(shown.values()) if picture is not None else ():
            assert picture is not None
            name = self.tr("This place on page %1 of the letter").replace("%1", str(one.page))
            boxes = [each.box for each in self._found if each.line == one.line]
            strip = LetterPagePicture(picture, boxes, name, one.line, strip=one.box, large=bool(self._doubted))
            self.body.addWidget(strip)

    # ---- What it says ------------------------------------------------------------------------------------

    @property
    def said(self) -> str:
        """The name and the value: "HbA1c 58 mmol/mol"."""
        return f"{self._name()} {say_result(self._value())}"

    def show_as(self, of: int, also: str = "") -> None:
        """Say everything anew. ``of`` is how many cards there are; ``also`` tells two that say the same apart."""
        value, language = self._value(), content.language()
        count = self.tr("%1 of %2: %3").replace("%1", str(self._place)).replace("%2", str(of))
        self._title.setText(count.replace("%3", self._name()))
        printed = [say_result(value), say_day(value, language), say_range(value, language), say_mark(value, language)]
        self._said.setText("\n".join(part for part in printed if part))
        short = f"{self.said}{also}"
        self.keep.setText(self.tr("Keep %1").replace("%1", short))
        self.leave.setText(self.tr("Leave out %1").replace("%1", short))
        self.looked.setText(self.tr("I looked: the letter says %1").replace("%1", short))
        undo = self.tr("Undo: do not keep %1") if self.decided else self.tr("Undo: choose again for %1")
        self.undo.setText(undo.replace("%1", short))
        for part, button in zip(self.parts, self._changes, strict=True):
            name = test_name(part.test, part.printed_name, language)
            button.setText(self.tr("Change %1").replace("%1", f"{name} {say_result(part)}{also}"))
        self._state.setText(self.tr("You chose to keep it.") if self.decided else self.tr("Left out."))
        self._show_controls()

    def _show_controls(self) -> None:
        open_yet = self.decided is None
        asks = open_yet and bool(self._doubted)
        self.looked.setVisible(asks)
        self.keep.setVisible(open_yet and (not self._doubted or self.looked.isChecked()))
        self.leave.setVisible(open_yet)
        self.undo.setVisible(not open_yet)
        self._state.setVisible(not open_yet)

    def _name(self) -> str:
        language = content.language()
        if self._is_pressure():
            return words("say.result.pressure_name", language)
        return test_name(self.parts[0].test, self.parts[0].printed_name, language)

    def _value(self) -> Value:
        first, *more = self.parts
        return pressure(first, more[0], content.language()) if more else first

    def _is_pressure(self) -> bool:
        return [part.test for part in self.parts] == [UPPER, LOWER]

    # ---- What the person says of it ----------------------------------------------------------------------

    def first_control(self) -> QWidget:
        """Where the person goes on with this card: its Keep, or what comes before it."""
        if self.decided is not None:
            return self.undo
        return self.looked if self._doubted and not self.looked.isChecked() else self.keep

    def decide(self, kept: bool | None) -> None:
        """Keep it, leave it out, or (None) take that back."""
        self.decided = kept
        self.chosen.emit()

    def change(self, number: int, part: Kept) -> None:
        """Take what the person typed for one number. It is kept, unless the other number is still in doubt."""
        self.parts[number] = part
        self._doubted.discard(number)
        self.decide(None if self._doubted and not self.looked.isChecked() else True)

    def _looked(self) -> None:
        self._show_controls()
        self.looked_at.emit()
