from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication, QCalendarWidget, QDateEdit, QToolButton
from pytestqt.qtbot import QtBot

from genderaudit.runtime.language import catalogue
from genderaudit.widgets.days import dress_calendar, dress_days
from genderaudit.widgets.texts import Translations, labelled, listed, listed_apart, quoted, spoken

pytestmark = pytest.mark.gui


@pytest.fixture
def translations(qtbot: QtBot) -> Iterator[Translations]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    found = Translations(app)
    yield found
    found.use("en")
    found.end()


def month_of(calendar: QCalendarWidget) -> QToolButton:
    button = calendar.findChild(QToolButton, "qt_calendar_monthbutton")
    assert isinstance(button, QToolButton)
    return button


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_a_calendar_names_months_as_dates_in_words_do(language: str, translations: Translations, qtbot: QtBot) -> None:
    translations.use(language)
    calendar = QCalendarWidget()
    qtbot.addWidget(calendar)
    dress_calendar(calendar)
    texts, menu = catalogue(language), month_of(calendar).menu()
    for month in (1, 9):
        calendar.setCurrentPage(2026, month)
        assert month_of(calendar).text() == texts(f"dates.months.{month}")
    assert [action.text() for action in menu.actions()] == [texts(f"dates.months.{n}") for n in range(1, 13)]


def test_a_field_for_a_day_is_written_in_numbers(translations: Translations, qtbot: QtBot) -> None:
    for language, shown in (("en", "17/01/2026"), ("fr", "17/01/2026"), ("es", "17/01/2026"), ("ar", "2026/01/17")):
        translations.use(language)
        box = QDateEdit(QDate(2026, 1, 17))
        qtbot.addWidget(box)
        dress_days(box)
        assert box.text() == shown  # Qt turns the parts round in a field that runs from right to left


@pytest.mark.parametrize(
    ("language", "joined"),
    [
        ("en", "a: b, c; “d”"),
        ("fr", "a\u00a0: b, c\u00a0; «\u00a0d\u00a0»"),
        ("es", "a: b, c; «d»"),
        ("ar", "a: b، c؛ «d»"),
    ],
)
def test_the_window_joins_texts_with_the_signs_of_the_language_it_speaks(
    language: str, joined: str, translations: Translations
) -> None:
    translations.use(language)
    assert spoken() == language
    assert labelled("a", listed_apart((listed(("b", "c")), quoted("d")))) == joined
