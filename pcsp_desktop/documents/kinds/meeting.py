"""My sheet for the appointment: what I came to say first, then room to keep what was said.

Everything that was marked to be talked about is on it, once; marks are never left out for room.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from pcsp_desktop.documents import reshape, tree
from pcsp_desktop.documents.kinds import parts, results
from pcsp_desktop.documents.kinds.ladder import Cuts, cut, drop, fitting
from pcsp_desktop.documents.kinds.plan_talks import concern_words, worry_words
from pcsp_desktop.documents.kinds.speech import Speech, closed, first_sentences, nhs_number
from pcsp_desktop.documents.paper import count_pages
from pcsp_desktop.documents.tree import (
    Block,
    Box,
    BoxKind,
    Group,
    Head,
    Item,
    Lines,
    Listing,
    Paragraph,
    Role,
    Run,
)
from pcsp_desktop.plan.preparation import QuestionToAsk
from pcsp_desktop.plan.results import KnownResult, readings
from pcsp_desktop.plan.tracking import Letter

KIND = "appointment-sheet"
_PAGES = {14: 2, 18: 3, 24: 4}
_TOP = 3
ANSWERS, IMPORTANT = "preparation/questions/*/answer", "matters/important"
_STEPS = (drop(ANSWERS), cut(IMPORTANT, 1))


def appointment_sheet(speech: Speech) -> tree.Document:
    """What I want from today, my questions and everything marked for the talk; then lines for what happens."""
    most = _PAGES[speech.options.size]
    cuts = fitting(lambda cuts: _sheet(speech, cuts), _STEPS, lambda made: count_pages(reshape.for_size(made)) <= most)
    held = [name for name, text in ((ANSWERS, any(q.answer for q in speech.plan.preparation.questions)),
                                    (IMPORTANT, speech.plan.matters.important)) if text]  # fmt: skip
    return evolve(_sheet(speech, cuts), shortened=cuts.shortened(held))


def _sheet(speech: Speech, cuts: Cuts) -> tree.Document:
    meeting = speech.plan.preparation.appointment
    blocks: list[Block] = [_head(speech), *_when(speech)]
    if meeting.one_thing:
        words = speech.labelled_runs("meeting.one_thing", speech.in_line(meeting.one_thing, strong=True))
        blocks.append(Box(BoxKind.WISH, (Paragraph(words),)))
    else:
        blocks.append(Group((speech.heading(2, "meeting.one_thing"), Lines(2))))
    blocks += parts.need_box(speech)
    blocks += _helps_me_understand(speech)
    blocks += _matters(speech, cuts)
    blocks += _questions(speech, cuts)
    marked = to_talk_about(speech)
    if marked:
        blocks += [speech.heading(2, "meeting.talk_about"), Listing(tuple(Item.of(runs) for runs in marked))]
    blocks += speech.line("meeting.please_bring", meeting.please_bring)
    blocks += _what_letters_ask(speech)
    blocks += speech.line("talks.information_i_need", speech.plan.preparation.information_i_need)
    blocks += speech.line("talks.how_i_see_my_care", speech.plan.preparation.how_i_see_my_care)
    blocks += _talks_to_others(speech)
    blocks += _activation(speech)
    blocks += _today(speech)
    return parts.document(speech, KIND, blocks)


def _head(speech: Speech) -> Head:
    """The title, and under it whose sheet it is."""
    person = speech.plan.person
    whose = speech.whose()
    pieces: list[Run] = [*whose]
    if person.birth_date:
        day = Run(speech.date(person.birth_date), whole=True)
        pieces += [Run(", ") if pieces else Run(""), *speech.sentence("head.born", date=day)]
    if person.nhs_number:
        pieces += [Run(", ") if pieces else Run(""), *speech.sentence("head.nhs", number=nhs_number(person.nhs_number))]
    head = parts.head(speech, KIND)
    below = (Paragraph(tuple(pieces)),) if pieces else ()
    return evolve(head, beside=(), below=(*below, *head.below))


def _when(speech: Speech) -> list[Block]:
    """When, with whom, where, who is with me, and what I need: in sentences of ours with my words whole."""
    meeting = speech.plan.preparation.appointment
    pieces: list[Sequence[Run]] = []
    when: list[Run] = []
    if meeting.date:
        when.append(Run(speech.date(meeting.date), strong=True, whole=True))
        if meeting.date < speech.options.on:
            when += [Run(" "), *speech.text_runs("meeting.past")]
    if meeting.time:
        when += [Run(", ", strong=True)] if when else []
        when.append(speech.in_line(meeting.time, strong=True))
    if when:
        pieces.append(when)
    if meeting.with_whom:
        pieces.append(speech.sentence("meeting.with_whom", name=speech.in_line(meeting.with_whom)))
    if meeting.place and not meeting.where:
        pieces.append((Run(speech.choice("appointment_place", meeting.place)),))
    if meeting.where:
        pieces.append((speech.in_line(meeting.where),))
    if meeting.who_is_with_me:
        pieces.append(speech.sentence("meeting.is_with_me", name=speech.in_line(meeting.who_is_with_me)))
    if meeting.minutes_needed:
        pieces.append(speech.sentence("meeting.minutes", count=str(meeting.minutes_needed)))
    if meeting.what_i_need:
        pieces.append((speech.in_line(meeting.what_i_need),))
    return [Paragraph(closed(speech.sentences(pieces)))] if pieces else []


def _helps_me_understand(speech: Speech) -> list[Block]:
    need = speech.plan.support.communication
    return [
        *speech.line("support.what_makes_it_hard", need.what_makes_it_hard),
        *speech.line("support.help_me_understand", need.help_me_understand),
    ]


def _matters(speech: Speech, cuts: Cuts) -> tuple[Block, ...]:
    text = speech.plan.matters.important
    count = cuts.sentences.get(IMPORTANT)
    left = first_sentences(text.strip(), count) if count else text
    if left.strip() == text.strip():
        return speech.line("section.matters", text)
    return speech.line(
        "section.matters", (speech.in_line(left), Run(" ("), *speech.text_runs("crisis.more_plan"), Run(")"))
    )


# ---- Questions ------------------------------------------------------------------------------------------


@frozen
class _Asked:
    """A question, what it is about, and the answer there is."""

    words: tuple[Run, ...]
    answer: str
    lines: int


def _questions(speech: Speech, cuts: Cuts) -> list[Block]:
    """The three that come first, then the others with those from my results; room for each answer."""
    asked = [question for question in speech.plan.preparation.questions if question.text]
    first = [question for question in asked if question.top_three == "yes"][:_TOP]
    rest = [_asked(speech, each, 1, cuts) for each in asked if each not in first]
    rest += _about_results(speech)
    made: list[Block] = []
    if first:
        top = [_asked(speech, each, 2, cuts) for each in first]
        made += _list("meeting.top_three", speech, top, numbered=True)
    elif not asked:
        made.append(Group((speech.heading(2, "meeting.top_three"), Lines(4))))
    return [*made, *_list("meeting.other_questions", speech, rest, numbered=False)]


def _asked(speech: Speech, question: QuestionToAsk, lines: int, cuts: Cuts) -> _Asked:
    words: tuple[Run, ...] = (speech.in_line(question.text, strong=True),)
    if question.for_whom:
        name = speech.in_line(question.for_whom)
        words = (*words, Run(" "), *parts.softly(speech.sentence("meeting.for_whom", name=name)))
    answer = question.answer
    if answer and not cuts.shows(ANSWERS):
        return _Asked((*words, Run(" "), *parts.softly(speech.text_runs("meeting.asked_before"))), " ", 0)
    return _Asked(words, answer, lines)


def _about_results(speech: Speech) -> list[_Asked]:
    """Questions about results: each with the number that it is about, as the letter has it."""
    found: list[_Asked] = []
    for row in readings(speech.plan.results.items, speech.language):
        for each in row.results:
            if each.question:
                about = (*results.name_of(speech, row), Run(" "), *results.dated_number(speech, row, line=True))
                found.append(
                    _Asked((speech.in_line(each.question, strong=True), Run(" "), *parts.softly(about)), "", 1)
                )
        if not any(each.question for each in row.results) and _not_talked_about(speech, row):
            about = (*results.name_of(speech, row), Run(" "), *results.dated_number(speech, row, line=True))
            found.append(_Asked(about, "", 0))
    return found


def _not_talked_about(speech: Speech, row: KnownResult) -> bool:
    """Whether a result is of a letter that we have not talked about yet, or was typed in and is a blood pressure."""
    letters = {letter.id: letter for letter in speech.plan.results.letters}
    letter = letters.get(row.results[0].letter)
    return (letter is None and bool(row.results[0].value)) or (letter is not None and letter.talked_about != "yes")


def _list(heading: str, speech: Speech, asked: Sequence[_Asked], *, numbered: bool) -> list[Block]:
    made: list[Block] = []
    for number, each in enumerate(asked, 1):
        mark = f"{number}." if numbered else "•"
        inside: list[Block] = [Paragraph((Run(f"{mark} "), *each.words), role=Role.TIGHT)]
        if each.answer.strip():
            inside.append(Paragraph(speech.in_line(each.answer)))
        elif each.lines:
            inside.append(Lines(each.lines, indent=True))
        if number == 1:
            inside.insert(0, speech.heading(2, heading))
        made.append(Group(tuple(inside)))
    return made


def to_talk_about(speech: Speech) -> list[tuple[Run, ...]]:
    """Everything marked for the talk, each once: topics, worries, concerns, parts of life, options, letters."""
    plan = speech.plan
    found: list[tuple[Run, ...]] = [(speech.in_line(each.text),) for each in plan.preparation.topics if each.text]
    found += [worry_words(speech, each.text, each.bother) for each in plan.preparation.worries if each.text]
    for concern in plan.preparation.concerns:
        if concern.text:
            found.append(concern_words(speech, concern))
    for area in plan.matters.life_areas:
        if area.how == "talk_about":
            name = Run(speech.choice("life_area", area.area)) if area.area else None
            if area.text:
                found.append((*((name, Run(": ")) if name else ()), speech.in_line(area.text)))
            elif name:
                found.append((name,))
    for decision in plan.decisions:
        for option in decision.options:
            if option.questions:
                about = parts.softly([Run(" ("), speech.in_line(option.name), Run(")")]) if option.name else ()
                found.append((speech.in_line(option.questions), *about))
    for letter in plan.results.letters:
        texts = [text for text in (letter.worries, letter.what_matters, letter.questions) if text]
        if texts:
            source = _from_letter(speech, letter)
            said = speech.sentences([speech.in_line(text) for text in texts])
            found.append((*closed(said), *parts.softly(source)))
    return list(dict.fromkeys(found))


def _from_letter(speech: Speech, letter: Letter) -> tuple[Run, ...]:
    if letter.letter_date:
        return (Run(" ("), *speech.sentence("meeting.from_letter_of", date=speech.date(letter.letter_date)), Run(")"))
    return (Run(" ("), *speech.sentence("meeting.from_letter"), Run(")"))


def _what_letters_ask(speech: Speech) -> list[Block]:
    """What letters ask of me and I have not done yet."""
    made: list[Block] = []
    for letter in speech.plan.results.letters:
        for ask in letter.asks:
            if ask.text:
                done = (Run(f" {speech.say('results.done')}", strong=True),) if ask.done == "yes" else ()
                made += speech.line("results.asks", (*closed([speech.in_line(ask.text)]), *done))
    return made


def _talks_to_others(speech: Speech) -> list[Block]:
    """Whom the person I meet talks to about me."""
    name = speech.plan.preparation.appointment.with_whom.strip().casefold()
    made: list[Block] = []
    for each in speech.plan.people:
        meets = bool(name) and name == each.name.strip().casefold()
        if each.shares_with_others and parts.involved(each) and (meets or "at_the_meeting" in each.parts):
            who = (speech.in_line(each.name, strong=True), Run(": ", strong=True)) if each.name else ()
            made.append(Paragraph((*who, speech.in_line(each.shares_with_others))))
    return made


def _activation(speech: Speech) -> list[Block]:
    found = speech.plan.preparation
    if not found.activation_level:
        return []
    values = {"level": str(found.activation_level)}
    if found.activation_date:
        values["date"] = speech.date(found.activation_date)
        return [Paragraph(speech.sentence("talks.activation_on", **values))]
    return [Paragraph(speech.sentence("talks.activation", **values))]


# ---- What happens today ------------------------------------------------------------------------------------


def _today(speech: Speech) -> list[Block]:
    """Room for what was said, and a table for who does what by when."""
    notes = speech.plan.preparation.appointment.notes
    columns = tuple(speech.text_runs(text_id) for text_id in ("goals.who", "meeting.does_what", "talks.by_when"))
    rows = 6 if speech.options.size == 14 else 5 if speech.options.size == 18 else 4
    table = tree.Table(columns, (), widths=(2.2, 5.4, 2.2), blank=rows, blank_height=10.5, row_headings=False)
    made: list[Block] = [
        Group((speech.heading(2, "meeting.today"), _label(speech, "talks.talked_about"), Lines(3))),
        *([Paragraph(speech.own(notes))] if notes else []),
        Group((_label(speech, "talks.agreed"), table)),
        Group((_label(speech, "talks.not_understood"), Lines(2))),
    ]
    listened = (
        *speech.sentence("meeting.felt_listened_to"),
        Run(" "),
        *parts.ticks(speech, ("meeting.box_yes", "meeting.box_partly", "meeting.box_no")),
    )
    made.append(Paragraph(listened))
    made.append(Paragraph((*speech.sentence("meeting.when_again"), Run(" "), parts.rule(16))))
    return made


def _label(speech: Speech, text_id: str) -> Paragraph:
    return Paragraph((Run(speech.say(text_id), strong=True),), role=Role.TIGHT)
