"""What the letter asks the person to do: every sentence that may ask something, word for word.

Recall first: one sentence too many is fine, one missed is not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pcsp_desktop.letters.layout.lines import ReadPage
from pcsp_desktop.letters.layout.paragraphs import paragraph_at, right_edge, sentences_of
from pcsp_desktop.letters.model import Ask, PageBox
from pcsp_desktop.letters.words.tokens import Passage

_VERBS = (
    "ring|call|phone|telephone|contact|book|make|arrange|come|attend|bring|take|stop|start|continue|carry "
    "on|keep|reduce|increase|"
    "avoid|drink|eat|try|ask|speak|talk|see|visit|return|send|fill|complete|collect|pick up|check|repeat|"
    "have|get|let us|tell|"
    "email|write|reply|read|use|do not|don't|never|remember|think|go|discuss|order|hand in|drop|wait|rest|"
    "apply|change|look|"
    "measure|weigh|record|test|provide|give|confirm|cancel|rearrange|register|sign|order|skip|finish|"
    "restart|report|inform|"
    "ffoniwch|cysylltwch|dewch|cymerwch|peidiwch|trefnwch|gofynnwch|gwnewch|parhewch|siaradwch|anfonwch|"
    "dylech|cadwch|rhowch|galwch"
)
_ASKS = re.compile(
    r"\b(?:please|kindly|you (?:should|must|need to|will need to|ought to|have to|are asked|are advised|"
    r"are invited|may want to|"
    r"might want to|can (?:ring|call|book|contact|ask))|we (?:would like|'d like|ask|advise|recommend|"
    r"suggest|need|want|invite|urge) (?:you|that you|a|another|to (?:see|"
    r"repeat|check|talk))|i (?:would like|'d like|advise|recommend|suggest|want|have asked) (?:you|that "
    r"you|a|another|to see)|"
    r"would you|could you|can you|it is important|it's important|make sure|ensure|be sure|do not|don't|"
    r"never|remember to|"
    r"is due|are due|due (?:in|on|for)|needs? (?:to be )?repeat\w*|repeat (?:the|your|this|blood|test)|to be repeated|"
    r"in the meantime|if you (?:feel|get|have|notice|are|think|would|want|need|cannot|can't)|urgent\w*|"
    r"straight away|(?:999|111)(?!\W?\d{3}\W?\d{4}\b)|"  # not the first three of an NHS number
    r"stop taking|start taking|keep taking|carry on|continue (?:with|to|taking|your)|next (?:appointment|"
    r"test|review|check) |"
    r"appointment (?:has been|is|for|on)|os gwelwch yn dda|dylech|mae angen|peidiwch|rhaid i chi|cofiwch)\b",
    re.I,
)
_ORDER = re.compile(
    rf"^(?:\W|\d+[.)]|and |then |so |also |next,? |first,? |today,? |meanwhile,? )*(?:{_VERBS})\b", re.I
)
_NOT = re.compile(r"^(?:please (?:see|find) (?:below|attached|enclosed) )?$", re.I)


def _box(sheet: ReadPage, passage: Passage) -> PageBox:
    return PageBox(
        round(max(0.0, min(w.x0 for w in passage.words) / sheet.width), 4),
        round(max(0.0, min(w.y0 for w in passage.words) / sheet.height), 4),
        round(min(1.0, max(w.x1 for w in passage.words) / sheet.width), 4),
        round(min(1.0, max(w.y1 for w in passage.words) / sheet.height), 4),
    )


def asks_in(sheets: Sequence[ReadPage]) -> list[Ask]:
    """The sentences on these pages that may ask the person to do something, in order."""
    found: list[Ask] = []
    for sheet in sheets:
        rows = list(sheet.rows)
        edge = right_edge(rows)
        at = 0
        while at < len(rows):
            block = paragraph_at(rows, at, edge, None)
            passages = (
                [Passage.of(tuple(w for row in block for w in row.cells[0].words), sheet.number)]
                if len(rows[at].cells) == 1
                else [cell.passage(sheet.number) for cell in rows[at].cells]
            )
            at += len(block)
            for passage in passages:
                for sentence in sentences_of(passage):
                    text = sentence.text.strip()
                    if len(text.split()) >= 3 and (_ASKS.search(text) or _ORDER.match(text)):
                        found.append(Ask(text, sheet.number, _box(sheet, sentence)))
    return found
