"""The question that comes before an improvement plan: whether anybody could be punished for what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from genderaudit.domain.records import RecordId
from genderaudit.reports.model.plan import Answered, RetaliationCheck
from genderaudit.runtime.language import catalogue
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.pieces import empty_out
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate
from genderaudit.widgets.theme import dress
from genderaudit.widgets.writing import WritingField

if TYPE_CHECKING:
    from genderaudit.reports.actions.planning import DrawnPlan
    from genderaudit.reports.rules.plan import Step

_ANSWERS: tuple[Answered, ...] = ("no_risk_seen", "risk_lowered", "risk")


class RetaliationCard(QWidget):
    """The steps that are going to be asked for, the answers, the reason, and what is still open.

    Signals: answered(answer, reason) when the person gives an answer with its reason; picked(findings) when other steps
    are left out.
    """

    answered = Signal(str, str)
    picked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = catalogue(session.language)
        form = fill_with_form(self, "reports", "retaliation")
        title = part(form, QLabel, "title").text()
        form.setAccessibleName(title)
        self.steps = part(form, QLabel, "steps")
        part(form, QLabel, "stepsTitle").setText(self._texts("reports.plan.steps"))
        self._column = part(form, QVBoxLayout, "stepsColumn")
        self.boxes: dict[RecordId, QCheckBox] = {}
        self.answers = {name: part(form, QRadioButton, name) for name in _ANSWERS}
        self._group = QButtonGroup(self)
        for button in self.answers.values():
            button.setAccessibleDescription(title)
            self._group.addButton(button)
        self.reason = WritingField(translate("Words", "Reason"), lines=(2, 6))
        part(form, QVBoxLayout, "reasonColumn").addWidget(self.reason)
        label = part(form, QLabel, "reasonLabel")
        label.setText(self.reason.accessibleName())
        label.setBuddy(self.reason)
        self.state = part(form, QLabel, "state")
        self.give = part(form, QPushButton, "give")
        QWidget.setTabOrder(self.answers["risk"], self.reason)
        QWidget.setTabOrder(self.reason, self.give)
        self._known: RetaliationCheck | None = None
        self._changed = False
        self._of: tuple[str, str] | None = None
        self._ready = False
        self._group.buttonToggled.connect(self._mark)
        self.reason.textChanged.connect(self._mark)
        self.give.clicked.connect(self._give)
        self._mark()

    def wait(self) -> None:
        """Until the steps are known nothing can be answered about them."""
        self._ready = False
        self._mark()

    def ask(self, drawn: DrawnPlan, known: RetaliationCheck | None, *, changed: bool) -> None:
        """About these steps, with the answer they already have; `changed` when other steps had one.

        What is being written stays while the steps and their answer are the same.
        """
        content = drawn.content
        self._show_steps(drawn)
        shown = (content, known.id if known else "")
        self._known, self._changed, self._ready = known, changed, True
        if shown != self._of:
            self._of = shown
            self._fill()
        self._mark()

    def _show_steps(self, drawn: DrawnPlan) -> None:
        if [one.finding for one in drawn.steps] != list(self.boxes):
            empty_out(self._column)
            self.boxes = {one.finding: self._box(one) for one in drawn.steps}
        for finding, box in self.boxes.items():
            box.setChecked(finding not in drawn.left_out)
        none = self._texts("reports.plan.nothing")
        hint = translate("RetaliationCard", "Only what is ticked goes to the supplier.")
        self.steps.setText(hint if drawn.steps else none)

    def _box(self, step: Step) -> QCheckBox:
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        box, label = QCheckBox(row), QLabel(row)
        box.setAccessibleName(step.asked)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(step.asked)
        label.setWordWrap(True)
        label.setBuddy(box)
        inside.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(label, 1)
        box.clicked.connect(self._pick)
        self._column.addWidget(row)
        return box

    def _pick(self) -> None:
        self.picked.emit(frozenset(finding for finding, box in self.boxes.items() if not box.isChecked()))

    def _fill(self) -> None:
        self._group.setExclusive(False)
        for name, button in self.answers.items():
            button.setChecked(self._known is not None and self._known.answered == name)
        self._group.setExclusive(True)
        self.reason.setPlainText(self._known.reason if self._known else "")

    @property
    def chosen(self) -> Answered | None:
        """The answer that is marked now."""
        return next((name for name, button in self.answers.items() if button.isChecked()), None)

    def _mark(self) -> None:
        chosen, reason, known = self.chosen, self.reason.toPlainText().strip(), self._known
        given = known is not None and (chosen, reason) == (known.answered, known.reason)
        self.give.setEnabled(self._ready and bool(chosen and reason) and not given)
        if given and known is not None:
            said, tone = self._texts(f"reports.plan.answered.{known.answered}"), "good"
            tone = "bad" if known.answered == "risk" else tone
        else:
            said, tone = self._open(bool(chosen), bool(reason)), "warn"
        dress(self.reason, tone="" if reason or not chosen else "bad")
        dress(self.state, tone=tone)
        self.state.setText(said)
        self.state.setVisible(bool(said))

    def _open(self, chosen: bool, reason: bool) -> str:
        said = ""
        if not chosen and not reason:
            said = translate("RetaliationCard", "Still open: an answer and its reason.")
        elif not chosen:
            said = translate("RetaliationCard", "Still open: an answer.")
        elif not reason:
            said = translate("RetaliationCard", "Still open: the reason.")
        if self._changed:
            said = " ".join([translate("RetaliationCard", "The steps are others than those last answered for."), said])
        return said.strip()

    def _give(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self.answered.emit(chosen, self.reason.toPlainText().strip())
