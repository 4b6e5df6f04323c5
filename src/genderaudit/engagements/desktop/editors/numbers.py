"""A number with its unit, a share with its live percentage, a day with its calendar."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget, QWidgetAction

from genderaudit.checklists import AnswerValue, ShareValue, as_decimal
from genderaudit.domain.small_numbers import THRESHOLD, is_small_group
from genderaudit.engagements.desktop.editors.base import Editor
from genderaudit.engagements.rules.reading import Unreadable, read_value
from genderaudit.runtime.language import format_date, format_number
from genderaudit.widgets.days import dress_calendar
from genderaudit.widgets.icons import icon
from genderaudit.widgets.texts import isolated
from genderaudit.widgets.theme import dress, scaled
from genderaudit.widgets.typed import read_day, read_decimal, read_whole
from genderaudit.widgets.typed_line import TypedLine, narrow

_YEAR = "year"


class NumberEditor(Editor):
    """A number in the way of the window's language; how it was read stands beside it."""

    def build(self) -> None:
        """The field, the unit, and how it was read."""
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        unit, second = self.ask.text(f"items.{self.ask.placed.question.id}.unit")
        self._unit = self.ask.placed.question.unit
        name = self.tr("Number ({unit})").format(unit=unit) if unit else self.tr("Number")
        self.field = TypedLine(name, self)
        narrow(self.field, 16)
        row.addWidget(self.field)
        if unit:
            label = QLabel(" · ".join(filter(None, (unit, second))), self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            row.addWidget(label)
        self._read = QLabel(self)
        dress(self._read, kind="muted")
        row.addWidget(self._read, 1)
        self.column.addLayout(row)
        self.field.settled.connect(self._settle)
        self.field.textChanged.connect(self._echo)
        self.field.entered.connect(self._enter)

    def _parse(self, text: str) -> str | None:
        """The value as it is kept; None for nothing. Raises ValueError."""
        if not text.strip():
            return None
        number = read_decimal(text, self.ask.language)
        try:
            value = read_value(self.ask.pack.pack, self.ask.placed.question, f"{number:f}")
        except Unreadable as error:
            raise ValueError(text) from error
        return str(value)

    def _in_words(self, value: str) -> str:
        places = len(value.partition(".")[2])
        return format_number(Decimal(value), self.ask.language, places, grouping=self._unit != _YEAR)

    def _echo(self, text: str) -> None:
        try:
            value = self._parse(text)
        except ValueError:
            self._read.setText("")
            return
        shown = self._in_words(value) if value is not None else ""
        same = shown == text.strip()
        self._read.setText("" if same or not shown else self.tr("read as {number}").format(number=isolated(shown)))

    def _settle(self, text: str) -> None:
        try:
            value = self._parse(text)
        except ValueError:
            example = format_number(Decimal("1234.5"), self.ask.language, 1)
            words = self.tr("This is not read as a number. Write it as {example}. Nothing was changed.")
            self.tell(words.format(example=isolated(example)))
            dress(self.field, tone="bad")
            return
        dress(self.field, tone="")
        self.tell("")
        self.given.emit(value)

    def _enter(self) -> None:
        try:
            self._parse(self.field.text())
        except ValueError:
            return
        self.finished.emit()

    def show_value(self, value: AnswerValue | None) -> None:
        """The number as the language writes it."""
        self.field.show_text(self._in_words(value) if isinstance(value, str) and value else "")
        dress(self.field, tone="")
        super().show_value(value)

    def flush(self) -> None:
        """Give what was typed."""
        self.field.flush()

    def drop(self) -> None:
        """Forget what was typed."""
        self.field.drop()
        self._read.setText("")

    def enter(self) -> None:
        """Into the field, ready to be overwritten."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()


class ShareEditor(Editor):
    """How many of how many; the program divides."""

    def build(self) -> None:
        """Two counts and the percentage."""
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        self.part = TypedLine(self.tr("How many"), self)
        self.whole = TypedLine(self.tr("Out of how many"), self)
        for field in (self.part, self.whole):
            narrow(field, 8)
            field.settled.connect(self._settle)
            field.textChanged.connect(self._echo)
        of = QLabel(self.tr("of"), self)
        row.addWidget(self.part)
        row.addWidget(of)
        row.addWidget(self.whole)
        self.percent = QLabel(self)
        dress(self.percent, kind="figure")
        row.addSpacing(scaled(8))
        row.addWidget(self.percent, 1)
        self.column.addLayout(row)
        self.small = QLabel(self)
        self.small.setWordWrap(True)
        dress(self.small, tone="warn")
        self.small.hide()
        self.column.addWidget(self.small)
        self.part.entered.connect(self._from_part)
        self.whole.entered.connect(self._enter)

    def _read(self, field: TypedLine) -> int | None:
        return read_whole(field.text(), self.ask.language) if field.text().strip() else None

    def _counts(self) -> tuple[int | None, int | None]:
        """Raises ValueError."""
        return self._read(self.part), self._read(self.whole)

    def _echo(self, _text: str = "") -> None:
        try:
            part, whole = self._counts()
        except ValueError:
            part = whole = None
        shown = ""
        if part is not None and whole and part <= whole:
            percent = format_number(as_decimal(Fraction(100 * part, whole), 1), self.ask.language, 1)
            shown = isolated(self.tr("{number} %").format(number=percent))
        self.percent.setText(shown)
        question = self.ask.placed.question
        small = question.counts_people and bool(whole) and is_small_group(whole or 0, question.topic)
        words = self.tr(
            "This is a group of fewer than {threshold} people. A report will not print these numbers, so that nobody "
            "can be recognised."
        ).format(threshold=THRESHOLD[question.topic])
        self.small.setText(words if small else "")
        self.small.setVisible(bool(small))

    def _fault(self, part: int | None, whole: int | None) -> str:
        if whole == 0:
            return self.tr("There is nothing to take a share of. Where nothing applies, say “not applicable” and why.")
        if part is not None and whole is not None and part > whole:
            return self.tr("{part} of {whole} is more than all. Nothing was changed.").format(part=part, whole=whole)
        return ""

    def _settle(self, _text: str) -> None:
        try:
            part, whole = self._counts()
        except ValueError:
            self.tell(self.tr("Both are whole numbers of 0 or more. Nothing was changed."))
            return
        fault = self._fault(part, whole)
        self.tell(fault)
        if fault or (part is None) is not (whole is None):
            return
        if part is None or whole is None:
            self.given.emit(None)
        else:
            self.given.emit(ShareValue(numerator=part, denominator=whole))

    def _from_part(self) -> None:
        self.whole.setFocus()
        self.whole.selectAll()

    def _enter(self) -> None:
        try:
            part, whole = self._counts()
        except ValueError:
            return
        if part is not None and whole is not None and not self._fault(part, whole):
            self.finished.emit()

    def show_value(self, value: AnswerValue | None) -> None:
        """The two counts."""
        if isinstance(value, ShareValue):
            self.part.show_text(format_number(value.numerator, self.ask.language))
            self.whole.show_text(format_number(value.denominator, self.ask.language))
        elif not self._half_typed():
            self.part.show_text("")
            self.whole.show_text("")
        self._echo()
        super().show_value(value)

    def _half_typed(self) -> bool:
        """Whether one of the two is there and the person is about to give the other."""
        inside = self.part.hasFocus() or self.whole.hasFocus()
        return inside and bool(self.part.text()) is not bool(self.whole.text())

    def flush(self) -> None:
        """Give what was typed."""
        self.part.flush()
        self.whole.flush()

    def drop(self) -> None:
        """Forget what was typed."""
        self.part.drop()
        self.whole.drop()
        self._echo()

    def enter(self) -> None:
        """Into the first count."""
        self.part.setFocus(Qt.FocusReason.OtherFocusReason)
        self.part.selectAll()


class DateEditor(Editor):
    """A day, typed or picked."""

    def build(self) -> None:
        """The field, the calendar, and the day in words."""
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        self.field = TypedLine(self.tr("Date"), self)
        self.field.setPlaceholderText(self.tr("day/month/year"))
        narrow(self.field, 14)
        row.addWidget(self.field)
        self.button = QToolButton(self)
        self.button.setIcon(icon("calendar-days"))
        self.button.setAccessibleName(self.tr("Calendar"))
        self.button.setToolTip(self.tr("Pick the day in a calendar"))
        self.button.clicked.connect(self._open_calendar)
        row.addWidget(self.button)
        self.words = QLabel(self)
        dress(self.words, kind="muted")
        row.addWidget(self.words, 1)
        self.column.addLayout(row)
        self.field.settled.connect(self._settle)
        self.field.textChanged.connect(self._echo)
        self.field.entered.connect(self._enter)

    def _day(self) -> dt.date | None:
        return read_day(self.field.text()) if self.field.text().strip() else None

    def _echo(self, _text: str = "") -> None:
        try:
            day = self._day()
        except ValueError:
            day = None
        self.words.setText(format_date(day, self.ask.language) if day is not None else "")

    def _settle(self, _text: str) -> None:
        try:
            day = self._day()
        except ValueError:
            example = self.tr("Write the day as {iso} or {local}. Nothing was changed.")
            self.tell(example.format(iso=isolated("2026-03-31"), local=isolated("31/3/2026")))
            dress(self.field, tone="bad")
            return
        dress(self.field, tone="")
        self.tell("")
        self.given.emit(day.isoformat() if day is not None else None)

    def _enter(self) -> None:
        try:
            self._day()
        except ValueError:
            return
        self.finished.emit()

    def _open_calendar(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        dress_calendar(calendar)
        calendar.setAccessibleName(self.tr("Calendar"))
        try:
            day = self._day()
        except ValueError:
            day = None
        if day is not None:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.activated.connect(self._pick)
        calendar.clicked.connect(self._pick)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        menu.aboutToHide.connect(menu.deleteLater)
        corner = QPoint(0, self.button.height())
        menu.popup(self.button.mapToGlobal(corner))
        calendar.setFocus()

    def _pick(self, day: QDate) -> None:
        self.field.setText(dt.date(day.year(), day.month(), day.day()).isoformat())
        self.field.flush()

    def show_value(self, value: AnswerValue | None) -> None:
        """The day as it is kept, and in words."""
        self.field.show_text(value if isinstance(value, str) else "")
        dress(self.field, tone="")
        self._echo()
        super().show_value(value)

    def flush(self) -> None:
        """Give what was typed."""
        self.field.flush()

    def drop(self) -> None:
        """Forget what was typed."""
        self.field.drop()

    def enter(self) -> None:
        """Into the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()


def plain_label(text: str, parent: QWidget, **look: str) -> QLabel:
    """A label that takes its text as it is and wraps."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    dress(label, **look)
    return label
