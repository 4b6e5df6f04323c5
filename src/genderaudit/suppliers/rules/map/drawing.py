"""The map as a drawing list without colours or pixels: what the window, SVG, PNG and reports render alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from genderaudit.suppliers.model.relationship import RELATIONSHIP_KINDS
from genderaudit.suppliers.model.supplier import US
from genderaudit.suppliers.rules.map.classes import (
    DIRECTED,
    LIT,
    SHAPES,
    STROKES,
    ColourBy,
    MapClass,
    Role,
    Shape,
    Stroke,
    classes_of,
    counted_in,
)
from genderaudit.suppliers.rules.map.data import SEVERAL, UNKNOWN_TIER, B, MapData
from genderaudit.suppliers.rules.map.lanes import Lanes, arched_links, lanes_of
from genderaudit.suppliers.rules.map.layout import F, I, Layout

Texts = Callable[..., str]
"""The catalogue of the reader's language: a key and its facts give a text."""
ROLES: tuple[Role, ...] = (
    "good", "warn", "bad", "info", "muted", "text", "accent", "line", "line_strong", "surface",
    "chart0", "chart1", "chart2", "chart3", "chart4", "chart5",
)  # fmt: skip
_NAMED_FIRST: tuple[tuple[Role, float], ...] = (("bad", 40.0), ("warn", 15.0))
"""What the highest exposure and the next add to whose name matters; house default."""
_US_SIZE, _BUNDLE = 1.7, 0.55
"""Size of our own organisation, and what a bundle gains for each tenfold of suppliers; house default."""


@dataclass(frozen=True)
class LegendLine:
    """One line of the legend: a shape in a role, or a stroke, and what it stands for."""

    text: str
    shape: Shape | None = None
    role: Role = "text"
    stroke: Stroke | None = None
    directed: bool = False
    code: str = ""


@dataclass(frozen=True)
class Heading:
    """The words above a column of a layout by tiers."""

    x: float
    text: str


@dataclass(frozen=True, eq=False, kw_only=True)
class Drawing:
    """Nodes and links at their places on the sheet of the layout, with looks by name.

    `places` is mirrored where the reader's language runs to the left. `shapes` are positions in SHAPES, `roles` in
    ROLES, `kinds` in STROKES and RELATIONSHIP_KINDS; `sizes` are in units of a plain supplier.
    """

    title: str
    about: str
    """The figure in a few sentences, for whoever cannot see it."""
    caption: tuple[str, ...]
    """Layout with its parameters, what colours it, how much is shown, the day: printed under the figure."""
    right_to_left: bool
    ids: tuple[str, ...]
    labels: tuple[str, ...]
    places: F
    sizes: F
    shapes: I
    roles: I
    classes: I
    """Positions in `class_words`."""
    class_words: tuple[str, ...]
    members: I
    ranks: F
    """Whose label matters most: the money and number of its links."""
    sellers: I
    buyers: I
    kinds: I
    weights: F
    links: tuple[str, ...]
    legend: tuple[LegendLine, ...]
    headings: tuple[Heading, ...]
    lanes: Lanes
    """Which of the links lie side by side."""
    arched: B
    """Which of them are arcs, since others stand between their ends."""
    lit_nodes: B | None = None
    """Where a route or choice is to stand out: the others are faded."""
    lit_links: B | None = None


