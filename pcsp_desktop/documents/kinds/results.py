"""Results as the letters print them: the number, what the letter says, my own target, my question. No judging."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts
from pcsp_desktop.documents.kinds.speech import Speech
from pcsp_desktop.documents.tree import Block, Box, BoxKind, Group, Lines, Paragraph, Run
from pcsp_desktop.plan.results import SIGNS, KnownResult, readings, say_mark, say_range
from pcsp_desktop.plan.tracking import Letter

KIND = "results-to-talk-about"
_SHORT = 20
"""Letters up to which a number or a unit stays on one line."""


def number_of(reading: KnownResult) -> tuple[Run, ...]:
    """ "**138 over 82** mmHg", with the letter's own < and >."""
    value = reading.value
    number = f"{SIGNS.get(value.comparator, '')}{value.value}".strip()
    runs: tuple[Run, ...] = (Run(number, strong=True, isolate=True, whole=len(number) < _SHORT),) if number else ()
    if value.unit:
        gap = (Run(" ", whole=len(number) < _SHORT),) if runs else ()
        unit = value.unit.replace("\n", " ")
        runs = (*runs, *gap, Run(unit, isolate=True, whole=len(unit) < _SHORT))
    return runs


def name_of(speech: Speech, reading: KnownResult) -> tuple[Run, ...]:
    """The everyday name of a test, and what the letter calls it where that says more."""
    name = speech.in_line(reading.name or "–")
    if len(reading.results) > 1 or not reading.printed:
        return (name,)
    return (name, Run(" ("), speech.in_line(reading.printed[0]), Run(")"))


def dated_number(speech: Speech, reading: KnownResult, *, line: bool = False) -> tuple[Run, ...]:
    """The number and its day, under it or behind it."""
    number = number_of(reading)
    day = reading.value.date
    if not day:
        return number
    said = Run(speech.short_date(day), whole=True)
    return (*number, Run(", " if line else "\n"), said) if number else (said,)


def letter_says(speech: Speech, reading: KnownResult) -> tuple[Run, ...]:
    """The letter's own words, its range, and its mark: never a word of ours."""
    lines: list[tuple[Run, ...]] = [(speech.in_line(each.comment),) for each in reading.results if each.comment]
    for said in (say_range(reading.value, speech.language), say_mark(reading.value, speech.language)):
        if said:
            lines.append((speech.in_line(said),))
    return parts.lines_of(dict.fromkeys(lines))


def target_of(speech: Speech, row: KnownResult) -> tuple[Run, ...]:
    """My own target, and with whom I agreed it."""
    lines: list[tuple[Run, ...]] = []
    for target in speech.plan.results.targets:
        if target.test in {each.test for each in row.results if each.test} and (target.words or target.agreed_with):
            if target.words:
                lines.append((speech.in_line(target.words),))
            if target.agreed_with:
                lines.append(parts.softly([speech.in_line(target.agreed_with)]))
    return parts.lines_of(lines)


def question_of(speech: Speech, row: KnownResult) -> tuple[Run, ...]:
    """My question about it."""
    return parts.lines_of([(speech.in_line(each.question),) for each in row.results if each.question])


def table(speech: Speech, *, questions: bool) -> tuple[Block, ...]:
    """All results in a table."""
    rows = [
        (
            name_of(speech, row),
            dated_number(speech, row, line=not questions),
            letter_says(speech, row),
            target_of(speech, row),
            *((question_of(speech, row),) if questions else ()),
        )
        for row in readings(speech.plan.results.items, speech.language)
    ]
    columns = ["results.test", "results.my_number", "results.letter_says", "results.own_target"]
    widths = [1.8, 2.2, 2.3, 3.3] if not questions else [1.5, 1.8, 1.9, 2.6, 1.9]
    made = parts.table(speech, [*columns, *(["results.my_question"] if questions else [])], rows, widths)
    if speech.options.size == 14:
        return tuple(_stays(block) for block in made)
    return made


def _stays(block: Block) -> Block:
    """A table that stays one: its cells are short."""
    return evolve(block, stays=True) if isinstance(block, tree.Table) else block


def letter_line(speech: Speech, letter: Letter) -> tuple[Run, ...]:
    """From whom a letter is and of when."""
    runs: list[Run] = []
    for text in (letter.name, letter.from_whom if letter.from_whom not in letter.name else ""):
        if text:
            runs += [Run(", ")] if runs else []
            runs.append(speech.in_line(text))
    runs = runs or list(speech.text_runs("results.letter"))
    if letter.letter_date:
        runs += [Run(", "), Run(speech.date(letter.letter_date), whole=True)]
    if letter.read_on:
        runs += [Run(", "), *speech.sentence("results.read_on", date=speech.short_date(letter.read_on))]
    return tuple(runs)


def results_to_talk_about(speech: Speech) -> tree.Document:
    """What my letters ask first, then the results with my questions, what I want to say, and room to write."""
    found = speech.plan.results
    blocks: list[Block] = [parts.head(speech, KIND), speech.paragraph("results.lead"), *_asks(speech)]
    rows = table(speech, questions=True)
    blocks += rows or (speech.paragraph("results.none"),)
    said: list[Block] = []
    for letter in found.letters:
        words = [
            *speech.line("results.worries", letter.worries),
            *speech.line("results.what_matters", letter.what_matters),
            *speech.line("results.my_question", letter.questions),
        ]
        if words and len(found.letters) > 1:
            said.append(parts.hint(letter_line(speech, letter)))
        said += words
    if said:
        blocks.append(Group((speech.heading(2, "results.want_to_say"), *said[:1])))
        blocks += said[1:]
    blocks.append(Group((speech.heading(2, "results.what_we_said"), Lines(5))))
    blocks.append(parts.hint(speech.text_runs("results.no_change")))
    return parts.document(speech, KIND, blocks)


def _asks(speech: Speech) -> list[Block]:
    """What each letter asks me to do, word for word."""
    made: list[Block] = []
    for letter in speech.plan.results.letters:
        asks = [each for each in letter.asks if each.text]
        for each in asks:
            page = f", {speech.say('results.page', page=each.page)}" if each.page else ""
            label = (Run(f"{speech.say('results.asks')} ", strong=True),)
            source = (Run("("), *letter_line(speech, letter), Run(f"{page}): "))
            pieces: list[Sequence[Run]] = [(*label, *source, speech.in_line(each.text))]
            if each.done == "yes":
                pieces.append((Run(speech.say("results.done"), strong=True),))
            elif each.done == "no":
                pieces.append((Run(speech.say("results.not_done"), strong=True),))
            made.append(Box(BoxKind.PLAIN, (Paragraph(speech.sentences(pieces)),)))
        if not asks and (letter.from_whom or letter.name or letter.letter_date):
            made.append(parts.hint(speech.labelled_runs("results.letter", letter_line(speech, letter))))
    return made
