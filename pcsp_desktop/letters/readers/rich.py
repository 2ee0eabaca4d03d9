"""Rich text (.rtf): our own small reader of its words and tables.

Hidden, deleted and struck-out text is dropped, white text too. Pictures, objects, fields' codes and every part that
the file marks as one to be passed over are never looked at.
"""

from __future__ import annotations

import re

from attrs import define, evolve, field, frozen

from pcsp_desktop.letters.layout.lines import ReadPage
from pcsp_desktop.letters.layout.typeset import PlainTypesetter
from pcsp_desktop.letters.worker.limits import MAX_CHARACTERS, Refused

_TOKEN = re.compile(
    rb"\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z0-9])|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.I
)
_MOST_GROUPS = 400
# Parts of a file that are no text of the letter.
_PASSED_OVER = frozenset(
    (
        *("fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "objdata", "themedata", "datastore"),
        *("listtable", "listoverridetable", "rsidtbl", "generator", "fldinst", "xmlnstbl", "latentstyles", "filetbl"),
        *("footnote", "annotation", "atnid", "atnauthor", "nonshppict", "bkmkstart", "bkmkend", "private", "revtbl"),
    )
)
_SIGNS = {
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "• ",
}
_HIDING = frozenset(("v", "deleted", "strike", "striked"))
_CODE_PAGES = {437, 850, 852, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 874, 932, 936, 949, 950}


@frozen
class _State:
    """How the text of a group is to be taken."""

    passed_over: bool = False
    hidden: frozenset[str] = frozenset()
    colour: int = 0
    skip: int = 1  # bytes that stand for a character of Unicode in older programs


@define
class _Reader:
    setter: PlainTypesetter
    page: str = "cp1252"
    text: str = ""
    cells: list[str] | None = None
    in_table: bool = False
    length: int = 0
    colours: list[bool] = field(factory=lambda: [True])  # whether each colour can be seen

    def put(self, text: str, state: _State) -> None:
        """Add text that can be seen."""
        white = state.colour < len(self.colours) and not self.colours[state.colour]
        if state.passed_over or state.hidden or white:
            return
        self.length += len(text)
        if self.length > MAX_CHARACTERS * 3:
            raise Refused("too_long")
        self.text += text

    def end(self, word: str) -> None:
        """The end of a paragraph, line, cell or row."""
        text, self.text = " ".join(self.text.split(" ")), ""
        if word in ("cell", "nestcell"):
            self.cells = [*(self.cells or []), " ".join(text.split())]
        elif word in ("row", "nestrow"):
            self._row()
        elif self.in_table and self.cells is not None:
            self.text = text + " "  # a paragraph inside a cell
        elif text.strip():
            self._paragraph(text)

    def _row(self) -> None:
        cells, self.cells = self.cells or [], None
        filled = [cell for cell in cells if cell]
        if len(filled) == 1 or any(len(cell.split()) > 40 for cell in filled):
            for cell in filled:
                self.setter.paragraph(cell)
        elif filled:
            wide = 1 / len(cells)
            self.setter.table_row([(n * wide, (n + 1) * wide, cell) for n, cell in enumerate(cells)])

    def _paragraph(self, text: str) -> None:
        parts = [part.strip() for part in text.split("\t")]
        if sum(bool(part) for part in parts) <= 1:
            self.setter.paragraph(" ".join(text.split()))
            return
        column, placed = 0, []
        for part in parts:
            if part:
                placed.append((column, part))
            column = (max(column + len(part) + 1, column + 1) // 20 + 1) * 20
        self.setter.spaced_line(placed)


def _word(reader: _Reader, state: _State, word: str, number: int | None) -> _State:
    """What a control word does to the text and to the state."""
    if word in _PASSED_OVER:
        return evolve(state, passed_over=True)
    if word in _HIDING:
        return evolve(state, hidden=state.hidden | {word} if number != 0 else state.hidden - {word})
    if word in ("plain",):
        return evolve(state, hidden=frozenset(), colour=0)
    if word == "cf":
        return evolve(state, colour=number or 0)
    if word == "uc":
        return evolve(state, skip=number or 0)
    if word == "ansicpg" and number in _CODE_PAGES:
        reader.page = f"cp{number}"
    elif word in ("par", "line", "sect", "page", "cell", "row", "nestcell", "nestrow"):
        if not state.passed_over:
            reader.end(word)
    elif word in ("trowd", "intbl"):
        reader.in_table = True
    elif word == "pard":
        reader.in_table = False
    elif word == "tab":
        reader.put("\t", state)
    elif word in _SIGNS:
        reader.put(_SIGNS[word], state)
    return state


def _colours(content: bytes) -> list[bool]:
    """Whether each colour of the table can be seen on white paper. The first is the usual one."""
    match = re.search(rb"\{\\colortbl\s*([^{}]*)\}", content[:200_000])
    if match is None:
        return [True]
    seen = []
    for entry in match.group(1).split(b";")[:256]:
        parts = [int(part) for part in re.findall(rb"\\(?:red|green|blue)(\d{1,3})", entry)]
        seen.append(len(parts) != 3 or min(parts) < 240)
    return seen


def read_rich(content: bytes) -> list[ReadPage]:
    """The pages of a rich text file. Raises Refused when it is broken, too deep or holds no text."""
    setter = PlainTypesetter()
    reader = _Reader(setter, colours=_colours(content))
    states = [_State()]
    skipping = 0
    for match in _TOKEN.finditer(content):
        word, number, code, sign, brace, text = match.groups()
        state = states[-1]
        if brace == b"{":
            states.append(state)
            if len(states) > _MOST_GROUPS:
                raise Refused("too_deep")
        elif brace == b"}":
            skipping = 0
            if len(states) > 1:
                states.pop()
        elif word is not None:
            name, value = word.decode("ascii").lower(), int(number) if number else None
            if name == "bin":
                raise Refused("damaged")  # raw bytes: none of the words of a letter
            if name == "u" and value is not None:
                reader.put(chr(value % 65536) if not 0xD800 <= value % 65536 <= 0xDFFF else "\ufffd", state)
                skipping = state.skip
            else:
                states[-1] = _word(reader, state, name, value)
        elif sign is not None:
            if sign == b"*":
                states[-1] = evolve(state, passed_over=True)
            elif sign in (b"~", b"_", b"{", b"}", b"\\"):
                reader.put({b"~": " ", b"_": "-"}.get(sign, sign.decode("latin-1")), state)
        else:
            raw = bytes.fromhex(code.decode("ascii")) if code else text or b""
            if skipping and raw:
                cut = min(skipping, len(raw))
                raw, skipping = raw[cut:], skipping - cut
            reader.put(raw.decode(reader.page, "replace"), state)
    reader.end("par")
    sheets = setter.sheets()
    if not any(sheet.rows for sheet in sheets):
        raise Refused("empty")
    return sheets
