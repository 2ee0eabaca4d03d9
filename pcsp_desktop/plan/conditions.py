"""Which question hangs on the answer to another one: read from the guide's own files, and used by all.

The pages ask by these conditions, and `pcsp_desktop.plan.in_force` leaves out by them, so that what is hidden
on a page is hidden on paper, in a share and everywhere else.
"""

import functools
import json
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from pcsp_desktop.assets import resource


@attrs.frozen
class AskedWhen:
    """A question is asked when the answer at ``place`` is one of ``values``.

    ``place`` is a path of the plan, or for a field of an entry the name of a field beside it.
    """

    place: str
    values: tuple[str, ...]

    def holds(self, answer: object) -> bool:
        """Whether ``answer`` lets the question appear; for several choices, whether any does."""
        if isinstance(answer, tuple):
            return any(one in self.values for one in answer)
        return str(answer if answer is not None else "") in self.values

    def lets_in(self, answer: object, own: object) -> bool:
        """Whether the question appears that has ``own`` as its answer so far.

        A blank is no "no": while nothing is answered at ``place``, what was already written stays.
        """
        return self.holds(answer) or (answer in _BLANKS and own not in _BLANKS)


_BLANKS: tuple[object, ...] = ("", None, ())

AUTHORSHIP: Mapping[str, AskedWhen] = dict.fromkeys(
    ("name", "relationship", "asked", "how_known"), AskedWhen("who", ("with_help", "for_me"))
)
"""Who wrote a section: what is asked of it besides who, by the name of the field. No guide file asks it."""

_WITH: Mapping[str, str] = {"goals/*/actions/*/confidence_past": "goals/*/actions/*/confidence"}
"""Fields that no page asks by themselves: each goes with the field that it belongs to."""

PRIVATE: Mapping[str, AskedWhen] = {"matters/life_areas": AskedWhen("how", ("fine", "talk_about"))}
"""Lists whose entry as a whole is only for the person unless its answer is one of these (R36)."""


@functools.cache
def conditions() -> Mapping[str, AskedWhen]:
    """The condition of every field that has one, by the field's pattern."""
    found: dict[str, AskedWhen] = {}
    for file in sorted(resource("guide").iterdir()):
        if file.suffix in (".json", ".toml"):
            for page in _document(file).get("page", ()):
                found |= _asked(page.get("question", ()), "")
    found |= {f"authorship/*/{name}": condition for name, condition in AUTHORSHIP.items()}
    return found | {field: found[other] for field, other in _WITH.items()}


def _document(file: Path) -> dict[str, Any]:
    text = file.read_text("utf-8")
    read: dict[str, Any] = json.loads(text) if file.suffix == ".json" else tomllib.loads(text)
    return read


def _asked(questions: list[dict[str, Any]], inside: str) -> dict[str, AskedWhen]:
    return dict(_walk(questions, inside))


def _walk(questions: list[dict[str, Any]], inside: str) -> Iterator[tuple[str, AskedWhen]]:
    for question in questions:
        pattern = f"{inside}{question['name']}" if inside else question["path"]
        shown = question.get("show_when")
        if shown:
            yield pattern, AskedWhen(shown.get("path") or shown["field"], tuple(shown["is"]))
        yield from _walk(question.get("field", ()), f"{pattern}/*/")
