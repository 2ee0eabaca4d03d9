"""The budget sheet: what comes in and goes out as cards, and the sums in words that follow each key."""

from pcsp_desktop.gui.kit.boxes import CardBox
from pcsp_desktop.gui.kit.labels import FieldLabel, Hint, Subheading, Text
from pcsp_desktop.gui.kit.layout import clear
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.questions.entries import EntriesQuestion
from pcsp_desktop.gui.window import content
from pcsp_desktop.guide import Question
from pcsp_desktop.plan.money import Budget, BudgetLine, Funder
from pcsp_desktop.plan.say import say_choice, say_money
from pcsp_desktop.plan.totals import PERIODS, Amount, budget_totals, funder_amount, line_amount
from pcsp_desktop.tasks.planning.entries import shortened


class BudgetSums(CardBox):
    """What the budget adds up to for a week, for 4 weeks and for a year, and what is left, in words."""

    def __init__(self, budget: Budget) -> None:
        super().__init__()
        self.setObjectName("budget-sums")
        self._shown: Budget | None = None
        self.show_budget(budget)

    def show_budget(self, budget: Budget) -> None:
        """Say the sums of this budget."""
        if budget == self._shown:
            return
        self._shown = budget
        totals = budget_totals(budget)
        lines: list[tuple[str, str]] = []
        for period in PERIODS:
            parts = []
            if totals.available is not None:
                parts.append(self.tr("Money to spend: %1.").replace("%1", _said(totals.available, period)))
            parts.append(self.tr("You spend: %1.").replace("%1", _said(totals.spending, period)))
            if totals.set_aside.pence(period):
                parts.append(self.tr("You keep back: %1.").replace("%1", _said(totals.set_aside, period)))
            if totals.waiting.pence(period):
                parts.append(self.tr("Waiting for a yes: %1.").replace("%1", _said(totals.waiting, period)))
            parts.append(self._balance(totals.balance(period), totals.left, period))
            lines.append((self._period(period), " ".join(part for part in parts if part)))
        notes = []
        if totals.incomplete_lines or totals.incomplete_funders:
            notes.append(self.tr("A line that does not say how many, what one costs or how often does not count yet."))
        if totals.refused_lines:
            notes.append(self.tr("A line that got a no does not count."))
        notes.append(self.tr("A year here has 52 weeks. Money paid once counts only in the year."))
        self._show(lines, notes)

    def _show(self, lines: list[tuple[str, str]], notes: list[str]) -> None:
        texts = self.findChildren(Text)
        wanted = [self.tr("What it adds up to"), *(words for line in lines for words in line), " ".join(notes)]
        if len(texts) == len(wanted):
            for text, words in zip(texts, wanted, strict=True):
                text.setText(words)
            return
        clear(self.body)
        self.body.addWidget(Subheading(wanted[0]))
        for label, words in lines:
            self.body.addWidget(FieldLabel(label))
            self.body.addWidget(Text(words))
        self.body.addWidget(Hint(wanted[-1]))

    def _period(self, period: str) -> str:
        return {
            "week": self.tr("In a week"),
            "four_weeks": self.tr("In 4 weeks"),
            "year": self.tr("In a year"),
        }[period]

    def _balance(self, balance: str, left: Amount | None, period: str) -> str:
        if left is None:
            return ""
        money = say_money(abs(left.pence(period)), content.language())
        return {
            "under": self.tr("You have %1 left."),
            "over": self.tr("That is %1 more than you have."),
            "even": self.tr("It fits exactly."),
        }[balance].replace("%1", money)


def _said(amount: Amount, period: str) -> str:
    return say_money(amount.pence(period), content.language())


class _MoneyQuestion(EntriesQuestion):
    """A list of money with its sums under it."""

    def __init__(self, question: Question, path: str, context: Context, *, shown: bool = True) -> None:
        super().__init__(question, path, context, shown=shown)
        self.sums = BudgetSums(context.plan.opened.plan.budget)
        self.column.insertWidget(1, self.sums)
        self._stop_sums = self.opened.watch("budget", self._follow)

    def _follow(self, _path: str) -> None:
        self.sums.show_budget(self.opened.plan.budget)

    def stop_following(self) -> None:
        super().stop_following()
        self._stop_sums()

    def say_amount(self, amount: Amount | None) -> str:
        """One amount in words, or that it is not complete."""
        if amount is None:
            return self.tr("Not complete yet. It does not count in the sums.")
        if not amount.each_week and amount.once:
            return self.tr("Once: %1").replace("%1", _said(amount, "year"))
        words = self.tr("%1 in a week, %2 in 4 weeks, %3 in a year")
        for place, period in enumerate(PERIODS, 1):
            words = words.replace(f"%{place}", _said(amount, period))
        return words


class BudgetLinesQuestion(_MoneyQuestion):
    """What the money is spent on."""

    def add_facts(self, card: CardBox, entry: BudgetLine) -> None:
        language = content.language()
        card.body.addWidget(Text(self.say_amount(line_amount(entry))))
        goal = next((goal.want for goal in self.opened.plan.goals if goal.id == entry.goal), "")
        facts = [shortened(entry.provider, 80)] if entry.provider else []
        if entry.status:
            facts.append(say_choice("budget_status", entry.status, language))
        if goal:
            facts.append(self.tr("For my goal: %1").replace("%1", shortened(goal, 80)))
        if facts:
            card.body.addWidget(Hint(" · ".join(map(content.apart, facts))))


class FundersQuestion(_MoneyQuestion):
    """Where the money comes from."""

    def add_facts(self, card: CardBox, entry: Funder) -> None:
        if entry.name:
            card.body.addWidget(Hint(shortened(entry.name, 80)))
        card.body.addWidget(Text(self.say_amount(funder_amount(entry))))
