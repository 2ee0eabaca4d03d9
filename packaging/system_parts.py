"""What the computer itself has to have (libraries and programs), what is missing, and how to get it.

Standard library only, because it runs before anything is installed. It looks for the real thing: a library is
there when the loader can load it, a program when the shell would find it. Debian and its relatives can be
helped at once; elsewhere the missing parts are named.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

APT_WAIT_SECONDS = 500
"""How long apt-get waits for another install to end."""


@dataclass(frozen=True)
class Part:
    """One library, program or file that the system gives us."""

    name: str
    """A library's soname, a program's name, `import MODULE`, or the path of a file (`*` stands for any)."""
    package: str
    """The Debian package that has it."""
    need: str
    """What it is for, in a few words."""

    def is_there(self) -> bool:
        """True when this computer has the part."""
        if ".so" in self.name:
            return _loads(self.name)
        if self.name.startswith("/"):
            return any(Path("/").glob(self.name.removeprefix("/")))
        if self.name.startswith("import "):
            return importlib.util.find_spec(self.name.removeprefix("import ")) is not None
        return shutil.which(self.name) is not None


_WINDOW = "to draw a window"

ENVIRONMENT = (Part("import ensurepip", "python3-venv", "to make a virtual environment"),)
"""Needed before anything else."""

LIBRARIES = (
    Part("libEGL.so.1", "libegl1", _WINDOW),
    Part("libGL.so.1", "libgl1", _WINDOW),
    Part("libfontconfig.so.1", "libfontconfig1", "to find fonts"),
    Part("libfreetype.so.6", "libfreetype6", "to draw letters"),
    Part("libglib-2.0.so.0", "libglib2.0-0", _WINDOW),
    Part("libgthread-2.0.so.0", "libglib2.0-0", _WINDOW),
    Part("libdbus-1.so.3", "libdbus-1-3", "to talk to screen readers"),
    Part("libX11.so.6", "libx11-6", _WINDOW),
    Part("libX11-xcb.so.1", "libx11-xcb1", _WINDOW),
    Part("libxkbcommon.so.0", "libxkbcommon0", "to read the keyboard"),
    Part("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "to read the keyboard"),
    Part("libxcb.so.1", "libxcb1", _WINDOW),
    Part("libxcb-cursor.so.0", "libxcb-cursor0", _WINDOW),
    Part("libxcb-icccm.so.4", "libxcb-icccm4", _WINDOW),
    Part("libxcb-image.so.0", "libxcb-image0", _WINDOW),
    Part("libxcb-keysyms.so.1", "libxcb-keysyms1", _WINDOW),
    Part("libxcb-randr.so.0", "libxcb-randr0", _WINDOW),
    Part("libxcb-render.so.0", "libxcb-render0", _WINDOW),
    Part("libxcb-render-util.so.0", "libxcb-render-util0", _WINDOW),
    Part("libxcb-shape.so.0", "libxcb-shape0", _WINDOW),
    Part("libxcb-shm.so.0", "libxcb-shm0", _WINDOW),
    Part("libxcb-sync.so.1", "libxcb-sync1", _WINDOW),
    Part("libxcb-util.so.1", "libxcb-util1", _WINDOW),
    Part("libxcb-xfixes.so.0", "libxcb-xfixes0", _WINDOW),
    Part("libxcb-xkb.so.1", "libxcb-xkb1", _WINDOW),
    Part("libwayland-client.so.0", "libwayland-client0", _WINDOW),
    Part("libwayland-cursor.so.0", "libwayland-cursor0", _WINDOW),
)
"""What Qt's wheels take from the system (read from the wheels with objdump)."""

