"""Getting ready for the conversation (R1 to R24)."""

import datetime

import attrs

from pcsp_desktop.plan import fields as f
from pcsp_desktop.plan.shared_types import BOTHER, YES_NO, Concern


@attrs.frozen(kw_only=True)
class QuestionToAsk(f.Entry):
    """A question I want to ask, and what I was told."""

    text: str = f.long_text()
    for_whom: str = f.text()
    top_three: str = f.choice(*YES_NO, name="yes_no")
    answer: str = f.long_text()


@attrs.frozen(kw_only=True)
class Worry(f.Entry):
    """Something that worries me about my health or care (R31)."""

    text: str = f.long_text()
    bother: str = f.choice(*BOTHER, name="bother")


@attrs.frozen(kw_only=True)
class Topic(f.Entry):
    """Something I want to talk about, in my order (R32)."""

    text: str = f.long_text()


@attrs.frozen(kw_only=True)
class TalkFirst(f.Entry):
    """Someone I want to talk to before the appointment (R6)."""

    name: str = f.text()
    about: str = f.long_text()
    talked: str = f.choice(*YES_NO, name="yes_no")


@attrs.frozen(kw_only=True)
class Appointment:
    """The meeting where we talk about the plan (R20)."""

    date: datetime.date | None = f.date(day="to_come")
    time: str = f.text()
    place: str = f.choice(
        "surgery", "hospital", "home", "care_home", "phone", "video", "somewhere_else", name="appointment_place"
    )
    where: str = f.long_text()
    with_whom: str = f.text()
    who_is_with_me: str = f.text()
    minutes_needed: int | None = f.number(5, 480)
    what_i_need: str = f.long_text()
    one_thing: str = f.long_text()
    please_bring: str = f.long_text()
    notes: str = f.long_text()


@attrs.frozen(kw_only=True)
class Rating(f.Entry):
    """How I am, in words, on a day: looked at again at reviews (R14, R150)."""

    date: datetime.date | None = f.date()
    how_i_am: str = f.choice("very_well", "quite_well", "up_and_down", "not_well", name="how_i_am")
    managing: str = f.choice("very_well", "quite_well", "up_and_down", "not_well", name="how_i_am")
    confidence: str = f.choice("very_sure", "quite_sure", "not_very_sure", "not_sure_at_all", name="how_sure")
    knowledge: str = f.choice("very_sure", "quite_sure", "not_very_sure", "not_sure_at_all", name="how_sure")
    in_my_words: str = f.long_text()


@attrs.frozen(kw_only=True)
class ShelfItem(f.Entry):
    """Something to read, watch or listen to, kept with why (R9, R10)."""

    name: str = f.text()
    where: str = f.text()
    why_kept: str = f.long_text()
    file: str = f.attachment()


@attrs.frozen(kw_only=True)
class Preparation:
    """What I do before we meet."""

    questions: tuple[QuestionToAsk, ...] = f.entries(QuestionToAsk)
    worries: tuple[Worry, ...] = f.entries(Worry)
    topics: tuple[Topic, ...] = f.entries(Topic)
    concerns: tuple[Concern, ...] = f.entries(Concern)
    talk_first: tuple[TalkFirst, ...] = f.entries(TalkFirst)
    appointment: Appointment = f.group(Appointment)
    ratings: tuple[Rating, ...] = f.entries(Rating)
    activation_level: int | None = f.number(1, 4)
    activation_date: datetime.date | None = f.date()
    information_i_need: str = f.long_text()
    help_to_prepare: str = f.long_text()
    how_i_see_my_care: str = f.long_text()
    where_my_records_are: str = f.long_text()
    shelf: tuple[ShelfItem, ...] = f.entries(ShelfItem)
