"""What pages see of a letter that is read: the values of `pcsp_desktop.letters`, which pages know only through here."""

from pcsp_desktop.letters import (
    Box,
    Candidate,
    Letter,
    NotTaken,
    Picture,
    Test,
    catalogue,
    content_of,
    read,
)

__all__ = ["Box", "Candidate", "Letter", "NotTaken", "Picture", "Test", "catalogue", "content_of", "read"]
