"""Vaults of every released format open for ever, with all that was in them."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from pcsp_desktop import plan, vault
from pcsp_desktop.vault import EmergencyNumber, Passphrase, RecoveryNumber, Vault
from pcsp_desktop.vault.tables import CURRENT

SAMPLES = sorted((Path(__file__).resolve().parents[1] / "data" / "vault").glob("format-*"))


@pytest.fixture(params=SAMPLES, ids=lambda path: path.name)
def sample(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, dict[str, Any]]:
    """A copy of a stored vault, and what has to be in it."""
    stored: Path = request.param
    folder = tmp_path / "v"
    folder.mkdir()
    for name in ("plan.db", "vault.json"):
        shutil.copyfile(stored / name, folder / name)
    return folder, json.loads((stored / "expected.json").read_text("utf-8"))


def holds_everything(opened: Vault, wanted: dict[str, Any]) -> None:
    """Every kind of content is there."""
    assert opened.id == wanted["vault"]
    assert opened.branch == wanted["branch"]
    assert opened.plan == plan.from_json(wanted["plan"])
    for sequence, then in wanted["past"].items():
        assert opened.plan_at(int(sequence)) == plan.from_json(then)
    assert [str(row.kind) for row in opened.revisions(plan_only=False)][: wanted["head"]] == wanted["kinds"]
    assert [row.label for row in opened.versions()] == ["before the review"]
    assert opened.drafts() == {"matters/bad_day": "half a tho"}
    assert opened.settings.get("idle_minutes") == 7
    assert opened.kept("trust/one") == {"name": "Dr Ali", "state": "known"}
    assert opened.kept("sent/1") is None
    assert hashlib.sha256(opened.attachments.get(wanted["letter"])).hexdigest() == wanted["letter"]
    assert opened.private_notes.read(Passphrase(wanted["private"])).notes == {"text": "nobody else reads this"}
    assert any(row.removed_on is not None for row in opened.revisions())


def test_there_is_a_sample_of_the_format_that_is_written_now() -> None:
    major, minor = CURRENT.major, CURRENT.minor
    assert f"format-{major}.{minor}" in [path.name for path in SAMPLES]


@pytest.mark.slow
def test_each_way_in_still_opens_it(sample: tuple[Path, dict[str, Any]]) -> None:
    folder, wanted = sample
    for secret in (
        Passphrase(wanted["passphrase"]),
        RecoveryNumber.from_typed(wanted["recovery"]),
        EmergencyNumber.from_typed(wanted["emergency"]),
    ):
        with vault.unlock(folder, secret) as opened:
            holds_everything(opened, wanted)


def test_it_takes_changes_and_a_new_lock(sample: tuple[Path, dict[str, Any]]) -> None:
    folder, wanted = sample
    with vault.unlock(folder, RecoveryNumber.from_typed(wanted["recovery"])) as opened:
        opened.slots.change_lock()
        holds_everything(opened, wanted)
        opened.append_all((plan.set_value("matters/good_day", "still here"),), "me")
    assert vault.doctor(folder, Passphrase(wanted["passphrase"])).exit_code == 0
