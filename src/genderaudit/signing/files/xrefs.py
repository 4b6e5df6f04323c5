"""Reading cross-reference streams quickly and strictly; the stock parser follows a reference for every number."""

from __future__ import annotations

import itertools
from typing import Any

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.decode_limits import DecodePurpose
from pyhanko.pdf_utils.misc import PdfStrictReadError
from pyhanko.pdf_utils.xref import (
    ObjStreamRef,
    XRefBuilder,
    XRefSection,
    XRefSectionData,
    XRefSectionMetaInfo,
    XRefSectionType,
)

OBJECTS_LIMIT = 8_388_607
"""Objects in one file: the limit of PDF/A-1 and of many readers (ISO 32000-1 annex C)."""
WIDTH_LIMIT = 8
"""Bytes of one number."""


class StrictXrefs(XRefBuilder):
    """pyHanko's builder with a parser of its own for cross-reference streams; it refuses unknown entry types."""

    def _read_xref_stream(self, declared_startxref: int) -> Any:
        start = self.stream.tell()
        reference, found = self._read_xref_stream_object()  # type: ignore[no-untyped-call]
        data = XRefSectionData()
        _read_entries(found, data)
        info = XRefSectionMetaInfo(
            xref_section_type=XRefSectionType.STREAM,
            size=int(found.raw_get("/Size")),
            declared_startxref=declared_startxref,
            start_location=start,
            end_location=self.stream.tell(),
            stream_ref=reference,
        )
        self.sections.append(XRefSection(info, data))
        self.trailer.add_trailer_revision(found)
        return found.raw_get("/Prev") if "/Prev" in found else None


def _read_entries(stream: generic.StreamObject, into: XRefSectionData) -> None:
    """Fill one section from its stream (ISO 32000-1, 7.5.8.3)."""
    widths = [int(width) for width in stream["/W"]]
    ranges = [int(number) for number in stream["/Index"]] if "/Index" in stream else [0, int(stream["/Size"])]
    if len(widths) != 3 or not all(0 <= width <= WIDTH_LIMIT for width in widths) or len(ranges) % 2:
        raise PdfStrictReadError("the cross-reference stream is damaged")
    starts, counts = ranges[::2], ranges[1::2]
    total, width = sum(counts), sum(widths)
    if min(ranges) < 0 or max(starts, default=0) + total > OBJECTS_LIMIT or not width:
        raise PdfStrictReadError("the cross-reference stream has too many objects")
    if any(start + count > following for start, count, following in zip(starts, counts, starts[1:], strict=False)):
        raise PdfStrictReadError("parts of the cross-reference stream overlap")
    data = stream.read_data(DecodePurpose.XREF_STREAM, expected_size=total * (width + 1))
    if len(data) != total * width:
        raise PdfStrictReadError("the cross-reference stream has a wrong length")
    numbers = itertools.chain.from_iterable(
        range(start, start + count) for start, count in zip(starts, counts, strict=True)
    )
    first, second = widths[0], widths[0] + widths[1]
    number_of = int.from_bytes
    for number, at in zip(numbers, range(0, len(data), width), strict=True):
        kind = number_of(data[at : at + first], "big") if first else 1
        middle = number_of(data[at + first : at + second], "big")
        _add(into, number, kind, middle, number_of(data[at + second : at + width], "big"))


def _add(into: XRefSectionData, number: int, kind: int, middle: int, last: int) -> None:
    if number == 0 and kind == 0:
        return
    if kind == 2 and number:
        into.xrefs_in_objstm[number] = ObjStreamRef(middle, last)
        into.obj_streams_used.add(middle)
        into.explicit_refs_in_revision.add((number, 0))
    elif kind == 1 and number and last <= 0xFFFF:
        into.standard_xrefs[number] = (last, middle)
        into.explicit_refs_in_revision.add((number, last))
    elif kind == 0 and last <= 0xFFFF:
        into.freed[number] = last
        into.explicit_refs_in_revision.add((number, last - 1))
    else:
        # other readers take an unknown entry for a null object, so ignoring it would hide a removal
        raise PdfStrictReadError("the cross-reference stream has an entry of an unknown kind")
