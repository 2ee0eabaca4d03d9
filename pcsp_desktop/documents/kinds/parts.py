"""Parts that several papers share: the frame of a document, its head and foot, boxes, tables of people."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from attrs import evolve

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds.speech import Speech, answered, closed, nhs_number, phone
from pcsp_desktop.documents.tree import Block, Box, BoxKind, Head, Heading, Paragraph, Role, Run, Running, Tone
from pcsp_desktop.plan.fields import Kind
from pcsp_desktop.plan.leaves import leaves
from pcsp_desktop.plan.people import Person
from pcsp_desktop.plan.schema import fields_by_pattern, pattern_of

EMERGENCY = "999"
BETWEEN = " · "
_LONGEST_FAMILY_NAME = 24
_DAYS_OF_CHANGE = frozenset(
    {
        "setup/started_on", "support/date", "preparation/ratings/*/date", "goals/*/status_on",
        "goals/*/actions/*/updated_on", "goals/*/actions/*/asked_on", "health/medicine_list_date", "crisis/made_on",
        "decisions/*/decided_on", "differences/*/date", "risks/*/date", "future/statement_on", "future/talked_on",
        "carer/said_yes_on", "professional_views/*/date", "meetings/*/date", "tracking/trackers/*/readings/*/date",
        "tracking/diary/*/date", "reviews/held/*/date", "consent/records/*/date", "agreement/sign_offs/*/date",
        "agreement/discussed_on", "authorship/*/date",
    }
)  # fmt: skip
"""Days on which something in the plan was said or done: the last of them is the day the plan is of, at least."""


def document(
    speech: Speech,
    kind: str,
    blocks: Sequence[Block],
    *,
    title: str = "",
    sheet: tree.Sheet = tree.Sheet.PAGES,
    look: tree.PageLook = tree.PageLook.PLAIN,
    fill: bool = False,
    running: Running | None = None,
    shortened: tuple[tree.Shortened, ...] = (),
    nameless: bool = False,
) -> tree.Document:
    """A finished document; each page says whose it is, of when, printed when, and which page it is."""
    options = speech.options
    name = "" if nameless else speech.name()
    title = title or speech.say(f"kind.{kind}")
    return tree.Document(
        title=f"{title}: {name}" if name else title,
        language=speech.paper_tag,
        blocks=tuple(blocks),
        made_on=options.on,
        size=options.size,
        sheet=sheet,
        look=look,
        fill=fill,
        shortened=shortened,
        running=foot(speech) if running is None else running,
        author=name,
        typeface=options.typeface,
        urdu_naskh=options.urdu_naskh,
    )


# ---- Head and foot -------------------------------------------------------------------------


def foot(speech: Speech, *, of: str = "", with_plan: bool = True, number: bool = False) -> Running:
    """The one line at the foot of each page; a long name becomes shorter before anything else is left out."""
    options, person = speech.options, speech.plan.person
    born = [speech.say("page.born", date=speech.short_date(person.birth_date))] if person.birth_date and not of else []
    nhs: list[str] = []
    if number and person.nhs_number:
        nhs = [speech.say("page.nhs", number=nhs_number(person.nhs_number).text.replace(" ", "\u00a0"))]
    last: list[str] = []
    changed = changed_on(speech)
    if changed and with_plan and not of:
        last.append(speech.say("page.plan_of", date=speech.short_date(changed)))
    last.append(speech.say("page.printed", date=speech.short_date(options.on)))
    names = [of] if of else _names(speech)
    lines = [[names[0], *born, *nhs, *last]] if nhs else []
    lines += [[name, *born, *last] for name in names]
    said = [BETWEEN.join(part for part in line if part).replace("\n", " ") for line in lines]
    return Running(
        bottom=said[0],
        shorter=tuple(said[1:]),
        page_of=speech.say("page.number", page="{page}", total="{total}"),
        page_of_short=speech.say("page.number_short", page="{page}", total="{total}"),
    )


def _names(speech: Speech) -> list[str]:
    """The person's name, and shorter ways to write it."""
    person = speech.plan.person
    full = speech.name()
    if not person.family_name or not person.first_name:
        return [full, f"{full[:_LONGEST_FAMILY_NAME]}…"] if len(full) > _LONGEST_FAMILY_NAME else [full]
    initial = f"{person.first_name[:1]} {person.family_name}"
    cut = f"{person.first_name[:1]} {person.family_name[:_LONGEST_FAMILY_NAME]}…"
    return [full, initial, cut]


def changed_on(speech: Speech) -> datetime.date | None:
    """The day of the last change: as the app knows it, or the last day that the plan itself names."""
    if speech.options.changed_on:
        return min(speech.options.changed_on, speech.options.on)
    found: datetime.date | None = speech.remembered("changed_on", lambda: _last_day(speech))
    return found


def _last_day(speech: Speech) -> datetime.date | None:
    days = [
        leaf.value
        for leaf in leaves(speech.plan).values()
        if isinstance(leaf.value, datetime.date)
        and leaf.value <= speech.options.on
        and pattern_of(leaf.path) in _DAYS_OF_CHANGE
    ]
    return max(days, default=None)


