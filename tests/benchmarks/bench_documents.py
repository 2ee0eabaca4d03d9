"""How fast paper is made, beside WeasyPrint and typst where they are installed.

    python tests/benchmarks/bench_documents.py [--others PYTHON]

``--others`` names a Python that has weasyprint and typst; each run is a process of its own that is
given a finished document. The table shows the median of three runs: wall time, CPU time, the most memory and
the size. WeasyPrint needs over a minute for the big plan.
"""

from __future__ import annotations

import argparse
import json
import pickle
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
RUNS = 3

MEASURED = """
import json, resource, sys, time
start = time.perf_counter()
{body}
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps(dict(inside=time.perf_counter() - start, cpu=used.ru_utime + used.ru_stime,
                      memory=used.ru_maxrss / 1024, size=size)))
"""
OURS = """
import pickle
sys.path[:0] = {paths!r}
from pcsp_desktop import documents
with open({source!r}, "rb") as file:
    document = pickle.load(file)
size = len(documents.write_pdf(document).content)
"""
FROM_THE_PLAN = """
sys.path[:0] = {paths!r}
import bench_documents
from pcsp_desktop import documents
size = len(documents.write_pdf(bench_documents.ordinary_plan()).content)
"""
WEASYPRINT = """
import weasyprint
pdf = weasyprint.HTML(filename={source!r}).write_pdf(pdf_variant="pdf/ua-1")
size = len(pdf)
"""
TYPST = """
import typst
size = len(typst.compile({source!r}, pdf_standards=["ua-1"]))
"""


def run(python: str, body: str) -> dict[str, float] | None:
    """The median of some runs, or None where that engine is not installed."""
    code = MEASURED.format(body=body)
    found: list[dict[str, float]] = []
    for _ in range(RUNS):
        start = time.perf_counter()
        made = subprocess.run([python, "-c", code], capture_output=True, text=True, cwd=ROOT)
        wall = time.perf_counter() - start
        if made.returncode:
            print(made.stderr.strip().splitlines()[-1:], file=sys.stderr)
            return None
        found.append({"wall": wall, **json.loads(made.stdout.splitlines()[-1])})
    return {key: statistics.median(row[key] for row in found) for key in found[0]}


def as_typst(document: Any) -> str:
    """The same document as typst markup, so that both set the same words."""
    from pcsp_desktop.documents import tree

    def runs(value: tuple[Any, ...]) -> str:
        text = "".join(f"*{literal(r.text)}*" if r.strong and r.text.strip() else literal(r.text) for r in value)
        return text.replace("\n", " \\\n")

    def literal(text: str) -> str:
        quoted = text.replace("\\", "\\\\").replace('"', '\\"')
        return f'#"{quoted}"' if quoted else ""

    def blocks(value: tuple[Any, ...]) -> str:
        return "\n\n".join(block(each) for each in value)

    def block(one: Any) -> str:
        match one:
            case tree.Heading():
                return f"{'=' * one.level} {runs(one.runs)}"
            case tree.Paragraph():
                return runs(one.runs)
            case tree.Listing():
                mark = "+" if one.numbered else "-"
                return "\n".join(f"{mark} {blocks(item.blocks)}" for item in one.items)
            case tree.Pairs():
                return "\n\n".join(f"*{runs(pair.label)}* {runs(pair.value)}" for pair in one.pairs)
            case tree.Table():
                cells = ", ".join(f"[{runs(cell)}]" for cell in one.columns)
                rows = "\n".join(", ".join(f"[{runs(cell)}]" for cell in row) + "," for row in one.rows)
                count = len(one.columns)
                table = f"table(columns: {count}, table.header({cells}),\n{rows})"
                return f"#figure({table}, caption: [{runs(one.caption)}])"
            case tree.Scale():
                return f"*{runs(one.label)}* {literal(one.words)}"
            case _:
                return blocks(tree.children(one))

    head = f'#set document(title: "{document.title}")\n#set text(size: {document.size}pt, lang: "en")\n'
    return f'{head}#set page(paper: "a4", numbering: "1 of 1")\n{blocks(document.blocks)}\n'


def ordinary_plan() -> Any:
    """What matters, the people and the goals of the richest example: a plan of ordinary length."""
    return _of_sam(frozenset({"matters", "people"}))


def whole_plan() -> Any:
    """All of the richest example."""
    return _of_sam(None)


def _of_sam(sections: frozenset[str] | None) -> Any:
    from pcsp_desktop import documents, plan
    from pcsp_desktop.assets import resource

    person = plan.from_json(json.loads(resource("examples", "sam.json").read_text("utf-8")))
    return documents.make(person, "full-plan", documents.Options(on=date(2026, 11, 3), sections=sections))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--others", default=sys.executable)
    others = parser.parse_args().others
    import documents_samples

    from pcsp_desktop import documents

    paths = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "benchmarks")]
    samples = {
        "a plan": ordinary_plan(),
        "200 goals, 1,000 steps": documents_samples.stress(),
    }
    print(f"{'':24} {'engine':12} {'wall s':>8} {'CPU s':>8} {'MB':>7} {'KB':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for name, document in samples.items():
            html, markup, ready = (Path(folder, f"plan.{ending}") for ending in ("html", "typ", "pickle"))
            ready.write_bytes(pickle.dumps(document))
            html.write_text(documents.write_html(document), "utf-8")
            markup.write_text(as_typst(document), "utf-8")
            engines = {
                "ours": (sys.executable, OURS.format(paths=paths, source=str(ready))),
                "WeasyPrint": (others, WEASYPRINT.format(source=str(html))),
                "typst": (others, TYPST.format(source=str(markup))),
            }
            for engine, (python, body) in engines.items():
                found = run(python, body)
                if found is None:
                    print(f"{name:24} {engine:12} {'not installed':>8}")
                    continue
                print(
                    f"{name:24} {engine:12} {found['wall']:8.2f} {found['cpu']:8.2f} "
                    f"{found['memory']:7.0f} {found['size'] / 1024:8.0f}"
                )
        found = run(sys.executable, FROM_THE_PLAN.format(paths=paths))
        if found:
            print(f"{'a plan, from its data':24} {'ours':12} {found['wall']:8.2f} {found['cpu']:8.2f}")
    _in_one_process(documents_samples)


def _in_one_process(documents_samples: Any) -> None:
    from pcsp_desktop import documents

    document = ordinary_plan()
    for ready in (document, whole_plan()):
        documents.write_pdf(ready)
    works: dict[str, Callable[[], object]] = {
        "again, in one process": lambda: documents.write_pdf(document),
        "again, from its data": lambda: documents.write_pdf(ordinary_plan()),
        "the richest, all of it": lambda: documents.write_pdf(whole_plan()),
        "first page of a preview": lambda: _first_page(document),
        "web page": lambda: documents.write_html(document),
        "plain text": lambda: documents.write_text(document),
        "Word": lambda: documents.write_word(document),
        "every block, Urdu": lambda: documents.write_pdf(documents_samples.every_block("ur")),
    }
    for name, work in works.items():
        times = []
        for _ in range(RUNS):
            start = time.perf_counter()
            work()
            times.append(time.perf_counter() - start)
        print(f"{name:24} {statistics.median(times) * 1000:8.0f} ms")


def _first_page(document: Any) -> None:
    from pcsp_desktop import documents

    with documents.Preview(documents.write_pdf(document).content) as preview:
        preview.picture(0)


if __name__ == "__main__":
    main()
