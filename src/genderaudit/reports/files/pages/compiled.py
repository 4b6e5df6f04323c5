"""The report over several signed reports: side by side, never averaged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import islice

from reportlab.platypus import CondPageBreak, Flowable

from genderaudit.checklists.model.results import PartResult
from genderaudit.domain.commitments import COMMITMENTS
from genderaudit.findings.rules import PRIORITIES
from genderaudit.reports.files.inline import Code, Content, Foreign, Run
from genderaudit.reports.files.pages.front import decision, first_that_fits, title_block
from genderaudit.reports.files.pages.ink import FLAG_BANDS, NONE, Ink, quiet
from genderaudit.reports.files.pages.offices import Offices, offices_body, offices_front
from genderaudit.reports.files.pages.paper import Paper
from genderaudit.reports.files.pages.riskpaper import RiskPaper
from genderaudit.reports.files.tables import Cell, CellContent, Column, Row, Table
from genderaudit.reports.model.data import CompiledData, FindingShown, SourceRegister, SourceReport

IN_ONE_MATRIX = 6
"""Sources side by side in one matrix; more are set below."""

_VARIANTS = ((3, True), (3, False), (2, False), (1, False), (0, False))
"""Findings and whether the note is printed: the first that fits on one page is taken."""

Papers = Mapping[str, Paper]


def compiled_front(ink: Ink, data: CompiledData, papers: Papers, offices: Offices) -> list[Flowable]:
    """What was compiled, each source's rating and score, STOPs, and the most urgent findings."""
    return first_that_fits(_front(ink, data, papers, offices, *variant) for variant in _VARIANTS)


def _front(ink: Ink, data: CompiledData, papers: Papers, offices: Offices, findings: int, note: bool) -> list[Flowable]:
    counts = [
        ink.fill(f"compiled.{name}", len(those), count=ink.number(rule))
        for name, rule, those in (
            ("count", "source_count", data.sources),
            ("count_registers", "register_count", data.registers),
        )
        if those
    ]
    head = title_block(
        ink,
        kind=ink.text("kind.compiled"),
        title=data.title,
        lines=[ink.joined([Foreign(data.office), ink.date(data.made_at.date())], "  ·  ")],
        reference=data.reference,
        form=ink.text(f"form.{data.form}"),
        classification=ink.text(f"classification.{data.classification}"),
    )
    return [
        head,
        ink.lead(ink.joined(counts, " ")),
        *(
            [
                ratings_table(ink, papers),
                ink.small(ink.text("compiled.never_averaged")),
                *_flag_counts(ink, data, papers),
            ]
            if papers
            else []
        ),
        *_stops(ink, papers),
        *_top_findings(ink, papers, findings),
        *offices_front(ink, offices, findings if papers else (0, 2, 4, 8)[findings]),
        *([ink.small(ink.text("front.signed_only"))] if note else []),
    ]


def ratings_table(ink: Ink, papers: Papers) -> Table:
    """One line for each part of each source."""
    rows: list[Row] = [_rating(paper, part) for paper in papers.values() for part in paper.result.parts]
    columns = [
        Column(ink.text("head.source"), 0.09),
        Column(ink.text("head.title"), 0.38),
        Column(ink.text("head.rating"), 0.25),
        Column(ink.text("head.score"), 0.13, "end"),
        Column(ink.text("head.coverage"), 0.15, "end"),
    ]
    return Table(columns, rows, ink.theme, summary=ink.text("chapter.comparison"), zebra=False)


def _rating(paper: Paper, part: PartResult) -> Row:
    several, first = len(paper.result.parts) > 1, part is paper.result.parts[0]
    title: list[Run] = []
    if first:
        title = [Foreign(paper.data.plan.title), Run("\n"), *quiet(Foreign(paper.data.plan.office))]
    if several:
        title += [*([Run("\n")] if first else []), *paper.of_pack(f"parts.{part.id}.label")]
    ending = paper.result.ending
    rating: Content = paper.of_pack(ending) if ending and not part.rating else paper.rating_name(part)
    return [
        Code(paper.source, bold=True),
        title,
        Cell(rating, paper.band(part.rating)),
        paper.number("overall_score", part.id, places=1, bold=True) if part.value else NONE,
        paper.fill(
            "answers.share_few",
            part=paper.number("part_answered", part.id),
            whole=paper.number("part_applicable", part.id),
        ),
    ]


