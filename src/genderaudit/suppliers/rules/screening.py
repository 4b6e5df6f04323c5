"""Which form a supplier needs and when to look again: points, tiers, terms and triggers (domain.md 10.7, 10.8)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, NamedTuple, get_args

from genderaudit.domain.time import months_later
from genderaudit.suppliers.model.house import ScreeningScheme, Tier
from genderaudit.suppliers.model.supplier import Certificate, Supplier

Due = Literal["never", "due", "soon", "current"]
CodeState = Literal["not_accepted", "accepted", "expired"]
CertificateState = Literal["in_date", "ends_soon", "expired", "no_end"]
_TIERS: tuple[Tier, ...] = get_args(Tier)


class Criterion(NamedTuple):
    """One question of the screening: its answer's code, empty without one, and its points."""

    code: str
    answer: str
    points: int | None


class Screened(NamedTuple):
    """The tier of a supplier with everything that led to it."""

    tier: Tier
    points: int
    criteria: tuple[Criterion, ...]
    rules: tuple[str, ...]
    """Codes of rules that decided beside the points: `direct_contact`, `high_risk_sector`, `not_complete`."""
    missing: tuple[str, ...]
    """Criteria without an answer, and `sector` where none is known: the tier is provisional."""
    sectors: tuple[str, ...]
    """High-risk sectors that it works in."""
    form: str
    """The form of the supplier pack."""
    months: int
    due: Due
    due_on: dt.date | None
    """When the next assessment is due; None where it was never assessed."""
    triggers: tuple[str, ...]
    """Codes of what asks for a new look now, whatever the date."""
    scheme: str
    """Version of the house defaults."""


def screen_supplier(supplier: Supplier, scheme: ScreeningScheme, value: Decimal | None, today: dt.date) -> Screened:
    """The tier, the form and the next date. `value`: what it gets in a year in US dollars, None where not known."""
    criteria = _criteria(supplier, scheme, value)
    points = sum(one.points or 0 for one in criteria)
    sectors = _risky(supplier.sectors, scheme)
    missing = tuple(one.code for one in criteria if one.points is None)
    missing += ("sector",) if not supplier.sectors else ()
    tier: Tier = "enhanced" if points >= scheme.enhanced_from else "standard"
    rules = list[str]()
    if points < scheme.standard_from:
        rules += ["direct_contact"] if supplier.screening.contact == "direct" else []
        rules += ["high_risk_sector"] if sectors else []
        rules += ["not_complete"] if missing and not rules else []
        tier = "standard" if rules else "light"
    form = scheme.forms[tier]
    due_on = months_later(supplier.assessed.on, scheme.months[tier]) if supplier.assessed else None
    triggers = _triggers(supplier, tier, today)
    return Screened(
        tier=tier,
        points=points,
        criteria=criteria,
        rules=tuple(rules),
        missing=missing,
        sectors=sectors,
        form=form,
        months=scheme.months[tier],
        due=_due(due_on, triggers, today, scheme.soon_days),
        due_on=due_on,
        triggers=triggers,
        scheme=scheme.version,
    )


def _criteria(supplier: Supplier, scheme: ScreeningScheme, value: Decimal | None) -> tuple[Criterion, ...]:
    given = supplier.screening
    agency = None if given.agency_labour is None else "yes" if given.agency_labour else "no"
    answers = {
        "contact": given.contact,
        "labour_intensity": given.labour_intensity,
        "country_risk": given.country_risk,
        "agency_labour": agency,
        "earlier_finding": given.earlier_finding,
    }
    found = [Criterion(code, answer or "", scheme.points[code].get(answer or "")) for code, answer in answers.items()]
    worth = given.annual_value if given.annual_value is not None else value
    points = None if worth is None else _value_points(worth, scheme.value_edges)
    found.insert(3, Criterion("annual_value", "" if worth is None else f"{worth:f}", points))
    return tuple(found)


def _value_points(value: Decimal, edges: Sequence[Decimal]) -> int:
    """Under the first edge none; from it on one; above each further edge one more."""
    return sum(value >= edge if place == 0 else value > edge for place, edge in enumerate(edges))


def _risky(sectors: Sequence[str], scheme: ScreeningScheme) -> tuple[str, ...]:
    return tuple(
        name
        for name, prefixes in scheme.high_risk_sectors.items()
        if any(sector.startswith(prefixes) for sector in sectors)
    )


def _triggers(supplier: Supplier, tier: Tier, today: dt.date) -> tuple[str, ...]:
    """What happened since the last assessment and asks for a new one before its date."""
    seen = supplier.assessed
    if seen is None:
        return ()
    found = list[str]()
    if supplier.code_expires is not None and seen.on <= supplier.code_expires < today:
        found.append("code_expired")
    if seen.tier is not None and _TIERS.index(tier) > _TIERS.index(seen.tier):
        found.append("tier_raised")
    if any(one.expires is not None and seen.on <= one.expires < today for one in supplier.certificates):
        found.append("certificate_expired")
    return tuple(found)


def _due(due_on: dt.date | None, triggers: Sequence[str], today: dt.date, soon_days: int) -> Due:
    if due_on is None:
        return "never"
    if triggers or due_on <= today:
        return "due"
    return "soon" if due_on - today <= dt.timedelta(days=soon_days) else "current"


def code_state(supplier: Supplier, today: dt.date) -> CodeState:
    """Whether the supplier code is accepted, was accepted, or never was."""
    if supplier.code_accepted is None:
        return "not_accepted"
    return "expired" if supplier.code_expires is not None and supplier.code_expires < today else "accepted"


def certificate_state(certificate: Certificate, today: dt.date, soon_days: int) -> CertificateState:
    """Whether a certificate is in date; one that has ended counts as none."""
    if certificate.expires is None:
        return "no_end"
    left = (certificate.expires - today).days
    return "expired" if left < 0 else "ends_soon" if left <= soon_days else "in_date"
