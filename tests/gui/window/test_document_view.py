"""A document on screen: every kind of block, the same words as on paper, numbers whole in any direction."""

from __future__ import annotations

import datetime
import io

import pytest
from PIL import Image
from plan_window import shown_words
from PySide6.QtWidgets import QApplication, QLabel

from pcsp_desktop import documents
from pcsp_desktop.documents import reshape, tree
from pcsp_desktop.gui.kit.boxes import DangerBox
from pcsp_desktop.gui.kit.labels import Subheading
from pcsp_desktop.gui.kit.theme import current
from pcsp_desktop.gui.kit.wrap import WrappedText, numbers_kept
from pcsp_desktop.gui.window.document_view import DocumentView, RunsText, spoken
from pcsp_desktop.tasks.keeping.store import example_plan

ON = datetime.date(2026, 11, 21)
TEXT_KINDS = [kind for kind in documents.KINDS if kind not in ("recovery-sheet",)]


@pytest.mark.parametrize("kind", TEXT_KINDS)
def test_every_word_of_every_paper_is_shown(app: QApplication, kind: str) -> None:
    document = documents.make(example_plan(), kind, documents.Options(on=ON))
    view = DocumentView(document, skip_title=False)
    shown = " ".join(shown_words(view).split())
    for words in tree.words_of(reshape.without_tables(document)):
        plain = " ".join(words.replace("\u00a0", " ").split())
        assert plain in shown, "a line of the paper is missing on screen"


def page(*blocks: tree.Block, language: str = "en-GB") -> DocumentView:
    title = tree.Heading(1, "Title")
    return DocumentView(tree.Document(title="Title", language=language, blocks=(title, *blocks), made_on=ON))


def test_headings_keep_their_level(app: QApplication) -> None:
    view = page(tree.Heading(2, "Two"), tree.Paragraph("x"), tree.Heading(3, "Three"), tree.Paragraph("y"))
    found = [(head.text(), head.property("level")) for head in view.findChildren(Subheading)]
    assert found == [("Two", 2), ("Three", 3)]


def test_an_emergency_box_is_a_danger_box_with_its_words(app: QApplication) -> None:
    view = page(tree.Box(tree.BoxKind.EMERGENCY, (tree.Paragraph("Call 999"),)))
    box = view.findChild(DangerBox)
    assert isinstance(box, DangerBox) and "Call 999" in shown_words(box)


def test_a_phone_number_stays_whole_as_sent() -> None:
    words = spoken((tree.Run("Ring: "), tree.number("07700 900142")))
    assert words == "Ring: \u206607700\u00a0900142\u2069"


def test_words_that_stand_out_are_heavier_and_counted_as_qt_counts(app: QApplication) -> None:
    text = RunsText((tree.Run("🌻 "), tree.strong("now")))
    assert text._heavy == [(3, 3)], "a flower takes two places in Qt"
    assert text.text() == "🌻 now"


def test_a_picture_has_its_words_and_a_broken_one_shows_them(app: QApplication) -> None:
    out = io.BytesIO()
    Image.new("RGB", (900, 300), "green").save(out, "PNG")
    whole = page(tree.Figure(out.getvalue(), "Sam at his gate"))
    pictures = [label for label in whole.findChildren(QLabel) if not label.pixmap().isNull()]
    assert [label.accessibleName() for label in pictures] == ["Sam at his gate"]
    assert "Sam at his gate" in shown_words(page(tree.Figure(b"no picture", "Sam at his gate")))


def test_a_document_in_a_language_from_right_to_left_is_laid_out_so(app: QApplication) -> None:
    assert page(tree.Paragraph("x"), language="ur").layoutDirection().name == "RightToLeft"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("07700 900142", "07700 900142"),
        ("Anna 07700 900142", "Anna 07700 900142"),
        ("آنا 07700 900142", "آنا \u206607700 900142\u2069"),
        ("آنا +44 (0)7700 900-142 هنا", "آنا \u2066+44 (0)7700 900-142\u2069 هنا"),
        ("آنا 3 ايام", "آنا 3 ايام"),
        ("آنا \u206607700 900142\u2069", "آنا \u206607700 900142\u2069"),
        # At the end of words that stand in an isolate of their own: every digit of the number is kept together.
        ("\u2068آنا 07700 900142\u2069 · x", "\u2068آنا \u206607700 900142\u2069\u2069 · x"),
        ("\u2066020 7946 0018\u2069 آنا", "\u2066020 7946 0018\u2069 آنا"),
    ],
)
def test_long_numbers_stand_in_isolates_among_right_to_left_words(text: str, kept: str) -> None:
    assert numbers_kept(text) == kept


def test_joined_scripts_get_the_width_that_their_layout_needs(app: QApplication) -> None:
    for text in ("دضل ذف لجصف غض حاع", "हम क्या चाहते हैं", "What matters"):
        words = WrappedText(text, current().font("button"))
        assert words.height(words.natural_width()) == words.height(10_000), "it fits on one line"
