"""An answer to a plan that someone sent: what can be suggested, the draft of it, and the signed reply file."""

import datetime
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

from pcsp_desktop import documents, sharing
from pcsp_desktop.assets import ENGLISH, words
from pcsp_desktop.documents import tree
from pcsp_desktop.plan import (
    SHARED_SECTIONS,
    Change,
    FieldSpec,
    Kind,
    Plan,
    add_entry,
    apply,
    canonical,
    fields_by_pattern,
    pattern_of,
    set_value,
    typed_value,
    value_at,
)
from pcsp_desktop.plan.say import say_date, say_label
from pcsp_desktop.plan.schema import class_fields
from pcsp_desktop.sharing import reply as reply_form
from pcsp_desktop.sharing import trust
from pcsp_desktop.tasks.acts import Did
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.tasks.sharing import shares
from pcsp_desktop.tasks.sharing.in_words import say_content, say_place
from pcsp_desktop.vault import files
from pcsp_desktop.vault.acts import Keep

_DRAFT = "reply draft "
_RESPONDER = "responder"
_NOT_SUGGESTED = (Kind.GROUP, Kind.ENTRIES, Kind.STATES, Kind.ATTACHMENT, Kind.NHS_NUMBER)
_MAIN = (Kind.TEXT, Kind.LONG_TEXT)


@attrs.frozen(kw_only=True)
class Responder:
    """Who answers. ``role`` is "carer", "professional" or "person"."""

    name: str = attrs.field(default="", repr=False)
    role: str = "professional"
    organisation: str = attrs.field(default="", repr=False)


@attrs.frozen(kw_only=True)
class Suggestable:
    """Something that can be suggested: new words for a field, or one more entry of a list.

    ``path`` is the field's, or the list's when ``adds``; ``spec`` is the field whose words are typed.
    """

    path: str
    adds: bool
    words: str = attrs.field(repr=False)
    """The whole way to it, from the section down."""
    owner: str
    """The path of what it belongs to: a goal, a step, or the section itself."""
    owner_words: str = attrs.field(repr=False)
    label: str = attrs.field(repr=False)
    """The last part of the way alone."""
    now: str = attrs.field(repr=False)
    """What stands there now, in words; empty when nothing does."""
    spec: FieldSpec = attrs.field(repr=False)


@attrs.frozen
class Suggested:
    """One suggestion as it was written: the change, and why."""

    change: Change = attrs.field(repr=False)
    why: str = attrs.field(repr=False, default="")


# ---- What can be suggested ---------------------------------------------------------------------------------


def places(plan: Plan, section: str, language: str = ENGLISH) -> tuple[Suggestable, ...]:
    """Every field of a section, and one more entry for each of its lists, in the order of the plan.

    What no reply may change is not among them.
    """
    found = _places(plan, section, language)
    return tuple(place for place in found if sharing.may_change(Change("add" if place.adds else "set", place.path)))


def _places(plan: Plan, path: str, language: str) -> Iterator[Suggestable]:
    spec = fields_by_pattern()[pattern_of(path)]
    value = value_at(plan, path)
    if spec.kind is Kind.GROUP:
        for name in class_fields(type(value)):
            yield from _places(plan, f"{path}/{name}", language)
    elif spec.kind is Kind.ENTRIES:
        for entry in value:
            for name in class_fields(type(entry)):
                yield from _places(plan, f"{path}/{entry.id}/{name}", language)
        main = main_field(spec)
        if main is not None:
            said = words("reply.add_to", language, place=say_place(path, plan, language))
            label = words("reply.add_to", language, place=say_label(spec, language))
            owner = path.rpartition("/")[0] or path
            yield Suggestable(
                path=path,
                adds=True,
                words=said,
                owner=owner,
                owner_words=say_place(owner, plan, language),
                label=label,
                now="",
                spec=main,
            )
    elif spec.kind not in _NOT_SUGGESTED and "refers_to" not in spec.facts:
        now = "" if value in ("", None, ()) else say_content(path, value, language)
        owner = path.rpartition("/")[0]
        yield Suggestable(
            path=path,
            adds=False,
            words=say_place(path, plan, language),
            owner=owner,
            owner_words=say_place(owner, plan, language),
            label=say_label(spec, language),
            now=now,
            spec=spec,
        )


