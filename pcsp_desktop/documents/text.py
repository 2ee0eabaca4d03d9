"""A document as plain text, for an email or for a program that reads aloud."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pcsp_desktop.documents import reshape, tree
from pcsp_desktop.documents.pdf.bidi import MAYBE_RIGHT_TO_LEFT

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_INDENT = "  "


def write_text(document: tree.Document) -> str:
    """The words of the PDF in the same order, with an empty line between parts."""
    turned = document.direction == "rtl"
    parts = [part for part in _blocks(document.blocks, turned) if part.strip()]
    return "\n".join(parts).strip("\n") + "\n"


def _runs(runs: Sequence[tree.Run], turned: bool) -> str:
    made = []
    for run in runs:
        if run.page_of:
            continue
        text = "[ ]" if run.mark is tree.Mark.TICK else run.text
        if run.isolate and text and (turned or MAYBE_RIGHT_TO_LEFT.search(text)):
            text = f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"
        made.append(text)
    return "".join(made)


def _blocks(blocks: Sequence[tree.Block], turned: bool) -> Iterator[str]:
    for block in blocks:
        yield from _block(block, turned)


def _block(block: tree.Block, turned: bool) -> Iterator[str]:
    if isinstance(block, tree.Paragraph):
        yield _runs(block.runs, turned) + "\n"
    elif isinstance(block, tree.Heading):
        twin = f"\n{block.twin.text}" if block.twin else ""
        yield f"\n{_runs(block.runs, turned)}{twin}\n"
    elif isinstance(block, tree.Listing):
        yield from _listing(block, turned)
    elif isinstance(block, tree.Pairs):
        lines = (f"{_runs(pair.label, turned)} {_runs(pair.value, turned)}" for pair in block.pairs)
        yield "\n".join(lines) + "\n"
    elif isinstance(block, tree.Table):
        rows = [block.columns, *block.rows]
        listed = [" | ".join(_runs(cell, turned).replace("\n", " / ") for cell in row) for row in rows]
        listed += ["_" * 60] * block.blank
        yield "\n".join([*([_runs(block.caption, turned)] if block.caption else []), *listed]) + "\n"
    elif isinstance(block, tree.Scale):
        yield f"{_runs(block.label, turned)} {block.words}\n"
    elif isinstance(block, tree.Lines):
        yield "\n".join([_runs(block.label, turned), *["_" * 60] * block.count]) + "\n"
    elif isinstance(block, tree.Field):
        mark = "\n".join(["_" * 60] * block.lines) if block.lines else "[ ]"
        label = _runs(block.label, turned)
        hint = f"{_runs(block.hint, turned)}\n" if block.hint else ""
        yield (f"{label}\n{hint}{mark}\n" if block.lines else f"{mark} {label}\n")
    elif isinstance(block, tree.Box) and block.big:
        yield _runs(block.big, turned) + "\n"
        yield from _blocks(block.blocks, turned)
    else:
        plainer = reshape.simple(block)
        yield from _blocks(plainer if plainer != (block,) else tree.children(block), turned)


def _listing(listing: tree.Listing, turned: bool) -> Iterator[str]:
    lines: list[str] = []
    for place, item in enumerate(listing.items, 1):
        label = f"{place}." if listing.numbered else "-"
        inner = "\n".join(part.strip("\n") for part in _blocks(item.blocks, turned))
        lines.append(f"{label} " + inner.replace("\n", f"\n{_INDENT}"))
    if lines:
        yield "\n".join(lines) + "\n"
