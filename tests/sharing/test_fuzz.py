"""Half a minute of broken input for every reader of files from outside (fuzz_readers.py runs for longer)."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest


def fuzzer() -> ModuleType:
    path = Path(__file__).parent / "fuzz_readers.py"
    found = importlib.util.spec_from_file_location("fuzz_readers", path)
    assert found is not None and found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


@pytest.mark.slow
def test_readers_refuse_broken_input_in_their_own_way() -> None:
    assert all(count > 0 for count in fuzzer().plainly(2.0, seed=20261121).values())


@pytest.mark.slow
def test_thirty_seconds_of_broken_input(capsys: pytest.CaptureFixture[str]) -> None:
    counts = fuzzer().plainly(30.0, seed=7)
    with capsys.disabled():
        for reader, count in counts.items():
            print(f"\n  {reader}: {count:,} inputs", end="")
    assert all(count > 50 for count in counts.values())
