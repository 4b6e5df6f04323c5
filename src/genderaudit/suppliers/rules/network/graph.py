"""The network as tables of nodes and links; the networkx graph and the arrays are made from them when asked for."""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
import gc
import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from genderaudit.suppliers.model.keeping import SupplySetup
from genderaudit.suppliers.model.network import Basis, Layer, Weights
from genderaudit.suppliers.model.relationship import FLOW, RELATIONSHIP_KINDS, Relationship
from genderaudit.suppliers.model.supplier import (
    THEMES,
    US,
    Assessed,
    OwnRisk,
    Screening,
    Spend,
    Supplier,
    Theme,
)
from genderaudit.suppliers.rules.spend import rate_on

if TYPE_CHECKING:
    import networkx as nx
    import pandas as pd

    from genderaudit.suppliers.rules.network.arrays import Arrays
    from genderaudit.suppliers.rules.registry import Registry

# the registry opens without pandas and networkx; they are imported when a network is built
# ruff: noqa: PLC0415

CONFIDENCES = ("low", "medium", "high")
CONTACTS = ("none", "indirect", "direct")
YES, NO, UNKNOWN = 1, 0, -1
"""How the tables hold what may not be known."""
_STAGES = ("paid", "contract", "award")
_NODE_COLUMNS = (
    "id", "name", "type", "sole_trader", "country", "sector", "spend", "assessed_on", "no_lower_tiers", "contact",
)  # fmt: skip


_NO_RISKS = tuple(fact for _ in THEMES for fact in (float("nan"), ""))


class Tables(NamedTuple):
    """Nodes and links as pandas tables.

    nodes: id (`us` first), name, type, sole_trader, country, sector (''), spend (reporting currency, NaN not known),
    assessed_on (days since 1970, NaN never), no_lower_tiers, contact ('' not known), and for each theme
    `own.<theme>` (NaN none) with `status.<theme>` (`found`, `estimated`, '').
    links: key, seller, buyer, type, confidence, value (as recorded), money (what counts: for links to us the spend of
    the supplier where it is known), share (ownership, per cent), category, gender_clause and psea_clause
    (1 carried, 0 not, -1 not known), contact, disclosed, derived (True where only spend tells of the link), detail
    (what is shared).
    """

    nodes: pd.DataFrame
    links: pd.DataFrame
    bought: pd.DataFrame | None = None
    """What we buy: supplier, category, country of the operation, money (NaN not known); None reads it off the links."""


class Seen(NamedTuple):
    """What the table of nodes needs to know of a supplier, by the names that it has there."""

    id: str
    name: str
    type: str
    sole_trader: bool
    country: str | None
    sectors: Sequence[str]
    spend: Sequence[Spend]
    assessed: Assessed | None
    no_lower_tiers: bool
    screening: Screening
    own_risks: Sequence[OwnRisk]


