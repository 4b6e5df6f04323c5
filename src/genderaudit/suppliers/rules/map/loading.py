"""The supplier network as the map sees it: one row a supplier, one a link, and what colours them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from genderaudit.suppliers.model.relationship import RELATIONSHIP_KINDS
from genderaudit.suppliers.model.supplier import US
from genderaudit.suppliers.rules.map.data import MapData
from genderaudit.suppliers.rules.ownership import classify

if TYPE_CHECKING:
    from genderaudit.suppliers.rules.network.graph import Network

_EPOCH = dt.date(1970, 1, 1)


def map_data_from(network: Network, exposures: Mapping[str, Mapping[str, float | None]], today: dt.date) -> MapData:
    """All suppliers and links of a network; `exposures` by theme and supplier, None where nobody has assessed."""
    from genderaudit.suppliers.rules.network.tiers import tier_arrays  # noqa: PLC0415 -- scipy and pandas come with it

    nodes, links = network.nodes, network.links
    ids = network.ids
    records = [network.records.get(id) for id in ids]
    definition = network.setup.definition
    places = network.places
    nan = float("nan")
    found = {
        theme: np.array([_number(values.get(id)) for id in ids], np.float64) for theme, values in exposures.items()
    }
    return MapData(
        ids=tuple(ids),
        names=tuple(nodes["name"]),
        tiers=tier_arrays(network).shortest.astype(np.int64),
        countries=tuple(nodes["country"]),
        sectors=tuple(
            code[:2] or (one.activities[0] if one and one.activities else "")
            for code, one in zip(nodes["sector"], records, strict=True)
        ),
        types=tuple(nodes["type"]),
        ownership=tuple(
            classify(one.ownership, definition).code if one is not None else "not_known" for one in records
        ),
        ages=np.array(
            [(today - _EPOCH).days - day if day == day else nan for day in nodes["assessed_on"].tolist()],  # noqa: PLR0124 -- NaN is not equal to itself
            np.float64,
        ),
        exposures=found,
        sole=nodes["sole_trader"].to_numpy(dtype=np.bool_),
        members=np.ones(len(ids), np.int64),
        sellers=np.fromiter((places[one] for one in links["seller"]), np.int64, len(links)),
        buyers=np.fromiter((places[one] for one in links["buyer"]), np.int64, len(links)),
        kinds=np.fromiter((RELATIONSHIP_KINDS.index(one) for one in links["type"]), np.int64, len(links)),
        weights=np.nan_to_num(links["money"].to_numpy(dtype=np.float64)),
        links=tuple(links["key"]),
    )


def _number(value: float | None) -> float:
    return float("nan") if value is None else value


def nearest_first(network: Network, most: int) -> list[str]:
    """At most so many suppliers, those with the fewest links to us first; our own organisation among them."""
    from genderaudit.suppliers.rules.network.tiers import tier_arrays  # noqa: PLC0415 -- see above

    tiers = tier_arrays(network).shortest
    order = np.argsort(np.where(tiers < 0, np.iinfo(np.int64).max, tiers), kind="stable")[:most]
    chosen = [network.ids[place] for place in order.tolist()]
    return chosen if US in chosen else [US, *chosen[:-1]]
