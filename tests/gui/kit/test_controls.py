"""Controls: words that wrap, names that a screen reader gets, answers kept exactly."""

from __future__ import annotations

from collections.abc import Callable

import gui_kit
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.buttons import SidebarButton
from pcsp_desktop.gui.kit.controls import (
    AdviceBox,
    Button,
    CardBox,
    CheckBox,
    Choice,
    ChoiceGroup,
    Disclosure,
    ErrorSummary,
    FormRow,
    Grouped,
    LinkButton,
    LongTextField,
    PageHeading,
    Scale1to10,
    Subheading,
    Text,
    TextField,
    TickGroup,
    Toast,
)
from pcsp_desktop.gui.kit.theme import ScreenLook
from pcsp_desktop.gui.kit.wrap import WrappedText, without_mnemonic
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.page import Page


def _accessible(widget: QWidget, kind: QAccessible.Text = QAccessible.Text.Name) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(kind)


def _role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


# ---- Words that wrap ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "shown", "place"),
    [("&Back", "Back", 0), ("Co&ntinue", "Continue", 2), ("A && B", "A & B", -1), ("A && &B", "A & B", 4)],
)
def test_alt_letters_are_read_as_qt_does(text: str, shown: str, place: int) -> None:
    assert without_mnemonic(text) == (shown, place)


def test_text_is_higher_when_there_is_less_width(app: QApplication) -> None:
    font = QFont(app.font())
    words = WrappedText("Words that go on for long enough to need several lines in a narrow column", font)
    assert words.height(200) > words.height(600) >= words.height(5000)


def test_a_word_wider_than_the_column_is_broken_and_not_cut(app: QApplication) -> None:
    words = WrappedText("x" * 300, QFont(app.font()))
    assert words.word_width() < words.natural_width()
    assert words.height(words.word_width()) > 3 * words.height(10**6)


def _ink(widget: QWidget, width: int) -> list[tuple[int, int]]:
    """Where the ink of each line of a text starts and ends, in pixels from the left."""
    widget.resize(width, widget.heightForWidth(width))
    picture = widget.grab().toImage()
    ground = picture.pixel(picture.width() - 1, picture.height() - 1)
    lines: list[tuple[int, int]] = []
    in_line = False
    for y in range(picture.height()):
        inked = [x for x in range(picture.width()) if picture.pixel(x, y) != ground]
        if not inked:
            in_line = False
        elif in_line:
            lines[-1] = (min(lines[-1][0], inked[0]), max(lines[-1][1], inked[-1]))
        else:
            lines.append((inked[0], inked[-1]))
            in_line = True
    return lines


def test_the_other_lines_of_a_point_stand_under_its_words_and_not_under_its_mark(app: QApplication) -> None:
    text = Text("\u2022 A MAN SAW A VAN AND RAN AROUND\n\u2022 NO\nNONE OF IT")
    lines = _ink(text, 200)
    assert len(lines) == 4
    assert lines[0][0] < 6 and lines[2][0] < 6, "the marks stand at the edge"
    assert lines[1][0] > 10
    assert lines[3][0] < 6, "what is no point starts at the edge"


def test_from_right_to_left_the_other_lines_of_a_point_leave_room_under_its_mark(app: QApplication) -> None:
    text = Text("\u2022 \u0645\u0627 \u0645\u0627 \u0645\u0627 \u0645\u0627 \u0645\u0627 \u0645\u0627 \u0645\u0627")
    text.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    lines = _ink(text, 100)
    assert len(lines) > 1
    assert lines[0][1] > 94 and lines[1][1] < 92


def test_no_line_of_text_is_longer_than_an_eye_follows(app: QApplication) -> None:
    words = "MANY PEOPLE SEE THEM ON A PHONE OR A TABLET " * 6
    lines = _ink(Text(words), 2000)
    assert max(end for _, end in lines) <= 35 * theme.current().font("body").pixelSize()
    text = Text(words)
    text.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert min(start for start, _ in _ink(text, 2000)) > 1300, "from right to left it keeps to the right"


