"""Every kind of paper that a plan can become, by the id that stands in file names (see `catalogue`)."""

from __future__ import annotations

from pcsp_desktop import plan as model
from pcsp_desktop.documents import reshape, tree
from pcsp_desktop.documents.kinds.catalogue import KINDS, PaperKind, offered
from pcsp_desktop.documents.kinds.options import SIZES, LetterChoice, Options, Recovery, Tick
from pcsp_desktop.documents.kinds.speech import Speech
from pcsp_desktop.plan.audience import seen_by

__all__ = ["KINDS", "SIZES", "LetterChoice", "Options", "PaperKind", "Recovery", "Tick", "make", "offered"]


def make(plan: model.Plan, kind: str, options: Options) -> tree.Document:
    """The document of one kind, made from what its reader sees of what is in force.

    Raises ``KeyError`` where there is no such kind.
    """
    options = options.for_kind(kind)
    return reshape.for_size(KINDS[kind].make(Speech(seen_by(plan, options.reader), options)))
