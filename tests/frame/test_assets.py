"""Shipped files are found, and words come filled and in the nearest language that has them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pcsp_desktop import assets


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A built package with three languages of two texts."""
    catalogues = {
        "en_GB": ({"paper.page": "Page {page} of {count}", "paper.plan": "My plan"}, []),
        "en_GB@easy": ({"paper.plan": "My plan in easy words"}, ["paper.plan"]),
        "pl": ({"paper.page": "Strona {page} z {count}"}, []),
        "en_XA": ({"paper.plan": "Mý plåñ"}, []),
    }
    (tmp_path / "text").mkdir()
    for language, (texts, drafts) in catalogues.items():
        document = {"texts": texts, "drafts": drafts}
        (tmp_path / "text" / f"{language}.json").write_text(json.dumps(document), "utf-8")
    (tmp_path / "resources" / "icons").mkdir(parents=True)
    (tmp_path / "resources" / "icons" / "tick.svg").write_text("<svg/>")
    monkeypatch.setattr(assets, "_BUILD", tmp_path)
    monkeypatch.setattr(assets, "_catalogue", assets._catalogue.__wrapped__)
    return tmp_path


@pytest.mark.usefixtures("built")
class TestWords:
    def test_placeholders_are_filled(self) -> None:
        assert assets.words("paper.page", page=2, count=6) == "Page 2 of 6"

    def test_a_value_with_braces_in_it_is_left_alone(self) -> None:
        assert assets.words("paper.page", page="{count}", count="{page!r}") == "Page {count} of {page!r}"

    def test_a_missing_value_is_named_and_no_given_value_is_shown(self) -> None:
        with pytest.raises(assets.MissingValue, match=r"paper\.page.*page") as fault:
            assets.words("paper.page", count="asthma")
        assert "asthma" not in str(fault.value)

    @pytest.mark.parametrize("language", ["pl", "pl_PL", "pl_PL@easy"])
    def test_the_nearest_language_answers(self, language: str) -> None:
        assert assets.words("paper.page", language, page=1, count=2) == "Strona 1 z 2"
        assert assets.language_of("paper.page", language) == "pl"

    @pytest.mark.parametrize("language", ["pl", "xx", "", "../en_GB", "en_GB.json"])
    def test_what_is_not_translated_comes_in_english(self, language: str) -> None:
        assert assets.words("paper.plan", language) == "My plan"
        assert assets.language_of("paper.plan", language) == "en_GB"

    def test_easy_words_are_a_language_of_their_own(self) -> None:
        assert assets.words("paper.plan", "en_GB@easy") == "My plan in easy words"

    def test_a_draft_says_so_and_its_english_does_not(self) -> None:
        assert assets.is_draft("paper.plan", "en_GB@easy")
        assert not assets.is_draft("paper.plan", "pl")

    def test_an_unknown_id_is_a_fault_that_names_it(self) -> None:
        for ask in (assets.words, assets.language_of, assets.is_draft):
            with pytest.raises(assets.UnknownText, match=r"paper\.nothing"):
                ask("paper.nothing", "pl")

    def test_languages_come_english_first_and_without_the_made_up_ones(self) -> None:
        assert assets.languages() == ("en_GB", "en_GB@easy", "pl")


@pytest.mark.usefixtures("built")
class TestResource:
    def test_a_file_is_found_by_its_parts(self) -> None:
        assert assets.resource("icons", "tick.svg").read_text() == "<svg/>"

    def test_a_file_that_is_not_there_is_named(self) -> None:
        with pytest.raises(FileNotFoundError, match=r"icons/none\.svg"):
            assets.resource("icons", "none.svg")

    @pytest.mark.parametrize("parts", [("..", "text", "en_GB.json"), ("/etc/passwd",), ("icons", "../../text")])
    def test_no_path_leads_out_of_the_resources(self, parts: tuple[str, ...]) -> None:
        with pytest.raises(ValueError, match="inside"):
            assets.resource(*parts)


def test_every_text_of_the_app_can_be_had_in_every_language() -> None:
    ids = json.loads((assets._BUILD / "text" / "en_GB.json").read_bytes())["texts"]
    assert ids
    for language in (*assets.languages(), "en_XA", "ar_XB"):
        for text_id in ids:
            assert assets.language_of(text_id, language)
