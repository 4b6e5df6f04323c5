"""A file as it lies there or packed (.gz, .zip): of which kind it is by its content, and its bytes within limits."""

from __future__ import annotations

import gzip
import io
import re
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple

from genderaudit.sheets import KINDS, SheetMissing
from genderaudit.suppliers.model.intake import SupplierFileUnreadable, SupplierFormatUnknown, SupplierPackUnreadable

JSON = (".json", ".jsonl", ".ndjson", ".geojson")
XML = (".xml", ".graphml", ".gexf")
_KNOWN = frozenset({*JSON, *XML, *KINDS})
_BESIDE = frozenset({".txt"})
"""Endings of what often stands beside the data in a pack: a licence, an explanation."""
_GZIP, _ZIP, _OLE = b"\x1f\x8b", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OBJECTS = re.compile(rb'(?:\xef\xbb\xbf)?\s*(?:\{\s*"|\[\s*\{)')
_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*<")
_SPREADSHEET = b"urn:schemas-microsoft-com:office:spreadsheet"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_BROKEN = (zipfile.BadZipFile, gzip.BadGzipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
_START = 4096


class File(NamedTuple):
    """One file to read, or the one file inside a pack."""

    path: Path
    kind: str
    """Its ending in small letters, by its content where that says otherwise."""
    packing: str = ""
    """`gz`, `zip`, or nothing."""
    member: str = ""

    @property
    def name(self) -> str:
        """The name that a person knows it by."""
        return self.path.name

    @contextmanager
    def opened(self, most: int) -> Iterator[BinaryIO]:
        """Its bytes. Raises SupplierFileUnreadable for more than `most` and for a broken pack, SheetMissing."""
        try:
            if not self.packing and self.path.stat().st_size > most:
                raise SupplierFileUnreadable(file=self.name, place="1", why="too_large")
            with self.path.open("rb") as stream:
                if not self.packing:
                    yield stream
                elif self.packing == "gz":
                    with gzip.GzipFile(fileobj=stream) as inner:
                        yield io.BufferedReader(_Bounded(inner.read, most, self.name))
                else:
                    with zipfile.ZipFile(stream) as archive, archive.open(self.member) as part:
                        yield io.BufferedReader(_Bounded(part.read, most, self.name))
        except _BROKEN as error:
            raise SupplierPackUnreadable(file=self.name, why="broken") from error
        except OSError as error:
            raise SheetMissing(file=self.path, why=error.strerror or "it is not there") from error

    def data(self, most: int) -> bytes:
        """All its bytes. Raises as `opened`."""
        with self.opened(most) as stream:
            return stream.read()


class _Bounded(io.RawIOBase):
    """The unpacked bytes, until there are too many of them."""

    def __init__(self, read: Callable[[int], bytes], most: int, name: str) -> None:
        self.take, self.left, self.name = read, most, name

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        try:
            block = self.take(len(buffer))
        except (*_BROKEN, OSError) as error:
            raise SupplierPackUnreadable(file=self.name, why="broken") from error
        self.left -= len(block)
        if self.left < 0:
            raise SupplierPackUnreadable(file=self.name, why="too_large")
        buffer[: len(block)] = block
        return len(block)


def file_of(path: Path) -> File:
    """What lies at a path.

    Raises SheetMissing, SupplierFormatUnknown, SupplierPackUnreadable, SupplierFileUnreadable.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise SupplierFileUnreadable(file=path.name, place="-", why="no_file")
        with path.open("rb") as stream:
            start = stream.read(_START)
    except OSError as error:
        raise SheetMissing(file=path, why=error.strerror or "it is not there") from error
    kind = path.suffix.lower()
    if start.startswith(_GZIP):
        return _gzipped(path)
    if start.startswith(_ZIP):
        return _zipped(path, kind)
    if start.startswith(_OLE):
        return File(path, _of_ole(path, kind))
    if kind == ".zip":
        raise SupplierPackUnreadable(file=path.name, why="broken")
    return File(path, _of_text(path, kind, start))


def _of_text(path: Path, kind: str, start: bytes) -> str:
    """The kind of a file that is not packed; what calls itself a workbook is often a table or a web page."""
    if kind == ".xls" and start.strip(b"\0 \r\n\t"):
        if _MARKUP.match(start):
            raise SupplierPackUnreadable(file=path.name, why="xml_sheet" if _SPREADSHEET in start else "web_page")
        return ".csv" if _is_text(start) else kind
    if kind in (".csv", ".tsv", ".txt", *XML) and _OBJECTS.match(start):
        return ".json"
    if kind in JSON and _MARKUP.match(start):
        return ".xml"
    if kind not in _KNOWN:
        raise SupplierFormatUnknown(file=path.name)
    return kind


def _is_text(start: bytes) -> bool:
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    odd = sum(byte < 32 and byte not in b"\t\r\n" for byte in start)
    return not odd and sum(byte > 127 for byte in start) * 3 < len(start)


def _of_ole(path: Path, kind: str) -> str:
    if kind == ".xls":
        return kind
    with path.open("rb") as stream:
        rest = b""
        while block := stream.read(1 << 20):
            if _LOCKED in rest + block:
                raise SupplierPackUnreadable(file=path.name, why="locked")
            rest = block[-len(_LOCKED) :]
    if kind in KINDS:
        return ".xls"
    raise SupplierFormatUnknown(file=path.name)


def _gzipped(path: Path) -> File:
    inner = Path(path.stem).suffix.lower() if path.suffix.lower() in (".gz", ".gzip") else path.suffix.lower()
    if inner in (".tar", ".tgz"):
        raise SupplierPackUnreadable(file=path.name, why="several")
    if inner not in _KNOWN:
        raise SupplierFormatUnknown(file=path.name)
    return File(path, inner, "gz")


def _zipped(path: Path, kind: str) -> File:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = [one for one in archive.infolist() if not one.is_dir()]
            names = {one.filename for one in entries}
            if "xl/workbook.bin" in names:
                raise SupplierPackUnreadable(file=path.name, why="binary_sheet")
            if "xl/workbook.xml" in names:
                return File(path, ".xlsx" if kind not in (".xlsx", ".xlsm") else kind)
            if "content.xml" in names:
                if "META-INF/manifest.xml" in names and _is_locked(archive):
                    raise SupplierPackUnreadable(file=path.name, why="locked")
                return File(path, ".ods")
    except _BROKEN as error:
        if kind in KINDS:
            return File(path, kind)  # its own reader says what is wrong with it
        raise SupplierPackUnreadable(file=path.name, why="broken") from error
    except OSError as error:
        raise SheetMissing(file=path, why=error.strerror or "it is not there") from error
    if kind in (".xlsx", ".xlsm", ".ods", ".xls"):
        return File(path, kind)
    return _one_inside(path, entries)


def _is_locked(archive: zipfile.ZipFile) -> bool:
    with archive.open("META-INF/manifest.xml") as part:
        return b"encryption-data" in part.read(1 << 20)


def _one_inside(path: Path, entries: list[zipfile.ZipInfo]) -> File:
    """The one readable file of a pack. Nothing is written to the disk, so that names that lead elsewhere do no harm."""
    shown = [
        one
        for one in entries
        if not one.filename.startswith("__MACOSX/") and not Path(one.filename).name.startswith(".")
    ]
    known = [one for one in shown if Path(one.filename).suffix.lower() in _KNOWN]
    if len(known) > 1:
        known = [one for one in known if Path(one.filename).suffix.lower() not in _BESIDE] or known
    if len(known) != 1:
        raise SupplierPackUnreadable(file=path.name, why="several" if known else "nothing")
    if known[0].flag_bits & 1:
        raise SupplierPackUnreadable(file=path.name, why="locked")
    return File(path, Path(known[0].filename).suffix.lower(), "zip", known[0].filename)
