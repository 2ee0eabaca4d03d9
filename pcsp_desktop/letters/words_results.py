"""Results in words, such as "Smoking: ex-smoker" or "Urine nitrite | found"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .layout import Row

if TYPE_CHECKING:
    from .finding import Finder


def read_words_row(finder: Finder, row: Row) -> None:
    """Add the result that a row gives in words, if it gives one."""
    return
