"""JSON of any size, entry by entry: documents, lists, lines and documents one after another, in bounded memory."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from genderaudit.sheets import SheetMissing, code_page
from genderaudit.suppliers.model.intake import SupplierFileUnreadable

MAX_BYTES = 1024 * 1024 * 1024
MAX_ENTRY = 32 * 1024 * 1024
"""Letters of one entry; more than that is no release, record or statement."""
MAX_ENTRIES = 2_000_000
_BLOCK = 1024 * 1024
_STREAMED = frozenset({"releases", "records", "statements", "data", "results"})
_BETWEEN = " \t\r\n\x1e\ufeff"


class Entry(NamedTuple):
    """One entry of a document."""

    under: str
    """The name of the list that it stands in; '' at the top."""
    value: Any
    number: int
    """Counted from 1 over the whole file."""


def entries_of(path: Path) -> Iterator[Entry]:
    """Every entry of a JSON file: the elements of a list, of the well-known lists of an object, or whole objects.

    What stands beside a well-known list follows it as an entry of its own. Raises SupplierFileUnreadable, SheetMissing.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise SupplierFileUnreadable(file=path.name, place="1", why="too_large")
        reader = _Reader(path)
        yield from reader.entries()
    except OSError as error:
        raise SheetMissing(file=path, why=error.strerror or "it is not there") from error


class _Reader:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.decoder = json.JSONDecoder(parse_float=Decimal, parse_constant=_no_number, strict=False)
        self.texts = self._decoded()
        self.text, self.at, self.ended = "", 0, False
        self.count = 0

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
        after = self.sign()
        while after != "}":
            if after != '"':
                self.refuse("not_json")
            key = self.value()
            if self.sign() != ":":
                self.refuse("not_json")
            self.at += 1
            if key in _STREAMED and self.sign() == "[":
                yield from self.elements(str(key))
            else:
                beside[key] = self.value()
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
            while self.at < len(self.text) and self.text[self.at] in _BETWEEN:
                self.at += 1
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
            self.at = end
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
        raise SupplierFileUnreadable(file=self.path.name, place=str(self.count + 1), why=why)

    def _decoded(self) -> Iterator[str]:
        encoding = encoding_of(self.path)
        decoder = codecs.getincrementaldecoder(encoding)("replace")
        with self.path.open("rb") as stream:
            while block := stream.read(_BLOCK):
                if text := decoder.decode(block):
                    yield text
            yield decoder.decode(b"", final=True)


def encoding_of(path: Path) -> str:
    """UTF-8 where the whole file is, UTF-16 with its mark, else the Windows code page that it looks like."""
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    with path.open("rb") as stream:
        start = stream.read(_BLOCK)
        if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        block = start
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
