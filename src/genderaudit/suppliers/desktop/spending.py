"""What a supplier got in the last twelve months, in words that say when a part is left out or cannot be reckoned."""

from __future__ import annotations

import datetime as dt

from genderaudit.suppliers.desktop.book import Row
from genderaudit.suppliers.desktop.words import NONE, money
from genderaudit.suppliers.rules.spend import rate_on
from genderaudit.widgets.texts import isolated, listed, translate


def missing_rates(row: Row) -> list[str]:
    """The currencies of a supplier's amounts for which the workspace has no exchange rate."""
    found = {one.currency for one in row.supplier.spend if rate_on(row.setup, one.currency, one.end) is None}
    return sorted(found)


def spend_words(row: Row, language: str) -> str:
    """The amount; or that a rate is missing for it."""
    if row.spend is None:
        missing = missing_rates(row)
        if not missing:
            return NONE
        text = translate("SupplierSpend", "no rate for {currencies}")
        return text.format(currencies=listed(isolated(one) for one in missing))
    return money(row.spend, row.currency, language)


def spend_tip(row: Row, language: str) -> str:
    """The same with how it was reckoned."""
    if row.spend is None:
        if not missing_rates(row):
            return ""
        amounts = (money(one.amount, one.currency, language) for one in row.supplier.spend)
        text = translate("SupplierSpend", "Written down: {amounts}. {missing} to {currency}: it cannot be added up.")
        return text.format(amounts=listed(amounts), missing=spend_words(row, language), currency=isolated(row.currency))
    words = money(row.spend, row.currency, language)
    first = row.today - dt.timedelta(days=364)
    if any(one.start < first <= one.end or one.end > row.today for one in row.supplier.spend):
        text = translate("SupplierSpend", "{amount}: of periods that reach further, the part within these months")
        return text.format(amount=words)
    return words
