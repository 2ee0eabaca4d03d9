"""A document as one HTML file with no script, that reads well on any screen, aloud, and printed.

Numbers to ring are links. Under the title stand the facts that a PDF has at its foot, and where there are many
parts a list of them.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from functools import singledispatchmethod
from html import escape
from itertools import pairwise

from pcsp_desktop.assets import direction_of
from pcsp_desktop.documents import outline, reshape, tree
from pcsp_desktop.documents.pdf.pictures import read

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_STYLE = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #111; line-height: 1.45; font-size: SIZEpt;
  font-family: "Atkinson Hyperlegible Next", "Noto Sans", Verdana, Arial, sans-serif; }
main { max-width: 44em; margin: 0 auto; padding: 1.5em 1em 4em; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.2em 0 .4em; color: #0b4f4a; }
h1 { font-size: 1.7em; margin-top: 0; color: #12211f; }
h2 { font-size: 1.3em; border-top: 2pt solid #0b4f4a; padding-top: .3em; }
h3 { font-size: 1.1em; } .goal { color: #12211f; font-size: 1.15em; border-top: 1.5pt solid #0b4f4a; }
.twin { display: block; font-weight: normal; color: #333; }
p, li, td, th, dd, dt { overflow-wrap: anywhere; }
p { margin: 0 0 .5em; } ul, ol { margin: 0 0 .8em; padding-inline-start: 1.6em; }
.lead { font-size: 1.1em; } .sign { font-size: 1.12em; font-weight: bold; } .name { font-size: 1.4em; }
.note { font-size: .86em; } .tight { margin-bottom: 0; } .facts { color: #333; }
.big { font-size: 1.8em; }
.words { white-space: pre-line; } .whole { white-space: nowrap; }
dl { margin: 0 0 .9em; } dl > div { margin-bottom: .3em; }
dt { font-weight: bold; } dt, dd { display: inline; margin: 0; }
dl.rows > div { display: grid; grid-template-columns: minmax(7em, 9.4em) 1fr; gap: .8em; margin: 0;
  padding: .25em 0; border-bottom: 1px solid #6b7573; } dl.rows dt, dl.rows dd { display: block; }
dl.rows.wide > div { grid-template-columns: minmax(9em, 12.5em) 1fr; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1em; }
caption { text-align: start; font-weight: bold; padding: .4em 0; }
th, td { border-bottom: 1px solid #6b7573; padding: .35em .5em; text-align: start; vertical-align: top; }
thead th { border-bottom: 1.5pt solid #111; } .end { text-align: end; } .blank td { height: 2em; }
.card, .box { border: .75pt solid #444; padding: .5em .8em .2em; margin: 0 0 1em; }
.entry { border-bottom: 1px solid #6b7573; padding: 0 0 .4em; margin: 0 0 .5em; }
.advice { border: 1.5pt solid #12211f; } .emergency { border: 3pt solid #8c1d18; } .first { border: 3pt solid #111; }
.need { border: 1.5pt solid #0b4f4a; border-inline-start-width: 6pt; } .wish { border: 1.5pt solid #0b4f4a; }
.alarm { background: #111; color: #fff; border-color: #111; } .alarm a { color: #fff; }
.quote { border: 0; border-inline-start: 3pt solid #111; }
.huge { font-size: 3em; font-weight: bold; color: #8c1d18; line-height: 1; } .huge a { color: inherit; }
.red { color: #8c1d18; } .hint { color: #333; } .reverse { background: #111; color: #fff; padding: 0 .35em; }
.head { display: flex; flex-wrap: wrap; gap: .3em 1.5em; justify-content: space-between; align-items: baseline;
  border-bottom: 1.5pt solid #12211f; margin: 0 0 .7em; } .head h1, .head h2 { margin: 0; border: 0; }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(15em, 1fr)); gap: 0 1.5em; }
.box > :first-child, .card > :first-child { margin-top: 0; }
img, svg { max-width: 100%; height: auto; } figure { margin: 0 0 1em; }
.line { border-bottom: 1px solid #444; height: 2em; }
.dots { color: #0b4f4a; letter-spacing: .15em; margin-top: -.6em; }
label { font-weight: bold; } .tick label { font-weight: normal; }
textarea { width: 100%; font: inherit; border: 1px solid #444; margin-bottom: 1em; }
a { color: #0b4f4a; }
@page { margin: 18mm; }
@media (max-width: 30em) { dl.rows > div, dl.rows.wide > div { grid-template-columns: 1fr; gap: 0; } }
@media print { body { background: none; } main { max-width: none; padding: 0; } a { color: inherit; }
  h1, h2, h3, h4 { break-after: avoid; } .card, .box, .entry, tr, figure, dl.rows > div { break-inside: avoid; }
  .new-page { break-before: page; } thead { display: table-header-group; } nav { display: none; } }
"""


