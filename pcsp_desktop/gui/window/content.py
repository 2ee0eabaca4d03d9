"""The words of the guide and of the plan's labels, in the language of the windows.

Text that lives in resources/ comes by id from `assets.words`; the text of the windows themselves
comes from Qt. Both change together when the person chooses another language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pcsp_desktop.assets import ENGLISH, UnknownText, words
from pcsp_desktop.gui.kit.wrap import has_right_to_left

if TYPE_CHECKING:
    # Only for the types: the guide and the plan are not needed for the first page of the app.
    from pcsp_desktop.guide import EntryForm, PageOfGuide, Part, Question

_language = [ENGLISH]


def language() -> str:
    """The code of the language that the windows speak."""
    return _language[0]


def set_language(code: str) -> None:
    """Speak another language from now on; pages are made again by whoever asked for it."""
    _language[0] = code


def said(text_id: str, english: str) -> str:
    """The text ``text_id`` in the language of the windows; ``english`` where it has no translation yet."""
    if not english or language() == ENGLISH:
        return english
    try:
        return words(text_id, language())
    except UnknownText:
        return english


def prompt(question: Question) -> str:
    """What is asked."""
    return said(f"{question.text_id}.prompt", question.prompt)


def hint(question: Question) -> str:
    """The words under the question."""
    return said(f"{question.text_id}.hint", question.hint)


def example(question: Question) -> str:
    """An example answer."""
    return said(f"{question.text_id}.example", question.example)


def why(question: Question) -> str:
    """Why we ask."""
    return said(f"{question.text_id}.why", question.why)


def heading(page: PageOfGuide) -> str:
    """The heading of a page."""
    return said(f"{page.text_id}.heading", page.heading)


def lead(page: PageOfGuide) -> str:
    """The sentence under the heading."""
    return said(f"{page.text_id}.lead", page.lead)


def body(page: PageOfGuide) -> list[str]:
    """The paragraphs of a page."""
    return [said(f"{page.text_id}.body.{n}", text) for n, text in enumerate(page.body)]


def bullets(page: PageOfGuide) -> list[str]:
    """The points of a page."""
    return [said(f"{page.text_id}.bullets.{n}", text) for n, text in enumerate(page.bullets)]


def title(part: Part) -> str:
    """The name of a step, door or side tool."""
    return said(f"{part.text_id}.title", part.title)


def intro(part: Part) -> str:
    """What a step or door is for."""
    return said(f"{part.text_id}.intro", part.intro)


def gate(part: Part) -> str:
    """The gentle words before a door opens."""
    return said(f"{part.text_id}.gate", part.gate)


def gate_who(part: Part) -> str:
    """Who to talk to, at the end of a door with a gate."""
    return said(f"{part.text_id}.gate_who", part.gate_who)


def entry_name(question: Question, form: EntryForm) -> str:
    """What one entry of a list is called: "goal"."""
    return said(f"{question.text_id}.entry.name", form.name)


def entry_add(question: Question, form: EntryForm) -> str:
    """The words of the button that adds one."""
    return said(f"{question.text_id}.entry.add", form.add)


def entry_empty(question: Question, form: EntryForm) -> str:
    """What an empty list says."""
    return said(f"{question.text_id}.entry.empty", form.empty)


def fault(text_id: str, question: Question | None = None) -> str:
    """The sentence for a `Fault` of the plan; with the ``question`` it names the numbers that fit."""
    if question is not None and question.high and text_id == "plan.fault.number_out_of_range":
        return words("plan.fault.number_from_to", language(), low=f"{question.low:,}", high=f"{question.high:,}")
    return words(text_id, language())


def apart(words: str) -> str:
    """Words of a person that stand among others: right-to-left ones in an isolate, so that each keeps its place."""
    return f"\u2068{words}\u2069" if has_right_to_left(words) else words
