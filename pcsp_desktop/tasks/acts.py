"""What a person can do that is stored: a code for each kind of act, kept in the history beside its rows.

`OpenPlan.act` is the one way in. Each code stands in the table of tests/tasks/test_nothing_is_half_stored.py, which
does every act on a disk that is full, in a folder that is gone, and in one that cannot be written.
"""

from enum import StrEnum


class Did(StrEnum):
    """What the person did. The codes are kept in vaults: none is ever given another meaning."""

    TYPED = "typed"
    ANSWERED = "answered"
    PUT_ASIDE = "put_aside"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    SORTED = "sorted"
    SAID_HOW_SURE = "said_how_sure"
    AGREED = "agreed"
    WROTE_NAME = "wrote_name"
    ATTACHED = "attached"
    KEPT_LETTER = "kept_letter"
    REMOVED_LETTER = "removed_letter"
    MENDED_RESULT = "mended_result"
    PUT_BACK = "put_back"
    CHOSE_WHO_SEES = "chose_who_sees"
    LEFT_CRISIS_PAGE = "left_crisis_page"
    CRISIS_PAGE_GONE = "crisis_page_gone"
    SIGNED = "signed"
    NEW_SIGNATURE = "new_signature"
    SHARED = "shared"
    REPLIED = "replied"
    KEPT_FILE = "kept_file"
    CHECKED_NUMBER = "checked_number"
    DECIDED = "decided"
