"""Documents to try the writers on: every kind of block, every script, and what nobody meant to print."""

from __future__ import annotations

import io
from datetime import date

from PIL import Image, ImageDraw

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.tree import Heading, Item, Listing, Pair, Pairs, Paragraph, Run

DAY = date(2026, 11, 3)

WORDS: dict[str, tuple[str, str]] = {
    "en-GB": ("What matters to me", "I want to sing with my friends again. The office is fluffy and efficient."),
    "pl": ("Co jest dla mnie ważne", "Chcę znów śpiewać z przyjaciółmi i chodzić na długie spacery źdźbło."),
    "ro": ("Ce contează pentru mine", "Vreau să cânt din nou cu prietenii mei și să ajung în oraș țară."),
    "cy": ("Beth sy'n bwysig i mi", "Rwyf am ganu eto gyda'm ffrindiau. Mae'r tŷ a'r dŵr yn bwysig ŵyr."),
    "ar": ("ما يهمني", "أريد أن أغني مع أصدقائي مرة أخرى. السلام عليكم، لا أريد البقاء في المستشفى."),
    "ur": ("میرے لیے کیا اہم ہے", "میں اپنے دوستوں کے ساتھ دوبارہ گانا چاہتی ہوں۔ مجھے گھر میں رہنا پسند ہے۔"),
    "bn": ("আমার কাছে যা গুরুত্বপূর্ণ", "আমি আবার বন্ধুদের সঙ্গে গান গাইতে চাই। আমার যত্ন ও সহায়তা পরিকল্পনা।"),
    "pa": ("ਮੇਰੇ ਲਈ ਕੀ ਮਹੱਤਵਪੂਰਨ ਹੈ", "ਮੈਂ ਆਪਣੇ ਦੋਸਤਾਂ ਨਾਲ ਦੁਬਾਰਾ ਗਾਉਣਾ ਚਾਹੁੰਦਾ ਹਾਂ। ਮੈਨੂੰ ਘਰ ਰਹਿਣਾ ਪਸੰਦ ਹੈ।"),
    "gu": ("મારા માટે શું મહત્વનું છે", "હું ફરીથી મારા મિત્રો સાથે ગાવા માંગુ છું. મને ઘરે રહેવું ગમે છે."),
    "hi": ("मेरे लिए क्या महत्वपूर्ण है", "मैं फिर से अपने दोस्तों के साथ गाना चाहता हूँ। मुझे घर पर रहना पसंद है।"),
    "ta": ("எனக்கு எது முக்கியம்", "நான் மீண்டும் என் நண்பர்களுடன் பாட விரும்புகிறேன். எனக்கு வீட்டில் இருக்க பிடிக்கும்."),
    "zh-Hans": ("对我重要的事", "我想再和朋友们一起唱歌。我喜欢住在自己的家里，请慢慢说。"),
}  # fmt: skip
"""A heading and some sentences in each language that paper can be in."""


def picture(kind: str = "PNG", size: tuple[int, int] = (240, 180)) -> bytes:
    """A small made-up picture."""
    image = Image.new("RGB", size, (240, 236, 226))
    ImageDraw.Draw(image).ellipse((20, 20, size[0] - 20, size[1] - 20), fill=(11, 93, 87))
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


def blocks(heading: str, sentences: str) -> tuple[tree.Block, ...]:
    """Every kind of block, in one language."""
    person = Run("انا Sam", isolate=True)
    return (
        Heading(1, heading, tree.Twin("What matters to me", "en-GB")),
        Paragraph((Run(sentences), Run(" "), tree.strong(sentences))),
        tree.Box(
            tree.BoxKind.EMERGENCY,
            (Heading(2, heading), Paragraph((Run("999: "), tree.number("07700 900123", strong=True)))),
        ),
        tree.Box(tree.BoxKind.ADVICE, (Paragraph(sentences),)),
        tree.Box(tree.BoxKind.PLAIN, (Paragraph((person, Run(" "), Run(sentences))),)),
        Listing((Item.of(sentences), Item.of("2"), Item((Paragraph("3"), Paragraph(sentences))))),
        Listing(tuple(Item.of(f"{n} {sentences}") for n in range(11)), numbered=True),
        Pairs((Pair("GP:", "Hill Road"), Pair("NHS:", (tree.number("999 123 4567"),)))),
        Heading(2, heading),
        tree.Table(
            tuple((Run(word),) for word in ("A", "B", "C")),
            tuple(((Run(f"r{n}"),), (Run(sentences),), (Run("x"),)) for n in range(12)),
            "Table",
            (1, 3, 1),
        ),
        tree.Card((Heading(3, "Card"), Paragraph(sentences), Paragraph("two\nlines"))),
        tree.Scale("Sure:", "7 out of 10", 7),
        tree.Scale("Sure:", "not answered"),
        tree.Figure(picture(), "A green circle"),
        tree.Lines(4, "Write here:"),
        tree.Group((Heading(2, "Together"), Paragraph(sentences))),
        tree.PageBreak(),
        tree.Section((Heading(2, "اردو", language="ur"), Paragraph(WORDS["ur"][1])), language="ur"),
        Paragraph((Run("See "), Run("the guide", link="https://example.org/guide"), Run(" for more."))),
    )


