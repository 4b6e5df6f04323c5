"""Women's share of a supplier traced through the organisations that own it: bounds, never a classification."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, localcontext
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, NamedTuple

from genderaudit.suppliers.model.structure import OwnerPart, ThroughOwners, WomenThroughOwners
from genderaudit.suppliers.model.supplier import Ownership, OwnershipDefinition
from genderaudit.suppliers.rules.network.holdings import LONGEST, NONE, WHOLE, Held, holdings_of
from genderaudit.suppliers.rules.ownership import reaches

if TYPE_CHECKING:
    from genderaudit.suppliers.rules.network.graph import Network

_SIX = Decimal("0.000001")


class Bounds(NamedTuple):
    """At least and at most, as parts of the whole."""

    low: Fraction
    high: Fraction


UNKNOWN = Bounds(NONE, WHOLE)


class Claim(NamedTuple):
    """What an organisation itself says: the women's share, and whether that counts."""

    share: Fraction
    counts: bool


def women_through_owners(
    network: Network, *, definition: OwnershipDefinition | None = None, least: int = 0
) -> WomenThroughOwners:
    """For each supplier with a recorded owner: women's share through all chains of owners, with its bounds.

    `least`: the verification level from which a claim counts. The definitions do not say whether what is held through
    others counts (domain.md 4.1), so this is information beside the classification.
    """
    definition = definition or network.setup.definition
    held = holdings_of(network)
    claims = _claims(network, least)
    found, knots = traced(held, claims)
    rows = [_row(network, one, held[one], found, claims.get(one), definition, one in knots) for one in sorted(held)]
    limits = ["through_owners_only_tells", *(["owner_loops_eight_rounds"] if knots else [])]
    return WomenThroughOwners(
        basis=network.basis("women_through_owners", limits=limits),
        definition=definition,
        least=least,
        rows=tuple(row for row in rows if row.supplier in network.records),
    )


def claims_at_odds(network: Network) -> frozenset[str]:
    """Suppliers whose claim cannot be true beside their recorded owners, if what these claim is."""
    held, claims = holdings_of(network), _claims(network, 0)
    found, _ = traced(held, claims)
    return frozenset(one for one in held.keys() & claims.keys() if not claim_fits(held[one], claims[one], found))


def _claims(network: Network, least: int) -> dict[str, Claim]:
    return {
        one: Claim(Fraction(record.ownership.women_share) / 100, record.ownership.verification >= least)
        for one, record in network.records.items()
        if record.ownership and record.ownership.women_share is not None
    }


def traced(held: Mapping[str, Held], claims: Mapping[str, Claim]) -> tuple[dict[str, Bounds], set[str]]:
    """Bounds of the women's share of every organisation that is owned or owns, and who is part of a loop.

    Owners come before what they own. Within a loop everybody starts at not known and is computed so many rounds as
    chains may have links: whatever the truth is, each round leaves it inside.
    """
    import networkx as nx  # noqa: PLC0415 -- the registry opens without it

    graph = nx.DiGraph((owner, owned) for owned, by in held.items() for owner in (*by.shares, *by.unknown))
    found, knots = dict[str, Bounds](), set[str]()
    together = nx.condensation(graph)
    for group in nx.topological_sort(together):
        members = sorted(together.nodes[group]["members"])
        if len(members) == 1:
            found[members[0]] = bounds_of(held.get(members[0]), claims.get(members[0]), found)
            continue
        knots.update(members)
        found |= dict.fromkeys(members, UNKNOWN)
        for _ in range(LONGEST):
            found |= {one: bounds_of(held.get(one), claims.get(one), found) for one in members}
    return found, knots


def bounds_of(held: Held | None, claim: Claim | None, owners: Mapping[str, Bounds]) -> Bounds:
    """Women's share of one organisation from what is known of its owners and from its own claim.

    A claim is read both ways: as everything that women hold, owners included, and as what they hold beside the
    recorded owners. A claim that fits neither way does not count.
    """
    if held is None:
        return Bounds(claim.share, claim.share) if claim and claim.counts else UNKNOWN
    rest = WHOLE - held.total
    if rest < 0:
        return UNKNOWN
    through = _through(held, owners)
    readings = _readings(held, claim.share, owners) if claim and claim.counts else []
    if not readings:
        return Bounds(through.low, through.high + rest)
    return Bounds(min(one.low for one in readings), max(one.high for one in readings))


