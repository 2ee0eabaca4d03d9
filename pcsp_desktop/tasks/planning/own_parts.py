"""Questions that stand at the end of every step: the person's own headings, and who wrote a section.

They have the shape of the guide's questions, so that the same pages ask them; their words lie in
resources/text/tasks.toml.
"""

from collections.abc import Mapping

from pcsp_desktop.assets import ENGLISH, UnknownText, words
from pcsp_desktop.guide import EntryForm, Part, Question
from pcsp_desktop.plan import AskedWhen, Plan, fields_by_pattern
from pcsp_desktop.plan.conditions import AUTHORSHIP
from pcsp_desktop.plan.model import Authorship
from pcsp_desktop.plan.say import say_choice
from pcsp_desktop.tasks.open_plan import OpenPlan

_HELPED = ("with_help", "for_me")


def own_headings_question() -> Question:
    """The list of the person's own headings; the page shows those of its own section."""
    return _list("own_headings", "own_heading", title="heading", names=("heading", "text"))


def authorship_question() -> Question:
    """Who wrote a section, and whether the person was asked (R102)."""
    return _list(
        "authorship",
        "authorship",
        title="",
        names=("who", "name", "relationship", "asked", "how_known", "date"),
        show_when=AUTHORSHIP,
    )


def main_section(part: Part) -> str:
    """The section that a step is most about: its own, or the last that it names."""
    return part.id if part.id in part.sections else part.sections[-1]


def authorship_of(plan: Plan, section: str) -> Authorship | None:
    """What was said about who wrote a section; the newest counts."""
    found = [made for made in plan.authorship if made.section == section]
    return found[-1] if found else None


def open_authorship(opened: OpenPlan, section: str) -> str:
    """The path of what is said about a section, made when there is nothing yet.

    Raises what `OpenPlan.act` raises.
    """
    found = authorship_of(opened.plan, section)
    if found is not None:
        return f"authorship/{found.id}"
    return opened.add("authorship", Authorship(section=section, date=opened.today()))


def say_authorship(plan: Plan, section: str, language: str = ENGLISH) -> str:
    """In words who wrote a section; empty when nobody said."""
    made = authorship_of(plan, section)
    if made is None or not made.who:
        return ""
    said = say_choice("written_by", made.who, language)
    name = f"{made.name} ({made.relationship})" if made.name and made.relationship else made.name
    return f"{said}: {name}" if made.who in _HELPED and name else said


def _list(
    path: str, text: str, *, title: str, names: tuple[str, ...], show_when: Mapping[str, AskedWhen] | None = None
) -> Question:
    asked = tuple(_question(f"{path}/*/{name}", f"{text}.{name}", (show_when or {}).get(name)) for name in names)
    form = EntryForm(
        name=words(f"tasks.{text}.entry.name"),
        add=words(f"tasks.{text}.entry.add"),
        title=title,
        empty=words(f"tasks.{text}.entry.empty"),
        fields=asked,
    )
    return _question(path, text, None, form)


def _question(path: str, text: str, show_when: AskedWhen | None, entry: EntryForm | None = None) -> Question:
    spec = fields_by_pattern()[path]
    return Question(
        id=text,
        path=path,
        kind=spec.kind,
        prompt=words(f"tasks.{text}.prompt"),
        hint=_optional(text, "hint"),
        example=_optional(text, "example"),
        show_when=show_when,
        choice=spec.choice,
        codes=spec.codes,
        entry=entry,
        text_id=f"tasks.{text}",
    )


def _optional(text: str, key: str) -> str:
    try:
        return words(f"tasks.{text}.{key}")
    except UnknownText:
        return ""
