"""The network read straight from the journal's texts is the one that is read from records."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from registry_samples import OFFICER, registry_file

from genderaudit.store import Workspace, errors
from genderaudit.suppliers.actions import network as acting
from genderaudit.suppliers.actions import registry as keeping
from genderaudit.suppliers.actions.keeping import change_supply_setup
from genderaudit.suppliers.actions.network import exposure_of, network_of, owners_of, weights_of
from genderaudit.suppliers.actions.registry import registry_of, supply_setup_of
from genderaudit.suppliers.model.relationship import FLOW, RELATIONSHIP_KINDS, Relationship
from genderaudit.suppliers.model.supplier import THEMES, Supplier
from genderaudit.suppliers.rules.network.graph import Network, network_from


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with registry_file(tmp_path) as opened:
        yield opened


def a_supplier(chance: random.Random, number: int) -> Supplier:
    facts: dict[str, Any] = {"id": f"sup-{chance.randrange(10**6):06d}-{number}", "name": f"Lake {number}"}
    some = chance.random
    if some() < 0.3:
        facts["name"] = chance.choice(['Café "Été"', "back\\slash", "مزرعة", "two\nlines", "tab\there"])
    if some() < 0.4:
        facts["country"] = chance.choice(["KE", "UG"])
    if some() < 0.4:
        facts["sectors"] = chance.sample(["10101500", "4412", "76"], 2)
    if some() < 0.4:
        facts["own_risks"] = [
            {"theme": theme, "value": Decimal(chance.randrange(101)) / 100, "status": "found", "on": "2025-03-01"}
            for theme in chance.sample(THEMES, 2)
        ]
    if some() < 0.4:
        facts["spend"] = [
            {
                "amount": chance.choice(["100", "-20.50", "3E+2"]), "currency": chance.choice(["USD", "KES", "XAF"]),
                "start": "2025-01-01", "end": "2025-12-31", "stage": chance.choice(["paid", "contract", "framework"]),
                "category": chance.choice([None, "4412"]), "country": chance.choice([None, "KE"]),
            }
            for _ in range(2)
        ]  # fmt: skip
    if some() < 0.3:
        facts["assessed"] = {"engagement": "eng-1", "on": "2025-05-01"}
    if some() < 0.3:
        facts |= {"screening": {"contact": "direct"}, "no_lower_tiers": True, "sole_trader": True}
    return Supplier.model_validate(facts)


def a_link(chance: random.Random, number: int, ends: list[str]) -> Relationship:
    seller, buyer = chance.sample(ends, 2)
    facts: dict[str, Any] = {"id": f"rel-{chance.randrange(10**6):06d}-{number}", "seller": seller, "buyer": buyer}
    kind = facts["type"] = chance.choice(RELATIONSHIP_KINDS)
    facts["confidence"] = chance.choice(["low", "medium", "high"])
    if kind in FLOW and chance.random() < 0.7:
        facts |= {"value": chance.choice(["5", "7.25", "1E+2", "-3"]), "currency": chance.choice(["USD", "KES", "XAF"])}
        facts |= {"gender_clause": chance.choice([None, True, False]), "psea_clause": chance.choice([None, True])}
        facts |= {"contact": chance.choice([None, "none", "direct"]), "category": chance.choice([None, "4412"])}
    if kind == "owns":
        facts["share"] = chance.choice([None, "51.5", "0"])
    if kind.startswith("shares"):
        facts["shared"] = chance.choice(["", "Road 5", 'a "quoted" road', "شارع"])
    facts["valid_from"] = chance.choice([None, "2024-01-01", "2025-06-01"])
    facts["valid_to"] = chance.choice([None, "2025-06-30", "2027-01-01"])
    facts |= {"disclosed": chance.random() < 0.5, "note": chance.choice(["", "line\nline", "plain"])}
    facts["source"] = {"text": chance.choice(["", 'said "so"']), "row": chance.choice([None, 5])}
    return Relationship.model_validate(facts)


def filled(workspace: Workspace, seed: int, merged: int) -> None:
    chance = random.Random(seed)
    change_supply_setup(
        workspace,
        OFFICER,
        {"rates": [{"currency": "KES", "rate": "0.0077", "since": day} for day in ("2024-12-31", "2025-12-31")]},
    )
    suppliers = [a_supplier(chance, number) for number in range(25)]
    ids = [one.id for one in suppliers]
    for place in chance.sample(range(25), merged):
        into = chance.choice([*ids, "sup-gone"])
        if into != ids[place]:
            suppliers[place] = suppliers[place].model_copy(update={"merged_into": into})
    links = [a_link(chance, number, [*ids, "us", "sup-gone"]) for number in range(60)]
    with workspace.step("supplier.import", OFFICER) as step:
        step.put_all([*suppliers[:10], *links[:30], *suppliers[10:], *links[30:]])
    with workspace.step("supplier.edit", OFFICER) as step:
        step.put(suppliers[0].model_copy(update={"name": "changed since"}))
        step.remove(links[0].id)


def from_records(workspace: Workspace, day: dt.date | None) -> Network:
    return network_from(registry_of(workspace), supply_setup_of(workspace), true_on=day)


def from_texts(workspace: Workspace, day: dt.date | None) -> Network:
    keeping._KEPT.pop(workspace, None)
    return acting._from_texts(workspace, day)


def require_same(one: Network, other: Network) -> None:
    pd.testing.assert_frame_equal(one.nodes, other.nodes)
    pd.testing.assert_frame_equal(one.links, other.links, check_dtype=len(other.links) > 0)
    pd.testing.assert_frame_equal(one.bought, other.bought)
    assert one.not_converted == other.not_converted
    assert dict(one.records) == dict(other.records)
    assert len(one.records) == len(other.records)


@pytest.mark.parametrize("day", [None, dt.date(2025, 6, 15)])
@pytest.mark.parametrize(("seed", "merged"), [(1, 0), (2, 0), (3, 4), (4, 8), (5, 12), (6, 25)])
def test_tables_from_texts_are_those_from_records(
    workspace: Workspace, seed: int, merged: int, day: dt.date | None
) -> None:
    filled(workspace, seed, merged)
    texts = from_texts(workspace, day)
    require_same(texts, from_records(workspace, day))


def test_one_record_asked_for_is_the_one_that_the_registry_reads(workspace: Workspace) -> None:
    filled(workspace, 4, 8)
    network = from_texts(workspace, None)
    registry = registry_of(workspace)
    assert registry.copies
    assert {one: network.records.get(one) for one in registry.kept} == {
        one: registry.suppliers.get(one) for one in registry.kept
    }
    assert network.records.get("us") is None


@pytest.mark.parametrize("links", [0, 1])
def test_a_workspace_with_little_in_it_has_a_network(workspace: Workspace, links: int) -> None:
    if links:
        with workspace.step("supplier.import", OFFICER) as step:
            step.put(Supplier(id="sup-1", name="x"))
            step.put(Relationship(id="rel-1", type="supplies", seller="sup-1", buyer="us"))
    require_same(from_texts(workspace, None), from_records(workspace, None))


def test_the_network_is_read_from_texts_until_the_registry_is_there_and_results_agree(workspace: Workspace) -> None:
    filled(workspace, 3, 4)
    first = network_of(workspace)
    assert type(first.records) is acting._OnDemand
    found = exposure_of(first, weights_of(workspace), "labour"), owners_of(first)
    registry_of(workspace)
    with workspace.step("supplier.edit", OFFICER) as step:
        step.put(Supplier(id="sup-zz", name="new"))
    second = network_of(workspace)
    assert type(second.records) is dict
    again = second.without(["sup-zz"])
    assert found[0].model_copy(update={"basis": None}) == exposure_of(
        again, weights_of(workspace), "labour"
    ).model_copy(update={"basis": None})
    without = {"basis": None}
    assert found[1].model_copy(update=without) == owners_of(again).model_copy(update=without)


def test_a_body_that_cannot_be_read_is_named(workspace: Workspace) -> None:
    filled(workspace, 1, 0)
    connection = workspace._journal.connection
    for kind in ("relationship", "supplier"):
        connection.execute('UPDATE heads SET body = \'{"id":"x"}\' WHERE kind = ? AND id % 7 = 0', (kind,))
        with pytest.raises(errors.UnreadableRecord):
            from_texts(workspace, None)
        connection.execute("DELETE FROM heads WHERE kind = ? AND id % 7 = 0", (kind,))
