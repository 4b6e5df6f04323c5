"""Opening the network of a workspace with 1,000,000 relationships from its journal: seconds and memory, each alone."""

from __future__ import annotations

import gc
import itertools
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from genderaudit.domain.ids import new_ids
from genderaudit.domain.records import Author
from genderaudit.store import Workspace, create_workspace, open_workspace
from genderaudit.suppliers.actions.network import network_of
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.supplier import Supplier

SUPPLIERS, LINKS = 250_000, 1_000_000
SECONDS, MEMORY = 10.0, 1200
AUTHOR, KDF = Author(post="procurement officer", office="Kampala"), 4000
_COUNTRIES = ("KE", "UG", "TZ", "ET", "RW", "GH")


def suppliers(ids: list[str]) -> Iterator[Supplier]:
    """Invented suppliers; a third has a risk of its own, a fifth was paid."""
    for n, id in enumerate(ids):
        facts: dict[str, object] = {"id": id, "name": f"Lake Works {n}", "country": _COUNTRIES[n % 6]}
        facts |= {"sectors": (f"{10 + n % 80}101500",), "source": {"run": "supimport-1", "sheet": "V", "row": n + 2}}
        if n % 3 == 0:
            risk = {"theme": "labour", "value": Decimal(n % 100) / 100, "status": "found", "on": "2025-03-01"}
            facts["own_risks"] = (risk,)
        if n % 5 == 0:
            facts["spend"] = ({"amount": n, "currency": "USD", "start": "2025-01-01", "end": "2025-12-31"},)
        yield Supplier.model_validate(facts)


def links(ids: list[str]) -> Iterator[Relationship]:
    """Each to somebody who came earlier, or to us; half of them with their value."""
    chance = random.Random(5)
    for n, id in enumerate(itertools.islice(new_ids("rel"), LINKS)):
        seller = chance.randrange(SUPPLIERS)
        buyer = chance.randrange(-100, seller + 1)
        facts: dict[str, object] = {"id": id, "type": "supplies" if n % 7 else "subcontracts", "seller": ids[seller]}
        facts |= {"buyer": "us" if buyer < 0 or buyer == seller else ids[buyer], "source": {"run": "supimport-1"}}
        if n % 2:
            facts |= {"value": n % 5000, "currency": "USD", "valid_from": "2024-01-01"}
        yield Relationship.model_validate(facts)


def make(file: Path) -> None:
    """A workspace with all of it, put in one step."""
    gc.disable()
    ids = list(itertools.islice(new_ids("sup"), SUPPLIERS))
    busy, wall = time.process_time(), time.perf_counter()
    with (
        create_workspace(file, "bench", kdf_iterations=KDF) as workspace,
        workspace.step("supplier.import", AUTHOR, large=True) as step,
    ):
        step.put_all(suppliers(ids))
        step.put_all(links(ids))
    taken, used = time.perf_counter() - wall, time.process_time() - busy
    print(f"making and writing {SUPPLIERS + LINKS:,} records: {taken:.1f} s, {used:.1f} s of CPU")


def look(file: Path) -> None:
    """The tables, the networkx graph and the arrays."""
    with open_workspace(file, "bench", kdf_iterations=KDF) as workspace:
        busy, wall = time.process_time(), time.perf_counter()
        network = network_of(workspace)
        tables = (time.perf_counter() - wall, time.process_time() - busy)
        assert network.graph.number_of_edges() == len(network.links) >= LINKS
        assert len(network.arrays("flow").share)
        taken, used = time.perf_counter() - wall, time.process_time() - busy
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        seconds = min(taken, used)
        verdict = "met" if seconds <= SECONDS and peak <= MEMORY else "NOT MET"
        print(
            f"{len(network.links):,} links of {len(network.ids):,} suppliers from the journal: {taken:.1f} s,"
            f" {used:.1f} s of CPU (tables {tables[0]:.1f} s, {tables[1]:.1f} s of CPU), {peak:.0f} MB;"
            f" target {SECONDS:g} s, {MEMORY} MB: {verdict}",
            flush=True,
        )
        save(workspace)


def save(workspace: Workspace) -> None:
    """One fact of one supplier changed, among all the others."""
    one = next(iter(workspace.texts((Supplier.kind,))))[0]
    before = workspace.get(Supplier, one[0])
    assert before is not None
    wall = time.perf_counter()
    with workspace.step("supplier.edit", AUTHOR) as step:
        step.put(before.model_copy(update={"note": "seen"}))
    print(f"saving one supplier of them: {(time.perf_counter() - wall) * 1e3:.1f} ms")


def main() -> None:
    if len(sys.argv) == 3:
        {"make": make, "look": look}[sys.argv[1]](Path(sys.argv[2]))
        return
    with tempfile.TemporaryDirectory() as folder:
        for what in ("make", "look"):
            subprocess.run([sys.executable, __file__, what, str(Path(folder, "million.gaw"))], check=True)


if __name__ == "__main__":
    main()
