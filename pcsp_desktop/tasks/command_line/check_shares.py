"""``pcsp-desktop check``: is each share file whole, and who signed it. It needs no plan and no passphrase."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pcsp_desktop import sharing
from pcsp_desktop.assets import words
from pcsp_desktop.tasks.session import local_now


def check_files(files: Sequence[str], *, as_json: bool) -> tuple[int, list[str]]:
    """The exit code (0 when all are whole, else 1) and a line for each file, as JSON or in plain words."""
    reports = [_report(file) for file in files]
    code = 0 if all(report["whole"] for report in reports) else 1
    if as_json:
        return code, [json.dumps(report) for report in reports]
    return code, [line for report in reports for line in _in_words(report)]


def _report(file: str) -> dict[str, Any]:
    try:
        data = sharing.read_limited(Path(file))
    except OSError:
        return {
            "file": file,
            "whole": False,
            "reason": words("command.check.cannot_open"),
            "author": None,
            "fingerprint": None,
            "created": None,
            "expires": None,
            "sections": [],
        }
    return dict(sharing.report(file, sharing.check(data, today=local_now().date())))


def _in_words(report: dict[str, Any]) -> list[str]:
    if not report["whole"]:
        return [words("sharing.command.not_whole", file=report["file"], reason=report["reason"])]
    author = sharing.quoted(report["author"])
    return [words("sharing.command.whole", file=report["file"], author=author, digits=report["fingerprint"])]
