"""Catalogues are brought in step by one command, and a translation that would break the app is found."""

from __future__ import annotations

from pathlib import Path

import catalogues
import pytest
import translate
from checks import check_catalogue


def catalogue(tmp_path: Path, source: str, *forms: str, plural: bool = False, language: str = "pl") -> Path:
    """A catalogue of one message with one translation, or with its plural forms."""
    inner = "".join(f"<numerusform>{form}</numerusform>" for form in forms) if plural else forms[0]
    numerus = ' numerus="yes"' if plural else ""
    file = tmp_path / f"pcsp_{language}.ts"
    file.write_text(
        f'<TS version="2.1" language="{language}"><context><name>Page</name><message{numerus}>'
        f"<source>{source}</source><translation>{inner}</translation></message></context></TS>",
        "utf-8",
    )
    return file


def rules_broken(file: Path, language: str = "pl") -> str:
    return " | ".join(fault.rule for fault in check_catalogue.faults(file, language))


@pytest.mark.parametrize(
    ("source", "translation", "says"),
    [
        ("Hello {name}", "Witaj", "placeholders"),
        ("Hello {name}", "Witaj {imie}", "placeholders"),
        ("Step %1 of %2", "Krok %1", "placeholders"),
        ("&lt;b&gt;Now&lt;/b&gt;", "Teraz", "tags"),
        ("&amp;Save", "Zapisz", "shortcut"),
        ("Is it saved?", "Zapisano", "question mark"),
        ("Saved", " Zapisano", "space"),
    ],
)
def test_a_translation_that_loses_something_is_found(tmp_path: Path, source: str, translation: str, says: str) -> None:
    assert says in rules_broken(catalogue(tmp_path, source, translation))


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Hello {name}", "Witaj {name}"),
        ("{one} of {two}", "{two}: {one}"),
        ("Go to A&amp;E.", "Idź na SOR."),
        ("&amp;Save", "&amp;Zapisz"),
        ("Are you safe?", "ہل آپ محفوظ ہیں؟"),
        ("Not translated", ""),
    ],
)
def test_a_sound_translation_passes(tmp_path: Path, source: str, translation: str) -> None:
    assert rules_broken(catalogue(tmp_path, source, translation)) == ""


def test_polish_needs_three_plural_forms(tmp_path: Path) -> None:
    two = catalogue(tmp_path, "%n goals", "%n cel", "%n cele", plural=True)
    assert "has 2 plural forms, not 3" in rules_broken(two)
    three = catalogue(tmp_path, "%n goals", "jeden cel", "%n cele", "%n celów", plural=True)
    assert rules_broken(three) == ""


def test_an_empty_plural_form_is_found(tmp_path: Path) -> None:
    assert "empty" in rules_broken(catalogue(tmp_path, "%n goals", "%n cel", "", "%n celów", plural=True))


def test_two_buttons_of_a_window_do_not_share_a_shortcut(tmp_path: Path) -> None:
    file = tmp_path / "pcsp_pl.ts"
    messages = "".join(
        f"<message><source>&amp;{source}</source><translation>&amp;{made}</translation></message>"
        for source, made in (("Save", "Zapisz"), ("Close", "Zamknij"))
    )
    file.write_text(f'<TS language="pl"><context><name>Page</name>{messages}</context></TS>', "utf-8")
    assert "shortcut Z is also that of" in rules_broken(file)


def test_the_command_starts_a_language_and_leaves_made_up_ones_to_the_build(project: Path) -> None:
    translate.write_all(project, ["pl"], project / "translations")
    assert set(catalogues.catalogue_files(project)) == {"pl"}
    assert translate.out_of_step(project) == []


def test_a_new_text_makes_every_catalogue_out_of_step(project: Path) -> None:
    translate.write_all(project, ["pl"], project / "translations")
    (project / "resources/text/new.toml").write_text('one = "A new text"\n', "utf-8")
    before = (project / "translations/pcsp_pl.ts").read_bytes()
    assert translate.out_of_step(project) == ["pl"]
    assert (project / "translations/pcsp_pl.ts").read_bytes() == before


@pytest.mark.parametrize("language", ["en_XA", "ar_XB"])
@pytest.mark.slow
def test_the_made_up_languages_of_the_app_have_no_fault(checkout: Path, tmp_path: Path, language: str) -> None:
    file = tmp_path / f"pcsp_{language}.ts"
    catalogues.make_pseudo(checkout, file, language)
    found = check_catalogue.faults(file, language)
    assert not found, "\n".join(map(str, found))


def test_the_real_catalogues_have_no_fault(checkout: Path) -> None:
    files = catalogues.catalogue_files(checkout)
    found = [str(fault) for language, file in files.items() for fault in check_catalogue.faults(file, language)]
    assert not found, "\n".join(found)
