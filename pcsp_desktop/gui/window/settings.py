"""What a person chose for the windows, kept in one small file outside any plan.

It holds looks, language, country, times and the folders of known plans: never a word of a plan. A damaged or
newer file never stops the app; what cannot be read falls back to what a first start has.
"""

import json
import os
import tempfile
from pathlib import Path
from typing import NamedTuple

from platformdirs import user_config_path

from pcsp_desktop.assets import ENGLISH
from pcsp_desktop.gui.kit.fonts import CHOICES
from pcsp_desktop.gui.kit.theme import SCHEMES, TEXT_SIZES

IDLE_MINUTES = (5, 10, 20, 60, 0)
"""Minutes without a key or mouse before the plan locks; 0 is never."""
COUNTRIES = ("england", "wales", "elsewhere")


class WindowSettings(NamedTuple):
    """All choices. `first_start` is True until something was saved."""

    text_size: int = 100
    scheme: str = "light"
    font: str = "atkinson"
    language: str = ENGLISH
    country: str = ""
    idle_minutes: int = 10
    private_screen: bool = False
    plans: tuple[str, ...] = ()
    """Folders of plans on this computer, the last opened first."""
    first_start: bool = True
    scheme_chosen: bool = False
    """Whether the person chose the colours; until then they follow the system."""
    close_on_lock: bool = False
    """Whether the app closes when a plan locks, so that nothing of it stays in memory."""

    def with_plan(self, folder: Path) -> "WindowSettings":
        """The same, with this plan's folder first."""
        name = str(folder)
        return self._replace(plans=(name, *(other for other in self.plans if other != name)))

    def without_plan(self, folder: Path) -> "WindowSettings":
        """The same, with this plan's folder no longer in the list (the plan itself is left alone)."""
        return self._replace(plans=tuple(other for other in self.plans if other != str(folder)))


class SettingsFile:
    """The file. Saving replaces it in one step, so that a crash leaves the old one or the new one."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> WindowSettings:
        """Read the choices. Anything missing, damaged or not known is as at the first start."""
        try:
            found = json.loads(self.path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return WindowSettings()
        if not isinstance(found, dict):
            return WindowSettings()
        return _checked(found)

    def save(self, settings: WindowSettings) -> None:
        """Write the choices. Raises OSError when the folder cannot be written."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        kept = settings._asdict()
        del kept["first_start"]
        descriptor, name = tempfile.mkstemp(prefix=".settings-", dir=self.path.parent)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as stream:
                json.dump(kept, stream, ensure_ascii=False, indent=1, sort_keys=True)
                stream.flush()
                os.fsync(stream.fileno())
            Path(name).replace(self.path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def default_file() -> SettingsFile:
    """The file in this computer's usual place for settings."""
    return SettingsFile(user_config_path("pcsp-desktop", appauthor=False) / "settings.json")


def _checked(found: dict[str, object]) -> WindowSettings:
    plain = WindowSettings(first_start=False)
    text_size = found.get("text_size")
    idle = found.get("idle_minutes")
    language = found.get("language")
    plans = found.get("plans")
    return WindowSettings(
        text_size=text_size if type(text_size) is int and text_size in TEXT_SIZES else plain.text_size,
        scheme=_one_of(found.get("scheme"), SCHEMES, plain.scheme),
        font=_one_of(found.get("font"), tuple(CHOICES), plain.font),
        language=language if isinstance(language, str) and 0 < len(language) < 20 else plain.language,
        country=_one_of(found.get("country"), COUNTRIES, plain.country),
        idle_minutes=idle if type(idle) is int and idle in IDLE_MINUTES else plain.idle_minutes,
        private_screen=found.get("private_screen") is True,
        close_on_lock=found.get("close_on_lock") is True,
        plans=tuple(name for name in plans if isinstance(name, str) and name) if isinstance(plans, list) else (),
        first_start=False,
        # A file from before this was kept holds a choice.
        scheme_chosen=found.get("scheme") in SCHEMES and found.get("scheme_chosen") is not False,
    )


def _one_of(value: object, allowed: tuple[str, ...], otherwise: str) -> str:
    return value if isinstance(value, str) and value in allowed else otherwise
