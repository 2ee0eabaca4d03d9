"""Pictures of the main pages, for looking at and for the README.

    python packaging/dev.py shots                                    all pages at 100 % in light colours
    python packaging/dev.py shots --sizes 100,300,400 --themes light,dark,yellow-on-black --only page-my-goals

Each picture is FOLDER/SIZE-THEME/PAGE.png, as the window shows it; the plan is the made-up example.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Draw the pictures; gives the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "shots")
    parser.add_argument("--sizes", default="100")
    parser.add_argument("--themes", default="light")
    parser.add_argument("--language", default="en_GB")
    parser.add_argument("--only", default="", help="only pages whose name has one of these in it (commas between)")
    parser.add_argument("--width", type=int, default=1280)
    parser.add_argument("--height", type=int, default=860)
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path[:0] = [str(ROOT / "tests")]
    import gui_kit
    from a11y import every_page

    from pcsp_desktop.gui.app.language import Translation
    from pcsp_desktop.gui.kit.theme import ScreenLook

    Translation(gui_kit.application()).speak(chosen.language)
    wanted = chosen.only.split(",")
    count = 0
    for size in map(int, chosen.sizes.split(",")):
        for theme in chosen.themes.split(","):
            gui_kit.application(ScreenLook(size, theme))
            shell = gui_kit.make_shell(chosen.width, chosen.height)
            folder = chosen.folder / f"{size}-{theme}"
            folder.mkdir(parents=True, exist_ok=True)
            pages = every_page.own_pages(shell)
            for name, open_it in pages.items():
                if any(part in name for part in wanted):
                    open_it()
                    gui_kit.settle()
                    shell.grab().save(str(folder / f"{name}.png"))
                    count += 1
            with every_page.example(shell) as context:
                for name, open_it in every_page.plan_pages(shell, context).items():
                    if any(part in name for part in wanted):
                        open_it()
                        gui_kit.settle()
                        shell.grab().save(str(folder / f"{name}.png"))
                        count += 1
            shell.close_now()
            shell.deleteLater()
            gui_kit.settle()
    print(f"{count} pictures in {chosen.folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
