"""What the shape of the network says: receipts of single points, concentration, blind spots, rings, owners, changes."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

from genderaudit.domain.records import RecordId, Value
from genderaudit.suppliers.model.network import Basis, ClauseName, Exposure, Route
from genderaudit.suppliers.model.supplier import Theme


class Change(Value):
    """One thing to try: remove a supplier, add a clause, verify a link, set an own risk."""

    what: Literal["remove", "clause", "verify", "own_risk"]
    supplier: RecordId = ""
    link: RecordId = ""
    clause: ClauseName | None = None
    theme: Theme | None = None
    value: float | None = None
    """For `own_risk`: 0 to 1; None takes the record away."""


class RouteChange(Value):
    """A source whose part changes."""

    supplier: RecordId
    before: Route | None
    after: Route | None
    adds_before: float
    adds_after: float


class WhatIf(Value):
    """The exposure before and after some changes; nothing is saved."""

    basis: Basis
    changes: tuple[Change, ...]
    before: Exposure
    after: Exposure
    routes: tuple[RouteChange, ...]
    cut_off: tuple[RecordId, ...] = ()
    """Suppliers from which no mapped route leads to us any more."""
    money_removed: float | None = None
    """Spend with us that goes with a removed supplier."""
    last_step: bool = False
    """A supplier is removed: leaving can harm the workers concerned, so it comes after every other step."""


class RankRange(Value):
    """Where a source stands when the weights move."""

    supplier: RecordId
    rank: int
    best: int
    worst: int


class Sensitivity(Value):
    """How much the exposure depends on the weights: every k moved down and up."""

    basis: Basis
    supplier: RecordId
    theme: Theme
    step: float
    value: float
    lowest: float
    highest: float
    by_weight: dict[str, tuple[float, float]]
    """Weight to the inherited value with it moved down and up."""
    ranks: tuple[RankRange, ...]
    """Sources whose place changes."""


class Alternatives(Value):
    """Other suppliers for the same category in the same country."""

    state: Literal["known", "none_mapped", "not_known"]
    """`not_known` where the category is not known: that is not none."""
    suppliers: tuple[RecordId, ...] = ()


class Critical(Value):
    """What would be cut with one supplier, for one category or for all."""

    supplier: RecordId
    category: str
    """'' for all categories together."""
    cut: int
    """Mapped suppliers whose every route to us passes here."""
    of: int
    sole: bool
    """Every mapped route of this category, from wherever a chain begins, passes here."""
    money: float | None
    """Part of our money that passes here."""
    of_money: float | None
    alternatives: Alternatives


class Between(Value):
    """On how many shortest routes to us a supplier lies."""

    supplier: RecordId
    routes: float
    of: int


class CriticalList(Value):
    """Single points of failure, largest loss first."""

    basis: Basis
    rows: tuple[Critical, ...]
    articulation: tuple[RecordId, ...]
    """Suppliers without whom the map falls apart, direction left aside."""
    between: tuple[Between, ...]


class Concentrated(Value):
    """How concentrated the money of one category (and country) is."""

    category: str
    country: str
    by: Literal["supplier", "owner_group"]
    suppliers: int
    unknown_suppliers: int
    """Without a known amount."""
    money: float
    low: float
    """HHI, 0 to 10,000, if the unknown remainder is spread thin."""
    high: float | None
    """If it all goes to one; None where the remainder is not known."""
    effective: float
    cr1: float
    cr3: float
    mark: Literal["low", "moderate", "high"]
    """By rough marks made for markets: 1,000 and 1,800."""
    top: tuple[tuple[RecordId, float], ...]
    """The largest with their shares; a group by its first member."""
    groups: tuple[tuple[RecordId, ...], ...] = ()
    """Owner groups of two and more that buy and sell here."""


class Concentration(Value):
    """Concentration by supplier and by owner group; the difference is what ownership hides."""

    basis: Basis
    rows: tuple[Concentrated, ...]


class BlindSpot(Value):
    """A supplier that nobody has looked at with a gender lens, or whose own suppliers are not known."""

    supplier: RecordId
    tier: int | None
    never_assessed: bool
    lower_unknown: bool
    money: float
    """Part of our money that passes here."""
    contact: Literal["none", "indirect", "direct", ""]


class BlindSpots(Value):
    """How much money and how much contact with people passes where nobody has looked."""

    basis: Basis
    money: float
    money_unassessed: float
    """Share of the spend with suppliers that were never assessed, 0 to 1."""
    money_unknown_tiers: float
    """Share of the spend with suppliers whose own suppliers are not known."""
    money_known: bool
    """False where no spend is known: then the shares by money say nothing."""
    contacts: int
    """Suppliers in contact with affected people."""
    contacts_unassessed: int
    contact_unknown: int
    """Suppliers of whom nobody knows whether they meet affected people."""
    by_tier: tuple[tuple[int, float], ...]
    """Tier and the share of its flow that comes from suppliers never assessed."""
    suppliers: int
    assessed: int
    rows: tuple[BlindSpot, ...]


class Break(Value):
    """A clause that a supplier carries towards us and does not pass on."""

    clause: ClauseName
    supplier: RecordId
    """Who is bound by the clause and does not pass it on."""
    bound_by: RecordId
    """The link with the clause, nearer to us."""
    link: RecordId
    """The link without it."""
    seller: RecordId
    known: bool
    """False where nobody knows whether the lower contract carries it."""
    contact: str = ""


class BreakList(Value):
    """Clause breaks; those that are not known are told apart."""

    basis: Basis
    rows: tuple[Break, ...]
    broken: int
    not_known: int


class Ring(Value):
    """Suppliers tied by shared details; a reason to verify, never a finding by itself."""

    members: tuple[RecordId, ...]
    kinds: tuple[str, ...]
    details: tuple[str, ...]
    """As written; masked where a sole trader is among the members."""
    masked: bool
    links: tuple[RecordId, ...]
    selling_to_us: tuple[RecordId, ...]
    competing: bool
    """Two or more of them sell the same category to us."""


class MassDetail(Value):
    """A detail that so many share that it says nothing: a business park, a formation agent."""

    kind: str
    detail: str
    members: int


class RingList(Value):
    """Rings of shared details, the largest first."""

    basis: Basis
    rows: tuple[Ring, ...]
    mass: tuple[MassDetail, ...]


class OwnershipLoop(Value):
    """Organisations that own each other in a circle."""

    members: tuple[RecordId, ...]
    links: tuple[RecordId, ...]


class Unverified(Value):
    """A claim of women's ownership with a pattern that asks to verify control; never a finding."""

    supplier: RecordId
    reasons: tuple[str, ...]
    """`shared_detail`, `owner_not_classified`, `control_not_told`, `in_loop`, `owners_differ`."""
    others: tuple[RecordId, ...]
    verification: int


