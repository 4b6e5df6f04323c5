"""Brokers, loops, rings, clause breaks and copies planted together in random registries: all found, none invented.

The links of some suppliers are spread over misspelt copies, so that only settling these makes the structures whole.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

import pytest
from network_samples import link, supplier
from rapidfuzz import fuzz

from genderaudit.store import Workspace
from genderaudit.suppliers import (
    breaks_of,
    candidates_of,
    critical_of,
    decide_matches,
    decision_on,
    network_of,
    owners_of,
    rings_of,
    tiers_of,
)
from genderaudit.suppliers.model.relationship import FLOW, Relationship
from genderaudit.suppliers.model.supplier import US
from work_samples import AUDITOR, new_workspace

GRAPHS, BATCH = 200, 10
ALIKE = 60
"""Names of different suppliers are less alike than this, so that no copy is there that was not planted."""
_CONSONANTS, _VOWELS = "bdfgjklmnprtvz", "aeiou"


class Planted(NamedTuple):
    """A registry with what was planted in it."""

    names: dict[str, str]
    links: list[Relationship]
    broker: str
    behind: set[str]
    """Who reaches us through the broker only."""
    owners: tuple[str, ...]
    """A circle, beginning at its smallest id."""
    traders: frozenset[str]
    """Who buys from one another in a circle."""
    ring: tuple[str, ...]
    broken: tuple[str, str]
    """Who is bound by a clause, and the link on which it is not passed on."""
    copied: dict[str, str]
    """Copy to original."""


def _unlike_names(ids: Iterable[str], chance: random.Random) -> dict[str, str]:
    names: dict[str, str] = {}
    for one in ids:
        while True:
            word = "".join(chance.choice(_CONSONANTS) + chance.choice(_VOWELS) for _ in range(5))
            if all(fuzz.ratio(word, name.replace(" ", "").lower()) < ALIKE for name in names.values()):
                break
        names[one] = f"{word[:6].title()} {word[6:].title()}"
    return names


def _misspelt(name: str, chance: random.Random) -> str:
    place = chance.randrange(1, 5)
    return f"{name[:place]}{name[place + 1 :]} Ltd"


def _planted(seed: int) -> Planted:
    chance = random.Random(seed)
    ids = [f"s{i:02d}" for i in range(28)]
    chance.shuffle(ids)
    first, second, rest = ids[:5], ids[5:13], ids[13:]
    links = [link(one, US, gender_clause=False) for one in first]
    links += [link(one, buyer, chance.choice(FLOW)) for one in second for buyer in chance.sample(first, 2)]
    broker, *behind = rest[:4]
    links += [link(broker, buyer) for buyer in chance.sample(first, 2)]
    links += [link(one, chance.choice([broker, *behind[:i]])) for i, one in enumerate(behind)]
    bound, breaker = rest[4:6]
    links += [link(bound, US, id="bound", psea_clause=True), link(breaker, bound, id="broken", psea_clause=False)]
    links.append(link(breaker, first[0], id="kept", psea_clause=True))
    owners = chance.sample(ids, chance.randint(2, 4))
    links += [link(one, other, "owns", share=60) for one, other in zip(owners, (*owners[1:], owners[0]), strict=True)]
    start = owners.index(min(owners))
    traders = rest[6 : 6 + chance.randint(2, 4)]
    links += [link(one, other) for one, other in zip(traders, (*traders[1:], traders[0]), strict=True)]
    ring = sorted(chance.sample(ids, chance.randint(2, 5)))
    kinds = ("shares_address", "shares_phone", "shares_bank", "shares_director")
    links += [link(*pair, chance.choice(kinds), shared="one detail") for pair in itertools.pairwise(ring)]
    originals = {broker, *chance.sample(ids, 4)}
    return Planted(
        names=_unlike_names(ids, chance),
        links=links,
        broker=broker,
        behind=set(behind),
        owners=(*owners[start:], *owners[:start]),
        traders=frozenset(traders),
        ring=tuple(ring),
        broken=(bound, "broken"),
        copied={f"copy-of-{one}": one for one in sorted(originals)},
    )


def _written(workspace: Workspace, planted: Planted, seed: int) -> None:
    """The registry with the links of each original spread over itself and its copy."""
    chance = random.Random(-seed)
    ends = {one: (one, copy) for copy, one in planted.copied.items()}

    def spread(end: str) -> str:
        return chance.choice(ends.get(end, (end,)))

    with workspace.step("supplier.add", AUDITOR) as step:
        for one, name in planted.names.items():
            step.put(supplier(one, name=name, country="KE"))
        for copy, one in planted.copied.items():
            step.put(supplier(copy, name=_misspelt(planted.names[one], chance), country="KE"))
        for one in planted.links:
            step.put(one.model_copy(update={"seller": spread(one.seller), "buyer": spread(one.buyer)}))


def _reaching(flow: Iterable[tuple[str, str]], without: str = "") -> set[str]:
    """Everyone from whom links lead to us, one supplier left out."""
    pairs = {pair for pair in flow if without not in pair}
    reached = {US}
    while more := {seller for seller, buyer in pairs if buyer in reached} - reached:
        reached |= more
    return reached - {US}


def _parts(nodes: set[str], flow: Iterable[tuple[str, str]]) -> int:
    """Into how many parts the nodes fall, direction left aside."""
    left, parts = set(nodes), 0
    pairs = [pair for pair in flow if left.issuperset(pair)]
    while left:
        part = {left.pop()}
        while more := {end for pair in pairs if part.intersection(pair) for end in pair} - part:
            part |= more
        left -= part
        parts += 1
    return parts


@pytest.fixture
def opened(tmp_path: Path) -> Callable[[int], Workspace]:
    return lambda seed: new_workspace(tmp_path / f"graph-{seed}.gaw")


@pytest.mark.parametrize("batch", range(GRAPHS // BATCH))
def test_all_that_was_planted_is_found_once_copies_are_settled_and_nothing_is_invented(
    batch: int, opened: Callable[[int], Workspace]
) -> None:
    for seed in range(batch * BATCH, (batch + 1) * BATCH):
        planted = _planted(seed)
        with opened(seed) as workspace:
            _written(workspace, planted, seed)
            _settle_copies(workspace, planted)
            _compare(workspace, planted)


def _settle_copies(workspace: Workspace, planted: Planted) -> None:
    found = candidates_of(workspace)
    pairs = {frozenset((one.first, one.second)): one for one in found}
    assert set(pairs) == {frozenset(pair) for pair in planted.copied.items()}
    assert {one.verdict for one in found} <= {"certain", "proposed"}
    originals = {pair: next(iter(pair - planted.copied.keys())) for pair in pairs}
    decide_matches(
        workspace, AUDITOR, [decision_on(one, same=True, keeps=originals[pair]) for pair, one in pairs.items()]
    )
    assert candidates_of(workspace) == ()


def _compare(workspace: Workspace, planted: Planted) -> None:
    network = network_of(workspace)
    flow = {(one.seller, one.buyer) for one in planted.links if one.type in FLOW}
    reaching = _reaching(flow)
    cut = {one: len(reaching - {one} - _reaching(flow, one)) for one in reaching}
    critical = critical_of(network)
    assert {row.supplier: row.cut for row in critical.rows if not row.category} == {
        one: count for one, count in cut.items() if count
    }
    assert cut[planted.broker] >= len(planted.behind)
    nodes = {end for pair in flow for end in pair}
    falling = {one for one in nodes - {US} if _parts(nodes - {one}, flow) > _parts(nodes, flow)}
    assert set(critical.articulation) - {US} == falling
    assert [loop.members for loop in owners_of(network).loops] == [planted.owners]
    assert {frozenset(loop.members) for loop in tiers_of(network).loops} == {planted.traders}
    (ring,) = rings_of(network).rows
    assert ring.members == planted.ring
    broken = {(row.clause, row.supplier, row.link) for row in breaks_of(network).rows if row.known}
    assert broken == {("psea", *planted.broken)}
