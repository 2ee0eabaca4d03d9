"""The typefaces a person can choose, loaded from the files we ship when they are first wanted."""

from functools import cache

from PySide6.QtGui import QFontDatabase

from pcsp_desktop.assets import resource

# Choice -> how the names of its files begin in resources/fonts, and what the family is called in them.
CHOICES: dict[str, tuple[str, str] | None] = {
    "atkinson": ("AtkinsonHyperlegibleNext", "Atkinson Hyperlegible Next"),
    "lexend": ("Lexend", "Lexend"),
    "andika": ("PlanReading", "Plan Reading"),
    "system": None,
}
_OTHER_SCRIPTS = "Noto"


@cache
def _load(beginning: str) -> tuple[str, ...]:
    """Load every shipped file whose name begins so; give back the families found in them."""
    folder = resource("fonts")
    found: list[str] = []
    if folder.is_dir():
        for path in sorted(folder.iterdir()):
            if path.name.startswith(beginning) and path.suffix.lower() in (".ttf", ".otf"):
                number = QFontDatabase.addApplicationFont(str(path))
                found += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return tuple(dict.fromkeys(found))


def shipped(choice: str) -> bool:
    """Whether the files of this choice are here (the system's own font always is)."""
    entry = CHOICES[choice]
    return entry is None or bool(_load(entry[0]))


def families(choice: str) -> list[str]:
    """The font families to ask Qt for, best first; empty for the system's own font.

    Faces for other scripts come from the computer or from `load_other_scripts`, by Qt's own fallback.
    """
    entry = CHOICES[choice]
    if entry is None:
        return []
    found = _load(entry[0])
    return [entry[1]] if entry[1] in found else list(found)


def load_other_scripts() -> None:
    """Make the shipped Noto faces known to Qt, for text in scripts that the chosen face lacks."""
    _load(_OTHER_SCRIPTS)
