"""Small tagged reports and a private key infrastructure for the tests, made fresh in memory."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import dataclass
from pathlib import Path

import pikepdf
from cryptography.hazmat.primitives.serialization import Encoding
from pikepdf import Array, Dictionary, Name, String
from reportlab.pdfgen.canvas import Canvas

from genderaudit.signing import (
    ROLES,
    Authority,
    FieldPlace,
    Identity,
    Role,
    StampTexts,
    TrustList,
    new_identity,
    new_office_authority,
    new_root,
    prepare_fields,
    revocation_list,
    sign,
)

NOW = dt.datetime(2026, 11, 21, 12, 0, tzinfo=dt.UTC)
PASSPHRASE = "correct horse battery"
STAMP = StampTexts(heading="Signed", time_label="Time (signer's clock)", note="100 % checked")
PLACES = (
    FieldPlace(role="preparer", page_index=0, box=(50, 60, 200, 125), tooltip="Signature of the preparer"),
    FieldPlace(role="reviewer", page_index=0, box=(205, 60, 350, 125), tooltip="Signature of the reviewer"),
    FieldPlace(role="approver", page_index=0, box=(355, 60, 545, 125), tooltip="Signature of the approver"),
    FieldPlace(role="timestamp", page_index=0, box=(0, 0, 0, 0), tooltip="Document time stamp"),
)


def clock() -> dt.datetime:
    return NOW


def der(authority: Authority) -> bytes:
    return authority.certificate.public_bytes(Encoding.DER)


@dataclass(frozen=True)
class Office:
    """A root, an office authority, and one identity a role."""

    root: Authority
    authority: Authority
    people: dict[Role, Identity]
    trust: TrustList

    def revoking(self, identity: Identity) -> TrustList:
        entry = [(identity.certificate.serial_number, NOW - dt.timedelta(days=1))]
        lists = (
            revocation_list(self.root, [], number=1, clock=clock),
            revocation_list(self.authority, entry, number=2, clock=clock),
        )
        return self.trust.model_copy(update={"crls": lists})


def make_office(folder: Path, name: str = "Cadiz Office") -> Office:
    root = new_root(folder / "root.p12", organisation="HQ", country="es", passphrase=PASSPHRASE, clock=clock)
    authority = new_office_authority(
        folder / "office.p12", office=name, country="es", passphrase=PASSPHRASE, root=root, clock=clock
    )
    people = {
        role: new_identity(
            folder / f"{role}.p12",
            post=f"{role} officer",
            office=name,
            country="es",
            roles=(role,),
            passphrase=PASSPHRASE,
            issuer=authority,
            clock=clock,
        )
        for role in ROLES
    }
    trust = TrustList(
        name=name,
        sequence=1,
        issued=NOW,
        roots=(der(root),),
        intermediates=(der(authority),),
        crls=(
            revocation_list(root, [], number=1, clock=clock),
            revocation_list(authority, [], number=1, clock=clock),
        ),
    )
    return Office(root, authority, people, trust)


def make_base(pages: int = 2, rows: int = 12, places: tuple[FieldPlace, ...] = PLACES) -> bytes:
    """A tagged PDF with object streams: one structure element a line, as a real report has many."""
    drawn = io.BytesIO()
    canvas = Canvas(drawn, invariant=1, initialFontName="Courier")
    for page in range(pages):
        for row in range(rows):
            canvas._code.append(f"/P <</MCID {row}>> BDC")
            canvas.drawString(60, 780 - 20 * row, f"Page {page + 1} line {row + 1}")
            canvas._code.append("EMC")
        canvas.showPage()
    canvas.save()
    with pikepdf.open(drawn) as pdf:
        _tag(pdf, rows)
        prepare_fields(pdf, places)
        saved = io.BytesIO()
        pdf.save(
            saved,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
            min_version="1.7",
        )
    return saved.getvalue()


def _tag(pdf: pikepdf.Pdf, rows: int) -> None:
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    document = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=tree, K=Array([])))
    numbers = Array([])
    for place, page in enumerate(pdf.pages):
        if "/Trans" in page.obj:
            del page.obj["/Trans"]
        page.obj.StructParents = place
        elements = Array([])
        for row in range(rows):
            element = pdf.make_indirect(
                Dictionary(Type=Name.StructElem, S=Name.P, P=document, Pg=page.obj, K=row, Lang=String("en"))
            )
            elements.append(element)
            document.K.append(element)
        numbers.append(place)
        numbers.append(pdf.make_indirect(elements))
    tree.K = Array([document])
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
    tree.ParentTreeNextKey = len(pdf.pages)
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)


def signed_by(office: Office, base: bytes, *roles: Role) -> bytes:
    data = base
    for role in roles:
        data = sign(data, office.people[role], role, reason="I did", place="Cadiz", stamp=STAMP, clock=clock)
    return data
