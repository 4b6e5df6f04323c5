"""Lists as spreadsheet programs and public bodies write them: separators, titles, totals, several tables, odd cells."""

from __future__ import annotations

import csv
import datetime as dt
import gzip
import io
import zipfile
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from file_samples import Told, agrees, told_by, written
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from genderaudit.domain.errors import SpokenError
from genderaudit.runtime.language import LANGUAGES, say
from genderaudit.store import Workspace, create_workspace
from genderaudit.suppliers.model.supplier import US, Supplier

AB = ("Alpha", "Beta")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with create_workspace(tmp_path / "sheets.gaw", "x") as one:
        yield one


def paid(name: str, amount: str, currency: str = "EUR") -> tuple[str, str, str, str]:
    return ("supplies", name, US, f"{amount} {currency}")


def linked(seller: str, buyer: str, money: str = "") -> tuple[str, str, str, str]:
    return ("supplies", seller, buyer, money)


TEXTS: dict[str, tuple[str, str, Told]] = {
    "french": ("Fournisseur;Pays;Montant payé 2025 (EUR)\nSociété Alpha;Côte d'Ivoire;1 234,50\nBéta;Sénégal;12,5\n",
               "cp1252", Told(("Société Alpha", "Béta"), (paid("Société Alpha", "1234.5"), paid("Béta", "12.5")), 2)),
    "german_numbers": ("Supplier;Spend 2025 (EUR)\nMüller & Söhne;1.234,50\nWerk Süd;12,00\n", "cp1252", Told(
        ("Müller & Söhne", "Werk Süd"), (paid("Müller & Söhne", "1234.5"), paid("Werk Süd", "12")), 2)),
    "named_separator": ("sep=;\nSupplier;Country\nAlpha;KE\nBeta;UG\n", "utf-8", Told(AB, (), 2)),
    "tabs": ("Supplier\tCustomer\nAlpha\tBeta\n", "utf-16", Told(AB, (linked(*AB),), 1)),
    "pipes": ("Supplier|Customer\nAlpha|Beta\n", "utf-8-sig", Told(AB, (linked(*AB),), 1)),
    "comma_in_the_title": ("Suppliers of wells, pumps, and pipes, 2025\n\nSupplier;Address\nAlpha;1 Road, X, Kenya\n"
                           "Beta;2 Road, Y, Kenya\n", "utf-8", Told(AB, (), 2)),
    "quoted_lines": ('Supplier,Address\n"Alpha","1 Road\nBlock 2, Floor 3"\n"Beta","2 ""Old"" Road"\n', "utf-8", Told(
        AB, (), 2)),
    "mac_line_ends": ("Supplier,Country\rAlpha,KE\rBeta,UG\r", "utf-8", Told(AB, (), 2)),
    "totals": ("Supplier,Spend 2025 (EUR)\nAlpha,10\nBeta,20\nSub-total 2025,30\nTotal (2),30\nGrand total: EUR,30\n",
               "utf-8", Told(AB, (paid("Alpha", "10"), paid("Beta", "20")), 5, left_out={"totals": 3})),
    "a_total_elsewhere": ("No,Supplier,Country\n1,Alpha,KE\nTotal,,\n2,Beta,UG\nNote: checked,,\n", "utf-8", Told(
        AB, (), 4, 1, ("no_name",), {"totals": 1})),
    "a_firm_called_total": ("Supplier,Country\nTotal Cleaning,KE\nSum Traders,UG\n", "utf-8", Told(
        ("Total Cleaning", "Sum Traders"), (), 2)),
    "headings_again": ("Supplier,Country\nAlpha,KE\nSupplier,Country\nBeta,UG\n", "utf-8", Told(
        AB, (), 2, left_out={"headings_again": 1})),
    "two_tables": ("Approved list\nSupplier,Country\nAlpha,KE\n\nSupplier,Customer,Start date\nBeta,Alpha,2025-01-31\n",
                   "utf-8", Told(AB, (linked("Beta", "Alpha"),), 2)),
    "small_table_above": ("Supplier,Country\nAlpha,KE\n\nSupplier,Country,City,UNGM number,Sector\n"
                          "Beta,UG,Gulu,1234567,pumps\n", "utf-8", Told(AB, (), 2)),
    "side_by_side": ("Supplier,Country,,Supplier,Country\nAlpha,KE,,Beta,UG\n,,,Gamma,TZ\n", "utf-8", Told(
        (*AB, "Gamma"), (), 3)),
    "nobody_pays": ("Supplier,Contract value (EUR)\nAlpha,10\nBeta,20\n", "utf-8", Told(
        AB, (), 2, left_out={"nobody_pays": 2})),
    "where_it_comes_from": ("Supplier,Country,Source\nAlpha,KE,Ministry register\nBeta,UG,Chamber\n", "utf-8", Told(
        AB, (), 2)),
    "error_words": ("Supplier,Country,Spend 2025 (EUR)\nAlpha,#N/A,10\n#REF!,UG,5\nBeta,KE,#DIV/0!\n", "utf-8", Told(
        AB, (paid("Alpha", "10"), ("supplies", "Beta", US, "")), 3, 1, (
            "cell_error", "cell_error", "cell_error", "no_name"))),
    "wrong_cells": ("Supplier,Start date,Spend 2025 (EUR),Customer\nAlpha,31.02.2025,1" + "0" * 30 + ",Beta\n", "utf-8",
                    Told(AB, (linked(*AB),), 1, problems=("date", "number"))),
    "minus": ("Supplier,Spend 2025 (EUR)\nAlpha,-10\nBeta,(20)\n", "utf-8", Told(
        AB, (paid("Alpha", "-10"), paid("Beta", "-20")), 2)),
    "fractions": ("Supplier,Women share\nAlpha,0.51\nBeta,1\n", "utf-8", Told(
        AB, (), 2, problems=("share_fractions",))),
    "turned_names": ("Supplier,Country\nAl\u202epha,KE\nBe\u200bta,UG\n", "utf-8", Told(AB, (), 2, left_out={
        "signs": 1})),
    "nul_signs": ("Supplier,Country\nAl\0pha,KE\nBeta,UG\n", "utf-8", Told(AB, (), 2)),
}  # fmt: skip