def drawing_of(
    data: MapData,
    layout: Layout,
    texts: Texts,
    *,
    by: ColourBy = "exposure",
    theme: str = "",
    title: str = "",
    day: str = "",
    public: bool = False,
    right_to_left: bool = False,
    lit: tuple[B, B] | None = None,
    lit_words: str = "",
    whole: MapData | None = None,
    countries: Mapping[str, str] | None = None,
) -> Drawing:
    """The drawing list of a map. `public` leaves of sole traders' names the initials only; `day` is in words.

    Of groups, `whole` holds the suppliers that they were made of: these are what the legend counts. `countries` are
    names by code; without them codes stand. `lit_words` say what is lit, in the legend and below the map.
    """
    codes, classes = classes_of(data, by, theme)
    words = tuple(class_words(one, by, texts, countries) for one in classes)
    told = counted_in(classes, whole, by, theme) if whole is not None and data.grouping else classes
    told_words = tuple(class_words(one, by, texts, countries) for one in told)
    ours, bundles = np.array([id == US for id in data.ids], np.bool_), data.members > 1
    shapes = np.array([SHAPES.index(one.shape) for one in classes], np.int64)[codes]
    shapes[ours], shapes[bundles] = SHAPES.index("us"), SHAPES.index("bundle")
    roles = np.array([ROLES.index(one.role) for one in classes], np.int64)[codes]
    roles[ours] = ROLES.index("accent")
    sizes = np.where(ours, _US_SIZE, 1.0 + _BUNDLE * np.log10(np.maximum(data.members, 1)))
    places = layout.places * (-1.0, 1.0) if right_to_left else layout.places
    degree = np.bincount(np.r_[data.sellers, data.buyers], minlength=len(data)).astype(np.float64)
    money = np.bincount(np.r_[data.sellers, data.buyers], np.r_[data.weights, data.weights], len(data))
    ranks = degree + data.members + 100.0 * ours + 20.0 * money / max(float(money.max(initial=0.0)), 1.0)
    # whoever is to be looked at first keeps the name
    ranks += sum(more * (roles == ROLES.index(role)) for role, more in _NAMED_FIRST)
    legend = tuple(_legend(data, told, told_words, by, texts))
    if lit and lit_words:
        legend += (LegendLine(lit_words, None, LIT.role, LIT, True, "lit"),)
    return Drawing(
        title=title or texts("supplier_map.title"),
        about=_about(data, told, told_words, texts),
        caption=(*_caption(data, layout, by, theme, day, texts), *([lit_words] if lit and lit_words else [])),
        right_to_left=right_to_left,
        ids=data.ids,
        labels=node_labels(data, texts, public=public, countries=countries),
        places=places,
        sizes=sizes,
        shapes=shapes,
        roles=roles,
        classes=codes,
        class_words=words,
        members=data.members,
        ranks=ranks,
        sellers=data.sellers,
        buyers=data.buyers,
        kinds=data.kinds,
        weights=data.weights,
        links=data.links,
        arched=arched_links(places, data.sellers, data.buyers)
        if layout.name == "tiers"
        else np.zeros(len(data.sellers), np.bool_),
        lanes=lanes_of(data.sellers, data.buyers, data.kinds, lit[1] if lit else None),
        legend=legend,
        headings=_headings(data, places, texts) if layout.name == "tiers" else (),
        lit_nodes=lit[0] if lit else None,
        lit_links=lit[1] if lit else None,
    )


def class_words(one: MapClass, by: ColourBy, texts: Texts, countries: Mapping[str, str] | None = None) -> str:
    """A class in words, such as 'High: 0.6 and more (house default)'."""
    if one.code == SEVERAL:
        return texts("supplier_map.several")
    if by in ("sector", "country"):
        if one.code in ("", "others"):
            return texts(f"supplier_map.{by}.{'not_known' if not one.code else 'others_in_all'}")
        return sector_words(one.code, texts) if by == "sector" else (countries or {}).get(one.code, one.code)
    if by == "ownership":
        return texts(f"suppliers.ownership.{one.code}")
    return texts(f"supplier_map.{by}.{one.code}")


def sector_words(code: str, texts: Texts) -> str:
    """A sector: the code where it is one, else the words as they stand in the list that it came from."""
    return texts("supplier_map.sector.code", code=code) if code.isdigit() else code


def tier_words(tier: int, texts: Texts) -> str:
    """A tier in words."""
    if tier == UNKNOWN_TIER:
        return texts("supplier_map.tier.unknown")
    return texts("supplier_map.tier.us") if tier == 0 else texts("supplier_map.tier.one", tier=tier)


def initials(name: str) -> str:
    """The initials of a name, such as 'A. B.': what maps and exports show of a sole trader."""
    return " ".join(f"{word[0].upper()}." for word in name.split() if word[0].isalpha()) or "–"


