"""Papers that hold no answers: blank prompt sheets, and the recovery sheet."""

from __future__ import annotations

import io
from collections.abc import Iterator

from pcsp_desktop.assets import UnknownText, words
from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts
from pcsp_desktop.documents.kinds.options import Tick
from pcsp_desktop.documents.kinds.speech import Speech
from pcsp_desktop.documents.tree import Block, Box, BoxKind, Group, Paragraph, Run
from pcsp_desktop.guide import Guide, Question, load_guide
from pcsp_desktop.plan.fields import Kind

_LINES = {Kind.LONG_TEXT: 4, Kind.ENTRIES: 5, Kind.TEXT: 1, Kind.DATE: 1, Kind.WHEN: 1}
_QR_SCALE = 8
_QR_WIDTH = 45.0


def blank_prompts(speech: Speech, guide: Guide | None = None) -> tree.Document:
    """The guide's questions with room to write, by hand or on screen: the short plan, or all of it."""
    guide = guide or load_guide()
    blocks: list[Block] = [
        speech.heading(1, "kind.blank-prompts"),
        speech.paragraph("prompts.lead"),
        speech.paragraph("prompts.skip"),
        *parts.opening_lines(speech),
    ]
    blocks += _all_steps(speech, guide) if speech.options.has(Tick.FULL_GUIDE) else _short(speech, guide)
    return parts.document(speech, speech.say("kind.blank-prompts"), blocks)


def _short(speech: Speech, guide: Guide) -> Iterator[Block]:
    number = 0
    for place in sorted(guide.short_questions()):
        for _, question in guide.short_questions()[place]:
            number += 1
            yield from _question(speech, question, f"{number}. ")


def _all_steps(speech: Speech, guide: Guide) -> Iterator[Block]:
    for step in guide.steps:
        questions = [question for page in step.pages for question in page.questions]
        if questions:
            yield tree.Heading(2, _in_language(speech, f"{step.text_id}.title", step.title))
            for question in questions:
                yield from _question(speech, question, "")


def _in_language(speech: Speech, text_id: str, english: str) -> str:
    try:
        return words(text_id, speech.language)
    except UnknownText:
        return english


def _question(speech: Speech, question: Question, before: str) -> Iterator[Block]:
    """A question with its hint, then room for the answer or boxes to tick."""
    prompt = before + _in_language(speech, f"{question.text_id}.prompt", question.prompt)
    inside: list[Block] = []
    hint = _in_language(speech, f"{question.text_id}.hint", question.hint) if question.hint else ""
    name = question.id
    if question.kind in (Kind.CHOICE, Kind.CHOICES):
        inside.append(Paragraph(tree.strong(prompt)))
        if hint:
            inside.append(Paragraph(hint))
        for code in question.codes:
            inside.append(tree.Field(f"{name}.{code}", speech.choice(question.choice, code), 0))
    elif question.kind is Kind.SCALE:
        inside += [Paragraph(tree.strong(prompt)), speech.paragraph("prompts.scale"), tree.Field(name, prompt, 1)]
    else:
        inside.append(tree.Field(name, prompt, _LINES.get(question.kind, 2), hint or ()))
    yield Group(tuple(inside))


def recovery_sheet(speech: Speech) -> tree.Document:
    """The recovery or emergency number in big digits, and as a QR code, with where to keep it.

    Raises ``ValueError`` where the options hold no number.
    """
    recovery = speech.options.recovery
    if recovery is None or not recovery.groups:
        raise ValueError("a recovery sheet needs its number")
    which = "emergency" if recovery.is_emergency else "recovery"
    blocks: list[Block] = [speech.heading(1, f"recovery.{which}_title")]
    blocks.append(speech.paragraph(f"recovery.{which}_lead"))
    if recovery.label:
        blocks.append(tree.Pairs((speech.pair("for", speech.own(recovery.label)),)))
    groups = tuple(tree.Item.of((Run(group, strong=True, isolate=True, whole=True),)) for group in recovery.groups)
    number: list[Block] = [speech.heading(2, "recovery.number"), tree.Listing(groups, numbered=True, big=True)]
    blocks.append(Box(BoxKind.PLAIN, tuple(number)))
    joined = " ".join(recovery.groups)
    blocks.append(tree.Figure(_qr(joined), speech.say("recovery.qr"), _QR_WIDTH))
    blocks += [
        Group((speech.heading(2, "recovery.keep"), *speech.bullets(_kept(speech)))),
        Group((speech.heading(2, "recovery.use"), speech.paragraph("recovery.how"))),
        speech.paragraph("recovery.copies"),
    ]
    return parts.document(speech, speech.say(f"recovery.{which}_title"), blocks, fit_pages=1)


def _kept(speech: Speech) -> list[str]:
    return [speech.say(f"recovery.keep_{place}") for place in (1, 2, 3)]


def _qr(text: str) -> bytes:
    import segno

    out = io.BytesIO()
    segno.make(text, micro=False, error="m").save(out, kind="png", scale=_QR_SCALE, border=4)
    return out.getvalue()
