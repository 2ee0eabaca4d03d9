"""Every place of the registry: it opens cold, is called what the table says, has a parent, and Back leads home."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator

import gui_kit
import pytest
import sample_routes
from app_kit import bare_context
from plan_window import MakeWindow, OpenWindow
from PySide6.QtWidgets import QAbstractButton

from pcsp_desktop.assets import UnknownText, words
from pcsp_desktop.gui.app.context import WindowContext
from pcsp_desktop.gui.app.sidebar_steps import PLACE_LINES, line_of, plan_steps
from pcsp_desktop.gui.kit import theme
from pcsp_desktop.gui.kit.labels import PageHeading
from pcsp_desktop.gui.kit.theme import ScreenLook
from pcsp_desktop.gui.places.place import Needs
from pcsp_desktop.gui.places.registry import PLACES, load, page_of
from pcsp_desktop.gui.window.main_window import MainWindow
from pcsp_desktop.gui.window.route import Route, to
from pcsp_desktop.guide import load_guide

AFTER_A_LOCK = ("moving", "deleting", "left-crisis")
"""Places that work on a plan as they open: tests of locking a plan press their way there."""
START = sorted(name for name, place in PLACES.items() if place.needs is Needs.START and name not in AFTER_A_LOCK)
IN_PLAN = sorted(
    name
    for name, place in PLACES.items()
    if place.needs is not Needs.START and name not in sample_routes.MADE_BY_A_PRESS
)


# ---- The table ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(PLACES))
def test_a_place_has_a_parent_and_a_factory(name: str) -> None:
    place = PLACES[name]
    assert place.parent in PLACES or name in ("home", "start", "plans")
    assert place.needs is not Needs.START or not place.parent or PLACES[place.parent].needs is not Needs.PLAN
    assert callable(load(place.make))
    assert not set(place.facts) & set(place.may)


@pytest.mark.parametrize("name", sorted(PLACES))
def test_the_parents_of_a_place_end_at_the_first_page(name: str) -> None:
    seen = [name]
    while PLACES[seen[-1]].parent:
        assert PLACES[seen[-1]].parent not in seen
        seen.append(PLACES[seen[-1]].parent)
    assert seen[-1] in ("home", "start", "plans")


@pytest.mark.parametrize("name", sorted(PLACES))
def test_a_title_stands_in_the_texts_exactly_where_the_table_says_so(name: str) -> None:
    if PLACES[name].titled:
        assert words(PLACES[name].title_id)
    else:
        with pytest.raises(UnknownText):
            words(f"places.title.{name}")


def test_tiles_and_the_list_under_them_are_numbered_once() -> None:
    tiles = [place.tile for place in PLACES.values() if place.tile]
    more = [place.more for place in PLACES.values() if place.more]
    assert len(tiles) == len(set(tiles))
    assert len(more) == len(set(more))


def test_each_special_of_the_guide_is_a_place_that_draws_pages_of_the_guide() -> None:
    guide = load_guide(places=PLACES)
    specials = {page.special for part in guide.parts for page in part.pages if page.special}
    drawn = {name for name, place in PLACES.items() if sample_routes.is_of_guide(place)}
    assert specials == drawn


def test_a_route_with_a_wrong_name_or_wrong_facts_is_refused(window: Callable[..., MainWindow]) -> None:
    context = bare_context(window())
    with pytest.raises(KeyError, match="no-such-place"):
        context.open("no-such-place")
    with pytest.raises(KeyError, match="needs folder"):
        page_of(PLACES["unlock"], context, to("unlock"))
    with pytest.raises(KeyError, match="has no colour"):
        page_of(PLACES["start"], context, to("start", colour="red"))


# ---- Opening -----------------------------------------------------------------------------------------------


def looks_right(shell: MainWindow, route: Route, title: str) -> None:
    """One heading of the first level, called what the table says, and nothing to scroll sideways."""
    page = shell.page
    assert page is not None
    assert shell.stack.routes[-1].name == route.name
    assert page.title
    if title:
        assert page.title == title
    shown = [each for each in page.findChildren(PageHeading) if each.isVisible() and type(each) is PageHeading]
    assert len(shown) == 1
    assert shell._scroller.horizontalScrollBar().maximum() == 0


@pytest.fixture
def at_start(window: Callable[..., MainWindow]) -> WindowContext:
    return bare_context(window(1280, 720), gui_kit.SETTINGS)


@pytest.mark.parametrize("size", [100, 400])
@pytest.mark.parametrize("name", START)
def test_a_place_of_the_way_in_opens_cold(at_start: WindowContext, name: str, size: int) -> None:
    theme.current().apply(ScreenLook(size))
    route = sample_routes.start_routes()[name]
    at_start.open(route.name, route.given, **route.facts)
    gui_kit.settle()
    looks_right(at_start.window, route, PLACES[name].title)
    theme.current().apply(ScreenLook())


@pytest.fixture(scope="module")
def routes() -> Iterator[dict[str, Route]]:
    """The sample routes are the same for every window over the example plan."""
    yield {}


def open_example(open_window: MakeWindow, routes: dict[str, Route]) -> OpenWindow:
    window = open_window()
    routes.clear()
    routes.update(sample_routes.plan_routes(window.scope))
    window.line("home")
    return window


@pytest.mark.parametrize("size", [100, 400])
def test_each_place_of_a_plan_opens_cold_and_back_leads_where_the_person_came_from(
    open_window: MakeWindow, routes: dict[str, Route], size: int
) -> None:
    theme.current().apply(ScreenLook(size))
    window = open_example(open_window, routes)
    assert set(routes) == set(IN_PLAN)
    for name in IN_PLAN:
        route = routes[name]
        window.line("home")
        window.open(route.name, route.given, **route.facts)
        looks_right(window.shell, route, PLACES[name].title)
        if not PLACES[name].over:
            continue
        assert window.shell.back_button.isVisible() or window.page.navigation.forward, name
        window.back()
        assert window.shell.stack.routes[-1].name == "home", name
    theme.current().apply(ScreenLook())


def test_the_entries_that_a_press_makes_open_too(open_window: MakeWindow) -> None:
    window = open_window()
    for button, name in (("own-headings-add", "own-heading"), ("who-wrote-goals", "who-wrote")):
        window.go("differences")
        window.press(button)
        assert window.shell.stack.routes[-1].name == name
        window.shell.back_button.click()
        gui_kit.settle()
        assert window.page.objectName() == "page-differences"


# ---- Nothing is stale --------------------------------------------------------------------------------------


def test_back_shows_what_was_changed_meanwhile_with_the_focus_on_what_led_away(open_window: MakeWindow) -> None:
    window = open_window()
    window.line("home")
    window.find("open-find").setFocus()
    window.open("find")
    window.opened.set("matters/important", "The sea in winter")
    window.back()
    assert "The sea in winter" in window.words()
    assert window.focus == "open-find"


def test_a_page_that_was_covered_is_made_anew(open_window: MakeWindow) -> None:
    window = open_window()
    window.line("letters")
    before = window.page
    window.open("crisis")
    window.back()
    assert window.page is not before
    window.controller.show_help()
    kept = window.shell.pages[0]
    window.back()
    assert window.page is kept, "help changes nothing under it"


# ---- Pages are loaded when they are opened -----------------------------------------------------------------

_COLD = """
import sys
from pcsp_desktop.gui.places.registry import PLACES, load
place = PLACES[{name!r}]
load(place.make)
mine = ".".join(place.make.partition(":")[0].split(".")[:4])
print([name for name in sys.modules if name.startswith("pcsp_desktop.gui.pages.") and not name.startswith(mine)])
"""


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted({place.make.split(".")[3]: name for name, place in PLACES.items()}.values()))
def test_opening_a_place_loads_no_page_of_another_journey(name: str) -> None:
    done = subprocess.run([sys.executable, "-c", _COLD.format(name=name)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


def test_each_line_of_the_sidebar_opens_what_it_says(open_window: MakeWindow) -> None:
    """A part of the guide may have the name of a place; its line leads to the first page of the part."""
    made = open_window()
    scope = made.scope
    guide = scope.guide
    for line in [step.id for step in plan_steps(scope) if step.id not in ("find", "settings")]:
        button = made.shell.sidebar.findChild(QAbstractButton, f"step-{line}")
        assert button is not None, line
        button.click()
        gui_kit.settle()
        shown = made.shell.stack.routes[-1]
        if line in PLACE_LINES:
            assert shown.name == line
        else:
            part, plan = guide.part(line), scope.opened.plan
            assert shown.fact("page") == scope.navigator.pages_of(part, plan)[0].id
        assert line_of(scope, made.shell.stack.routes) == line
