"""The budget sheet: what comes in, what it is spent on, and what is left, for a week, 4 weeks and a year."""

from __future__ import annotations

from collections.abc import Iterator

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts
from pcsp_desktop.documents.kinds.speech import Speech, answered, pairs_block
from pcsp_desktop.documents.tree import Block, Group, Run, Runs
from pcsp_desktop.plan.money import BudgetLine, Funder
from pcsp_desktop.plan.say import say_money
from pcsp_desktop.plan.totals import PERIODS, Amount, budget_totals, funder_amount, line_amount


def budget_sheet(speech: Speech) -> tree.Document:
    """The whole budget on its own paper."""
    blocks: list[Block] = [speech.heading(1, "kind.budget-sheet"), *budget_blocks(speech, 2)]
    blocks += [parts.who_to_ask_box(speech), speech.written_by("budget"), *parts.opening_lines(speech)]
    return parts.document(speech, speech.say("kind.budget-sheet"), blocks)


def budget_blocks(speech: Speech, level: int) -> Iterator[Block]:
    """The budget's parts under headings of ``level``."""
    budget = speech.plan.budget
    if not answered(budget):
        yield speech.paragraph("four_ways.not_answered")
        return
    names = ("told_an_amount", "indicative", "indicative_frequency", "how_held", "account_holder", "starts_on")
    yield from pairs_block(speech.pairs([f"budget/{name}" for name in names], budget))
    funders = [_funder(speech, funder) for funder in budget.funders if answered(funder)]
    if funders:
        columns = tuple((Run(speech.say(f"budget.{name}")),) for name in ("from_whom", "amount", "each_year"))
        yield speech.heading(level, "budget.money_in")
        yield tree.Table(columns, tuple(funders), speech.say("budget.money_in_table"), widths=(4, 3, 2))
    lines = [_line(speech, line) for line in budget.lines if answered(line)]
    if lines:
        columns = tuple((Run(speech.say(f"budget.{n}")),) for n in ("item", "cost", "each_year", "status"))
        yield speech.heading(level, "budget.spent_on")
        yield tree.Table(columns, tuple(lines), speech.say("budget.spent_on_table"), widths=(4, 3, 2, 2))
    yield from _sums(speech, level)
    for name in ("backup_plan", "risks", "papers_to_keep"):
        yield from speech.titled(level, f"budget/{name}", budget)
    last = [f"budget/{name}" for name in ("backup_amount", "who_checks", "checked_when", "want_to_ask")]
    yield from pairs_block(speech.pairs(last, budget))


def _yearly(speech: Speech, amount: Amount | None) -> Runs:
    return (Run(_money(speech, amount, "year")),)


def _money(speech: Speech, amount: Amount | None, period: str) -> str:
    return say_money(amount.pence(period), speech.language) if amount else speech.say("four_ways.not_answered")


def _funder(speech: Speech, funder: Funder) -> tuple[Runs, Runs, Runs]:
    at = "budget/funders/*/"
    who = speech.answer(f"{at}who", funder)
    name = speech.answer(f"{at}name", funder)
    joined = (*who, Run(": "), *name) if who and name else who or name
    how_much = speech.answer(f"{at}amount", funder)
    often = speech.answer(f"{at}frequency", funder)
    return joined, _beside(how_much, often), _yearly(speech, funder_amount(funder))


def _line(speech: Speech, line: BudgetLine) -> tuple[Runs, Runs, Runs, Runs]:
    at = "budget/lines/*/"
    item = speech.answer(f"{at}item", line)
    provider = speech.answer(f"{at}provider", line)
    named = (*item, Run(" ("), *provider, Run(")")) if item and provider else item or provider
    units = speech.answer(f"{at}units", line)
    cost = speech.answer(f"{at}unit_cost", line)
    often = speech.answer(f"{at}frequency", line)
    much = (*units, Run(" × "), *cost) if units and cost else cost or units
    status = speech.answer(f"{at}status", line)
    reason = speech.answer(f"{at}reason", line)
    status = (*status, Run(": "), *reason) if status and reason else status or reason
    return named, _beside(much, often), _yearly(speech, line_amount(line)), status


def _beside(first: Runs, second: Runs) -> Runs:
    return (*first, Run(" "), *second) if first and second else first or second


def _sums(speech: Speech, level: int) -> Iterator[Block]:
    """What it adds up to, by the rules that stand in ``plan.totals``."""
    totals = budget_totals(speech.plan.budget)
    rows: list[tuple[Runs, ...]] = []
    amounts: list[tuple[str, Amount | None]] = [
        ("available", totals.available),
        ("spending", totals.spending),
        ("waiting", totals.waiting),
        ("set_aside", totals.set_aside),
        ("left", totals.left),
    ]
    for name, amount in amounts:
        if amount is not None and (name in ("available", "spending", "left") or any(amount.pence(p) for p in PERIODS)):
            cells = [(Run(_money(speech, amount, period)),) for period in PERIODS]
            rows.append(((Run(speech.say(f"budget.{name}")),), *cells))
    columns = tuple((Run(speech.say(f"budget.{n}")),) for n in ("sum", "week", "four_weeks", "year"))
    table = tree.Table(columns, tuple(rows), speech.say("budget.sums_table"), widths=(3, 2, 2, 2))
    notes: list[Block] = [speech.paragraph("budget.rules")]
    if totals.incomplete_lines or totals.incomplete_funders:
        notes.append(speech.paragraph("budget.incomplete"))
    if totals.refused_lines:
        notes.append(speech.paragraph("budget.refused"))
    yield Group((speech.heading(level, "budget.sums"), table))
    yield from notes
