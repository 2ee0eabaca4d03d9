"""The command line and the start of the app. Each command imports what it needs when it runs."""

import argparse
import functools
import io
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from pcsp_desktop import __version__
from pcsp_desktop.assets import words

UNUSABLE = 2
"""Exit code when the command line itself is wrong, as argparse has it."""
_LONGEST_PASSPHRASE = 1 << 16
"""Letters read from standard input, which may never end."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that ``arguments`` name (by default those of the process); return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a file's name may hold what the terminal has no letter for
            stream.reconfigure(errors="backslashreplace")
    given = sys.argv[1:] if arguments is None else arguments
    if not given:  # A press on the icon: the window does not wait for the words of the command line.
        return _open_app(argparse.Namespace(file=None, language=None, settings=None))
    parsed = _parser().parse_args(given)
    run: Callable[[argparse.Namespace], int] = parsed.run
    return run(parsed)


def _parser() -> argparse.ArgumentParser:
    def say(name: str) -> str:
        return words(f"command.help.{name}")

    parser = argparse.ArgumentParser(prog="pcsp-desktop", description=words("command.about.app"))
    parser.add_argument("--version", action="version", version=f"pcsp-desktop {__version__}")
    parser.add_argument("--language", help=argparse.SUPPRESS)
    parser.add_argument("--settings", type=Path, help=argparse.SUPPRESS)
    parser.set_defaults(run=_open_app, file=None)
    commands = parser.add_subparsers(title=say("commands"), metavar="COMMAND")
    example = commands.add_parser("example", help=say("example"), description=say("example"))
    example.add_argument("folder", metavar="DIR", type=Path, help=say("example_folder"))
    example.set_defaults(run=_example)
    doctor = commands.add_parser("doctor", help=say("doctor"), description=say("doctor"))
    doctor.add_argument("vault", metavar="VAULT", type=Path, help=say("doctor_vault"))
    doctor.set_defaults(run=_doctor)
    check = commands.add_parser("check", help=say("check"), description=say("check"))
    check.add_argument("files", metavar="FILE", nargs="+", help=say("check_file"))
    check.add_argument("--json", action="store_true", help=say("json"))
    check.set_defaults(run=_check)
    letter = commands.add_parser("read-letter", help=say("read_letter"), description=say("read_letter"))
    letter.add_argument("files", metavar="FILE", nargs="+", help=say("read_letter_file"))
    letter.add_argument("--json", action="store_true", help=say("json"))
    letter.add_argument("--why", action="store_true", help=say("read_letter_why"))
    letter.set_defaults(run=_read_letter)
    papers = commands.add_parser("papers", help=say("papers"), description=say("papers"))
    papers.add_argument("plan", metavar="PLAN.json", type=Path, help=say("papers_plan"))
    papers.add_argument("folder", metavar="DIR", type=Path, help=say("papers_folder"))
    for option, metavar in (
        ("kinds", "KIND,KIND"),
        ("sizes", "14,18,24"),
        ("formats", "pdf,txt,html,docx"),
        ("beside", "none|headings|all"),
        ("for", "READER"),
        ("on", "YYYY-MM-DD"),
    ):
        papers.add_argument(f"--{option}", metavar=metavar, default="", help=say(f"papers_{option}"))
    papers.add_argument(
        "--language", dest="paper_language", metavar="LANGUAGE", default="", help=say("papers_language")
    )
    papers.set_defaults(run=_papers)
    opening = commands.add_parser("open", help=say("open"), description=say("open"))
    opening.add_argument("file", metavar="FILE", nargs="?", type=Path, help=say("open_file"))
    opening.set_defaults(run=_open_app)
    commands.add_parser("self-check").set_defaults(run=_self_check)  # for makers of packages: no help, so not listed
    return parser


def _self_check(_parsed: argparse.Namespace) -> int:
    from pcsp_desktop.gui.app import self_check as windows
    from pcsp_desktop.tasks.command_line import self_check

    return self_check.check(self_check.parts() | windows.parts(), functools.partial(print, flush=True))


def _open_app(parsed: argparse.Namespace) -> int:
    from pcsp_desktop.gui.app.application import run

    return run(file=parsed.file, language=parsed.language, settings_folder=parsed.settings)


def _example(parsed: argparse.Namespace) -> int:
    from pcsp_desktop.tasks.command_line.example import FolderNotEmpty, make_example
    from pcsp_desktop.vault.problems import Problem

    try:
        make_example(parsed.folder, report=print)
    except FolderNotEmpty:
        print(words("command.example.not_empty"), file=sys.stderr)
        return UNUSABLE
    except (OSError, Problem):
        print(words("command.example.cannot_write"), file=sys.stderr)
        return 1
    return 0


def _doctor(parsed: argparse.Namespace) -> int:
    from pcsp_desktop.tasks.command_line.doctor import doctor

    passphrase = _passphrase()
    code, lines = doctor(parsed.vault, passphrase)
    print("\n".join(lines))
    return code


def _passphrase() -> str:
    """The passphrase from standard input: asked for without showing it when a person types it."""
    if sys.stdin is None:  # it was closed before we started
        return ""
    if sys.stdin.isatty():
        import getpass

        return getpass.getpass(words("command.doctor.passphrase") + " ")
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="surrogateescape")
    return sys.stdin.readline(_LONGEST_PASSPHRASE).removesuffix("\n").removesuffix("\r")


def _check(parsed: argparse.Namespace) -> int:
    from pcsp_desktop.tasks.command_line.check_shares import check_files

    code, lines = check_files(parsed.files, as_json=parsed.json)
    for line in lines:
        print(line, flush=True)
    return code


def _read_letter(parsed: argparse.Namespace) -> int:
    from pcsp_desktop.tasks.command_line.read_letters import read_letter_lines

    for line in read_letter_lines(parsed.files, as_json=parsed.json, why=parsed.why):
        print(line, flush=True)
    return 0


def _papers(parsed: argparse.Namespace) -> int:
    from pcsp_desktop.tasks.command_line.papers import NotAPlan, UnknownChoice, print_papers, read_plan, wanted
    from pcsp_desktop.tasks.session import local_now

    try:
        asked = wanted(
            kinds=parsed.kinds,
            sizes=parsed.sizes,
            formats=parsed.formats,
            language=parsed.paper_language,
            beside=parsed.beside,
            reader=getattr(parsed, "for"),
            on=parsed.on,
            today=local_now().date(),
        )
    except UnknownChoice as problem:
        print(problem.line, file=sys.stderr)
        return UNUSABLE
    try:
        plan = read_plan(parsed.plan)
    except NotAPlan as problem:
        print("\n".join(problem.lines), file=sys.stderr)
        return 1
    except OSError:
        print(words("command.papers.cannot_read"), file=sys.stderr)
        return 1
    try:
        print_papers(plan, parsed.folder, asked, print)
    except OSError:
        print(words("command.papers.cannot_write"), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
