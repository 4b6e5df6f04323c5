"""A level of risk: chosen in words or typed in per cent; each follows the other."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from genderaudit.suppliers.desktop.words import decimal, say_code
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.texts import translate
from genderaudit.widgets.typed import read_decimal
from genderaudit.widgets.typed_line import narrow

_MEDIUM, _HIGH = Decimal("0.3"), Decimal("0.6")
"""Levels from which the map paints medium and high; house default."""
_CHOSEN = {"none": Decimal(0), "low": Decimal("0.15"), "medium": Decimal("0.45"), "high": Decimal("0.75")}
"""The level that a word stands for when it is chosen: the middle of its class; house default."""


def level_class(level: Decimal) -> str:
    """The word for a level, by the classes of the map."""
    if level == 0:
        return "none"
    return "high" if level >= _HIGH else "medium" if level >= _MEDIUM else "low"


def level_words(level: Decimal, language: str) -> str:
    """A level in words and per cent."""
    said = translate("LevelBox", "{word}, {n} %")
    return said.format(word=say_code("levels", level_class(level), language), n=decimal(level * 100, language))


class LevelBox(QWidget):
    """Words beside a number in per cent. Signals: changed()."""

    changed = Signal()

    def __init__(self, name: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        flow = Flow(self, gap=8)
        self.box = QComboBox(self)
        self.box.setAccessibleName(self.tr("{field}, in words").format(field=name))
        self.box.addItem(self.tr("Choose…"), "")
        for code in _CHOSEN:
            self.box.addItem(say_code("levels", code, language), code)
        self.box.activated.connect(lambda _: self._worded())
        self.line = QLineEdit(self)
        self.line.setAccessibleName(self.tr("{field}, in per cent").format(field=name))
        self.line.setMaxLength(8)
        narrow(self.line, 6)
        self.line.textEdited.connect(lambda _: self._typed())
        flow.addWidget(self.box)
        flow.addWidget(self.line)
        flow.addWidget(QLabel(self.tr("% of the highest risk"), self))
        self.setFocusProxy(self.box)

    def show_level(self, level: Decimal | None) -> None:
        """Show a level from 0 to 1; None for none."""
        self.line.setText("" if level is None else decimal(level * 100, self._language))
        self._typed()

    def level(self) -> Decimal | None:
        """The level from 0 to 1; None where the field is empty.

        Raises ValueError; also for a number between 0 and 1, which could be meant as a part of one.
        """
        text = self.line.text().strip()
        if not text:
            return None
        number = read_decimal(text, self._language)
        if not 0 <= number <= 100 or 0 < number < 1:
            raise ValueError(text)
        return number / 100

    def _worded(self) -> None:
        code = self.box.currentData()
        if code:
            self.line.setText(decimal(_CHOSEN[code] * 100, self._language))
        self.changed.emit()

    def _typed(self) -> None:
        try:
            level = self.level()
        except ValueError:
            level = None
        self.box.setCurrentIndex(max(0, self.box.findData("" if level is None else level_class(level))))
        self.changed.emit()
