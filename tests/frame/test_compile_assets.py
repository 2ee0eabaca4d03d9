"""The build makes what changed, removes what has no source, and never leaves half a file."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import catalogues
import compile_assets
import pytest
import qt_tools
import source_texts


def build(project: Path) -> set[str]:
    """Build the project; return the names of the files that were made."""
    out = project / "pcsp_desktop" / "_build"
    made = compile_assets.compile_all(project, report=lambda _line: None)
    return {file.relative_to(out).as_posix() for file in made}


def texts(project: Path, language: str = "en_GB") -> dict[str, str]:
    file = project / "pcsp_desktop" / "_build" / "text" / f"{language}.json"
    loaded: dict[str, str] = json.loads(file.read_bytes())["texts"]
    return loaded


def test_forms_texts_and_resources_are_built(project: Path) -> None:
    made = build(project)
    assert made >= {
        "__init__.py",
        "forms/__init__.py",
        "forms/ui_hello.py",
        "resources/icons/tick.svg",
        "text/en_GB.json",
        "text/en_XA.json",
        "translations/pcsp_en_XA.qm",
        "translations/pcsp_ar_XB.qm",
    }
    form = (project / "pcsp_desktop/_build/forms/ui_hello.py").read_text("utf-8")
    assert "class Ui_Hello" in form


def test_a_second_build_makes_nothing(project: Path) -> None:
    build(project)
    assert build(project) == set()


def test_only_what_changed_is_made_again(project: Path) -> None:
    build(project)
    (project / "resources/icons/tick.svg").write_text("<svg><path/></svg>")
    assert build(project) == {"resources/icons/tick.svg"}


def test_a_new_word_in_a_window_reaches_the_pseudo_languages(project: Path) -> None:
    build(project)
    window = project / "pcsp_desktop/gui/window/page.py"
    window.write_text(window.read_text("utf-8").replace("Keep it", "Leave it"), "utf-8")
    assert build(project) == {"translations/pcsp_en_XA.qm", "translations/pcsp_ar_XB.qm"}


def test_what_has_no_source_any_more_is_removed(project: Path) -> None:
    build(project)
    (project / "resources/icons/tick.svg").unlink()
    (project / "ui/hello.ui").unlink()
    build(project)
    out = project / "pcsp_desktop" / "_build"
    assert not (out / "resources/icons").exists()
    assert not (out / "forms/ui_hello.py").exists()


def test_a_built_file_that_went_missing_is_made_again(project: Path) -> None:
    build(project)
    (project / "pcsp_desktop/_build/text/en_GB.json").unlink()
    assert build(project) == {"text/en_GB.json"}


def test_a_stamp_that_cannot_be_read_only_costs_time(project: Path) -> None:
    everything = build(project)
    (project / "pcsp_desktop/_build/stamp.json").write_text("{")
    assert build(project) == everything


def test_ids_are_made_from_file_table_and_key(project: Path) -> None:
    build(project)
    assert texts(project)["paper.title.plan"] == "My plan"
    assert texts(project)["paper.title.of_date"] == "My plan, {date}"


def test_ids_of_the_guide_are_the_guides_own(project: Path) -> None:
    build(project)
    found = texts(project)
    assert found["guide.what-matters.title"] == "What matters to me"
    assert found["guide.good-day-page.heading"] == "A good day"
    assert found["guide.good-day.prompt"] == "What is a good day like?"
    assert found["guide.people.entry.add"] == "Add a person"
    assert found["guide.people.phone.prompt"] == "Phone number"


def test_a_translation_is_built_with_its_drafts(project: Path) -> None:
    catalogue = project / "translations" / "pcsp_pl.ts"
    catalogues.update(project, catalogue, "pl")
    xml = catalogue.read_text("utf-8")
    before, after = "<source>My plan</source>", "<source>My plan, {date}</source>"
    assert before in xml and after in xml
    xml = _translated(xml, before, "Mój plan", draft=False)
    xml = _translated(xml, after, "Mój plan, {date}", draft=True)
    catalogue.write_text(xml, "utf-8")
    build(project)
    assert texts(project, "pl") == {"paper.title.plan": "Mój plan", "paper.title.of_date": "Mój plan, {date}"}
    document = json.loads((project / "pcsp_desktop/_build/text/pl.json").read_bytes())
    assert document["drafts"] == ["paper.title.of_date"]


def test_a_translation_of_older_english_is_not_used(project: Path) -> None:
    catalogue = project / "translations" / "pcsp_pl.ts"
    catalogues.update(project, catalogue, "pl")
    xml = _translated(catalogue.read_text("utf-8"), "<source>My plan</source>", "Mój plan", draft=False)
    catalogue.write_text(xml, "utf-8")
    paper = project / "resources/text/paper.toml"
    paper.write_text(paper.read_text("utf-8").replace('"My plan"', '"Our plan"'), "utf-8")
    build(project)
    assert "paper.title.plan" not in texts(project, "pl")


@pytest.mark.parametrize(
    ("file", "content", "fault", "says"),
    [
        ("resources/text/bad.toml", "a = ", source_texts.TextFault, r"bad\.toml"),
        ("resources/text/bad.toml", 'a = ""', source_texts.TextFault, r"bad\.a is empty"),
        ("resources/text/bad.toml", 'a = "one\\r\\ntwo"', source_texts.TextFault, r"bad\.a has"),
        ("resources/guide/again.toml", '[step]\nid = "good-day"\nprompt = "x"', source_texts.TextFault, "used twice"),
        ("ui/bad.ui", "<ui", qt_tools.ToolFailed, "uic failed"),
        ("translations/pcsp_pl.ts", "<TS", catalogues.CatalogueFault, r"pcsp_pl\.ts"),
        ("translations/pcsp_pl.ts", "<html/>", catalogues.CatalogueFault, r"pcsp_pl\.ts is not a Qt catalogue"),
        ("translations/polish.ts", "<TS/>", catalogues.CatalogueFault, r"polish\.ts"),
        ("ui/other/hello.ui", "<ui/>", compile_assets.BuildFault, "ui_hello"),
    ],
)
def test_a_faulty_source_stops_the_build_and_is_named(
    project: Path, file: str, content: str, fault: type[Exception], says: str
) -> None:
    target = project / file
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(content, "utf-8")
    with pytest.raises(fault, match=says):
        build(project)


def test_a_failed_write_leaves_the_old_file_and_no_other(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = project / "kept.txt"
    file.write_text("old")

    def fail(_self: Path, _target: Path) -> Path:
        raise OSError("no space left")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="no space"):
        compile_assets.write_atomically(file, b"new")
    assert file.read_text() == "old"
    assert not list(project.glob(".new-*"))


def test_the_build_does_not_import_qt(checkout: Path) -> None:
    program = "import sys, compile_assets; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    subprocess.run([sys.executable, "-c", program], cwd=checkout / "packaging", check=True)


def _translated(xml: str, source: str, translation: str, *, draft: bool) -> str:
    start = xml.index('<translation type="unfinished">', xml.index(source))
    end = xml.index("</translation>", start)
    mark = ' type="unfinished"' if draft else ""
    return f"{xml[:start]}<translation{mark}>{translation}{xml[end:]}"
