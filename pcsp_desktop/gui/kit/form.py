"""Rows of a form. One place sets label, buddy, accessible name, description and object name, so none is forgotten."""

from collections.abc import Hashable, Sequence
from typing import ClassVar, Generic, NamedTuple, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from pcsp_desktop.gui.kit import announce, theme
from pcsp_desktop.gui.kit.announce import Grouped
from pcsp_desktop.gui.kit.buttons import CheckBox, LinkButton, RadioButton
from pcsp_desktop.gui.kit.fields import TOO_LONG, LongTextField, TextField
from pcsp_desktop.gui.kit.labels import FieldLabel, Hint, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, FlowLayout, grows_down
from pcsp_desktop.gui.kit.one_of import OneOf
from pcsp_desktop.gui.kit.wrap import without_mnemonic

Value = TypeVar("Value", bound=Hashable)


class _Problem(Text):
    """The words of an error at its field, the same as in the box at the top."""

    kind = "strong"
    token = "danger_bar"


class FormRow(QWidget):
    """A question, its hint, room for an error, and its field (one line or many).

    `row.field` is the field; `row.set_problem("…")` shows an error at it ("" takes it away).
    """

    has_field: ClassVar[bool] = True

    def __init__(
        self,
        question: str,
        field: TextField | LongTextField,
        *,
        name: str,
        hint: str = "",
        question_shown: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """`name` is the object name of the field, unique on its page.

        With `question_shown` False the page's heading is the question: it still names the field.
        """
        super().__init__(parent)
        grows_down(self)
        self.field = field
        field.refused.connect(self._refused)
        field.edited.connect(self._edited)
        self._says_refused = False
        self._hint_words = hint
        self._name_words = without_mnemonic(question)[0]
        self.setObjectName(f"{name}-row")
        field.setObjectName(name)
        self.label = FieldLabel(question)
        self.label.setBuddy(field)
        self._hint = Hint(hint)
        self._problem = _Problem()
        self._problem.setObjectName(f"{name}-problem")
        self._note = Text()
        self._note.setObjectName(f"{name}-note")
        column = ColumnLayout(self, gap="hair")
        for words in (self.label, self._hint, self._problem, self._note):
            column.addWidget(words)
        self.label.setVisible(question_shown)
        self._hint.setVisible(bool(hint))
        self._problem.hide()
        self._note.hide()
        column.addSpacing(2)
        limited = isinstance(field, TextField) and field.maximumWidth() < 10_000
        column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeading if limited else Qt.AlignmentFlag(0))
        self._tell()

    def set_problem(self, words: str) -> None:
        """Show or take away the error at the field."""
        self._says_refused = False
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self.field.set_wrong(bool(words))
        self._tell()

    def set_note(self, words: str) -> None:
        """Show or take away a remark at the field: something to look at again, which is no error."""
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self._tell()

    def note_words(self) -> str:
        """The remark shown at the field, or nothing."""
        return self._note.text()

    def _refused(self, why: str) -> None:
        """Say at the field why what was pasted is not in it."""
        said = self.tr("What you copied has no words in it. You can paste words here.")
        if why == TOO_LONG:
            said = self.tr("What you copied is too long for one answer, so it is not here. Copy a shorter part.")
        self.set_problem(said)
        self._says_refused = True
        announce.say(self.field, said)

    def _edited(self) -> None:
        if self._says_refused:
            self.set_problem("")

    def problem_words(self) -> str:
        """The error shown at the field, or nothing."""
        return self._problem.text()

    def set_question(self, question: str, hint: str = "") -> None:
        """Change the words, for a change of language."""
        self.label.setText(question)
        self._name_words = without_mnemonic(question)[0]
        self._hint_words = hint
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._tell()

    def _tell(self) -> None:
        self.field.setAccessibleName(self._name_words)
        about = [words for words in (self._problem.text(), self._note.text(), self._hint_words) if words]
        self.field.setAccessibleDescription(" ".join(about))


class Choice(NamedTuple, Generic[Value]):
    """One thing to choose: its value, its words, and a hint if wanted."""

    value: Value
    words: str
    hint: str = ""


