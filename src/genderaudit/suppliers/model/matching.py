"""What matching compares and what it finds: entries, candidates and the reasons for them."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, NamedTuple

from genderaudit.domain.records import RecordId
from genderaudit.suppliers.model.supplier import Identifier

Verdict = Literal["certain", "proposed", "undecided"]
VERDICTS: tuple[Verdict, ...] = ("certain", "proposed", "undecided")
Pair = tuple[RecordId, RecordId]
"""Two ids in alphabetical order."""


class Thresholds(NamedTuple):
    """From which similarity on two suppliers are proposed as the same, or shown as undecided (house defaults)."""

    proposed: float = 77.0
    undecided: float = 66.0


class Entry(NamedTuple):
    """What is known of one supplier for matching."""

    id: RecordId
    names: tuple[str, ...]
    countries: frozenset[str] = frozenset()
    addresses: tuple[str, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    sole_trader: bool = False
    """A natural person is never matched by name."""


class Reason(NamedTuple):
    """What speaks for or against two suppliers being the same."""

    code: str
    """A scheme of identifiers such as `lei`, or `name`, `address`, `country`, `other_number`,
    `other_words`, `common_words`, `other_identifier`."""
    first: str
    second: str
    similarity: Decimal | None = None
    against: bool = False


class Candidate(NamedTuple):
    """Two suppliers that may be the same."""

    first: RecordId
    """The new one, where a list was matched against the registry."""
    second: RecordId
    similarity: Decimal
    """0 to 100."""
    verdict: Verdict
    """`certain`: an equal identifier, or the same name in the same country and place; the others wait for a person."""
    reasons: tuple[Reason, ...]
    """What counts most comes first."""


def pair_of(one: RecordId, other: RecordId) -> Pair:
    """The two ids in alphabetical order."""
    return (one, other) if one < other else (other, one)
