"""A document as a tagged PDF: laid out, with what stands at the foot of each page, and written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from attrs import frozen

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.compose import Composer
from pcsp_desktop.documents.look import FIELD, MOST_SQUEEZE, SOFT, WALLET_PADDING, WALLET_SIDE, WALLET_SIZES, Look
from pcsp_desktop.documents.pdf.blocks import Block, Stack, Style, TextBlock
from pcsp_desktop.documents.pdf.canvas import Canvas
from pcsp_desktop.documents.pdf.fonts import Face
from pcsp_desktop.documents.pdf.metadata import Metadata
from pcsp_desktop.documents.pdf.pages import Furniture, Page, Setup, Told, not_told, paginate, write
from pcsp_desktop.documents.pdf.paragraph import TextRun, Typesetter
from pcsp_desktop.documents.pdf.structure import Element
from pcsp_desktop.documents.pdf.wallet import Side, WalletCard
from pcsp_desktop.documents.typefaces import font_set

CLEAR_PRINT = 14
"""Up to this size a document is set closer to keep to its pages; bigger print takes the pages it needs."""
_TIGHT_FOOT = 0.86
"""The foot of a page that is set close, in sizes of the text; else it is as big as the text."""


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
    draft = _lay_out(document, Look(document.size), told)
    if document.size <= CLEAR_PRINT and 0 < document.fit_pages < len(draft.pages):
        for squeeze in range(MOST_SQUEEZE + 1):
            closer = _lay_out(document, Look(document.size, tight=True, squeeze=squeeze), told)
            if len(closer.pages) <= document.fit_pages:
                draft = closer
                break
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
    content, words = write(draft.root, draft.pages, draft.setup, metadata, draft.furniture, form_face, told)
    return Written(content, len(draft.pages), tuple(typesetter.missing), words)


@frozen
class _Draft:
    """A document laid out, and not drawn yet."""

    typesetter: Typesetter
    root: Element
    pages: list[Page]
    setup: Setup
    furniture: Furniture
    has_fields: bool


def _lay_out(document: tree.Document, look: Look, told: Told) -> _Draft:
    fonts = font_set(document.typeface, document.urdu_naskh)
    typesetter = Typesetter(fonts, document.language, document.direction == "rtl")
    root = Element("Document")
    composer = Composer(typesetter, look)
    furniture, deep = _furniture(document, typesetter, look)
    setup = replace(look.setup, bottom=look.setup.bottom + deep)
    if document.sheet is tree.Sheet.WALLET:
        blocks = _wallet(document.blocks, composer, root)
    else:
        blocks = composer.blocks(document.blocks, root)
    return _Draft(typesetter, root, paginate(blocks, setup, told), setup, furniture, composer.has_fields)


def _furniture(document: tree.Document, typesetter: Typesetter, look: Look) -> tuple[Furniture, float]:
    """What stands at the foot of each page, in the size of the text, and how deep it is."""
    running, setup = document.running, look.setup
    width = setup.room[0]
    style = Style(look.size * _TIGHT_FOOT if look.tight else look.size, 1.25, SOFT)

    def block(text: str) -> TextBlock:
        return TextBlock(typesetter, "Pagination", [TextRun(text)], style)

    def page_of(page: int, total: int) -> str:
        return running.page_of.replace("{page}", str(page)).replace("{total}", str(total))

    foot = block(running.bottom) if running.bottom else None
    widest = block(page_of(888, 888)).natural_width() if running.page_of else 0.0
    beside = foot is not None and foot.natural_width() + widest + 2 * look.size <= width
    line = style.size * style.leading
    deep = (foot.height(width) if foot else 0.0) + (line if running.page_of and not beside else 0.0)

    def draw(canvas: Canvas, page: int, total: int) -> None:
        top = setup.height - setup.bottom * 0.75 - deep
        if foot:
            foot.draw(canvas, setup.left, top, width)
        if running.page_of:
            number = block(page_of(page, total))
            wide = number.natural_width() + 0.1
            if beside:
                left = setup.left if typesetter.right_to_left else setup.left + width - wide
                number.draw(canvas, left, top, wide)
            else:
                number.draw(canvas, setup.left, top + deep - line, width)

    return draw, deep


def _wallet(blocks: Sequence[tree.Block], composer: Composer, root: Element) -> list[Block]:
    """What is to be read first, then the card: each section is a side, in the biggest size that fits."""
    before = [block for block in blocks if not isinstance(block, tree.Section)]
    sides = [block for block in blocks if isinstance(block, tree.Section)]
    made: list[Block] = list(composer.blocks(before, root))
    width = WALLET_SIDE[0] - 2 * WALLET_PADDING
    height = WALLET_SIDE[1] - 2 * WALLET_PADDING
    cards: list[Side] = []
    for section in sides:
        size = WALLET_SIZES[-1]
        for candidate in WALLET_SIZES:
            trial = _for_card(composer, candidate).blocks((section,), Element("Document"))
            if Stack(trial).height(width) <= height:
                size = candidate
                break
        cards.append(Side(_for_card(composer, size).blocks((section,), root)))
    made.append(WalletCard(cards, WALLET_SIDE, WALLET_PADDING, FIELD, turned=composer.typesetter.right_to_left))
    return made


def _for_card(composer: Composer, size: float) -> Composer:
    """The same composer at another size, with things close together."""
    return Composer(composer.typesetter, Look(size, tight=True, in_line=True))
