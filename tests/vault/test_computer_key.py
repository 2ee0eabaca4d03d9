"""This computer's key store: a real one, none at all, and ones that must never be asked."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import keyring.backend
import keyring.errors
import pytest
import vault_kit as kit

from pcsp_desktop import vault
from pcsp_desktop.assets import words
from pcsp_desktop.vault import computer_key

SCRIPT = Path(__file__).with_name("secret_service.py")
NEEDED = ("dbus-run-session", "gnome-keyring-daemon", "secret-tool")


def in_session(tmp_path: Path, step: str) -> list[str]:
    """Run a step of the script in a D-Bus session of its own with an unlocked gnome-keyring."""
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    inner = (
        'printf "test\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; '
        f'exec "{sys.executable}" "{SCRIPT}" {step} "{tmp_path / "v"}"'
    )
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", inner],
        capture_output=True, text=True, timeout=60, check=False,
        env={**os.environ, "XDG_DATA_HOME": str(tmp_path / "data"), "XDG_RUNTIME_DIR": str(runtime)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.skipif(not all(map(shutil.which, NEEDED)), reason="needs dbus, gnome-keyring and libsecret-tools")
def test_with_a_real_secret_service(tmp_path: Path) -> None:
    assert in_session(tmp_path, "main") == [
        "slots keyring,passphrase",
        "opened by keyring",
        "item 32 True True",
        "remembered twice 1",
        "locked vault.problem.keyring_locked",
    ]
    assert in_session(tmp_path, "forgotten") == [
        "after passphrase",
        "forgotten vault.problem.keyring_missing",
        "refused vault.problem.no_such_key",
    ]


@pytest.fixture
def no_bus(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A computer with no session bus, such as a server."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a key store")
def test_with_no_key_store_the_passphrase_is_asked_in_plain_words(tmp_path: Path, no_bus: None) -> None:
    with kit.new(tmp_path / "v") as opened:
        assert not computer_key.available()
        with pytest.raises(vault.KeyringProblem) as caught:
            computer_key.remember(opened)
        assert words(caught.value.next_id) == words("vault.next.keyring")
        assert [slot.kind for slot in opened.slots.list()] == [vault.SlotKind.PASSPHRASE]
        with pytest.raises(vault.KeyringProblem):
            computer_key.secret_for(opened.id)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a key store")
def test_a_backend_from_a_setting_is_never_asked(tmp_path: Path) -> None:
    """PYTHON_KEYRING_BACKEND names a thief: it is not even imported."""
    (tmp_path / "thief.py").write_text(
        textwrap.dedent("""
            import keyring.backend
            print("imported")
            class Keyring(keyring.backend.KeyringBackend):
                priority = 99
                def set_password(self, *a): print("stolen", a)
                def get_password(self, *a): print("asked", a)
                def delete_password(self, *a): pass
        """)
    )
    script = textwrap.dedent(f"""
        from pathlib import Path
        from pcsp_desktop import vault
        from pcsp_desktop.vault import computer_key
        opened = vault.create(Path({str(tmp_path / "v")!r}), vault.Passphrase("words"), cost=vault.KdfCost(64, 1, 1))
        try:
            computer_key.remember(opened)
        except vault.KeyringProblem as problem:
            print(problem.text_id)
        opened.lock()
    """)
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60,
        env={
            **os.environ, "PYTHONPATH": str(tmp_path), "PYTHON_KEYRING_BACKEND": "thief.Keyring",
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/none",
        },
    )  # fmt: skip
    assert done.stdout.split() == ["vault.problem.keyring_none"], done.stderr


class Forgetful(keyring.backend.KeyringBackend):
    """A store that says yes and keeps nothing, as keyring's own null backend does."""

    priority = 0.1

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep nothing."""

    def get_password(self, service: str, username: str) -> str | None:
        """There is nothing."""
        return None

    def delete_password(self, service: str, username: str) -> None:
        """There is nothing."""


class Failing(Forgetful):
    """A store that fails in a given way."""

    error: type[keyring.errors.KeyringError] = keyring.errors.InitError

    def set_password(self, service: str, username: str, password: str) -> None:
        """Fail."""
        raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        """Fail."""
        raise self.error


def test_a_store_that_does_not_keep_what_it_was_given_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(computer_key, "_store_class", lambda: Forgetful)
    with kit.new(tmp_path / "v") as opened:
        with pytest.raises(vault.KeyringProblem) as caught:
            computer_key.remember(opened)
        assert caught.value.why == "refused"
        assert [slot.kind for slot in opened.slots.list()] == [vault.SlotKind.PASSPHRASE]


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (keyring.errors.InitError, "refused"),
        (keyring.errors.KeyringLocked, "locked"),
        (keyring.errors.NoKeyringError, "refused"),
        (keyring.errors.PasswordSetError, "refused"),
        (keyring.errors.KeyringError, "refused"),
    ],
)
def test_every_failure_has_plain_words_and_leaves_the_vault_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[keyring.errors.KeyringError], why: str
) -> None:
    monkeypatch.setattr(Failing, "error", error)
    monkeypatch.setattr(computer_key, "_store_class", lambda: Failing)
    with kit.new(tmp_path / "v") as opened:
        for attempt in (lambda: computer_key.remember(opened), lambda: computer_key.secret_for(opened.id)):
            with pytest.raises(vault.KeyringProblem) as caught:
                attempt()
            assert caught.value.why == why
            assert words(caught.value.text_id)
        assert len(opened.slots.list()) == 1


def test_only_known_stores_are_on_the_list() -> None:
    assert {module for module, _ in computer_key.ALLOWED} == {
        "keyring.backends.SecretService",
        "keyring.backends.kwallet",
        "keyring.backends.Windows",
        "keyring.backends.macOS",
    }
