"""Before my review: a sheet to bring. Looking back at my plan: what was said at a review."""

from __future__ import annotations

from collections.abc import Sequence

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts, plan_about, plan_talks
from pcsp_desktop.documents.kinds.plan_health import unmet_words
from pcsp_desktop.documents.kinds.speech import Speech, answered, closed
from pcsp_desktop.documents.tree import Block, Group, Item, Lines, Listing, Paragraph, Run
from pcsp_desktop.plan.goals import Goal
from pcsp_desktop.plan.tracking import Review

BEFORE, RECORD = "before-my-review", "review-record"
_SINCE = ("hospital", "new_condition", "crisis", "bereavement", "care_changed", "carer_changed", "moved", "social",
          "something_else")  # fmt: skip
_TOPICS = (
    ("review.topic_working", 2), ("review.topic_change", 2), ("review.topic_new_goals", 2), ("review.topic_pleased", 1),
    ("review.topic_concerned", 1), ("review.topic_year", 1), ("review.topic_results", 1),
)  # fmt: skip
SPOKEN_OF = (
    "progress_mine", "progress_others", "health_change", "situation_change", "unplanned_care", "support_working",
    "changes_needed", "observations", "confidence_now", "new_goals", "tried", "learned", "pleased", "concerned",
    "budget_working", "in_a_year", "results_not_told", "next",
)  # fmt: skip
_NINE = ("progress_mine", "progress_others", "health_change", "situation_change", "unplanned_care", "support_working",
         "changes_needed", "confidence_now", "new_goals")  # fmt: skip


def before_my_review(speech: Speech) -> tree.Document:
    """When and with whom; each goal with boxes; what I wait for; how sure I was; nine topics with room to write."""
    blocks: list[Block] = [parts.head(speech, BEFORE), Paragraph(speech.sentences(_when(speech))), *_goals(speech)]
    blocks += _waiting(speech)
    blocks += _then_and_now(speech)
    blocks += _last_time(speech)
    since = parts.ticks(speech, [f"review.since_{name}" for name in _SINCE])
    blocks.append(Group((speech.heading(2, "review.since_last_time"), Paragraph(since), Lines(1))))
    for text_id, lines in _TOPICS:
        label = Paragraph((Run(speech.say(text_id), strong=True),), role=tree.Role.TIGHT)
        blocks.append(Group((label, Lines(lines))))
    blocks.append(Paragraph(_sooner(speech)))
    return parts.document(speech, BEFORE, blocks)


def _when(speech: Speech) -> list[Sequence[Run]]:
    found = speech.plan.reviews
    who = parts.contact(speech, found.who_is_responsible, "", found.responsible_phone, strong=False)
    pieces: list[Sequence[Run]] = []
    if found.next_on and who:
        pieces.append(speech.sentence("review.on_with", date=speech.date(found.next_on), who=who))
    elif found.next_on:
        pieces.append(speech.sentence("review.on", date=speech.date(found.next_on)))
    elif who:
        pieces.append(speech.sentence("review.with", who=who))
    pieces.append(speech.sentence("review.bring"))
    return pieces


def _goals(speech: Speech) -> list[Block]:
    boxes = [f"review.box_{name}" for name in ("done", "going_on", "on_hold", "stop")]
    ticks = parts.lines_of([parts.tick(speech, text_id) for text_id in boxes])
    rows = []
    for number, goal in enumerate((each for each in speech.plan.goals if answered(each)), 1):
        rows.append((_goal(speech, goal, number), ticks, ()))
    if not rows:
        return []
    columns = tuple(speech.text_runs(text_id) for text_id in ("goals.goal", "review.now_it_is", "review.my_words"))
    if speech.options.size > 14:
        made: list[Block] = []
        across = parts.ticks(speech, boxes)
        for row in rows:
            made.append(tree.RowEntry((Paragraph(row[0]), Paragraph(across), Lines(1))))
        return [speech.heading(2, "section.goals"), *made]
    table = tree.Table(columns, tuple(rows), widths=(4.4, 1.9, 3.5), stays=True)
    return [speech.heading(2, "section.goals"), table]


def _goal(speech: Speech, goal: Goal, number: int) -> tuple[Run, ...]:
    now: list[Sequence[Run]] = []
    if goal.status:
        now.append(speech.sentence("review.now", status=parts.lower(speech.choice("goal_status", goal.status))))
    if goal.status_words:
        now.append((speech.in_line(goal.status_words),))
    if goal.by_when:
        now.append(speech.sentence("goals.when_is", when=speech.when(goal.by_when)))
    want = (Run(f"{number}. ", strong=True), speech.in_line(goal.want, strong=True))
    return (*want, Run("\n"), *parts.softly(closed(speech.sentences(now)))) if now else want


