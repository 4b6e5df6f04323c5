"""The risk register: front page, method and legend, matrices, the list, what changed, and every risk."""

from __future__ import annotations

from dataclasses import replace

from reportlab.platypus import CondPageBreak, Flowable

from genderaudit.reports.files.blocks import Panel, bullet_list
from genderaudit.reports.files.figures import Count
from genderaudit.reports.files.inline import Code, Content, Foreign, Run
from genderaudit.reports.files.pages.front import first_that_fits, title_block
from genderaudit.reports.files.pages.ink import NONE
from genderaudit.reports.files.pages.layout import Columns, Strip
from genderaudit.reports.files.pages.one_risk import one_risk
from genderaudit.reports.files.pages.riskpaper import RiskPaper, band_look
from genderaudit.reports.files.prose import Prose
from genderaudit.reports.files.tables import Cell, Column, Row, Table
from genderaudit.reports.rules.register import CHANGES, is_named
from genderaudit.risks.model.risk import Stage

MATRICES: tuple[Stage, ...] = ("inherent", "current", "residual")
_KEYS = ("above_appetite", "flagged", "overdue", "inconsistent")
_LEVELS = ("likelihood", "people", "programme", "money", "legal_reputation")


def register_front(paper: RiskPaper) -> list[Flowable]:
    """What a head of office reads in two minutes: how many risks stand where, the gravest, what changed."""
    return first_that_fits(_front(paper, most) for most in (10, 8, 6, 5, 4, 3, 2))


def _front(paper: RiskPaper, most: int) -> list[Flowable]:
    data = paper.data
    top = [row for row in paper.numbers.open_rows if row.score is not None][:most]
    story: list[Flowable] = [
        title_block(
            paper,
            kind=paper.text("kind.register"),
            title=data.title,
            lines=[paper.joined([Foreign(data.office), paper.date(data.made_at.date())], "  ·  ")],
            reference=data.reference,
            form=paper.text(f"form.{data.form}"),
            classification=paper.text(f"classification.{data.classification}"),
        ),
        key_figures(paper),
        paper.caption(paper.say("by_band")),
        band_strip(paper),
        *_unrated(paper),
    ]
    if top:
        story += [paper.caption(paper.say("gravest")), paper.risk_table(top, summary=paper.say("gravest"))]
    story += [paper.small(line) for line in _changes_line(paper)]
    return [*story, paper.small(paper.say("front_note"))]


def key_figures(paper: RiskPaper) -> Panel:
    """Five counts side by side."""
    style = replace(paper.theme.figure, size=17.0, leading=paper.theme.figure.leading * 0.8)

    def figure(name: str, number: Run) -> list[Flowable]:
        return [paper.label(paper.say(f"figure.{name}")), Prose(number, style, paper.language)]

    figures = [figure("open", paper.number("open_count", bold=True))]
    figures += [figure(name, paper.number("open_count", name, bold=True)) for name in _KEYS]
    return Panel([Columns(figures, paper.theme, gap=10)], paper.theme)


def band_strip(paper: RiskPaper) -> Strip:
    """How many open risks stand in each band, the highest first."""
    counts = [
        Count(
            paper.number("risk_count", "band", one.code), paper.band_name(one.code), band_look(paper.scheme, one.code)
        )
        for one in reversed(paper.scheme.bands)
    ]
    said = paper.text("comma").join(f"{one.label} {one.value.text}" for one in counts if isinstance(one.value, Run))
    return Strip(counts, f"{paper.say('by_band')}: {said}.", paper.theme)


def _unrated(paper: RiskPaper) -> list[Flowable]:
    if not paper.numbers.compute("open_count", ("unrated",)):
        return []
    return [paper.small(paper.fill("register.unrated", count=paper.number("open_count", "unrated")))]


def _changes_line(paper: RiskPaper) -> list[Content]:
    before = paper.data.before
    if before is None:
        return [paper.say("first_time")]
    counts = [
        paper.labelled(paper.say(f"change.{change}"), paper.number("change_count", change))
        for change in CHANGES
        if change != "same" and paper.numbers.compute("change_count", (change,))
    ]
    since = paper.fill("register.since", reference=Code(before.reference), day=paper.date(before.made_at.date()))
    return [[*since, Run(" "), *(paper.joined(counts) or [Run(paper.say("nothing_changed"))])]]


def register_body(paper: RiskPaper) -> list[Flowable]:
    """Everything behind the front page, up to the signatures."""
    return [
        *method(paper),
        *_matrices(paper),
        *_list(paper),
        *_changes(paper),
        *_every_risk(paper),
    ]


def method(paper: RiskPaper) -> list[Flowable]:
    """How risks are rated, the bands, and what the levels mean."""
    matrix = paper.scheme.matrix
    basis = paper.text(f"reference_status.{matrix.status}")
    lines: list[Content] = [
        paper.of_risks("method.highest"),
        paper.of_risks("method.floor"),
        paper.of_risks("method.controls"),
        paper.say("method.basis"),
        paper.say("method.day", day=paper.date(paper.numbers.today)),
        paper.say("method.small"),
        *([paper.say("method.not_named")] if _some_not_named(paper) else []),
    ]
    source = paper.fill(
        "register.matrix_used",
        id=Code(matrix.id),
        version=str(matrix.version),
        basis=basis,
        source=Foreign(matrix.source, "en"),
    )
    return [
        paper.chapter("risk_method"),
        *bullet_list(lines, paper.theme),
        paper.section(paper.say("bands")),
        paper.band_table(),
        paper.small(source),
        paper.section(paper.say("levels")),
        _level_table(paper),
    ]


