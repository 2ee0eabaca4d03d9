"""A share made from a vault holds nothing of a part that was left out: every text and date of the model is marked.

`tests/sharing/test_redaction.py` does the same one level below, with more readers; this goes the way the windows
go: through the vault, `tasks.shares`, the papers, and each form that leaves the computer.
"""

import datetime
import io
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from pypdf import PdfReader
from vault_kit import TurnableClock

from pcsp_desktop import plan, sharing, vault
from pcsp_desktop.plan import Kind
from pcsp_desktop.sharing import container
from pcsp_desktop.sharing.make import ON_NO_PAGE
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.tasks.sharing import shares
from pcsp_desktop.vault.keys import KdfCost, Passphrase

NOW = datetime.datetime(2026, 3, 1, 9, 0, tzinfo=datetime.UTC)
WORDS = (Kind.TEXT, Kind.LONG_TEXT, Kind.WHEN)


def mark(number: int) -> str:
    """Letters only, so that no layout splits or changes them."""
    number += 17_576
    letters = ""
    while number:
        number, digit = divmod(number, 26)
        letters += chr(97 + digit)
    return f"zq{letters}qz"


@cache
def marked() -> tuple[plan.Plan, dict[str, list[str]]]:
    """A plan with a mark in every text of every section, and the marks of each section."""
    marks: dict[str, list[str]] = {}

    def filled(prefix: str, section: str) -> dict[str, Any]:
        holder: dict[str, Any] = {}
        for spec in plan.fields():
            if spec.pattern != prefix + spec.name:
                continue
            here = section or spec.name
            if spec.kind is Kind.GROUP:
                holder[spec.name] = filled(f"{spec.pattern}/", here)
            elif spec.kind is Kind.ENTRIES:
                holder[spec.name] = [{"id": f"e{len(marks)}", **filled(f"{spec.pattern}/*/", here)}]
            elif spec.kind in WORDS:
                made = mark(sum(len(each) for each in marks.values()))
                marks.setdefault(here, []).append(made)
                holder[spec.name] = made
        return holder

    saved = filled("", "")
    saved["carer"]["said_yes_to_sharing"] = "yes"
    for name in ("own_headings", "authorship"):
        del saved[name]
        del marks[name]
    return plan.from_json({**saved, "schema": plan.SCHEMA}), marks


def everything_in(data: bytes) -> str:
    found = [data.decode("latin-1")]
    for _name, content in container.read(data):
        found.append(content.decode("utf-8", "ignore"))
        if content.startswith(b"%PDF-"):
            document = pypdfium2.PdfDocument(content)
            found += [page.get_textpage().get_text_range() for page in document]
            found += [str(item.get_title()) for item in document.get_toc()]
            document.close()
            found += [page.extract_text() for page in PdfReader(io.BytesIO(content)).pages]
    return re.sub(r"[\s\u00ad\u200b-\u200f\u2066-\u2069-]", "", "\n".join(found))


@pytest.fixture
def opened(tmp_path: Path) -> Any:
    made = vault.create(
        tmp_path / "sam",
        Passphrase("pw"),
        cost=KdfCost(memory=64, passes=1, lanes=1),
        clock=TurnableClock(),
        plan=marked()[0],
    )
    yield made
    made.lock()


def share(opened: vault.Vault, sections: tuple[str, ...]) -> shares.Made:
    choices = shares.ShareChoices(name="Ola", recipient="Elm Road", sections=sections)
    return shares.make(shares.prepare(PlanSession(opened), choices, NOW))


def seen(section: str, text: str) -> list[str]:
    return [each for each in marked()[1].get(section, []) if each in text]


def test_the_search_finds_every_mark_that_is_in(opened: vault.Vault) -> None:
    text = everything_in(share(opened, plan.SHARED_SECTIONS).share.data)
    may_leave = json.dumps(plan.to_json(plan.select(marked()[0], plan.SHARED_SECTIONS)))
    for section in plan.SHARED_SECTIONS:
        there = [mark for mark in marked()[1].get(section, []) if mark in may_leave]
        assert seen(section, text) == ([] if section in ON_NO_PAGE else there), section
        assert there, section
    assert seen("copies", text) == []


@pytest.mark.parametrize("half", [0, 1])
@pytest.mark.slow
def test_no_mark_of_the_sections_that_stay_is_in_any_form_that_leaves(opened: vault.Vault, half: int) -> None:
    inside = tuple(name for number, name in enumerate(plan.SHARED_SECTIONS) if number % 2 == half)
    made = share(opened, inside)
    locked = shares.pack(made.share, "locked_pdf", made.pages)
    again = sharing.unlock_pdf(locked.content, locked.code)
    pages = pypdfium2.PdfDocument(locked.content, password=locked.code.replace(" ", ""))
    text = everything_in(again) + re.sub(r"\s", "", "".join(page.get_textpage().get_text_range() for page in pages))
    pages.close()
    for section in marked()[1]:
        if section in inside and section not in ON_NO_PAGE:
            assert seen(section, text), section
        else:
            assert seen(section, text) == [], section


@pytest.mark.slow
@pytest.mark.parametrize("left_out", plan.SHARED_SECTIONS)
def test_no_mark_of_one_section_that_stays_is_in_the_file(opened: vault.Vault, left_out: str) -> None:
    inside = tuple(section for section in plan.SHARED_SECTIONS if section != left_out)
    assert seen(left_out, everything_in(share(opened, inside).share.data)) == []


@pytest.mark.slow
@pytest.mark.parametrize("section", [name for name in plan.SHARED_SECTIONS if name not in ON_NO_PAGE])
def test_each_section_that_is_in_the_data_is_on_the_pages(opened: vault.Vault, section: str) -> None:
    """The other way round: nothing goes along as data that the pages do not show."""
    made = share(opened, (section,))
    pages = pypdfium2.PdfDocument(made.pages)
    text = re.sub(r"\s", "", "".join(page.get_textpage().get_text_range() for page in pages))
    pages.close()
    held = {path.removeprefix("states:").split("/")[0] for path in plan.leaves(made.base)}
    assert held <= {section, "own_headings", "authorship"}
    assert seen(section, text), section
