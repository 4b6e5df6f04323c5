"""One risk on the page: event, groups with their ratings, controls, treatments, acceptance, what is open."""

from __future__ import annotations

from dataclasses import replace

from reportlab.platypus import Flowable

from genderaudit.reports.files.blocks import Panel, bullet_list
from genderaudit.reports.files.inline import Code, Content, Foreign, Run, TextStyle, as_runs
from genderaudit.reports.files.pages.ink import NONE, quiet
from genderaudit.reports.files.pages.layout import Columns, Marked
from genderaudit.reports.files.pages.riskpaper import RiskPaper, band_look
from genderaudit.reports.files.prose import Prose
from genderaudit.reports.files.tables import Cell, Column, Row, Table
from genderaudit.reports.files.theme import BANDS
from genderaudit.reports.rules.register import band_of
from genderaudit.risks import RegisterRow
from genderaudit.risks.model.risk import AXES, STAGES, Acceptance, Risk, Stage, Treatment

_MECHANISM = ("exposure", "vulnerability", "capacity", "power")


def one_risk(paper: RiskPaper, row: RegisterRow) -> list[Flowable]:
    """Everything that the register says of one risk."""
    risk = row.risk
    return [
        _standing(paper, row),
        *paper.terms(_facts(paper, row)),
        *_ratings(paper, row),
        *_beside(paper, row),
        *_groups(paper, risk),
        *_controls(paper, risk),
        *_treatments(paper, risk),
        *_acceptance(paper, risk.acceptance),
        *_open(paper, row),
    ]


def _standing(paper: RiskPaper, row: RegisterRow) -> Panel:
    """The one clear answer: band, score, gap, status."""
    label, theme, look = paper.numbers.label(row), paper.theme, paper.row_look(row)
    style = TextStyle(size=13, leading=13 * (1.6 if theme.rtl else 1.28), bold=True, colour=BANDS[look].fill, after=2)
    figure = replace(style, colour=theme.figure.colour)
    word: list[Flowable] = [
        paper.label(
            paper.say("standing", stage=paper.of_risks(f"stages.{row.basis}")) if row.basis else paper.say("head.band")
        ),
        Marked(paper.row_band(row), style, look, theme),
    ]
    score = [paper.label(paper.say("head.score")), Prose(paper.number("risk_score", label), figure, paper.language)]
    gap = [paper.label(paper.say("head.gap_groups")), Prose(paper.number("risk_gap", label), figure, paper.language)]
    status = [
        paper.label(paper.text("head.status")),
        Prose(paper.of_risks(f"statuses.{row.risk.status}"), figure, paper.language),
    ]
    children: list[Flowable] = [Columns([word, score, gap, status], theme, (2.3, 0.8, 1.3, 1.2), gap=10)]
    children += [paper.small(line) for line in _explained(paper, row)]
    return Panel(children, theme, look)


def _explained(paper: RiskPaper, row: RegisterRow) -> list[Content]:
    if row.score is None or row.basis is None:
        return []
    lines: list[Content] = [paper.labelled(paper.say("hardest_hit"), paper.groups(row.score.band_groups))]
    if row.score.flagged:
        lines.append(paper.say("gap_flagged"))
    rated = row.at(row.basis)
    if rated is not None and rated.value != row.score.value:
        lines.append(paper.say("held_up"))
    return lines


def _facts(paper: RiskPaper, row: RegisterRow) -> list[tuple[Content, Content]]:
    risk, label = row.risk, paper.numbers.label(row)
    shown = next(one for one in paper.data.risks if one.risk.id == risk.id)
    links = (
        paper.labelled(paper.say(f"link.{one.to}"), [Foreign(one.label), Run(_how(paper, one.how))])
        for one in shown.links
    )
    facts: list[tuple[str, Content]] = [
        ("category", paper.of_risks(f"categories.{risk.category}") if risk.category else ""),
        ("cause", Foreign(risk.cause)),
        ("event", Foreign(risk.event)),
        ("effect", Foreign(risk.effect)),
        ("owner", Foreign(risk.owner_post)),
        ("status_reason", Foreign(risk.status_reason)),
        ("equal_because", Foreign(risk.equal_because)),
        ("dates", _dates(paper, risk)),
        ("complaints", paper.number("complaint_count", label) if risk.complaints is not None else ""),
        ("links", paper.joined(links, "\n")),
        ("change", _change(paper, label)),
    ]
    return [(paper.say(f"fact.{name}"), value) for name, value in facts]


