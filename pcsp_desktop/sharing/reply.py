"""An answer to a share file: comments, suggestions for single fields, own views, and an agreement.

A suggestion is an ordinary `plan.Change` against the plan that was shared. Taking a reply back is a
three-way merge (`plan.merge`) of what was shared, the plan as it is now, and what was shared with the
suggestions in it. Nothing is applied here: each offer holds the change that the person may choose.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from datetime import date
from enum import StrEnum
from typing import Final

from attrs import evolve, field, frozen

from pcsp_desktop import plan
from pcsp_desktop.sharing import strict
from pcsp_desktop.sharing.reach import in_place, may_change, may_speak_to
from pcsp_desktop.sharing.record import Answered, answered, answered_to_json
from pcsp_desktop.sharing.strict import Malformed, Taking

_FORMAT: Final = "pcsp-reply/1"
AGREEMENT_STATUSES: Final = ("agreed", "in_part", "not_agreed")
MAX_PARTS: Final = 1_000
_MAX_TEXT: Final = 200_000
_NO_VALUE: Final = "0" * 64


@frozen(kw_only=True)
class Comment:
    """Words about one place of the plan, or about the whole of it (an empty path)."""

    id: str
    path: str
    text: str = field(repr=False)


@frozen(kw_only=True)
class Suggestion:
    """A change that the responder puts forward, and why.

    `base_sha256` is the hash of what stood at that place in the shared plan, so that a suggestion can
    still be judged when the shared copy itself is no longer kept.
    """

    id: str
    change: plan.Change = field(repr=False)
    base_sha256: str
    why: str = field(default="", repr=False)


@frozen(kw_only=True)
class View:
    """The responder's own view of one section; it never goes into the person's own words."""

    id: str
    section: str
    text: str = field(repr=False)


@frozen(kw_only=True)
class AgreementGiven:
    """Whether the responder agrees, in words and on which day."""

    status: str
    words: str = field(default="", repr=False)
    given_on: date


@frozen(kw_only=True)
class Reply:
    """The whole answer. `not_asked` counts the parts that came and do not belong in it: they are nowhere else."""

    comments: tuple[Comment, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    views: tuple[View, ...] = ()
    agreement: AgreementGiven | None = None
    not_asked: int = 0

    def to_json(self, base: Answered) -> dict[str, object]:
        """The JSON form, with the share file that it answers."""
        return {
            "format": _FORMAT,
            "base": answered_to_json(base),
            "comments": [{"id": each.id, "path": each.path, "text": each.text} for each in self.comments],
            "suggestions": [
                {
                    "id": each.id,
                    "kind": each.change.kind.value,
                    "path": each.change.path,
                    "value": each.change.value,
                    "base_sha256": each.base_sha256,
                    "why": each.why,
                }
                for each in self.suggestions
            ],
            "views": [{"id": each.id, "section": each.section, "text": each.text} for each in self.views],
            "agreement": _agreement_to_json(self.agreement),
        }


def suggest(base: plan.Plan, change: plan.Change, *, why: str = "") -> Suggestion:
    """A suggestion against the shared plan `base`. Raises `plan.Fault` if it cannot be made there."""
    change = evolve(change, value=in_place(change.value))
    plan.apply(base, change)
    return Suggestion(id=plan.new_id(), change=change, base_sha256=_base_hash(base, change), why=why)


def read(data: bytes) -> tuple[Reply, Answered]:
    """The reply in the bytes of `reply.json`, and what it answers. Raises `Malformed`."""
    taking = Taking(strict.parse(data))
    taking.choice("format", _FORMAT)
    base = answered(taking.nested("base"))
    reply = Reply(
        comments=tuple(_comment(each) for each in taking.nested_list("comments", most=MAX_PARTS)),
        suggestions=tuple(_suggestion(each) for each in taking.nested_list("suggestions", most=MAX_PARTS)),
        views=tuple(_view(each) for each in taking.nested_list("views", most=MAX_PARTS)),
        agreement=_agreement(taking),
    )
    taking.end()
    for parts in (reply.comments, reply.suggestions, reply.views):
        if len({part.id for part in parts}) != len(parts):
            raise Malformed("id")
    places = {(each.change.path, each.change.kind) for each in reply.suggestions if each.change.kind != "add"}
    additions = sum(each.change.kind == "add" for each in reply.suggestions)
    if len(places) + additions != len(reply.suggestions):
        raise Malformed("suggestions")
    return asked(reply, plan.SHARED_SECTIONS), base


def asked(reply: Reply, sections: Collection[str]) -> Reply:
    """The reply without all that does not speak to one of the shared `sections`, or that no reply may change.

    An agreement stays while anything was shared at all.
    """
    suggestions = tuple(each for each in reply.suggestions if may_change(each.change, sections))
    comments = tuple(each for each in reply.comments if may_speak_to(each.path, sections))
    views = tuple(each for each in reply.views if each.section in sections)
    kept = evolve(
        reply,
        suggestions=suggestions,
        comments=comments,
        views=views,
        agreement=reply.agreement if sections else None,
    )
    return evolve(kept, not_asked=reply.not_asked + _parts(reply) - _parts(kept))


def _parts(reply: Reply) -> int:
    said = len(reply.suggestions) + len(reply.comments) + len(reply.views)
    return said + (reply.agreement is not None)


# --- taking a reply back ------------------------------------------------------------------------


class Standing(StrEnum):
    """How a suggestion stands to the plan as it is now."""

    OFFERED = "offered"
    CONFLICT = "conflict"
    SAME = "same"
    GONE = "gone"


@frozen(kw_only=True)
class Offer:
    """One thing that the person can decide: keep mine, take theirs, or keep both as a note.

    `change` applied to the plan takes theirs; it is None when there is nothing to take any more.
    `suggestions` are the ids and `why` the reasons of the suggestions that it comes from.
    """

    path: str
    standing: Standing
    change: plan.Change | None = field(repr=False)
    base: object = field(repr=False)
    mine: object = field(repr=False)
    theirs: object = field(repr=False)
    suggestions: tuple[str, ...]
    why: tuple[str, ...] = field(default=(), repr=False)


def offers(base: plan.Plan | None, mine: plan.Plan, reply: Reply, *, sections: Collection[str]) -> tuple[Offer, ...]:
    """What the person can decide about each suggestion, in the order of the plan.

    `sections` are those that were shared: nothing else is offered, nor what no reply may change.
    `base` is the plan exactly as it was shared; None when that copy was deleted for good, and then the
    hashes in the reply tell whether a place has changed since.
    """
    reply = asked(reply, sections)
    if base is None:
        return tuple(_without_base(mine, each) for each in reply.suggestions)
    theirs, applied, stuck = base, list[Suggestion](), list[Suggestion]()
    for each in reply.suggestions:
        try:
            theirs = plan.apply(theirs, each.change)
            applied.append(each)
        except plan.Fault:
            stuck.append(each)
    merged = plan.merge(base, mine, theirs)
    found = [
        *(_offer(each, Standing.OFFERED, applied) for each in merged.offered),
        *(_offer(each, Standing.CONFLICT, applied) for each in merged.conflicts),
    ]
    covered = {suggestion for each in found for suggestion in each.suggestions}
    same = [each for each in applied if each.id not in covered]
    return (
        *found,
        *(_nothing_to_take(each, Standing.SAME, mine) for each in same),
        *(_nothing_to_take(each, Standing.GONE, mine) for each in stuck),
    )


def keep_both(mine: plan.Plan, offer: Offer, responder: str, on: date) -> plan.Change:
    """The change that keeps both: a note under "where we see it differently", and my words stay."""
    return plan.add_entry(
        mine,
        "differences",
        my_view=_as_text(offer.mine),
        other_view=_as_text(offer.theirs),
        whose_view=responder,
        date=on,
    )


def take_view(mine: plan.Plan, view: View, responder: str, role: str, on: date) -> plan.Change:
    """The change that puts a responder's view in its own place, apart from the person's words."""
    return plan.add_entry(
        mine,
        "professional_views",
        name=responder,
        role=role,
        date=on,
        section=view.section,
        text=view.text,
    )


def take_agreement(mine: plan.Plan, given: AgreementGiven, responder: str, role: str, key_digits: str) -> plan.Change:
    """The change that puts a signed agreement on the agreement page, with its signer's number."""
    return plan.add_entry(
        mine,
        "agreement/sign_offs",
        name=responder,
        role=role,
        status=given.status,
        words=given.words,
        date=given.given_on,
        said_how="signed_file",
        fingerprint=key_digits,
    )


