"""Where a plan is kept: one encrypted folder, its keys, its history and its backups.

Start with `create`, `inspect` and `unlock`; all else hangs on the `Vault` that they give. What can go wrong is
a `Problem` with the ids of its plain words. docs/security.md says what is promised and how it is done.
"""

from pcsp_desktop.vault.acts import Act, Attach, Keep, Step
from pcsp_desktop.vault.attachments import Attachment
from pcsp_desktop.vault.backups import Backup, BackupJob, BackupOutcome
from pcsp_desktop.vault.clock import Clock, SystemClock
from pcsp_desktop.vault.examining import Report, doctor
from pcsp_desktop.vault.files import cloud_folder
from pcsp_desktop.vault.hardening import harden
from pcsp_desktop.vault.history import RowKind
from pcsp_desktop.vault.idle import IdleWatch
from pcsp_desktop.vault.key_file import SlotKind
from pcsp_desktop.vault.key_slots import KeySlot
from pcsp_desktop.vault.keys import KdfCost, KeyringSecret, Passphrase
from pcsp_desktop.vault.notices import Notice
from pcsp_desktop.vault.open_vault import Revision, Vault
from pcsp_desktop.vault.opening import (
    FolderState,
    LaterCheck,
    create,
    inspect,
    later_check,
    save_elsewhere,
    unlock,
    use_spare,
)
from pcsp_desktop.vault.passphrase_advice import Advice, advice, four_words, weakness
from pcsp_desktop.vault.printed_number import (
    EmergencyNumber,
    NumberFault,
    PrintedNumber,
    RecoveryNumber,
    group_is_right,
)
from pcsp_desktop.vault.private_notes import OpenNotes, SealedNotes
from pcsp_desktop.vault.problems import (
    AlreadyThere,
    AnotherVault,
    BackupDamaged,
    Damaged,
    DiskFull,
    FileRefused,
    Holder,
    InUse,
    KeyFileDamaged,
    KeyringProblem,
    Locked,
    NewerFormat,
    NoPassphrase,
    NotAVault,
    NotesShut,
    NothingToUndo,
    OldKeyNeeded,
    Problem,
    ReadOnly,
    Unreachable,
    WrongKey,
)
from pcsp_desktop.vault.removing import delete_everything
from pcsp_desktop.vault.rescuing import Rescued, rescue
from pcsp_desktop.vault.restoring import restore_beside, restore_instead

__all__ = [
    "Act",
    "Advice",
    "AlreadyThere",
    "AnotherVault",
    "Attach",
    "Attachment",
    "Backup",
    "BackupDamaged",
    "BackupJob",
    "BackupOutcome",
    "Clock",
    "Damaged",
    "DiskFull",
    "EmergencyNumber",
    "FileRefused",
    "FolderState",
    "Holder",
    "IdleWatch",
    "InUse",
    "KdfCost",
    "Keep",
    "KeyFileDamaged",
    "KeySlot",
    "KeyringProblem",
    "KeyringSecret",
    "LaterCheck",
    "Locked",
    "NewerFormat",
    "NoPassphrase",
    "NotAVault",
    "NotesShut",
    "NothingToUndo",
    "Notice",
    "NumberFault",
    "OldKeyNeeded",
    "OpenNotes",
    "Passphrase",
    "PrintedNumber",
    "Problem",
    "ReadOnly",
    "RecoveryNumber",
    "Report",
    "Rescued",
    "Revision",
    "RowKind",
    "SealedNotes",
    "SlotKind",
    "Step",
    "SystemClock",
    "Unreachable",
    "Vault",
    "WrongKey",
    "advice",
    "cloud_folder",
    "create",
    "delete_everything",
    "doctor",
    "four_words",
    "group_is_right",
    "harden",
    "inspect",
    "later_check",
    "rescue",
    "restore_beside",
    "restore_instead",
    "save_elsewhere",
    "unlock",
    "use_spare",
    "weakness",
]  # fmt: skip
