"""What helps to choose a passphrase: four random words, how long a guess would take, and what is weak about one."""

from collections.abc import Iterator

from pcsp_desktop import vault
from pcsp_desktop.assets import words
from pcsp_desktop.plan import Plan, dump


def four_words() -> str:
    """Four random words, a new set at each call."""
    return vault.four_words()


def advice(passphrase: str, language: str) -> str:
    """How long a guess would take, in plain words; empty for an empty passphrase."""
    if not passphrase:
        return ""
    found = vault.advice(passphrase)
    return words(found.text_id, language, count=f"{found.count:,}")


def weak(passphrase: str, language: str, names: tuple[str, ...] = ()) -> str:
    """Plain words about a weak passphrase, with the offer of four words; empty for one that is not weak.

    ``names`` are names from the person's life. The words never hold the passphrase.
    """
    why = vault.weakness(passphrase, names)
    if not why:
        return ""
    return f"{words(f'vault.weak.{why}', language)} {words('vault.weak.offer', language)}"


def names_in(plan: Plan) -> tuple[str, ...]:
    """The names in a plan that people who know the person would try: theirs, and those of people in it."""
    return tuple(dict.fromkeys(name for name in _names(dump(plan)) if name))


def _names(value: object) -> Iterator[str]:
    """Every text in a plan's JSON that stands under the key of a name."""
    if isinstance(value, dict):
        for key, member in value.items():
            if isinstance(member, str) and (key == "name" or key.endswith("_name")):
                yield member
            else:
                yield from _names(member)
    elif isinstance(value, list):
        for member in value:
            yield from _names(member)
