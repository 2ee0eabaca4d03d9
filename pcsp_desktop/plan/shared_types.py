"""Pieces that several sections of the plan use."""

import attrs

from pcsp_desktop.plan import fields as f

FOUR_WAYS = ("yes", "none_known", "not_sure")
"""A blank never reads as "none": yes with details, none that I know of, not sure, or empty."""

YES_NO = ("yes", "no")
YES_PARTLY_NO = ("yes", "partly", "no", "not_sure")
BOTHER = ("not_at_all", "a_little", "quite_a_lot", "a_lot")
WHO_DOES = ("me", "family_friend", "carer", "professional", "service", "someone_else")

LIFE_AREAS = (
    "body",
    "mind",
    "daily_living",
    "home",
    "family_relationships",
    "friends_social",
    "work_volunteering",
    "learning",
    "money",
    "caring_for_others",
    "faith_culture",
    "leisure",
    "food_moving",
    "sleep",
    "something_else",
)


def four_ways(**facts: object) -> str:
    """Whether there are any: yes / none that I know of / not sure / not answered."""
    made: str = f.choice(*FOUR_WAYS, name="four_ways", **facts)
    return made


@attrs.frozen(kw_only=True)
class Note(f.Entry):
    """One thing in the person's own words."""

    text: str = f.long_text()


@attrs.frozen(kw_only=True)
class Concern(f.Entry):
    """A worry and how much it bothers the person, in words rather than a number (R17, R31, R37)."""

    text: str = f.long_text()
    area: str = f.choice(
        "physical",
        "practical",
        "family",
        "feelings",
        "faith_meaning",
        "money",
        "information",
        "control",
        "out_of_hours",
        "living_with_it",
        "after_treatment",
        "something_else",
        name="concern_area",
    )
    bother: str = f.choice(*BOTHER, name="bother")
    talk_about: str = f.choice(*YES_NO, name="yes_no")
