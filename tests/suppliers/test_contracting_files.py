"""OCDS as different publishers write it: releases, records, lines, compiled and versioned ones, and subcontracts."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from file_samples import Told, agrees, lines, links_of, told_by, written

from genderaudit.store import Workspace, create_workspace
from genderaudit.suppliers.model.intake import FileHoldsNoSuppliers

Json = dict[str, Any]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with create_workspace(tmp_path / "contracts.gaw", "x") as one:
        yield one


def party(name: str, number: str, *roles: str, **more: Any) -> Json:
    return {"id": f"XX-REG-{number}", "name": name, "roles": list(roles),
            "identifier": {"scheme": "XX-REG", "id": number, "legalName": name}, **more}  # fmt: skip


def ref(name: str, number: str) -> Json:
    return {"id": f"XX-REG-{number}", "name": name}


MINISTRY, ALPHA, BETA, GAMMA = ("Ministry of Wells", "9001"), ("Alpha Works", "1001"), ("Beta Pipes", "1002"), (
    "Gamma Dig", "1003",
)  # fmt: skip


def money(amount: Any, currency: str = "KES") -> Json:
    return {"amount": amount, "currency": currency}


def award(number: str, *suppliers: tuple[str, str], value: Json | None = None, **more: Any) -> Json:
    return {"id": number, "status": "active", "suppliers": [ref(*one) for one in suppliers],
            **({"value": value} if value else {}), **more}  # fmt: skip


def release(ocid: str, *parties: Json, date: str = "2025-01-02T00:00:00Z", **more: Any) -> Json:
    return {"ocid": ocid, "id": f"{ocid}-{date}", "date": date, "tag": ["award"], "initiationType": "tender",
            "parties": list(parties), "buyer": ref(*MINISTRY), **more}  # fmt: skip


def basic(ocid: str = "ocds-x-1", amount: Any = 500, **more: Any) -> Json:
    parties = (party(*MINISTRY, "buyer", "procuringEntity"), party(*ALPHA, "supplier", "tenderer"))
    return release(ocid, *parties, awards=[award("1", ALPHA, value=money(amount))], **more)


def package(*releases: Json) -> Json:
    return {"uri": "https://example.org/1", "version": "1.1", "publishedDate": "2025-02-01T00:00:00Z",
            "publisher": {"name": "Example portal"}, "extensions": [], "releases": list(releases)}  # fmt: skip


def record(ocid: str, **more: Any) -> Json:
    return {"ocid": ocid, **more}


def records(*several: Json) -> Json:
    return {**{k: v for k, v in package().items() if k != "releases"}, "packages": [], "records": list(several)}


TWO = ("Alpha Works", "Ministry of Wells")
ONE_LINK = (("supplies", "Alpha Works", "Ministry of Wells", "500 KES"),)
BASIC = Told(TWO, ONE_LINK, rows=1)
LINKED = [{"url": "https://example.org/r/1", "date": "2025-01-02T00:00:00Z", "tag": ["award"]}]


def versioned() -> Json:
    def each(value: Any) -> list[Json]:
        at = {"releaseID": "r1", "releaseDate": "2025-01-01T00:00:00Z", "releaseTag": ["award"], "value": value}
        return [at]

    amounts = [
        {"releaseID": "r2", "releaseDate": "2025-02-01T00:00:00Z", "releaseTag": ["awardUpdate"], "value": 500},
        {"releaseID": "r1", "releaseDate": "2025-01-01T00:00:00Z", "releaseTag": ["award"], "value": 400},
    ]
    return {
        "ocid": "ocds-x-1", "buyer": {"id": "XX-REG-9001", "name": each("Ministry of Wells")},
        "parties": [
            {"id": "XX-REG-9001", "name": each("Ministry of Wells"), "roles": each(["buyer"])},
            {"id": "XX-REG-1001", "name": each("Alpha Works"), "roles": each(["supplier"])},
        ],
        "awards": [{"id": "1", "status": each("active"), "value": {"amount": amounts, "currency": each("KES")},
                    "suppliers": [{"id": "XX-REG-1001", "name": each("Alpha Works")}]}],
    }  # fmt: skip


PLAIN_1_0 = {  # 1.0 has no parties: each organisation is told where it stands
    "ocid": "ocds-x-1", "id": "1", "date": "2016-01-01T00:00:00Z", "tag": ["contract"], "initiationType": "tender",
    "buyer": {"identifier": {"scheme": "XX-REG", "id": "9001"}, "name": "Ministry of Wells",
              "address": {"countryName": "Kenya"}},
    "tender": {"id": "t", "tenderers": [{"identifier": {"id": "1002"}, "name": "Beta Pipes"}]},
    "awards": [{"id": "1", "suppliers": [{"identifier": {"scheme": "XX-REG", "id": "1001"}, "name": "Alpha Works"}]}],
    "contracts": [{"id": "c", "awardID": "1", "implementation": {"transactions": [
        {"id": "p1", "amount": {"amount": 200.5, "currency": "KES"},
         "receiverOrganization": {"scheme": "XX-REG", "id": "1001", "legalName": "Alpha Works"}},
        {"id": "p2", "amount": {"amount": "299.5", "currency": "kes"}}]}}],
}  # fmt: skip


def one_id(number: str) -> Json:
    firm = {"id": "1", "name": f"Firm {number}"}
    awards = [{"id": "1", "suppliers": [firm], "value": money(number)}]
    town = {"id": "1", "name": "Town"}
    return release(f"ocds-{number}", firm | {"roles": ["supplier"]}, awards=awards) | {"buyer": town}


LATER = basic(amount=900, date="2025-03-01T00:00:00Z")
BOTH = release("ocds-x-1", party(*MINISTRY, "buyer"), party(*ALPHA, "supplier"), party(*BETA, "supplier"))
JOINT = BOTH | {"awards": [award("1", ALPHA, BETA, value=money(600))]}
THREE = ("Alpha Works", "Beta Pipes", "Ministry of Wells")

FILES: dict[str, tuple[Any, Told]] = {
    "package.json": (package(basic()), BASIC),
    "one_release.json": (basic(), BASIC),
    "list_at_the_top.json": ([basic()], BASIC),
    "list_of_packages.json": ([package(basic()), package(basic("ocds-x-2", 7))], Told(
        TWO, (*ONE_LINK, ("supplies", "Alpha Works", "Ministry of Wells", "7 KES")), rows=2)),
    "lines.jsonl": (lines(basic(), basic("ocds-x-2", 7)), Told(
        TWO, (*ONE_LINK, ("supplies", "Alpha Works", "Ministry of Wells", "7 KES")), rows=2)),
    "compiled_lines.jsonl": (lines(basic() | {"tag": ["compiled"], "id": "ocds-x-1-compiled"}), BASIC),
    "records.json": (records(record("ocds-x-1", compiledRelease=basic(), releases=[basic(amount=1)])), BASIC),
    "linked_records.json": (records(record("ocds-x-1", compiledRelease=basic(), releases=LINKED)), BASIC),
    "linked_lines.jsonl": (lines(record("ocds-x-1", releases=LINKED, compiledRelease=basic())), BASIC),
    "linked_only.json": (records(record("ocds-x-1", releases=LINKED), record("ocds-x-2", releases=LINKED)), Told(
        (), rows=2, problems=("linked_releases", "linked_releases"))),
    "linked_only.jsonl": (lines(record("ocds-x-1", releases=LINKED)), Told((), rows=1, problems=("linked_releases",))),
    "versioned.json": (records(record("ocds-x-1", versionedRelease=versioned())), BASIC),
    "empty_compiled.json": (records(record("ocds-x-1", compiledRelease={}, releases=[basic()])), BASIC),
    "two_records_of_one.json": (records(record("ocds-x-1", compiledRelease=LATER), record(
        "ocds-x-1", compiledRelease=basic())), Told(
        TWO, (("supplies", *TWO, "900 KES"),), 1, left_out={"replaced": 1})),
    "releases_of_one_process.json": (package(LATER, basic()), Told(TWO, (("supplies", *TWO, "900 KES"),), rows=1)),
    "version_1_0.json": (package(PLAIN_1_0), Told(THREE, ONE_LINK, rows=1)),
    "with_a_mark.json": (b"\xef\xbb\xbf" + json.dumps(package(basic())).encode(), BASIC),
    "utf_16.json": (json.dumps(package(basic())).encode("utf-16"), BASIC),
    "utf_16_without_mark.json": (json.dumps(package(basic())).encode("utf-16-le"), BASIC),
    "lines.jsonl.gz": (gzip.compress(lines(basic()).encode()), BASIC),
    "concatenated.json": (json.dumps(package(basic())) + "\n\n" + json.dumps(package(basic("ocds-x-2", 7))), Told(
        TWO, (*ONE_LINK, ("supplies", "Alpha Works", "Ministry of Wells", "7 KES")), rows=2)),
    "search_results.json": ({"maxPage": 1, "results": [package(basic())], "links": {"next": ""}}, BASIC),
    "without_ocid.json": (package({k: v for k, v in basic().items() if k != "ocid"}), BASIC),
    "no_releases.json": (package(), Told(())),
    "joint_award.json": (package(JOINT), Told(THREE, (("supplies", "Alpha Works", "Ministry of Wells", ""), (
        "supplies", "Beta Pipes", "Ministry of Wells", "")), 1, left_out={"joint_value": 1})),
    "one_award_two_contracts.json": (package(basic(contracts=[  # the award counts once
        {"id": "c1", "awardID": "1", "status": "active", "period": {"startDate": "2025-01-01T00:00:00Z"}},
        {"id": "c2", "awardID": 1, "status": "active", "period": {"endDate": "2025-12-31T00:00:00Z"}}])), BASIC),
    "one_award_two_paid_contracts.json": (package(basic(contracts=[
        {"id": "c1", "awardID": "1", "value": money(300)}, {"id": "c2", "awardID": "1"}])), Told(
        TWO, (("supplies", *TWO, "300 KES"), ("supplies", *TWO, "")), rows=1)),
    "contract_with_its_own_supplier.json": (package(BOTH | {
        "awards": [award("1", ALPHA, BETA)], "contracts": [
            {"id": "c1", "awardID": "1", "suppliers": [ref(*ALPHA)], "value": money(1)},
            {"id": "c2", "awardID": "1", "suppliers": [ref(*BETA)], "value": money(2)}]}), Told(
        THREE, (("supplies", "Alpha Works", "Ministry of Wells", "1 KES"), (
            "supplies", "Beta Pipes", "Ministry of Wells", "2 KES")), rows=1)),
    "cancelled.json": (package(basic() | {"awards": [award("1", ALPHA, value=money(5)) | {"status": "cancelled"}]}),
                       Told(TWO, rows=1, left_out={"not_awarded": 1})),
    "roles_only.json": (package({k: v for k, v in basic().items() if k not in ("awards", "buyer")}), Told(
        TWO, (("supplies", *TWO, ""),), rows=1)),
    "ids_that_all_share.json": (package(*(one_id(n) for n in "123")), Told(
        ("Firm 1", "Firm 2", "Firm 3", "Town"), tuple(
            ("supplies", f"Firm {n}", "Town", f"{n} KES") for n in "123"), rows=3)),
    "two_parties_with_one_id.json": (package(release("o", {"id": "1", "name": "Firm A", "roles": ["supplier"]}, {
        "id": "1", "name": "Firm B", "roles": ["tenderer"]}, awards=[], buyer={"id": "2", "name": "Town"})), Told(
        ("Firm A", "Firm B", "Town"), (("supplies", "Firm A", "Town", ""),), rows=1)),
    "wrong_days_and_money.json": (package(basic() | {"contracts": [{
        "id": "c", "awardID": "1", "value": money(10**30), "period": {
            "startDate": "2025-02-31T00:00:00Z", "endDate": "soon"}}], "awards": [award("1", ALPHA)]}), Told(
        TWO, (("supplies", *TWO, ""),), 1, problems=("date", "date", "number"))),
    "minus_and_no_currency.json": (package(basic(amount=-20), basic("ocds-x-2") | {
        "awards": [award("1", ALPHA, value={"amount": 5})]}), Told(
        TWO, (("supplies", *TWO, "-20 KES"), ("supplies", *TWO, "")), 2, problems=("no_currency",))),
    "owners.json": (package(release("o", party(*MINISTRY, "buyer"), party(
        *ALPHA, "supplier", beneficialOwners=[{"id": "p", "name": "Invented Person"}], shareholders=[
            {"id": "1", "shareholder": ref(*BETA), "shareholding": 0.255},
            {"id": "2", "shareholder": {"id": "q", "name": "Other Person"}, "shareholding": 0.1}]),
        party(*BETA, "tenderer"), awards=[award("1", ALPHA, value=money(500))])), Told(
        THREE, (*ONE_LINK, ("owns", "Beta Pipes", "Alpha Works", "")), 1, left_out={"people": 1, "shareholders": 1})),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_a_process_gives_its_organisations_and_its_money_once(workspace: Workspace, tmp_path: Path, name: str) -> None:
    content, told = FILES[name]
    path = written(tmp_path, name, content)
    if not told.names and not told.problems:
        with pytest.raises(FileHoldsNoSuppliers, match="was not imported: empty"):
            told_by(workspace, path)
        return
    preview = told_by(workspace, path)
    agrees(preview, told)
    assert "Person" not in repr(preview)


def test_flattened_sheets_keep_the_second_supplier_and_the_second_award(workspace: Workspace, tmp_path: Path) -> None:
    heads = ["ocid", "id", "buyer/id", "buyer/name", "awards/0/id", "awards/0/suppliers/0/name",
             "awards/0/suppliers/1/name", "awards/1/id", "awards/1/suppliers/0/name", "awards/1/value/amount",
             "awards/1/value/currency"]  # fmt: skip
    cells = ["o-1", "r", "B-100", "Town", "1", "Alpha", "Beta", "2", "Gamma", 12.5, "EUR"]
    told = Told(
        ("Town", "Alpha", "Beta", "Gamma"),
        (
            ("supplies", "Alpha", "Town", ""),
            ("supplies", "Beta", "Town", ""),
            ("supplies", "Gamma", "Town", "12.5 EUR"),
        ),
        rows=1,
    )
    book = openpyxl.Workbook()
    book.worksheets[0].append(heads)
    book.worksheets[0].append(cells)
    book.save(tmp_path / "flat.xlsx")
    agrees(told_by(workspace, tmp_path / "flat.xlsx"), told)
    dotted = [head.replace("/", ".") for head in heads]
    text = "\n".join(",".join(map(str, row)) for row in (dotted, cells))
    agrees(told_by(workspace, written(tmp_path, "dotted.csv", text)), told)


def test_a_pack_with_one_file_is_read_whatever_its_name_says(workspace: Workspace, tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../etc/passwd.json", json.dumps(package(basic())))
        archive.writestr("__MACOSX/._x.json", b"\0\0")
        archive.writestr("LICENCE.txt", "Public domain, invented.")
    agrees(told_by(workspace, written(tmp_path, "pack.zip", packed.getvalue())), BASIC)
    assert not list(tmp_path.rglob("*passwd*"))


# who works for whom below the contract

SUBBED = (party(*MINISTRY, "buyer"), party(*ALPHA, "supplier"), party(*BETA, "subcontractor"))
SUBCONTRACT = {"id": "s1", "subcontractor": ref(*BETA), "tenderers": [ref(*ALPHA)]}
BELOW = ("subcontracts", "Beta Pipes", "Alpha Works", "")
FULL = {"description": "Pipes", "value": money(150), "minimumPercentage": 0.3, "maximumPercentage": 0.3,
        "subcontracts": [SUBCONTRACT]}  # fmt: skip
WON, LOST = {"id": "b1", "tenderers": [ref(*ALPHA)]}, {"id": "b2", "tenderers": [ref(*GAMMA)]}
PRIME = basic("ocds-x-1")
LOWER = release("ocds-x-2", party(*ALPHA, "buyer"), party(*BETA, "supplier"),
                awards=[award("1", BETA, value=money(80))]) | {"buyer": ref(*ALPHA)}  # fmt: skip
LOWER_PUBLIC = release("ocds-x-2", party(*MINISTRY, "buyer"), party(*BETA, "supplier"),
                       awards=[award("1", BETA, value=money(80))])  # fmt: skip


def related(ocid: str, *kinds: str) -> list[Json]:
    return [{"id": "1", "relationship": list(kinds), "scheme": "ocid", "identifier": ocid}]


PAID_BELOW = ("subcontracts", "Beta Pipes", "Alpha Works", "80 KES")
SUBCONTRACTING: dict[str, tuple[Json, Told]] = {
    "the extension at the award": (release("o", *SUBBED, awards=[
        award("1", ALPHA, value=money(500), subcontracting=FULL)]),
        Told(THREE, (*ONE_LINK, (*BELOW[:3], "150 KES")), 1)),
    "the extension without tenderers": (release("o", *SUBBED, awards=[award(
        "1", ALPHA, value=money(500), subcontracting={"subcontracts": [{"id": "s", "subcontractor": ref(*BETA)}]})]),
        Told(THREE, (*ONE_LINK, BELOW), 1)),
    "a plain list of subcontractors": (release("o", *SUBBED, awards=[award(
        "1", ALPHA, value=money(500), subcontracting={"subcontractors": [ref(*BETA)]})]),
        Told(THREE, (*ONE_LINK, BELOW), 1)),
    "the role alone": (release("o", *SUBBED, awards=[award("1", ALPHA, value=money(500))]),
        Told(THREE, (*ONE_LINK, BELOW), 1)),
    "the role with two contractors": (release(
        "o", *SUBBED, party(*GAMMA, "supplier"), awards=[award("1", ALPHA, value=money(500)), award("2", GAMMA)]),
        Told((*THREE, "Gamma Dig"), (*ONE_LINK, ("supplies", "Gamma Dig", "Ministry of Wells", "")), 1,
             left_out={"subcontractor_of_whom": 1})),
    "the bid that won": (release("o", *SUBBED, party(*GAMMA, "tenderer"), awards=[
        award("1", ALPHA, value=money(500), relatedBid="b1")], bids={"details": [
            WON | {"subcontracting": FULL}, LOST | {"subcontracting": {"subcontracts": [
                {"id": "s", "subcontractor": ref(*BETA), "tenderers": [ref(*GAMMA)]}]}}]}),
        Told((*THREE, "Gamma Dig"), (*ONE_LINK, (*BELOW[:3], "150 KES")), 1, left_out={"losing_bids": 1})),
    "subcontracted to nobody named": (basic() | {"awards": [award(
        "1", ALPHA, value=money(500), hasSubcontracting=True, subcontracting={"value": money(28000, "EUR")})]},
        Told(TWO, ONE_LINK, 1, left_out={"subcontracts_unnamed": 1})),
    "one value for two subcontracts": (release("o", *SUBBED, party(*GAMMA, "subcontractor"), awards=[award(
        "1", ALPHA, value=money(500), subcontracting={"value": money(90), "subcontracts": [
            SUBCONTRACT, {"id": "s2", "subcontractor": ref(*GAMMA)}]})]),
        Told((*THREE, "Gamma Dig"), (*ONE_LINK, BELOW, ("subcontracts", "Gamma Dig", "Alpha Works", "")), 1)),
}  # fmt: skip


@pytest.mark.parametrize("how", SUBCONTRACTING)
def test_subcontractors_are_linked_to_the_contractor_that_they_work_for(
    workspace: Workspace, tmp_path: Path, how: str
) -> None:
    content, told = SUBCONTRACTING[how]
    preview = told_by(workspace, written(tmp_path, "subcontracts.json", package(content)))
    agrees(preview, told)
    types = {one.supplier.name: one.supplier.type for one in preview.incoming}
    assert types.get("Beta Pipes", "subcontractor") == "subcontractor"
    assert types["Ministry of Wells"] == "buyer"


PAIRS = {
    "the contract names the subcontract": (PRIME | {"contracts": [
        {"id": "c", "awardID": "1", "relatedProcesses": related("ocds-x-2", "subContract")}]}, LOWER),
    "the process names its subcontract": (PRIME | {"relatedProcesses": related("ocds-x-2", "subContract")}, LOWER),
    "the subcontract names its parent": (PRIME, LOWER | {"relatedProcesses": related("ocds-x-1", "parent")}),
    "both name each other": (PRIME | {"relatedProcesses": related("ocds-x-2", "subContract")},
                             LOWER | {"relatedProcesses": related("ocds-x-1", "parent")}),
}  # fmt: skip


@pytest.mark.parametrize("how", PAIRS)
def test_what_a_contractor_buys_in_a_related_process_is_a_subcontract(
    workspace: Workspace, tmp_path: Path, how: str
) -> None:
    path = written(tmp_path, "pair.json", package(*PAIRS[how]))
    agrees(told_by(workspace, path), Told(THREE, (*ONE_LINK, PAID_BELOW), 2))


def test_a_related_process_of_the_same_buyer_gives_a_link_beside_its_own(workspace: Workspace, tmp_path: Path) -> None:
    upper = PRIME | {"relatedProcesses": related("ocds-x-2", "subContract")}
    told = (*ONE_LINK, ("supplies", "Beta Pipes", "Ministry of Wells", "80 KES"), BELOW)
    agrees(told_by(workspace, written(tmp_path, "a.json", package(upper, LOWER_PUBLIC))), Told(THREE, told, 2))


def test_related_processes_that_are_elsewhere_are_told_and_circles_end(workspace: Workspace, tmp_path: Path) -> None:
    alone = PRIME | {"relatedProcesses": related("ocds-x-9", "parent")}
    agrees(
        told_by(workspace, written(tmp_path, "a.json", package(alone))),
        Told(TWO, ONE_LINK, 1, left_out={"related_elsewhere": 1}),
    )
    circle = [
        PRIME | {"relatedProcesses": related("ocds-x-2", "subContract", "parent")},
        LOWER | {"relatedProcesses": related("ocds-x-1", "subContract", "parent")},
    ]
    preview = told_by(workspace, written(tmp_path, "b.json", package(*circle)))
    assert links_of(preview)[PAID_BELOW] == 1
    assert sum(one.value or Decimal(0) for one in preview.relationships) == 580
