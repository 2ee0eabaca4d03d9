"""Emails of any form: whatever is nested in what, nothing ends the reading, and no attachment is lost in silence."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from letters.hostile_maker import LINE, page_of, paragraph, text, word

from pcsp_desktop.letters.readers.picture import load_formats
from pcsp_desktop.letters.worker.limits import NeedsOcr, Refused
from pcsp_desktop.letters.worker.reading import read_with_notes

HEAD = "From: a@example.invalid\r\nDate: Thu, 04 Jun 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\n"
FILES = {
    "pdf": ("application/pdf", page_of(text())),
    "word": ("application/octet-stream", word(paragraph())),
    "tnef": ("application/ms-tnef", b"\x78\x9f\x3e\x22\x01"),
    "gif": ("image/gif", b"GIF89a\x01\x00"),
    "broken": ("application/pdf", b"%PDF-1.4 broken"),
    "empty": ("text/plain", b""),
    "signature": ("application/pkcs7-signature", b"x" * 200),
}


def leaf(kind: str, *, inline: bool) -> str:
    media, content = FILES[kind]
    placed = "inline" if inline else "attachment"
    return (
        f'Content-Type: {media}; name="{kind}.bin"\r\nContent-Disposition: {placed}; filename="{kind}.bin"\r\n'
        f"Content-Transfer-Encoding: base64\r\n\r\n{base64.encodebytes(content).decode()}"
    )


LEAF = st.builds(
    lambda kind, inline: ("leaf", kind, inline), st.sampled_from(sorted(FILES)), st.booleans()
) | st.sampled_from(
    [
        ("body", f"Content-Type: text/plain\r\n\r\n{LINE}", False),
        ("body", "Content-Type: text/html\r\n\r\n<p>Hello</p>", False),
    ]
)
TREE = st.recursive(
    LEAF,
    lambda inner: st.tuples(
        st.sampled_from(["mixed", "related", "alternative", "report", "signed", "rfc822"]), st.lists(inner, max_size=4)
    ),
    max_leaves=8,
)


def written(part: Any, depth: int = 0) -> str:
    if part[0] == "leaf":
        return leaf(part[1], inline=part[2])
    if part[0] == "body":
        return str(part[1])
    kind, inner = part
    if kind == "rfc822":
        inside = written(inner[0], depth + 1) if inner else "\r\n\r\nx"
        return f"Content-Type: message/rfc822\r\n\r\n{HEAD}{inside}"
    mark = f"b{depth}x{len(inner)}"
    body = "".join(f"--{mark}\r\n{written(one, depth + 1)}\r\n" for one in inner)
    return f'Content-Type: multipart/{kind}; boundary="{mark}"\r\n\r\n{body}--{mark}--\r\n'


def leaves(part: Any) -> list[str]:
    if part[0] == "leaf":
        return [str(part[1])]
    if part[0] == "body":
        return []
    return [name for one in part[1] for name in leaves(one)]


def plain(part: Any) -> bool:
    """Whether no part stands in an alternative, where only the shown form counts, or alone in a message."""
    if part[0] in ("leaf", "body"):
        return True
    return part[0] in ("mixed", "related") and all(plain(one) for one in part[1])


@pytest.fixture(scope="module", autouse=True)
def _formats() -> None:
    load_formats()


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TREE)
def test_any_nesting_is_read_and_what_is_not_is_named(tree: Any) -> None:
    try:
        letter, reading = read_with_notes((HEAD + written(tree)).encode())
    except (Refused, NeedsOcr):
        return
    told = [note.name for note in reading.notes]
    if plain(tree) and tree[0] != "leaf":
        for kind in leaves(tree):
            if kind in ("tnef", "gif", "broken"):
                assert f"{kind}.bin" in told
        if {"pdf", "word"} & set(leaves(tree)):
            assert any(candidate.test == "hba1c" for candidate in letter.candidates)
