"""A field for a day that may be empty: typed, stepped, or picked from a calendar."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QToolButton, QWidget

from genderaudit.widgets.days import dress_days
from genderaudit.widgets.icons import icon
from genderaudit.widgets.theme import scaled

PAUSE = 900
"""Milliseconds without a key after which a typed day is given: longer than between two digits; house default."""
_NONE = QDate(1990, 1, 1)
"""Stands for no day: Qt's field always holds one."""


class _Edit(QDateEdit):
    """Starts from today, not from the day that stands for none."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.start = QDate.currentDate()

    def begin(self) -> None:
        """Today in place of none."""
        if self.date() == _NONE:
            self.setDate(self.start)
            self.setCurrentSectionIndex(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """A digit or an arrow begins with today; Delete takes the day away."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.lineEdit().hasSelectedText():
            whole = self.lineEdit().selectedText() == self.lineEdit().text()
            if whole:
                self.setDate(_NONE)
                return
        if event.text().isdecimal() or event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.begin()
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Tab goes through day, month and year; where none of them is shown, Qt would keep it for ever."""
        if self.date() == _NONE:
            return QWidget.focusNextPrevChild(self, forward)
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Moving on gives the day."""
        super().focusOutEvent(event)
        self.left.emit()


class DayField(QWidget):
    """A day without a Save button. Signals: settled(date or None) when there is a new one."""

    settled = Signal(object)

    def __init__(self, name: str, language: str, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(4))
        self.edit = _Edit(self)
        self.edit.start = _qt(today)
        self.edit.setAccessibleName(name)
        dress_days(self.edit)
        self.edit.setMinimumDate(_NONE)
        self.edit.setSpecialValueText(self.tr("No day chosen"))
        self.edit.setDate(_NONE)
        calendar = self.edit.calendarWidget()
        if calendar is not None:
            calendar.installEventFilter(self)
        self.edit.setMinimumWidth(self.fontMetrics().horizontalAdvance(self.edit.specialValueText()) + scaled(60))
        row.addWidget(self.edit)
        self.clear_button = QToolButton(self)
        self.clear_button.setIcon(icon("x", "muted"))
        self.clear_button.setToolTip(self.tr("Take the day away"))
        self.clear_button.setAccessibleName(self.tr("{field}: take the day away").format(field=name))
        self.clear_button.clicked.connect(self._clear)
        row.addWidget(self.clear_button)
        row.addStretch(1)
        self.setFocusProxy(self.edit)
        self._given: dt.date | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.flush)
        self.edit.dateChanged.connect(self._turned)
        self.edit.left.connect(self.flush)
        self._turned()
        self._timer.stop()

    @property
    def day(self) -> dt.date | None:
        """The day in the field."""
        date = self.edit.date()
        return None if date == _NONE else dt.date(date.year(), date.month(), date.day())

    def show_day(self, day: dt.date | None) -> None:
        """Show what is saved; what is being typed right now is left alone."""
        if self.edit.hasFocus() and self.day != self._given:
            return
        self._given = day
        self.edit.blockSignals(True)
        self.edit.setDate(_qt(day) if day is not None else _NONE)
        self.edit.blockSignals(False)
        self._timer.stop()
        self.clear_button.setVisible(day is not None and not self.edit.isReadOnly())

    def flush(self) -> None:
        """Give now what was typed."""
        self._timer.stop()
        if self.day != self._given:
            self._given = self.day
            self.settled.emit(self._given)

    def set_read_only(self, read_only: bool) -> None:
        """Show only."""
        self.edit.setReadOnly(read_only)
        self.edit.setCalendarPopup(not read_only)
        self.clear_button.setVisible(self.day is not None and not read_only)

    def _turned(self) -> None:
        self.clear_button.setVisible(self.day is not None)
        self._timer.start()

    def _clear(self) -> None:
        self.edit.setDate(_NONE)
        self.edit.setFocus()
        self.flush()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The calendar of an empty field opens at this month."""
        calendar = self.edit.calendarWidget()
        if event.type() == QEvent.Type.Show and calendar is not None and watched is calendar and self.day is None:
            calendar.setCurrentPage(self.edit.start.year(), self.edit.start.month())
        return super().eventFilter(watched, event)


def _qt(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)
