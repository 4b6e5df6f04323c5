"""Turns drawn pages into PDF/A-3a and PDF/UA-1 with embedded files; the same input gives the same bytes."""

from __future__ import annotations

import datetime as dt
import importlib.resources
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, AttachedFileSpec, Dictionary, Name, Stream, String

from genderaudit.domain.errors import Defect
from genderaudit.reports.files.inline import clean
from genderaudit.reports.files.structure import write_structure
from genderaudit.reports.files.tagging import Place, TagCanvas

Relationship = Literal["Data", "Source", "Supplement", "Alternative", "Unspecified"]
BeforeSave = Callable[[pikepdf.Pdf, Mapping[str, Place]], None]
"""Called with the finished document and the remembered places, before it is saved: signature fields go in here."""


@dataclass(frozen=True)
class Attachment:
    """A file inside the report. The name is also its key, and must be unique."""

    name: str
    data: bytes
    mime: str
    relationship: Relationship
    description: str


@dataclass(frozen=True)
class Imprint:
    """What the document says about itself. `when` has a time zone and comes from the data, never from the clock."""

    title: str
    author: str
    language: str
    when: dt.datetime
    tool: str
    subject: str = ""

    def __post_init__(self) -> None:
        if self.when.tzinfo is None:
            raise Defect(what="a report time without a time zone")


# PDF/A knows no `pdfuaid` of its own: without the extension schema the claim of one standard breaks the other.
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
{subject}<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{when}</xmp:CreateDate><xmp:ModifyDate>{when}</xmp:ModifyDate><xmp:MetadataDate>{when}</xmp:MetadataDate>
<xmp:CreatorTool>{tool}</xmp:CreatorTool><pdf:Producer>{tool}</pdf:Producer>
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def finish(
    raw: bytes,
    canvas: TagCanvas,
    imprint: Imprint,
    attachments: Sequence[Attachment] = (),
    before_save: BeforeSave | None = None,
) -> bytes:
    """The drawn pages as a finished file: tags, files, output intent, metadata, then `before_save`; then bytes."""
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        for page in pdf.pages:
            # reportlab writes an empty transition on every page, which PDF/A checkers refuse
            if "/Trans" in page.obj:
                del page.obj["/Trans"]
        write_structure(pdf, canvas)
        pdf.Root.Lang = String(imprint.language)
        pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        if imprint.language == "ar":
            pdf.Root.ViewerPreferences.Direction = Name.R2L
        _attach(pdf, attachments, _pdf_date(imprint.when))
        _output_intent(pdf)
        _describe(pdf, imprint)
        if before_save is not None:
            before_save(pdf, canvas.places)
        written = io.BytesIO()
        pdf.save(
            written,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
            min_version="1.7",
        )
    return written.getvalue()


def _pdf_date(when: dt.datetime) -> str:
    return when.astimezone(dt.UTC).strftime("D:%Y%m%d%H%M%SZ")


def _attach(pdf: pikepdf.Pdf, attachments: Sequence[Attachment], date: str) -> None:
    if len({attachment.name for attachment in attachments}) != len(attachments):
        raise Defect(what="two attachments with one name")
    for attachment in attachments:
        specification = AttachedFileSpec(
            pdf,
            attachment.data,
            filename=attachment.name,
            mime_type=attachment.mime,
            description=attachment.description,
            creation_date=date,
            mod_date=date,
        )
        specification.relationship = Name("/" + attachment.relationship)
        pdf.attachments[attachment.name] = specification
    if attachments:
        # the file specifications, in the order in which they were given
        pdf.Root.AF = Array([pdf.attachments[attachment.name].obj for attachment in attachments])


def _output_intent(pdf: pikepdf.Pdf) -> None:
    profile = Stream(pdf, (importlib.resources.files("pikepdf") / "pdfa" / "data" / "sRGB.icc").read_bytes())
    profile.N = 3
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB"),
        DestOutputProfile=pdf.make_indirect(profile),
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])


def _describe(pdf: pikepdf.Pdf, imprint: Imprint) -> None:
    """XMP and Info that say the same, as PDF/A asks."""
    title, author, tool, subject = (
        clean(text).replace("\n", " ") for text in (imprint.title, imprint.author, imprint.tool, imprint.subject)
    )
    described = (
        f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{escape(subject)}</rdf:li></rdf:Alt></dc:description>\n'
    )
    xmp = _XMP.format(
        title=escape(title),
        author=escape(author),
        tool=escape(tool),
        subject=described if subject else "",
        language=escape(imprint.language),
        when=imprint.when.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00"),
    )
    metadata = Stream(pdf, xmp.encode())
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = pdf.make_indirect(metadata)
    info = pdf.docinfo
    for key in list(info.keys()):
        del info[key]
    info.Title, info.Author, info.Producer, info.Creator = String(title), String(author), String(tool), String(tool)
    if subject:
        info.Subject = String(subject)
    info.CreationDate = info.ModDate = String(_pdf_date(imprint.when))
