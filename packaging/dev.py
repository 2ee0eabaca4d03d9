#!/usr/bin/env python3
"""The one command for everybody who works on this project. It runs on a bare machine with Python 3.11.

    python3 packaging/dev.py run          start the app
    python3 packaging/dev.py test         all checks and tests (--fast: leave out the slow ones; --coverage: count)
    python3 packaging/dev.py check        style, types, who imports whom, words (or those you name); no tests
    python3 packaging/dev.py shots        pictures of the main pages
    python3 packaging/dev.py papers       contact sheets of every paper
    python3 packaging/dev.py translate    bring translations/*.ts in step with the code
    python3 packaging/dev.py bench        speed and size, as tables
    python3 packaging/dev.py audit        the accessibility audit over every page, size and theme
    python3 packaging/dev.py package      what people get: deb, portable (takes minutes; Linux)
    python3 packaging/dev.py smoke        does the frozen app in a FOLDER do the main job?

It makes `.venv` in the checkout and says what the computer still needs. Everything after the command's name
goes on to what it runs. Standard library only.
"""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 (this file is also started by older Pythons)
    sys.exit("This needs Python 3.11 or newer. Start it with a newer one, for example: python3.12 packaging/dev.py")

import environment
import system_parts

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "out"
"""Where everything goes that is made to be looked at; git ignores it."""
CHECKS = {
    "ruff": ["-m", "ruff", "check", "--quiet"],
    "format": ["-m", "ruff", "format", "--check", "--quiet"],
    "mypy": ["-m", "mypy"],
    "import-linter": ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
}
"""The checks that are no tests, and what Python is started with to run them."""
WORD_CHECKS = {
    "words": ["-m", "checks.plain_english"],
    "translatable": ["-m", "checks.lint_translatable"],
}
"""What tests/frame checks too, as a list of findings."""
COVERAGE = ["--cov=pcsp_desktop", "--cov-report="]
"""What pytest is asked for so that `checks.coverage_by_room` has something to count."""


def run(arguments: list[str]) -> int:
    """Start the app; with no screen, make the example plan and its papers instead."""
    if arguments or system_parts.has_screen():
        return _python("-m", "pcsp_desktop", *arguments)
    folder = _new_folder("example")
    print("This computer has no screen (neither DISPLAY nor WAYLAND_DISPLAY is set).")
    print("So here is the example plan, with all its papers, instead of the window.", flush=True)
    code = _python("-m", "pcsp_desktop", "example", str(folder))
    print(f"Look in {folder.relative_to(ROOT)}" if code == 0 else "The example could not be made.")
    return code


def test(arguments: list[str]) -> int:
    """All checks, then the fast tests on two cores, then the slow ones and the journeys."""
    fast_only = "--fast" in arguments
    chosen = [word for word in arguments if word not in ("--fast", "--coverage")]
    system_parts.provide(system_parts.TEST_PROGRAMS)
    failed = _run_checks(CHECKS)
    counted = "--coverage" in arguments
    code, closing = _pytest("-m", "not slow and not journey", "-n", "2", *(COVERAGE if counted else ()), *chosen)
    closings = [f"fast tests: {closing}"]
    if not fast_only:
        slow_code, closing = _pytest("-m", "slow or journey", "-n", "2", "--dist", "loadfile", *chosen)
        closings.append(f"slow tests and journeys: {closing}")
        code = code or slow_code
    if counted:
        failed += _run_checks({"coverage by room": ["-m", "checks.coverage_by_room"]})
    print()
    for name in failed:
        print(f"{name}: FAILED (see above)")
    print("\n".join(closings), flush=True)
    return code or int(bool(failed))


def check(arguments: list[str]) -> int:
    """Style, types, imports and words; or only the checks that are named."""
    there = CHECKS | WORD_CHECKS
    unknown = [name for name in arguments if name not in there]
    if unknown:
        print(f"There is no check {', '.join(unknown)}. There are: {', '.join(there)}.", file=sys.stderr)
        return 2
    failed = _run_checks({name: there[name] for name in arguments or there})
    print(f"FAILED: {', '.join(failed)}" if failed else "All checks pass.", flush=True)
    return int(bool(failed))


