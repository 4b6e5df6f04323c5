"""Every public file gives what an independent reading of it finds: nothing lost, nothing invented."""

from __future__ import annotations

import csv
import json
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from genderaudit.domain.records import Author
from genderaudit.store import Workspace, create_workspace
from genderaudit.suppliers.actions.importing import import_suppliers, preview_suppliers
from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.model.intake import FileHoldsNoSuppliers, SupplierPreview
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.supplier import US, Supplier

FILES = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "network"
OFFICER = Author(post="Procurement Officer", office="Country Office")
pytestmark = pytest.mark.skipif(not FILES.is_dir(), reason="the public files are not here")


@pytest.fixture
def look(tmp_path: Path) -> Iterator[Callable[[str], SupplierPreview]]:
    with create_workspace(tmp_path / "look.gaw", "x") as workspace:
        yield lambda name: preview_suppliers(workspace, FILES / name)


def rows_of(name: str) -> list[dict[str, str]]:
    with (FILES / name).open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def suppliers(preview: SupplierPreview) -> list[Supplier]:
    return [one.supplier for one in preview.incoming]


def named_links(preview: SupplierPreview) -> Counter[tuple[str, str]]:
    names = {one.id: one.name for one in suppliers(preview)} | {US: US}
    return Counter((names[one.seller], names[one.buyer]) for one in preview.relationships)


def left_out(preview: SupplierPreview) -> dict[str, int]:
    return {one.code: one.times for one in preview.left_out}


def documents(name: str, encoding: str = "utf-8") -> list[Any]:
    text, found, at = (FILES / name).read_text(encoding=encoding), [], 0
    decoder = json.JSONDecoder(parse_float=Decimal)
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        value, at = decoder.raw_decode(text, at)
        found.append(value)
    return found


OS_HUB = [
    "oshub_fall_2018_compliance_list.csv", "oshub_list_10.csv", "oshub_list_15.csv", "oshub_list_15_geocoded.csv",
    "oshub_list_2.csv", "oshub_list_5.csv", "oshub_list_8.csv", "oshub_spring_2017_apparel_list.csv",
    "oshub_summer_2019_apparel_list.csv", "oshub_summer_2019_compliance_list.csv",
]  # fmt: skip


@pytest.mark.parametrize("name", OS_HUB)
def test_a_facility_list_gives_every_facility_with_its_address_and_place(
    look: Callable[[str], SupplierPreview], name: str
) -> None:
    rows, preview = rows_of(name), look(name)
    assert (preview.rows, preview.rejected, preview.problems, preview.relationships) == (len(rows), 0, (), ())
    told = Counter(
        (" ".join(row["name"].split()).casefold(), " ".join(row["address"].split()).casefold()) for row in rows
    )
    took = {one.name.casefold(): one for one in suppliers(preview)}
    assert {name for name, _ in told} == set(took)
    assert sum(one.mentions for one in preview.incoming) == len(rows)
    for row in rows:
        one = took[" ".join(row["name"].split()).casefold()]
        assert one.activities == tuple(row["sector"].split("|"))
        assert one.country is not None
    if "lat" in rows[0]:
        degrees = Counter(Decimal(row["lng"]) for row in rows)
        assert {site.longitude for one in suppliers(preview) for site in one.sites} == set(degrees)


def test_the_same_list_as_xls_xlsx_and_csv_is_the_same(look: Callable[[str], SupplierPreview]) -> None:
    book = openpyxl.load_workbook(FILES / "oshub_list_12.xlsx", read_only=True)
    told = [row for row in book.worksheets[0].iter_rows(min_row=2, values_only=True) if any(row)]
    for name in ("oshub_list_12.xls", "oshub_list_12.xlsx"):
        preview = look(name)
        assert preview.rows == len(told) == 15
        assert [(one.name, one.sites[0].address) for one in suppliers(preview)] == [
            (str(row[1]).strip(), str(row[2]).strip()) for row in told
        ]


FTS = [f"fts_{kind}_funding_{place}.csv" for kind in ("incoming", "internal") for place in ("afg", "jor")]


