"""A strict PDF reader that parses the index of an object stream once instead of once for every object."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from pyhanko.pdf_utils import generic, misc
from pyhanko.pdf_utils.decode_limits import DecodePurpose
from pyhanko.pdf_utils.reader import PdfFileReader

_StreamIndex = tuple[Any, bytes, list[tuple[int, int]]]


class StrictReader(PdfFileReader):
    """pyHanko's strict reader with a cached object-stream index.

    The stock reader parses the whole index again for every object in it: quadratic in the objects of a tagged report.
    Whatever looks unusual is handed to the stock code, which is stricter.
    """

    def __init__(self, data: bytes) -> None:
        self._stream_indexes: dict[int, _StreamIndex] = {}
        super().__init__(BytesIO(data), strict=True)

    def _get_object_from_stream(self, idnum: int, stmnum: int, idx: int) -> Any:
        stream = generic.Reference(stmnum, 0, self).get_object()
        known = self._stream_indexes.get(stmnum)
        if known is None or known[0] is not stream:
            known = self._index(stream)
            self._stream_indexes[stmnum] = known
        _, data, index = known
        if not 0 <= idx < len(index) or index[idx][0] != idnum:
            return super()._get_object_from_stream(idnum, stmnum, idx)  # type: ignore[no-untyped-call]
        content = BytesIO(data)
        content.seek(index[idx][1])
        try:
            found = generic.read_object(content, generic.Reference(idnum, 0, self))
        except (misc.PdfStreamError, misc.PdfReadError):
            return super()._get_object_from_stream(idnum, stmnum, idx)  # type: ignore[no-untyped-call]
        if isinstance(found, (generic.StreamObject, generic.IndirectObject)):
            return super()._get_object_from_stream(idnum, stmnum, idx)  # type: ignore[no-untyped-call]
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
