"""Around what a person does: where it could not be stored the window says so, and nothing else happens."""

import contextlib
from collections.abc import Iterator

from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.vault.problems import Problem


@contextlib.contextmanager
def storing(context: Context) -> Iterator[None]:
    """Around an act, and what a page does and says once it is stored.

    When it could not be stored the window says so, and the rest of the block is left out.
    """
    try:
        yield
    except Problem as problem:
        context.not_stored(problem)