def every_block(language: str = "en-GB", size: int = 14, **options: object) -> tree.Document:
    """A document with every kind of block."""
    heading, sentences = WORDS[language]
    return tree.Document(
        title=heading,
        language=language,
        blocks=blocks(heading, sentences),
        made_on=DAY,
        size=size,
        running=tree.Running(bottom="Sam Example · 3 November 2026", page_of="Page {page} of {total}"),
        author="Sam Example",
        **options,  # type: ignore[arg-type]
    )


def form() -> tree.Document:
    """A form to fill in."""
    return tree.Document(
        title="Questions",
        language="en-GB",
        blocks=(
            Heading(1, "Questions"),
            tree.Field("day", "What is a good day?", 4, "Think of people and places."),
            tree.Field("talk", "I want to talk about this", 0),
        ),
        made_on=DAY,
    )


def wallet() -> tree.Document:
    """A card with two sides."""
    side = (Heading(2, "In a crisis"), Paragraph("Ring 999."), Pairs((Pair("Allergies:", "Penicillin"),)))
    return tree.Document(
        title="Card",
        language="en-GB",
        blocks=(Heading(1, "My card"), Paragraph("Cut and fold."), tree.Section(side), tree.Section(side)),
        made_on=DAY,
        sheet=tree.Sheet.WALLET,
    )


NASTY = (
    "10,000 letters: " + "abcdefghij" * 1000,
    "Emoji 😀👩‍👩‍👧 flag 🇬🇧, Klingon \uf8d0, Egyptian 𓀀",
    "control \x00\x07\x0b\x1f\x7f\x9f end, tab\there, half \ud83d of a pair, \ufeffmark\ufffe",
    "\u202eoverride never closed",
    "\u2066\u2067 isolates \u2069\u2069\u2069 and \u202a\u202b embeddings \u202c\u202c\u202c",
    "e\u0301\u0302\u0323 marks \u0301alone, soft\u00adhyphen, zero\u200bwidth, no\u00a0break",
    "\n\n\nlines\r\nof\rmany\u2028kinds\u2029\n",
    "",
    "   ",
    "لا\u202eabc\u202c ١٢٣ 07700 900123 (brackets] شكرا",
    "ทดสอบ ภาษาไทย ខ្មែរ 한국어 日本語 עברית",
    "a" * 500 + "-" + "b" * 500,
)


def torture(size: int = 14) -> tree.Document:
    """What nobody meant to print, in every kind of block."""
    paragraphs = tuple(Paragraph((tree.strong("Label: "), Run(text, isolate=True), Run(" after"))) for text in NASTY)
    cells = tuple(((Run(text[:300], isolate=True),), (Run(text[:2000], isolate=True),)) for text in NASTY)
    return tree.Document(
        title="T\x00orture \ud83d 😀",
        language="en-GB",
        blocks=(
            Heading(1, "Torture"),
            *paragraphs,
            Listing(tuple(Item.of(Run(text, isolate=True)) for text in NASTY)),
            tree.Table(((Run("A"),), (Run("B"),)), cells, "Everything"),
            Pairs(tuple(Pair("Label:", Run(text, isolate=True)) for text in NASTY)),
            tree.Card(paragraphs),
            tree.Box(tree.BoxKind.EMERGENCY, paragraphs),
            tree.Group(paragraphs),
            Heading(2, "W" * 400),
            tree.Card(()),
            Listing(()),
            Pairs(()),
            tree.Section(()),
        ),
        made_on=DAY,
        size=size,
    )


def stress(goals: int = 200, actions: int = 5) -> tree.Document:
    """A plan of 200 goals with 1,000 actions."""
    made: list[tree.Block] = [Heading(1, "My plan")]
    for goal in range(goals):
        rows = tuple(
            (
                (Run(f"Step {step}: walk to the shop on {word} and talk to someone there"),),
                (Run("Me, with help from Anna"),),
                (Run(f"by {goal % 28 + 1} March"),),
                (Run(f"{(goal + step) % 10 + 1} out of 10"),),
            )
            for step, word in zip(range(actions), ("Monday", "Tuesday", "Friday") * actions, strict=False)
        )
        made += [
            Heading(2, f"Goal {goal + 1}: get out of the house number {goal}"),
            Paragraph(f"I want to be able to walk to place {goal} because I miss my friends there very much."),
            tree.Scale("How sure I feel:", f"{goal % 10 + 1} out of 10", goal % 10 + 1),
            tree.Table(
                tuple((Run(word),) for word in ("What", "Who", "When", "How sure")),
                rows,
                "Steps",
                (4, 2, 2, 2),
            ),
        ]
    return tree.Document(
        title="Many goals",
        language="en-GB",
        blocks=tuple(made),
        made_on=DAY,
        running=tree.Running(bottom="Sam · 3 November 2026", page_of="Page {page} of {total}"),
    )
