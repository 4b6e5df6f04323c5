"""Files that mean harm, written into a folder; and a reader of them in a process of its own, with little memory."""

from __future__ import annotations

import gzip
import io
import json
import os
import resource
import struct
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl

MEMORY = 1_200 * 1024 * 1024
"""What the reading process may have in all, libraries and graphics included."""
OCDS = '{"ocid": "o-1", "date": "2025-01-01", "tag": ["award"], "buyer": {"id": "B-100", "name": "Town"}, '
AWARD = (
    '"awards": [{"id": "1", "suppliers": [{"id": "A-100", "name": %s}], "value": {"amount": %s, "currency": "EUR"}}]}'
)
GRAPH = '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed">%s</graph></graphml>'


def graph(body: str) -> Callable[[], bytes]:
    """A GraphML file."""
    return (GRAPH % body).encode


def release(name: str = '"Alpha"', amount: str = "5") -> bytes:
    """One release with whatever stands in the place of a name and an amount."""
    return (OCDS + AWARD % (name, amount)).encode("utf-8", "surrogatepass")


def workbook(rows: list[list[object]]) -> bytes:
    """An XLSX file."""
    made, data = openpyxl.Workbook(), io.BytesIO()
    for row in rows:
        made.worksheets[0].append(row)
    made.save(data)
    return data.getvalue()


def with_part(data: bytes, part: str, content: bytes, *, claims: int | None = None) -> bytes:
    """A packed file with another part; `claims`: the size that it states of it."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new,
    ):
        for name in old.namelist():
            if name != part:
                new.writestr(name, old.read(name))
        new.writestr(part, content)
    packed = out.getvalue()
    if claims is not None:
        packed = packed.replace(struct.pack("<I", len(content)), struct.pack("<I", claims))
    return packed


def far_cell() -> bytes:
    """A sheet with one cell in the last column of the last row."""
    made, data = openpyxl.Workbook(), io.BytesIO()
    sheet = made.worksheets[0]
    sheet["A1"], sheet["A2"], sheet["XFD1048576"] = "Supplier", "Alpha", "x"
    made.save(data)
    return data.getvalue()


def zipped(name: str, content: bytes, attributes: int = 0) -> bytes:
    """One file in a pack, with the attributes of a link or a device where they are given."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        entry = zipfile.ZipInfo(name)
        entry.external_attr = attributes << 16
        entry.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(entry, content)
    return data.getvalue()


LAUGHS = "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(12))
LAUGHING_SHEET = f"""<!DOCTYPE l [<!ENTITY a "ha">{LAUGHS}]>
  <worksheet><sheetData><row><c t="str"><v>&m;</v></c></row></sheetData></worksheet>"""
DEEP_PARTIES = b', "parties": ' + b'[{"a":' * 900 + b"1" + b"}]" * 900 + b"}"
SIMPLE = [["Supplier", "Country"], ["Alpha", "KE"]]
SHARED = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">%s</sst>'

