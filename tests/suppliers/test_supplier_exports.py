"""What is written out reads back as the same registry, runs nothing, and protects sole traders."""

from __future__ import annotations

import csv
import datetime as dt
import json
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from genderaudit.domain.records import Author
from genderaudit.store import Workspace, create_workspace
from genderaudit.suppliers.actions.exporting import export_suppliers
from genderaudit.suppliers.actions.importing import import_suppliers, preview_suppliers
from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.model.intake import SupplierExportExists, SupplierExportFormatUnknown
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.supplier import US, Supplier

OFFICER = Author(post="Procurement Officer", office="Country Office")


def made(tmp_path: Path, name: str) -> Workspace:
    return create_workspace(tmp_path / name, "x")


@pytest.fixture
def full(tmp_path: Path) -> Workspace:
    """A registry in which every kind of field is filled."""
    workspace = made(tmp_path, "full.gaw")
    one = {
        "id": "sup-" + "0" * 25 + "1",
        "name": "=Alba & Söhne <Trading>",
        "aliases": ("Alba", "+Alba Group"),
        "type": "labour_agency",
        "identifiers": (
            {"scheme": "registration", "value": "007", "issuer": "KE"},
            {"scheme": "tax", "value": "A-12345", "issuer": "KE"},
            {"scheme": "other", "value": "V-1001"},
            {"scheme": "other", "value": "V-2002", "issuer": "Office"},
        ),
        "country": "KE",
        "sectors": ("76111500", "90"),
        "activities": ("Cleaning",),
        "sites": (
            {"address": "1 Market Road", "country": "KE", "latitude": Decimal("-1.2921"), "longitude": Decimal("36.8")},
            {"name": "Second", "address": "2 Market Road\nFloor 3"},
        ),
        "workforce": ({"level": "all", "women": 40, "men": 2}, {"level": "management", "women": 1, "men": 4}),
        "ownership": {"women_share": Decimal("50.000001"), "women_control": False, "verification": 2},
        "psea": "policy",
        "code_accepted": dt.date(2025, 3, 1),
        "certificates": ({"scheme": "ISO", "number": "9", "expires": dt.date(2027, 1, 1)}, {"scheme": "SA"}),
        "spend": (
            {"amount": Decimal("10.10"), "currency": "USD", "start": dt.date(2025, 1, 1), "end": dt.date(2025, 12, 31)},
            {"amount": Decimal("10.10"), "currency": "USD", "start": dt.date(2025, 1, 1), "end": dt.date(2025, 12, 31)},
        ),
        "screening": {"contact": "direct", "annual_value": Decimal("5.5")},
        "no_lower_tiers": True,
        "note": "@two lines\nof text",
    }
    two = {"id": "sup-" + "0" * 25 + "2", "name": "Bare Ltd"}
    three = {"id": "sup-" + "0" * 25 + "3", "name": "Namibia Co", "country": "NA"}
    links = (
        {"type": "supplies", "seller": one["id"], "buyer": US, "value": Decimal("-12.345"), "currency": "KES",
         "gender_clause": False, "psea_clause": True, "contact": "direct", "category": "76",
         "valid_from": dt.date(2025, 1, 1), "source": {"text": "contract 7"}, "note": "n"},
        {"type": "supplies", "seller": one["id"], "buyer": US},
        {"type": "subcontracts", "seller": two["id"], "buyer": one["id"], "confidence": "low", "disclosed": False},
        {"type": "owns", "seller": three["id"], "buyer": one["id"], "share": Decimal("33.333333")},
        {"type": "shares_phone", "seller": two["id"], "buyer": three["id"], "shared": "+000 1"},
    )  # fmt: skip
    with workspace.step("supplier.add", OFFICER) as step:
        for fields in (one, two, three):
            step.put(Supplier.model_validate(fields))
        for number, link in enumerate(links):
            step.put(Relationship.model_validate({**link, "id": "rel-" + "0" * 25 + str(number)}))
    return workspace


def facts(workspace: Workspace) -> tuple[list[dict[str, object]], list[dict[str, object]]]:
    registry = registry_of(workspace)
    suppliers = [one.model_dump(exclude={"source"}) for one in registry.suppliers.values()]
    links = [{**one.model_dump(exclude={"source"}), "said": one.source.text} for one in registry.relationships.values()]
    return suppliers, links


@pytest.mark.parametrize("name", ["all.xlsx", "all.csv", "all.graphml", "all.gexf"])
def test_what_is_exported_and_imported_into_an_empty_workspace_is_the_same_registry(
    tmp_path: Path, full: Workspace, name: str
) -> None:
    done = export_suppliers(full, tmp_path / name)
    other = made(tmp_path, "other.gaw")
    for file in done.files:
        preview = preview_suppliers(other, file)
        assert preview.problems == ()
        import_suppliers(other, OFFICER, preview)
    assert facts(other) == facts(full)


