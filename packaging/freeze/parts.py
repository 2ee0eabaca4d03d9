"""Writes LICENCES.txt and parts.cdx.json (CycloneDX) into a frozen folder: python parts.py FOLDER RESOURCES SECONDS

It is started by the Python that the folder was frozen from, and lists every distribution there less the build tools.
It ends with an error when one has no licence that can be named. Libraries that lie inside other people's wheels are
listed by hand in inside_wheels.toml: no tool knows them, and a fault in one of them concerns us all the same.
`SECONDS` (since 1970) is the time that is written down. Standard library only.
"""

from __future__ import annotations

import datetime
import importlib.metadata
import json
import re
import sys
import tomllib
from pathlib import Path

BUILD_TOOLS = frozenset(
    {
        *("pip", "setuptools", "wheel", "hatchling", "pyinstaller", "pyinstaller-hooks-contrib", "altgraph"),
        *("packaging", "pathspec", "pluggy", "trove-classifiers", "macholib", "pefile", "editables"),
    }
)
"""In the environment, and in no package. PyInstaller's own start program is told of in LICENCES.txt."""
SAID_ELSEWHERE = {"pyrage": "MIT", "sqlcipher3": "MIT"}
"""Licences that the project's own pages name and its metadata does not."""
FOREWORD = """What this app is made of, and its licences
==========================================

This app: Apache-2.0. Its start program is PyInstaller's (GPL-2.0-or-later, with an exception that lets programs of
every licence be started by it).

The windows are drawn by Qt and PySide6 (c) The Qt Company Ltd. and others, used under the GNU Lesser General Public
License, version 3. They lie as separate libraries in this folder, and you may put your own build of the same version
in their place. The source is the release of that number on the Qt Project's download site; who cannot get it there
gets it from us for three years. You may take this program apart to find faults that such a change brings. The same
holds for libheif and libde265 (LGPL-3.0), which lie in pi_heif. The text of the licence is at the end.
"""
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.I)
_RULE = "=" * 78


def main(folder: Path, resources: Path, seconds: int) -> int:
    """Write both files; give the number of distributions with no licence."""
    distributions = shipped()
    unnamed = [name_of(one) for one in distributions if not licence_of(one)]
    if unnamed:
        print(f"No licence is named for: {', '.join(unnamed)}", file=sys.stderr)
        return 1
    (folder / "LICENCES.txt").write_text(licences(distributions, resources), "utf-8", newline="\n")
    made = json.dumps(bill(distributions, seconds), indent=1, sort_keys=True)
    (folder / "parts.cdx.json").write_text(made + "\n", "utf-8", newline="\n")
    return 0


def shipped() -> list[importlib.metadata.Distribution]:
    """What goes along, by name."""
    found = {name_of(one): one for one in importlib.metadata.distributions()}
    return [found[name] for name in sorted(found) if name not in BUILD_TOOLS]


def name_of(one: importlib.metadata.Distribution) -> str:
    """The name in the spelling that indexes compare (PEP 503)."""
    return re.sub(r"[-_.]+", "-", one.metadata["Name"]).lower()


def licence_of(one: importlib.metadata.Distribution) -> str:
    """The licence in a few words, or nothing."""
    said = one.metadata["License-Expression"] or SAID_ELSEWHERE.get(name_of(one)) or one.metadata["License"] or ""
    if said.strip():
        return str(said).strip().splitlines()[0]
    kinds = [line for line in one.metadata.get_all("Classifier") or [] if line.startswith("License ::")]
    return " / ".join(line.rpartition(" :: ")[2] for line in kinds)


def licences(distributions: list[importlib.metadata.Distribution], resources: Path) -> str:
    """The whole of LICENCES.txt."""
    said = [FOREWORD]
    for one in distributions:
        said.append(f"\n{_RULE}\n{one.metadata['Name']} {one.version}: {licence_of(one)}\n{_RULE}\n")
        for place in sorted(one.files or [], key=str):
            if _LICENCE_FILE.search(place.name) and place.suffix not in (".py", ".pyc", ".so"):
                text = Path(str(place.locate())).read_text("utf-8", "replace")
                said.append(f"--- {place.name}\n{text}\n")
    for part in inside_wheels():
        said.append(f"{part['name']} {part['version']}, inside {part['wheel']}: {part['licence']}\n")
    for file in sorted(resources.rglob("*")):
        if file.is_file() and re.search(r"OFL|licen[cs]e", file.name, re.I):
            text = file.read_text("utf-8", "replace")
            said.append(f"\n{_RULE}\n{file.relative_to(resources).as_posix()}\n{_RULE}\n{text}\n")
    for name in ("LGPL-3", "GPL-3"):
        held = Path("/usr/share/common-licenses") / name
        if held.is_file():
            said.append(f"\n{_RULE}\n{name}\n{_RULE}\n{held.read_text('utf-8')}\n")
    return "\n".join(said).replace("\r\n", "\n")


def inside_wheels() -> list[dict[str, str]]:
    """Libraries that other people's wheels bring along."""
    return list(tomllib.loads((Path(__file__).parent / "inside_wheels.toml").read_text("utf-8"))["part"])


def bill(distributions: list[importlib.metadata.Distribution], seconds: int) -> dict[str, object]:
    """The bill of materials in CycloneDX 1.6, with nothing in it that changes from build to build."""
    components: list[dict[str, object]] = [
        {
            "type": "library",
            "name": one.metadata["Name"],
            "version": one.version,
            "purl": f"pkg:pypi/{name_of(one)}@{one.version}",
            "bom-ref": f"pkg:pypi/{name_of(one)}@{one.version}",
            "licenses": [{"license": {"name": licence_of(one)}}],
        }
        for one in distributions
        if name_of(one) != "pcsp-desktop"
    ]
    components += [
        {
            "type": "library",
            "name": part["name"],
            "version": part["version"],
            "bom-ref": f"{part['wheel']}/{part['name']}",
            "licenses": [{"license": {"name": part["licence"]}}],
            "properties": [{"name": "inside", "value": part["wheel"]}],
        }
        for part in inside_wheels()
    ]
    python = ".".join(map(str, sys.version_info[:3]))
    components.append({"type": "platform", "name": "CPython", "version": python, "bom-ref": f"cpython@{python}"})
    ours = importlib.metadata.version("pcsp-desktop")
    when = datetime.datetime.fromtimestamp(seconds, datetime.UTC)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": when.isoformat().replace("+00:00", "Z"),
            "component": {"type": "application", "name": "pcsp-desktop", "version": ours, "bom-ref": "pcsp-desktop"},
        },
        "components": components,
    }


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])))
