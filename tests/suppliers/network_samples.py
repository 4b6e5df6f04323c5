"""Small networks for tests: links in a line, random chains, and exposure by brute force."""

from __future__ import annotations

import datetime as dt
import itertools
import random
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from genderaudit.suppliers.files.weights import house_weights
from genderaudit.suppliers.model.keeping import SupplySetup
from genderaudit.suppliers.model.network import Weights
from genderaudit.suppliers.model.relationship import FLOW, Relationship
from genderaudit.suppliers.model.supplier import OwnRisk, Supplier, Theme
from genderaudit.suppliers.rules.network.graph import Network, network_from
from genderaudit.suppliers.rules.registry import registry_from

DAY = dt.date(2026, 3, 1)


def for_seeds(count: int, batch: int = 20) -> Callable[[Callable[[int], None]], Callable[[int], None]]:
    """Runs a test for so many seeds, some at a time; a failure names its seed."""

    def wrapped(test: Callable[[int], None]) -> Callable[[int], None]:
        def run(first: int) -> None:
            for seed in range(first, min(first + batch, count)):
                try:
                    test(seed)
                except BaseException as error:
                    error.add_note(f"seed {seed}")
                    raise

        run.__name__ = test.__name__
        marked: Callable[[int], None] = pytest.mark.parametrize("first", range(0, count, batch))(run)
        return marked

    return wrapped


def supplier(key: str, **facts: Any) -> Supplier:
    return Supplier.model_validate({"id": key, "name": facts.pop("name", key.upper()), **facts})


def link(seller: str, buyer: str, kind: str = "supplies", value: float | None = None, **facts: Any) -> Relationship:
    key = facts.pop("id", f"{seller}>{buyer}:{kind}")
    money = {"value": Decimal(str(value)), "currency": facts.pop("currency", "USD")} if value is not None else {}
    return Relationship.model_validate(
        {"id": key, "seller": seller, "buyer": buyer, "type": kind, "confidence": "high", **money, **facts}
    )


def risk(value: float, theme: Theme = "labour", status: str = "found", **facts: Any) -> OwnRisk:
    return OwnRisk.model_validate({"theme": theme, "value": Decimal(str(value)), "status": status, "on": DAY, **facts})


def network(
    *links: Relationship,
    suppliers: tuple[Supplier, ...] = (),
    setup: SupplySetup | None = None,
    true_on: dt.date | None = None,
) -> Network:
    """The network of these links; ends that are not given become plain suppliers."""
    every = {end: supplier(end) for one in links for end in (one.seller, one.buyer) if end != "us"}
    every |= {one.id: one for one in suppliers}
    return network_from(registry_from(every, {one.id: one for one in links}), setup, true_on=true_on)


def weights(**changes: float) -> Weights:
    """The house default with changes; two underscores stand for the dot of a code."""
    return house_weights().with_changes({code.replace("__", "."): value for code, value in changes.items()})


def chance_network(
    seed: int, nodes: int = 9, links: int = 18, *, kinds: tuple[str, ...] = FLOW, loops: bool = True
) -> Network:
    """A random network with cycles (or without), parallel links, missing values and own risks."""
    chance = random.Random(seed)
    names = [f"s{i}" for i in range(nodes)]
    every = []
    for number in range(links):
        seller, buyer = chance.sample([*names, "us"], 2)
        if not loops and (buyer > seller or seller == "us") and buyer != "us":
            seller, buyer = buyer, seller
        every.append(
            link(
                seller,
                buyer,
                chance.choice(kinds),
                chance.choice([None, chance.randint(1, 500), chance.randint(1, 500)]),
                id=f"l{number:03d}",
                confidence=chance.choice(["low", "medium", "high"]),
                gender_clause=chance.choice([None, True, False]),
                psea_clause=chance.choice([None, True, False]),
                contact=chance.choice([None, "none", "indirect", "direct"]),
            )
        )
    suppliers = tuple(
        supplier(
            one,
            own_risks=(
                risk(chance.random(), chance.choice(["labour", "sea_gbv"]), chance.choice(["found", "estimated"])),
            )
            if chance.random() < 0.6
            else (),
        )
        for one in names
    )
    return network(*every, suppliers=suppliers)


def simple_routes(
    edges: dict[tuple[str, str], float], source: str, target: str, length: int
) -> list[tuple[float, tuple[str, ...]]]:
    """Every route without loops with its product, best first, by trying all orders of nodes."""
    nodes = sorted({end for pair in edges for end in pair} - {source, target})
    found = []
    for count in range(min(length, len(nodes) + 1)):
        for between in itertools.permutations(nodes, count):
            route = (source, *between, target)
            pairs = list(itertools.pairwise(route))
            if all(pair in edges for pair in pairs):
                product = 1.0
                for pair in pairs:
                    product *= edges[pair]
                found.append((product, route))
    return sorted(found, key=lambda one: (-one[0], one[1]))
