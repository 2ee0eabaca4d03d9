"""No word on screen stays in English because lupdate could not read it."""

from __future__ import annotations

import string
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

import catalogues
import pseudo
import pytest
from checks import lint_translatable
from hypothesis import given
from hypothesis import strategies as st
from source_texts import source_texts


def rules_broken(statement: str) -> list[str]:
    """What the lint says of one statement in a method of a class."""
    source = f"class Page(QObject):\n    def show(self, name, n):\n        {statement}\n"
    return [finding.rule for finding in lint_translatable.findings(source, "page.py")]


def test_the_windows_have_no_text_that_lupdate_misreads() -> None:
    found = [
        finding
        for file in lint_translatable.gui_files()
        for finding in lint_translatable.findings(file.read_text("utf-8"), file.name)
    ]
    assert not found, "\n" + "\n".join(map(str, found))


def test_lupdate_finds_every_text_that_the_windows_and_resources_have(checkout: Path, tmp_path: Path) -> None:
    catalogue = tmp_path / "pcsp_pl.ts"
    catalogues.update(checkout, catalogue, "pl")
    found = {(entry.context, entry.source, entry.comment) for entry in catalogues.entries(catalogue)}
    wanted = {
        (message.context, message.text, message.comment): f"{message.file}:{message.line}"
        for file in lint_translatable.gui_files()
        for message in lint_translatable.messages(file.read_text("utf-8"), file.name)
    }
    wanted |= {(catalogues.CONTENT, text.text, text.id): text.file.name for text in source_texts(checkout)}
    missed = {place: message for message, place in wanted.items() if message not in found}
    assert wanted
    assert not missed


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ('self.tr(f"Hello {name}")', "f-string"),
        ("self.tr(name)", "literal"),
        ('self.tr("a" + name)', "put together"),
        ('self.tr("a %s" % name)', "put together"),
        ('self.tr("Hello {name}".format(name=name))', ".format inside"),
        ('self.tr("yes" if name else "no")', "literal"),
        ("say = QCoreApplication.translate", "another name"),
        ("self.say_in = self.tr", "another name"),
        ('self.tr("")', "empty"),
        ("self.tr()", "no text"),
        ('self.tr("Open", name)', "note"),
        ('QObject.tr(self, "Open")', "something else than self"),
        ('name.tr("Open")', "something else than self"),
        ('self.tr("%n goals")', "%n needs a number"),
        ('_("Open")', "_()"),
        ('QT_TRANSLATE_NOOP3("Page", "Open", "")', "QT_TRANSLATE_NOOP3"),
        ('QCoreApplication.translate("Page", f"Hello {name}")', "f-string"),
        ('QCoreApplication.translate(name, "Open")', "context"),
        ('QCoreApplication.translate("Page")', "needs a context and a text"),
        ('QCoreApplication.translate("Page", "%n goals")', "%n needs a number"),
        ('name.translate("Page", "Open")', "something else than QCoreApplication"),
    ],
)
def test_what_lupdate_misreads_is_found(statement: str, says: str) -> None:
    assert len(rules_broken(statement)) == 1
    assert says in rules_broken(statement)[0]


@pytest.mark.parametrize(
    "statement",
    [
        'self.tr("Open")',
        'self.tr("Open" " the plan")',
        'self.tr("Hello {name}").format(name=name)',
        'self.tr("Open", "a button")',
        'self.tr("%n goals", "", n)',
        'self.tr("%n goals", n=n)',
        'QCoreApplication.translate("Page", "Open")',
        'QCoreApplication.translate("Page", "%n goals", "", n)',
        'name.translate({65: "B"})',
    ],
)
def test_the_two_safe_forms_pass(statement: str) -> None:
    assert rules_broken(statement) == []


def test_tr_outside_a_class_is_found() -> None:
    rules = [finding.rule for finding in lint_translatable.findings('text = self.tr("Open")\n', "page.py")]
    assert rules == ["tr outside a class has no context"]


