"""What is asked before there is a plan. It imports nothing: the first page does not wait for what makes plans."""

from typing import Literal, NamedTuple

Typist = Literal["me", "helped", "for_someone"]
Length = Literal["short", "full"]


class NewPlan(NamedTuple):
    """What the first start asks before there is a plan."""

    country: str = "england"
    typist: Typist = "me"
    helper: str = ""
    """The name or role of the person who helps or types."""
    length: Length = "short"
    language: str = "en_GB"
    """The language that the plan is written in."""
    age: str = ""
    """A code of the plan's age groups, or empty: pages that are only for adults follow it."""
