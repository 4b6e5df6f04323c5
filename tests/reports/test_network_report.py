"""The report of the supplier network: every exposure and share follows from the suppliers and links inside."""

from __future__ import annotations

import datetime as dt
import io
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from test_register_report import MADE, NOBODY, with_data

from genderaudit.reports.actions.networking import drawn_network, issue_network, preview_network
from genderaudit.reports.actions.verifying import verify_bytes, verify_report
from genderaudit.reports.files.embedded import attachments_of, model_bytes
from genderaudit.reports.model.network import NETWORK
from genderaudit.reports.model.signed import SignedReport
from genderaudit.reports.rules.network import NetworkNumbers
from genderaudit.signing import TrustList, new_identity
from genderaudit.store import Workspace
from genderaudit.suppliers import exposure_of, network_of, raise_task, registry_of, weights_of
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.supplier import Assessed, Identifier, Ownership, OwnRisk, Site, Spend, Supplier
from work_samples import AUDITOR, Ticking

SEEN = dt.date(2025, 6, 1)


def supplier(key: str, name: str, **more: Any) -> Supplier:
    return Supplier(id=f"sup-{key}", name=name, **more)


def link(key: str, seller: str, buyer: str, **more: Any) -> Relationship:
    end = buyer if buyer == "us" else f"sup-{buyer}"
    facts = {"type": "supplies", "confidence": "high", **more}
    return Relationship(id=f"rel-{key}", seller=f"sup-{seller}", buyer=end, **facts)


def spent(amount: int) -> tuple[Spend, ...]:
    return (Spend(amount=Decimal(amount), currency="USD", start=dt.date(2025, 1, 1), end=dt.date(2025, 12, 31)),)


@pytest.fixture
def chain(workspace: Workspace) -> Workspace:
    """A mill sells to a sewer and a broker, who sell to us; the trader sells to us alone; nobody knows the farm."""
    risk = OwnRisk(theme="sea_gbv", value=Decimal("0.8"), status="found", on=SEEN)
    records = [
        supplier("sewer", "Cedar Sewing", country="JO", spend=spent(60_000), identifiers=(
            Identifier(scheme="ungm", value="123"), Identifier(scheme="tax", value="TAX-9"),
        ), ownership=Ownership(women_share=Decimal(60), women_control=True, independent=True, verification=3),
        assessed=Assessed(engagement="e-1", on=SEEN, tier="light", rating="some_improvement")),
        supplier("broker", "Nile Broker", spend=spent(30_000)),
        supplier("mill", "Delta Mill", country="BD", own_risks=(risk,)),
        supplier("trader", "Jane Maria Example", sole_trader=True, spend=spent(10_000),
                 sites=(Site(address="Secret Street 1"),), note="private"),
        supplier("farm", "Far Farm"),
        link("1", "sewer", "us"), link("2", "broker", "us"), link("3", "trader", "us"),
        link("4", "mill", "sewer", value=Decimal(40_000), currency="USD"),
        link("5", "mill", "broker", type="subcontracts"),
        link("6", "sewer", "trader", type="shares_phone", shared="+000 111"),
    ]  # fmt: skip
    with workspace.step("supplier.add", AUDITOR) as step:
        for record in records:
            step.put(record)
    return workspace


def verdict_of(pdf: bytes) -> Any:
    return verify_bytes(pdf, "network.pdf", NOBODY, now=MADE, language="en", redraw="always")


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_every_number_on_the_pages_is_recomputed_from_suppliers_and_links(chain: Workspace, language: str) -> None:
    found = verdict_of(preview_network(chain, AUDITOR, language=language, made_at=MADE))
    assert (found.verdict, found.kind, found.redrawn) == ("unsigned", "network", "same")
    assert found.numbers.printed == found.numbers.confirmed > 60


