"""Lists as people send them, and files that mean harm: read with every problem told, or refused in a sentence."""

from __future__ import annotations

import datetime as dt
import json
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genderaudit.domain.errors import SpokenError
from genderaudit.domain.records import Author
from genderaudit.runtime.language import LANGUAGES, say
from genderaudit.sheets import SheetUnreadable
from genderaudit.store import Workspace, create_workspace
from genderaudit.suppliers.actions.importing import import_suppliers, imports_of, preview_suppliers
from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.files import documents
from genderaudit.suppliers.files.words import known_words
from genderaudit.suppliers.model.intake import (
    SupplierColumnUnknown,
    SupplierFileChanged,
    SupplierFileUnreadable,
    SupplierFormatUnknown,
    SupplierNamesNotFound,
)
from genderaudit.suppliers.model.keeping import SupplierLayout
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.supplier import US, Supplier
from genderaudit.suppliers.rules.intake.mapping import FIELDS, heading_of

OFFICER = Author(post="Procurement Officer", office="Country Office")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with create_workspace(tmp_path / "lists.gaw", "x") as one:
        yield one


def listed(tmp_path: Path, text: str, name: str = "list.csv", encoding: str = "utf-8") -> Path:
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    return path


def test_every_field_that_a_heading_can_mean_is_one_that_is_read() -> None:
    assert set(known_words().fields.values()) <= set(FIELDS)


@pytest.mark.parametrize(
    ("title", "field"),
    [
        ("Raison sociale", "name"), ("Razón Social", "name"), ("اسم المورد", "name"), ("Nom du fournisseur *", "name"),
        ("Pays / Country", "country"), ("البلد", "country"), ("Spend 2025 (USD)", "spend"), ("Montant payé", "spend"),
        ("N° d’enregistrement", "registration"), ("Women-owned (%)", "women_share"), ("Code postal", "postcode"),
        ("E-mail", "personal"), ("Sous-traitant", "seller"), ("المقاول الرئيسي", "buyer"),
    ],
)  # fmt: skip
def test_headings_are_recognised_in_four_languages_with_accents_and_signs(title: str, field: str) -> None:
    heading = heading_of(title, known_words())
    assert heading is not None
    assert heading.field == field


def test_a_year_and_a_currency_in_a_heading_are_read() -> None:
    assert heading_of("Spend 2025 (USD)", known_words()) == ("spend", 2025, "USD")