def _dates(paper: RiskPaper, risk: Risk) -> list[Run]:
    known = (("raised", risk.raised_on), ("last_review", risk.last_review), ("next_review", risk.next_review))
    return paper.joined((paper.say(f"date.{name}", day=paper.date(day)) for name, day in known if day), " · ")


def _how(paper: RiskPaper, how: str) -> str:
    return f" ({paper.say(f'link.{how}')})" if how else ""


def _change(paper: RiskPaper, label: str) -> list[Run]:
    if label not in paper.numbers.changes:
        return []
    what, earlier = paper.numbers.changes[label]
    said = [Run(paper.say(f"change.{what}"))]
    if earlier is not None and earlier.score is not None and what not in ("same", "new"):
        return paper.fill("register.was", change=said, score=paper.number("score_before", label))
    return said


def _stages(risk: Risk) -> list[Stage]:
    return [stage for stage in STAGES if risk.stage(stage) is not None]


def _stage_columns(paper: RiskPaper, stages: list[Stage], first: str) -> list[Column]:
    share = 0.74 / max(len(stages), 3)
    return [Column(first, 1 - share * len(stages)), *(Column(paper.of_risks(f"stages.{one}"), share) for one in stages)]


def _ratings(paper: RiskPaper, row: RegisterRow) -> list[Flowable]:
    """Likelihood, impact and band of each affected group, stage by stage; the highest is the score."""
    risk, label = row.risk, paper.numbers.label(row)
    stages = _stages(risk)
    if not stages:
        return [paper.small(paper.say("not_rated"))]
    rows: list[Row] = []
    for group in risk.groups:
        rows.append([paper.group(group), *(_of_group(paper, risk, label, stage, group) for stage in stages)])
    rows.append([Cell(paper.say("score_row"), bold=True), *(_score(paper, label, stage) for stage in stages)])
    rows.append([paper.say("head.gap_groups"), *(paper.number("risk_gap", label, stage) for stage in stages)])
    title = paper.say("ratings")
    found: list[Flowable] = [
        Table(
            _stage_columns(paper, stages, paper.say("head.group")),
            rows,
            paper.theme,
            caption=title,
            summary=title,
            zebra=False,
        )
    ]
    return [*found, *_made_with(paper, risk, stages), *_panels(paper, row, stages)]


def _of_group(paper: RiskPaper, risk: Risk, label: str, stage: Stage, group: str) -> Cell:
    cell = paper.rated_cell(label, stage, group)
    rated = risk.stage(stage)
    rating = rated.people.get(group) if rated else None
    if rating is None or rating.confidence is None:
        return cell
    sure = paper.text("answers.confidence", word=paper.of_risks(f"confidences.{rating.confidence}"))
    return replace(cell, content=[*as_runs(cell.content), Run("\n"), *quiet(sure, 7.0)])


def _score(paper: RiskPaper, label: str, stage: Stage) -> Cell:
    band, grid = band_of(paper.numbers, label, stage), paper.numbers.grid_of(label, stage)
    if not band or grid is None:
        return Cell(NONE)
    number = paper.number("risk_score", label, stage, bold=True)
    return Cell([number, Run("  "), Run(paper.band_name(band, grid.scheme), bold=True)], band_look(grid.scheme, band))


def _made_with(paper: RiskPaper, risk: Risk, stages: list[Stage]) -> list[Flowable]:
    """Names the matrix of ratings that were made with another one."""
    found: list[Flowable] = []
    for stage in stages:
        rated = risk.stage(stage)
        if rated is not None and rated.matrix != paper.scheme.ref:
            named = paper.of_risks(f"stages.{stage}")
            found.append(
                paper.small(
                    paper.fill(
                        "register.other_matrix",
                        stage=named,
                        id=Code(rated.matrix.id),
                        version=str(rated.matrix.version),
                    )
                )
            )
    return found


