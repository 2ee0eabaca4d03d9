"""My plan on a page, and the one-page profile: for people who have a minute."""

from __future__ import annotations

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts
from pcsp_desktop.documents.kinds.speech import Speech, answered, pairs_block
from pcsp_desktop.documents.tree import Block, Group, Heading, Paragraph, Run

_PICTURE_WIDTH = 45.0


def plan_on_a_page(speech: Speech) -> tree.Document:
    """The shortest true picture of a plan: what matters, what I want, what to do if it gets worse."""
    plan, options = speech.plan, speech.options
    blocks: list[Block] = [speech.heading(1, "kind.plan-on-a-page"), parts.communicate_box(speech)]
    if options.shows("matters"):
        blocks += _part(speech, "matters.heading", plan.matters.important)
        blocks += _part(speech, "matters.good_day", plan.matters.good_day)
    if options.shows("support"):
        blocks += _part(speech, "support.please_do", plan.support.please_do)
        blocks += _part(speech, "support.please_do_not", plan.support.please_do_not)
    if options.shows("goals"):
        blocks += _goals(speech)
    if options.shows("crisis"):
        blocks += [parts.emergency_box(speech)]
        calls = parts.who_to_ring(speech)[:4]
        if calls:
            listing = tree.Listing(tuple(tree.Item.of(call) for call in calls), numbered=True)
            blocks.append(Group((speech.heading(2, "crisis.who_to_ring"), listing)))
    if options.shows("health"):
        blocks += pairs_block((speech.pair("allergies", parts.allergies(speech)),))
    blocks.append(parts.who_to_ask_box(speech))
    blocks += parts.opening_lines(speech)
    return parts.document(speech, speech.say("kind.plan-on-a-page"), blocks, fit_pages=1)


def _goals(speech: Speech) -> list[Block]:
    """Each goal with its first step that is not done."""
    items: list[tree.Item] = []
    for goal in speech.plan.goals:
        if not goal.want or goal.status not in ("", "working_on_it"):
            continue
        inside: list[Block] = [Paragraph(speech.own(goal.want, strong=True))]
        step = next((a for a in goal.actions if a.what and a.status not in ("done", "stopped")), None)
        if step:
            runs: tuple[Run, ...] = (Run(f"{speech.say('goals.next_step')} "), speech.own(step.what))
            when = speech.answer("goals/*/actions/*/when", step)
            if when:
                runs += (Run(", "), *when)
            if step.confidence:
                runs += (Run(f" ({speech.say('steps.sure')}: {parts.sureness(speech, step)})"),)
            inside.append(Paragraph(runs))
        items.append(tree.Item(tuple(inside)))
    if not items:
        return []
    return [speech.heading(2, "section.goals"), tree.Listing(tuple(items))]


def one_page_profile(speech: Speech) -> tree.Document:
    """Photo, what people like about me, what matters to me, how to support me."""
    plan, options = speech.plan, speech.options
    profile, matters, support = plan.support.profile, plan.matters, plan.support
    called = profile.call_me or speech.short_name()
    title = Heading(1, (speech.own(called),)) if called else speech.heading(1, "kind.one-page-profile")
    blocks: list[Block] = [title]
    picture = options.pictures.get(profile.photo) if profile.photo else None
    if picture:
        words = profile.photo_words or speech.say("profile.photo", name=called)
        blocks.append(tree.Figure(picture, words, _PICTURE_WIDTH))
    blocks += _part(speech, "profile.people_like", profile.people_like)
    if options.shows("matters"):
        blocks += _part(speech, "matters.heading", matters.important)
        blocks += _part(speech, "matters.good_day", matters.good_day)
        blocks += _part(speech, "matters.people", matters.people)
    if options.shows("support"):
        blocks.append(parts.communicate_box(speech))
        blocks += _part(speech, "support.please_do", support.please_do)
        blocks += _part(speech, "support.please_do_not", support.please_do_not)
        blocks += _part(speech, "support.how_and_when", support.how_and_when)
    if not answered(plan.matters) and not answered(plan.support):
        blocks.append(speech.paragraph("profile.empty"))
    blocks.append(speech.written_by("support"))
    return parts.document(speech, speech.say("kind.one-page-profile"), blocks, fit_pages=1)


def _part(speech: Speech, heading: str, text: str) -> list[Block]:
    if not text.strip():
        return []
    return [Group((speech.heading(2, heading), Paragraph(speech.own(text))))]
