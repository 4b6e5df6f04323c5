"""The ranges of the register drawn many times: harm, percentiles, drivers, with the rated label beside."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLabel, QPushButton, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from genderaudit.risks.actions.finding import risks_of, scheme_in_use
from genderaudit.risks.actions.simulating import DRAWS, SEED, simulate_risks
from genderaudit.risks.desktop.numbers.drawing import HarmCurve, Tornado, of_words
from genderaudit.risks.desktop.twin import Twin
from genderaudit.risks.desktop.words import NONE, level_words
from genderaudit.risks.model.ranges import CurvePoint, Driver, Percentile, Simulated, Simulation
from genderaudit.risks.model.risk import Risk
from genderaudit.risks.model.scheme import RiskSetup
from genderaudit.runtime.language import format_number
from genderaudit.widgets.background import Job, Progress
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.forms import fill_with_form, part, register
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import card, words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.tall import TallPage
from genderaudit.widgets.texts import isolated
from genderaudit.widgets.theme import dress, scaled

_WIDE = 100
"""Letters across from which curve and tornado stand side by side; house default."""


class NumbersPage(Screen):
    """`risks/numbers/<unit>/<draws>/<seed>`: the same again for the same seed."""

    help_topic = "risks"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._job: Job[Any] | None = None
        self._stale = True
        self.result: Simulation | None = None
        self._labels: dict[str, str] = {}
        register(TallPage)
        form = fill_with_form(self, "risks", "numbers")
        self._form = form
        self._top = part(form, QWidget, "top")
        line = Flow(self._top, gap=8)
        for name in ("unitCaption", "unit", "drawsCaption", "draws", "seedCaption", "seed", "run"):
            line.addWidget(part(form, QWidget, name))
        self.unit = part(form, QComboBox, "unit")
        self.unit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.draws, self.seed = part(form, QSpinBox, "draws"), part(form, QSpinBox, "seed")
        self.draws.setGroupSeparatorShown(True)
        self.draws.setValue(DRAWS)
        self.seed.setValue(SEED)
        self.button = part(form, QPushButton, "run")
        self.button.setIcon(icon("play", "accent_text"))
        dress(self.button, kind="primary")
        self.button.clicked.connect(self.run)
        self.unit.activated.connect(lambda _: self.run())
        self._said, self._none = part(form, QLabel, "said"), part(form, QLabel, "none")
        part(form, QScrollArea, "scroll").setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = part(form, QVBoxLayout, "column")
        self._two = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._two.setSpacing(scaled(12))
        self._two.addWidget(self._curve_card(form), 1)
        self._two.addWidget(self._tornado_card(form), 1)
        column.addLayout(self._two)
        column.addWidget(self._percentile_card(form))
        column.addWidget(self._beside_card(form))
        column.addStretch(1)

    def _curve_card(self, form: QWidget) -> QWidget:
        frame, column = card(form)
        self.curve = HarmCurve(frame)
        table: Table[CurvePoint] = Table(
            self.tr("Harm curve"),
            [
                Column(
                    title=self.tr("Harm of at least"),
                    text=lambda one: self._number(one.harm),
                    sort=lambda one: one.harm,
                    stretch=True,
                    number=True,
                ),
                Column(
                    title=self.tr("In so many of the draws"),
                    text=lambda one: f"{self._number(one.probability * 100)} %",
                    sort=lambda one: one.probability,
                    width=26,
                    number=True,
                ),
            ],
            frame,
        )
        self.curve_twin = Twin(self.tr("Harm curve"), self.curve, table, frame)
        self.curve_twin.setMinimumHeight(scaled(270))
        column.addWidget(self.curve_twin)
        return frame

    def _tornado_card(self, form: QWidget) -> QWidget:
        frame, column = card(form)
        self.tornado = Tornado(frame)
        table: Table[Driver] = Table(
            self.tr("What drives the total"),
            [
                Column(title=self.tr("Risk"), text=lambda one: isolated(self._labels.get(one.risk, "")), width=8),
                Column(title=self.tr("Range"), text=of_words, stretch=True),
                Column(
                    title=self.tr("Rank correlation"),
                    text=lambda one: isolated(f"{one.correlation:+.2f}"),
                    sort=lambda one: abs(one.correlation),
                    number=True,
                    width=20,
                ),
            ],
            frame,
        )
        self.tornado_twin = Twin(self.tr("What drives the total"), self.tornado, table, frame)
        self.tornado_twin.setMinimumHeight(scaled(270))
        column.addWidget(self.tornado_twin)
        return frame

    def _percentile_card(self, form: QWidget) -> QWidget:
        frame, column = card(form, self.tr("Percentiles"), icon="chart-column")
        self.percentiles: Table[Percentile] = Table(
            self.tr("Percentiles"),
            [
                Column(
                    title=self.tr("Share of the draws"),
                    text=lambda one: f"{self._number(one.percent)} %",
                    sort=lambda one: one.percent,
                    width=22,
                ),
                Column(
                    title=self.tr("Harm stays at or below"),
                    text=lambda one: self._number(one.harm),
                    sort=lambda one: one.harm,
                    stretch=True,
                ),
            ],
            frame,
        )
        column.addWidget(self.percentiles)
        return frame

    def _beside_card(self, form: QWidget) -> QWidget:
        frame, column = card(form, self.tr("Label and numbers side by side"), icon="scale")
        column.addWidget(
            words(self.tr("Where they differ, look at both again: one of them is wrong."), frame, kind="small")
        )

        def level(number: int | None) -> str:
            scheme = scheme_in_use(self.session.workspace)
            known = number is not None and number <= scheme.matrix.size
            return level_words(scheme, "likelihood", number, self.session.language) if known and number else NONE

        def agrees(one: Simulated) -> str:
            if one.agrees is None:
                return NONE
            return self.tr("agree") if one.agrees else self.tr("differ")

        self.beside: Table[Simulated] = Table(
            self.tr("Label and numbers side by side"),
            [
                Column(title=self.tr("Risk"), text=lambda one: isolated(one.label), width=8),
                Column(
                    title=self.tr("Expected harm"),
                    text=lambda one: self._number(one.expected),
                    sort=lambda one: one.expected,
                    number=True,
                    width=18,
                ),
                Column(
                    title=self.tr("Mean of the draws"),
                    text=lambda one: self._number(one.mean),
                    sort=lambda one: one.mean,
                    number=True,
                    width=20,
                ),
                Column(
                    title=self.tr("Likelihood as rated"),
                    text=lambda one: level(one.level_rated),
                    sort=lambda one: one.level_rated or 0,
                    width=20,
                ),
                Column(
                    title=self.tr("By the numbers"),
                    text=lambda one: level(one.level_of_numbers),
                    sort=lambda one: one.level_of_numbers or 0,
                    stretch=True,
                ),
                Column(
                    title=self.tr("They"),
                    text=agrees,
                    icon=lambda one: "" if one.agrees is None else "check" if one.agrees else "triangle-alert",
                    tone=lambda one: "good" if one.agrees else "warn",
                    width=12,
                ),
            ],
            frame,
        )
        self.beside.opened.connect(lambda one: self.session.go("risk", one.risk, "numbers"))
        column.addWidget(self.beside)
        return frame

    def _number(self, value: float) -> str:
        return format_number(round(value), self.session.language)

    # a screen

    def title(self) -> str:
        """In numbers."""
        return self.tr("Risks in numbers")

    def open_at(self, place: Place) -> None:
        """With a unit, a number of draws and a seed."""
        for text, box in ((place.part(2), self.draws), (place.part(3), self.seed)):
            if text.isdecimal():
                box.setValue(int(text))
        self._units(place.part(1))
        if self._stale or self.result is None:
            self.run()

    def here(self) -> Place:
        """With what the result rests on."""
        unit = self.unit.currentData() or ""
        return Place.at("risks", "numbers", unit, str(self.draws.value()), str(self.seed.value()))

    def refresh(self, kinds: frozenset[str]) -> None:
        """Ranges or ratings changed."""
        if touches(kinds, Risk.kind, RiskSetup.kind):
            self._stale = True
            if self.isVisible():
                self._units(self.unit.currentData() or "")
                self.run()

    def _units(self, wanted: str) -> None:
        counts: dict[str, int] = {}
        for risk in risks_of(self.session.workspace):
            if risk.ranges is not None and risk.status != "closed":
                counts[risk.ranges.unit] = counts.get(risk.ranges.unit, 0) + 1
        kept = wanted or self.unit.currentData() or ""
        self.unit.clear()
        for unit in sorted(counts, key=lambda one: -counts[one]):
            self.unit.addItem(unit, unit)
        self.unit.setCurrentIndex(max(0, self.unit.findData(kept)) if counts else -1)
        for widget in (self._top, part(self._form, QScrollArea, "scroll"), self._said):
            widget.setVisible(bool(counts))
        self._none.setVisible(not counts)

    def run(self) -> None:
        """Draw, in the background."""
        self._stale = False
        if self._job is not None:
            self._job.stop()
        workspace, unit = self.session.workspace, self.unit.currentData() or ""
        draws, seed = self.draws.value(), self.seed.value()
        if not unit:
            self.result = None
            return
        self.button.setEnabled(False)

        def work(progress: Progress) -> Simulation:
            return simulate_risks(workspace, risks_of(workspace), unit=unit, draws=draws, seed=seed)

        self._job = self.session.work(self.tr("Drawing"), work, owner=self, done=self._done, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.button.setEnabled(True)
        from genderaudit.domain.errors import SpokenError  # noqa: PLC0415 -- only where something went wrong

        if not isinstance(error, SpokenError):
            raise error
        self.session.tell_error(error)

    def _done(self, result: Simulation) -> None:
        self.button.setEnabled(True)
        self.result = result
        language = self.session.language
        self._labels = {one.risk: one.label for one in result.risks}
        self.curve.show_curve(result.curve, result.percentiles, result.unit, language)
        self.curve_twin.table.show_rows(result.curve)
        self.tornado.show_drivers(result.drivers, self._labels, language)
        self.tornado_twin.table.show_rows(result.drivers)
        self.percentiles.show_rows(result.percentiles)
        self.beside.show_rows(result.risks, key=lambda one: one.risk)
        for table, rows in ((self.percentiles, len(result.percentiles)), (self.beside, min(len(result.risks), 12))):
            table.setFixedHeight((rows + 1) * table.verticalHeader().defaultSectionSize() + scaled(14))
        said = self.tr(
            "Mean harm {mean} {unit}; the mean lies between {low} and {high} with 99 % confidence. {draws} draws, seed "
            "{seed}, numpy {numpy}: the same again for the same seed."
        )
        told = said.format(
            mean=self._number(result.mean),
            unit=result.unit,
            low=self._number(result.low),
            high=self._number(result.high),
            draws=format_number(result.draws, language),
            seed=isolated(str(result.seed)),
            numpy=isolated(result.numpy),
        )
        self._said.setText(told)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Below each other in a narrow window."""
        super().resizeEvent(event)
        wide = self.width() > self.fontMetrics().averageCharWidth() * _WIDE
        self._two.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
