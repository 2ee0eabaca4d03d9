"""What we agreed, who may see my plan, who decides, who agreed, with places to sign.

What I said no to stands on no copy without its own tick, and nothing says that it was left out.
"""

from __future__ import annotations

from collections.abc import Sequence

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts
from pcsp_desktop.documents.kinds.options import Tick
from pcsp_desktop.documents.kinds.plan_talks import agreed_steps
from pcsp_desktop.documents.kinds.speech import Speech, answered, closed, phone
from pcsp_desktop.documents.tree import Block, Group, Paragraph, Run
from pcsp_desktop.plan import is_empty
from pcsp_desktop.plan.consent import Attorney, ConsentRecord, Decider, SignOff

KIND = "sharing-and-agreement"
_SIGNING_PLACES = 4


def sharing_and_agreement(speech: Speech) -> tree.Document:
    """The sheet for the end of a meeting."""
    plan = speech.plan
    meetings = [each for each in plan.meetings if each.agreed or each.steps]
    last = max(meetings, key=lambda each: each.date.toordinal() if each.date else 0, default=None)
    blocks: list[Block] = [parts.head(speech, KIND)]
    if last is not None:
        text_id = "agreement.what_we_agreed_on" if last.date else "agreement.what_we_agreed"
        blocks.append(speech.heading(2, text_id, date=speech.date(last.date) if last.date else ""))
        blocks += [Paragraph(speech.own(last.agreed))] if last.agreed else []
        blocks += agreed_steps(speech, last)
    blocks += [speech.heading(2, "agreement.who_may_see"), *who_may_see(speech)]
    blocks += _refusals(speech)
    deciders = who_decides(speech)
    blocks += [speech.heading(2, "agreement.who_decides"), *deciders, parts.hint(speech.sentence("agreement.capacity"))]
    signed = who_agreed(speech)
    if signed:
        blocks += [speech.heading(2, "agreement.who_agreed"), *signed]
    blocks += how_it_was_made(speech)
    blocks += _to_sign(speech)
    blocks += _copies(speech)
    blocks += _if_i_do_not_agree(speech)
    return parts.document(speech, KIND, blocks)


def sharing(speech: Speech) -> list[Block]:
    """Who may see it, and what we agreed: the last part of my whole plan."""
    made: list[Block] = []
    plan, shows = speech.plan, speech.options.shows
    if shows("consent") and answered(plan.consent):
        made += who_may_see(speech, who_gave_it=False)
        deciders = who_decides(speech)
        if deciders:
            made += [speech.heading(3, "agreement.who_decides"), *deciders]
            made.append(parts.hint(speech.sentence("agreement.capacity")))
    if shows("agreement") and answered(plan.agreement):
        signed = who_agreed(speech, who_typed=False)
        if signed:
            made += [speech.heading(3, "agreement.who_agreed"), *signed]
        made += how_it_was_made(speech)
        made += speech.line("agreement.must_change", plan.agreement.what_must_change)
        if plan.agreement.first_look_back and is_empty(plan.reviews):
            look = speech.date(plan.agreement.first_look_back)
            made.append(Paragraph(speech.sentence("review.first_look_back", date=look)))
    elif shows("consent") and plan.consent.record_preferences:
        made.append(parts.hint(closed([speech.in_line(plan.consent.record_preferences)])))
    made += _other_plans(speech)
    for section in ("consent", "agreement", "other_plans"):
        made += parts.section_end(speech, section)
    return made


def who_may_see(speech: Speech, *, who_gave_it: bool = True) -> list[Block]:
    """A sentence, and a table of the yeses: who, what, how and when I said yes, until when."""
    consent = speech.plan.consent
    sentence: list[Sequence[Run]] = [(speech.own(consent.may_see),)] if consent.may_see else []
    sentence.append(speech.sentence("agreement.my_choice"))
    refusals = speech.options.has(Tick.REFUSALS)
    records = [each for each in consent.records if answered(each) and (each.answer in ("yes", "") or refusals)]
    rows = [_record(speech, each, who_gave_it) for each in records]
    columns = ("goals.who", "agreement.what", "agreement.my_yes", "agreement.until")
    return [Paragraph(speech.sentences(sentence)), *parts.table(speech, columns, rows, (2.2, 2.9, 2.6, 1.5))]


