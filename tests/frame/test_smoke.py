"""The package can be imported and says which version it is."""

from __future__ import annotations

import re

import pytest

import pcsp_desktop
from pcsp_desktop.__main__ import main


def test_the_version_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.strip() == f"pcsp-desktop {pcsp_desktop.__version__}"
    assert re.fullmatch(r"\d+\.\d+\.\d+", pcsp_desktop.__version__)