PUBLIC: dict[str, tuple[str, Told]] = {
    "world_bank_contract_awards.csv": (
        "As of Date,Fiscal Year,Region,Borrower Country,Borrower Country Code,Project ID,Project Name,"
        "WB Contract Number,Major Sector,Contract Description,Contract Signing Date,Supplier,Supplier Country,"
        "Supplier Country Code,Total Contract Amount (USD)\n"
        "01/02/2025,2024,AFRICA EAST,Kenya,KE,P1,Water Project,1700001,Water,Pumps,03/13/2024,Alpha,India,IN,"
        '"1,250.00"\n',
        Told(("Alpha",), (), 1, left_out={"nobody_pays": 1})),
    "ted_award_notices.csv": (
        "ID_NOTICE_CAN,YEAR,CAE_NAME,CAE_NATIONALID,ISO_COUNTRY_CODE,WIN_NAME,WIN_NATIONALID,WIN_COUNTRY_CODE,"
        "AWARD_VALUE_EURO,DT_AWARD,TITLE\n"
        "20241,2024,Stadt Beispiel,DE-9001,DE,Alpha,FR-12345,FR,1000.50,01-MAR-24,Wells\n",
        Told(("Stadt Beispiel", "Alpha"), (linked("Alpha", "Stadt Beispiel", "1000.5 EUR"),), 1)),
    "usaspending_prime_awards.csv": (
        "contract_award_unique_key,award_id_piid,total_dollars_obligated,period_of_performance_start_date,"
        "awarding_agency_code,awarding_agency_name,recipient_uei,recipient_name,recipient_country_code\n"
        "K1,P1,2500.75,2024-01-01,019,Department of Wells,ABCD12345678,ALPHA LLC,USA\n",
        Told(("Department of Wells", "ALPHA LLC"), (linked("ALPHA LLC", "Department of Wells", "2500.75 USD"),), 1)),
    "usaspending_subawards.csv": (
        "prime_award_unique_key,prime_awardee_uei,prime_awardee_name,subaward_number,subaward_amount,"
        "subaward_action_date,subawardee_uei,subawardee_name\n"
        "K1,ABCD12345678,ALPHA LLC,7,99.5,2024-02-01,WXYZ12345678,BETA INC\n",
        Told(("ALPHA LLC", "BETA INC"), (("subcontracts", "BETA INC", "ALPHA LLC", "99.5 USD"),), 1)),
    "ungm_vendors.csv": ("UNGM Number,Company Name,Country,Registration level\n0123456,Alpha,Kenya,Basic\n", Told(
        ("Alpha",), (), 1)),
    "open_supply_hub.csv": (
        "os_id,contribution_date,name,address,country_code,country_name,lat,lng,sector,product_type,"
        "facility_type_processing_type,number_of_workers,parent_company,claim_status,is_closed\n"
        "KE2025001ABCDEF,2025-01-01,Alpha Mill,1 Road,KE,Kenya,-1.29,36.82,Apparel|Textiles,Shirts,Sewing,101-500,"
        "Beta Group,unclaimed,False\n",
        Told(("Alpha Mill", "Beta Group"), (("owns", "Beta Group", "Alpha Mill", ""),), 1, left_out={"workers": 1})),
}  # fmt: skip


