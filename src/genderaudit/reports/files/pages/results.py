"""Results in figures: maturity by section, the profile in words, flags, ladders, and papers against people."""

from __future__ import annotations

from reportlab.platypus import Flowable

from genderaudit.checklists.model.results import fraction
from genderaudit.reports.files.figures import Bar, Bars
from genderaudit.reports.files.inline import Code, Run
from genderaudit.reports.files.pages.front import flag_counts, flag_table
from genderaudit.reports.files.pages.ink import NONE
from genderaudit.reports.files.pages.paper import Paper, describe
from genderaudit.reports.files.tables import Cell, Column, Row, Table
from genderaudit.reports.files.theme import BandName

_LADDER_BANDS: dict[str, BandName] = {
    "missing": "bad",
    "approaches": "poor",
    "meets": "fair",
    "exceeds": "good",
    "not_assessed": "none",
}


def results(paper: Paper) -> list[Flowable]:
    """Figures with their text alternatives, and the tables behind them."""
    return [
        paper.chapter("results"),
        paper.section(paper.text("results.sections")),
        section_bars(paper),
        paper.small(paper.text("results.section_note")),
        paper.section(paper.text("results.commitments")),
        _commitments(paper),
        *_flags(paper),
        *_ladders(paper),
        *_perception(paper),
    ]


def section_bars(paper: Paper) -> Bars:
    """The maturity of each section."""
    bars = []
    for section in paper.result.sections:
        label = [Code(section.id, bold=True), Run("  "), *paper.of_pack(f"sections.{section.id}.label")]
        score = fraction(section.value)
        if score is None:
            bars.append(Bar(label, None, NONE, "none", paper.words("commitment_states.not_assessed")))
            continue
        tier = paper.tier_of(section.value)
        value = paper.number("section_score", section.id, places=1)
        bars.append(Bar(label, float(score) / 100, value, paper.band(tier), paper.words(f"ratings.{tier}.name")))
    return Bars(
        bars, describe(paper, paper.text("figure.sections"), bars), paper.theme, label_share=0.31, word_share=0.36
    )


def _commitments(paper: Paper) -> Table:
    rows: list[Row] = []
    for entry in paper.result.commitments:
        answered = paper.number("commitment_answered", entry.commitment)
        score = paper.number("commitment_score", entry.commitment, places=1) if entry.value else Run(NONE)
        word = paper.scored(entry.value)
        if entry.state != "assessed":
            word = Cell(paper.words(f"commitment_states.{entry.state}"), "none")
        rows.append(
            [Code(entry.commitment, bold=True), paper.words(f"commitments.{entry.commitment}"), answered, score, word]
        )
    columns = [
        Column(paper.text("head.commitment"), 0.14),
        Column(paper.text("head.about"), 0.34),
        Column(paper.text("head.answered"), 0.15, "end"),
        Column(paper.text("head.score"), 0.14, "end"),
        Column(paper.text("head.by_score"), 0.23),
    ]
    return Table(columns, rows, paper.theme, summary=paper.text("results.commitments"))


def _flags(paper: Paper) -> list[Flowable]:
    flags = paper.flags()
    story: list[Flowable] = [paper.section(paper.text("results.flags"))]
    if not flags:
        return [*story, paper.body(paper.text("results.no_flags"))]
    return [*story, flag_counts(paper), flag_table(paper, flags)]


def _ladders(paper: Paper) -> list[Flowable]:
    rows: list[Row] = []
    known = {ladder.id: ladder for ladder in paper.pack.pack.ladders}
    for found in paper.result.ladders:
        rows.append(
            [
                paper.of_pack(f"ladders.{found.id}.label"),
                paper.of_pack(f"references.{known[found.id].reference}.title"),
                Cell(paper.words(f"ladder_levels.{found.level}"), _LADDER_BANDS[found.level]),
            ]
        )
    if not rows:
        return []
    columns = [
        Column(paper.text("head.indicator"), 0.42),
        Column(paper.text("head.reference"), 0.3),
        Column(paper.text("head.level"), 0.28),
    ]
    return [
        paper.section(paper.text("results.ladders")),
        paper.small(paper.text("results.ladder_note"), keep=True),
        Table(columns, rows, paper.theme, summary=paper.text("results.ladders")),
    ]


def _perception(paper: Paper) -> list[Flowable]:
    rows: list[Row] = []
    for pair in paper.result.perception:
        if pair.gap:
            numbers = [paper.number(f"perception_{name}", pair.id, places=1) for name in ("documents", "people", "gap")]
            rows.append([paper.of_pack(f"perception.{pair.id}.label"), *numbers])
    if not rows:
        return []
    columns = [
        Column(paper.text("head.topic"), 0.49),
        Column(paper.text("head.documents"), 0.17, "end"),
        Column(paper.text("head.people"), 0.17, "end"),
        Column(paper.text("head.gap"), 0.17, "end"),
    ]
    return [
        paper.section(paper.text("results.perception")),
        paper.small(paper.text("results.perception_note"), keep=True),
        Table(columns, rows, paper.theme, summary=paper.text("results.perception")),
    ]
