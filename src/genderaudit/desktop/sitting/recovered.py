"""Says in words what was recovered when the last sitting ended without closing."""

from __future__ import annotations

from genderaudit.store import step_words
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import counted, translate


def tell_recovered(session: Session) -> None:
    """Tell it above the screen; it stays until it is dismissed."""
    recovery = session.workspace.recovery
    text = translate("Recovered", "The program did not end properly last time. Nothing that was saved is lost.")
    if recovery is not None and recovery.last is not None:
        more = translate("Recovered", "The last saved step was “{step}” on {day} at {time}.")
        local = recovery.last.when.astimezone()
        from genderaudit.runtime.language import format_date  # noqa: PLC0415 -- said once, after a crash

        text += " " + more.format(
            step=step_words(recovery.last.name, session.language),
            day=format_date(local.date(), session.language),
            time=f"{local:%H:%M}",
        )
    if recovery is not None and recovery.steps:
        text += " " + counted("Recovered", "%n step(s) were taken from the log.", recovery.steps)
    session.tell(text, "info", stays=True)
