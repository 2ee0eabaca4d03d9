"""What can be wrong with a file that came in, or with a request to make one.

Every error carries a `Reason` and nothing else: no text of a plan, no file name, no number from
the file. The plain words for each reason are in `resources/text/sharing.toml`.
"""

from __future__ import annotations

from enum import StrEnum

from pcsp_desktop import assets
from pcsp_desktop.assets import ENGLISH


class Reason(StrEnum):
    """Why a file is not taken, one code for each set of plain words."""

    NOT_A_SHARE_FILE = "not_a_share_file"
    TOO_BIG = "too_big"
    CONTAINER = "container"
    LAYOUT = "layout"
    FILE_LIST = "file_list"
    SIGNATURE = "signature"
    RECORD = "record"
    MISLEADING = "misleading"
    CONTENT = "content"
    PDF = "pdf"
    PDF_SIGNER = "pdf_signer"
    NEWER = "newer"
    LOCKED_PDF = "locked_pdf"
    LOCKED_TO_KEY = "locked_to_key"
    PASSPHRASE_AGE = "passphrase_age"
    WRONG_CODE = "wrong_code"
    WRONG_KEY = "wrong_key"
    DAMAGED_LOCK = "damaged_lock"
    NOTHING_INSIDE = "nothing_inside"

    def words(self, language: str = ENGLISH) -> str:
        """The plain words a person reads for this reason."""
        return assets.words(f"sharing.reason.{self.value}", language)


class SharingError(Exception):
    """The base of every error of this room."""


class NotWhole(SharingError):
    """A share file is refused: changed, cut, hostile, or not a share file at all."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class CannotUnlock(SharingError):
    """A locked file did not open: wrong code, another person's key, damage, or a kind we refuse."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class CannotMake(SharingError):
    """A share file cannot be made from this request; `what` is a code, never a value."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what
