"""Reads the marked numbers back from a PDF: what is painted on its pages, not what the file says about itself."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

import pikepdf

from genderaudit.reports.files.glyphs import FontReader

MAX_PAGES = 5_000
MAX_STREAM = 16 << 20
MAX_TOTAL = 256 << 20
MAX_DEPTH = 4
MAX_NUMBERS = 100_000
"""Limits against hostile files; a real report of 500 pages stays below a tenth of each."""


@dataclass(frozen=True)
class MarkedNumber:
    """One printed number, as painted. `page` counts from 1.

    `outline_ok` says that the painted glyphs are the digits that they claim to be: the outlines, widths and encoding of
    the embedded font equal our bundled font's, and no operator on that page could turn, clip or hide the text.
    Something opaque painted over a number is not noticed here: for that the page is set again and compared.
    """

    id: str
    text: str
    page: int
    outline_ok: bool


_STRING = rb"\([^()\\]*+(?:\\.[^()\\]*+)*+\)"
# Strings first, so that nothing inside of one is taken for an operator. Anything that our own pages never contain and
# that can change what a number looks like makes the page strange.
_SCAN = re.compile(
    _STRING + rb"|/Span <</GAN \((?P<id>[A-Za-z0-9][A-Za-z0-9._:/-]{0,119})\)>> BDC"
    rb"|/(?P<form>[^\s/<>()\[\]{}%]{1,120})\s{1,8}Do\b"
    rb"|(?P<matrix>(?<![\w/])(?:Tm|cm)(?!\w))"
    rb"|(?P<strange>[%]|GAN|(?<![\w/])(?:Tr|Tz|Tc|Tw|gs|sh|BI|W\*?|'|\")(?!\w))"
    rb"|(?P<unclosed>[()])",
    re.DOTALL,
)
_FORM = re.compile(rb"\bDo\b")
_UPRIGHT = re.compile(rb"(?:^|\s)1 0 0 1 \S{1,12} \S{1,12} $")
"""What stands before Tm or cm where text is neither mirrored, turned nor scaled."""
# Inside of a mark: place, colour, font, and strings shown as they are.
_OPERATION = re.compile(
    rb"\s{0,4}(?:1 0 0 1 (?P<x>-?[0-9.]{1,9}) (?P<y>-?[0-9.]{1,9}) Tm|[0-9.]{1,9} [0-9.]{1,9} [0-9.]{1,9} rg"
    rb"|/(?P<font>[^\s/<>()\[\]{}%]{1,120}) (?P<size>[0-9.]{1,9}) Tf"
    rb"|(?P<shown>" + _STRING + rb") Tj|(?P<end>EMC\b))",
    re.DOTALL,
)
_MAX_OPERATIONS = 64
_SMALLEST = 4.0
"""Points; smaller print is not readable (house default)."""
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r": b"", b"\r\n": b""}


def read_marked_numbers(pdf: pikepdf.Pdf) -> list[MarkedNumber]:
    """All marked numbers of a PDF in painting order, those inside of form XObjects too.

    Never raises for a hostile file: what cannot be read is left out; what can be read but not trusted has
    `outline_ok` False.
    """
    scan = _Scan()
    for number, page in enumerate(pdf.pages, 1):
        if number > MAX_PAGES or len(scan.found) >= MAX_NUMBERS:
            break
        try:
            scan.page(number, page)
        except _UNREADABLE:
            continue
    return scan.found


_UNREADABLE = (pikepdf.PdfError, zlib.error, ValueError, TypeError, KeyError, AttributeError, IndexError, RuntimeError)
"""What pikepdf and zlib raise for broken objects."""


class _Scan:
    def __init__(self) -> None:
        self.found: list[MarkedNumber] = []
        self._fonts: dict[tuple[int, int] | int, FontReader] = {}
        self._read = 0

    def page(self, number: int, page: pikepdf.Page) -> None:
        contents = page.obj.get("/Contents")
        streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
        data = b"\n".join(self._bytes(stream) for stream in streams[:64] if stream is not None)
        start = len(self.found)
        strange = self._content(data, page.resources, number, 0)
        if strange:
            self.found[start:] = [MarkedNumber(one.id, one.text, one.page, False) for one in self.found[start:]]

    def _bytes(self, stream: pikepdf.Object) -> bytes:
        room = min(MAX_STREAM, MAX_TOTAL - self._read)
        data = _inflated(stream, room)
        self._read += len(data)
        return data

    def _content(self, data: bytes, resources: pikepdf.Object, page: int, depth: int) -> bool:
        """Collects the numbers of one content stream; says whether anything in it is strange."""
        if b"GAN" not in data and _FORM.search(data) is None:
            return False  # no number here and none below, so nothing to be strange about
        strange = False
        place = 0
        while token := _SCAN.search(data, place):
            place = token.end()
            kind = token.lastgroup
            if kind == "id":
                place = self._number(token["id"].decode("ascii"), data, place, resources, page)
            elif kind == "form":
                strange |= self._form(token["form"].decode("latin-1"), resources, page, depth)
            elif kind == "matrix":
                strange |= _UPRIGHT.search(data, max(0, token.start() - 40), token.start()) is None
            elif kind == "unclosed":
                return True
            elif kind == "strange":
                strange = True
        return strange

    def _form(self, name: str, resources: pikepdf.Object, page: int, depth: int) -> bool:
        form = _resource(resources, "/XObject", name)
        if form is None or form.get("/Subtype") != pikepdf.Name.Form:
            return False
        if depth >= MAX_DEPTH or len(self.found) >= MAX_NUMBERS:
            return True
        return self._content(self._bytes(form), form.get("/Resources", resources), page, depth + 1)

    def _number(self, mark: str, data: bytes, place: int, resources: pikepdf.Object, page: int) -> int:
        """Reads one mark's content from `place` and returns where it ends."""
        text, sound, ended = "", True, False
        font: FontReader | None = None
        last: tuple[float, float] | None = None
        for _ in range(_MAX_OPERATIONS):
            operation = _OPERATION.match(data, place)
            if operation is None:
                break
            place = operation.end()
            if operation["font"] is not None:
                font = self._font(resources, operation["font"].decode("latin-1"))
                sound &= float(operation["size"]) >= _SMALLEST
            elif operation["shown"] is not None:
                shown, safe = font.read(_unescaped(operation["shown"][1:-1])) if font else ("", False)
                text += shown
                sound &= safe
            elif operation["x"] is not None:
                here = (float(operation["x"]), float(operation["y"]))
                # a second piece stands to the right of the first on one line, or digits would be reordered
                sound &= not text or (last is not None and here[0] > last[0] and here[1] == last[1])
                last = here
            elif operation["end"] is not None:
                ended = True
                break
        if len(self.found) < MAX_NUMBERS:
            self.found.append(MarkedNumber(mark, text, page, sound and ended))
        return place

    def _font(self, resources: pikepdf.Object, name: str) -> FontReader | None:
        font = _resource(resources, "/Font", name)
        if font is None:
            return None
        key = font.objgen if font.is_indirect else id(font)
        if key not in self._fonts:
            self._fonts[key] = FontReader(font, _inflated)
        return self._fonts[key]


