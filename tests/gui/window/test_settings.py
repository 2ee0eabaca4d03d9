"""The settings file: choices come back, and nothing in it can stop the app."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pcsp_desktop.gui.window.settings import SettingsFile, WindowSettings, default_file


def test_choices_come_back(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "deep" / "settings.json")
    assert file.load() == WindowSettings(first_start=True)
    chosen = WindowSettings(
        300, "dark", "lexend", "cy", "wales", 20, True, ("/plans/one", "/plans/zwei ü"), first_start=False
    )
    file.save(chosen)
    assert file.load() == chosen


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"text_size": 1e999}', b'{"plans": "x"}', b"[" * 100_000]
)
def test_a_damaged_file_is_a_first_start_or_plain_choices(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    found = SettingsFile(path).load()
    assert found._replace(first_start=True) == WindowSettings()


def test_one_bad_choice_does_not_lose_the_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(
        json.dumps(
            {
                "text_size": 301,
                "scheme": "pink",
                "font": ["x"],
                "language": 7,
                "country": "mars",
                "idle_minutes": True,
                "private_screen": "yes",
                "plans": ["/plans/one", 3, ""],
            }
        )
    )
    found = SettingsFile(path).load()
    assert found == WindowSettings(plans=("/plans/one",), first_start=False)


def test_true_is_not_a_number_of_minutes(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"text_size": true, "idle_minutes": false}')
    found = SettingsFile(path).load()
    assert found.text_size == 100
    assert found.idle_minutes == 10


def test_the_last_opened_plan_is_first_and_stands_there_once() -> None:
    settings = WindowSettings(plans=("/a", "/b", "/c")).with_plan(Path("/b"))
    assert settings.plans == ("/b", "/a", "/c")
    assert settings.without_plan(Path("/a")).plans == ("/b", "/c")


def test_a_save_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.save(WindowSettings(text_size=200))

    def full(*_arguments: object) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="no room"):
        file.save(WindowSettings(text_size=400))
    assert file.load().text_size == 200
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


def test_the_usual_place_is_in_the_persons_own_folder(own_home: Path) -> None:
    path = default_file().path
    assert path.name == "settings.json"
    assert "pcsp-desktop" in path.parts