def test_the_lines_of_a_heading_are_about_as_long_as_each_other(app: QApplication) -> None:
    heading = PageHeading("WHAT HAS HAPPENED TO MY HEALTH IN THE LAST 12 MONTHS")
    lines = _ink(heading, heading.sizeHint().width() - 60)
    assert len(lines) == 2
    assert lines[1][1] > lines[0][1] * 0.7


def test_a_paragraph_does_not_end_with_a_lone_word_where_that_can_be_helped(app: QApplication) -> None:
    text = Text("EACH PAGE LETS ME MOVE ON WHEN I WANT TO DO SO")
    width = text.wrapped.natural_width() - 10
    lines = _ink(text, width)
    assert len(lines) == 2
    assert lines[1][1] > width * 0.1
    full = WrappedText(text.text(), theme.current().font("body"))
    assert full.height(width) == text.heightForWidth(width), "and it takes no more lines for that"


def test_links_marks_and_words_stand_in_one_line(app: QApplication) -> None:
    starts = [_ink(widget, 400)[0][0] for widget in (LinkButton("HELP"), Text("HELP"), CheckBox("HELP"))]
    assert max(starts) - min(starts) <= 2


def test_buttons_boxes_and_radio_buttons_wrap(app: QApplication) -> None:
    long = "Someone who looks after me helps me to fill this in, and I said that this is all right"
    for widget in (Button(long), CheckBox(long)):
        assert widget.heightForWidth(250) > widget.heightForWidth(2000)
        assert widget.minimumSizeHint().width() < 250


def test_html_in_a_persons_words_is_shown_as_typed(app: QApplication) -> None:
    label = Text("<b>bold</b> & <script>")
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert _accessible(label) == "<b>bold</b> & <script>"


# ---- What screen readers hear ------------------------------------------------------------------------------


@pytest.mark.parametrize(("heading", "level"), [(PageHeading, 1), (Subheading, 2)])
def test_headings_have_their_role_and_level(app: QApplication, heading: type[PageHeading], level: int) -> None:
    widget = heading("What matters to me")
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface.role() == QAccessible.Role.Heading
    assert interface.text(QAccessible.Text.Name) == "What matters to me"
    widget.setText("Changed")
    assert interface.text(QAccessible.Text.Name) == "Changed"
    assert widget.property("level") == level


def test_headings_come_and_go_two_thousand_times(app: QApplication) -> None:
    for turn in range(2000):
        heading = PageHeading(f"Heading {turn}")
        assert QAccessible.queryAccessibleInterface(heading).role() == QAccessible.Role.Heading
        heading.deleteLater()
        if turn % 200 == 0:
            gui_kit.settle()
    gui_kit.settle()


def test_groups_and_messages_have_their_roles(app: QApplication) -> None:
    assert _role(Grouped()) == QAccessible.Role.Grouping
    assert _role(Toast()) == QAccessible.Role.Notification


def test_a_form_row_names_and_describes_its_field(app: QApplication) -> None:
    row = FormRow("&What would help?", LongTextField(), name="help", hint="A word is enough.")
    assert row.label.buddy() is row.field
    assert row.field.objectName() == "help"
    assert _accessible(row.field) == "What would help?"
    assert _accessible(row.field, QAccessible.Text.Description) == "A word is enough."
    row.set_problem("Type a word")
    assert _accessible(row.field, QAccessible.Text.Description) == "Type a word A word is enough."
    row.set_problem("")
    assert _accessible(row.field, QAccessible.Text.Description) == "A word is enough."


def test_the_end_of_the_scale_say_what_they_mean(app: QApplication) -> None:
    scale = Scale1to10("How sure are you?", "not sure at all", "very sure", name="sure")
    names = [_accessible(button) for button in scale._group.buttons()]
    assert names == ["1, not sure at all", *map(str, range(2, 10)), "10, very sure"]
    assert _accessible(scale) == "How sure are you?"


def test_a_disclosure_says_whether_it_is_open(window: Callable[..., MainWindow]) -> None:
    shell = window()
    page = Page("A page", name="page")
    more = Disclosure("Show an example", "I will walk to the shop.")
    page.body.addWidget(more)
    shell.show_page(page)
    assert _accessible(more.button) == "Show an example"
    assert _accessible(more.button, QAccessible.Text.Description) == "Closed"
    inside = more.findChildren(AdviceBox)[0]
    assert not inside.isVisible()
    more.button.click()
    assert inside.isVisible()
    assert _accessible(more.button, QAccessible.Text.Description) == "Open"


