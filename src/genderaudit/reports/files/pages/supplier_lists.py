"""Lists of one supplier: its direct relationships, its money, its certificates, what is open about it."""

from __future__ import annotations

from reportlab.platypus import CondPageBreak, Flowable

from genderaudit.reports.files.inline import Code, Content, Foreign, Run
from genderaudit.reports.files.pages.ink import NONE, PRIORITY_BANDS, quiet
from genderaudit.reports.files.pages.network_paper import NetworkPaper
from genderaudit.reports.files.tables import Cell, CellContent, Column, Row, Table
from genderaudit.reports.files.theme import BandName
from genderaudit.reports.model.network import SupplyChapter
from genderaudit.suppliers import certificate_state
from genderaudit.suppliers.model.network import KINDS
from genderaudit.suppliers.model.relationship import Relationship

LINKS = 16
"""Relationships of one supplier that are listed; house default."""
AMOUNTS = 12
"""Amounts of one supplier that are listed; house default."""
ACTIONS = 20
"""Open actions that are listed; house default."""
_STATES: dict[str, BandName] = {"in_date": "good", "ends_soon": "poor", "expired": "bad", "no_end": "none"}


def links_part(paper: NetworkPaper) -> list[Flowable]:
    """Whom it buys from, whom it sells to, who owns it: with the clauses that the contracts carry."""
    every = paper.numbers.direct
    if not every:
        return [paper.chapter("network_links"), paper.body(paper.say("no_links"))]
    columns = [
        Column(paper.say("head.link"), 0.5),
        *([Column(paper.say("head.contract"), 0.18, "end")] if paper.data.named else []),
        Column(paper.say("head.clauses"), 0.32),
    ]
    rows = [_link(paper, one) for one in every[:LINKS]]
    return [
        CondPageBreak(120),
        paper.chapter("network_links"),
        Table(columns, rows, paper.theme, summary=paper.text("chapter.network_links"), row_headers=False, zebra=False),
        *paper.and_more(LINKS, every, "direct_count"),
    ]


def _link(paper: NetworkPaper, one: Relationship) -> Row:
    kind = paper.words(f"suppliers.relationships.{one.type}")
    ends = {"seller": paper.called(one.seller), "buyer": paper.called(one.buyer)}
    text = paper.fill("network.link", kind=kind, **ends)
    flows = one.type in KINDS["flow"]
    clauses: Content = NONE
    if flows:
        told = {name: {True: "yes", False: "no", None: "unknown"}[getattr(one, f"{name}_clause")] for name in _CLAUSES}
        clauses = paper.joined(
            (
                paper.labelled(paper.words(f"network.clauses.{name}"), paper.words(f"network.{told[name]}"))
                for name in told
            ),
            "\n",
        )
    if one.valid_to is not None and one.valid_to < paper.numbers.today:
        text += [Run("\n"), *quiet(paper.say("ended_on", day=paper.date(one.valid_to)))]
    return [text, *([_worth(paper, one)] if paper.data.named else []), clauses]


def _worth(paper: NetworkPaper, one: Relationship) -> Content:
    if one.value is not None:
        return [paper.number("link_fact", one.id, "value"), Run(f" {one.currency}")]
    return paper.percent("link_fact", one.id, "share") if one.share is not None else NONE


_CLAUSES = ("gender", "psea")


def spend_part(paper: NetworkPaper) -> list[Flowable]:
    """What it got from us, amount by amount, and in the last twelve months; nothing of it in a public copy."""
    if not paper.data.named:
        return []
    one, year = paper.numbers.suppliers[paper.data.only], paper.numbers.row.year
    if not one.spend:
        return [paper.chapter("network_spend"), paper.body(paper.say("no_spend"))]
    story: list[Flowable] = [CondPageBreak(100), paper.chapter("network_spend")]
    if year is not None:
        amount = [paper.number("spend_year", bold=True), Run(f" {year.currency}")]
        stage = paper.words(f"suppliers.stages.{year.stage}")
        story.append(paper.intro(paper.fill("network.spend_year", amount=amount, stage=stage)))
    else:
        story.append(paper.intro(paper.say("spend_not_added")))
    rows: list[Row] = []
    for place, each in list(enumerate(one.spend))[:AMOUNTS]:
        period = paper.text("period", start=paper.date(each.start), end=paper.date(each.end))
        number = paper.number("spend_amount", str(place), places=2)
        rows.append([period, paper.words(f"suppliers.stages.{each.stage}"), [number, Run(f" {each.currency}")]])
    columns = [
        Column(paper.say("head.period"), 0.45),
        Column(paper.say("head.stage"), 0.3),
        Column(paper.say("head.amount"), 0.25, "end"),
    ]
    title = paper.text("chapter.network_spend")
    table = Table(columns, rows, paper.theme, summary=title, zebra=False)
    return [*story, table, *paper.and_more(AMOUNTS, one.spend, "spend_count")]


