"""My whole plan: talks, results, what I keep track of, looking back, and getting ready."""

from __future__ import annotations

from collections.abc import Sequence

from pcsp_desktop.documents.kinds import parts, results
from pcsp_desktop.documents.kinds.options import Tick
from pcsp_desktop.documents.kinds.speech import Speech, answered, closed
from pcsp_desktop.documents.tree import Block, Box, BoxKind, Heading, Item, Listing, Paragraph, Run
from pcsp_desktop.plan.consent import Meeting
from pcsp_desktop.plan.preparation import Rating
from pcsp_desktop.plan.shared_types import Concern
from pcsp_desktop.plan.tracking import Review, Tracker


def talks(speech: Speech) -> list[Block]:
    """After my appointments, my results, what I keep track of, reviews, and how I got ready."""
    made: list[Block] = []
    for meeting in speech.plan.meetings:
        if answered(meeting):
            made += _meeting(speech, meeting)
    table = results.table(speech, questions=False)
    if table:
        made += [speech.heading(3, "section.results"), *table]
    made += _tracking(speech)
    for review in speech.plan.reviews.held:
        if answered(review):
            made += _review(speech, review)
    made += next_review_box(speech)
    made += _getting_ready(speech)
    if speech.options.has(Tick.FOR_LATER):
        made += _for_later(speech)
    for section in ("meetings", "results", "tracking", "reviews", "preparation"):
        made += parts.section_end(speech, section)
    return made


def _meeting(speech: Speech, meeting: Meeting) -> list[Block]:
    who: list[Run] = [Run(speech.date(meeting.date), whole=True)] if meeting.date else []
    if meeting.with_whom:
        who += [Run(", ")] if who else []
        who.append(speech.in_line(meeting.with_whom))
    made: list[Block] = [Heading(3, tuple(who)) if who else speech.heading(3, "talks.meeting")]
    made += speech.line("talks.talked_about", meeting.talked_about)
    made += speech.line("talks.agreed", meeting.agreed)
    made += agreed_steps(speech, meeting)
    made += speech.line("talks.not_understood", meeting.not_understood)
    said: list[Sequence[Run]] = []
    for name in ("felt_listened_to", "talked_what_matters", "my_confidence_counted", "wrote_together"):
        answer = getattr(meeting, name)
        if answer in ("yes", "partly", "no"):
            said.append(speech.sentence(f"talks.{name}_{answer}"))
    if said:
        made.append(Paragraph(speech.sentences(said)))
    return [*made, *([Paragraph(speech.own(meeting.notes))] if meeting.notes else [])]


def agreed_steps(speech: Speech, meeting: Meeting) -> tuple[Block, ...]:
    """Who does what by when."""
    rows = [
        (
            (speech.in_line(each.who),) if each.who else (),
            (speech.in_line(each.what),) if each.what else (),
            (speech.when(each.by_when),) if each.by_when else (),
        )
        for each in meeting.steps
        if answered(each)
    ]
    return parts.table(speech, ("goals.who", "talks.what", "talks.by_when"), rows, (2.1, 5, 2.2))


def _tracking(speech: Speech) -> list[Block]:
    found = speech.plan.tracking
    lines: list[Block] = []
    for tracker in found.trackers:
        words = tracker_words(speech, tracker)
        if words:
            lines.append(Paragraph(words))
    for entry in found.diary:
        if answered(entry):
            day = speech.date(entry.date) if entry.date else ""
            label = f"{speech.say('talks.diary')}, {day}" if day else speech.say("talks.diary")
            lines.append(Paragraph((Run(f"{label}: ", strong=True), speech.own(entry.text))))
    if not lines:
        return []
    last = lines[-1]
    if isinstance(last, Paragraph):
        more = parts.softly([Run(" "), *speech.sentence("talks.more_on_progress")])
        lines[-1] = Paragraph((*closed(last.runs), *more))
    return [speech.heading(3, "section.tracking"), *lines]


_MOST_READINGS = 6


