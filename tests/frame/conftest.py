"""Fixtures for the tests of the frame: the checkout, and a small project to build."""

from __future__ import annotations

from pathlib import Path

import frame_kit
import pytest


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder that pyproject.toml lies in."""
    return frame_kit.CHECKOUT


@pytest.fixture(scope="session")
def kept_files() -> list[Path]:
    """Every file that git keeps, or would keep: not those it ignores."""
    return frame_kit.kept_files()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project with a form, a window and texts, laid out like ours."""
    files = {
        "ui/hello.ui": """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Hello</class><widget class="QWidget" name="Hello">
<widget class="QLabel" name="greeting"><property name="text"><string>A good day to you</string></property></widget>
<widget class="QLabel" name="code"><property name="text"><string notr="true">XYZZY</string></property></widget>
</widget></ui>
""",
        "pcsp_desktop/gui/window/page.py": """from PySide6.QtCore import QCoreApplication, QObject
class Page(QObject):
    def words(self) -> list[str]:
        return [
            self.tr("Keep it as it is"),
            QCoreApplication.translate("Other", "&Go back", "a button"),
        ]
""",
        "resources/text/paper.toml": """[title]
plan = "My plan"
of_date = { text = "My plan, {date}", note = "date is a day such as 6 August 2026" }
""",
        "resources/guide/good-day.toml": """[step]
id = "what-matters"
title = "What matters to me"
[[page]]
id = "good-day-page"
heading = "A good day"
[[page.question]]
id = "good-day"
path = "about/good_day"
prompt = "What is a good day like?"
[[page.question]]
id = "people"
path = "people"
prompt = "Who is important to me?"
entry = { name = "person", add = "Add a person", title = "name", empty = "Nobody is here yet." }
[[page.question.field]]
name = "phone"
prompt = "Phone number"
""",
        "resources/icons/tick.svg": "<svg/>",
        "translations/.keep": "",
    }
    for name, content in files.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, "utf-8")
    return tmp_path
