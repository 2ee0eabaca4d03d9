"""Making, opening, restoring and trying out plans: what stands between the start pages and the vault."""

import json
import secrets
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from pcsp_desktop import vault
from pcsp_desktop.assets import ENGLISH, resource
from pcsp_desktop.plan import Plan, from_json
from pcsp_desktop.plan.people import Setup
from pcsp_desktop.plan.say import say_moment
from pcsp_desktop.tasks.keeping import passphrases
from pcsp_desktop.tasks.keeping.new_plan import NewPlan
from pcsp_desktop.tasks.keeping.plan_folders import default_home, default_settings, found_plans
from pcsp_desktop.tasks.keeping.seen import Seen
from pcsp_desktop.tasks.session import ONLY_ANSWERS, PlanSession, local_now
from pcsp_desktop.vault import computer_key, files
from pcsp_desktop.vault.backups import listed
from pcsp_desktop.vault.key_file import SlotKind
from pcsp_desktop.vault.keys import KdfCost, Passphrase
from pcsp_desktop.vault.printed_number import NumberFault, PrintedNumber, group_is_right
from pcsp_desktop.vault.problems import InUse, KeyringProblem, Problem, WrongKey

EXAMPLES = ("sam", "maya", "rose")
"""The made-up people whose plans come with the app, the fullest plan first."""

_TYPED_BY = {"me": "me", "helped": "someone_with_me", "for_someone": "someone_for_me"}


def example_plan(name: str = EXAMPLES[0]) -> Plan:
    """The plan of a made-up person that comes with the app; `name` is one of `EXAMPLES`."""
    return from_json(json.loads(resource("examples", f"{name}.json").read_text("utf-8")))


