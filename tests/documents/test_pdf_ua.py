"""Every PDF is PDF/UA-1, by a check of our own; and that check finds what is broken on purpose."""

from __future__ import annotations

import io
from collections.abc import Callable

import documents_samples as samples
import pdf_ua_kit
import pikepdf
import pytest

from pcsp_desktop.documents import reshape, tree
from pcsp_desktop.documents.paper import write_pdf


@pytest.mark.parametrize("language", samples.WORDS)
def test_every_kind_of_block_is_tagged_in_every_script(language: str) -> None:
    assert pdf_ua_kit.faults(write_pdf(samples.every_block(language)).content) == []


@pytest.mark.parametrize("size", [14, 18, 24])
def test_every_size_is_tagged(size: int) -> None:
    document = reshape.for_size(samples.every_block(size=size))
    assert pdf_ua_kit.faults(write_pdf(document).content) == []


@pytest.mark.parametrize(
    "document", [samples.form(), samples.wallet(), samples.torture()], ids=["form", "card", "worst"]
)
def test_forms_cards_and_torture_are_tagged(document: tree.Document) -> None:
    assert pdf_ua_kit.faults(write_pdf(document).content) == []


@pytest.mark.parametrize("typeface", ["lexend", "reading"])
def test_every_typeface_is_tagged(typeface: str) -> None:
    assert pdf_ua_kit.faults(write_pdf(samples.every_block(typeface=typeface)).content) == []


def test_urdu_in_naskh_is_tagged() -> None:
    assert pdf_ua_kit.faults(write_pdf(samples.every_block("ur", urdu_naskh=True)).content) == []


def test_an_empty_document_is_tagged() -> None:
    document = tree.Document(title="Empty", language="en", blocks=(), made_on=samples.DAY)
    assert pdf_ua_kit.faults(write_pdf(document).content) == []


def test_the_tree_is_read_in_the_order_of_the_document() -> None:
    document = samples.every_block()
    said = " ".join("".join(pdf_ua_kit.spoken(write_pdf(document).content)).split())
    at = 0
    for words in tree.words_of(document):
        for line in " ".join(words.split("\n")).split():
            found = said.find(line.replace("\u2068", ""), at)
            assert found >= 0, f"{line!r} is not read out, or too early"
            at = found + len(line)


def test_table_heads_are_read_once_however_many_pages_there_are() -> None:
    rows = tuple(((tree.Run(f"row {n}"),), (tree.Run("x"),)) for n in range(120))
    table = tree.Table(((tree.Run("What"),), (tree.Run("Who"),)), rows, "Long")
    document = tree.Document(title="T", language="en", blocks=(tree.Heading(1, "T"), table), made_on=samples.DAY)
    written = write_pdf(document)
    assert written.pages > 2
    assert pdf_ua_kit.faults(written.content) == []
    assert "".join(pdf_ua_kit.spoken(written.content)).count("What") == 1


def test_a_card_with_too_many_words_goes_on_to_more_cards() -> None:
    words = " ".join(f"word{number}" for number in range(1500))
    side = tree.Section((tree.Heading(2, "About me"), tree.Paragraph(words)))
    blocks = (tree.Heading(1, "My card"), side, side)
    document = tree.Document("Card", "en", blocks, samples.DAY, sheet=tree.Sheet.WALLET)
    written = write_pdf(document)
    assert written.pages > 1
    assert pdf_ua_kit.faults(written.content) == []
    assert "".join(pdf_ua_kit.spoken(written.content)).count(words) == 2


# ---- The check itself: each of these breaks one thing --------------------------------------

Break = Callable[[pikepdf.Pdf], None]


def _first(pdf: pikepdf.Pdf, tag: str) -> pikepdf.Object:
    for found in pdf.objects:
        if isinstance(found, pikepdf.Dictionary) and found.get("/S") == pikepdf.Name("/" + tag):
            return found
    raise LookupError(tag)


def _change_page(pdf: pikepdf.Pdf, old: bytes, new: bytes, count: int = 1) -> None:
    stream = pdf.pages[0].Contents
    content = stream.read_bytes()
    assert old in content
    stream.write(content.replace(old, new, count))


