"""One document, as meaning: headings, paragraphs, lists, tables, boxes. No fonts, no pages, no plan.

``contents`` makes a ``Document`` from a plan; the writers (``pdf``, ``html``, ``text``, ``word``) turn it
into files that all say the same words in the same order. Everything is frozen, and what could not be written
well (a skipped heading level, a picture without words for it) is refused when it is made.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum

from attrs import field, frozen

from pcsp_desktop.assets import direction_of
from pcsp_desktop.documents.runs import (
    REPLACEMENT as REPLACEMENT,
)
from pcsp_desktop.documents.runs import (
    Mark as Mark,
)
from pcsp_desktop.documents.runs import (
    Run as Run,
)
from pcsp_desktop.documents.runs import (
    Runs as Runs,
)
from pcsp_desktop.documents.runs import (
    Tone as Tone,
)
from pcsp_desktop.documents.runs import any_language as _any_language
from pcsp_desktop.documents.runs import check_language as _language
from pcsp_desktop.documents.runs import (
    is_language as is_language,
)
from pcsp_desktop.documents.runs import (
    number as number,
)
from pcsp_desktop.documents.runs import (
    plain as plain,
)
from pcsp_desktop.documents.runs import (
    runs as runs,
)
from pcsp_desktop.documents.runs import (
    strong as strong,
)
from pcsp_desktop.documents.runs import (
    written as written,
)


@frozen
class Twin:
    """The same heading in a second language, so that staff can find their way."""

    text: str = field(converter=written)
    language: str = field(validator=_language)


class Role(Enum):
    """What some sentences are on their page, which gives their size and weight."""

    BODY = "body"
    LEAD = "lead"
    """A little bigger than the rest."""
    SIGN = "sign"
    """The sign to ring 999 for: bigger and bold."""
    NAME = "name"
    """A name that fills its line."""
    NOTE = "note"
    """Smaller; for nothing that a reader must have."""
    TIGHT = "tight"
    """Body text with nothing between it and what follows."""


@frozen
class Paragraph:
    """Some sentences. A line end in the text is kept."""

    runs: Runs = field(converter=runs)
    language: str | None = field(default=None, validator=_any_language)
    role: Role = Role.BODY


@frozen
class Heading:
    """A heading; level 1 is the title of the document, and no level is skipped on the way down."""

    level: int = field()
    runs: Runs = field(converter=runs)
    twin: Twin | None = None
    language: str | None = field(default=None, validator=_any_language)
    icon: str = ""
    """The name of a small drawing beside it (see `pdf.icons`); the words say the same."""
    is_quiet: bool = False
    """As big as the text, and bold: what a letter is about."""
    is_goal: bool = False
    """A goal of the person, under a line of its own."""
    key: str = ""
    """What page numbers of this document call it."""
    fresh_rows: int = 6
    """Lines that must stand under it on its page, where it is of level 2."""

    @level.validator
    def _from_one_to_six(self, _: object, value: int) -> None:
        if not 1 <= value <= 6:
            raise ValueError("a heading has a level from 1 to 6")


@frozen
class Item:
    """One entry of a list."""

    blocks: tuple[Block, ...] = field()

    @classmethod
    def of(cls, value: str | Run | tuple[Run, ...]) -> Item:
        return cls((Paragraph(value),))


@frozen
class Listing:
    """A list with bullets, or with numbers where the order matters."""

    items: tuple[Item, ...]
    numbered: bool = False
    big: bool = False
    """Bigger than the text round it, for digits to copy."""


@frozen
class Pair:
    """A label and what belongs to it: "GP surgery: Hill Road"."""

    label: Runs = field(converter=runs)
    """With its colon: the writers add no words."""
    value: Runs = field(converter=runs)


@frozen
class Pairs:
    """Labels with their values, each on a line of its own."""

    pairs: tuple[Pair, ...]


@frozen
class Table:
    """A table with a heading to each column, said once. In big print each row becomes an `RowEntry`.

    ``widths`` are shares, one for each column. With ``row_headings`` the first cell of a row names the row.
    ``at_end`` are the columns of amounts. ``blank`` rows to fill in by hand are ``blank_height`` millimetres high.
    ``unsplit`` keeps the whole table on one page where it fits.
    """

    columns: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    caption: Runs = field(converter=runs, default=())
    widths: tuple[float, ...] = ()
    row_headings: bool = True
    at_end: frozenset[int] = frozenset()
    blank: int = 0
    blank_height: float = 9.5
    stays: bool = False
    """Stays a table in every size: its cells are short."""
    unsplit: bool = False
    tall: bool = False
    """Its rows are as high as blank ones: they have room to write in."""

    def __attrs_post_init__(self) -> None:
        if not self.columns or any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError("every row of a table has one cell for each column")
        if self.widths and len(self.widths) != len(self.columns):
            raise ValueError("a table has one width for each column")


@frozen
class Card:
    """Things that belong together, with a border round them. Kept on one page where it fits."""

    blocks: tuple[Block, ...]


class BoxKind(Enum):
    """What a box is for: it has a colour, and always words as well."""

    PLAIN = "plain"
    """A thin frame: the next review, what a letter asks."""
    ADVICE = "advice"
    """A dark frame: what to do when it gets worse."""
    EMERGENCY = "emergency"
    """The heaviest frame, red: 999 and when. At most one on a page."""
    FIRST = "first"
    """The same weight, in black: the number that a team said is rung before 999."""
    NEED = "need"
    """A frame with a bar where reading starts: how to talk with me."""
    WISH = "wish"
    """A frame for the one thing that I want."""
    ALARM = "alarm"
    """White on black: allergies."""
    QUOTE = "quote"
    """A bar where reading starts, and no frame: my words in a letter."""


@frozen
class Box:
    """A box that is to be seen."""

    kind: BoxKind
    blocks: tuple[Block, ...]
    big: Runs = field(converter=runs, default=())
    """What stands huge at the start side of it: 999."""


@frozen
class Fact:
    """One fact of one person: its name, and what is so. The state comes first in ``value``."""

    label: Runs = field(converter=runs)
    """With no colon: it stands in a column of its own."""
    value: Runs = field(converter=runs)
    twin: Twin | None = None


@frozen
class Facts:
    """Facts one under the other, each on one row that is never split, with a line under it."""

    facts: tuple[Fact, ...]
    wide: float = 0.0
    """How wide the names are, in sizes of the text, where they are long; 0: as usual."""
    column: bool = False
    """The names keep their own column in giant print too."""


@frozen
class Beside:
    """Two things that are read against each other: side by side in clear print, else one under the other."""

    first: tuple[Block, ...]
    second: tuple[Block, ...]
    share: float = 0.5
    """How much of the width the first has."""
    always: bool = False
    """Side by side in every size."""


@frozen
class Head:
    """The head of a sheet: its title at the start side, whose it is at the end side, a line under both."""

    title: Heading
    beside: tuple[Paragraph, ...] = ()
    below: tuple[Paragraph, ...] = ()


@frozen
class RowEntry:
    """Things that belong together, kept whole, with a line under them: a row of a table in big print."""

    blocks: tuple[Block, ...]


@frozen
class ContentsEntry:
    """A line of the contents: a heading's words and its key."""

    runs: Runs = field(converter=runs)
    key: str = ""
    strong: bool = False


