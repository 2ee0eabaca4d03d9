"""From a letter to results in the plan: what the person kept, changed or added, with the file itself in the vault.

Everything here records. Nothing judges a number, works one out, or changes a unit.
"""

import datetime
from collections.abc import Sequence

import attrs

from pcsp_desktop import letters
from pcsp_desktop.plan import Change, Entry, Plan, add_entry, apply, remove_entry, set_value
from pcsp_desktop.plan.results import COMPARATORS, LOWER, UPPER, Value, value_of
from pcsp_desktop.plan.tracking import Letter, LetterAsk, Result
from pcsp_desktop.tasks.acts import Did
from pcsp_desktop.tasks.open_plan import OpenPlan
from pcsp_desktop.tasks.session import PlanSession

FILE_PATTERNS = tuple(f"*.{suffix}" for suffix in letters.SUFFIXES)
"""The names of files among which a person looks for a letter."""


@attrs.frozen(kw_only=True)
class Kept(Value):
    """One result that the person said yes to, as it stands after their changes.

    ``how`` is "from_letter", "changed_by_me" or "typed_by_me".
    """

    test: str
    printed_name: str
    comment: str = ""
    page: int | None = None
    box: str = ""
    how: str = "from_letter"


def kept_from(candidate: letters.Candidate) -> Kept:
    """A candidate just as the letter has it."""
    return Kept(
        test=candidate.test,
        printed_name=candidate.printed_name,
        value=candidate.value,
        unit=candidate.unit_printed or candidate.unit or "",
        comparator=COMPARATORS.get(candidate.comparator or "", ""),
        date=day_of(candidate.date),
        date_kind=candidate.date_kind or "",
        range_low=_printed(candidate.ref_low),
        range_high=_printed(candidate.ref_high),
        mark=candidate.flag or "",
        comment=candidate.comment,
        page=candidate.page,
        box=" ".join(f"{edge:.4f}" for edge in attrs.astuple(candidate.box)),
    )


def together(found: Sequence[letters.Candidate]) -> list[tuple[letters.Candidate, ...]]:
    """The candidates in their order, the two numbers of one blood pressure as one, the upper number first."""
    cards: list[tuple[letters.Candidate, ...]] = []
    for one in found:
        last = cards[-1] if cards else ()
        if len(last) == 1 and _of_one_pressure(last[0], one):
            cards[-1] = (last[0], one) if last[0].test == UPPER else (one, last[0])
        else:
            cards.append((one,))
    return cards


def _of_one_pressure(one: letters.Candidate, other: letters.Candidate) -> bool:
    return (
        {one.test, other.test} == {UPPER, LOWER}
        and (one.date, one.date_kind, one.unit, one.page, one.role)
        == (other.date, other.date_kind, other.unit, other.page, other.role)
        and not one.comparator
        and not other.comparator
    )


def day_of(date: str | None) -> datetime.date | None:
    """A whole ISO day; a letter that names only a month gives none, and the person can type it."""
    return datetime.date.fromisoformat(date) if date is not None and len(date) == 10 else None


def _printed(number: float | None) -> str:
    return "" if number is None else f"{number:g}"


def media_type(kind: str) -> str:
    """The media type under which the vault keeps a letter of this kind (`letters.Letter.kind`)."""
    return letters.BY_ID[kind].media_type


def suffix_of(media: str) -> str:
    """The ending of the name of a file, saved again, that the vault keeps under this media type."""
    return letters.suffix_of(media)


def is_there_already(plan: Plan, file_id: str) -> str:
    """The id of the letter that was made from the same file before, or nothing."""
    return next((letter.id for letter in plan.results.letters if file_id and letter.file == file_id), "")


