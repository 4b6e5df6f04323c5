"""Tables are read within limits with the place of every row, and written so that nothing runs as a formula."""

from __future__ import annotations

import csv
import datetime as dt
import errno
import gc
import io
import zipfile
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genderaudit.sheets import (
    CellError,
    SheetMissing,
    SheetUnreadable,
    decimal_comma_in,
    neutralised,
    number_of,
    read_grids,
    read_table,
    write_csv,
    write_xlsx,
)
from genderaudit.sheets.files import limits

ROWS = [["Name", "Posts"], ["Zürich", "3"], ["القاهرة", "4"], ["Córdoba; “sur”", "5"]]


def _book(path: Path, rows: list[list[object]]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)  # type: ignore[union-attr]
    book.save(path)
    return path


def _rewritten(path: Path, change: dict[str, bytes]) -> Path:
    """The archive with other contents under some of its names."""
    with zipfile.ZipFile(path) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()} | change
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in contents.items():
            archive.writestr(name, data)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_csv_file_is_read_in_the_forms_that_spreadsheet_programs_write(
    tmp_path: Path, encoding: str, separator: str
) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=separator).writerows(ROWS)
    path = tmp_path / "posts.csv"
    path.write_bytes(out.getvalue().encode(encoding))
    table = read_table(path)
    assert table.columns == ("name", "posts")
    assert [row.cells["name"] for row in table.rows] == [row[0] for row in ROWS[1:]]
    assert [row.number for row in table.rows] == [2, 3, 4]


def test_a_csv_file_in_the_old_western_encoding_is_read(tmp_path: Path) -> None:
    path = tmp_path / "posts.csv"
    path.write_bytes("name;posts\nCórdoba;5\n".encode("cp1252"))
    assert read_table(path).rows[0].cells == {"name": "Córdoba", "posts": "5"}


def test_a_line_break_inside_quotes_and_rare_separators_inside_a_cell_do_not_make_a_row(tmp_path: Path) -> None:
    path = tmp_path / "posts.csv"
    path.write_text('name,posts\n"two\nlines",1\na\u2028b\x85c,2\n', encoding="utf-8", newline="")
    assert [row.cells["name"] for row in read_table(path).rows] == ["two\nlines", "a\u2028b\x85c"]


def test_empty_rows_keep_their_number_and_empty_cells_are_left_out(tmp_path: Path) -> None:
    path = _book(tmp_path / "posts.xlsx", [[], ["Name", None, "Posts"], ["A", "x", 1], [], ["B", None, None]])
    rows = read_table(path).rows
    assert [(row.number, row.cells) for row in rows] == [(3, {"name": "A", "posts": 1}), (5, {"name": "B"})]