def claim_fits(held: Held, claim: Claim, owners: Mapping[str, Bounds]) -> bool:
    """Whether a claim can be true beside the recorded owners."""
    return held.total > 1 or bool(_readings(held, claim.share, owners))


def _through(held: Held, owners: Mapping[str, Bounds]) -> Bounds:
    parts = [(part, owners.get(owner, UNKNOWN)) for owner, part in held.shares.items()]
    return Bounds(
        sum((part * one.low for part, one in parts), NONE), sum((part * one.high for part, one in parts), NONE)
    )


def _readings(held: Held, share: Fraction, owners: Mapping[str, Bounds]) -> list[Bounds]:
    """What a claim means where it includes the owners' part, and where it stands beside it; those that are possible."""
    through, rest = _through(held, owners), WHOLE - held.total
    most = max((owners.get(one, UNKNOWN).high for one in held.unknown), default=NONE)
    readings = []
    if through.low <= share <= through.high + rest:
        readings.append(Bounds(share, share))
    if share <= rest:
        readings.append(Bounds(through.low + share, through.high + share + (rest - share) * most))
    return readings


def _row(
    network: Network,
    one: str,
    held: Held,
    found: Mapping[str, Bounds],
    claim: Claim | None,
    definition: OwnershipDefinition,
    in_loop: bool,
) -> ThroughOwners:
    record = network.records.get(one)
    ownership = record.ownership if record else None
    fits = claim is None or claim_fits(held, claim, found)
    over = held.total > 1
    notes = {
        "claim_does_not_fit": not fits,
        "over_full": over,
        "share_not_known": bool(held.unknown),
        "owner_not_known": any(found.get(owner, UNKNOWN) == UNKNOWN for owner in (*held.shares, *held.unknown)),
        "in_loop": in_loop,
    }
    bounds = found[one]
    parts = [(owner, held.shares.get(owner)) for owner in sorted({*held.shares, *held.unknown})]
    return ThroughOwners(
        supplier=one,
        low=_told(bounds.low, ROUND_FLOOR),
        high=_told(bounds.high, ROUND_CEILING),
        claimed=ownership.women_share if ownership else None,
        verification=ownership.verification if ownership else 0,
        counted=bool(claim and claim.counts and fits and not over),
        owners=tuple(_part(owner, share, found.get(owner, UNKNOWN)) for owner, share in parts),
        reaches=_reaches(bounds, ownership, definition),
        notes=tuple(code for code, holds in notes.items() if holds),
    )


def _part(owner: str, share: Fraction | None, bounds: Bounds) -> OwnerPart:
    return OwnerPart(
        owner=owner,
        share=None if share is None else _told(share, ROUND_FLOOR),
        low=_told(bounds.low, ROUND_FLOOR),
        high=_told(bounds.high, ROUND_CEILING),
    )


def _reaches(
    bounds: Bounds, ownership: Ownership | None, definition: OwnershipDefinition
) -> Literal["yes", "no", "open"]:
    known = ownership or Ownership()
    ends = {reaches(known.model_copy(update={"women_share": end}), definition) for end in _ends(bounds)}
    return "open" if len(ends) > 1 or None in ends else "yes" if True in ends else "no"


def _ends(bounds: Bounds) -> Iterable[Decimal]:
    return _told(bounds.low, ROUND_FLOOR), _told(bounds.high, ROUND_CEILING)


def _told(part: Fraction, rounding: str) -> Decimal:
    """A part of the whole in per cent, to six places."""
    with localcontext(prec=60):
        exact = Decimal(100 * part.numerator) / Decimal(part.denominator)
        return exact.quantize(_SIX, rounding=rounding).normalize() + 0
