"""From what a person chose to a paper: options, file names, an email draft, and the list of copies."""

import datetime
import email.message
import email.policy
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

import attrs

from pcsp_desktop import documents
from pcsp_desktop.assets import ENGLISH, languages, words
from pcsp_desktop.documents import SIZES, Tick
from pcsp_desktop.plan import SHARED_SECTIONS, Plan, leaves, pattern_of, set_value
from pcsp_desktop.plan.audience import Reader, excluded_people_named, refused, seen_by
from pcsp_desktop.plan.consent import Copy
from pcsp_desktop.plan.paper_map import Audience, paper_map
from pcsp_desktop.tasks import file_names
from pcsp_desktop.tasks.acts import Did
from pcsp_desktop.tasks.open_plan import OpenPlan
from pcsp_desktop.tasks.printing.papers import Paper, Told, make_paper
from pcsp_desktop.vault import files

__all__ = [
    "SIZES",
    "Audience",
    "Form",
    "PrintChoices",
    "Tick",
    "chooses_sections",
    "content_of",
    "email_draft",
    "has_name",
    "has_one_size",
    "kinds_offered",
    "log_copy",
    "may_have_urdu",
    "named_in_own_words",
    "paper_for",
    "save",
    "second_languages",
    "sections_for",
    "sections_with_words",
    "shows_picture",
    "size_for",
    "ticks_offered",
    "usual_reader",
    "write_name",
]

_ON_NO_PAPER = frozenset({"equality", "setup"})
_URDU = "ur"
_ON_PAPER = {"lexend": "lexend", "andika": "reading"}
"""The windows' choices of letters that have a typeface of their own on paper; for the others it is Atkinson."""
_LARGE_FROM, _GIANT_FROM = 150, 300
"""Text sizes of the screen, in percent, from which large and giant print are offered first."""


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
    language: str = ENGLISH
    second_language: str | None = None
    sections: frozenset[str] | None = None
    ticks: frozenset[Tick] = frozenset()
    pictures: bool = True
    typeface: str = "atkinson"
    """The letter shapes that the person reads best: one of the windows' choices."""
    urdu_naskh: bool = False
    """Urdu in Naskh, which a computer reads aloud best, and not in Nastaliq."""
    audience: Audience | None = None
    """Who the copy is for; None: the usual reader of its kind."""


# ---- What is offered ---------------------------------------------------------------------------------------


def kinds_offered(plan: Plan) -> tuple[str, ...]:
    """The papers that make sense for this plan, in order."""
    return tuple(kind.id for kind in documents.offered(plan))


def chooses_sections(kind: str) -> bool:
    """Whether the person chooses the parts that are on this kind."""
    return documents.KINDS[kind].with_sections


def sections_with_words(plan: Plan) -> tuple[str, ...]:
    """The parts of the plan that hold an answer, in order: the ones worth offering."""
    held = {path.removeprefix("states:").split("/", 1)[0] for path in leaves(plan)}
    held |= {own.section for own in plan.own_headings}
    return tuple(section for section in SHARED_SECTIONS if section in held and section not in _ON_NO_PAPER)


def sections_for(plan: Plan, audience: Audience) -> tuple[str, ...]:
    """The parts that are on a copy for a reader before anything is ticked, of those worth offering."""
    reader = Reader(audience)
    return tuple(section for section in sections_with_words(plan) if reader.sees_section(section))


def usual_reader(kind: str) -> Audience:
    """Who a paper of this kind is for until the person says otherwise."""
    return paper_map().usual_reader[kind]


def named_in_own_words(plan: Plan, choices: PrintChoices) -> tuple[str, ...]:
    """The people to keep away whom the person's own words on this paper name: words cannot be filtered."""
    if Tick.NOT_TO_INVOLVE in choices.ticks:
        return ()
    shown = seen_by(plan, _options(choices, datetime.date.min).for_kind(choices.kind).reader)
    found = [
        named.name
        for named in excluded_people_named(plan, shown)
        if choices.kind in paper_map().kinds_of(pattern_of(named.path))
    ]
    return tuple(dict.fromkeys(found))


