"""Recent workspaces in the settings: remembered when opened, taken off the list on request."""

from __future__ import annotations

from pathlib import Path

from genderaudit.desktop.opening import acting_key
from genderaudit.runtime.settings import change_settings, with_recent
from genderaudit.widgets.session import Session


def remember(session: Session, path: Path) -> None:
    """Put a workspace at the head of the list, with who acts in it."""
    with session.telling():
        fresh = with_recent(session.settings, path, session.clock())
        session.settings = change_settings(recent=fresh.recent, acting=acting_key(session.author))


def forget(session: Session, path: str) -> None:
    """Take a workspace off the list; the file stays where it is."""
    with session.telling():
        kept = tuple(one for one in session.settings.recent if one.path != path)
        session.settings = change_settings(recent=kept)


def remember_acting(session: Session) -> None:
    """Keep who acts now for the next opening."""
    with session.telling():
        session.settings = change_settings(acting=acting_key(session.author))
