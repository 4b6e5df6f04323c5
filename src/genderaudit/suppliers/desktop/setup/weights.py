"""The weights of exposure: each beside its house default, changed ones marked, each with a way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from genderaudit.suppliers.desktop.words import decimal, say_code
from genderaudit.suppliers.model.relationship import RELATIONSHIP_KINDS
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import words
from genderaudit.widgets.texts import isolated
from genderaudit.widgets.theme import dress, scaled
from genderaudit.widgets.typed import read_decimal
from genderaudit.widgets.typed_line import TypedLine, narrow


class WeightTable(QWidget):
    """The weights by what they are about. Signals: changed(code, Decimal or None for the house default)."""

    changed = Signal(str, object)
    refused = Signal(str)
    """What could not be read as a number."""

    def __init__(self, house: Mapping[str, float], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = {code: Decimal(str(value)) for code, value in house.items()}
        self._language = language
        self.fields: dict[str, TypedLine | QCheckBox] = {}
        self.resets: dict[str, QToolButton] = {}
        self._marks: dict[str, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(10))
        for title, wanted in self._groups():
            column.addWidget(words(title, self, kind="section"))
            column.addLayout(self._grid([code for code in self._house if wanted(code)]))

    def _groups(self) -> list[tuple[str, Callable[[str], bool]]]:
        kinds = frozenset(f"k.{kind}" for kind in RELATIONSHIP_KINDS)
        return [
            (self.tr("What one link passes on, by its kind"), lambda code: code in kinds),
            (self.tr("Where staff meet people"), lambda code: code.startswith("k.") and code not in kinds),
            (self.tr("By certainty, share and clause"), lambda code: code.startswith(("c.", "clause.", "floor"))),
            (self.tr("What counts as a source"), lambda code: code in ("materiality", "prior.default", "saturation")),
            (self.tr("How far ways are followed"), lambda code: code.startswith(("routes.", "length", "cutoff"))),
        ]

    def _grid(self, codes: list[str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(10))
        grid.setVerticalSpacing(scaled(4))
        grid.setColumnStretch(0, 1)
        for number, code in enumerate(codes):
            name = self._name(code)
            caption = words(name, self)
            field = self._field(code, name)
            caption.setBuddy(field)
            mark = words("", self, kind="small")
            self._marks[code] = mark
            reset = QToolButton(self)
            dress(reset, kind="quiet")
            reset.setIcon(icon("undo-2", "muted"))
            reset.setToolTip(self.tr("Back to the house default"))
            reset.setAccessibleName(self.tr("{weight}: back to the house default").format(weight=name))
            reset.clicked.connect(lambda _=False, code=code: self.changed.emit(code, None))
            policy = reset.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            reset.setSizePolicy(policy)
            self.resets[code] = reset
            grid.addWidget(caption, number, 0)
            for place, widget in enumerate((field, mark, reset), start=1):
                grid.addWidget(widget, number, place, Qt.AlignmentFlag.AlignVCenter)
        letters = self.fontMetrics().averageCharWidth()
        grid.setColumnMinimumWidth(2, letters * 16)
        return grid

    def _name(self, code: str) -> str:
        group, _, kind = code.partition(".")
        if group == "k" and kind in RELATIONSHIP_KINDS:
            return say_code("relationships", kind, self._language)
        return say_code("weights", code, self._language)

    def _field(self, code: str, name: str) -> TypedLine | QCheckBox:
        if code.startswith("routes."):
            box = QCheckBox(self)
            box.setAccessibleName(name)
            box.clicked.connect(lambda on, code=code: self.changed.emit(code, Decimal(int(on))))
            self.fields[code] = box
            return box
        line = TypedLine(name, self)
        narrow(line, 5)
        line.settled.connect(lambda text, code=code: self._typed(code, text))
        self.fields[code] = line
        return line

    def _typed(self, code: str, text: str) -> None:
        if not text.strip():
            self.changed.emit(code, None)
            return
        try:
            value = read_decimal(text, self._language)
        except ValueError:
            dress(self.fields[code], tone="bad")
            self.refused.emit(self._name(code))
            return
        self.changed.emit(code, value)

    def show_weights(self, changed: Mapping[str, Decimal]) -> None:
        """Show the weights in use."""
        for code, house in self._house.items():
            value, field = changed.get(code, house), self.fields[code]
            if isinstance(field, TypedLine):
                dress(field, tone="")
                field.show_text(decimal(value, self._language))
                default = isolated(decimal(house, self._language))
            else:
                field.setChecked(value != 0)
                default = self.tr("on") if house else self.tr("off")
            differs = value != house
            said = self.tr("Changed; house default {n}") if differs else self.tr("House default {n}")
            self._marks[code].setText(said.format(n=default))
            dress(self._marks[code], tone="warn" if differs else "")
            self.resets[code].setVisible(differs)

    def flush(self) -> None:
        """Give what is being typed."""
        for field in self.fields.values():
            if isinstance(field, TypedLine):
                field.flush()
