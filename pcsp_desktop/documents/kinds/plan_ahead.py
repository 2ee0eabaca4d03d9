"""My whole plan: choices and risks, thinking ahead, and what others say."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts, safety
from pcsp_desktop.documents.kinds.speech import Speech, answered, closed
from pcsp_desktop.documents.tree import Block, Heading, Item, Listing, Paragraph, Run
from pcsp_desktop.plan.consent import Carer
from pcsp_desktop.plan.goals import Decision, Difference, Risk
from pcsp_desktop.plan.health import ProfessionalView


def choices(speech: Speech) -> list[Block]:
    """Decisions with their options side by side, risks that I choose, and where we see it differently."""
    made: list[Block] = []
    for decision in speech.plan.decisions:
        if answered(decision):
            made += _decision(speech, decision)
    for risk in speech.plan.risks:
        if answered(risk):
            made += _risk(speech, risk)
    for difference in speech.plan.differences:
        if answered(difference):
            made += _difference(speech, difference)
    for section in ("decisions", "risks", "differences"):
        made += parts.section_end(speech, section)
    return made


def _own_heading(speech: Speech, text: str, otherwise: str) -> Heading:
    return Heading(3, (speech.in_line(text),)) if text else speech.heading(3, otherwise)


def _decision(speech: Speech, decision: Decision) -> list[Block]:
    made: list[Block] = [_own_heading(speech, decision.about, "choices.decision")]
    first = [
        speech.labelled_runs(label, speech.in_line(text))
        for label, text in (("choices.chosen", decision.chosen), ("choices.why", decision.why))
        if text
    ]
    if first:
        made.append(Paragraph(speech.sentences(first)))
    made += _options(speech, decision)
    last: list[Sequence[Run]] = []
    if decision.if_i_do_nothing:
        last.append(speech.labelled_runs("choices.if_nothing", speech.in_line(decision.if_i_do_nothing)))
    there: list[Run] = [speech.in_line(decision.who_was_there)] if decision.who_was_there else []
    if decision.decided_on:
        there += [Run(", ")] if there else []
        there.append(Run(speech.date(decision.decided_on), whole=True))
    if there:
        last.append(
            speech.labelled_runs("choices.who_was_there" if decision.who_was_there else "choices.decided", there)
        )
    if decision.look_again:
        last.append(speech.labelled_runs("choices.look_again", speech.when(decision.look_again)))
    if last:
        made.append(Paragraph(closed(speech.sentences(last))))
    return [*made, *speech.line("choices.could_not_have", decision.could_not_have)]


_POINTS = ("what_matters_about_it", "good_points", "bad_points", "risks", "questions")


def _options(speech: Speech, decision: Decision) -> tuple[Block, ...]:
    """The options in columns where there are two or three, else as entries."""
    options = [each for each in decision.options if answered(each)]
    points = [name for name in _POINTS if any(getattr(each, name) for each in options)]
    if not options:
        return ()
    named = [(speech.in_line(each.name, strong=True),) if each.name else (Run("–"),) for each in options]
    if len(options) <= 3 and speech.options.size == 14 and points:
        rows = tuple(
            (
                speech.text_runs(f"choices.{name}"),
                *((speech.in_line(getattr(each, name)),) if getattr(each, name) else () for each in options),
            )
            for name in points
        )
        return (tree.Table(((), *named), rows, widths=(1.85, *(3.0 for _ in options)), unsplit=True),)
    made: list[Block] = []
    for name, each in zip(named, options, strict=True):
        lines = [Paragraph(name, role=tree.Role.TIGHT)]
        lines += [
            Paragraph(
                speech.labelled_runs(f"choices.{point}", speech.in_line(getattr(each, point))), role=tree.Role.TIGHT
            )
            for point in points
            if getattr(each, point)
        ]
        made.append(tree.RowEntry(tuple(lines)))
    return tuple(made)


def _risk(speech: Speech, risk: Risk) -> list[Block]:
    names = ("what", "why_it_matters", "what_i_gain", "what_could_go_wrong", "how_we_lower_it", "how_i_feel",
             "how_others_feel", "professional_concerns", "how_it_went")  # fmt: skip
    rows = parts.facts_of(speech, [(f"choices.risk_{name}", getattr(risk, name)) for name in names])
    last: list[Sequence[Run]] = []
    if risk.who_talked and risk.date:
        who = speech.in_line(risk.who_talked)
        last.append(speech.sentence("choices.talked_on", who=who, date=speech.date(risk.date)))
    elif risk.who_talked:
        last.append(speech.sentence("choices.talked", who=speech.in_line(risk.who_talked)))
    elif risk.date:
        last.append(speech.sentence("choices.talked_day", date=speech.date(risk.date)))
    if risk.look_again:
        last.append(speech.labelled_runs("choices.look_again", speech.when(risk.look_again)))
    notes = [parts.hint(closed(speech.sentences(last)))] if last else []
    return [speech.heading(3, "choices.risk"), *rows, *notes]


def _difference(speech: Speech, found: Difference) -> list[Block]:
    """Both views, each behind its name, and what we agreed."""
    title = speech.heading(3, "choices.difference")
    if found.about:
        title = evolve(title, runs=(*title.runs, Run(": "), speech.in_line(found.about)))
    pieces: list[Sequence[Run]] = []
    if found.my_view:
        pieces.append(speech.labelled_runs("choices.i_think", speech.in_line(found.my_view)))
    if found.other_view:
        name = (speech.in_line(found.whose_view, strong=True),) if found.whose_view else (
            Run(speech.say("choices.others_think"), strong=True),
        )  # fmt: skip
        pieces.append((*name, Run(": ", strong=True), speech.in_line(found.other_view)))
    elif found.whose_view:
        pieces.append((speech.in_line(found.whose_view, strong=True),))
    if found.agreed:
        pieces.append(speech.labelled_runs("choices.agreed", speech.in_line(found.agreed)))
    runs = speech.sentences(pieces)
    if found.date:
        runs = (*runs, *parts.softly([Run(f" ({speech.date(found.date)})" if runs else speech.date(found.date))]))
    return [title, Paragraph(runs)] if runs else [title]


# ---- Thinking ahead ---------------------------------------------------------------------------------


def wish_rows(speech: Speech) -> list[tree.Fact]:
    """My wishes, each in its row; questions that I left out leave no trace."""
    found = speech.plan.future
    rows: list[tree.Fact] = []
    if found.matters_most:
        rows += speech.fact("future.matters_most", (speech.in_line(found.matters_most, strong=True),))
    for name in ("comfort_or_longer", "preferred_place_of_care", "preferred_place_to_die", "not_this_place",
                 "people_with_me", "faith_wishes"):  # fmt: skip
        rows += speech.fact(f"future.{name}", getattr(found, name))
    return rows


def last_wish_rows(speech: Speech) -> list[tree.Fact]:
    """What is for after my life."""
    found = speech.plan.future
    return [
        *speech.fact("future.after_death", found.after_death),
        *speech.fact("future.organ_donation", found.organ_donation),
    ]


def future(speech: Speech) -> list[Block]:
    """My statement, my wishes, forms and where they are: the plan is none of them."""
    found = speech.plan.future
    made: list[Block] = []
    if found.statement:
        made.append(Paragraph(speech.own(found.statement)))
    note = statement_note(speech)
    if note:
        made.append(parts.hint(note))
    made += parts.facts([*wish_rows(speech), *last_wish_rows(speech)])
    made.append(speech.heading(3, "future.forms"))
    rows = safety.form_rows(speech, staff=False, more=True, with_attorney=False)
    rows += [*safety.agreed_treatment(speech), *safety.just_in_case(speech)]
    made += parts.facts(rows)
    law: list[Sequence[Run]] = [speech.sentence("forms.law"), *talked_with(speech)]
    made.append(parts.hint(speech.sentences(law)))
    transitions = [Item.of(speech.in_line(each.text)) for each in found.transitions if each.text]
    if transitions:
        made += [speech.heading(3, "future.transitions"), Listing(tuple(transitions))]
    made += speech.line("future.digital_and_papers", found.digital_and_papers)
    return [*made, *parts.section_end(speech, "future")]


def statement_note(speech: Speech) -> tuple[Run, ...]:
    """When the statement was written, and where it is."""
    found = speech.plan.future
    pieces: list[Sequence[Run]] = []
    if found.statement_on:
        pieces.append(speech.sentence("future.written_on", date=speech.date(found.statement_on)))
    if found.statement_place:
        pieces.append((speech.in_line(found.statement_place),))
    return closed(speech.sentences(pieces))


def talked_with(speech: Speech) -> list[tuple[Run, ...]]:
    """With whom I talked about it, and when."""
    found = speech.plan.future
    who = speech.in_line(found.talked_with)
    if found.talked_with and found.talked_on:
        return [speech.sentence("future.talked_with_on", who=who, date=speech.date(found.talked_on))]
    if found.talked_with:
        return [speech.sentence("future.talked_with", who=who)]
    return [speech.sentence("future.talked_on", date=speech.date(found.talked_on))] if found.talked_on else []


# ---- What others say ----------------------------------------------------------------------------------


def others(speech: Speech) -> list[Block]:
    """What professionals say, and my carer's page: their words, not mine."""
    made: list[Block] = []
    for view in speech.plan.professional_views:
        if answered(view):
            made += _view(speech, view)
    made += parts.own_headings(speech, "professional_views")
    if answered(speech.plan.carer):
        made += _carer(speech, speech.plan.carer)
    return [*made, *parts.own_headings(speech, "carer")]