class PlanStore:
    """Makes and opens plans in ``home``. ``cost`` is the price of a guess at a passphrase; tests lower it."""

    def __init__(self, home: Path | None = None, *, cost: KdfCost = KdfCost.STANDARD) -> None:
        self._seen = Seen((default_settings() if home is None else home) / "seen.json")
        self._home = home or default_home()
        self._cost = cost
        self.language = ENGLISH
        """The language of words that come from below the windows."""

    # ---- Making ------------------------------------------------------------------------------------------

    def four_words(self) -> str:
        """Four random words, a new set at each call."""
        return passphrases.four_words()

    def advice(self, passphrase: str) -> str:
        """How long a guess would take, in plain words; empty for an empty passphrase."""
        return passphrases.advice(passphrase, self.language)

    def weak(self, passphrase: str, names: tuple[str, ...] = ()) -> str:
        """Why a passphrase is weak, in plain words, with the offer of four words; empty for one that is not."""
        return passphrases.weak(passphrase, self.language, names)

    def new_folder(self) -> Path:
        """A folder for a new plan that is not there yet."""
        number = 1
        while (self._home / f"plan-{number}").exists():
            number += 1
        return self._home / f"plan-{number}"

    def found_plans(self) -> tuple[Path, ...]:
        """The folders of the plans in the usual place, the last changed first."""
        return found_plans(self._home)

    def create(self, folder: Path, passphrase: str, start: NewPlan) -> PlanSession:
        """Make a new plan in a folder. Raises `vault.problems.Problem`."""
        setup = Setup(
            country=start.country,
            language=start.language,
            length=start.length,
            typed_by=_TYPED_BY[start.typist],
            typed_by_name=start.helper,
            age_group=start.age,
            started_on=local_now().date(),
        )
        made = vault.create(folder, Passphrase(passphrase), cost=self._cost, plan=Plan(setup=setup))
        return PlanSession(made, seen=self._seen)

    def create_for_answers(self, folder: Path, passphrase: str, language: str) -> PlanSession:
        """Make a locked place that holds no plan, for someone who only answers others. Raises `Problem`."""
        made = self.create(folder, passphrase, NewPlan(language=language))
        made.set_all({ONLY_ANSWERS: True})
        return made

    # ---- Opening -----------------------------------------------------------------------------------------

    def unlock(
        self, folder: Path, passphrase: str, remember: bool, between: Callable[[], None] | None = None
    ) -> PlanSession:
        """Open a plan. ``remember`` also keeps a key in this computer's keyring.

        ``between`` is called around each derivation of a key; what it raises stops the opening.
        """
        opened = vault.unlock(folder, Passphrase(passphrase), cost=self._cost, between=between)
        session = PlanSession(opened, seen=self._seen)
        if remember and not opened.read_only:
            try:
                computer_key.remember(opened)
            except Problem as problem:  # the plan is open all the same; the pages say why
                session.not_remembered = problem
        return session

    def unlock_with_number(self, folder: Path, number: str) -> PlanSession:
        """Open a plan with the number of a recovery or emergency sheet (48 digits)."""
        try:
            secret = PrintedNumber.from_typed(number)
        except NumberFault:
            raise WrongKey from None
        return PlanSession(vault.unlock(folder, secret, cost=self._cost), seen=self._seen)

    def unlock_remembered(self, folder: Path, wanted: Callable[[], bool] = lambda: True) -> PlanSession | None:
        """Open a plan with the key in this computer's keyring; None when there is none.

        The keyring may take long to answer. Then ``wanted`` is asked whether it is still to be opened so.
        """
        condition = vault.inspect(folder)
        if SlotKind.KEYRING not in condition.kinds:
            return None
        try:
            secret = computer_key.secret_for(condition.vault)
        except KeyringProblem:
            return None
        if not wanted():
            return None
        return PlanSession(vault.unlock(folder, secret, cost=self._cost), seen=self._seen)

    def can_remember(self) -> bool:
        """Whether this computer has a keyring that we trust."""
        return computer_key.available()

    def group_is_right(self, typed: str, place: int) -> bool:
        """Whether six digits can be group number ``place`` (1 to 8) of a number."""
        return group_is_right(typed, place)

    # ---- When something is wrong -------------------------------------------------------------------------

    def look_at(self, folder: Path) -> Problem | None:
        """What is wrong with a folder that was chosen as a plan's. Another window that has it open is told later."""
        found = vault.inspect(folder).problem
        return None if isinstance(found, InUse) else found

    def use_spare(self, folder: Path) -> None:
        """Put the spare key file in the place of the damaged one, which is kept."""
        vault.use_spare(folder)

    def backups(self, folder: Path) -> list[tuple[str, str]]:
        """The backups of a plan, the newest first: an id, and words such as "21 November 2026, 3:42pm"."""
        return [
            (backup.folder.name, say_moment(backup.time.astimezone(), self.language))
            for backup in reversed(listed(folder))
        ]

    def restore(self, folder: Path, backup: str, passphrase: str, old_passphrase: str = "") -> PlanSession:
        """Put a backup in the place of the plan, which is kept beside it, and open it.

        ``backup`` is an id of `backups`, or the whole path of a backup file.

        Raises `vault.problems.Problem`; `OldKeyNeeded` when the copy has an older passphrase.
        """
        beside = {copy.folder.name: copy.folder for copy in listed(folder)}
        source = beside.get(backup, Path(backup))
        old = Passphrase(old_passphrase) if old_passphrase else None
        return PlanSession(vault.restore_instead(source, folder, Passphrase(passphrase), old, cost=self._cost))

    # ---- Trying out --------------------------------------------------------------------------------------

    def example(self, name: str = EXAMPLES[0]) -> PlanSession:
        """The plan of a made-up person, opened to look at; it is thrown away afterwards."""
        with files.reporting():
            place = Path(tempfile.mkdtemp(prefix="example-plan-"))
        try:
            made = vault.create(
                place / "vault",
                Passphrase(secrets.token_hex(16)),
                cost=KdfCost(memory=64, passes=1, lanes=1),
                plan=example_plan(name),
            )
        except BaseException:
            shutil.rmtree(place, ignore_errors=True)  # a new folder of our own, with a name drawn at random
            raise
        return PlanSession(made, is_example=True, thrown_away=lambda: shutil.rmtree(place, ignore_errors=True))
