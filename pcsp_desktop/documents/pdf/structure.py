"""The structure tree of a tagged PDF: what a screen reader reads.

The tree is built in reading order when the blocks are made; drawing a block only hangs marked content on its
elements. So a paragraph that runs over a page end needs nothing more: the same element gets a second piece.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pcsp_desktop.documents.pdf.objects import name, reference, text

PageMark = tuple[int, int]
"""A page (from 0) and the number of a marked-content sequence on it."""


class Annotation:
    """A link or a form field that belongs to the tree, known by the number of its object."""

    __slots__ = ("object_number", "page")

    def __init__(self, page: int, object_number: int) -> None:
        self.page = page
        self.object_number = object_number


class Element:
    """One structure element; ``tag`` is a standard type of PDF 1.7 such as ``P``, ``H1`` or ``TH``."""

    __slots__ = ("actual_text", "alt", "attributes", "kids", "language", "number", "parent", "tag")

    def __init__(
        self,
        tag: str,
        parent: Element | None = None,
        *,
        alt: str = "",
        language: str = "",
        actual_text: str = "",
    ) -> None:
        self.tag = tag
        self.parent = parent
        self.alt = alt
        self.language = language
        self.actual_text = actual_text
        self.attributes: list[tuple[str, dict[str, str]]] = []
        self.kids: list[Element | PageMark | Annotation] = []
        self.number = 0
        if parent is not None:
            parent.kids.append(self)

    def attribute(self, owner: str, **values: str) -> Element:
        """Add attributes of an owner such as ``Table``; the values are PDF syntax (``/Row``)."""
        self.attributes.append((owner, values))
        return self

    def __iter__(self) -> Iterator[Element]:
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid


_KEPT_EMPTY = frozenset({"TD", "TH"})


def prune(element: Element) -> bool:
    """Take out elements with nothing in them, except empty cells, which hold a table together."""
    element.kids = [kid for kid in element.kids if not isinstance(kid, Element) or prune(kid)]
    return bool(element.kids) or element.tag in _KEPT_EMPTY


def write_tree(
    root: Element,
    marks: list[list[Element]],
    annotations: list[tuple[Annotation, Element]],
    page_numbers: list[int],
    reserve: Callable[[], int],
    fill: Callable[[int, bytes], None],
) -> tuple[int, dict[int, int]]:
    """Write the whole tree as objects.

    ``marks`` holds, for each page, the element of each marked-content number. Returns the number of the root
    object, and for each annotation's object number its key in the parent tree.
    """
    prune(root)
    root_number = reserve()
    elements = list(root)
    for element in elements:
        element.number = reserve()
    for element in elements:
        parent = element.parent.number if element.parent else root_number
        fill(element.number, _element(element, parent, page_numbers))
    entries: list[str] = []
    for page, owners in enumerate(marks):
        number = reserve()
        fill(number, b"[" + b" ".join(b"%d 0 R" % owner.number for owner in owners) + b"]")
        entries.append(f"{page} {number} 0 R")
    keys: dict[int, int] = {}
    for key, (annotation, owner) in enumerate(annotations, len(marks)):
        keys[annotation.object_number] = key
        entries.append(f"{key} {owner.number} 0 R")
    parents = reserve()
    fill(parents, f"<< /Nums [{' '.join(entries)}] >>".encode("ascii"))
    fill(
        root_number,
        f"<< /Type /StructTreeRoot /K [{reference(root.number)}] /ParentTree {reference(parents)} "
        f"/ParentTreeNextKey {len(marks) + len(annotations)} >>".encode("ascii"),
    )
    return root_number, keys


def _element(element: Element, parent: int, page_numbers: list[int]) -> bytes:
    """One element, with no more signs than it needs: a plan of 200 goals has thousands of them."""
    parts: list[str] = [f"<</S{name(element.tag)}/P {parent} 0 R"]
    page: int | None = None
    kids: list[str] = []
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(f"{kid.number} 0 R")
        elif isinstance(kid, Annotation):
            kids.append(f"<</Type/OBJR/Pg {page_numbers[kid.page]} 0 R/Obj {kid.object_number} 0 R>>")
        else:
            where, mark = kid
            page = where if page is None else page
            if where == page:
                kids.append(str(mark))
            else:
                kids.append(f"<</Type/MCR/Pg {page_numbers[where]} 0 R/MCID {mark}>>")
    if page is not None:
        parts.append(f"/Pg {page_numbers[page]} 0 R")
    if kids:
        parts.append(f"/K {kids[0]}" if len(kids) == 1 else f"/K[{' '.join(kids)}]")
    for key, value in (("Alt", element.alt), ("ActualText", element.actual_text), ("Lang", element.language)):
        if value:
            parts.append(f"/{key}{text(value)}")
    if element.attributes:
        written = [
            f"<</O/{owner}{''.join(f'/{key} {value}' for key, value in values.items())}>>"
            for owner, values in element.attributes
        ]
        parts.append(f"/A {written[0]}" if len(written) == 1 else f"/A[{' '.join(written)}]")
    parts.append(">>")
    return "".join(parts).encode("ascii")
