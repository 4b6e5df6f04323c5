"""A chooser of countries by name in the reader's language: picked from the list, or found by typing name or code."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from genderaudit.sheets import countries_written, country_name, country_names, country_of, plain
from genderaudit.widgets.texts import isolated, translate
from genderaudit.widgets.theme import dress

_LINES = 12
"""Countries of the list that show at once; house default."""


def country_words(code: str, language: str) -> str:
    """A country as it is chosen, such as 'Kenya (KE)'."""
    name = country_name(code, language)
    return isolated(code) if name == code else f"{name} ({isolated(code)})"


@functools.cache
def _other_names() -> dict[str, tuple[str, ...]]:
    return {code: tuple(plain(name) for name in names) for code, names in countries_written().items()}


def no_country_words(text: str) -> str:
    """What is said where a word names no country."""
    said = translate("CountryBox", "No country is called {text}. Pick one from the list, or type its two letters.")
    return said.format(text=isolated(text))


class CountryBox(QComboBox):
    """A box whose lines hold codes as their data; a line is found by its words, by its code and by other names.

    Signals, beside `activated`: refused(what was typed) when it names none of the lines; what is chosen stays.
    """

    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem = ""
        """What was typed and names none of the lines."""
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(_LINES)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(18)
        self._found = QStringListModel(self)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_LINES)
        self.setCompleter(completer)
        line = self._line()
        line.installEventFilter(self)
        line.textEdited.connect(self._typed)
        line.editingFinished.connect(self.flush)

    def _line(self) -> QLineEdit:
        line = self.lineEdit()
        assert line is not None
        return line

    # lines

    def offer_all(self, language: str) -> None:
        """Every country of the world by name, after the line for none."""
        self.clear()
        self.addItem(translate("CountryBox", "Not known"), "")
        self.offer(country_names(language), language)
        self.setCurrentIndex(0)

    def offer(self, codes: Iterable[str], language: str) -> None:
        """These countries by name, after the lines that are there."""
        for code in sorted(codes, key=lambda code: plain(country_name(code, language))):
            self.addItem(country_words(code, language), code)

    @property
    def code(self) -> str:
        """The code that is chosen; '' for none."""
        return str(self.currentData() or "")

    def show_code(self, code: str, language: str) -> None:
        """Show what is saved; what is being typed right now is left alone."""
        if self._line().hasFocus() and self._line().text() != self.itemText(self.currentIndex()):
            return
        if code and self.findData(code) < 0:
            self.addItem(country_words(code, language), code)
        self.setCurrentIndex(max(self.findData(code), 0))
        self.setEditText(self.itemText(self.currentIndex()))
        self.flush()
        self._line().setCursorPosition(0)

    # typing

    def _typed(self, text: str) -> None:
        self._found.setStringList([self.itemText(place) for place in self.fitting(text)])

    def fitting(self, text: str) -> list[int]:
        """The lines that fit what was typed, the best first: its code, its name from the start, any of its names."""
        words = plain(text).split()
        if not words:
            return list(range(self.count()))
        ranked = []
        for place in range(self.count()):
            rank = self._rank(place, words)
            if rank is not None:
                ranked.append((rank, place))
        return [place for _, place in sorted(ranked)]

    def _rank(self, place: int, words: Sequence[str]) -> int | None:
        code, shown = str(self.itemData(place) or ""), plain(self.itemText(place))
        typed = " ".join(words)
        if code and code.casefold() == typed:
            return 0
        if shown.startswith(typed):
            return 1
        if _begins(shown.split(), words):
            return 2
        return 3 if any(_begins(name.split(), words) for name in _other_names().get(code, ())) else None

    def flush(self) -> None:
        """Take what was typed; what names no line stays to be mended and is refused, once."""
        text = self._line().text().strip()
        found = self.currentIndex() if text == self.itemText(self.currentIndex()) else self._named(text)
        before, self.problem = self.problem, text if found < 0 else ""
        if self.problem != before:
            dress(self, tone="bad" if self.problem else "")
        if found < 0:
            if text != before:
                self.refused.emit(text)
            return
        changed = found != self.currentIndex()
        self.setCurrentIndex(found)
        self.setEditText(self.itemText(found))
        if changed:
            self.activated.emit(found)

    def _named(self, text: str) -> int:
        exact = self.findText(text, Qt.MatchFlag.MatchFixedString)
        if exact >= 0 or not text:
            return max(exact, 0)
        code = country_of(text)
        known = self.findData(code) if code else -1
        fitting = self.fitting(text)
        return known if known >= 0 else fitting[0] if len(fitting) == 1 else -1

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """A click into the field marks all of it, so that the next key begins anew."""
        if event.type() == QEvent.Type.FocusIn and watched is self.lineEdit():
            QTimer.singleShot(0, watched, self._line().selectAll)
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The line inside has the focus: a screen reader speaks its name, not the box's."""
        self._line().setAccessibleName(self.accessibleName())
        super().showEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """The wheel scrolls the page; it changes no country by the way."""
        if self._line().hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _begins(name: Sequence[str], words: Sequence[str]) -> bool:
    """Whether every typed word begins a word of the name."""
    return all(any(one.startswith(word) for one in name) for word in words)