def _some_not_named(paper: RiskPaper) -> bool:
    return any(not is_named(group) for row in paper.numbers.rows for group in row.risk.groups)


def _level_table(paper: RiskPaper) -> Table:
    rows: list[Row] = [
        [Code(str(level), bold=True), *(paper.label_of(f"{name}.{level}") for name in _LEVELS)]
        for level in range(paper.scheme.matrix.size, 0, -1)
    ]
    columns = [Column(paper.text("head.level"), 0.11)]
    shares = (0.13, 0.25, 0.16, 0.16, 0.19)
    columns += [Column(paper.of_risks(f"axes.{name}"), share) for name, share in zip(_LEVELS, shares, strict=True)]
    return Table(columns, rows, paper.theme, summary=paper.say("levels"), style=replace(paper.theme.cell, size=8.0))


def _matrices(paper: RiskPaper) -> list[Flowable]:
    story: list[Flowable] = [paper.chapter("risk_matrices"), paper.intro(paper.say("matrices_intro"))]
    for stage in MATRICES:
        story += [
            CondPageBreak(210),
            paper.section(paper.say(f"matrix.{stage}")),
            *paper.matrix(stage),
        ]
    return [*story, _shapes(paper)]


def _shapes(paper: RiskPaper) -> Table:
    """The legend of the looks."""
    row = [Cell(paper.band_name(one.code), band_look(paper.scheme, one.code)) for one in paper.scheme.bands]
    columns = [Column("", 1.0) for _ in row]
    title = paper.say("shapes")
    return Table(columns, [row], paper.theme, caption=title, summary=title, row_headers=False, zebra=False)


def _list(paper: RiskPaper) -> list[Flowable]:
    if not paper.numbers.rows:
        return [paper.chapter("risk_list"), paper.body(paper.say("empty"))]
    return [
        paper.chapter("risk_list"),
        paper.intro(paper.say("list_intro")),
        paper.risk_table(list(paper.numbers.rows), summary=paper.text("chapter.risk_list")),
    ]


def _changes(paper: RiskPaper) -> list[Flowable]:
    before = paper.data.before
    story: list[Flowable] = [paper.chapter("risk_changes")]
    if before is None:
        return [*story, paper.body(paper.say("first_time"))]
    story.append(
        paper.intro(
            paper.fill("register.since", reference=Code(before.reference), day=paper.date(before.made_at.date()))
        )
    )
    rows: list[Row] = []
    for change in CHANGES:
        for label, (what, earlier) in paper.numbers.changes.items():
            if what == change and change != "same":
                rows.append(_changed(paper, label, what, gone=change == "gone", known=earlier is not None))
    same = paper.small(paper.fill("register.same", count=paper.number("change_count", "same")))
    if not rows:
        return [*story, paper.body(paper.say("nothing_changed")), same]
    columns = [
        Column(paper.say("head.no"), 0.1),
        Column(paper.say("head.risk"), 0.42),
        Column(paper.say("head.change"), 0.18),
        Column(paper.say("head.before"), 0.15, "end"),
        Column(paper.say("head.now"), 0.15, "end"),
    ]
    return [*story, Table(columns, rows, paper.theme, summary=paper.text("chapter.risk_changes")), same]


def _changed(paper: RiskPaper, label: str, what: str, *, gone: bool, known: bool) -> Row:
    earlier = paper.numbers.changes[label][1]
    title = earlier.title if gone and earlier else paper.numbers.row(label).risk.title
    return [
        Code(label, bold=True),
        Foreign(title),
        paper.say(f"change.{what}"),
        paper.number("score_before", label) if known else NONE,
        NONE if gone else paper.number("risk_score", label),
    ]


def _every_risk(paper: RiskPaper) -> list[Flowable]:
    story: list[Flowable] = []
    for row in paper.numbers.rows:
        label = paper.numbers.label(row)
        title = [Code(label), Run("\u2002"), Foreign(row.risk.title)]
        story += [CondPageBreak(190), paper.section(title, f"risk-{row.risk.id[-12:]}"), *one_risk(paper, row)]
    return [paper.chapter("risks"), *story] if story else []


def sheet_front(paper: RiskPaper) -> list[Flowable]:
    """The sheet of one risk: the band across the top, then the risk, then how it is rated."""
    data = paper.data
    row = paper.numbers.rows[0]
    return [
        title_block(
            paper,
            kind=paper.text("kind.one_risk"),
            title=f"{data.only} · {data.title}",
            lines=[paper.joined([Foreign(data.office), paper.date(data.made_at.date())], "  ·  ")],
            reference=data.reference,
            form=paper.text(f"form.{data.form}"),
            classification=paper.text(f"classification.{data.classification}"),
        ),
        *one_risk(paper, row),
        *method(paper),
    ]
