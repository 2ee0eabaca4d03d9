"""My whole plan: what matters to me, how to support me, and my goals."""

from __future__ import annotations

from collections.abc import Sequence

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts
from pcsp_desktop.documents.kinds.speech import Speech, answered, closed
from pcsp_desktop.documents.tree import Beside, Block, Box, BoxKind, Group, Heading, Item, Listing, Paragraph, Run
from pcsp_desktop.plan.about import Matters, Upset, Working
from pcsp_desktop.plan.goals import Action, Goal


def matters(speech: Speech) -> list[Block]:
    """What matters to me; what is most important stands on the first page."""
    found = speech.plan.matters
    made: list[Block] = []
    days = (speech.line("matters.good_day", found.good_day), speech.line("matters.bad_day", found.bad_day))
    made += [Beside(*days)] if all(days) else [*days[0], *days[1]]
    made += speech.line("matters.hopes", found.hopes)
    made += speech.line("matters.people", found.people)
    made += speech.line("matters.strengths", found.strengths)
    made += speech.line("matters.what_has_worked", found.what_has_worked)
    made += speech.line("matters.interests", found.interests)
    made += parts.own_headings(speech, "matters")
    made += speech.line("matters.beliefs", found.beliefs)
    made += speech.line("matters.faith_and_culture", found.faith_and_culture)
    made += speech.line("matters.wishes_and_feelings", found.wishes_and_feelings)
    made += routines(speech, "matters.my_day")
    made += possessions(speech, "matters.near_me")
    made += [Paragraph(works(speech, each)) for each in found.working if each.text]
    made += _life_areas(speech, found)
    for heading, notes in (("matters.ideas", found.ideas), ("matters.big_changes", found.big_changes)):
        items = tuple(Item.of(speech.in_line(note.text)) for note in notes if note.text)
        if items:
            made.append(Group((Paragraph(tree.strong(f"{speech.say(heading)}:")), Listing(items))))
    written = speech.written_by_section("matters")
    return [*made, *([parts.hint(written)] if written else [])]


def routines(speech: Speech, heading: str) -> list[Block]:
    """My day as a table: when, what I do, the help I want."""
    rows = [
        (
            (speech.when(each.when),) if each.when else (),
            (speech.in_line(each.what),) if each.what else (),
            (speech.in_line(each.help_i_want),) if each.help_i_want else (),
        )
        for each in speech.plan.matters.routines
        if answered(each)
    ]
    columns = ("matters.when", "matters.what_i_do", "matters.help")
    made = parts.table(speech, columns, rows, (1.2, 5.4, 2.4))
    return [speech.heading(3, heading), *made] if made else []


def possessions(speech: Speech, heading: str, *, only_hospital: bool = False) -> list[Block]:
    """Things I want near me, and which I want with me in hospital."""
    items: list[Item] = []
    for each in speech.plan.matters.possessions:
        if not (each.what or each.why) or (only_hospital and each.take_to_hospital != "yes"):
            continue
        pieces: list[Sequence[Run]] = [(speech.in_line(each.what, strong=True),)] if each.what else []
        if each.why:
            pieces.append((speech.in_line(each.why),))
        if each.take_to_hospital == "yes" and not only_hospital:
            pieces.append(speech.sentence("matters.in_hospital"))
        items.append(Item.of(speech.sentences(pieces)))
    return [speech.heading(3, heading), Listing(tuple(items))] if items else []


def works(speech: Speech, each: Working) -> tuple[Run, ...]:
    """ "**This works:** …", and what would make it better."""
    code = each.works or "works_not_said"
    runs = speech.labelled_runs(f"matters.{code}", speech.in_line(each.text))
    if not each.what_would_help:
        return runs
    better = speech.labelled_runs("matters.better", speech.in_line(each.what_would_help))
    return speech.sentences([runs, better])


def _life_areas(speech: Speech, found: Matters) -> list[Block]:
    """Parts of my life to talk about with my words, and those that are fine; private ones never get here."""
    talk: list[Sequence[Run]] = []
    fine: list[Sequence[Run]] = []
    for each in found.life_areas:
        name = (Run(speech.choice("life_area", each.area)),) if each.area else ()
        words = (speech.in_line(each.text),) if each.text else ()
        if not name and not words:
            continue
        said = (*name, Run(": "), *words) if name and words else name or words
        if each.how in ("talk_about", ""):
            talk.append(said)
        elif each.how == "fine":
            fine.append(said)
    made: list[Block] = []
    if talk:
        made.append(Paragraph(speech.labelled_runs("matters.talk_about", speech.sentences(talk))))
    if fine:
        made.append(Paragraph(speech.labelled_runs("matters.fine", speech.sentences(fine))))
    return made


