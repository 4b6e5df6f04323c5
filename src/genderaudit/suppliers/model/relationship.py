"""The relationship: a typed, dated, sourced link between two organisations."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import ClassVar, Literal, Self, get_args

from pydantic import Field, model_validator

from genderaudit.domain.records import Record, RecordId
from genderaudit.suppliers.model.supplier import Confidence, Currency, Line, Sector, Source

RelationshipKind = Literal[
    "supplies", "subcontracts", "labour_agency", "transports", "delivers_to",
    "owns", "controls",
    "shares_address", "shares_phone", "shares_bank", "shares_director", "shares_other",
]  # fmt: skip
RELATIONSHIP_KINDS: tuple[RelationshipKind, ...] = get_args(RelationshipKind)
FLOW: tuple[RelationshipKind, ...] = ("supplies", "subcontracts", "labour_agency", "transports", "delivers_to")
"""Goods, work and risk go from `seller` to `buyer`; only these carry money."""
CONTROL: tuple[RelationshipKind, ...] = ("owns", "controls")
"""The owner is the `seller` side, the owned the `buyer` side."""
SHARED: tuple[RelationshipKind, ...] = (
    "shares_address", "shares_phone", "shares_bank", "shares_director", "shares_other",
)  # fmt: skip
"""Without direction; they carry suspicion only, never money."""


class Relationship(Record):
    """A link from `seller` to `buyer`: supplies, subcontracts, transports, owns, or shares a detail with it."""

    kind: ClassVar[str] = "relationship"

    type: RelationshipKind
    seller: RecordId
    """Where goods, work, labour or control come from."""
    buyer: RecordId
    """Where they go to; `us` is our own organisation."""
    confidence: Confidence = "medium"
    disclosed: bool = True
    """Told by one of the two; False where it is inferred."""
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    """The last day; None while it goes on."""
    value: Decimal | None = None
    """What flows in a year or over the period named by the dates; for ownership None."""
    currency: Currency | None = None
    share: Decimal | None = Field(default=None, ge=0, le=100)
    """For `owns`: the share in per cent, exact."""
    category: Sector | None = None
    gender_clause: bool | None = None
    """Whether the contract carries a gender clause; None where not known."""
    psea_clause: bool | None = None
    contact: Literal["none", "indirect", "direct"] | None = None
    """Contact with affected people that this link brings."""
    shared: Line = ""
    """For shared details: what is shared, as written; masked where a sole trader is part of it."""
    source: Source = Source()
    note: Line = ""

    @model_validator(mode="after")
    def _is_between_two(self) -> Self:
        if self.seller == self.buyer:
            raise ValueError("a relationship needs two different organisations")
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise ValueError("it ends before it starts")
        if (self.value is None) != (self.currency is None):
            raise ValueError("a value needs its currency, and a currency its value")
        return self
