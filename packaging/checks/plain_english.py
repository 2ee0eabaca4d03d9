"""The plain-English gate: every text that a person sees, held against product/content-rules.

It reads all texts of resources/, every `tr` and `translate` of the windows and every form, and reports file, id,
rule and text. The lists of words and all exceptions are in plain-english.toml.

    python packaging/checks/plain_english.py
"""

from __future__ import annotations

import functools
import html
import re
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from checks import readability
from checks.lint_translatable import gui_files, messages
from source_texts import source_texts

ROOT = Path(__file__).resolve().parents[2]

LONGEST_SENTENCE = 20
LONGEST_MEAN = 15
GRADES = {"prompt": 5.0, "help": 6.0}
"""The highest Flesch-Kincaid grade for each kind of text."""
FEWEST_WORDS_FOR_GRADE = 8
"""A grade says nothing about shorter texts."""
PROMPT_KEYS = frozenset({"prompt", "heading", "title", "name", "add", "label", "question"})
"""Keys of resources/ whose texts ask or name something; the rest explains."""
CITATION_KEYS = frozenset({"source"})
"""Keys whose texts name a page or paper of somebody else's: they have no grade."""

_PLACEHOLDER = re.compile(r"%L?n|%L?\d|\{[A-Za-z_][^{}]*\}")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_BLOCK_TAG = re.compile(r"</?(?:p|li|br|h\d|ul|ol|div|tr|td)\b[^<>]*>", re.IGNORECASE)
_SHORTCUT = re.compile(r"&(?=[a-z])|(?<!\w)&(?=\w)")  # not the one in A&E
_CONTRACTION = re.compile(r"\b\w+n['’]t\b", re.IGNORECASE)
_LATIN = re.compile(
    r"\b(?:e\.?\s?g\.|i\.\s?e\.|eg|ie|etc|et al|viz|n\.?b\.|vs|approx|circa|per se|ad hoc)(?![\w-])", re.IGNORECASE
)
_CAPITALS = re.compile(r"(?<![\w&])(?:[A-Z]&[A-Z]|[A-Z]{2,}s?)(?![\w-])")
_IRREGULAR = (
    "given|made|done|taken|seen|told|kept|shown|written|known|held|put|sent|chosen|found|lost|left|"
    "broken|brought|built|bought|caught|cut|drawn|driven|felt|forgotten|hidden|hurt|led|lent|let|meant|"
    "paid|read|said|set|shut|sold|spent|spoken|stolen|stuck|taught|thought|thrown|understood|worn|begun|"
    "born|come|eaten|fed|grown|heard|laid|split|spread|stood|struck|swept|won|woken"
)
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|gets?|got)\s+(?:(?:not|never|always|often|also|already|only|just|still|"
    r"now|ever|all|being|been)\s+)*((?:[a-z]+ed|" + _IRREGULAR + r")(?:\s+(?:in|out|up|on|off|back|away|over))?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Shown:
    """One English text that a person sees."""

    file: str
    """Where it stands, as a path in the project with forward slashes."""
    id: str
    text: str
    kind: str
    """`prompt`, `help` (see GRADES) or `citation`."""


@dataclass(frozen=True)
class Finding:
    """One text that breaks one rule."""

    shown: Shown
    rule: str
    detail: str

    def __str__(self) -> str:
        text = self.shown.text if len(self.shown.text) < 160 else f"{self.shown.text[:157]}..."
        return f"{self.shown.file}: {self.shown.id}: {self.rule}: {self.detail}\n    {text!r}"


@dataclass(frozen=True)
class Rules:
    """The lists of plain-english.toml, ready to use."""

    names: re.Pattern[str]
    """Names of documents, services, illnesses and tests, and units: each counts as one short word."""
    acronyms: frozenset[str]
    passives: frozenset[str]
    banned: tuple[tuple[re.Pattern[str], str, str], ...]
    """(pattern, word, what to write instead)"""
    result_places: tuple[re.Pattern[str], ...]
    result_ids: re.Pattern[str]
    result_words: re.Pattern[str]
    judgements: tuple[re.Pattern[str], ...]


@functools.cache
def rules() -> Rules:
    """The rules as they stand in plain-english.toml, with the names of the tests in resources/results."""
    table = tomllib.loads((Path(__file__).parent / "plain-english.toml").read_text("utf-8"))
    recording = table["recording"]
    tests = [text.text for text in source_texts(ROOT) if text.folder == "results" and text.key == "name"]
    longest_first = sorted({*table["names"], *tests}, key=len, reverse=True)
    return Rules(
        names=_any_of([*map(re.escape, longest_first), table["units"]]),
        acronyms=frozenset(table["acronyms"]).union(*map(_CAPITALS.findall, tests)),
        passives=frozenset(table["passives"]) | frozenset(table["adjectives"]),
        banned=tuple(
            (_whole_word(word), word, instead or "say it in other words") for word, instead in table["banned"].items()
        ),
        result_places=tuple(map(re.compile, recording["places"])),
        result_ids=re.compile(recording["ids"]),
        result_words=_any_of(recording["verbs"]),
        judgements=tuple(re.compile(pattern, re.IGNORECASE) for pattern in recording["judgements"]),
    )


def shown_texts(root: Path = ROOT) -> list[Shown]:
    """Every English text that a person sees: resources, windows, forms."""
    return [*_of_resources(root), *_of_windows(root), *_of_forms(root)]


def findings(shown: Shown) -> list[Finding]:
    """Every rule that one text breaks."""
    plain = plain_text(shown.text)
    without_names = rules().names.sub("Name", plain)
    checks = (
        ("sentence", _long_sentences(without_names)),
        ("grade", _grade(without_names, shown.kind)),
        ("banned word", _banned(without_names)),
        ("should", re.findall(r"\bshould(?:n['’]t)?\b", plain, re.IGNORECASE)),
        ("contraction", _CONTRACTION.findall(plain)),
        ("Latin", _LATIN.findall(plain)),
        ("passive", _passives(without_names)),
        ("capitals", [word for word in _CAPITALS.findall(plain) if word not in rules().acronyms]),
        ("recording, not judging", _judgements(shown, plain)),
    )
    return [Finding(shown, rule, ", ".join(details)) for rule, details in checks if details]


def mean_findings(texts: Sequence[Shown]) -> list[Finding]:
    """Kinds of text whose sentences are too long on the whole."""
    found = []
    for kind in GRADES:
        lengths = [
            len(readability.words(sentence))
            for shown in texts
            if shown.kind == kind
            for sentence in readability.sentences(rules().names.sub("Name", plain_text(shown.text)))
        ]
        mean = sum(lengths) / max(1, len(lengths))
        if mean > LONGEST_MEAN:
            shown = Shown("all files", f"every {kind}", "", kind)
            found.append(Finding(shown, "mean", f"{mean:.1f} words a sentence, at most {LONGEST_MEAN}"))
    return found


def plain_text(text: str) -> str:
    """What a person reads: no tags, no shortcut marks; placeholders stand for one word."""
    text = _BLOCK_TAG.sub("\n", text)
    text = _TAG.sub("", text)
    text = _PLACEHOLDER.sub("Name", html.unescape(text))
    return _SHORTCUT.sub("", text.replace("&&", "＆")).replace("＆", "&").replace("\N{NO-BREAK SPACE}", " ")


def _of_resources(root: Path) -> Iterator[Shown]:
    for text in source_texts(root):
        kind = "prompt" if text.key in PROMPT_KEYS else "citation" if text.key in CITATION_KEYS else "help"
        yield Shown(text.file.relative_to(root).as_posix(), text.id, text.text, kind)


def _of_windows(root: Path) -> Iterator[Shown]:
    for file in gui_files(root):
        name = file.relative_to(root).as_posix()
        for message in messages(file.read_text("utf-8"), name):
            yield Shown(name, f"line {message.line}", message.text, "help")


def _of_forms(root: Path) -> Iterator[Shown]:
    for file in sorted((root / "ui").rglob("*.ui")):
        for widget in ElementTree.parse(file).iter():
            for own in widget.findall("property") + widget.findall("attribute"):
                string = own.find("string")
                if string is not None and string.text and string.get("notr") != "true":
                    name = f"{widget.get('name', widget.tag)}.{own.get('name')}"
                    yield Shown(file.relative_to(root).as_posix(), name, string.text, "help")


def _long_sentences(text: str) -> list[str]:
    lengths = ((len(readability.words(sentence)), sentence) for sentence in readability.sentences(text))
    return [f"{length} words: {sentence[:40]}..." for length, sentence in lengths if length > LONGEST_SENTENCE]


def _grade(text: str, kind: str) -> list[str]:
    if kind not in GRADES or len(readability.words(text)) < FEWEST_WORDS_FOR_GRADE:
        return []
    grade = round(readability.grade(text), 1)
    return [f"{grade:.1f}, at most {GRADES[kind]:.0f}"] if grade > GRADES[kind] else []


def _banned(text: str) -> list[str]:
    return [f"{word} (write: {instead})" for pattern, word, instead in rules().banned if pattern.search(text)]


def _passives(text: str) -> list[str]:
    allowed = rules().passives
    found = []
    for match in _PASSIVE.finditer(text):
        participle = match.group(1).lower()
        if participle not in allowed and participle.split()[0] not in allowed:
            found.append(match.group())
    return found


def _judgements(shown: Shown, text: str) -> list[str]:
    found = [match.group() for pattern in rules().judgements for match in pattern.finditer(text)]
    if rules().result_ids.search(shown.id) or any(place.search(shown.file) for place in rules().result_places):
        found += [match.group() for match in rules().result_words.finditer(rules().names.sub("Name", text))]
    return found


def _whole_word(word: str) -> re.Pattern[str]:
    """A pattern for `word` and its plural; a word in capitals is found in capitals only."""
    plural = "" if word.endswith("s") else "s?"
    flags = re.NOFLAG if word.isupper() else re.IGNORECASE
    return re.compile(rf"(?<![\w-]){re.escape(word)}{plural}(?![\w-])", flags)


def _any_of(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(patterns)})(?![\w-])", re.IGNORECASE)


def main() -> int:
    """Print every finding; 1 when there are any."""
    texts = shown_texts()
    found = [finding for shown in texts for finding in findings(shown)] + mean_findings(texts)
    for finding in found:
        print(finding)
    print(f"{len(texts)} texts, {len(found)} findings")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
