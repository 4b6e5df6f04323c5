"""A strict PDF reader that parses the index of an object stream once instead of once for every object."""

from __future__ import annotations

import os
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils import generic, misc
from pyhanko.pdf_utils.decode_limits import DecodeContext, DecodeLimits, DecodePurpose
from pyhanko.pdf_utils.reader import PdfFileReader, _read_header_version, process_data_at_eof
from pyhanko.pdf_utils.xref import XRefCache

from genderaudit.signing.files.xrefs import StrictXrefs

_StreamIndex = tuple[Any, bytes, list[tuple[int, int]]]


END_LIMIT = 100
"""Reads at the end of the data before a parser is taken to be lost (pyHanko's reader of hexadecimal never stops)."""


class _EndingStream(BytesIO):
    """Bytes whose end cannot be read for ever."""

    _ends = 0

    def read(self, size: int | None = -1, /) -> bytes:
        found = super().read(size)
        if not found and size:
            self._ends += 1
            if self._ends > END_LIMIT:
                raise misc.PdfStrictReadError("an object has no end")
        return found


class StrictReader(PdfFileReader):
    """pyHanko's strict reader with a cached object-stream index.

    The stock reader parses the whole index again for every object in it: quadratic in the objects of a tagged report.
    Whatever looks unusual is refused.
    """

    def __init__(self, data: bytes) -> None:
        self._stream_indexes: dict[int, _StreamIndex] = {}
        # the stock constructor with our own builder; pyHanko is pinned to the version that this was read from
        stream = _EndingStream(data)
        self._security_handler = None
        self.strict = True
        self._decode_context = DecodeContext(DecodeLimits(), input_size=len(data))
        self.resolved_objects = {}
        self._input_version = None
        self._historical_resolver_cache = {}
        self._embedded_signatures = None
        self.stream = stream
        self._header_version = _read_header_version(stream)
        stream.seek(-1, os.SEEK_END)
        builder = StrictXrefs(self, stream, strict=True, last_startxref=process_data_at_eof(stream))
        self.xrefs = XRefCache(self, builder.read_xrefs())  # type: ignore[no-untyped-call]
        self.last_startxref = builder.last_startxref
        self.trailer = builder.trailer
        self.has_xref_stream = builder.has_xref_stream

    def _get_object_from_stream(self, idnum: int, stmnum: int, idx: int) -> Any:
        stream = generic.Reference(stmnum, 0, self).get_object()
        known = self._stream_indexes.get(stmnum)
        if known is None or known[0] is not stream:
            known = self._index(stream)
            self._stream_indexes[stmnum] = known
        _, data, index = known
        if not 0 <= idx < len(index) or index[idx][0] != idnum:
            raise misc.PdfStrictReadError("an object is not where the index of its stream says")
        content = _EndingStream(data)
        content.seek(index[idx][1])
        found = generic.read_object(content, generic.Reference(idnum, 0, self))
        if isinstance(found, generic.StreamObject | generic.IndirectObject):
            raise misc.PdfStrictReadError("an object of this kind may not lie in an object stream")
        return found

    @staticmethod
    def _index(stream: Any) -> _StreamIndex:
        if not isinstance(stream, generic.StreamObject) or stream.get("/Type") != "/ObjStm":
            raise misc.PdfStrictReadError("an object lies in something that is no object stream")
        data = stream.read_data(DecodePurpose.OBJECT_STREAM)
        first, count = int(stream["/First"]), int(stream["/N"])
        tokens = data[:first].split()
        if count < 0 or len(tokens) < 2 * count or not all(token.isdigit() for token in tokens[: 2 * count]):
            raise misc.PdfStrictReadError("the index of an object stream is damaged")
        numbers = [int(token) for token in tokens[: 2 * count]]
        return stream, data, [(number, first + at) for number, at in zip(numbers[::2], numbers[1::2], strict=True)]


def entry(dictionary: Any, key: str) -> Any:
    """The value of a key with its reference followed (pyHanko's own `get` does not), or None."""
    if isinstance(dictionary, generic.DictionaryObject) and key in dictionary:
        return dictionary[key]
    return None