def main_field(of_list: FieldSpec) -> FieldSpec | None:
    """The field of a list's entries that says what an entry is: its first words."""
    for spec in fields_by_pattern().values():
        inside = spec.pattern.rpartition("/")[0] == f"{of_list.pattern}/*"
        if inside and spec.kind in _MAIN and "refers_to" not in spec.facts:
            return spec
    return None


def change_for(base: Plan, place: Suggestable, value: Any) -> Change:
    """The change that a suggestion is. ``value`` is what was typed, or the code, codes or number that was chosen.

    Raises `Fault` for what cannot be read as an answer, as `typed_value` does.
    """
    made = typed_value(place.spec, value) if isinstance(value, str) else value
    if isinstance(made, tuple):
        made = list(made)
    if not place.adds:
        return set_value(place.path, made)
    return add_entry(base, place.path, **{place.spec.name: made})


def changes_nothing(base: Plan, change: Change) -> bool:
    """Whether a change leaves the shared plan as it is. Raises `Fault` when it cannot be made."""
    return apply(base, change) == base


def with_suggestion(reply: sharing.Reply, base: Plan, change: Change, why: str) -> sharing.Reply:
    """The reply with one more suggestion; a second for the same field takes the place of the first.

    Raises `Fault` when it cannot be made in the shared plan.
    """
    made = sharing.suggest(base, change, why=sharing.kept_in_place(why))
    rest = [
        each
        for each in reply.suggestions
        if change.kind == "add" or each.change.path != change.path or each.change.kind != change.kind
    ]
    return attrs.evolve(reply, suggestions=(*rest, made))


def with_view(reply: sharing.Reply, section: str, text: str) -> sharing.Reply:
    """The reply with the responder's own view of a section; empty words take it away."""
    text = sharing.kept_in_place(text)
    rest = [each for each in reply.views if each.section != section]
    added = [sharing.View(id=str(uuid.uuid4()), section=section, text=text)] if text.strip() else []
    return attrs.evolve(reply, views=tuple(sorted((*rest, *added), key=lambda view: _order(view.section))))


def with_comment(reply: sharing.Reply, path: str, text: str) -> sharing.Reply:
    """The reply with a comment on a section, or on the whole plan (an empty path); empty words take it away."""
    text = sharing.kept_in_place(text)
    rest = [each for each in reply.comments if each.path != path]
    added = [sharing.Comment(id=str(uuid.uuid4()), path=path, text=text)] if text.strip() else []
    return attrs.evolve(reply, comments=tuple(sorted((*rest, *added), key=lambda comment: _order(comment.path))))


def without(reply: sharing.Reply, suggestion_id: str) -> sharing.Reply:
    """The reply without one suggestion."""
    return attrs.evolve(reply, suggestions=tuple(each for each in reply.suggestions if each.id != suggestion_id))


def with_agreement(reply: sharing.Reply, status: str, said: str, on: datetime.date) -> sharing.Reply:
    """The reply with whether the responder agrees; an empty status takes it away."""
    given = sharing.AgreementGiven(status=status, words=sharing.kept_in_place(said), given_on=on) if status else None
    return attrs.evolve(reply, agreement=given)


def is_empty(reply: sharing.Reply) -> bool:
    """Whether nothing was answered."""
    return reply == sharing.Reply()


def _order(section: str) -> int:
    return SHARED_SECTIONS.index(section) if section in SHARED_SECTIONS else -1


# ---- The draft ---------------------------------------------------------------------------------------------


def answered(opened: sharing.Opened) -> sharing.Answered:
    """Which share file a reply to ``opened`` answers."""
    record = opened.record
    return sharing.Answered(
        bundle_id=record.bundle_id, revision=record.revision, manifest_sha256=opened.manifest_sha256
    )


