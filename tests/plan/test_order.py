"""Between any two places in a list there is another one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcsp_desktop.plan.order import DIGITS, between, is_key

KEYS = st.text(st.sampled_from(DIGITS), min_size=1, max_size=8).filter(lambda key: not key.endswith(DIGITS[0]))


@given(KEYS, KEYS)
def test_there_is_a_key_between_any_two(one: str, other: str) -> None:
    low, high = sorted((one, other))
    if low == high:
        with pytest.raises(ValueError, match="order"):
            between(low, high)
    else:
        key = between(low, high)
        assert low < key < high
        assert is_key(key)


@given(KEYS)
def test_there_is_a_key_at_each_end(key: str) -> None:
    assert between(None, key) < key < between(key, None)
    assert is_key(between(None, key))
    assert is_key(between(key, None))


@given(st.lists(st.floats(0, 1), max_size=200))
def test_a_list_built_by_putting_in_anywhere_stays_in_order(positions: list[float]) -> None:
    keys: list[str] = []
    for position in positions:
        at = int(position * len(keys))
        keys.insert(at, between(keys[at - 1] if at else None, keys[at] if at < len(keys) else None))
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)
    assert all(is_key(key) for key in keys)


def test_two_thousand_entries_added_at_the_end_keep_short_keys() -> None:
    key = None
    for _ in range(2000):
        key = between(key, None)
    assert key is not None
    assert len(key) < 80


def test_two_thousand_entries_put_in_front_keep_short_keys() -> None:
    key = between(None, None)
    for _ in range(2000):
        key = between(None, key)
    assert len(key) < 80


def test_two_entries_can_change_places_five_hundred_times() -> None:
    keys = [between(None, None)]
    keys.append(between(keys[0], None))
    keys.append(between(keys[1], None))
    for _ in range(500):
        keys = [keys[0], between(keys[0], keys[1]), keys[1]]
    assert all(is_key(key) for key in keys)


@pytest.mark.parametrize("text", ["", "0", "a0", "é", "a b", "x" * 201])
def test_what_is_no_key_is_told_apart(text: str) -> None:
    assert not is_key(text)