REFUSED: dict[str, Callable[[], bytes]] = {
    "bomb.xlsx": lambda: with_part(workbook(SIMPLE), "xl/sharedStrings.xml", b"<sst/>" * 77, claims=600 * 1024**2),
    "lying_bomb.xlsx": lambda: with_part(
        workbook(SIMPLE), "xl/sharedStrings.xml", SHARED % (b"<si/>" * 20_000_000), claims=4000
    ),
    "bomb.csv.gz": lambda: gzip.compress(b"Supplier\n" + b"Alpha\n" * 12_000_000, 1),
    "bomb.zip": lambda: zipped("list.csv", b"Supplier\n" + b"Alpha\n" * 12_000_000),
    "zip_in_zip.zip": lambda: zipped("inner.zip", zipped("list.csv", b"Supplier\nAlpha\n")),
    "link_in_zip.zip": lambda: zipped("list.json", b"/etc/passwd", 0o120777),
    "laughs.graphml": f'<!DOCTYPE l [<!ENTITY a "ha">{LAUGHS}]><graphml>&m;</graphml>'.encode,
    "outside.gexf": lambda: b'<!DOCTYPE g [<!ENTITY x SYSTEM "file:///etc/passwd">]><gexf>&x;</gexf>',
    "laughs.xlsx": lambda: with_part(workbook(SIMPLE), "xl/worksheets/sheet1.xml", LAUGHING_SHEET.encode()),
    "ten_million_columns.csv": lambda: b"Supplier" + b",x" * 10_000_000 + b"\nAlpha\n",
    "far_cell.xlsx": far_cell,
    "deep.json": lambda: b'{"ocid": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "deep_objects.json": lambda: b'{"ocid": ' + b'{"a":' * 100_000 + b"1" + b"}" * 100_001,
    "deep_release.json": lambda: release()[:-1] + DEEP_PARTIES,
    "deep.graphml": graph("<graph>" * 100_000),
    "nan.json": lambda: release(amount="NaN"), "infinity.json": lambda: release(amount="-Infinity"),
    "digits.json": lambda: release(amount="9" * 100_000),
    "long_entry.json": lambda: release(name=json.dumps("x" * 40_000_000)),
    "long_text.graphml": graph(f'<node id="{"x" * 40_000_000}"/>'),
    "cut.xlsx": lambda: workbook(SIMPLE)[:-900], "cut.json.gz": lambda: gzip.compress(release() * 50)[:-30],
    "cut.graphml": lambda: graph('<node id="a"/>')()[:-20], "cut.jsonl": lambda: release()[:-20],
    "cut.ods": lambda: b"PK\x03\x04" + bytes(50), "noise.gz": lambda: b"\x1f\x8b" + bytes(range(200)),
    "open_quote.csv": lambda: b'Supplier,Country\n"Alpha,KE\n' + b"Beta,UG\n" * 40_000,
    "noise.json": lambda: bytes(range(256)) * 100, "noise.zip": lambda: b"PK\x03\x04" + bytes(range(256)) * 9,
    **{f"empty{one}": bytes for one in (".csv", ".xlsx", ".xls", ".ods", ".json", ".xml", ".gexf", ".gz", ".zip")},
}  # fmt: skip
"""Files that are refused in a sentence."""

READ: dict[str, tuple[Callable[[], bytes], list[str]]] = {
    "huge_number.json": (lambda: release(amount="1e400"), ["number"]),
    "tiny_number.json": (lambda: release(amount="1e-400"), ["number"]),
    "far_exponent.json": (lambda: release(amount="-1e999999999"), ["number"]),
    "thirty_digits.json": (lambda: release(amount="1" * 30), ["number"]),
    "half_signs.json": (lambda: release(name='"Al\\ud800pha"'), []),
    "nul.json": (lambda: release(name='"Al\\u0000pha"'), []),
    "twice.json": (lambda: release().replace(b'"id": "1", ', b'"id": "0", "id": "1", '), ["twice"]),
    "turned.json": (lambda: release(name='"\\u202eahplA"'), []),
    "long_id.json": (lambda: release().replace(b'"A-100"', b'"A-' + b"1" * 1_000_000 + b'"'), ["number_too_long"]),
    "long_name.json": (lambda: release(name=json.dumps("Alpha " * 100_000)), ["too_long"]),
    "list_for_text.json": (lambda: release(name='["a", {"b": 1}]'), ["no_name"]),
    "blanks.json": (lambda: b" " * 30_000_000 + release() + b"\n" * 30_000_000, []),
    "formula.csv": (lambda: b"Supplier,Country\n=cmd|' /C calc'!A0,KE\n@SUM(1),UG\n", []),
    "long_id.graphml": (graph(f'<node id="{"x" * 1_000_000}"/><node id="b"/>'), ["too_long"]),
    "circle.graphml": (graph('<node id="a"/><edge source="a" target="a"/>'), []),
}  # fmt: skip
"""Files of which something can be read: what it is, and the problems that are told."""


def write_all(folder: Path) -> list[str]:
    """Write every file; their names."""
    for name, make in REFUSED.items():
        (folder / name).write_bytes(make())
    for name, (make, _) in READ.items():
        (folder / name).write_bytes(make())
    for name in ("sparse.json", "sparse.csv", "sparse.xlsx"):
        with (folder / name).open("wb") as stream:
            stream.truncate(2 * 1024**3)
    (folder / "folder.csv").mkdir()
    os.mkfifo(folder / "pipe.json")
    (folder / "device.csv").symlink_to("/dev/zero")
    (folder / "nowhere.csv").symlink_to(folder / "is_not_there.csv")
    others = ["sparse.json", "sparse.csv", "sparse.xlsx", "folder.csv", "pipe.json", "device.csv", "nowhere.csv"]
    return [*REFUSED, *READ, *others]


def read_all(folder: Path, workspace_file: Path) -> list[dict[str, Any]]:
    """Look at every file and say what came of it; the program's own sentence, or the kinds of problems."""
    from genderaudit.domain.errors import SpokenError
    from genderaudit.runtime.language import LANGUAGES, say
    from genderaudit.store import open_workspace
    from genderaudit.suppliers.actions.importing import preview_suppliers

    found = []
    with open_workspace(workspace_file, "x") as workspace:
        for name in json.loads((folder / "names.txt").read_text(encoding="utf-8")):
            told: dict[str, Any] = {"name": name}
            try:
                preview = preview_suppliers(workspace, folder / name)
                told["names"] = [one.supplier.name for one in preview.incoming]
                told["problems"] = sorted({one.code for one in preview.problems})
                told["refused"] = str(preview.refusal or "")
            except SpokenError as error:
                told["refused"] = say(error, "en")
                told["languages"] = [say(error, language) for language in LANGUAGES]
            told["peak"] = _peak()
            found.append(told)
    return found


def _peak() -> int:
    """Bytes that this process has held at most; what the system tells of it elsewhere begins with its parent's."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    (line,) = (line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (2 * MEMORY, 2 * MEMORY))
    sys.stdout.write(json.dumps(read_all(Path(sys.argv[1]), Path(sys.argv[2]))))
