"""What a reader of workbooks does not tell: cells in per cent, cells that hold errors, formulas without a value."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from genderaudit.sheets.model import Odd

# the careful XML reader is needed for workbooks only
# ruff: noqa: PLC0415

ERRORS = frozenset({"#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"})
_PERCENT_FORMATS = frozenset({"9", "10"})
_WHOLE_ROW = b"</row>"
_LONGEST_ROW = 16 * 1024 * 1024
_MOST = 10_000
"""Cells that are told one by one; of a sheet with more the first ones."""
_ERROR = re.compile(rb'<(?:\w+:)?c\s([^>]*\bt="e"[^>]*)>(.*?)</(?:\w+:)?c>', re.DOTALL)
_EMPTY = re.compile(
    rb"<(?:\w+:)?c\s([^>]*)>\s*<(?:\w+:)?f\b[^>]*(?:/>|>[^<]*</(?:\w+:)?f>)\s*"
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
_CELL = re.compile(rb"<(?:\w+:)?c\s([^>]*)>")
_PLACE = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')
_STYLE = re.compile(rb'\bs="(\d+)"')
_VALUE = re.compile(rb"<(?:\w+:)?v>([^<]*)<")
_PERCENT_SIGN = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')


class Oddities(NamedTuple):
    """The cells of one sheet that need a second look."""

    percent: frozenset[tuple[int, int]] = frozenset()
    odd: tuple[Odd, ...] = ()


def column_number(letters: bytes | str) -> int:
    """A column from 1 by its letters."""
    number = 0
    for one in letters if isinstance(letters, bytes) else letters.encode():
        number = number * 26 + one - 64
    return number


def sheet_parts(archive: zipfile.ZipFile) -> Mapping[str, str]:
    """The name of each sheet to the part of the workbook that holds it."""
    from defusedxml.ElementTree import fromstring

    names = set(archive.namelist())
    if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= names:
        return {}
    links = fromstring(archive.read("xl/_rels/workbook.xml.rels"), forbid_dtd=True)
    targets = {one.get("Id"): str(one.get("Target") or "") for one in links}
    found = {}
    for one in fromstring(archive.read("xl/workbook.xml"), forbid_dtd=True).iter():
        if one.tag.rpartition("}")[2] == "sheet":
            relation = next((value for key, value in one.attrib.items() if key.endswith("}id")), "")
            target = targets.get(relation, "")
            part = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")
            if part in names:
                found[str(one.get("name"))] = part
    return found


def percent_styles(archive: zipfile.ZipFile) -> frozenset[bytes]:
    """The numbers of the styles that show a value in per cent."""
    from defusedxml.ElementTree import fromstring

    if "xl/styles.xml" not in archive.namelist():
        return frozenset()
    text = archive.read("xl/styles.xml")
    if b"%" not in text and b'"9"' not in text and b'"10"' not in text:
        return frozenset()
    formats, styles = set(_PERCENT_FORMATS), list[str]()
    for one in fromstring(text, forbid_dtd=True).iter():
        name = one.tag.rpartition("}")[2]
        if name == "numFmt" and "%" in _PERCENT_SIGN.sub("", str(one.get("formatCode"))):
            formats.add(str(one.get("numFmtId")))
        elif name == "cellXfs":
            styles = [str(xf.get("numFmtId")) for xf in one]
    return frozenset(str(place).encode() for place, number in enumerate(styles) if number in formats)


def oddities_of(archive: zipfile.ZipFile, part: str, percent: frozenset[bytes], *, odd: bool) -> Oddities:
    """What needs a second look in one sheet. `odd`: whether it names errors or formulas at all."""
    if not odd and not percent:
        return Oddities()
    shown, found = set[tuple[int, int]](), list[Odd]()
    for text in _rows(archive, part):
        if percent:
            for match in _CELL.finditer(text):
                style = _STYLE.search(match[1])
                if style and style[1] in percent and (place := _place(match[1])):
                    shown.add(place)
        if odd and len(found) < _MOST:
            for match in _ERROR.finditer(text):
                if place := _place(match[1]):
                    value = _VALUE.search(match[2])
                    found.append(Odd(*place, "cell_error", value[1].decode("utf-8", "replace")[:60] if value else ""))
            for match in _EMPTY.finditer(text):
                # a formula may give an empty text
                if b't="str"' not in match[1] and (place := _place(match[1])):
                    found.append(Odd(*place, "uncomputed", _named(match[1])))
    return Oddities(frozenset(shown), tuple(sorted(found)))


def _place(attributes: bytes) -> tuple[int, int] | None:
    match = _PLACE.search(attributes)
    return (int(match[2]) - 1, column_number(match[1]) - 1) if match else None


def _named(attributes: bytes) -> str:
    """A cell as a spreadsheet program calls it, such as B5."""
    match = _PLACE.search(attributes)
    return (match[1] + match[2]).decode() if match else ""


def _rows(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """The text of a sheet in pieces that end with a row."""
    with archive.open(part) as stream:
        rest = b""
        while block := stream.read(1 << 20):
            text = rest + block
            end = text.rfind(_WHOLE_ROW) + len(_WHOLE_ROW)
            if end < len(_WHOLE_ROW):
                end = 0 if len(text) < _LONGEST_ROW else len(text)
            yield text[:end]
            rest = text[end:]
        yield rest


def looked_at(rows: list[list[object]], oddities: Oddities) -> list[list[object]]:
    """The rows with what is shown in per cent as such a text."""
    for row, column in oddities.percent:
        if row < len(rows) and column < len(rows[row]):
            cell = rows[row][column]
            if isinstance(cell, int | float) and not isinstance(cell, bool):
                rows[row][column] = percent_text(repr(cell))
    return rows


def percent_text(number: str) -> str:
    """A number as it is shown in per cent, exactly: 0.51 as 51%."""
    return f"{(Decimal(number) * 100).normalize():f}%"


def errors_in(rows: Sequence[list[object]]) -> tuple[Odd, ...]:
    """The cells that hold an error as a text, as CSV has them; they are emptied."""
    found = []
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            if isinstance(cell, str) and cell[:1] == "#" and cell.strip().upper() in ERRORS:
                found.append(Odd(number, place, "cell_error", cell.strip()))
                row[place] = None
    return tuple(found[:_MOST])
