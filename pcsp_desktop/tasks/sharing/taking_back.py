"""Taking back an answer: each thing that can be decided, in words, and what the person decided of it.

Nothing is applied without a click, and every change goes through the open plan, so that it is in the history
and can be undone.
"""

import datetime
from enum import StrEnum

import attrs

from pcsp_desktop import sharing
from pcsp_desktop.assets import ENGLISH, words
from pcsp_desktop.plan import SHARED_SECTIONS, Change, Plan
from pcsp_desktop.sharing import Offer, Standing
from pcsp_desktop.tasks.acts import Did
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.tasks.sharing.in_words import say_content, say_place
from pcsp_desktop.tasks.sharing.received import Asked, asked_by
from pcsp_desktop.vault.acts import Keep

_DECIDED = "decided "


class DecisionOnOffer(StrEnum):
    """What the person decided."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@attrs.frozen(kw_only=True)
class OfferInWords:
    """One suggestion to decide, in words. ``decided`` is None while it is open."""

    key: str
    offer: Offer = attrs.field(repr=False)
    place: str = attrs.field(repr=False)
    mine: str = attrs.field(repr=False)
    theirs: str = attrs.field(repr=False)
    shared: str = attrs.field(repr=False)
    """What was shared, where that is known and differs from mine; else empty."""
    decided: DecisionOnOffer | None

    @property
    def is_conflict(self) -> bool:
        """Whether both changed the same place."""
        return self.offer.standing is Standing.CONFLICT

    @property
    def can_take(self) -> bool:
        """Whether there is something to take."""
        return self.offer.change is not None


class ReplyToDecide:
    """One reply, or one FHIR bundle read as suggestions, beside the plan that is open.

    ``name`` is kept with each decision; a bundle of no signer has none, and its decisions last as long as this.
    """

    def __init__(
        self,
        session: PlanSession,
        reply: sharing.Reply,
        asked: Asked,
        *,
        name: str = "",
        who: str = "",
        role: str = "",
        digits: str = "",
    ) -> None:
        self._session = session
        self._opened = session.opened
        self.reply = sharing.asked(reply, asked.sections)
        """What the reply was asked for; what else came in it is only counted."""
        self._sections = asked.sections
        self._base = asked.base
        self._name = name
        self.who = who
        self.role = role
        self._digits = digits
        kept = session.vault.kept(f"{_DECIDED}{name}") if name else None
        self._decided: dict[str, list[str]] = dict(kept) if isinstance(kept, dict) else {}

    @classmethod
    def of(cls, session: PlanSession, came: sharing.Opened, language: str = ENGLISH) -> "ReplyToDecide":
        """A reply file that came in. It must hold a reply."""
        author = came.record.author
        assert came.reply is not None
        role = words(f"reply.role.{author.role}", language)
        return cls(
            session,
            came.reply,
            asked_by(session, came),
            name=came.manifest_sha256,
            who=author.name,
            role=f"{role} ({sharing.quoted(author.organisation)})" if author.organisation else role,
            digits=came.fingerprint.digits,
        )

    @classmethod
    def of_bundle(cls, session: PlanSession, suggestions: tuple[sharing.Suggestion, ...]) -> "ReplyToDecide":
        """What a FHIR bundle has that the plan has not."""
        return cls(session, sharing.Reply(suggestions=suggestions), Asked(SHARED_SECTIONS, None))

    # ---- Suggestions -------------------------------------------------------------------------------------

    def questions(self, language: str = ENGLISH) -> tuple[OfferInWords, ...]:
        """Everything to decide, as the plan is now, in the order of the reply: a decision moves nothing."""
        plan = self._opened.plan
        places = {each.id: number for number, each in enumerate(self.reply.suggestions)}
        offers = sorted(
            sharing.offers(self._base, plan, self.reply, sections=self._sections),
            key=lambda offer: min((places[one] for one in offer.suggestions), default=len(places)),
        )
        made = []
        for offer in offers:
            path = offer.path
            shared = say_content(path, offer.base, language) if offer.base is not None else ""
            mine = say_content(path, offer.mine, language)
            made.append(
                OfferInWords(
                    key=_key(offer),
                    offer=offer,
                    place=say_place(path, self._plan_with(path), language),
                    mine=mine,
                    theirs=self._theirs(offer, language),
                    shared="" if shared == mine else shared,
                    decided=self._decision(_key(offer)),
                )
            )
        return tuple(made)

    def keep_mine(self, question: OfferInWords) -> None:
        """My words stay; the suggestion is put away. Raises what `OpenPlan.act` raises."""
        self._decide({**self._decided, question.key: [str(DecisionOnOffer.MINE), ""]})

    def take_theirs(self, question: OfferInWords) -> None:
        """Take the suggestion into the plan. Raises what `OpenPlan.act` raises."""
        if question.offer.change is not None:
            self._do(question.key, DecisionOnOffer.THEIRS, question.offer.change)

    def keep_both(self, question: OfferInWords, on: datetime.date) -> None:
        """My words stay, and theirs are kept beside them as a note, both in words.

        Raises what `OpenPlan.act` raises.
        """
        in_words = attrs.evolve(
            question.offer, mine=question.mine if question.offer.mine is not None else "", theirs=question.theirs
        )
        change = sharing.keep_both(self._opened.plan, in_words, self.who, on)
        change = attrs.evolve(change, value={**change.value, "about": question.place})
        self._do(question.key, DecisionOnOffer.BOTH, change)

    def open_again(self, key: str) -> None:
        """Decide anew. Raises what `OpenPlan.act` raises."""
        self._decide({each: kept for each, kept in self._decided.items() if each != key})

    # ---- Views, comments, agreement ----------------------------------------------------------------------

    def is_taken(self, key: str) -> bool:
        """Whether a view, comment or agreement was put into the plan and is still there."""
        return self._decision(key) is not None

    def take_view(self, view: sharing.View, on: datetime.date) -> None:
        """Put a view in the place for what others say, apart from the person's words."""
        self._do(view.id, DecisionOnOffer.THEIRS, sharing.take_view(self._opened.plan, view, self.who, self.role, on))

    def take_comment(self, comment: sharing.Comment, on: datetime.date) -> None:
        """Put a comment in the same place, with the section that it speaks of."""
        section = comment.path.split("/", 1)[0]
        self.take_view(sharing.View(id=comment.id, section=section, text=comment.text), on)

    def take_agreement(self) -> None:
        """Put the agreement on the agreement page, with its signer's number."""
        given = self.reply.agreement
        if given is not None:
            change = sharing.take_agreement(self._opened.plan, given, self.who, self.role, self._digits)
            self._do("agreement", DecisionOnOffer.THEIRS, change)

    # ---- Keeping -----------------------------------------------------------------------------------------

    def _plan_with(self, path: str) -> Plan:
        """The plan whose words name a place: mine, or what was shared when it is gone from mine."""
        return self._opened.plan if self._base is None or self._opened.has(_entry_of(path)) else self._base

    def _theirs(self, offer: Offer, language: str) -> str:
        change = offer.change
        if change is not None and change.kind == "remove":
            return words("reply.take_out", language)
        return say_content(offer.path, offer.theirs, language)

    def _decision(self, key: str) -> DecisionOnOffer | None:
        kept = self._decided.get(key)
        if kept is None:
            return None
        what, made = kept
        if what != DecisionOnOffer.MINE and not self._still(made):
            return None
        return DecisionOnOffer(what)

    def _still(self, made: str) -> bool:
        """Whether what a decision brought into the plan is there: an undone decision is open again."""
        if made.startswith("at "):
            return not self._undone(int(made.removeprefix("at ")))
        return self._opened.has(made)

    def _undone(self, sequence: int) -> bool:
        for revision in self._session.vault.revisions(newest_first=True):
            if revision.sequence <= sequence:
                return False
            if revision.undo_of == sequence:
                return True
        return False

    def _do(self, key: str, what: DecisionOnOffer, change: Change) -> None:
        """Change the plan and keep the decision, in one act."""
        with self._session.alone:  # no row comes between, so that the next one is this change's
            made = f"{change.path}/{change.value['id']}" if change.kind == "add" else f"at {self._opened.head + 1}"
            self._decide({**self._decided, key: [str(what), made]}, change)

    def _decide(self, decided: dict[str, list[str]], *changes: Change) -> None:
        kept = (Keep(f"{_DECIDED}{self._name}", decided),) if self._name and not self._opened.read_only else ()
        self._session.act(Did.DECIDED, *changes, *kept)
        self._decided = decided


def _key(offer: Offer) -> str:
    return "+".join(offer.suggestions) + "@" + offer.path


def _entry_of(path: str) -> str:
    return path.removeprefix("states:").removesuffix("/order").rpartition("/")[0] or path
