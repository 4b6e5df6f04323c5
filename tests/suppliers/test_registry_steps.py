import datetime as dt
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path

import pytest
from pydantic import ValidationError
from registry_samples import OFFICER, known, linked, registry_file

from genderaudit.store import Workspace
from genderaudit.suppliers import (
    add_supplier,
    dismiss_task,
    edit_relationship,
    edit_supplier,
    edit_task,
    end_relationship,
    find_supplier,
    merge_suppliers,
    raise_task,
    registry_of,
    remove_relationship,
    remove_supplier,
    set_own_risk,
    tasks_of,
    verify_task,
)
from genderaudit.suppliers.model import refusals
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.supplier import OwnRisk, Supplier


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with registry_file(tmp_path) as opened:
        yield opened


def merge(workspace: Workspace, copy: str, into: str) -> None:
    found = workspace.get(Supplier, copy)
    assert found is not None
    with workspace.step("supplier.merge", OFFICER) as step:
        step.put(found.model_copy(update={"merged_into": into}))


def test_the_registry_follows_every_change(workspace: Workspace) -> None:
    assert not registry_of(workspace).suppliers
    mill = known(workspace, "River Mill")
    assert registry_of(workspace).name_of(mill) == "River Mill"
    edit_supplier(workspace, OFFICER, mill, {"name": "River Mills"})
    farm = known(workspace, "Hill Farm")
    link = linked(workspace, farm, mill)
    registry = registry_of(workspace)
    assert registry_of(workspace) is registry
    assert {one.name for one in registry.suppliers.values()} == {"River Mills", "Hill Farm"}
    assert [one.id for one in registry.links_of(mill)] == [link]
    workspace.undo(OFFICER)
    assert not registry_of(workspace).relationships
    assert registry.relationships, "what was read before stays as it was"


def test_the_registry_follows_a_step_of_hundreds_of_records(workspace: Workspace) -> None:
    first = known(workspace, "Lake Foods")
    assert set(registry_of(workspace).suppliers) == {first}
    suppliers = [Supplier(id=f"sup-{n:04d}", name=f"Hill Works {n}") for n in range(600)]
    with workspace.step("supplier.import", OFFICER) as step:
        for one in suppliers:
            step.put(one)
            step.put(Relationship(id=f"rel-{one.id}", type="supplies", seller=one.id, buyer=first))
    registry = registry_of(workspace)
    assert [registry.suppliers[one.id] for one in suppliers] == suppliers
    assert len(registry.bought_by[first]) == 600
    workspace.undo(OFFICER)
    assert (set(registry_of(workspace).suppliers), registry_of(workspace).relationships) == ({first}, {})


def test_copies_are_read_as_one_and_links_point_at_the_one_that_stays(workspace: Workspace) -> None:
    spend = {"amount": "10", "currency": "USD", "start": "2025-01-01", "end": "2025-12-31"}
    mill = known(workspace, "River Mill", spend=(spend,), identifiers=({"scheme": "ungm", "value": "0071"},))
    copy = known(workspace, "RIVER MILL LTD", spend=(spend,), country="KE", aliases=("R. Mill",))
    farm = known(workspace, "Hill Farm")
    first, second = linked(workspace, farm, copy), linked(workspace, copy, "us")
    inner = linked(workspace, copy, mill, "shares_address", shared="1 River Road")
    merge(workspace, copy, mill)
    registry = registry_of(workspace)
    stays = registry.suppliers[mill]
    assert copy not in registry.suppliers
    assert registry.copies == {mill: (copy,)}
    assert stays.country == "KE"
    assert set(stays.aliases) == {"RIVER MILL LTD", "R. Mill"}
    assert sum((one.amount for one in stays.spend), Decimal(0)) == 20
    assert (registry.relationships[first].buyer, registry.relationships[second].seller) == (mill, mill)
    assert registry.inside == (inner,)
    assert registry.first_tier == frozenset({mill})
    assert find_supplier(workspace, "river mill ltd").id == mill
    assert find_supplier(workspace, copy).id == mill
    assert find_supplier(workspace, "0071").id == mill
    with pytest.raises(refusals.SupplierMerged, match="River Mill"):
        edit_supplier(workspace, OFFICER, copy, {"country": "UG"})
    edit_supplier(workspace, OFFICER, mill, {"note": "visited"})
    kept = workspace.get(Supplier, mill)
    assert kept is not None
    assert kept.country is None, "what a copy adds is not written into the one that stays"


