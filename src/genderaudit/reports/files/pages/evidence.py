"""The evidence index: neutral labels, grades and hashes, never a file name."""

from __future__ import annotations

from dataclasses import replace

from reportlab.platypus import Flowable

from genderaudit.reports.files.inline import Code, Foreign, Run
from genderaudit.reports.files.pages.paper import Paper
from genderaudit.reports.files.tables import Cell, Column, Row, Table
from genderaudit.reports.model.data import EvidenceShown

GRADES = ("A", "B", "C", "D")


def evidence(paper: Paper) -> list[Flowable]:
    """Counts by grade; in the full report the whole index."""
    if not any(paper.data.evidence_counts.values()) and not paper.data.evidence:
        return [paper.chapter("evidence"), paper.body(paper.text("evidence.none"))]
    story: list[Flowable] = [paper.chapter("evidence")]
    if paper.full:
        story.append(paper.intro(paper.text("evidence.intro")))
    story.append(_grades(paper))
    if paper.full:
        story += [paper.section(paper.text("evidence.index")), _index(paper)]
    return story


def _grades(paper: Paper) -> Table:
    rows: list[Row] = [
        [Code(grade, bold=True), paper.text(f"grade.{grade}"), paper.number("evidence_count", grade)]
        for grade in GRADES
    ]
    total = paper.number("evidence_count", bold=True)
    rows.append([Cell(paper.text("tables.total"), bold=True), "", Cell(total, bold=True)])
    columns = [
        Column(paper.text("head.grade"), 0.14),
        Column(paper.text("head.meaning"), 0.66),
        Column(paper.text("head.pieces"), 0.2, "end"),
    ]
    return Table(columns, rows, paper.theme, summary=paper.text("evidence.grades"), zebra=False)


def _what(paper: Paper, one: EvidenceShown) -> list[Run]:
    if not one.caption:
        return [Run(paper.text("evidence.withheld"), colour="#55666a")]
    kind = Run(paper.text(f"evidence_type.{one.type}"), colour="#55666a", size=7.4)
    return [Foreign(one.caption), Run("\n"), kind]


def _index(paper: Paper) -> Table:
    rows: list[Row] = []
    for one in paper.data.evidence:
        hashed = [Code(one.sha256[:32], size=7), Run("\n"), Code(one.sha256[32:], size=7)] if one.sha256 else []
        rows.append(
            [
                Code(one.label, bold=True),
                _what(paper, one),
                Cell(Code(one.grade), align="centre"),
                paper.codes(one.answers),
                hashed or paper.text("evidence.no_file"),
            ]
        )
    columns = [
        Column(paper.text("head.id"), 0.09),
        Column(paper.text("head.what"), 0.33),
        Column(paper.text("head.grade"), 0.09, "centre"),
        Column(paper.text("head.answers"), 0.17),
        Column("SHA-256", 0.32),
    ]
    style = replace(paper.theme.cell, size=8.2)
    return Table(columns, rows, paper.theme, summary=paper.text("evidence.index"), style=style)
