"""The app finds everything it needs, however it was installed."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import frame_kit
import pytest

pytestmark = pytest.mark.slow

LOOK = """
from pcsp_desktop import assets
print(assets.__file__)
print(assets.resource("icons", "pcsp-desktop.svg"))
print(assets.words("command.about.app"))
"""


def run(*command: str | Path, folder: Path, **more: str) -> str:
    """Run a command in a folder; return what it printed, or fail with what went wrong."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"} | more
    done = subprocess.run(
        list(map(str, command)), cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def build(checkout: Path, kind: str, out: Path) -> Path:
    """Build a wheel or an sdist of a checkout with hatchling; return its path."""
    run(sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", out, folder=checkout)
    return next(out.iterdir())


@pytest.fixture(scope="module")
def copy_of_checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What git would hand to a newcomer, with the changes of today: nothing that was built before."""
    copy = tmp_path_factory.mktemp("checkout")
    for file in frame_kit.kept_files():
        target = copy / file.relative_to(frame_kit.CHECKOUT)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.read_bytes())
    return copy


@pytest.fixture(scope="module")
def sdist(copy_of_checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(copy_of_checkout, "sdist", tmp_path_factory.mktemp("sdist"))


def installed_words(site: Path, folder: Path) -> list[str]:
    """What the package in `site` says when it is used from a folder that is no checkout."""
    libraries = sysconfig.get_path("purelib")
    out = run(sys.executable, "-S", "-c", LOOK, folder=folder, PYTHONPATH=os.pathsep.join((str(site), libraries)))
    return out.splitlines()


def check_install(site: Path, folder: Path) -> None:
    place, icon, words = installed_words(site, folder)
    assert Path(place).is_relative_to(site)
    assert Path(icon).is_relative_to(site)
    assert words.startswith("Make your own care and support plan")


def test_a_wheel_carries_all_that_was_built(copy_of_checkout: Path, tmp_path: Path) -> None:
    wheel = build(copy_of_checkout, "wheel", tmp_path / "wheel")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        archive.extractall(tmp_path / "site")
    assert "pcsp_desktop/_build/text/en_GB.json" in names
    assert "pcsp_desktop/_build/translations/pcsp_en_XA.qm" in names
    assert any(name.startswith("pcsp_desktop/_build/resources/fonts/") for name in names)
    assert not [name for name in names if name.startswith(("tests/", "packaging/", "ui/")) or "__pycache__" in name]
    check_install(tmp_path / "site", tmp_path)


def test_a_source_archive_can_be_built_and_installed(sdist: Path, tmp_path: Path) -> None:
    (tmp_path / "source").mkdir()
    run("tar", "-xf", sdist, folder=tmp_path / "source")
    (source,) = (tmp_path / "source").iterdir()
    assert not (source / "pcsp_desktop" / "_build").exists()
    assert (source / "tests" / "frame").is_dir()
    wheel = build(source, "wheel", tmp_path / "wheel")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    check_install(tmp_path / "site", tmp_path)


def test_pip_installs_the_checkout(copy_of_checkout: Path, tmp_path: Path) -> None:
    run(
        *(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--no-cache-dir"),
        *("--target", tmp_path / "site", copy_of_checkout),
        folder=tmp_path,
    )
    check_install(tmp_path / "site", tmp_path)
    scripts = {file.stem for file in (tmp_path / "site" / "bin").iterdir()}
    assert scripts >= {"pcsp-desktop", "pcsp-desktop-gui"}


def test_pip_installs_the_checkout_for_editing(copy_of_checkout: Path, tmp_path: Path) -> None:
    run(
        *(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--no-cache-dir"),
        *("--target", tmp_path / "site", "--editable", copy_of_checkout),
        folder=tmp_path,
    )
    (link,) = (tmp_path / "site").glob("*.pth")
    assert Path(link.read_text("utf-8").strip()) == copy_of_checkout
    check_install(copy_of_checkout, tmp_path)
