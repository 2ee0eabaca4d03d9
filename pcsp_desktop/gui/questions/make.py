"""The right widget for a question."""

from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.questions.attached import AttachedQuestion
from pcsp_desktop.gui.questions.base import QuestionView
from pcsp_desktop.gui.questions.budget import BudgetLinesQuestion, FundersQuestion
from pcsp_desktop.gui.questions.choices import ChoiceQuestion, ChoicesQuestion, ScaleQuestion
from pcsp_desktop.gui.questions.confidence import ConfidenceQuestion
from pcsp_desktop.gui.questions.entries import EntriesQuestion
from pcsp_desktop.gui.questions.goals import GoalsQuestion
from pcsp_desktop.gui.questions.refers import RefersQuestion
from pcsp_desktop.gui.questions.sharing import SharingChoicesQuestion
from pcsp_desktop.gui.questions.typed import TypedQuestion
from pcsp_desktop.guide import Question
from pcsp_desktop.plan import Kind, fields_by_pattern


def make_question(question: Question, path: str, context: Context, *, shown: bool = True) -> QuestionView:
    """A widget that asks ``question`` and keeps its answer at ``path``; the window hears what could not be kept."""
    view = _view(question, path, context, shown=shown)
    view.not_stored.connect(context.not_stored)
    view.words_not_stored.connect(context.words_not_stored)
    return view


def _view(question: Question, path: str, context: Context, *, shown: bool) -> QuestionView:
    match question.kind:
        case Kind.CHOICE:
            return ChoiceQuestion(question, path, context.plan.opened, shown=shown)
        case Kind.CHOICES:
            return ChoicesQuestion(question, path, context.plan.opened, shown=shown)
        case Kind.SCALE if question.field_name == "confidence":
            return ConfidenceQuestion(question, path, context, shown=shown)
        case Kind.SCALE:
            return ScaleQuestion(question, path, context.plan.opened, shown=shown)
        case Kind.ENTRIES:
            return _list_of(question.path)(question, path, context, shown=shown)
        case Kind.ATTACHMENT:
            return AttachedQuestion(question, path, context, shown=shown)
        case _ if "refers_to" in fields_by_pattern()[question.path].facts:
            return RefersQuestion(question, path, context.plan.opened, shown=shown)
        case _:
            return TypedQuestion(question, path, context.plan.opened, shown=shown)


def _list_of(path: str) -> type[EntriesQuestion]:
    """The widget of a list; some have cards of their own."""
    match path:
        case "goals":
            return GoalsQuestion
        case "consent/choices":
            return SharingChoicesQuestion
        case "budget/lines":
            return BudgetLinesQuestion
        case "budget/funders":
            return FundersQuestion
        case _:
            return EntriesQuestion
