"""What the person left out is nowhere in the file: every field of the model, a mark in each, its section out.

The marks are looked for in every byte of the share file, in the text and the hidden text of its PDF
(alternative text, actual text, metadata, bookmarks, attachments) by two readers, and in the locked forms.
A control shows for each mark that the search finds it when its section is in.
"""

import datetime
import getpass
import hashlib
import io
import json
import re
import socket
import tempfile
import zlib
from functools import cache
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import share_kit as kit
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

from pcsp_desktop import documents, plan, sharing
from pcsp_desktop.plan import Kind
from pcsp_desktop.sharing import container
from pcsp_desktop.sharing.fhir import incoming as fhir_import
from pcsp_desktop.sharing.make import ON_NO_PAGE

TEXTS = (Kind.TEXT, Kind.LONG_TEXT, Kind.WHEN)
FIRST_DAY = datetime.date(1850, 1, 1)
ALWAYS_OUT = ("copies",)


class Marks:
    """A mark for every field: a word for text, a day of its own for dates, an id for entries."""

    def __init__(self) -> None:
        self.by_section: dict[str, list[str]] = {}
        self._number = 0

    def next(self, section: str, spec: plan.FieldSpec | None) -> Any:
        self._number += 1
        if spec is not None and spec.kind is Kind.DATE:
            mark = (FIRST_DAY + datetime.timedelta(days=self._number * 97)).isoformat()
        else:
            # letters only, so that hyphenation, shaping and number formats leave it whole
            letters, rest = "", self._number + 17_576
            while rest:
                rest, digit = divmod(rest, 26)
                letters += chr(97 + digit)
            mark = f"zq{letters}qz"
        self.by_section.setdefault(section, []).append(mark)
        return mark

    def value(self, section: str, spec: plan.FieldSpec) -> Any:
        if spec.kind in TEXTS or spec.kind is Kind.DATE:
            return self.next(section, spec)
        match spec.kind:
            case Kind.CHOICE:
                return spec.codes[0]
            case Kind.CHOICES:
                return [spec.codes[0]]
            case Kind.SCALE:
                return 5
            case Kind.NUMBER:
                return spec.facts["low"]
            case Kind.MONEY:
                return 100
            case Kind.NHS_NUMBER:
                self.by_section.setdefault(section, []).append("9434765919")
                return "9434765919"
            case _:
                return ""


@cache
def marked() -> tuple[plan.Plan, dict[str, list[str]]]:
    """A plan with a mark in every field, and the marks of each section."""
    marks = Marks()

    def filled(prefix: str, section: str) -> dict[str, Any]:
        holder: dict[str, Any] = {}
        for spec in plan.fields():
            if spec.pattern != prefix + spec.name or spec.kind is Kind.STATES:
                continue
            here = section or spec.name
            if spec.kind is Kind.GROUP:
                holder[spec.name] = filled(f"{spec.pattern}/", here)
            elif spec.kind is Kind.ENTRIES:
                holder[spec.name] = [{"id": marks.next(here, None), **filled(f"{spec.pattern}/*/", here)}]
            else:
                holder[spec.name] = marks.value(here, spec)
        return holder

    saved = filled("", "")
    saved["carer"]["said_yes_to_sharing"] = "yes"
    # Headings and authorship belong to the section that they name: one of each for every section.
    for name in ("own_headings", "authorship"):
        saved[name] = []
        marks.by_section.pop(name)
        for section in plan.SHARED_SECTIONS:
            fresh = filled(f"{name}/*/", section)
            saved[name].append({**fresh, "id": marks.next(section, None), "section": section})
            marks.by_section[section].remove(fresh["section"])
    saved["people"][0]["not_to_involve"] = "no"
    saved["states"] = {"health/allergies": "not_now"}
    whole = plan.from_json({**saved, "schema": plan.SCHEMA})
    return whole, marks.by_section


