"""What a person is told when their plan opens, or when something was done: a sentence by its id.

These are no problems: the plan is open and whole. A notice holds nothing of the plan, only names of files.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs


@attrs.frozen
class Notice:
    """One sentence: its id for `assets.words`, and what its `{placeholders}` are filled with."""

    text_id: str
    values: Mapping[str, object] = attrs.field(factory=dict)
