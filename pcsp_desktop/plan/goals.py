"""Goals, the steps towards them, and decisions (R44 to R72; PRSB care and support plan)."""

import datetime

import attrs

from pcsp_desktop.plan import fields as f
from pcsp_desktop.plan.shared_types import LIFE_AREAS, WHO_DOES, YES_NO

GOAL_STATUSES = ("working_on_it", "achieved", "on_hold", "not_achieved", "stopped")
"""The four of the handbook (5.3.2) and "working on it"; "abandoned" is shown as "I stopped this"."""

ACTION_STATUSES = ("to_do", "doing", "done", "stopped")


@attrs.frozen(kw_only=True)
class Score(f.Entry):
    """How sure I was on a day."""

    value: int | None = f.scale()
    date: datetime.date | None = f.date()
    note: str = f.long_text()


@attrs.frozen(kw_only=True)
class Action(f.Entry):
    """One step: what, who, when, where. Confidence is asked for the person's own steps only."""

    what: str = f.long_text()
    who: str = f.choice(*WHO_DOES, name="who_does")
    who_name: str = f.text()
    when: str = f.when()
    where: str = f.text()
    agreed: str = f.choice("yes", "not_asked", "no", name="agreed_by_that_person")
    confidence: int | None = f.scale()
    confidence_past: tuple[Score, ...] = f.entries(Score)
    would_help: str = f.long_text()
    barriers: str = f.long_text()
    support_needed: str = f.long_text()
    if_hard: str = f.long_text()
    referral: str = f.choice("not_needed", "needs_referral", "can_ask_myself", name="referral")
    referral_by: str = f.text()
    asked_on: datetime.date | None = f.date()
    waiting: str = f.choice(*YES_NO, name="yes_no")
    ask_again_on: datetime.date | None = f.date(day="to_come")
    status: str = f.choice(*ACTION_STATUSES, name="action_status")
    review_on: datetime.date | None = f.date(day="to_come")
    updated_on: datetime.date | None = f.date()


@attrs.frozen(kw_only=True)
class StageGoal(f.Entry):
    """A smaller step on the way (PRSB stage goal; R63)."""

    text: str = f.long_text()
    outcome: str = f.long_text()
    status: str = f.choice(*GOAL_STATUSES, name="goal_status")


@attrs.frozen(kw_only=True)
class Goal(f.Entry):
    """Something I want, why, and how I will know (R52)."""

    want: str = f.long_text()
    because: str = f.long_text()
    will_know_when: str = f.long_text()
    need: str = f.long_text()
    life_area: str = f.choice(*LIFE_AREAS, name="life_area")
    whose_idea: str = f.choice("mine", "we_agreed", "suggested_agree", "suggested_disagree", name="whose_idea")
    importance: int | None = f.scale()
    by_when: str = f.when()
    status: str = f.choice(*GOAL_STATUSES, name="goal_status")
    status_words: str = f.long_text()
    status_on: datetime.date | None = f.date()
    strategies: str = f.long_text()
    outcome: str = f.long_text()
    stage_goals: tuple[StageGoal, ...] = f.entries(StageGoal)
    actions: tuple[Action, ...] = f.entries(Action)


@attrs.frozen(kw_only=True)
class Option(f.Entry):
    """One way to go in a decision, with doing nothing as one of them (R11)."""

    name: str = f.text()
    what_matters_about_it: str = f.long_text()
    good_points: str = f.long_text()
    bad_points: str = f.long_text()
    risks: str = f.long_text()
    questions: str = f.long_text()


@attrs.frozen(kw_only=True)
class Decision(f.Entry):
    """A decision I am making or have made, with others (R11, R45, R82)."""

    about: str = f.long_text()
    options: tuple[Option, ...] = f.entries(Option)
    if_i_do_nothing: str = f.long_text()
    chosen: str = f.long_text()
    why: str = f.long_text()
    who_was_there: str = f.text()
    decided_on: datetime.date | None = f.date()
    look_again: str = f.when()
    could_not_have: str = f.long_text()


@attrs.frozen(kw_only=True)
class Difference(f.Entry):
    """Where we see it differently: both views, and what we agreed (R44)."""

    about: str = f.long_text()
    my_view: str = f.long_text()
    other_view: str = f.long_text()
    whose_view: str = f.text()
    agreed: str = f.long_text()
    date: datetime.date | None = f.date()


@attrs.frozen(kw_only=True)
class Risk(f.Entry):
    """A risk I choose to take and why it matters to me; also the log of how it went (R82 to R84)."""

    what: str = f.long_text()
    why_it_matters: str = f.long_text()
    what_could_go_wrong: str = f.long_text()
    what_i_gain: str = f.long_text()
    how_we_lower_it: str = f.long_text()
    how_i_feel: str = f.long_text()
    how_others_feel: str = f.long_text()
    professional_concerns: str = f.long_text()
    who_talked: str = f.text()
    date: datetime.date | None = f.date()
    how_it_went: str = f.long_text()
    look_again: str = f.when()