# ---- Typing ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "no\u00a0break",
        "two\n\nlines\n",
        "\u05e9\u05dc\u05d5\u05dd 020 7946 0000",
        "👩‍👩‍👧‍👦 e\u0301 \u200d\u200c",
        "tab\there",
        " spaces  at both ends ",
        "",
    ],
)
def test_long_text_is_kept_exactly(app: QApplication, words: str) -> None:
    field = LongTextField()
    field.setText(words)
    assert field.text() == words
    field.textCursor().insertText("")
    assert field.document().toRawText().replace("\u2029", "\n") == words


def test_a_non_breaking_space_survives_typing_after_it(app: QApplication) -> None:
    field = LongTextField()
    field.setText("10\u00a0mg")
    field.moveCursor(field.textCursor().MoveOperation.End)
    field.insertPlainText("!")
    assert field.text() == "10\u00a0mg!"


def test_pasting_rich_text_keeps_the_words_only(app: QApplication) -> None:
    field = LongTextField()
    pasted = QMimeData()
    pasted.setHtml("<p style='color:red'><b>Bold</b> words</p>")
    pasted.setText("Bold words")
    field.insertFromMimeData(pasted)
    assert field.text() == "Bold words"
    picture = QMimeData()
    picture.setImageData(b"x")
    assert not field.canInsertFromMimeData(picture)


def test_only_a_person_makes_an_edit(app: QApplication, qtbot: QtBot) -> None:
    field = LongTextField()
    with qtbot.assertNotEmitted(field.edited):
        field.setText("set by the program")
    with qtbot.waitSignal(field.edited):
        field.insertPlainText("typed")


def test_shift_return_is_a_new_line(window: Callable[..., MainWindow]) -> None:
    shell = window()
    page = Page("A page", name="page")
    field = LongTextField()
    page.body.addWidget(field)
    shell.show_page(page)
    field.setFocus()
    QTest.keyClicks(field, "a")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field, "b")
    assert field.text() == "a\nb"


def test_tab_leaves_a_long_field(window: Callable[..., MainWindow]) -> None:
    shell = window()
    page = Page("A page", name="page")
    first, second = LongTextField(), TextField()
    page.body.addWidget(first)
    page.body.addWidget(second)
    shell.show_page(page)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert first.text() == ""


def test_a_long_field_grows_and_stops_growing(window: Callable[..., MainWindow]) -> None:
    shell = window()
    page = Page("A page", name="page")
    field = LongTextField(lines=2)
    page.body.addWidget(field)
    shell.show_page(page)
    low = field.height()
    field.setText("line\n" * 6)
    gui_kit.settle()
    middle = field.height()
    field.setText("line\n" * 300)
    gui_kit.settle()
    assert low < middle < field.height() < shell.height() * 0.6


# ---- Choosing ----------------------------------------------------------------------------------------------


