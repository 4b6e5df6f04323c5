"""A question as one line of the flow, painted, so that a long section scrolls smoothly."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from genderaudit.engagements.desktop.runner.sheet import Sheet
from genderaudit.engagements.desktop.runner.words import (
    Mark,
    label_of,
    marks_on,
    number_of,
    state_in_words,
    state_mark,
)
from genderaudit.widgets.icons import icon
from genderaudit.widgets.theme import colour, scaled

QWIDGETSIZE_MAX = (1 << 24) - 1
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class QuestionLine(QAbstractButton):
    """One question that is not open; pressing it opens it. Signals: asked_for(key)."""

    asked_for = Signal(str)

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._inset = 0
        self._label, self._answer, self._number = "", "", ""
        self._state = Mark("circle", "muted", "")
        self._marks: list[Mark] = []
        self._heights: dict[int, int] = {}
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._clicked)

    def _clicked(self) -> None:
        self.asked_for.emit(self.key)

    def show_question(self, sheet: Sheet, language: str) -> None:
        """Show the question as it stands."""
        placed = sheet.placed(self.key)
        facts = (
            label_of(sheet, self.key, language),
            state_in_words(sheet.pack, placed.question, sheet.state(self.key), language),
            number_of(self.key),
            state_mark(sheet, self.key, language),
            marks_on(sheet, self.key, language),
        )
        if facts == (self._label, self._answer, self._number, self._state, self._marks):
            return
        self._label, self._answer, self._number, self._state, self._marks = facts
        self._inset = placed.depth
        self._heights.clear()
        said = [self._number, self._label, self._state.text]
        said += [self._answer] if self._answer else []
        said += [mark.text for mark in self._marks]
        self.setAccessibleName(". ".join(one.strip(". ") for one in said))
        self.updateGeometry()
        self.update()

    def free_height(self) -> None:
        """After sliding in, as high as the words need."""
        self.setMaximumHeight(QWIDGETSIZE_MAX)

    # sizes

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        return font

    def _room(self, width: int) -> tuple[int, int]:
        """Where words begin, counted from the start of the line, and how wide they may be."""
        number = QFontMetrics(self._small()).horizontalAdvance(self._number)
        start = scaled(10) + self._inset * scaled(18) + self.fontMetrics().height() + scaled(8)
        start += max(number, scaled(44)) + scaled(8)
        return start, max(width - start - scaled(12), scaled(80))

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """The height that all words need."""
        found = self._heights.get(width)
        if found is None:
            room = self._room(width)[1]
            found = scaled(16) + self._wrapped(self.fontMetrics(), self._label, room)
            if self._answer:
                found += scaled(3) + self._wrapped(QFontMetrics(self._strong()), self._answer, room)
            if self._marks:
                found += scaled(4) + self._mark_lines(room, None, 0, 0)
            self._heights[width] = found
        return found

    def sizeHint(self) -> QSize:  # noqa: N802
        """A usual width and its height."""
        width = self.width() or scaled(480)
        return QSize(scaled(360), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As narrow as words allow."""
        return QSize(scaled(220), scaled(36))

    @staticmethod
    def _wrapped(metrics: QFontMetrics, text: str, width: int) -> int:
        return metrics.boundingRect(QRect(0, 0, width, 1 << 16), _START, text).height()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Another font, other lines."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Space and Enter open; arrows belong to the runner."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    # painting

    def _placed(self, rect: QRect) -> QRect:
        return (
            rect
            if not self.isRightToLeft()
            else QRect(self.width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = self.rect().adjusted(1, 1, -1, -1)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("hover"))
            painter.drawRoundedRect(inner, scaled(8), scaled(8))
        if self.hasFocus():
            painter.setPen(QPen(colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, scaled(8), scaled(8))
        start, room = self._room(self.width())
        side = "right" if self.isRightToLeft() else "left"
        align = (
            (Qt.AlignmentFlag.AlignRight if side == "right" else Qt.AlignmentFlag.AlignLeft)
            | Qt.AlignmentFlag.AlignTop
            | Qt.AlignmentFlag.AlignAbsolute
            | Qt.TextFlag.TextWordWrap
        )
        top, line = scaled(8), self.fontMetrics().height()
        x = scaled(10) + self._inset * scaled(18)
        icon(self._state.icon, self._state.tone).paint(painter, self._placed(QRect(x, top, line, line)))
        painter.setFont(self._small())
        painter.setPen(colour("muted"))
        number = QRect(x + line + scaled(8), top, start - x - line - scaled(8), line)
        painter.drawText(self._placed(number), align & ~Qt.TextFlag.TextWordWrap, self._number)
        painter.setFont(self.font())
        painter.setPen(colour("text"))
        top += self._draw(painter, self.fontMetrics(), self._label, start, top, room, align)
        if self._answer:
            top += scaled(3)
            painter.setFont(self._strong())
            painter.setPen(colour("accent"))
            top += self._draw(painter, QFontMetrics(self._strong()), self._answer, start, top, room, align)
        if self._marks:
            self._mark_lines(room, painter, start, top + scaled(4))
        painter.end()

    def _draw(
        self, painter: QPainter, metrics: QFontMetrics, text: str, start: int, top: int, room: int, align: int
    ) -> int:
        height = self._wrapped(metrics, text, room)
        painter.drawText(self._placed(QRect(start, top, room, height + 2)), align, text)
        return height

    def _mark_lines(self, room: int, painter: QPainter | None, start: int, top: int) -> int:
        font = self._small()
        metrics = QFontMetrics(font)
        line, gap = metrics.height(), scaled(4)
        x, y = 0, 0
        for mark in self._marks:
            width = line + gap + metrics.horizontalAdvance(mark.text)
            if x and x + width > room:
                x, y = 0, y + line + gap
            if painter is not None:
                sign = QRect(start + x, top + y, line, line)
                icon(mark.icon, mark.tone).paint(painter, self._placed(sign))
                painter.setFont(font)
                painter.setPen(colour(mark.tone if mark.tone in ("stop", "bad", "warn") else "muted"))
                words = QRect(start + x + line + gap, top + y, width, line)
                painter.drawText(self._placed(words), Qt.AlignmentFlag.AlignVCenter, mark.text)
            x += width + scaled(14)
        return y + line
