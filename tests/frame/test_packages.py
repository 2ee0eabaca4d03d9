"""What a package must hold, and what the app must do so that it can be frozen: cheap guards for every run.

The packages themselves are made and tried by `packaging/dev.py package` and `packaging/dev.py smoke`.
"""

from __future__ import annotations

import ast
import importlib
import importlib.metadata
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from freeze import contents, entry, parts
from PySide6.QtCore import QLibraryInfo

from pcsp_desktop.letters.worker import client

OWN = "pcsp_desktop"
LOADERS = {"import_module", "find_spec", "__import__"}


def sources(checkout: Path) -> Iterator[tuple[Path, ast.Module]]:
    for file in sorted((checkout / OWN).rglob("*.py")):
        if "_build" not in file.parts:
            yield file, ast.parse(file.read_text("utf-8"))


def calls(tree: ast.AST, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in names:
                yield node


def test_the_spec_names_every_module_that_is_imported_by_name_only(checkout: Path) -> None:
    known = {*contents.BY_NAME, *(name for names in contents.KEY_STORES.values() for name in names)}
    asked = {
        argument.value
        for _, tree in sources(checkout)
        for call in calls(tree, LOADERS)
        for argument in call.args[:1]
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }
    assert asked, "the search finds nothing: mend it"
    # Pillow's own hook brings its readers of pictures.
    assert {name for name in asked if not name.startswith((OWN, "PIL."))} <= known


def test_the_spec_names_every_key_store_that_may_be_asked() -> None:
    from pcsp_desktop.vault.computer_key import ALLOWED

    named = {name for names in contents.KEY_STORES.values() for name in names}
    assert {module for module, _ in ALLOWED} <= named


def test_what_the_reader_loads_by_name_comes_along() -> None:
    from pcsp_desktop.letters.worker import loading

    assert {name for name in loading._MODULES if not name.startswith(OWN)} <= set(contents.READS)


def test_the_readers_program_has_one_name() -> None:
    assert contents.READER == client.PROGRAM


def test_only_the_client_starts_this_python_again(checkout: Path) -> None:
    found = [file.name for file, tree in sources(checkout) if "sys.executable" in ast.unparse(tree)]
    assert found == ["client.py"]


def test_text_files_are_the_same_bytes_on_every_system(checkout: Path) -> None:
    """Without `newline`, Windows writes other line ends: the papers of one plan would differ by computer."""
    loose = [
        f"{file.name}:{call.lineno}"
        for file, tree in sources(checkout)
        for call in calls(tree, {"write_text", "fdopen", "open"})
        if _writes_text(call) and "newline" not in {word.arg for word in call.keywords}
    ]
    assert loose == []


def _writes_text(call: ast.Call) -> bool:
    if isinstance(call.func, ast.Attribute) and call.func.attr == "write_text":
        return not ast.unparse(call.func).startswith("documents.")
    modes = [
        one.value for one in [*call.args, *(word.value for word in call.keywords)] if isinstance(one, ast.Constant)
    ]
    return any(
        isinstance(mode, str) and re.fullmatch(r"[wax]\+?|r\+", mode) and ast.unparse(call.func) != "packed.open"
        for mode in modes
    )


# ---- What goes into the folder ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "libgtk-3.so.0",
        "libglib-2.0.so.0",
        "libX11.so.6",
        "libxcb.so.1",
        "libGL.so.1",
        "libEGL.so.1",
        "libstdc++.so.6",
        "libwayland-client.so.0",
        "libfontconfig.so.1",
        "libdbus-1.so.3",
        "libcups.so.2",
    ],
)
@pytest.mark.parametrize("flavour", ["portable", "system"])
def test_what_must_be_the_computers_own_is_never_carried(name: str, flavour: str) -> None:
    assert not contents.keep(name, f"/lib/x86_64-linux-gnu/{name}", "linux", flavour)


