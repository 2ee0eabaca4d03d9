"""From what a person chose to a paper: options, file names, an email draft, and the list of copies."""

import datetime
import email.message
import email.policy
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

import attrs

from pcsp_desktop import documents
from pcsp_desktop.assets import words
from pcsp_desktop.plan import SHARED_SECTIONS, Plan, leaves
from pcsp_desktop.plan.consent import Copy
from pcsp_desktop.tasks.open_plan import OpenPlan
from pcsp_desktop.tasks.papers import Paper, make_paper

OFFERED = (
    "full-plan", "plan-on-a-page", "one-page-profile", "in-a-crisis", "wallet-card", "appointment-sheet",
    "results-to-talk-about", "health-record", "sharing-and-agreement", "budget-sheet", "blank-prompts",
)
"""The kinds that the print page offers; the recovery sheet has a place of its own."""

WITH_SECTIONS = frozenset({"full-plan"})
"""Kinds for which the person chooses the parts."""

KEPT_OFF = frozenset({"budget", "future", "equality", "setup"})
"""Parts that are on a paper only when they are ticked for it."""


class Form(StrEnum):
    """How a paper can be saved."""

    PDF = "pdf"
    HTML = "html"
    TEXT = "txt"
    WORD = "docx"


@attrs.frozen(kw_only=True)
class PrintChoices:
    """What the person chose on the print page. ``sections`` None means every part that the kind shows."""

    kind: str = "full-plan"
    size: int = 14
    language: str = "en_GB"
    second_language: str | None = None
    sections: frozenset[str] | None = None
    ticks: frozenset[documents.Tick] = frozenset()
    pictures: bool = True


def sections_with_words(plan: Plan) -> tuple[str, ...]:
    """The parts of the plan that hold an answer, in order: the ones worth offering."""
    held = {path.removeprefix("states:").split("/", 1)[0] for path in leaves(plan)}
    held |= {own.section for own in plan.own_headings}
    return tuple(section for section in SHARED_SECTIONS if section in held and section != "setup")


def paper_for(
    plan: Plan, choices: PrintChoices, on: datetime.date, pictures: Mapping[str, bytes] | None = None
) -> Paper:
    """The paper that was chosen. Raises KeyError, and `documents.PictureRefused`."""
    options = documents.Options(
        on=on, size=choices.size, language=choices.language, second_language=choices.second_language,
        sections=choices.sections if choices.kind in WITH_SECTIONS else None, ticks=choices.ticks,
        pictures=(pictures or {}) if choices.pictures else {},
    )
    return make_paper(plan, choices.kind, options)


def content_of(paper: Paper, form: Form) -> bytes:
    """The bytes of a paper in one of its forms; all say the same words."""
    if form is Form.PDF:
        return paper.written.content
    if form is Form.HTML:
        return documents.write_html(paper.document).encode("utf-8")
    if form is Form.TEXT:
        return documents.write_text(paper.document).encode("utf-8")
    return documents.write_word(paper.document)


def file_name(kind: str, on: datetime.date, form: Form = Form.PDF) -> str:
    """A name with a date and the kind, and no name of a person."""
    return f"my-plan-{on.isoformat()}-{kind}.{form}"


def email_draft(paper: Paper, on: datetime.date, language: str = "en_GB") -> bytes:
    """An email with the PDF attached, for the person's own mail program to open, change and send."""
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    message["Subject"] = words("printing.email.subject", language)
    message["X-Unsent"] = "1"
    message.set_content(words("printing.email.body", language))
    message.add_attachment(
        paper.written.content, maintype="application", subtype="pdf", filename=file_name(paper.kind, on)
    )
    return message.as_bytes()


def log_copy(opened: OpenPlan, *, who: str, how: str, kind: str, sections: frozenset[str] | None = None) -> str:
    """Write into the list of copies who has which paper since today; gives the path of the entry."""
    copy = Copy(
        who=who, what=words(f"paper.kind.{kind}"), how=how, given_on=opened.today(),
        sections=" ".join(sorted(sections)) if sections else "",
    )
    return opened.add("copies", copy)


def has_name(plan: Plan) -> bool:
    """Whether the plan knows whose it is: papers ask for the name on the first print."""
    person = plan.person
    return bool(person.first_name or person.family_name or person.preferred_name)


def save(path: Path, content: bytes) -> None:
    """Write a copy that the person asked for. Raises OSError; a file that could not be finished is taken away."""
    try:
        path.write_bytes(content)
    except OSError:
        path.unlink(missing_ok=True)
        raise