# ---- How to support me ---------------------------------------------------------------------------


def support(speech: Speech) -> list[Block]:
    """How to communicate with me in a box, what to do and not to do, then a row for each part of a day."""
    found = speech.plan.support
    made: list[Block] = [*_communication(speech)]
    made += do_and_do_not(speech)
    pairs = (
        ("support.wellness", found.wellness),
        ("support.how_and_when", found.how_and_when),
        ("support.also_worth_knowing", found.also_worth_knowing),
        ("support.moving_around", found.moving_around),
        ("support.hands", found.hands),
        ("support.posture", found.posture),
        ("support.eating_drinking", found.eating_drinking),
        ("fact.swallowing", found.swallowing),
        ("support.personal_care", found.personal_care),
        ("support.who_may_help_wash", found.who_may_help_wash),
        ("support.sleep", found.sleep),
        ("support.tests_and_treatment", found.tests_and_treatment),
    )
    made += parts.facts_of(speech, pairs)
    upset = [upset_words(speech, each) for each in found.upset if answered(each)]
    if upset:
        made += [speech.heading(3, "support.upset"), *map(Paragraph, upset)]
    if found.profile.people_like:
        made += speech.line("profile.people_like", found.profile.people_like)
    if found.date and made:
        made.append(parts.hint(speech.sentence("support.written_on", date=speech.date(found.date))))
    return [*made, *parts.section_end(speech, "support")]


def _communication(speech: Speech) -> tuple[Block, ...]:
    need = speech.plan.support.communication
    lines: list[Paragraph] = []
    for label, text in (
        ("fact.talk", need.how_to_communicate),
        ("support.how_i_show_things", need.how_i_show_things),
        ("support.what_makes_it_hard", need.what_makes_it_hard),
        ("support.help_me_understand", need.help_me_understand),
        ("support.vision", need.vision),
        ("support.hearing", need.hearing),
        ("support.aids", need.aids),
    ):
        if text:
            lines.append(Paragraph(speech.labelled_runs(label, speech.in_line(text)), role=tree.Role.TIGHT))
    needs = parts.communication_needs(speech)
    if needs:
        lines.append(Paragraph(speech.sentences(needs), role=tree.Role.TIGHT))
    return (Box(BoxKind.NEED, tuple(lines)),) if lines else ()


def do_and_do_not(speech: Speech) -> list[Block]:
    """Please do and please do not, side by side where there is room."""
    found = speech.plan.support
    first = speech.line("support.please_do", found.please_do)
    second = speech.line("support.please_do_not", found.please_do_not)
    return [Beside(first, second)] if first and second else [*first, *second]


def upset_words(speech: Speech, each: Upset) -> tuple[Run, ...]:
    """When I am upset: what you may see, why, and what helps."""
    pieces: list[Sequence[Run]] = []
    for name in ("what_you_may_see", "why", "what_helps"):
        text = getattr(each, name)
        if text:
            pieces.append(speech.labelled_runs(f"support.upset_{name}", speech.in_line(text)))
    return speech.sentences(pieces)


# ---- Goals -----------------------------------------------------------------------------------------


def goals(speech: Speech) -> list[Block]:
    """Each goal: why, how I will know, how it is going, and a table of who does what."""
    made: list[Block] = []
    for number, goal in enumerate((each for each in speech.plan.goals if answered(each)), 1):
        made += _goal(speech, goal, number)
    return [*made, *parts.section_end(speech, "goals")]


def _goal(speech: Speech, goal: Goal, number: int) -> list[Block]:
    head = Heading(3, (Run(f"{number}. "), speech.in_line(goal.want) if goal.want else Run("–")), is_goal=True)
    made: list[Block] = [head]
    made += speech.line("goals.because", goal.because)
    made += speech.line("goals.will_know_when", goal.will_know_when)
    made += speech.line("goals.about", goal.need)
    made += _how_it_goes(speech, goal)
    made += speech.line("goals.strategies", goal.strategies)
    for stage in goal.stage_goals:
        if not answered(stage):
            continue
        pieces: list[Sequence[Run]] = [speech.labelled_runs("goals.stage", speech.in_line(stage.text))]
        if stage.status:
            pieces.append((Run(speech.choice("goal_status", stage.status), strong=True),))
        if stage.outcome:
            pieces.append((speech.in_line(stage.outcome),))
        made.append(Paragraph(speech.sentences(pieces)))
    made += speech.line("goals.outcome", goal.outcome)
    return [*made, *_steps(speech, goal)]


