"""Results in tables: what each column holds, and the values of each row.

Columns are known by their headings (result, previous, date, aim, range, units, flag). A table can also stand
on its side: tests as headings, dates as rows; a label over a value is such a table with one row.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve, frozen

from pcsp_desktop.letters.layout.lines import Cell, Row
from pcsp_desktop.letters.meaning import cues
from pcsp_desktop.letters.meaning.clauses import Found, Setting, read_clause
from pcsp_desktop.letters.words.dates import find_dates, standing
from pcsp_desktop.letters.words.names import Catalogue
from pcsp_desktop.letters.words.tokens import Passage, Token, Word, tokens_of
from pcsp_desktop.letters.words.units import usual_spelling

# The first line that fits gives the role.
_ROLES = (
    ("change", r"change|difference|trend|newid|gwahaniaeth"),
    (
        "person",
        (
            r"husband|wife|partner|brother|sister|mother|father|(?:your )?(?:mum|dad|son|daughter)\b|gŵr|gwraig|"
            r"^(?:mr|mrs|ms|miss|dr)\b"
        ),
    ),
    (
        "target",
        (
            r"targets?|aims?\b|aiming|goals?|ideal|suggest|recommend|we (?:like|want|would)|agreed|hope|should|"
            r"good (?:level|number)|"
            r"healthy|looking for|better|best|targed|nod(?:au)?\b|delfrydol"
        ),
    ),
    ("predicted", r"pred(?:icted)?\b|lln|expected"),
    (
        "range",
        (
            r"range|reference|\bref\b|normal|interval|limits?|usual|typical|ystod|arferol|lower|upper|"
            r"min(?:imum)?\b|max(?:imum)?\b"
        ),
    ),
    ("previous", r"previous|prev\b|last|before|prior|earlier|past|\bold|year ago|blaenorol|diwethaf|llynedd|\bcynt"),
    ("date", r"\bdate|when|collected|\btaken\b|dyddiad|sampled|^time"),
    ("unit", r"^units?\b|units$|unedau|uned\b|unit of"),
    ("flag", r"flag|status|h/l|alert|abnormal|^\*$"),
    (
        "comment",
        (
            r"comments?|notes?|means\b|meaning|explan|next|action|advice|sylw|\bwho\b|\bwhy\b|review|request|"
            r"specimen|method|code|z-?score|"
            r"what (?:to|you can)|question|ystyr|filed|viewed|done\?"
        ),
    ),
    (
        "current",
        (
            r"results?|values?|\bnow\b|today|this (?:time|year|visit|check|month)|latest|current|"
            r"recent|readings?|\bnew\b|"
            r"your (?:number|level|score|figure|measure)|you\b|canlyniad|nawr|heddiw|eleni|y tro hwn|levels?|"
            r"measured|actual|"
            r"finding|observed|numbers?|scores?|reported|cyfredol|gwerth|figures?|t-?score|amount|outcome"
        ),
    ),
    (
        "name",
        (
            r"tests?\b|investigations?|checks?\b|checked|measure|name|analyte|parameter|prawf|profion|item|examination|"
            r"component|observation|description|questionnaire|mesur|what (?:we|was)|beth|determinand|biochemistry|"
            r"haematology|bloods?\b"
        ),
    ),
)
_ROLE = [(role, re.compile(pattern, re.I)) for role, pattern in _ROLES]
_STAMP = re.compile(
    r"\b(?:collected|received|printed|reported|requested|taken|authori[sz]ed|dob|birth|sampled|specimen|nhs|ref)\b",
    re.I,
)
_VALUE_ROLES = ("current", "previous", "dated", "year")
_PERSON = re.compile(r"^(?:[A-Z][a-z]+(?:'s)?)(?: [A-Z][a-z]+)?$")


@frozen
class Column:
    """A column of a table, from its heading. `test` is set where the heading is a test."""

    x0: float
    x1: float
    role: str
    text: str
    date: str | None = None
    unit: str | None = None
    test: str = ""
    words: tuple[Word, ...] = ()
    place: int | None = None


def unit_in(text: str) -> str | None:
    """A unit in brackets, or after a comma or dash, as headings and names print it."""
    for part in re.findall(r"[\[(]([^()\[\]]*(?:\([^()]*\))?[^()\[\]]*)[\])]", text) + re.split(r",| - |\n", text)[1:]:
        unit = usual_spelling(part.strip(" ()[]"))
        if unit:
            return unit
    return None


def heading_of(cell: Cell, letter: str | None) -> Column | None:
    """The column that this cell heads, or None when it is no heading."""
    text = cell.text
    if len(text.split()) > 9 or re.search(r"[a-z]{4,}[.!?]\s+\w", text):
        return None
    dates = find_dates(text)
    bare = text
    for day in reversed(dates):
        bare = bare[: day.start] + " " + bare[day.end :]
    unit = unit_in(bare)
    year = re.fullmatch(r"\W*(?:results?\s+)?((?:19|20)\d\d)\W*(?:results?)?", bare.strip(), re.I)
    if not year and re.search(r"\d", re.sub(r"\([^)]*\)|\[[^\]]*\]|1\.73|10\^?\*?\d+", "", bare)):
        return None
    outside = re.sub(r"\([^)]*\)|\[[^\]]*\]", " ", bare).strip() or bare
    role = next((role for role, pattern in _ROLE if pattern.search(outside)), "") or next(
        (role for role, pattern in _ROLE if pattern.search(bare)), ""
    )
    date = dates[0].in_year_before(letter) if dates else None
    if year:
        role = "year"
    if not role and date and len(re.sub(r"\W", "", bare)) <= 12:
        role = "dated"
    if not role:
        if usual_spelling(bare):
            return Column(cell.x0, cell.x1, "current", text, date, usual_spelling(bare), words=cell.words)
        return None
    if role == "date" and date:
        role = "dated"
    elif role in ("current", "name", "flag") and date:
        role = "current"
    return Column(cell.x0, cell.x1, role, text, date, unit, words=cell.words)


def name_in(cell: Cell, known: Catalogue) -> Token | None:
    """The test that this cell names, when naming a test is all it does."""
    text = cell.text
    tokens = tokens_of(text, known)
    names = [token for token in tokens if token.kind == "name"]
    if not names or any(
        token.kind in ("number", "pair") and not token.use and not _in_brackets(text, token) for token in tokens
    ):
        return None
    if len(text.split()) > 20:
        return None
    first = names[0]
    for name in names[1:]:
        # "Average sugar (HbA1c)", "Cholesterol - HDL": the more exact name stands later.
        if len(known.tests) and name.test != first.test:
            between = text[first.end : name.start]
            if re.fullmatch(r"\W{1,4}", between) and not re.search(r"[,&+]", between):
                first = first if _short(first.text) and not _short(name.text) else name
            elif re.fullmatch(r"\W*(?:your|or|a|the|yr|y)?\W*", between):
                first = name if "(" in between and not _short(first.text) else first
            else:
                return None
    return first


def _short(name: str) -> bool:
    """Whether a name is an abbreviation, which says more exactly what was tested than words do."""
    return bool(re.search(r"[A-Z].*[A-Z]|\d", name)) and " " not in name


def _in_brackets(text: str, token: Token) -> bool:
    return text.count("(", 0, token.start) > text.count(")", 0, token.start)


def header_of(row: Row, known: Catalogue, letter: str | None) -> list[Column] | None:
    """The columns, when the row is a row of headings."""
    if len(row.cells) < 2 or len(row.text) > 260:
        return None
    columns: list[Column] = []
    strong = 0
    for cell in row.cells:
        column = heading_of(cell, letter)
        name = name_in(cell, known) if column is None or column.role in ("name", "current", "flag") else None
        if name is not None and not (
            column is not None and column.role in ("name", "current") and name.test in ("tscore", "abpi")
        ):
            return None
        if column is None and re.match(r"\W*\d", cell.text) and not find_dates(cell.text):
            return None
        if column is None:
            person = _PERSON.match(cell.text) is not None
            columns.append(
                Column(
                    cell.x0,
                    cell.x1,
                    "person?" if person else "",
                    cell.text,
                    words=cell.words,
                    place=cell.place,
                )
            )
        else:
            strong += column.unit is None or usual_spelling(column.text) is None
            columns.append(evolve(column, place=cell.place))
    roles = {column.role for column in columns}
    if strong < max(2, len(columns) / 2) and strong != len(columns):
        return None
    if not roles & {"current", "previous", "dated", "year", "range", "target", "unit", "name"}:
        return None
    if not roles & {"name", "previous", "target", "range", "unit"} and any(
        _STAMP.search(column.text) for column in columns
    ):
        return None
    if "person" in roles and not roles & {"name", "current", "previous"}:
        return None
    if roles <= {"date", "comment", "flag", "name", ""} and "name" not in roles:
        return None
    return columns


def sideways_header_of(row: Row, known: Catalogue) -> list[Column] | None:
    """The columns, when the row is made of names of tests."""
    columns: list[Column] = []
    tests = 0
    for cell in row.cells:
        name = name_in(cell, known)
        if name is None:
            heading = heading_of(cell, None)
            if heading is None and len(row.cells) > 1 and len(cell.text.split()) > 3:
                return None
            columns.append(Column(cell.x0, cell.x1, heading.role if heading else "", cell.text, words=cell.words))
            continue
        tests += 1
        words = Passage.of(cell.words, row.page).between(name.start, name.end)
        columns.append(Column(cell.x0, cell.x1, "test", cell.text, None, unit_in(cell.text), name.test, words))
    if len({column.test for column in columns if column.test}) < tests:
        # One test in two units is a chart to look things up in.
        return [evolve(column, test="", role="comment") for column in columns]
    if tests == 0 or tests < len(columns) - 2 or (tests == 1 and len(columns) > 2):
        return None
    return columns


def with_second_line(columns: list[Column], row: Row, known: Catalogue, letter: str | None) -> list[Column] | None:
    """The header with a second line of headings taken in ("(17 Mar 2026)" under "Now"), or None."""
    merged = list(columns)
    for cell in row.cells:
        place = column_at(cell, merged)
        if place is None or name_in(cell, known) is not None:
            return None
        more = heading_of(cell, letter)
        spoken = usual_spelling(cell.text)
        if more is None and spoken is None and not re.fullmatch(r"[\[(][^()]*[\])]", cell.text):
            return None
        if place >= len(columns):
            return None
        joined = heading_of(Cell(merged[place].words + cell.words), letter)
        if joined is None:
            joined = merged[place]
        if merged[place].test:
            joined = evolve(merged[place], unit=merged[place].unit or spoken or unit_in(cell.text))
        merged[place] = evolve(joined, x0=min(merged[place].x0, cell.x0), x1=max(merged[place].x1, cell.x1))
    return merged


def column_at(cell: Cell, columns: Sequence[Column]) -> int | None:
    """The column that the cell stands in: the one it lies under, else the one it lines up with."""
    if cell.place is not None and columns and columns[0].place is not None:
        return next((place for place, column in enumerate(columns) if column.place == cell.place), None)
    best: tuple[float, int] | None = None
    for place, column in enumerate(columns):
        overlap = min(cell.x1, column.x1) - max(cell.x0, column.x0)
        apart = min(
            abs(cell.x0 - column.x0),
            abs(cell.x1 - column.x1),
            abs(cell.x0 + cell.x1 - column.x0 - column.x1) / 2,
        )
        score = apart - (1000 if overlap > 0.5 * min(cell.x1 - cell.x0, column.x1 - column.x0) else 0)
        if best is None or score < best[0]:
            best = (score, place)
    if best is None or best[0] > 90:
        return None
    return best[1]


_LABELS = (
    (re.compile(r"t-?\s?score", re.I), re.compile(r"\b(?:spine|lumbar|l1|cefn)\b", re.I), "tscore_spine"),
    (re.compile(r"t-?\s?score", re.I), re.compile(r"\b(?:hip|femur|femoral|clun)\b", re.I), "tscore_hip"),
    (re.compile(r"\babpi\b|ankle brachial", re.I), re.compile(r"\b(?:right|dde)\b", re.I), "abpi_r"),
    (re.compile(r"\babpi\b|ankle brachial", re.I), re.compile(r"\b(?:left|chwith)\b", re.I), "abpi_l"),
)


def _by_row_label(row: Row, columns: Sequence[Column]) -> list[tuple[int, Token]]:
    """The test of a row whose name is shared by its label and a heading ("Total hip" under "T-score")."""
    label = row.cells[0]
    for heading, place, test in _LABELS:
        if place.search(label.text) and any(heading.search(column.text) for column in columns):
            return [(0, Token("name", 0, len(label.text), label.text, test=test))]
    return []


def _range_of(text: str, known: Catalogue) -> tuple[float | None, float | None]:
    for token in tokens_of(text, known):
        if token.kind == "range":
            return float(token.value), float(token.second)
        if token.kind == "number" and token.comparator:
            number = float(token.value)
            return (None, number) if "<" in token.comparator else (number, None)
    return None, None


@frozen
class RowValues:
    """What a table row gave."""

    found: tuple[tuple[Found, Passage], ...]
    ref: tuple[float | None, float | None]
    flag: str | None


def read_row(row: Row, columns: Sequence[Column], known: Catalogue, setting: Setting) -> RowValues | None:
    """The values of a row under headings. None when the row does not fit them."""
    names = [(place, name) for place, cell in enumerate(row.cells) if (name := name_in(cell, known)) is not None]
    placed = [(cell, column_at(cell, columns)) for cell in row.cells]
    if not names:
        names = _by_row_label(row, columns)
    names = [
        (place, name)
        for place, name in names
        if placed[place][1] is None
        or columns[placed[place][1] or 0].role in ("name", "", "comment", "person?", "current")
        or place == 0
    ]
    if not names:
        return None
    found: list[tuple[Found, Passage]] = []
    ref: tuple[float | None, float | None] = (None, None)
    flag: str | None = None
    starts = [place for place, _ in names] + [len(row.cells)]
    if cues.takes_back(row.text) or any(cues.RELATIVE.search(cell.text) for cell in row.cells):
        return RowValues((), ref, None)
    latest = max((c.date for c in columns if c.date and c.role in ("dated", "current", "previous")), default=None)
    for (start, name), end in zip(names, starts[1:], strict=True):
        cell = row.cells[start]
        words = Passage.of(cell.words, row.page).between(name.start, name.end)
        values: list[tuple[Cell, Column, str | None]] = []
        unit = unit_in(cell.text)
        row_date: str | None = None
        for other, place in placed[:start] + placed[start + 1 : end] if len(names) == 1 else placed[start + 1 : end]:
            if place is None:
                continue
            column = columns[place]
            marked = cues.FLAG.match(other.text)
            if marked and marked.end() == len(other.text) and column.role not in _VALUE_ROLES:
                flag = marked.group(1)
                continue
            if column.role == "unit" and re.match(r"[<>≤≥]?\s*-?\d", other.text) and usual_spelling(other.text) is None:
                # A number set to the right runs into its unit: "139 mmol/L" under "Unit".
                column = next((c for c in reversed(columns[:place]) if c.role in _VALUE_ROLES), column)
            if column.role == "unit":
                unit = usual_spelling(other.text) or unit
            elif column.role in ("range",):
                printed = _range_of(other.text, known)
                ref = printed if printed != (None, None) else ref
            elif column.role == "flag":
                match = cues.FLAG.match(other.text)
                flag = match.group(1) if match else flag
            elif column.role == "date":
                days = find_dates(other.text)
                row_date = days[0].in_year_before(setting.letter) if days else None
            elif name.test.startswith(("tscore", "abpi")) and not any(
                h.search(column.text) for h, _, n in _LABELS if n == name.test
            ):
                continue
            elif column.role in _VALUE_ROLES or (column.role == "" and not _has_values(columns)):
                values.append((other, column, row_date))
                row_date = None
        years = sorted({c.text.strip() for c in columns if c.role == "year"})
        for place_of, (other, column, beside) in enumerate(values):
            role = (
                "previous"
                if column.role == "previous" or (column.role == "dated" and column.date != latest)
                else setting.role
            )
            if column.role == "year" and years and column.text.strip() != years[-1]:
                role = "previous"
            if column.date and latest and column.date < latest:
                role = "previous"
            after = row_date if place_of == len(values) - 1 else None
            own = beside or after or (values[0][2] if len(values) == 1 or column.role != "previous" else None)
            date = column.date or own
            if date is None and role == "current":
                date = setting.date
            here = evolve(setting, role=role, date=date, listed=True, column=True, unit=unit or column.unit, carried="")
            passage = Passage.of(words + other.words, row.page)
            if name.test.startswith(("tscore", "abpi")) and known.names:
                here = evolve(here, carried=name.test)
                passage = Passage.of(other.words, row.page)
            values_here, _ = read_clause(passage, known, here)
            if role == "previous":
                values_here = [v if v.role == "previous" else evolve(v, role="previous") for v in values_here]
                values_here = [evolve(v, undated=v.date is None) for v in values_here]
            found.extend((value, passage) for value in values_here)
    return RowValues(tuple(found), ref, flag)


def _has_values(columns: Sequence[Column]) -> bool:
    return any(column.role in _VALUE_ROLES for column in columns)


def read_sideways_row(row: Row, columns: Sequence[Column], known: Catalogue, setting: Setting) -> RowValues | None:
    """The values of a row under names of tests. None when the row does not fit them."""
    tests = [column for column in columns if column.test]
    label = ""
    date: str | None = None
    cells: list[tuple[Cell, Column]] = []
    for cell in row.cells:
        place = column_at(cell, columns)
        column = columns[place] if place is not None else None
        overlap = column is not None and min(cell.x1, column.x1) - max(cell.x0, column.x0) > -6
        if column is not None and column.test and (overlap or len(columns) == len(row.cells)):
            if name_in(cell, known) is not None:
                return None
            cells.append((cell, column))
        else:
            label += " " + cell.text
    days = [d for d in find_dates(label) if standing(label[: d.start]) != "never"]
    if days:
        date = days[0].in_year_before(setting.letter)
    if not cells or len(label.split()) > 8:
        return None
    if len(tests) > 1 and len({id(column) for _, column in cells}) < len(cells):
        return None
    role = setting.role
    if label.strip():
        heading = heading_of(Cell(tuple(Word(w, 0, 0, 1, 1) for w in label.split())), setting.letter)
        kind = heading.role if heading else ""
        if kind in (
            "target",
            "range",
            "change",
            "person",
            "unit",
            "flag",
            "comment",
            "predicted",
        ) or cues.RELATIVE.search(label):
            return RowValues((), (None, None), None)
        if kind == "previous":
            role = "previous"
    if cues.takes_back(row.text):
        return RowValues((), (None, None), None)
    found: list[tuple[Found, Passage]] = []
    starts = 0
    for cell, column in cells:
        here = evolve(
            setting,
            role=role,
            date=date or (setting.date if role == "current" else None),
            listed=True,
            column=bool(label.strip()),
            unit=column.unit,
            carried="",
        )
        passage = Passage.of(column.words + cell.words, row.page)
        values, _ = read_clause(passage, known, here)
        tokens = tokens_of(cell.text, known)
        starts += bool(tokens) and tokens[0].kind in ("number", "pair", "range", "masked")
        found.extend(
            (value if role == value.role else evolve(value, undated=value.date is None), passage) for value in values
        )
    if not found and starts == 0 and not any(cues.TARGET_BEFORE.search(cell.text) for cell, _ in cells):
        return None
    return RowValues(tuple(found), (None, None), None)