def _view(speech: Speech, view: ProfessionalView) -> list[Block]:
    who: list[Run] = []
    for text in (view.name, view.role):
        if text:
            who += [Run(", ")] if who else []
            who.append(speech.in_line(text))
    if view.date:
        who += [Run(", ")] if who else []
        who.append(Run(speech.date(view.date), whole=True))
    pieces: list[Sequence[Run]] = [speech.sentence("others.their_words")]
    if view.section:
        pieces.append(speech.labelled_runs("others.about", section_name(speech, view.section)))
    if view.source:
        pieces.append((speech.in_line(view.source),))
    if view.recorded_by:
        pieces.append(speech.sentence("others.typed_by", name=speech.in_line(view.recorded_by)))
    made: list[Block] = [Heading(3, tuple(who)) if who else speech.heading(3, "others.someone")]
    made.append(parts.hint(tuple(evolve(run, strong=False) for run in speech.sentences(pieces))))
    for name in ("history", "diagnosis", "results", "concerns", "priorities"):
        made += speech.line(f"others.{name}", getattr(view, name))
    return [*made, *([Paragraph(speech.own(view.text))] if view.text else [])]


def section_name(speech: Speech, section: str) -> tuple[Run, ...]:
    """The name of a part of the plan: ours where it is one of ours, else as it was written."""
    from pcsp_desktop.assets import UnknownText

    try:
        return speech.text_runs(f"section.{section}")
    except UnknownText:
        return (speech.in_line(section),)


