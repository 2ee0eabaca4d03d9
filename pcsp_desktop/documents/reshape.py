"""A document in another shape: tables as entries where a page or a screen is narrow, and plainer blocks for writers."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from pcsp_desktop.documents.tree import (
    Beside,
    Block,
    Box,
    Card,
    Chart,
    Contents,
    Document,
    Fact,
    Facts,
    Group,
    Head,
    Item,
    Listing,
    Mark,
    PageBreak,
    Pair,
    Pairs,
    Paragraph,
    Role,
    RowEntry,
    Run,
    Runs,
    Section,
    Side,
    Table,
    Tone,
    plain,
)

_MOST_COLUMNS = {14: 4, 18: 3}
"""Columns that a table may have at a size; in giant print two."""


def for_size(document: Document) -> Document:
    """The same document with tables that are too wide for its size of print as entries: "Who: … By when: …"."""
    return evolve(document, blocks=_narrow(document.blocks, document.size))


def without_tables(document: Document) -> Document:
    """The same document with every table as entries, for a narrow screen."""
    return evolve(document, blocks=_narrow(document.blocks, 0))


def _narrow(blocks: tuple[Block, ...], size: int) -> tuple[Block, ...]:
    found: list[Block] = []
    most = _MOST_COLUMNS.get(size, 2) if size else 0
    for block in blocks:
        match block:
            case Table() if len(block.columns) > most and not (size and (block.stays or block.blank)):
                found.extend(entries_of(block))
            case Side():
                found.append(evolve(block, blocks=_narrow(block.blocks, size and (block.size or size))))
            case Card() | Box() | Group() | Section() | RowEntry():
                found.append(evolve(block, blocks=_narrow(block.blocks, size)))
            case Beside():
                found.append(evolve(block, first=_narrow(block.first, size), second=_narrow(block.second, size)))
            case Listing():
                items = tuple(Item(_narrow(item.blocks, size)) for item in block.items)
                found.append(evolve(block, items=items))
            case _:
                found.append(block)
    return tuple(found)


def entries_of(table: Table) -> Iterator[Block]:
    """A table as one entry for each row: its first cell as a bold line, the others behind the names of their columns.

    A caption stands with the first.
    """
    made = [_entry(table, row) for row in table.rows]
    if table.caption:
        caption = Paragraph(tuple(evolve(run, strong=True) for run in table.caption))
        made[:1] = [Group((caption, *made[:1]))]
    yield from made


def _entry(table: Table, row: tuple[Runs, ...]) -> Block:
    """A row as an entry; short cells share a line."""
    blocks: list[Paragraph] = []
    named = table.row_headings and bool(plain(row[0]).strip())
    if named:
        runs = tuple(run if run.tone is Tone.HINT else evolve(run, strong=True) for run in row[0])
        blocks.append(Paragraph(runs, role=Role.TIGHT))
    room = 0
    for column, cell in zip(table.columns[named:], row[named:], strict=True):
        if not plain(cell).strip():
            continue
        label = tuple(evolve(run, strong=True, mark=None) for run in column)
        colon = " " if plain(label).rstrip().endswith(("?", "؟", "？")) else ": "
        words = (*label, Run(colon, strong=True)) if plain(label).strip() else ()
        said = tuple(evolve(run, mark=None) if run.mark in (Mark.DAYS, Mark.WEEK) else run for run in cell)
        long = len(plain((*words, *said)))
        if "\n" not in plain(said) and long < room:
            blocks[-1] = evolve(blocks[-1], runs=(*blocks[-1].runs, Run("   "), *words, *said))
            room -= long + 3
        else:
            blocks.append(Paragraph((*words, *said), role=Role.TIGHT))
            room = _ENTRY_LINE - long if "\n" not in plain(said) else 0
    return RowEntry(tuple(blocks))


_ENTRY_LINE = 36
"""Letters that are sure to fit a line in giant print."""


def simple(block: Block) -> tuple[Block, ...]:
    """A block that is only a shape on paper, as blocks that every writer knows; nothing for what has no words."""
    match block:
        case Facts():
            return (
                Pairs(tuple(Pair((*fact.label, *_twin_words(fact), Run(":")), fact.value) for fact in block.facts)),
            )
        case Beside():
            return (*block.first, *block.second)
        case Head():
            return (block.title, *block.beside, *block.below)
        case RowEntry():
            return (Card(block.blocks),)
        case Contents():
            return (Listing(tuple(Item.of(place.runs) for place in block.places)),)
        case Chart():
            return ()
        case Side():
            return (PageBreak(), *block.blocks)
        case _:
            return (block,)


def _twin_words(fact: Fact) -> Runs:
    return (Run(" "), Run(fact.twin.text, language=fact.twin.language)) if fact.twin else ()
