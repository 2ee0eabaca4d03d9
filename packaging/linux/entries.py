"""What a Linux desktop and `man` know of the app, with its id, version and day put in.

The id stands in pcsp_desktop/__init__.py and nowhere else, so the files here are forms with @APP_ID@ in them.
Standard library only.
"""

from __future__ import annotations

import datetime
from pathlib import Path

from pcsp_desktop import APP_ID, __version__

HERE = Path(__file__).parent
ICONS = HERE.parent.parent / "resources" / "icons"
MIME_TYPES = ("vnd.pcsp.share+zip", "vnd.pcsp.backup")
ICON_SIZES = (48, 256)


def filled(form: str, on: datetime.date) -> str:
    """The form `form` of this folder with its places filled; `on` is the day of the release."""
    text = (HERE / form).read_text("utf-8")
    for name, value in {"APP_ID": APP_ID, "VERSION": __version__, "DATE": on.isoformat()}.items():
        text = text.replace(f"@{name}@", value)
    return text


def files(on: datetime.date) -> dict[str, bytes]:
    """Every file below `share/` of an installed app, by its place there. The man page is not packed yet."""
    made = {
        f"applications/{APP_ID}.desktop": filled("desktop.in", on).encode(),
        f"mime/packages/{APP_ID}.xml": filled("mime.xml.in", on).encode(),
        f"metainfo/{APP_ID}.metainfo.xml": filled("metainfo.xml.in", on).encode(),
        "man/man1/pcsp-desktop.1": filled("pcsp-desktop.1.in", on).encode(),
        f"icons/hicolor/scalable/apps/{APP_ID}.svg": (ICONS / "pcsp-desktop.svg").read_bytes(),
    }
    for size in ICON_SIZES:
        picture = (ICONS / f"pcsp-desktop-{size}.png").read_bytes()
        made[f"icons/hicolor/{size}x{size}/apps/{APP_ID}.png"] = picture
        for kind in MIME_TYPES:
            made[f"icons/hicolor/{size}x{size}/mimetypes/application-{kind}.png"] = picture
    return made


def write(share: Path, on: datetime.date) -> None:
    """Write `files` into the folder `share`."""
    for name, content in files(on).items():
        (share / name).parent.mkdir(parents=True, exist_ok=True)
        (share / name).write_bytes(content)