class Owner(Value):
    """What an organisation holds of another, through all chains without loops."""

    owner: RecordId
    owned: RecordId
    direct: float | None
    """Per cent; None where there is no direct holding or its share is not known."""
    integrated: float
    """Per cent over all chains, each counted once."""
    chains: int
    in_loop: bool


class OwnerList(Value):
    """Ownership: loops, groups under one owner, holdings, claims to verify."""

    basis: Basis
    loops: tuple[OwnershipLoop, ...]
    knots: tuple[tuple[RecordId, ...], ...]
    """Whole groups in which everybody owns everybody along some chain."""
    groups: tuple[tuple[RecordId, ...], ...]
    """Tied by holdings of half and more, or by control."""
    holdings: tuple[Owner, ...]
    unverified: tuple[Unverified, ...]


class WomenOwnedTier(Value):
    """Women-owned share of one tier by the money that flows through it; tiers are never added."""

    tier: int
    suppliers: int
    women_owned: int
    unknown: int
    low: float | None
    """Share of flow of those classified as women-owned; None where no flow is known."""
    high: float | None
    """With those of whom it is not known."""
    covered: float | None
    """Part of the flow of whose ownership something is known."""
    by_level: tuple[float, ...] = ()
    """The low share split by verification level 0 to 4."""


class WomenOwned(Value):
    """Women-owned share by spend and by tier with its bounds and verification levels."""

    basis: Basis
    definition: str
    rows: tuple[WomenOwnedTier, ...]


class OwnerPart(Value):
    """A recorded owner of a supplier, with what is known of the women's share in the owner itself."""

    owner: RecordId
    share: Decimal | None
    """What it holds, in per cent; None where not known."""
    low: Decimal
    high: Decimal


class ThroughOwners(Value):
    """Women's share of one supplier in per cent, traced through the organisations that own it: information only."""

    supplier: RecordId
    low: Decimal
    high: Decimal
    """Bounds to six places, rounded outwards; equal where everything is known."""
    claimed: Decimal | None
    """The share that the supplier's own claim names."""
    verification: int
    counted: bool
    """Whether the claim is verified far enough to count, and fits its owners."""
    owners: tuple[OwnerPart, ...]
    reaches: Literal["yes", "no", "open"]
    """Whether such a share would be high enough for the definition; control and independence are not looked at."""
    notes: tuple[str, ...] = ()
    """`claim_does_not_fit`, `over_full`, `share_not_known`, `owner_not_known`, `in_loop`."""


class WomenThroughOwners(Value):
    """Women's share of the suppliers with a recorded owner, through all chains of owners."""

    basis: Basis
    definition: str
    least: int
    """Verification level from which a claim counts; others are as good as not known."""
    rows: tuple[ThroughOwners, ...]


class FieldChange(Value):
    """A field that differs between two states."""

    field: str
    before: str
    after: str


class RecordChange(Value):
    """A supplier or a link that stands in both states and differs."""

    record: RecordId
    name: str
    fields: tuple[FieldChange, ...]


class Viewpoint(Value):
    """A state of the map."""

    name: str = ""
    known_at: dt.datetime | None = None
    true_on: dt.date | None = None


class Comparison(Value):
    """Two states of the map side by side."""

    before: Viewpoint
    after: Viewpoint
    suppliers_new: tuple[tuple[RecordId, str], ...]
    suppliers_gone: tuple[tuple[RecordId, str], ...]
    suppliers_changed: tuple[RecordChange, ...]
    links_new: tuple[tuple[RecordId, str], ...]
    links_gone: tuple[tuple[RecordId, str], ...]
    links_changed: tuple[RecordChange, ...]