@cache
def marks_in_force() -> dict[str, list[str]]:
    """The marks of each section that may leave: what another answer has put aside never does."""
    whole, marks = marked()
    there = json.dumps(plan.to_json(plan.select(whole, plan.SHARED_SECTIONS)))
    return {section: [mark for mark in each if mark in there] for section, each in marks.items()}


def shared(sections: tuple[str, ...], size: int = 14) -> sharing.ShareFile:
    whole, _ = marked()
    options = documents.Options(on=kit.TODAY, size=size, sections=frozenset(sections))
    pages = documents.write_pdf(documents.make(plan.select(whole, sections), "full-plan", options)).content
    return kit.share(whole, sections, pdf=pages)


def without_spaces(text: str) -> str:
    return re.sub(r"[\s\u00ad\u200b-\u200f\u2066-\u2069-]", "", text)


def everything_in(data: bytes) -> str:
    """All that any of the readers gives, in one text without spaces."""
    found = [data.decode("latin-1"), data.decode("utf-16-be", "ignore")]
    for _, content in container.read(data):
        found.append(content.decode("utf-8", "ignore"))
        if content.startswith(b"%PDF-"):
            found += pdf_words(content)
    return without_spaces("\n".join(found))


def pdf_words(pdf: bytes) -> list[str]:
    """Page text by two readers, every string of every object, every stream unpacked."""
    found = []
    opened = pypdfium2.PdfDocument(pdf)
    for page in opened:
        found.append(page.get_textpage().get_text_range())
    found.append("\n".join(item.get_title() for item in opened.get_toc()))
    opened.close()
    reader = PdfReader(io.BytesIO(pdf))
    found += [page.extract_text() for page in reader.pages]
    found.append(json.dumps({str(key): str(value) for key, value in (reader.metadata or {}).items()}))
    for number in range(1, int(str(reader.trailer["/Size"]))):
        found += strings_in(reader.get_object(IndirectObject(number, 0, reader)), 0)
    return found


def strings_in(value: object, depth: int) -> list[str]:
    if depth > 20 or isinstance(value, IndirectObject):
        return []
    if isinstance(value, StreamObject):
        data = value.get_data()
        inner = [data.decode("utf-8", "ignore"), data.decode("latin-1"), data.decode("utf-16-be", "ignore")]
        return inner + [text for item in value.values() for text in strings_in(item, depth + 1)]
    if isinstance(value, DictionaryObject):
        return [text for item in value.values() for text in strings_in(item, depth + 1)]
    if isinstance(value, ArrayObject):
        return [text for item in value for text in strings_in(item, depth + 1)]
    return [str(value)]


