"""What languages call themselves."""

from PySide6.QtCore import QLocale


def language_name(code: str) -> str:
    """What a language calls itself; made-up languages for tests are named as such."""
    made_up = {"en_XA": "Long words (test)", "ar_XB": "Right to left (test)"}
    if code in made_up:
        return made_up[code]
    name = QLocale(code.partition("@")[0]).nativeLanguageName()
    name = name[:1].upper() + name[1:] if name else code
    if code.startswith("en"):
        name = "English"
    return f"{name} (easy words)" if code.endswith("@easy") else name