def head(speech: Speech, kind: str, *, title: Heading | None = None, nhs: bool = False) -> Head:
    """The head of a sheet: its title, and whose it is with the day of birth."""
    person = speech.plan.person
    beside: list[Paragraph] = []
    whose = speech.whose()
    if whose:
        beside.append(Paragraph(whose))
    said: list[tuple[Run, ...]] = []
    if person.birth_date:
        day = speech.short_date(person.birth_date) if nhs else speech.date(person.birth_date)
        said.append(speech.sentence("head.born", date=Run(day, whole=True)))
    if nhs and person.nhs_number:
        said.append(speech.sentence("head.nhs_short", number=nhs_number(person.nhs_number)))
    if said:
        runs = [run for place, piece in enumerate(said) for run in ((Run(BETWEEN), *piece) if place else piece)]
        beside.append(Paragraph(tuple(runs)))
    return Head(title or speech.heading(1, f"kind.{kind}"), tuple(beside), made_for(speech))


def made_for(speech: Speech) -> tuple[Paragraph, ...]:
    """For whom and for what a copy was made, and until when; nothing on a paper for oneself."""
    options = speech.options
    pieces: list[Sequence[Run]] = []
    who = speech.own(options.made_for)
    if options.made_for and options.until:
        pieces.append(speech.sentence("page.made_for_until", name=who, date=speech.date(options.until)))
    elif options.made_for:
        pieces.append(speech.sentence("page.made_for", name=who))
    elif options.until:
        pieces.append(speech.sentence("page.made_until", date=speech.date(options.until)))
    if options.made_for_what:
        pieces.append((speech.in_line(options.made_for_what),))
    return (hint(speech.sentences(pieces)),) if pieces else ()


def hint(runs: Sequence[Run] | Run | str, role: Role = Role.BODY) -> Paragraph:
    """Words in the second voice: who said it, when."""
    made = tree.runs(runs if isinstance(runs, str | Run) else tuple(runs))
    return Paragraph(tuple(evolve(run, tone=Tone.HINT) for run in made), role=role)


def softly(runs: Iterable[Run]) -> tuple[Run, ...]:
    """The same words in the second voice."""
    return tuple(evolve(run, tone=Tone.HINT) for run in runs)


# ---- Boxes -----------------------------------------------------------------------------------


def need_box(speech: Speech, *, needs: bool = True) -> tuple[Block, ...]:
    """How to talk with me, first of all, so that a service can copy it (Accessible Information Standard)."""
    need = speech.plan.support.communication
    pieces: list[tuple[Run, ...]] = []
    if need.how_to_communicate:
        pieces.append(speech.labelled_runs("fact.talk", speech.in_line(need.how_to_communicate)))
    if needs:
        pieces += communication_needs(speech)
    if not pieces:
        return ()
    return (Box(BoxKind.NEED, (Paragraph(speech.sentences(pieces)),)),)


def communication_needs(speech: Speech) -> list[tuple[Run, ...]]:
    """Language, interpreter and formats, each behind its label; an interpreter who is not needed is not named."""
    need = speech.plan.support.communication
    found: list[tuple[Run, ...]] = []
    if need.formats:
        formats = ", ".join(lower(speech.choice("information_format", code)) for code in need.formats)
        found.append(speech.labelled_runs("fact.i_need", formats))
    return [*found, *communication_needs_of_language(speech)]


def communication_needs_of_language(speech: Speech) -> list[tuple[Run, ...]]:
    """The language, and whether an interpreter is needed."""
    need = speech.plan.support.communication
    found: list[tuple[Run, ...]] = []
    if need.spoken_language:
        found.append(speech.labelled_runs("fact.language", speech.in_line(need.spoken_language)))
    if need.interpreter:
        found.append(speech.labelled_runs("fact.interpreter", lower(speech.choice("interpreter", need.interpreter))))
    return found


def lower(words: str) -> str:
    """Words of ours inside a sentence: with a small first letter, unless they are a name or a code."""
    if (len(words) > 1 and words[1].isupper()) or words.split(" ")[0] in ("I", "I'm"):
        return words
    return words[:1].lower() + words[1:]


def who_to_ask(speech: Speech) -> list[Paragraph]:
    """Whom the person named to ask about the plan, or else whoever leads it."""
    plan = speech.plan
    agreement = plan.agreement
    if agreement.who_to_ask or agreement.who_to_ask_phone:
        return [Paragraph(contact(speech, agreement.who_to_ask, "", agreement.who_to_ask_phone, strong=False))]
    leads = [person for person in plan.people if "leads_my_plan" in person.parts and person.not_to_involve != "yes"]
    return [Paragraph(contact(speech, each.name, each.relationship, each.phone, strong=False)) for each in leads]