def _offer(found: plan.MergeOffer, standing: Standing, applied: Iterable[Suggestion]) -> Offer:
    """One offer of the merge with the suggestions that led to it."""
    place = found.path.removeprefix("states:").removesuffix("/order")
    sources = [each for each in applied if _concerns(each, place)]
    return Offer(
        path=found.path,
        standing=standing,
        change=found.change,
        base=found.base,
        mine=found.mine,
        theirs=found.theirs,
        suggestions=tuple(each.id for each in sources),
        why=tuple(each.why for each in sources if each.why),
    )


def _concerns(suggestion: Suggestion, place: str) -> bool:
    target = _target(suggestion.change)
    return target == place or target.startswith(f"{place}/") or place.startswith(f"{target}/")


def _target(change: plan.Change) -> str:
    """Where a change ends up: for an added entry its own path, not that of its list."""
    if change.kind == "add" and isinstance(change.value, dict):
        return f"{change.path}/{change.value.get('id')}"
    return change.path


def _nothing_to_take(suggestion: Suggestion, standing: Standing, mine: plan.Plan) -> Offer:
    return Offer(
        path=_target(suggestion.change),
        standing=standing,
        change=None,
        base=None,
        mine=_json_at(mine, _target(suggestion.change)),
        theirs=suggestion.change.value,
        suggestions=(suggestion.id,),
        why=(suggestion.why,) if suggestion.why else (),
    )


