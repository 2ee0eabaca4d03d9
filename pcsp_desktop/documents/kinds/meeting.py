"""Sheets to take to an appointment: what I want to talk about, and my results with my questions."""

from __future__ import annotations

from collections.abc import Iterator

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts
from pcsp_desktop.documents.kinds.speech import Speech, pairs_block
from pcsp_desktop.documents.tree import Block, Card, Group, Pair, Paragraph, Run
from pcsp_desktop.plan import say
from pcsp_desktop.plan.results import Reading, readings, say_mark, say_range
from pcsp_desktop.plan.tracking import Letter

TOP = 3


def appointment_sheet(speech: Speech) -> tree.Document:
    """What I want from today first, then questions, worries, results, what I need; lines to write on."""
    plan = speech.plan
    preparation, meeting = plan.preparation, plan.preparation.appointment
    blocks: list[Block] = [speech.heading(1, "kind.appointment-sheet")]
    if meeting.one_thing:
        words = (speech.heading(2, "meeting.one_thing"), Paragraph(speech.own(meeting.one_thing, strong=True)))
        blocks.append(tree.Box(tree.BoxKind.PLAIN, words))
    else:
        blocks.append(Group((speech.heading(2, "meeting.one_thing"), tree.Lines(2))))
    at = "preparation/appointment/"
    when = speech.pairs([at + n for n in ("date", "time", "place", "where", "with_whom", "who_is_with_me")], meeting)
    blocks += pairs_block(when)
    blocks.append(parts.communicate_box(speech))
    needs = speech.pairs([at + name for name in ("minutes_needed", "what_i_need")], meeting)
    blocks += pairs_block(needs)
    if speech.options.shows("matters") and plan.matters.important:
        important = Paragraph(speech.own(plan.matters.important))
        blocks.append(Group((speech.heading(2, "matters.heading"), important)))
    blocks += _questions(speech)
    worries = [worry for worry in preparation.worries if worry.text]
    if worries:
        items = []
        for worry in worries:
            bother = f" ({speech.choice('bother', worry.bother)})" if worry.bother else ""
            items.append((speech.own(worry.text), Run(bother)))
        blocks.append(Group((speech.heading(2, "meeting.worries"), *speech.bullets(items))))
    topics = [(speech.own(topic.text),) for topic in preparation.topics if topic.text]
    if topics:
        blocks.append(Group((speech.heading(2, "meeting.topics"), *speech.bullets(topics))))
    if speech.options.shows("results"):
        waiting = readings(plan.results.items, speech.language)
        if waiting:
            lines = [_result_line(speech, reading) for reading in waiting]
            blocks.append(Group((speech.heading(2, "meeting.results"), *speech.bullets(lines))))
    if meeting.please_bring:
        bring = Paragraph(speech.own(meeting.please_bring))
        blocks.append(Group((speech.heading(2, "meeting.please_bring"), bring)))
    blocks += [
        Group((speech.heading(2, "meeting.notes"), tree.Lines(3, speech.say("meeting.talked_about")))),
        tree.Lines(3, speech.say("meeting.agreed")),
        tree.Lines(2, speech.say("meeting.not_understood")),
    ]
    return parts.document(speech, speech.say("kind.appointment-sheet"), blocks)


def _questions(speech: Speech) -> Iterator[Block]:
    """The three that come first, then the others; room for the answer under each."""
    asked = [question for question in speech.plan.preparation.questions if question.text]
    first = [question for question in asked if question.top_three == "yes"][:TOP]
    others = [question for question in asked if question not in first]
    if not asked:
        yield Group((speech.heading(2, "meeting.top_three"), tree.Lines(TOP)))
        return
    for heading, questions in (("meeting.top_three", first), ("meeting.other_questions", others)):
        for number, question in enumerate(questions, 1):
            runs: tuple[Run, ...] = (Run(f"{number}. "), speech.own(question.text, strong=True))
            if question.for_whom:
                runs += (Run(f" ({speech.say('meeting.for_whom')} "), speech.own(question.for_whom), Run(")"))
            inside: list[Block] = [speech.heading(2, heading)] if number == 1 else []
            inside.append(Paragraph(runs))
            if question.answer:
                inside.append(Paragraph((Run(f"{speech.say('meeting.answer')} "), speech.own(question.answer))))
            else:
                inside.append(tree.Lines(1 if heading != "meeting.top_three" else 2))
            yield Group(tuple(inside))


