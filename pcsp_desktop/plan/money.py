"""Money for my care: the budget sheet, and the council's part of a joint plan (R87 to R94, R122)."""

import datetime

import attrs

from pcsp_desktop.plan import fields as f
from pcsp_desktop.plan.shared_types import YES_NO

FREQUENCIES = ("hour_each_week", "day", "week", "two_weeks", "four_weeks", "month", "quarter", "year", "once")


@attrs.frozen(kw_only=True)
class Funder(f.Entry):
    """Money that comes in, from whom, how much and how often (R91, R92)."""

    who: str = f.choice(
        "nhs", "council", "own_money", "education", "family", "charity", "something_else", name="funder"
    )
    name: str = f.text()
    amount: int | None = f.money()
    frequency: str = f.choice(*FREQUENCIES, name="frequency")
    starts_on: datetime.date | None = f.date(day="any")


@attrs.frozen(kw_only=True)
class BudgetLine(f.Entry):
    """One thing the money is spent on; ``units`` per period times ``unit_cost`` in pence (R87)."""

    item: str = f.text()
    provider: str = f.text()
    units: int | None = f.number(1, 100_000)
    unit_cost: int | None = f.money()
    frequency: str = f.choice(*FREQUENCIES, name="frequency")
    goal: str = f.text(refers_to="goals")
    status: str = f.choice("agreed", "waiting_for_panel", "refused", "planned", name="budget_status")
    reason: str = f.long_text()
    notes: str = f.long_text()


@attrs.frozen(kw_only=True)
class Budget:
    """How my budget is held and used."""

    told_an_amount: str = f.choice("yes", "no", "not_sure", name="yes_no_not_sure")
    indicative: int | None = f.money()
    indicative_frequency: str = f.choice(*FREQUENCIES, name="frequency")
    how_held: str = f.choice("notional", "third_party", "direct_payment", "mixed", "not_decided", name="how_held")
    account_holder: str = f.text()
    starts_on: datetime.date | None = f.date(day="any")
    funders: tuple[Funder, ...] = f.entries(Funder)
    lines: tuple[BudgetLine, ...] = f.entries(BudgetLine)
    backup_amount: int | None = f.money()
    backup_plan: str = f.long_text()
    risks: str = f.long_text()
    who_checks: str = f.text()
    checked_when: str = f.when()
    papers_to_keep: str = f.long_text()
    want_to_ask: str = f.choice(*YES_NO, name="yes_no")


@attrs.frozen(kw_only=True)
class CouncilCare:
    """The parts of a plan made with the council (Care Act 2014 in England; handbook 5.3.4)."""

    needs_assessment: str = f.long_text()
    eligible_needs: str = f.long_text()
    who_meets_which: str = f.long_text()
    outcomes: str = f.long_text()
    carer_outcomes: str = f.long_text()
    personal_budget: str = f.long_text()
    prevention_advice: str = f.long_text()
    direct_payment: str = f.long_text()
