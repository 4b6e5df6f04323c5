"""The improvement plan for a supplier: what is asked, by when, and how to answer."""

from __future__ import annotations

from reportlab.platypus import Flowable

from genderaudit.reports.files.blocks import Panel
from genderaudit.reports.files.inline import Code, Foreign
from genderaudit.reports.files.pages.front import title_block
from genderaudit.reports.files.pages.ink import NONE, PRIORITY_BANDS, Ink
from genderaudit.reports.files.tables import Cell, Column, Row, Table
from genderaudit.reports.model.plan import PlanData


def improvement_plan(ink: Ink, data: PlanData) -> list[Flowable]:
    """One page, more only for many steps."""
    rows: list[Row] = [
        [
            Code(str(one.number), bold=True),
            Foreign(one.asked),
            Cell(ink.text(f"priority.{one.priority}"), PRIORITY_BANDS[one.priority]) if one.priority else NONE,
            ink.date(one.due) if one.due else ink.text("plan.agree"),
            "",
        ]
        for one in data.items
    ]
    columns = [
        Column(ink.text("plan.head.number"), 0.06),
        Column(ink.text("plan.head.asked"), 0.34),
        Column(ink.text("head.priority"), 0.13),
        Column(ink.text("plan.head.due"), 0.13),
        Column(ink.text("plan.head.answer"), 0.34),
    ]
    title = ink.text("plan.steps")
    return [
        title_block(
            ink,
            kind=ink.text("kind.improvement"),
            title=data.title,
            lines=[ink.joined([Foreign(data.office), ink.date(data.made_at.date())], "  ·  ")],
            reference=data.reference,
            form=ink.text("plan.form"),
            classification=ink.text(f"classification.{data.classification}"),
        ),
        ink.lead(ink.fill("plan.intro", count=ink.number("step_count"))),
        Table(columns, rows, ink.theme, caption=title, summary=title, zebra=False)
        if rows
        else ink.body(ink.text("plan.nothing")),
        Panel([ink.body(ink.text("plan.together")), ink.body(ink.text("plan.workers"))], ink.theme),
    ]