@frozen
class Contents:
    """What is in the document, with page numbers where there are pages."""

    places: tuple[ContentsEntry, ...]


@frozen
class Point:
    """One point of a chart: where it lies along the line (0 to 1), how high (0 to 1), and what is written there."""

    along: float
    high: float
    label: str = ""


@frozen
class Chart:
    """Numbers that a person wrote down, as dots on a line. No grid, no colour, no judging: the words say it all."""

    points: tuple[Point, ...]
    alt: str = field(converter=written)
    first: str = ""
    last: str = ""
    """What stands under the two ends."""
    squares: bool = False
    """Full (high 1) and empty (high 0) squares, one a day, in the place of a line."""


@frozen
class Figure:
    """A picture (PNG or JPEG bytes) and the words that stand in for it."""

    picture: bytes
    alt: str = field(converter=written)
    width: float = 60.0
    """Millimetres, at clear print; smaller where the page is narrower."""
    height: float = 0.0
    """Millimetres; the picture is cut to this shape, never pulled. 0: as high as it is."""

    @alt.validator
    def _not_empty(self, _: object, value: str) -> None:
        if not value.strip():
            raise ValueError("a picture needs words that stand in for it")


@frozen
class Scale:
    """How sure someone is, from 1 to 10, or not answered; the words say it, the dots only show it."""

    label: Runs = field(converter=runs)
    words: str = field(converter=written)
    value: int | None = None

    def __attrs_post_init__(self) -> None:
        if self.value is not None and not 1 <= self.value <= 10:
            raise ValueError("a scale goes from 1 to 10")


@frozen
class Lines:
    """Empty lines to write on by hand, with a label in front where there is one to say."""

    count: int
    label: Runs = field(converter=runs, default=())
    indent: bool = False


@frozen
class Field:
    """A place to fill in on screen or by hand: text over some lines, or a box to tick when ``lines`` is 0."""

    name: str
    label: Runs = field(converter=runs)
    lines: int = 3
    hint: Runs = field(converter=runs, default=())


@frozen
class PageBreak:
    """What follows starts on a new page."""


@frozen
class Group:
    """Blocks that are kept on one page where they fit, and with what follows where ``with_next`` says so."""

    blocks: tuple[Block, ...]
    with_next: bool = False