@pytest.mark.parametrize("name", TEXTS)
def test_a_list_as_a_spreadsheet_program_saves_it_is_read(workspace: Workspace, tmp_path: Path, name: str) -> None:
    text, encoding, told = TEXTS[name]
    agrees(told_by(workspace, written(tmp_path, f"{name}.csv", text.encode(encoding))), told)


@pytest.mark.parametrize("name", PUBLIC)
def test_a_list_that_a_public_body_publishes_is_read(workspace: Workspace, tmp_path: Path, name: str) -> None:
    text, told = PUBLIC[name]
    agrees(told_by(workspace, written(tmp_path, name, text)), told)
    agrees(told_by(workspace, written(tmp_path, f"{name}.gz", gzip.compress(text.encode()))), told)


def test_features_of_a_facility_map_are_facilities(workspace: Workspace, tmp_path: Path) -> None:
    features = [
        {"id": f"KE202500{number}ABCDEF", "type": "Feature",
         "geometry": {"type": "Point", "coordinates": [36.8 + number, -1.25]},
         "properties": {"name": name, "address": "1 Road", "country_code": "KE", "os_id": f"KE202500{number}ABCDEF",
                        "sector": ["Apparel", "Textiles"], "contributors": [{"id": 1}]}}
        for number, name in enumerate(AB)
    ]  # fmt: skip
    document = {"type": "FeatureCollection", "features": features, "count": 2, "next": None}
    preview = told_by(workspace, written(tmp_path, "facilities.geojson", document))
    agrees(preview, Told(AB, (), 2))
    site = preview.incoming[1].supplier.sites[0]
    assert (site.longitude, site.latitude, site.country) == (Decimal("37.8"), Decimal("-1.25"), "KE")
    assert preview.incoming[0].supplier.activities == ("Apparel", "Textiles")


def test_objects_with_an_address_inside_are_read_and_others_are_refused(workspace: Workspace, tmp_path: Path) -> None:
    rows = [
        {"supplier_name": name, "address": {"street": "1 Road", "country": "KE"}, "tags": [{"x": 1}]} for name in AB
    ]
    preview = told_by(workspace, written(tmp_path, "vendors.json", {"vendors": rows, "page": 1}))
    agrees(preview, Told(AB, (), 2))
    assert [one.supplier.country for one in preview.incoming] == ["KE", "KE"]
    with pytest.raises(SpokenError, match="weather"):
        told_by(workspace, written(tmp_path, "weather.json", [{"sky": {"colour": "blue"}}]))


# workbooks


def book(path: Path, rows: Sequence[Sequence[object]], then: Callable[[Any], None] = lambda sheet: None) -> Path:
    made = openpyxl.Workbook()
    for row in rows:
        made.worksheets[0].append(row)
    then(made.worksheets[0])
    made.save(path)
    return path