def test_the_lint_ends_with_an_error_that_says_where(project: Path, checkout: Path) -> None:
    bad = project / "pcsp_desktop/gui/bad.py"
    bad.write_text("class Page:\n    def show(self):\n        return self.tr(self.name)\n")
    done = subprocess.run(
        [sys.executable, checkout / "packaging/checks/lint_translatable.py", bad],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "bad.py:3: tr needs a literal text" in done.stdout


class TestPseudoLanguages:
    """What shows faults in a layout before the first real language is there."""

    TEXTS = st.text(alphabet=string.ascii_letters + " .,?!&{}<>/%n1", max_size=60)

    @given(TEXTS)
    def test_what_has_to_be_kept_is_kept(self, text: str) -> None:
        for language in pseudo.PSEUDO_LANGUAGES:
            made = pseudo.translate(text, language)
            assert Counter(pseudo.KEPT.findall(made)) == Counter(pseudo.KEPT.findall(text))

    @given(st.text(alphabet=string.ascii_letters + " ", min_size=1, max_size=80))
    def test_the_long_one_is_sixty_percent_longer(self, text: str) -> None:
        assert len(pseudo.translate(text, pseudo.LONG)) >= 1.5 * len(text)

    @given(st.text(alphabet=string.ascii_letters, min_size=2, max_size=40))
    def test_the_one_from_right_to_left_has_no_latin_letter(self, text: str) -> None:
        made = pseudo.translate(text, pseudo.RIGHT_TO_LEFT)
        assert all("\u0600" <= letter <= "\u06ff" for letter in made)
        assert len(made) == len(text)

    def test_placeholders_tags_and_numbers_are_kept(self) -> None:
        made = pseudo.translate("<b>{name}</b> has %n goals &amp; 3 steps", pseudo.RIGHT_TO_LEFT)
        assert made.startswith("<b>{name}</b> ")
        assert "%n" in made and "&amp;" in made and "3" in made

    def test_the_letter_of_a_shortcut_stays_on_the_keyboard(self) -> None:
        assert pseudo.translate("&Go back", pseudo.LONG).startswith("&Gö")
        assert pseudo.translate("&Save", pseudo.LONG).startswith("&Så")

    def test_shortcuts_that_differ_still_do(self) -> None:
        letters = [pseudo.translate(letter, pseudo.RIGHT_TO_LEFT) for letter in string.ascii_lowercase]
        assert len(set(letters)) == 26

    def test_words_are_filled_inside_the_last_tag(self) -> None:
        assert pseudo.translate("<p>Your plan.</p>", pseudo.LONG).endswith(".</p>")

    def test_only_pseudo_languages_are_made_up(self) -> None:
        with pytest.raises(ValueError, match="pl"):
            pseudo.translate("plan", "pl")

    @pytest.mark.parametrize("language", pseudo.PSEUDO_LANGUAGES)
    def test_a_catalogue_has_every_text_and_no_draft(self, project: Path, tmp_path: Path, language: str) -> None:
        catalogue = tmp_path / f"pcsp_{language}.ts"
        catalogues.make_pseudo(project, catalogue, language)
        entries = list(catalogues.entries(catalogue))
        assert {"Keep it as it is", "&Go back", "A good day to you", "My plan, {date}"} <= {
            entry.source for entry in entries
        }
        assert all(all(entry.forms) and not entry.draft for entry in entries)
        assert ElementTree.parse(catalogue).getroot().get("language") == language


def test_translators_get_the_notes(project: Path, tmp_path: Path) -> None:
    catalogue = tmp_path / "pcsp_pl.ts"
    catalogues.update(project, catalogue, "pl")
    xml = catalogue.read_text("utf-8")
    assert "text/paper.toml. date is a day such as 6 August 2026" in xml
    assert str(project) not in xml
    assert "<location" not in xml


def test_odd_characters_reach_the_translators_unchanged(project: Path, tmp_path: Path) -> None:
    odd = 'It’s "quoted" \\ back\nnext – 日本 😀 \t tab'
    (project / "resources/text/odd.toml").write_text(f"a = '''{odd}'''\n", "utf-8")
    catalogue = tmp_path / "pcsp_pl.ts"
    catalogues.update(project, catalogue, "pl")
    assert odd in {entry.source for entry in catalogues.entries(catalogue)}


def test_a_translation_survives_an_update_and_a_lost_text_goes(project: Path, tmp_path: Path) -> None:
    catalogue = tmp_path / "pcsp_pl.ts"
    catalogues.update(project, catalogue, "pl")
    xml = catalogue.read_text("utf-8")
    start = xml.index('<translation type="unfinished">', xml.index("<source>My plan</source>"))
    end = xml.index("</translation>", start)
    catalogue.write_text(f"{xml[:start]}<translation>Mój plan{xml[end:]}", "utf-8")
    (project / "pcsp_desktop/gui/window/page.py").write_text("")
    catalogues.update(project, catalogue, "pl")
    entries = {entry.source: entry for entry in catalogues.entries(catalogue)}
    assert entries["My plan"].forms == ("Mój plan",)
    assert not entries["My plan"].draft
    assert "Keep it as it is" not in entries
