"""What the columns of a table hold, from their headings; and in which column a cell stands."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve, frozen

from pcsp_desktop.letters.layout.lines import Cell, PageRow
from pcsp_desktop.letters.meaning.labels import name_in, unit_in
from pcsp_desktop.letters.words.dates import find_dates
from pcsp_desktop.letters.words.names import Catalogue
from pcsp_desktop.letters.words.tokens import Passage, Word
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
            r"\bwant\b|would like|hop(?:e|ing)\b|\breach\b|by next\b|"
            r"healthy|looking for|better|best|targed|nod(?:au)?\b|delfrydol|optimal|desirable"
        ),
    ),
    ("percent", r"^\W*%\s?(?:of )?pred|^(?:per ?cent|percentage)(?: of)? pred"),
    ("predicted", r"pred(?:icted)?\b|lln|expected"),
    (
        "current",
        r"^(?:before|pre|after|post)\b[- ]?(?:the )?(?:inhaler|salbutamol|broncho\w*|bd|reliever|ventolin|puffer)",
    ),
    (
        "range",
        (
            r"range|reference|\bref\b|normal|interval|limits?|usual|typical|ystod|arferol|lower|upper|"
            r"min(?:imum)?\b|max(?:imum)?\b"
        ),
    ),
    (
        "previous",
        r"previous|prev\b|last|before|prior|earlier|past|\bold|year ago|baseline|blaenorol|diwethaf|llynedd|\bcynt",
    ),
    ("date", r"\bdate|when|collected|\btaken\b|dyddiad|sampled|^time"),
    ("unit", r"^units?\b|units$|unedau|uned\b|unit of"),
    ("flag", r"flag|status|h/l|alert|abnormal|^\*$"),
    (
        "comment",
        (
            r"comments?|notes?|means\b|meaning|explan|next|action|advice|sylw|\bwho\b|\bwhy\b|review|request|"
            r"specimen|method|code|z-?\s?score|bmd\b|dose|missed|"
            r"what (?:to|you can)|question|ystyr|olygu|filed|viewed|done\?|"
            r"price|cost|fee\b|charge|room|number of|lab(?:oratory)? (?:no|number)|pris\b"
        ),
    ),
    (
        "current",
        (
            r"results?|values?|\bnow\b|today|this (?:time|year|visit|check|month)|latest|current|"
            r"recent|readings?|\bnew\b|after|on admission|discharge|"
            r"your (?:number|level|score|figure|measure)|you\b|canlyniad|nawr|heddiw|eleni|y tro hwn|levels?|"
            r"measured|actual|"
            r"finding|observed|numbers?|scores?|reported|cyfredol|gwerth|figures?|t-?\s?score|amount|outcome"
        ),
    ),
    (
        "name",
        (
            r"tests?\b|investigations?|checks?\b|checked|measure|name|analyte|parameter|prawf|profion|item|examination|"
            r"component|observation|description|questionnaire|mesur|what (?:we|was)|beth|determinand|biochemistry|"
            r"haematology|bloods?\b|^site\b|^region\b|^group\b"
        ),
    ),
)
_ROLE = [(role, re.compile(pattern, re.I)) for role, pattern in _ROLES]
_STAMP = re.compile(
    r"\b(?:collected|received|printed|reported|requested|taken|authori[sz]ed|dob|birth|sampled|specimen|nhs|ref)\b",
    re.I,
)
VALUE_ROLES = ("current", "previous", "dated", "year", "percent")
_PERSON = re.compile(r"^(?:[A-Z][a-z]+(?:'s)?)(?: [A-Z][a-z]+)?$")
_GUIDE = re.compile(r"\bmean(?:s|ing)?\b|\bguide|\bcategor|\binterpret|\bstage\b|\brisk level|\bystyr", re.I)
_YEAR = re.compile(r"\W*(?:results?\s+)?((?:19|20)\d\d)\W*(?:results?)?", re.I)


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


def _role_of(text: str) -> str:
    return next((role for role, pattern in _ROLE if pattern.search(text)), "")


def heading_of(cell: Cell, letter: str | None) -> Column | None:
    """The column that this cell heads, or None when it is no heading."""
    text = cell.text
    if len(text.split()) > 9 or re.search(r"[a-z]{4,}[.!?]\s+\w", text):
        return None
    dates = find_dates(text)
    if re.search(r":\s*[A-Za-z]{2}", text) or (dates and re.search(r"\b(?:dob|born|birth)\b", text, re.I)):
        return None  # a label with what it labels
    bare = text
    for day in reversed(dates):
        bare = bare[: day.start] + " " + bare[day.end :]
    unit = unit_in(bare)
    year = _YEAR.fullmatch(bare.strip())
    said = re.sub(r"\bsince (?:19|20)\d\d\b", "", bare)
    if not year and re.search(r"\d", re.sub(r"\([^)]*\)|\[[^\]]*\]|1\.73|10\^?\*?\d+|\d{1,2}[:.]\d\d", "", said)):
        return None
    outside = re.sub(r"\([^)]*\)|\[[^\]]*\]", " ", bare).strip() or bare
    role = _role_of(outside) or _role_of(bare)
    date = dates[0].in_year_before(letter) if dates else None
    if year:
        role = "year"
    if not role and date and len(re.sub(r"\W", "", bare)) <= 12:
        role = "dated"
    if not role:
        spoken = usual_spelling(bare)
        return Column(cell.x0, cell.x1, "current", text, date, spoken, words=cell.words) if spoken else None
    if role == "date" and date:
        role = "dated"
    elif role in ("current", "name", "flag") and date:
        role = "current"
    return Column(cell.x0, cell.x1, role, text, date, unit, words=cell.words)


def header_of(row: PageRow, known: Catalogue, letter: str | None) -> list[Column] | None:
    """The columns, when the row is a row of headings."""
    if len(row.cells) < 2 or len(row.text) > 260:
        return None
    columns: list[Column] = []
    strong = 0
    for place, cell in enumerate(row.cells):
        column = heading_of(cell, letter)
        if not _may_head(cell, column, known):
            return None
        if column is None:
            role = "person?" if _PERSON.match(cell.text) is not None else ""
            columns.append(Column(cell.x0, cell.x1, role, cell.text, words=cell.words, place=cell.place))
            continue
        if place == 0 and usual_spelling(column.text) is not None:
            # A unit in the corner is that of every number of the table.
            column = evolve(column, role="name")
        strong += column.unit is None or usual_spelling(column.text) is None or place == 0
        columns.append(evolve(column, place=cell.place))
    return columns if _is_header(columns, strong) else None


def _may_head(cell: Cell, column: Column | None, known: Catalogue) -> bool:
    """Whether this cell can stand in a row of headings: no name of a test, no bare number."""
    name = name_in(cell, known) if column is None or column.role in ("name", "current", "flag") else None
    sided = column is not None and column.role in ("name", "current")
    if name is not None and not (sided and name.test in ("tscore", "abpi")):
        return False
    return not (column is None and re.match(r"\W*\d", cell.text) and not find_dates(cell.text))


def _is_header(columns: Sequence[Column], strong: int) -> bool:
    roles = {column.role for column in columns}
    if strong < max(2, len(columns) / 2) and strong != len(columns):
        return False
    if not roles & {"current", "previous", "dated", "year", "range", "target", "unit", "name", "percent"}:
        return False
    if not roles & {"name", "previous", "target", "range", "unit"} and any(_STAMP.search(c.text) for c in columns):
        return False
    if "person" in roles and not roles & {"name", "current", "previous"}:
        return False
    return not (roles <= {"date", "comment", "flag", "name", ""} and "name" not in roles)


def sideways_header_of(row: PageRow, known: Catalogue) -> list[Column] | None:
    """The columns, when the row is made of names of tests."""
    columns: list[Column] = []
    tests = 0
    if any(re.match(r"[<>≤≥]?\s*-?\d", cell.text) and not find_dates(cell.text) for cell in row.cells):
        return None
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
    if tests == 1 and any(_GUIDE.search(column.text) for column in columns if not column.test):
        # Values of one test and what each means: a guide, not a result.
        return [evolve(column, test="", role="comment") for column in columns]
    others = sum(1 for column in columns if not column.test and column.role not in ("comment", "date"))
    if tests == 0 or (tests < len(columns) - 2 and others > 2) or (tests == 1 and len(columns) > 2 and others > 1):
        return None
    return columns


def with_second_line(columns: list[Column], row: PageRow, known: Catalogue, letter: str | None) -> list[Column] | None:
    """The header with a second line of headings taken in ("(17 Mar 2026)" under "Now"), or None."""
    merged = list(columns)
    for cell in row.cells:
        place = column_at(cell, merged)
        if place is None or place >= len(columns) or name_in(cell, known) is not None:
            return None
        more = heading_of(cell, letter)
        spoken = usual_spelling(cell.text)
        if more is None and spoken is None and not re.fullmatch(r"[\[(][^()]*[\])]", cell.text):
            return None
        joined = heading_of(Cell(merged[place].words + cell.words), letter) or merged[place]
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
    return best[1] if best is not None and best[0] <= 90 else None
