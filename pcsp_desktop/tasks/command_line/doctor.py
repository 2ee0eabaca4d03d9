"""``pcsp-desktop doctor``: look at a plan's folder and say in plain words if all is well."""

from pathlib import Path

from pcsp_desktop import vault
from pcsp_desktop.vault.keys import Passphrase


def doctor(folder: Path, passphrase: str) -> tuple[int, list[str]]:
    """The exit code (0 healthy to 5 in use) and the lines to print. Nothing in the folder is changed."""
    report = vault.doctor(folder, Passphrase(passphrase))
    return report.exit_code, list(report.lines)
