"""Small line drawings that stand beside the headings of sections, on a square of 24 units.

Each is a list of strokes: points to go through with straight lines, or with curves where a stroke starts with
"c" (groups of three points). They are for the eye only: the words beside them say the same.
"""

from __future__ import annotations

from pcsp_desktop.documents.pdf.canvas import Canvas
from pcsp_desktop.documents.pdf.objects import number

Stroke = tuple[str, tuple[float, ...]]


def _line(*points: float) -> Stroke:
    return "l", points


def _curve(*points: float) -> Stroke:
    return "c", points


def _ring(x: float, y: float, radius: float) -> Stroke:
    k = radius * 0.5523
    return _curve(
        x + radius, y, x + radius, y + k, x + k, y + radius, x, y + radius,
        x - k, y + radius, x - radius, y + k, x - radius, y,
        x - radius, y - k, x - k, y - radius, x, y - radius,
        x + k, y - radius, x + radius, y - k, x + radius, y,
    )  # fmt: skip


ICONS: dict[str, tuple[Stroke, ...]] = {
    "heart": (
        _curve(12, 21, 6, 16.5, 2.5, 13, 2.5, 8.5, 2.5, 5.5, 4.8, 3.5, 7.3, 3.5, 9.3, 3.5, 11, 4.7, 12, 6.6,
               13, 4.7, 14.7, 3.5, 16.7, 3.5, 19.2, 3.5, 21.5, 5.5, 21.5, 8.5, 21.5, 13, 18, 16.5, 12, 21),
    ),
    "speech": (_line(3, 4, 21, 4, 21, 16, 12, 16, 7, 20.5, 7, 16, 3, 16, 3, 4, 6, 4),),
    "flag": (_line(5, 22, 5, 3, 19, 3, 15, 8.5, 19, 14, 5, 14),),
    "cross": (_line(9, 3, 15, 3, 15, 9, 21, 9, 21, 15, 15, 15, 15, 21, 9, 21, 9, 15, 3, 15, 3, 9, 9, 9, 9, 3, 11, 3),),
    "people": (
        _ring(8.5, 8, 3.6), _ring(17, 9, 2.8),
        _curve(2, 20, 2, 15.5, 5, 14, 8.5, 14, 12, 14, 15, 15.5, 15, 20),
        _curve(16, 14.3, 19.5, 14, 22, 15.8, 22, 19.5),
    ),
    "warning": (_line(12, 3, 22.5, 21, 1.5, 21, 12, 3, 13, 4.7), _line(12, 9.5, 12, 15), _line(12, 17.4, 12, 18.4)),
    "scales": (
        _line(12, 3, 12, 21), _line(7, 21, 17, 21), _line(3.5, 6, 20.5, 6), _line(5.5, 6, 2, 14, 9, 14, 5.5, 6),
        _line(18.5, 6, 15, 14, 22, 14, 18.5, 6),
    ),
    "leaf": (_curve(4, 20, 3, 9, 10, 3, 20.5, 3.5, 21, 14, 15, 20, 4, 20), _line(4, 20, 13.5, 10.5)),
    "pound": (
        _curve(18, 7.5, 17, 4.5, 15, 3.5, 13, 3.5, 10, 3.5, 8.5, 5.8, 8.5, 8.5, 8.5, 12, 10, 17, 6.5, 20.5),
        _line(6, 20.5, 18.5, 20.5), _line(6, 12.5, 15, 12.5),
    ),
    "pencil": (_line(4, 20, 5, 15, 16.5, 3.5, 20.5, 7.5, 9, 19, 4, 20, 4.6, 17), _line(14, 6, 18, 10)),
    "calendar": (
        _line(3, 5, 21, 5, 21, 21, 3, 21, 3, 5, 6, 5), _line(3, 10, 21, 10), _line(8, 2.5, 8, 7), _line(16, 2.5, 16, 7),
    ),
    "lock": (
        _line(4.5, 10.5, 19.5, 10.5, 19.5, 21, 4.5, 21, 4.5, 10.5, 7, 10.5),
        _curve(8, 10.5, 8, 10.5, 8, 8, 8, 7.5, 8, 1.8, 16, 1.8, 16, 7.5, 16, 8, 16, 10.5, 16, 10.5),
    ),
}  # fmt: skip


def draw(canvas: Canvas, name: str, left: float, top: float, side: float, colour: str) -> None:
    """Draw one with its upper left corner at ``left`` and ``top`` (from the upper edge of the page), in points."""
    scale = side / 24
    high = canvas.height - top

    def at(x: float, y: float) -> str:
        return f"{number(left + x * scale)} {number(high - y * scale)}"

    path: list[str] = []
    for kind, points in ICONS[name]:
        pairs = [at(x, y) for x, y in zip(points[::2], points[1::2], strict=True)]
        path.append(f"{pairs[0]} m")
        if kind == "l":
            path += [f"{point} l" for point in pairs[1:]]
        else:
            path += [" ".join(pairs[place : place + 3]) + " c" for place in range(1, len(pairs), 3)]
    canvas.stroke(" ".join(path), colour, 2.2 * scale)
