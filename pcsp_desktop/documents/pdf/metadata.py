"""What a file says of itself: title, language, date, and that it is PDF/UA-1."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from html import escape


@dataclass(frozen=True)
class Metadata:
    """``made_on`` is given, never read from the clock."""

    title: str
    language: str
    made_on: date
    author: str = ""
    subject: str = ""
    producer: str = "pcsp-desktop"
    right_to_left: bool = False


_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
<xmp:CreateDate>{made_on}</xmp:CreateDate>
<xmp:ModifyDate>{made_on}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""


def xmp(metadata: Metadata) -> bytes:
    """The XMP packet."""
    return _PACKET.format(
        title=escape(metadata.title, quote=False),
        author=escape(metadata.author, quote=False),
        subject=escape(metadata.subject, quote=False),
        language=escape(metadata.language, quote=False),
        producer=escape(metadata.producer, quote=False),
        made_on=f"{metadata.made_on.isoformat()}T00:00:00Z",
    ).encode("utf-8")
