"""What is in place and what is planned: controls with their tests, treatments with their owners."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from genderaudit.risks.actions.rating import add_control, add_treatment, change_control, change_treatment
from genderaudit.risks.desktop.one.control_entry import ControlEntry
from genderaudit.risks.desktop.one.entry import Entry
from genderaudit.risks.desktop.one.part import Part
from genderaudit.risks.desktop.one.treatment_entry import TreatmentEntry
from genderaudit.risks.model.risk import Control, Treatment
from genderaudit.risks.rules.views import RegisterRow
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import card, empty_out, words
from genderaudit.widgets.typed_line import TypedLine


class ControlsPart(Part):
    """Two lists; a new entry needs one line, the rest is filled in when it is opened."""

    def build(self) -> None:
        """The lists."""
        frame, column = card(self.page, self.tr("Controls: what is in place"), icon="shield-check")
        column.addWidget(words(self.tr("A control lowers a rating only when it works and somebody has tested it."),
                               frame, kind="small"))  # fmt: skip
        self._controls = QVBoxLayout()
        column.addLayout(self._controls)
        self.new_control = self._adder(
            column, self.tr("Another control"), self.tr("Add the control"), self._add_control
        )
        self.column.addWidget(frame)
        frame, column = card(self.page, self.tr("Treatments: what is planned"), icon="list-checks")
        self._treatments = QVBoxLayout()
        column.addLayout(self._treatments)
        self.new_treatment = self._adder(
            column, self.tr("Another treatment"), self.tr("Add the treatment"), self._add_treatment
        )
        self.column.addWidget(frame)
        self.column.addStretch(1)
        self._made_for: object = None
        self._entries: tuple[list[ControlEntry], list[TreatmentEntry]] = ([], [])

    def _adder(self, column: QVBoxLayout, hint: str, button: str, add: Callable[[], None]) -> TypedLine:
        line = QHBoxLayout()
        field = TypedLine(hint, self.page)
        field.setPlaceholderText(hint)
        field.entered.connect(add)
        line.addWidget(field, 1)
        made = QPushButton(icon("plus"), button, self.page)
        made.clicked.connect(add)
        line.addWidget(made)
        column.addLayout(line)
        return field

    # showing

    def show_row(self, row: RegisterRow) -> None:
        """Show a risk; entries stay open while they are worked on."""
        super().show_row(row)
        risk = row.risk
        made_for = (risk.id, risk.groups, len(risk.controls), len(risk.treatments))
        if made_for != self._made_for:
            self._made_for = made_for
            self._make()
        for control, entry in zip(risk.controls, self._entries[0], strict=True):
            entry.show_control(control)
        for treatment, other in zip(risk.treatments, self._entries[1], strict=True):
            other.show_treatment(treatment)

    def _make(self) -> None:
        risk, session = self.risk, self.session
        today, language = session.clock().date(), session.language
        empty_out(self._controls)
        empty_out(self._treatments)
        controls = [ControlEntry(self.page, risk.groups, language, today) for _ in risk.controls]
        treatments = [TreatmentEntry(self.page, risk.groups, language, today) for _ in risk.treatments]
        for entries, layout, change in (
            (controls, self._controls, self._change_control),
            (treatments, self._treatments, self._change_treatment),
        ):
            for number, entry in enumerate(entries, 1):
                assert isinstance(entry, Entry)
                entry.changed.connect(lambda fields, number=number, change=change: change(number, fields))
                kind = "controls" if isinstance(entry, ControlEntry) else "treatments"
                entry.removed.connect(lambda kind=kind, number=number: self._remove(kind, number))
                layout.addWidget(entry)
        self._entries = (controls, treatments)
        if not controls:
            self._controls.addWidget(words(self.tr("Nothing is in place yet."), self.page, kind="muted"))
        if not treatments:
            self._treatments.addWidget(words(self.tr("Nothing is planned yet."), self.page, kind="muted"))

    # steps

    def _add_control(self) -> None:
        text, session, risk = self.new_control.text().strip(), self.session, self.risk
        if not text:
            self.new_control.setFocus()
            return
        self.new_control.drop()
        control = Control(text=text)
        if self.step(lambda: add_control(session.workspace, session.author, risk, control, clock=session.clock)):
            self._entries[0][-1].turn.setChecked(True)

    def _add_treatment(self) -> None:
        text, session, risk = self.new_treatment.text().strip(), self.session, self.risk
        if not text:
            self.new_treatment.setFocus()
            return
        self.new_treatment.drop()
        treatment = Treatment(text=text, owner_post=risk.owner_post)
        if self.step(lambda: add_treatment(session.workspace, session.author, risk, treatment, clock=session.clock)):
            self._entries[1][-1].turn.setChecked(True)

    def _change_control(self, number: int, fields: Mapping[str, Any]) -> None:
        session, risk = self.session, self.risk
        if "text" in fields and not fields["text"]:
            return
        self.step(lambda: change_control(session.workspace, session.author, risk, number, fields, clock=session.clock))

    def _change_treatment(self, number: int, fields: Mapping[str, Any]) -> None:
        session, risk = self.session, self.risk
        if "text" in fields and not fields["text"]:
            return
        if "status_reason" in fields and "status" not in fields and risk.treatments[number - 1].status != "cancelled":
            # kept with the step that cancels
            return
        self.step(
            lambda: change_treatment(session.workspace, session.author, risk, number, fields, clock=session.clock)
        )

    def _remove(self, kind: str, number: int) -> None:
        parts = getattr(self.risk, kind)
        self.edit({kind: (*parts[: number - 1], *parts[number:])})

    def flush(self) -> None:
        """Save now what is being typed."""
        super().flush()
        for entry in (*self._entries[0], *self._entries[1]):
            entry.flush()
