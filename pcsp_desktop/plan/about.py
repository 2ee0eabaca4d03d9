"""What matters to me, and how to support me (R25 to R51, R107, R115 to R121; PRSB About me)."""

import datetime

import attrs

from pcsp_desktop.plan import fields as f
from pcsp_desktop.plan.shared_types import LIFE_AREAS, Note


@attrs.frozen(kw_only=True)
class Routine(f.Entry):
    """Something I do at its own time, and how I like it done (R27)."""

    when: str = f.when()
    what: str = f.long_text()
    help_i_want: str = f.long_text()


@attrs.frozen(kw_only=True)
class Possession(f.Entry):
    """A thing that matters to me (R28)."""

    what: str = f.text()
    why: str = f.long_text()
    take_to_hospital: str = f.choice("yes", "no", name="yes_no")


@attrs.frozen(kw_only=True)
class Working(f.Entry):
    """What works for me now, or does not, and what would put it right (R34)."""

    text: str = f.long_text()
    works: str = f.choice("works", "does_not_work", "partly", name="works")
    what_would_help: str = f.long_text()


@attrs.frozen(kw_only=True)
class LifeArea(f.Entry):
    """One part of my life: fine, or something to talk about (R36)."""

    area: str = f.choice(*LIFE_AREAS, name="life_area")
    how: str = f.choice("fine", "talk_about", "private", name="life_area_how")
    text: str = f.long_text()


@attrs.frozen(kw_only=True)
class Idea(f.Entry):
    """Something I would like to try, my own ideas first (R47, R48)."""

    text: str = f.long_text()
    kind: str = f.choice(
        "my_own_idea",
        "health_social_care",
        "community",
        "course",
        "equipment_phone",
        "peer_support",
        "food_moving",
        "way_of_living",
        "comfort_care",
        "volunteering",
        "befriending",
        "work_benefits_advice",
        "arts_classes",
        "something_else",
        name="idea_kind",
    )


@attrs.frozen(kw_only=True)
class Matters:
    """What matters to me. It comes before anything about health (R25)."""

    important: str = f.long_text()
    good_day: str = f.long_text()
    bad_day: str = f.long_text()
    hopes: str = f.long_text()
    people: str = f.long_text()
    routines: tuple[Routine, ...] = f.entries(Routine)
    possessions: tuple[Possession, ...] = f.entries(Possession)
    beliefs: str = f.long_text()
    faith_and_culture: str = f.long_text()
    wishes_and_feelings: str = f.long_text()
    strengths: str = f.long_text()
    what_has_worked: str = f.long_text()
    working: tuple[Working, ...] = f.entries(Working)
    life_areas: tuple[LifeArea, ...] = f.entries(LifeArea)
    interests: str = f.long_text()
    ideas: tuple[Idea, ...] = f.entries(Idea)
    big_changes: tuple[Note, ...] = f.entries(Note)


@attrs.frozen(kw_only=True)
class Communication:
    """How I communicate and what I need (Accessible Information Standard DAPB1605; R13, R107, R115)."""

    how_to_communicate: str = f.long_text()
    spoken_language: str = f.text()
    interpreter: str = f.choice("yes", "no", "sometimes", name="interpreter")
    formats: tuple[str, ...] = f.choices(
        "large_print",
        "easy_words",
        "audio",
        "braille",
        "email",
        "text_message",
        "plain_paper",
        "coloured_paper",
        "read_to_me",
        "sign_language",
        "lip_reading",
        "hearing_loop",
        "longer_time",
        "quiet_place",
        "someone_with_me",
        name="information_format",
    )
    how_i_show_things: str = f.long_text()
    what_makes_it_hard: str = f.long_text()
    help_me_understand: str = f.long_text()
    vision: str = f.long_text()
    hearing: str = f.long_text()
    aids: str = f.long_text()


@attrs.frozen(kw_only=True)
class Upset(f.Entry):
    """When I am upset: what others may see, why, and what helps (R116)."""

    what_you_may_see: str = f.long_text()
    why: str = f.long_text()
    what_helps: str = f.long_text()


@attrs.frozen(kw_only=True)
class Profile:
    """The one-page profile. It fills itself from earlier answers; only these are asked for it alone."""

    photo: str = f.attachment()
    photo_words: str = f.text()
    people_like: str = f.long_text()
    call_me: str = f.text()


@attrs.frozen(kw_only=True)
class Support:
    """How and when to support me."""

    communication: Communication = f.group(Communication)
    wellness: str = f.long_text()
    please_do: str = f.long_text()
    please_do_not: str = f.long_text()
    how_and_when: str = f.long_text()
    also_worth_knowing: str = f.long_text()
    moving_around: str = f.long_text()
    hands: str = f.long_text()
    posture: str = f.long_text()
    eating_drinking: str = f.long_text()
    swallowing: str = f.long_text()
    personal_care: str = f.long_text()
    who_may_help_wash: str = f.long_text()
    sleep: str = f.long_text()
    upset: tuple[Upset, ...] = f.entries(Upset)
    tests_and_treatment: str = f.long_text()
    profile: Profile = f.group(Profile)
    date: datetime.date | None = f.date()
