"""Matrices as YAML: those that come with the program, and an office's own."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from genderaudit.domain.matrix import RiskMatrix
from genderaudit.risks.model.refusals import MatrixNotUnderstood, MatrixUnreadable
from genderaudit.risks.model.scheme import Scheme
from genderaudit.runtime.assets import asset

HOUSE = "house_5x5"
MAX_BYTES = 256 * 1024


@functools.cache
def schemes() -> Mapping[str, Scheme]:
    """Every matrix that comes with the program, with its terms, by id; the house default first."""
    terms = _loaded(asset("resources", "risks", "terms.yaml").read_bytes())
    found = {}
    for path in sorted(asset("resources", "matrices").glob("*.yaml")):
        matrix = RiskMatrix.model_validate(_loaded(path.read_bytes()))
        bands = [{"code": band.code, **terms["bands"][band.code]} for band in matrix.bands]
        found[matrix.id] = Scheme.model_validate(
            {"matrix": matrix, "bands": bands, "appetite": terms["appetite"], "probability": terms["probability"]}
        )
    return {HOUSE: found.pop(HOUSE), **found}


def house_scheme() -> Scheme:
    """The matrix that a register begins with."""
    return schemes()[HOUSE]


def read_scheme(path: Path) -> Scheme:
    """An office's own matrix with its terms. Raises MatrixUnreadable, MatrixNotUnderstood."""
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise MatrixUnreadable(file=path, why=error.strerror or error) from error
    if len(data) > MAX_BYTES:
        raise MatrixNotUnderstood(file=path, why="it is larger than 256 KB")
    try:
        document = _loaded(data)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise MatrixNotUnderstood(file=path, why="it is not valid YAML") from error
    if not isinstance(document, Mapping):
        raise MatrixNotUnderstood(file=path, why="it has no fields")
    try:
        scheme = Scheme.model_validate(document)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(map(str, first["loc"])) or "matrix"
        raise MatrixNotUnderstood(file=path, why=f"{where}: {first['msg']}") from error
    known = schemes().get(scheme.matrix.id)
    if known is not None and known != scheme:
        raise MatrixNotUnderstood(file=path, why=f"the id {scheme.matrix.id} belongs to another matrix")
    return scheme


def _loaded(data: bytes) -> Any:
    return yaml.load(data, Loader=yaml.CSafeLoader)
