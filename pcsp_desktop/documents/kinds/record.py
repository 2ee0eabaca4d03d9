"""For my health record: at most two pages that a surgery can scan. What I would like comes first, then safety facts."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from pcsp_desktop.documents import reshape, tree
from pcsp_desktop.documents.kinds import parts, safety
from pcsp_desktop.documents.kinds.ladder import Cuts, drop, fitting
from pcsp_desktop.documents.kinds.plan_about import who
from pcsp_desktop.documents.kinds.plan_health import unmet_words
from pcsp_desktop.documents.kinds.speech import Speech, answered, closed, nhs_number
from pcsp_desktop.documents.paper import count_pages
from pcsp_desktop.documents.tree import Block, Box, BoxKind, Head, PageLook, Paragraph, Role, Run
from pcsp_desktop.plan.crisis import Sign
from pcsp_desktop.plan.goals import Action, Goal

KIND = "health-record"
MOST_GOALS = 6
_CLEAR = 14
_TEAM = frozenset({"professional", "service", "someone_else"})


def health_record(speech: Speech) -> tree.Document:
    """Please know or do, allergies, rows for staff, if things get worse, my goals, what I cannot get yet.

    What is in the surgery's own record gives way first where there is more than a surgery scans.
    """
    most = _PAGES[speech.options.size]

    def fits(made: tree.Document) -> bool:
        return count_pages(reshape.for_size(made)) <= most

    cuts = fitting(lambda cuts: _record(speech, cuts), _STEPS, fits)
    plan = speech.plan
    held = {
        OTHERS: plan.other_plans,
        TRIGGERS: plan.crisis.triggers,
        EVENTS: plan.health.events,
        LEADS: any("leads_my_plan" in each.parts for each in plan.people),
        KIN: plan.person.next_of_kin,
        GP: plan.person.gp_name,
        MEDICINES: plan.health.medicines,
        GOALS: plan.goals,
        AIDS: plan.support.communication.aids,
        TESTS: plan.support.tests_and_treatment,
        HOSPITAL: plan.crisis.where_admitted,
    }
    return evolve(_record(speech, cuts), shortened=cuts.shortened(name for name, filled in held.items() if filled))


OTHERS, TRIGGERS, EVENTS = "other_plans/*/name", "crisis/triggers/*/text", "health/events/*/what"
LEADS, KIN, GP = "people/*/organisation", "person/next_of_kin", "person/gp_name"
MEDICINES, GOALS = "health/medicines/*/as_on_label", "goals/*/actions/*/what"
_PAGES = {14: 2, 18: 2, 24: 4}
AIDS, TESTS, HOSPITAL = "support/communication/aids", "support/tests_and_treatment", "crisis/where_admitted"
_STEPS = tuple(map(drop, (GP, OTHERS, LEADS, TRIGGERS, MEDICINES, EVENTS, GOALS, KIN, AIDS, HOSPITAL, TESTS)))


def _record(speech: Speech, cuts: Cuts) -> tree.Document:
    shows = speech.options.shows
    blocks: list[Block] = [_head(speech), *_wishes(speech)]
    if shows("health"):
        blocks.append(safety.allergy_bar(speech, how_bad=True))
    blocks += parts.facts(_rows(speech, cuts), column=True)
    if shows("crisis"):
        blocks += _worse(speech, cuts)
    if shows("goals"):
        blocks += _goals(speech, cuts)
    blocks += _rest(speech, cuts)
    large = speech.options.size > _CLEAR
    return parts.document(
        speech,
        KIND,
        blocks,
        look=PageLook.CRISIS if large else PageLook.PLAIN,
        running=parts.foot(speech, number=True),
    )


def _head(speech: Speech) -> Head:
    """The title; at the end side the name on papers, the day of birth, the NHS number and what to call me."""
    person = speech.plan.person
    name = speech.name()
    first: list[Run] = [speech.in_line(name, strong=True)] if name else []
    if person.birth_date:
        first += [Run(", ")] if first else []
        first += speech.sentence("head.born", date=Run(speech.short_date(person.birth_date), whole=True))
    pieces: list[Sequence[Run]] = []
    if person.nhs_number:
        pieces.append(speech.sentence("head.nhs_short", number=nhs_number(person.nhs_number)))
    called = speech.plan.support.profile.call_me or person.preferred_name
    if called and called != name:
        pieces.append(speech.sentence("profile.call_me", name=speech.in_line(called)))
    beside = [Paragraph(tuple(runs), role=Role.TIGHT) for runs in (first, speech.sentences(pieces)) if runs]
    below = [Paragraph(speech.in_line(person.pronouns), role=Role.TIGHT)] if person.pronouns else []
    return Head(speech.heading(1, f"kind.{KIND}"), tuple(beside), (*below, *parts.made_for(speech)))


def _wishes(speech: Speech) -> tuple[Block, ...]:
    texts = [speech.plan.health.record_copy_note, speech.plan.consent.record_preferences]
    pieces = [(speech.in_line(text),) for text in texts if text]
    if not pieces:
        return ()
    return (Box(BoxKind.NEED, (Paragraph(speech.labelled_runs("record.please", speech.sentences(pieces))),)),)


def _rows(speech: Speech, cuts: Cuts) -> list[tree.Fact]:
    plan, shows = speech.plan, speech.options.shows
    rows: list[tree.Fact] = []
    if shows("health"):
        large = speech.options.size > _CLEAR
        rows += speech.fact("fact.conditions", safety.conditions(speech, medical=not large))
        rows += speech.fact("fact.usual", safety.usual(speech))
        rows += speech.fact("fact.implants", safety.devices(speech))
        rows += speech.fact("fact.swallowing", plan.support.swallowing)
        rows += speech.fact("fact.medicines", _medicines(speech, cuts))
    if shows("crisis"):
        rows += speech.fact("fact.not_wanted_record", plan.crisis.treatments_i_do_not_want)
    rows += safety.form_rows(speech)
    rows += speech.fact("fact.who_decides", safety.who_decides(speech))
    rows += safety.agreed_treatment(speech)
    rows += safety.just_in_case(speech)
    rows += speech.fact("future.preferred_place_of_care", plan.future.preferred_place_of_care)
    rows += speech.fact("fact.i_need", _needs(speech, cuts))
    if cuts.shows(TESTS):
        rows += speech.fact("support.tests_and_treatment", plan.support.tests_and_treatment)
    return rows


def _medicines(speech: Speech, cuts: Cuts) -> tuple[Run, ...]:
    """Each medicine on its line; names only where room is short, which the dated list makes up for."""
    found = speech.plan.health
    lines: list[tuple[Run, ...]] = []
    for each in found.medicines:
        if not answered(each):
            continue
        pieces: list[Sequence[Run]] = []
        name = (speech.in_line(each.name, strong=True),) if each.name else ()
        since = (
            (Run(", "), *speech.sentence("fact.since", when=speech.when(each.since)))
            if each.since and cuts.shows(MEDICINES)
            else ()
        )
        pieces.append((*name, *since) if name else since[1:])
        if cuts.shows(MEDICINES):
            pieces += [(speech.in_line(text),) for text in (each.what_for, each.as_on_label) if text]
            if each.what_i_notice:
                pieces.append(speech.labelled_runs("medicines.i_notice", speech.in_line(each.what_i_notice)))
            if each.agreed_by:
                pieces.append(speech.labelled_runs("health.agreed_by", speech.in_line(each.agreed_by)))
        lines.append(speech.sentences(pieces))
    listed: list[Sequence[Run]] = [safety.medicine_list(speech)]
    if not lines:
        if listed[0]:
            return speech.sentences([speech.state(found.medicines_answer), *listed])
        return speech.state(found.medicines_answer)
    listed.append(speech.sentence("medicines.check"))
    return parts.lines_of([*lines, speech.sentences(listed)])


def _needs(speech: Speech, cuts: Cuts) -> tuple[Run, ...]:
    """What a service must do so that we understand each other."""
    need = speech.plan.support.communication
    pieces: list[Sequence[Run]] = []
    if need.how_to_communicate:
        pieces.append((speech.in_line(need.how_to_communicate),))
    if need.formats:
        formats = ", ".join(parts.lower(speech.choice("information_format", code)) for code in need.formats)
        pieces.append((Run(formats[:1].upper() + formats[1:]),))
    if need.interpreter in ("yes", "sometimes"):
        pieces += parts.communication_needs_of_language(speech)
    elif need.spoken_language:
        pieces.append(speech.labelled_runs("fact.language", speech.in_line(need.spoken_language)))
    also = (need.hearing, need.vision, need.aids) if cuts.shows(AIDS) else (need.hearing,)
    pieces += [(speech.in_line(text),) for text in also if text]
    return speech.sentences(pieces)


def _worse(speech: Speech, cuts: Cuts) -> list[Block]:
    """Getting worse and crisis apart; what I notice and what others do, apart."""
    crisis = speech.plan.crisis
    made: list[Block] = []
    rows = []
    for level in ("getting_worse", "crisis"):
        signs = [sign for sign in crisis.signs if sign.level == level and answered(sign)]
        if signs:
            notice = _two(speech, signs, "i_notice", "others_notice", "record.i_notice")
            rows.append(
                (speech.text_runs(f"worse.{level}"), notice, _two(speech, signs, "i_do", "others_do", "record.i_do"))
            )
    made += parts.table(speech, ("", "record.notice", "record.what_we_do"), rows, (1.5, 4, 4))
    if crisis.medicines_and_treatments:
        made += speech.line("record.treatment", speech.in_line(crisis.medicines_and_treatments))
    triggers = [(speech.in_line(each.text),) for each in crisis.triggers if each.text]
    if triggers and cuts.shows(TRIGGERS):
        made += speech.line("worse.triggers", speech.sentences(triggers))
    if crisis.where_admitted and cuts.shows(HOSPITAL):
        made += speech.line("fact.hospital", speech.in_line(crisis.where_admitted))
    return [speech.heading(2, "section.crisis"), *made] if made else []


def _two(speech: Speech, signs: Sequence[Sign], mine: str, others: str, label: str) -> tuple[Run, ...]:
    pieces: list[Sequence[Run]] = []
    for name, text_id in ((mine, label), (others, "record.others")):
        words = speech.sentences([speech.in_line(getattr(sign, name)) for sign in signs if getattr(sign, name)])
        if words:
            pieces.append(speech.labelled_runs(text_id, words))
    return speech.sentences(pieces)


def _goals(speech: Speech, cuts: Cuts) -> list[Block]:
    """What I want, and what my team does for it, with what I wait for."""
    goals = [goal for goal in speech.plan.goals if goal.want and goal.status in ("", "working_on_it")]
    shown = goals[:MOST_GOALS]
    team = cuts.shows(GOALS)
    rows = [
        (_goal(speech, goal, number, with_when=True), _for_team(speech, goal)) for number, goal in enumerate(shown, 1)
    ]
    made: list[Block] = []
    if team:
        made += parts.table(speech, ("goals.goal", "record.for_your_team"), rows, (4.8, 5.2))
    elif shown:
        made.append(
            Paragraph(
                parts.lines_of([_goal(speech, goal, number, with_when=False) for number, goal in enumerate(shown, 1)])
            )
        )
    if len(goals) > len(shown):
        made.append(parts.hint(speech.sentence("goals.and_more", count=str(len(goals) - len(shown)))))
    return [speech.heading(2, "section.goals"), *made] if made else []


def _goal(speech: Speech, goal: Goal, number: int, *, with_when: bool) -> tuple[Run, ...]:
    want = (Run(f"{number}. "), speech.in_line(goal.want))
    if not goal.by_when or not with_when:
        return want
    when = speech.sentence("goals.when_is", when=speech.when(goal.by_when))
    return (*closed(want), Run(" "), *parts.softly(when))


def _for_team(speech: Speech, goal: Goal) -> tuple[Run, ...]:
    return parts.lines_of(
        [_team_step(speech, each) for each in goal.actions if each.who in _TEAM and each.what and each.status != "done"]
    )


def _team_step(speech: Speech, action: Action) -> tuple[Run, ...]:
    name = who(speech, action)
    said = (*name, Run(": "), speech.in_line(action.what)) if name else (speech.in_line(action.what),)
    asked = speech.sentence("goals.asked_on", date=speech.short_date(action.asked_on)) if action.asked_on else ()
    state = speech.sentence("record.waiting") if action.waiting == "yes" else ()
    return speech.sentences([said, state, asked])


def _rest(speech: Speech, cuts: Cuts) -> list[Block]:
    """What I cannot get yet, the last 12 months, other plans, when it was discussed, and my consent."""
    plan = speech.plan
    made: list[Block] = []
    for need in plan.arrangements.unmet_needs:
        if answered(need):
            made += speech.line("record.cannot_get_yet", unmet_words(speech, need))
    events = [
        (*((speech.when(each.when), Run(": ")) if each.when else ()), speech.in_line(each.what))
        for each in plan.health.events
        if answered(each)
    ]
    if events and cuts.shows(EVENTS):
        made += speech.line("health.last_year", speech.sentences(events))
    others = [(speech.in_line(each.name),) for each in plan.other_plans if each.name]
    if others and cuts.shows(OTHERS):
        made += speech.line("section.other_plans", speech.sentences(others))
    made += _people(speech, cuts)
    notes = speech.sentences([*_dates(speech), *speech.written_by()])
    if notes:
        made.append(Paragraph(notes, role=Role.NOTE))
    return made


def _people(speech: Speech, cuts: Cuts) -> list[Block]:
    person = speech.plan.person
    made: list[Block] = []
    if cuts.shows(KIN):
        made += speech.line("fact.next_of_kin", speech.in_line(person.next_of_kin))
    leads = [each for each in speech.plan.people if "leads_my_plan" in each.parts and parts.involved(each)]
    for each in leads if cuts.shows(LEADS) else []:
        runs = parts.contact(speech, each.name, "", each.phone, strong=False)
        words = [text for text in (each.relationship, each.organisation) if text]
        said = speech.sentences([runs, *[(speech.in_line(text),) for text in words]])
        made += speech.line("record.leads", said)
    surgery = [text for text in (person.gp_name, person.gp_surgery, person.gp_phone) if text]
    if surgery and cuts.shows(GP):
        made += speech.line("fact.gp", speech.sentences([(speech.in_line(text),) for text in surgery]))
    return made


def _dates(speech: Speech) -> list[Sequence[Run]]:
    plan = speech.plan
    found: list[Sequence[Run]] = []
    if plan.agreement.discussed_on:
        day = speech.short_date(plan.agreement.discussed_on)
        where = plan.agreement.discussed_where
        said = speech.sentence("record.discussed_on", date=day)
        found.append((*said, Run(", "), speech.in_line(where)) if where else said)
    if plan.crisis.made_on:
        found.append(speech.sentence("record.crisis_made_on", date=speech.short_date(plan.crisis.made_on)))
    held = [review.date for review in plan.reviews.held if review.date]
    if held:
        found.append(speech.sentence("record.looked_back", date=speech.short_date(max(held))))
    if plan.reviews.next_on:
        found.append(speech.sentence("front.next_review", date=speech.short_date(plan.reviews.next_on)))
    if plan.reviews.who_is_responsible:
        found.append(speech.sentence("review.makes_sure", who=speech.in_line(plan.reviews.who_is_responsible)))
    yes = next((each for each in plan.consent.records if each.answer == "yes" and each.date), None)
    if yes and yes.date:
        said = speech.sentence("record.consent_on", date=speech.short_date(yes.date))
        if yes.until:
            said = speech.sentence(
                "record.consent_until", date=speech.short_date(yes.date), until=speech.short_date(yes.until)
            )
        found.append(said)
    return found
