"""Writes the recorded structure into the PDF: structure tree, parent tree, link objects."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from genderaudit.reports.files.tagging import Annotation, Mark, Node, TagCanvas


@functools.cache
def _name(text: str) -> Name:
    return Name("/" + text)


class _Writer:
    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf = pdf
        self.pages = [page.obj for page in pdf.pages]
        self.parents: list[list[pikepdf.Object | None]] = [[] for _ in self.pages]
        self.link_parents: list[tuple[Annotation, pikepdf.Object]] = []

    def element(self, node: Node, parent: pikepdf.Object) -> pikepdf.Object:
        """One element and everything below it. PDF 32000-1, 14.7.2."""
        made = self.pdf.make_indirect(Dictionary(Type=Name.StructElem, S=_name(node.role), P=parent))
        kids: list[Any] = []
        page: int | None = None
        for kid in node.kids:
            if isinstance(kid, Node):
                if kid.kids or kid.role in {"TD", "TH"}:
                    kids.append(self.element(kid, made))
            elif isinstance(kid, Mark):
                if page is None:
                    page = kid.page
                    made.Pg = self.pages[page]
                kids.append(
                    kid.mcid if page == kid.page else Dictionary(Type=Name.MCR, Pg=self.pages[kid.page], MCID=kid.mcid)
                )
                self._own(kid, made)
            else:
                kids.append(self._object(kid, made))
        if kids:
            # the document's kids stay an array, since signature fields are appended to it
            made.K = kids[0] if len(kids) == 1 and node.role != "Document" else Array(kids)
        _attributes(made, node.attributes)
        return made

    def _own(self, mark: Mark, element: pikepdf.Object) -> None:
        owners = self.parents[mark.page]
        owners.extend([None] * (mark.mcid + 1 - len(owners)))
        owners[mark.mcid] = element

    def _object(self, found: Annotation, element: pikepdf.Object) -> pikepdf.Object:
        self.link_parents.append((found, element))
        return Dictionary(Type=Name.OBJR, Obj=self.annotation(found), Pg=self.pages[found.page])

    def annotation(self, found: Annotation) -> pikepdf.Object:
        """The annotation as an indirect object, which OBJR needs."""
        annotations = self.pages[found.page].Annots
        if not annotations[found.place].is_indirect:
            annotations[found.place] = self.pdf.make_indirect(annotations[found.place])
        return annotations[found.place]


def _attributes(element: pikepdf.Object, attributes: dict[str, Any]) -> None:
    for key in ("Alt", "Lang", "ActualText"):
        if attributes.get(key):
            element[f"/{key}"] = String(attributes[key])
    if "Title" in attributes:
        element.T = String(attributes["Title"])
    owned = [group(attributes) for group in _GROUPS]
    groups = [group for group in owned if group is not None]
    if groups:
        element.A = groups[0] if len(groups) == 1 else Array(groups)


def _table_group(attributes: dict[str, Any]) -> Dictionary | None:
    group = Dictionary(O=Name.Table)
    if "Scope" in attributes:
        group.Scope = _name(attributes["Scope"])
    if "Summary" in attributes:
        group.Summary = String(attributes["Summary"])
    if attributes.get("ColSpan", 1) > 1:
        group.ColSpan = attributes["ColSpan"]
    return group if len(group) > 1 else None


def _layout_group(attributes: dict[str, Any]) -> Dictionary | None:
    if "BBox" not in attributes:
        return None
    return Dictionary(O=Name.Layout, BBox=Array([round(side, 2) for side in attributes["BBox"]]), Placement=Name.Block)


def _list_group(attributes: dict[str, Any]) -> Dictionary | None:
    return (
        Dictionary(O=Name.List, ListNumbering=_name(attributes["ListNumbering"]))
        if "ListNumbering" in attributes
        else None
    )


_GROUPS: tuple[Callable[[dict[str, Any]], Dictionary | None], ...] = (_table_group, _layout_group, _list_group)


def write_structure(pdf: pikepdf.Pdf, canvas: TagCanvas) -> None:
    """Adds StructTreeRoot with a flat parent tree, MarkInfo and the keys that PDF/UA-1 asks of pages and links."""
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    writer = _Writer(pdf)
    root.K = Array([writer.element(canvas.root, root)])
    numbers: list[Any] = []
    for place, owners in enumerate(writer.parents):
        page = writer.pages[place]
        page.StructParents = place
        page.Tabs = Name.S
        numbers += [place, pdf.make_indirect(Array(owners))]
    key = len(writer.pages)
    described = dict(canvas.links)
    for found, element in writer.link_parents:
        annotation = writer.annotation(found)
        annotation.F = 4
        annotation.Contents = String(described[found])
        annotation.StructParent = key
        numbers += [key, element]
        key += 1
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
    root.ParentTreeNextKey = key
    pdf.Root.StructTreeRoot = root
    pdf.Root.MarkInfo = Dictionary(Marked=True)
