"""Hatchling's build hook: compiles ui/, translations/ and resources/ into the package."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileAssetsHook(BuildHookInterface[Any]):
    """Runs for both versions of a wheel: "standard" and "editable"."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Make pcsp_desktop/_build before the wheel is put together."""
        root = Path(self.root)
        # The build knows the app's own lists of languages, and nothing else of it.
        sys.path[:0] = (tools := [str(root / "packaging"), str(root)])
        try:
            from compile_assets import compile_all
        finally:
            del sys.path[: len(tools)]
        compile_all(root, report=self.app.display_info)
