"""Reads a finished file as a screen reader does, with pikepdf's own parser; shares no code with the layer."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf


@dataclass
class Element:
    role: str
    attributes: dict[str, str]
    kids: list["Element"] = field(default_factory=list)
    own: str = ""

    @property
    def text(self) -> str:
        return self.own + "".join(kid.text for kid in self.kids)

    def all(self, role: str) -> Iterator["Element"]:
        if self.role == role:
            yield self
        for kid in self.kids:
            yield from kid.all(role)

    @property
    def child_roles(self) -> list[str]:
        return [kid.role for kid in self.kids]


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data))


def to_unicode(font: pikepdf.Object) -> dict[int, str]:
    pairs = re.findall(rb"<([0-9A-F]{2})> <([0-9A-F]{4})>", font.ToUnicode.read_bytes())
    return {int(code, 16): chr(int(char, 16)) for code, char in pairs}


def page_marks(page: pikepdf.Page, fonts: dict[Any, dict[int, str]]) -> tuple[dict[int, str], list[str]]:
    """Text by MCID, and the operators that paint outside of every mark."""
    texts: dict[int, list[str]] = {}
    stray: list[str] = []
    stack: list[tuple[int | None, bool, str | None]] = []
    table: dict[int, str] = {}
    for instruction in pikepdf.parse_content_stream(page):
        operands, operator = instruction.operands, str(instruction.operator)
        if operator in ("BDC", "BMC"):
            tag = str(operands[0])
            properties = operands[1] if operator == "BDC" else pikepdf.Dictionary()
            actual = properties.get("/ActualText")
            mcid = properties.get("/MCID")
            stack.append(
                (None if mcid is None else int(mcid), tag == "/Artifact", None if actual is None else str(actual))
            )
            if actual is not None:
                _current(stack, texts).append(str(actual))
        elif operator == "EMC":
            stack.pop()
        elif operator == "Tf":
            font = page.resources.Font[str(operands[0])]
            if font.objgen not in fonts:
                fonts[font.objgen] = to_unicode(font)
            table = fonts[font.objgen]
        elif operator in ("Tj", "TJ"):
            if not stack:
                stray.append(operator)
            elif not any(artifact for _, artifact, _ in stack) and not any(
                actual is not None for _, _, actual in stack
            ):
                strings = operands[0] if operator == "TJ" else [operands[0]]
                codes = b"".join(bytes(part) for part in strings if isinstance(part, pikepdf.String))
                _current(stack, texts).append("".join(table[code] for code in codes))
        elif operator in ("f", "S", "B", "Do", "F", "f*", "b", "s") and not stack:
            stray.append(operator)
    assert not stack, "marked content left open"
    return {mcid: "".join(parts) for mcid, parts in texts.items()}, stray


def _current(stack: list[tuple[int | None, bool, str | None]], texts: dict[int, list[str]]) -> list[str]:
    mcid = next((mcid for mcid, _, _ in reversed(stack) if mcid is not None), None)
    return texts.setdefault(-1 if mcid is None else mcid, [])


def read_tree(pdf: pikepdf.Pdf) -> Element:
    """The structure tree with the text of every element in logical order."""
    fonts: dict[Any, dict[int, str]] = {}
    marks = {page.obj.objgen: page_marks(page, fonts)[0] for page in pdf.pages}

    def element(node: pikepdf.Object) -> Element:
        names = ("Alt", "Lang", "T")
        made = Element(str(node.S)[1:], {name: str(node["/" + name]) for name in names if "/" + name in node})
        kids = node.get("/K")
        if kids is None:
            return made
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                made.kids.append(Element("#text", {}, own=marks[node.Pg.objgen].get(kid, "")))
            elif kid.get("/Type") == pikepdf.Name.MCR:
                made.kids.append(Element("#text", {}, own=marks[kid.Pg.objgen].get(int(kid.MCID), "")))
            elif kid.get("/Type") == pikepdf.Name.OBJR:
                made.kids.append(Element("#object", {}))
            else:
                made.kids.append(element(kid))
        return made

    root = pdf.Root.StructTreeRoot.K
    return element(root[0] if isinstance(root, pikepdf.Array) else root)
