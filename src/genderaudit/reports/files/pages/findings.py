"""Good practice, findings in full, and the action plan."""

from __future__ import annotations

from reportlab.platypus import CondPageBreak, Flowable

from genderaudit.reports.files.blocks import Rule, bullet_list
from genderaudit.reports.files.inline import Code, Content, Foreign, Run
from genderaudit.reports.files.pages.ink import NONE, PRIORITY_BANDS
from genderaudit.reports.files.pages.layout import Columns, Marked
from genderaudit.reports.files.pages.paper import Paper
from genderaudit.reports.files.tables import Column, Row, Table
from genderaudit.reports.model.data import FindingShown


def good_practice(paper: Paper) -> list[Flowable]:
    """What works, before what does not."""
    practices = paper.data.plan.good_practice
    if not practices:
        return [paper.chapter("good_practice"), paper.body(paper.text("good_practice.none"))]
    return [
        paper.chapter("good_practice"),
        paper.intro(paper.text("good_practice.intro")),
        *bullet_list([Foreign(one) for one in practices], paper.theme),
    ]


def findings(paper: Paper) -> list[Flowable]:
    """Every finding, the most urgent first."""
    found = paper.findings()
    if not found:
        return [paper.chapter("findings"), paper.body(paper.text("findings.none"))]
    intro = paper.fill("findings.intro", count=paper.number("finding_count", bold=True))
    story: list[Flowable] = [paper.chapter("findings"), paper.intro(intro)]
    for finding in found:
        story += _finding(paper, finding)
    return story


def _finding(paper: Paper, finding: FindingShown) -> list[Flowable]:
    title: list[Run] = [Code(finding.label), Run("\u2002"), Foreign(finding.title)]
    return [
        CondPageBreak(150),
        paper.section(title, finding.label),
        _facts(paper, finding),
        *paper.terms(_texts(paper, finding), indent=112),
        Rule(before=4, after=8),
    ]


def _facts(paper: Paper, finding: FindingShown) -> Columns:
    theme = paper.theme
    priority: list[Flowable] = [paper.label(paper.text("head.priority"))]
    if finding.priority:
        word = Run(paper.text(f"priority.{finding.priority}"), bold=True)
        priority.append(Marked(word, theme.cell, PRIORITY_BANDS[finding.priority], theme, size=7))
    else:
        priority.append(paper.cell(NONE))
    status = paper.text(f"follow_up.{finding.status}")
    columns = [
        priority,
        [paper.label(paper.text("head.commitments")), paper.cell(paper.codes(finding.commitments) or NONE)],
        [paper.label(paper.text("head.items")), paper.cell(paper.codes(finding.items) or NONE)],
        [paper.label(paper.text("head.due")), paper.cell(paper.date(finding.due) if finding.due else NONE)],
        [paper.label(paper.text("head.status")), paper.cell(status)],
    ]
    facts = Columns(columns, theme, (1.1, 1, 0.9, 1.5, 1.2), gap=12)
    facts.keepWithNext = True
    return facts


def _texts(paper: Paper, finding: FindingShown) -> list[tuple[Content, Content]]:
    if not paper.full:
        return [
            (paper.text("finding.criteria"), Foreign(finding.criteria)),
            (paper.text("finding.recommendation"), Foreign(finding.recommendation)),
        ]
    cause = _first(paper.text(f"root_cause.{finding.root_cause}") if finding.root_cause else "", finding.cause_text)
    groups = paper.joined(Foreign(one) for one in finding.groups_affected)
    response = _first(paper.text(f"acceptance.{finding.acceptance}") if finding.acceptance else "", finding.response)
    rows: list[tuple[str, Content]] = [
        ("criteria", Foreign(finding.criteria)),
        ("references", paper.joined(Foreign(one) for one in finding.references)),
        ("condition", Foreign(finding.condition)),
        ("cause", cause),
        ("effect", Foreign(finding.effect)),
        ("groups", groups),
        ("recommendation", Foreign(finding.recommendation)),
        ("owner", Foreign(finding.owner_post)),
        ("response", response or paper.text("finding.no_response")),
        ("evidence", paper.joined(Code(one, link="#chapter-evidence") for one in finding.evidence)),
    ]
    return [(paper.text(f"finding.{name}"), value) for name, value in rows]


def _first(word: str, typed: str) -> list[Run]:
    # each in a line of its own: typed text may run in the other direction
    return [Run(f"{word}.\n"), Foreign(typed)] if word and typed else [Run(word)] if word else [Foreign(typed)]


def action_plan(paper: Paper) -> list[Flowable]:
    """Who does what by when."""
    found = [one for one in paper.findings() if one.recommendation]
    if not found:
        return [paper.chapter("actions"), paper.body(paper.text("actions.none"))]
    rows: list[Row] = [
        [
            Code(one.label, link=f"#{one.label}"),
            Foreign(one.recommendation),
            Foreign(one.owner_post) if one.owner_post else NONE,
            paper.date(one.due) if one.due else NONE,
            paper.priority(one),
            paper.text(f"follow_up.{one.status}"),
        ]
        for one in found
    ]
    columns = [
        Column(paper.text("head.finding"), 0.12),
        Column(paper.text("head.action"), 0.28),
        Column(paper.text("head.owner"), 0.15),
        Column(paper.text("head.due"), 0.18),
        Column(paper.text("head.priority"), 0.15),
        Column(paper.text("head.status"), 0.12),
    ]
    return [
        paper.chapter("actions"),
        Table(columns, rows, paper.theme, summary=paper.text("chapter.actions")),
    ]
