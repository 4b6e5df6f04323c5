"""What the map shows, as arrays: suppliers with what colours them, links between them, and parts of the whole."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Literal

import numpy as np
import numpy.typing as npt

from genderaudit.suppliers.model.relationship import CONTROL, FLOW, RELATIONSHIP_KINDS
from genderaudit.suppliers.model.supplier import US
from genderaudit.suppliers.rules.map.layout import F, I

B = npt.NDArray[np.bool_]
Grouping = Literal["tier", "country", "sector"]
GROUPINGS: tuple[Grouping, ...] = ("tier", "country", "sector")
COLLAPSED_FROM = 3_000
"""Suppliers above which the map opens with groups collapsed, since nobody reads so many dots (network.md 3); house
default."""
UNKNOWN_TIER = -1
SEVERAL = "*"
"""Stands for a country, sector or ownership where the members of a bundle differ."""


@dataclass(frozen=True, eq=False, kw_only=True)
class MapData:
    """Suppliers (one entry each) and links (one entry each), ready to be placed and painted.

    `ages` are days since the last assessment, `exposures` the greater of own and inherited exposure by theme; NaN
    where nobody has assessed. `sellers` and `buyers` are positions in `ids`.
    """

    ids: tuple[str, ...]
    names: tuple[str, ...]
    tiers: I
    countries: tuple[str, ...]
    sectors: tuple[str, ...]
    """The first two digits of the UNSPSC code; '' where not known."""
    types: tuple[str, ...]
    ownership: tuple[str, ...]
    ages: F
    exposures: Mapping[str, F]
    sole: B
    members: I
    """How many suppliers a node stands for."""
    sellers: I
    buyers: I
    kinds: I
    """Positions in RELATIONSHIP_KINDS."""
    weights: F
    """Money a year in the reporting currency; 0 where not known."""
    links: tuple[str, ...]
    grouping: str = ""
    """What bundles are made of; '' where each node is a supplier."""
    at: Mapping[str, int] = field(default_factory=dict)
    """Position of each id."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "at", {id: place for place, id in enumerate(self.ids)})

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def suppliers(self) -> int:
        """How many suppliers are shown, our own organisation not counted."""
        return int(self.members.sum()) - (US in self.at)


_BY_NODE = ("tiers", "ages", "sole", "members")
_BY_NODE_WORDS = ("ids", "names", "countries", "sectors", "types", "ownership")
_BY_LINK = ("kinds", "weights")


def nothing() -> MapData:
    """A map without suppliers."""
    none: dict[str, object] = {one.name: () for one in fields(MapData)}
    whole = dict.fromkeys(("tiers", "members", "sellers", "buyers", "kinds"), np.zeros(0, np.int64))
    parts = dict.fromkeys(("ages", "weights"), np.zeros(0))
    return MapData(**{**none, **whole, **parts, "exposures": {}, "sole": np.zeros(0, np.bool_), "grouping": ""})  # type: ignore[arg-type]


def part_of(data: MapData, kept: B, links: B | None = None) -> MapData:
    """Only these suppliers, and of the links between them only these."""
    if kept.all() and links is None:
        return data
    chosen = np.flatnonzero(kept)
    new = np.full(len(kept), -1, np.int64)
    new[chosen] = np.arange(len(chosen))
    among = kept[data.sellers] & kept[data.buyers]
    if links is not None:
        among &= links
    lines = np.flatnonzero(among)
    places = chosen.tolist()
    changes: dict[str, object] = {name: getattr(data, name)[chosen] for name in _BY_NODE}
    changes |= {name: tuple(map(getattr(data, name).__getitem__, places)) for name in _BY_NODE_WORDS}
    changes |= {name: getattr(data, name)[lines] for name in _BY_LINK}
    changes["exposures"] = {theme: values[chosen] for theme, values in data.exposures.items()}
    changes["sellers"], changes["buyers"] = new[data.sellers[lines]], new[data.buyers[lines]]
    changes["links"] = tuple(map(data.links.__getitem__, lines.tolist()))
    return replace(data, **changes)  # type: ignore[arg-type]


def layer_links(data: MapData, layers: Iterable[str]) -> B:
    """The links of these layers: `flow`, `control`, `shared`."""
    wanted = set(layers)
    layer = ["flow" if kind in FLOW else "control" if kind in CONTROL else "shared" for kind in RELATIONSHIP_KINDS]
    among: B = np.array([one in wanted for one in layer], np.bool_)[data.kinds]
    return among


def around(data: MapData, centres: Iterable[int], steps: int) -> B:
    """These suppliers and all within so many links of them, in either direction."""
    kept = np.zeros(len(data), np.bool_)
    kept[list(centres)] = True
    for _ in range(steps):
        grown = kept.copy()
        grown[data.buyers[kept[data.sellers]]] = True
        grown[data.sellers[kept[data.buyers]]] = True
        kept = grown
    return kept


def between(data: MapData, one: int, other: int) -> tuple[B, B]:
    """Suppliers and links on the shortest ways between two, in either direction; nothing where none leads there."""
    here, there = _distances(data, one), _distances(data, other)
    nodes = np.zeros(len(data), np.bool_)
    lines = np.zeros(len(data.sellers), np.bool_)
    if here[other] < 0:
        return nodes, lines
    total = here[other]
    nodes = (here >= 0) & (there >= 0) & (here + there == total)
    ends = nodes[data.sellers] & nodes[data.buyers]
    lines = ends & (np.abs(here[data.sellers] - here[data.buyers]) == 1)
    return nodes, lines


