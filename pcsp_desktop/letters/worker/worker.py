"""The process that reads one letter: `python -m pcsp_desktop.letters.worker.worker`.

Standard input: one line of JSON (`password`, `ocr`, `pictures`: the pages whose picture is wanted), then the
bytes of the file. Standard output: one line of JSON. Nothing else is read or written.
"""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from attrs import asdict

from pcsp_desktop.letters.worker.guard import close_doors, limit_resources
from pcsp_desktop.letters.worker.limits import MAX_BYTES, NeedsOcr, PasswordNeeded, Refused

if TYPE_CHECKING:
    from pcsp_desktop.letters.worker.reading import LetterReading


def _job() -> tuple[dict[str, Any], bytes]:
    stream = sys.stdin.buffer
    order = json.loads(stream.readline(10_000) or b"{}")
    return order, stream.read(MAX_BYTES + 1)


def _pictures(reading: LetterReading, wanted: Sequence[int]) -> list[dict[str, Any]]:
    made = []
    for number in wanted:
        if 1 <= number <= len(reading.sheets):
            width, height, png = reading.picture_of(number)
            picture = base64.b64encode(png).decode("ascii")
            made.append({"page": number, "width": width, "height": height, "png": picture})
    return made


def answer_to(order: dict[str, Any], content: bytes) -> dict[str, Any]:
    """What the worker says about these bytes, as JSON values. Shuts every door before it looks inside."""
    from pcsp_desktop.letters.kinds import kind_of
    from pcsp_desktop.letters.words.names import catalogue
    from pcsp_desktop.letters.worker.loading import load_for
    from pcsp_desktop.letters.worker.reading import read_with_notes
    from pcsp_desktop.letters.worker.wire import letter_to_json

    try:
        kind = kind_of(content)
        ocr = bool(order.get("ocr"))
        known = catalogue()
        load_for(kind, content, ocr=ocr, pictures=bool(order.get("pictures")))
        close_doors()
        letter, reading = read_with_notes(
            content, order.get("password"), ocr=ocr or kind.reader == "picture", known=known
        )
        answer = letter_to_json(letter)
        answer["notes"] = [asdict(note) for note in reading.notes]
        if order.get("pictures"):
            answer["pictures"] = _pictures(reading, order["pictures"])
    except Refused as refused:
        return {"status": "rejected", "reason": refused.reason}
    except PasswordNeeded as locked:
        return {"status": "locked", "reason": "wrong_password" if locked.wrong else "locked"}
    except NeedsOcr:
        return {"status": "needs_ocr"}
    except MemoryError:
        return {"status": "rejected", "reason": "too_big_inside"}
    except RecursionError:
        return {"status": "rejected", "reason": "too_deep"}
    return answer


def main() -> int:
    """Read one letter from standard input; print one line."""
    limit_resources()
    order, content = _job()
    line = json.dumps(answer_to(order, content), ensure_ascii=True)
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
