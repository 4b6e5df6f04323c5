"""Whatever people do to the registry: taking all of it back ends where they began, in registry, graph and layout."""

from __future__ import annotations

import contextlib
import datetime as dt
import random
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path

import pytest
from registry_samples import OFFICER, known, linked, registry_file

from genderaudit.domain.errors import SpokenError
from genderaudit.store import Workspace
from genderaudit.suppliers import (
    Registry,
    add_relationship,
    add_supplier,
    change_supply_setup,
    dismiss_task,
    edit_relationship,
    edit_supplier,
    end_relationship,
    enter_counts,
    merge_suppliers,
    network_of,
    raise_task,
    registry_of,
    remove_relationship,
    remove_supplier,
    split_supplier,
    tasks_of,
)
from genderaudit.suppliers.actions.supplier_map import lay_out, map_data_of, pin_suppliers, pins_of
from genderaudit.suppliers.model.relationship import FLOW, Relationship
from genderaudit.suppliers.model.supplier import PSEA_STATUSES, US, Supplier
from genderaudit.suppliers.rules.registry import registry_from

TODAY = dt.date(2026, 3, 3)


def state(workspace: Workspace) -> tuple[object, ...]:
    """Every live record, the registry, the graph with its keys and weights, and where the map puts everybody."""
    graph = network_of(workspace).graph
    places = lay_out(map_data_of(workspace, today=TODAY), "tiers", pins_of(workspace, "tiers"))
    return (
        {one.record: one.body for one in workspace.live()},
        registry_of(workspace),
        sorted(graph.nodes),
        sorted((*ends, tuple(sorted(facts.items()))) for *ends, facts in graph.edges(keys=True, data=True)),
        places.places.tolist(),
    )


def anew(workspace: Workspace) -> Registry:
    """The registry read from the beginning."""
    suppliers = {one.id: one for one in workspace.find(Supplier)}
    return registry_from(suppliers, {one.id: one for one in workspace.find(Relationship)})


