"""Changes a setting while the window is open; what shows in every text or colour makes the window anew."""

from __future__ import annotations

from genderaudit.runtime.settings import change_settings
from genderaudit.widgets.session import Session

REBUILDING = frozenset({"language", "theme", "text_size"})
"""Settings after which the window is made anew at the same place."""

TEXT_SIZES = (90, 100, 110, 125, 150, 175, 200)
"""Per cent; house default."""


def choose(session: Session, **changes: object) -> None:
    """Keep settings and use them at once. What the disk refuses is told, and nothing changes."""
    with session.telling():
        before = session.settings
        session.settings = change_settings(**changes)
        if any(getattr(before, name) != getattr(session.settings, name) for name in REBUILDING & changes.keys()):
            session.rebuild.emit()


def next_text_size(now: int, *, larger: bool) -> int:
    """The next size of text in one direction; the same at either end."""
    if larger:
        return next((size for size in TEXT_SIZES if size > now), TEXT_SIZES[-1])
    return next((size for size in reversed(TEXT_SIZES) if size < now), TEXT_SIZES[0])
