"""The risk in ranges, for those who want numbers beside the label."""

from __future__ import annotations

from PySide6.QtWidgets import QDoubleSpinBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from genderaudit.risks.desktop.one.part import Part
from genderaudit.risks.desktop.words import level_words
from genderaudit.risks.model.ranges import Range, Ranges
from genderaudit.risks.rules.scoring import basis_of
from genderaudit.risks.rules.views import RegisterRow
from genderaudit.runtime.language import format_number
from genderaudit.widgets.chips import Choices
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import card, words
from genderaudit.widgets.texts import labelled
from genderaudit.widgets.theme import dress
from genderaudit.widgets.typed_line import TypedLine

_MOST = 1e12


class RangesPart(Part):
    """Likelihood and effect as least, most likely and highest; the label stands beside the numbers."""

    def build(self) -> None:
        """The fields."""
        frame, column = card(self.page, self.tr("Likelihood and effect as ranges"), icon="chart-column")
        column.addWidget(words(
            self.tr("Optional. Numbers never replace the rating: they stand beside it to check it."),
            frame, kind="small",
        ))  # fmt: skip
        self._grid_of_ranges(frame, column)
        self._units(frame, column)
        self._foot(frame, column)
        self.column.addWidget(frame)
        self._shown: object = None
        self._to_all()
        self.column.addStretch(1)

    def _grid_of_ranges(self, frame: QFrame, column: QVBoxLayout) -> None:
        grid = QGridLayout()
        heads = {"low": self.tr("At least"), "likely": self.tr("Most likely"), "high": self.tr("At most")}
        for number, head in enumerate(heads.values(), 1):
            label = QLabel(head, frame)
            dress(label, kind="section")
            grid.addWidget(label, 0, number)
        names = {
            "likelihood": self.tr("Likelihood within the period, in per cent"),
            "effect": self.tr("Effect if it happens"),
        }  # fmt: skip
        self.boxes: dict[str, dict[str, QDoubleSpinBox]] = {}
        for line, (what, name) in enumerate(names.items(), 1):
            grid.addWidget(words(name, frame), line, 0)
            self.boxes[what] = {}
            for number, (end, head) in enumerate(heads.items(), 1):
                box = QDoubleSpinBox(frame)
                box.setRange(0, 100 if what == "likelihood" else _MOST)
                box.setDecimals(1 if what == "likelihood" else 0)
                box.setGroupSeparatorShown(True)
                box.setAccessibleName(labelled(name, head))
                box.setMinimumWidth(box.fontMetrics().averageCharWidth() * 16)
                grid.addWidget(box, line, number)
                self.boxes[what][end] = box
        grid.setColumnStretch(0, 1)
        column.addLayout(grid)

    def _units(self, frame: QFrame, column: QVBoxLayout) -> None:
        units = QHBoxLayout()
        self.unit = TypedLine(self.tr("What the effect counts"), frame)
        self.unit.setPlaceholderText(self.tr("Such as persons affected"))
        self.unit.setMaxLength(60)
        label = words(self.unit.accessibleName(), frame, kind="section")
        label.setBuddy(self.unit)
        units.addWidget(label)
        units.addWidget(self.unit, 1)
        column.addLayout(units)
        told = {"pert": (self.tr("Weighted to the middle (PERT)"), ""), "triangular": (self.tr("Triangular"), "")}
        self.shape = Choices(self.tr("Shape of the ranges"), told, frame)
        self.shape.show_chosen(("pert",))
        column.addWidget(self.shape)

    def _foot(self, frame: QFrame, column: QVBoxLayout) -> None:
        foot = QHBoxLayout()
        self.keep_button = QPushButton(icon("check", "accent_text"), self.tr("Keep these ranges"), frame)
        dress(self.keep_button, kind="primary")
        self.keep_button.clicked.connect(self.keep)
        foot.addWidget(self.keep_button)
        self.forget_button = QPushButton(self.tr("Without ranges"), frame)
        dress(self.forget_button, kind="quiet")
        self.forget_button.clicked.connect(lambda: self.edit({"ranges": None}))
        foot.addWidget(self.forget_button)
        foot.addStretch(1)
        column.addLayout(foot)
        self._said = words("", frame)
        column.addWidget(self._said)

    def _to_all(self) -> None:
        every = QPushButton(icon("chart-column", "accent"), self.tr("All ranges together"), self.page)
        every.setToolTip(self.tr("Harm, percentiles, and what drives it"))
        dress(every, kind="link")
        every.clicked.connect(lambda: self.session.go("risks", "numbers"))
        row = QHBoxLayout()
        row.addWidget(every)
        row.addStretch(1)
        self.column.addLayout(row)

    def show_row(self, row: RegisterRow) -> None:
        """Show a risk; what is being typed stays."""
        super().show_row(row)
        ranges = row.risk.ranges
        self.forget_button.setVisible(ranges is not None)
        if (row.risk.id, ranges) != self._shown:
            self._shown = (row.risk.id, ranges)
            for what, boxes in self.boxes.items():
                one: Range | None = getattr(ranges, what) if ranges is not None else None
                for end, box in boxes.items():
                    value = getattr(one, end) if one is not None else 0.0
                    box.setValue(value * (100 if what == "likelihood" else 1))
            self.unit.show_text(ranges.unit if ranges is not None else "")
            self.shape.show_chosen((ranges.effect.shape if ranges is not None else "pert",))
        self._tell(row)

    def _tell(self, row: RegisterRow) -> None:
        ranges, language, scheme = row.risk.ranges, self.session.language, self.grid.scheme
        if ranges is None:
            self._said.setText("")
            return
        mean = ranges.likelihood.mean
        said = [self.tr("Mean likelihood {percent} %, expected {harm} {unit}.").format(
            percent=format_number(round(mean * 100), language),
            harm=format_number(round(mean * ranges.effect.mean), language), unit=ranges.unit,
        )]  # fmt: skip
        by_numbers = next((n for n, edge in enumerate(scheme.probability, 1) if mean <= edge), None)
        basis = basis_of(row.risk)
        rated = max(one.likelihood for one in basis[1].people.values()) if basis is not None else None
        if by_numbers is not None and rated is not None and rated <= scheme.matrix.size:
            pair = {
                "numbers": level_words(scheme, "likelihood", by_numbers, language),
                "rated": level_words(scheme, "likelihood", rated, language),
            }
            if by_numbers == rated:
                said.append(self.tr("Label and numbers agree: {rated}.").format(rated=pair["rated"]))
            else:
                said.append(self.tr("Rated {rated}, but {numbers} by the numbers: look at both again.").format(**pair))
        self._said.setText(" ".join(said))
        dress(self._said, tone="warn" if by_numbers is not None and rated is not None and by_numbers != rated else "")

    def keep(self) -> None:
        """Save them; what cannot be is told."""
        values = {what: {end: box.value() for end, box in boxes.items()} for what, boxes in self.boxes.items()}
        for one in values.values():
            if not one["low"] <= one["likely"] <= one["high"]:
                self.session.tell(
                    self.tr("A range goes from the least over the most likely to the highest value."), "warn"
                )
                return
        if not self.unit.text().strip():
            self.session.tell(self.tr("Say what the effect counts, such as persons affected."), "warn")
            self.unit.setFocus()
            return
        shape = next((code for code, button in self.shape.buttons.items() if button.isChecked()), "pert")
        likelihood = {end: value / 100 for end, value in values["likelihood"].items()}
        made = Ranges.model_validate({
            "likelihood": {**likelihood, "shape": shape},
            "effect": {**values["effect"], "shape": shape},
            "unit": self.unit.text().strip(),
        })  # fmt: skip
        self.edit({"ranges": made})