def test_a_messy_workbook_is_read_under_titles_merged_headings_and_between_totals(
    workspace: Workspace, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Liste"
    rows: list[list[object]] = [
        ["Bureau", None, None, None, None, None],
        ["Fournisseurs 2025", None, None, None, None, None],
        [],
        ["Fournisseur", "Pays", "Montant payé", None, "Propriété des femmes", "Courriel"],
        [None, None, "2024 (EUR)", "2025 (EUR)", None, None],
        ["  Société  Alpha ", "Côte d'Ivoire", "1 234,50", "1 000", "51", "someone@example.org"],
        ["Bêta & Fils", "CI", "(20,25)", 7.5, "50,000001", None],
        ["Total", None, "1214,25", "1007,5", None, None],
        ["Gamma", "Ivoryland", "n/a", "-", "120", None],
        [None, "CI", 12, None, None, None],
    ]
    for row in rows:
        sheet.append(row)
    sheet.merge_cells("C4:D4")
    sheet.merge_cells("A4:A5")
    book.create_sheet("Notes").append(["Only words"])
    book.save(tmp_path / "messy.xlsx")
    preview = preview_suppliers(workspace, tmp_path / "messy.xlsx")
    took = {one.supplier.name: one.supplier for one in preview.incoming}
    assert list(took) == ["Société Alpha", "Bêta & Fils", "Gamma"]
    assert [one.country for one in took.values()] == ["CI", "CI", None]
    assert [[(spend.amount, spend.start.year) for spend in one.spend] for one in took.values()] == [
        [(Decimal("1234.50"), 2024), (Decimal(1000), 2025)], [(Decimal("-20.25"), 2024), (Decimal("7.5"), 2025)], [],
    ]  # fmt: skip
    assert [one.value for one in preview.relationships] == [Decimal(1000), Decimal("7.5"), None]
    assert [one.ownership.women_share if one.ownership else None for one in took.values()] == [
        Decimal(51), Decimal("50.000001"), None,
    ]  # fmt: skip
    assert (preview.rows, preview.rejected) == (5, 1)
    assert {(one.sheet, one.row, one.column, one.code) for one in preview.problems} == {
        ("Liste", 9, "Pays", "country"), ("Liste", 9, "Propriété des femmes", "share"),
        ("Liste", 10, "Fournisseur", "no_name"),
    }  # fmt: skip
    assert {one.code for one in preview.left_out} == {"personal", "totals", "sheets"}
    assert "someone@example.org" not in " ".join(one.supplier.model_dump_json() for one in preview.incoming)


def test_a_list_with_spend_makes_its_organisations_suppliers_of_ours_unless_it_is_said_not_to(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = listed(tmp_path, "Supplier,Amount paid 2025 (KES)\nAlpha,100\nAlpha,50\nBeta,-5\n")
    preview = preview_suppliers(workspace, path)
    names = {one.supplier.id: one.supplier for one in preview.incoming}
    assert [(names[one.seller].name, one.buyer, one.value) for one in preview.relationships] == [
        ("Alpha", US, 100), ("Alpha", US, 50), ("Beta", US, -5),
    ]  # fmt: skip
    assert [[spend.amount for spend in one.spend] for one in names.values()] == [[100, 50], [-5]]
    assert preview_suppliers(workspace, path, ours=False).relationships == ()


def test_links_between_rows_name_others_by_name_and_say_who_is_us(workspace: Workspace, tmp_path: Path) -> None:
    text = (
        "Sub-contractor,Prime contractor,Type of relationship,Contract value,Start date,End date\n"
        'Alpha,Beta,subcontracts,"1,500 EUR",31/12/2025,01/01/2026\n'
        'Beta,Bureau de Pays,supply,"2,250.75 USD",13/02/2025,\n'
        "Gamma,Beta,marries,5 USD,,01/02/2025\n"
        "Delta,Delta,supply,5 USD,,\n"
        "Epsilon,,supply,5 USD,,\n"
        "Zeta,Beta,supply,5,,\n"
    )
    preview = preview_suppliers(workspace, listed(tmp_path, text), us=["bureau de pays"])
    names = {one.supplier.id: one.supplier.name for one in preview.incoming} | {US: US}
    links = [(names[one.seller], names[one.buyer], one.type, one.value, one.currency) for one in preview.relationships]
    assert links == [
        ("Alpha", "Beta", "subcontracts", Decimal("1500"), "EUR"), ("Beta", US, "supplies", Decimal("2250.75"), "USD"),
        ("Gamma", "Beta", "supplies", Decimal(5), "USD"), ("Zeta", "Beta", "supplies", None, None),
    ]  # fmt: skip
    assert preview.relationships[0].valid_from == dt.date(2025, 12, 31)
    assert {(one.row, one.code) for one in preview.problems} == {(4, "word"), (4, "date_order"), (7, "no_currency")} - (
        {(4, "date_order")} if preview.relationships[2].valid_to else set()
    )
    assert {one.code: one.times for one in preview.left_out} == {"to_itself": 1, "one_end": 1}


def test_who_shares_a_telephone_is_linked_and_no_number_is_kept(workspace: Workspace, tmp_path: Path) -> None:
    text = (
        "Supplier,Telephone,Director\nAlpha,+254 20 555 0101,Invented Person\n"
        "Beta,00254-20-5550101,Other Person\nGamma,,Invented  person\n"
    )
    preview = preview_suppliers(workspace, listed(tmp_path, text))
    names = {one.supplier.id: one.supplier.name for one in preview.incoming}
    assert {(one.type, names[one.seller], names[one.buyer], one.disclosed) for one in preview.relationships} == {
        ("shares_phone", "Alpha", "Beta", False), ("shares_director", "Alpha", "Gamma", False),
    }  # fmt: skip
    kept = " ".join(one.model_dump_json() for one in (*(i.supplier for i in preview.incoming), *preview.relationships))
    assert "5550101" not in kept.replace(" ", "")
    assert "Person" not in kept


def test_one_mapping_is_remembered_for_the_next_list_with_the_same_headings(
    workspace: Workspace, tmp_path: Path
) -> None:
    first = listed(tmp_path, "Firma,Betrag,Tag\nAlpha,10,03/04/2025\n", "first.csv")
    assert preview_suppliers(workspace, first).refusal
    said = {"Firma": "name", "Betrag": "spend", "Tag": "valid_from"}
    preview = preview_suppliers(workspace, first, mapping=said, currency="EUR", year=2025, day_first=True)
    import_suppliers(workspace, OFFICER, preview)
    again = preview_suppliers(workspace, listed(tmp_path, "Firma,Betrag,Tag\nBeta,20,05/06/2025\n", "second.csv"))
    assert again.remembered
    (link,) = again.relationships
    assert (link.value, link.currency, link.valid_from) == (20, "EUR", dt.date(2025, 6, 5))
    assert len(workspace.find(SupplierLayout)) == 1
    with pytest.raises(SupplierColumnUnknown, match="Firma"):
        preview_suppliers(workspace, first, mapping={"Name": "name"})


def test_a_table_with_unknown_headings_tells_its_columns_and_is_read_once_it_is_said_what_they_are(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = listed(tmp_path, "Lieferantenliste;;\n;;\nFirma;Ort;Betrag\nAlpha;;10\nBeta;Kisumu;20\n")
    preview = preview_suppliers(workspace, path)
    assert [(one.column, one.field, one.sample) for one in preview.columns] == [
        ("Firma", "", "Alpha"), ("Ort", "", "Kisumu"), ("Betrag", "", "10"),
    ]  # fmt: skip
    assert (preview.rows, preview.incoming, preview.problems, preview.left_out) == (0, (), (), ())
    with pytest.raises(SupplierNamesNotFound, match=r"3: Firma, Ort, Betrag\..*--map"):
        import_suppliers(workspace, OFFICER, preview)
    assert imports_of(workspace) == ()
    half = preview_suppliers(workspace, path, mapping={"Ort": "city"})
    assert {one.column: one.field for one in half.columns} == {"Firma": "", "Ort": "city", "Betrag": ""}
    assert half.refusal
    whole = preview_suppliers(workspace, path, mapping={"Ort": "city", "Firma": "name"})
    assert whole.refusal is None
    assert [(one.supplier.name, one.row) for one in whole.incoming] == [("Alpha", 4), ("Beta", 5)]


def test_links_need_both_of_their_ends(workspace: Workspace, tmp_path: Path) -> None:
    path = listed(tmp_path, "Von,An\nAlpha,Beta\n")
    assert preview_suppliers(workspace, path, mapping={"Von": "seller"}).refusal
    preview = preview_suppliers(workspace, path, mapping={"Von": "seller", "An": "buyer"})
    assert (preview.refusal, len(preview.relationships)) == (None, 1)


def test_a_known_supplier_is_filled_up_and_never_written_over(workspace: Workspace, tmp_path: Path) -> None:
    first = listed(tmp_path, "Name,UNGM,Country,PSEA\nAlpha Trading,00123456,Kenya,\n", "first.csv")
    import_suppliers(workspace, OFFICER, preview_suppliers(workspace, first))
    text = "Name,UNGM,Country,PSEA,Address\nALPHA TRADING LTD,00123456,Uganda,policy,1 Road\n"
    preview = preview_suppliers(workspace, listed(tmp_path, text, "second.csv"))
    (one,) = preview.incoming
    assert (one.state, one.changed, one.differs) == ("matched", True, ("country",))
    import_suppliers(workspace, OFFICER, preview)
    (supplier,) = registry_of(workspace).suppliers.values()
    assert (supplier.name, supplier.aliases, supplier.country, supplier.psea, supplier.sites[0].address) == (
        "Alpha Trading", ("ALPHA TRADING LTD",), "KE", "policy", "1 Road",
    )  # fmt: skip
    assert supplier.identifiers[0].value == "00123456"


def test_a_number_that_everybody_has_joins_nobody(workspace: Workspace, tmp_path: Path) -> None:
    rows = "".join(f"Firm {name},1,77777-A\n" for name in ("Oak", "Elm", "Ash", "Fir", "Yew"))
    preview = preview_suppliers(workspace, listed(tmp_path, f"Name,Vendor number,Registration number\n{rows}"))
    assert len(preview.incoming) == 5
    assert not [n for one in preview.incoming for n in one.supplier.identifiers if n.value == "1"]


def test_an_import_of_a_file_that_changed_since_is_refused_and_nothing_is_taken_in(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = listed(tmp_path, "Supplier\nAlpha\n")
    preview = preview_suppliers(workspace, path)
    path.write_text("Supplier\nBeta\n")
    with pytest.raises(SupplierFileChanged):
        import_suppliers(workspace, OFFICER, preview)
    assert (workspace.find(Supplier), imports_of(workspace), workspace.steps()) == ([], (), [])


def test_an_import_that_fails_midway_leaves_nothing(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = preview_suppliers(workspace, listed(tmp_path, "Supplier,Customer\nAlpha,Beta\n"))
    broken = preview._replace(relationships=(*preview.relationships, Supplier(id=preview.run.id, name="x")))  # type: ignore[arg-type]
    with pytest.raises(SpokenError):
        import_suppliers(workspace, OFFICER, broken)
    assert (workspace.find(Supplier), workspace.find(Relationship), workspace.blobs.list()) == ([], [], [])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_csv_file_in_any_usual_encoding_is_read(workspace: Workspace, tmp_path: Path, encoding: str) -> None:
    path = listed(tmp_path, "Proveedor;País\nCompañía Ágil S.A.;Perú\n", encoding=encoding)
    assert [(one.supplier.name, one.supplier.country) for one in preview_suppliers(workspace, path).incoming] == [
        ("Compañía Ágil S.A.", "PE")
    ]


def test_an_arabic_list_in_the_windows_code_page_is_read(workspace: Workspace, tmp_path: Path) -> None:
    path = listed(tmp_path, "اسم المورد;البلد\nشركة النخيل للتجارة;الأردن\n", encoding="cp1256")
    assert [(one.supplier.name, one.supplier.country) for one in preview_suppliers(workspace, path).incoming] == [
        ("شركة النخيل للتجارة", "JO")
    ]


def test_countries_are_never_guessed(workspace: Workspace, tmp_path: Path) -> None:
    told = {"Ivory Coast": "CI", "DR Congo": "CD", "Turkey": "TR", "Burma": "MM", "Kosovo": "XK", "NA": "NA",
            "CD": "CD", "Corea del Sur": "KR", "كينيا": "KE", "Kenja": None, "Korea": None,
            "Congolia": None}  # fmt: skip
    rows = "".join(f"Firm {place};{name}\n" for place, name in enumerate(told))
    preview = preview_suppliers(workspace, listed(tmp_path, f"Name;Country\n{rows}"))
    assert [one.supplier.country for one in preview.incoming] == list(told.values())
    assert len(preview.problems) == 3


HOSTILE = {
    "empty.csv": b"", "blank.csv": b"\n\n\n", "noise.xlsx": b"PK\x03\x04 nothing", "noise.xls": b"\xd0\xcf\x11\xe0" * 9,
    "noise.ods": b"PK", "cut.json": b'[{"ocid": "1", "releases": [', "not.json": b"{ocid: 1}", "words.json": b'"words"',
    "deep.json": b"[" * 100_000, "deep2.json": b'{"ocid":' + b'{"a":' * 50_000, "nan.json": b'[{"ocid": NaN}]',
    "numbers.json": b"[1, 2, 3]", "empty.json": b"", "list.json": b"[]", "null.json": b"null",
    "laughs.xml": b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><graphml>&b;</graphml>',
    "outside.graphml": b'<!DOCTYPE g SYSTEM "file:///etc/passwd"><graphml/>', "cut.gexf": b"<gexf><graph><nodes><node",
    "other.xml": b"<html><body/></html>", "empty.graphml": b"<graphml><graph/></graphml>", "nothing.xml": b"",
    "deep.graphml": b"<graphml>" + b"<graph>" * 5000, "list.pdf": b"%PDF", "bytes.csv": bytes(range(256)) * 4,
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_what_cannot_be_read_is_refused_in_a_sentence_in_every_language(
    workspace: Workspace, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(HOSTILE[name])
    with pytest.raises(SpokenError) as refused:
        preview_suppliers(workspace, path)
    assert refused.value.exit_code in (2, 3)
    for language in LANGUAGES:
        assert name in say(refused.value, language)
    assert workspace.steps() == []


def test_a_missing_file_is_told(workspace: Workspace, tmp_path: Path) -> None:
    for name in ("none.csv", "none.json", "none.xml", "none.xlsx", "none.zip"):
        with pytest.raises(SpokenError, match="none"):
            preview_suppliers(workspace, tmp_path / name)


def test_two_cells_far_apart_need_no_memory_for_what_lies_between(workspace: Workspace, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet["A1"], sheet["A2"], sheet["ZZZ150000"] = "Supplier", "Alpha", "x"
    book.save(tmp_path / "far.xlsx")
    with pytest.raises(SheetUnreadable, match="more than 500 columns"):
        preview_suppliers(workspace, tmp_path / "far.xlsx")


def test_hundreds_of_thousands_of_empty_rows_with_a_format_cost_nothing(workspace: Workspace, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["Supplier", "Country"])
    book.worksheets[0].append(["Alpha", "KE"])
    book.save(tmp_path / "long.xlsx")
    with zipfile.ZipFile(tmp_path / "long.xlsx") as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    rows = b"".join(b'<row r="%d"><c r="A%d"/></row>' % (number, number) for number in range(3, 1_000_000))
    sheet = parts["xl/worksheets/sheet1.xml"].replace(b"</sheetData>", rows + b"</sheetData>")
    with zipfile.ZipFile(tmp_path / "long.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (parts | {"xl/worksheets/sheet1.xml": sheet}).items():
            archive.writestr(name, data)
    assert [one.supplier.name for one in preview_suppliers(workspace, tmp_path / "long.xlsx").incoming] == ["Alpha"]


def test_releases_are_read_one_by_one_and_an_endless_one_is_refused(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "MAX_ENTRY", 200_000)
    monkeypatch.setattr(documents, "_BLOCK", 10_000)
    party = {"id": "X-1001", "name": "Buyer", "roles": ["buyer"]}
    one = {"ocid": "a", "date": "2025-01-01", "parties": [party], "buyer": party, "tender": {"title": "x" * 900}}
    many = [one | {"ocid": f"ocds-{number}"} for number in range(2000)]
    path = tmp_path / "many.json"
    path.write_text(json.dumps({"version": "1.1", "releases": many}))
    assert preview_suppliers(workspace, path).rows == 2000
    lines = tmp_path / "lines.jsonl"
    lines.write_text("\n".join(json.dumps(one) for one in many))
    assert preview_suppliers(workspace, lines).rows == 2000
    path.write_text(json.dumps({"releases": [one | {"ocid": "b" * 600_000}]}))
    with pytest.raises(SupplierFileUnreadable):
        preview_suppliers(workspace, path)


def test_a_file_of_another_kind_names_the_known_ones(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "list.docx").write_bytes(b"PK")
    with pytest.raises(SupplierFormatUnknown, match="GraphML"):
        preview_suppliers(workspace, tmp_path / "list.docx")


def test_older_ownership_statements_are_read_and_an_unknown_owner_is_told(workspace: Workspace, tmp_path: Path) -> None:
    statements = [
        {"statementID": "e1", "statementType": "entityStatement", "name": "Child", "entityType": "registeredEntity"},
        {"statementID": "e2", "statementType": "entityStatement", "name": "Parent", "entityType": "registeredEntity"},
        {"statementID": "p1", "statementType": "personStatement", "names": [{"fullName": "Invented Person"}]},
        {"statementID": "o1", "statementType": "ownershipOrControlStatement",
         "subject": {"describedByEntityStatement": "e1"}, "interestedParty": {"describedByEntityStatement": "e2"},
         "interests": [{"type": "shareholding", "share": {"exact": 33.3333}, "startDate": "2020-01-01"}]},
        {"statementID": "o2", "statementType": "ownershipOrControlStatement",
         "subject": {"describedByEntityStatement": "e1"}, "interestedParty": {"describedByPersonStatement": "p1"},
         "interests": [{"type": "voting-rights", "share": {"minimum": 25, "maximum": 50}}]},
        {"statementID": "o3", "statementType": "ownershipOrControlStatement",
         "subject": {"describedByEntityStatement": "e1"}, "interestedParty": {"unspecified": {"reason": "unknown"}}},
    ]  # fmt: skip
    path = tmp_path / "bods.json"
    path.write_text(json.dumps(statements))
    preview = preview_suppliers(workspace, path)
    (link,) = preview.relationships
    assert (link.type, link.share, link.valid_from) == ("owns", Decimal("33.3333"), dt.date(2020, 1, 1))
    child = next(one.supplier for one in preview.incoming if one.supplier.name == "Child")
    assert "25 - 50 %" in child.note
    assert "Invented Person" not in child.note
    assert {one.code: one.times for one in preview.left_out} == {"people": 1, "person_links": 1, "unknown_owner": 1}


_CELLS = st.one_of(
    st.text(max_size=30), st.sampled_from(["Supplier", "Country", "Amount", "1.234,5", "=1+1", "us", "03/04/2025", "%"])
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(_CELLS, max_size=8), min_size=1, max_size=12))
def test_any_table_is_a_preview_that_can_be_saved_or_a_sentence(
    workspace: Workspace, tmp_path: Path, rows: list[list[str]]
) -> None:
    import csv

    path = tmp_path / "any.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([["Supplier", "Customer", "Contract value", "Country", "Start date"], *rows])
    try:
        preview = preview_suppliers(workspace, path)
    except SpokenError:
        return
    assert preview.rejected <= preview.rows
    if preview.refusal:
        return  # tabs outweigh the commas
    import_suppliers(workspace, OFFICER, preview)
    assert workspace.undo(OFFICER) is not None


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_release_with_anything_in_its_places_is_a_preview_or_a_sentence(
    workspace: Workspace, tmp_path: Path, data: st.DataObject
) -> None:
    odd = st.recursive(
        st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=8)),
        lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(
            st.sampled_from(["id", "name", "suppliers", "value", "amount", "currency", "period", "transactions",
                             "implementation", "identifier", "address", "startDate", "awardID", "roles"]),
            inner, max_size=4)),
        max_leaves=12,
    )  # fmt: skip
    release = {"ocid": "ocds-1", "date": data.draw(odd)}
    for part in ("parties", "buyer", "awards", "contracts", "tender"):
        release[part] = data.draw(odd)
    path = tmp_path / "odd.json"
    path.write_text(json.dumps(release))
    try:
        preview_suppliers(workspace, path)
    except SpokenError as told:
        assert "odd.json" in str(told)


def test_the_year_in_a_heading_of_money_counts_more_than_the_days_of_a_contract_beside_it(
    workspace: Workspace, tmp_path: Path
) -> None:
    text = "Fournisseur,Dépenses 2025 (EUR),Date début,Fin de contrat\nAlpha,780 000,1er juillet 2023,30-Jun-26\n"
    preview = preview_suppliers(workspace, listed(tmp_path, text))
    ((spend,),) = [one.supplier.spend for one in preview.incoming]
    assert (spend.amount, spend.start, spend.end) == (780_000, dt.date(2025, 1, 1), dt.date(2025, 12, 31))
    (link,) = preview.relationships
    assert (link.valid_from, link.valid_to) == (dt.date(2023, 7, 1), dt.date(2026, 6, 30))