def test_the_exposure_is_that_of_the_workspace(chain: Workspace) -> None:
    data = drawn_network(chain, AUDITOR, language="en", made_at=MADE).data
    printed = NetworkNumbers(data).compute("exposure", ("sea_gbv", "us", "value"))
    kept = exposure_of(network_of(chain), weights_of(chain), "sea_gbv").inherited.value
    assert printed is not None
    assert float(printed) == pytest.approx(kept, abs=0.0001)
    assert kept > 0.1


def test_a_link_that_has_ended_counts_as_on_screen_and_is_said(chain: Workspace) -> None:
    with chain.step("supplier.link", AUDITOR) as step:
        step.put(link("4", "mill", "sewer", value=Decimal(40_000), currency="USD", valid_to=SEEN))
    pdf = preview_network(chain, AUDITOR, language="en", made_at=MADE)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        listed = json.loads(attachments_of(opened)["numbers.json"])["numbers"]
    counts = {one["rule"]: one["value"] for one in listed if one["rule"] in ("link_count", "ended_count")}
    assert counts == {"link_count": str(len(network_of(chain).links)), "ended_count": "1"}
    data = drawn_network(chain, AUDITOR, language="en", made_at=MADE).data
    before = NetworkNumbers(data.model_copy(update={"every_link": False}))
    assert before.compute("link_count", ()) == len(network_of(chain).links) - 1


def test_the_broker_stands_in_the_report_with_how_many_depend_on_it(chain: Workspace) -> None:
    with chain.step("supplier.link", AUDITOR) as step:
        step.put(link("9", "farm", "broker", gender_clause=False))
        step.put(link("2", "broker", "us", gender_clause=True))
    pdf = preview_network(chain, AUDITOR, language="en", made_at=MADE)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        listed = json.loads(attachments_of(opened)["numbers.json"])["numbers"]
    points = {tuple(one["args"]): one["value"] for one in listed if one["rule"] == "single_point"}
    (broker,) = {label for label, what in points if what == "cut"}
    assert (points[broker, "cut"], points[broker, "of"]) == ("1", "5")
    assert {tuple(one["args"]): one["value"] for one in listed if one["rule"] == "clause_breaks"}["broken",] == "1"

    def cut(data: dict[str, Any]) -> None:
        data["relationships"] = [one for one in data["relationships"] if one["gender_clause"] is not False]

    named = {(one.rule, one.code) for one in verdict_of(with_data(pdf, cut)).numbers.differing}
    assert {("single_point", "not_computable"), ("clause_breaks", "differs")} <= named


def test_the_report_names_the_route_that_the_window_names_where_two_are_as_good(chain: Workspace) -> None:
    with chain.step("supplier.add", AUDITOR) as step:
        for key, name in (("1-agency", "Zebra Staff"), ("2-first", "Yellow Guards"), ("3-second", "Amber Cleaning")):
            step.put(supplier(key, name))
        risk = OwnRisk(theme="labour", value=Decimal("0.5"), status="found", on=SEEN)
        step.put(supplier("1-agency", "Zebra Staff", own_risks=(risk,)))
        for place, (one, other) in enumerate(
            (("1-agency", "2-first"), ("1-agency", "3-second"), ("2-first", "us"), ("3-second", "us"))
        ):
            step.put(link(f"tie-{place}", one, other))
    data = drawn_network(chain, AUDITOR, language="en", made_at=MADE).data
    names = {one.id: one.name for one in data.suppliers}
    (told,) = NetworkNumbers(data).exposure("labour").sources
    (kept,) = exposure_of(network_of(chain), weights_of(chain), "labour").sources
    registry = registry_of(chain)
    assert [names.get(one, one) for one in told.route.via] == [registry.name_of(one) for one in kept.route.via]