def _flag_counts(ink: Ink, data: CompiledData, papers: Papers) -> list[Flowable]:
    levels = ("STOP", "CRIT", "MAJ")
    rows: list[Row] = []
    for label, paper in papers.items():
        rows.append(
            [Code(label, bold=True), *(paper.number("flag_count", level) for level in levels), _findings(paper)]
        )
    if len(data.sources) > 1:
        totals: list[CellContent] = [
            Cell(ink.number("sum_over_sources", "flag_count", level, bold=True), bold=True) for level in levels
        ]
        found = Cell(ink.number("sum_over_sources", "finding_count", bold=True), bold=True)
        rows.append([Cell(ink.text("tables.total"), bold=True), *totals, found])
    columns = [
        Column(ink.text("head.source"), 0.2),
        *(Column(ink.words(f"flags.{level}.name"), 0.2, "end") for level in levels),
        Column(ink.text("chapter.findings"), 0.2, "end"),
    ]
    caption = ink.text("compiled.flags")
    return [Table(columns, rows, ink.theme, caption=caption, summary=caption, zebra=False)]


def _findings(paper: Paper) -> Run:
    return paper.number("finding_count")


def _stops(ink: Ink, papers: Papers) -> list[Flowable]:
    rows: list[Row] = [
        [Code(label, bold=True), Cell(Code(flag.item), FLAG_BANDS["STOP"]), decision(paper, flag)]
        for label, paper in papers.items()
        for flag in paper.flags("STOP")
    ]
    if not rows:
        return []
    columns = [
        Column(ink.text("head.source"), 0.1),
        Column(ink.text("head.item"), 0.15),
        Column(ink.text("compiled.decided"), 0.75),
    ]
    caption = ink.text("compiled.stops")
    style = replace(ink.theme.cell, size=8, leading=ink.theme.cell.leading * 0.93)
    return [Table(columns, rows, ink.theme, caption=caption, summary=caption, style=style, zebra=False)]


def _all_findings(papers: Papers) -> list[tuple[Paper, FindingShown]]:
    order = {priority: place for place, priority in enumerate(PRIORITIES)}
    found = [(paper, finding) for paper in papers.values() for finding in paper.data.findings]
    return sorted(
        found,
        key=lambda pair: (
            order[pair[1].priority] if pair[1].priority else len(order),
            pair[0].source,
            pair[1].label,
        ),
    )


def _top_findings(ink: Ink, papers: Papers, most: int) -> list[Flowable]:
    rows: list[Row] = [
        [paper.priority(finding), _label(paper, finding), Foreign(finding.title), _due(ink, finding)]
        for paper, finding in islice(_all_findings(papers), most)
    ]
    if not rows:
        return []
    columns = [
        Column(ink.text("head.priority"), 0.17),
        Column(ink.text("head.finding"), 0.16),
        Column(ink.text("head.title"), 0.41),
        Column(ink.text("head.due"), 0.26),
    ]
    caption = ink.text("front.findings")
    table = Table(columns, rows, ink.theme, caption=caption, summary=caption, row_headers=False, zebra=False)
    return [table]


def _label(paper: Paper, finding: FindingShown) -> Code:
    return Code(f"{paper.source}/{finding.label}", bold=True)


def _due(ink: Ink, finding: FindingShown) -> str:
    return ink.date(finding.due) if finding.due else NONE


def compiled_body(ink: Ink, data: CompiledData, papers: Papers, offices: Offices) -> list[Flowable]:
    """Sources, profile, flags, findings, action plan and the risks of all offices."""
    return [
        *_sources(ink, data, papers, offices),
        *(_of_engagements(ink, papers) if papers else []),
        *offices_body(ink, offices),
    ]


