"""The line of truth: what is saved, which backup is proven, and what would be lost if this laptop died now."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from genderaudit.widgets.session import Session


class TruthLine(QFrame):
    """Always in sight at the bottom of the window."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setProperty("kind", "truth")
        row = QHBoxLayout(self)
        self.saved = QLabel(self)
        row.addWidget(self.saved, 1)
