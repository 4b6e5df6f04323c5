"""Asks the system for workspace files: which to open, where to make one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from genderaudit.widgets.choosing import choose_file
from genderaudit.widgets.texts import translate


def choose_workspace(parent: QWidget) -> Path | None:
    """A workspace file that is there; None where the person changed their mind."""
    return choose_file(parent, translate("Files", "Open a workspace"), workspace_kinds())


def workspace_kinds() -> str:
    """The kinds of file that the system's dialog offers for workspaces."""
    return ";;".join((translate("Files", "Workspaces (*.gaw)"), translate("Files", "All files (*)")))