def tracker_words(speech: Speech, tracker: Tracker) -> tuple[Run, ...]:
    """ "Steps before I rest: 80 on 12 October 2026. …": the last few readings, as they were written."""
    readings = [each for each in tracker.readings if answered(each)][-_MOST_READINGS:]
    pieces: list[Sequence[Run]] = []
    for each in readings:
        value = (speech.in_line(each.value),) if each.value else ()
        if value and tracker.kind == "yes_no" and each.value in ("yes", "no"):
            value = (Run(speech.choice("yes_no", each.value)),)
        said = (
            speech.sentence("talks.on_day", value=value or (Run("–"),), date=speech.date(each.date))
            if each.date
            else value
        )
        if each.note:
            said = (*said, Run(" ("), speech.in_line(each.note), Run(")"))
        pieces.append(said)
    if not tracker.name and not pieces:
        return ()
    name = (speech.in_line(tracker.name, strong=True),) if tracker.name else speech.text_runs("section.tracking")
    if tracker.unit:
        name = (*name, Run(" ("), speech.in_line(tracker.unit), Run(")"))
    return (*name, Run(": "), *closed(speech.sentences(pieces))) if pieces else closed(name)


def _review(speech: Speech, review: Review) -> list[Block]:
    title = Heading(3, (*speech.text_runs("section.reviews"), *((Run(", "), Run(speech.date(review.date), whole=True))
                        if review.date else ())))  # fmt: skip
    made: list[Block] = [title]
    note = review_note(speech, review)
    if note:
        made.append(parts.hint(note))
    for name in (
        "progress_mine",
        "progress_others",
        "support_working",
        "changes_needed",
        "pleased",
        "concerned",
        "next",
    ):
        made += speech.line(f"review.{name}", getattr(review, name))
    return made


def review_note(speech: Speech, review: Review) -> tuple[Run, ...]:
    """Who asked for it, who was there, and why."""
    pieces: list[Sequence[Run]] = []
    if review.asked_by:
        pieces.append(speech.sentence("review.asked_by", name=speech.in_line(review.asked_by)))
    if review.who_was_there:
        pieces.append(speech.labelled_runs("review.there", speech.in_line(review.who_was_there)))
    if review.reason:
        pieces.append(speech.labelled_runs("review.why", speech.in_line(review.reason)))
    return closed(speech.sentences(pieces))


def next_review_box(speech: Speech, *, first_look_back: bool = True) -> tuple[Block, ...]:
    """When we look again, how often and why, and who makes sure of it."""
    found = speech.plan.reviews
    pieces: list[Sequence[Run]] = []
    if found.next_on:
        pieces.append(speech.sentence("review.next_on", date=Run(speech.date(found.next_on), whole=True)))
    if found.why_this_often:
        pieces.append((speech.in_line(found.why_this_often),))
    who = parts.contact(speech, found.who_is_responsible, "", found.responsible_phone, strong=False)
    if who:
        pieces.append(speech.sentence("review.makes_sure", who=who))
    look = speech.plan.agreement.first_look_back
    if first_look_back and look:
        pieces.append(speech.sentence("review.first_look_back", date=Run(speech.date(look), whole=True)))
    if not pieces:
        return ()
    pieces.append(speech.sentence("review.sooner"))
    return (Box(BoxKind.PLAIN, (Paragraph(speech.sentences(pieces)),)),)


def rating_words(speech: Speech, rating: Rating) -> tuple[Run, ...]:
    """How I am on a day, in words and never in numbers."""
    pieces: list[Sequence[Run]] = []
    for name, choice in (("how_i_am", "how_i_am"), ("managing", "how_i_am"), ("confidence", "how_sure"),
                         ("knowledge", "how_sure")):  # fmt: skip
        code = getattr(rating, name)
        if code:
            answer = Run(parts.lower(speech.choice(choice, code)))
            pieces.append((Run(f"{speech.say(f'talks.{name}')}: "), answer))
    if rating.in_my_words:
        pieces.append((speech.in_line(rating.in_my_words),))
    return closed(speech.sentences(pieces))


