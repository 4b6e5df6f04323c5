"""Fields and calendars for days that look alike in every language: red is no weekend here, months are ours."""

from __future__ import annotations

from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton

from genderaudit.runtime.language import catalogue
from genderaudit.widgets.texts import spoken
from genderaudit.widgets.theme import calm_calendar

_FORMAT = "dd/MM/yyyy"
"""In numbers: quick to type, and the order of day and month is the same in the four languages."""


def dress_days(box: QDateEdit) -> None:
    """Let a field for a day read and look as all do, with its calendar below."""
    box.setDisplayFormat(_FORMAT)
    box.setCalendarPopup(True)
    dress_calendar(box.calendarWidget())


def dress_calendar(calendar: QCalendarWidget) -> None:
    """Let a calendar look calm and name the months as every other date does."""
    calm_calendar(calendar)
    button = calendar.findChild(QToolButton, "qt_calendar_monthbutton")
    if button is None:  # Qt calls it otherwise: then its own names stand there
        return
    texts = catalogue(spoken())

    def name(_year: int, month: int) -> None:
        button.setText(texts(f"dates.months.{month}"))

    for month, action in enumerate(button.menu().actions(), 1):
        action.setText(texts(f"dates.months.{month}"))
    calendar.currentPageChanged.connect(name)
    name(calendar.yearShown(), calendar.monthShown())