def in_words(mark: str) -> tuple[str, ...]:
    """A mark as it may stand: a date also in words and as the digits of a PDF date."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", mark):
        day = datetime.date.fromisoformat(mark)
        return (without_spaces(mark), f"{day.day}{day:%B}{day.year}", f"{day:%Y%m%d}")
    return (mark,)


def seen(marks: list[str], text: str) -> list[str]:
    return [mark for mark in marks if any(form in text for form in in_words(mark))]


def test_every_text_and_date_field_carries_a_mark() -> None:
    _, marks = marked()
    expected = sum(spec.kind in TEXTS or spec.kind is Kind.DATE for spec in plan.fields())
    assert sum(len(each) for each in marks.values()) > expected
    assert len({mark for each in marks.values() for mark in each}) == sum(len(each) for each in marks.values())


def test_the_search_finds_every_mark_that_was_left_in(capsys: pytest.CaptureFixture[str]) -> None:
    text = everything_in(shared(plan.SHARED_SECTIONS).data)
    marks = marks_in_force()
    for section in plan.SHARED_SECTIONS:
        if section in ON_NO_PAGE:
            assert section not in answered_sections(shared(plan.SHARED_SECTIONS))
        else:
            assert seen(marked()[1][section], text) == marks[section], section
    with capsys.disabled():
        total = sum(len(marks[section]) for section in plan.SHARED_SECTIONS)
        print(f"\n  {total} marks are found when left in", end="")


def test_the_search_finds_marks_in_the_pdf_alone() -> None:
    """So that the control is not satisfied by plan.json: the pages and their hidden text are searched too."""
    opened = sharing.open_share(shared(plan.SHARED_SECTIONS).data)
    text = without_spaces("\n".join(pdf_words(opened.pdf)))
    _, marks = marked()
    found = [len(seen(marks[section], text)) for section in plan.SHARED_SECTIONS]
    assert sum(found) > 300


def answered_sections(share: sharing.ShareFile) -> set[str]:
    """The sections of which plan.json or fhir.json hold anything."""
    opened = sharing.open_share(share.data)
    assert opened.plan is not None and opened.fhir is not None
    both = (opened.plan, fhir_import.read(opened.fhir).plan)
    return {path.removeprefix("states:").split("/")[0] for found in both for path in plan.leaves(found)}


@pytest.mark.parametrize("section", sorted(ON_NO_PAGE))
def test_what_no_page_shows_is_not_in_the_data_either(section: str) -> None:
    """How the plan is set up used to ride along in plan.json and fhir.json."""
    share = shared((section, "goals"))
    assert section not in share.record.sections
    assert answered_sections(share) <= {"goals", "own_headings", "authorship"}


def nothing_is_left_of(left_out: tuple[str, ...], share: sharing.ShareFile) -> None:
    """No mark of these sections in any byte, and no answer of any kind in the plan and the FHIR document."""
    _, marks = marked()
    text = everything_in(share.data)
    for section in (*left_out, *ALWAYS_OUT):
        assert seen(marks[section], text) == [], section
    assert not set(left_out) & set(share.record.sections)
    opened = sharing.open_share(share.data)
    assert opened.plan is not None and opened.fhir is not None
    for found in (opened.plan, fhir_import.read(opened.fhir).plan):
        answered = {path.removeprefix("states:").split("/")[0] for path in plan.leaves(found)}
        assert not answered & {*left_out, *ALWAYS_OUT}
        assert not {each.section for each in found.own_headings} & set(left_out)
        assert not {each.section for each in found.authorship} & set(left_out)


@pytest.mark.parametrize("bit", range(10))
@pytest.mark.slow
def test_nothing_of_what_was_left_out_is_in_the_file(bit: int) -> None:
    """Half of the sections are out, in ten ways, so that each section is out in five of them."""
    place, out_if = divmod(bit, 2)
    left_out = tuple(name for number, name in enumerate(plan.SHARED_SECTIONS) if number >> place & 1 == out_if)
    nothing_is_left_of(left_out, shared(tuple(name for name in plan.SHARED_SECTIONS if name not in left_out)))


@pytest.mark.slow
@pytest.mark.parametrize("left_out", plan.SHARED_SECTIONS)
def test_nothing_of_one_section_that_was_left_out_is_in_the_file(left_out: str) -> None:
    sections = tuple(section for section in plan.SHARED_SECTIONS if section != left_out)
    nothing_is_left_of((left_out,), shared(sections))


@pytest.mark.parametrize("kept", ["goals", "setup"])
def test_one_section_alone_brings_nothing_else(kept: str) -> None:
    _, marks = marked()
    text = everything_in(shared((kept,)).data)
    for section, each in marks.items():
        if section != kept:
            assert seen(each, text) == [], section


def test_nobody_hears_which_questions_were_left() -> None:
    assert "not_now" in json.dumps(plan.to_json(marked()[0]))
    assert "not_now" not in everything_in(shared(plan.SHARED_SECTIONS).data)


def test_nobody_hears_whom_or_what_the_person_refused() -> None:
    """Each refusal is filled with a mark; none is in any byte of a copy with every section."""
    whole, _ = marked()
    saved = plan.to_json(whole)
    saved["people"] += [{"id": "zqrefuseda", "name": "ZQREFUSEDA", "not_to_involve": "yes", "notes": "ZQREFUSEDB"}]
    saved["crisis"]["involve"] += [{"id": "zqrefusedc", "name": "ZQREFUSEDC", "involve": "do_not_involve"}]
    saved["consent"] |= {"may_not_see": "ZQREFUSEDD"}
    saved["consent"]["records"] += [
        {"id": f"zqrefused{answer}", "what": f"ZQREFUSED{answer}", "answer": answer}
        for answer in ("no", "changed", "stopped")
    ]
    for entries in (saved["people"], saved["crisis"]["involve"], saved["consent"]["records"]):
        for entry in entries:
            entry.pop("order", None)
    copy = kit.share(plan.from_json(saved), plan.SHARED_SECTIONS)
    assert "zqrefused" not in everything_in(copy.data).casefold()


def test_the_carers_page_stays_unless_the_carer_said_yes() -> None:
    whole, marks = marked()
    for said in ("", "no"):
        asked = plan.apply(whole, plan.set_value("carer/said_yes_to_sharing", said))
        share = kit.share(asked, plan.SHARED_SECTIONS)
        assert seen(marks["carer"], everything_in(share.data)) == []
        assert "carer" not in share.record.sections


@pytest.mark.parametrize("section", ["copies", "own_headings", "authorship", "states", "private_notes", "nonsense"])
def test_what_may_never_leave_cannot_be_asked_for(section: str) -> None:
    with pytest.raises(plan.NotShareable):
        kit.share(kit.small_plan(), ("goals", section))


def test_that_something_is_left_out_is_said_only_if_the_person_asks() -> None:
    few, all_of_them = kit.share(sections=("goals",)), kit.share(sections=("goals", "people"))
    assert not few.record.says_left_out
    assert set(few.record.to_json()) == set(all_of_them.record.to_json())
    assert kit.share(sections=("goals",), says_left_out=True).record.says_left_out


def test_hashes_of_files_that_stay_at_home_stay_too() -> None:
    letter = b"\x89PNG\r\n\x1a\n my letter"
    hashed = hashlib.sha256(letter).hexdigest()
    pattern = next(spec.pattern for spec in plan.fields() if spec.kind is Kind.ATTACHMENT)
    section, name = pattern.split("/*/") if "/*/" in pattern else pattern.rsplit("/", 1)
    saved: dict[str, Any] = {"schema": plan.SCHEMA}
    *groups, last = section.split("/")
    holder = saved
    for group in groups:
        holder = holder.setdefault(group, {})
    holder[last] = [{"id": "e1", name: hashed}] if "/*/" in pattern else {name: hashed}
    whole = plan.from_json(saved)
    sections = (section.split("/")[0],)
    assert hashed not in everything_in(kit.share(whole, sections).data)
    ticked = sharing.AttachedFile(title="My letter", media_type="image/png", content=letter)
    assert hashed in everything_in(kit.share(whole, sections, attachments=(ticked,)).data)


def test_private_notes_have_no_way_in() -> None:
    note = plan.PrivateNotes(notes=(plan.PrivateNote(text="zqprivateqz"),))
    assert not hasattr(kit.small_plan(), "private_notes")
    with pytest.raises((TypeError, AttributeError)):
        kit.share(note)  # type: ignore[arg-type]


def test_marks_are_not_hidden_in_packed_pieces() -> None:
    """No member is packed, and no stream of the PDF is packed in a way that the search did not undo."""
    share = shared(("goals",))
    for name, content in container.read(share.data):
        assert not content.startswith((b"PK", b"\x1f\x8b", zlib.compress(b"")[:2])), name


def test_nothing_of_the_computer_or_of_other_people_is_in_the_file() -> None:
    text = everything_in(kit.share(kit.small_plan()).data)
    folders = (Path.home(), Path.cwd(), Path(tempfile.gettempdir()), Path(sharing.__file__).parents[2])
    for word in (getpass.getuser(), socket.gethostname(), *map(str, folders)):
        if len(word) > 4:
            assert word not in text
