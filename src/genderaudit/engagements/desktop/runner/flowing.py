"""The questions of a section below each other: lines, and one open card among them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QPropertyAnimation, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QStyle, QVBoxLayout, QWidget

from genderaudit.engagements.desktop.runner.cards import QuestionLine
from genderaudit.engagements.desktop.runner.open_card import OpenCard
from genderaudit.engagements.desktop.runner.sheet import Sheet
from genderaudit.widgets.theme import scaled

QUICK = 160
"""Milliseconds of a movement; house default."""


def moves(widget: QWidget) -> bool:
    """Whether things may move: not where the desktop asks for reduced motion."""
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0


class QuestionFlow(QObject):
    """Keeps the lines of the open section in step with the sheet. Signals: asked_for(key)."""

    asked_for = Signal(str)

    def __init__(self, area: QScrollArea, column: QVBoxLayout, card: OpenCard, language: str) -> None:
        super().__init__(area)
        self._area, self._column, self._card, self._language = area, column, card, language
        self._lines: dict[str, QuestionLine] = {}
        self._order: tuple[str, ...] = ()
        self._section = ""
        self._current = ""
        column.addWidget(card)
        card.hide()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._bring_into_view)
        self._scrolling = QPropertyAnimation(area.verticalScrollBar(), b"value", self)
        self._scrolling.setDuration(QUICK)
        self._scrolling.setEasingCurve(QEasingCurve.Type.OutCubic)

    @property
    def lines(self) -> dict[str, QuestionLine]:
        """The lines by key, that of the open question among them, hidden."""
        return self._lines

    def show_section(self, sheet: Sheet, section: str, current: str) -> None:
        """Show a section with this question open ('' for none); what stays is kept, what is new slides in."""
        keys = sheet.keys_of(section)
        same, animate = section == self._section, False
        if not same:
            self._clear()
            self._section = section
        if keys != self._order:
            animate = same and bool(self._order)
            self._arrange(keys, sheet, animate)
        for key in keys:
            self._lines[key].show_question(sheet, self._language)
        if current != self._current or not same:
            self._open(current)

    def _clear(self) -> None:
        for line in self._lines.values():
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines, self._order, self._current = {}, (), ""

    def _arrange(self, keys: Sequence[str], sheet: Sheet, animate: bool) -> None:
        for key in [one for one in self._lines if one not in keys]:
            line = self._lines.pop(key)
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._column.removeWidget(self._card)
        for number, key in enumerate(keys):
            if key not in self._lines:
                line = QuestionLine(key, self._area.widget())
                line.asked_for.connect(self.asked_for)
                self._lines[key] = line
                self._column.insertWidget(number, line)
                line.show_question(sheet, self._language)
                line.show()
                if animate and moves(line):
                    self._slide_in(line)
            elif self._column.indexOf(self._lines[key]) != number:
                self._column.insertWidget(number, self._lines[key])
        self._order = tuple(keys)
        self._place_card()

    def _slide_in(self, line: QuestionLine) -> None:
        slide = QPropertyAnimation(line, b"maximumHeight", line)
        slide.setDuration(QUICK)
        slide.setStartValue(0)
        slide.setEndValue(line.heightForWidth(max(self._area.viewport().width() - scaled(24), scaled(220))))
        # a height that was fixed once would cut words that wrap later
        slide.finished.connect(line.free_height)
        slide.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)

    def _place_card(self) -> None:
        if self._current in self._order:
            self._column.insertWidget(self._order.index(self._current) + 1, self._card)
        else:
            self._column.addWidget(self._card)

    def _open(self, key: str) -> None:
        before = self._lines.get(self._current)
        if before is not None:
            before.show()
        self._current = key
        self._column.removeWidget(self._card)
        self._place_card()
        line = self._lines.get(key)
        if line is not None:
            line.hide()
        self._card.setVisible(line is not None)
        self._later.start()

    def _bring_into_view(self) -> None:
        bar = self._area.verticalScrollBar()
        if not self._card.isVisible():
            bar.setValue(0)
            return
        parent = self._card.parentWidget()
        layout = parent.layout() if parent is not None else None
        if layout is not None:
            layout.activate()
        top, height, room = self._card.y(), self._card.height(), self._area.viewport().height()
        margin = scaled(48)
        now = bar.value()
        if top - margin >= now and top + height <= now + room:
            return
        # the first question of a section stands below the section's own words
        first = self._order[:1] == (self._current,)
        start = 0 if first or top + height <= room else top - margin
        wanted = max(0, min(start, bar.maximum()))
        self._scrolling.stop()
        if moves(self._area) and abs(wanted - now) < 3 * room:
            self._scrolling.setStartValue(now)
            self._scrolling.setEndValue(wanted)
            self._scrolling.start()
        else:
            bar.setValue(wanted)
