"""An open plan over a real vault, with a clock that tests turn."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from vault_kit import TurnableClock

from pcsp_desktop import vault
from pcsp_desktop.tasks.session import PlanSession
from pcsp_desktop.vault.keys import KdfCost, Passphrase

CHEAP = KdfCost(memory=64, passes=1, lanes=1)


@pytest.fixture
def clock() -> TurnableClock:
    return TurnableClock()


@pytest.fixture
def session(tmp_path: Path, clock: TurnableClock) -> Iterator[PlanSession]:
    made = PlanSession(vault.create(tmp_path / "vault", Passphrase("pw"), cost=CHEAP, clock=clock), clock=clock)
    yield made
    made.lock()