@frozen
class Section:
    """A part of the document, perhaps in another language."""

    blocks: tuple[Block, ...]
    language: str | None = field(default=None, validator=_any_language)


class PageLook(Enum):
    """The margins and the closeness of a page."""

    PLAIN = "plain"
    CRISIS = "crisis"
    LETTER = "letter"


@frozen
class Side:
    """A side of paper of its own: what is in it starts on a new page, in its own look and size.

    ``start`` says on which pages it may start: ``""`` any, ``"odd"``, ``"even"``. Where the page is another,
    ``filler`` is put before it.
    """

    blocks: tuple[Block, ...]
    look: PageLook = PageLook.PLAIN
    size: int = 0
    """The size of its text in points; 0: as the document."""
    start: str = ""
    filler: tuple[Block, ...] = ()


Block = (
    Paragraph | Heading | Listing | Pairs | Table | Card | Box | Figure | Scale | Lines | Field | PageBreak
    | Group | Section | Facts | Beside | Head | RowEntry | Contents | Chart | Side
)  # fmt: skip


class Sheet(Enum):
    """How the document meets the paper."""

    PAGES = "pages"
    """A4 pages with room."""
    WALLET = "wallet"
    """Two sides of 86 × 54 mm on one page, to cut out and fold. Each top-level section is a side."""


@frozen
class Running:
    """What stands on every page under the text: ``page_of`` holds ``{page}`` and ``{total}``.

    ``bottom`` is one line; where it does not fit, the next of ``shorter`` stands in its place.
    """

    bottom: str = field(converter=written, default="")
    page_of: str = ""
    shorter: tuple[str, ...] = ()
    page_of_short: str = ""


@frozen
class Shortened:
    """An answer that is not whole on this paper. ``sentences`` are those that are left of it; 0: none."""

    pattern: str
    """The pattern of the field in the plan."""
    sentences: int


@frozen
class Document:
    """A whole document, ready to be written.

    ``size`` is the size of the text in points (14 clear, 18 large, 24 giant print). ``made_on`` is given by
    the caller, never read from the clock, so that the same document always gives the same bytes.
    """

    title: str = field(converter=written)
    language: str = field(validator=_language)
    blocks: tuple[Block, ...]
    made_on: date
    size: int = 14
    sheet: Sheet = Sheet.PAGES
    look: PageLook = PageLook.PLAIN
    fill: bool = False
    """Share out what room is left on its only page between its parts."""
    shortened: tuple[Shortened, ...] = ()
    """What was cut or left out so that it fits its pages, in the order in which that was done."""
    running: Running = Running()
    author: str = field(converter=written, default="")
    typeface: str = "atkinson"
    urdu_naskh: bool = False
    """Urdu in Naskh, which reads aloud and copies well, rather than Nastaliq, which looks right."""

    def __attrs_post_init__(self) -> None:
        if not self.title.strip():
            raise ValueError("a document has a title")
        last = 0
        for block in walk(self.blocks):
            if isinstance(block, Heading):
                if block.level > last + 1:
                    raise ValueError("a heading level is skipped")
                last = block.level

    @property
    def direction(self) -> str:
        return direction_of(self.language)


def children(block: Block) -> tuple[Block, ...]:
    """The blocks directly inside a block."""
    if isinstance(block, Card | Box | Group | Section | RowEntry | Side):
        return block.blocks
    if isinstance(block, Beside):
        return (*block.first, *block.second)
    if isinstance(block, Head):
        return (block.title, *block.beside, *block.below)
    if isinstance(block, Listing):
        return tuple(inner for item in block.items for inner in item.blocks)
    return ()


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Every block, in reading order, outer before inner."""
    for block in blocks:
        yield block
        yield from walk(children(block))


def words_of(document: Document) -> Iterator[str]:
    """Every piece of text in reading order: what each writer must say, and the test that they do."""
    for block in walk(document.blocks):
        yield from _own_words(block)


def _own_words(block: Block) -> Iterator[str]:
    match block:
        case Paragraph():
            yield plain(block.runs)
        case Heading():
            yield plain(block.runs)
            if block.twin:
                yield block.twin.text
        case Pairs():
            for pair in block.pairs:
                yield plain(pair.label)
                yield plain(pair.value)
        case Facts():
            for fact in block.facts:
                yield plain(fact.label)
                if fact.twin:
                    yield fact.twin.text
                yield plain(fact.value)
        case Table():
            yield plain(block.caption)
            for row in (block.columns, *block.rows):
                yield from (plain(cell) for cell in row)
        case Contents():
            yield from (plain(place.runs) for place in block.places)
        case Box():
            yield plain(block.big)
        case Scale():
            yield plain(block.label)
            yield block.words
        case Lines():
            yield plain(block.label)
        case Field():
            yield plain(block.label)
            yield plain(block.hint)
        case _:
            pass