def draft(session: PlanSession, opened: sharing.Opened) -> sharing.Reply:
    """The answer as far as it was written, kept in the vault."""
    kept = session.recall(f"{_DRAFT}{opened.manifest_sha256}")
    if kept is None:
        return sharing.Reply()
    try:
        found, base = reply_form.read(canonical(kept))
    except sharing.Malformed:
        return sharing.Reply()
    return attrs.evolve(found, not_asked=0) if base == answered(opened) else sharing.Reply()


def responder(session: PlanSession) -> Responder:
    """Who answers from this vault, as they said the last time."""
    kept = session.recall(_RESPONDER)
    if not isinstance(kept, dict):
        return Responder(name=session.opened.plan.setup.typed_by_name)
    return Responder(
        name=str(kept.get("name", "")),
        role=str(kept.get("role", "professional")),
        organisation=str(kept.get("organisation", "")),
    )


class ReplyTyping:
    """A reply on the screen: what it says now, who answers, and whether that is stored."""

    def __init__(self, session: PlanSession, opened: sharing.Opened) -> None:
        self._session = session
        self.opened = opened
        self.reply = draft(session, opened)
        self.who = responder(session)
        self._stored = (self.reply, self.who)

    @property
    def is_stored(self) -> bool:
        """Whether what stands on the screen is what is stored."""
        return (self.reply, self.who) == self._stored

    def keep(self) -> None:
        """Store what stands there now, if it changed. Raises `Problem`; then it can be tried again."""
        if not self.is_stored:
            name = f"{_DRAFT}{self.opened.manifest_sha256}"
            reply, who = self.reply, self.who
            self._session.set_all({name: reply.to_json(answered(self.opened)), _RESPONDER: attrs.asdict(who)})
            self._stored = (reply, who)


def typing(session: PlanSession, opened: sharing.Opened) -> ReplyTyping:
    """The reply to a file, as it was last on the screen; from now on it is stored before the plan locks."""
    name = opened.manifest_sha256
    if name not in session.reply_typing or session.reply_typing[name].is_stored:
        session.reply_typing[name] = ReplyTyping(session, opened)
    return session.reply_typing[name]


# ---- The reply file ----------------------------------------------------------------------------------------


@attrs.frozen
class ReplyMaking:
    """All that a reply file is made of, read from the vault; `make` then works in any thread."""

    identity: sharing.SigningIdentity = attrs.field(repr=False)
    branch_id: str
    revision: int
    previous: str | None
    who: Responder
    opened: sharing.Opened = attrs.field(repr=False)
    reply: sharing.Reply = attrs.field(repr=False)
    now: datetime.datetime
    language: str


def prepare(
    session: PlanSession,
    opened: sharing.Opened,
    reply: sharing.Reply,
    who: Responder,
    now: datetime.datetime,
    language: str = ENGLISH,
) -> ReplyMaking:
    """Take from the vault what a reply needs. Raises `sharing.BadCertificate` for a name that cannot be signed."""
    identity = shares.identity_of(session, who.name)
    branch = str(uuid.UUID(session.vault.branch))
    last = shares.last_sent(session, "reply", opened.record.plan_id, branch)
    return ReplyMaking(
        identity=identity,
        branch_id=branch,
        revision=1 if last is None else last.revision + 1,
        previous=None if last is None else last.manifest_sha256,
        who=who,
        opened=opened,
        reply=reply,
        now=now,
        language=language,
    )


def make(making: ReplyMaking) -> sharing.ShareFile:
    """The signed reply file; its PDF says the same in words. Touches no vault. Raises `sharing.CannotMake`."""
    record, who = making.opened.record, making.who
    document = reply_document(making.opened, making.reply, who, making.now.date(), making.language)
    return sharing.make_reply(
        sharing.ReplyRequest(
            identity=making.identity,
            copy=sharing.CopyFacts(
                bundle_id=str(uuid.uuid4()),
                plan_id=record.plan_id,
                branch_id=making.branch_id,
                revision=making.revision,
                previous=making.previous,
                created=making.now.replace(microsecond=0),
                expires=None,
                language=making.language,
                author=sharing.Author(
                    name=making.identity.name, role=who.role, organisation=sharing.tidied(who.organisation) or None
                ),
                recipient=sharing.Recipient(name=record.author.name),
                purpose="",
            ),
            answered=answered(making.opened),
            reply=making.reply,
            pdf=documents.write_pdf(document).content,
        )
    )