@pytest.mark.parametrize("name", FTS)
def test_every_flow_between_two_organisations_is_a_link_with_its_amount(
    look: Callable[[str], SupplierPreview], name: str
) -> None:
    rows, preview = rows_of(name), look(name)
    both = [row for row in rows if row["srcOrganization"] and row["destOrganization"]]
    told = [row for row in both if row["srcOrganization"] != row["destOrganization"]]
    assert preview.rows == len(rows)
    assert named_links(preview) == Counter((row["srcOrganization"], row["destOrganization"]) for row in told)
    assert sum((one.value for one in preview.relationships if one.value is not None), Decimal(0)) == sum(
        Decimal(row["amountUSD"]) for row in told
    )
    assert left_out(preview).get("one_end", 0) == len(rows) - len(both)
    assert left_out(preview).get("to_itself", 0) == len(both) - len(told)
    organisations = {row[side] for row in rows for side in ("srcOrganization", "destOrganization")} - {""}
    assert sorted(one.name for one in suppliers(preview)) == sorted(organisations)
    assert {one.source.text for one in preview.relationships} == {row["id"] for row in told}
    assert {one.type for one in preview.relationships} == {"delivers_to"}


def test_sub_awards_are_links_from_the_sub_contractor_to_the_prime(look: Callable[[str], SupplierPreview]) -> None:
    records = documents("usaspending_subaward.json")[0]
    preview = look("usaspending_subaward.json")
    assert preview.rows == len(records)
    assert named_links(preview) == Counter(
        (one["sub_awardee_or_recipient_legal"], one["awardee_or_recipient_legal"]) for one in records
    )
    assert sum(one.value or 0 for one in preview.relationships) == sum(one["subaward_amount"] for one in records)
    assert {one.type for one in preview.relationships} == {"subcontracts"}


@pytest.mark.parametrize(
    ("name", "kind", "detail"),
    [
        ("supplygraph_edges_plant.csv", "shares_address", "Plant"),
        ("supplygraph_edges_product_group.csv", "shares_other", "GroupCode"),
    ],
)
def test_pairs_of_a_product_network_are_links_without_direction(
    look: Callable[[str], SupplierPreview], name: str, kind: str, detail: str
) -> None:
    rows, preview = rows_of(name), look(name)
    names = {one.id: one.name for one in suppliers(preview)}
    assert len(preview.relationships) == len(rows) == preview.rows
    assert Counter((names[one.seller], names[one.buyer], one.shared) for one in preview.relationships) == Counter(
        (row["node1"], row["node2"], f"{detail} {row[detail]}") for row in rows
    )
    assert {one.type for one in preview.relationships} == {kind}
    assert set(names.values()) == {row[node] for row in rows for node in ("node1", "node2")}


def test_nodes_and_their_plants_are_read(look: Callable[[str], SupplierPreview]) -> None:
    nodes = {row["Node"] for row in rows_of("supplygraph_nodes.csv")}
    assert {one.name for one in suppliers(look("supplygraph_nodes.csv"))} == nodes
    rows = rows_of("supplygraph_node_types_plant_storage.csv")
    preview = look("supplygraph_node_types_plant_storage.csv")
    told: dict[str, set[str]] = {}
    for row in rows:
        told.setdefault(row["Node"], set()).add(", ".join(x for x in (row["Plant"], row["Storage Location"]) if x))
    assert {one.name: {site.name for site in one.sites} for one in suppliers(preview)} == told
    assert (preview.rows, preview.relationships) == (len(rows), ())


def portuguese() -> list[dict[str, Any]]:
    return [
        release for package in documents("ocds_pt_impic_release_packages.json")[0] for release in package["releases"]
    ]


