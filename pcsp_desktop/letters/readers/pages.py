"""The pages that a reader hands over when some of them may be pictures."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from pcsp_desktop.letters.layout.lines import ReadPage


@frozen
class Pages:
    """The pages of a file, the numbers of those that are only pictures, and what was learnt of these.

    `turns` are the degrees by which a page is turned to stand upright; `unread` the pages for which no time was left.
    """

    sheets: tuple[ReadPage, ...]
    pictured: frozenset[int] = frozenset()
    turns: Mapping[int, int] = field(factory=dict)
    unread: frozenset[int] = frozenset()
