"""What the tree refuses, and how a person's words are made safe without being changed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcsp_desktop.documents import reshape, tree
from pcsp_desktop.documents.pdf import bidi

DAY = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Zażółć gęślą jaźń 😀", "Zażółć gęślą jaźń 😀"),
        ("one\r\ntwo\rthree\u2028four\x0bfive", "one\ntwo\nthree\nfour\nfive"),
        ("5\x0010 mg", "5\ufffd10 mg"),
        ("half \ud83d pair", "half \ufffd pair"),
        ("tab\there", "tab here"),
    ],
)
def test_words_are_printed_as_they_are_and_nothing_is_dropped(typed: str, printed: str) -> None:
    assert tree.written(typed) == printed


@given(st.text(st.sampled_from("ab \u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069אب\n"), max_size=40))
def test_no_direction_control_reaches_beyond_its_own_line(text: str) -> None:
    for line in tree.written(text).split("\n"):
        whole = f"before \u2068{line}\u2069 after"
        _, levels = bidi.resolve(whole, 0)
        assert set(levels[: len("before ")]) == {0}
        assert set(levels[-len(" after") :]) == {0}


@given(st.text(max_size=200))
def test_making_words_safe_twice_changes_nothing_more(text: str) -> None:
    once = tree.written(text)
    assert tree.written(once) == once
    once.encode("utf-8")


def test_a_skipped_heading_level_is_refused() -> None:
    blocks = (tree.Heading(1, "One"), tree.Heading(3, "Three"))
    with pytest.raises(ValueError, match="level is skipped"):
        tree.Document("T", "en", blocks, made_on=DAY)


def test_a_picture_without_words_is_refused() -> None:
    with pytest.raises(ValueError, match="words that stand in"):
        tree.Figure(b"", "  ")


def test_an_uneven_table_is_refused() -> None:
    with pytest.raises(ValueError, match="one cell for each column"):
        tree.Table(((tree.Run("A"),),), (((tree.Run("1"),), (tree.Run("2"),)),), "T")


def test_a_table_becomes_entries_with_every_word_of_it() -> None:
    table = tree.Table(((tree.Run("Who"),), (tree.Run("When"),)), (((tree.Run("Me"),), (tree.Run("May"),)),), "Steps")
    document = tree.Document("T", "en", (table,), made_on=DAY)
    assert list(tree.words_of(reshape.without_tables(document))) == ["Steps", "Me", "When: May"]
