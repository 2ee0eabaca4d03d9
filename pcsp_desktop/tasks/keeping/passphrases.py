"""What helps to choose a passphrase: four random words, and how long a guess at one would take."""

from pcsp_desktop import vault
from pcsp_desktop.assets import words


def four_words() -> str:
    """Four random words, a new set at each call."""
    return vault.four_words()


def advice(passphrase: str, language: str) -> str:
    """How long a guess would take, in plain words; empty for an empty passphrase."""
    if not passphrase:
        return ""
    found = vault.advice(passphrase)
    return words(found.text_id, language, count=f"{found.count:,}")
