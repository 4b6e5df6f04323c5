"""The columns of a file of which nobody knows what they are, told up front: one click says what one is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QWidget

from genderaudit.suppliers.desktop.importing.choosing_field import left_out_of, left_out_tip
from genderaudit.suppliers.desktop.importing.options import flowing
from genderaudit.suppliers.model.intake import ColumnRead
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import empty_out
from genderaudit.widgets.texts import counted, labelled
from genderaudit.widgets.theme import scaled

_MOST = 14
"""Columns that stand here; the others stand in the table; house default."""


class LeftOutColumns(QObject):
    """A line that says how many columns are left out, and a button for each. Signals: wanted(column)."""

    wanted = Signal(object)

    def __init__(self, frame: QFrame, label: QLabel, holder: QWidget) -> None:
        super().__init__(frame)
        self._frame, self._label, self._holder = frame, label, holder
        self._flow = flowing(holder)
        self.buttons: list[QToolButton] = []

    def show_columns(self, columns: Sequence[ColumnRead]) -> None:
        """Tell of the columns that hold something and are left out."""
        empty_out(self._flow)
        self.buttons = []
        left = left_out_of(columns)
        self._frame.setVisible(bool(left))
        said = counted("LeftOutColumns", "%n column(s) of the file would be left out. Say what they are:", len(left))
        self._label.setText(said)
        for one in left[:_MOST]:
            self.buttons.append(self._button(one))
            self._flow.addWidget(self.buttons[-1])
            self.buttons[-1].show()
        self._holder.updateGeometry()

    def _button(self, column: ColumnRead) -> QToolButton:
        button = QToolButton(self._holder)
        short = button.fontMetrics().elidedText(column.column, Qt.TextElideMode.ElideRight, scaled(220))
        button.setText(short.replace("&", "&&"))
        button.setIcon(icon("circle-question-mark", "warn"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        tip = left_out_tip(column, self.tr("It starts with {cell}. It may be: {maybe}"))
        button.setToolTip(labelled(column.column, tip))
        button.setAccessibleName(labelled(self.tr("Say what this column is"), column.column))
        button.clicked.connect(lambda _=False, one=column: self.wanted.emit(one))
        return button

    def holds(self, widget: QWidget) -> bool:
        """Whether a widget is one of the buttons, which are made anew after each reading."""
        return any(widget is one for one in self.buttons)

    def first(self) -> QToolButton | None:
        """The first button."""
        return self.buttons[0] if self.buttons else None
