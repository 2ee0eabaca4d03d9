"""One value has one byte form (RFC 8785), and only that form is read back."""

import json

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st
from plan_kit import example

from pcsp_desktop import plan
from pcsp_desktop.plan import NotCanonical
from pcsp_desktop.plan.canonical import LARGEST, MAX_BYTES, MAX_DEPTH

WHOLE = st.integers(-LARGEST, LARGEST)
TEXT = st.text(st.characters(exclude_categories=["Cs"]))
KEYS = st.text(st.characters(max_codepoint=127), max_size=6)
VALUES = st.recursive(
    st.none() | st.booleans() | WHOLE | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=20,
)


@given(VALUES)
def test_the_bytes_are_those_of_rfc_8785(value: object) -> None:
    assert plan.canonical(value) == rfc8785.dumps(value)  # type: ignore[arg-type]


@given(VALUES)
def test_what_was_written_is_read_back(value: object) -> None:
    assert plan.parse_canonical(plan.canonical(value)) == value


def test_a_whole_plan_has_the_bytes_of_rfc_8785() -> None:
    saved = plan.to_json(example("sam"))
    assert plan.canonical(saved) == rfc8785.dumps(saved)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (0.5, "not_json"),
        (float("nan"), "not_json"),
        (b"x", "not_json"),
        ({1, 2}, "not_json"),
        (LARGEST + 1, "number_too_large"),
        (-LARGEST - 1, "number_too_large"),
        ({"é": 1}, "key_not_ascii"),
        ({1: 1}, "key_not_ascii"),
        ("\ud800", "surrogate"),
        (["\udfff"], "surrogate"),
    ],
    ids=repr,
)
def test_what_has_no_canonical_form_is_refused(value: object, code: str) -> None:
    with pytest.raises(NotCanonical) as refused:
        plan.canonical(value)
    assert refused.value.code == code


@pytest.mark.parametrize(
    "data",
    [
        b'{ "a":1}',
        b'{"b":1,"a":2}',
        b'{"a":1,"a":1}',
        b'{"a":1}\n',
        b'\xef\xbb\xbf{"a":1}',
        b'"\\u0041"',
        b"1.0",
        b"1e2",
        b"-0",
        b"01",
        b"NaN",
        b"Infinity",
        b'"\xff"',
        b"",
        b"{",
        b'"\\ud800"',
        b'"\\/"',
        b'"\x01"',
        b"[1,]",
        b"9007199254740992",
        '{"é":1}'.encode(),
    ],
    ids=repr,
)
def test_bytes_in_another_form_are_refused(data: bytes) -> None:
    with pytest.raises(NotCanonical):
        plan.parse_canonical(data)


def test_deep_nesting_is_refused_before_it_is_read() -> None:
    deepest = b"[" * MAX_DEPTH + b"]" * MAX_DEPTH
    assert plan.parse_canonical(deepest)
    for depth in (MAX_DEPTH + 2, 100_000):
        with pytest.raises(NotCanonical) as refused:
            plan.parse_canonical(b"[" * depth + b"]" * depth)
        assert refused.value.code == "too_deep"


def test_brackets_in_a_text_are_no_nesting() -> None:
    data = json.dumps("[" * 1000 + '"{\\').encode()
    assert plan.parse_canonical(data) == "[" * 1000 + '"{\\'


def test_more_bytes_than_allowed_are_refused() -> None:
    with pytest.raises(NotCanonical) as refused:
        plan.parse_canonical(b'"' + b"x" * MAX_BYTES + b'"')
    assert refused.value.code == "too_long"


def test_a_number_too_long_to_read_is_refused() -> None:
    with pytest.raises(NotCanonical):
        plan.parse_canonical(b"1" * 100_000)
