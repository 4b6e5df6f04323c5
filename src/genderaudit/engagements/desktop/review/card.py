"""What the cards of the review have in common."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QTableView, QVBoxLayout

from genderaudit.engagements.desktop.engagement_page import EngagementPage
from genderaudit.widgets.pieces import card
from genderaudit.widgets.theme import scaled


class ReviewCard(QFrame):
    """A card of the review."""

    def __init__(self, page: EngagementPage, title: str, image: str) -> None:
        super().__init__(page)
        self.page, self.session = page, page.session
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, self.column = card(self, title, icon=image)
        outer.addWidget(frame)

    def show_review(self) -> None:
        """Show what the page has read."""
        raise NotImplementedError


def fit_rows(table: QTableView, rows: int, most: int = 8) -> None:
    """Make a table as high as its rows, up to a limit."""
    header = table.horizontalHeader().sizeHint().height()
    table.setFixedHeight(max(1, min(rows, most)) * table.verticalHeader().defaultSectionSize() + header + scaled(6))
    if rows <= most:
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    else:
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