def _record(speech: Speech, record: ConsentRecord, who_gave_it: bool) -> tuple[tuple[Run, ...], ...]:
    how: list[Run] = [Run(speech.choice("how_given", record.how_given))] if record.how_given else []
    if record.date:
        how += [Run(", ")] if how else []
        how.append(Run(speech.short_date(record.date), whole=True))
    lines: list[tuple[Run, ...]] = []
    if record.answer not in ("yes", ""):
        lines.append((Run(speech.choice("consent_answer", record.answer), strong=True),))
    lines.append(tuple(how))
    by: list[Sequence[Run]] = []
    if record.given_by:
        by.append(speech.sentence("agreement.given_by", name=speech.in_line(record.given_by)))
    if record.given_as and record.given_as != "person":
        by.append((Run(speech.choice("given_as", record.given_as)),))
    if record.typed_by and not speech.plan.setup.typed_by_name:
        by.append(speech.sentence("others.typed_by", name=speech.in_line(record.typed_by)))
    if by and who_gave_it:
        lines.append(parts.softly(speech.sentences(by)))
    return (
        (speech.in_line(record.who_with),) if record.who_with else (),
        (speech.in_line(record.what),) if record.what else (),
        parts.lines_of(lines),
        (Run(speech.short_date(record.until), whole=True),) if record.until else (),
    )


def _refusals(speech: Speech) -> list[Block]:
    """What I said no to, for a copy on which that was ticked."""
    if not speech.options.has(Tick.REFUSALS):
        return []
    consent = speech.plan.consent
    made: list[Block] = [*speech.line("agreement.may_not_see", consent.may_not_see)]
    people = {person.id: person.name for person in speech.plan.people}
    from pcsp_desktop.documents.kinds.plan_ahead import section_name

    rows = [
        (
            (speech.in_line(people.get(each.person, each.person)),),
            section_name(speech, each.section),
            (Run(speech.choice("sharing_answer", each.answer), strong=True),),
        )
        for each in consent.choices
        if each.answer in ("do_not_share", "ask_me")
    ]
    return [*made, *parts.table(speech, ("goals.who", "agreement.part", "agreement.my_choice_is"), rows, (3, 3.6, 2.4))]


def who_decides(speech: Speech) -> tuple[Block, ...]:
    """Decision by decision: I decide, with help, or someone else; and who my attorneys are."""
    rows: list[tree.Fact] = []
    for each in speech.plan.consent.deciders:
        if answered(each):
            label = (speech.in_line(each.decision),) if each.decision else speech.text_runs("agreement.a_decision")
            rows.append(tree.Fact(label, _decider(speech, each)))
    for attorney in speech.plan.consent.attorneys:
        if answered(attorney):
            kind = attorney.kind or "lpa_health"
            rows += speech.fact(f"agreement.{kind}", _attorney(speech, attorney))
    if not any(answered(each) for each in speech.plan.consent.attorneys):
        answer = speech.plan.consent.attorneys_answer
        if answer == "none_known":
            rows += speech.fact("fact.attorney", speech.text_runs("fact.no_attorney"))
        elif answer:
            rows += speech.fact("fact.attorney", speech.state(answer))
    return parts.facts(rows)


def _decider(speech: Speech, each: Decider) -> tuple[Run, ...]:
    seen = speech.sentence(f"agreement.document_{each.document_seen}") if each.document_seen in ("yes", "no") else ()
    who = speech.in_line(each.who)
    if each.how in ("i_decide", ""):
        return speech.sentence("agreement.i_decide") if each.how else (who,) if each.who else speech.state("")
    helps = (speech.in_line(each.help_i_need),) if each.help_i_need else ()
    if each.how == "with_help":
        first = (
            speech.sentence("agreement.with_help_from", name=who)
            if each.who
            else speech.sentence("agreement.with_help")
        )
        return speech.sentences([first, helps])
    first = speech.sentence(f"agreement.{each.how}")
    if each.who:
        first = (*first, Run(": "), who)
    return speech.sentences([first, helps, seen])