def test_a_supplier_goes_with_its_copies_and_links_and_comes_back_whole(workspace: Workspace) -> None:
    mill, copy, farm = known(workspace, "River Mill"), known(workspace, "River Mills"), known(workspace, "Hill Farm")
    linked(workspace, farm, copy)
    linked(workspace, mill, "us")
    merge(workspace, copy, mill)
    before = registry_of(workspace)
    with pytest.raises(refusals.SupplierReasonNeeded):
        remove_supplier(workspace, OFFICER, mill, reason=" ")
    removed = remove_supplier(workspace, OFFICER, mill, reason="entered twice by mistake")
    assert len(removed) == 4
    assert set(registry_of(workspace).suppliers) == {farm}
    workspace.undo(OFFICER)
    assert registry_of(workspace) == before


def test_steps_that_do_not_fit_are_refused_and_change_nothing(workspace: Workspace) -> None:
    mill = known(workspace, "River Mill")
    farm = known(workspace, "Hill Farm")
    link = linked(workspace, farm, mill, value=Decimal(10), currency="USD")
    before = workspace.latest()
    with pytest.raises(refusals.SupplierUnknown):
        linked(workspace, farm, "sup-nobody")
    with pytest.raises(refusals.RelationshipCarriesNot, match="value"):
        linked(workspace, farm, mill, "shares_phone", value=Decimal(10), currency="USD")
    with pytest.raises(refusals.RelationshipCarriesNot, match="share"):
        linked(workspace, farm, mill, "controls", share=Decimal(10))
    with pytest.raises(refusals.RelationshipCarriesNot):
        edit_relationship(workspace, OFFICER, link, {"type": "owns"})
    with pytest.raises(ValidationError):
        linked(workspace, farm, farm)
    with pytest.raises(ValidationError):
        edit_supplier(workspace, OFFICER, mill, {"country": "Kenya"})
    with pytest.raises(refusals.SupplierReasonNeeded):
        remove_relationship(workspace, OFFICER, link, reason="")
    with pytest.raises(refusals.RelationshipUnknown):
        remove_relationship(workspace, OFFICER, "rel-none", reason="x")
    assert workspace.latest() == before


def test_a_relationship_that_ends_stays_as_history(workspace: Workspace) -> None:
    farm, mill = known(workspace, "Hill Farm"), known(workspace, "River Mill")
    link = linked(workspace, farm, mill, valid_from=dt.date(2024, 1, 1))
    end_relationship(workspace, OFFICER, link, dt.date(2025, 6, 30))
    kept = workspace.get(Relationship, link)
    assert kept is not None
    assert kept.valid_to == dt.date(2025, 6, 30)
    with pytest.raises(ValidationError):
        end_relationship(workspace, OFFICER, link, dt.date(2023, 1, 1))


def test_own_risk_by_hand_needs_its_reason_and_replaces_only_its_theme(workspace: Workspace) -> None:
    mill = known(workspace, "River Mill")
    labour = OwnRisk(theme="labour", value=Decimal("0.6"), status="estimated", on=dt.date(2026, 3, 1))
    pay = OwnRisk(theme="pay_equality", value=Decimal("0.2"), status="estimated", on=dt.date(2026, 3, 1))
    with pytest.raises(refusals.SupplierReasonNeeded):
        set_own_risk(workspace, OFFICER, mill, "labour", labour, reason="")
    set_own_risk(workspace, OFFICER, mill, "labour", labour, reason="sector study")
    set_own_risk(workspace, OFFICER, mill, "pay_equality", pay, reason="sector study")
    kept = set_own_risk(workspace, OFFICER, mill, "labour", None, reason="study withdrawn").supplier
    assert kept.own_risks == (pay,)
    assert edit_supplier(workspace, OFFICER, mill, {"own_risks": ()}).supplier.own_risks == (pay,)


