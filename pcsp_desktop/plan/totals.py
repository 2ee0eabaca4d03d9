"""What a budget adds up to, exactly, for a week, for 4 weeks and for a year (R87, R92).

The rules, so that every page and every paper says the same:

- A year is 52 weeks, which is 13 periods of 4 weeks. A month is a twelfth of a year and a quarter is
  a fourth of a year. A day comes 7 times a week.
- ``hour_each_week`` is a number of hours each week, each hour at its unit cost.
- ``once`` is paid one time: it counts in the year and never in a week or in 4 weeks. So does the
  money put aside for when things go wrong.
- Sums are exact fractions of a penny. They are rounded when shown, once, half to even; so a shown
  difference can stand one penny beside the difference of two shown sums.
- A line that was refused is not counted. A line that waits for a decision is counted by itself.
- A line with no number of units, no cost or no frequency is not guessed at: it is named as not
  complete and counts for nothing.
"""

from collections.abc import Iterable
from fractions import Fraction

import attrs

from pcsp_desktop.plan.money import Budget, BudgetLine, Funder

PERIODS = ("week", "four_weeks", "year")
WEEKS_IN_A_YEAR = 52

_TIMES_A_WEEK = {
    "hour_each_week": Fraction(1),
    "day": Fraction(7),
    "week": Fraction(1),
    "two_weeks": Fraction(1, 2),
    "four_weeks": Fraction(1, 4),
    "month": Fraction(12, WEEKS_IN_A_YEAR),
    "quarter": Fraction(4, WEEKS_IN_A_YEAR),
    "year": Fraction(1, WEEKS_IN_A_YEAR),
}
_WEEKS = {"week": 1, "four_weeks": 4, "year": WEEKS_IN_A_YEAR}


@attrs.frozen
class Amount:
    """Money over time, exact: pence each week, and pence that come once."""

    each_week: Fraction = Fraction(0)
    once: Fraction = Fraction(0)

    def __add__(self, other: "Amount") -> "Amount":
        return Amount(self.each_week + other.each_week, self.once + other.once)

    def __sub__(self, other: "Amount") -> "Amount":
        return Amount(self.each_week - other.each_week, self.once - other.once)

    def exact(self, period: str) -> Fraction:
        """Pence in one of `PERIODS`, not rounded."""
        return self.each_week * _WEEKS[period] + (self.once if period == "year" else 0)

    def pence(self, period: str) -> int:
        """Whole pence in one of `PERIODS`, rounded half to even."""
        return round(self.exact(period))


NOTHING = Amount()


def amount_of(pence: int | None, frequency: str) -> Amount | None:
    """An amount paid at each ``frequency`` (a code of `money.FREQUENCIES`), or None when one of the two is missing."""
    if pence is None or not frequency:
        return None
    if frequency == "once":
        return Amount(once=Fraction(pence))
    return Amount(each_week=pence * _TIMES_A_WEEK[frequency])


def line_amount(line: BudgetLine) -> Amount | None:
    """What one line costs, or None while its units, its cost or its frequency is missing."""
    if line.units is None or line.unit_cost is None:
        return None
    return amount_of(line.units * line.unit_cost, line.frequency)


def funder_amount(funder: Funder) -> Amount | None:
    """What one funder pays, or None while the amount or the frequency is missing."""
    return amount_of(funder.amount, funder.frequency)


@attrs.frozen
class BudgetTotals:
    """The sums of one budget.

    ``income`` is what all funders pay; ``spending`` the lines that are agreed, planned or have no
    status yet; ``waiting`` the lines that wait for a decision; ``set_aside`` the money kept for when
    things go wrong. The tuples hold ids of entries, in the order of the plan.
    """

    income: Amount
    spending: Amount
    waiting: Amount
    set_aside: Amount
    told: Amount | None
    has_income: bool
    refused_lines: tuple[str, ...]
    incomplete_lines: tuple[str, ...]
    incomplete_funders: tuple[str, ...]

    @property
    def available(self) -> Amount | None:
        """What there is to spend: the funders' money, else the amount the person was told, else None."""
        return self.income if self.has_income else self.told

    @property
    def left(self) -> Amount | None:
        """What is left after spending and money set aside, below zero when over; None with nothing to compare to."""
        return None if self.available is None else self.available - self.spending - self.set_aside

    @property
    def left_with_waiting(self) -> Amount | None:
        """What would be left if every line that waits were agreed."""
        return None if self.left is None else self.left - self.waiting

    def balance(self, period: str) -> str:
        """One of "over", "under" and "even" for one of `PERIODS`, in whole pence; empty with nothing to compare to."""
        if self.left is None:
            return ""
        pence = self.left.pence(period)
        return "even" if pence == 0 else "over" if pence < 0 else "under"


def budget_totals(budget: Budget) -> BudgetTotals:
    """All sums of a budget, by the rules at the top of this module."""
    refused = [line for line in budget.lines if line.status == "refused"]
    counted = [(line, line_amount(line)) for line in budget.lines if line.status != "refused"]
    funders = [(funder, funder_amount(funder)) for funder in budget.funders]
    return BudgetTotals(
        income=_sum(amount for _, amount in funders),
        spending=_sum(amount for line, amount in counted if line.status != "waiting_for_panel"),
        waiting=_sum(amount for line, amount in counted if line.status == "waiting_for_panel"),
        set_aside=Amount(once=Fraction(budget.backup_amount or 0)),
        told=amount_of(budget.indicative, budget.indicative_frequency),
        has_income=any(amount is not None for _, amount in funders),
        refused_lines=tuple(line.id for line in refused),
        incomplete_lines=tuple(line.id for line, amount in counted if amount is None),
        incomplete_funders=tuple(funder.id for funder, amount in funders if amount is None),
    )


def _sum(amounts: Iterable[Amount | None]) -> Amount:
    return sum((amount for amount in amounts if amount is not None), start=NOTHING)
