"""The window door of signing: identities and trust among the settings."""

from __future__ import annotations

from genderaudit.widgets.doors import Door


def door() -> Door:
    """What signing offers."""
    return Door()