def _panels(paper: RiskPaper, row: RegisterRow, stages: list[Stage]) -> list[Flowable]:
    """When and by which panel a stage was rated, and why so."""
    found: list[Flowable] = []
    for stage in stages:
        rated = row.risk.stage(stage)
        if rated is None:
            continue
        parts: list[Content] = []
        if rated.rated_on:
            parts.append(paper.date(rated.rated_on))
        if rated.rated_by:
            parts.append(Foreign(rated.rated_by))
        if rated.panel:
            people = (
                paper.fill(
                    "register.panel_part", who=Foreign(who.replace("_", " ")), count=_member(paper, row, stage, who)
                )
                for who in rated.panel
            )
            parts.append(paper.fill("register.panel", people=paper.joined(people)))
        if rated.rationale:
            parts.append(Foreign(rated.rationale))
        if parts:
            found.append(paper.small(paper.labelled(paper.of_risks(f"stages.{stage}"), paper.joined(parts, " · "))))
    return found


def _member(paper: RiskPaper, row: RegisterRow, stage: Stage, who: str) -> Run:
    return paper.number("panel_count", paper.numbers.label(row), stage, who)


def _beside(paper: RiskPaper, row: RegisterRow) -> list[Flowable]:
    """The axes that are rated once for the risk; they never change its score."""
    risk, label = row.risk, paper.numbers.label(row)
    stages = [stage for stage in _stages(risk) if (rated := risk.stage(stage)) and rated.others]
    if not stages:
        return []
    rows: list[Row] = [
        [paper.of_risks(f"axes.{axis}"), *(paper.rated_cell(label, stage, axis) for stage in stages)]
        for axis in AXES
        if any((rated := risk.stage(stage)) and axis in rated.others for stage in stages)
    ]
    title = paper.say("beside")
    columns = _stage_columns(paper, stages, paper.say("head.axis"))
    return [Table(columns, rows, paper.theme, caption=title, summary=title, zebra=False)]


def _groups(paper: RiskPaper, risk: Risk) -> list[Flowable]:
    """By what mechanism each group is hit, and why others are not."""
    found: list[Flowable] = []
    told = [one for one in risk.affected if any(getattr(one, name) for name in _MECHANISM)]
    if told:
        rows: list[Row] = [
            [paper.group(one.group), *(Foreign(text) if (text := getattr(one, name)) else NONE for name in _MECHANISM)]
            for one in told
        ]
        columns = [Column(paper.say("head.group"), 0.2)]
        columns += [Column(paper.say(f"mechanism.{name}"), 0.2) for name in _MECHANISM]
        title = paper.say("mechanisms")
        found.append(
            Table(
                columns,
                rows,
                paper.theme,
                caption=title,
                summary=title,
                zebra=False,
                style=replace(paper.theme.cell, size=8.0),
            )
        )
    if risk.unaffected:
        lines: list[Content] = [
            paper.text("answers.unaffected", group=paper.group(group), reason=why)
            for group, why in risk.unaffected.items()
        ]
        found += [paper.caption(paper.say("unaffected")), *bullet_list(lines, paper.theme, paper.theme.cell)]
    return found


def _controls(paper: RiskPaper, risk: Risk) -> list[Flowable]:
    title = paper.say("controls")
    if not risk.controls:
        return [paper.small(paper.say("no_controls"))]
    rows: list[Row] = []
    for one in risk.controls:
        tested: list[Content] = [paper.date(one.tested_on)] if one.tested_on else []
        tested += [Foreign(one.tested_by)] if one.tested_by else []
        rows.append(
            [
                Foreign(one.text),
                [Run(paper.say(f"side.{one.side}")), Run("\n"), *quiet(paper.say(f"lowers.{one.lowers}"))],
                paper.say(f"effectiveness.{one.effectiveness}"),
                paper.joined(tested) or paper.say("untested"),
                paper.groups(one.groups) or paper.say("all_groups"),
            ]
        )
    columns = [
        Column(paper.say("head.control"), 0.33),
        Column(paper.say("head.side"), 0.17),
        Column(paper.say("head.effectiveness"), 0.16),
        Column(paper.say("head.tested"), 0.17),
        Column(paper.say("head.protects"), 0.17),
    ]
    return [Table(columns, rows, paper.theme, caption=title, summary=title, row_headers=False, zebra=False)]


