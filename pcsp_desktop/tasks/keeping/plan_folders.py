"""Where this user's plans are kept, and which are there. It needs nothing of the vault: the first page asks it."""

from pathlib import Path

_KEY_FILES = ("vault.json", "vault.json.bak")
"""A folder with one of these holds a plan, perhaps a damaged one (the vault's own key file and its spare)."""


def default_home() -> Path:
    """Where plans are kept: the folder of this app's data for this user."""
    import platformdirs

    return Path(platformdirs.user_data_dir("pcsp-desktop", appauthor=False)) / "plans"


def default_settings() -> Path:
    """Where this computer keeps what is no part of a plan."""
    import platformdirs

    return Path(platformdirs.user_config_path("pcsp-desktop", appauthor=False))


def found_plans(home: Path | None = None) -> tuple[Path, ...]:
    """The folders of plans in ``home``, the last changed first. A folder that cannot be read holds none."""
    found: list[tuple[float, Path]] = []
    try:
        for folder in (home or default_home()).iterdir():
            if any((folder / name).is_file() for name in _KEY_FILES):
                found.append((folder.stat().st_mtime, folder))
    except OSError:
        return ()
    return tuple(folder for _when, folder in sorted(found, reverse=True))