def _attorney(speech: Speech, each: Attorney) -> tuple[Run, ...]:
    name = (speech.in_line(each.name, strong=True),) if each.name else ()
    number = (Run(" " if name else ""), phone(each.phone, strong=True)) if each.phone else ()
    pieces: list[Sequence[Run]] = [(*name, *number)]
    if each.registered in ("yes", "no"):
        pieces.append(speech.sentence(f"agreement.registered_{each.registered}"))
    if each.how_they_act:
        pieces.append((Run(speech.choice("how_they_act", each.how_they_act)),))
    if each.life_sustaining in ("yes", "no"):
        pieces.append(speech.sentence(f"agreement.life_{each.life_sustaining}"))
    if each.document_place:
        pieces.append(speech.labelled_runs("agreement.paper", speech.in_line(each.document_place)))
    return speech.sentences(pieces)


def who_agreed(speech: Speech, *, who_typed: bool = True) -> tuple[Block, ...]:
    """Who agreed, in part or not, in their words."""
    rows = [_signed(speech, each, who_typed) for each in speech.plan.agreement.sign_offs if answered(each)]
    columns = ("goals.who", "agreement.agreed", "agreement.their_words", "agreement.date")
    return parts.table(speech, columns, rows, (2.9, 1.2, 3.9, 1.6))


def _signed(speech: Speech, each: SignOff, who_typed: bool) -> tuple[tuple[Run, ...], ...]:
    who: list[Run] = [speech.in_line(each.name)] if each.name else []
    if each.role:
        who += [Run(", ")] if who else []
        who.append(speech.in_line(each.role))
    lines: list[tuple[Run, ...]] = [(speech.in_line(each.words),)] if each.words else []
    more: list[Sequence[Run]] = []
    if each.said_how and each.said_how != "here":
        more.append((Run(speech.choice("said_how", each.said_how)),))
    if each.recorded_by and each.recorded_by not in (each.name, speech.plan.setup.typed_by_name):
        more.append(speech.sentence("others.typed_by", name=speech.in_line(each.recorded_by)))
    if more and who_typed:
        lines.append(parts.softly(speech.sentences(more)))
    return (
        tuple(who),
        speech.sentence(f"agreement.status_{each.status}") if each.status else (),
        parts.lines_of(lines),
        (Run(speech.short_date(each.date), whole=True),) if each.date else (),
    )


_MADE = ("i_helped_write", "in_my_words", "involved_who_i_wanted", "had_information")


def how_it_was_made(speech: Speech) -> list[Block]:
    """How the plan was made: the yeses in one voice; what was in part, or not, in sentences of its own."""
    found = speech.plan.agreement
    pieces: list[Sequence[Run]] = []
    if found.discussed_on and found.discussed_where:
        where = speech.in_line(found.discussed_where)
        pieces.append(speech.sentence("agreement.talked_on_at", date=speech.date(found.discussed_on), where=where))
    elif found.discussed_on:
        pieces.append(speech.sentence("agreement.talked_on", date=speech.date(found.discussed_on)))
    elif found.discussed_where:
        pieces.append(speech.labelled_runs("agreement.talked_at", speech.in_line(found.discussed_where)))
    for name in _MADE:
        answer = getattr(found, name)
        if answer in ("yes", "partly", "no"):
            pieces.append(speech.sentence(f"agreement.{name}_{answer}"))
    if speech.plan.consent.record_preferences:
        pieces.append((speech.in_line(speech.plan.consent.record_preferences),))
    return [parts.hint(closed(speech.sentences(pieces)))] if pieces else []


