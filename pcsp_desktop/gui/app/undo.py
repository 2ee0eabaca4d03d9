"""Undo: takes back the last change of the plan, says which, and shows it where it stands."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from pcsp_desktop.gui.app.context import WindowContext
from pcsp_desktop.gui.places import moves
from pcsp_desktop.gui.places.scope import PlanScope
from pcsp_desktop.gui.window import content
from pcsp_desktop.plan import fields_by_pattern, pattern_of
from pcsp_desktop.plan.say import say_label
from pcsp_desktop.vault.problems import Problem


class UndoOffer(QObject):
    """Undo by key or by the button of a message, while one plan is open."""

    def __init__(self, context: WindowContext, scope: PlanScope, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._scope = scope
        self._offered: int | None = None
        """The newest row of the history when the message that is shown offered to undo it."""
        context.undo_offered.connect(self._offer)
        context.message_shown.connect(self._forget)
        context.undo_asked.connect(self.undo)
        scope.opened.watch("", self._plan_changed)

    def _offer(self) -> None:
        self._offered = self._scope.opened.head

    def _forget(self) -> None:
        self._offered = None

    def _plan_changed(self, _path: str) -> None:
        """A message that offers to undo a change goes when another change follows: Undo would take back that one."""
        if self._offered is not None and self._scope.opened.head != self._offered:
            self._offered = None
            self._context.window.toast.put_away()

    def undo(self) -> None:
        """Take back the last change, and say so."""
        context, opened = self._context, self._scope.opened
        try:
            paths = opened.undo()
        except Problem as problem:
            context.not_stored(problem)
            return
        if not paths:
            context.message(self.tr("Nothing to take back."))
            return
        page = context.window.page
        if page is not None and page.is_about and not opened.has(page.is_about):
            context.back()
        path = paths[-1]
        words = self.tr("Taken back: %1.").replace("%1", self._called(paths))
        page = context.window.page
        if page is not None and page.shows(path):
            context.message(words)
            page.show_change(path)
        elif self._scope.guide.page_of(path) is None:
            context.message(words)
        else:
            context.message(words, self.tr("Show it"), lambda: moves.open_answer(context, path))

    def _called(self, paths: Sequence[str]) -> str:
        """What was changed at these paths: one question, or a whole part where it was left out at once."""
        found = [self._scope.guide.page_of(path) for path in paths]
        parts = {each[0].id for each in found if each is not None}
        if len({each[1].id for each in found if each is not None}) > 1 and len(parts) == 1:
            return content.title(self._scope.guide.part(parts.pop()))
        spec = fields_by_pattern()[pattern_of(paths[-1]).removesuffix("/*")]
        return say_label(spec, content.language())
