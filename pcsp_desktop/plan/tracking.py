"""Reviews, keeping track, results and letters (R67 to R69, R137 to R157, R7, R8, R171).

Everything here records; nothing judges, warns or works anything out about health.
"""

import datetime

import attrs

from pcsp_desktop.plan import fields as f
from pcsp_desktop.plan.shared_types import YES_PARTLY_NO


@attrs.frozen(kw_only=True)
class Statement(f.Entry):
    """An answer to one of the 20 "I" statements of the quality framework; the id is the statement's (R157)."""

    answer: str = f.choice(*YES_PARTLY_NO, name="yes_partly_no")
    words: str = f.long_text()


@attrs.frozen(kw_only=True)
class Review(f.Entry):
    """A look back at the plan: the nine topics of the handbook (5.4.2), the criteria, and what comes next."""

    kind: str = f.choice("planned", "unplanned", "requested", "informal", "first_look_back", name="review_kind")
    date: datetime.date | None = f.date()
    asked_by: str = f.text()
    who_was_there: str = f.text()
    reason: str = f.long_text()
    something_changed: tuple[str, ...] = f.choices(
        "hospital",
        "new_condition",
        "crisis",
        "social",
        "bereavement",
        "care_changed",
        "carer_changed",
        "moved",
        "something_else",
        name="something_changed",
    )
    progress_mine: str = f.long_text()
    progress_others: str = f.long_text()
    health_change: str = f.long_text()
    situation_change: str = f.long_text()
    unplanned_care: str = f.long_text()
    support_working: str = f.long_text()
    changes_needed: str = f.long_text()
    observations: str = f.long_text()
    confidence_now: str = f.long_text()
    new_goals: str = f.long_text()
    tried: str = f.long_text()
    learned: str = f.long_text()
    pleased: str = f.long_text()
    concerned: str = f.long_text()
    next: str = f.long_text()
    budget_working: str = f.long_text()
    in_a_year: str = f.long_text()
    results_not_told: str = f.long_text()
    statements: tuple[Statement, ...] = f.entries(Statement)
    criteria_words: str = f.long_text()


@attrs.frozen(kw_only=True)
class Reviews:
    """When I look at my plan again, and who makes sure of it (R137 to R142)."""

    next_on: datetime.date | None = f.date(day="to_come")
    months_between: int | None = f.number(1, 60)
    why_this_often: str = f.long_text()
    who_is_responsible: str = f.text()
    responsible_phone: str = f.text()
    know_how_to_ask: str = f.choice(*YES_PARTLY_NO, name="yes_partly_no")
    can_change_when_needed: str = f.choice(*YES_PARTLY_NO, name="yes_partly_no")
    held: tuple[Review, ...] = f.entries(Review)
    stop_having_plan: str = f.long_text()


@attrs.frozen(kw_only=True)
class Reading(f.Entry):
    """One entry of a tracker, as the person wrote it."""

    date: datetime.date | None = f.date()
    time: str = f.text()
    value: str = f.text()
    note: str = f.long_text()


@attrs.frozen(kw_only=True)
class Tracker(f.Entry):
    """Something I keep track of. Values are kept as printed text: no sums, no colours, no alarms (R67)."""

    name: str = f.text()
    kind: str = f.choice("number", "yes_no", "one_to_ten", "words", name="tracker_kind")
    unit: str = f.text()
    own_target: str = f.text()
    goal: str = f.text(refers_to="goals")
    readings: tuple[Reading, ...] = f.entries(Reading)


@attrs.frozen(kw_only=True)
class DiaryEntry(f.Entry):
    """A day in my own words."""

    date: datetime.date | None = f.date()
    text: str = f.long_text()


@attrs.frozen(kw_only=True)
class Reminder(f.Entry):
    """Something to remember, shown at start (R68, R151)."""

    what: str = f.text()
    date: datetime.date | None = f.date()
    time: str = f.text()
    repeats: str = f.text()


@attrs.frozen(kw_only=True)
class Tracking:
    """Trackers, diary and reminders."""

    trackers: tuple[Tracker, ...] = f.entries(Tracker)
    diary: tuple[DiaryEntry, ...] = f.entries(DiaryEntry)
    reminders: tuple[Reminder, ...] = f.entries(Reminder)


@attrs.frozen(kw_only=True)
class LetterAsk(f.Entry):
    """A sentence of a letter that asks me to do something, quoted at its place (R171)."""

    text: str = f.long_text()
    page: int | None = f.number(1, 1000)
    done: str = f.choice("yes", "no", name="yes_no")


@attrs.frozen(kw_only=True)
class Letter(f.Entry):
    """A letter that I read here; the file itself is kept in the vault."""

    file: str = f.attachment()
    name: str = f.text()
    letter_date: datetime.date | None = f.date()
    from_whom: str = f.text()
    read_on: datetime.date | None = f.date()
    talked_about: str = f.choice("yes", "no", name="yes_no")
    asks: tuple[LetterAsk, ...] = f.entries(LetterAsk)
    worries: str = f.long_text()
    what_matters: str = f.long_text()
    questions: str = f.long_text()


@attrs.frozen(kw_only=True)
class Result(f.Entry):
    """One result as printed: test, number, unit, date, the letter's own range and mark (R8)."""

    test: str = f.text()
    printed_name: str = f.text()
    value: str = f.text()
    comparator: str = f.choice("lt", "le", "gt", "ge", name="comparator")
    unit: str = f.text()
    date: datetime.date | None = f.date()
    date_kind: str = f.choice("sample", "letter", "guess", "typed", name="date_kind")
    range_low: str = f.text()
    range_high: str = f.text()
    mark: str = f.text()
    comment: str = f.long_text()
    letter: str = f.text(refers_to="results/letters")
    page: int | None = f.number(1, 1000)
    box: str = f.text()
    how_it_came: str = f.choice("from_letter", "changed_by_me", "typed_by_me", name="how_result_came")
    question: str = f.long_text()


@attrs.frozen(kw_only=True)
class OwnTarget(f.Entry):
    """A number that the person and their team agreed on, typed in by the person."""

    test: str = f.text()
    words: str = f.text()
    agreed_with: str = f.text()


@attrs.frozen(kw_only=True)
class Results:
    """My results, and the letters that they came from."""

    letters: tuple[Letter, ...] = f.entries(Letter)
    items: tuple[Result, ...] = f.entries(Result)
    targets: tuple[OwnTarget, ...] = f.entries(OwnTarget)