def _to_sign(speech: Speech) -> list[Block]:
    """Empty places for those who agreed and for one more."""
    names = [each.name for each in speech.plan.agreement.sign_offs if each.name] or [speech.name()]
    names = names[: _SIGNING_PLACES - 1]
    names += [""] * (_SIGNING_PLACES - len(names) if len(names) < 2 else 1)
    choices = ("agreement.box_yes", "agreement.box_part", "agreement.box_no")
    rows = tuple(
        ((speech.in_line(name),) if name else (Run(""),), parts.ticks(speech, choices), (), ()) for name in names
    )
    columns = tuple(
        speech.text_runs(text_id)
        for text_id in ("agreement.name", "agreement.do_i_agree", "agreement.signed", "agreement.date")
    )
    if speech.options.size > 14:
        return [speech.heading(2, "agreement.sign"), *_sign_entries(speech, names, choices)]
    table = tree.Table(
        columns, rows, widths=(2.2, 3.5, 2.4, 1.5), row_headings=False, stays=True, blank_height=11.0, unsplit=True,
        tall=True,
    )  # fmt: skip
    return [Group((speech.heading(2, "agreement.sign"), table))]


def _sign_entries(speech: Speech, names: Sequence[str], choices: Sequence[str]) -> list[Block]:
    made: list[Block] = []
    for name in names:
        first = (
            (speech.in_line(name, strong=True),)
            if name
            else (*speech.sentence("agreement.name_line"), Run(" "), parts.rule(20))
        )
        made.append(
            tree.RowEntry((Paragraph(first), Paragraph(parts.ticks(speech, choices)), parts.signed_lines(speech)))
        )
    return made


def _copies(speech: Speech) -> list[Block]:
    """Who has a copy of what, and until when."""
    rows = []
    for each in speech.plan.copies:
        if not answered(each) or each.how == "crisis_page":
            continue
        what: list[Sequence[Run]] = [(speech.in_line(text),) for text in (each.what, each.purpose) if text]
        if each.how and each.how != "paper":
            what.append((Run(speech.choice("copy_how", each.how)),))
        if each.taken_back_on:
            what.append(speech.sentence("agreement.taken_back", date=speech.short_date(each.taken_back_on)))
        rows.append(
            (
                (speech.in_line(each.who),) if each.who else (),
                speech.sentences(what),
                (Run(speech.short_date(each.given_on), whole=True),) if each.given_on else (),
                (Run(speech.short_date(each.until), whole=True),) if each.until else (),
            )
        )
    columns = ("goals.who", "agreement.what", "agreement.given", "agreement.until")
    made = parts.table(speech, columns, rows, (2.4, 3.6, 1.7, 1.7))
    return [speech.heading(2, "agreement.copies"), *made] if made else []


def _if_i_do_not_agree(speech: Speech) -> list[Block]:
    plan = speech.plan
    pieces: list[Sequence[Run]] = [speech.sentence("agreement.change")]
    ask = parts.who_to_ask(speech)
    if ask:
        pieces.append(speech.labelled_runs("agreement.ask", ask[0].runs))
    if plan.agreement.first_look_back:
        pieces.append(speech.sentence("review.first_look_back", date=speech.date(plan.agreement.first_look_back)))
    if plan.reviews.next_on:
        pieces.append(speech.sentence("front.next_review", date=speech.date(plan.reviews.next_on)))
    made: list[Block] = [*speech.line("agreement.must_change", plan.agreement.what_must_change)]
    made.append(Paragraph(speech.sentences(pieces)))
    made.append(Paragraph(f"{speech.say('page.not_contract_short')} {speech.say('agreement.not_signing')}"))
    return made


def _other_plans(speech: Speech) -> list[Block]:
    """Other plans about me, who holds each and where it is."""
    rows = []
    for each in speech.plan.other_plans:
        if not answered(each):
            continue
        place: list[Sequence[Run]] = [(Run(speech.date(each.date), whole=True),)] if each.date else []
        place += [(speech.in_line(text),) for text in (each.where, each.notes) if text]
        rows.append(
            (
                (speech.in_line(each.name),) if each.name else (),
                (speech.in_line(each.who_holds_it),) if each.who_holds_it else (),
                speech.sentences(place),
            )
        )
    made = parts.table(speech, ("agreement.plan", "agreement.holder", "agreement.place"), rows, (2.3, 2.4, 3.9))
    return [speech.heading(3, "section.other_plans"), *made] if made else []
