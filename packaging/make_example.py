"""Makes the example plans of resources/examples/ from the readable files of packaging/examples/.

    python packaging/make_example.py

An example is a plan in its saved form, written as TOML with two comforts: `key` names an entry, and
`"@key"` stands for the id of the entry of that name. Ids come from the name of the file and the place,
and order keys from the order of the file, so the same source always gives the same bytes.
"""

from __future__ import annotations

import datetime
import json
import sys
import tomllib
import uuid
from pathlib import Path
from typing import Any

from pcsp_desktop import plan
from pcsp_desktop.plan.order import between

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "packaging" / "examples"
MADE = ROOT / "resources" / "examples"
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "pcsp-desktop/examples")


def example(source: Path) -> dict[str, Any]:
    """The saved form of the plan in one source file, read through the model as any other plan is.

    Raises:
        plan.PlanFaults: the file does not hold a plan.
        KeyError: an `@key` names no entry.
    """
    table = tomllib.loads(source.read_text("utf-8"))
    keys: dict[str, str] = {}
    saved = _numbered(table, source.stem, keys)
    saved["schema"] = plan.SCHEMA
    return plan.to_json(plan.from_json(_pointed(saved, keys)))


def _numbered(table: dict[str, Any], place: str, keys: dict[str, str]) -> dict[str, Any]:
    """The table with an id and an order key in every entry; ``keys`` collects the ids by `key`."""
    made: dict[str, Any] = {}
    for name, value in table.items():
        if isinstance(value, dict):
            made[name] = _numbered(value, f"{place}/{name}", keys)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            entries = []
            order: str | None = None
            for index, entry in enumerate(value):
                key = entry.get("key", str(index))
                order = between(order, None)
                entry_id = str(uuid.uuid5(_NAMESPACE, f"{place}/{name}/{key}"))
                if "key" in entry:
                    keys[key] = entry_id
                rest = {field: item for field, item in entry.items() if field != "key"}
                entries.append({"id": entry_id, "order": order, **_numbered(rest, f"{place}/{name}/{key}", keys)})
            made[name] = entries
        elif isinstance(value, datetime.date):
            made[name] = value.isoformat()
        else:
            made[name] = value
    return made


def _pointed(value: Any, keys: dict[str, str]) -> Any:
    """The same with every `@key` replaced by the id that it names."""
    if isinstance(value, dict):
        return {name: _pointed(item, keys) for name, item in value.items()}
    if isinstance(value, list):
        return [_pointed(item, keys) for item in value]
    if isinstance(value, str) and value.startswith("@"):
        return keys[value[1:]]
    return value


def text_of(source: Path) -> str:
    """The JSON text that stands in resources/examples/ for one source file."""
    return json.dumps(example(source), ensure_ascii=False, indent=1) + "\n"


def main() -> int:
    MADE.mkdir(parents=True, exist_ok=True)
    for source in sorted(SOURCES.glob("*.toml")):
        (MADE / f"{source.stem}.json").write_text(text_of(source), "utf-8")
        print(f"made {source.stem}.json")
    return 0


if __name__ == "__main__":
    sys.exit(main())
