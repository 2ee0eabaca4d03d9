"""Plans to put on paper."""

from __future__ import annotations

import json
from datetime import date

import pytest

from pcsp_desktop import documents, plan
from pcsp_desktop.assets import resource

DAY = date(2026, 11, 3)
RECOVERY = documents.Recovery(("482913", "102938", "556677", "120934", "778899", "345612", "908172", "665544"))


def example(name: str) -> plan.Plan:
    """One of the made-up people that the app ships."""
    return plan.from_json(json.loads(resource("examples", f"{name}.json").read_text("utf-8")))


@pytest.fixture(scope="session")
def sam() -> plan.Plan:
    return example("sam")


@pytest.fixture(scope="session", params=["sam", "rose", "maya", "nobody"])
def anyone(request: pytest.FixtureRequest) -> plan.Plan:
    """Every example, and a plan in which nothing is answered."""
    return plan.Plan() if request.param == "nobody" else example(request.param)


@pytest.fixture
def options() -> documents.Options:
    return documents.Options(on=DAY, recovery=RECOVERY)
