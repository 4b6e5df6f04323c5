"""The house default of the exposure weights."""

from __future__ import annotations

import functools

import yaml

from genderaudit.runtime.assets import asset
from genderaudit.suppliers.model.network import Weights


@functools.cache
def house_weights() -> Weights:
    """The table as it is shipped."""
    shape = yaml.load((asset("resources", "suppliers") / "exposure.yaml").read_bytes(), Loader=yaml.CSafeLoader)
    return Weights(version=str(shape["version"]), values=shape["weights"], clauses=shape["clauses"])
