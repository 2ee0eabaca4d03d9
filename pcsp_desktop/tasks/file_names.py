"""What the files are called that the app offers to write: the day and what it is, and never the name of a person."""

import datetime

from pcsp_desktop.vault.backups import ENDING as COPY_ENDING

__all__ = [
    "COPY_ENDING",
    "EMERGENCY_SHEET",
    "LOCKED_TO_KEY",
    "RECOVERY_SHEET",
    "SHARE_ENDING",
    "WORDS",
    "backup",
    "email",
    "letter",
    "locked_pdf",
    "locked_to_key",
    "paper",
    "reply",
    "share",
]

SHARE_ENDING = ".pcsp.zip"
LOCKED_TO_KEY = ".age"
WORDS = "my-words.txt"
"""Words that could not be stored."""
RECOVERY_SHEET = "recovery-sheet.pdf"
EMERGENCY_SHEET = "emergency-sheet.pdf"


def paper(kind: str, on: datetime.date, ending: str = "pdf") -> str:
    """A paper of a kind, such as `full-plan`."""
    return f"my-plan-{on.isoformat()}-{kind}.{ending}"


def email(on: datetime.date) -> str:
    """An email with a paper."""
    return f"my-plan-{on.isoformat()}.eml"


def share(on: datetime.date) -> str:
    """A signed copy of the plan."""
    return f"my-plan-{on.isoformat()}{SHARE_ENDING}"


def locked_pdf(on: datetime.date) -> str:
    """A copy that opens with a code."""
    return f"my-plan-{on.isoformat()}-locked.pdf"


def locked_to_key(on: datetime.date) -> str:
    """A copy that one person's app opens."""
    return f"{share(on)}{LOCKED_TO_KEY}"


def reply(on: datetime.date) -> str:
    """A signed reply to someone's plan."""
    return f"my-reply-{on.isoformat()}{SHARE_ENDING}"


def backup(on: datetime.date) -> str:
    """The whole plan, locked, as one file."""
    return f"my-plan-{on.isoformat()}{COPY_ENDING}"


def letter(ending: str) -> str:
    """A kept letter, as it came."""
    return f"letter.{ending}"
