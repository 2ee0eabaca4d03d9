"""HTML, as a saved page or the body of an email. Nothing is fetched, no script is looked at."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from attrs import frozen

from pcsp_desktop.letters.layout.lines import ReadPage
from pcsp_desktop.letters.layout.typeset import PlainTypesetter, lines_in, rows_apart
from pcsp_desktop.letters.readers.plain import decode, set_text
from pcsp_desktop.letters.worker.limits import MAX_DEPTH, Refused

_BLOCKS = frozenset(
    [
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "section",
        "article",
        "header",
        "footer",
        "main",
        "aside",
        "address",
        "blockquote",
        "dl",
        "dt",
        "dd",
        "pre",
        "form",
        "fieldset",
        "figure",
        "figcaption",
        "center",
        "body",
        "html",
        "hr",
        "nav",
    ]
)
_UNSEEN = frozenset(
    [
        "script",
        "style",
        "template",
        "noscript",
        "head",
        "title",
        "svg",
        "math",
        "object",
        "iframe",
        "select",
        "option",
        "textarea",
        "del",
        "s",
        "strike",
        "button",
    ]
)
_VOID = frozenset(
    ["br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr", "param"]
)
_HIDDEN_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])|"
    r"opacity\s*:\s*0(?![.\d]*[1-9])|line-through"
    r"|mso-hide\s*:\s*all|(?:left|top|text-indent)\s*:\s*-\d{3,}",
    re.I,
)
_WHITE = re.compile(
    r"(?<![-\w])color\s*:\s*(?:white|#fff(?:fff)?|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))\s*(?:;|!|$)", re.I
)
_GROUND = re.compile(r"background(?:-color)?\s*:\s*(?!\s*(?:white|#fff|transparent|none|inherit|rgb\(255))", re.I)
_STYLE_RULE = re.compile(r"([^{}@]+)\{([^{}]*)\}")


@frozen
class _Cell:
    """A cell of a table: columns and rows that it spans, and its lines. A cell that is spanned has a width of 0."""

    wide: int
    high: int
    lines: tuple[str, ...]


def _span(value: str | None) -> str:
    return value if value and value.isdigit() and 0 < int(value) < 100 else "1"


def _spread(row: list[_Cell]) -> list[_Cell]:
    """The row with a place for every column that a wide cell spans."""
    return [part for cell in row for part in (cell, *[_Cell(0, 1, ())] * (cell.wide - 1))]


def _filled_down(rows: list[list[_Cell]]) -> list[list[_Cell]]:
    """The rows with each cell that spans several of them repeated in each."""
    open_cells: dict[int, tuple[int, _Cell]] = {}
    done = []
    for row in rows:
        laid: list[_Cell] = []
        left = list(row)
        column = 0
        while left or column in open_cells:
            if column in open_cells:
                more, cell = open_cells.pop(column)
                if more > 1:
                    open_cells[column] = (more - 1, cell)
            else:
                cell = left.pop(0)
                if cell.high > 1:
                    open_cells[column] = (cell.high - 1, cell)
            laid.append(cell)
            column += cell.wide
        done.append(laid)
    return done


class _Reader(HTMLParser):
    def __init__(self, setter: PlainTypesetter, styles: dict[str, str]) -> None:
        super().__init__(convert_charrefs=True)
        self._setter = setter
        self._styles = styles
        self._open: list[tuple[str, bool]] = []  # tag, hidden from here
        self._grounds = 0
        self._text: list[str] = []
        self._tables: list[list[list[_Cell]]] = []
        self._cells: list[list[str]] = []

    def _hidden(self) -> bool:
        return bool(self._open) and self._open[-1][1]

    def _style(self, tag: str, attributes: dict[str, str | None]) -> str:
        names = [tag] + [f".{name}" for name in (attributes.get("class") or "").split()]
        names += [f"{tag}{name}" for name in names[1:]]
        if attributes.get("id"):
            names.append(f"#{attributes['id']}")
        return ";".join([self._styles.get(name, "") for name in names] + [attributes.get("style") or ""])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self._break()
            return
        if tag in _VOID:
            return
        if len(self._open) > MAX_DEPTH * 20:
            raise Refused("too_deep")
        attributes = dict(attrs)
        style = self._style(tag, attributes)
        dark = _GROUND.search(style) is not None or attributes.get("bgcolor") is not None
        white = _WHITE.search(style) is not None and not dark and not self._grounds
        unseen = tag in _UNSEEN or "hidden" in attributes or _HIDDEN_STYLE.search(style) is not None or white
        if tag in ("tr", "td", "th", "li", "p", "option", "dt", "dd"):
            self._close_same(tag)
        self._open.append((tag, self._hidden() or unseen))
        self._grounds += dark
        if tag in _BLOCKS:
            self._break()
        elif tag == "table":
            self._break()
            if len(self._tables) > MAX_DEPTH:
                raise Refused("too_deep")
            self._tables.append([])
        elif tag == "tr" and self._tables:
            self._tables[-1].append([])
        elif tag in ("td", "th") and self._tables:
            if not self._tables[-1]:
                self._tables[-1].append([])
            self._cells.append([_span(attributes.get("colspan")), _span(attributes.get("rowspan"))])

    def _close_same(self, tag: str) -> None:
        """An element that closes itself when the next one starts, as browsers do it."""
        for place in range(len(self._open) - 1, -1, -1):
            if self._open[place][0] in (
                "table",
                "ul",
                "ol",
                "body",
                "div",
                "td" if tag not in ("td", "th", "tr") else "",
            ):
                return
            if (
                self._open[place][0] == tag
                or (tag == "th" and self._open[place][0] == "td")
                or (tag == "td" and self._open[place][0] == "th")
            ):
                self.handle_endtag(self._open[place][0])
                return
            if tag in ("td", "th") and self._open[place][0] == "tr":
                return

    def handle_endtag(self, tag: str) -> None:
        places = [n for n, (name, _) in enumerate(self._open) if name == tag]
        if not places:
            return
        while len(self._open) > places[-1]:
            closed, hidden = self._open.pop()
            if not self._open:
                self._grounds = 0
            self._finish(closed, hidden)

    def _finish(self, tag: str, hidden: bool) -> None:
        if tag in ("td", "th") and self._cells and self._tables and self._tables[-1]:
            cell = self._cells.pop()
            lines = "" if hidden else "".join(cell[2:])
            self._tables[-1][-1].append(_Cell(int(cell[0]), int(cell[1]), tuple(lines_in(lines))))
        elif tag == "table" and self._tables:
            self._lay(self._tables.pop())
        elif tag == "pre" and not self._cells:
            # Lines and columns of a typewriter: they mean what they mean in a text file.
            lines = "".join(self._text)
            self._text.clear()
            set_text(lines, self._setter)
        elif tag in _BLOCKS:
            self._break()

    def handle_data(self, data: str) -> None:
        if self._hidden():
            return
        if self._cells:
            self._cells[-1].append(data.replace("\n", " "))
        else:
            self._text.append(data)

    def _break(self) -> None:
        if self._cells:
            self._cells[-1].append("\n")
            return
        text = " ".join("".join(self._text).split())
        self._text.clear()
        if text:
            self._setter.paragraph(text)

    def _lay(self, rows: list[list[_Cell]]) -> None:
        grid = [_spread(row) for row in _filled_down(rows)]
        count = max((len(row) for row in grid), default=0)
        for row in grid:
            for line in rows_apart([list(cell.lines) for cell in row]):
                self._lay_row([(cell.wide, text) for cell, text in zip(row, line, strict=True)], count)

    def _lay_row(self, row: list[tuple[int, str]], count: int) -> None:
        filled = [text for _, text in row if text]
        if len(filled) == 1 or any(len(text.split()) > 40 for text in filled):
            for text in filled:
                self._setter.paragraph(text)
            return
        self._setter.table_row(
            [(edge / count, min(1.0, (edge + span) / count), text) for edge, (span, text) in enumerate(row) if span]
        )

    def close(self) -> None:
        super().close()
        while self._open:
            self.handle_endtag(self._open[-1][0])
        self._break()


def _sheet_rules(text: str) -> dict[str, str]:
    """Styles that the page gives by tag, class or id (only what hides text matters)."""
    styles: dict[str, str] = {}
    for block in re.findall(r"<style[^>]*>(.*?)</style", text, re.S | re.I)[:20]:
        block = re.sub(r"/\*.*?\*/", "", block, flags=re.S)
        for names, body in _STYLE_RULE.findall(block)[:2000]:
            for name in names.split(","):
                name = name.strip().lower()
                if re.fullmatch(r"[a-z0-9]*(?:[.#][\w-]+)?", name):
                    styles[name] = styles.get(name, "") + ";" + body
    return styles


def set_html(text: str, setter: PlainTypesetter) -> None:
    """Set the visible text of some HTML."""
    reader = _Reader(setter, _sheet_rules(text))
    reader.feed(text)
    reader.close()


def read_html(content: bytes) -> list[ReadPage]:
    """The pages of an HTML file. Raises Refused when nothing can be seen on it."""
    match = re.search(rb"charset\s*=\s*[\"']?([\w-]+)", content[:2048], re.I)
    text = decode(content)
    if match and match.group(1).lower() in (b"iso-8859-1", b"windows-1252", b"latin1"):
        text = content.decode("cp1252", "replace")
    setter = PlainTypesetter()
    set_html(text, setter)
    sheets = setter.sheets()
    if not any(sheet.rows for sheet in sheets):
        raise Refused("empty")
    return sheets
