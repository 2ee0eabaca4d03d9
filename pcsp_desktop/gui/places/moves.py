"""Moves that take more than a name: to an answer, wherever it is asked, and between the short and the full plan."""

from PySide6.QtCore import QCoreApplication

from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.scope import PlanScope
from pcsp_desktop.gui.places.storing import storing
from pcsp_desktop.gui.window.route import Route, to
from pcsp_desktop.guide import Question
from pcsp_desktop.plan import pattern_of
from pcsp_desktop.tasks.planning.own_parts import authorship_question, own_headings_question

SEEN_IN: dict[str, str] = {"results": "letters"}
"""The place that shows a section of the plan which no page of the guide asks for."""

_ENTRY_PLACES = {
    "goals": "goal",
    "budget/lines": "money-entry",
    "budget/funders": "money-entry",
    "own_headings": "own-heading",
    "authorship": "who-wrote",
}


def entry_route(scope: PlanScope, path: str, **facts: str) -> Route:
    """The route to the page of one entry of a list."""
    pattern = pattern_of(path).removesuffix("/*")
    if pattern == "consent/choices":
        # A single choice has no page of its own: it stands with the others for its person.
        return to("sharing-for", person=scope.opened.value(path).person)
    return to(_ENTRY_PLACES.get(pattern, "entry"), path=path, **facts)


def list_question(scope: PlanScope, path: str) -> Question:
    """The question of the list that an entry lies in. Raises KeyError for a path that no list holds."""
    pattern = pattern_of(path).removesuffix("/*")
    own = {"own_headings": own_headings_question, "authorship": authorship_question}.get(pattern)
    question = own() if own is not None else scope.guide.question_at(pattern)
    if question is None or question.entry is None:
        raise KeyError(path)
    return question


def question_of(scope: PlanScope, path: str) -> Question | None:
    """The question that is answered at a path, also where no page of the guide asks it."""
    found = scope.guide.question_at(path)
    if found is None and pattern_of(path).split("/")[0] in ("own_headings", "authorship"):
        name = path.rpartition("/")[2]
        form = list_question(scope, path.rpartition("/")[0]).entry
        assert form is not None
        found = next((field for field in form.fields if field.field_name == name), None)
    return found


def routes_to_answer(scope: PlanScope, path: str, *, beside: bool = False) -> list[Route]:
    """The page that asks for ``path`` and, over it, the pages of the entries that it lies in; empty for none."""
    found = scope.guide.page_of(path)
    if found is None:
        place = SEEN_IN.get(path.split("/", 1)[0], "")
        return [to(place)] if place and not beside else []
    routes = [scope.route_to_page(found[1].id, beside=beside)]
    parts = path.split("/")
    for length in range(2, len(parts) + 1):
        inside = "/".join(parts[:length])
        if pattern_of(inside).endswith("/*") and scope.opened.has(inside):
            route = entry_route(scope, inside)
            if scope.opened.has(f"people/{route.fact('person')}") or not route.fact("person"):
                routes.append(route)
    last = routes[-1]
    if "person" not in last.facts:
        routes[-1] = last._replace(facts={**last.facts, "at": path})
    return routes


def open_answer(context: Context, path: str) -> None:
    """Open the page where the answer at ``path`` is asked, the entry that it lies in, and its field."""
    _open_all(context, routes_to_answer(context.plan, path))


def change_answer(context: Context, path: str) -> None:
    """Open the page that asks for ``path`` over the open one, and come back to it afterwards."""
    _open_all(context, routes_to_answer(context.plan, path, beside=True))


def open_list(context: Context, path: str) -> None:
    """Open the page of the guide that asks for ``path``."""
    found = context.plan.guide.page_of(path)
    if found is not None:
        _open_all(context, [context.plan.route_to_page(found[1].id)])


def open_page(context: Context, page_id: str) -> None:
    """Open a page of the guide by its id. Raises KeyError."""
    _open_all(context, [context.plan.route_to_page(page_id)])


def open_part(context: Context, part_id: str) -> None:
    """Open the first page of a step, door or side tool. Raises KeyError."""
    _open_all(context, [context.plan.route_to_part(part_id)])


def _open_all(context: Context, routes: list[Route]) -> None:
    for route in routes:
        context.open(route.name, route.given, **route.facts)


def choose_length(context: Context, length: str) -> None:
    """Go on with the "short" or the "full" plan; nothing is lost."""
    with storing(context):
        context.plan.opened.set("setup/length", length)
        short = QCoreApplication.translate("Length", "You have the short plan now.")
        full = QCoreApplication.translate("Length", "You have the full plan now.")
        context.message(short if length == "short" else full, undo=True)
