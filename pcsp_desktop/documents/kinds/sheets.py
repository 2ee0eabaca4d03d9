"""Papers that hold no answers: blank prompt sheets, and the recovery sheet."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

from pcsp_desktop.assets import UnknownText, words
from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts
from pcsp_desktop.documents.kinds.options import Tick
from pcsp_desktop.documents.kinds.speech import Speech
from pcsp_desktop.documents.tree import Beside, Block, Box, BoxKind, Group, Item, Lines, Listing, Paragraph, Role, Run
from pcsp_desktop.guide import Guide, Question, load_guide
from pcsp_desktop.plan.fields import Kind

PROMPTS, RECOVERY = "blank-prompts", "recovery-sheet"
_OPEN = (("important", 3), ("good_day", 3), ("hopes", 2), ("worries", 3), ("people", 3), ("talk", 2), ("each_day", 3))
_LAST = (("who_may_see", 2), ("questions", 3))
_LINES = {Kind.LONG_TEXT: 3, Kind.ENTRIES: 4, Kind.TEXT: 1, Kind.DATE: 1, Kind.WHEN: 1}
_QR_SCALE = 8
_QR_WIDTH = 42.0


def blank_prompts(speech: Speech, guide: Guide | None = None) -> tree.Document:
    """Questions to write the answers under: thirteen in my own voice, or the whole guide."""
    first = (
        *speech.sentence("prompts.my_name"), Run(" "), parts.rule(24), Run("   "), *speech.sentence("page.date_line"),
        Run(" "), parts.rule(12),
    )  # fmt: skip
    blocks: list[Block] = [speech.heading(1, f"kind.{PROMPTS}"), Paragraph(first), speech.paragraph("prompts.lead")]
    if speech.options.has(Tick.FULL_GUIDE):
        blocks += _all_steps(speech, guide or load_guide())
    else:
        blocks += _thirteen(speech)
    running = parts.foot(speech, of=speech.say("prompts.foot"))
    return parts.document(speech, PROMPTS, blocks, running=running, nameless=True)


def _thirteen(speech: Speech) -> Iterator[Block]:
    number = 0
    for name, lines in _OPEN:
        number += 1
        yield _open(speech, number, name, lines)
    number += 1
    yield _with_table(speech, number, "allergies", ("prompts.allergic_to", "prompts.what_happens"), 2)
    number += 1
    yield _with_table(speech, number, "medicines", ("prompts.on_the_label", "prompts.take_it_for"), 3)
    for name, lines in _LAST:
        number += 1
        yield _open(speech, number, name, lines)
    yield from _goal(speech, number + 1)
    yield from _worse(speech, number + 2)


def _title(speech: Speech, number: int, name: str) -> tree.Heading:
    heading = speech.heading(2, f"prompts.{name}")
    return tree.Heading(2, (Run(f"{number}. "), *heading.runs), heading.twin, heading.language)


def _open(speech: Speech, number: int, name: str, lines: int) -> Group:
    hint = [parts.hint(speech.text_runs(f"prompts.{name}_hint"))] if name in ("important", "hopes") else []
    return Group((_title(speech, number, name), *hint, Lines(lines)))


def _with_table(speech: Speech, number: int, name: str, columns: Sequence[str], rows: int) -> Group:
    boxes = parts.ticks(speech, ("prompts.box_yes", "prompts.box_none", "prompts.box_not_sure"))
    table = tree.Table(
        tuple(speech.text_runs(text_id) for text_id in columns),
        (),
        widths=(2, 3),
        blank=rows,
        blank_height=_row(speech),
        row_headings=False,
    )
    return Group((_title(speech, number, name), Paragraph(boxes), table))


def _row(speech: Speech) -> float:
    return {14: 9.5, 18: 11.5, 24: 14.0}[speech.options.size]


def _label(speech: Speech, text_id: str) -> Paragraph:
    return Paragraph((Run(speech.say(text_id), strong=True),), role=Role.TIGHT)


def _goal(speech: Speech, number: int) -> Iterator[Block]:
    """A goal: what I want, why, how I will know, the first step, and ten circles for how sure I am."""
    yield Group((_title(speech, number, "goal"), _label(speech, "prompts.i_want_to"), Lines(2)))
    for name, lines in (("because", 1), ("will_know", 1), ("first_step", 2)):
        yield Group((_label(speech, f"prompts.{name}"), Lines(lines)))
    yield Group((_label(speech, "prompts.how_sure"), Paragraph(rings(speech))))


def rings(speech: Speech) -> tuple[Run, ...]:
    """The numbers from 1 to 10, each in a circle, between "not sure" and "very sure"."""
    made: list[Run] = [*speech.text_runs("prompts.not_sure"), Run("   ")]
    for number in range(1, 11):
        made += [Run(str(number), mark=tree.Mark.RING, whole=True), Run("    ")]
    return (*made, *speech.text_runs("prompts.very_sure"))


def _worse(speech: Speech, number: int) -> Iterator[Block]:
    yield Group((_title(speech, number, "worse"), _label(speech, "prompts.i_notice"), Lines(2)))
    columns = tuple(speech.text_runs(text_id) for text_id in ("prompts.who_i_ring", "prompts.number"))
    table = tree.Table(columns, (), widths=(3, 2), blank=2, blank_height=_row(speech), row_headings=False)
    emergency = Run(parts.EMERGENCY, strong=True, isolate=True, whole=True)
    yield Group((_label(speech, "prompts.i_do"), Lines(2)))
    yield Group((table, Paragraph(speech.sentence("front.ring_999", number=emergency))))


def _all_steps(speech: Speech, guide: Guide) -> Iterator[Block]:
    for step in guide.steps:
        questions = [question for page in step.pages for question in page.questions]
        if not questions:
            continue
        title = tree.Heading(2, _in_language(speech, f"{step.text_id}.title", step.title))
        first, *rest = (_question(speech, question) for question in questions)
        yield Group((title, first))
        yield from rest


def _in_language(speech: Speech, text_id: str, english: str) -> str:
    try:
        return words(text_id, speech.language)
    except UnknownText:
        return english


def _question(speech: Speech, question: Question) -> Group:
    """A question with its hint, then lines to write on or boxes to tick."""
    prompt = _in_language(speech, f"{question.text_id}.prompt", question.prompt)
    inside: list[Block] = [Paragraph(tree.strong(prompt), role=Role.TIGHT)]
    if question.hint:
        inside.append(parts.hint(_in_language(speech, f"{question.text_id}.hint", question.hint)))
    if question.kind in (Kind.CHOICE, Kind.CHOICES):
        made: list[Run] = []
        for code in question.codes:
            made += [Run("   ")] if made else []
            made += [Run(speech.say("page.box"), mark=tree.Mark.TICK, whole=True), Run("\u00a0", whole=True)]
            made.append(Run(speech.choice(question.choice, code)))
        inside.append(Paragraph(tuple(made)))
    elif question.kind is Kind.SCALE:
        inside.append(Paragraph(rings(speech)))
    else:
        inside.append(Lines(_LINES.get(question.kind, 2)))
    return Group(tuple(inside))


# ---- The recovery sheet --------------------------------------------------------------------------------


def recovery_sheet(speech: Speech) -> tree.Document:
    """The recovery or emergency number in big digits, with where to keep it; no name and no plan.

    Raises ``ValueError`` where the options hold no number.
    """
    recovery = speech.options.recovery
    if recovery is None or not recovery.groups:
        raise ValueError("a recovery sheet needs its number")
    which = "emergency" if recovery.is_emergency else "recovery"
    title = f"recovery.{which}_title"
    blocks: list[Block] = [speech.heading(1, title), speech.paragraph(f"recovery.{which}_lead")]
    if recovery.label:
        blocks += speech.line("recovery.for", recovery.label)
    blocks.append(Box(BoxKind.FIRST, _groups(speech, recovery.groups)))
    kept: list[Block] = [speech.heading(2, "recovery.keep")]
    kept.append(Listing(tuple(Item.of(speech.say(f"recovery.keep_{place}")) for place in (1, 2, 3))))
    use: list[Block] = [
        speech.heading(2, "recovery.use"),
        speech.paragraph("recovery.how"),
        speech.paragraph("recovery.copies"),
    ]
    made = speech.paragraph("recovery.made_on", date=speech.date(speech.options.on))
    if speech.options.size == 14:
        code = (
            tree.Figure(_qr(" ".join(recovery.groups)), speech.say("recovery.qr"), _QR_WIDTH),
            Paragraph(speech.say("recovery.qr"), role=Role.NOTE),
        )
        blocks.append(Beside((*kept, *use), code, 0.71, always=True))
    else:
        blocks += [*kept, *use]
    return parts.document(
        speech, RECOVERY, [*blocks, made], title=speech.say(title), running=tree.Running(), nameless=True
    )


def _groups(speech: Speech, groups: Sequence[str]) -> tuple[Block, ...]:
    """Two columns of groups in big digits, each with its place."""
    half = -(-len(groups) // 2)
    columns = (_column(speech, groups[:half], 1), _column(speech, groups[half:], half + 1))
    return (Beside(*columns, always=True),)


def _column(speech: Speech, groups: Sequence[str], first: int) -> tuple[Block, ...]:
    size = speech.options.size
    big = {14: 34.0, 18: 32.0, 24: 30.0}[size] / size
    made: list[Block] = []
    for place, group in enumerate(groups, first):
        digits = f"{group[:3]}\u00a0{group[3:]}" if len(group) == 6 else group
        number = Run(digits, strong=True, isolate=True, whole=True, scale=big)
        made.append(Paragraph((Run(f"{place}\u00a0\u00a0", whole=True), number), role=Role.TIGHT))
    return tuple(made)


def _qr(text: str) -> bytes:
    import segno

    out = io.BytesIO()
    segno.make(text, micro=False, error="m").save(out, kind="png", scale=_QR_SCALE, border=4)
    return out.getvalue()
