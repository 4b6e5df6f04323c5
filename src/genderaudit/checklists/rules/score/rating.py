"""From a score to a rating: the tier it earns, the caps, and an override by one tier (domain reference, 6.4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from genderaudit.checklists.model.pack import Tier
from genderaudit.checklists.model.refusals import (
    OverrideByOne,
    OverrideNotReasoned,
    OverrideOverCap,
    OverrideTooFar,
    OverrideWithoutRating,
)
from genderaudit.checklists.model.results import Cap, FiredFlag, Override, Receipt, exact
from genderaudit.checklists.model.scheme import RatingScheme

MIN_COVERAGE = Fraction(4, 5)
"""Below this share of applicable items answered, no rating is issued (house default)."""
CRITICAL_LIMIT = 2
"""So many critical flags cap the rating (house default)."""


@dataclass(frozen=True)
class Rated:
    """A rating with what led to it."""

    rating: str
    no_rating: Literal["", "coverage", "not_rated", "no_score"]
    earned: str
    caps: tuple[Cap, ...]
    receipt: Receipt


def rate(
    part: str,
    score: Fraction | None,
    coverage: Fraction | None,
    *,
    scheme: RatingScheme,
    tier: Tier,
    flags: Sequence[FiredFlag],
    broken_channels: Sequence[str],
    override: Override | None,
) -> Rated:
    """The rating of one part. Raises the refusals of an override that is not allowed."""
    reason = _no_rating(score, coverage, tier)
    if reason or score is None:
        if override is not None:
            raise OverrideWithoutRating
        receipt = Receipt(rule="no_rating", subject=part, facts={"reason": reason, "coverage": exact(coverage)})
        return Rated("", reason, "", (), receipt)
    earned = scheme.earned(score)
    caps = _caps(scheme, tier, flags, broken_channels)
    rating = earned
    for cap in caps:
        rating = scheme.worse(rating, cap.rating)
    capped = rating
    if override is not None:
        rating = _overridden(scheme, rating, caps, override)
    receipt = Receipt(
        rule="rating",
        subject=part,
        value=exact(score),
        facts={"earned": earned, "capped": capped, "rating": rating, "scheme": scheme.id, **_reasons(override)},
        parts=tuple(_cap_receipt(part, cap) for cap in caps if scheme.rank(cap.rating) > scheme.rank(earned)),
    )
    return Rated(rating, "", earned, caps, receipt)


def _no_rating(
    score: Fraction | None, coverage: Fraction | None, tier: Tier
) -> Literal["", "coverage", "not_rated", "no_score"]:
    if not tier.rated:
        return "not_rated"
    if coverage is None or coverage < MIN_COVERAGE:
        return "coverage"
    return "no_score" if score is None else ""


def _caps(
    scheme: RatingScheme, tier: Tier, flags: Sequence[FiredFlag], broken_channels: Sequence[str]
) -> tuple[Cap, ...]:
    stops = _items(flag for flag in flags if flag.level == "STOP" and flag.unresolved)
    critical = _items(flag for flag in flags if flag.level == "CRIT")
    caps = []
    if stops:
        caps.append(Cap(code="stop", rating=scheme.cap, items=stops))
    if len(critical) >= CRITICAL_LIMIT:
        caps.append(Cap(code="critical", rating=scheme.cap, items=critical))
    if stops and broken_channels:
        caps.append(Cap(code="no_channel", rating=scheme.floor, items=tuple(broken_channels)))
    if tier.best_rating:
        caps.append(Cap(code="form", rating=tier.best_rating))
    return tuple(caps)


def _items(flags: Iterable[FiredFlag]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(flag.item for flag in flags))


def _overridden(scheme: RatingScheme, rating: str, caps: Sequence[Cap], override: Override) -> str:
    if not override.reason.strip():
        raise OverrideNotReasoned
    if not override.by.strip() or not override.second.strip() or override.by.strip() == override.second.strip():
        raise OverrideByOne
    if override.rating not in scheme.codes() or abs(scheme.rank(override.rating) - scheme.rank(rating)) != 1:
        raise OverrideTooFar(wanted=override.rating, earned=rating)
    for cap in caps:
        if scheme.rank(override.rating) < scheme.rank(cap.rating):
            raise OverrideOverCap(wanted=override.rating, cap=cap.rating)
    return override.rating


def _reasons(override: Override | None) -> dict[str, str]:
    if override is None:
        return {}
    return {"override_reason": override.reason, "override_by": override.by, "override_second": override.second}


def _cap_receipt(part: str, cap: Cap) -> Receipt:
    return Receipt(rule=f"cap_{cap.code}", subject=part, facts={"rating": cap.rating, "items": ", ".join(cap.items)})