def _getting_ready(speech: Speech) -> list[Block]:
    found = speech.plan.preparation
    made: list[Block] = []
    for rating in found.ratings:
        words = rating_words(speech, rating)
        if words:
            text_id = "talks.how_things_were_on" if rating.date else "talks.how_things_were"
            made += speech.line(text_id, words, date=speech.date(rating.date) if rating.date else "")
    made += speech.line("talks.why_offered", speech.plan.setup.why_offered)
    for each in found.talk_first:
        if answered(each):
            pieces: list[Sequence[Run]] = [(speech.in_line(each.name),) if each.name else ()]
            pieces.append((speech.in_line(each.about),) if each.about else ())
            if each.talked == "no":
                pieces.append(speech.sentence("talks.not_talked_yet"))
            made += speech.line("talks.talked_first", speech.sentences(pieces))
    for name in ("how_i_see_my_care", "information_i_need", "help_to_prepare", "where_my_records_are"):
        made += speech.line(f"talks.{name}", getattr(found, name))
    if found.activation_level:
        day = found.activation_date
        text_id = "talks.activation_on" if day else "talks.activation"
        runs = speech.sentence(
            text_id, level=str(found.activation_level), **({"date": speech.date(day)} if day else {})
        )
        made.append(Paragraph(runs))
    made += _questions(speech)
    worries = [worry_words(speech, each.text, each.bother) for each in found.worries if each.text]
    worries += [concern_words(speech, each) for each in found.concerns if each.text]
    if worries:
        made.append(Paragraph(speech.labelled_runs("talks.worries", speech.sentences(worries))))
    shelf: list[Item] = []
    for kept in found.shelf:
        if answered(kept):
            title: list[Run] = []
            for text in (kept.name, kept.where):
                if text:
                    title += [Run(", ")] if title else []
                    title.append(speech.in_line(text))
            why = (speech.in_line(kept.why_kept),) if kept.why_kept else ()
            shelf.append(Item.of(speech.sentences([title, why])))
    if len(shelf) == 1:
        (only,) = shelf[0].blocks
        made += speech.line("talks.shelf", only.runs if isinstance(only, Paragraph) else ())
    elif shelf:
        made += [speech.heading(3, "talks.shelf"), Listing(tuple(shelf))]
    return made


def worry_words(speech: Speech, text: str, bother: str) -> tuple[Run, ...]:
    """A worry, and how much it bothers me, in words."""
    said = (speech.in_line(text),)
    if not bother or bother == "not_at_all":
        return said
    return (*closed(said), *parts.softly([Run(" "), *speech.sentence(f"talks.bother_{bother}")]))


def concern_words(speech: Speech, concern: Concern) -> tuple[Run, ...]:
    """The same with what part of life it is about."""
    area = (Run(f"{speech.choice('concern_area', concern.area)}: "),) if concern.area else ()
    return (*area, *worry_words(speech, concern.text, concern.bother))


def _questions(speech: Speech) -> list[Block]:
    rows = [
        (
            (speech.in_line(each.text),),
            (speech.in_line(each.for_whom),) if each.for_whom else (),
            (speech.in_line(each.answer),) if each.answer else parts.softly(speech.text_runs("talks.no_answer_yet")),
        )
        for each in speech.plan.preparation.questions
        if each.text
    ]
    made = parts.table(
        speech, ("talks.question", "talks.for_whom", "talks.answer"), rows, (3.6, 1.7, 4), row_headings=False
    )
    return [speech.heading(3, "talks.questions"), *made] if made else []


def _for_later(speech: Speech) -> list[Block]:
    """The names of questions that I left for later: only those, and only in a copy for me."""
    from pcsp_desktop.plan.schema import fields_by_pattern, pattern_of

    names: list[str] = []
    for path, state in speech.plan.states.items():
        if state != "not_now":
            continue
        try:
            names.append(speech.label(fields_by_pattern()[pattern_of(path)]))
        except KeyError:
            continue
    if not names:
        return []
    return [parts.hint(speech.labelled_runs("talks.for_later", ". ".join(names)))]
