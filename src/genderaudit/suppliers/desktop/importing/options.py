"""What a person says of a whole file: order of days, decimal sign, currency, year, our own names, who supplies us."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSizePolicy, QWidget

from genderaudit.suppliers.model.intake import SupplierPreview
from genderaudit.suppliers.rules.intake.mapping import names_links
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.theme import dress, scaled
from genderaudit.widgets.typed_line import TypedLine


def flowing(holder: QWidget) -> Flow:
    """A row in a holder that goes on in the next line."""
    flow = Flow(holder, gap=8)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return flow


class FileOptions(QObject):
    """The settings of one file. Signals: said(name, value) as `preview_suppliers` takes them, judged() after typing."""

    said = Signal(str, object)
    judged = Signal()

    def __init__(self, holder: QWidget) -> None:
        super().__init__(holder)
        self._holder = holder
        self._wrong: frozenset[str] = frozenset()
        days = {"": self.tr("Days: as found"), "yes": self.tr("Day first"), "no": self.tr("Month first")}
        self.days = self._box(self.tr("Order of day and month"), days, "day_first")
        points = {"": self.tr("Numbers: as found"), "yes": self.tr("Decimal comma"), "no": self.tr("Decimal point")}
        self.points = self._box(self.tr("How numbers are written"), points, "decimal_comma")
        self.currency = self._line(self.tr("Currency where none stands"), 3, self._currency)
        self.year = self._line(self.tr("Year of the amounts"), 4, self._year)
        self.us = self._line(self.tr("Our own names in the file"), 200, self._us)
        self.ours = QCheckBox(self.tr("Everybody listed supplies us"), holder)
        self.ours.clicked.connect(lambda on: self.said.emit("ours", on))
        flow = flowing(holder)
        for widget in (self.days, self.points, self.currency, self.year, self.us, self.ours):
            flow.addWidget(widget)

    def _box(self, name: str, choices: dict[str, str], asked: str) -> QComboBox:
        box = QComboBox(self._holder)
        box.setAccessibleName(name)
        box.setToolTip(name)
        for code, text in choices.items():
            box.addItem(text, code)
        box.activated.connect(lambda _: self.said.emit(asked, {"yes": True, "no": False}.get(box.currentData())))
        return box

    def _line(self, name: str, most: int, run: Callable[[str], None]) -> TypedLine:
        line = TypedLine(name, self._holder)
        line.setPlaceholderText(name)
        line.setToolTip(name)
        line.setMaxLength(most)
        line.setMinimumWidth(line.fontMetrics().horizontalAdvance(name) + scaled(28))
        line.settled.connect(run)
        return line

    def forget(self) -> None:
        """As before anything was said."""
        self._wrong = frozenset()
        for line in (self.currency, self.year, self.us):
            line.drop()
            dress(line, tone="")
        for box in (self.days, self.points):
            box.setCurrentIndex(0)

    def flush(self) -> None:
        """Use what is being typed."""
        for line in (self.currency, self.year, self.us):
            line.flush()

    def show_preview(self, found: SupplierPreview) -> None:
        """Mark what the file needs to be told, and tick whether everybody listed supplies us."""
        codes = {one.code for one in found.problems}
        for code, widget in (("no_period", self.year), ("no_currency", self.currency), ("date_order", self.days)):
            dress(widget, tone="warn" if code in codes else "")
        self.ours.setChecked(found.ours)
        spent = any("spend" in one.columns.values() for one in found.layouts)
        self.ours.setEnabled(not (spent and found.ours))
        self.ours.setToolTip(self.tr("Spend is what we paid: whoever has some supplies us") if spent else "")
        links = any(names_links({field for field in one.columns.values() if field}) for one in found.layouts)
        self.ours.setVisible(bool(found.layouts) and not links)

    def _currency(self, text: str) -> None:
        code = text.strip().upper()
        self._flag(self.currency, not code or (len(code) == 3 and code.isascii() and code.isalpha()), "currency", code)

    def _year(self, text: str) -> None:
        year = text.strip()
        good = not year or (len(year) == 4 and year.isascii() and year.isdecimal())
        self._flag(self.year, good, "year", int(year) if year and good else None)

    def _flag(self, line: QLineEdit, good: bool, name: str, value: Any) -> None:
        dress(line, tone="" if good else "bad")
        self._wrong = self._wrong - {name} if good else self._wrong | {name}
        self.judged.emit()
        if good:
            self.said.emit(name, value or None)

    def readable(self) -> bool:
        """Whether everything typed can be read."""
        return not self._wrong

    def _us(self, text: str) -> None:
        self.said.emit("us", tuple(name.strip() for name in text.split(";") if name.strip()))