def _waiting(speech: Speech) -> list[Block]:
    """What I still wait for: came, or not yet."""
    boxes = parts.ticks(speech, ("review.box_came", "review.box_not_yet"))
    items: list[Item] = []
    for goal in speech.plan.goals:
        for each in goal.actions:
            if each.waiting != "yes" or not each.what:
                continue
            name = plan_about.who(speech, each)
            said = (*name, Run(": "), speech.in_line(each.what)) if name else (speech.in_line(each.what),)
            pieces: list[Sequence[Run]] = [said]
            if each.asked_on:
                pieces.append(speech.sentence("goals.asked_on", date=speech.short_date(each.asked_on)))
            if each.ask_again_on:
                pieces.append(speech.sentence("goals.ask_again", date=speech.short_date(each.ask_again_on)))
            items.append(Item.of((*closed(speech.sentences(pieces)), Run(" "), *boxes)))
    for need in speech.plan.arrangements.unmet_needs:
        if answered(need):
            items.append(Item.of((*closed(unmet_words(speech, need)), Run(" "), *boxes)))
    return [speech.heading(2, "review.still_waiting"), Listing(tuple(items))] if items else []


def _then_and_now(speech: Speech) -> list[Block]:
    """How sure I was, what I counted, and room for now."""
    pieces: list[tuple[Run, ...]] = []
    for goal in speech.plan.goals:
        for each in goal.actions:
            if each.who not in ("", "me") or each.confidence is None:
                continue
            values: list[Run] = []
            for score in each.confidence_past:
                if score.value:
                    day = f" ({speech.short_date(score.date)})" if score.date else ""
                    values += [Run(f"{score.value}{day}, ".replace(f"{score.value} (", f"{score.value}\u00a0("))]
                    if score.note:
                        values += [speech.in_line(score.note), Run(", ")]
            last = f"{each.confidence}, {speech.say('review.now_line')} "
            pieces.append((speech.in_line(each.what), Run(": "), *values, Run(last), parts.rule(5)))
    for tracker in speech.plan.tracking.trackers:
        readings = [reading for reading in tracker.readings if reading.value][-3:]
        if tracker.name and readings:
            values = []
            for reading in readings:
                values.append(speech.in_line(reading.value))
                day = f"\u00a0({speech.short_date(reading.date)})" if reading.date else ""
                values.append(Run(f"{day}, "))
            last = f"{speech.say('review.now_line')} "
            pieces.append((speech.in_line(tracker.name), Run(": "), *values, Run(last), parts.rule(5)))
    items = tuple(Item.of(runs) for runs in pieces)
    return [speech.heading(2, "review.how_sure"), Listing(items)] if items else []


def _last_time(speech: Speech) -> list[Block]:
    """What was left from before: things to look at again, in my own words."""
    plan = speech.plan
    made: list[Block] = []
    for rating in plan.preparation.ratings[-1:]:
        words = plan_talks.rating_words(speech, rating)
        if words:
            text_id = "talks.how_things_were_on" if rating.date else "talks.how_things_were"
            date = speech.date(rating.date) if rating.date else ""
            made += speech.line(text_id, words, date=date)
    again: list[Sequence[Run]] = []
    for goal in plan.goals:
        for action in goal.actions:
            if action.review_on and action.what:
                day = Run(speech.date(action.review_on), whole=True)
                again.append((speech.in_line(action.what), Run(": "), day))
    for decision in plan.decisions:
        if decision.look_again and decision.about:
            again.append((speech.in_line(decision.about), Run(": "), speech.when(decision.look_again)))
    for risk in plan.risks:
        if risk.look_again and risk.what:
            again.append(
                (
                    speech.in_line(risk.what),
                    Run(" "),
                    *speech.labelled_runs("choices.look_again", speech.when(risk.look_again)),
                )
            )
    if again:
        made.append(Paragraph(speech.labelled_runs("review.look_again", closed(speech.sentences(again)))))
    for decision in plan.decisions:
        made += speech.line("choices.could_not_have", speech.in_line(decision.could_not_have))
    for working in plan.matters.working:
        if working.text:
            made.append(Paragraph(plan_about.works(speech, working)))
    for label, notes in (("matters.ideas", plan.matters.ideas), ("matters.big_changes", plan.matters.big_changes),
                         ("future.transitions", plan.future.transitions)):  # fmt: skip
        texts = [(speech.in_line(note.text),) for note in notes if note.text]
        if texts:
            made += speech.line(label, speech.sentences(texts))
    for meeting in plan.meetings[-1:]:
        made += speech.line("talks.not_understood", meeting.not_understood)
    for review in plan.reviews.held[-1:]:
        made += speech.line("review.results_not_told", review.results_not_told)
    return [speech.heading(2, "review.from_last_time"), *made] if made else []