def _distances(data: MapData, start: int) -> I:
    far = np.full(len(data), -1, np.int64)
    far[start] = 0
    step = 0
    while True:
        edge = far == step
        reached = np.zeros(len(data), np.bool_)
        reached[data.buyers[edge[data.sellers]]] = True
        reached[data.sellers[edge[data.buyers]]] = True
        reached &= far < 0
        if not reached.any():
            return far
        step += 1
        far[reached] = step


def route_links(data: MapData, routes: Iterable[Sequence[str]]) -> tuple[B, B]:
    """Suppliers and links on named routes, such as those of an exposure."""
    nodes = np.zeros(len(data), np.bool_)
    lines = np.zeros(len(data.sellers), np.bool_)
    size = max(len(data), 1)
    keys = data.sellers * size + data.buyers
    for route in routes:
        places = [data.at[id] for id in route if id in data.at]
        nodes[places] = True
        steps = np.array([a * size + b for a, b in itertools.pairwise(places)], np.int64)
        lines |= np.isin(keys, steps)
    return nodes, lines


def group_key(data: MapData, place: int, by: Grouping) -> str:
    """The bundle that a supplier goes into, such as `3|KE`."""
    what = "" if by == "tier" else data.countries[place] if by == "country" else data.sectors[place]
    return f"{data.tiers[place]}|{what}"


def bundled(data: MapData, by: Grouping, *, opened: Iterable[str] = ()) -> MapData:
    """Suppliers of one tier and one country (or sector, or of the tier alone) as one node each.

    Bundles in `opened` (keys as of `group_key`) stay taken apart, and so do our own organisation and suppliers that
    are alone in theirs. A bundle's exposure is the highest in it, its age the greatest, never assessed first.
    """
    open_ones = set(opened)
    keys = [group_key(data, place, by) for place in range(len(data))]
    counts: dict[str, int] = {}
    for key in keys:
        counts[key] = counts.get(key, 0) + 1
    names = [
        id if id == US or counts[key] == 1 or key in open_ones else f"bundle:{key}"
        for id, key in zip(data.ids, keys, strict=True)
    ]
    ids = tuple(dict.fromkeys(names))
    at = {id: place for place, id in enumerate(ids)}
    group = np.fromiter((at[name] for name in names), np.int64, len(names))
    first = np.full(len(ids), len(data), np.int64)
    np.minimum.at(first, group, np.arange(len(data)))
    one = first.tolist()
    ages = np.full(len(ids), -np.inf)
    np.maximum.at(ages, group, np.where(np.isnan(data.ages), np.inf, data.ages))
    sellers, buyers, kinds, weights, links = _joined(data, group)
    is_bundle = [id.startswith("bundle:") for id in ids]
    return MapData(
        ids=ids,
        names=tuple("" if bundle else data.names[place] for bundle, place in zip(is_bundle, one, strict=True)),
        tiers=data.tiers[first],
        countries=_common(data.countries, group, len(ids)),
        sectors=_common(data.sectors, group, len(ids)),
        types=_common(data.types, group, len(ids)),
        ownership=_common(data.ownership, group, len(ids)),
        ages=np.where(np.isinf(ages), np.nan, ages),
        exposures={theme: _highest(values, group, len(ids)) for theme, values in data.exposures.items()},
        sole=data.sole[first] & ~np.array(is_bundle, np.bool_),
        members=np.bincount(group, data.members, len(ids)).astype(np.int64),
        sellers=sellers,
        buyers=buyers,
        kinds=kinds,
        weights=weights,
        links=links,
        grouping=by,
    )


def _joined(data: MapData, group: I) -> tuple[I, I, I, F, tuple[str, ...]]:
    """Links between bundles: one for each kind and direction, with the money of all; those inside are left out."""
    size, kinds = int(group.max(initial=0)) + 1, len(RELATIONSHIP_KINDS)
    one, other = group[data.sellers], group[data.buyers]
    across = np.flatnonzero(one != other)
    keys = (one[across] * size + other[across]) * kinds + data.kinds[across]
    found, first, where = np.unique(keys, return_index=True, return_inverse=True)
    weights: F = np.bincount(where, data.weights[across], len(found)).astype(np.float64)
    links = tuple(data.links[place] for place in across[first].tolist())
    pair, kind = np.divmod(found, kinds)
    return pair // size, pair % size, kind, weights, links


def _common(words: Sequence[str], group: I, size: int) -> tuple[str, ...]:
    seen: list[str | None] = [None] * size
    for word, place in zip(words, group.tolist(), strict=True):
        before = seen[place]
        seen[place] = word if before is None or before == word else SEVERAL
    return tuple(one or "" for one in seen)


def _highest(values: F, group: I, size: int) -> F:
    best = np.full(size, -np.inf)
    np.maximum.at(best, group, np.where(np.isnan(values), -np.inf, values))
    return np.where(np.isinf(best), np.nan, best)
