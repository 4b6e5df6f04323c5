"""How a workspace counts, changed piece by piece, each as one step that can be taken back."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import NamedTuple

from genderaudit.domain.records import Author
from genderaudit.sheets import countries_written, currencies
from genderaudit.store import Workspace
from genderaudit.suppliers.actions.registry import registry_of, supply_setup_of
from genderaudit.suppliers.files.weights import house_weights
from genderaudit.suppliers.model.keeping import Rate, SupplySetup, Target
from genderaudit.suppliers.model.refusals import (
    CountryUnknown,
    CurrencyUnknown,
    IndicatorUnknown,
    LevelNotPossible,
    PeriodNotPossible,
    RateOfReporting,
    WeightNotPossible,
    WeightUnknown,
)
from genderaudit.suppliers.model.supplier import OwnershipDefinition, Theme
from genderaudit.suppliers.rules.counting import (
    MissingRate,
    is_whole_weight,
    missing_rates,
    turned_to,
    weight_bounds,
    with_rate,
)
from genderaudit.suppliers.rules.indicators import UNITS

_SECTOR = re.compile(r"\d{2}(\d{2}){0,3}")


class ChangedCurrency(NamedTuple):
    """Another reporting currency, and what became of the rates."""

    setup: SupplySetup
    turned: int
    """Rates that now lead into the new currency."""
    lost: tuple[Rate, ...]
    """Rates that had no way there and were taken out."""


def missing_rates_of(workspace: Workspace) -> tuple[MissingRate, ...]:
    """The currencies of the registry without a rate into the reporting currency, the most amounts first."""
    return missing_rates(registry_of(workspace), supply_setup_of(workspace), workspace.today())


def change_currency(workspace: Workspace, author: Author, currency: str) -> ChangedCurrency:
    """Another reporting currency; every rate is turned into it by its rate of the same day. Raises CurrencyUnknown."""
    before = supply_setup_of(workspace)
    fresh, lost = _in_currency(before, currency)
    if fresh.currency == before.currency:
        return ChangedCurrency(before, 0, ())
    return ChangedCurrency(_keep(workspace, author, fresh), len(fresh.rates), lost)


def change_counting(
    workspace: Workspace,
    author: Author,
    *,
    currency: str | None = None,
    definition: OwnershipDefinition | None = None,
    rates: Iterable[Rate] = (),
    weights: Mapping[str, Decimal | None] | None = None,
    priors: Mapping[tuple[str, Theme], Decimal | None] | None = None,
    reason: str = "",
) -> SupplySetup:
    """Several things about how the workspace counts in one step, all or none.

    Raises what changing each of them raises.
    """
    before = fresh = supply_setup_of(workspace)
    if currency is not None:
        fresh = _in_currency(fresh, currency)[0]
    if definition is not None:
        fresh = fresh.model_copy(update={"definition": definition})
    for rate in rates:
        fresh = _with_rate(fresh, rate)
    for code, value in (weights or {}).items():
        fresh = _with_weight(fresh, code, value)
    for (country, theme), value in (priors or {}).items():
        fresh = _with_prior(fresh, country, theme, value)
    return fresh if fresh == before else _keep(workspace, author, fresh, reason)


def replace_rates(workspace: Workspace, author: Author, rates: Iterable[Rate]) -> SupplySetup:
    """These exchange rates and no others; of two for one currency and day the later one counts.

    Raises CurrencyUnknown, RateOfReporting.
    """
    fresh = supply_setup_of(workspace).model_copy(update={"rates": ()})
    for rate in rates:
        fresh = _with_rate(fresh, rate)
    return _keep(workspace, author, fresh)


def choose_definition(workspace: Workspace, author: Author, definition: OwnershipDefinition) -> SupplySetup:
    """The definition by which suppliers count as women-owned."""
    return change_counting(workspace, author, definition=definition)


def set_weight(workspace: Workspace, author: Author, code: str, value: Decimal | None) -> SupplySetup:
    """A weight of the exposure; None goes back to the house default. Raises WeightUnknown, WeightNotPossible."""
    return change_counting(workspace, author, weights={code: value})


def reset_weights(workspace: Workspace, author: Author) -> SupplySetup:
    """Every weight of the exposure at the house default."""
    return _keep(workspace, author, supply_setup_of(workspace).model_copy(update={"weights": {}}))


def replace_priors(workspace: Workspace, author: Author, assumed: Iterable[tuple[str, Theme, Decimal]]) -> SupplySetup:
    """The own risk assumed by country or sector and theme where nobody has assessed, and no other.

    It never counts as found: only the upper end of an exposure takes it. Raises CountryUnknown, LevelNotPossible.
    """
    fresh = supply_setup_of(workspace).model_copy(update={"priors": {}})
    for country, theme, value in assumed:
        fresh = _with_prior(fresh, country, theme, value)
    return _keep(workspace, author, fresh)


def replace_targets(workspace: Workspace, author: Author, targets: Iterable[Target]) -> SupplySetup:
    """These targets and no others; of two for one indicator and period the later one counts.

    Raises IndicatorUnknown, PeriodNotPossible.
    """
    kept: dict[tuple[str, dt.date, dt.date], Target] = {}
    for one in targets:
        if one.indicator not in UNITS:
            raise IndicatorUnknown(wanted=one.indicator, known=", ".join(UNITS))
        if one.end < one.start:
            raise PeriodNotPossible(start=one.start, end=one.end)
        kept[one.indicator, one.start, one.end] = one
    setup = supply_setup_of(workspace)
    return _keep(workspace, author, setup.model_copy(update={"targets": tuple(kept.values())}))


def _keep(workspace: Workspace, author: Author, fresh: SupplySetup, reason: str = "") -> SupplySetup:
    with workspace.step("supplier.setup", author, reason=reason) as step:
        step.put(fresh)
    return fresh


def _in_currency(setup: SupplySetup, currency: str) -> tuple[SupplySetup, tuple[Rate, ...]]:
    wanted = _currency(currency)
    rates, lost = turned_to(setup, wanted)
    return setup.model_copy(update={"currency": wanted, "rates": rates}), lost


def _with_rate(setup: SupplySetup, rate: Rate) -> SupplySetup:
    if _currency(rate.currency) == setup.currency:
        raise RateOfReporting(currency=setup.currency)
    return setup.model_copy(update={"rates": with_rate(setup.rates, rate)})


def _with_weight(setup: SupplySetup, code: str, value: Decimal | None) -> SupplySetup:
    house = house_weights().values
    if code not in house:
        raise WeightUnknown(wanted=code, known=", ".join(house))
    if value is not None:
        low, high = weight_bounds(code)
        if not low <= value <= high or (is_whole_weight(code) and value != value.to_integral_value()):
            raise WeightNotPossible(value=_plain(value), low=_plain(low), high=_plain(high), code=code)
    weights = {one: kept for one, kept in setup.weights.items() if one != code}
    if value is not None and value != Decimal(str(house[code])):
        weights[code] = value
    return setup.model_copy(update={"weights": weights})


def _with_prior(setup: SupplySetup, country: str, theme: Theme, value: Decimal | None) -> SupplySetup:
    if country not in countries_written() and not _SECTOR.fullmatch(country):
        raise CountryUnknown(wanted=country)
    if value is not None and not 0 <= value <= 1:
        raise LevelNotPossible(value=_plain(value))
    priors = {one: dict(by) for one, by in setup.priors.items()}
    priors.get(country, {}).pop(theme, None)
    if value is not None:
        priors.setdefault(country, {})[theme] = value
    return setup.model_copy(update={"priors": {one: by for one, by in sorted(priors.items()) if by}})


def _currency(wanted: str) -> str:
    code = wanted.strip().upper()
    if code not in currencies():
        raise CurrencyUnknown(wanted=wanted)
    return code


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"