def contact(speech: Speech, name: str, relationship: str, number: str, *, strong: bool = True) -> tuple[Run, ...]:
    """ "**Anna Okafor**, my daughter **07700 900142**"; a number that ends the name is printed once."""
    made: list[Run] = []
    if name:
        made.append(speech.in_line(name, strong=strong))
    if relationship:
        made += [Run(", ")] if made else []
        made.append(speech.in_line(relationship))
    if number and not said_in(name, number):
        made += [Run(" ")] if made else []
        made.append(phone(number, strong=True))
    return tuple(made)


def said_in(name: str, number: str) -> bool:
    """Whether a number is already the end of a name: "NHS 111"."""
    digits = "".join(character for character in number if character.isdigit())
    of_name = "".join(character for character in name if character.isdigit())
    return bool(digits) and of_name.endswith(digits)


def involved(person: Person) -> bool:
    """Whether someone may stand on a paper at all."""
    return person.not_to_involve != "yes" and answered(person)


# ---- Answers, as they stand in the model ---------------------------------------------------------


def facts_of(speech: Speech, pairs: Iterable[tuple[str, str]], *, wide: float = 0.0) -> tuple[Block, ...]:
    """Rows from labels and texts; empty ones are left out."""
    rows = [row for label, text in pairs for row in speech.fact(label, text)]
    return (tree.Facts(tuple(rows), wide=wide),) if rows else ()


def facts(rows: Iterable[tree.Fact], *, wide: float = 0.0, column: bool = False) -> tuple[Block, ...]:
    """Rows as a block, or nothing where there are none."""
    made = tuple(rows)
    return (tree.Facts(made, wide=wide, column=column),) if made else ()


def table(
    speech: Speech,
    columns: Sequence[str],
    rows: Sequence[Sequence[Sequence[Run]]],
    widths: Sequence[float],
    **more: object,
) -> tuple[Block, ...]:
    """A table with headings by text id; nothing where it has no rows. Columns with no words are left out."""
    if not rows:
        return ()
    used = [
        place
        for place in range(len(columns))
        if not place or any(tree.plain(tuple(row[place])).strip() or row[place] for row in rows)
    ]
    at_end = more.pop("at_end", frozenset())
    assert isinstance(at_end, frozenset)
    made = tree.Table(
        tuple((speech.text(columns[place]),) if columns[place] else () for place in used),
        tuple(tuple(tuple(row[place]) for place in used) for row in rows),
        widths=tuple(widths[place] for place in used),
        at_end=frozenset(used.index(place) for place in at_end if place in used),
        **more,  # type: ignore[arg-type]
    )
    return (made,)


def lines_of(pieces: Iterable[Sequence[Run]]) -> tuple[Run, ...]:
    """Answers one under the other in a cell."""
    made: list[Run] = []
    for piece in pieces:
        if not tree.plain(tuple(piece)).strip():
            continue
        if made:
            made.append(Run("\n"))
        made += piece
    return tuple(made)


def value_of(speech: Speech, pattern: str, owner: object) -> tuple[Run, ...]:
    """An answer on one line."""
    spec = fields_by_pattern()[pattern]
    found = getattr(owner, spec.name)
    if found in (None, "", ()):
        return ()
    if spec.kind in (Kind.TEXT, Kind.LONG_TEXT) and not spec.name.endswith("phone"):
        return (speech.in_line(found),)
    return speech.value(spec, found)


def own_headings(speech: Speech, section: str) -> list[Block]:
    """Headings of the person's own in a section, as typed."""
    made: list[Block] = []
    for own in speech.plan.own_headings:
        if own.section == section and (own.heading or own.text):
            label = (speech.in_line(own.heading, strong=True), Run(": ", strong=True)) if own.heading else ()
            made.append(Paragraph((*label, speech.own(own.text)) if own.text else label[:1]))
    return made


def section_end(speech: Speech, section: str) -> list[Block]:
    """What stands at the end of a section: own headings, and who wrote it where that is not who wrote the plan."""
    written = speech.written_by_section(section)
    return [*own_headings(speech, section), *([hint(written)] if written else [])]


def tick(speech: Speech, text_id: str) -> tuple[Run, ...]:
    """A box to tick with its words."""
    return (
        Run(speech.say("page.box"), mark=tree.Mark.TICK, whole=True),
        Run("\u00a0", whole=True),
        evolve(speech.text(text_id), whole=True),
    )


def ticks(speech: Speech, text_ids: Sequence[str]) -> tuple[Run, ...]:
    """Boxes to tick in a row."""
    made: list[Run] = []
    for text_id in text_ids:
        made += [Run("   ")] if made else []
        made += tick(speech, text_id)
    return tuple(made)


def rule(length: int = 12) -> Run:
    """A short line to write on."""
    return Run("_" * length, mark=tree.Mark.RULE, whole=True)


def signed_lines(speech: Speech) -> Paragraph:
    """A place to sign, for whoever likes to."""
    name, day = {14: (24, 12), 18: (14, 9), 24: (9, 7)}[speech.options.size]
    return Paragraph(
        (
            *speech.sentence("page.signed"),
            Run(" "),
            rule(name),
            Run("   "),
            *speech.sentence("page.date_line"),
            Run(" "),
            rule(day),
        )
    )


def sentence_of(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Words that end like a sentence."""
    return closed(runs)
