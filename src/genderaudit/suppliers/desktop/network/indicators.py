"""Procurement indicators of a period with their targets: from counts entered, else from the registry."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from genderaudit.runtime.language import catalogue, format_number
from genderaudit.suppliers.actions.assessing import counts_of, enter_counts, indicators_of, set_target, spend_of
from genderaudit.suppliers.actions.registry import registry_of, supply_setup_of
from genderaudit.suppliers.desktop.entry import ask
from genderaudit.suppliers.desktop.fields import Field
from genderaudit.suppliers.desktop.network.gaps import GapNotes, Gaps
from genderaudit.suppliers.desktop.words import NONE, decimal, say_code
from genderaudit.suppliers.model.counts import COUNT_CODES
from genderaudit.suppliers.rules.indicators import Indicator
from genderaudit.suppliers.rules.spend import Stage, in_period, rate_on
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.forms import fill_with_form, part, register
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import empty_out, words
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.tall import TallPage
from genderaudit.widgets.texts import translate
from genderaudit.widgets.theme import dress

_YEARS = 5
"""Years that can be chosen, the present one first; house default."""
_STAGES: tuple[Stage, ...] = ("paid", "award")
"""The stages of money that indicators are made of."""
_SIGNS = {
    "reached": ("circle-check", "good"),
    "missed": ("circle-x", "bad"),
    "undecided": ("circle-question-mark", "warn"),
    "none": ("", "muted"),
    "no_data": ("circle-dashed", "muted"),
}


class IndicatorsView(QWidget):
    """The indicators of one year."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        register(TallPage)
        form = fill_with_form(self, "suppliers", "section")
        self._form = form
        self.gaps = GapNotes(session, form)
        part(form, QVBoxLayout, "gaps").addWidget(self.gaps)
        said = self.tr("Counts entered by hand come first, then what the registry says. No data is never nought.")
        part(form, QVBoxLayout, "intro").addWidget(words(said, form))
        self._make_tools()
        self.table: Table[Indicator] = Table(self.tr("Procurement indicators"), self._columns(), form)
        # names that differ at their end alone must be read whole
        self.table.setWordWrap(True)
        self.table.verticalHeader().setDefaultSectionSize(int(self.table.fontMetrics().height() * 2.7))
        self.table.setMinimumHeight(self.table.verticalHeader().defaultSectionSize() * 16)
        self.table.opened.connect(lambda _: self.set_target())
        self.table.picked.connect(lambda one: self.target_button.setEnabled(one is not None))
        part(form, QVBoxLayout, "table").addWidget(self.table)

    def _make_tools(self) -> None:
        flow = Flow(gap=8)
        caption = QLabel(self.tr("Year"), self._form)
        self.year = QComboBox(self._form)
        self.year.setAccessibleName(self.tr("Year"))
        caption.setBuddy(self.year)
        this = self.session.clock().year
        for year in range(this, this - _YEARS, -1):
            self.year.addItem(str(year), year)
        self.year.currentIndexChanged.connect(lambda _: self.show_now())
        self.target_button = QPushButton(icon("target"), self.tr("Set a target…"), self._form)
        self.target_button.clicked.connect(self.set_target)
        self.target_button.setEnabled(False)
        counts = QPushButton(icon("pen-line"), self.tr("Enter counts…"), self._form)
        counts.clicked.connect(self.enter)
        for widget in (caption, self.year, self.target_button, counts):
            flow.addWidget(widget)
        part(self._form, QVBoxLayout, "tools").addLayout(flow)

    def _columns(self) -> list[Column[Indicator]]:
        language = self.session.language
        return [
            Column(
                title=self.tr("Indicator"), text=lambda one: say_code("indicators", one.code, language), stretch=True
            ),
            Column(title=self.tr("Measured"), text=self._measured, number=True),
            Column(title=self.tr("From"), text=self._origin),
            Column(title=self.tr("Target"), text=self._target, number=True),
            Column(
                title=self.tr("Reached"),
                text=lambda one: say_code("targets", one.reached, language),
                icon=lambda one: _SIGNS[one.reached][0],
                tone=lambda one: _SIGNS[one.reached][1],
            ),
        ]

    def _number(self, value: Any, unit: str) -> str:
        exact = Decimal(value.numerator) / Decimal(value.denominator)
        if unit == "percent":
            return translate("IndicatorsView", "{n} %").format(n=format_number(exact * 100, self.session.language, 1))
        return format_number(exact, self.session.language, 2 if unit == "ratio" else 1)

    def _measured(self, one: Indicator) -> str:
        if one.measured is None:
            return self.tr("No data")
        low, high = (self._number(value, one.unit) for value in (one.measured.low, one.measured.high))
        return low if low == high else self.tr("{low} to {high}").format(low=low, high=high)

    def _origin(self, one: Indicator) -> str:
        return {
            "entered": self.tr("counted by hand"),
            "registry": self.tr("the registry"),
            "none": NONE,
        }[one.origin]

    def _target(self, one: Indicator) -> str:
        if one.target is None:
            return NONE
        number = decimal(one.target, self.session.language)
        return translate("IndicatorsView", "{n} %").format(n=number) if one.unit == "percent" else number

    @property
    def _period(self) -> tuple[dt.date, dt.date]:
        year = self.year.currentData()
        return dt.date(year, 1, 1), dt.date(year, 12, 31)

    def show_now(self) -> None:
        """Work the indicators out again."""
        found = indicators_of(self.session.workspace, *self._period)
        self.gaps.show_gaps(self._gaps())
        self.table.show_rows(found, key=lambda one: one.code)
        if self.table.current() is None and found:
            self.table.selectRow(0)
        notes = part(self._form, QVBoxLayout, "notes")
        empty_out(notes)
        said = self.tr("A claim of ownership below level 2 of the ladder makes the upper bound only (house default).")
        notes.addWidget(words(said, self._form, kind="small"))

    def _gaps(self) -> Gaps:
        """What the money of the year lacks."""
        workspace = self.session.workspace
        tables = [spend_of(workspace, *self._period, stage) for stage in _STAGES]
        setup = supply_setup_of(workspace)
        amounts = [
            one.currency
            for supplier in registry_of(workspace).suppliers.values()
            for one in supplier.spend
            if one.stage in _STAGES and in_period(one, *self._period) and not rate_on(setup, one.currency, one.end)
        ]
        return Gaps(
            suppliers=len(registry_of(workspace).suppliers),
            without_rate=len(amounts),
            currencies=tuple(sorted(set(amounts))),
            reporting=setup.currency,
            over_edge=sum(table.left_out for table in tables),
        )

    def set_target(self) -> None:
        """Ask what the chosen indicator should reach in this year."""
        one = self.table.current()
        if one is None:
            return
        session, period = self.session, self._period

        def keep(values: Mapping[str, Any]) -> None:
            set_target(session.workspace, session.author, one.code, *period, values["value"])
            session.did("supply_setup")

        unit = say_code("indicator_units", one.unit, session.language)
        hint = self.tr("Empty takes the target away")
        label = self.tr("Target ({unit})").format(unit=unit)
        field = Field(key="value", label=label, kind="decimal", hint=hint)
        heading = say_code("indicators", one.code, session.language)
        dialog = ask(session, heading, self.tr("Set it"), (field,), keep, self, values={"value": one.target})
        dress(dialog, kind="entry")
        dialog.setWindowModality(Qt.WindowModality.WindowModal)

    def enter(self) -> None:
        """Ask for what the office counted itself in this year."""
        session, period = self.session, self._period
        before = counts_of(session.workspace, *period)

        def keep(values: Mapping[str, Any]) -> None:
            counts: dict[str, Decimal | None] = {code: values[code] for code in COUNT_CODES}
            enter_counts(session.workspace, session.author, *period, counts, source=values["source"])
            session.did("procurement_counts")

        texts = catalogue(session.language)
        fields = tuple(
            Field(key=code, label=texts(f"records.codes.counts.{code}"), kind="decimal", limit=20)
            for code in COUNT_CODES
        )
        source = Field(key="source", label=self.tr("Source"))
        known: dict[str, Any] = {"source": before.source} if before else {}
        known |= {str(code): value for code, value in before.counts.items()} if before else {}
        heading = self.tr("What was counted in {year}").format(year=self.year.currentText())
        ask(session, heading, self.tr("Keep the counts"), (*fields, source), keep, self, values=known)
