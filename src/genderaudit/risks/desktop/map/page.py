"""The heat map with what stands in it: by stage, overall or for one group, with its table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QSplitter, QVBoxLayout, QWidget

from genderaudit.risks.actions.naming import band_words, group_words
from genderaudit.risks.desktop.book import book_of
from genderaudit.risks.desktop.map.drawing import Cell, HeatDrawing
from genderaudit.risks.desktop.twin import Twin
from genderaudit.risks.desktop.words import band_look, gap_words, level_words, score_words, stage_words
from genderaudit.risks.model.risk import STAGES, Risk, Stage
from genderaudit.risks.model.scheme import RiskSetup
from genderaudit.risks.rules.register import groups_in, heat_map
from genderaudit.risks.rules.views import HeatCell, HeatMap, RegisterRow
from genderaudit.runtime.language import format_number
from genderaudit.widgets.chips import Choices
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.pieces import words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import counted, isolated, listed
from genderaudit.widgets.theme import scaled

_BESIDE = 92
"""Letters across from which map and list stand side by side; house default."""


class MapPage(Screen):
    """`risks/map/<stage>/<group>/<likelihood x impact>`."""

    help_topic = "risks"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.book = book_of(session.workspace)
        self.stage: Stage = "current"
        self.group = ""
        self._stale = True
        self._rows: tuple[RegisterRow, ...] = ()
        self._map: HeatMap | None = None
        form = fill_with_form(self, "risks", "map")
        self._form = form
        self._choosers(form)
        self.drawing = HeatDrawing(form)
        self.drawing.chosen.connect(self._chosen)
        self.twin: Twin[HeatCell] = Twin(self.tr("Where the risks stand"), self.drawing, self._cells_table(), form)
        part(form, QVBoxLayout, "mapColumn").addWidget(self.twin)
        self._what = words("", form, kind="heading")
        part(form, QVBoxLayout, "listColumn").addWidget(self._what)
        self.list = self._list_table()
        # in a small window the page scrolls; neither map nor list is squeezed
        self.list.setMinimumHeight(scaled(150))
        self.twin.setMinimumHeight(scaled(330))
        part(form, QVBoxLayout, "listColumn").addWidget(self.list, 1)
        self._left_out = words("", form, kind="small")
        part(form, QVBoxLayout, "listColumn").addWidget(self._left_out)
        self._split = part(form, QSplitter, "body")
        self._split.setSizes([scaled(690), scaled(470)])

    def _choosers(self, form: QWidget) -> None:
        flow = Flow(part(form, QWidget, "choosers"), gap=10)
        language = self.session.language
        self.stages = Choices(self.tr("Stage"), {one: (stage_words(one, language), "") for one in STAGES}, form)
        self.stages.chosen.connect(lambda codes: self._go(stage=codes[0] if codes else self.stage))
        flow.addWidget(self.stages)
        self.groups = QComboBox(form)
        self.groups.setAccessibleName(self.tr("For whom"))
        self.groups.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.groups.activated.connect(lambda _: self._go(group=self.groups.currentData()))
        flow.addWidget(self.groups)
        self.arrows = QCheckBox(self.tr("Arrows from inherent to residual"), form)
        self.arrows.setChecked(True)
        self.arrows.toggled.connect(self._arrows)
        flow.addWidget(self.arrows)

    def _cells_table(self) -> Table[HeatCell]:
        language = self.session.language

        def level(axis: str, number: int) -> str:
            return level_words(self.book.matrices.in_use.scheme, axis, number, language)

        def label(id: str) -> str:
            row = self.book.row(id, self.session.clock().date())
            return isolated(row.risk.label) if row is not None else ""

        return Table(
            self.tr("Where the risks stand"),
            [
                Column(
                    title=self.tr("Likelihood"),
                    text=lambda one: level("likelihood", one.likelihood),
                    sort=lambda one: one.likelihood,
                    width=18,
                ),
                Column(
                    title=self.tr("Impact"),
                    text=lambda one: level("impact", one.impact),
                    sort=lambda one: one.impact,
                    width=18,
                ),
                Column(
                    title=self.tr("Band"),
                    text=lambda one: band_words(self.book.matrices.in_use.scheme, one.band, language),
                    icon=lambda one: band_look(self.book.matrices.in_use.scheme, one.band)[0],
                    width=12,
                ),
                Column(
                    title=self.tr("Risks"),
                    text=lambda one: format_number(len(one.risks), language),
                    sort=lambda one: len(one.risks),
                    number=True,
                    width=7,
                ),
                Column(
                    title=self.tr("Which"), text=lambda one: listed(label(id) for id in one.risks[:12]), stretch=True
                ),
            ],
            self,
        )

    def _list_table(self) -> Table[RegisterRow]:
        language = self.session.language
        table: Table[RegisterRow] = Table(
            self.tr("Risks in the chosen cell"),
            [
                Column(
                    title=self.tr("No."),
                    text=lambda row: isolated(row.risk.label),
                    sort=lambda row: row.risk.number,
                    width=6,
                ),
                Column(title=self.tr("Risk"), text=lambda row: row.risk.title, stretch=True),
                Column(
                    title=self.tr("Score"),
                    text=lambda row: score_words(row.at(self.stage), self.book.matrices.in_use.scheme, language),
                    sort=lambda row: score.value if (score := row.at(self.stage)) else 0,
                    width=14,
                ),
                Column(
                    title=self.tr("Gap"),
                    text=lambda row: gap_words(row.at(self.stage), language),
                    sort=lambda row: score.gap if (score := row.at(self.stage)) else 0,
                    width=6,
                ),
            ],
            self,
        )
        table.empty_text = self.tr("No risk stands here.")
        table.opened.connect(lambda row: self.session.go("risk", row.risk.id))
        return table

    # a screen

    def title(self) -> str:
        """The heat map."""
        return self.tr("Heat map of risks")

    def open_at(self, place: Place) -> None:
        """A stage, a group, a cell."""
        self.stage = next((one for one in STAGES if one == place.part(1)), self.stage)
        self._read()
        known = groups_in(self._rows)
        self.group = place.part(2) if place.part(2) in known else ""
        levels = place.part(3).split("x")
        self._show()
        if len(levels) == 2 and all(one.isdecimal() for one in levels):
            cell = (int(levels[0]), int(levels[1]))
            self.drawing.picked = cell if max(cell) <= self.book.matrices.in_use.scheme.matrix.size else None
        self._list_now()

    def here(self) -> Place:
        """With what is chosen."""
        cell = self.drawing.picked
        return Place.at("risks", "map", self.stage, self.group, f"{cell[0]}x{cell[1]}" if cell else "")

    def refresh(self, kinds: frozenset[str]) -> None:
        """Risks or the matrix changed."""
        if touches(kinds, Risk.kind, RiskSetup.kind):
            self._stale = True
            if self.isVisible():
                self._read()
                self._show()
                self._list_now()

    def _read(self) -> None:
        today = self.session.clock().date()
        if self._stale or not self.book.current(today):
            self._stale = False
            self._rows = tuple(row for row in self.book.rows(today) if row.risk.status != "closed")
        language = self.session.language
        self.groups.clear()
        self.groups.addItem(self.tr("Overall: each risk as its worst group stands"), "")
        for group in groups_in(self._rows):
            self.groups.addItem(group_words(group, language), group)

    def _go(self, *, stage: Stage | None = None, group: str | None = None) -> None:
        self.stage = stage or self.stage
        self.group = group if group is not None else self.group
        self._show()
        self._list_now()

    def _show(self) -> None:
        grid = self.book.matrices.in_use
        self._map = heat_map(self._rows, grid, self.stage, self.group)
        self.stages.show_chosen((self.stage,))
        self.groups.setCurrentIndex(max(0, self.groups.findData(self.group)))
        labels = {row.risk.id: row.risk.label for row in self._rows}
        self.drawing.show_map(self._map, grid, labels, self.session.language)
        self.twin.table.show_rows([one for one in reversed(self._map.cells) if one.risks])
        self.twin.show_legend(self.tr("The wider an arrow, the more risks go that way") if self._map.arrows else "")

    def _chosen(self, _: Cell | None) -> None:
        self._list_now()

    def _list_now(self) -> None:
        if self._map is None:
            return
        cell = self.drawing.picked
        placed = [one for one in self._map.cells if cell is None or (one.likelihood, one.impact) == cell]
        ids = {risk for one in placed for risk in one.risks}
        rows = [row for row in self._rows if row.risk.id in ids]
        self.list.show_rows(rows, key=lambda row: row.risk.id)
        if cell is None:
            self._what.setText(self.tr("All risks on the map"))
        else:
            self._what.setText(self.drawing.cell_words(cell))
        left = len(self._map.unplaced)
        self._left_out.setText(
            counted("HeatMap", "%n risk(s) not rated here, or with another matrix", left) if left else ""
        )
        self._left_out.setVisible(bool(left))

    def _arrows(self, on: bool) -> None:
        self.drawing.arrows = on
        self.drawing.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The list goes below the map in a narrow window."""
        super().resizeEvent(event)
        wide = self.width() > self.fontMetrics().averageCharWidth() * _BESIDE
        self._split.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
