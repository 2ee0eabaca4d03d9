"""A letter of mine: one frame for every kind. Money, forms and what I said no to never enter by themselves."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts
from pcsp_desktop.documents.kinds.options import LetterChoice
from pcsp_desktop.documents.kinds.speech import Speech, closed, nhs_number, phone
from pcsp_desktop.documents.tree import Beside, Block, Box, BoxKind, Heading, PageLook, Paragraph, Role, Run
from pcsp_desktop.plan import Plan
from pcsp_desktop.plan.goals import Action, Goal
from pcsp_desktop.plan.people import Person

KIND = "letter"
LETTERS = ("planning", "results_before", "longer_time", "chase", "review", "something_happened", "my_wishes", "budget",
           "complaint")  # fmt: skip
"""The kinds of letter, by the ids of their words."""


@frozen
class WaitingStep:
    """A step that I wait for, and the goal that it is for."""

    goal: Goal
    action: Action


def waiting_steps(plan: Plan) -> list[WaitingStep]:
    """Steps of others that were asked for and have not come, first those that were asked first."""
    found = [
        WaitingStep(goal, action)
        for goal in plan.goals
        for action in goal.actions
        if action.waiting == "yes" and action.what and action.who not in ("", "me")
    ]
    return sorted(found, key=lambda each: each.action.asked_on.toordinal() if each.action.asked_on else 10**7)


def letter(speech: Speech) -> tree.Document:
    """The letter that was chosen; without a choice, about the step that I have waited for longest."""
    choice = speech.options.letter or LetterChoice()
    steps = waiting_steps(speech.plan)
    waiting = next((each for each in steps if each.action.id == choice.about), None)
    if waiting is None and choice.kind == "chase" and not choice.about:
        waiting = steps[0] if steps else None
    to = _addressee(speech, choice, waiting)
    blocks: list[Block] = [
        _sender(speech),
        *_to(speech, to, waiting),
        Paragraph(_hello(speech, to)),
        _subject(speech, choice),
        *_request(speech, choice, waiting),
        *_reach_me(speech),
        speech.paragraph("letter.thank_you"),
        tree.Lines(1),
        Paragraph(speech.in_line(speech.name())),
    ]
    running = parts.foot(speech, of=speech.name() or speech.say("kind.letter"))
    words = parts.BETWEEN.join(part for part in (speech.name(), speech.short_date(speech.options.on)) if part)
    running = evolve(running, bottom=words, shorter=())
    return parts.document(speech, KIND, blocks, look=PageLook.LETTER, running=running)


def _sender(speech: Speech) -> Beside:
    """Who writes, from where, at half the width; under it the day."""
    person = speech.plan.person
    lines = [speech.name(), *person.address.split("\n"), person.postcode]
    made = [Paragraph(speech.in_line(line), role=Role.TIGHT) for line in lines if line.strip()]
    if person.phone:
        label = (*speech.text_runs("letter.phone"), Run(" "), phone(person.phone, strong=True))
        made.append(Paragraph(label, role=Role.TIGHT))
    made.append(Paragraph("\u00a0", role=Role.TIGHT))
    made.append(Paragraph(Run(speech.date(speech.options.on), whole=True)))
    return Beside((), tuple(made), 0.45, always=True)


def _addressee(speech: Speech, choice: LetterChoice, waiting: WaitingStep | None) -> Person | None:
    people = [each for each in speech.plan.people if parts.involved(each)]
    if choice.to:
        return next((each for each in people if each.id == choice.to), None)
    if waiting is not None:
        name = waiting.action.who_name.strip().casefold()
        return next((each for each in people if name and each.name.strip().casefold() == name), None)
    return next((each for each in people if "leads_my_plan" in each.parts), None)


def _to(speech: Speech, to: Person | None, waiting: WaitingStep | None) -> list[Block]:
    if to is not None:
        lines = [to.name, to.organisation, *to.address.split("\n"), to.email]
    elif waiting is not None:
        lines = [waiting.action.who_name]
    else:
        lines = [speech.plan.person.gp_surgery]
    made: list[Block] = [Paragraph(speech.in_line(line), role=Role.TIGHT) for line in lines if line.strip()]
    return [*made, Paragraph("\u00a0", role=Role.TIGHT)] if made else []


def _hello(speech: Speech, to: Person | None) -> tuple[Run, ...]:
    if to is not None and to.name:
        return speech.sentence("letter.hello_name", name=speech.in_line(to.name))
    return speech.sentence("letter.hello")


def _subject(speech: Speech, choice: LetterChoice) -> Heading:
    """What it is about, and who I am with the day of birth."""
    person = speech.plan.person
    kind = choice.kind if choice.kind in LETTERS else "planning"
    pieces: list[Sequence[Run]] = [speech.text_runs(f"letter.subject_{kind}")]
    who: list[Run] = [speech.in_line(speech.name())] if speech.name() else []
    if person.birth_date:
        who += [Run(", ")] if who else []
        who += speech.sentence("page.born_plain", date=Run(speech.date(person.birth_date), whole=True))
    if person.nhs_number:
        who += [Run(", ")] if who else []
        who += speech.sentence("page.nhs_plain", number=nhs_number(person.nhs_number))
    pieces.append(who)
    return Heading(1, speech.sentences(pieces), is_quiet=True)


def _request(speech: Speech, choice: LetterChoice, waiting: WaitingStep | None) -> list[Block]:
    """What I ask for: my words set apart, why it matters, and what happens next."""
    kind = choice.kind if choice.kind in LETTERS else "planning"
    made: list[Block] = []
    if kind == "chase" and waiting is not None:
        asked = waiting.action.asked_on
        first = (
            speech.sentence("letter.asked_on", date=speech.date(asked)) if asked else speech.sentence("letter.asked")
        )
        quote: list[Block] = [Paragraph(speech.in_line(waiting.action.what), role=Role.TIGHT)]
        if waiting.action.when:
            quote.append(
                Paragraph(speech.labelled_runs("goals.when", speech.when(waiting.action.when)), role=Role.TIGHT)
            )
        made += [Paragraph(first), Box(BoxKind.QUOTE, tuple(quote))]
        matters = (
            speech.sentence("letter.it_matters", goal=speech.in_line(waiting.goal.want)) if waiting.goal.want else ()
        )
        made.append(Paragraph(closed(speech.sentences([speech.sentence("letter.not_happened"), matters]))))
    else:
        made.append(Paragraph(speech.sentence(f"letter.request_{kind}")))
    if choice.words:
        made.append(Box(BoxKind.QUOTE, (Paragraph(speech.own(choice.words)),)))
    bring = speech.plan.preparation.appointment.please_bring
    if kind == "planning" and bring:
        made += speech.line("meeting.please_bring", bring)
    if kind == "my_wishes" and speech.plan.consent.record_preferences:
        made.append(Box(BoxKind.QUOTE, (Paragraph(speech.own(speech.plan.consent.record_preferences)),)))
    made.append(Paragraph(speech.sentence(f"letter.ask_{kind}")))
    return made


def _reach_me(speech: Speech) -> list[Block]:
    """How to reach me, in which form to write to me, and who may speak for me."""
    person, need = speech.plan.person, speech.plan.support.communication
    pieces: list[Sequence[Run]] = []
    reach: list[Run] = [speech.in_line(person.contact_me_by)] if person.contact_me_by else []
    for run in ([phone(person.phone, strong=True)] if person.phone else []) + (
        [speech.in_line(person.email)] if person.email else []
    ):
        reach += [Run(", ")] if reach else []
        reach.append(run)
    if reach:
        pieces.append(speech.labelled_runs("letter.reach_me", reach))
    if need.formats:
        formats = ", ".join(parts.lower(speech.choice("information_format", code)) for code in need.formats)
        pieces.append(speech.labelled_runs("letter.please_write", formats))
    if need.interpreter in ("yes", "sometimes"):
        pieces += parts.communication_needs_of_language(speech)
    speaks = next((each for each in speech.plan.people if "helps_me_plan" in each.parts and parts.involved(each)
                   and each.role in ("carer", "family", "friend", "advocate")), None)  # fmt: skip
    if speaks is not None and speaks.name:
        who = parts.contact(speech, speaks.name, speaks.relationship, speaks.phone, strong=False)
        pieces.append(speech.sentence("letter.can_speak", who=who))
    return [Paragraph(closed(speech.sentences(pieces)))] if pieces else []
