"""What I keep track of: a sheet to fill in, and my progress. Numbers stand as they were written; nothing is judged."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts
from pcsp_desktop.documents.kinds.speech import Speech, answered, closed
from pcsp_desktop.documents.tree import Block, Chart, Group, Item, Listing, Paragraph, Point, Run
from pcsp_desktop.plan.goals import Action, Goal
from pcsp_desktop.plan.tracking import Reading, Tracker

SHEET, PROGRESS = "tracking-sheet", "progress-page"
_ROWS = {14: 18, 18: 13, 24: 9}
_ROW_HEIGHT = {14: 10.6, 18: 14.2, 24: 19.0}
"""Millimetres."""
_LABELS_UP_TO = 6


# ---- A sheet to fill in ------------------------------------------------------------------------------------


def tracking_sheet(speech: Speech) -> tree.Document:
    """One tracker: its name, unit and goal, and rows for days."""
    trackers = [each for each in speech.plan.tracking.trackers if each.name]
    wanted = speech.options.tracker
    tracker = next((each for each in trackers if each.id == wanted), trackers[0] if trackers else Tracker(id="none"))
    size = speech.options.size
    blocks: list[Block] = [
        parts.head(speech, SHEET),
        *_about(speech, tracker),
        speech.paragraph("tracking.fine_to_miss"),
    ]
    columns, widths, cells = _columns(speech, tracker)
    rows = tuple(cells for _ in range(_ROWS[size])) if any(cells) else ()
    table = tree.Table(
        columns, rows, widths=widths, row_headings=False, stays=True, blank=0 if rows else _ROWS[size],
        blank_height=_ROW_HEIGHT[size], tall=True,
    )  # fmt: skip
    return parts.document(speech, SHEET, [*blocks, table])


def _about(speech: Speech, tracker: Tracker) -> list[Block]:
    name: list[Run] = [speech.in_line(tracker.name, strong=True)] if tracker.name else []
    if tracker.unit:
        name += [Run(" ("), speech.in_line(tracker.unit), Run(")")]
    pieces: list[Sequence[Run]] = [name]
    goal = _goal_of(speech, tracker)
    if goal:
        pieces.append(speech.sentence("tracking.for_goal", goal=speech.in_line(goal.want)))
    if tracker.own_target:
        pieces.append(speech.labelled_runs("results.own_target", speech.in_line(tracker.own_target)))
    words = speech.sentences(pieces)
    return [Paragraph(words)] if words else []


def _goal_of(speech: Speech, tracker: Tracker) -> Goal | None:
    return next((goal for goal in speech.plan.goals if goal.id == tracker.goal and goal.want), None)


def _columns(
    speech: Speech, tracker: Tracker
) -> tuple[tuple[tuple[Run, ...], ...], tuple[float, ...], tuple[tuple[Run, ...], ...]]:
    """The columns for a kind of tracker, their widths, and what stands in each row."""
    day, time, note = (speech.text_runs(f"tracking.{name}") for name in ("day", "time", "note"))
    if tracker.kind == "yes_no":
        boxes = parts.ticks(speech, ("tracking.yes", "tracking.no"))
        return (day, speech.text_runs("tracking.yes_or_no"), note), (2.4, 2.6, 4), ((), boxes, ())
    if tracker.kind == "one_to_ten":
        rings: list[Run] = []
        for number in range(1, 11):
            rings += [Run("  ")] if rings else []
            rings.append(Run(str(number), mark=tree.Mark.RING, whole=True))
        return (day, speech.text_runs("tracking.one_to_ten")), (1.9, 8), ((), tuple(rings))
    if tracker.kind == "words":
        return (day, speech.text_runs("tracking.my_words")), (2, 7), ((), ())
    unit = (speech.in_line(tracker.unit),) if tracker.unit else speech.text_runs("tracking.number")
    return (day, time, unit, note), (2.4, 1.6, 1.8, 4), ((), (), (), ())


# ---- My progress --------------------------------------------------------------------------------------------


def progress_page(speech: Speech) -> tree.Document:
    """Each tracker as a line of dots and in words, how sure I am of my own steps, my diary, my goals."""
    blocks: list[Block] = [parts.head(speech, PROGRESS), speech.paragraph("tracking.lead")]
    for tracker in speech.plan.tracking.trackers:
        blocks += _tracker(speech, tracker)
    for number, goal in enumerate((each for each in speech.plan.goals if answered(each)), 1):
        for action in goal.actions:
            blocks += _how_sure(speech, action, number)
    blocks += _diary(speech)
    blocks += _goals(speech)
    return parts.document(speech, PROGRESS, blocks)


def _tracker(speech: Speech, tracker: Tracker) -> list[Block]:
    readings = [each for each in tracker.readings if answered(each)]
    if not readings:
        return []
    goals = [goal for goal in speech.plan.goals if answered(goal)]
    number = next((place for place, goal in enumerate(goals, 1) if goal.id == tracker.goal), 0)
    name = (speech.in_line(tracker.name),) if tracker.name else speech.text_runs("section.tracking")
    if number:
        name = (*name, Run(" ("), *speech.sentence("tracking.goal", number=str(number)), Run(")"))
    made: list[Block] = [tree.Heading(2, name)]
    dated = sorted((each for each in readings if each.date), key=lambda each: (each.date, each.time))
    target = speech.line("results.own_target", speech.in_line(tracker.own_target)) if tracker.own_target else ()
    if tracker.kind == "words":
        return [Group((made[0], *_by_date(speech, readings)[:1])), *_by_date(speech, readings)[1:], *target]
    if tracker.kind == "yes_no":
        return [Group((*made, *_yes_no(speech, dated or readings))), *_notes(speech, readings), *target]
    values = [(each, _number(each.value)) for each in dated]
    drawn = [(each, value) for each, value in values if value is not None]
    words = _in_words(speech, tracker, readings)
    if len(drawn) >= 2:
        low, high = (1.0, 10.0) if tracker.kind == "one_to_ten" else (
            min(value for _, value in drawn), max(value for _, value in drawn))  # fmt: skip
        days = [each.date for each, _ in drawn if each.date]
        made.append(_chart(speech, [value for _, value in drawn], [each.value for each, _ in drawn], days, (low, high),
                           tree.plain(words)))  # fmt: skip
    return [Group((*made, Paragraph(words))), *_notes(speech, readings), *target]


def _number(text: str) -> float | None:
    """A reading as a height on paper; None where it is no plain number. Nothing is worked out from it."""
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return None


def _chart(
    speech: Speech,
    values: Sequence[float],
    labels: Sequence[str],
    days: Sequence[datetime.date],
    span: tuple[float, float],
    alt: str,
) -> Chart:
    """Dots over time, time to scale; a number over each where there are few, else over the first and the last."""
    low, high = span
    start, length = days[0].toordinal(), max(days[-1].toordinal() - days[0].toordinal(), 1)
    few = len(values) <= _LABELS_UP_TO
    points = []
    for place, (value, label, day) in enumerate(zip(values, labels, days, strict=True)):
        along = (day.toordinal() - start) / length if days[-1] != days[0] else place / max(len(values) - 1, 1)
        tall = (value - low) / (high - low) if high > low else 0.5
        points.append(Point(along, tall, label if few or place in (0, len(values) - 1) else ""))
    return Chart(tuple(points), alt, speech.short_date(days[0]), speech.short_date(days[-1]))


def _in_words(speech: Speech, tracker: Tracker, readings: Sequence[Reading]) -> tuple[Run, ...]:
    """Every reading as it was written, where there are few; else the first, the last and how many."""
    unit = (Run(" "), speech.in_line(tracker.unit)) if tracker.unit else ()
    said: list[Sequence[Run]] = []
    for each in readings if len(readings) <= _LABELS_UP_TO else (readings[0], readings[-1]):
        when = speech.date(each.date) if each.date else ""
        if each.time:
            when = f"{when}, {each.time}" if when else each.time
        value = (*((speech.in_line(each.value),) if each.value else (Run("–"),)), *unit)
        said.append((Run(f"{when}: ") if when else Run(""), *value))
        if each.note:
            said.append((speech.in_line(each.note),))
    said.append(speech.sentence("tracking.count", count=str(len(readings))))
    return speech.sentences(said)


def _notes(speech: Speech, readings: Sequence[Reading]) -> list[Block]:
    """What was noted beside readings that are not named one by one."""
    if len(readings) <= _LABELS_UP_TO:
        return []
    return _by_date(speech, [each for each in readings[1:-1] if each.note])


def _by_date(speech: Speech, readings: Sequence[Reading]) -> list[Block]:
    made: list[Block] = []
    for each in readings:
        when = speech.date(each.date) if each.date else ""
        when = f"{when}, {each.time}" if when and each.time else when or each.time
        words = speech.sentences([(speech.in_line(text),) for text in (each.value, each.note) if text])
        label = (Run(f"{when}: ", strong=True),) if when else ()
        if words:
            made.append(Paragraph((*label, *words)))
    return made


def _yes_no(speech: Speech, readings: Sequence[Reading]) -> list[Block]:
    """A square for each day, full for yes; and how many of each, in words."""
    said = [each.value.strip().casefold() for each in readings]
    words = {"yes": speech.choice("yes_no", "yes").casefold(), "no": speech.choice("yes_no", "no").casefold()}
    yes = [value in ("yes", words["yes"]) for value in said]
    alt = speech.sentence("tracking.yes_no_count", yes=str(sum(yes)), no=str(len(yes) - sum(yes)))
    points = tuple(Point(0, 1 if value else 0) for value in yes)
    made: list[Block] = [Chart(points, tree.plain(alt), squares=True), Paragraph(alt)]
    if len(readings) <= _LABELS_UP_TO:
        made += _by_date(speech, readings)
    return made


def _how_sure(speech: Speech, action: Action, number: int) -> list[Block]:
    """How sure I was of a step of my own, over time, from 1 to 10."""
    scores = [(score.value, score.date, score.note) for score in action.confidence_past if score.value]
    if action.who not in ("", "me") or not scores or action.confidence is None:
        return []
    last = action.updated_on
    pieces: list[Sequence[Run]] = []
    for value, day, note in scores:
        score = speech.say("scale.value", value=value)
        pieces.append((Run(f"{speech.date(day)}: {score}" if day else score),))
        if note:
            pieces.append((speech.in_line(note),))
    score = speech.say("scale.value", value=action.confidence)
    later = last if last and all(day is None or last > day for _, day, _ in scores) else None
    pieces.append((Run(f"{speech.date(later)}: {score}"),) if later else speech.sentence("tracking.now", score=score))
    words = closed(speech.sentences(pieces))
    title = (*speech.text_runs("goals.how_sure_i_am"), Run(": "), speech.in_line(action.what),
             Run(" ("), *speech.sentence("tracking.goal", number=str(number)), Run(")"))  # fmt: skip
    made: list[Block] = [tree.Heading(2, title)]
    days = [day for _, day, _ in scores if day] + ([later] if later else [])
    values = [float(value) for value, day, _ in scores if day and value] + ([float(action.confidence)] if later else [])
    if len(days) >= 2 and len(days) == len(values):
        labels = [f"{value:g}" for value in values]
        made.append(_chart(speech, values, labels, days, (1.0, 10.0), tree.plain(words)))
    return [Group((*made, Paragraph(words)))]


def _diary(speech: Speech) -> list[Block]:
    found = speech.plan.tracking
    lines: list[Block] = []
    for entry in found.diary:
        if answered(entry):
            label = (Run(f"{speech.date(entry.date)}: ", strong=True),) if entry.date else ()
            lines.append(Paragraph((*label, speech.own(entry.text))))
    made: list[Block] = [Group((speech.heading(2, "talks.diary"), lines[0])), *lines[1:]] if lines else []
    items: list[Item] = []
    for each in found.reminders:
        if not answered(each):
            continue
        when: list[Run] = [Run(speech.date(each.date), strong=True, whole=True)] if each.date else []
        for text in (each.time, each.repeats):
            if text:
                when += [Run(", ")] if when else []
                when.append(speech.in_line(text))
        what = (speech.in_line(each.what),) if each.what else ()
        items.append(Item.of((*when, Run(": "), *what) if when and what else tuple(when) or what))
    if items:
        made += [speech.heading(2, "tracking.to_remember"), Listing(tuple(items))]
    return made


def _goals(speech: Speech) -> list[Block]:
    """Each goal, how it is going, and how many steps: in words, never in percent."""
    rows = []
    for number, goal in enumerate((each for each in speech.plan.goals if answered(each)), 1):
        status: list[Sequence[Run]] = []
        if goal.status:
            status.append((Run(speech.choice("goal_status", goal.status), strong=True),))
        if goal.status_on:
            status.append((Run(speech.short_date(goal.status_on)),))
        if goal.status_words:
            status.append((speech.in_line(goal.status_words),))
        steps = parts.lines_of([_step(speech, each) for each in goal.actions if each.what])
        want = (Run(f"{number}. "), speech.in_line(goal.want))
        rows.append((want, speech.sentences(status), steps))
    made = parts.table(speech, ("goals.goal", "goals.how_it_is_going", "tracking.steps"), rows, (3.3, 2.2, 4.5))
    return [speech.heading(2, "section.goals"), *made] if made else []


def _step(speech: Speech, action: Action) -> tuple[Run, ...]:
    status = (Run(" "), *parts.softly([Run(f"({parts.lower(speech.choice('action_status', action.status))})")])) if (
        action.status) else ()  # fmt: skip
    return (speech.in_line(action.what), *status)


def has_progress(goals: Sequence[Goal]) -> bool:
    """Whether any step of my own was looked at again."""
    return any(action.confidence_past for goal in goals for action in goal.actions)