def write_html(document: tree.Document, *, bare: bool = False) -> str:
    """The document as HTML: the words of the PDF, in the same order.

    Where it is ``bare`` it has no facts and no list of parts under its title.
    """
    writer = _Writer(document, bare=bare)
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
    words = "☐" if run.mark is tree.Mark.TICK else _linked(run)
    if run.tone is not tree.Tone.TEXT:
        words = f'<span class="{run.tone.value}">{words}</span>'
    classes = ["whole"] if run.whole else []
    if "\n" in run.text:
        classes.append("words")
    shape = f' class="{" ".join(classes)}"' if classes else ""
    if run.isolate:
        words = f"<bdi{shape}{_language(run.language)}>{words}</bdi>"
    elif shape or run.language:
        words = f"<span{shape}{_language(run.language)}>{words}</span>"
    return f"<strong>{words}</strong>" if run.strong and run.text else words


def _linked(run: tree.Run) -> str:
    """The words of a run with its link, and with each number to ring in it as one."""
    if run.link:
        return f'<a href="{escape(run.link)}">{escape(run.text)}</a>'
    number = outline.phone_of(run)
    if number:
        return f'<a href="tel:{number}">{escape(run.text)}</a>'
    if not run.isolate or run.whole:
        return escape(run.text)
    made, at = [], 0
    for start, end, number in outline.phones_in(run.text):
        made += [escape(run.text[at:start]), f'<a href="tel:{number}">{escape(run.text[start:end])}</a>']
        at = end
    return "".join([*made, escape(run.text[at:])])