def give(session: PlanSession, path: Path, made: sharing.ShareFile) -> None:
    """Write a reply to ``path``, and keep that it went out.

    Raises OSError when it cannot be written, and what `OpenPlan.act` raises when it cannot be noted: then the file is
    taken away again, as far as it can be.
    """
    files.write_safely(path, made.data)
    with shares.take_away_if_not_noted(path):
        known = trust.sent(shares.known_to(session), shares.held(made))
        session.act(Did.REPLIED, Keep(shares.KNOWN, known.to_json()))


def reply_document(
    opened: sharing.Opened, reply: sharing.Reply, who: Responder, on: datetime.date, language: str = ENGLISH
) -> tree.Document:
    """The reply in words: all that is in the reply file, for whoever has no app."""

    def say(key: str, **values: object) -> str:
        return words(f"reply.paper.{key}", language, **values)

    base = opened.plan or Plan()
    shared_on = say_date(opened.record.created.date(), language)
    title = say("title", name=opened.record.author.name)
    by = say("by_from", name=who.name, organisation=who.organisation) if who.organisation else say("by", name=who.name)
    blocks: list[tree.Block] = [
        tree.Heading(1, title),
        tree.Paragraph(f"{by} {say('answers', date=shared_on)}"),
    ]
    if reply.agreement is not None:
        blocks.append(tree.Heading(2, say("agreement")))
        status = say(f"status.{reply.agreement.status}")
        given = say_date(reply.agreement.given_on, language)
        blocks.append(tree.Paragraph(say("agrees", name=who.name, status=status, date=given)))
        if reply.agreement.words:
            blocks.append(tree.Paragraph(own(reply.agreement.words)))
    if reply.suggestions:
        blocks.append(tree.Heading(2, say("suggestions")))
        blocks += [tree.Card(tuple(_suggested(each, base, language))) for each in reply.suggestions]
    for name, parts in (
        ("comments", [(each.path, each.text) for each in reply.comments]),
        ("views", [(each.section, each.text) for each in reply.views]),
    ):
        if parts:
            blocks.append(tree.Heading(2, say(name)))
        for path, text in parts:
            about = say_place(path, base, language) if path else say("whole_plan")
            blocks.append(tree.Card((tree.Paragraph(tree.strong(about)), tree.Paragraph(own(text)))))
    if is_empty(reply):
        blocks.append(tree.Paragraph(say("nothing")))
    blocks.append(tree.Paragraph(say("how_to_take")))
    return tree.Document(
        title=title,
        language=language.replace("_", "-"),
        blocks=tuple(blocks),
        made_on=on,
        running=tree.Running(
            bottom=f"{title} · {say_date(on, language)}",
            page_of=words("paper.page.number", language, page="{page}", total="{total}"),
        ),
    )


def _suggested(each: sharing.Suggestion, base: Plan, language: str) -> Iterator[tree.Block]:
    def pair(key: str, text: str) -> tree.Pair:
        return tree.Pair(words(f"reply.paper.{key}", language), own(text))

    path = each.change.path
    yield tree.Paragraph(tree.strong(say_suggestion_place(each, base, language)))
    pairs = []
    if each.change.kind == "set":
        pairs.append(pair("now", say_content(path, value_at(base, path), language)))
    pairs.append(pair("new", say_content(_target(each.change), each.change.value, language)))
    if each.why:
        pairs.append(pair("why", each.why))
    yield tree.Pairs(tuple(pairs))


def say_suggestion_place(each: sharing.Suggestion, base: Plan, language: str = ENGLISH) -> str:
    """What a suggestion is about, in words."""
    place = say_place(each.change.path, base, language)
    return words("reply.add_to", language, place=place) if each.change.kind == "add" else place


def _target(change: Change) -> str:
    if change.kind == "add" and isinstance(change.value, dict):
        return f"{change.path}/{change.value.get('id')}"
    return change.path


def own(text: str) -> tree.Run:
    """A person's own words: kept from being turned round by the words beside them."""
    return tree.Run(text, isolate=True)
