"""A plan on paper: which papers there are, what a person can choose for each, and the finished bytes."""

import datetime
from collections.abc import Callable, Mapping

import attrs

from pcsp_desktop import documents
from pcsp_desktop.assets import ENGLISH
from pcsp_desktop.plan import Plan
from pcsp_desktop.plan.schema import fields_by_pattern
from pcsp_desktop.tasks.session import PlanSession

PICTURE_TYPES = frozenset({"image/png", "image/jpeg"})

Told = Callable[[int, int], None]


def nobody(done: int, of: int) -> None:
    """Nobody wants to know how far the work is."""


@attrs.frozen
class Paper:
    """A finished paper: its PDF, its pages as words, and the characters that no font could draw.

    ``lost_picture``: a photo that was to be on it cannot be printed, and is not on it.
    """

    kind: str
    size: int
    document: "documents.tree.Document"
    written: documents.Written
    lost_picture: bool = False

    @property
    def shortened(self) -> tuple[str, ...]:
        """The text ids of the answers that are not whole on this paper, each once."""
        fields = fields_by_pattern()
        found = [fields[each.pattern].label_id for each in self.document.shortened if each.pattern in fields]
        return tuple(dict.fromkeys(found))


def make_paper(plan: Plan, kind: str, options: documents.Options, told: Told | None = None) -> Paper:
    """One paper as PDF, made from what its reader sees of the plan (see `plan.audience`).

    ``told`` is called with how far it is, and of how many parts; what it raises stops the work. Raises KeyError
    for an unknown kind. A photo that cannot be read does not stop the paper: it is made without.
    """
    document = documents.make(plan, kind, options)
    try:
        return Paper(kind, options.size, document, documents.write_pdf(document, told or nobody))
    except documents.PictureRefused:
        document = documents.make(plan, kind, attrs.evolve(options, pictures={}))
        written = documents.write_pdf(document, told or nobody)
        return Paper(kind, options.size, document, written, lost_picture=True)


def pictures_of(session: PlanSession) -> Mapping[str, bytes]:
    """The bytes of the photo in the profile, by its id, where the vault holds it."""
    wanted = {session.opened.plan.support.profile.photo} - {""}
    found: dict[str, bytes] = {}
    for attachment in session.vault.attachments.list():
        if attachment.id in wanted and attachment.type in PICTURE_TYPES:
            found[attachment.id] = session.vault.attachments.get(attachment.id)
    return found


def recovery_sheet(groups: tuple[str, ...], on: datetime.date, language: str = ENGLISH) -> bytes:
    """The sheet with the recovery number, as PDF."""
    return _number_sheet(documents.Recovery(groups), on, language)


def emergency_sheet(groups: tuple[str, ...], whose: str, on: datetime.date, language: str = ENGLISH) -> bytes:
    """The sheet with an emergency number for someone, as PDF."""
    return _number_sheet(documents.Recovery(groups, is_emergency=True, label=whose), on, language)


def _number_sheet(recovery: documents.Recovery, on: datetime.date, language: str) -> bytes:
    options = documents.Options(on=on, language=language, recovery=recovery)
    return documents.write_pdf(documents.make(Plan(), "recovery-sheet", options)).content
