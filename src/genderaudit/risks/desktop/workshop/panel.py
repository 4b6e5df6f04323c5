"""Who sits on the panel that rates: counts by sex or gender and by standing, never names."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from genderaudit.widgets.pieces import words
from genderaudit.widgets.texts import labelled
from genderaudit.widgets.theme import dress, scaled

SEXES = ("women", "men", "another_gender")
LEVELS = ("staff", "partners", "community")


class Panel(QFrame):
    """Counts of who takes part. Signals: changed()."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, kind="well")
        column = QVBoxLayout(self)
        column.addWidget(words(self.tr("Who sits on the panel (counts, no names)"), self, kind="section"))
        grid = QGridLayout()
        grid.setSpacing(scaled(6))
        heads = {
            "staff": self.tr("Staff"), "partners": self.tr("Partners"), "community": self.tr("Community"),
        }  # fmt: skip
        sides = {
            "women": self.tr("Women"), "men": self.tr("Men"), "another_gender": self.tr("Another gender"),
        }  # fmt: skip
        for number, level in enumerate(LEVELS, 1):
            grid.addWidget(QLabel(heads[level], self), 0, number)
        self.boxes: dict[str, QSpinBox] = {}
        for line, sex in enumerate(SEXES, 1):
            grid.addWidget(QLabel(sides[sex], self), line, 0)
            for number, level in enumerate(LEVELS, 1):
                box = QSpinBox(self)
                box.setRange(0, 500)
                box.setAccessibleName(labelled(sides[sex], heads[level]))
                box.valueChanged.connect(lambda _: self.changed.emit())
                grid.addWidget(box, line, number)
                self.boxes[f"{sex}_{level}"] = box
        grid.setColumnStretch(len(LEVELS) + 1, 1)
        column.addLayout(grid)
        self._note = words("", self, kind="small")
        column.addWidget(self._note)
        self.changed.connect(self._tell)
        self._tell()

    @property
    def counts(self) -> dict[str, int]:
        """Seats that are taken."""
        return {seat: box.value() for seat, box in self.boxes.items() if box.value()}

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show a panel."""
        for seat, box in self.boxes.items():
            box.blockSignals(True)
            box.setValue(counts.get(seat, 0))
            box.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        counts = self.counts
        women = sum(n for seat, n in counts.items() if seat.startswith("women"))
        if counts and not women:
            said = self.tr("No woman sits on this panel: say so where the rating is used.")
        elif counts and not any(seat.endswith("community") for seat in counts):
            said = self.tr("Nobody of the community sits on this panel.")
        else:
            said = ""
        self._note.setText(said)
        dress(self._note, tone="warn" if said else "")
        self._note.setVisible(bool(said))
