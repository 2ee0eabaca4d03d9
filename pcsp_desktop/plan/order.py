"""Order keys: short strings that sort as the person placed the entries.

Between any two keys there is another one, so moving one entry changes that entry alone, and
two people who moved different entries can be merged. Keys use 62 ASCII letters and digits in
byte order and never end in the lowest digit, so that there is always room in front.
"""

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(DIGITS)


def is_key(key: str) -> bool:
    """Whether ``key`` can stand as an order key."""
    return 0 < len(key) <= 200 and all(c in DIGITS for c in key) and not key.endswith(DIGITS[0])


def between(before: str | None, after: str | None) -> str:
    """A key that sorts after ``before`` and before ``after``; None means the end of the list.

    Raises ValueError when ``before`` does not sort before ``after``.
    """
    if before is not None and after is not None and before >= after:
        raise ValueError("order keys are not in order")
    low = before or ""
    if after is None:
        return _following(low)
    if not low:
        return _preceding(after)
    key = ""
    place = 0
    bounded = True
    while True:
        floor = DIGITS.index(low[place]) if place < len(low) else 0
        ceiling = DIGITS.index(after[place]) if bounded and place < len(after) else _BASE
        if ceiling - floor > 1:
            return key + DIGITS[(floor + ceiling) // 2]
        key += DIGITS[floor]
        bounded = bounded and ceiling == floor
        place += 1


def _following(key: str) -> str:
    """The next short key after ``key``, leaving room between neighbours."""
    for place in range(len(key)):
        digit = DIGITS.index(key[place])
        if digit < _BASE - 1:
            return key[:place] + DIGITS[digit + 1]
    return key + DIGITS[_BASE // 2] if key else DIGITS[1]


def _preceding(key: str) -> str:
    """The next short key in front of ``key``, leaving room between neighbours."""
    for place, letter in enumerate(key):
        digit = DIGITS.index(letter)
        if digit > 1:
            return key[:place] + DIGITS[digit - 1]
    return key[:-1] + DIGITS[0] + DIGITS[_BASE // 2]