def test_the_scale_starts_with_no_answer_and_takes_number_keys(window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    shell = window()
    page = Page("A page", name="page")
    scale = Scale1to10("How sure?", name="sure")
    page.body.addWidget(scale)
    shell.show_page(page)
    assert scale._group.checkedId() == -1
    scale.set_focus()
    with qtbot.waitSignal(scale.value_changed) as told:
        QTest.keyClick(gui_kit.focus(), Qt.Key.Key_4)
    assert told.args == [4]
    QTest.keyClick(gui_kit.focus(), Qt.Key.Key_0)
    assert scale.value == 10
    QTest.keyClick(gui_kit.focus(), Qt.Key.Key_Left)
    assert scale.value == 9


def test_an_answer_on_the_scale_can_be_taken_away(app: QApplication, qtbot: QtBot) -> None:
    scale = Scale1to10("How sure?", name="sure")
    with qtbot.assertNotEmitted(scale.value_changed):
        scale.set_value(7)
    with qtbot.waitSignal(scale.value_changed) as told:
        scale._clear.click()
    assert told.args == [None]
    assert scale.value is None


@pytest.mark.parametrize("size", [100, 400])
@pytest.mark.parametrize(("forth", "back"), [(Qt.Key.Key_Right, Qt.Key.Key_Left), (Qt.Key.Key_Down, Qt.Key.Key_Up)])
def test_arrow_keys_go_through_the_whole_scale_in_any_layout(
    window: Callable[..., MainWindow], size: int, forth: Qt.Key, back: Qt.Key
) -> None:
    gui_kit.application(ScreenLook(size))
    shell = window()
    page = Page("A page", name="page")
    scale = Scale1to10("How sure?", name="sure")
    page.body.addWidget(scale)
    shell.show_page(page)
    gui_kit.settle()
    scale.set_focus()
    for _ in range(12):
        QTest.keyClick(gui_kit.focus(), forth)
    assert scale.value == 10
    for _ in range(12):
        QTest.keyClick(gui_kit.focus(), back)
    assert scale.value == 1


@pytest.mark.parametrize("value", [0, 11, -3])
def test_the_scale_has_no_other_numbers(app: QApplication, value: int) -> None:
    with pytest.raises(ValueError, match="1 to 10"):
        Scale1to10().set_value(value)


def test_a_screen_readers_action_counts_as_a_choice(app: QApplication, qtbot: QtBot) -> None:
    group = ChoiceGroup("Where do you live?", [Choice("e", "England"), Choice("w", "Wales")], name="country")
    actions = QAccessible.queryAccessibleInterface(group.button("w")).actionInterface()
    with qtbot.waitSignal(group.value_changed) as told:
        actions.doAction("Toggle")
    assert told.args == ["w"]
    assert group.value == "w"


def test_a_choice_can_be_set_cleared_and_unknown(app: QApplication, qtbot: QtBot) -> None:
    group = ChoiceGroup("Where?", [Choice("e", "England"), Choice("w", "Wales")], name="c", clearable=True)
    with qtbot.assertNotEmitted(group.value_changed):
        group.set_value("e")
        group.set_value("mars")
        assert group.value is None
        group.set_value(None)


def test_ticks_come_in_the_order_shown(app: QApplication) -> None:
    group = TickGroup("Which?", [Choice(letter, letter.upper()) for letter in "abc"], name="t")
    group.set_value(["c", "a"])
    assert group.value == ("a", "c")


# ---- Problems and messages ---------------------------------------------------------------------------------


def test_a_problem_takes_the_focus_and_leads_to_its_field(window: Callable[..., MainWindow]) -> None:
    shell = window()
    page = Page("A page", name="page")
    row = FormRow("Your name", TextField(), name="name")
    page.body.addWidget(row)
    shell.show_page(page)
    page.show_problems([("Type your name", row.field)])
    gui_kit.settle()
    focus = QApplication.focusWidget()
    assert isinstance(focus, PageHeading)
    assert focus.text() == "There is a problem"
    lines = [button for button in page.errors.findChildren(Button) if button.isVisible()]
    assert [line.text() for line in lines] == ["Type your name"]
    lines[0].click()
    assert row.field.hasFocus()
    page.show_problems([])
    assert not page.errors.isVisible()


def test_two_fields_with_the_same_problem_are_told_apart_by_their_questions(app: QApplication) -> None:
    fields = [TextField(), TextField(), TextField()]
    for field, question in zip(fields, ("When did it begin?", "The last day", "Your phone"), strict=True):
        field.setAccessibleName(question)
        field.setObjectName(question)
    box = ErrorSummary()
    far = "This year is too far away."
    box.show_problems([(far, fields[0]), (far, fields[1]), ("Type a number", fields[2])])
    said = [button.text() for button in box.findChildren(LinkButton)]
    assert said == [f"When did it begin? {far}", f"The last day: {far}", "Type a number"]


def test_an_error_summary_with_many_problems_lists_each(app: QApplication) -> None:
    box = ErrorSummary()
    fields = [TextField() for _ in range(5)]
    for number, field in enumerate(fields):
        field.setObjectName(f"field-{number}")
    box.show_problems([(f"Problem {number}", field) for number, field in enumerate(fields)])
    assert len(box.findChildren(Button)) == 5


def test_a_message_offers_undo_once(window: Callable[..., MainWindow]) -> None:
    shell = window()
    shell.show_page(Page("A page", name="page"))
    done: list[str] = []
    shell.message("Step removed.", "Undo", lambda: done.append("undone"))
    assert shell.toast.isVisible()
    shell.toast._button.click()
    assert done == ["undone"]
    assert not shell.toast.isVisible()


def test_a_box_keeps_its_margins_when_the_text_size_changes_and_comes_back(app: QApplication) -> None:
    for made in (AdviceBox("First line", "More words"), CardBox()):
        made.body.addWidget(Text("Words"))
        before = made.body.contentsMargins()
        made.show()
        gui_kit.application(ScreenLook(200))
        larger = made.body.contentsMargins()
        gui_kit.application(ScreenLook())
        assert made.body.contentsMargins() == before
        assert larger.left() > before.left()
        fresh = type(made)()
        assert fresh.body.contentsMargins() == before, "a new box and an old one look the same"


def test_advice_is_mirrored_with_the_window(app: QApplication) -> None:
    box = AdviceBox("First line")
    plain = box.body.contentsMargins()
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = box.body.contentsMargins()
    assert (mirrored.left(), mirrored.right()) == (plain.right(), plain.left())


def test_the_open_step_is_told_by_more_than_its_colour(app: QApplication) -> None:
    step = SidebarButton("My health")
    plain = step.wrapped.natural_width()
    step.set_state(lead="4", state="", here=True)
    assert step.wrapped.natural_width() > plain
    step.set_state(lead="4", state="", here=False)
    assert step.wrapped.natural_width() == plain


def test_in_a_box_a_field_stands_clear_of_the_one_before_it(app: QApplication) -> None:
    card = CardBox()
    rows = [FormRow("One", TextField(), name="one"), FormRow("Two", TextField(), name="two")]
    words = Text("Words")
    for widget in (words, *rows):
        card.body.addWidget(widget)
    card.resize(500, card.heightForWidth(500))
    card.show()
    gui_kit.settle()
    gap = rows[1].y() - rows[0].geometry().bottom()
    assert gap > rows[0].y() - words.geometry().bottom()


@pytest.mark.parametrize("kind", [Button, LinkButton, SidebarButton])
@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_both_press_a_button(
    window: Callable[..., MainWindow], kind: type[Button], key: Qt.Key
) -> None:
    shell = window()
    page = Page("A page", name="page")
    button = kind("Press me")
    page.body.addWidget(button)
    shell.show_page(page)
    pressed: list[int] = []
    button.clicked.connect(lambda: pressed.append(1))
    button.setFocus()
    QTest.keyClick(button, key)
    assert pressed == [1]


def test_a_new_part_of_a_page_stands_clear_of_the_part_before_it(app: QApplication) -> None:
    page = Page("Title", name="parts")
    heading, in_card, card = Subheading("Part"), Subheading("In a box"), CardBox()
    card.body.addWidget(in_card)
    for widget in (Text("Before"), heading, Text("After"), card):
        page.body.addWidget(widget)
    assert heading.contentsMargins().top() > 0
    assert in_card.contentsMargins().top() == 0, "in a box the box's own margin is enough"
    before = heading.contentsMargins().top()
    page.show()
    gui_kit.application(ScreenLook(200))
    assert heading.contentsMargins().top() > before
    gui_kit.application()
    page.deleteLater()


def test_the_ring_round_one_number_covers_no_other(window: Callable[..., MainWindow]) -> None:
    shell = window()
    page = Page("How sure are you?", name="sure-page")
    scale = Scale1to10("How sure are you?", "not sure at all", "very sure", name="sure")
    page.body.addWidget(scale)
    shell.show_page(page)
    gui_kit.settle()
    buttons = {place: page.findChild(QWidget, f"sure-{place}") for place in (4, 5)}
    four, five = buttons[4], buttons[5]
    assert four is not None and five is not None
    four.setFocus()
    gui_kit.settle()
    ring = shell.findChild(QWidget, "focusRing")
    assert ring is not None and ring.isVisible()
    assert ring.geometry().right() < five.mapTo(shell, QPoint(0, 0)).x()