def _carer(speech: Speech, carer: Carer) -> list[Block]:
    who: list[Run] = [speech.in_line(carer.name)] if carer.name else []
    if carer.relationship:
        who += [Run(", ")] if who else []
        who.append(speech.in_line(carer.relationship))
    person = speech.short_name()
    name = speech.in_line(carer.name.split(" ")[0]) if carer.name else speech.text("others.carer")
    pieces: list[Sequence[Run]] = []
    if person:
        pieces.append(speech.sentence("others.can_read", person=speech.in_line(person)))
    pieces.append(speech.sentence("others.words_of", name=name))
    if carer.said_yes_on:
        pieces.append(speech.sentence("others.said_yes_on", date=speech.date(carer.said_yes_on)))
    if carer.assessment in ("yes", "no"):
        pieces.append(speech.sentence(f"others.assessment_{carer.assessment}"))
    made: list[Block] = [Heading(3, tuple(who)) if who else speech.heading(3, "section.carer")]
    made.append(parts.hint(speech.sentences(pieces)))
    for field in ("views", "can_do", "cannot_do", "willing", "work_and_learning", "free_time", "breaks", "own_health",
                  "access_needs", "where_we_differ"):  # fmt: skip
        made += speech.line(f"others.carer_{field}", getattr(carer, field))
    for goal in carer.goals:
        wants: list[Sequence[Run]] = []
        if goal.want:
            wants.append(speech.labelled_runs("others.carer_wants", speech.in_line(goal.want)))
        if goal.step:
            wants.append(speech.labelled_runs("others.carer_first_step", speech.in_line(goal.step)))
        if wants:
            made.append(Paragraph(speech.sentences(wants)))
    return made
