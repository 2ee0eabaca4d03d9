"""Makes what people get: `packaging/dev.py package [deb] [portable]` (both when none is named), on Linux.

Everything is made below `out/packages`, from the last commit's wheel, in an environment of its own. It prints the
size, the SHA-256 and the seconds of each, and ends with the smoke test of the very folder that was packed.
`--keep-environment` uses the environment of the time before; `--no-smoke` leaves the smoke test out.
"""

from __future__ import annotations

import hashlib
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import smoke
from freeze import freezing
from linux import deb, portable

OUT = Path(__file__).resolve().parent.parent / "out" / "packages"
KINDS: dict[str, tuple[str, Callable[[Path, Path, int], Path]]] = {
    "deb": ("system", deb.build),
    "portable": ("portable", portable.build),
}
"""Each kind of package: the flavour of the frozen folder, and what packs it."""
MEGA = 1_000_000

Made = TypeVar("Made")


def main(arguments: list[str]) -> int:
    """Make the kinds that are named; give 0 when every one was made and works."""
    options = {word for word in arguments if word.startswith("--")}
    kinds = [word for word in arguments if not word.startswith("--")] or list(KINDS)
    unknown = [*(options - {"--keep-environment", "--no-smoke"}), *(kind for kind in kinds if kind not in KINDS)]
    if unknown:
        print(f"There is no {', '.join(sorted(unknown))}. There are: {', '.join(KINDS)}.", file=sys.stderr)
        return 2
    if sys.platform != "linux":
        print("On Windows and macOS the steps are in docs/releasing.md.", file=sys.stderr)
        return 2
    OUT.mkdir(parents=True, exist_ok=True)
    place = freezing.Place(OUT)
    try:
        if "--keep-environment" not in options or not place.python.exists():
            _timed("environment", lambda: freezing.prepare(place))
        return max(_make(kind, place, with_smoke="--no-smoke" not in options) for kind in kinds)
    except freezing.FreezeFailed as fault:
        print(fault, file=sys.stderr)
        return 1


def _make(kind: str, place: freezing.Place, *, with_smoke: bool) -> int:
    flavour, pack = KINDS[kind]
    folder = _timed(f"{kind}: freeze", lambda: freezing.freeze(place, flavour))
    size, count = freezing.size_of(folder)
    print(f"{kind}: folder {size / MEGA:.0f} MB, {count} files", flush=True)
    made = _timed(f"{kind}: pack", lambda: pack(folder, place.out, freezing.commit_time()))
    digest = hashlib.sha256(made.read_bytes()).hexdigest()
    print(f"{kind}: {made.name} {made.stat().st_size / MEGA:.1f} MB, SHA-256 {digest}", flush=True)
    return smoke.main([str(folder)]) if with_smoke else 0


def _timed(what: str, make: Callable[[], Made]) -> Made:
    began = time.monotonic()
    made = make()
    print(f"{what}: {time.monotonic() - began:.0f} s", flush=True)
    return made


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