def ticks_offered(plan: Plan, kind: str) -> tuple[Tick, ...]:
    """What can be put on this one copy, and stays off unless it is ticked: only what the plan holds."""
    kept_away = refused(plan)
    held: dict[Tick, object] = {
        Tick.NOT_TO_INVOLVE: {"people", "crisis"} & kept_away,
        Tick.MONEY: plan.budget.backup_plan,
        Tick.THINKING_AHEAD: plan.future.matters_most,
        Tick.REFUSALS: "consent" in kept_away,
        Tick.FOR_LATER: "not_now" in plan.states.values(),
    }
    return tuple(each for each in documents.KINDS[kind].ticks if held.get(each, True))


def has_one_size(kind: str) -> bool:
    """Whether a paper has a size of its own, such as the card for a wallet."""
    return len(documents.KINDS[kind].sizes) == 1


def size_for(text_size: int) -> int:
    """The print size that suits someone who reads the screen at ``text_size`` percent."""
    return 14 if text_size < _LARGE_FROM else 18 if text_size < _GIANT_FROM else 24


def second_languages(language: str) -> tuple[str, ...]:
    """Languages in which the headings of a paper in ``language`` can be printed too, English first."""
    return tuple(code for code in languages() if code != language)


def may_have_urdu(language: str) -> bool:
    """Whether a paper in ``language``, or its second headings, can be in Urdu."""
    return _URDU in (language, *second_languages(language))


def shows_picture(plan: Plan, kind: str) -> bool:
    """Whether the photo could be on a paper of this kind."""
    return documents.KINDS[kind].pictures and bool(plan.support.profile.photo)


def has_name(plan: Plan) -> bool:
    """Whether the plan knows whose it is: papers ask for the name on the first print."""
    person = plan.person
    return bool(person.first_name or person.family_name or person.preferred_name)


def write_name(opened: OpenPlan, first: str, family: str) -> None:
    """Write a name into the plan; what is blank stays as it is. Raises what `OpenPlan.act` raises."""
    typed = (("person/first_name", first.strip()), ("person/family_name", family.strip()))
    opened.act(Did.WROTE_NAME, *(set_value(path, name) for path, name in typed if name))


# ---- The paper ---------------------------------------------------------------------------------------------


def paper_for(
    plan: Plan,
    choices: PrintChoices,
    on: datetime.date,
    pictures: Mapping[str, bytes] | None = None,
    told: Told | None = None,
) -> Paper:
    """The paper that was chosen; ``told`` hears how far it is. Raises KeyError."""
    return make_paper(plan, choices.kind, _options(choices, on, pictures), told)


def _options(
    choices: PrintChoices, on: datetime.date, pictures: Mapping[str, bytes] | None = None
) -> documents.Options:
    return documents.Options(
        on=on,
        size=choices.size,
        language=choices.language,
        second_language=choices.second_language,
        sections=choices.sections if chooses_sections(choices.kind) else None,
        ticks=choices.ticks,
        pictures=(pictures or {}) if choices.pictures else {},
        typeface=_ON_PAPER.get(choices.typeface, "atkinson"),
        urdu_naskh=choices.urdu_naskh,
        audience=choices.audience,
    )


def content_of(paper: Paper, form: Form) -> bytes:
    """The bytes of a paper in one of its forms; all say the same words."""
    if form is Form.PDF:
        return paper.written.content
    if form is Form.HTML:
        return documents.write_html(paper.document).encode("utf-8")
    if form is Form.TEXT:
        return documents.write_text(paper.document).encode("utf-8")
    return documents.write_word(paper.document)


def email_draft(paper: Paper, on: datetime.date, language: str = ENGLISH) -> bytes:
    """An email with the PDF attached, for the person's own mail program to open, change and send."""
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    message["Subject"] = words("printing.email.subject", language)
    message["X-Unsent"] = "1"
    message.set_content(words("printing.email.body", language))
    message.add_attachment(
        paper.written.content, maintype="application", subtype="pdf", filename=file_names.paper(paper.kind, on)
    )
    return message.as_bytes()


def log_copy(opened: OpenPlan, *, who: str, how: str, kind: str, sections: frozenset[str] | None = None) -> str:
    """Write into the list of copies who has which paper since today; gives the path of the entry.

    Raises what `OpenPlan.act` raises.
    """
    copy = Copy(
        who=who,
        what=words(f"paper.kind.{kind}"),
        how=how,
        given_on=opened.today(),
        sections=" ".join(sorted(sections)) if sections else "",
    )
    return opened.add("copies", copy)


def save(path: Path, content: bytes) -> None:
    """Write a copy that the person asked for, in one step: a failure leaves what was there before.

    Raises OSError.
    """
    files.write_safely(path, content)