class _Choices(Grouped):
    """What radio groups and tick groups share: question, hint, error and the rows."""

    has_field: ClassVar[bool] = True

    def __init__(self, question: str, name: str, hint: str, question_shown: bool, parent: QWidget | None) -> None:
        super().__init__(parent)
        grows_down(self)
        self.setObjectName(name)
        self.setAccessibleName(without_mnemonic(question)[0])
        self._question = FieldLabel(question)
        self._hint = Hint(hint)
        self._problem = _Problem()
        self._column = ColumnLayout(self, gap="hair")
        self._row: FlowLayout | None = None
        for words in (self._question, self._hint, self._problem):
            self._column.addWidget(words)
        # Only now: what is made visible before it has a parent flashes up as a window of its own.
        self._question.setVisible(question_shown)
        self._hint.setVisible(bool(hint))
        self._problem.hide()
        self._tell(hint)

    def set_problem(self, words: str) -> None:
        """Show or take away the error at the group."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self._tell(words or self._hint.text())

    def _tell(self, about: str) -> None:
        self.setAccessibleDescription(about)

    def _add(self, button: QAbstractButton, choice: Choice[Value], place: int) -> None:
        button.setObjectName(f"{self.objectName()}-{place}")
        (self._row or self._column).addWidget(button)
        if choice.hint:
            button.setAccessibleDescription(choice.hint)
            row = _Under(choice.hint)
            self._column.addWidget(row)


class _Under(Hint):
    """The hint of one choice, standing under its words."""

    def restyle(self) -> None:
        self._indent()
        super().restyle()

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._indent()

    def _indent(self) -> None:
        side = theme.current().gap(46)
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setContentsMargins(0 if backwards else side, 0, side if backwards else 0, theme.current().gap(6))


class ChoiceGroup(_Choices, Generic[Value]):
    """A question with radio buttons. `value` is None until the person chooses.

    `value_changed` carries the value that the person chose; `set_value` sends nothing. With `clearable`, a
    button takes the answer away again (then it carries None).
    """

    value_changed = Signal(object)

    def __init__(
        self,
        question: str,
        choices: Sequence[Choice[Value]],
        *,
        name: str,
        hint: str = "",
        question_shown: bool = True,
        clearable: bool = False,
        beside: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """With `beside` short choices stand beside each other, in as many rows as they need."""
        super().__init__(question, name, hint, question_shown, parent)
        if beside:
            self._row = FlowLayout(gap="large", even=True)
            self._column.addLayout(self._row)
        self._choices = list(choices)
        self._group = OneOf(self)
        self._silent = False
        for place, choice in enumerate(self._choices):
            button = RadioButton(choice.words)
            self._group.addButton(button, place)
            self._add(button, choice, place)
        self._clear: LinkButton | None = None
        if clearable:
            self._clear = LinkButton(self.tr("Take my answer away"))
            self._clear.setObjectName(f"{name}-clear")
            said = self.tr("Take my answer away: %1").replace("%1", without_mnemonic(question)[0])
            self._clear.setAccessibleName(said)
            self._clear.hide()
            self._column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeading)
            self._clear.clicked.connect(self._take_away)
        self._group.idToggled.connect(self._toggled)

    @property
    def value(self) -> Value | None:
        """The value of the choice, or None."""
        place = self._group.checkedId()
        return self._choices[place].value if place >= 0 else None

    def set_value(self, value: Value | None) -> None:
        """Show a choice (or none) without `value_changed`. A value that is not offered shows none."""
        self._silent = True
        try:
            chosen = [place for place, choice in enumerate(self._choices) if choice.value == value]
            self._group.choose(self._group.button(chosen[0]) if value is not None and chosen else None)
        finally:
            self._silent = False
        if self._clear is not None:
            self._clear.setVisible(self.value is not None)

    def button(self, value: Value) -> RadioButton:
        """The radio button of a value. Raises KeyError when it is not offered."""
        for place, choice in enumerate(self._choices):
            if choice.value == value:
                found = self._group.button(place)
                assert isinstance(found, RadioButton)
                return found
        raise KeyError(value)

    def set_focus(self) -> None:
        """Put the focus on the chosen button, or the first."""
        self._group.button(max(0, self._group.checkedId())).setFocus(Qt.FocusReason.TabFocusReason)

    def _toggled(self, place: int, checked: bool) -> None:
        if checked and not self._silent:
            if self._clear is not None:
                self._clear.show()
            self.value_changed.emit(self._choices[place].value)

    def _take_away(self) -> None:
        self.set_value(None)
        self._group.button(0).setFocus(Qt.FocusReason.OtherFocusReason)
        self.value_changed.emit(None)


class TickGroup(_Choices, Generic[Value]):
    """A question with check boxes: any number may be ticked. `value_changed` carries the tuple of values."""

    value_changed = Signal(object)

    def __init__(
        self,
        question: str,
        choices: Sequence[Choice[Value]],
        *,
        name: str,
        hint: str = "",
        question_shown: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(question, name, hint, question_shown, parent)
        self._choices = list(choices)
        self._boxes: list[CheckBox] = []
        self._silent = False
        for place, choice in enumerate(self._choices):
            box = CheckBox(choice.words)
            self._boxes.append(box)
            self._add(box, choice, place)
            box.toggled.connect(self._toggled)

    @property
    def value(self) -> tuple[Value, ...]:
        """The values that are ticked, in the order shown."""
        return tuple(choice.value for choice, box in zip(self._choices, self._boxes, strict=True) if box.isChecked())

    def set_value(self, values: Sequence[Value]) -> None:
        """Tick these, and no others, without `value_changed`."""
        self._silent = True
        try:
            for choice, box in zip(self._choices, self._boxes, strict=True):
                box.setChecked(choice.value in values)
        finally:
            self._silent = False

    def set_focus(self) -> None:
        """Put the focus on the first box."""
        if self._boxes:
            self._boxes[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _toggled(self, _checked: bool) -> None:
        if not self._silent:
            self.value_changed.emit(self.value)
