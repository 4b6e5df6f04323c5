"""Of a share in a small group a report tells nothing but what safety needs."""

import datetime as dt

import pytest

from genderaudit.checklists import AnswerState, ShareValue, find_pack
from genderaudit.engagements import plan_engagement, save_answer
from genderaudit.engagements.model import Period
from genderaudit.reports.actions.snapshot import snapshot
from genderaudit.store import Workspace
from work_samples import AUDITOR

MADE = dt.datetime(2026, 11, 21, 12, tzinfo=dt.UTC)


def embedded(
    workspace: Workspace, pack: str, parts: list[str], shares: dict[str, tuple[int, int]]
) -> dict[str, object]:
    """Everything of a report that could depend on the shares."""
    period = Period(start=dt.date(2026, 1, 1), end=dt.date(2026, 6, 30))
    engagement = plan_engagement(
        workspace,
        AUDITOR,
        find_pack(pack),
        title="T",
        office="O",
        period=period,
        parts=parts,
        record_id=f"eng-{shares}",
    )
    if "SP-30a" in shares:
        save_answer(workspace, AUDITOR, engagement, "SP-30", AnswerState(value="yes"))
    for question, (part, whole) in shares.items():
        value = ShareValue(numerator=part, denominator=whole)
        save_answer(workspace, AUDITOR, engagement, question, AnswerState(value=value))
    data, _ = snapshot(workspace, engagement, form="full", language="en", made_at=MADE)
    return data.model_dump(include={"answers", "tables", "sealed"}, mode="json")


@pytest.mark.parametrize(
    ("pack", "parts", "question"),
    [
        ("supplier-procurement", ["supplier"], "SP-30a"),
        ("internal-audit", ["main"], "IA-15"),
        ("risk-assessment", ["main"], "RA-29"),
    ],
)
def test_reports_of_any_two_shares_of_a_small_group_are_the_same(
    workspace: Workspace, pack: str, parts: list[str], question: str
) -> None:
    reports = [
        embedded(workspace, pack, parts, {question: (part, whole)})
        for whole in range(1, 5)
        for part in range(whole + 1)
    ]
    assert all(report == reports[0] for report in reports)


def test_a_critical_flag_on_a_small_group_is_still_raised_and_tells_only_its_side(workspace: Workspace) -> None:
    def conditions(part: int, whole: int) -> dict[str, bool]:
        found = embedded(workspace, "supplier-procurement", ["supplier"], {"SP-33": (part, whole)})["sealed"]
        assert isinstance(found, dict)
        return dict(found["conditions"])

    assert [key for key, told in conditions(3, 4).items() if told] == ["SP-33: . < 100"]
    assert not any(conditions(4, 4).values())
    assert conditions(1, 4) == conditions(3, 4) == conditions(2, 3)