class _Writer:
    def __init__(self, document: tree.Document, *, bare: bool) -> None:
        self.document = document
        self._fields = 0
        self._names = {id(part.heading): part.name for part in outline.parts(document)}
        self._places = frozenset(self._names.values())
        self._waiting = [] if bare else list(self._instead_of_pages())

    def _instead_of_pages(self) -> Iterator[str]:
        """What stands once under the title: the facts of the foot, and a list of the parts."""
        if self.document.running.bottom:
            yield f'<p class="facts">{escape(self.document.running.bottom)}</p>'
        if outline.needs_contents(self.document):
            yield "<nav><ul>"
            for part in outline.parts(self.document):
                yield f'<li><a href="#{part.name}">{_runs(part.heading.runs)}</a></li>'
            yield "</ul></nav>"

    def _told(self) -> Iterator[str]:
        """What waits for the title, once."""
        waiting, self._waiting = self._waiting, []
        yield from waiting

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
        shape = "" if block.role is tree.Role.BODY else f' class="{block.role.value}"'
        yield f"<p{shape}{_language(block.language)}>{_runs(block.runs)}</p>"

    @_write.register
    def _(self, block: tree.Heading) -> Iterator[str]:
        yield self._heading(block)
        if block.level == 1:
            yield from self._told()

    def _heading(self, block: tree.Heading) -> str:
        twin = ""
        if block.twin:
            twin = f' <span class="twin"{_language(block.twin.language)}>{escape(block.twin.text)}</span>'
        level, name = block.level, self._names.pop(id(block), "")
        shape = ' class="goal"' if block.is_goal else ""
        place = f' id="{name}"' if name else ""
        return f"<h{level}{place}{shape}{_language(block.language)}>{_runs(block.runs)}{twin}</h{level}>"

    @_write.register
    def _(self, block: tree.Head) -> Iterator[str]:
        yield '<div class="head">'
        yield self._heading(block.title)
        if block.beside:
            yield "<div>"
            yield from self.blocks(block.beside)
            yield "</div>"
        yield "</div>"
        if block.title.level == 1:
            yield from self._told()
        yield from self.blocks(block.below)

    @_write.register
    def _(self, block: tree.Facts) -> Iterator[str]:
        if not block.facts:
            return
        yield '<dl class="rows wide">' if block.wide else '<dl class="rows">'
        for fact in block.facts:
            twin = ""
            if fact.twin:
                twin = f' <span class="twin"{_language(fact.twin.language)}>{escape(fact.twin.text)}</span>'
            yield f"<div><dt>{_runs(fact.label)}{twin}</dt> <dd>{_runs(fact.value)}</dd></div>"
        yield "</dl>"

    @_write.register
    def _(self, block: tree.Beside) -> Iterator[str]:
        yield '<div class="beside">'
        for side in (block.first, block.second):
            yield "<div>"
            yield from self.blocks(side)
            yield "</div>"
        yield "</div>"

    @_write.register
    def _(self, block: tree.RowEntry) -> Iterator[str]:
        yield '<div class="entry">'
        yield from self.blocks(block.blocks)
        yield "</div>"

    @_write.register
    def _(self, block: tree.Contents) -> Iterator[str]:
        yield "<ul>"
        for place in block.places:
            name, words = outline.link_name(place.key), _runs(place.runs)
            yield (
                f'<li><a href="#{name}">{words}</a></li>' if place.key and name in self._places else f"<li>{words}</li>"
            )
        yield "</ul>"

    @_write.register
    def _(self, block: tree.Chart) -> Iterator[str]:
        yield f'<figure><svg viewBox="0 0 520 140" role="img" aria-label="{escape(block.alt)}">'
        yield from _squares(block) if block.squares else _line(block)
        yield "</svg></figure>"

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

        def shape(place: int) -> str:
            return ' class="end"' if place in block.at_end else ""

        cells = "".join(f'<th scope="col"{shape(place)}>{_runs(cell)}</th>' for place, cell in enumerate(block.columns))
        yield f"<thead><tr>{cells}</tr></thead>"
        yield "<tbody>"
        for row in block.rows:
            made = []
            for place, cell in enumerate(row):
                named = block.row_headings and not place and tree.plain(cell).strip()
                tag, scope = ("th", ' scope="row"') if named else ("td", "")
                made.append(f"<{tag}{scope}{shape(place)}>{_runs(cell)}</{tag}>")
            yield f"<tr>{''.join(made)}</tr>"
        yield from [f'<tr class="blank">{"<td></td>" * len(block.columns)}</tr>'] * block.blank
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
            number = outline.emergency(tree.plain(block.big))
            words = f'<a href="tel:{number}">{number}</a>' if number else _runs(block.big)
            yield f'<p class="huge">{words}</p>'
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


def _line(chart: tree.Chart) -> Iterator[str]:
    """Dots joined by a line, with what is written at each, in black and at any size."""
    places = [(20 + 480 * point.along, 110 - 80 * point.high) for point in chart.points]
    for (x, y), (to_x, to_y) in pairwise(places):
        yield f'<line x1="{x:g}" y1="{y:g}" x2="{to_x:g}" y2="{to_y:g}" stroke="#111" stroke-width="2"/>'
    for (x, y), point in zip(places, chart.points, strict=True):
        yield f'<circle cx="{x:g}" cy="{y:g}" r="4" fill="#111"/>'
        if point.label:
            yield _drawn(point.label, x, y - 9, "middle")
    yield from (_drawn(chart.first, 20, 134, "start"), _drawn(chart.last, 500, 134, "end"))


def _squares(chart: tree.Chart) -> Iterator[str]:
    """A square for each day, full or empty."""
    for point in chart.points:
        fill = "#111" if point.high else "#fff"
        yield f'<rect x="{12 + 480 * point.along:g}" y="50" width="16" height="16" fill="{fill}" stroke="#111"/>'
    yield from (_drawn(chart.first, 12, 100, "start"), _drawn(chart.last, 508, 100, "end"))


def _drawn(words: str, x: float, y: float, anchor: str) -> str:
    return f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}" font-size="13" aria-hidden="true">{escape(words)}</text>'
