"""A page that is to fit its paper gives way step by step: whole sentences, whole answers, and never a safety fact."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from attrs import evolve, field, frozen

from pcsp_desktop.documents.tree import Shortened

Made = TypeVar("Made")
Build = Callable[["Cuts"], Made]


@frozen
class Cuts:
    """What has given way so far. ``sentences`` is how many are left of an answer, by the pattern of its field."""

    dropped: frozenset[str] = frozenset()
    sentences: dict[str, int] = field(factory=dict)
    size: int = 0
    """A smaller size of print; 0: the size that was chosen."""
    two_sides: bool = False

    def shows(self, name: str) -> bool:
        """Whether a part is still there."""
        return name not in self.dropped

    def shortened(self, held: Iterable[str]) -> tuple[Shortened, ...]:
        """What is not whole any more, of the fields that hold an answer."""
        filled = set(held)
        gone = [Shortened(name, 0) for name in sorted(self.dropped) if name in filled]
        cut = [Shortened(name, count) for name, count in self.sentences.items() if name not in self.dropped]
        return tuple(cut + gone)


Step = Callable[[Cuts], Cuts]


def drop(*names: str) -> Step:
    """Leave a part out, or some that belong together."""
    return lambda cuts: evolve(cuts, dropped=cuts.dropped.union(names))


def cut(pattern: str, count: int) -> Step:
    """Leave the first sentences of an answer."""
    return lambda cuts: evolve(cuts, sentences={**cuts.sentences, pattern: count})


def whole_again(size: int) -> Step:
    """Print it smaller, with everything that had given way."""
    return lambda _: Cuts(size=size)


def on_two_sides(cuts: Cuts) -> Cuts:
    """Give it two sides of paper."""
    return evolve(cuts, two_sides=True)


def fitting(build: Build[Made], steps: Sequence[Step], fits: Callable[[Made], bool]) -> Cuts:
    """The fewest steps after which it fits; all of them where it never does.

    What gave way early and would fit after all comes back, the latest first.
    """
    if fits(build(Cuts())):
        return Cuts()
    low, high = 0, len(steps)
    while high - low > 1:
        middle = (low + high) // 2
        if fits(build(_after(steps[:middle]))):
            high = middle
        else:
            low = middle
    taken = list(steps[:high])
    last = build(_after(taken))
    return _brought_back(build, taken, fits, last) if fits(last) else _after(taken)


def _brought_back(build: Build[Made], taken: Sequence[Step], fits: Callable[[Made], bool], last: Made) -> Cuts:
    """The same without the steps that change nothing, or turned out not to be needed."""
    kept, made = list(taken), last
    for step in list(reversed(taken)):
        if step(Cuts()).size:
            break
        less = [each for each in kept if each is not step]
        without = build(_after(less))
        if without == made or fits(without):
            kept, made = less, without
    return _after(kept)


def _after(steps: Sequence[Step]) -> Cuts:
    cuts = Cuts()
    for step in steps:
        cuts = step(cuts)
    return cuts