def test_a_path_that_is_changed_before_signing_is_named(chain: Workspace) -> None:
    pdf = preview_network(chain, AUDITOR, language="en", made_at=MADE)

    def lower(data: dict[str, Any]) -> None:
        mill = next(one for one in data["suppliers"] if one["name"] == "Delta Mill")
        mill["own_risks"][0]["value"] = "0.4"

    named = {one.args[0] for one in verdict_of(with_data(pdf, lower)).numbers.differing if one.rule == "percent_of"}
    assert {"exposure", "own_risk"} <= named

    def look_away(data: dict[str, Any]) -> None:
        next(one for one in data["suppliers"] if one["assessed"])["assessed"] = None

    changed = verdict_of(with_data(pdf, look_away)).numbers.differing
    counts = {one.args: (one.printed, one.recomputed) for one in changed if one.rule == "supplier_count"}
    assert counts["not_assessed",] == ("4", "5")
    spend = {one.args: (one.printed, one.recomputed) for one in changed if one.rule == "blind_spots"}
    assert spend["money_unassessed",] == ("40", "100")


def test_what_leads_to_a_person_is_not_in_the_file(chain: Workspace) -> None:
    text = model_bytes(drawn_network(chain, AUDITOR, language="en", made_at=MADE).data).decode()
    assert "J. M. E." in text
    for secret in ("Jane", "Secret Street", "private", "+000 111", "TAX-9", "sup-trader", "e-1"):
        assert secret not in text


def test_the_sheet_of_a_supplier_holds_it_and_what_lies_behind_it_and_no_one_else(chain: Workspace) -> None:
    drawn = drawn_network(chain, AUDITOR, language="en", made_at=MADE, supplier="Nile Broker")
    assert {one.name for one in drawn.data.suppliers} == {"Nile Broker", "Delta Mill"}
    numbers = NetworkNumbers(drawn.data)
    whole = exposure_of(network_of(chain), weights_of(chain), "sea_gbv", "sup-broker")
    assert float(numbers.compute("exposure", ("sea_gbv", drawn.data.only, "value")) or 0) == pytest.approx(
        whole.inherited.value, abs=0.0001
    )
    found = verdict_of(drawn.pdf)
    assert (found.kind, found.redrawn, found.numbers.differing) == ("network", "same", ())


def test_the_sheet_tells_the_screening_the_money_and_what_is_open(chain: Workspace) -> None:
    raise_task(chain, AUDITOR, ["sup-sewer"], "nominee", "Who signs the cheques?")
    pdf = drawn_network(chain, AUDITOR, language="en", made_at=MADE, supplier="Cedar Sewing").pdf
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        listed = json.loads(attachments_of(opened)["numbers.json"])["numbers"]
    rules = {one["rule"]: one["value"] for one in listed}
    assert (rules["open_actions"], rules["women_share"], rules["spend_amount"]) == ("0", "60", "60000")
    assert {"screening_points", "spend_year", "link_fact"} <= rules.keys()
    assert verdict_of(pdf).numbers.differing == ()


def test_an_issued_network_is_signed_and_remembered(chain: Workspace, tmp_path: Path) -> None:
    preparer = new_identity(
        tmp_path / "preparer.p12", post="Procurement Officer", office="Amman", country="XX", roles=("preparer",),
        passphrase="a passphrase of tests", clock=Ticking(MADE),
    )  # fmt: skip
    for name, version in (("one.pdf", 1), ("same.pdf", 1)):
        issued = issue_network(
            chain, AUDITOR, tmp_path / name, language="en", made_at=MADE, identity=preparer, trust=TrustList(),
            clock=Ticking(MADE),
        )  # fmt: skip
        assert issued.data.version == version
    assert {one.engagement for one in chain.find(SignedReport)} == {NETWORK}
    found = verify_report(tmp_path / "one.pdf", NOBODY, now=MADE, language="en")
    assert (found.verdict, found.numbers.differing) == ("valid_unknown_signer", ())


def test_an_empty_registry_gives_an_honest_report(workspace: Workspace) -> None:
    found = verdict_of(preview_network(workspace, AUDITOR, language="en", made_at=MADE))
    assert (found.redrawn, found.numbers.differing) == ("same", ())
