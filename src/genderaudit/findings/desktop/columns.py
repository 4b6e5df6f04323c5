"""The columns of the table of findings, and which of them there is room for."""

from __future__ import annotations

import datetime as dt

from genderaudit.findings.desktop.book import Row
from genderaudit.findings.desktop.steps import ORDER
from genderaudit.findings.desktop.words import (
    LEVEL_SIGNS,
    LEVELS,
    PRIORITY_SIGNS,
    STATUS_SIGNS,
    age_words,
    day_words,
    gap_words,
    level_words,
    priority_words,
    status_words,
)
from genderaudit.findings.rules import AGE_BUCKETS, PRIORITIES
from genderaudit.runtime.language import catalogue, format_number
from genderaudit.widgets.tables import Column
from genderaudit.widgets.texts import isolated, listed, translate

_FAR = dt.date.max
ENGAGEMENT, LEVEL, PRIORITY, OWNER, AGE, OVERDUE, GAPS = 2, 3, 4, 6, 8, 9, 10
GIVEN_UP = (AGE, ENGAGEMENT, GAPS, LEVEL, OWNER, PRIORITY, OVERDUE)
"""Columns that go first where the table is narrow; the detail beside it shows what they say."""


def _title(row: Row) -> str:
    return row.finding.title


def columns(language: str) -> list[Column[Row]]:
    """Every column, in order."""
    texts = catalogue(language)
    return [
        Column(
            title=translate("FindingTable", "No."),
            text=lambda row: isolated(row.finding.label),
            sort=lambda row: (row.finding.number, row.engagement.title),
            width=6,
        ),
        Column(title=translate("FindingTable", "Title"), text=_title, tip=_title, stretch=True),
        Column(title=translate("FindingTable", "Engagement"), text=lambda row: row.engagement.title, width=20),
        Column(
            title=texts("reports.head.level"),
            text=lambda row: level_words(row.finding.level, language),
            icon=lambda row: LEVEL_SIGNS[row.finding.level][0],
            tone=lambda row: LEVEL_SIGNS[row.finding.level][1],
            sort=lambda row: LEVELS.index(row.finding.level),
            width=12,
        ),
        Column(
            title=texts("reports.head.priority"),
            text=lambda row: priority_words(row.finding.priority, language),
            icon=lambda row: PRIORITY_SIGNS[row.finding.priority][0] if row.finding.priority else "",
            tone=lambda row: PRIORITY_SIGNS[row.finding.priority][1] if row.finding.priority else "muted",
            sort=lambda row: PRIORITIES.index(row.finding.priority) if row.finding.priority else len(PRIORITIES),
            width=12,
        ),
        Column(
            title=texts("reports.head.status"),
            text=lambda row: status_words(row.finding.status, language),
            icon=lambda row: STATUS_SIGNS[row.finding.status][0],
            tone=lambda row: STATUS_SIGNS[row.finding.status][1],
            sort=lambda row: ORDER.index(row.finding.status),
            width=16,
        ),
        Column(title=texts("reports.head.owner"), text=lambda row: row.finding.owner_post or "–", width=17),
        Column(
            title=texts("reports.head.due"),
            text=lambda row: day_words(row.finding.due, language),
            sort=lambda row: row.finding.due or _FAR,
            width=13,
        ),
        Column(
            title=translate("FindingTable", "Age"),
            text=lambda row: age_words(row.standing.age),
            sort=lambda row: (AGE_BUCKETS.index(row.standing.age), -row.finding.raised_on.toordinal()),
            width=16,
        ),
        Column(
            title=translate("FindingTable", "Overdue"),
            text=lambda row: translate("FindingTable", "Overdue") if row.overdue else "–",
            icon=lambda row: "clock" if row.overdue else "",
            tone=lambda row: "bad",
            sort=lambda row: (not row.overdue, row.finding.due or _FAR),
            width=11,
        ),
        Column(
            title=translate("FindingTable", "Lacks"),
            text=lambda row: format_number(len(row.gaps), language) if row.gaps else "–",
            tip=lambda row: listed(gap_words(code, language) for code in row.gaps),
            sort=lambda row: len(row.gaps),
            number=True,
            width=7,
        ),
    ]
