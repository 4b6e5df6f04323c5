"""Lists of the supplier network: women-owned money by tier and level, who was assessed and who was not."""

from __future__ import annotations

from reportlab.platypus import Flowable

from genderaudit.reports.files.inline import Run
from genderaudit.reports.files.pages.ink import NONE
from genderaudit.reports.files.pages.network_paper import NetworkPaper
from genderaudit.reports.files.tables import Column, Row, Table
from genderaudit.suppliers.model.supplier import Supplier
from genderaudit.suppliers.rules.rows import folded

LEVELS = range(5)
"""Of the verification ladder."""


def percent_known(paper: NetworkPaper, rule: str, *args: str, places: int = 0) -> list[Run]:
    """A percentage; the words for what is not known where there is none."""
    if paper.numbers.compute(rule, args) is None:
        return [Run(paper.words("network.unknown"))]
    return paper.percent(rule, *args, places=places)


def women_bounds(paper: NetworkPaper, tier: int) -> list[Run]:
    """The women-owned share of the money of a tier with its bounds."""
    if not any(row.tier == tier and row.low is not None for row in paper.numbers.women.rows):
        return [Run(paper.words("network.unknown"))]
    low, high = (paper.percent("women_owned", str(tier), bound) for bound in ("low", "high"))
    return paper.fill("network.bounds", low=low, high=high)


def women_part(paper: NetworkPaper) -> list[Flowable]:
    """The women-owned share of each tier with its bounds, and of our own money by verification level."""
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
            percent_known(paper, "women_owned", str(row.tier), "covered"),
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
    return [
        *story,
        Table(columns, rows, paper.theme, summary=title, zebra=False),
        *_levels(paper),
        paper.small(paper.say("women_note")),
    ]


def _levels(paper: NetworkPaper) -> list[Flowable]:
    """Of our own money, what goes to women-owned suppliers by how far the claim was verified."""
    if not any(row.tier == 1 and row.by_level for row in paper.numbers.women.rows):
        return []
    rows: list[Row] = [
        [paper.words(f"suppliers.ladder.{level}"), paper.percent("women_owned", "1", f"level_{level}")]
        for level in LEVELS
    ]
    columns = [Column(paper.say("head.level"), 0.7), Column(paper.say("head.claimed"), 0.3, "end")]
    title = paper.say("by_level")
    return [Table(columns, rows, paper.theme, caption=title, summary=title, zebra=False)]


def assessed_part(paper: NetworkPaper) -> list[Flowable]:
    """Who was assessed with a gender lens and who was not; without names, how many."""
    every = paper.numbers.suppliers.values()
    looked = sorted(
        (one for one in every if one.assessed),
        key=lambda one: (one.assessed.on if one.assessed else None, _called(one)),
    )
    others = sorted(
        (one for one in every if not one.assessed),
        key=lambda one: (paper.numbers.tier_of.get(one.id) or 99, _called(one)),
    )
    if not paper.data.named:
        counts = {name: paper.number("supplier_count", name) for name in ("assessed", "not_assessed")}
        return [
            paper.chapter("network_assessed"),
            paper.body(paper.fill("network.assessed_counts", **counts)),
            paper.small(paper.say("not_safe")),
        ]
    story: list[Flowable] = [paper.chapter("network_assessed"), paper.section(paper.say("assessed"))]
    story += _list(paper, looked, "assessed") if looked else [paper.body(paper.say("none_assessed"))]
    story.append(paper.section(paper.say("not_assessed")))
    story += _list(paper, others, "not_assessed") if others else [paper.body(paper.say("all_assessed"))]
    return [*story, paper.small(paper.say("not_safe"))]


def _called(one: Supplier) -> tuple[str, str]:
    return folded(one.name), one.id


def _list(paper: NetworkPaper, suppliers: list[Supplier], name: str) -> list[Flowable]:
    assessed = name == "assessed"
    rows: list[Row] = []
    for one in suppliers[: paper.listed]:
        found = one.assessed
        rows.append(
            [
                paper.called(one.id),
                paper.country(one.country) or NONE,
                paper.tier(one.id),
                *(
                    [paper.date(found.on), paper.words(f"ratings.{found.rating}.name") if found.rating else NONE]
                    if assessed and found
                    else [paper.words(f"suppliers.types.{one.type}")]
                ),
            ]
        )
    columns = [
        Column(paper.say("head.supplier"), 0.36),
        Column(paper.say("head.country"), 0.18),
        Column(paper.say("head.tier"), 0.09, "end"),
        *(
            [Column(paper.say("head.assessed_on"), 0.16), Column(paper.text("head.rating"), 0.21)]
            if assessed
            else [Column(paper.say("head.type"), 0.37)]
        ),
    ]
    count = paper.number("supplier_count", name)
    story: list[Flowable] = [
        paper.intro(paper.fill("network.listed", count=count)),
        Table(columns, rows, paper.theme, summary=paper.say(name)),
    ]
    return [*story, *paper.and_more(paper.listed, suppliers, "supplier_count", name)]