def keep_letter(
    session: PlanSession, content: bytes, read: letters.ReadLetter, kept: Sequence[Kept], *, name: str = ""
) -> str:
    """Keep the file, what the letter asks for, and the results that the person said yes to; one step of undo.

    Returns the path of the letter. Raises `vault.FileRefused` or another `Problem`; then nothing is kept.
    """
    opened = session.opened
    attachment = session.vault.attachments.ready(content, media_type(read.kind), title=name)
    letter = Letter(
        file=attachment.id,
        name=name,
        letter_date=day_of(read.letter_date),
        read_on=opened.today(),
        asks=tuple(
            LetterAsk(id=f"ask-{n}", order=f"{n:04d}1", text=ask.text, page=ask.page)
            for n, ask in enumerate(read.asks, 1)
        ),
    )
    changes = _adding(
        opened.plan, [("results/letters", letter), *(("results/items", _result(one, letter.id)) for one in kept)]
    )
    session.act(Did.KEPT_LETTER, attachment, *changes)
    return f"results/letters/{letter.id}"


def add_result(opened: OpenPlan, kept: Kept) -> str:
    """Keep one result that the person typed in without a letter; gives its path."""
    return opened.add("results/items", _result(kept, ""))


def kept_of(result: Result) -> Kept:
    """A result of the plan as it stands, to be corrected."""
    return Kept(
        test=result.test,
        printed_name=result.printed_name,
        comment=result.comment,
        page=result.page,
        box=result.box,
        how=result.how_it_came or "typed_by_me",
        **attrs.asdict(value_of(result)),
    )


def mend_result(opened: OpenPlan, result_id: str, kept: Kept) -> None:
    """Correct a result; its letter and the person's question stay. One step of undo. Raises what `act` raises."""
    before: Result = opened.value(f"results/items/{result_id}")
    after = attrs.asdict(_result(kept, before.letter), recurse=False)
    corrected = [name for name in after if name not in _STAYS and getattr(before, name) != after[name]]
    opened.act(Did.MENDED_RESULT, *(set_value(f"results/items/{result_id}/{name}", after[name]) for name in corrected))


_STAYS = frozenset({"id", "order", "letter", "question"})
"""What a correction of a result leaves as it is."""


def remove_letter(opened: OpenPlan, letter_id: str, *, with_results: bool) -> None:
    """Remove a letter, with its results or without: those that stay belong to no letter then. One step of undo.

    Raises what `OpenPlan.act` raises; then nothing is removed.
    """
    mine = [f"results/items/{one.id}" for one in opened.plan.results.items if one.letter == letter_id]
    changes = [remove_entry(path) for path in mine] if with_results else []
    if not with_results:
        nowhere = (("letter", ""), ("page", None), ("box", ""))
        changes = [set_value(f"{path}/{name}", value) for path in mine for name, value in nowhere]
    opened.act(Did.REMOVED_LETTER, *changes, remove_entry(f"results/letters/{letter_id}"))


def _result(kept: Kept, letter: str) -> Result:
    return Result(
        test=kept.test,
        printed_name=kept.printed_name,
        letter=letter,
        comment=kept.comment,
        page=kept.page,
        box=kept.box,
        how_it_came=kept.how,
        **attrs.asdict(value_of(kept)),
    )


def _adding(plan: Plan, entries: Sequence[tuple[str, Entry]]) -> list[Change]:
    """The changes that add these entries one behind the other."""
    changes = []
    for path, entry in entries:
        change = add_entry(plan, path, entry)
        plan = apply(plan, change)
        changes.append(change)
    return changes


def chart_points(results: Sequence[Result]) -> list[tuple[datetime.date, float, Result]]:
    """The results that can stand on a line: those with a day and a plain number, oldest first.

    Results in another unit than the newest are left out: units are never changed from one to another.
    """
    if not results:
        return []
    unit = results[0].unit
    points = []
    for result in results:
        try:
            number = float(result.value)
        except ValueError:
            continue
        if result.date is not None and result.unit == unit and not result.comparator:
            points.append((result.date, number, result))
    return sorted(points, key=lambda point: point[0])
