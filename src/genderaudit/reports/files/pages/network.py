"""The supplier network: what it comes to, map, exposures with their paths, blind spots, method."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest

from reportlab.platypus import CondPageBreak, Flowable

from genderaudit.reports.files.blocks import Panel, bullet_list
from genderaudit.reports.files.inline import Content, Foreign, Run
from genderaudit.reports.files.map_figure import MapFigure, drawing_for
from genderaudit.reports.files.pages.ink import NONE, quiet
from genderaudit.reports.files.pages.layout import Columns
from genderaudit.reports.files.pages.network_lists import assessed_part, percent_known, women_bounds, women_part
from genderaudit.reports.files.pages.network_paper import NetworkPaper
from genderaudit.reports.files.pages.network_structure import structure_part
from genderaudit.reports.files.prose import Prose
from genderaudit.reports.files.tables import Cell, CellContent, Column, Row, Table
from genderaudit.reports.files.theme import BandName
from genderaudit.reports.model.network import NetworkData
from genderaudit.suppliers.model.network import Exposure, Origin
from genderaudit.suppliers.model.supplier import THEMES, US
from genderaudit.suppliers.rules.own_risk import known_from

_BLIND, _BLIND_INSIDE = 20, 12
"""Blind spots named; house default."""
_MEDIUM, _HIGH = 0.3, 0.6


def network_front(paper: NetworkPaper, data: NetworkData) -> list[Flowable]:
    """What a head of procurement reads in two minutes."""
    return [
        paper.head(
            data, paper.text("kind.network"), [paper.joined([Foreign(data.office), paper.date(data.day)], "  ·  ")]
        ),
        *whole_part(paper),
        paper.caption(paper.say("gravest")),
        *_sources_table(paper, US, worst_theme(paper, US), 4),
        paper.small(paper.say("front_note")),
    ]


def whole_part(paper: NetworkPaper) -> list[Flowable]:
    """The network in five figures, and what we inherit theme by theme."""
    figures = [
        _figure(paper, "suppliers", paper.number("supplier_count", bold=True)),
        _figure(paper, "links", paper.number("link_count", bold=True)),
        _figure(paper, "not_assessed", paper.number("supplier_count", "not_assessed", bold=True)),
        _figure(paper, "money_unassessed", percent_known(paper, "blind_spots", "money_unassessed")),
        _figure(paper, "women_owned", women_bounds(paper, 1)),
    ]
    return [
        Panel([Columns(figures, paper.theme, (1, 1, 1.2, 1.3, 1.5), gap=10)], paper.theme),
        paper.caption(paper.say("by_theme")),
        theme_table(paper, US),
        paper.small(paper.say("index")),
    ]


def _figure(paper: NetworkPaper, name: str, value: Content) -> list[Flowable]:
    style = replace(paper.theme.figure, size=15.0, leading=paper.theme.figure.leading * 0.75)
    return [paper.label(paper.say(f"figure.{name}")), Prose(value, style, paper.language)]


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
        unknown = not found.sources
        value = [Run(paper.words("network.unknown"))]
        if not unknown:
            value = [
                *paper.part("exposure", theme, supplier, "value", bold=True),
                Run("  "),
                Run(paper.say(_word(found))),
            ]
        bounds = paper.fill(
            "network.bounds",
            low=paper.part("exposure", theme, supplier, "low"),
            high=paper.part("exposure", theme, supplier, "high"),
        )
        own: CellContent = NONE
        if supplier != US and paper.numbers.compute("own_risk", (theme, supplier)) is not None:
            own = paper.part("own_risk", theme, supplier, places=0)
        rows.append(
            [
                paper.theme_name(theme),
                *([own] if supplier != US else []),
                Cell(value, _look(found.inherited.value)),
                bounds,
                NONE if unknown else paper.part("exposure", theme, supplier, "peak"),
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
        *exposures_part(paper),
        *structure_part(paper),
        *blind_part(paper),
        *women_part(paper),
        *assessed_part(paper),
        *network_method(paper),
    ]


def map_part(paper: NetworkPaper, around: str = "", height: float = 395.0) -> list[Flowable]:
    """The map with its caption and its limits, or what lies within one or two steps around one supplier."""
    day = paper.date(paper.numbers.today)
    shown = drawing_for(paper.numbers, paper.words, paper.language, day=day, around=around)
    figure = MapFigure(shown.drawing, paper.theme, height)
    figure.keepWithNext = True
    lines = [paper.say(f"map_limit.{code}", n=most) for code, most in shown.limits]
    lines += [] if around else [paper.say("map_twin")]
    caption = paper.joined([*(Foreign(line) for line in shown.drawing.caption), *lines], " ")
    story: list[Flowable] = [figure, paper.small(caption)]
    if around:
        return [paper.caption(paper.say("around", n=shown.steps)), *story]
    return [paper.chapter("network_map"), *story]


def exposures_part(paper: NetworkPaper) -> list[Flowable]:
    """What we inherit, theme by theme, with the paths of the largest sources."""
    story: list[Flowable] = [paper.chapter("network_exposure"), paper.intro(paper.say("exposure_intro"))]
    for theme in THEMES:
        story += [CondPageBreak(130), paper.section(paper.theme_name(theme)), *exposure_part(paper, theme, US)]
    return story


def exposure_part(paper: NetworkPaper, theme: str, supplier: str) -> list[Flowable]:
    """One theme: the sources with their paths, and how much of each tier was looked at."""
    found = paper.numbers.exposure(theme, supplier)
    if not found.sources:
        return [paper.body(paper.say("no_source"))]
    story = _sources_table(paper, supplier, theme, paper.top, captioned=False)
    if found.source_count > paper.top:
        story.append(paper.small(paper.fill("network.more", count=paper.number("source_count", theme, supplier))))
    if found.saturated:
        story.append(paper.small(paper.say("saturated")))
    if found.shared:
        story.append(paper.small(paper.say("shared")))
    return story


def _sources_table(
    paper: NetworkPaper, supplier: str, theme: str, most: int, *, captioned: bool = True
) -> list[Flowable]:
    found = paper.numbers.exposure(theme, supplier)
    rows: list[Row] = [
        [
            paper.called(origin.supplier),
            [
                *paper.part("own_risk", theme, origin.supplier, places=0),
                Run("\n"),
                *quiet(paper.words(f"suppliers.own_risk.{known_from(origin.status, origin.engagement)}")),
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
    title: Content = paper.labelled(paper.say("sources"), paper.theme_name(theme)) if captioned else ""
    return [Table(columns, rows, paper.theme, caption=title, summary=paper.say("sources"), zebra=False)]


def _path(paper: NetworkPaper, theme: str, supplier: str, origin: Origin) -> list[Run]:
    """The best route, each link with what it passes on."""
    runs: list[Run] = [paper.name(origin.route.via[0])]
    for place, step in enumerate(origin.route.steps):
        factor = paper.part("route_factor", theme, supplier, origin.supplier, str(place))
        kind = paper.words(f"suppliers.relationships.{step.kind}")
        runs += [Run("\n"), *paper.fill("network.step", kind=kind, factor=factor, buyer=paper.name(step.buyer))]
    return runs


def blind_part(paper: NetworkPaper) -> list[Flowable]:
    """How much money and contact with people passes where nobody has looked, and the largest of these places."""
    found, most = paper.numbers.blind, _BLIND_INSIDE if paper.inside else _BLIND
    # without names only shares of money are told
    money = paper.data.named
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
            paper.called(one.supplier),
            paper.tier(one.supplier),
            paper.joined(
                [
                    *([paper.say("never_assessed")] if one.never_assessed else []),
                    *([paper.say("lower_unknown")] if one.lower_unknown else []),
                ]
            ),
            *([paper.number("blind_money", one.supplier, none=paper.words("network.unknown"))] if money else []),
            paper.words(f"network.contacts.{one.contact or 'unknown'}"),
        ]
        for one in found.rows[:most]
    ]
    columns = [
        Column(paper.say("head.supplier"), 0.36),
        Column(paper.say("head.tier"), 0.1, "end"),
        Column(paper.say("head.why"), 0.24),
        *([Column(paper.say("head.money", currency=paper.data.setup.currency), 0.15, "end")] if money else []),
        Column(paper.say("head.contact"), 0.15),
    ]
    title = paper.say("blind_rows")
    table = [Table(columns, rows, paper.theme, caption=title, summary=title, zebra=False)] if rows else []
    return [
        paper.chapter("network_blind"),
        *bullet_list(lines, paper.theme),
        *table,
        *paper.and_more(most, found.rows, "blind_spots", "listed"),
        paper.small(paper.say("not_safe")),
    ]


def network_method(paper: NetworkPaper) -> list[Flowable]:
    """How exposure is computed, the weights, and what was left out."""
    data, basis = paper.data, paper.numbers.network.basis("exposure", paper.data.weights)
    lines: list[Content] = [
        paper.say("method.exposure"),
        paper.say("method.bounds"),
        *([] if data.only else [paper.say("method.blind")]),
        paper.say("method.masked" if data.named else "method.nameless"),
        paper.fill(
            "network.method.every_link",
            ended=paper.number("ended_count"),
            all=paper.number("link_count"),
            day=paper.date(paper.numbers.today),
        ),
    ]
    if basis.not_converted:
        lines.append(paper.say("not_converted", n=basis.not_converted))
    if paper.inside:
        lines.append(paper.say("method.weights_inside", version=data.weights.version))
        lines += [_changed(paper, code) for code in sorted(data.weights.changed)]
        return [paper.chapter("network_method"), *bullet_list(lines, paper.theme)]
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
    return [
        Run(paper.weight(code), bold=changed),
        [value, Run("\n"), *quiet(paper.say("changed"))] if changed else value,
    ]


def _changed(paper: NetworkPaper, code: str) -> list[Run]:
    value = paper.number("weight", code, places=3)
    return paper.fill("network.method.weight_changed", code=Run(paper.weight(code), bold=True), value=value)