def _how_it_goes(speech: Speech, goal: Goal) -> list[Block]:
    pieces: list[Sequence[Run]] = []
    if goal.importance:
        pieces.append(speech.labelled_runs("goals.importance", speech.say("scale.value", value=goal.importance)))
    if goal.by_when:
        pieces.append(speech.labelled_runs("goals.when", speech.when(goal.by_when)))
    if goal.status:
        status = parts.lower(speech.choice("goal_status", goal.status))
        day = f", {speech.date(goal.status_on)}" if goal.status_on else ""
        pieces.append(speech.labelled_runs("goals.how_it_is_going", f"{status}{day}"))
    if goal.status_words:
        pieces.append((speech.in_line(goal.status_words),))
    if goal.whose_idea and goal.whose_idea != "mine":
        pieces.append(speech.sentence(f"goals.{goal.whose_idea}"))
    return [Paragraph(closed(speech.sentences(pieces)))] if pieces else []


_FIRST_ME = {"me": 0, "family_friend": 1, "carer": 1, "": 2, "someone_else": 2, "professional": 3, "service": 3}


def _steps(speech: Speech, goal: Goal) -> tuple[Block, ...]:
    """Who does what: me first, then family and friends, then services."""
    actions = sorted((each for each in goal.actions if answered(each)), key=lambda each: _FIRST_ME.get(each.who, 2))
    rows = [(who(speech, each), _step(speech, each), _state(speech, each)) for each in actions]
    return parts.table(speech, ("goals.who", "goals.step", "goals.how_it_is_going"), rows, (1.5, 5.7, 2.7))


def who(speech: Speech, action: Action) -> tuple[Run, ...]:
    """Who does a step: a name, else which kind of person."""
    if action.who_name:
        return (speech.in_line(action.who_name),)
    return (Run(speech.choice("who_does", action.who)),) if action.who else ()


def _step(speech: Speech, action: Action) -> tuple[Run, ...]:
    lines: list[tuple[Run, ...]] = [(speech.in_line(action.what),)] if action.what else []
    times: list[Sequence[Run]] = []
    if action.when:
        times.append(speech.labelled_runs("goals.when", speech.when(action.when)))
    if action.where:
        times.append(speech.labelled_runs("goals.where", speech.in_line(action.where)))
    if times:
        lines.append(closed(speech.sentences(times)))
    for name in ("if_hard", "barriers", "would_help", "support_needed"):
        text = getattr(action, name)
        if text:
            lines.append(speech.labelled_runs(f"goals.{name}", speech.in_line(text)))
    if action.referral == "needs_referral":
        by = (speech.in_line(action.referral_by),) if action.referral_by else speech.text_runs("written.someone")
        lines.append(speech.sentence("goals.referral_by", name=by))
    elif action.referral == "can_ask_myself":
        lines.append(speech.sentence("goals.can_ask_myself"))
    return parts.lines_of(lines)


def _state(speech: Speech, action: Action) -> tuple[Run, ...]:
    """How a step is going, how sure I am, and what I wait for."""
    lines: list[tuple[Run, ...]] = []
    if action.status:
        lines.append((Run(speech.choice("action_status", action.status), strong=True),))
    if action.confidence and action.who in ("", "me"):
        lines.append(_sure(speech, action))
    lines += waiting(speech, action)
    if action.review_on:
        lines.append(speech.sentence("goals.review_on", date=speech.short_date(action.review_on)))
    if action.agreed == "no":
        lines.append(speech.sentence("goals.not_said_yes"))
    return parts.lines_of(lines)


def _sure(speech: Speech, action: Action) -> tuple[Run, ...]:
    past = [score for score in action.confidence_past if score.value]
    said = (Run(speech.say("goals.sure", value=action.confidence)),)
    if not past:
        return said
    before: list[Run] = []
    for place, score in enumerate(past):
        before.append(Run(", " if place else " ("))
        text = str(score.value)
        before += speech.sentence("goals.on_day", value=text, date=speech.short_date(score.date)) if score.date else (
            Run(text),
        )  # fmt: skip
        if score.note:
            before += [Run(": "), speech.in_line(score.note)]
    return (*said, *before, Run(")"))


def waiting(speech: Speech, action: Action) -> list[tuple[Run, ...]]:
    """When I asked, and that I still wait."""
    lines: list[tuple[Run, ...]] = []
    if action.asked_on:
        lines.append(speech.sentence("goals.asked_on", date=speech.short_date(action.asked_on)))
    again = speech.short_date(action.ask_again_on) if action.ask_again_on else ""
    if action.waiting == "yes":
        text_id = "goals.waiting_until" if again else "goals.waiting"
        lines.append(speech.sentence(text_id, date=again) if again else speech.sentence(text_id))
    elif again:
        lines.append(speech.sentence("goals.ask_again", date=again))
    return lines