def certificates_part(paper: NetworkPaper) -> list[Flowable]:
    """Its certificates with their ends; nothing of them in a public copy."""
    if not paper.data.named:
        return []
    one, scheme = paper.numbers.suppliers[paper.data.only], paper.data.screening
    if not one.certificates:
        return [paper.chapter("network_certificates"), paper.body(paper.say("no_certificates"))]
    soon = scheme.soon_days if scheme else 0
    rows: list[Row] = []
    for each in one.certificates:
        state = certificate_state(each, paper.numbers.today, soon)
        ends = paper.date(each.expires) if each.expires else NONE
        given = paper.date(each.issued) if each.issued else NONE
        rows.append(
            [Foreign(each.scheme), given, ends, Cell(paper.words(f"suppliers.certificates.{state}"), _STATES[state])]
        )
    columns = [
        Column(paper.say("head.certificate"), 0.34),
        Column(paper.say("head.issued"), 0.18),
        Column(paper.say("head.ends"), 0.18),
        Column(paper.say("head.state"), 0.3),
    ]
    title = paper.text("chapter.network_certificates")
    return [CondPageBreak(90), paper.chapter("network_certificates"), Table(columns, rows, paper.theme, summary=title)]


def actions_part(paper: NetworkPaper) -> list[Flowable]:
    """What is open about it beside this report: steps of other findings, and what is to be verified."""
    actions = paper.data.actions
    story: list[Flowable] = [CondPageBreak(100), paper.chapter("network_actions")]
    inside = paper.data.steps_inside if isinstance(paper.data, SupplyChapter) else 0
    if inside:
        count = paper.number("steps_inside")
        story.append(paper.intro(paper.fill("network.steps_inside", inside, count=count)))
    if not actions:
        return [*story, paper.body(paper.say("no_actions" if paper.inside else "nothing_open"))]
    counts = {"count": paper.number("open_actions"), "late": paper.number("open_actions", "late")}
    story.append(paper.intro(paper.fill("network.open_actions", **counts)))
    rows: list[Row] = []
    for one in actions[:ACTIONS]:
        what: list[Run] = [Run(_task_words(paper, one.code))] if one.kind == "task" else []
        if one.text:
            what += [*([Run("\n")] if what else []), Foreign(one.text)]
        priority: CellContent = paper.say("to_verify")
        if one.kind == "finding":
            priority = NONE
            if one.priority:
                priority = Cell(paper.text(f"priority.{one.priority}"), PRIORITY_BANDS[one.priority])
        owner: Content = Foreign(one.owner_post) if one.owner_post else NONE
        due = paper.date(one.due) if one.due else NONE
        rows.append([Code(one.label, bold=True), what or NONE, priority, owner, due])
    columns = [
        Column(paper.say("head.label"), 0.08),
        Column(paper.say("head.asked"), 0.4),
        Column(paper.text("head.priority"), 0.18),
        Column(paper.text("head.owner"), 0.18),
        Column(paper.text("head.due"), 0.16),
    ]
    title = paper.text("chapter.network_actions")
    table = Table(columns, rows, paper.theme, summary=title, zebra=False)
    return [*story, table, *paper.and_more(ACTIONS, actions, "open_actions")]


def _task_words(paper: NetworkPaper, code: str) -> str:
    """What raised a verification; whoever wrote it down may have given no reason that has words."""
    key = f"suppliers.tasks.codes.{code}"
    return paper.words(key if paper.words.has(key) else "suppliers.tasks.other_code")