def test_a_sheet_that_states_a_smaller_size_than_it_has_is_read_whole(tmp_path: Path) -> None:
    path = _book(tmp_path / "posts.xlsx", [["name", "posts"], ["A", 1], ["B", 2]])
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    assert b'ref="A1:B3"' in sheet
    _rewritten(path, {"xl/worksheets/sheet1.xml": sheet.replace(b'ref="A1:B3"', b'ref="A1"')})
    assert [row.cells for row in read_table(path).rows] == [{"name": "A", "posts": 1}, {"name": "B", "posts": 2}]


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.csv", b"", "empty"),
        ("a.csv", b"\n,,\n", "empty"),
        ("a.csv", b"name,Name \nA,B\n", "place name: column is there twice"),
        ("a.csv", b'name\n"open', "unexpected end|quote"),
        ("a.csv", b"\xff\xfe\x00", "no encoding fits"),
        ("a.csv", b"\x81\x8d\x8f", "no encoding fits"),
        ("a.csv", b",".join([b"x"] * 501), "more than 500 columns"),
        ("a.xlsx", b"PK\x03\x04 cut", "not a whole XLSX"),
        ("a.xlsx", b"", "not a whole XLSX"),
        ("a.ods", b"", "kind not known"),
        ("a.xls", b"\xd0\xcf\x11\xe0", "kind not known"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_file_and_the_reason(
    tmp_path: Path, name: str, data: bytes, says: str
) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(SheetUnreadable, match=says) as refused:
        read_table(tmp_path / name)
    assert name in str(refused.value)


def test_a_file_that_is_absent_or_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.xlsx").mkdir()
    with pytest.raises(SheetMissing, match=r"none\.csv"):
        read_table(tmp_path / "none.csv")
    with pytest.raises(SheetUnreadable, match=r"folder\.xlsx"):
        read_table(tmp_path / "folder.xlsx")


def test_limits_hold_at_their_edge(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_ROWS", 4)
    for name in ("a.csv", "a.xlsx"):
        path = tmp_path / name
        for rows, fits in ((4, True), (5, False)):
            content: list[list[object]] = [["name"], *([[f"r{n}"] for n in range(rows - 1)])]
            if name == "a.csv":
                path.write_text("\n".join(str(row[0]) for row in content))
            else:
                _book(path, content)
            if fits:
                assert len(read_table(path).rows) == 3
            else:
                with pytest.raises(SheetUnreadable, match="more than 4 rows"):
                    read_table(path)
    monkeypatch.setattr(limits, "MAX_BYTES", 100)
    with pytest.raises(SheetUnreadable, match="more than 0 megabytes"):
        read_table(tmp_path / "a.xlsx")


def test_a_zip_bomb_is_refused_before_it_unpacks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = _book(tmp_path / "bomb.xlsx", [["name"]])
    _rewritten(path, {"xl/sharedStrings.xml": b"<a/>" * 5_000_000})
    assert path.stat().st_size < 200_000
    monkeypatch.setattr(limits, "MAX_UNPACKED", 10 * 1024 * 1024)
    with pytest.raises(SheetUnreadable, match="more than 10 megabytes unpacked"):
        read_table(path)


def test_xml_that_multiplies_itself_or_is_broken_is_refused(tmp_path: Path) -> None:
    lines = ['<!DOCTYPE x [<!ENTITY a "ha">'] + [
        f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(12)
    ]
    bomb = ("".join(lines) + "]><worksheet><sheetData><row><c><v>&m;</v></c></row></sheetData></worksheet>").encode()
    for sheet in (bomb, b"<worksheet><sheetData>", b""):
        path = _book(tmp_path / "bomb.xlsx", [["name"], ["x"]])
        with pytest.raises(SheetUnreadable):
            read_table(_rewritten(path, {"xl/worksheets/sheet1.xml": sheet}))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_damaged_workbook_is_a_table_or_a_sentence(tmp_path: Path, data: st.DataObject) -> None:
    path = _book(tmp_path / "a.xlsx", [["name", "posts"], ["A", 1]])
    with zipfile.ZipFile(path) as archive:
        name = data.draw(st.sampled_from(archive.namelist()))
        part = bytearray(archive.read(name))
    for _ in range(data.draw(st.integers(1, 4))):
        part[data.draw(st.integers(0, len(part) - 1))] = data.draw(st.integers(0, 255))
    try:
        read_table(_rewritten(path, {name: bytes(part)}))
    except SheetUnreadable as told:
        assert "a.xlsx" in str(told)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_text_that_a_spreadsheet_program_would_run_is_led_by_an_apostrophe(start: str) -> None:
    assert neutralised(f"{start}cmd|' /C calc'!A0") == f"'{start}cmd|' /C calc'!A0"
    assert neutralised("plain = text") == "plain = text"
    assert neutralised(-5) == -5


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.text(max_size=20), st.sampled_from(["=1+1", "@SUM(A1)", "-2+3", "+1", "\t=1", "#N/A", "\x07bell"])
        ),
        max_size=5,
    )
)
def test_no_written_cell_is_a_formula_and_what_was_written_comes_back(
    tmp_path: Path, rows: list[tuple[str, str]]
) -> None:
    write_xlsx(tmp_path / "out.xlsx", {"=Answers"[:7]: (["text", "=risky"], rows)})
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    cells = [cell for row in book.worksheets[0].iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]
    write_csv(tmp_path / "out.csv", ["text", "=risky"], rows)
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as stream:
        written = list(csv.reader(stream))
    assert written[0] == ["text", "'=risky"]
    assert written[1:] == [[str(neutralised(cell)) for cell in row] for row in rows]
    assert not any(cell[:1] in set("=+-@\t\r\n") for row in written for cell in row if cell)