def _of_engagements(ink: Ink, papers: Papers) -> list[Flowable]:
    return [*_profile(ink, papers), *_flags(ink, papers), *_finding_list(ink, papers), *_actions(ink, papers)]


def _sources(ink: Ink, data: CompiledData, papers: Papers, offices: Offices) -> list[Flowable]:
    story: list[Flowable] = [ink.chapter("sources"), ink.intro(ink.text("compiled.sources"))]
    for source in data.sources:
        story += [
            CondPageBreak(140),
            ink.section([Code(source.label), Run("\u2002"), Foreign(source.data.plan.title)], source.label),
            *ink.terms(_source(ink, source, papers[source.label])),
        ]
    for register in data.registers:
        story += [
            CondPageBreak(140),
            ink.section([Code(register.label), Run("\u2002"), Foreign(register.data.title)], register.label),
            *ink.terms(_register(ink, register, offices[register.label])),
        ]
    return story


def _register(ink: Ink, source: SourceRegister, paper: RiskPaper) -> list[tuple[Content, Content]]:
    data, matrix = source.data, paper.scheme.matrix
    rows: list[tuple[str, Content]] = [
        ("scope.office", Foreign(data.office)),
        ("scope.made_at", ink.date(data.made_at.date())),
        ("head.reference", Code(data.reference)),
        ("register.head.matrix", ink.fill("compiled.matrix", id=Code(matrix.id), version=str(matrix.version))),
        *_sealed(ink, source),
    ]
    return [(ink.text(name), value) for name, value in rows]


def _sealed(ink: Ink, source: SourceReport | SourceRegister) -> list[tuple[str, Content]]:
    """The verdict, who signed, and the hash of the file."""
    digest = [Code(source.sha256[:32], size=8), Run("\n"), Code(source.sha256[32:], size=8)]
    return [
        ("head.verdict", ink.words(f"signing.verdict.{source.verdict}")),
        ("head.signers", ink.joined((_signer(ink, one) for one in source.signers), "\n")),
        ("compiled.sha256", digest),
    ]


def _source(ink: Ink, source: SourceReport, paper: Paper) -> list[tuple[Content, Content]]:
    plan = source.data.plan
    rows: list[tuple[str, Content]] = [
        ("scope.office", ink.joined(Foreign(one) for one in (plan.office, ink.country(plan.country)) if one)),
        ("scope.period", ink.fill("period", start=ink.date(plan.period.start), end=ink.date(plan.period.end))),
        ("head.reference", [Code(source.data.reference), Run(" · "), Run(ink.text(f"form.{source.data.form}"))]),
        (
            "scope.checklist",
            ink.fill(
                "scope.pack",
                title=paper.of_pack("title"),
                id=Code(source.data.pack.id),
                version=str(source.data.pack.version),
            ),
        ),
        ("scope.form", paper.of_pack(f"tiers.{source.data.pack.tier}.label")),
        *_sealed(ink, source),
    ]
    return [(ink.text(name), value) for name, value in rows]


def _signer(ink: Ink, signer: str) -> list[Run]:
    role, _, rest = signer.partition(": ")
    who, _, fingerprint = rest.rpartition(", ")
    known = ink.words(f"signing.role.{role}") if role in ("preparer", "reviewer", "approver") else role
    key = quiet(ink.fill("compiled.key", fingerprint=Code(fingerprint)), 6.6)
    return [*ink.labelled(known, Foreign(who)), Run("\n"), *key]


def _profile(ink: Ink, papers: Papers) -> list[Flowable]:
    story: list[Flowable] = [ink.chapter("commitments"), ink.intro(ink.text("compiled.profile"))]
    labels = list(papers)
    for start in range(0, len(labels), IN_ONE_MATRIX):
        story.append(_matrix(ink, {label: papers[label] for label in labels[start : start + IN_ONE_MATRIX]}))
    story.append(ink.small(ink.text("compiled.shapes")))
    return story


