"""What colours the map: classes of exposure, assessment age, ownership, sector and country, each with its own shape."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from genderaudit.suppliers.model.relationship import CONTROL, FLOW, RELATIONSHIP_KINDS
from genderaudit.suppliers.model.supplier import US
from genderaudit.suppliers.rules.map.data import SEVERAL, MapData
from genderaudit.suppliers.rules.map.layout import F, I

ColourBy = Literal["exposure", "age", "ownership", "sector", "country"]
COLOURS: tuple[ColourBy, ...] = ("exposure", "age", "ownership", "sector", "country")
Shape = Literal["circle", "triangle", "square", "diamond", "hexagon", "wedge", "plus", "ring", "us", "bundle"]
SHAPES: tuple[Shape, ...] = (
    "circle", "triangle", "square", "diamond", "hexagon", "wedge", "plus", "ring", "us", "bundle",
)  # fmt: skip
OUTLINES: Mapping[Shape, tuple[tuple[float, float], ...]] = {
    "triangle": ((0, -1.1), (1.1, 0.85), (-1.1, 0.85)),
    "square": ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    "diamond": ((0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)),
    "hexagon": ((-0.55, -0.95), (0.55, -0.95), (1.1, 0), (0.55, 0.95), (-0.55, 0.95), (-1.1, 0)),
    "wedge": ((-1.1, -0.85), (1.1, -0.85), (0, 1.1)),
    "plus": (
        (-0.38, -1.1), (0.38, -1.1), (0.38, -0.38), (1.1, -0.38), (1.1, 0.38), (0.38, 0.38),
        (0.38, 1.1), (-0.38, 1.1), (-0.38, 0.38), (-1.1, 0.38), (-1.1, -0.38), (-0.38, -0.38),
    ),
    "us": ((0, -1.25), (1.2, -0.2), (0.85, -0.2), (0.85, 1.0), (-0.85, 1.0), (-0.85, -0.2), (-1.2, -0.2)),
}  # fmt: skip
"""Corners around a point, y downwards, in units of the radius; the shapes that are not here are round."""
Role = Literal[
    "good", "warn", "bad", "info", "muted", "text", "accent", "line", "line_strong", "surface",
    "chart0", "chart1", "chart2", "chart3", "chart4", "chart5",
]  # fmt: skip
_SERIES: tuple[tuple[Shape, Role], ...] = (
    ("circle", "chart0"), ("square", "chart1"), ("triangle", "chart2"), ("diamond", "chart3"),
    ("hexagon", "chart4"), ("wedge", "chart5"),
)  # fmt: skip
MEDIUM, HIGH = 0.3, 0.6
"""Exposure from which a supplier is painted as medium and as high; house default."""
YEAR = 365
"""Days after which an assessment is painted as older, twice that as old; house default."""


@dataclass(frozen=True)
class MapClass:
    """One class of suppliers: its code, its look, and how many suppliers of the map are in it."""

    code: str
    shape: Shape
    role: Role
    suppliers: int = 0


_FIXED: Mapping[str, tuple[tuple[str, Shape, Role], ...]] = {
    "exposure": (
        ("high", "square", "bad"), ("medium", "triangle", "warn"), ("low", "circle", "good"),
        ("not_assessed", "ring", "muted"),
    ),
    "age": (
        ("recent", "circle", "good"), ("older", "triangle", "warn"), ("old", "square", "bad"),
        ("never", "ring", "muted"),
    ),
    "ownership": (
        ("women_owned", "circle", "chart2"), ("control_not_verified", "triangle", "chart4"),
        ("not_classified", "square", "chart0"), ("not_known", "ring", "muted"), (SEVERAL, "plus", "chart1"),
    ),
}  # fmt: skip


def classes_of(data: MapData, by: ColourBy, theme: str = "") -> tuple[I, tuple[MapClass, ...]]:
    """For each node the position of its class, and the classes that occur.

    By exposure of a theme, days since assessment, ownership; or by the six most frequent sectors or countries, the
    others (`others`), and not known (''). Bundles whose members differ have the class `*`.
    """
    if by in _FIXED:
        kinds = [MapClass(*one) for one in _FIXED[by]]
        codes = _codes(data, by, theme, [one.code for one in kinds])
    else:
        words = data.sectors if by == "sector" else data.countries
        codes, kinds = _frequent(words, data.members)
    ours = np.array([id == US for id in data.ids], np.bool_)
    counts = np.bincount(codes, np.where(ours, 0, data.members), len(kinds)).astype(np.int64)
    there = np.bincount(codes, minlength=len(kinds)) > 0
    new = np.cumsum(there) - 1
    found = [MapClass(one.code, one.shape, one.role, int(n)) for one, n in zip(kinds, counts, strict=True)]
    return new[codes], tuple(one for one, is_there in zip(found, there.tolist(), strict=True) if is_there)


def counted_in(classes: Sequence[MapClass], whole: MapData, by: ColourBy, theme: str) -> tuple[MapClass, ...]:
    """The classes of a map of groups with the suppliers that are really in each, and classes that groups hide."""
    known = {one.code: one for one in classes}
    counts = {one.code: one for one in classes_of(whole, by, theme)[1]}
    found = [replace(one, suppliers=counts[one.code].suppliers if one.code in counts else 0) for one in classes]
    if by in _FIXED:
        found += [one for code, one in counts.items() if code not in known]
        order = [code for code, _, _ in _FIXED[by]]
        found.sort(key=lambda one: order.index(one.code))
    return tuple(found)


def _codes(data: MapData, by: str, theme: str, codes: list[str]) -> I:
    if by == "exposure":
        values = data.exposures.get(theme, np.full(len(data), np.nan))
        return _banded(values, ((HIGH, 0), (MEDIUM, 1), (-np.inf, 2)), 3)
    if by == "age":
        return _banded(data.ages, ((2 * YEAR, 2), (YEAR, 1), (-np.inf, 0)), 3)
    at = {code: place for place, code in enumerate(codes)}
    unknown = at["not_known"]
    return np.fromiter((at.get(one, unknown) for one in data.ownership), np.int64, len(data))


def _banded(values: F, bands: Sequence[tuple[float, int]], none: int) -> I:
    found = np.full(len(values), none, np.int64)
    left = ~np.isnan(values)
    for least, code in bands:
        among = left & (values >= least)
        found[among] = code
        left &= ~among
    return found


def _frequent(words: Sequence[str], members: I) -> tuple[I, list[MapClass]]:
    counts: Counter[str] = Counter()
    for word, count in zip(words, members.tolist(), strict=True):
        counts[word] += count
    known = sorted((word for word in counts if word not in ("", SEVERAL)), key=lambda word: (-counts[word], word))
    series = known if len(known) <= len(_SERIES) else known[: len(_SERIES)]
    kinds = [MapClass(word, *look) for word, look in zip(series, _SERIES, strict=False)]
    kinds += [MapClass("others", "plus", "text"), MapClass(SEVERAL, "plus", "accent"), MapClass("", "ring", "muted")]
    at = {one.code: place for place, one in enumerate(kinds)}
    others = at["others"]
    return np.fromiter((at.get(word, others) for word in words), np.int64, len(words)), kinds


@dataclass(frozen=True)
class Stroke:
    """How a link of one kind is drawn: its dashes tell the kind where colour cannot."""

    role: Role
    width: float
    dashes: tuple[float, ...] = ()
    """On and off in turn, in units of the width; () for a whole line."""


_STROKES: Mapping[str, Stroke] = {
    "supplies": Stroke("line_strong", 1),
    "subcontracts": Stroke("line_strong", 1, (8, 3)),
    "labour_agency": Stroke("line_strong", 1, (8, 3, 2, 3)),
    "transports": Stroke("line_strong", 1, (3, 3)),
    "delivers_to": Stroke("line_strong", 1, (14, 3)),
    "owns": Stroke("accent", 2),
    "controls": Stroke("accent", 2, (4, 2)),
}
_SHARED = Stroke("warn", 1, (1, 3))
LIT = Stroke("chart4", 2)
"""Routes that are lit: a colour of their own; the dashes stay those of the kind."""
STROKES: tuple[Stroke, ...] = tuple(_STROKES.get(kind, _SHARED) for kind in RELATIONSHIP_KINDS)
"""In the order of RELATIONSHIP_KINDS."""
DIRECTED: tuple[bool, ...] = tuple(kind in FLOW or kind in CONTROL for kind in RELATIONSHIP_KINDS)
"""Whether an arrow shows where it leads."""
