"""Why a group is hit: who of them is exposed, why they are hurt more, what lets them cope, who decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout

from genderaudit.risks.actions.keeping import name_affected
from genderaudit.risks.actions.naming import group_words
from genderaudit.risks.model.risk import Affected
from genderaudit.safeguards.desktop.guard_note import GuardNote
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import words
from genderaudit.widgets.texts import labelled
from genderaudit.widgets.theme import dress, scaled
from genderaudit.widgets.writing import WritingField

if TYPE_CHECKING:
    from genderaudit.risks.desktop.one.part import Part


class Mechanism(QFrame):
    """The four parts of the mechanism. Signals: aside(group) when it is not hit after all."""

    aside = Signal(str)

    def __init__(self, part: Part, affected: Affected) -> None:
        super().__init__(part.page)
        dress(self, kind="well")
        self._part, self.group = part, affected.group
        named = group_words(affected.group, part.session.language)
        column = QVBoxLayout(self)
        grid = QGridLayout()
        grid.setSpacing(scaled(8))
        told = {
            "exposure": (self.tr("Exposure"), self.tr("Who of them meets the hazard, where and when")),
            "vulnerability": (self.tr("Vulnerability"), self.tr("Why they are hurt more")),
            "capacity": (self.tr("Capacity"), self.tr("What lets them cope")),
            "power": (self.tr("Power"), self.tr("Who decides about it")),
        }
        self.fields: dict[str, WritingField] = {}
        for number, (name, (caption, hint)) in enumerate(told.items()):
            field = WritingField(labelled(named, caption), self, lines=(2, 8))
            field.setPlaceholderText(hint)
            field.show_text(getattr(affected, name))
            field.settled.connect(lambda text, name=name: self._settled(name, text))
            cell = QVBoxLayout()
            cell.setSpacing(scaled(2))
            label = words(caption, self, kind="section")
            label.setBuddy(field)
            for widget in (label, field, GuardNote(field, self)):
                cell.addWidget(widget)
            cell.addStretch(1)
            grid.addLayout(cell, number // 2, number % 2)
            grid.setColumnStretch(number % 2, 1)
            self.fields[name] = field
        column.addLayout(grid)
        foot = QHBoxLayout()
        away = QPushButton(icon("circle-minus"), self.tr("This group is not hit after all…"), self)
        dress(away, kind="quiet")
        away.clicked.connect(lambda: self.aside.emit(self.group))
        foot.addWidget(away)
        foot.addStretch(1)
        column.addLayout(foot)

    def _settled(self, name: str, text: str) -> None:
        part, session = self._part, self._part.session
        known = next((one for one in part.risk.affected if one.group == self.group), Affected(group=self.group))
        fresh = known.model_copy(update={name: text.strip()})
        risk = part.risk
        part.step(lambda: name_affected(session.workspace, session.author, risk, fresh, clock=session.clock))

    def flush(self) -> None:
        """Save now what is being typed."""
        for field in self.fields.values():
            field.flush()
