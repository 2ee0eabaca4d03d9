"""Finds texts in Python files that Qt's lupdate misses or misreads, so that no word stays in English unseen.

lupdate takes f-strings as they stand, gives `tr` outside a class an empty context, ignores what is no literal,
and says nothing about any of it. Only two forms are safe, and only they are allowed:

    self.tr("literal")                                  inside a class
    QCoreApplication.translate("Context", "literal")    anywhere

Run it by hand to see the findings: python packaging/checks/lint_translatable.py [FILE...]
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_OLD_MARKS = ("QT_TR_NOOP", "QT_TRANSLATE_NOOP", "QT_TRANSLATE_NOOP3", "QT_TR_N_NOOP", "trUtf8")
_APPLICATIONS = ("QCoreApplication", "QApplication", "QGuiApplication")


@dataclass(frozen=True)
class Finding:
    """One place that lupdate gets wrong."""

    file: str
    line: int
    rule: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.rule}"


@dataclass(frozen=True)
class Message:
    """One text as it has to stand in a .ts file."""

    context: str
    text: str
    comment: str
    file: str
    line: int


def gui_files(root: Path = ROOT) -> list[Path]:
    """The Python files whose texts are translated by Qt."""
    return sorted((root / "pcsp_desktop" / "gui").rglob("*.py"))


def findings(source: str, file: str) -> list[Finding]:
    """What is wrong with the translated texts of one Python file, in the order of its lines."""
    found = [Finding(file, call.lineno, rule) for call, owner in _calls(source) for rule in _rules(call, owner)]
    found += [
        Finding(file, line, "another name for tr or translate is not read: call it by its own")
        for line in _other_names(source)
    ]
    return sorted(found, key=lambda finding: finding.line)


def messages(source: str, file: str) -> list[Message]:
    """The texts that lupdate has to find in one Python file that has no findings."""
    found = []
    for call, owner in _calls(source):
        name = _name(call.func)
        literals = [_literal(argument) for argument in call.args]
        if name == "tr" and owner and literals and literals[0]:
            comment = literals[1] if len(literals) > 1 else ""
            found.append(Message(owner, literals[0], comment or "", file, call.lineno))
        elif _is_translate(call) and len(literals) > 1 and literals[0] and literals[1]:
            comment = literals[2] if len(literals) > 2 else ""
            found.append(Message(literals[0], literals[1], comment or "", file, call.lineno))
    return found


def _calls(source: str) -> Iterator[tuple[ast.Call, str]]:
    """Every call in the file with the name of the class that it stands in ("" outside classes)."""

    def visit(node: ast.AST, owner: str) -> Iterator[tuple[ast.Call, str]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield child, owner
            yield from visit(child, child.name if isinstance(child, ast.ClassDef) else owner)

    yield from visit(ast.parse(source), "")


def _other_names(source: str) -> Iterator[int]:
    """The lines where `self.tr` or `QCoreApplication.translate` is handed on and not called."""
    tree = ast.parse(source)
    called = {id(call.func) for call in ast.walk(tree) if isinstance(call, ast.Call)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and id(node) not in called and isinstance(node.ctx, ast.Load):
            owner = _name(node.value)
            if (node.attr == "tr" and owner == "self") or (node.attr == "translate" and owner in _APPLICATIONS):
                yield node.lineno


def _rules(call: ast.Call, owner: str) -> Iterator[str]:
    name = _name(call.func)
    if name in _OLD_MARKS:
        yield f"{name} is not read in Python: write the text where it is shown"
    if name == "_" and call.args and _literal(call.args[0]):
        yield "_() is not read: use self.tr"
    if name == "tr":
        yield from _rules_of_tr(call, owner)
    elif _is_translate(call):
        yield from _rules_of_translate(call)
    elif name == "translate" and len(call.args) > 1 and _literal(call.args[1]) is not None:
        yield "translate is called on something else than QCoreApplication"


def _rules_of_tr(call: ast.Call, owner: str) -> Iterator[str]:
    if not (isinstance(call.func, ast.Attribute) and _name(call.func.value) == "self"):
        yield "tr is called on something else than self: its context is lost"
        return
    if not owner:
        yield "tr outside a class has no context"
    if not call.args:
        yield "tr has no text"
        return
    yield from _rules_of_literal("tr", call.args[0])
    if len(call.args) > 1 and _literal(call.args[1]) is None:
        yield "the second argument of tr is a note and has to be a literal"
    yield from _rules_of_number(call.args[0], with_number=len(call.args) > 2 or _has_keyword(call, "n"))


def _rules_of_translate(call: ast.Call) -> Iterator[str]:
    if len(call.args) < 2:
        yield "translate needs a context and a text"
        return
    if not _literal(call.args[0]):
        yield "the context of translate has to be a literal"
    yield from _rules_of_literal("translate", call.args[1])
    yield from _rules_of_number(call.args[1], with_number=len(call.args) > 3 or _has_keyword(call, "n"))


def _rules_of_literal(name: str, argument: ast.expr) -> Iterator[str]:
    if isinstance(argument, ast.JoinedStr):
        yield f"an f-string in {name} is taken as it stands: use {{name}} and .format after it"
    elif isinstance(argument, ast.BinOp):
        yield f"a text put together inside {name} is never found: use one literal"
    elif isinstance(argument, ast.Call) and _name(argument.func) == "format":
        yield f".format inside {name}: it belongs after the closing bracket"
    elif _literal(argument) is None:
        yield f"{name} needs a literal text"
    elif not (_literal(argument) or "").strip():
        yield f"{name} has an empty text"


def _rules_of_number(argument: ast.expr, *, with_number: bool) -> Iterator[str]:
    text = _literal(argument) or ""
    if "%n" in text and not with_number:
        yield "%n needs a number as the third argument"


def _is_translate(call: ast.Call) -> bool:
    function = call.func
    if not isinstance(function, ast.Attribute) or function.attr != "translate":
        return False
    return _name(function.value) in _APPLICATIONS


def _has_keyword(call: ast.Call, name: str) -> bool:
    return any(keyword.arg == name for keyword in call.keywords)


def _name(node: ast.expr) -> str:
    """The last name of `name` or `some.name`."""
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def main(arguments: list[str]) -> int:
    """Print the findings of the named files, by default all of the windows; 1 when there are any."""
    files = [Path(name) for name in arguments] or gui_files()
    found = [finding for file in files for finding in findings(file.read_text("utf-8"), str(file))]
    for finding in found:
        print(finding)
    print(f"{len(files)} files, {len(found)} findings")
    return int(bool(found))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