def _without_base(mine: plan.Plan, suggestion: Suggestion) -> Offer:
    change, place = suggestion.change, _target(suggestion.change)
    try:
        after = plan.apply(mine, change)
    except plan.Fault:
        return _nothing_to_take(suggestion, Standing.GONE, mine)
    if after == mine:
        return _nothing_to_take(suggestion, Standing.SAME, mine)
    untouched = _base_hash(mine, change) == suggestion.base_sha256
    return Offer(
        path=place,
        standing=Standing.OFFERED if untouched else Standing.CONFLICT,
        change=change,
        base=None,
        mine=_json_at(mine, place),
        theirs=change.value,
        suggestions=(suggestion.id,),
        why=(suggestion.why,) if suggestion.why else (),
    )


def _base_hash(base: plan.Plan, change: plan.Change) -> str:
    if change.kind == "state":
        value: object = plan.state_of(base, change.path)
    elif change.kind == "add":
        return _NO_VALUE
    else:
        value = _json_at(base, change.path)
    return hashlib.sha256(plan.canonical(value)).hexdigest()


def _json_at(holder: plan.Plan, path: str) -> object:
    try:
        value: object = plan.dump(plan.value_at(holder, path))
    except plan.Fault:
        return None
    return value


def _as_text(value: object) -> str:
    """A value as the words of a note: text as it is, anything else in its saved form."""
    if value is None:
        return ""
    return value if isinstance(value, str) else plan.canonical(value).decode("utf-8")


# --- reading ------------------------------------------------------------------------------------


def _comment(taking: Taking) -> Comment:
    comment = Comment(
        id=taking.identifier("id"),
        path=taking.text("path", longest=400, empty=True),
        text=taking.words("text", longest=_MAX_TEXT),
    )
    taking.end()
    return comment


def _suggestion(taking: Taking) -> Suggestion:
    suggestion = Suggestion(
        id=taking.identifier("id"),
        change=plan.Change(
            kind=plan.ChangeKind(taking.choice("kind", *plan.ChangeKind)),
            path=taking.text("path", longest=400),
            value=taking.value("value"),
        ),
        base_sha256=taking.sha256("base_sha256"),
        why=taking.words("why", longest=_MAX_TEXT, empty=True),
    )
    taking.end()
    return suggestion


def _view(taking: Taking) -> View:
    view = View(
        id=taking.identifier("id"),
        section=taking.choice("section", *plan.SHARED_SECTIONS),
        text=taking.words("text", longest=_MAX_TEXT),
    )
    taking.end()
    return view


def _agreement(taking: Taking) -> AgreementGiven | None:
    nested = taking.optional("agreement", taking.nested)
    if nested is None:
        return None
    given = AgreementGiven(
        status=nested.choice("status", *AGREEMENT_STATUSES),
        words=nested.words("words", longest=_MAX_TEXT, empty=True),
        given_on=nested.date("given_on"),
    )
    nested.end()
    return given


def _agreement_to_json(given: AgreementGiven | None) -> dict[str, object] | None:
    if given is None:
        return None
    return {"status": given.status, "words": given.words, "given_on": given.given_on.isoformat()}
