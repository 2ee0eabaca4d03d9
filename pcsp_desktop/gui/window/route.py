"""Where a page is found again: the name of its place and what the place is about."""

from collections.abc import Mapping
from typing import Any, NamedTuple


class Route(NamedTuple):
    """One page as the window remembers it. It holds no words of the plan.

    ``facts`` are ids and paths, by name. ``given`` is what no id can name: a letter that was read and is in no
    plan yet, a file that was sent. It stays in memory and goes with the route.
    """

    name: str
    facts: Mapping[str, str] = {}
    given: Any = None

    def __repr__(self) -> str:
        return f"Route({self.name!r}, {dict(self.facts)!r})"

    def fact(self, name: str) -> str:
        """One of the facts, or empty."""
        return self.facts.get(name, "")

    def leads_to(self, other: "Route") -> bool:
        """Whether both lead to one page: what was given is looked at as a thing, not by its words."""
        return self.name == other.name and dict(self.facts) == dict(other.facts) and self.given is other.given


def to(name: str, given: object = None, /, **facts: str) -> Route:
    """The route to a place: ``to("entry", path="goals/g1")``."""
    return Route(name, facts, given)
