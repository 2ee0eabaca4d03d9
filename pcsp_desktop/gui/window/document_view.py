"""Shows a document of `documents.tree` on screen: the same words in the same order as on paper.

For the crisis page, for plans and replies that someone sent, and in place of the picture of a page for
people who listen. It knows the kinds of blocks and nothing of plans.
"""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from pcsp_desktop.assets import direction_of
from pcsp_desktop.documents import reshape, tree
from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.boxes import AdviceBox, CardBox, DangerBox
from pcsp_desktop.gui.kit.labels import FieldLabel, Hint, Strong, Subheading, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, grows_down
from pcsp_desktop.gui.kit.wrap import WrappedText

_FIRST_STRONG_ISOLATE, _LEFT_TO_RIGHT_ISOLATE, _POP_ISOLATE = "\u2068", "\u2066", "\u2069"
_NO_BREAK = "\u00a0"
_TALLEST_PICTURE = 360  # pixels at 100 %


def spoken(runs: Sequence[tree.Run]) -> str:
    """The words of some runs for the screen: numbers and words of another direction stand in isolates."""
    said = []
    for run in runs:
        if run.page_of:
            continue
        if run.isolate and run.text:
            start = _LEFT_TO_RIGHT_ISOLATE if run.whole else _FIRST_STRONG_ISOLATE
            words = run.text.replace(" ", _NO_BREAK) if run.whole else run.text
            said.append(f"{start}{words}{_POP_ISOLATE}")
        else:
            said.append(run.text)
    return "".join(said)


class DocumentView(QWidget):
    """A whole document under the heading of its page. Give `skip_title` when the page's heading says the title."""

    def __init__(self, document: tree.Document, *, name: str = "document", skip_title: bool = True) -> None:
        super().__init__()
        grows_down(self)
        self.setObjectName(name)
        if direction_of(document.language) == "rtl":
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        column = ColumnLayout(self, gap="section")
        shown = reshape.without_tables(document).blocks
        part = _new_part(column)
        for block in _loose(shown):
            if isinstance(block, tree.Heading):
                if skip_title and block.level == 1:
                    continue
                if part.count():
                    part = _new_part(column)
            _fill(part, (block,))


def _new_part(column: ColumnLayout) -> ColumnLayout:
    part = ColumnLayout(gap="medium")
    column.addLayout(part)
    return part


def _loose(blocks: Iterable[tree.Block]) -> Iterator[tree.Block]:
    """The blocks with those that only keep others together taken apart."""
    for block in blocks:
        plainer = reshape.simple(block)
        if isinstance(block, tree.Group | tree.Section | tree.Side):
            yield from _loose(block.blocks)
        elif plainer != (block,):
            yield from _loose(plainer)
        else:
            yield block


def _fill(column: ColumnLayout, blocks: Iterable[tree.Block]) -> None:
    for block in _loose(blocks):
        for widget in _widgets(block):
            column.addWidget(widget)


def _widgets(block: tree.Block) -> Iterator[QWidget]:
    match block:
        case tree.Heading():
            yield Subheading(spoken(block.runs), level=max(2, block.level))
            if block.twin is not None:
                yield Hint(block.twin.text)
        case tree.Paragraph():
            yield _paragraph(block)
        case tree.Pairs():
            for pair in block.pairs:
                yield _Pair(pair)
        case tree.Listing():
            yield from _listing(block)
        case tree.Scale():
            yield Text(f"{spoken(block.label)} {block.words}".strip())
        case tree.Figure():
            yield _picture(block)
        case tree.Lines() | tree.Field():
            if block.label:
                yield FieldLabel(spoken(block.label))
            if isinstance(block, tree.Field) and block.hint:
                yield Hint(spoken(block.hint))
        case tree.Card():
            yield _boxed(CardBox(), block.blocks)
        case tree.Box():
            box: CardBox = {tree.BoxKind.EMERGENCY: DangerBox, tree.BoxKind.ADVICE: AdviceBox}.get(
                block.kind, CardBox
            )()
            yield _boxed(box, block.blocks)
        case _:
            return


def _paragraph(block: tree.Paragraph) -> Text:
    return RunsText(block.runs)


class RunsText(Text):
    """Body text in which some words stand out, such as a number to ring."""

    def __init__(self, runs: Sequence[tree.Run], before: str = "") -> None:
        """`before` is put in front, for the mark of a list."""
        self._heavy: list[tuple[int, int]] = []
        words = before
        for run in runs:
            piece = spoken((run,))
            if run.strong and piece:
                self._heavy.append((len(words.encode("utf-16-le")) // 2, len(piece.encode("utf-16-le")) // 2))
            words += piece
        super().__init__(words)

    @property
    def wrapped(self) -> WrappedText:
        """The laid-out words, made when first needed."""
        if self._wrapped is None:
            self._wrapped = self.lay_out(strong=self._heavy)
        return self._wrapped


def _boxed(box: CardBox, blocks: tuple[tree.Block, ...]) -> CardBox:
    _fill(box.body, blocks)
    return box


def _listing(block: tree.Listing) -> Iterator[QWidget]:
    for place, item in enumerate(block.items, 1):
        mark = f"{place}." if block.numbered else "\u2022"
        first, *rest = item.blocks or (tree.Paragraph(""),)
        if isinstance(first, tree.Paragraph):
            yield Strong(f"{mark} {spoken(first.runs)}") if block.big else RunsText(first.runs, f"{mark} ")
        else:
            yield from _widgets(first)
        for inner in rest:
            yield from _widgets(inner)


def _picture(block: tree.Figure) -> QWidget:
    pixels = QPixmap()
    if not pixels.loadFromData(block.picture):
        return Hint(block.alt)
    picture = QLabel()
    limit = theme.current().px(_TALLEST_PICTURE)
    if pixels.height() > limit or pixels.width() > limit:
        pixels = pixels.scaled(
            limit, limit, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    picture.setPixmap(pixels)
    picture.setAccessibleName(block.alt)
    picture.setAccessibleDescription(block.alt)
    return picture


class _Pair(QWidget):
    """A label and what belongs to it, under each other, so that both wrap at every size."""

    def __init__(self, pair: tree.Pair) -> None:
        super().__init__()
        grows_down(self)
        column = ColumnLayout(self, gap="hair")
        column.addWidget(FieldLabel(spoken(pair.label)))
        column.addWidget(RunsText(pair.value))
