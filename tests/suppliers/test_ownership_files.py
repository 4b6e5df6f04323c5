"""Who owns whom, as registers publish it: BODS 0.1 to 0.4, GLEIF levels 1 and 2, the UK's register of control."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from file_samples import Told, agrees, lines, told_by, written

from genderaudit.domain.errors import SpokenError
from genderaudit.store import Workspace, create_workspace

Json = dict[str, Any]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with create_workspace(tmp_path / "owners.gaw", "x") as one:
        yield one


# BODS


def entity(number: str, name: str, **more: Any) -> Json:
    return {"statementID": number, "statementType": "entityStatement", "entityType": "registeredEntity", "name": name,
            "statementDate": "2021-01-01", **more}  # fmt: skip


def person(number: str) -> Json:
    return {"statementID": number, "statementType": "personStatement", "personType": "knownPerson",
            "names": [{"type": "individual", "fullName": "Invented Person", "familyName": "Person"}]}  # fmt: skip


def holding(number: str, owned: str, owner: Json, **interest: Any) -> Json:
    told = {"type": "shareholding", "startDate": "2020-01-01", **interest}
    return {"statementID": number, "statementType": "ownershipOrControlStatement", "interests": [told],
            "subject": {"describedByEntityStatement": owned}, "interestedParty": owner}  # fmt: skip


def by_entity(number: str) -> Json:
    return {"describedByEntityStatement": number}


def newer(number: str, kind: str, details: Json, **more: Any) -> Json:
    return {"statementId": f"s-{number}", "recordId": number, "recordType": kind, "recordDetails": details,
            "recordStatus": "new", "statementDate": "2024-01-01", "declarationSubject": "e1", **more}  # fmt: skip


def company(number: str, name: str, **more: Any) -> Json:
    details = {"isComponent": False, "entityType": {"type": "registeredEntity"}, "name": name, **more}
    return newer(number, "entity", details)


def relation(number: str, owned: Any, owner: Any, *interests: Json, **more: Any) -> Json:
    details = {"isComponent": False, "subject": owned, "interestedParty": owner, "interests": list(interests)}
    return newer(number, "relationship", details, **more)


OLD = [entity("e1", "Child"), entity("e2", "Parent")]
OWNED, NAMES = ("owns", "Parent", "Child", ""), ("Child", "Parent")
NEW = [company("e1", "Child"), company("e2", "Parent")]
SHARES = {"type": "shareholding", "directOrIndirect": "direct", "share": {"exact": 60}}

BODS: dict[str, tuple[Any, Told]] = {
    "bods_0_1.json": ([*OLD, holding("o", "e1", by_entity("e2"), interestLevel="direct", share={"exact": 60})], Told(
        NAMES, (OWNED,), 3)),
    "bods_0_2_lines.jsonl": (lines(*OLD, person("p"), holding("o", "e1", {"describedByPersonStatement": "p"})), Told(
        NAMES, (), 4, left_out={"people": 1, "person_links": 1})),
    "bods_0_3_indirect.json": ({"statements": [*OLD, entity("e3", "Middle", isComponent=True), holding(
        "o", "e1", by_entity("e2"), directOrIndirect="indirect"), holding("o2", "e1", by_entity("e3"))]}, Told(
        (*NAMES, "Middle"), (("controls", "Parent", "Child", ""), ("owns", "Middle", "Child", "")), 5)),
    "bods_0_2_replaced.json": ([*OLD, entity("e9", "Parent AG", replacesStatements=["e2"]), holding(
        "o", "e1", by_entity("e2"))], Told(("Child", "Parent AG"), (("owns", "Parent AG", "Child", ""),), 4,
                                           left_out={"replaced": 1})),
    "bods_circle.json": ([entity("a", "A", replacesStatements=["b"]), entity("b", "B", replacesStatements=["a"])], Told(
        ("A",), (), 2, left_out={"replaced": 1})),
    "bods_0_3_nobody.json": ([*OLD, holding("o", "e1", {"unspecified": {"reason": "subjectUnableToConfirm"}}),
                              holding("o2", "e9", by_entity("e2"))], Told(
        NAMES, (), 4, left_out={"unknown_owner": 1, "one_end": 1})),
    "bods_0_4.json": ([*NEW, relation("r", "e1", "e2", SHARES)], Told(NAMES, (OWNED,), 3)),
    "bods_0_4_reasons.json": ([*NEW, relation("r", "e1", {"reason": "interestedPartyExempt"}, SHARES), relation(
        "r2", {"reason": "noBeneficialOwners"}, "e2")], Told(
        NAMES, (), 4, left_out={"unknown_owner": 1, "one_end": 1})),
    "bods_0_4_updated.json": ([*NEW, relation("r", "e1", "e2", SHARES), newer(
        "e2", "entity", {"entityType": {"type": "legalEntity"}, "name": "Parent SE"}, statementDate="2024-06-01",
        recordStatus="updated")], Told(("Child", "Parent SE"), (("owns", "Parent SE", "Child", ""),), 4,
                                       left_out={"replaced": 1})),
    "bods_0_4_wrong.json": ([*NEW, relation("r", "e1", "e2", SHARES | {
        "share": {"exact": 160}, "startDate": "2024-02-31", "endDate": "2023"})], Told(
        NAMES, (OWNED,), 3, problems=("date", "share"))),
    "bods_years.json": ([*NEW, relation("r", "e1", "e2", SHARES | {"startDate": "2019", "endDate": "2020-02"})], Told(
        NAMES, (OWNED,), 3)),
}  # fmt: skip


@pytest.mark.parametrize("name", BODS)
def test_statements_of_every_version_give_owners_and_no_person(workspace: Workspace, tmp_path: Path, name: str) -> None:
    content, told = BODS[name]
    preview = told_by(workspace, written(tmp_path, name, content))
    agrees(preview, told)
    assert "Invented" not in repr(preview)


def test_shares_and_days_of_an_owner_are_exact(workspace: Workspace, tmp_path: Path) -> None:
    for content, share in ((BODS["bods_0_1.json"][0], 60), (BODS["bods_0_4.json"][0], 60)):
        (link,) = told_by(workspace, written(tmp_path, "one.json", content)).relationships
        assert link.share == Decimal(share)
    (link,) = told_by(workspace, written(tmp_path, "two.json", BODS["bods_years.json"][0])).relationships
    assert (str(link.valid_from), str(link.valid_to)) == ("2019-01-01", "2020-02-29")
    closed = [*NEW, relation("r", "e1", "e2", SHARES, recordStatus="closed", statementDate="2024-05-05")]
    (link,) = told_by(workspace, written(tmp_path, "three.json", closed)).relationships
    assert str(link.valid_to) == "2024-05-05"


# GLEIF; the check digits are counted here, by ISO 7064


def lei(body: str) -> str:
    body = body.ljust(18, "0")
    digits = "".join(str(int(sign, 36)) for sign in body + "00")
    return f"{body}{98 - int(digits) % 97:02d}"


CHILD, PARENT, FUND = lei("INVENTEDCHILD"), lei("INVENTEDPARENT"), lei("INVENTEDFUND")


def record_xml(code: str, name: str, status: str = "ISSUED", category: str = "GENERAL") -> str:
    return f"""<lei:LEIRecord><lei:LEI>{code}</lei:LEI><lei:Entity><lei:LegalName xml:lang="en">{name}</lei:LegalName>
      <lei:LegalAddress xml:lang="en"><lei:FirstAddressLine>1 Road</lei:FirstAddressLine><lei:City>Lomé</lei:City>
      <lei:Country>TG</lei:Country></lei:LegalAddress><lei:EntityCategory>{category}</lei:EntityCategory>
      </lei:Entity><lei:Registration><lei:RegistrationStatus>{status}</lei:RegistrationStatus></lei:Registration>
      </lei:LEIRecord>"""


LEI_XML = (
    '<?xml version="1.0" encoding="UTF-8"?><lei:LEIData xmlns:lei="http://www.gleif.org/data/schema/leidata/2016">'
)
LEI_XML += "<lei:LEIHeader><lei:RecordCount>2</lei:RecordCount></lei:LEIHeader><lei:LEIRecords>{}</lei:LEIRecords>"
LEI_XML += "</lei:LEIData>"
RR_XML = '<rr:RelationshipData xmlns:rr="http://www.gleif.org/data/schema/rr/2016"><rr:RelationshipRecords>{}'
RR_XML += "</rr:RelationshipRecords></rr:RelationshipData>"


def relation_xml(start: str, end: str, kind: str, status: str = "ACTIVE", **days: str) -> str:
    told = "".join(f"<rr:{key}>{day}</rr:{key}>" for key, day in days.items())
    return f"""<rr:RelationshipRecord><rr:Relationship><rr:StartNode><rr:NodeID>{start}</rr:NodeID></rr:StartNode>
      <rr:EndNode><rr:NodeID>{end}</rr:NodeID></rr:EndNode><rr:RelationshipType>{kind}</rr:RelationshipType>
      <rr:RelationshipPeriods><rr:RelationshipPeriod>{told}<rr:PeriodType>RELATIONSHIP_PERIOD</rr:PeriodType>
      </rr:RelationshipPeriod></rr:RelationshipPeriods><rr:RelationshipStatus>{status}</rr:RelationshipStatus>
      </rr:Relationship></rr:RelationshipRecord>"""


DIRECT, ULTIMATE = "IS_DIRECTLY_CONSOLIDATED_BY", "IS_ULTIMATELY_CONSOLIDATED_BY"
RELATIONS = RR_XML.format(
    relation_xml(CHILD, PARENT, DIRECT, StartDate="2020-01-01T00:00:00Z")
    + relation_xml(CHILD, PARENT, ULTIMATE)
    + relation_xml(FUND, PARENT, "IS_FEEDER_TO")
    + relation_xml(FUND, PARENT, DIRECT, status="INACTIVE")
    + relation_xml("XX", PARENT, DIRECT)
)
LEVEL_2 = (("owns", PARENT, CHILD, ""), ("controls", PARENT, CHILD, ""))
API_NAME = {"name": "Child SARL", "language": "fr"}
API_ADDRESS = {"language": "fr", "addressLines": ["1 Road"], "city": "Lomé", "country": "TG", "postalCode": None}
API = {"type": "lei-records", "id": CHILD, "attributes": {"lei": CHILD, "entity": {
    "legalName": API_NAME, "otherNames": [{"name": "Kid", "type": "TRADING"}], "legalAddress": API_ADDRESS,
    "registeredAt": {"id": "RA000001"}, "registeredAs": "B-12345", "category": "GENERAL"}}}  # fmt: skip
API_RELATION = {"type": "relationship-records", "attributes": {"relationship": {
    "startNode": {"id": CHILD, "type": "LEI"}, "endNode": {"id": PARENT, "type": "LEI"}, "type": DIRECT,
    "status": "ACTIVE", "periods": [{"startDate": "2020-01-01T00:00:00Z", "endDate": None,
                                     "type": "RELATIONSHIP_PERIOD"}]}}}  # fmt: skip
WRAPPED = {"LEI": {"$": CHILD}, "Entity": {"LegalName": {"@xml:lang": "en", "$": "Child SARL"}, "LegalAddress": {
    "FirstAddressLine": {"$": "1 Road"}, "City": {"$": "Lomé"}, "Country": {"$": "TG"}}}}  # fmt: skip
CSV_1 = (
    "LEI,Entity.LegalName,Entity.LegalName.xmllang,Entity.OtherEntityNames.OtherEntityName.1,"
    "Entity.OtherEntityNames.OtherEntityName.1.type,Entity.LegalAddress.FirstAddressLine,Entity.LegalAddress.City,"
    "Entity.LegalAddress.Country,Registration.RegistrationStatus\n"
    f"{CHILD},Child SARL,fr,Kid,TRADING,1 Road,Lomé,TG,ISSUED\n"
    f"{PARENT},Gone,en,,,1 Road,Lomé,TG,ANNULLED\n"
)
CSV_2 = (
    "Relationship.StartNode.NodeID,Relationship.StartNode.NodeIDType,Relationship.EndNode.NodeID,"
    "Relationship.EndNode.NodeIDType,Relationship.RelationshipType,Relationship.RelationshipStatus,"
    "Relationship.Period.1.startDate,Relationship.Period.1.endDate,Relationship.Period.1.periodType\n"
    f"{CHILD},LEI,{PARENT},LEI,{DIRECT},ACTIVE,2020-01-01T00:00:00Z,,RELATIONSHIP_PERIOD\n"
)
ONE = ("Child SARL",)
GLEIF: dict[str, tuple[Any, Told]] = {
    "level1.xml": (LEI_XML.format(record_xml(CHILD, "Child SARL") + record_xml(PARENT, "Gone", "DUPLICATE")), Told(
        ONE, (), 2, left_out={"not_in_force": 1})),
    "level1_wrong.xml": (LEI_XML.format(record_xml(CHILD[:-1] + "x", "Bad") + record_xml(CHILD, "Child SARL")), Told(
        ONE, (), 2, 1, ("lei",))),
    "level2.xml": (RELATIONS, Told((CHILD, PARENT, FUND), LEVEL_2, 5, 1, ("lei",), {
        "names_missing": 3, "neither": 1, "not_in_force": 1})),
    "level1_golden.json": ({"records": [WRAPPED]}, Told(ONE, (), 1)),
    "level1_api.json": ({"meta": {"pagination": {}}, "links": {}, "data": [API]}, Told(ONE, (), 1)),
    "level1_api_one.json": ({"data": API}, Told(ONE, (), 1)),
    "level2_api.json": ({"data": [API_RELATION], "links": {}}, Told((CHILD, PARENT), (LEVEL_2[0],), 1, left_out={
        "names_missing": 2})),
    "level2_golden.json": ({"relations": [{"RelationshipRecord": {"Relationship": {
        "StartNode": {"NodeID": {"$": CHILD}}, "EndNode": {"NodeID": {"$": PARENT}},
        "RelationshipType": {"$": DIRECT}}}}]}, Told((CHILD, PARENT), (LEVEL_2[0],), 1, left_out={"names_missing": 2})),
    "level1.csv": (CSV_1, Told(ONE, (), 2, left_out={"not_in_force": 1})),
    "level2.csv": (CSV_2, Told((CHILD, PARENT), (LEVEL_2[0],), 1, left_out={"names_missing": 2})),
}  # fmt: skip


@pytest.mark.parametrize("name", GLEIF)
def test_every_shape_of_lei_data_gives_the_same(workspace: Workspace, tmp_path: Path, name: str) -> None:
    content, told = GLEIF[name]
    preview = told_by(workspace, written(tmp_path, name, content))
    agrees(preview, told)
    for one in (one.supplier for one in preview.incoming):
        if one.name == "Child SARL":
            assert (one.country, one.identifiers[0].scheme, one.identifiers[0].value) == ("TG", "lei", CHILD)
            assert "Lomé" in one.sites[0].address
    if "level2" in name:
        assert str(preview.relationships[0].valid_from) in ("2020-01-01", "None")


def test_lei_data_packed_as_published_is_read(workspace: Workspace, tmp_path: Path) -> None:
    for name in ("level1.xml", "level1.csv", "level1_golden.json"):
        content, told = GLEIF[name]
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(written(tmp_path, name, content), f"20250101-0000-gleif-golden-copy-{name}")
        agrees(told_by(workspace, written(tmp_path, f"{name}.zip", packed.getvalue())), told)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (
            "exceptions.xml",
            "<x:ReportingExceptionData xmlns:x='x'><x:Exception/></x:ReportingExceptionData>",
        ),
        ("exceptions.json", [{"LEI": CHILD, "ExceptionCategory": "x", "ExceptionReason": "NO_KNOWN_PERSON"}]),
        ("two_documents.xml", GLEIF["level1.xml"][0] + GLEIF["level1.xml"][0]),
    ],
)
def test_what_holds_no_organisations_or_two_documents_is_refused(
    workspace: Workspace, tmp_path: Path, name: str, content: Any
) -> None:
    with pytest.raises(SpokenError, match=name):
        told_by(workspace, written(tmp_path, name, content))


# the UK's register of people with significant control


def control(number: str, kind: str, **data: Any) -> Json:
    told = {"kind": kind, "etag": "x", "notified_on": "2016-04-06", "natures_of_control": [
        "ownership-of-shares-75-to-100-percent"], "address": {"country": "England", "locality": "Leeds",
                                                              "postal_code": "LS1"}, **data}  # fmt: skip
    return {"company_number": number, "data": told}


CORPORATE, INDIVIDUAL = "corporate-entity-person-with-significant-control", "individual-person-with-significant-control"
HOLDINGS = {"registration_number": "00000012", "country_registered": "United Kingdom", "legal_form": "Limited"}


def test_lines_of_the_register_of_control_give_companies_owners_and_no_person(
    workspace: Workspace, tmp_path: Path
) -> None:
    content = lines(
        control("01234567", CORPORATE, name="Leeds Holdings Ltd", identification=HOLDINGS),
        control("01234567", INDIVIDUAL, name="Ms Invented Person", date_of_birth={"month": 1, "year": 1980}),
        control("00000012", INDIVIDUAL, name="Ms Invented Person", ceased_on="2020-01-01"),
        control("07654321", "persons-with-significant-control-statement", statement="no-individual-or-entity"),
        control("07654321", "legal-person-person-with-significant-control", name="Town of Leeds", natures_of_control=[
            "voting-rights-50-to-75-percent"], ceased_on="2021-01-31"),
        control("x" * 200, CORPORATE, name="Nobody"),
        {"data": {"kind": "totals#persons-of-significant-control-snapshot", "persons_of_significant_control_count": 6}},
    )  # fmt: skip
    told = Told(
        ("01234567", "Leeds Holdings Ltd", "07654321", "Town of Leeds"),
        (("owns", "Leeds Holdings Ltd", "01234567", ""), ("controls", "Town of Leeds", "07654321", "")),
        6, 1, ("no_entry", "number_too_long"),
        {"people": 2, "person_links": 1, "unknown_owner": 1, "numbers_only": 3},
    )  # fmt: skip
    preview = told_by(workspace, written(tmp_path, "psc-snapshot-1of1.txt", content))
    agrees(preview, told)
    owner = next(one.supplier for one in preview.incoming if one.supplier.name == "Leeds Holdings Ltd")
    assert [(one.scheme, one.value, one.issuer) for one in owner.identifiers] == [("registration", "00000012", "GB")]
    owned = next(one.supplier for one in preview.incoming if one.supplier.name == "01234567")
    assert "ownership-of-shares-75-to-100-percent" in owned.note
    assert "Invented" not in repr(preview)
