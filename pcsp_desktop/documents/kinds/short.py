"""My plan on a page, and the one-page profile: for people who have a minute."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from pcsp_desktop.documents import reshape, tree
from pcsp_desktop.documents.kinds import parts
from pcsp_desktop.documents.kinds.crisis import emergency_box
from pcsp_desktop.documents.kinds.ladder import Cuts, Step, cut, drop, fitting
from pcsp_desktop.documents.kinds.plan_about import do_and_do_not
from pcsp_desktop.documents.kinds.speech import Speech, closed, first_sentences, phone
from pcsp_desktop.documents.paper import count_pages
from pcsp_desktop.documents.tree import Beside, Block, Heading, Paragraph, Role, Run
from pcsp_desktop.plan.goals import Action, Goal
from pcsp_desktop.plan.people import Person

ON_A_PAGE = "plan-on-a-page"
PROFILE = "one-page-profile"
_MOST_GOALS = 5
_PAGES = {14: 1, 18: 2, 24: 3}
GOOD_DAY, DO, DO_NOT = "matters/good_day", "support/please_do", "support/please_do_not"
IMPORTANT, TALK, GOALS = "matters/important", "support/communication/how_to_communicate", "goals/*/want"
_STEPS: tuple[Step, ...] = (
    cut(GOOD_DAY, 1),
    cut(DO, 1),
    cut(DO_NOT, 1),
    drop(GOALS),
    cut(TALK, 1),
    cut(IMPORTANT, 1),
    drop(GOOD_DAY),
    drop("helpers"),
    drop("steps"),
)


def plan_on_a_page(speech: Speech) -> tree.Document:
    """For the wall, a bag, a new helper: one page at clear print, whatever the plan holds."""
    most = _PAGES[speech.options.size]
    cuts = fitting(
        lambda cuts: _on_a_page(speech, cuts), _STEPS, lambda made: count_pages(reshape.for_size(made)) <= most
    )
    held = [name for name, text in _texts(speech).items() if text]
    return evolve(_on_a_page(speech, cuts), shortened=cuts.shortened(held))


def _texts(speech: Speech) -> dict[str, str]:
    plan = speech.plan
    return {
        GOOD_DAY: plan.matters.good_day,
        DO: plan.support.please_do,
        DO_NOT: plan.support.please_do_not,
        TALK: plan.support.communication.how_to_communicate,
        IMPORTANT: plan.matters.important,
        GOALS: "".join(goal.want for goal in plan.goals[_MOST_GOALS:]),
    }


def _on_a_page(speech: Speech, cuts: Cuts) -> tree.Document:
    said = {name: _cut(speech, name, text, cuts) for name, text in _texts(speech).items()}
    blocks: list[Block] = [parts.head(speech, ON_A_PAGE)]
    blocks += speech.line("section.matters", said[IMPORTANT])
    blocks += speech.line("matters.good_day", said[GOOD_DAY])
    if said[TALK]:
        blocks.append(tree.Box(tree.BoxKind.NEED, (Paragraph(speech.labelled_runs("fact.talk", said[TALK])),)))
    first, second = speech.line("support.please_do", said[DO]), speech.line("support.please_do_not", said[DO_NOT])
    blocks += [Beside(first, second)] if first and second else [*first, *second]
    blocks += _goals(speech, cuts)
    blocks += _helpers(speech, cuts)
    blocks.append(emergency_box(speech, allergies=True))
    last = [speech.sentence("page.not_contract_short")]
    if speech.plan.reviews.next_on:
        last.insert(0, speech.sentence("front.next_review", date=speech.date(speech.plan.reviews.next_on)))
    blocks.append(Paragraph(speech.sentences(last), role=Role.NOTE))
    return parts.document(speech, ON_A_PAGE, blocks)


def _cut(speech: Speech, name: str, text: str, cuts: Cuts) -> tuple[Run, ...]:
    if not text.strip() or not cuts.shows(name):
        return ()
    count = cuts.sentences.get(name)
    left = first_sentences(text.strip(), count) if count else text
    if left.strip() == text.strip():
        return (speech.own(text),)
    return (speech.in_line(left), Run(" ("), *speech.text_runs("crisis.more_plan"), Run(")"))


def next_step(goal: Goal) -> Action | None:
    """The first step of my own that is not done; else the first that is not."""
    waiting = [each for each in goal.actions if each.what and each.status not in ("done", "stopped")]
    return next((each for each in waiting if each.who in ("me", "")), None) or next(iter(waiting), None)


def _goals(speech: Speech, cuts: Cuts) -> list[Block]:
    """Each goal with my next step, and when."""
    goals = [goal for goal in speech.plan.goals if goal.want and goal.status in ("", "working_on_it")]
    shown = goals if cuts.shows(GOALS) else goals[:_MOST_GOALS]
    rows = []
    for number, goal in enumerate(shown, 1):
        step = next_step(goal) if cuts.shows("steps") else None
        said: tuple[Run, ...] = ()
        if step:
            when = speech.labelled_runs("goals.when", speech.when(step.when)) if step.when else ()
            said = closed(speech.sentences([(speech.in_line(step.what),), when]))
        rows.append(((Run(f"{number}. "), speech.in_line(goal.want)), said))
    made: list[Block] = [*parts.table(speech, ("goals.goal", "goals.next_step"), rows, (4.4, 5.6))]
    if len(shown) < len(goals):
        made.append(parts.hint(speech.sentence("goals.and_more", count=str(len(goals) - len(shown)))))
    return [speech.heading(2, "goals.with_next_step"), *made] if made else []


_HELPS = frozenset({"supports_me", "emergency_contact", "leads_my_plan"})


def _helpers(speech: Speech, cuts: Cuts) -> list[Block]:
    """Who helps, each with a number; and whom to ask about this plan."""
    people = [each for each in speech.plan.people if parts.involved(each) and _HELPS & set(each.parts) and each.phone]
    people.sort(key=_order)
    shown = people[:4] if cuts.shows("helpers") else people[:2]
    ask = speech.plan.agreement
    lines = [Paragraph(_helper(speech, each)) for each in shown]
    asked = any(each.phone and each.phone == ask.who_to_ask_phone for each in shown)
    if (ask.who_to_ask or ask.who_to_ask_phone) and not asked:
        whom = parts.contact(speech, ask.who_to_ask, "", ask.who_to_ask_phone)
        lines.append(Paragraph(speech.labelled_runs("ask.heading", whom)))
    return [speech.heading(2, "goals.who_helps"), *lines] if lines else []


def _order(person: Person) -> int:
    """Emergency contacts first, then those who come, then who leads the plan."""
    return 0 if "emergency_contact" in person.parts else 2 if "leads_my_plan" in person.parts else 1


def _helper(speech: Speech, person: Person) -> tuple[Run, ...]:
    name = speech.in_line(person.name, strong=True) if person.name else Run("")
    runs: list[Run] = [name]
    if person.relationship:
        runs += [Run(", "), speech.in_line(person.relationship)]
    ask = speech.plan.agreement
    if person.phone == ask.who_to_ask_phone or (not ask.who_to_ask and "leads_my_plan" in person.parts):
        runs += [Run(", "), *speech.sentence("ask.about_this")]
    return (*runs, Run(" "), phone(person.phone, strong=True))


# ---- The profile -------------------------------------------------------------------------------------

_PHOTO = (52.0, 62.0)


def one_page_profile(speech: Speech) -> tree.Document:
    """The human being in one look: no conditions, no forms, no NHS number."""
    plan, options = speech.plan, speech.options
    profile = plan.support.profile
    picture = options.pictures.get(profile.photo) if profile.photo else None
    first = _who(speech)
    blocks: list[Block] = []
    if picture is not None:
        words = profile.photo_words or speech.say("profile.photo", name=speech.short_name())
        figure = tree.Figure(picture, words, *_PHOTO)
        blocks.append(Beside((figure,), tuple(first), 0.33, always=True))
    else:
        blocks += first
    said = [*_matters(speech), *_support(speech), *_people(speech)]
    if not said and not profile.people_like:
        said = [speech.paragraph("profile.empty")]
    written = speech.written_by_section("support")
    note = [parts.hint(written)] if written else []
    return parts.document(speech, PROFILE, [*blocks, *said, *note], fill=True)


def _who(speech: Speech) -> list[Block]:
    profile, person = speech.plan.support.profile, speech.plan.person
    called = profile.call_me or speech.short_name()
    if called:
        title = Heading(1, (evolve(speech.in_line(called), scale=34 / 24),))
    else:
        title = speech.heading(1, f"kind.{PROFILE}")
    made: list[Block] = [title, *parts.made_for(speech)]
    pieces: list[Sequence[Run]] = []
    if speech.titled_name() and speech.titled_name() != called:
        pieces.append((speech.in_line(speech.titled_name()),))
    if called and pieces:
        pieces.append(speech.sentence("profile.call_me", name=speech.in_line(called)))
    if person.pronouns:
        pieces.append((speech.in_line(person.pronouns),))
    if pieces:
        made.append(parts.hint(speech.sentences(pieces)))
    if profile.people_like:
        made.append(_part(speech, "profile.people_like"))
        made.append(Paragraph(speech.own(profile.people_like)))
    return made


def _part(speech: Speech, text_id: str, icon: str = "") -> Heading:
    return evolve(speech.heading(2, text_id), icon=icon, fresh_rows=2)


def _matters(speech: Speech) -> list[Block]:
    matters = speech.plan.matters
    made: list[Block] = [Paragraph(speech.own(matters.important))] if matters.important else []
    made += speech.line("matters.good_day", matters.good_day)
    return [_part(speech, "section.matters", "heart"), *made] if made else []


def _support(speech: Speech) -> list[Block]:
    support = speech.plan.support
    need = support.communication
    made: list[Block] = [*do_and_do_not(speech)]
    for label, text in (
        ("fact.talk", need.how_to_communicate),
        ("support.how_i_show_things", need.how_i_show_things),
        ("support.hearing", need.hearing),
        ("support.also_worth_knowing", support.also_worth_knowing),
        ("support.how_and_when", support.how_and_when),
    ):
        made += speech.line(label, text)
    return [_part(speech, "section.support", "speech"), *made] if made else []


def _people(speech: Speech) -> list[Block]:
    people = speech.plan.matters.people
    if not people:
        return []
    return [_part(speech, "matters.my_people", "people"), Paragraph(speech.own(people))]
