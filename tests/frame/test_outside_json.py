"""The one reader of other programs' JSON: what it takes, and what each rule refuses, for letters and shares alike."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcsp_desktop import outside_json
from pcsp_desktop.letters.readers.fhir import load_json
from pcsp_desktop.letters.worker.limits import Refused
from pcsp_desktop.outside_json import BadJson, Limits
from pcsp_desktop.sharing.fhir import loader

LIMITS = Limits(length=1_000, depth=4, brackets=20)


def refused(data: bytes | str, limits: Limits = LIMITS) -> str:
    with pytest.raises(BadJson) as problem:
        outside_json.parse(data, limits)
    return problem.value.code


def test_numbers_keep_the_digits_that_were_printed() -> None:
    assert str(outside_json.parse(b'{"value":48.0}', LIMITS)) == "{'value': Decimal('48.0')}"
    assert outside_json.parse(b"7", LIMITS) == 7


@pytest.mark.parametrize("data", [b'\xef\xbb\xbf{"a":1}', '\ufeff{"a":1}', b' { "a" : 1 }\n'])
def test_any_spacing_and_a_byte_order_mark_are_read(data: bytes | str) -> None:
    assert outside_json.parse(data, LIMITS) == {"a": 1}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"x" * 1_001, "size"),
        (b"[" * 21 + b"]" * 21, "size"),
        (b"[[[[[1]]]]]", "depth"),
        (b'{"a":{"b":{"c":{"d":{"e":1}}}}}', "depth"),
        (b'{"a":1,"a":2}', "duplicate_key"),
        (b'{"a":1,"\\u0061":1}', "duplicate_key"),
        (b'{"a":1e99}', "number"),
        (b'{"a":0.%s}' % (b"1" * 50), "number"),
        (b'{"a":%s}' % (b"1" * 50), "number"),
        (b'{"a":NaN}', "number"),
        (b'{"a":-Infinity}', "number"),
        (b'{"a":"\\ud800"}', "characters"),
        (b'{"a":}', "form"),
        (b'{"a":1} x', "form"),
        (b"\xff\xfe", "form"),
        (b"", "form"),
    ],
)
def test_each_rule_refuses_with_its_code_and_no_content(data: bytes, code: str) -> None:
    assert refused(data) == code


def test_deep_nesting_ends_with_a_reason_and_not_with_the_program() -> None:
    wide = Limits(length=10**6, depth=60, brackets=10**6)
    assert refused(b"[" * 100_000, wide) in ("depth", "form")
    assert refused(b"[" * 100_000 + b"]" * 100_000, wide) == "depth"


@given(st.recursive(st.none() | st.booleans() | st.integers(-(10**39), 10**39), lambda one: st.lists(one, max_size=2)))
def test_it_gives_what_was_written(value: object) -> None:
    import json

    wide = Limits(length=10**6, depth=100)
    assert outside_json.parse(json.dumps(value), wide) == value


@pytest.mark.parametrize("text", ['{"resourceType":"Goal","id":"a","id":"b"}', '{"resourceType":"Goal","x":1e99}'])
def test_letters_and_shares_refuse_the_same_files(text: str) -> None:
    with pytest.raises(loader.NotFhir):
        loader.parse(text.encode())
    with pytest.raises(Refused):
        load_json(text)


def test_letters_and_shares_read_the_same_values() -> None:
    text = '{"resourceType":"Observation","valueQuantity":{"value":5.10}}'
    assert loader.parse(text.encode()) == load_json(text)
    assert load_json(text)["valueQuantity"]["value"] == Decimal("5.10")
