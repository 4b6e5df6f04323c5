"""The buttons over the findings, and how they give way where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from genderaudit.widgets.icons import icon
from genderaudit.widgets.texts import translate
from genderaudit.widgets.theme import dress


class Actions(QObject):
    """Table or board, draft, new, and in a small window what brings back the list and the filters.

    Signals: board(bool), draft(), new(), filters(bool), back().
    """

    board = Signal(bool)
    draft = Signal()
    new = Signal()
    filters = Signal(bool)
    back = Signal()

    def __init__(self, form: QWidget, row: QHBoxLayout) -> None:
        super().__init__(form)
        self.back_button = QPushButton(icon("arrow-left"), translate("FindingActions", "Back to the list"), form)
        dress(self.back_button, kind="quiet")
        self.back_button.clicked.connect(self.back)
        self.filters_button = self._tool(form, "list-filter", translate("FindingActions", "Figures and filters"))
        self.filters_button.toggled.connect(self.filters)
        self.as_table = self._tool(form, "table", translate("FindingActions", "Table"))
        self.as_board = self._tool(form, "square-kanban", translate("FindingActions", "Board"))
        for button in (self.as_table, self.as_board):
            dress(button, kind="segment")
            button.setAutoExclusive(True)
        self.as_table.clicked.connect(lambda: self.board.emit(False))
        self.as_board.clicked.connect(lambda: self.board.emit(True))
        self._words = {
            "draft": translate("FindingActions", "Draft from flags"),
            "new": translate("FindingActions", "New finding"),
        }
        self.draft_button, self.new_button = QPushButton(icon("flag"), "", form), QPushButton(form)
        self.new_button.setIcon(icon("plus", "accent_text"))
        dress(self.new_button, kind="primary")
        tip = translate("FindingActions", "A draft for each flag that has no finding yet; nothing is overwritten")
        self.draft_button.setToolTip(tip)
        self.new_button.setToolTip(self._words["new"])
        self.draft_button.clicked.connect(self.draft)
        self.new_button.clicked.connect(self.new)
        for widget in (self.back_button, self.filters_button, self.as_table, self.as_board, self.draft_button,
                       self.new_button):  # fmt: skip
            row.addWidget(widget)
        self.fit(compact=False, reading=False)

    @staticmethod
    def _tool(form: QWidget, image: str, text: str) -> QToolButton:
        button = QToolButton(form)
        button.setCheckable(True)
        button.setIcon(icon(image))
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolTip(text)
        return button

    def fit(self, *, compact: bool, reading: bool) -> None:
        """Words where there is room, icons elsewhere; `reading` where the detail stands in place of the list."""
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if compact else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in (self.filters_button, self.as_table, self.as_board):
            button.setToolButtonStyle(style)
        for name, pressed in (("draft", self.draft_button), ("new", self.new_button)):
            pressed.setText("" if compact else self._words[name])
            pressed.setAccessibleName(self._words[name])
        self.filters_button.setVisible(compact and not reading)
        self.back_button.setVisible(compact and reading)

    def show_way(self, *, board: bool) -> None:
        """Which of table and board is shown."""
        (self.as_board if board else self.as_table).setChecked(True)
