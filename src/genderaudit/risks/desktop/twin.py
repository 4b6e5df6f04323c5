"""A drawing under its heading, and the table that says the same, at one press."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from genderaudit.risks.model.scheme import Scheme
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import words
from genderaudit.widgets.tables import Table
from genderaudit.widgets.texts import translate
from genderaudit.widgets.theme import colour, current_theme, dress, scaled

T = TypeVar("T")
_GROUND = {False: 0.22, True: 0.34}
"""How much of a band's colour a cell wears, in light and in dark; house default."""


def band_ground(scheme: Scheme, band: str) -> QColor:
    """The ground of a band: its own colour over that of the theme, so that words on it can be read."""
    return _mixed(QColor(scheme.terms(band).colour), colour("surface"), _GROUND[current_theme().dark])


def band_edge(scheme: Scheme, band: str) -> QColor:
    """The edge of a band, nearer to its own colour."""
    return _mixed(QColor(scheme.terms(band).colour), colour("text"), 0.55 if current_theme().dark else 0.85)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    def part(a: int, b: int) -> int:
        return round(a * share + b * (1 - share))

    return QColor(part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue()))


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """The side on which writing begins, for painting."""
    right = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft


def draw_focus(painter: QPainter, widget: QWidget) -> None:
    """The edge of a drawing that has the keys."""
    if widget.hasFocus():
        painter.setPen(colour("focus"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(widget.rect().adjusted(1, 1, -2, -2))


class Twin(QWidget, Generic[T]):
    """Shows a drawing or its table."""

    def __init__(self, name: str, drawing: QWidget, table: Table[T], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawing, self.table = drawing, table
        drawing.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        head = QHBoxLayout()
        self.heading = words(name, self, kind="heading")
        head.addWidget(self.heading, 1)
        self.legend = QLabel(self)
        self.legend.setTextFormat(Qt.TextFormat.PlainText)
        dress(self.legend, kind="small")
        head.addWidget(self.legend)
        self.turn = QToolButton(self)
        self.turn.setCheckable(True)
        self.turn.setIcon(icon("table", "muted"))
        self.turn.setToolTip(translate("Twin", "Show it as a table"))
        self.turn.setAccessibleName(translate("Twin", "{name}: show it as a table").format(name=name))
        self.turn.toggled.connect(self._turned)
        head.addWidget(self.turn)
        column.addLayout(head)
        self._stack: QStackedWidget = QStackedWidget(self)
        self._stack.addWidget(drawing)
        self._stack.addWidget(table)
        column.addWidget(self._stack, 1)

    def show_legend(self, text: str) -> None:
        """A word on what the marks mean."""
        self.legend.setText(text)
        self.legend.setVisible(bool(text))

    def _turned(self, as_table: bool) -> None:
        self._stack.setCurrentIndex(1 if as_table else 0)
