"""Empty signature fields in the base revision, tagged as Form elements, so that PDF/UA still holds after signing."""

from __future__ import annotations

from collections.abc import Sequence

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

from genderaudit.signing.model import FIELD_OF_ROLE, TIMESTAMP_FIELD, FieldPlace

PRINT_AND_LOCKED = 132
"""Annotation flags: Print (4) and Locked (128), ISO 32000-1 table 165."""
LOCKED_FIELDS: dict[str, tuple[str, ...]] = {
    "preparer": ("Preparer",),
    "reviewer": ("Preparer", "Reviewer"),
    "approver": ("Preparer", "Reviewer", "Approver"),
}
"""Fields that nobody may change after this role has signed; Timestamp1 stays open for a later document time stamp."""
LOCK_PERMISSION: dict[str, int] = {"reviewer": 2, "approver": 1}
"""DocMDP level that the signature brings (ISO 32000-2 table 236): 2 fill in and sign, 1 no changes."""


def prepare_fields(pdf: pikepdf.Pdf, places: Sequence[FieldPlace]) -> None:
    """Add empty signature fields to the base revision before it is saved.

    The structure tree has to exist, with one document element and a flat ParentTree. Fields are made once, here,
    because a field that is made later touches the page and the form, which the verifier allows to nobody.
    """
    tree = pdf.Root.StructTreeRoot
    document = tree.K[0] if isinstance(tree.K, pikepdf.Array) else tree.K
    key = int(tree.ParentTreeNextKey)
    fields = []
    last = _last_role(places)
    for place in places:
        page = pdf.pages[place.page_index].obj
        widget = _widget(pdf, page, place, key, last)
        fields.append(widget)
        if "/Annots" not in page:
            page.Annots = Array([])
        page.Annots.append(widget)
        element = pdf.make_indirect(
            Dictionary(
                Type=Name.StructElem,
                S=Name.Form,
                P=document,
                Pg=page,
                Alt=String(place.tooltip),
                K=Dictionary(Type=Name.OBJR, Obj=widget, Pg=page),
            )
        )
        document.K.append(element)
        tree.ParentTree.Nums.append(key)
        tree.ParentTree.Nums.append(element)
        key += 1
    tree.ParentTreeNextKey = key
    pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=Array(fields), SigFlags=1))


def _last_role(places: Sequence[FieldPlace]) -> str:
    roles = {place.role for place in places}
    return "approver" if "approver" in roles else "reviewer"


def _widget(pdf: pikepdf.Pdf, page: pikepdf.Object, place: FieldPlace, key: int, last: str) -> pikepdf.Object:
    left, bottom, right, top = place.box
    appearance = Stream(pdf, b"/Artifact BMC EMC")
    appearance.Type = Name.XObject
    appearance.Subtype = Name.Form
    appearance.BBox = Array([0, 0, right - left, top - bottom])
    widget = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Widget,
        FT=Name.Sig,
        T=String(TIMESTAMP_FIELD if place.role == "timestamp" else FIELD_OF_ROLE[place.role]),
        TU=String(place.tooltip),
        Rect=Array([left, bottom, right, top]),
        F=PRINT_AND_LOCKED,
        P=page,
        StructParent=key,
        AP=Dictionary(N=pdf.make_indirect(appearance)),
    )
    if place.role != "timestamp":
        widget.Lock = pdf.make_indirect(_lock(place.role, last))
    return pdf.make_indirect(widget)


def _lock(role: str, last: str) -> Dictionary:
    lock = Dictionary(
        Type=Name.SigFieldLock,
        Action=Name.Include,
        Fields=Array([String(name) for name in LOCKED_FIELDS[role]]),
    )
    # whoever signs last closes the document, whether the report has an approver or not
    permission = 1 if role == last else LOCK_PERMISSION.get(role)
    if permission:
        lock.P = permission
    return lock