def _sooner(speech: Speech) -> tuple[Run, ...]:
    """How to ask for a review sooner, with the words to say."""
    found, agreement = speech.plan.reviews, speech.plan.agreement
    who = parts.contact(speech, found.who_is_responsible, "", found.responsible_phone, strong=False)
    who = who or parts.contact(speech, agreement.who_to_ask, "", agreement.who_to_ask_phone, strong=False)
    return speech.sentence("review.ask_sooner", who=who) if who else speech.sentence("review.ask_sooner_surgery")


# ---- The record of a review ------------------------------------------------------------------------------


def review_record(speech: Speech) -> tree.Document:
    """The last review: who, why, what was said, what we did not talk about, and the next one."""
    held = [each for each in speech.plan.reviews.held if answered(each)]
    blocks: list[Block] = [parts.head(speech, RECORD)]
    last = max(held, key=lambda each: each.date.toordinal() if each.date else 0, default=None)
    if last is not None:
        blocks += _record(speech, last)
    blocks += plan_talks.next_review_box(speech, first_look_back=False)
    return parts.document(speech, RECORD, blocks)


def _record(speech: Speech, review: Review) -> list[Block]:
    first: list[Run] = [Run(speech.date(review.date), strong=True, whole=True)] if review.date else []
    if review.kind:
        kind = speech.choice("review_kind", review.kind)
        first += [Run(", "), Run(parts.lower(kind))] if first else [Run(kind)]
    pieces: list[Sequence[Run]] = [first, plan_talks.review_note(speech, review)]
    made: list[Block] = [Paragraph(speech.sentences(pieces))] if speech.sentences(pieces) else []
    if review.something_changed:
        names = ", ".join(parts.lower(speech.choice("something_changed", code)) for code in review.something_changed)
        made += speech.line("review.something_changed", Run(names))
    made += parts.facts_of(speech, [(f"review.{name}", getattr(review, name)) for name in SPOKEN_OF])
    rating = _rating_on(speech, review)
    made += rating
    made += _goals_since(speech, review)
    silent = [name for name in _NINE if not getattr(review, name)]
    if silent and len(silent) < len(_NINE):
        names = "; ".join(speech.say(f"review.{name}") for name in silent)
        made += [speech.heading(2, "review.did_not_talk"), Paragraph(closed([Run(names)]))]
    words = [(speech.in_line(each.words),) for each in review.statements if each.words]
    if review.criteria_words:
        words.append((speech.in_line(review.criteria_words),))
    if words:
        items = tuple(Item.of(each) for each in words)
        made += [speech.heading(2, "review.in_my_words"), Listing(items)]
    known: list[Sequence[Run]] = []
    for name in ("know_how_to_ask", "can_change_when_needed"):
        answer = getattr(speech.plan.reviews, name)
        if answer in ("yes", "no"):
            known.append(speech.sentence(f"review.{name}_{answer}"))
    return [*made, *([parts.hint(speech.sentences(known))] if known else [])]


def _rating_on(speech: Speech, review: Review) -> list[Block]:
    """How things were by then, in words."""
    dated = [each for each in speech.plan.preparation.ratings if each.date]
    before = [each for each in dated if review.date is None or (each.date and each.date <= review.date)]
    last = max(before, key=lambda each: each.date.toordinal() if each.date else 0, default=None)
    if last is None or last.date is None:
        return []
    words = plan_talks.rating_words(speech, last)
    return list(speech.line("talks.how_things_were_on", words, date=speech.date(last.date)))


def _goals_since(speech: Speech, review: Review) -> list[Block]:
    """Goals whose state was set on that day or after, with what came of them."""
    rows = []
    for goal in speech.plan.goals:
        if not (goal.want and review.date and goal.status_on and goal.status_on >= review.date):
            continue
        status = (Run(speech.choice("goal_status", goal.status), strong=True),) if goal.status else ()
        said = speech.sentences([status, (speech.in_line(goal.outcome),) if goal.outcome else ()])
        rows.append(((speech.in_line(goal.want),), said))
    made = parts.table(speech, ("goals.goal", "goals.how_it_is_going"), rows, (5, 4))
    return [speech.heading(2, "review.what_changed"), *made] if made else []
