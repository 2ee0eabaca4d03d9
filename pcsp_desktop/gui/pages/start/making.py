"""A plan that is being made goes from page to page of the first start."""

from typing import Any

from pcsp_desktop.tasks.keeping.new_plan import NewPlan


class PlanInMaking:
    """The answers so far, and the passphrase."""

    def __init__(self) -> None:
        self.plan = NewPlan()
        self.passphrase = ""

    def answer(self, **answers: Any) -> None:
        """Keep answers of one page."""
        self.plan = self.plan._replace(**answers)
