"""A budget adds up to the penny, by rules that are written down."""

from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from plan_kit import example

from pcsp_desktop.plan.money import FREQUENCIES, Budget, BudgetLine, Funder
from pcsp_desktop.plan.totals import NOTHING, PERIODS, Amount, amount_of, budget_totals, line_amount

PENCE = st.integers(0, 10**7)
LINES = st.builds(
    BudgetLine,
    item=st.just("x"),
    units=st.none() | st.integers(1, 200),
    unit_cost=st.none() | PENCE,
    frequency=st.sampled_from(("", *FREQUENCIES)),
    status=st.sampled_from(("", "agreed", "planned", "waiting_for_panel", "refused")),
)
FUNDERS = st.builds(Funder, amount=st.none() | PENCE, frequency=st.sampled_from(("", *FREQUENCIES)))


@pytest.mark.parametrize(
    ("frequency", "week", "four_weeks", "year"),
    [
        ("hour_each_week", 1000, 4000, 52_000),
        ("day", 7000, 28_000, 364_000),
        ("week", 1000, 4000, 52_000),
        ("two_weeks", 500, 2000, 26_000),
        ("four_weeks", 250, 1000, 13_000),
        ("month", 231, 923, 12_000),
        ("quarter", 77, 308, 4000),
        ("year", 19, 77, 1000),
        ("once", 0, 0, 1000),
    ],
)
def test_ten_pounds_at_each_frequency(frequency: str, week: int, four_weeks: int, year: int) -> None:
    amount = amount_of(1000, frequency)
    assert amount is not None
    assert [amount.pence(period) for period in PERIODS] == [week, four_weeks, year]


def test_every_frequency_of_the_model_has_a_rule() -> None:
    assert all(amount_of(1, frequency) is not None for frequency in FREQUENCIES)


def test_hours_each_week_are_hours_times_the_cost_of_one() -> None:
    amount = line_amount(BudgetLine(units=5, unit_cost=1420, frequency="hour_each_week"))
    assert amount == Amount(each_week=Fraction(7100))


@pytest.mark.parametrize(("pence", "shown"), [(1, 0), (3, 2), (5, 2), (7, 4)])
def test_half_a_penny_is_rounded_to_the_even_penny_and_only_when_shown(pence: int, shown: int) -> None:
    amount = amount_of(pence, "two_weeks")
    assert amount is not None
    assert amount.exact("week") == Fraction(pence, 2)
    assert amount.pence("week") == shown


def test_twelve_months_add_up_to_the_year_with_no_penny_lost() -> None:
    totals = budget_totals(
        Budget(
            lines=tuple(
                BudgetLine(units=1, unit_cost=cost, frequency="month", status="agreed") for cost in (3333, 3333, 3334)
            )
        )
    )
    assert totals.spending.pence("year") == 120_000


@given(st.lists(LINES, max_size=8), st.lists(FUNDERS, max_size=4), st.none() | PENCE)
def test_sums_are_exact_and_no_line_is_counted_twice(
    lines: list[BudgetLine], funders: list[Funder], aside: int | None
) -> None:
    totals = budget_totals(Budget(lines=tuple(lines), funders=tuple(funders), backup_amount=aside))
    whole = [line_amount(line) or NOTHING for line in lines if line.status != "refused"]
    for period in PERIODS:
        assert sum(amount.exact(period) for amount in whole) == totals.spending.exact(period) + totals.waiting.exact(
            period
        )
    if totals.left is not None:
        assert totals.left.exact("week") == totals.income.exact("week") - totals.spending.exact("week")
        assert totals.left.exact("year") == totals.income.exact("year") - totals.spending.exact("year") - (aside or 0)


def test_a_refused_line_is_named_and_not_counted() -> None:
    totals = budget_totals(Budget(lines=(_line(500, "refused"), _line(300, "agreed"))))
    assert totals.spending.pence("week") == 300
    assert len(totals.refused_lines) == 1


def test_a_line_that_waits_is_counted_by_itself() -> None:
    totals = budget_totals(Budget(funders=(_funder(1000),), lines=(_line(500, "waiting_for_panel"), _line(300, ""))))
    assert (totals.spending.pence("week"), totals.waiting.pence("week")) == (300, 500)
    assert totals.left is not None
    assert totals.left_with_waiting is not None
    assert (totals.left.pence("week"), totals.left_with_waiting.pence("week")) == (700, 200)


@pytest.mark.parametrize("field", ["units", "unit_cost", "frequency"])
def test_a_line_that_is_not_complete_is_named_and_never_guessed(field: str) -> None:
    empty: Any = "" if field == "frequency" else None
    line = attrs.evolve(_line(500, "agreed"), **{field: empty})
    totals = budget_totals(Budget(lines=(line,)))
    assert totals.incomplete_lines == (line.id,)
    assert totals.spending == NOTHING


def test_a_line_that_costs_nothing_is_complete() -> None:
    totals = budget_totals(Budget(lines=(_line(0, "agreed"),)))
    assert totals.incomplete_lines == ()


@pytest.mark.parametrize(("spent", "says"), [(999, "under"), (1000, "even"), (1001, "over")])
def test_over_and_under_are_told_for_each_period(spent: int, says: str) -> None:
    totals = budget_totals(Budget(funders=(_funder(1000),), lines=(_line(spent, "agreed"),)))
    assert {totals.balance(period) for period in PERIODS} == {says}


def test_money_put_aside_counts_in_the_year_alone() -> None:
    totals = budget_totals(Budget(funders=(_funder(1000),), lines=(_line(1000, "agreed"),), backup_amount=1))
    assert [totals.balance(period) for period in PERIODS] == ["even", "even", "over"]


def test_several_funders_are_one_income() -> None:
    totals = budget_totals(Budget(funders=(_funder(1000), Funder(amount=5200, frequency="year"), Funder(amount=5))))
    assert totals.income.pence("week") == 1100
    assert len(totals.incomplete_funders) == 1


def test_with_no_funder_yet_the_amount_that_i_was_told_is_what_there_is() -> None:
    told = Budget(indicative=4000, indicative_frequency="four_weeks", lines=(_line(900, "planned"),))
    assert budget_totals(told).balance("week") == "under"
    with_funder = attrs.evolve(told, funders=(_funder(800),))
    assert budget_totals(with_funder).balance("week") == "over"


def test_with_nothing_to_compare_to_there_is_no_over_or_under() -> None:
    totals = budget_totals(Budget(lines=(_line(500, "agreed"),)))
    assert totals.left is None
    assert totals.balance("year") == ""


def test_the_example_adds_up() -> None:
    totals = budget_totals(example("sam").budget)
    assert [totals.income.pence(period) for period in PERIODS] == [10_600, 42_400, 551_200]
    assert [totals.spending.pence(period) for period in PERIODS] == [9400, 37_600, 488_800]
    assert totals.waiting.pence("year") == 6500
    assert totals.left is not None
    assert totals.left.pence("year") == 47_400


def _line(pence: int, status: str) -> BudgetLine:
    return BudgetLine(units=1, unit_cost=pence, frequency="week", status=status)


def _funder(pence: int) -> Funder:
    return Funder(amount=pence, frequency="week")
