"""What each column of a spreadsheet means, chosen by a person over what was remembered or guessed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from genderaudit.risks.actions.importing import ReadLayout
from genderaudit.risks.actions.naming import group_words
from genderaudit.risks.desktop.words import axis_words, stage_words
from genderaudit.risks.model.risk import AXES, GROUPS, STAGES
from genderaudit.risks.rules.mapping import PLAIN_FIELDS
from genderaudit.runtime.language import catalogue
from genderaudit.widgets.pieces import Elided, empty_out, words
from genderaudit.widgets.texts import labelled, translate
from genderaudit.widgets.theme import dress, scaled

RATE = "rate"


def field_words(field: str, language: str) -> str:
    """A field of the register, as its export heads it."""
    texts = catalogue(language)
    if field == "rationale":
        return translate("Mapping", "Why this rating")
    return texts(f"risks.sheet.{field}") if texts.has(f"risks.sheet.{field}") else texts(f"risks.{field}s")


class _Line:
    """One column: what it is called, a sample, and the field or the rating that it holds."""

    def __init__(self, column: str, sample: str, language: str, parent: QWidget) -> None:
        self.column = column
        self.name = Elided(column, parent)
        self.sample = Elided(sample, parent, kind="small")
        self.field = QComboBox(parent)
        self.field.setAccessibleName(labelled(column, translate("Mapping", "what it means")))
        self.field.addItem(translate("Mapping", "Left out"), "")
        for field in PLAIN_FIELDS:
            self.field.addItem(field_words(field, language), field)
        self.field.addItem(translate("Mapping", "A rating…"), RATE)
        self.stage = self._box(column, translate("Mapping", "stage"),
                               [(one, stage_words(one, language)) for one in STAGES], parent)  # fmt: skip
        whom = [("all", translate("Mapping", "All affected groups"))]
        whom += [(one, group_words(one, language)) for one in GROUPS]
        whom += [(one, axis_words(one, language)) for one in AXES]
        self.whom = self._box(column, translate("Mapping", "for whom"), whom, parent)
        sides = [("likelihood", axis_words("likelihood", language)), ("impact", translate("Mapping", "Impact")),
                 ("both", translate("Mapping", "Both, such as 3x4"))]  # fmt: skip
        self.side = self._box(column, translate("Mapping", "what is rated"), sides, parent)
        for box in (self.field, self.stage, self.whom, self.side):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)

    @staticmethod
    def _box(column: str, name: str, told: Sequence[tuple[str, str]], parent: QWidget) -> QComboBox:
        box = QComboBox(parent)
        box.setAccessibleName(labelled(column, name))
        for code, text in told:
            box.addItem(text, code)
        return box

    def show_field(self, field: str) -> None:
        """Show what the column means."""
        if field.startswith("rate:"):
            _, stage, whom, side = field.split(":")
            self.field.setCurrentIndex(self.field.findData(RATE))
            self.stage.setCurrentIndex(max(0, self.stage.findData(stage)))
            if self.whom.findData(whom) < 0:
                self.whom.addItem(whom, whom)
            self.whom.setCurrentIndex(self.whom.findData(whom))
            self.side.setCurrentIndex(max(0, self.side.findData(side)))
        else:
            self.field.setCurrentIndex(max(0, self.field.findData(field)))
        self.fit()

    def fit(self) -> None:
        """The parts of a rating stand beside it only where it is one; a long line is read whole in its tip."""
        for box in (self.field, self.stage, self.whom, self.side):
            box.setToolTip(box.currentText())
        for box in (self.stage, self.whom, self.side):
            box.setVisible(self.field.currentData() == RATE)

    @property
    def meant(self) -> str:
        """The field as the import takes it; '' for none."""
        code = str(self.field.currentData() or "")
        if code != RATE:
            return code
        return f"rate:{self.stage.currentData()}:{self.whom.currentData()}:{self.side.currentData()}"


class MappingTable(QWidget):
    """A line for each column. Signals: changed()."""

    changed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(scaled(10))
        self._grid.setVerticalSpacing(scaled(4))
        for number, stretch in enumerate((2, 2, 2, 1, 2, 1)):
            self._grid.setColumnStretch(number, stretch)
        self.lines: dict[str, _Line] = {}

    def show_layout(self, read: ReadLayout) -> None:
        """Another spreadsheet."""
        empty_out(self._grid)
        self.lines = {}
        heads = (translate("Mapping", "Column"), translate("Mapping", "Such as"), translate("Mapping", "Means"))
        for number, head in enumerate(heads):
            label = QLabel(head, self)
            dress(label, kind="section")
            self._grid.addWidget(label, 0, number)
        for number, column in enumerate((one for one in read.layout.columns if one), 1):
            line = _Line(column, read.samples.get(column, ""), self._language, self)
            line.show_field(read.layout.mapping.get(column, ""))
            widgets = (line.name, line.sample, line.field, line.stage, line.whom, line.side)
            for place, widget in enumerate(widgets):
                self._grid.addWidget(widget, number, place, Qt.AlignmentFlag.AlignVCenter)
            for box in (line.field, line.stage, line.whom, line.side):
                box.activated.connect(lambda _, line=line: self._turned(line))
            self.lines[column] = line
        if not self.lines:
            self._grid.addWidget(words(translate("Mapping", "The sheet has no columns."), self), 1, 0)

    def _turned(self, line: _Line) -> None:
        line.fit()
        self.changed.emit()

    @property
    def mapping(self) -> Mapping[str, str]:
        """Column to field; '' leaves a column out."""
        return {column: line.meant for column, line in self.lines.items()}
