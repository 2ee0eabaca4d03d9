"""What we ask, in which order: prompts as data, and the navigator that leads through them. It knows no window."""

from pcsp_desktop.guide.load import GuideFault, load_guide
from pcsp_desktop.guide.model import EntryForm, Guide, PageOfGuide, Part, PartKind, Question
from pcsp_desktop.guide.navigator import Navigator, Position

__all__ = [
    "EntryForm",
    "Guide",
    "GuideFault",
    "Navigator",
    "PageOfGuide",
    "Part",
    "PartKind",
    "Position",
    "Question",
    "load_guide",
]
