"""A document as plain text, for an email or for a program that reads aloud.

Headings begin with ``#``, one for each level. Tables are lists: what a row is about, and its other cells under it
behind the names of their columns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pcsp_desktop.documents import reshape, tree
from pcsp_desktop.documents.outline import needs_contents, parts
from pcsp_desktop.documents.pdf.bidi import MAYBE_RIGHT_TO_LEFT

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_INDENT = "  "
_RULE = "_" * 60
HEADING = "#"


def write_text(document: tree.Document, *, bare: bool = False) -> str:
    """The words of the PDF in the same order, with an empty line between parts.

    Under the title stand the facts that a PDF has at its foot, and where there are many parts a list of them;
    not where it is ``bare``.
    """
    turned = document.direction == "rtl"
    found = [part for part in _blocks(document.blocks, turned) if part.strip()]
    if not bare:
        after = next((place + 1 for place, part in enumerate(found) if part.lstrip().startswith(HEADING)), 0)
        found[after:after] = _instead_of_pages(document, turned)
    return "\n".join(found).strip("\n") + "\n"


def _instead_of_pages(document: tree.Document, turned: bool) -> Iterator[str]:
    if document.running.bottom:
        yield f"{document.running.bottom}\n"
    if needs_contents(document):
        yield "\n".join(f"- {_runs(part.heading.runs, turned)}" for part in parts(document)) + "\n"


def _runs(runs: Sequence[tree.Run], turned: bool) -> str:
    made = []
    for run in runs:
        if run.page_of:
            continue
        text = "[ ]" if run.mark is tree.Mark.TICK else run.text.replace("\u00a0", " ")
        if run.isolate and text and (turned or MAYBE_RIGHT_TO_LEFT.search(text)):
            text = f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"
        made.append(text)
    return "".join(made)


def _blocks(blocks: Sequence[tree.Block], turned: bool) -> Iterator[str]:
    for block in blocks:
        yield from _block(block, turned)


def _block(block: tree.Block, turned: bool) -> Iterator[str]:
    match block:
        case tree.Paragraph():
            yield f"{_runs(block.runs, turned)}\n"
        case tree.Heading():
            twin = f"\n{block.twin.text}" if block.twin else ""
            yield f"\n{HEADING * block.level} {_in_line(block.runs, turned)}{twin}\n"
        case tree.Listing():
            yield from _listing(block, turned)
        case tree.Pairs():
            lines = (f"{_runs(pair.label, turned)} {_runs(pair.value, turned)}" for pair in block.pairs)
            yield "\n".join(lines) + "\n"
        case tree.Table():
            yield from _table(block, turned)
        case tree.Scale():
            yield f"{_runs(block.label, turned)} {block.words}\n"
        case tree.Lines():
            yield "\n".join([_runs(block.label, turned), *[_RULE] * block.count]) + "\n"
        case tree.Field():
            yield _field(block, turned)
        case tree.Box() if block.big:
            yield f"{_runs(block.big, turned)}\n"
            yield from _blocks(block.blocks, turned)
        case _:
            plainer = reshape.simple(block)
            yield from _blocks(plainer if plainer != (block,) else tree.children(block), turned)


def _in_line(runs: Sequence[tree.Run], turned: bool) -> str:
    return " ".join(_runs(runs, turned).split("\n"))


def _table(table: tree.Table, turned: bool) -> Iterator[str]:
    """A table as a list, and room for each row that is blank."""
    if table.caption:
        yield f"{_runs(table.caption, turned)}\n"
    items = [_row(table, row, turned) for row in table.rows]
    if table.blank:
        names = " | ".join(name for column in table.columns if (name := _in_line(column, turned).strip()))
        items += [*([names] if names else []), *[_RULE] * table.blank]
    if items:
        yield "\n".join(items) + "\n"


def _row(table: tree.Table, row: tuple[tree.Runs, ...], turned: bool) -> str:
    """ "- Ring the gas company" and under it "  When: Monday"."""
    named = table.row_headings and bool(tree.plain(row[0]).strip())
    lines = [_in_line(row[0], turned)] if named else []
    for column, cell in zip(table.columns[named:], row[named:], strict=True):
        words = _runs(cell, turned)
        if words.strip():
            label = _in_line(column, turned).strip()
            lines.append(f"{label}: {words}" if label else words)
    return "- " + f"\n{_INDENT}".join(line.replace("\n", f"\n{_INDENT}{_INDENT}") for line in lines or [""])


def _field(block: tree.Field, turned: bool) -> str:
    label = _runs(block.label, turned)
    if not block.lines:
        return f"[ ] {label}\n"
    hint = f"{_runs(block.hint, turned)}\n" if block.hint else ""
    rules = "\n".join([_RULE] * block.lines)
    return f"{label}\n{hint}{rules}\n"


def _listing(listing: tree.Listing, turned: bool) -> Iterator[str]:
    lines: list[str] = []
    for place, item in enumerate(listing.items, 1):
        label = f"{place}." if listing.numbered else "-"
        inner = "\n".join(part.strip("\n") for part in _blocks(item.blocks, turned))
        lines.append(f"{label} " + inner.replace("\n", f"\n{_INDENT}"))
    if lines:
        yield "\n".join(lines) + "\n"