def test_public_contracts_are_links_from_supplier_to_buyer_with_their_value(
    look: Callable[[str], SupplierPreview],
) -> None:
    releases, preview = portuguese(), look("ocds_pt_impic_release_packages.json")
    assert preview.rows == len(releases) == 100
    assert len(preview.relationships) == sum(len(one["awards"]) for one in releases)
    assert sum((one.value or 0) for one in preview.relationships) == sum(
        contract["value"]["amount"] for one in releases for contract in one["contracts"]
    )
    known = {one.id: {one.name, *one.aliases} for one in suppliers(preview)}
    told = Counter((one["awards"][0]["suppliers"][0]["name"], one["buyer"]["name"]) for one in releases)
    by_release = {one.source.text.split()[0]: one for one in preview.relationships}
    for release in releases:
        link = by_release[release["ocid"]]
        assert " ".join(release["awards"][0]["suppliers"][0]["name"].split()) in known[link.seller]
        assert " ".join(release["buyer"]["name"].split()) in known[link.buyer]
    assert sum(told.values()) == len(by_release)


def test_a_tax_number_with_two_spellings_is_one_organisation_and_one_with_four_names_joins_nobody(
    look: Callable[[str], SupplierPreview],
) -> None:
    spellings: dict[str, set[str]] = {}
    for release in portuguese():
        for party in release["parties"]:
            spellings.setdefault(party["id"], set()).add(" ".join(party["name"].split()))
    preview = look("ocds_pt_impic_release_packages.json")
    holders: dict[str, list[Supplier]] = {}
    for one in suppliers(preview):
        for number in one.identifiers:
            holders.setdefault(number.value, []).append(one)
    for number, names in spellings.items():
        if len(names) == 1:
            assert len(holders[number]) == 1
        elif len(names) == 2:
            assert {holders[number][0].name, *holders[number][0].aliases} == names
        else:
            assert {one.name for one in holders[number]} == names


MEXICAN = [
    ("ocds_mx_cdmx_record_package_versioned.json", "utf-8"), ("ocds_real_release_package_1.json", "utf-8"),
    ("ocds_real_release_package_split.json", "utf-8"), ("ocds_release_package_latin1.json", "latin-1"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "encoding"), MEXICAN)
def test_money_of_one_process_counts_once_at_its_furthest_stage(
    look: Callable[[str], SupplierPreview], name: str, encoding: str
) -> None:
    last: dict[str, Any] = {}
    for document in documents(name, encoding):
        for release in document.get("releases") or [r for record in document["records"] for r in record["releases"]]:
            if release["date"] >= last.get(release["ocid"], {"date": ""})["date"]:
                last[release["ocid"]] = release
    preview = look(name)
    paid = Counter[str]()
    for release in last.values():
        for contract in release["contracts"]:
            for one in contract["implementation"]["transactions"]:
                amount = one.get("value") or one["amount"]
                paid[amount["currency"]] += amount["amount"]
    took = Counter[str]()
    for link in preview.relationships:
        took[str(link.currency)] += link.value or 0  # type: ignore[assignment]
    assert preview.rows == len(last)
    assert took == paid
    told = {one["name"] for release in last.values() for one in (release["buyer"], *release["awards"][0]["suppliers"])}
    assert {" ".join(one.split()) for one in told} <= {
        n for one in suppliers(preview) for n in (one.name, *one.aliases)
    }


@pytest.mark.parametrize("name", ["ocds_fictional_releases_1.1.json", "ocds_fictional_record_1.1.json"])
def test_a_process_from_plan_to_payment_is_one_link_with_what_was_paid(
    look: Callable[[str], SupplierPreview], name: str
) -> None:
    preview = look(name)
    (link,) = preview.relationships
    assert (link.value, link.currency, str(link.valid_from), str(link.valid_to)) == (
        Decimal(60000), "GBP", "2010-07-01", "2011-06-30",
    )  # fmt: skip
    assert {one.name: one.country for one in suppliers(preview)} == {
        "London Borough of Barnet": "GB", "AnyCorp Cycle Provision": "GB", "Beta Corp Construction": "GB",
    }  # fmt: skip
    assert left_out(preview)["personal"] >= 3
    whole = preview.model_dump_json() if hasattr(preview, "model_dump_json") else repr(preview)
    assert "example.com" not in whole.replace(str(FILES), "") and "Procurement Team" not in whole


def test_flattened_sheets_give_the_same_link_as_the_release(look: Callable[[str], SupplierPreview]) -> None:
    (link,) = look("ocds_fictional_flattened_implementation.xlsx").relationships
    assert (link.value, link.currency) == (Decimal(60000), "GBP")