def test_a_table_that_cannot_be_finished_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    write_csv(path, ["a"], [["1"]])
    before = path.read_bytes()

    def _rows() -> list[list[object]]:
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        write_csv(path, ["a"], (row for row in [["2"], *_rows()]))
    assert (path.read_bytes(), [one.name for one in tmp_path.iterdir()]) == (before, ["out.csv"])


def test_a_full_disk_leaves_nothing_behind_and_no_trace_of_the_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def full(_: Path, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device", str(len(data)))

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left"):
        write_xlsx(tmp_path / "out.xlsx", {"survey": (["a"], [["b"]])})
    gc.collect()
    assert list(tmp_path.iterdir()) == []
    assert capfd.readouterr() == ("", "")


def test_a_grid_has_every_sheet_and_merged_cells_hold_their_value_everywhere(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (["Women", None, "Men"], ["L", "I", "L"], ["A", 4, 2], [None, 5], []):
        sheet.append(row)
    sheet.merge_cells("A1:B1")
    sheet.merge_cells("A3:A4")
    book.create_sheet("Second").append([1])
    book.save(tmp_path / "grid.xlsx")
    first, second = read_grids(tmp_path / "grid.xlsx")
    assert first.rows == (("Women", "Women", "Men"), ("L", "I", "L"), ("A", 4, 2), ("A", 5))
    assert (second.sheet, second.rows) == ("Second", ((1,),))


def test_merged_areas_that_cover_too_much_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_MERGED", 20)
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for _ in range(6):
        sheet.append(["x"] * 5)
    sheet.merge_cells("A1:E5")
    book.save(tmp_path / "wide.xlsx")
    with pytest.raises(SheetUnreadable, match="merged cells cover too much"):
        read_grids(tmp_path / "wide.xlsx")


_ODS = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"""


def _ods(path: Path, tables: str) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", _ODS.format(tables=tables))
    return path


def test_an_ods_sheet_is_read_with_merged_and_repeated_cells(tmp_path: Path) -> None:
    path = _ods(
        tmp_path / "a.ods",
        """<table:table table:name="First"><table:table-row>
        <table:table-cell table:number-columns-spanned="2" office:value-type="string"
        ><text:p>Women</text:p></table:table-cell>
        <table:covered-table-cell/><table:table-cell office:value-type="string"
        ><text:p>two</text:p><text:p>lines</text:p></table:table-cell>
        </table:table-row><table:table-row table:number-rows-repeated="2"/>
        <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-rows-spanned="1"/>
        <table:table-cell office:value-type="float" office:value="4" table:number-columns-repeated="2"/>
        <table:table-cell office:value-type="date" office:date-value="2026-03-31"/>
        <table:table-cell office:value-type="float" office:value="1.5" table:formula="of:=1+0.5"/></table:table-row>
        <table:table-row table:number-rows-repeated="1048570"
        ><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        </table:table><table:table table:name="Second"><table:table-row><table:table-cell table:number-rows-spanned="2"
        office:value-type="string"><text:p>down</text:p></table:table-cell></table:table-row>
        <table:table-row><table:covered-table-cell/></table:table-row></table:table>""",
    )
    first, second = read_grids(path)
    row = (None, 4, 4, dt.date(2026, 3, 31), 1.5)
    assert (first.sheet, first.rows) == ("First", (("Women", "Women", "two\nlines"), (), (), row, row))
    assert second.rows == (("down",), ("down",))


@pytest.mark.parametrize(
    ("cells", "says"),
    [
        ('<table:table-row table:number-rows-repeated="900000">{cell}</table:table-row>', "more than 200000 rows"),
        ("<table:table-row>{wide}</table:table-row>", "more than 500 columns"),
        ("<table:table-row><table:table-cell>", "not a whole ODS file"),
    ],
)
def test_an_ods_file_that_repeats_itself_without_end_is_refused(tmp_path: Path, cells: str, says: str) -> None:
    cell = '<table:table-cell office:value-type="string"{more}><text:p>x</text:p></table:table-cell>'
    wide = cell.format(more=' table:number-columns-repeated="16384"')
    table = f'<table:table table:name="A">{cells.format(cell=cell.format(more=""), wide=wide)}</table:table>'
    with pytest.raises(SheetUnreadable, match=says):
        read_grids(_ods(tmp_path / "bomb.ods", table))


def test_an_ods_file_with_a_document_type_is_refused(tmp_path: Path) -> None:
    path = _ods(tmp_path / "a.ods", "")
    with zipfile.ZipFile(path) as archive:
        content = archive.read("content.xml").decode()
    bomb = content.replace("?>", '?><!DOCTYPE x [<!ENTITY a "ha">]>', 1)
    with pytest.raises(SheetUnreadable, match="not a whole ODS file"):
        read_grids(_rewritten(path, {"content.xml": bomb.encode()}))


@pytest.mark.parametrize(
    "place", ['r="ZZ199999"', "r = 'ZZ199999'", 'r\n=\n"ZZ199999"', 'r\t="ZZ199999"', 'r=\r"ZZ199999"', 'r="A1048576"']
)
def test_cells_far_apart_are_read_row_by_row_however_they_are_written(tmp_path: Path, place: str) -> None:
    path = _book(tmp_path / "far.xlsx", [["name"], ["x"]])
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    far = sheet.replace(b"</sheetData>", f"<row><c {place}><v>1</v></c></row></sheetData>".encode())
    before = _held_at_most()
    with pytest.raises(SheetUnreadable, match="more than"):
        read_grids(_rewritten(path, {"xl/worksheets/sheet1.xml": far}))
    assert _held_at_most() - before < 200 * 1024


def _held_at_most() -> int:
    """KiB of this process at its highest, by what the system counts: a reader that is not Python's own counts too."""
    status = Path("/proc/self/status")
    if not status.exists():
        pytest.skip("only Linux tells it")
    (line,) = (line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_damaged_workbook_read_whole_is_grids_or_a_sentence(tmp_path: Path, data: st.DataObject) -> None:
    path = _book(tmp_path / "a.xlsx", [["name", "posts"], ["A", 1]])
    with zipfile.ZipFile(path) as archive:
        name = data.draw(st.sampled_from(archive.namelist()))
        part = bytearray(archive.read(name))
    for _ in range(data.draw(st.integers(1, 4))):
        part[data.draw(st.integers(0, len(part) - 1))] = data.draw(st.integers(0, 255))
    try:
        read_grids(_rewritten(path, {name: bytes(part)}))
    except SheetUnreadable as told:
        assert "a.xlsx" in str(told)


def test_a_file_that_only_claims_to_be_a_workbook_is_refused(tmp_path: Path) -> None:
    for name, data in (
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600),
        ("b.xls", b"hello"),
        ("c.ods", b"PK"),
    ):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(SheetUnreadable, match=name):
            read_grids(tmp_path / name)


@pytest.mark.parametrize(
    ("text", "comma", "number"),
    [
        ("1 234,50", True, "1234.50"), ("1.234,50", None, "1234.50"), ("1,234.50", None, "1234.50"),
        ("1'234.5", None, "1234.5"), ("(12)", None, "-12"), ("12-", None, "-12"), ("12 %", None, "12"),
        ("USD 1,200", None, "1200"), ("1,200", True, "1.200"), ("1.200", False, "1.200"), ("0,824", None, "0.824"),
        ("٣٤٥٫٥", None, "345.5"), ("−7", None, "-7"), ("1,234,567", None, "1234567"),
    ],
)  # fmt: skip
def test_a_number_is_read_as_people_write_it(text: str, comma: bool | None, number: str) -> None:
    assert number_of(text, comma) == Decimal(number)


@pytest.mark.parametrize("text", ["", "twelve", "1e999999999", "--1", "1,2,3.4.5", "NaN", True, float("inf"), "9" * 40])
def test_what_is_no_number_is_told(text: object) -> None:
    with pytest.raises(CellError):
        number_of(text)


def test_a_column_shows_its_decimal_sign_by_its_other_cells() -> None:
    assert decimal_comma_in(["1,234", "12,5"]) is True
    assert decimal_comma_in(["1,234", "12.5"]) is False
    assert decimal_comma_in(["1,234", "12"]) is None
    assert decimal_comma_in(["1,5", "1.5"]) is None
