"""``pcsp-desktop papers``: prints a plan in its saved form, as the print page does before anything is changed there."""

import datetime
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

import attrs

from pcsp_desktop import documents, outside_json
from pcsp_desktop.assets import ENGLISH, PSEUDO_LANGUAGES, languages, words
from pcsp_desktop.plan import Plan, PlanFaults, from_json
from pcsp_desktop.plan.audience import Reader
from pcsp_desktop.plan.paper_map import Audience
from pcsp_desktop.tasks.printing.made_papers import Form
from pcsp_desktop.vault import files

_LIMITS = outside_json.Limits(length=64 * 1024 * 1024, brackets=2_000_000)
"""Bytes and brackets of a saved plan: far more than any has, and no more than a small computer holds."""

READERS: Mapping[str, Audience] = {audience.replace("_", "-").removesuffix("s"): audience for audience in Audience}
"""Who the papers are for, as the command line names them: home-carer for home carers."""

BESIDE = ("none", "headings", "all")
FORMS: Mapping[str, Form] = {form.value: form for form in Form}


T = TypeVar("T")


class NotAPlan(ValueError):
    """A file holds no plan. ``lines`` name each fault by its place, never a value."""

    def __init__(self, lines: tuple[str, ...]) -> None:
        super().__init__("no plan")
        self.lines = lines


class UnknownChoice(ValueError):
    """A word of the command line is none of those that there are. ``line`` says which are."""

    def __init__(self, line: str) -> None:
        super().__init__("unknown choice")
        self.line = line


@attrs.frozen(kw_only=True)
class PapersWanted:
    """What the command line asks for. Empty ``kinds``: every kind that has something to say."""

    kinds: tuple[str, ...] = ()
    sizes: tuple[int, ...] = documents.SIZES
    forms: tuple[Form, ...] = (Form.PDF, Form.TEXT, Form.HTML)
    language: str = ENGLISH
    beside: str = "none"
    audience: Audience = Audience.ME
    on: datetime.date


def wanted(
    *,
    kinds: str = "",
    sizes: str = "",
    formats: str = "",
    language: str = "",
    beside: str = "",
    reader: str = "",
    on: str = "",
    today: datetime.date,
) -> PapersWanted:
    """The choices from their words; empty words leave what is usual. Raises `UnknownChoice`."""
    asked = PapersWanted(on=_day(on) if on else today)
    if kinds:
        asked = attrs.evolve(asked, kinds=_each(kinds, {kind: kind for kind in documents.KINDS}))
    if sizes:
        asked = attrs.evolve(asked, sizes=_each(sizes, {str(size): size for size in documents.SIZES}))
    if formats:
        asked = attrs.evolve(asked, forms=_each(formats, FORMS))
    if language:
        known = (*languages(), *PSEUDO_LANGUAGES)
        asked = attrs.evolve(asked, language=_one(language, {code: code for code in known}))
    if beside:
        asked = attrs.evolve(asked, beside=_one(beside, {code: code for code in BESIDE}))
    if reader:
        asked = attrs.evolve(asked, audience=_one(reader, READERS))
    return asked


def _each(said: str, known: Mapping[str, T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(_one(word, known) for word in said.split(",")))


def _one(said: str, known: Mapping[str, T]) -> T:
    found = known.get(said.strip())
    if found is None:
        raise UnknownChoice(words("command.papers.unknown", known=", ".join(known)))
    return found


def _day(said: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(said)
    except ValueError:
        raise UnknownChoice(words("command.papers.no_day")) from None


def read_plan(file: Path) -> Plan:
    """The plan in a file, in any released form. Raises `NotAPlan` and OSError."""
    if not file.is_file():
        raise FileNotFoundError
    with file.open("rb") as stream:
        data = stream.read(_LIMITS.length + 1)
    try:
        return from_json(outside_json.parse(data, _LIMITS))
    except outside_json.BadJson:
        raise NotAPlan((words("command.papers.not_json"),)) from None
    except PlanFaults as problem:
        raise NotAPlan(tuple(_in_words(fault.path, fault.text_id) for fault in problem.faults)) from None


def _in_words(path: str, text_id: str) -> str:
    return f"{path or words('command.papers.whole')}: {words(text_id)}"


def print_papers(plan: Plan, folder: Path, asked: PapersWanted, report: Callable[[str], None]) -> None:
    """Write the papers into a folder, which is made where there is none. Raises OSError.

    ``report`` hears the name of each kind, and which signs have no picture in any typeface.
    """
    folder.mkdir(parents=True, exist_ok=True)
    reader = Reader(asked.audience)
    kinds = asked.kinds or tuple(kind for kind in documents.KINDS if documents.KINDS[kind].is_offered(plan, reader))
    missing: dict[str, None] = {}
    for kind in kinds:
        sizes = asked.sizes[:1] if len(documents.KINDS[kind].sizes) == 1 else asked.sizes
        for size in sizes:
            missing |= dict.fromkeys(_print(plan, kind, size, asked, folder))
        report(words("command.papers.made", name=kind))
    if missing:
        report(words("command.papers.missing", signs=" ".join(_code(sign) for sign in missing)))


def _print(plan: Plan, kind: str, size: int, asked: PapersWanted, folder: Path) -> tuple[str, ...]:
    """One paper in each form; gives the signs that its PDF has no picture for."""
    document = documents.make(plan, kind, _options(asked, size))
    missing: tuple[str, ...] = ()
    for form in asked.forms:
        if form is Form.PDF:
            written = documents.write_pdf(document)
            missing, content = written.missing_characters, written.content
        elif form is Form.WORD:
            content = documents.write_word(document)
        else:
            write = documents.write_html if form is Form.HTML else documents.write_text
            content = write(document).encode("utf-8")
        files.write_safely(folder / f"{kind}-{size}.{form}", content)
    return missing


def _options(asked: PapersWanted, size: int) -> documents.Options:
    second = None if asked.beside == "none" or asked.language == ENGLISH else ENGLISH
    return documents.Options(
        on=asked.on, size=size, language=asked.language, second_language=second, audience=asked.audience
    )


def _code(sign: str) -> str:
    return f"U+{ord(sign[0]):04X}"
