"""Closes what lies over a window, when the window itself has to be seen or hidden at once."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog

STAYS = "stays_until_read"
"""Property of a dialog that a person cannot cancel; the lock and the safe stop put it away all the same."""


def dismiss_dialogs() -> None:
    """Close every dialog and menu as if it had been cancelled; the window under them has the keyboard again."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            under = widget.parentWidget()
            widget.done(QDialog.DialogCode.Rejected) if widget.property(STAYS) else widget.reject()
            if under is not None:
                under.activateWindow()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
