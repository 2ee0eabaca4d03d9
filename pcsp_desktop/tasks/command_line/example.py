"""``pcsp-desktop example``: the whole main job with no screen. A real vault, every paper, and a share file."""

import datetime
from collections.abc import Callable
from pathlib import Path

from pcsp_desktop import documents, vault
from pcsp_desktop.assets import words
from pcsp_desktop.plan import Plan
from pcsp_desktop.tasks import file_names
from pcsp_desktop.tasks.keeping.store import example_plan
from pcsp_desktop.tasks.session import PlanSession, local_now
from pcsp_desktop.tasks.sharing.shares import ShareChoices, make_share
from pcsp_desktop.vault.keys import KdfCost, Passphrase

AUTHOR = "example"


class FolderNotEmpty(ValueError):
    """The folder for the example is there and holds something."""


def make_example(
    folder: Path,
    report: Callable[[str], None] = lambda _line: None,
    *,
    now: datetime.datetime | None = None,
    cost: KdfCost = KdfCost.STANDARD,
) -> None:
    """Make the example in ``folder``, which must be new or empty.

    Raises `FolderNotEmpty`, OSError, and the vault's `Problem`.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderNotEmpty
    now = now or local_now()
    folder.mkdir(parents=True, exist_ok=True)
    passphrase = vault.four_words()
    secret = Passphrase(passphrase)
    with vault.create(folder / "vault", secret, cost=cost, plan=example_plan(), author=AUTHOR) as opened:
        report(words("command.example.made_vault"))
        number = opened.slots.new_recovery_number()
        _write_documents(opened.plan, folder / "documents", now.date(), number.groups(), report)
        _write_share(PlanSession(opened), folder / "share", now)
    (folder / "README.txt").write_text(
        f"{words('command.example.readme').strip()}\n\nPassphrase: {passphrase}\n\n"
        f"{words('command.example.readme_documents').strip()}\n",
        "utf-8",
        newline="\n",
    )
    report(words("command.example.done"))


def _write_documents(
    plan: Plan, folder: Path, on: datetime.date, number: tuple[str, ...], report: Callable[[str], None]
) -> None:
    folder.mkdir()
    for kind in documents.KINDS:
        for size in documents.KINDS[kind].sizes:
            options = documents.Options(on=on, size=size, recovery=documents.Recovery(number))
            document = documents.make(plan, kind, options)
            name = f"{kind}-{size}"
            (folder / f"{name}.pdf").write_bytes(documents.write_pdf(document).content)
            (folder / f"{name}.html").write_text(documents.write_html(document), "utf-8", newline="\n")
            (folder / f"{name}.txt").write_text(documents.write_text(document), "utf-8", newline="\n")
        report(words("command.example.made_document", name=kind))


def _write_share(session: PlanSession, folder: Path, now: datetime.datetime) -> None:
    """A copy as the person in the example would send it to the surgery, with what they chose to share."""
    plan = session.opened.plan
    name = f"{plan.person.first_name} {plan.person.family_name}".strip()
    made = make_share(
        session,
        ShareChoices(
            name=name,
            recipient=plan.person.gp_name or "GP",
            organisation=plan.person.gp_surgery,
            sections=(
                "setup",
                "matters",
                "support",
                "person",
                "people",
                "goals",
                "health",
                "arrangements",
                "crisis",
                "agreement",
                "reviews",
            ),
            expires=(now + datetime.timedelta(days=365)).date(),
            how="spoken",
        ),
        now,
    )
    folder.mkdir()
    (folder / file_names.share(now.date())).write_bytes(made.data)