def _matrix(ink: Ink, papers: Papers) -> Table:
    rows: list[Row] = []
    for place, commitment in enumerate(COMMITMENTS):
        name = [Code(commitment, bold=True), Run(f"  {ink.text(f'commitment.{commitment}')}")]
        rows.append([name, *(_matrix_cell(paper, place) for paper in papers.values())])
    columns = [Column(ink.text("head.commitment"), 2.4), *(Column(Code(label), 1.0) for label in papers)]
    return Table(columns, rows, ink.theme, summary=ink.text("chapter.commitments"), zebra=False)


def _matrix_cell(paper: Paper, place: int) -> Cell:
    entry = paper.result.commitments[place]
    if not entry.value:
        return Cell(paper.text(f"compiled.{'not_in_form' if entry.state == 'not_in_form' else 'not_assessed'}"), "none")
    band = "none" if entry.state == "thin" else paper.band(paper.tier_of(entry.value))
    return Cell(paper.number("commitment_score", entry.commitment, places=1), band)


def _flags(ink: Ink, papers: Papers) -> list[Flowable]:
    rows: list[Row] = []
    for label, paper in papers.items():
        for flag in paper.flags("STOP", "CRIT"):
            said = paper.of_pack(flag.message)
            if flag.level == "STOP":
                said += [Run("\n"), *decision(paper, flag)]
            word = Cell(ink.words(f"flags.{flag.level}.name"), FLAG_BANDS[flag.level])
            rows.append([Code(label, bold=True), word, Code(flag.item), said])
    if not rows:
        return [ink.chapter("flags"), ink.body(ink.text("compiled.no_flags"))]
    columns = [
        Column(ink.text("head.source"), 0.1),
        Column(ink.text("head.flag"), 0.16),
        Column(ink.text("head.item"), 0.13),
        Column(ink.text("head.meaning"), 0.61),
    ]
    return [ink.chapter("flags"), Table(columns, rows, ink.theme, summary=ink.text("chapter.flags"), zebra=False)]


def _finding_list(ink: Ink, papers: Papers) -> list[Flowable]:
    rows: list[Row] = [
        [
            _label(paper, finding),
            paper.priority(finding),
            [Foreign(finding.title), *([Run("\n"), Foreign(finding.condition)] if finding.condition else [])],
            ink.codes(finding.commitments),
            ink.text(f"follow_up.{finding.status}"),
        ]
        for paper, finding in _all_findings(papers)
    ]
    if not rows:
        return [ink.chapter("findings"), ink.body(ink.text("findings.none"))]
    columns = [
        Column(ink.text("head.finding"), 0.13),
        Column(ink.text("head.priority"), 0.14),
        Column(ink.text("head.title"), 0.44),
        Column(ink.text("head.commitments"), 0.16),
        Column(ink.text("head.status"), 0.13),
    ]
    intro = ink.fill("findings.intro", count=ink.number("sum_over_sources", "finding_count", bold=True))
    return [
        ink.chapter("findings"),
        ink.intro(intro),
        Table(columns, rows, ink.theme, summary=ink.text("chapter.findings")),
    ]


def _actions(ink: Ink, papers: Papers) -> list[Flowable]:
    rows: list[Row] = [
        [
            _label(paper, finding),
            Foreign(finding.recommendation),
            Foreign(finding.owner_post) if finding.owner_post else NONE,
            _due(ink, finding),
        ]
        for paper, finding in _all_findings(papers)
        if finding.recommendation
    ]
    if not rows:
        return [ink.chapter("actions"), ink.body(ink.text("actions.none"))]
    columns = [
        Column(ink.text("head.finding"), 0.13),
        Column(ink.text("head.action"), 0.46),
        Column(ink.text("head.owner"), 0.2),
        Column(ink.text("head.due"), 0.21),
    ]
    return [ink.chapter("actions"), Table(columns, rows, ink.theme, summary=ink.text("chapter.actions"))]
