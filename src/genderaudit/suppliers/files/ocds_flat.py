"""OCDS as flattened sheets: rows whose headings are paths, such as `awards/0/suppliers/0/name`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

MAX_DEPTH = 12
MAX_PLACE = 1000
"""The highest number of an element that a heading may name."""
_FRONT = re.compile(r"^(?:releases/\d+/|compiledRelease/|records/\d+/(?:compiledRelease/)?)")
_DOTTED = re.compile(r"[A-Za-z]+(?:\.(?:\d+|[A-Za-z]+))+")


def is_flattened(columns: Iterable[str]) -> bool:
    """Whether headings are paths beside an `ocid`."""
    names = [_path(name) for name in columns]
    return "ocid" in names and any("/" in name for name in names)


def unflattened(columns: Iterable[str], cells: Iterable[object]) -> dict[str, Any]:
    """One row of a flattened sheet as the part of a release that it is."""
    release: dict[str, Any] = {}
    for name, cell in zip(columns, cells, strict=False):
        if not name or cell in (None, ""):
            continue
        path = _path(name).split("/")
        if len(path) <= MAX_DEPTH:
            _put(release, path, int(cell) if isinstance(cell, float) and cell.is_integer() else cell)
    return {key: _without_gaps(one) for key, one in release.items()}


def _path(name: str) -> str:
    """A heading as a path; some tools write dots."""
    name = name.strip()
    if "/" not in name and _DOTTED.fullmatch(name):
        name = name.replace(".", "/")
    return _FRONT.sub("", name)


def _put(holder: dict[str, Any], path: list[str], cell: object) -> None:
    here: Any = holder
    for place, part in enumerate(path):
        last = place == len(path) - 1
        following: Any = None if last else ([] if path[place + 1].isdecimal() else {})
        if isinstance(here, list):
            if not part.isdecimal() or int(part) > MAX_PLACE:
                return
            here.extend([None] * (int(part) + 1 - len(here)))
            if last:
                here[int(part)] = cell
            elif here[int(part)] is None:
                here[int(part)] = following
            here = here[int(part)]
        elif isinstance(here, dict):
            if last:
                here[part] = cell
            else:
                here = here.setdefault(part, following)
        else:
            return


def _without_gaps(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_gaps(one) for one in value if one is not None]
    if isinstance(value, dict):
        return {key: _without_gaps(one) for key, one in value.items()}
    return value
