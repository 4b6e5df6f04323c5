"""JSON of any size, entry by entry: documents, lists, lines and documents one after another, in bounded memory."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, NamedTuple, NoReturn

from genderaudit.sheets import code_page
from genderaudit.suppliers.files.packed import File
from genderaudit.suppliers.model.intake import SupplierFileUnreadable

MAX_BYTES = 1024 * 1024 * 1024
MAX_ENTRY = 32 * 1024 * 1024
"""Letters of one entry; more than that is no release, record or statement."""
MAX_ENTRIES = 2_000_000
_BLOCK = 1024 * 1024
_STREAMED = frozenset({
    "releases", "records", "statements", "data", "results", "features", "relations", "items", "rows", "suppliers",
    "vendors", "organisations", "organizations", "companies", "facilities",
})  # fmt: skip
_MOST_TWICE = 1000
_BETWEEN = re.compile("[ \t\r\n\x1e\ufeff]*")


class Entry(NamedTuple):
    """One entry of a document."""

    under: str
    """The name of the list that it stands in; '' at the top."""
    value: Any
    number: int
    """Counted from 1 over the whole file."""


class Twice(NamedTuple):
    """A name that stands twice in one object, of which the last counts."""

    number: int
    name: str


def entries_of(file: File, twice: list[Twice]) -> Iterator[Entry]:
    """Every entry of a JSON file: the elements of a list, of the well-known lists of an object, or whole objects.

    What stands beside a well-known list follows it as an entry of its own. `twice` gathers names that an object has
    twice. Raises SupplierFileUnreadable, SupplierPackUnreadable, SheetMissing.
    """
    yield from _Reader(file, twice).entries()


class _Reader:
    def __init__(self, file: File, twice: list[Twice]) -> None:
        self.file, self.twice = file, twice
        self.decoder = json.JSONDecoder(
            parse_float=Decimal, parse_constant=_no_number, object_pairs_hook=self.object, strict=False
        )
        self.texts = self._decoded()
        self.text, self.at, self.ended = "", 0, False
        self.count = 0
        self.length = 0
        """Letters of the value that was read last."""
        self.beside = 0
        """Letters of what stands beside the lists of the object that is read."""

    def object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs) and len(self.twice) < _MOST_TWICE:
            seen = set[str]()
            for name, _ in pairs:
                if name in seen:
                    self.twice.append(Twice(self.count + 1, name))
                seen.add(name)
        return found

    def entries(self) -> Iterator[Entry]:
        while (sign := self.sign()) is not None:
            if sign == "[":
                yield from self.elements("")
            elif sign == "{":
                yield from self.members()
            else:
                self.refuse("not_json")

    def entry(self, under: str, value: Any) -> Entry:
        self.count += 1
        if self.count > MAX_ENTRIES:
            self.refuse("too_large")
        return Entry(under, value, self.count)

    def elements(self, under: str) -> Iterator[Entry]:
        for value in self.listed():
            if isinstance(value, list):
                for one in value:
                    yield self.entry(under, one)
            else:
                yield self.entry(under, value)

    def listed(self) -> Iterator[Any]:
        self.at += 1
        if self.sign() == "]":
            self.at += 1
            return
        while True:
            yield self.value()
            after = self.sign()
            self.at += 1
            if after == "]":
                return
            if after != ",":
                self.refuse("not_json")

    def members(self) -> Iterator[Entry]:
        self.at += 1
        beside: dict[str, Any] = {}
        self.beside = 0
        after = self.sign()
        while after != "}":
            if after != '"':
                self.refuse("not_json")
            key = self.value()
            if self.sign() != ":":
                self.refuse("not_json")
            self.at += 1
            # a record keeps its releases
            if key in _STREAMED and self.sign() == "[" and "ocid" not in beside:
                yield from self.elements(str(key))
            else:
                if key in beside:
                    self.twice.append(Twice(self.count + 1, str(key)))
                beside[key] = self.value()
                self.beside += self.length
                if self.beside > MAX_ENTRY:
                    self.refuse("too_large")
            after = self.sign()
            if after == ",":
                self.at += 1
                after = self.sign()
            elif after != "}":
                self.refuse("not_json")
        self.at += 1
        if beside:
            yield self.entry("", beside)

    def sign(self) -> str | None:
        """The next sign that is no blank; None at the end."""
        while True:
            self.at = _BETWEEN.match(self.text, self.at).end()  # type: ignore[union-attr]
            if self.at < len(self.text):
                return self.text[self.at]
            if not self.more():
                return None

    def value(self) -> Any:
        if self.sign() is None:
            self.refuse("cut_off")
        while True:
            try:
                value, end = self.decoder.raw_decode(self.text, self.at)
            except json.JSONDecodeError as error:
                if error.pos < len(self.text) - 64 and "Unterminated" not in error.msg:
                    self.refuse("not_json")
                if not self.more():
                    self.refuse("cut_off")
                continue
            except RecursionError:
                self.refuse("too_deep")
            except ValueError:
                self.refuse("not_json")
            # a number at the end of what was read may go on
            if end == len(self.text) and not self.ended and self.more():
                continue
            self.length, self.at = end - self.at, end
            return value

    def more(self) -> bool:
        """Read on, twice as much as is waiting, so that a long entry is not tried again and again."""
        if self.ended:
            return False
        rest = self.text[self.at :]
        if len(rest) > MAX_ENTRY:
            self.refuse("too_large")
        parts, got = [rest], 0
        while got <= len(rest):
            part = next(self.texts, "")
            if not part:
                self.ended = True
                break
            parts.append(part)
            got += len(part)
        self.text, self.at = "".join(parts), 0
        return got > 0

    def refuse(self, why: str) -> NoReturn:
        raise SupplierFileUnreadable(file=self.file.name, place=str(self.count + 1), why=why)

    def _decoded(self) -> Iterator[str]:
        encoding = encoding_of(self.file)
        decoder = codecs.getincrementaldecoder(encoding)("replace")
        with self.file.opened(MAX_BYTES) as stream:
            while block := stream.read(_BLOCK):
                if text := decoder.decode(block):
                    yield text
            yield decoder.decode(b"", final=True)


def encoding_of(file: File) -> str:
    """UTF-8 where the whole file is, UTF-16 with or without its mark, else the Windows code page it looks like."""
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    with file.opened(MAX_BYTES) as stream:
        block = start = stream.read(_BLOCK)
        if start.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
            return "utf-32"
        if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        # JSON begins with a sign of ASCII, so that zeros tell UTF-16 without a mark
        if start[:1] == b"\0" or start[1:2] == b"\0":
            return "utf-16-be" if start[:1] == b"\0" else "utf-16-le"
        try:
            while block:
                decoder.decode(block)
                block = stream.read(_BLOCK)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return code_page(start + block)
    return "utf-8-sig"


def _no_number(text: str) -> NoReturn:
    raise ValueError(text)