BODS = [
    "bods_bods-package-fi-soe.json", "bods_fermcat.json", "bods_fixture_01-direct-ownership.json",
    "bods_indirect-ownership.json", "bods_joint-ownership.json", "bods_mixed-direct-and-indirect-ownership.json",
    "bods_tecido.json",
]  # fmt: skip


@pytest.mark.parametrize("name", BODS)
def test_ownership_between_organisations_is_kept_and_no_person_is(
    look: Callable[[str], SupplierPreview], name: str
) -> None:
    statements = documents(name)[0]
    latest: dict[str, Any] = {}
    for one in statements:
        if one["statementDate"] >= latest.get(one["recordId"], {"statementDate": ""})["statementDate"]:
            latest[one["recordId"]] = one
    details = {key: one["recordDetails"] for key, one in latest.items()}
    kinds = {key: one["recordType"] for key, one in latest.items()}
    entities = {key: one["name"] for key, one in details.items() if kinds[key] == "entity" and one.get("name")}
    links = Counter(
        (entities[one["interestedParty"]], entities[one["subject"]])
        for key, one in details.items()
        if kinds[key] == "relationship"
        and isinstance(one["interestedParty"], str)
        and one["interestedParty"] in entities
    )
    preview = look(name)
    assert preview.rows == len(statements)
    assert {one.name for one in suppliers(preview)} == set(entities.values())
    assert named_links(preview) == links
    people = [one for key, one in details.items() if kinds[key] == "person"]
    assert left_out(preview).get("people", 0) == len(people)
    kept = " ".join(one.model_dump_json() for one in (*suppliers(preview), *preview.relationships))
    for person in people:
        for spelling in person.get("names", ()):
            assert spelling["fullName"] not in kept
            assert (spelling.get("familyName") or "no name") not in kept


def test_the_share_of_an_owner_is_exact(look: Callable[[str], SupplierPreview]) -> None:
    told = {
        Decimal(str(interest["share"]["exact"]))
        for one in documents("bods_bods-package-fi-soe.json")[0]
        if one["recordType"] == "relationship"
        for interest in one["recordDetails"]["interests"]
        if interest["type"] == "shareholding" and "exact" in interest.get("share", {})
        and interest.get("directOrIndirect") != "indirect"
    }  # fmt: skip
    links = look("bods_bods-package-fi-soe.json").relationships
    assert {one.share for one in links if one.share is not None} == told


LEVEL1 = "{http://www.gleif.org/data/schema/leidata/2016}"
LEVEL2 = "{http://www.gleif.org/data/schema/rr/2016}"


def test_legal_entities_as_xml_and_as_json_are_the_same(look: Callable[[str], SupplierPreview]) -> None:
    told = {
        str(one.findtext(f"{LEVEL1}LEI")): str(one.findtext(f"{LEVEL1}Entity/{LEVEL1}LegalName"))
        for one in ET.parse(FILES / "gleif_lei_level1.xml").iter(f"{LEVEL1}LEIRecord")
    }
    as_json = {one["LEI"]: one["Entity"]["LegalName"] for one in documents("gleif_lei_level1.json")[0]}
    for name, expected in (("gleif_lei_level1.xml", told), ("gleif_lei_level1.json", as_json)):
        preview = look(name)
        assert preview.rows == len(expected)
        took = {n.value: one.name for one in suppliers(preview) for n in one.identifiers if n.scheme == "lei"}
        assert took == {lei: " ".join(name.split()) for lei, name in expected.items()}


def test_who_consolidates_whom_goes_from_parent_to_child(look: Callable[[str], SupplierPreview]) -> None:
    told = Counter(
        (one.findtext(f".//{LEVEL2}EndNode/{LEVEL2}NodeID"), one.findtext(f".//{LEVEL2}StartNode/{LEVEL2}NodeID"))
        for one in ET.parse(FILES / "gleif_rr_level2.xml").iter(f"{LEVEL2}RelationshipRecord")
    )
    assert named_links(look("gleif_rr_level2.xml")) == told


