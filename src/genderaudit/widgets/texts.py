"""Texts of the window: translated by Qt, loaded by language, with the numbers and days of `runtime.language`."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from genderaudit.runtime import language as writing
from genderaudit.runtime.assets import asset
from genderaudit.runtime.language import LANGUAGES, SOURCE, is_right_to_left

translate = QCoreApplication.translate
"""`translate("Context", "Text of {name}").format(name=...)`; the context is the class or module that says it.

Never called `tr`: the extractor would take the context for the text.
"""


def counted(context: str, text: str, number: int) -> str:
    """A text in the plural form of a whole number, which stands in it as `%n`.

    Outside classes the extractor reads no plural forms by itself; `resources/language/collect.py` finds these calls.
    """
    return QCoreApplication.translate(context, text, "", number)


NAMES = {"en": "English", "fr": "Français", "es": "Español", "ar": "العربية"}
"""Each language in its own words."""

_LOCALES = {"en": "en_GB", "fr": "fr_FR", "es": "es_ES", "ar": "ar_AE"}
"""Arabic as written with the digits 0-9 (docs/decisions/0003-digits-in-arabic.md)."""


def locale_of(language: str) -> QLocale:
    """How a language writes days in Qt's own widgets."""
    return QLocale(_LOCALES.get(language, _LOCALES[SOURCE]))


class Translations:
    """The translators of the running program; one language at a time."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.language: str = SOURCE

    def use(self, language: str) -> None:
        """Speak this language from now on: texts, plural forms, days, and the direction of the window.

        Screens that are open keep their texts until they are made anew.
        """
        self.end()
        self.language = language if language in LANGUAGES else SOURCE
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{self.language}", qt)
        self._install("window", str(asset("resources", "language", self.language)))
        QLocale.setDefault(locale_of(self.language))
        right_to_left = is_right_to_left(self.language)
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )

    def end(self) -> None:
        """Speak the language of the sources again."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self._app)
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._installed.append(translator)


def isolated(text: str) -> str:
    """A code, path or expression that keeps its left-to-right order inside a sentence of either direction."""
    return f"\u2066{text}\u2069"


def spoken() -> str:
    """The code of the language that the window speaks: `Translations` makes it Qt's own."""
    return QLocale().name().partition("_")[0]


def labelled(label: str, value: str) -> str:
    """A label and what it labels, as the window's language joins them."""
    return writing.labelled(label, value, spoken())


def listed(items: Iterable[str]) -> str:
    """Short things in a row, as the window's language joins them."""
    return writing.listed(items, spoken())


def listed_apart(items: Iterable[str]) -> str:
    """Things in a row that may hold commas themselves, as the window's language joins them."""
    return writing.listed_apart(items, spoken())


def quoted(text: str) -> str:
    """Someone's words in the quotation marks of the window's language."""
    return writing.quoted(text, spoken())