def _treatments(paper: RiskPaper, risk: Risk) -> list[Flowable]:
    title = paper.say("treatments")
    if not risk.treatments:
        return [paper.small(paper.say("no_treatments"))]
    rows: list[Row] = [_treatment(paper, one) for one in risk.treatments]
    columns = [
        Column(paper.say("head.treatment"), 0.37),
        Column(paper.say("head.owner"), 0.16),
        Column(paper.say("head.due"), 0.14),
        Column(paper.text("head.status"), 0.14),
        Column(paper.say("head.indicator"), 0.19),
    ]
    return [Table(columns, rows, paper.theme, caption=title, summary=title, row_headers=False, zebra=False)]


def _treatment(paper: RiskPaper, one: Treatment) -> Row:
    text: list[Run] = [Foreign(one.text), Run("\n"), *quiet(paper.say(f"way.{one.way}"))]
    if one.protects:
        text += [Run("\n"), *quiet(paper.labelled(paper.say("head.protects"), paper.groups(one.protects)))]
    if one.moves_risk_to:
        text += [Run("\n"), *quiet(paper.labelled(paper.say("moves_to"), paper.groups(one.moves_risk_to)))]
    if one.cost:
        cost = Code(f"{one.cost.amount:,f} {one.cost.currency}")
        text += [Run("\n"), *quiet(paper.labelled(paper.say("cost"), cost))]
    status: list[Run] = [Run(paper.say(f"treatment_status.{one.status}"))]
    if one.live and one.due is not None and one.due < paper.numbers.today:
        status += [Run("\n"), Run(paper.say("overdue"), bold=True)]
    if one.status_reason:
        status += [Run("\n"), *quiet(Foreign(one.status_reason))]
    indicator: list[Run] = []
    if one.indicator:
        split = paper.joined(paper.say(f"split_{name}") for name in one.indicator.split_by)
        indicator = [Foreign(one.indicator.text), *([Run("\n"), *quiet(split)] if split else [])]
    return [
        text,
        Foreign(one.owner_post) if one.owner_post else NONE,
        paper.date(one.due) if one.due else NONE,
        status,
        indicator or NONE,
    ]


def _acceptance(paper: RiskPaper, one: Acceptance | None) -> list[Flowable]:
    if one is None:
        return []
    ended = one.until < paper.numbers.today
    said = paper.fill(
        f"register.acceptance.{one.decision}",
        post=Foreign(one.approver_post),
        on=paper.date(one.decided_on),
        until=Run(paper.date(one.until), bold=True),
    )
    children: list[Flowable] = [paper.body(said), paper.cell(paper.labelled(paper.say("reason"), Foreign(one.reason)))]
    if one.safeguards:
        children.append(paper.cell(paper.labelled(paper.say("safeguards"), Foreign(one.safeguards))))
    if ended:
        children.append(paper.cell(Run(paper.say("acceptance.ended"), bold=True)))
    return [Panel(children, paper.theme, "bad" if ended else "info")]


def _open(paper: RiskPaper, row: RegisterRow) -> list[Flowable]:
    """What is overdue and what does not hold together."""
    lines: list[Content] = []
    for late in row.overdue:
        what, _, place = late.partition(" ")
        if what != "treatment":
            lines.append(paper.say(f"late.{what}"))
        else:
            lines.append(paper.say("late.treatment", text=row.risk.treatments[int(place) - 1].text))
    lines += [paper.of_risks(f"checks.{code}") for code in row.checks]
    if not lines:
        return []
    return [paper.caption(paper.say("open")), *bullet_list(lines, paper.theme, paper.theme.cell)]
