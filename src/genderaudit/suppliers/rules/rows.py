"""The registry as a table: one row for each supplier, filters and orders."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from genderaudit.domain.records import RecordId
from genderaudit.suppliers.model.house import ScreeningScheme
from genderaudit.suppliers.model.keeping import SupplySetup
from genderaudit.suppliers.model.supplier import Supplier
from genderaudit.suppliers.rules.ownership import Classified, classify
from genderaudit.suppliers.rules.screening import (
    CertificateState,
    CodeState,
    Screened,
    certificate_state,
    code_state,
    screen_supplier,
)
from genderaudit.suppliers.rules.spend import YearOfSpend, last_year

_MARKS = re.compile("[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670]+")


@dataclass(frozen=True)
class SupplierRow:
    """One supplier with what its facts amount to on a day. Tiers and exposure are the network's to say."""

    supplier: Supplier
    screened: Screened
    ownership: Classified
    code: CodeState
    certificates: frozenset[CertificateState]
    year: YearOfSpend | None
    """What it got in the last twelve months, in the currency of reports."""

    @cached_property
    def haystack(self) -> str:
        """What a search looks through."""
        one = self.supplier
        numbers = (number.value for number in one.identifiers)
        return folded("\n".join((one.name, *one.aliases, *numbers, one.country or "", *one.sectors, *one.activities)))


class WantedSuppliers(NamedTuple):
    """What a view of the table shows; an empty filter lets everything pass."""

    text: str = ""
    countries: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    sectors: frozenset[str] = frozenset()
    """UNSPSC prefixes."""
    tiers: frozenset[str] = frozenset()
    """Of the screening."""
    due: frozenset[str] = frozenset()
    ownership: frozenset[str] = frozenset()
    psea: frozenset[str] = frozenset()
    code: frozenset[str] = frozenset()
    only: frozenset[RecordId] | None = None


def folded(text: str) -> str:
    """A text as a search compares it: without accents, without case."""
    plain = text.casefold()
    return plain if plain.isascii() else _MARKS.sub("", unicodedata.normalize("NFKD", plain))


def row_of(supplier: Supplier, setup: SupplySetup, scheme: ScreeningScheme, today: dt.date) -> SupplierRow:
    """One supplier as a row."""
    worth = last_year(supplier, setup, today, "USD")
    soon = scheme.soon_days
    return SupplierRow(
        supplier=supplier,
        screened=screen_supplier(supplier, scheme, worth.amount if worth else None, today),
        ownership=classify(supplier.ownership, setup.definition),
        code=code_state(supplier, today),
        certificates=frozenset(certificate_state(one, today, soon) for one in supplier.certificates),
        year=worth if setup.currency == "USD" else last_year(supplier, setup, today),
    )


def shown_suppliers(rows: Iterable[SupplierRow], wanted: WantedSuppliers) -> tuple[SupplierRow, ...]:
    """The rows that a view shows, in their order; each word of its text has to be found."""
    words = folded(wanted.text).split()
    return tuple(row for row in rows if all(word in row.haystack for word in words) and _passes(row, wanted))


def _passes(row: SupplierRow, wanted: WantedSuppliers) -> bool:
    one = row.supplier
    return (
        (not wanted.countries or one.country in wanted.countries)
        and (not wanted.types or one.type in wanted.types)
        and (not wanted.sectors or any(s.startswith(tuple(wanted.sectors)) for s in one.sectors))
        and (not wanted.tiers or row.screened.tier in wanted.tiers)
        and (not wanted.due or row.screened.due in wanted.due)
        and (not wanted.ownership or row.ownership.code in wanted.ownership)
        and (not wanted.psea or one.psea in wanted.psea)
        and (not wanted.code or row.code in wanted.code)
        and (wanted.only is None or one.id in wanted.only)
    )


_LAST_DAY = dt.date.max
_ORDERS: Mapping[str, Callable[[SupplierRow], tuple[object, ...]]] = {
    "name": lambda row: (),
    "country": lambda row: (row.supplier.country is None, row.supplier.country or ""),
    "type": lambda row: (row.supplier.type,),
    "points": lambda row: (-row.screened.points,),
    "due": lambda row: (row.screened.due != "due", row.screened.due_on or _LAST_DAY),
    "assessed": lambda row: (row.supplier.assessed.on if row.supplier.assessed else dt.date.min,),
    "spend": lambda row: (-(row.year.amount if row.year else Decimal(0)),),
    "verification": lambda row: (-row.ownership.verification,),
}
ORDERS = tuple(_ORDERS)
"""What rows can be ordered by; names decide where all else is the same."""


def ordered_suppliers(rows: Iterable[SupplierRow], by: str = "name") -> tuple[SupplierRow, ...]:
    """Rows in an order of `ORDERS`, the most urgent or the largest first."""
    key = _ORDERS[by]
    return tuple(sorted(rows, key=lambda row: (*key(row), folded(row.supplier.name), row.supplier.id)))
