"""A document as one HTML file with no script, that reads well on any screen, aloud, and printed."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from functools import singledispatchmethod
from html import escape

from pcsp_desktop.assets import direction_of
from pcsp_desktop.documents import reshape, tree
from pcsp_desktop.documents.pdf.pictures import read

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_STYLE = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fbfaf7; color: #12211f; line-height: 1.5; font-size: SIZEpt;
  font-family: "Atkinson Hyperlegible Next", "Noto Sans", Verdana, Arial, sans-serif; }
main { max-width: 44em; margin: 0 auto; padding: 1.5em 1em 4em; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.4em 0 .4em; color: #0b4f4a; }
h1 { font-size: 1.7em; margin-top: 0; } h2 { font-size: 1.35em; } h3 { font-size: 1.15em; }
.twin { display: block; font-weight: normal; color: #4b5957; }
p, li, td, th, dd, dt { overflow-wrap: anywhere; }
p { margin: 0 0 .7em; } ul, ol { margin: 0 0 .9em; padding-inline-start: 1.6em; }
.big { font-size: 1.8em; }
.words { white-space: pre-line; } .whole { white-space: nowrap; }
dl { margin: 0 0 .9em; } dl > div { margin-bottom: .3em; }
dt { font-weight: bold; } dt, dd { display: inline; margin: 0; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1em; }
caption { text-align: start; font-weight: bold; padding: .4em 0; }
th, td { border: 1px solid #51605e; padding: .4em .5em; text-align: start; vertical-align: top; }
thead th { background: #f1efe8; }
.card, .box { border: 1px solid #51605e; border-radius: 8px; padding: .7em .9em .2em; margin: 0 0 1em; }
.plain { background: #f1efe8; }
.advice { background: #fff4d6; border: 0; border-inline-start: 8px solid #c98a00; border-radius: 0; }
.emergency { background: #fdecea; border: 0; border-inline-start: 8px solid #8c1d18; border-radius: 0; }
.first { border: 3px solid #111; } .wish { border: 3px solid #0b4f4a; }
.need { border-inline-start: 8px solid #0b4f4a; }
.alarm { background: #111; color: #fff; } .quote { border: 0; border-inline-start: 3px solid #111; border-radius: 0; }
.huge { font-size: 3em; font-weight: bold; color: #8c1d18; line-height: 1; } .red { color: #8c1d18; }
.hint { color: #333; } .reverse { background: #111; color: #fff; padding: 0 .35em; }
.box > :first-child, .card > :first-child { margin-top: 0; }
img { max-width: 100%; height: auto; } figure { margin: 0 0 1em; }
.line { border-bottom: 1px solid #51605e; height: 2em; }
.dots { color: #0b5d57; letter-spacing: .15em; margin-top: -.6em; }
label { font-weight: bold; } .tick label { font-weight: normal; }
textarea { width: 100%; font: inherit; border: 1px solid #51605e; margin-bottom: 1em; }
a { color: #0b4f4a; }
@page { margin: 18mm; }
@media print { body { background: none; } main { max-width: none; padding: 0; }
  h1, h2, h3, h4 { break-after: avoid; } .card, .box, tr, figure { break-inside: avoid; }
  .new-page { break-before: page; } thead { display: table-header-group; } }
"""


def write_html(document: tree.Document) -> str:
    """The document as HTML: the words of the PDF, in the same order."""
    writer = _Writer(document)
    return "\n".join(
        [
            "<!DOCTYPE html>",
            f'<html lang="{document.language}" dir="{document.direction}">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            f"<title>{escape(document.title)}</title>",
            f"<style>{_STYLE.replace('SIZE', str(document.size))}</style>",
            "</head>",
            "<body>",
            "<main>",
            *writer.blocks(document.blocks),
            "</main>",
            "</body>",
            "</html>",
            "",
        ]
    )


def _language(language: str | None) -> str:
    if not language:
        return ""
    return f' lang="{language}" dir="{direction_of(language)}"'


def _runs(runs: Sequence[tree.Run]) -> str:
    return "".join(_run(run) for run in runs if not run.page_of)


def _run(run: tree.Run) -> str:
    words = escape(run.text)
    if run.tone is not tree.Tone.TEXT:
        words = f'<span class="{run.tone.value}">{words}</span>'
    if run.link:
        words = f'<a href="{escape(run.link)}">{words}</a>'
    classes = ["whole"] if run.whole else []
    if "\n" in run.text:
        classes.append("words")
    shape = f' class="{" ".join(classes)}"' if classes else ""
    if run.isolate:
        words = f"<bdi{shape}{_language(run.language)}>{words}</bdi>"
    elif shape or run.language:
        words = f"<span{shape}{_language(run.language)}>{words}</span>"
    return f"<strong>{words}</strong>" if run.strong and run.text else words


