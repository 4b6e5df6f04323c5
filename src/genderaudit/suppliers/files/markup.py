"""XML of any size, element by element, without document types and entities."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from genderaudit.suppliers.files.packed import File
from genderaudit.suppliers.model.intake import SupplierFileUnreadable

# the careful XML reader is needed for these files only
# ruff: noqa: PLC0415

MAX_BYTES = 2 * 1024 * 1024 * 1024
MAX_DEPTH = 200
MAX_ELEMENTS = 20_000_000
MAX_INSIDE = 1_000_000
"""Elements inside one that is read as a whole."""
MAX_SILENCE = 4 * 1024 * 1024
"""Bytes of one text or attribute; the parser looks at all of an attribute again with each piece of it."""


def local(tag: object) -> str:
    """The name of an element without its namespace."""
    return str(tag).rpartition("}")[2]


def root_of(file: File) -> str:
    """The name of the outermost element. Raises SupplierFileUnreadable, SheetMissing."""
    for _, element in _events(file, ("start",)):
        return local(element.tag)
    raise SupplierFileUnreadable(file=file.name, place="1", why="not_xml")


def elements_of(file: File, names: frozenset[str], opened: frozenset[str] = frozenset()) -> Iterator[Any]:
    """Every whole element of these names; each is emptied when the next one is asked for.

    Of those of `opened` the start, for what it says of the elements inside it.
    Raises SupplierFileUnreadable, SheetMissing.
    """
    inside: list[Any] = []
    parents: list[Any] = []
    count = within = 0
    for event, element in _events(file, ("start", "end")):
        if event == "start":
            count += 1
            if len(parents) >= MAX_DEPTH:
                raise SupplierFileUnreadable(file=file.name, place=str(count), why="too_deep")
            within = within + 1 if inside else 0
            if count > MAX_ELEMENTS or within > MAX_INSIDE:
                raise SupplierFileUnreadable(file=file.name, place=str(count), why="too_large")
            parents.append(element)
            name = local(element.tag)
            if name in names:
                inside.append(element)
            elif name in opened:
                yield element
            continue
        parents.pop()
        if inside and element is inside[-1]:
            inside.pop()
            yield element
        if not inside:
            element.clear()
            if parents:
                parents[-1].remove(element)


class _Heard:
    """A stream that is refused once too much of it passed without an element."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self.stream, self.name, self.silence = stream, name, 0

    def read(self, size: int = -1) -> bytes:
        block = self.stream.read(size)
        self.silence += len(block)
        if self.silence > MAX_SILENCE:
            raise SupplierFileUnreadable(file=self.name, place="-", why="too_large")
        return block


def _events(file: File, wanted: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import iterparse

    count = 0
    try:
        with file.opened(MAX_BYTES) as stream:
            heard = _Heard(stream, file.name)
            for event, element in iterparse(heard, events=wanted, forbid_dtd=True):
                count += 1
                heard.silence = 0
                yield event, element
    except DefusedXmlException as error:
        raise SupplierFileUnreadable(file=file.name, place=str(count + 1), why="document_type") from error
    except SyntaxError as error:
        line = getattr(error, "position", (count + 1, 0))[0]
        raise SupplierFileUnreadable(file=file.name, place=str(line), why="not_xml") from error
    except (ValueError, LookupError) as error:
        raise SupplierFileUnreadable(file=file.name, place=str(count + 1), why="not_xml") from error
