"""One document, as meaning: headings, paragraphs, lists, tables, boxes. No fonts, no pages, no plan.

``contents`` makes a ``Document`` from a plan; the writers (``pdf``, ``html``, ``text``, ``word``) turn it
into files that all say the same words in the same order. Everything is frozen, and what could not be written
well (a skipped heading level, a picture without words for it) is refused when it is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from enum import Enum

from attrs import evolve, field, frozen
from attrs.validators import optional

from pcsp_desktop.assets import direction_of

REPLACEMENT = "\ufffd"

_NEW_LINES = re.compile("\r\n|[\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_EMBEDDINGS = "\u202a\u202b\u202d\u202e"
_ISOLATES = "\u2066\u2067\u2068"
_POP_EMBEDDING, _POP_ISOLATE = "\u202c", "\u2069"


def written(text: str) -> str:
    """A person's words, made safe to put on paper and otherwise exactly as they are.

    All kinds of line end become one. A control character or half of a surrogate pair becomes U+FFFD, which
    prints as a visible mark: to drop it could join two numbers. Every direction control that is opened is
    closed and every stray closing one is removed, so that nothing after the text can be reordered by it.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _NEW_LINES.sub("\n", text).replace("\t", " ")
    text = _CONTROLS.sub(REPLACEMENT, text)
    if _BIDI.search(text):
        text = "\n".join(_balanced(line) for line in text.split("\n"))
    return text


def _balanced(line: str) -> str:
    """A line in which every direction control has its partner."""
    out: list[str] = []
    waiting: list[str] = []
    for character in line:
        if character in _ISOLATES:
            waiting.append(_POP_ISOLATE)
        elif character in _EMBEDDINGS:
            waiting.append(_POP_EMBEDDING)
        elif character == _POP_EMBEDDING:
            if not waiting or waiting[-1] != _POP_EMBEDDING:
                continue
            waiting.pop()
        elif character == _POP_ISOLATE:
            if _POP_ISOLATE not in waiting:
                continue
            while (closing := waiting.pop()) != _POP_ISOLATE:
                out.append(closing)
        out.append(character)
    return "".join(out + waiting[::-1])


def is_language(value: str) -> bool:
    """Whether this is a BCP 47 language tag, by its shape."""
    return re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", value) is not None


def _language(_: object, __: object, value: str) -> None:
    if not is_language(value):
        raise ValueError("not a language tag")


_any_language = optional(_language)


@frozen
class Run:
    """A stretch of text that is alike.

    ``isolate`` keeps it from being reordered with what stands round it (phone and NHS numbers, a person's
    words of unknown script); ``whole`` keeps it on one line; ``link`` is where it leads.
    """

    text: str = field(converter=written)
    strong: bool = False
    language: str | None = field(default=None, validator=_any_language)
    isolate: bool = False
    whole: bool = False
    link: str | None = None


Runs = tuple[Run, ...]


def runs(value: str | Run | tuple[Run, ...] | list[Run]) -> Runs:
    """Text, a run, or several runs as a tuple of runs."""
    if isinstance(value, str):
        return (Run(value),)
    if isinstance(value, Run):
        return (value,)
    return tuple(value)


def strong(text: str) -> Run:
    """Important words, in bold."""
    return Run(text, strong=True)


def number(text: str, strong: bool = False) -> Run:
    """A phone or NHS number: on one line, and never turned round inside right-to-left text."""
    return Run(text, strong=strong, isolate=True, whole=True)


def plain(value: Runs) -> str:
    """The words of some runs, with nothing else."""
    return "".join(run.text for run in value)


@frozen
class Twin:
    """The same heading in a second language, so that staff can find their way."""

    text: str = field(converter=written)
    language: str = field(validator=_language)


@frozen
class Paragraph:
    """Some sentences. A line end in the text is kept."""

    runs: Runs = field(converter=runs)
    language: str | None = field(default=None, validator=_any_language)


@frozen
class Heading:
    """A heading; level 1 is the title of the document, and no level is skipped on the way down."""

    level: int = field()
    runs: Runs = field(converter=runs)
    twin: Twin | None = None
    language: str | None = field(default=None, validator=_any_language)

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
    """A table with a heading to each column. On big print it becomes cards.

    ``widths`` are shares, one for each column. With ``row_headings`` the first cell of a row names the row.
    """

    columns: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    caption: Runs = field(converter=runs)
    widths: tuple[float, ...] = ()
    row_headings: bool = True

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
    ADVICE = "advice"
    EMERGENCY = "emergency"


@frozen
class Box:
    """A box that is to be seen."""

    kind: BoxKind
    blocks: tuple[Block, ...]


@frozen
class Figure:
    """A picture (PNG or JPEG bytes) and the words that stand in for it."""

    picture: bytes
    alt: str = field(converter=written)
    width: float = 60.0
    """Millimetres, at clear print; smaller where the page is narrower."""

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


Block = (
    Paragraph | Heading | Listing | Pairs | Table | Card | Box | Figure | Scale | Lines | Field | PageBreak
    | Group | Section
)  # fmt: skip


class Sheet(Enum):
    """How the document meets the paper."""

    PAGES = "pages"
    """A4 pages with room."""
    WALLET = "wallet"
    """Two sides of 86 × 54 mm on one page, to cut out and fold. Each top-level section is a side."""


@frozen
class Running:
    """What stands on every page beside the text: ``page_of`` holds ``{page}`` and ``{total}``."""

    top: str = field(converter=written, default="")
    bottom: str = field(converter=written, default="")
    page_of: str = ""


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
    fit_pages: int = 0
    """How many pages it is to fit on at clear print, where closer lines make that possible; 0: any number."""
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
    if isinstance(block, Card | Box | Group | Section):
        return block.blocks
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
    if isinstance(block, Paragraph):
        yield plain(block.runs)
    elif isinstance(block, Heading):
        yield plain(block.runs)
        if block.twin:
            yield block.twin.text
    elif isinstance(block, Pairs):
        for pair in block.pairs:
            yield plain(pair.label)
            yield plain(pair.value)
    elif isinstance(block, Table):
        yield plain(block.caption)
        for row in (block.columns, *block.rows):
            yield from (plain(cell) for cell in row)
    elif isinstance(block, Scale):
        yield plain(block.label)
        yield block.words
    elif isinstance(block, Lines | Field):
        yield plain(block.label)
        if isinstance(block, Field):
            yield plain(block.hint)


def tables_as_cards(document: Document) -> Document:
    """The same document with each table as a heading line and a card for each row: "Who: … By when: …".

    For big print, where four columns would cut words in two.
    """
    return evolve(document, blocks=_without_tables(document.blocks))


def _without_tables(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    found: list[Block] = []
    for block in blocks:
        if isinstance(block, Table):
            found.extend(_cards(block))
        elif isinstance(block, Card | Box | Group | Section):
            found.append(evolve(block, blocks=_without_tables(block.blocks)))
        elif isinstance(block, Listing):
            items = tuple(Item(_without_tables(item.blocks)) for item in block.items)
            found.append(evolve(block, items=items))
        else:
            found.append(block)
    return tuple(found)


def _cards(table: Table) -> Iterator[Block]:
    caption = Paragraph(tuple(evolve(run, strong=True) for run in table.caption))
    labels = [tuple(evolve(run, strong=True) for run in (*column, Run(":"))) for column in table.columns]
    cards = [
        Card((Pairs(tuple(Pair(label, cell) for label, cell in zip(labels, row, strict=True))),)) for row in table.rows
    ]
    yield Group((caption, *cards[:1]))
    yield from cards[1:]
