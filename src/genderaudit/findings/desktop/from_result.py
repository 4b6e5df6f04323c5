"""A finding from what another room worked out: its words are the condition, the engagement is asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from genderaudit.findings.desktop.making import NewFinding
from genderaudit.widgets.doors import Result
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated, translate


def finding_from_result(session: Session, result: Result, parent: QWidget) -> None:
    """Ask in which engagement, and draft it there with the result as its condition."""
    dialog = NewFinding(session, "", parent, title=result.title, known={"condition": result.text})

    def told(finding: object) -> None:
        label, id = getattr(finding, "label", ""), getattr(finding, "id", "")
        session.tell(
            translate("FindingFromResult", "{finding} is drafted; it waits among the findings.").format(
                finding=isolated(label)
            ),
            "good",
            action=translate("FindingFromResult", "Open it"),
            run=lambda: session.go("finding", id),
        )

    dialog.made.connect(told)
    dialog.open()