def node_labels(
    data: MapData, texts: Texts, *, public: bool = False, countries: Mapping[str, str] | None = None
) -> tuple[str, ...]:
    """What stands beside each node: its name, or 'Tier 3, KE: 212 suppliers' for a bundle."""
    many = data.members.tolist()
    made = []
    for place, name in enumerate(data.names):
        if data.ids[place] == US:
            made.append(texts("supplier_map.us"))
        elif many[place] > 1:
            made.append(_bundle_words(data, place, many[place], texts, countries or {}))
        else:
            made.append(initials(name) if public and data.sole[place] else name)
    return tuple(made)


def _bundle_words(data: MapData, place: int, count: int, texts: Texts, countries: Mapping[str, str]) -> str:
    tier = tier_words(int(data.tiers[place]), texts)
    what = data.countries[place] if data.grouping == "country" else data.sectors[place]
    if data.grouping == "tier":
        return texts("supplier_map.bundle.tier", tier=tier, n=count)
    if not what:
        what = texts(f"supplier_map.{data.grouping}.not_known")
    elif data.grouping == "sector":
        what = sector_words(what, texts)
    else:
        what = countries.get(what, what)
    return texts("supplier_map.bundle.group", tier=tier, what=what, n=count)


def _legend(
    data: MapData, classes: tuple[MapClass, ...], words: tuple[str, ...], by: ColourBy, texts: Texts
) -> list[LegendLine]:
    lines = []
    for one, text in zip(classes, words, strict=True):
        said = texts("supplier_map.legend.class", words=text, n=one.suppliers) if one.suppliers else text
        if one.suppliers or one.code == SEVERAL:
            lines.append(LegendLine(said, one.shape, one.role, code=one.code))
    if US in data.at:
        lines.append(LegendLine(texts("supplier_map.us"), "us", "accent", code=US))
    if (data.members > 1).any():
        text = "bundle_highest" if by in ("exposure", "age") else "bundle"
        lines.append(LegendLine(texts(f"supplier_map.legend.{text}"), "bundle", "text", code="bundle"))
    present = np.bincount(data.kinds, minlength=len(RELATIONSHIP_KINDS))
    seen = set[tuple[Stroke, str]]()
    for number, count in enumerate(present.tolist()):
        kind, stroke = RELATIONSHIP_KINDS[number], STROKES[number]
        text = texts("supplier_map.legend.shared") if kind.startswith("shares") else texts(f"supplier_map.links.{kind}")
        if count and (stroke, text) not in seen:
            seen.add((stroke, text))
            lines.append(LegendLine(text, None, stroke.role, stroke, DIRECTED[number], kind))
    return lines


def _headings(data: MapData, places: F, texts: Texts) -> tuple[Heading, ...]:
    found = []
    for tier in np.unique(data.tiers).tolist():
        among = data.tiers == tier
        # the middle one: a pinned supplier may stand anywhere
        found.append(Heading(float(np.median(places[among, 0])), tier_words(tier, texts)))
    return tuple(found)


def _about(data: MapData, classes: tuple[MapClass, ...], words: tuple[str, ...], texts: Texts) -> str:
    parts = [texts("supplier_map.about.whole", n=data.suppliers, links=len(data.sellers))]
    tiers = sorted({tier for tier in data.tiers.tolist() if tier > 0})
    if tiers:
        parts.append(texts("supplier_map.about.tiers", n=len(tiers)))
    parts += [
        texts("supplier_map.about.class", words=text, n=one.suppliers)
        for one, text in zip(classes, words, strict=True)
        if one.suppliers
    ]
    return " ".join(parts)


def _caption(data: MapData, layout: Layout, by: ColourBy, theme: str, day: str, texts: Texts) -> tuple[str, ...]:
    facts = dict(layout.parameters)
    pinned = facts.pop("pinned", 0)
    made = [texts(f"supplier_map.layout_caption.{layout.name}", **facts)]
    if pinned:
        made.append(texts("supplier_map.layout_caption.pinned", n=pinned))
    made.append(texts("supplier_map.shown", n=data.suppliers, links=len(data.sellers)))
    if by == "exposure":
        made.append(texts("supplier_map.coloured.exposure", theme=texts(f"suppliers.themes.{theme}") if theme else "–"))
    else:
        made.append(texts(f"supplier_map.coloured.{by}"))
    return (*made, texts("supplier_map.as_of", day=day)) if day else tuple(made)
