"""The columns of the register, and which of them give way first."""

from __future__ import annotations

import datetime as dt

from genderaudit.risks.desktop.words import (
    NONE,
    STATUS_SIGNS,
    band_look,
    category_words,
    check_words,
    confidence_words,
    day_words,
    gap_words,
    groups_words,
    late_words,
    score_words,
    status_words,
)
from genderaudit.risks.model.risk import STATUSES
from genderaudit.risks.rules.scoring import Gridded
from genderaudit.risks.rules.views import RegisterRow
from genderaudit.runtime.language import format_number
from genderaudit.widgets.tables import Column
from genderaudit.widgets.texts import isolated, listed, translate

TITLE, SCORE, HIT, GAP, SURE, CATEGORY, OWNER, STATUS, REVIEW, LATE, CHECKS = range(1, 12)
GIVEN_UP = (SURE, CATEGORY, LATE, CHECKS, OWNER, HIT, REVIEW, STATUS, GAP)
"""Columns that go first where the table is narrow; the pane beside it shows what they say."""
_FAR = dt.date.max


def _rank(row: RegisterRow, grid: Gridded) -> tuple[int, int]:
    return (grid.ranks.get(row.score.band, 0) + 1, row.score.value) if row.score is not None else (0, 0)


def columns(language: str, grid: Gridded) -> list[Column[RegisterRow]]:
    """Every column, in order."""
    return [*_what(language, grid), *_whose(language)]


def _what(language: str, grid: Gridded) -> list[Column[RegisterRow]]:
    scheme = grid.scheme
    return [
        Column(
            title=translate("RiskTable", "No."),
            text=lambda row: isolated(row.risk.label),
            sort=lambda row: row.risk.number,
            width=6,
        ),
        Column(
            title=translate("RiskTable", "Risk"),
            text=lambda row: row.risk.title,
            tip=lambda row: row.risk.title,
            stretch=True,
        ),
        Column(
            title=translate("RiskTable", "Score"),
            text=lambda row: score_words(row.score, scheme, language),
            icon=lambda row: band_look(scheme, row.band)[0] if _known(row, grid) else "circle-dashed",
            tone=lambda row: band_look(scheme, row.band)[1] if _known(row, grid) else "neutral",
            sort=lambda row: _rank(row, grid),
            width=15,
        ),
        Column(
            title=translate("RiskTable", "Hit hardest"),
            text=lambda row: groups_words(row.score.groups if row.score else (), language),
            width=18,
        ),
        Column(
            title=translate("RiskTable", "Gap"),
            text=lambda row: gap_words(row.score, language),
            icon=lambda row: "flag" if row.score is not None and row.score.flagged else "",
            tone=lambda row: "warn",
            tip=_gap_tip,
            sort=lambda row: row.score.gap if row.score is not None else -1,
            width=7,
        ),
        Column(
            title=translate("RiskTable", "Confidence"),
            text=lambda row: confidence_words(row.score.confidence if row.score else None, language),
            width=10,
        ),
        Column(
            title=translate("RiskTable", "Category"),
            text=lambda row: category_words(row.risk.category, language),
            width=16,
        ),
    ]


def _whose(language: str) -> list[Column[RegisterRow]]:
    return [
        Column(title=translate("RiskTable", "Owner"), text=lambda row: row.risk.owner_post or NONE, width=16),
        Column(
            title=translate("RiskTable", "Status"),
            text=lambda row: status_words(row.risk.status, language),
            icon=lambda row: STATUS_SIGNS[row.risk.status][0],
            tone=lambda row: STATUS_SIGNS[row.risk.status][1],
            sort=lambda row: STATUSES.index(row.risk.status),
            width=12,
        ),
        Column(
            title=translate("RiskTable", "Next review"),
            text=lambda row: day_words(row.risk.next_review, language),
            icon=lambda row: "clock" if "review" in row.overdue else "",
            tone=lambda row: "bad",
            sort=lambda row: row.risk.next_review or _FAR,
            width=13,
        ),
        Column(
            title=translate("RiskTable", "Overdue"),
            text=lambda row: listed(late_words(one) for one in row.overdue) or NONE,
            icon=lambda row: "clock" if row.overdue else "",
            tone=lambda row: "bad",
            sort=lambda row: -len(row.overdue),
            width=20,
        ),
        Column(
            title=translate("RiskTable", "To look at"),
            text=lambda row: format_number(len(row.checks), language) if row.checks else NONE,
            icon=lambda row: "circle-alert" if row.checks else "",
            tone=lambda row: "warn",
            tip=lambda row: "\n".join(check_words(code, language) for code in row.checks),
            sort=lambda row: len(row.checks),
            width=9,
        ),
    ]


def _known(row: RegisterRow, grid: Gridded) -> bool:
    return row.band in grid.ranks


def _gap_tip(row: RegisterRow) -> str:
    if row.score is None or not row.score.gap:
        return translate("RiskTable", "No gap between groups")
    if row.score.flagged:
        return translate(
            "RiskTable", "Highest less lowest group; flagged from 4 points or another band (house default)"
        )
    return translate("RiskTable", "Highest less lowest group")
