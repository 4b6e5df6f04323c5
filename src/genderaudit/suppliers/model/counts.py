"""What a procurement office counted itself in a period, for indicators that the registry cannot answer."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, ClassVar, Literal, Self, get_args

from pydantic import Field, model_validator

from genderaudit.domain.records import Record, RecordId
from genderaudit.suppliers.model.supplier import Line, Text

CountCode = Literal[
    "roster", "roster_women",
    "invited", "invited_women",
    "bids", "bids_women", "compliant_women",
    "awards", "awards_women", "awards_value", "awards_value_women",
    "payment_days_women", "payment_days_others",
    "contracts", "contracts_gender_clause", "contracts_psea_clause", "contracts_monitored",
    "actions_due", "actions_on_time",
    "tier1", "tier1_mapped",
]  # fmt: skip
COUNT_CODES: tuple[CountCode, ...] = get_args(CountCode)
PARTS: tuple[tuple[CountCode, CountCode], ...] = (
    ("roster_women", "roster"),
    ("invited_women", "invited"),
    ("bids_women", "bids"),
    ("compliant_women", "bids_women"),
    ("awards_women", "awards"),
    ("awards_value_women", "awards_value"),
    ("contracts_gender_clause", "contracts"),
    ("contracts_psea_clause", "contracts"),
    ("contracts_monitored", "contracts"),
    ("actions_on_time", "actions_due"),
    ("tier1_mapped", "tier1"),
)
"""A part and the whole that it cannot exceed."""


class ProcurementCounts(Record):
    """The counts of one period; where a count is given it comes before what the registry says."""

    kind: ClassVar[str] = "procurement_counts"

    start: dt.date
    end: dt.date
    counts: dict[CountCode, Annotated[Decimal, Field(ge=0)]] = {}
    """Numbers of suppliers, bids, awards, contracts, actions; money in the reporting currency; days as a mean."""
    source: Line = ""
    note: Text = ""

    @classmethod
    def id_for(cls, start: dt.date, end: dt.date) -> RecordId:
        """The permanent id of the counts of this period."""
        return f"procurement-counts/{start.isoformat()}/{end.isoformat()}"

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Self:
        if self.end < self.start:
            raise ValueError("the period ends before it starts")
        return self