def _inflated(stream: pikepdf.Object, limit: int = MAX_STREAM) -> bytes:
    """A stream's bytes, at most `limit` of them: a small file must not fill the memory. Raises ValueError beyond it."""
    raw = stream.read_raw_bytes()
    filters = stream.get("/Filter")
    if filters is None:
        data = raw
    elif _names(filters) == ["/FlateDecode"] and stream.get("/DecodeParms") is None:
        inflate = zlib.decompressobj()
        data = inflate.decompress(raw, limit + 1)
    else:
        raise ValueError("a content stream that is coded in another way than ours")
    if len(data) > limit:
        raise ValueError("a content stream that is too long")
    return data


def _resource(resources: pikepdf.Object, kind: str, name: str) -> pikepdf.Object | None:
    group = resources.get(kind)
    return None if group is None else group.get("/" + name)


def _names(filters: pikepdf.Object) -> list[str]:
    return [str(one) for one in filters] if isinstance(filters, pikepdf.Array) else [str(filters)]


def _unescaped(text: bytes) -> bytes:
    if b"\\" not in text:
        return text
    return _ESCAPE.sub(_escape, text)


def _escape(found: re.Match[bytes]) -> bytes:
    code = found[1]
    if code[:1].isdigit() and code[:1] < b"8":
        return bytes([int(code, 8) & 0xFF])
    return _ESCAPED.get(code, code)
