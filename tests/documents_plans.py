"""Plans that nobody meant to print: every answer filled with the worst text, 300 steps, and more of everything."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from typing import Any

from documents_samples import NASTY

from pcsp_desktop import plan
from pcsp_desktop.assets import resource
from pcsp_desktop.plan.fields import Kind
from pcsp_desktop.plan.schema import fields_by_pattern

ACTIONS = 300


def worst_plan() -> plan.Plan:
    """The richest example with every text replaced, and a goal of 300 steps."""
    saved = json.loads(resource("examples", "sam.json").read_text("utf-8"))
    texts = itertools.cycle(text for text in map(_accepted, NASTY) if text)
    _replace(saved, "", texts)
    saved["goals"][0]["actions"] = [_step(number, next(texts)[:60]) for number in range(ACTIONS)]
    return plan.from_json(saved)


def _replace(owner: dict[str, Any], pattern: str, texts: Iterator[str]) -> None:
    for name, value in owner.items():
        here = f"{pattern}{name}"
        spec = fields_by_pattern().get(here)
        if spec is None:
            continue
        if spec.kind is Kind.GROUP:
            _replace(value, f"{here}/", texts)
        elif spec.kind is Kind.ENTRIES:
            for entry in value:
                _replace(entry, f"{here}/*/", texts)
        elif spec.kind is Kind.LONG_TEXT:
            owner[name] = next(texts)
        elif spec.kind in (Kind.TEXT, Kind.WHEN) and not spec.facts.get("refers_to") and name != "section":
            owner[name] = next(texts)[:200].replace("\n", " ") or "x"


def _step(number: int, words: str) -> dict[str, Any]:
    what = f"Step {number} {words}"
    return {"id": plan.new_id(), "order": f"a{number:04d}1", "what": what, "who": "me", "confidence": 5}


def _accepted(text: str) -> str:
    """What the model lets through: it refuses halves of surrogate pairs itself."""
    return "".join(character for character in text if not "\ud800" <= character <= "\udfff")
