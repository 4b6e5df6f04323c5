"""What can be done with risks from the palette."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from genderaudit.widgets.doors import Command, Words
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate

# what a command needs is imported when it is given
# ruff: noqa: PLC0415


def _new(session: Session) -> None:
    from genderaudit.risks.actions.keeping import add_risk
    from genderaudit.risks.desktop.book import do

    fields = {"title": translate("RegisterPage", "New risk")}
    risk = do(session, lambda: add_risk(session.workspace, session.author, fields, clock=session.clock))
    if risk is not None:
        session.go("risk", risk.id, "event", "new")


def _library(session: Session) -> None:
    from PySide6.QtWidgets import QApplication

    from genderaudit.risks.desktop.library import LibraryDialog

    window = QApplication.activeWindow() or next(
        (one for one in QApplication.topLevelWidgets() if one.isVisible()), None
    )
    if window is not None:
        dialog = LibraryDialog(session, window)
        dialog.picked.connect(lambda risk: session.go("risk", risk.id, "event"))
        dialog.open()


def commands(session: Session) -> Iterator[Command]:
    """Write down, look at and rate risks."""
    has = session.has_workspace
    yield Command(
        id="risk.new",
        title=lambda: translate("RiskCommands", "New risk"),
        run=lambda: _new(session),
        icon="plus",
        shortcut="Ctrl+Shift+R",
        keywords=lambda: translate("RiskCommands", "add event register"),
        enabled=lambda: has,
    )
    yield Command(
        id="risk.library",
        title=lambda: translate("RiskCommands", "New risk from the library…"),
        run=lambda: _library(session),
        icon="book-open",
        keywords=lambda: translate("RiskCommands", "starter"),
        enabled=lambda: has,
    )
    for id, title, image, words, place in _PLACES:
        yield Command(
            id=id,
            title=title,
            run=functools.partial(session.go, "risks", *place),
            icon=image,
            keywords=words,
            enabled=lambda: has,
        )


_PLACES: tuple[tuple[str, Words, str, Words, tuple[str, ...]], ...] = (
    ("risk.map", lambda: translate("RiskCommands", "Show the heat map of risks"), "layout-grid",
     lambda: translate("RiskCommands", "matrix 5x5 likelihood impact"), ("map",)),
    ("risk.overdue", lambda: translate("RiskCommands", "Show overdue risks"), "clock",
     lambda: translate("RiskCommands", "late review acceptance"), ("register", "", "overdue=1")),
    ("risk.checks", lambda: translate("RiskCommands", "Check the register of risks"), "list-checks",
     lambda: translate("RiskCommands", "consistency mend"), ("checks",)),
    ("risk.workshop", lambda: translate("RiskCommands", "Rate risks in a workshop"), "users",
     lambda: translate("RiskCommands", "panel groups"), ("workshop",)),
    ("risk.numbers", lambda: translate("RiskCommands", "Risks in numbers"), "chart-column",
     lambda: translate("RiskCommands", "Monte Carlo simulation ranges"), ("numbers",)),
    ("risk.matrix", lambda: translate("RiskCommands", "Change the risk matrix"), "sliders-horizontal",
     lambda: translate("RiskCommands", "bands appetite switch groups"), ("matrix",)),
    ("risk.import", lambda: translate("RiskCommands", "Import a register of risks"), "download",
     lambda: translate("RiskCommands", "spreadsheet Excel CSV"), ("files",)),
    ("risk.export", lambda: translate("RiskCommands", "Export the register of risks"), "upload",
     lambda: translate("RiskCommands", "spreadsheet Excel CSV"), ("files", "export")),
)  # fmt: skip
"""Places that the palette offers: id, title, icon, other words, and what of `risks` opens."""
