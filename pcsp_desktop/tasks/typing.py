"""When what a person types is stored: the rules, with a clock that tests can turn and no window.

Raw text, valid or not, becomes a draft at most 1 second after a key press. On leaving the field, on locking, or
after 5 minutes it becomes an answer. What cannot be stored stays here, is tried again, and is never dropped.
"""

from collections.abc import Callable, Mapping

import attrs

from pcsp_desktop.plan import Fault
from pcsp_desktop.vault.clock import Clock
from pcsp_desktop.vault.open_vault import Vault
from pcsp_desktop.vault.problems import Problem

DRAFT_AFTER = 1.0
"""Seconds from a key press to the draft, at most."""
ANSWER_AFTER = 300.0
"""Seconds from a key press to the answer, at most, for someone who stays in one field."""
TRY_AGAIN_AFTER = 5.0
"""Seconds after a failed try to store something."""

Settle = Callable[[str, str], None]
"""Makes an answer at a path of a text, and drops its draft. Raises `Fault` for a text that is none, and `Problem`."""


@attrs.define
class _Field:
    """One field that was typed into."""

    raw: str = attrs.field(repr=False)
    typed_at: float
    """When the oldest key press that is in no draft yet was made."""
    began_at: float
    """When the oldest key press that is in no answer yet was made."""
    in_draft: bool = False


class Typing:
    """What stands in fields and is no answer yet. Call `typed` on each key press, `left` on leaving a field, `tick`."""

    def __init__(self, vault: Vault, clock: Clock, settle: Settle) -> None:
        self._vault = vault
        self._clock = clock
        self._settle = settle
        self._fields: dict[str, _Field] = {}
        self._try_again_at = 0.0
        self.problem: Problem | None = None
        """Why the last try failed, or None."""

    def typed(self, path: str, raw: str) -> None:
        """The field at ``path`` now reads ``raw``. Never fails and never waits."""
        now = self._clock.monotonic()
        known = self._fields.get(path)
        if known is None:
            self._fields[path] = _Field(raw, now, now)
        elif known.raw != raw:
            known.raw = raw
            if known.in_draft:
                known.typed_at, known.in_draft = now, False

    def left(self, path: str) -> Fault | None:
        """The field was left: make an answer of it. Gives what is wrong with a text that stays a draft.

        Raises `Problem` when it could not be stored: the text is still here.
        """
        field = self._fields.get(path)
        raw = field.raw if field is not None else self._vault.drafts().get(path)
        if raw is None:
            return None
        try:
            self._settle(path, raw)
        except Fault as fault:
            self._stays_a_draft(path, field)
            return fault
        except Problem as problem:
            self._failed(problem)
            raise
        self._stored(path)
        return None

    def forget(self, path: str) -> None:
        """The place is not in the plan any more: its text goes. Raises `Problem`."""
        self._fields.pop(path, None)
        self._vault.clear_draft(path)

    def tick(self, every: float = 0.0) -> bool:
        """Do what is due, and give whether anything was stored; what could not be is in `problem`.

        ``every`` says how many seconds apart it is called: what would be overdue by the next time is done now.
        """
        now = self._clock.monotonic()
        stored = False
        if self.problem is not None and now < self._try_again_at:
            return stored
        for path, field in list(self._fields.items()):
            try:
                if now - field.began_at >= ANSWER_AFTER:
                    self.left(path)
                elif not field.in_draft and now + every - field.typed_at >= DRAFT_AFTER - 0.01:
                    self._keep_draft(path, field)
                else:
                    continue
            except Problem:  # it is in `problem`, and is tried again
                continue
            stored = True
        return stored

    def paths(self) -> tuple[str, ...]:
        """Every place where something stands that is no answer."""
        return tuple(dict.fromkeys([*self._fields, *self._vault.drafts()]))

    def text_at(self, path: str) -> str | None:
        """What stands at ``path`` and is no answer, or None."""
        field = self._fields.get(path)
        return field.raw if field is not None else self._vault.drafts().get(path)

    def unsaved(self) -> Mapping[str, str]:
        """What was typed and is not on the disk yet, by path."""
        return {path: field.raw for path, field in self._fields.items() if not field.in_draft}

    def _stays_a_draft(self, path: str, field: _Field | None) -> None:
        if field is not None:
            if not field.in_draft:
                self._keep_draft(path, field)
            self._fields.pop(path, None)

    def _keep_draft(self, path: str, field: _Field) -> None:
        try:
            self._vault.draft(path, field.raw)
        except Problem as problem:
            self._failed(problem)
            raise
        field.in_draft = True
        self.problem = None

    def _stored(self, path: str) -> None:
        self._fields.pop(path, None)
        self.problem = None

    def _failed(self, problem: Problem) -> None:
        self.problem = problem
        self._try_again_at = self._clock.monotonic() + TRY_AGAIN_AFTER
