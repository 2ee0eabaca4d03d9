"""The measures of the windows' rooms: no circles, few floors, one lazy seam, small classes, one meaning for a name."""

from __future__ import annotations

import ast
import graphlib
from collections.abc import Iterator
from pathlib import Path

import grimp
import pytest

GUI = "pcsp_desktop.gui"
SEAM = Path("pcsp_desktop/gui/places/registry.py")
MOST_ROOMS, MOST_FLOORS = 14, 9
MOST_PUBLIC = 25
STILL_LARGER = {"OpenPlan": 27, "Speech": 35, "Vault": 35}
"""Below the windows three classes are larger still. They may shrink, not grow; none may be added."""


def modules(checkout: Path, room: str = "") -> Iterator[tuple[Path, ast.Module]]:
    """Each module of the package, or of one room of it, with its path from the checkout."""
    package = checkout / "pcsp_desktop"
    for file in sorted((package / room).rglob("*.py")):
        if "_build" not in file.relative_to(package).parts:
            yield file.relative_to(checkout), ast.parse(file.read_text("utf-8"))


# ---- The graph of imports, those for types included --------------------------------------------------------


@pytest.fixture(scope="module")
def arrows() -> dict[str, set[str]]:
    """For each module of gui the modules of gui that it imports, anywhere in it and also for types only."""
    graph = grimp.build_graph("pcsp_desktop", cache_dir=None)
    found = {name for name in graph.modules if name == GUI or name.startswith(f"{GUI}.")}
    return {name: graph.find_modules_directly_imported_by(name) & found for name in found}


def room_of(module: str) -> str:
    """A room is what stands directly in gui, and each journey of pages: "kit", "window", "pages.letters"."""
    names = module.removeprefix(f"{GUI}.").split(".")
    return ".".join(names[: 2 if names[0] == "pages" else 1])


def rooms_of(arrows: dict[str, set[str]]) -> dict[str, set[str]]:
    rooms: dict[str, set[str]] = {}
    for module, imported in arrows.items():
        if module not in (GUI, f"{GUI}.pages"):
            here = rooms.setdefault(room_of(module), set())
            here |= {room_of(each) for each in imported} - {room_of(module)}
    return rooms


def floors(rooms: dict[str, set[str]]) -> int:
    """How many rooms stand one upon the other in the highest pile. Raises CycleError where rooms stand in a circle."""
    high: dict[str, int] = {}
    for room in graphlib.TopologicalSorter(rooms).static_order():
        high[room] = 1 + max((high[below] for below in rooms[room]), default=0)
    return max(high.values())


def test_no_modules_import_each_other_in_a_circle(arrows: dict[str, set[str]]) -> None:
    graphlib.TopologicalSorter(arrows).prepare()


def test_a_circle_is_seen() -> None:
    with pytest.raises(graphlib.CycleError):
        graphlib.TopologicalSorter({"a": {"b"}, "b": {"c"}, "c": {"a"}}).prepare()


def test_the_rooms_are_few_and_stand_on_few_floors(arrows: dict[str, set[str]]) -> None:
    rooms = rooms_of(arrows)
    assert len(rooms) <= MOST_ROOMS, sorted(rooms)
    assert floors(rooms) <= MOST_FLOORS


def test_no_page_imports_a_page_of_another_journey_nor_the_app(arrows: dict[str, set[str]]) -> None:
    rooms = rooms_of(arrows)
    assert not [
        (room, below)
        for room, imported in rooms.items()
        for below in imported
        if below == "app" or (below.startswith("pages.") and room != "app")
    ]


def test_no_page_imports_a_module_that_the_registry_names(arrows: dict[str, set[str]]) -> None:
    """Pages open each other by name. What two pages share stands in a module that is no place."""
    from pcsp_desktop.gui.places.registry import PLACES

    places = {place.make.partition(":")[0] for place in PLACES.values()}
    found = [(module, each) for module, imported in arrows.items() for each in imported & places if each != module]
    assert found == []