def changed(path: Path, part: str, change: Callable[[bytes], bytes]) -> Path:
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, change(data) if name == part else data)
    return path


def by_name(workspace: Workspace, path: Path) -> dict[str, Supplier]:
    return {one.supplier.name: one.supplier for one in told_by(workspace, path).incoming}


def test_a_share_shown_in_per_cent_is_what_is_shown(workspace: Workspace, tmp_path: Path) -> None:
    def percent(sheet: Any) -> None:
        sheet["B2"].number_format, sheet["B3"].number_format = "0%", "0.00%"

    path = book(
        tmp_path / "a.xlsx", [["Supplier", "Women share"], ["Alpha", 0.51], ["Beta", 0.3333], ["C", 51]], percent
    )
    preview = told_by(workspace, path)
    shares = [one.supplier.ownership.women_share for one in preview.incoming if one.supplier.ownership]
    assert shares == [Decimal(51), Decimal("33.33"), Decimal(51)]
    assert preview.problems == ()


def test_errors_and_formulas_without_a_value_are_told_by_their_cell(workspace: Workspace, tmp_path: Path) -> None:
    def errors(sheet: Any) -> None:
        sheet["B3"].data_type = "e"

    rows = [["Supplier", "Country", "City"], ["Alpha", "KE", "=A2"], ["Beta", "#REF!", "Gulu"]]
    preview = told_by(workspace, book(tmp_path / "a.xlsx", rows, errors))
    assert [one.supplier.name for one in preview.incoming] == ["Alpha", "Beta"]
    assert {(one.row, one.column, one.code) for one in preview.problems} == {
        (2, "City", "uncomputed"), (3, "Country", "cell_error"),
    }  # fmt: skip
    assert any("C2" in one.message for one in preview.problems)