class Network:
    """The supplier network at one state of the registry; graph and arrays are made once, from the same tables."""

    def __init__(
        self,
        tables: Tables,
        *,
        setup: SupplySetup | None = None,
        records: Mapping[str, Supplier] | None = None,
        not_converted: int = 0,
        true_on: dt.date | None = None,
        known_at: dt.datetime | None = None,
    ) -> None:
        self.nodes, self.links = tables.nodes, tables.links
        self._bought = tables.bought
        self.setup = setup or SupplySetup(id=SupplySetup.the_id())
        self.records: Mapping[str, Supplier] = records or {}
        self.not_converted = not_converted
        self.true_on, self.known_at = true_on, known_at

    @functools.cached_property
    def ids(self) -> list[str]:
        """The ids of the nodes in the order of the table; `us` is the first."""
        return list(self.nodes["id"])

    @functools.cached_property
    def places(self) -> dict[str, int]:
        """Id to its place in the table of nodes."""
        return {one: place for place, one in enumerate(self.ids)}

    @functools.cached_property
    def names(self) -> dict[str, str]:
        """Id to name."""
        return dict(zip(self.ids, self.nodes["name"], strict=True))

    @functools.cached_property
    def keys(self) -> list[str]:
        """The relationships in the order of the table of links."""
        return list(self.links["key"])

    @functools.cached_property
    def kinds(self) -> list[str]:
        """Their kinds."""
        return list(self.links["type"])

    @functools.cached_property
    def bought(self) -> pd.DataFrame:
        """What we buy: supplier, category, country of the operation, money (NaN where not known)."""
        if self._bought is not None:
            return self._bought
        ours = self.links[(self.links["buyer"] == US) & self.links["type"].isin(FLOW)]
        return ours.rename(columns={"seller": "supplier"})[["supplier", "category", "money"]].assign(country="")

    @functools.cached_property
    def reached(self) -> bool:
        """Whether any link of flow leads to us; without one, no result says anything about us."""
        return bool(((self.links["buyer"] == US) & self.links["type"].isin(FLOW)).any())

    @functools.cached_property
    def graph(self) -> nx.MultiDiGraph:
        """All links as a networkx graph, keyed by relationship; links hold `type` and `money` only."""
        return graph_of(self.ids, self.links)

    @functools.cached_property
    def _arrays(self) -> dict[frozenset[Layer], Arrays]:
        return {}

    def arrays(self, *layers: Layer) -> Arrays:
        """The links of some layers (flow alone by default) as sorted arrays."""
        from genderaudit.suppliers.rules.network.arrays import arrays_of

        wanted = frozenset(layers or ("flow",))
        if wanted not in self._arrays:
            self._arrays[wanted] = arrays_of(self.nodes, self.links, wanted)
        return self._arrays[wanted]

    @functools.cached_property
    def kept(self) -> dict[object, Any]:
        """What rules computed once for this state, by their own keys."""
        return {}

    def basis(self, method: str, weights: Weights | None = None, limits: Iterable[str] = ()) -> Basis:
        """What a result of this network was computed from."""
        return Basis(
            method=method,
            suppliers=len(self.ids) - 1,
            links=len(self.links),
            true_on=self.true_on,
            known_at=self.known_at,
            currency=self.setup.currency,
            not_converted=self.not_converted,
            weights=weights.version if weights else "",
            changed=weights.changed if weights else {},
            limits=tuple(sorted({*limits, *(() if self.reached else ("nobody_supplies_us",))})),
        )

    def without(self, suppliers: Collection[str]) -> Network:
        """The network as it would be without some suppliers and their links."""
        gone = set(suppliers)
        nodes = self.nodes[~self.nodes["id"].isin(gone)].reset_index(drop=True)
        links = self.links[~(self.links["seller"].isin(gone) | self.links["buyer"].isin(gone))].reset_index(drop=True)
        bought = self.bought[~self.bought["supplier"].isin(gone)].reset_index(drop=True)
        return self.changed(Tables(nodes, links, bought))

    def changed(self, tables: Tables) -> Network:
        """The network as it would be with other tables."""
        return Network(
            tables,
            setup=self.setup,
            records=self.records,
            not_converted=self.not_converted,
            true_on=self.true_on,
            known_at=self.known_at,
        )


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """No search for garbage while many values are made that all stay: it takes longer than making them."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def graph_of(ids: Iterable[str], links: pd.DataFrame) -> nx.MultiDiGraph:
    """A networkx MultiDiGraph of the links, keyed by relationship, filled in the way in which networkx itself does."""
    import networkx as nx

    graph = nx.MultiDiGraph()
    with uncollected():
        graph.add_nodes_from(ids)
        ahead, back = graph._succ, graph._pred
        kinds = list(links["type"])
        columns = (links["seller"].tolist(), links["buyer"].tolist(), links["key"].tolist(), links["money"].tolist())
        for seller, buyer, key, money, kind in zip(*columns, kinds, strict=True):
            between = ahead[seller].get(buyer)
            if between is None:
                ahead[seller][buyer] = back[buyer][seller] = {key: {"type": kind, "money": money}}
            else:
                between[key] = {"type": kind, "money": money}
    return graph


def network_from(
    registry: Registry,
    setup: SupplySetup | None = None,
    *,
    true_on: dt.date | None = None,
    known_at: dt.datetime | None = None,
) -> Network:
    """The network of a registry, with the links of one day only where a day is given.

    A supplier with spend and no link to us gets one that is derived from the spend.
    """
    setup = setup or SupplySetup(id=SupplySetup.the_id())
    with uncollected():
        money = Money(setup, true_on)
        nodes = nodes_of(registry.suppliers, money)
        links = _links(nodes, registry, money, true_on)
        bought = bought_of(registry.suppliers, links, money)
    return Network(
        Tables(nodes, links, bought),
        setup=setup,
        records=registry.suppliers,
        not_converted=money.not_converted,
        true_on=true_on,
        known_at=known_at,
    )


class Money:
    """Amounts in the reporting currency; what has no rate is counted and left out."""

    def __init__(self, setup: SupplySetup, until: dt.date | None) -> None:
        self.until, self.not_converted = until, 0
        self._setup, self._rates = setup, dict[tuple[str, dt.date], float | None]()

    def of(self, amount: Decimal, currency: str, day: dt.date | None) -> float:
        """The amount by the rate of the day (the newest where no day is known); NaN where no rate leads there."""
        value = self.rate(currency, day)
        if value is None:
            self.not_converted += 1
            return float("nan")
        return float(amount) * value

    def rate(self, currency: str, day: dt.date | None) -> float | None:
        """What one unit is worth; None where no rate leads to the reporting currency."""
        key = (currency, day or dt.date.max)
        if key not in self._rates:
            rate = rate_on(self._setup, *key)
            self._rates[key] = None if rate is None else float(rate)
        return self._rates[key]

    def lines(self, lines: Sequence[Spend]) -> list[tuple[Spend, float]]:
        """The spend at the most settled stage that is there: paid, contract, award; never two of them."""
        until = self.until or dt.date.max
        chosen = [one for one in lines if one.start <= until and one.stage in _STAGES]
        stage = next((stage for stage in _STAGES if any(one.stage == stage for one in chosen)), None)
        return [(one, self.of(one.amount, one.currency, one.end)) for one in chosen if one.stage == stage]

    def spend(self, lines: Sequence[Spend]) -> float:
        """The sum of these, credit notes taken off; NaN where nothing is known."""
        if not lines:
            return float("nan")
        known = [amount for _, amount in self.lines(lines) if not math.isnan(amount)]
        return max(0.0, sum(known)) if known else float("nan")


def nodes_of(suppliers: Mapping[str, Supplier | Seen], money: Money) -> pd.DataFrame:
    """The table of nodes: our organisation, then the suppliers by id."""
    import pandas as pd

    rows = [_us(), *(_node(one, money) for _, one in sorted(suppliers.items()))]
    columns = [*_NODE_COLUMNS, *(f"{what}.{theme}" for theme in THEMES for what in ("own", "status"))]
    return pd.DataFrame.from_records(rows, columns=columns)


def _us() -> tuple[object, ...]:
    nan = float("nan")
    return (US, US, "", False, "", "", nan, nan, False, "", *_NO_RISKS)


def _node(one: Supplier | Seen, money: Money) -> tuple[object, ...]:
    """One row of the nodes."""
    nan = float("nan")
    own: dict[Theme, tuple[float, str]] = {risk.theme: (float(risk.value), risk.status) for risk in one.own_risks}
    return (
        one.id,
        one.name,
        one.type,
        one.sole_trader,
        one.country or "",
        one.sectors[0] if one.sectors else "",
        money.spend(one.spend),
        (one.assessed.on - dt.date(1970, 1, 1)).days if one.assessed else nan,
        one.no_lower_tiers,
        one.screening.contact or "",
        *(_NO_RISKS if not own else (fact for theme in THEMES for fact in own.get(theme, (nan, "")))),
    )


def bought_of(suppliers: Mapping[str, Supplier | Seen], links: pd.DataFrame, money: Money) -> pd.DataFrame:
    """By spend where a supplier has some, by the links to us otherwise; the category of the line, link or supplier."""
    import pandas as pd

    rows: list[tuple[str, str, str, float]] = []
    ours = links[(links["buyer"] == US) & links["type"].isin(FLOW)]
    columns = (ours[name].tolist() for name in ("seller", "category", "value", "derived"))
    by_link: dict[str, list[tuple[str, float]]] = {}
    for seller, category, value, derived in zip(*columns, strict=True):
        by_link.setdefault(seller, []).extend([] if derived else [(category, value)])
    before = money.not_converted
    for seller, sold in sorted(by_link.items()):
        one = suppliers[seller]
        sector = one.sectors[0] if one.sectors else ""
        only = sold[0][0] if len({category for category, _ in sold}) == 1 else ""
        paid = money.lines(one.spend)
        rows += [(seller, line.category or only or sector, line.country or "", amount) for line, amount in paid]
        rows += [] if paid else [(seller, category or sector, "", value) for category, value in sold]
    money.not_converted = before  # counted once already, with the nodes
    return pd.DataFrame.from_records(rows, columns=["supplier", "category", "country", "money"])


def is_true_on(link: Relationship, day: dt.date | None) -> bool:
    """Whether a link held on a day; always where no day is asked for."""
    return day is None or ((link.valid_from or day) <= day <= (link.valid_to or day))


def _known(fact: bool | None) -> int:
    return UNKNOWN if fact is None else int(fact)


def _links(nodes: pd.DataFrame, registry: Registry, money: Money, true_on: dt.date | None) -> pd.DataFrame:
    rows: list[tuple[object, ...]] = []
    nan, to_us = float("nan"), set[str]()
    spent = {one: spend for one, spend in zip(nodes["id"], nodes["spend"], strict=True) if not math.isnan(spend)}
    for _, link in sorted(registry.relationships.items()):
        seller, buyer = link.seller, link.buyer
        if not is_true_on(link, true_on):
            continue
        value = nan
        if link.value is not None and link.currency:
            value = money.of(link.value, link.currency, link.valid_to or link.valid_from)
        counted = value if link.type in FLOW else nan
        if buyer == US and link.type in FLOW:
            if seller in spent:
                counted = 0.0 if seller in to_us else spent[seller]
            to_us.add(seller)
        share = nan if link.share is None else float(link.share)
        clauses = (_known(link.gender_clause), _known(link.psea_clause))
        facts = (link.category or "", *clauses, link.contact or "", link.disclosed, False, link.shared)
        rows.append((link.id, seller, buyer, link.type, link.confidence, value, counted, share, *facts))
    for one, spend in spent.items():
        if one not in to_us:
            facts = ("", UNKNOWN, UNKNOWN, "", True, True, "")
            rows.append((f"spend/{one}", one, US, "supplies", "high", spend, spend, nan, *facts))
    return links_table(rows)


LINK_COLUMNS = (
    "key", "seller", "buyer", "type", "confidence", "value", "money", "share", "category", "gender_clause",
    "psea_clause", "contact", "disclosed", "derived", "detail",
)  # fmt: skip


def links_table(rows: Iterable[tuple[object, ...]]) -> pd.DataFrame:
    """The table of links from rows in the order of `LINK_COLUMNS`."""
    import pandas as pd

    table = pd.DataFrame.from_records(list(rows), columns=list(LINK_COLUMNS))
    return table.assign(
        type=pd.Categorical(table["type"], categories=list(RELATIONSHIP_KINDS)),
        confidence=pd.Categorical(table["confidence"], categories=list(CONFIDENCES)),
        contact=pd.Categorical(table["contact"], categories=["", *CONTACTS]),
        value=table["value"].astype("float64"),
        money=table["money"].astype("float64"),
        share=table["share"].astype("float64"),
        gender_clause=table["gender_clause"].astype("int8"),
        psea_clause=table["psea_clause"].astype("int8"),
        disclosed=table["disclosed"].astype("bool"),
        derived=table["derived"].astype("bool"),
    )
