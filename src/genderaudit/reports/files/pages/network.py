"""The supplier network: map, exposures with their paths, blind spots, women-owned money, who was assessed."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest

from reportlab.platypus import CondPageBreak, Flowable

from genderaudit.reports.files.blocks import Panel, bullet_list
from genderaudit.reports.files.inline import Code, Content, Foreign, Run
from genderaudit.reports.files.map_figure import MapFigure, drawing_for
from genderaudit.reports.files.pages.ink import NONE, quiet
from genderaudit.reports.files.pages.layout import Columns
from genderaudit.reports.files.pages.network_paper import NetworkPaper
from genderaudit.reports.files.prose import Prose
from genderaudit.reports.files.tables import Cell, CellContent, Column, Row, Table
from genderaudit.reports.files.theme import BandName
from genderaudit.runtime.language import is_right_to_left
from genderaudit.suppliers.model.network import Exposure, Origin
from genderaudit.suppliers.model.supplier import THEMES, US, Supplier

TOP = 8
"""Sources named for each theme; house default."""
LISTED = 400
"""Suppliers in one list; house default."""
_MEDIUM, _HIGH = 0.3, 0.6


def network_front(paper: NetworkPaper) -> list[Flowable]:
    """What a head of procurement reads in two minutes."""
    data = paper.data
    figures = [
        _figure(paper, "suppliers", paper.number("supplier_count", bold=True)),
        _figure(paper, "links", paper.number("link_count", bold=True)),
        _figure(paper, "not_assessed", paper.number("supplier_count", "not_assessed", bold=True)),
        _figure(paper, "money_unassessed", _percent(paper, "blind_spots", "money_unassessed")),
        _figure(paper, "women_owned", women_bounds(paper, 1)),
    ]
    return [
        paper.head(
            paper.text("kind.network"), [paper.joined([Foreign(data.office), paper.date(data.made_at.date())], "  ·  ")]
        ),
        Panel([Columns(figures, paper.theme, (1, 1, 1.2, 1.3, 1.5), gap=10)], paper.theme),
        paper.caption(paper.say("by_theme")),
        theme_table(paper, US),
        paper.small(paper.say("index")),
        paper.caption(paper.say("gravest")),
        *_sources_table(paper, US, worst_theme(paper, US), 4),
        paper.small(paper.say("front_note")),
    ]


def _figure(paper: NetworkPaper, name: str, value: Content) -> list[Flowable]:
    style = replace(paper.theme.figure, size=15.0, leading=paper.theme.figure.leading * 0.75)
    return [paper.label(paper.say(f"figure.{name}")), Prose(value, style, paper.language)]


def _percent(paper: NetworkPaper, rule: str, *args: str, places: int = 0) -> list[Run]:
    if paper.numbers.compute(rule, args) is None:
        return [Run(paper.words("network.unknown"))]
    return paper.percent(rule, *args, places=places)


def women_bounds(paper: NetworkPaper, tier: int) -> list[Run]:
    """The women-owned share of the money of a tier with its bounds."""
    if not any(row.tier == tier and row.low is not None for row in paper.numbers.women.rows):
        return [Run(paper.words("network.unknown"))]
    low, high = (paper.percent("women_owned", str(tier), bound) for bound in ("low", "high"))
    return paper.fill("network.bounds", low=low, high=high)


def worst_theme(paper: NetworkPaper, supplier: str) -> str:
    """The theme with the highest inherited exposure."""
    return max(THEMES, key=lambda theme: paper.numbers.exposure(theme, supplier).inherited.value)


def _look(value: float) -> BandName:
    return "bad" if value >= _HIGH else "poor" if value >= _MEDIUM else "info" if value > 0 else "none"


def theme_table(paper: NetworkPaper, supplier: str) -> Table:
    """Inherited exposure theme by theme; never averaged."""
    rows: list[Row] = []
    for theme in THEMES:
        found = paper.numbers.exposure(theme, supplier)
        value = paper.number("exposure", theme, supplier, "value", places=2, bold=True)
        bounds = paper.fill(
            "network.bounds",
            low=paper.number("exposure", theme, supplier, "low", places=2),
            high=paper.number("exposure", theme, supplier, "high", places=2),
        )
        own: CellContent = NONE
        if supplier != US and paper.numbers.compute("own_risk", (theme, supplier)) is not None:
            own = paper.number("own_risk", theme, supplier, places=2)
        rows.append(
            [
                paper.theme_name(theme),
                *([own] if supplier != US else []),
                Cell([value, Run("  "), Run(paper.say(_word(found)))], _look(found.inherited.value)),
                bounds,
                paper.number("exposure", theme, supplier, "peak", places=2),
                paper.number("source_count", theme, supplier),
            ]
        )
    columns = [
        Column(paper.say("head.theme"), 0.36),
        *([Column(paper.say("head.own"), 0.1, "end")] if supplier != US else []),
        Column(paper.say("head.inherited"), 0.2),
        Column(paper.say("head.bounds"), 0.18, "end"),
        Column(paper.say("head.peak"), 0.14, "end"),
        Column(paper.say("head.sources"), 0.12, "end"),
    ]
    return Table(columns, rows, paper.theme, summary=paper.say("by_theme"), zebra=False)


def _word(found: Exposure) -> str:
    return {"bad": "high", "poor": "medium", "info": "low", "none": "nothing_found"}[_look(found.inherited.value)]


def network_body(paper: NetworkPaper) -> list[Flowable]:
    """Everything behind the front page, up to the signatures."""
    return [
        *map_part(paper),
        *_exposures(paper),
        *_blind_spots(paper),
        *_women(paper),
        *_assessed(paper),
        *network_method(paper),
    ]


def map_part(paper: NetworkPaper, around: str = "", height: float = 395.0) -> list[Flowable]:
    """The map with its caption, or what lies within two steps around one supplier."""
    drawing = drawing_for(
        paper.numbers,
        paper.words,
        day=paper.date(paper.numbers.today),
        right_to_left=is_right_to_left(paper.language),
        around=around,
    )
    story: list[Flowable] = [MapFigure(drawing, paper.theme, height)]
    story += [paper.small(Foreign(line)) for line in drawing.caption]
    if around:
        return [paper.caption(paper.say("around")), *story]
    return [paper.chapter("network_map"), *story, paper.small(paper.say("map_twin"))]


def _exposures(paper: NetworkPaper) -> list[Flowable]:
    story: list[Flowable] = [paper.chapter("network_exposure"), paper.intro(paper.say("exposure_intro"))]
    for theme in THEMES:
        story += [CondPageBreak(130), paper.section(paper.theme_name(theme)), *exposure_part(paper, theme, US)]
    return story


def exposure_part(paper: NetworkPaper, theme: str, supplier: str) -> list[Flowable]:
    """One theme: the sources with their paths, and how much of each tier was looked at."""
    found = paper.numbers.exposure(theme, supplier)
    if not found.sources:
        return [paper.body(paper.say("no_source"))]
    story = _sources_table(paper, supplier, theme, TOP)
    if found.source_count > TOP:
        story.append(paper.small(paper.fill("network.more", count=paper.number("source_count", theme, supplier))))
    if found.saturated:
        story.append(paper.small(paper.say("saturated")))
    if found.shared:
        story.append(paper.small(paper.say("shared")))
    return story


def _sources_table(paper: NetworkPaper, supplier: str, theme: str, most: int) -> list[Flowable]:
    found = paper.numbers.exposure(theme, supplier)
    rows: list[Row] = [
        [
            [Code(origin.supplier, bold=True), Run("  "), paper.name(origin.supplier)],
            [
                paper.number("own_risk", theme, origin.supplier, places=2),
                Run("\n"),
                *quiet(paper.words(f"network.statuses.{origin.status}")),
            ],
            paper.percent("source_share", theme, supplier, origin.supplier),
            _path(paper, theme, supplier, origin),
        ]
        for origin in found.sources[:most]
    ]
    if not rows:
        return [paper.body(paper.say("no_source"))]
    columns = [
        Column(paper.say("head.source"), 0.27),
        Column(paper.say("head.own"), 0.12),
        Column(paper.say("head.part"), 0.11, "end"),
        Column(paper.say("head.path"), 0.5),
    ]
    title = paper.labelled(paper.say("sources"), paper.theme_name(theme))
    return [Table(columns, rows, paper.theme, caption=title, summary=paper.say("sources"), zebra=False)]


def _path(paper: NetworkPaper, theme: str, supplier: str, origin: Origin) -> list[Run]:
    """The best route, each link with what it passes on."""
    runs: list[Run] = [paper.name(origin.route.via[0])]
    for place, step in enumerate(origin.route.steps):
        factor = paper.number("route_factor", theme, supplier, origin.supplier, str(place), places=2)
        kind = paper.words(f"suppliers.relationships.{step.kind}")
        runs += [Run("\n"), *paper.fill("network.step", kind=kind, factor=factor, buyer=paper.name(step.buyer))]
    return runs


def _blind_spots(paper: NetworkPaper) -> list[Flowable]:
    found = paper.numbers.blind
    lines: list[Content] = []
    if found.money_known:
        lines.append(
            paper.fill(
                "network.blind_money",
                unassessed=paper.percent("blind_spots", "money_unassessed"),
                unknown=paper.percent("blind_spots", "money_unknown_tiers"),
            )
        )
    else:
        lines.append(paper.say("money_unknown"))
    counts = {
        name: paper.number("blind_spots", name) for name in ("contacts", "contacts_unassessed", "contact_unknown")
    }
    lines.append(paper.fill("network.blind_contact", **counts))
    rows: list[Row] = [
        [
            [Code(one.supplier, bold=True), Run("  "), paper.name(one.supplier)],
            paper.tier(one.supplier),
            paper.joined(
                [
                    *([paper.say("never_assessed")] if one.never_assessed else []),
                    *([paper.say("lower_unknown")] if one.lower_unknown else []),
                ]
            ),
            paper.number("blind_money", one.supplier, none=paper.words("network.unknown")),
            paper.words(f"network.contacts.{one.contact or 'unknown'}"),
        ]
        for one in found.rows[:20]
    ]
    columns = [
        Column(paper.say("head.supplier"), 0.36),
        Column(paper.say("head.tier"), 0.1, "end"),
        Column(paper.say("head.why"), 0.24),
        Column(paper.say("head.money", currency=paper.data.setup.currency), 0.15, "end"),
        Column(paper.say("head.contact"), 0.15),
    ]
    title = paper.say("blind_rows")
    table = [Table(columns, rows, paper.theme, caption=title, summary=title, zebra=False)] if rows else []
    return [
        paper.chapter("network_blind"),
        *bullet_list(lines, paper.theme),
        *table,
        paper.small(paper.say("not_safe")),
    ]


def _women(paper: NetworkPaper) -> list[Flowable]:
    found = paper.numbers.women
    story: list[Flowable] = [
        paper.chapter("network_women"),
        paper.intro(paper.say("women_intro", definition=paper.words(f"suppliers.definitions.{found.definition}"))),
    ]
    rows: list[Row] = [
        [
            paper.say("tier", tier=row.tier),
            *(paper.number("women_owned", str(row.tier), what) for what in ("suppliers", "women_owned", "unknown")),
            women_bounds(paper, row.tier),
            _percent(paper, "women_owned", str(row.tier), "covered"),
        ]
        for row in found.rows
    ]
    if not rows:
        return [*story, paper.body(paper.words("network.unknown"))]
    columns = [
        Column(paper.say("head.tier"), 0.14),
        Column(paper.say("head.suppliers"), 0.15, "end"),
        Column(paper.say("head.women"), 0.16, "end"),
        Column(paper.say("head.unknown"), 0.15, "end"),
        Column(paper.say("head.share_bounds"), 0.22, "end"),
        Column(paper.say("head.covered"), 0.18, "end"),
    ]
    title = paper.text("chapter.network_women")
    return [*story, Table(columns, rows, paper.theme, summary=title, zebra=False), paper.small(paper.say("women_note"))]


def _assessed(paper: NetworkPaper) -> list[Flowable]:
    every = paper.numbers.suppliers.values()
    looked = sorted(
        (one for one in every if one.assessed), key=lambda one: (one.assessed.on if one.assessed else None, one.id)
    )
    others = sorted(
        (one for one in every if not one.assessed), key=lambda one: (paper.numbers.tier_of.get(one.id) or 99, one.id)
    )
    story: list[Flowable] = [paper.chapter("network_assessed"), paper.section(paper.say("assessed"))]
    story += _list(paper, looked, "assessed") if looked else [paper.body(paper.say("none_assessed"))]
    story.append(paper.section(paper.say("not_assessed")))
    story += _list(paper, others, "not_assessed") if others else [paper.body(paper.say("all_assessed"))]
    return [*story, paper.small(paper.say("not_safe"))]


def _list(paper: NetworkPaper, suppliers: list[Supplier], name: str) -> list[Flowable]:
    assessed = name == "assessed"
    rows: list[Row] = []
    for one in suppliers[:LISTED]:
        found = one.assessed
        rows.append(
            [
                [Code(one.id, bold=True), Run("  "), Foreign(one.name)],
                Code(one.country) if one.country else NONE,
                paper.tier(one.id),
                *(
                    [paper.date(found.on), paper.words(f"ratings.{found.rating}.name") if found.rating else NONE]
                    if assessed and found
                    else [paper.words(f"suppliers.types.{one.type}")]
                ),
            ]
        )
    columns = [
        Column(paper.say("head.supplier"), 0.38),
        Column(paper.say("head.country"), 0.1),
        Column(paper.say("head.tier"), 0.1, "end"),
        *(
            [Column(paper.say("head.assessed_on"), 0.17), Column(paper.text("head.rating"), 0.25)]
            if assessed
            else [Column(paper.say("head.type"), 0.42)]
        ),
    ]
    count = paper.number("supplier_count", name)
    story: list[Flowable] = [
        paper.intro(paper.fill("network.listed", count=count)),
        Table(columns, rows, paper.theme, summary=paper.say(name)),
    ]
    return [*story, paper.small(paper.say("cut", n=LISTED))] if len(suppliers) > LISTED else story


def network_method(paper: NetworkPaper) -> list[Flowable]:
    """How exposure is computed, the weights, and what was left out."""
    data, basis = paper.data, paper.numbers.network.basis("exposure", paper.data.weights)
    lines: list[Content] = [
        paper.say("method.exposure"),
        paper.say("method.bounds"),
        paper.say("method.blind"),
        paper.say("method.masked"),
        paper.say("method.day", day=paper.date(paper.numbers.today)),
    ]
    if basis.not_converted:
        lines.append(paper.say("not_converted", n=basis.not_converted))
    codes = sorted(data.weights.values)
    half = -(-len(codes) // 2)
    pairs = zip_longest(codes[:half], codes[half:])
    rows: list[Row] = [[*_weight(paper, first), *_weight(paper, second)] for first, second in pairs]
    columns = [Column(paper.say("head.weight"), 0.35), Column(paper.say("head.value"), 0.15, "end")] * 2
    title = paper.say("weights", version=data.weights.version)
    return [
        paper.chapter("network_method"),
        *bullet_list(lines, paper.theme),
        paper.section(title),
        Table(columns, rows, paper.theme, summary=title, style=replace(paper.theme.cell, size=8.0)),
    ]


def _weight(paper: NetworkPaper, code: str | None) -> list[CellContent]:
    if code is None:
        return ["", ""]
    value = paper.number("weight", code, places=3)
    changed = code in paper.data.weights.changed
    return [Code(code, bold=changed), [value, Run("\n"), *quiet(paper.say("changed"))] if changed else value]
