"""Score receipts: how every score follows from the answers, in tables and in words."""

from __future__ import annotations

from dataclasses import replace

from reportlab.platypus import CondPageBreak, Flowable

from genderaudit.checklists import in_words
from genderaudit.checklists.model.results import PartResult, Receipt, SectionResult
from genderaudit.reports.files.inline import Code, Run
from genderaudit.reports.files.pages.ink import NONE
from genderaudit.reports.files.pages.paper import Paper
from genderaudit.reports.files.pages.values import answer_words
from genderaudit.reports.files.tables import Cell, Column, Row, Table


def receipts(paper: Paper) -> list[Flowable]:
    """The scores of the parts, then, in the full report, every item of every section."""
    story: list[Flowable] = [paper.chapter("receipts"), paper.intro(paper.text("receipts.intro"))]
    if len(paper.result.parts) > 1:
        story.append(paper.body(paper.words("receipts.parts_apart")))
    for part in paper.result.parts:
        story += _part(paper, part)
    if paper.full:
        for section in paper.result.sections:
            story += _section(paper, section)
    return story


def _part(paper: Paper, part: PartResult) -> list[Flowable]:
    sections = [section for section in paper.result.sections if section.part == part.id]
    rows: list[Row] = []
    for section in sections:
        rows.append(
            [
                Code(section.id, bold=True),
                paper.of_pack(f"sections.{section.id}.label"),
                _answered(paper, section),
                paper.number("section_not_applicable", section.id),
                paper.number("section_score", section.id, places=1) if section.value else NONE,
                paper.number("section_weight", section.id),
            ]
        )
    total = paper.number("overall_score", part.id, places=1, bold=True) if part.value else Run(NONE)
    rows.append(["", Cell(paper.text("receipts.overall"), bold=True), "", "", Cell(total, bold=True), ""])
    columns = [
        Column(paper.text("head.section"), 0.13),
        Column("", 0.36),
        Column(paper.text("head.answered"), 0.15, "end"),
        Column(paper.text("head.not_applicable"), 0.11, "end"),
        Column(paper.text("head.score"), 0.14, "end"),
        Column(paper.text("head.weight"), 0.11, "end"),
    ]
    name = paper.of_pack(f"parts.{part.id}.label")
    lines = [paper.small(line) for line in in_words(part.rating_receipt, paper.pack, paper.language)]
    return [
        paper.section(name),
        Table(columns, rows, paper.theme, summary=paper.text("receipts.overall"), zebra=False),
        paper.body(paper.text("receipts.mean")),
        *lines,
    ]


def _answered(paper: Paper, section: SectionResult) -> list[Run]:
    return paper.fill(
        "answers.share_few",
        part=paper.number("section_answered", section.id),
        whole=paper.number("section_applicable", section.id),
    )


def _section(paper: Paper, section: SectionResult) -> list[Flowable]:
    scored = [receipt for receipt in section.receipt.parts if receipt.rule == "item_points"]
    if not scored:
        return []
    rows: list[Row] = [_item(paper, receipt) for receipt in scored]
    rows.append(
        [
            "",
            Cell(_sum(paper, section), bold=True),
            Cell(paper.number("section_score", section.id, places=1, bold=True), bold=True),
            "",
        ]
    )
    columns = [
        Column(paper.text("head.item"), 0.14),
        Column(paper.text("head.answer"), 0.56),
        Column(paper.text("head.points"), 0.15, "end"),
        Column(paper.text("head.weight"), 0.15, "end"),
    ]
    title = [Code(section.id), Run("\u2002"), *paper.of_pack(f"sections.{section.id}.label")]
    summary = paper.pack.text(f"sections.{section.id}.label", paper.language).text
    style = replace(paper.theme.cell, size=8.2)
    table = Table(columns, rows, paper.theme, summary=summary, style=style, zebra=False)
    return [CondPageBreak(110), paper.topic(title), table]


def _sum(paper: Paper, section: SectionResult) -> list[Run]:
    whole = "/" not in section.receipt.facts["earned"]
    return paper.fill(
        "receipts.section_score",
        earned=paper.number("section_earned", section.id, places=0 if whole else 1),
        possible=paper.number("section_possible", section.id),
    )


def _item(paper: Paper, receipt: Receipt) -> Row:
    shown = paper.data.answers.get(receipt.subject)
    said = answer_words(paper, receipt.subject, shown) if shown is not None else [Run(NONE)]
    if "ceiling" in receipt.facts:
        said = [*said, Run(" "), *paper.fill("receipts.ceiling", answer=_ceiling(paper, receipt))]
    return [
        Code(receipt.subject),
        said,
        paper.number("item_points", receipt.subject, places=1),
        paper.number("item_weight", receipt.subject),
    ]


def _ceiling(paper: Paper, receipt: Receipt) -> str:
    item = paper.pack.items[receipt.subject]
    code = receipt.facts["ceiling"]
    scale = item.type if item.type in ("yes_partly_no", "maturity") else ""
    return paper.words(f"answers.{scale}.{code}") if scale else code