# ---- The lazy seam -----------------------------------------------------------------------------------------


def test_nothing_is_imported_inside_a_function(checkout: Path) -> None:
    found = [
        f"{path}:{node.lineno}"
        for path, tree in modules(checkout, "gui")
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert found == []


def test_one_module_imports_by_name(checkout: Path) -> None:
    found = {
        path
        for path, tree in modules(checkout, "gui")
        for node in ast.walk(tree)
        if (isinstance(node, ast.Name) and node.id in ("import_module", "__import__"))
        or (isinstance(node, ast.Attribute) and node.attr == "import_module")
    }
    assert found == {SEAM}


# ---- Classes and names -------------------------------------------------------------------------------------


def classes(checkout: Path, room: str = "") -> Iterator[tuple[Path, ast.ClassDef]]:
    for path, tree in modules(checkout, room):
        yield from ((path, node) for node in tree.body if isinstance(node, ast.ClassDef))


def test_no_class_has_more_public_methods_than_one_idea_needs(checkout: Path) -> None:
    """Counted are the functions and properties of the class's own body whose names begin with no underscore."""
    sizes = {
        f"{path}:{node.name}": sum(
            isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef) and not each.name.startswith("_")
            for each in node.body
        )
        for path, node in classes(checkout)
    }
    allowed = {name: STILL_LARGER.get(name.rpartition(":")[2], MOST_PUBLIC) for name in sizes}
    assert {name: size for name, size in sizes.items() if size > allowed[name]} == {}
    assert not [name for name in sizes if "/gui/" in name and allowed[name] > MOST_PUBLIC]


def names_with_two_meanings(checkout: Path) -> dict[str, list[str]]:
    """Public class names that are defined in more than one module, with those modules."""
    found: dict[str, list[str]] = {}
    for path, node in classes(checkout):
        if not node.name.startswith("_"):
            found.setdefault(node.name, []).append(str(path))
    return {name: paths for name, paths in found.items() if len(paths) > 1}


def test_a_public_class_name_has_one_meaning_in_the_package(checkout: Path) -> None:
    assert names_with_two_meanings(checkout) == {}


# ---- What is put into a field ------------------------------------------------------------------------------


def only_keys(text: str) -> list[int]:
    """The lines that name Qt's signal of typing: it says nothing of words put in by voice control or a switch."""
    return [number for number, line in enumerate(text.splitlines(), 1) if "textEdited" in line]


def test_no_window_listens_to_keys_alone(checkout: Path) -> None:
    """The kit's fields have `edited` for every change that a person makes, by whatever means."""
    files = [checkout / path for path, _tree in modules(checkout, "gui")]
    files += sorted((checkout / "ui").rglob("*.ui"))
    assert len(files) > 100
    assert [f"{file}:{line}" for file in files for line in only_keys(file.read_text("utf-8"))] == []


def test_listening_to_keys_alone_is_seen() -> None:
    assert only_keys("a\nfield.textEdited.connect(self._typed)\n") == [2]


# ---- What is said aloud ------------------------------------------------------------------------------------


def said_twice(tree: ast.Module) -> list[str]:
    """The functions that show a message and say something too: a message is spoken by being shown."""
    found = []
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            calls = [node.func for node in ast.walk(function) if isinstance(node, ast.Call)]
            named = {each.attr if isinstance(each, ast.Attribute) else getattr(each, "id", "") for each in calls}
            if named >= {"message", "say"}:
                found.append(function.name)
    return found


def test_a_message_is_not_said_beside_being_shown(checkout: Path) -> None:
    assert [(path, name) for path, tree in modules(checkout, "gui") for name in said_twice(tree)] == []


def test_a_message_said_twice_is_seen() -> None:
    tree = ast.parse("def warn(self):\n    self._context.message(words)\n    announce.say(self._window, words)\n")
    assert said_twice(tree) == ["warn"]
