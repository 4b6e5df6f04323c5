"""What everything hangs on: single points, concentration, clauses that end, owners in a circle."""

from __future__ import annotations

from reportlab.platypus import CondPageBreak, Flowable

from genderaudit.reports.files.inline import Run
from genderaudit.reports.files.pages.ink import NONE
from genderaudit.reports.files.pages.network_paper import NetworkPaper
from genderaudit.reports.files.tables import Column, Row, Table

SHOWN, SHOWN_INSIDE = 10, 5
"""Lines of each of these lists, in a report of its own and in a chapter; house default."""


def structure_part(paper: NetworkPaper) -> list[Flowable]:
    """The brokers first by how many depend on them, then money, clauses and owners; short, the data hold all."""
    return [
        paper.chapter("network_structure"),
        *_points(paper),
        *_markets(paper),
        *_breaks(paper),
        *_owners(paper),
    ]


def _most(paper: NetworkPaper) -> int:
    return SHOWN_INSIDE if paper.inside else SHOWN


def _points(paper: NetworkPaper) -> list[Flowable]:
    every, most = paper.numbers.structure.points, _most(paper)
    title = paper.section(paper.say("points"))
    if not every:
        return [title, paper.body(paper.say("no_points"))]
    money = paper.data.named
    rows: list[Row] = []
    for one in every[:most]:
        counts = {what: paper.number("single_point", one.supplier, what) for what in ("cut", "of")}
        others = paper.words(f"network.alternatives.{one.alternatives.state}", n=0)
        rows.append(
            [
                paper.called(one.supplier),
                paper.fill("answers.share_few", part=counts["cut"], whole=counts["of"]),
                *([paper.number("single_point", one.supplier, "money", none=_unknown(paper))] if money else []),
                paper.number("single_point", one.supplier, "others") if one.alternatives.suppliers else others,
            ]
        )
    columns = [
        Column(paper.say("head.supplier"), 0.4),
        Column(paper.say("head.depend"), 0.22, "end"),
        *([Column(paper.say("head.money", currency=paper.data.setup.currency), 0.19, "end")] if money else []),
        Column(paper.say("head.others"), 0.19, "end"),
    ]
    summary = paper.say("points")
    return [
        CondPageBreak(110),
        title,
        paper.intro(paper.say("points_intro")),
        Table(columns, rows, paper.theme, summary=summary, zebra=False),
        *paper.and_more(most, every, "single_points"),
    ]


def _markets(paper: NetworkPaper) -> list[Flowable]:
    every, most = paper.numbers.structure.markets, _most(paper)
    if not every:
        return []
    rows: list[Row] = []
    for one in every[:most]:
        name = paper.words("network.segment", code=one.category) if one.category else paper.words("network.everything")
        rows.append(
            [
                name,
                *(paper.number("market", one.category, by, "hhi") for by in ("supplier", "owner_group")),
                *(paper.part("market", one.category, "supplier", what, places=0) for what in ("first", "three")),
            ]
        )
    columns = [
        Column(paper.say("head.market"), 0.32),
        Column(paper.say("head.hhi"), 0.17, "end"),
        Column(paper.say("head.hhi_owners"), 0.19, "end"),
        Column(paper.say("head.first"), 0.15, "end"),
        Column(paper.say("head.three"), 0.17, "end"),
    ]
    title = paper.say("markets")
    return [
        CondPageBreak(100),
        paper.section(title),
        Table(columns, rows, paper.theme, summary=title, zebra=False),
        *paper.and_more(most, every, "markets"),
        paper.small(paper.say("markets_note")),
    ]


def _breaks(paper: NetworkPaper) -> list[Flowable]:
    found, most = paper.numbers.structure.breaks, _most(paper)
    counts = {what: paper.number("clause_breaks", what) for what in ("broken", "not_known")}
    story: list[Flowable] = [
        CondPageBreak(90),
        paper.section(paper.say("breaks")),
        paper.body(paper.fill("network.breaks_intro", **counts)),
    ]
    if not found.rows:
        return story
    rows: list[Row] = [
        [
            paper.called(one.supplier),
            paper.words(f"network.clauses.{one.clause}"),
            paper.called(one.seller),
            Run(paper.words("network.no" if one.known else "network.unknown")),
        ]
        for one in found.rows[:most]
    ]
    columns = [
        Column(paper.say("head.bound"), 0.32),
        Column(paper.say("head.clause"), 0.24),
        Column(paper.say("head.not_to"), 0.3),
        Column(paper.say("head.passed"), 0.14),
    ]
    table = Table(columns, rows, paper.theme, summary=paper.say("breaks"), zebra=False)
    return [*story, table, *paper.and_more(most, found.rows, "clause_breaks", "all")]


def _owners(paper: NetworkPaper) -> list[Flowable]:
    found, most = paper.numbers.structure.owners, _most(paper)
    counts = {what: paper.number("ownership", what) for what in ("loops", "unverified")}
    story: list[Flowable] = [
        CondPageBreak(80),
        paper.section(paper.say("owners")),
        paper.body(paper.fill("network.owners_intro", **counts)),
    ]
    rows: list[Row] = [
        [paper.joined([paper.called(one) for one in loop.members]), paper.say("in_circle")]
        for loop in found.loops[:most]
    ]
    rows += [
        [
            paper.called(claim.supplier),
            paper.joined([paper.words(f"network.reasons.{reason}") for reason in claim.reasons]) or NONE,
        ]
        for claim in found.unverified[:most]
    ]
    if not rows:
        return story
    columns = [Column(paper.say("head.supplier"), 0.42), Column(paper.say("head.to_verify"), 0.58)]
    return [*story, Table(columns, rows, paper.theme, summary=paper.say("owners"), zebra=False)]


def _unknown(paper: NetworkPaper) -> str:
    return paper.words("network.unknown")
