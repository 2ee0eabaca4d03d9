"""A document as a tagged PDF: laid out, with what stands at the foot of each page, and written."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import frozen

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.compose import Composer
from pcsp_desktop.documents.look import FIELD, FOOT_SIZE, HINT, INK, POCKET_SIDE, WALLET_SIDE, Look
from pcsp_desktop.documents.pdf.blocks import Block, PageSetup, Stack, Style, TextBlock
from pcsp_desktop.documents.pdf.canvas import Canvas
from pcsp_desktop.documents.pdf.fonts import Face
from pcsp_desktop.documents.pdf.metadata import Metadata
from pcsp_desktop.documents.pdf.pages import Furniture, PaperPage, Told, not_told, paginate, places, write
from pcsp_desktop.documents.pdf.paragraph import TextRun, Typesetter
from pcsp_desktop.documents.pdf.structure import Element
from pcsp_desktop.documents.pdf.wallet import CardSide, WalletCard
from pcsp_desktop.documents.typefaces import font_set

_MOST_STRETCH = 0.5
"""How much more than the usual room may stand between the parts of a page that is filled."""


@frozen
class Written:
    """A PDF, how many pages it has, and the characters that no font could draw (each printed as a box).

    ``page_words`` is the text of each page in reading order, for whoever cannot see its picture.
    """

    content: bytes
    pages: int
    missing_characters: tuple[str, ...]
    page_words: tuple[str, ...]


def write_pdf(document: tree.Document, told: Told = not_told) -> Written:
    """The document as PDF/UA-1. The same document gives the same bytes. ``told`` hears how far it is.

    Raises what ``told`` raises, and ``pdf.pictures.PictureRefused`` where a picture is none, or too big.
    """
    draft = _lay_out(document, told)
    typesetter = draft.typesetter
    metadata = Metadata(
        title=document.title,
        language=document.language,
        made_on=document.made_on,
        author=document.author,
        subject=document.title,
        right_to_left=typesetter.right_to_left,
    )
    form_face: Face | None = typesetter.fonts.main(False, "en") if draft.has_fields else None
    content, words = write(draft.root, draft.pages, metadata, draft.furniture, form_face, told)
    return Written(content, len(draft.pages), tuple(typesetter.missing), words)


def count_pages(document: tree.Document) -> int:
    """How many pages the document takes: it is laid out, and not drawn."""
    return len(_lay_out(document, not_told).pages)


@frozen
class _Draft:
    """A document laid out, and not drawn yet."""

    typesetter: Typesetter
    root: Element
    pages: list[PaperPage]
    furniture: Furniture
    has_fields: bool


def _lay_out(document: tree.Document, told: Told) -> _Draft:
    fonts = font_set(document.typeface, document.urdu_naskh)
    typesetter = Typesetter(fonts, document.language, document.direction == "rtl")
    root = Element("Document")
    look = Look(document.size, document.look)
    composer = Composer(typesetter, look)
    if document.sheet is tree.Sheet.WALLET:
        blocks = _wallet(document.blocks, composer, root)
    else:
        blocks = composer.blocks(document.blocks, root)
    pages = paginate(blocks, look.setup, told)
    typesetter.pages.update(places(pages))
    if document.fill and len(pages) == 1:
        pages = [_filled(pages[0])]
    furniture = _furniture(document, typesetter, look)
    return _Draft(typesetter, root, pages, furniture, composer.has_fields)


def _filled(page: PaperPage) -> PaperPage:
    """A page with the room that is left shared out between its parts, in measure."""
    width, height = page.setup.room
    if len(page.placed) < 2:
        return page
    block, top = page.placed[-1]
    used = top + block.height(width)
    most = used * _MOST_STRETCH * 0.25
    step = min(height - used, most) / (len(page.placed) - 1)
    return PaperPage([(block, top + step * place) for place, (block, top) in enumerate(page.placed)], page.setup)


def _furniture(document: tree.Document, typesetter: Typesetter, look: Look) -> Furniture:
    """The one line at the foot of each page: whose, of when, printed when; and which page."""
    running = document.running
    facts = Style(FOOT_SIZE, 1.2, HINT)
    number = Style(look.number_size, 1.2, INK, bold=True)
    turned = typesetter.right_to_left

    def block(text: str, style: Style) -> TextBlock:
        return TextBlock(typesetter, "Pagination", [TextRun(text, bold=style.bold)], style)

    def draw(canvas: Canvas, page: int, total: int, setup: PageSetup) -> None:
        width = setup.room[0]
        foot, count = _foot(running, page, total, width, block, facts, number)
        for each, at_end in ((foot, turned), (count, not turned)):
            if each is None:
                continue
            own = each.natural_width() + 0.1
            left = setup.left + width - own if at_end else setup.left
            high = each.height(own)
            top = setup.height - setup.foot - high + each.style.size * 0.27
            each.draw(canvas, left, top, own)

    return draw


def _foot(
    running: tree.Running,
    page: int,
    total: int,
    width: float,
    block: Callable[[str, Style], TextBlock],
    facts: Style,
    number: Style,
) -> tuple[TextBlock | None, TextBlock | None]:
    """The two parts of the foot: the longest words for each that fit beside each other on one line."""
    found: tuple[TextBlock | None, TextBlock | None] = (None, None)
    for words in (running.bottom, *running.shorter) if running.bottom else ("",):
        for pattern in (running.page_of, running.page_of_short):
            counted = pattern.replace("{page}", str(page)).replace("{total}", str(total))
            foot = block(words, facts) if words else None
            count = block(counted, number) if counted else None
            wide = sum(each.natural_width() for each in (foot, count) if each)
            found = (foot, count)
            if wide + number.size <= width:
                return found
    return found


def _wallet(blocks: Sequence[tree.Block], composer: Composer, root: Element) -> list[Block]:
    """What is to be read first, then the cards: every two sections are the sides of one, small and for a pocket."""
    before = [block for block in blocks if not isinstance(block, tree.Section)]
    sides = [block for block in blocks if isinstance(block, tree.Section)]
    made: list[Block] = list(composer.blocks(before, root))
    turned = composer.typesetter.right_to_left
    for first, (shape, sizes) in zip(range(0, len(sides), 2), _CARDS, strict=False):
        pair = sides[first : first + 2]
        padding = sizes[-1] * 0.9
        width, height = shape[0] - 2 * padding, shape[1] - 2 * padding
        size = next((size for size in sizes if _fits(composer, pair, size, width, height)), sizes[-1])
        cards = [CardSide(_for_card(composer, size).blocks((section,), root)) for section in pair]
        made.append(WalletCard(cards, shape, padding, FIELD, turned=turned))
    return made


_CARDS = (
    (WALLET_SIDE, (10.5, 10.0, 9.5, 9.0)),
    (POCKET_SIDE, (16.0, 15.0, 14.0, 13.0, 12.0, 11.0)),
)
"""The two cards: how wide and high a side is, and the sizes of text to try, biggest first."""


def cards_fit(document: tree.Document) -> bool:
    """Whether the words of each card fit it in the smallest size that may be used."""
    fonts = font_set(document.typeface, document.urdu_naskh)
    typesetter = Typesetter(fonts, document.language, document.direction == "rtl")
    composer = Composer(typesetter, Look(document.size, document.look))
    sides = [block for block in document.blocks if isinstance(block, tree.Section)]
    for first, (shape, sizes) in zip(range(0, len(sides), 2), _CARDS, strict=False):
        padding = sizes[-1] * 0.9
        if not _fits(composer, sides[first : first + 2], sizes[-1], shape[0] - 2 * padding, shape[1] - 2 * padding):
            return False
    return True


def _fits(composer: Composer, sections: Sequence[tree.Section], size: float, width: float, height: float) -> bool:
    """Whether each of two sides has room for its words in a size."""
    for section in sections:
        trial = _for_card(composer, size).blocks((section,), Element("Document"))
        if Stack(trial).height(width) > height:
            return False
    return True


def _for_card(composer: Composer, size: float) -> Composer:
    """The same composer at another size, with things close together."""
    return Composer(composer.typesetter, Look(size, card=True))