TEST_PROGRAMS = (
    Part("git", "git", "to list the files of the project"),
    Part("readelf", "binutils", "to see which libraries Qt asks for"),
    Part("openssl", "openssl", "to check signatures with another program than ours"),
    Part("unzip", "unzip", "to open share files with another program than ours"),
    Part("pdftotext", "poppler-utils", "to read PDF files with another program than ours"),
    Part("pdfsig", "poppler-utils", "to check the signature of a PDF with another program than ours"),
    Part("qpdf", "qpdf", "to look into PDF files with another program than ours"),
    Part("mutool", "mupdf-tools", "to look into PDF files with another program than ours"),
    Part("age", "age", "to open a copy that is locked to a key with another program than ours"),
    Part("/usr/share/unicode/BidiCharacterTest.txt", "unicode-data", "for Unicode's own tests of direction"),
    Part("java", "openjdk-17-jdk-headless", "to run veraPDF"),
    Part("javac", "openjdk-17-jdk-headless", "to run veraPDF"),
    Part("/usr/share/java/jaxb-impl.jar", "libjaxb-java", "to run veraPDF"),
    Part("Xvfb", "xvfb", "for windows with no screen"),
    Part("xdpyinfo", "x11-utils", "for windows with no screen"),
    Part("openbox", "openbox", "for windows with no screen"),
    Part("xdotool", "xdotool", "to press keys"),
    Part("dbus-run-session", "dbus-daemon", "for key rings and screen readers"),
    Part("gnome-keyring-daemon", "gnome-keyring", "for a real key ring"),
    Part("secret-tool", "libsecret-tools", "to look into the key ring with another program than ours"),
    Part("desktop-file-validate", "desktop-file-utils", "to check what desktops are told of the app"),
    Part("appstreamcli", "appstream", "to check what software shops are told of the app"),
    Part("dpkg-shlibdeps", "dpkg-dev", "to make a small Debian package"),
    Part("update-mime-database", "shared-mime-info", "to check our types of file"),
    Part("strace", "strace", "to see that no socket is made"),
    Part("/usr/libexec/at-spi2-registryd", "at-spi2-core", "for a real screen-reader tree"),
    Part("/usr/lib/python3/dist-packages/gi", "python3-gi", "for a real screen-reader tree"),
    Part("/usr/lib/*/girepository-1.0/Atspi-2.0.typelib", "gir1.2-atspi-2.0", "for a real screen-reader tree"),
)
"""Other people's programs that the tests hold our work against."""


def missing(parts: tuple[Part, ...]) -> list[Part]:
    """Those of `parts` that this computer lacks; on Windows and macOS nothing is asked of the system."""
    if not sys.platform.startswith("linux"):
        return []
    return [part for part in parts if not part.is_there()]


def install(packages: list[str]) -> bool:
    """Install Debian packages if we may do so without asking anybody; return whether it worked."""
    prefix = _may_install()
    if prefix is None:
        return False
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    wait = f"DPkg::Lock::Timeout={APT_WAIT_SECONDS}"
    steps = (
        [*prefix, "apt-get", "-q", "-o", wait, "update"],
        [*prefix, "apt-get", "-q", "-y", "-o", wait, "install", "--no-install-recommends", *packages],
    )
    for step in steps:
        print("$", " ".join(step), flush=True)
    # A list of packages that could not be fetched anew may still be good enough, so only the second counts.
    subprocess.run(steps[0], env=environment, stdin=subprocess.DEVNULL, check=False)
    return subprocess.run(steps[1], env=environment, stdin=subprocess.DEVNULL, check=False).returncode == 0


def command_for(packages: list[str]) -> str:
    """The one command that a person types to install `packages`."""
    start = "" if _is_root() else "sudo "
    return f"{start}apt-get install -y {' '.join(packages)}"


def provide(parts: tuple[Part, ...]) -> list[Part]:
    """Install what is missing of `parts` where that is allowed, saying so; return what is still missing."""
    lacking = missing(parts)
    if not lacking:
        return []
    print("This computer lacks:")
    for part in lacking:
        print(f"  {part.name.removeprefix('import ')} {part.need} (Debian package {part.package})")
    packages = sorted({part.package for part in lacking})
    if install(packages):
        # ensurepip and new libraries are seen by a fresh search only.
        importlib.invalidate_caches()
        lacking = missing(parts)
    if lacking:
        packages = sorted({part.package for part in lacking})
        if shutil.which("apt-get"):
            print(f"To install what is missing, type:\n  {command_for(packages)}", flush=True)
        else:
            print("Install these with your system's own package tool.", flush=True)
    return lacking


def has_screen() -> bool:
    """True when a window can be shown: always on Windows and macOS, on Linux with X11 or Wayland."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _may_install() -> list[str] | None:
    """What to put before apt-get: nothing for root, sudo where it asks no password, None where we may not."""
    if shutil.which("apt-get") is None:
        return None
    if _is_root():
        return []
    if shutil.which("sudo") is None:
        return None
    allowed = subprocess.run(["sudo", "-n", "true"], stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return ["sudo", "-n"] if allowed.returncode == 0 else None