def test_what_desktops_often_lack_is_carried_by_the_portable_one_only() -> None:
    name, source = "libxcb-cursor.so.0", "/lib/x86_64-linux-gnu/libxcb-cursor.so.0"
    assert contents.keep(name, source, "linux", "portable")
    assert not contents.keep(name, source, "linux", "system")


@pytest.mark.parametrize("root", ["PySide6/Qt/plugins", "PySide6\\plugins"])
def test_plug_ins_for_networks_and_databases_stay_out_on_every_system(root: str) -> None:
    slash = "\\" if "\\" in root else "/"
    assert not contents.keep(slash.join([root, "tls", "qopensslbackend.dll"]), "x", "win32", "portable")
    assert not contents.keep(slash.join([root, "sqldrivers", "qsqlite.dll"]), "x", "win32", "portable")
    assert contents.keep(slash.join([root, "imageformats", "qjpeg.dll"]), "x", "win32", "portable")
    assert contents.keep(slash.join([root, "platforms", "qwindows.dll"]), "x", "win32", "portable")


def test_no_module_for_the_network_may_come_along() -> None:
    assert {"ssl", "_ssl", "socketserver", "PySide6.QtNetwork"} <= set(contents.EXCLUDED)


def test_the_reader_has_no_window_key_or_database() -> None:
    rooms = {"PySide6", "cryptography", "sqlcipher3", "keyring", f"{OWN}.gui", f"{OWN}.vault"}
    assert rooms <= set(contents.NOT_FOR_READER)