def _annotation(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return next(a for page in pdf.pages for a in page.obj.get("/Annots", []))


def _font(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return pdf.pages[0].Resources.Font["/F1"]


def _break_widths(pdf: pikepdf.Pdf) -> None:
    widths = _font(pdf).DescendantFonts[0].W[1]
    for place in range(len(widths)):
        widths[place] = 333


def _break_unicode(pdf: pikepdf.Pdf) -> None:
    stream = _font(pdf).ToUnicode
    stream.write(stream.read_bytes().replace(b"<0001> <", b"<FFF1> <"))


def _swap_parents(pdf: pikepdf.Pdf) -> None:
    owners = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    owners[0], owners[1] = owners[1], owners[0]


def _cut_parents(pdf: pikepdf.Pdf) -> None:
    nums = pdf.Root.StructTreeRoot.ParentTree.Nums
    nums[1] = pikepdf.Array(list(nums[1])[:-2])


def _delete(owner: Callable[[pikepdf.Pdf], pikepdf.Object], key: str) -> Break:
    def broken(pdf: pikepdf.Pdf) -> None:
        del owner(pdf)[key]

    return broken


def _xmp(old: bytes, new: bytes) -> Break:
    def broken(pdf: pikepdf.Pdf) -> None:
        stream = pdf.Root.Metadata
        assert old in stream.read_bytes()
        stream.write(stream.read_bytes().replace(b"What matters to ", b"").replace(old, new))

    return broken


def _set(owner: Callable[[pikepdf.Pdf], pikepdf.Object], key: str, value: object) -> Break:
    def broken(pdf: pikepdf.Pdf) -> None:
        owner(pdf)[key] = value

    return broken


def _root(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return pdf.Root


def _element(tag: str) -> Callable[[pikepdf.Pdf], pikepdf.Object]:
    return lambda pdf: _first(pdf, tag)


def _stray(pdf: pikepdf.Pdf) -> None:
    _change_page(pdf, b"EMC", b"EMC\n0 0 10 10 re f")


MUTANTS: dict[str, tuple[Break, str]] = {
    "not marked": (_delete(_root, "/MarkInfo"), "does not say that it is tagged"),
    "no language": (_delete(_root, "/Lang"), "no language"),
    "title not shown": (_delete(_root, "/ViewerPreferences"), "title is not shown"),
    "no metadata": (_delete(_root, "/Metadata"), "no metadata"),
    "no PDF/UA": (_xmp(b"<pdfuaid:part>1", b"<pdfuaid:part>2"), "does not say PDF/UA-1"),
    "no title": (_xmp(b"me</rdf:li></rdf:Alt></dc:title>", b"</rdf:li></rdf:Alt></dc:title>"), "no title"),
    "no tree": (_delete(_root, "/StructTreeRoot"), "no structure tree"),
    "no parent tree": (_delete(lambda p: p.Root.StructTreeRoot, "/ParentTree"), "no parent tree"),
    "parents swapped": (_swap_parents, "parent tree is wrong"),
    "parents cut": (_cut_parents, "parent tree is wrong"),
    "stray paint": (_stray, "neither content nor artifact"),
    "mark twice": (lambda p: _change_page(p, b"<</MCID 1>>", b"<</MCID 0>>"), "twice"),
    "mark unknown": (lambda p: _change_page(p, b"<</MCID 1>>", b"<</MCID 900>>"), "in no element"),
    "mark gone": (lambda p: _change_page(p, b"<</MCID 1>>", b"<</MCID 900>>"), "is not there"),
    "mark left open": (lambda p: _change_page(p, b"EMC", b""), "open"),
    "no tabs": (lambda p: p.pages[0].obj.__delitem__("/Tabs"), "tab order"),
    "page unknown": (lambda p: p.pages[0].obj.__delitem__("/StructParents"), "not known to the structure tree"),
    "heading skipped": (_set(_element("H2"), "/S", pikepdf.Name.H5), "follows one of level"),
    "no first heading": (_set(_element("H1"), "/S", pikepdf.Name.P), "not of level 1"),
    "own tag": (_set(_element("P"), "/S", pikepdf.Name.Sentence), "no standard kind"),
    "no scope": (_delete(_element("TH"), "/A"), "no scope"),
    "uneven table": (lambda p: _first(p, "TR").K.__delitem__(2), "different numbers of cells"),
    "cell in list": (_set(_element("LI"), "/S", pikepdf.Name.TD), "stands in a"),
    "list unnumbered": (_delete(_element("L"), "/A"), "how it is numbered"),
    "no alt": (_delete(_element("Figure"), "/Alt"), "no words"),
    "no place": (_delete(_element("Figure"), "/A"), "no place"),
    "link to nothing": (lambda p: _first(p, "Link").__setitem__("/K", pikepdf.Array([])), "leads to nothing"),
    "annotation unknown": (_delete(_annotation, "/StructParent"), "wrong about an annotation"),
    "annotation mute": (_delete(_annotation, "/Contents"), "has no words"),
    "wrong parent": (_set(_element("LBody"), "/P", pikepdf.Dictionary()), "does not know its parent"),
    "no way back": (lambda p: _font(p).__delitem__("/ToUnicode"), "no way back"),
    "hole in the way back": (_break_unicode, "means nothing"),
    "not embedded": (lambda p: _font(p).DescendantFonts[0].FontDescriptor.__delitem__("/FontFile2"), "not embedded"),
    "wrong widths": (_break_widths, "another width"),
}  # fmt: skip


@pytest.mark.parametrize("name", MUTANTS)
@pytest.mark.slow
def test_the_check_finds_what_is_broken(name: str) -> None:
    breaker, words = MUTANTS[name]
    with pikepdf.open(io.BytesIO(write_pdf(samples.every_block()).content)) as pdf:
        breaker(pdf)
        out = io.BytesIO()
        pdf.save(out)
    assert any(words in fault for fault in pdf_ua_kit.faults(out.getvalue()))