def _result_line(speech: Speech, reading: Reading) -> tuple[Run, ...]:
    runs: tuple[Run, ...] = (speech.own(reading.name, strong=True), Run(": "), speech.own(reading.said))
    if reading.value.date:
        runs += (Run(f" ({say.say_date(reading.value.date, speech.language)})"),)
    for question in _questions_about(reading):
        runs += (Run(". "), speech.own(question))
    return runs


def _questions_about(reading: Reading) -> list[str]:
    return [result.question for result in reading.results if result.question]


def results_to_talk_about(speech: Speech) -> tree.Document:
    """My results as the letters print them, with my questions and room for the answers."""
    blocks: list[Block] = [
        speech.heading(1, "kind.results-to-talk-about"),
        speech.paragraph("results.lead"),
    ]
    asks = [ask for letter in speech.plan.results.letters for ask in letter.asks if ask.text]
    if asks:
        quoted = speech.bullets([(Run("“"), speech.own(ask.text), Run("”")) for ask in asks])
        blocks.append(Group((speech.heading(2, "results.asks"), *quoted)))
    cards = list(result_cards(speech, 2))
    blocks += cards or [speech.paragraph("results.none")]
    for letter in speech.plan.results.letters:
        blocks += _letter(speech, letter)
    blocks += [
        Group((speech.heading(2, "results.my_questions"), tree.Lines(4))),
        speech.paragraph("results.no_change"),
    ]
    return parts.document(speech, speech.say("kind.results-to-talk-about"), blocks)


def result_cards(speech: Speech, level: int) -> Iterator[Block]:
    """A card for each result: the number, what the letter says, my own target, what I want to ask.

    Nothing here judges a number: no colour, no arrow, no word of ours about high or low.
    """
    targets = {target.test: target for target in speech.plan.results.targets if target.words}
    for number, reading in enumerate(readings(speech.plan.results.items, speech.language)):
        value, results = reading.value, reading.results
        pairs: list[Pair] = [speech.pair("your_number", speech.own(reading.said, strong=True))]
        if reading.printed:
            pairs.append(speech.pair("letter_name", speech.own(", ".join(reading.printed))))
        if value.date:
            pairs.append(speech.pair("date", say.say_date(value.date, speech.language)))
        span = say_range(value, speech.language)
        if span:
            pairs.append(speech.pair("letter_range", speech.own(span)))
        if value.mark:
            pairs.append(speech.pair("letter_says", say_mark(value, speech.language)))
        pairs += [speech.pair("letter_comment", speech.own(one.comment)) for one in results if one.comment]
        for target in (targets[one.test] for one in results if one.test in targets):
            with_whom = f" ({target.agreed_with})" if target.agreed_with else ""
            pairs.append(speech.pair("own_target", speech.own(f"{target.words}{with_whom}")))
        pairs += [speech.pair("my_question", speech.own(question)) for question in _questions_about(reading)]
        card = Card((Paragraph(speech.own(reading.name, strong=True)), *pairs_block(pairs)))
        yield Group((speech.heading(level, "results.heading"), card)) if not number else card


def _letter(speech: Speech, letter: Letter) -> Iterator[Block]:
    at = "results/letters/*/"
    pairs = speech.pairs([at + name for name in ("worries", "what_matters", "questions")], letter)
    if pairs:
        name = letter.name or letter.from_whom or speech.say("results.letter")
        yield Card((Paragraph(speech.own(name, strong=True)), *pairs_block(pairs)))