@pytest.mark.parametrize("name", ["all.xlsx", "all.csv", "all.graphml", "all.gexf"])
def test_an_export_that_comes_back_brings_nothing_new(tmp_path: Path, full: Workspace, name: str) -> None:
    for file in export_suppliers(full, tmp_path / name).files:
        preview = preview_suppliers(full, file)
        assert {one.state for one in preview.incoming} <= {"matched"}
        assert not any(one.changed for one in preview.incoming)
        assert preview.relationships == ()


def test_a_cell_that_was_changed_in_the_export_counts_more_than_what_was_kept_beside_it(
    tmp_path: Path, full: Workspace
) -> None:
    export_suppliers(full, tmp_path / "all.xlsx")
    book = openpyxl.load_workbook(tmp_path / "all.xlsx")
    sheet = book.worksheets[0]
    titles = [cell.value for cell in sheet[1]]
    sheet.cell(3, titles.index("country") + 1).value = "Jordan"
    book.save(tmp_path / "edited.xlsx")
    other = made(tmp_path, "other.gaw")
    import_suppliers(other, OFFICER, preview_suppliers(other, tmp_path / "edited.xlsx"))
    assert [one.country for one in registry_of(other).suppliers.values()] == ["KE", "JO", "NA"]


def test_no_cell_of_an_export_runs_as_a_formula(tmp_path: Path, full: Workspace) -> None:
    export_suppliers(full, tmp_path / "all.xlsx")
    for sheet in openpyxl.load_workbook(tmp_path / "all.xlsx").worksheets:
        assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    for file in export_suppliers(full, tmp_path / "all.csv").files:
        with file.open(encoding="utf-8-sig", newline="") as stream:
            assert not [cell for row in csv.reader(stream) for cell in row if cell[:1] in set("=+-@\t\r\n") and cell]


def test_an_ocds_export_tells_every_link_of_goods_with_its_exact_amount(tmp_path: Path, full: Workspace) -> None:
    export_suppliers(full, tmp_path / "all.json")
    document = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"), parse_float=Decimal)
    contracts = [contract for one in document["releases"] for contract in one.get("contracts", ())]
    assert len(contracts) == 3
    assert [one["value"]["amount"] for one in contracts if "value" in one] == [Decimal("-12.345")]
    other = made(tmp_path, "other.gaw")
    preview = preview_suppliers(other, tmp_path / "all.json")
    assert [(one.type, one.value) for one in preview.relationships if one.value] == [("supplies", Decimal("-12.345"))]
    assert {one.supplier.name for one in preview.incoming} >= {"=Alba & Söhne <Trading>", "Bare Ltd", "Namibia Co"}


@pytest.mark.parametrize("name", ["all.xlsx", "all.csv", "all.graphml", "all.gexf", "all.json"])
def test_a_sole_trader_leaves_with_initials_and_without_details(tmp_path: Path, name: str) -> None:
    workspace = made(tmp_path, "sole.gaw")
    person = Supplier.model_validate(
        {
            "id": "sup-" + "0" * 25 + "1", "name": "Invented Trader", "aliases": ("Secretalias",), "sole_trader": True,
            "sites": ({"address": "9 Secretroad"},), "identifiers": ({"scheme": "tax", "value": "SECRET-77"},),
            "note": "Secretnote",
        }
    )  # fmt: skip
    firm = Supplier(id="sup-" + "0" * 25 + "2", name="Firm Ltd")
    link = Relationship(id="rel-1", type="shares_phone", seller=person.id, buyer=firm.id, shared="+000 SECRET")
    with workspace.step("supplier.add", OFFICER) as step:
        for record in (person, firm, link):
            step.put(record)
    done = export_suppliers(workspace, tmp_path / name)
    assert done.sole_traders == 1
    for file in done.files:
        preview = preview_suppliers(made(tmp_path, f"{file.name}.gaw"), file) if "relation" not in file.name else None
        if preview:
            assert {one.supplier.name for one in preview.incoming} == {"I. T.", "Firm Ltd"}
        if file.suffix != ".xlsx":
            assert "secret" not in file.read_text(encoding="utf-8-sig").lower()
        else:
            cells = [str(c.value) for s in openpyxl.load_workbook(file).worksheets for r in s.iter_rows() for c in r]
            assert not [cell for cell in cells if "secret" in cell.lower()]


def test_nothing_is_written_over_and_an_unknown_ending_is_refused(tmp_path: Path, full: Workspace) -> None:
    (tmp_path / "there.csv").write_text("mine")
    (tmp_path / "half-relationships.csv").write_text("mine")
    for name in ("there.csv", "half.csv"):
        with pytest.raises(SupplierExportExists):
            export_suppliers(full, tmp_path / name)
    with pytest.raises(SupplierExportFormatUnknown):
        export_suppliers(full, tmp_path / "all.pdf")
    assert (tmp_path / "there.csv").read_text() == "mine"
    assert not (tmp_path / "half.csv").exists()
