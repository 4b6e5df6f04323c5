"""What can be done with engagements from the palette."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterator

from genderaudit.engagements.desktop.open_now import open_screen
from genderaudit.widgets.doors import Command
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate

# what a command needs is imported when it is given
# ruff: noqa: PLC0415


def _go_on(session: Session) -> None:
    from genderaudit.engagements.desktop.last_work import last_worked_on

    engagement = last_worked_on(session.workspace)
    if engagement is None:
        session.go("engagements")
    else:
        session.go("engagement", engagement.id, "checklist")


def _from_last_time(session: Session) -> None:
    screen = open_screen()
    if screen is not None and screen.engagement is not None:
        session.go("engagements", "new", "from", screen.engagement.id)


def commands(session: Session) -> Iterator[Command]:
    """Planning, going on, and the steps and pages of the engagement in sight."""
    has = session.has_workspace
    yield Command(
        id="engagement.plan",
        title=lambda: translate("EngagementCommands", "Plan an engagement"),
        run=lambda: session.go("engagements", "new"),
        icon="plus",
        shortcut="Ctrl+Shift+N",
        keywords=lambda: translate("EngagementCommands", "new audit, risk assessment, supplier assessment"),
        enabled=lambda: has,
    )
    yield Command(
        id="engagement.go-on",
        title=lambda: translate("EngagementCommands", "Go on where I stopped"),
        run=lambda: _go_on(session),
        icon="play",
        shortcut="Ctrl+G",
        enabled=lambda: has,
    )
    yield Command(
        id="engagement.from-last-time",
        title=lambda: translate("EngagementCommands", "Start the next engagement from this one"),
        run=lambda: _from_last_time(session),
        icon="rotate-ccw",
        enabled=lambda: open_screen() is not None,
    )
    yield from _steps()
    # the checklist's own commands are there once a checklist has been opened
    runner = sys.modules.get("genderaudit.engagements.desktop.runner.commands")
    if runner is None and "genderaudit.engagements.desktop.runner.page" in sys.modules:
        from genderaudit.engagements.desktop.runner import commands as runner
    if runner is not None:
        yield from runner.commands(session)


def _steps() -> Iterator[Command]:
    listed: tuple[tuple[str, str, Callable[[], str]], ...] = (
        ("in_progress", "pen-line", lambda: translate("EngagementCommands", "Begin or reopen this engagement")),
        ("submitted", "send", lambda: translate("EngagementCommands", "Submit this engagement for review")),
        ("returned", "undo-2", lambda: translate("EngagementCommands", "Return this engagement to the team")),
        ("cleared", "check-check", lambda: translate("EngagementCommands", "Clear this engagement for signing")),
        (
            "issued",
            "file-check",
            lambda: translate("EngagementCommands", "Sign and issue the report of this engagement"),
        ),
        ("closed", "archive", lambda: translate("EngagementCommands", "Close this engagement")),
        ("withdrawn", "circle-x", lambda: translate("EngagementCommands", "Withdraw this engagement")),
    )

    def allowed(wanted: str) -> bool:
        from genderaudit.engagements.rules.steps import ALLOWED

        screen = open_screen()
        return screen is not None and screen.engagement is not None and wanted in ALLOWED[screen.engagement.status]

    def take(wanted: str) -> None:
        screen = open_screen()
        if screen is not None:
            screen.take(wanted)  # type: ignore[arg-type]

    for wanted, image, title in listed:
        yield Command(
            id=f"engagement.step.{wanted}",
            title=title,
            run=functools.partial(take, wanted),
            icon=image,
            enabled=functools.partial(allowed, wanted),
        )
