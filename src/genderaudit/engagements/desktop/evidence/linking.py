"""Puts one piece of evidence behind several answers: questions are found by typing and ticked."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from genderaudit.engagements.desktop.editors.listing import ListModel, LongList
from genderaudit.widgets.theme import dress, scaled


class LinkDialog(QDialog):
    """Which questions a piece stands behind."""

    def __init__(
        self, piece: str, questions: Mapping[str, str], linked: Collection[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Use {piece} in questions").format(piece=piece))
        column = QVBoxLayout(self)
        column.setSpacing(scaled(8))
        head = QLabel(self.tr("Tick every question that this piece supports."), self)
        head.setWordWrap(True)
        column.addWidget(head)
        self.filter = QLineEdit(self)
        dress(self.filter, kind="search")
        self.filter.setPlaceholderText(self.tr("Find a question by its number or words"))
        self.filter.setAccessibleName(self.tr("Find a question"))
        self.filter.setClearButtonEnabled(True)
        column.addWidget(self.filter)
        self.model = ListModel(list(questions.items()), self)
        self.model.choose(set(linked))
        self.list = LongList(self)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Questions"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        column.addWidget(self.list, 1)
        self.count = QLabel(self)
        dress(self.count, kind="muted")
        column.addWidget(self.count)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Use in these questions"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.filter.textChanged.connect(self.model.narrow)
        self.list.chosen.connect(self._toggle)
        self.list.clicked.connect(lambda index: self._toggle(index.row()))
        letter = self.fontMetrics().averageCharWidth()
        self.resize(letter * 90, self.fontMetrics().height() * 28)
        self._say()

    def _toggle(self, row: int) -> None:
        self.model.choose(self.model.chosen ^ {self.model.code(row)})
        self._say()

    def _say(self) -> None:
        self.count.setText(self.tr("%n question(s) ticked", "", len(self.model.chosen)))

    @property
    def chosen(self) -> frozenset[str]:
        """The keys that are ticked."""
        return frozenset(self.model.chosen)
