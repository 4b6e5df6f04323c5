"""The dates to come over all engagements: findings, accepted risks, safeguards, periods."""

from __future__ import annotations

import datetime as dt

from test_findings_merged_and_everywhere import TODAY, WHOLE

from genderaudit.findings import add_finding, follow_up, next_dates
from genderaudit.store import Workspace
from work_samples import AUDITOR, begun, five


def test_what_is_due_comes_by_day_and_what_lies_far_off_is_left_out(workspace: Workspace) -> None:
    engagement = begun(workspace, five())
    due, accepted, far = (
        add_finding(workspace, AUDITOR, engagement, {**WHOLE, "title": title, "due": day})
        for title, day in (("Due", "2026-04-01"), ("Accepted", "2026-03-15"), ("Far", "2027-01-01"))
    )
    for finding in (due, accepted, far):
        follow_up(workspace, AUDITOR, finding, "open", audit_side=True)
    until = dt.date(2026, 5, 1)
    follow_up(workspace, AUDITOR, accepted, "risk_accepted", audit_side=False, reason="Too dear.", until=until)
    found = [(one.on, one.kind, one.about) for one in next_dates(workspace, today=TODAY)]
    assert found == [
        (engagement.period.end, "period_end", ""),
        (dt.date(2026, 4, 1), "finding_due", due.id),
        (until, "risk_accepted_until", accepted.id),
    ]
    assert len(next_dates(workspace, today=TODAY, days=400)) == 4
