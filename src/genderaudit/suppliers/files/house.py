"""The house defaults of screening and of own risk, as they are shipped."""

from __future__ import annotations

import functools

import yaml

from genderaudit.runtime.assets import asset
from genderaudit.suppliers.model.house import OwnRiskScheme, ScreeningScheme


@functools.cache
def house_screening() -> ScreeningScheme:
    """Points, tiers and terms."""
    return ScreeningScheme.model_validate(_shape("screening.yaml"))


@functools.cache
def house_own_risk() -> OwnRiskScheme:
    """Questions and themes."""
    return OwnRiskScheme.model_validate(_shape("own_risk.yaml"))


def _shape(name: str) -> object:
    return yaml.load((asset("resources", "suppliers") / name).read_bytes(), Loader=yaml.CSafeLoader)
