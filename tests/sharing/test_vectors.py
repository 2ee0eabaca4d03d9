"""The stored files of the released format: they open, or are refused for the reason that is written down."""

import json
from pathlib import Path
from typing import Any

import pytest
import share_kit as kit

from pcsp_desktop import plan, sharing

FOLDER = Path(__file__).parents[1] / "data" / "share"
VECTORS: dict[str, Any] = json.loads((FOLDER / "vectors.json").read_text(encoding="utf-8"))
GOOD = [each for each in VECTORS["files"] if each["whole"]]
BAD = [each for each in VECTORS["files"] if not each["whole"]]


@pytest.mark.parametrize("vector", GOOD, ids=lambda vector: vector["file"])
def test_a_good_file_opens_and_says_what_is_written_down(vector: dict[str, Any]) -> None:
    checked = sharing.check((FOLDER / vector["file"]).read_bytes(), today=kit.TODAY)
    assert checked.opened is not None
    assert checked.opened.record.author.name == vector["author"]
    assert checked.opened.manifest_sha256 == vector["manifest_sha256"]
    assert checked.opened.fingerprint.key_id == vector["key"]
    assert checked.opened.fingerprint.digits == vector["digits"]
    assert " ".join(checked.opened.fingerprint.words) == vector["words"]


@pytest.mark.parametrize("vector", BAD, ids=lambda vector: vector["file"])
def test_a_bad_file_is_refused_for_the_reason_that_is_written_down(vector: dict[str, Any]) -> None:
    checked = sharing.check((FOLDER / vector["file"]).read_bytes(), today=kit.TODAY)
    assert not checked.whole
    assert checked.reason is sharing.Reason(vector["reason"])


def test_every_file_in_the_folder_is_written_down() -> None:
    listed = {each["file"] for each in VECTORS["files"]} | set(VECTORS["locked"]) | set(VECTORS["replies"])
    assert {path.name for path in FOLDER.iterdir() if path.suffix in (".zip", ".pdf", ".age")} == listed


@pytest.mark.parametrize("name", VECTORS["replies"])
def test_a_reply_gives_what_was_asked_and_no_more(name: str) -> None:
    about = VECTORS["replies"][name]
    opened = sharing.open_share((FOLDER / name).read_bytes())
    assert opened.reply is not None
    left = sharing.asked(opened.reply, about["sections"])
    assert left.not_asked == about["not_asked"]
    assert [each.change.path for each in left.suggestions] == ["goals/goal-1/want"]


def test_the_locked_files_open() -> None:
    for name, about in VECTORS["locked"].items():
        data = (FOLDER / name).read_bytes()
        if "code" in about:
            opened = sharing.unlock_pdf(data, about["code"])
        elif sharing.can_lock_to_key():
            opened = sharing.unlock_with_key(data, about["secret"])
        else:
            continue
        assert opened == (FOLDER / about["holds"]).read_bytes()


@pytest.mark.parametrize("vector", VECTORS["canonical"], ids=lambda vector: vector["bytes"][:20])
def test_canonical_json_vectors(vector: dict[str, Any]) -> None:
    data = bytes.fromhex(vector["bytes"])
    assert plan.canonical(vector["value"]) == data
    assert plan.parse_canonical(data) == vector["value"]
