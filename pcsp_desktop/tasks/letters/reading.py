"""What pages see of a letter that is read: the values of `pcsp_desktop.letters`, which pages know only through here."""

from pcsp_desktop.letters import (
    Candidate,
    NotTaken,
    PageBox,
    Picture,
    ReadLetter,
    Test,
    catalogue,
    content_of,
    read,
)

__all__ = ["Candidate", "NotTaken", "PageBox", "Picture", "ReadLetter", "Test", "catalogue", "content_of", "read"]
