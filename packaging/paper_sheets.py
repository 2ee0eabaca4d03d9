"""Contact sheets of the papers: every kind, size and language, in colour and as a grey laser prints it.

    python packaging/dev.py papers                                     every paper of six plans
    python packaging/dev.py papers --plans sam,blank --kinds in-a-crisis --sizes 14,24 --languages en_GB --dpi 100
    python packaging/dev.py papers --for hospital                      what hospital and ambulance get

Each picture is FOLDER/PLAN/KIND-LANGUAGE.png, and the same with -grey: a row for each size with its pages side by
side. FOLDER/index.html shows them all, with how many pages each paper has. The plans are the three examples, a blank
one, one with twelve answers, and one in which every answer is very long.
"""

from __future__ import annotations

import argparse
import html
import json
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from PIL import Image

from pcsp_desktop import documents, plan
from pcsp_desktop.assets import PSEUDO_LANGUAGES, languages, resource
from pcsp_desktop.plan import Kind, Plan
from pcsp_desktop.plan.paper_map import Audience

ROOT = Path(__file__).resolve().parent.parent
ON = date(2026, 11, 30)
EXAMPLES = ("sam", "maya", "rose")
MOST_PAGES = 60
"""Pages of one paper that are drawn; the index says how many there are."""
IN_A_ROW = 9
GAP = 6
_RECOVERY = documents.Recovery(("167289", "204518", "933740", "115062", "478391", "620057", "318824", "905116"))


def twelve_answers() -> Plan:
    """A plan as somebody has it after a first sitting."""
    return plan.from_json(
        {
            "schema": plan.SCHEMA,
            "person": {"first_name": "Ola", "family_name": "Nowak", "birth_date": "1961-05-02"},
            "matters": {"important": "My cats, and peace in the evening.", "good_day": "I slept, and the sun is out."},
            "support": {"please_do": "Ring before you come.", "communication": {"formats": ["large_print"]}},
            "health": {"allergies_answer": "none_known", "conditions": [{"id": "c", "name": "Arthritis"}]},
            "crisis": {"signs": [{"id": "s", "level": "crisis", "i_notice": "I cannot get up."}]},
            "people": [{"id": "p", "name": "Jan", "phone": "07700 900333", "parts": ["emergency_contact"]}],
            "goals": [{"id": "g", "want": "To walk to the shop by myself."}],
        }
    )


def very_long(of: Plan) -> Plan:
    """The same plan with every long answer many times over."""
    shown = of
    for path, leaf in plan.leaves(of).items():
        if leaf.is_entry or path.endswith("/order") or path.startswith("states:"):
            continue
        if plan.fields_by_pattern()[plan.pattern_of(path)].kind is Kind.LONG_TEXT:
            shown = plan.apply(shown, plan.set_value(path, " ".join([leaf.value] * 8)))
    return shown


def plans() -> dict[str, Callable[[], Plan]]:
    """The plans by name."""

    def example(name: str) -> Plan:
        return plan.from_json(json.loads(resource("examples", f"{name}.json").read_text("utf-8")))

    made: dict[str, Callable[[], Plan]] = {name: (lambda name=name: example(name)) for name in EXAMPLES}  # type: ignore[misc]
    return made | {"blank": Plan, "twelve": twelve_answers, "long": lambda: very_long(example("sam"))}


def pages_of(content: bytes, dpi: int) -> Iterator[Image.Image]:
    """The pages of a PDF as pictures."""
    with documents.Preview(content) as opened:
        for number in range(min(len(opened), MOST_PAGES)):
            drawn = opened.picture(number, dpi)
            picture = Image.frombuffer("RGBA", (drawn.width, drawn.height), drawn.pixels, "raw", "RGBA", 0, 1)
            yield picture.convert("RGB")


def sheet(rows: list[list[Image.Image]]) -> Image.Image:
    """Pages side by side, those of one size after the other, on grey so that each edge shows."""
    lines = [row[start : start + IN_A_ROW] for row in rows for start in range(0, len(row), IN_A_ROW)]
    wide = max(sum(page.width + GAP for page in line) + GAP for line in lines)
    high = sum(max(page.height for page in line) + GAP for line in lines) + GAP
    made = Image.new("RGB", (wide, high), (150, 150, 150))
    top = GAP
    for line in lines:
        left = GAP
        for page in line:
            made.paste(page, (left, top))
            left += page.width + GAP
        top += max(page.height for page in line) + GAP
    return made


def draw(whole: Plan, kind: str, language: str, chosen: argparse.Namespace) -> tuple[Image.Image, list[int]]:
    """The sheet of one kind, and how many pages it has at each size."""
    rows, counts = [], []
    sizes = chosen.sizes[:1] if len(documents.KINDS[kind].sizes) == 1 else chosen.sizes
    for size in sizes:
        options = documents.Options(
            on=ON, size=size, language=language, recovery=_RECOVERY, audience=chosen.audience, typeface=chosen.typeface
        )
        written = documents.write_pdf(documents.make(whole, kind, options))
        rows.append(list(pages_of(written.content, chosen.dpi)))
        counts.append(written.pages)
    return sheet(rows), counts


def main(arguments: list[str]) -> int:
    """Draw the sheets that were asked for, and the page that shows them."""
    chosen = _choices(arguments)
    lines = []
    for name in chosen.plans:
        whole = plans()[name]()
        (chosen.folder / name).mkdir(parents=True, exist_ok=True)
        for kind in chosen.kinds:
            for language in chosen.languages if name in EXAMPLES else chosen.languages[:1]:
                made, counts = draw(whole, kind, language, chosen)
                stem = f"{name}/{kind}-{language}"
                made.save(chosen.folder / f"{stem}.png")
                made.convert("L").save(chosen.folder / f"{stem}-grey.png")
                pages = " / ".join(map(str, counts))
                lines.append(f'<h2>{html.escape(stem)}: {pages}</h2><img loading="lazy" src="{stem}.png" alt="">')
                print(f"{stem}: {pages} pages", flush=True)
    head = "<!DOCTYPE html><meta charset=utf-8><title>Papers</title><style>img{max-width:100%}</style>"
    (chosen.folder / "index.html").write_text(head + "\n".join(lines), "utf-8")
    print(f"Look at {chosen.folder / 'index.html'}")
    return 0


def _choices(arguments: list[str]) -> argparse.Namespace:
    def listed(known: tuple[str, ...]) -> Callable[[str], list[str]]:
        def words(said: str) -> list[str]:
            found = said.split(",")
            if not set(found) <= set(known):
                raise argparse.ArgumentTypeError(f"choose from {', '.join(known)}")
            return found

        return words

    kinds, every = tuple(documents.KINDS), (*languages(), *PSEUDO_LANGUAGES)
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--folder", type=Path, default=ROOT / "out" / "papers")
    parser.add_argument("--plans", type=listed(tuple(plans())), default=list(plans()))
    parser.add_argument("--kinds", type=listed(kinds), default=list(kinds))
    parser.add_argument("--languages", type=listed(every), default=list(every))
    parser.add_argument("--sizes", type=lambda said: [int(size) for size in said.split(",")], default=[14, 18, 24])
    parser.add_argument("--for", dest="audience", type=Audience, default=None)
    parser.add_argument("--typeface", default="atkinson")
    parser.add_argument("--dpi", type=int, default=40)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