class _Writer:
    def __init__(self, document: tree.Document) -> None:
        self.document = document
        self._fields = 0

    def blocks(self, blocks: Sequence[tree.Block]) -> Iterator[str]:
        fresh = ""
        for block in blocks:
            if isinstance(block, tree.PageBreak):
                fresh = '<div class="new-page">'
                continue
            if fresh:
                yield fresh
            yield from self._write(block)
            if fresh:
                yield "</div>"
                fresh = ""

    @singledispatchmethod
    def _write(self, block: tree.Block) -> Iterator[str]:
        plainer = reshape.simple(block)
        if plainer == (block,):
            raise TypeError(f"cannot write a {type(block).__name__}")
        yield from self.blocks(plainer)

    @_write.register
    def _(self, block: tree.Paragraph) -> Iterator[str]:
        yield f"<p{_language(block.language)}>{_runs(block.runs)}</p>"

    @_write.register
    def _(self, block: tree.Heading) -> Iterator[str]:
        twin = ""
        if block.twin:
            twin = f' <span class="twin"{_language(block.twin.language)}>{escape(block.twin.text)}</span>'
        level = block.level
        yield f"<h{level}{_language(block.language)}>{_runs(block.runs)}{twin}</h{level}>"

    @_write.register
    def _(self, block: tree.Listing) -> Iterator[str]:
        if not block.items:
            return
        tag = "ol" if block.numbered else "ul"
        yield f'<{tag} class="big">' if block.big else f"<{tag}>"
        for item in block.items:
            first = item.blocks[0] if len(item.blocks) == 1 else None
            if isinstance(first, tree.Paragraph):
                yield f"<li{_language(first.language)}>{_runs(first.runs)}</li>"
            else:
                yield "<li>"
                yield from self.blocks(item.blocks)
                yield "</li>"
        yield f"</{tag}>"

    @_write.register
    def _(self, block: tree.Pairs) -> Iterator[str]:
        if not block.pairs:
            return
        yield "<dl>"
        for pair in block.pairs:
            yield f"<div><dt>{_runs(pair.label)}</dt> <dd>{_runs(pair.value)}</dd></div>"
        yield "</dl>"

    @_write.register
    def _(self, block: tree.Table) -> Iterator[str]:
        yield f"<table><caption>{_runs(block.caption)}</caption>" if block.caption else "<table>"
        cells = "".join(f'<th scope="col">{_runs(cell)}</th>' for cell in block.columns)
        yield f"<thead><tr>{cells}</tr></thead>"
        yield "<tbody>"
        for row in (*block.rows, *[((),) * len(block.columns)] * block.blank):
            made = []
            for place, cell in enumerate(row):
                named = block.row_headings and not place and tree.plain(cell).strip()
                made.append(f'<th scope="row">{_runs(cell)}</th>' if named else f"<td>{_runs(cell)}</td>")
            yield f"<tr>{''.join(made)}</tr>"
        yield "</tbody></table>"

    @_write.register
    def _(self, block: tree.Card) -> Iterator[str]:
        yield '<div class="card">'
        yield from self.blocks(block.blocks)
        yield "</div>"

    @_write.register
    def _(self, block: tree.Box) -> Iterator[str]:
        yield f'<div class="box {block.kind.value}">'
        if block.big:
            yield f'<p class="huge">{_runs(block.big)}</p>'
        yield from self.blocks(block.blocks)
        yield "</div>"

    @_write.register
    def _(self, block: tree.Figure) -> Iterator[str]:
        kind, content = read(block.picture).as_file()
        source = f"data:{kind};base64,{base64.b64encode(content).decode('ascii')}"
        width = f"width:{block.width:g}mm"
        yield f'<figure><img src="{source}" alt="{escape(block.alt)}" style="{width}"></figure>'

    @_write.register
    def _(self, block: tree.Scale) -> Iterator[str]:
        yield f"<p><strong>{_runs(block.label)}</strong> {escape(block.words)}</p>"
        if block.value is not None:
            yield f'<p class="dots" aria-hidden="true">{"●" * block.value}{"○" * (10 - block.value)}</p>'

    @_write.register
    def _(self, block: tree.Lines) -> Iterator[str]:
        if block.label:
            yield f"<p>{_runs(block.label)}</p>"
        yield from ['<div class="line"></div>'] * block.count

    @_write.register
    def _(self, block: tree.Field) -> Iterator[str]:
        self._fields += 1
        name = f"field-{self._fields}"
        label = f'<label for="{name}">{_runs(block.label)}</label>'
        hint = f'<p id="{name}-hint">{_runs(block.hint)}</p>' if block.hint else ""
        described = f' aria-describedby="{name}-hint"' if block.hint else ""
        if block.lines:
            yield f'<div>{label}{hint}<textarea id="{name}" rows="{block.lines}"{described}></textarea></div>'
        else:
            yield f'<p class="tick"><input type="checkbox" id="{name}"> {label}</p>'

    @_write.register
    def _(self, block: tree.Group) -> Iterator[str]:
        yield from self.blocks(block.blocks)

    @_write.register
    def _(self, block: tree.Section) -> Iterator[str]:
        yield f"<section{_language(block.language)}>"
        yield from self.blocks(block.blocks)
        yield "</section>"
