"""Makes resources/words/confusables.txt, the letters that look alike, from two tables of the Unicode Consortium.

    apt-get source --download-only icu
    tar xzf icu_*.orig.tar.gz icu/LICENSE icu/source/data/unidata
    python packaging/confusables.py icu

Both tables are in Debian's source package of ICU. tests/sharing/test_names.py holds the result against ICU itself.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

TARGET = Path(__file__).parents[1] / "resources" / "words" / "confusables.txt"
HEAD = """\
# Letters that look alike, for names of signers: Unicode Technical Standard 39, version {version}.
# Made by packaging/confusables.py from confusables.txt and DerivedCoreProperties.txt. Do not edit.
# First what is not seen (Default_Ignorable_Code_Point), as ranges. Then a line for each form: the code points of the
# form, "<", and the letters that look like it. All in hexadecimal.
#
{notice}
"""


def unseen(lines: list[str]) -> Iterator[str]:
    """The ranges of characters that are not seen."""
    for line in lines:
        match = re.match(r"([0-9A-F]+(?:\.\.[0-9A-F]+)?)\s*;\s*Default_Ignorable_Code_Point\b", line)
        if match:
            yield match[1].replace("..", "-")


def look_alikes(lines: list[str]) -> dict[str, list[str]]:
    """Each form with the letters that look like it."""
    found: dict[str, list[str]] = {}
    for line in lines:
        match = re.match(r"([0-9A-F]+) ;\t([0-9A-F ]+?) ;\tMA\b", line)
        if match:
            found.setdefault(match[2], []).append(match[1])
    return found


def notice(lines: list[str]) -> Iterator[str]:
    """The copyright and permission notice of the Unicode Consortium, which goes with all copies of its tables."""
    first = lines.index("COPYRIGHT AND PERMISSION NOTICE")
    last = next(number for number, line in enumerate(lines) if line == "written authorization of the copyright holder.")
    for line in lines[first : last + 1]:
        yield f"# {line}".rstrip()


def main(icu: Path) -> None:
    """Write the table from the tables in ICU's source."""
    folder = icu / "source" / "data" / "unidata"
    confusables = (folder / "confusables.txt").read_text("utf-8-sig").splitlines()
    properties = (folder / "DerivedCoreProperties.txt").read_text("utf-8").splitlines()
    version = next(line.split()[-1] for line in confusables if line.startswith("# Version:"))
    table = look_alikes(confusables)
    said = "\n".join(notice((icu / "LICENSE").read_text("utf-8").splitlines()))
    lines = [HEAD.format(version=version, notice=said) + "unseen " + " ".join(unseen(properties))]
    lines += [f"{form} < {' '.join(letters)}" for form, letters in sorted(table.items())]
    TARGET.write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{sum(map(len, table.values()))} letters, {len(table)} forms")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
