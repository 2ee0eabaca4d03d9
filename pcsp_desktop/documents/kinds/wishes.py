"""What I would want: wishes to hand over to a hospice, a district nurse, the family. It makes no legal form."""

from __future__ import annotations

from collections.abc import Sequence

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts, safety
from pcsp_desktop.documents.kinds.plan_ahead import last_wish_rows, talked_with, wish_rows
from pcsp_desktop.documents.kinds.speech import Speech, closed
from pcsp_desktop.documents.paper import count_pages
from pcsp_desktop.documents.tree import Block, Group, Lines, Paragraph, Role, Run

KIND = "what-i-would-want"
_PAGES = {14: 1, 18: 2, 24: 3}


def what_i_would_want(speech: Speech) -> tree.Document:
    """My statement and wishes, forms and where they are, whom to speak to, room for what changes."""
    made = _document(speech, 2)
    return made if count_pages(made) <= _PAGES[speech.options.size] else _document(speech, 1)


def _document(speech: Speech, lines: int) -> tree.Document:
    found = speech.plan.future
    blocks: list[Block] = [parts.head(speech, KIND, nhs=True)]
    if found.statement:
        blocks.append(Paragraph(speech.own(found.statement), role=Role.LEAD))
    own: list[Sequence[Run]] = []
    own.append(
        speech.sentence("future.own_words_on", date=speech.date(found.statement_on))
        if found.statement_on
        else speech.sentence("future.own_words")
    )
    own += talked_with(speech)
    own.append(speech.sentence("future.can_change"))
    blocks.append(parts.hint(speech.sentences(own)))
    rows = wish_rows(speech)
    rows += speech.fact("future.not_wanted", speech.plan.crisis.treatments_i_do_not_want)
    rows += last_wish_rows(speech)
    rows += speech.fact("fact.who_decides", safety.who_decides(speech))
    rows += speech.fact("fact.talk", _talk(speech))
    blocks += parts.facts(rows, wide=11.6)
    blocks.append(speech.heading(2, "future.forms_and_papers"))
    forms = safety.form_rows(speech, staff=False, more=True, with_attorney=False)
    forms += safety.just_in_case(speech, always=True)
    forms += safety.agreed_treatment(speech) or list(speech.fact("fact.escalation", speech.state("")))
    blocks += parts.facts(forms, wide=11.6)
    blocks.append(tree.Box(tree.BoxKind.ALARM, (Paragraph(safety.allergy_words(speech)),)))
    blocks += _speak_to(speech)
    blocks.append(Group((speech.heading(2, "future.if_something_changes"), Lines(lines))))
    blocks.append(parts.signed_lines(speech))
    law: list[Sequence[Run]] = [speech.sentence("future.law")]
    if found.statement_place:
        law.append(speech.labelled_runs("future.copies", closed([speech.in_line(found.statement_place)])))
    law.append(speech.sentence("future.country"))
    blocks.append(Paragraph(speech.sentences(law), role=Role.NOTE))
    return parts.document(speech, KIND, blocks)


def _talk(speech: Speech) -> tuple[Run, ...]:
    need = speech.plan.support.communication
    pieces: list[Sequence[Run]] = [(speech.in_line(need.how_to_communicate),)] if need.how_to_communicate else []
    if need.interpreter in ("yes", "sometimes"):
        pieces += parts.communication_needs_of_language(speech)
    elif need.spoken_language and need.spoken_language.casefold() != "english":
        pieces.append(speech.labelled_runs("fact.language", speech.in_line(need.spoken_language)))
    return speech.sentences(pieces)


def _speak_to(speech: Speech) -> list[Block]:
    """My attorney, who decides, and whom to ask."""
    lines: list[Block] = []
    for attorney in safety.health_attorneys(speech) if safety.is_grown_up(speech) else []:
        runs = parts.contact(speech, attorney.name, "", attorney.phone)
        pieces: list[Sequence[Run]] = [runs, speech.sentence("future.is_my_attorney")]
        if attorney.life_sustaining in ("yes", "no"):
            pieces.append(speech.sentence(f"agreement.life_{attorney.life_sustaining}"))
        lines.append(Paragraph(speech.sentences(pieces)))
    lines += parts.who_to_ask(speech)
    if not lines:
        return []
    return [Group((speech.heading(2, "future.who_to_speak_to"), lines[0])), *lines[1:]]
