"""A small tip on a screen, dismissed for good."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from genderaudit.runtime.settings import change_settings
from genderaudit.widgets.icons import icon, icon_pixmap
from genderaudit.widgets.session import Session


class Hint(QFrame):
    """One tip; it is not there once a person has dismissed it, on this screen or in an earlier sitting."""

    def __init__(self, session: Session, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.key = session, key
        self.setProperty("kind", "banner")
        self.setProperty("tone", "neutral")
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        mark = QLabel(self)
        side = self.fontMetrics().height()
        mark.setPixmap(icon_pixmap("lightbulb", "accent", side, self.devicePixelRatioF()))
        row.addWidget(mark)
        words = QLabel(text, self)
        words.setWordWrap(True)
        row.addWidget(words, 1)
        self.close_button = QToolButton(self)
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setProperty("aside", True)
        self.close_button.setIcon(icon("x", "muted"))
        self.close_button.setToolTip(self.tr("Do not show this tip again"))
        self.close_button.setAccessibleName(self.tr("Do not show this tip again"))
        self.close_button.clicked.connect(self.dismiss)
        row.addWidget(self.close_button)
        self.setVisible(self.wanted)

    @property
    def wanted(self) -> bool:
        """Whether it has not been dismissed."""
        return self.key not in self._session.settings.dismissed_hints

    def dismiss(self) -> None:
        """Take it away for good."""
        with self._session.telling():
            kept = dict.fromkeys((*self._session.settings.dismissed_hints, self.key))
            self._session.settings = change_settings(dismissed_hints=tuple(kept))
        self.hide()