def test_the_reader_starts_without_what_its_program_will_not_hold(checkout: Path) -> None:
    """Its modules, and what they import when they are loaded, are none of those that are kept out of it."""
    import subprocess

    code = (
        "import importlib, pkgutil, sys\nimport pcsp_desktop.letters as room\n"
        "for found in pkgutil.walk_packages(room.__path__, room.__name__ + '.'):\n"
        "    importlib.import_module(found.name)\n"
        "print(*sys.modules, sep='\\n')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=checkout)
    loaded = set(done.stdout.split())
    assert "pcsp_desktop.letters.worker.worker" in loaded
    assert not loaded & set(contents.NOT_FOR_READER)


def test_qts_own_words_come_along_for_each_language_of_the_app(checkout: Path) -> None:
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    ours = {file.stem.removeprefix("pcsp_") for file in (checkout / "translations").glob("pcsp_*.ts")}
    known = {code for code in ours if (qt / f"qtbase_{code}.qm").is_file()}
    assert known <= contents.QT_LANGUAGES


def test_made_up_languages_stay_out() -> None:
    from pcsp_desktop.assets import PSEUDO_LANGUAGES

    assert {f"**/pcsp_{code}.qm" for code in PSEUDO_LANGUAGES} <= set(contents.NOT_DATA)


# ---- The environment of programs that we start -------------------------------------------------------------------


def test_other_programs_get_the_persons_own_environment() -> None:
    person = {"PATH": "/usr/bin", "LD_LIBRARY_PATH": "/opt/lib", "LANG": "cy_GB.UTF-8"}
    frozen = person | {
        "LD_LIBRARY_PATH": "/usr/lib/pcsp-desktop/_internal",
        "LD_LIBRARY_PATH_ORIG": "/opt/lib",
        "QT_PLUGIN_PATH": "/usr/lib/pcsp-desktop/_internal/PySide6/Qt/plugins",
        "_PYI_ARCHIVE_FILE": "/usr/lib/pcsp-desktop/pcsp-desktop",
        "_PYI_PARENT_PROCESS_LEVEL": "1",
    }
    entry.give_back(frozen)
    assert frozen == person


def test_a_library_path_of_ours_alone_goes() -> None:
    frozen = {"LD_LIBRARY_PATH": "/usr/lib/pcsp-desktop/_internal"}
    entry.give_back(frozen)
    assert frozen == {}


def test_the_frozen_start_changes_the_real_environment_before_the_app_is_loaded(checkout: Path) -> None:
    tree = ast.parse((checkout / "packaging" / "freeze" / "entry.py").read_text("utf-8"))
    start = tree.body[-1]
    assert isinstance(start, ast.If)
    done = [ast.unparse(step) for step in start.body]
    assert done[0] == "give_back(os.environ)"
    assert not any("pcsp_desktop" in ast.unparse(step) for step in tree.body[:-1] if isinstance(step, ast.ImportFrom))


# ---- The list of parts --------------------------------------------------------------------------------------------


def pinned_versions(checkout: Path) -> dict[str, str]:
    """The version of each part of the packages for Linux, by its name as indexes compare it."""
    lines = (checkout / "packaging/freeze/pins-linux-x86_64-py311.txt").read_text("utf-8").splitlines()
    found = [re.fullmatch(r"([\w.-]+)==(\S+) --hash=sha256:[0-9a-f]{64}", line) for line in lines if line[0] != "#"]
    assert all(found)
    return {re.sub(r"[-_.]+", "-", one[1]).lower(): one[2] for one in found if one}


def installed(wheel: str) -> str:
    return importlib.metadata.version(wheel)


@pytest.mark.skipif(sys.platform != "linux", reason="the list is for Linux")
def test_libraries_inside_wheels_are_listed_in_the_version_that_runs(checkout: Path) -> None:
    """A fault in one of them is told by its own number: a list that lags behind would hide it."""
    import pi_heif
    import pypdfium2
    import sqlcipher3
    import tesserocr
    import uharfbuzz
    from cryptography.hazmat.backends.openssl import backend
    from PIL import features
    from PySide6.QtCore import qVersion

    etree = importlib.import_module("lxml.etree")
    listed = {(part["wheel"], part["name"]): part["version"] for part in parts.inside_wheels()}
    database = sqlcipher3.connect(":memory:")
    cipher = database.execute("PRAGMA cipher_version").fetchone()[0]
    database.close()
    tesseract = tesserocr.tesseract_version()
    heif = pi_heif.libheif_info()
    run = {
        ("PySide6-Essentials", "Qt"): qVersion(),
        ("sqlcipher3", "SQLCipher"): cipher.split()[0],
        ("sqlcipher3", "SQLite"): sqlcipher3.sqlite_version,
        ("cryptography", "OpenSSL"): backend.openssl_version_text().split()[1],
        ("pillow", "libtiff"): features.version("libtiff"),
        ("pillow", "libwebp"): features.version("webp"),
        ("pillow", "OpenJPEG"): features.version("jpg_2000"),
        ("pillow", "FreeType"): features.version("freetype2"),
        ("tesserocr", "Tesseract"): tesseract.split()[1],
        ("tesserocr", "Leptonica"): re.search(r"leptonica-([\d.]+)", tesseract)[1],  # type: ignore[index]
        ("pypdfium2", "PDFium"): str(pypdfium2.PDFIUM_INFO).partition("@")[0],
        ("pi-heif", "libheif"): heif["libheif"],
        ("uharfbuzz", "HarfBuzz"): uharfbuzz.version_string(),
        ("lxml", "libxml2"): ".".join(map(str, etree.LIBXML_VERSION)),
    }
    pinned = pinned_versions(checkout)
    # Of wheels that are newer here than in the packages nothing is known.
    known = {name: version for name, version in run.items() if pinned[name[0].lower()] == installed(name[0])}
    assert {name: version for name, version in known.items() if listed.get(name) != version} == {}


def test_every_part_of_the_frozen_app_has_a_pinned_version_and_hash(checkout: Path) -> None:
    """For the system that packages are made on, each of the app's own requirements is in the list, by hash."""
    import tomllib

    project = tomllib.loads((checkout / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = {
        re.split(r"[><=!;\[ ]", one)[0].lower().replace("_", "-")
        for one in [*project["dependencies"], *extras["ocr"], *extras["photo"]]
    }
    assert wanted <= set(pinned_versions(checkout))