def test_days_since_1904_and_days_without_a_format_are_days(workspace: Workspace, tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    made.epoch = CALENDAR_MAC_1904
    made.worksheets[0].append(["Supplier", "Customer", "Start date"])
    made.worksheets[0].append(["Alpha", "Beta", dt.date(2025, 3, 1)])
    made.save(tmp_path / "mac.xlsx")
    (link,) = told_by(workspace, tmp_path / "mac.xlsx").relationships
    assert link.valid_from == dt.date(2025, 3, 1)
    path = book(tmp_path / "bare.xlsx", [["Supplier", "Customer", "Start date"], ["Alpha", "Beta", 45717]])
    (link,) = told_by(workspace, path).relationships
    assert link.valid_from == dt.date(2025, 3, 1)


def test_a_row_of_which_nothing_is_read_is_told_by_its_own_number(workspace: Workspace, tmp_path: Path) -> None:
    text = "No,Supplier\n1,Alpha\n2,Beta\n\nPrepared in March,\n"
    (problem,) = told_by(workspace, written(tmp_path, "a.csv", text)).problems
    assert (problem.row, problem.code) == (5, "no_name")


def test_hidden_rows_and_sheets_are_rows_and_sheets(workspace: Workspace, tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    for sheet, name in ((made.worksheets[0], "Alpha"), (made.create_sheet("Old"), "Beta")):
        sheet.append(["Supplier"])
        sheet.append([name])
        sheet.row_dimensions[2].hidden = True
    made.worksheets[1].sheet_state = "veryHidden"
    made.save(tmp_path / "hidden.xlsx")
    agrees(told_by(workspace, tmp_path / "hidden.xlsx"), Told(AB, (), 2))


def test_two_tables_of_a_sheet_keep_the_numbers_of_their_rows(workspace: Workspace, tmp_path: Path) -> None:
    rows: list[list[object]] = [["Supplier", "Country"], ["Alpha", "Atlantis"], [], ["Vendor", "Country", "City"]]
    preview = told_by(workspace, book(tmp_path / "two.xlsx", [*rows, ["Beta", "Lemuria", "x"]]))
    assert [(one.supplier.name, one.row) for one in preview.incoming] == [("Alpha", 2), ("Beta", 5)]
    assert [one.row for one in preview.problems] == [2, 5]


def test_a_million_repeated_rows_of_an_ods_file_cost_nothing(workspace: Workspace, tmp_path: Path) -> None:
    names = 'xmlns:{0}="urn:oasis:names:tc:opendocument:xmlns:{0}:1.0"'
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    share = (
        '<table:table-cell office:value-type="percentage" office:value="0.51"><text:p>51%</text:p></table:table-cell>'
    )
    empty = '<table:table-row table:number-rows-repeated="1048573">'
    empty += '<table:table-cell table:number-columns-repeated="16384"/>'
    content = (
        f"<office:document-content {names.format('office')} {names.format('table')} {names.format('text')}>"
        '<office:body><office:spreadsheet><table:table table:name="A">'
        f"<table:table-row>{cell.format('Supplier')}{cell.format('Women share')}</table:table-row>"
        f"<table:table-row>{cell.format('Alpha')}{share}</table:table-row>{empty}</table:table-row>"
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(tmp_path / "long.ods", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
    (one,) = by_name(workspace, tmp_path / "long.ods").values()
    assert one.ownership is not None
    assert (one.name, one.ownership.women_share) == ("Alpha", Decimal(51))


def test_a_file_that_is_not_what_its_name_says_is_read_as_what_it_is(workspace: Workspace, tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", [["Supplier"], ["Alpha"], ["Beta"]])
    for name in ("table.csv", "table.xls", "table.txt", "macro.xlsm"):
        agrees(told_by(workspace, written(tmp_path, name, path.read_bytes())), Told(AB, (), 2))
    agrees(
        told_by(workspace, written(tmp_path, "export.xls", "Supplier\tCountry\nAlpha\tKE\nBeta\tUG\n")), Told(AB, (), 2)
    )
    agrees(told_by(workspace, written(tmp_path, "data.txt", [{"name": one} for one in AB])), Told(AB, (), 2))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(path, "inside/list.xlsx")
    agrees(told_by(workspace, written(tmp_path, "list.zip", packed.getvalue())), Told(AB, (), 2))


def zipped(*names: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in names:
            archive.writestr(name, "Supplier\nAlpha\n" if name.endswith("csv") else "<encryption-data/>")
    return packed.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
REFUSED = {
    "locked.xlsx": OLE + "EncryptedPackage".encode("utf-16-le") + bytes(400), "binary.xlsb": zipped("xl/workbook.bin"),
    "web.xls": b"<html><body><table><tr><td>Supplier</td></tr></table></body></html>",
    "of_2003.xls": b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    "several.zip": zipped("a.csv", "b.csv"), "nothing.zip": zipped("a.docx", "b.exe"),
    "many.tar.gz": gzip.compress(b"x"),
    "locked.ods": zipped("content.xml", "META-INF/manifest.xml"),
    "cut.json.gz": gzip.compress(b'{"ocid": "' + b"x" * 5000)[:-20],
    "unknown.gz": gzip.compress(b"x"), "cut.zip": zipped("a.csv")[:40],
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_packed_or_locked_is_refused_politely_in_every_language(
    workspace: Workspace, tmp_path: Path, name: str
) -> None:
    with pytest.raises(SpokenError) as refused:
        told_by(workspace, written(tmp_path, name, REFUSED[name]))
    for language in LANGUAGES:
        assert name in say(refused.value, language)
    assert len({say(refused.value, language) for language in LANGUAGES}) == len(LANGUAGES)


def test_what_csv_writes_comes_back_whole(workspace: Workspace, tmp_path: Path) -> None:
    with (tmp_path / "many.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, quoting=csv.QUOTE_ALL)
        writer.writerow(["Supplier", "Customer", "Contract value", "Currency"])
        writer.writerows([f"Firm {n}", f"Firm {n + 1}", f"{n}.25", "USD"] for n in range(1, 200))
    told = tuple(linked(f"Firm {n}", f"Firm {n + 1}", f"{n}.25 USD") for n in range(1, 200))
    agrees(told_by(workspace, tmp_path / "many.csv"), Told(tuple(f"Firm {n}" for n in range(1, 201)), told, 199))
