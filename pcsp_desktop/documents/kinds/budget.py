"""Money for my care: what comes in, what it is spent on, and what is left, for a week, 4 weeks and a year."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts
from pcsp_desktop.documents.kinds.speech import Speech, answered, closed
from pcsp_desktop.documents.tree import Block, Group, Lines, Paragraph, Role, Run
from pcsp_desktop.plan.money import BudgetLine, Funder
from pcsp_desktop.plan.say import say_money
from pcsp_desktop.plan.totals import PERIODS, Amount, budget_totals, funder_amount, line_amount

KIND = "budget-sheet"


def budget_sheet(speech: Speech) -> tree.Document:
    """The whole budget on its own paper, with a line to write on."""
    blocks: list[Block] = [parts.head(speech, KIND), *money_blocks(speech, 2), *_goals(speech)]
    council = council_rows(speech)
    if council:
        blocks += [speech.heading(2, "section.council_care"), *council]
    blocks += parts.section_end(speech, "budget")
    blocks.append(Group((speech.heading(2, "budget.notes"), Lines(2))))
    return parts.document(speech, KIND, blocks)


def money(speech: Speech) -> list[Block]:
    """Money in my whole plan: the budget, care from the council, and what else there is about money and law."""
    made: list[Block] = []
    if speech.options.shows("budget"):
        made += money_blocks(speech, 3)
    if speech.options.shows("council_care"):
        council = council_rows(speech)
        if council:
            made += [speech.heading(3, "section.council_care"), *council]
    if speech.options.shows("budget"):
        made += speech.line("budget.legal_and_money", speech.plan.arrangements.legal_and_money)
    for section in ("budget", "council_care"):
        made += parts.section_end(speech, section)
    return made


def council_rows(speech: Speech) -> tuple[Block, ...]:
    """What the council found and does."""
    found = speech.plan.council_care
    names = ("needs_assessment", "eligible_needs", "who_meets_which", "outcomes", "carer_outcomes", "personal_budget",
             "prevention_advice", "direct_payment")  # fmt: skip
    return parts.facts_of(speech, [(f"budget.council_{name}", getattr(found, name)) for name in names], wide=14.8)


def money_blocks(speech: Speech, level: int) -> list[Block]:
    """The budget under headings of ``level``; nothing where nothing was said of it."""
    budget = speech.plan.budget
    if not answered(budget) or not _says_something(speech):
        return []
    made: list[Block] = [*_told(speech)]
    for heading, table in (("budget.money_in", _funders(speech)), ("budget.spent_on", _lines(speech, level))):
        if table:
            made += [speech.heading(level, heading), *table]
    made += _sums(speech, level)
    if budget.backup_plan or budget.backup_amount:
        amount = say_money(budget.backup_amount, speech.language) if budget.backup_amount else ""
        label = speech.say("budget.put_aside_amount", amount=amount) if amount else speech.say("budget.put_aside")
        words = (speech.own(budget.backup_plan),) if budget.backup_plan else ()
        made.append(Paragraph((Run(f"{label}: " if words else label, strong=True), *words)))
    made += speech.line("budget.risks", budget.risks)
    who: list[Run] = [speech.in_line(budget.who_checks)] if budget.who_checks else []
    if budget.checked_when:
        who += [Run(", ")] if who else []
        who.append(speech.when(budget.checked_when))
    made += speech.line("budget.who_checks", closed(who))
    return [*made, *speech.line("budget.papers_to_keep", budget.papers_to_keep)]


def _says_something(speech: Speech) -> bool:
    """Whether there is more than that the person does or does not want to ask about a budget."""
    from pcsp_desktop.plan.money import Budget

    return evolve(speech.plan.budget, want_to_ask="") != Budget()


def _told(speech: Speech) -> list[Block]:
    """How much I was told, how it is held, whose account it is, when it starts."""
    budget = speech.plan.budget
    pieces: list[Sequence[Run]] = []
    if budget.indicative is not None:
        amount = say_money(budget.indicative, speech.language)
        often = (
            f" {parts.lower(speech.choice('frequency', budget.indicative_frequency))}"
            if budget.indicative_frequency
            else ""
        )
        pieces.append(
            speech.sentence("budget.told", amount=Run(f"{amount}{often}".replace(" ", "\u00a0"), strong=True))
        )
    elif budget.told_an_amount:
        pieces.append(speech.sentence(f"budget.told_{budget.told_an_amount}"))
    if budget.how_held:
        pieces.append(speech.sentence(f"budget.held_{budget.how_held}"))
    if budget.account_holder:
        pieces.append(speech.labelled_runs("budget.account", speech.in_line(budget.account_holder)))
    if budget.starts_on:
        pieces.append(speech.sentence("budget.starts_on", date=speech.date(budget.starts_on)))
    return [Paragraph(closed(speech.sentences(pieces)))] if pieces else []


def _money(speech: Speech, amount: Amount | None, period: str) -> tuple[Run, ...]:
    return (Run(say_money(amount.pence(period), speech.language), whole=True),) if amount else ()


def _often(speech: Speech, pence: int | None, frequency: str, units: int | None = None) -> tuple[Run, ...]:
    """ "£96.00 each week", "5 × £14.20 an hour, each week"."""
    runs: list[Run] = []
    if pence is not None:
        times = f"{units} × " if units and units > 1 else ""
        runs.append(Run(f"{times}{say_money(pence, speech.language)}".replace(" ", "\u00a0"), whole=True))
    if frequency:
        runs += [Run(" ")] if runs else []
        runs.append(Run(parts.lower(speech.choice("frequency", frequency))))
    return tuple(runs)


def _funders(speech: Speech) -> tuple[Block, ...]:
    rows = [_funder(speech, each) for each in speech.plan.budget.funders if answered(each)]
    columns = ("budget.who_pays", "budget.how_much", "budget.starts", "budget.in_a_year")
    return parts.table(
        speech, columns, rows, (3.3, 2.9, 2.2, 1.8), at_end=frozenset({3}), row_headings=speech.options.size > 14
    )


def _funder(speech: Speech, funder: Funder) -> tuple[tuple[Run, ...], ...]:
    if funder.name:
        name: tuple[Run, ...] = (speech.in_line(funder.name),)
    else:
        name = (Run(speech.choice("funder", funder.who)),) if funder.who else ()
    return (
        name,
        _often(speech, funder.amount, funder.frequency),
        (Run(speech.short_date(funder.starts_on), whole=True),) if funder.starts_on else (),
        _money(speech, funder_amount(funder), "year"),
    )


def _lines(speech: Speech, level: int) -> tuple[Block, ...]:
    rows = [_line(speech, each, level) for each in speech.plan.budget.lines if answered(each)]
    columns = ("budget.item", "budget.cost", "budget.in_a_year", "budget.agreed")
    return parts.table(
        speech, columns, rows, (3.75, 2.45, 1.5, 2.6), at_end=frozenset({2}), row_headings=speech.options.size > 14
    )


def _line(speech: Speech, line: BudgetLine, level: int) -> tuple[tuple[Run, ...], ...]:
    below: list[Sequence[Run]] = []
    if line.provider:
        below.append((speech.in_line(line.provider),))
    goal = _goal_number(speech, line.goal)
    if goal:
        below.append(speech.sentence("budget.for_goal", number=str(goal)))
    lines: list[tuple[Run, ...]] = [(speech.in_line(line.item),)] if line.item else []
    if below:
        lines.append(parts.softly(closed(speech.sentences(below))))
    if line.notes:
        lines.append(parts.softly([speech.in_line(line.notes)]))
    reason = (speech.in_line(line.reason),) if line.reason else ()
    status = speech.sentence(f"budget.status_{line.status}") if line.status else ()
    yearly = _money(speech, line_amount(line), "year")
    if line.status == "refused":
        yearly = speech.text_runs("budget.not_counted")
    del level
    return (
        parts.lines_of(lines),
        _often(speech, line.unit_cost, line.frequency, line.units),
        yearly,
        speech.sentences([status, reason]),
    )


def _goal_number(speech: Speech, goal_id: str) -> int:
    """The number of a goal as it stands in the plan, from 1; 0 for none."""
    goals = [goal for goal in speech.plan.goals if answered(goal)]
    return next((number for number, goal in enumerate(goals, 1) if goal.id == goal_id), 0)


def _goals(speech: Speech) -> list[Block]:
    """The goals that a line is for, in words."""
    used = {_goal_number(speech, line.goal) for line in speech.plan.budget.lines} - {0}
    goals = [goal for goal in speech.plan.goals if answered(goal)]
    pieces = [
        (Run(f"{speech.say('budget.goal', number=number)}: "), speech.in_line(goals[number - 1].want))
        for number in sorted(used)
    ]
    return [parts.hint(speech.sentences(pieces))] if pieces else []


def _sums(speech: Speech, level: int) -> list[Block]:
    """What it adds up to, by the rules that stand in ``plan.totals``."""
    totals = budget_totals(speech.plan.budget)
    amounts: list[tuple[str, Amount | None]] = [
        ("available", totals.available),
        ("spending", totals.spending),
        ("waiting", totals.waiting),
        ("set_aside", totals.set_aside),
        ("left", totals.left),
    ]
    rows = []
    for name, amount in amounts:
        if amount is None or not (name in ("available", "spending", "left") or any(amount.pence(p) for p in PERIODS)):
            continue
        strong = name == "left"
        cells = [_cell(speech, amount, period, strong) for period in PERIODS]
        rows.append(((Run(speech.say(f"budget.{name}"), strong=strong),), *cells))
    if not rows or not (speech.plan.budget.lines or speech.plan.budget.funders or speech.plan.budget.indicative):
        return []
    columns = ("", "budget.week", "budget.four_weeks", "budget.year")
    table = parts.table(
        speech, columns, rows, (3, 1.9, 1.9, 2.1), at_end=frozenset({1, 2, 3}), row_headings=speech.options.size > 14,
        unsplit=True,
    )  # fmt: skip
    notes = [speech.say("budget.rules")]
    if totals.incomplete_lines or totals.incomplete_funders:
        notes.append(speech.say("budget.incomplete"))
    if totals.refused_lines:
        notes.append(speech.say("budget.refused"))
    if totals.waiting.pence("year"):
        notes.append(speech.say("budget.waiting_not_taken_off"))
    return [speech.heading(level, "budget.sums"), *table, Paragraph(" ".join(notes), role=Role.NOTE)]


def _cell(speech: Speech, amount: Amount, period: str, strong: bool) -> tuple[Run, ...]:
    if not amount.pence(period) and amount.once and period != "year":
        return ()
    return (Run(say_money(amount.pence(period), speech.language), strong=strong, whole=True),)