def test_own_risk_with_a_source_needs_a_reason_only_against_an_assessment(workspace: Workspace) -> None:
    mill, copy = known(workspace, "River Mill"), known(workspace, "River Mill Ltd")
    seen = OwnRisk(theme="labour", value=Decimal("0.2"), status="found", on=dt.date(2026, 3, 1), source="Visit")
    set_own_risk(workspace, OFFICER, mill, "labour", seen)
    assessed = seen.model_copy(update={"engagement": "eng-1", "value": Decimal("0.9")})
    set_own_risk(workspace, OFFICER, copy, "labour", assessed)
    merge_suppliers(workspace, OFFICER, mill, (copy,), reason="the same")
    assert registry_of(workspace).suppliers[mill].own_risks == (assessed,)
    with pytest.raises(refusals.SupplierReasonNeeded):
        set_own_risk(workspace, OFFICER, mill, "labour", seen)
    set_own_risk(workspace, OFFICER, mill, "labour", seen, reason="the assessment was of another site")
    assert registry_of(workspace).suppliers[mill].own_risks == (seen,), "what the copy says gives way"


def test_a_note_that_may_name_somebody_is_noticed_and_an_address_is_not(workspace: Workspace) -> None:
    kept = add_supplier(
        workspace,
        OFFICER,
        {
            "name": "River Mill",
            "note": "Call 0712 345 678 about it",
            "sites": ({"address": "0712 345 678 River Road"},),
        },
    )
    assert [one.field for one in kept.warnings] == ["note"]


def test_a_verification_task_is_raised_once_and_settled_once(workspace: Workspace) -> None:
    mill, farm = known(workspace, "River Mill"), known(workspace, "Hill Farm")
    task = raise_task(workspace, OFFICER, (mill, farm), "shared_detail", "Same address").task
    again = raise_task(workspace, OFFICER, (farm, mill), "shared_detail", "Same address")
    assert (again.known, again.task) == (True, task)
    edit_task(workspace, OFFICER, task.id, {"owner_post": "Procurement Officer", "status": "verified"})
    assert [one.status for one in tasks_of(workspace, farm)] == ["open"]
    with pytest.raises(refusals.SupplierReasonNeeded):
        dismiss_task(workspace, OFFICER, task.id, "")
    assert verify_task(workspace, OFFICER, task.id, "Two doors, two owners").task.outcome == "Two doors, two owners"
    for settle in (verify_task, dismiss_task):
        with pytest.raises(refusals.TaskSettled, match="Two doors"):
            settle(workspace, OFFICER, task.id, "x")
    assert tasks_of(workspace, mill)[0].status == "verified"
    assert not raise_task(workspace, OFFICER, (mill, farm), "shared_detail", "Same address again").known


def test_an_ambiguous_name_lists_whom_it_may_mean(workspace: Workspace) -> None:
    known(workspace, "River Mill")
    known(workspace, "River Farm")
    with pytest.raises(refusals.SupplierAmbiguous, match=r"River Mill.*|River Farm.*"):
        find_supplier(workspace, "river")
    with pytest.raises(refusals.SupplierUnknown):
        find_supplier(workspace, "")


def test_a_step_being_written_and_a_reader_beside_it_do_not_wait_for_each_other(workspace: Workspace) -> None:
    mill = known(workspace, "River Mill")
    registry_of(workspace)
    started, seen = threading.Event(), list[str]()

    def read() -> None:
        started.set()
        seen.append(registry_of(workspace).name_of(mill))

    with ThreadPoolExecutor(1) as pool:
        with workspace.step("supplier.edit", OFFICER) as step:
            kept = workspace.get(Supplier, mill)
            assert kept is not None
            step.put(kept.model_copy(update={"name": "River Mills"}))
            reading = pool.submit(read)
            started.wait(10)
            assert registry_of(workspace).name_of(mill) == "River Mills"
        reading.result(10)
    assert seen == ["River Mills"]


def test_a_step_that_fails_leaves_nothing_in_what_is_kept(workspace: Workspace) -> None:
    mill = known(workspace, "River Mill")
    kept = workspace.get(Supplier, mill)
    assert kept is not None
    with pytest.raises(ValueError, match="on purpose"), workspace.step("supplier.edit", OFFICER) as step:
        step.put(kept.model_copy(update={"name": "Never"}))
        assert registry_of(workspace).name_of(mill) == "Never"
        raise ValueError("on purpose")
    assert registry_of(workspace).name_of(mill) == "River Mill"
    edit_supplier(workspace, OFFICER, mill, {"name": "Otherwise"})
    assert registry_of(workspace).name_of(mill) == "Otherwise"
