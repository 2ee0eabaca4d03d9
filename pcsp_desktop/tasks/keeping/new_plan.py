"""What is asked before there is a plan. It imports next to nothing: the first page does not wait for what
makes plans."""

from typing import Literal, NamedTuple

from pcsp_desktop.assets import ENGLISH

Typist = Literal["me", "helped", "for_someone"]
Length = Literal["short", "full"]


class NewPlan(NamedTuple):
    """What the first start asks before there is a plan."""

    country: str = "england"
    typist: Typist = "me"
    helper: str = ""
    """The name or role of the person who helps or types."""
    length: Length = "short"
    language: str = ENGLISH
    """The language that the plan is written in."""
    age: str = ""
    """A code of the plan's age groups, or empty: pages that are only for adults follow it."""