def shots(arguments: list[str]) -> int:
    """Pictures of the main pages; see `dev.py shots --help` for sizes and themes."""
    return _script("shots.py", arguments)


def papers(arguments: list[str]) -> int:
    """Contact sheets of every kind of paper; see `dev.py papers --help` for plans, kinds and sizes."""
    return _script("paper_sheets.py", arguments)


def translate(arguments: list[str]) -> int:
    """Bring translations/*.ts in step with the code, the forms and the resources."""
    return _script("translate.py", arguments)


def audit(arguments: list[str]) -> int:
    """The accessibility audit over every page, text size, theme and pseudo-language."""
    return _script("audit.py", arguments)


def bench(arguments: list[str]) -> int:
    """Every table of speed and size in tests/benchmarks, or those whose room is named."""
    scripts = sorted((ROOT / "tests" / "benchmarks").glob("bench_*.py"))
    if arguments:
        scripts = [script for script in scripts if script.stem.removeprefix("bench_") in arguments]
    if not scripts:
        print("There is no such benchmark.", file=sys.stderr)
        return 2
    code = 0
    for script in scripts:
        print(f"\n{script.stem.removeprefix('bench_')}", flush=True)
        code = _python(str(script)) or code
    return code


def package(arguments: list[str]) -> int:
    """Make the packages that people get; see packaging/package.py."""
    return _script("package.py", arguments)


def smoke(arguments: list[str]) -> int:
    """Try the frozen app in a folder; see packaging/smoke.py."""
    return _script("smoke.py", arguments)


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "shots": shots,
    "papers": papers,
    "translate": translate,
    "bench": bench,
    "audit": audit,
    "package": package,
    "smoke": smoke,
}


def main(arguments: list[str]) -> int:
    """Prepare the computer and the environment, then do what the first argument names."""
    if not arguments or arguments[0] in ("-h", "--help") or arguments[0] not in COMMANDS:
        print(__doc__)
        return 0 if arguments and arguments[0] in ("-h", "--help") else 2
    if system_parts.provide(system_parts.ENVIRONMENT) or system_parts.provide(system_parts.LIBRARIES):
        return 1
    try:
        environment.prepare()
    except environment.SetUpFailed as fault:
        print(fault, file=sys.stderr)
        return 1
    return COMMANDS[arguments[0]](arguments[1:])


def _run_checks(checks: dict[str, list[str]]) -> list[str]:
    """Run the checks; return the names of those that failed."""
    failed = []
    for name, command in checks.items():
        print(f"\n{name}", flush=True)
        if _python(*command):
            failed.append(name)
    return failed


def _pytest(*arguments: str) -> tuple[int, str]:
    """Run pytest, showing what it prints; return its exit code (0 when nothing ran) and its last line."""
    command = [str(environment.python()), "-m", "pytest", *arguments]
    print(f"\n$ pytest {shlex.join(arguments)}", flush=True)
    last = ""
    with subprocess.Popen(
        command,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            print(line, end="", flush=True)
            last = line.strip() or last
    nothing_to_run = 5
    return (0 if process.returncode == nothing_to_run else process.returncode), last


def _script(name: str, arguments: list[str]) -> int:
    script = ROOT / "packaging" / name
    if not script.is_file():
        print(f"packaging/{name} is not in this version.", file=sys.stderr)
        return 2
    return _python(str(script), *arguments)


def _python(*arguments: str) -> int:
    """Run the environment's Python in the checkout, with the tools of packaging/ in reach; return its exit code."""
    settings = os.environ | {"PYTHONPATH": str(ROOT / "packaging")} if "-m" in arguments else None
    return subprocess.run([environment.python(), *arguments], cwd=ROOT, check=False, env=settings).returncode


def _new_folder(name: str) -> Path:
    """A path in `out/` that does not exist yet: example, example-2, ..."""
    number = 1
    while (folder := OUT / (name if number == 1 else f"{name}-{number}")).exists():
        number += 1
    OUT.mkdir(exist_ok=True)
    return folder


if __name__ == "__main__":
    try:
        code = main(sys.argv[1:])
    except KeyboardInterrupt:
        code = 128 + signal.SIGINT
    raise SystemExit(code)
