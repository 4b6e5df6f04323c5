"""Fields of small forms: what each asks, the control that asks it, and the value that it gives."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal

from PySide6.QtCore import QObject, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QWidget

from genderaudit.runtime.language import format_number
from genderaudit.suppliers.desktop.level import LevelBox
from genderaudit.suppliers.desktop.words import decimal
from genderaudit.suppliers.model.supplier import US
from genderaudit.widgets.country_box import CountryBox, no_country_words
from genderaudit.widgets.day_field import DayField
from genderaudit.widgets.texts import isolated, translate
from genderaudit.widgets.typed import read_decimal, read_whole

_TEXT_LINES = 5
"""Lines of a longer text that show at once; house default."""
_PLACES = 20
"""Decimals of a number that is shown to be changed: what is not touched must stay as it was."""
Kind = Literal["line", "choice", "yes_no", "day", "decimal", "whole", "supplier", "country", "text", "level"]


@dataclass(frozen=True, kw_only=True)
class Field:
    """One field of a small form."""

    key: str
    label: str
    kind: Kind = "line"
    needed: bool = False
    hint: str = ""
    """What stands in the empty field, or below a choice."""
    choices: Mapping[str, str] = field(default_factory=dict)
    """For a choice: code to words; an empty code stands for none."""
    limit: int = 300
    only: Callable[[Mapping[str, Any]], bool] | None = None
    """Whether the field is asked, given the others; None for always."""


class Unreadable(Exception):
    """What was typed cannot be read; the text says what is expected."""


class Control(QObject):
    """The control of a field. Signals: changed()."""

    changed = Signal()

    def __init__(self, asked: Field, language: str, today: dt.date, names: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.asked, self._language = asked, language
        self._names = names
        """For a supplier: id to name."""
        self.widget: QWidget = self._make(today, parent)

    def _make(self, today: dt.date, parent: QWidget) -> QWidget:
        asked = self.asked
        if asked.kind in ("choice", "yes_no"):
            return self._box(parent)
        if asked.kind == "country":
            return self._country(parent)
        if asked.kind == "day":
            day = DayField(asked.label, self._language, today, parent)
            day.edit.dateChanged.connect(lambda _: self.changed.emit())
            return day
        if asked.kind == "level":
            level = LevelBox(asked.label, self._language, parent)
            level.changed.connect(self.changed.emit)
            return level
        if asked.kind == "text":
            return self._text(parent)
        line = QLineEdit(parent)
        line.setAccessibleName(asked.label)
        line.setPlaceholderText(asked.hint)
        line.setMaxLength(asked.limit)
        line.textChanged.connect(lambda _: self.changed.emit())
        if asked.kind == "supplier":
            self._complete(line)
        elif asked.kind in ("decimal", "whole"):
            line.setMaximumWidth(line.fontMetrics().averageCharWidth() * 30)
        return line

    def _text(self, parent: QWidget) -> QPlainTextEdit:
        text = QPlainTextEdit(parent)
        text.setAccessibleName(self.asked.label)
        text.setPlaceholderText(self.asked.hint)
        text.setTabChangesFocus(True)
        text.setMinimumHeight(text.fontMetrics().lineSpacing() * _TEXT_LINES)
        text.textChanged.connect(self.changed.emit)
        return text

    def _box(self, parent: QWidget) -> QComboBox:
        box = QComboBox(parent)
        box.setAccessibleName(self.asked.label)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(18)
        choices: Mapping[str, str] = self.asked.choices
        if self.asked.kind == "yes_no":
            choices = {
                "": translate("SupplierFields", "Not known"),
                "yes": translate("SupplierFields", "Yes"),
                "no": translate("SupplierFields", "No"),
            }
        for code, text in choices.items():
            box.addItem(text, code)
        box.currentIndexChanged.connect(lambda _: self.changed.emit())
        return box

    def _country(self, parent: QWidget) -> CountryBox:
        box = CountryBox(parent)
        box.setAccessibleName(self.asked.label)
        box.offer_all(self._language)
        box.currentIndexChanged.connect(lambda _: self.changed.emit())
        return box

    def _complete(self, line: QLineEdit) -> None:
        completer = QCompleter(line)
        completer.setModel(QStringListModel(sorted(self._names.values(), key=str.casefold), completer))
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(12)
        line.setCompleter(completer)

    # values

    def show(self, value: Any) -> None:
        """Show a value."""
        widget, kind = self.widget, self.asked.kind
        if isinstance(widget, CountryBox):
            widget.show_code(value or "", self._language)
        elif isinstance(widget, QComboBox):
            code = ("" if value is None else "yes" if value else "no") if kind == "yes_no" else (value or "")
            widget.setCurrentIndex(max(0, widget.findData(code)))
        elif isinstance(widget, DayField):
            widget.show_day(value)
        elif isinstance(widget, LevelBox):
            widget.show_level(value)
        elif isinstance(widget, QPlainTextEdit):
            widget.setPlainText("" if value is None else str(value))
        elif isinstance(widget, QLineEdit):
            if kind == "supplier":
                widget.setText(self._names.get(value, "") if value else "")
            elif isinstance(value, Decimal):
                widget.setText(decimal(value, self._language, _PLACES))
            else:
                widget.setText("" if value is None else str(value))

    def value(self) -> Any:
        """What was entered; None or '' for nothing. Raises Unreadable."""
        widget = self.widget
        if isinstance(widget, QLineEdit):
            return self._typed(widget)
        if isinstance(widget, CountryBox):
            return self._chosen_country(widget)
        if isinstance(widget, DayField):
            return widget.day
        if isinstance(widget, LevelBox):
            return self._level(widget)
        if isinstance(widget, QPlainTextEdit):
            return widget.toPlainText().strip()[: self.asked.limit]
        assert isinstance(widget, QComboBox)
        code = widget.currentData() or ""
        return {"yes": True, "no": False}.get(code) if self.asked.kind == "yes_no" else code

    def _typed(self, line: QLineEdit) -> Any:
        text = " ".join(line.text().split())
        if self.asked.kind == "supplier":
            return self._supplier(text)
        if self.asked.kind in ("decimal", "whole"):
            return self._number(text)
        return text

    def _chosen_country(self, box: CountryBox) -> str:
        box.flush()
        if box.problem:
            raise Unreadable(no_country_words(box.problem))
        return box.code

    def _level(self, box: LevelBox) -> Decimal | None:
        try:
            return box.level()
        except ValueError:
            said = translate("SupplierFields", "{field}: write per cent from 0 to 100, such as 60.")
            raise Unreadable(said.format(field=self.asked.label)) from None

    def _number(self, text: str) -> Decimal | int | None:
        if not text:
            return None
        try:
            return (
                read_whole(text, self._language) if self.asked.kind == "whole" else read_decimal(text, self._language)
            )
        except ValueError:
            whole = translate("SupplierFields", "{field}: write a whole number, such as 12.")
            some = translate("SupplierFields", "{field}: write a number, such as {example}.")
            said = whole if self.asked.kind == "whole" else some
            example = isolated(format_number(Decimal("1.08"), self._language, 2))
            raise Unreadable(said.format(field=self.asked.label, example=example)) from None

    def _supplier(self, text: str) -> str:
        if not text:
            return ""
        found = [id for id, name in self._names.items() if name.casefold() == text.casefold()]
        if len(found) == 1:
            return found[0]
        if len(found) > 1:
            several = translate("SupplierFields", "{field}: several suppliers are called {name}. Match them first.")
            raise Unreadable(several.format(field=self.asked.label, name=text))
        said = translate("SupplierFields", "{field}: no supplier is called {name}. Pick one from the list.")
        raise Unreadable(said.format(field=self.asked.label, name=text))

    def is_empty(self) -> bool:
        """Whether nothing stands in it."""
        try:
            return self.value() in ("", None)
        except Unreadable:
            return False

    def set_enabled(self, on: bool) -> None:
        """Whether it can be filled in."""
        self.widget.setEnabled(on)


def missing(fields: Sequence[Field], values: Mapping[str, Any]) -> str:
    """The label of the first field that is needed and empty; '' for none."""
    for one in fields:
        if one.needed and values.get(one.key) in ("", None) and (one.only is None or one.only(values)):
            return one.label
    return ""


def names_with_us(names: Mapping[str, str]) -> dict[str, str]:
    """Suppliers by name, our own organisation first."""
    return {US: translate("SupplierFields", "Our organisation"), **names}