def test_entities_known_by_number_take_their_names_when_these_come(tmp_path: Path) -> None:
    with create_workspace(tmp_path / "a.gaw", "x") as workspace:
        for name in ("gleif_rr_level2.xml", "gleif_lei_level1.xml"):
            import_suppliers(workspace, OFFICER, preview_suppliers(workspace, FILES / name))
        names = {one.identifiers[0].value: one.name for one in registry_of(workspace).suppliers.values()}
        told = {one["LEI"]: one["Entity"]["LegalName"] for one in documents("gleif_lei_level1.json")[0]}
        assert {lei: names[lei] for lei in told if lei in names} == {
            lei: " ".join(name.split()) for lei, name in told.items() if lei in names
        }


def test_every_institution_of_the_list_under_its_title_rows_is_read(look: Callable[[str], SupplierPreview]) -> None:
    book = openpyxl.load_workbook(FILES / "ecb_supervised_entities.xlsx", read_only=True)
    told: list[tuple[str, bool]] = []
    for sheet, number, kind in (("SIs", 2, 7), ("LSIs", 1, 5)):
        for row in list(book[sheet].iter_rows(values_only=True))[14 if sheet == "SIs" else 10 :]:
            if len(row) > kind and row[kind]:
                told.append((str(row[number] or ""), sheet == "SIs" and not row[1] and not row[19]))
    preview = look("ecb_supervised_entities.xlsx")
    assert preview.rows == len(told) == 2963
    assert {n.value for one in suppliers(preview) for n in one.identifiers} == {number for number, _ in told} - {""}
    assert len(preview.relationships) == sum(member for _, member in told)
    assert all(one.name for one in suppliers(preview))


def test_a_graph_of_two_words_is_two_nodes_and_a_link(look: Callable[[str], SupplierPreview]) -> None:
    assert named_links(look("gexf_1.2draft_simple.gexf")) == Counter({("Hello", "Word"): 1})


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("country_codes.csv", "a list of countries"), ("unsd_names_ar.csv", "a list of countries"),
        ("psc_codes.csv", "codes of products"), ("undp_hdr_gender_indices_2018_2022.csv", "figures by country"),
    ],
)  # fmt: skip
def test_what_holds_no_suppliers_is_refused_with_what_it_is(
    look: Callable[[str], SupplierPreview], name: str, says: str
) -> None:
    from genderaudit.runtime.language import say

    with pytest.raises(FileHoldsNoSuppliers) as refused:
        look(name)
    assert says in say(refused.value, "en")
    assert name in say(refused.value, "en")


WHOLE = sorted(one.name for one in FILES.glob("*") if one.name not in ("manifest.csv",)) if FILES.is_dir() else []


@pytest.mark.parametrize("name", WHOLE)
def test_an_import_saves_what_its_preview_told_comes_back_as_nothing_new_and_is_undone_whole(
    tmp_path: Path, name: str
) -> None:
    with create_workspace(tmp_path / "a.gaw", "x") as workspace:
        try:
            preview = preview_suppliers(workspace, FILES / name)
        except FileHoldsNoSuppliers:
            assert not workspace.find(Supplier)
            return
        before = state(workspace)
        run = import_suppliers(workspace, OFFICER, preview)
        assert len(workspace.find(Supplier)) == run.suppliers_new
        # what the journal gives back has been validated in full
        assert {one.id: one for one in workspace.find(Supplier)} == {one.id: one for one in suppliers(preview)}
        assert len(workspace.find(Relationship)) == run.relationships_new
        assert b"".join(workspace.blobs.open(run.blob)) == (FILES / name).read_bytes()
        again = preview_suppliers(workspace, FILES / name)
        assert again.earlier == run
        assert (again.counted("new"), again.counted("undecided"), again.relationships) == (0, 0, ())
        assert not any(one.changed for one in again.incoming)
        workspace.undo(OFFICER)
        assert state(workspace) == before


def state(workspace: Workspace) -> list[tuple[str, str]]:
    return sorted((one.record, one.body) for one in workspace.live())
