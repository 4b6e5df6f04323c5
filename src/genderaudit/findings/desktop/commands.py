"""What can be done with findings from the palette."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from genderaudit.widgets.doors import Command
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from genderaudit.findings.desktop.page import FindingsPage

# what a command needs is imported when it is given
# ruff: noqa: PLC0415


def _page() -> FindingsPage | None:
    """The findings in sight."""
    module = sys.modules.get("genderaudit.findings.desktop.page")
    if module is None:
        return None
    from PySide6.QtWidgets import QApplication

    for top in QApplication.topLevelWidgets():
        for page in top.findChildren(module.FindingsPage):
            if page.isVisible():
                return page  # type: ignore[no-any-return]
    return None


def _engagement() -> str:
    from genderaudit.engagements.desktop.open_now import open_screen

    screen = open_screen()
    return screen.engagement.id if screen is not None and screen.engagement is not None else ""


def _new(session: Session) -> None:
    page = _page()
    if page is not None:
        page.new_finding()
        return
    from genderaudit.findings.desktop.making import NewFinding

    window = _window()
    if window is not None:
        dialog = NewFinding(session, _engagement(), window)
        dialog.made.connect(lambda finding: session.go("finding", finding.id))
        dialog.open()


def _draft(session: Session) -> None:
    page = _page()
    if page is not None:
        page.draft_from_flags()
        return
    from genderaudit.findings.desktop.making import draft_in

    window = _window()
    if window is not None:
        engagement = _engagement()
        where = ("engagement", engagement, "findings") if engagement else ("findings",)
        draft_in(session, engagement, window, lambda drafts: session.go(*where) if drafts else None)


def _switch() -> None:
    page = _page()
    if page is not None:
        page.switch()


def _window() -> QWidget | None:
    from PySide6.QtWidgets import QApplication

    return QApplication.activeWindow() or next((one for one in QApplication.topLevelWidgets() if one.isVisible()), None)


def commands(session: Session) -> Iterator[Command]:
    """Draft, add, and turn between table and board."""
    has = session.has_workspace
    yield Command(
        id="finding.draft",
        title=lambda: translate("FindingCommands", "Draft findings from flags"),
        run=lambda: _draft(session),
        icon="flag",
        enabled=lambda: has,
    )
    yield Command(
        id="finding.new",
        title=lambda: translate("FindingCommands", "New finding"),
        run=lambda: _new(session),
        icon="plus",
        shortcut="Ctrl+Shift+F",
        keywords=lambda: translate("FindingCommands", "add recommendation"),
        enabled=lambda: has,
    )
    yield Command(
        id="finding.waiting",
        title=lambda: translate("FindingCommands", "Show the drafts that wait"),
        run=lambda: session.go("findings", "", "status=drafted"),
        icon="circle-dashed",
        enabled=lambda: has,
    )
    yield Command(
        id="finding.overdue",
        title=lambda: translate("FindingCommands", "Show overdue findings"),
        run=lambda: session.go("findings", "", "overdue=1"),
        icon="clock",
        keywords=lambda: translate("FindingCommands", "late follow-up"),
        enabled=lambda: has,
    )
    yield Command(
        id="finding.switch",
        title=lambda: translate("FindingCommands", "Turn between table and board"),
        run=_switch,
        icon="square-kanban",
        shortcut="Ctrl+Shift+B",
        enabled=lambda: _page() is not None,
    )