class Careless:
    """Does one thing after another to a registry, at random."""

    def __init__(self, workspace: Workspace, seed: int) -> None:
        self.workspace = workspace
        self.chance = random.Random(seed)
        self.done = 0
        self.acts: Sequence[Callable[[], object]] = (
            self.add, self.add, self.edit, self.edit, self.edit, self.link, self.link, self.relink, self.end,
            self.unlink, self.remove, self.merge, self.split, self.task, self.settle, self.setup, self.count, self.pin,
            self.undo, self.redo, self.undo_one, self.undo_one,
        )  # fmt: skip

    def act(self) -> None:
        before = self.workspace.latest()
        with contextlib.suppress(SpokenError):
            self.chance.choice(self.acts)()
            self.done += self.workspace.latest() != before

    def supplier(self) -> str:
        return self.chance.choice(list(registry_of(self.workspace).suppliers) or [US])

    def relationship(self) -> str:
        return self.chance.choice(list(registry_of(self.workspace).relationships) or ["none"])

    def add(self) -> None:
        add_supplier(self.workspace, OFFICER, {"name": f"Firm {self.chance.random()}"})

    def edit(self) -> None:
        change = {"psea": self.chance.choice(PSEA_STATUSES), "note": f"{self.chance.random()}"}
        edit_supplier(self.workspace, OFFICER, self.supplier(), change)

    def link(self) -> None:
        ends = {self.supplier(), self.chance.choice([US, self.supplier()])}
        if len(ends) == 2:
            seller, buyer = self.chance.sample(sorted(ends), 2)
            facts = {"type": self.chance.choice(FLOW), "seller": seller, "buyer": buyer}
            add_relationship(self.workspace, OFFICER, facts)

    def relink(self) -> None:
        edit_relationship(
            self.workspace,
            OFFICER,
            self.relationship(),
            {"value": Decimal(self.chance.randrange(1, 999)), "currency": "USD"},
        )

    def end(self) -> None:
        end_relationship(self.workspace, OFFICER, self.relationship(), dt.date(2026, 1, self.chance.randrange(1, 31)))

    def unlink(self) -> None:
        remove_relationship(self.workspace, OFFICER, self.relationship(), reason="never was")

    def remove(self) -> None:
        remove_supplier(self.workspace, OFFICER, self.supplier(), reason="left")

    def merge(self) -> None:
        merge_suppliers(self.workspace, OFFICER, self.supplier(), [self.supplier()])

    def split(self) -> None:
        merged = [id for several in registry_of(self.workspace).copies.values() for id in several]
        if merged:
            split_supplier(self.workspace, OFFICER, self.chance.choice(merged))

    def task(self) -> None:
        raise_task(self.workspace, OFFICER, [self.supplier()], "nominee", f"{self.chance.random()}")

    def settle(self) -> None:
        waiting = [one.id for one in tasks_of(self.workspace) if one.status == "open"]
        dismiss_task(self.workspace, OFFICER, self.chance.choice(waiting or ["none"]), "seen")

    def setup(self) -> None:
        change_supply_setup(self.workspace, OFFICER, {"currency": self.chance.choice(("USD", "EUR", "CHF"))})

    def count(self) -> None:
        days = dt.date(2025, 1, 1), dt.date(2025, 12, 31)
        enter_counts(self.workspace, OFFICER, *days, {"bids": Decimal(self.chance.randrange(99))})

    def pin(self) -> None:
        place = (self.chance.random(), self.chance.random())
        pin_suppliers(self.workspace, OFFICER, "tiers", {self.supplier(): self.chance.choice((place, None))})

    def undo(self) -> None:
        self.workspace.undo(OFFICER)

    def redo(self) -> None:
        self.workspace.redo(OFFICER)

    def undo_one(self) -> None:
        steps = self.workspace.steps(40)
        self.workspace.undo_step(self.chance.choice(steps).id, OFFICER, "wrong")


def begun(workspace: Workspace) -> None:
    """A registry to begin with: two tiers, a copy that was merged, a place on the map."""
    firms = [known(workspace, f"Firm {letter}", country="KE") for letter in "abcdefgh"]
    for place, firm in enumerate(firms):
        linked(workspace, firm, US if place < 3 else firms[place % 3], value=Decimal(100 + place), currency="USD")
    merge_suppliers(workspace, OFFICER, firms[3], [firms[7]])
    pin_suppliers(workspace, OFFICER, "tiers", {firms[0]: (3.0, 4.0)})


@pytest.mark.parametrize(
    ("edits", "seed"),
    [(150, 1), (100, 2), pytest.param(10_000, 3, marks=pytest.mark.drill)],
)
def test_all_edits_taken_back_end_where_they_began(tmp_path: Path, edits: int, seed: int) -> None:
    with registry_file(tmp_path) as workspace:
        begun(workspace)
        before, last = state(workspace), workspace.can_undo
        assert last is not None
        careless = Careless(workspace, seed)
        floor = len(workspace.steps(1_000_000))
        while careless.done < edits:
            careless.act()
            kept, read = registry_of(workspace), anew(workspace)
            assert kept == read, "what is kept is what would be read"
            assert (list(kept.suppliers), list(kept.relationships)) == (list(read.suppliers), list(read.relationships))
            assert (kept.sold_by, kept.bought_by, kept.first_tier) == (read.sold_by, read.bought_by, read.first_tier)
            if workspace.can_undo == last:  # a person who undoes more than that day's work begins anew
                careless.add()
        assert state(workspace) != before
        assert len(workspace.steps(1_000_000)) >= floor + edits
        taken = 0
        while (now := workspace.can_undo) is not None and now.id != last.id:
            workspace.undo(OFFICER)
            taken += 1
        assert taken > edits // 4
        assert workspace.can_undo == last
        assert state(workspace) == before
        assert workspace.check() == []
