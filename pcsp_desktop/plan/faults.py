"""What can be wrong with a value of the plan.

A fault names the place and the rule, never the value: what a person typed is health data,
and must not reach an exception text or a log. The words a person sees for a rule lie in
``resources/text/plan.toml`` under ``plan.fault.<code>``.
"""

from collections.abc import Iterable


class Fault(ValueError):
    """One value that the plan cannot hold.

    ``path`` is where it stands, such as ``goals/3f2a/actions/91c0/confidence``, or the bare
    field name while the object that holds it is still being made. ``code`` names the rule.
    """

    def __init__(self, path: str, code: str) -> None:
        super().__init__(f"{path}: {code}" if path else code)
        self.path = path
        self.code = code

    def under(self, prefix: str) -> "Fault":
        """The same fault, seen from further out."""
        if not prefix:
            return self
        return Fault(f"{prefix}/{self.path}" if self.path else prefix, self.code)

    @property
    def text_id(self) -> str:
        """The id of the sentence that tells a person what is wrong."""
        return f"plan.fault.{self.code}"


class PlanFaults(ValueError):
    """Every fault found in one saved plan, in the order of the file."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults: tuple[Fault, ...] = tuple(faults)
        super().__init__("; ".join(str(fault) for fault in self.faults))
