"""Paints one card of the board: number and level, title, owner, and when it is due."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from genderaudit.findings.desktop.book import Row
from genderaudit.findings.desktop.words import LEVEL_SIGNS, day_words, level_words
from genderaudit.widgets.icons import icon
from genderaudit.widgets.texts import translate
from genderaudit.widgets.theme import colour, scaled

_LINES = 3
"""Lines of the title."""
_START = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
"""Turned by the painter where writing runs to the left."""
_END = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class CardPainter(QStyledItemDelegate):
    """Every card has the same height, so that thousands of them cost nothing."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """Room for the number, the title and two lines of facts."""
        line = self._line(QFontMetrics(option.font))
        return QSize(scaled(120), line * (_LINES + 3) + scaled(30))

    @staticmethod
    def _line(metrics: QFontMetrics) -> int:
        return metrics.lineSpacing() + scaled(1)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the card."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = option.rect.adjusted(scaled(2), scaled(3), -scaled(2), -scaled(3))
        self._ground(painter, frame, option)
        inner = frame.adjusted(scaled(10), scaled(8), -scaled(10), -scaled(8))
        self._text(painter, inner, option, row)
        painter.restore()

    def _ground(self, painter: QPainter, frame: QRect, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setBrush(colour("selection" if chosen else "hover" if over else "surface"))
        painter.setPen(QPen(colour("focus" if focused else "accent" if chosen else "line"), 2 if focused else 1))
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), scaled(7), scaled(7))

    def _text(self, painter: QPainter, inner: QRect, option: QStyleOptionViewItem, row: Row) -> None:
        finding, line = row.finding, self._line(QFontMetrics(option.font))
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        top = QRect(inner.left(), inner.top(), inner.width(), line)
        painter.setFont(bold)
        painter.setPen(colour("text"))
        painter.drawText(top, _START, finding.label)
        painter.setFont(option.font)
        image, tone = LEVEL_SIGNS[finding.level]
        if image:
            self._signed(painter, top, option, image, tone, level_words(finding.level, self._language), at_end=True)
        title = QRect(inner.left(), top.bottom() + scaled(3), inner.width(), line * _LINES)
        painter.setPen(colour("text"))
        _wrapped(painter, title, finding.title, option.font, line)
        painter.setPen(colour("muted"))
        owner = QRect(inner.left(), title.bottom() + scaled(4), inner.width(), line)
        said = finding.owner_post or translate("FindingBoard", "No owner yet")
        painter.drawText(owner, _START, _cut(said, option.font, owner.width()))
        due = QRect(inner.left(), owner.bottom() + 1, inner.width(), line)
        day = finding.accepted_until if finding.status == "risk_accepted" else finding.due
        words = day_words(day, self._language) if day else translate("FindingBoard", "No due date")
        if row.overdue:
            late = translate("FindingBoard", "{day}, overdue").format(day=words)
            self._signed(painter, due, option, "clock", "bad", late, at_end=False)
        else:
            painter.drawText(due, _START, _cut(words, option.font, due.width()))

    def _signed(
        self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, image: str, tone: str, said: str, *,
        at_end: bool,
    ) -> None:  # fmt: skip
        side = room.height() - scaled(3)
        words = _cut(said, option.font, room.width() - side - scaled(4))
        wide = QFontMetrics(option.font).horizontalAdvance(words)
        start = room.right() + 1 - wide - side - scaled(4) if at_end else room.left()
        mark = QRect(start, room.top() + (room.height() - side) // 2, side, side)
        icon(image, tone).paint(painter, QStyle.visualRect(option.direction, room, mark))
        painter.setPen(colour(tone))
        text = QRect(start + side + scaled(4), room.top(), wide + 2, room.height())
        painter.drawText(QStyle.visualRect(option.direction, room, text), _END if at_end else _START, words)


def _cut(text: str, font: QFont, width: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _wrapped(painter: QPainter, room: QRect, text: str, font: QFont, line: int) -> None:
    """Some lines of a text, the last one cut."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    starts = []
    layout.beginLayout()
    while (made := layout.createLine()).isValid():
        made.setLineWidth(room.width())
        starts.append((made.textStart(), made.textLength()))
    layout.endLayout()
    for number, (start, length) in enumerate(starts[:_LINES]):
        last = number == _LINES - 1 and len(starts) > _LINES
        words = _cut(text[start:], font, room.width()) if last else text[start : start + length]
        painter.drawText(QRect(room.left(), room.top() + number * line, room.width(), line), _START, words.strip())
