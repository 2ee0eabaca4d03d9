"""One line of the budget, or one funder, with sums that follow each key as it is typed."""

from typing import Any

from pcsp_desktop.gui.kit.fields import TextField
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.questions.budget import BudgetSums
from pcsp_desktop.gui.questions.entry_page import EntryPage
from pcsp_desktop.gui.questions.typed import TypedQuestion
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.plan.money import BudgetLine
from pcsp_desktop.tasks.planning.budget import funder_as_typed, line_as_typed, with_funder, with_line


class MoneyEntryPage(EntryPage):
    """One line or one funder, with the sums that follow each key as it is typed."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(context, route)
        path = self.path
        self.sums = BudgetSums(context.plan.opened.plan.budget)
        often = self.views.get(f"{path}/frequency")
        place = self.body.indexOf(often) + 1 if often is not None else self.body.count()
        self.body.insertWidget(place, self.sums)
        for view in self.views.values():
            if isinstance(view, TypedQuestion) and isinstance(view.field, TextField):
                view.field.edited.connect(self._typed)
        self._stops.append(context.plan.opened.watch("budget", lambda _path: self._typed()))
        self._typed()

    def _typed(self, *_: Any) -> None:
        opened = self.scope.opened
        if not opened.has(self.path):
            return
        typed = {
            path.rpartition("/")[2]: view.field.text()
            for path, view in self.views.items()
            if isinstance(view, TypedQuestion)
        }
        budget, entry = opened.plan.budget, opened.value(self.path)
        if isinstance(entry, BudgetLine):
            self.sums.show_budget(with_line(budget, line_as_typed(entry, typed)))
        else:
            self.sums.show_budget(with_funder(budget, funder_as_typed(entry, typed)))
