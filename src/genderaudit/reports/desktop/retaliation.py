"""The question that comes before an improvement plan: whether anybody could be made to pay for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QRadioButton, QVBoxLayout, QWidget

from genderaudit.reports.model.plan import Answered, PlanItem, RetaliationCheck
from genderaudit.runtime.language import catalogue
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated, translate
from genderaudit.widgets.theme import dress
from genderaudit.widgets.writing import WritingField

_ANSWERS: tuple[Answered, ...] = ("no_risk_seen", "risk_lowered", "risk")


class RetaliationCard(QWidget):
    """The steps that are going to be asked for, the answers, the reason, and what is still open.

    Signals: answered(answer, reason) when the person gives an answer with its reason.
    """

    answered = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = catalogue(session.language)
        form = fill_with_form(self, "reports", "retaliation")
        title = part(form, QLabel, "title").text()
        form.setAccessibleName(title)
        self.steps = part(form, QLabel, "steps")
        part(form, QLabel, "stepsTitle").setText(self._texts("reports.plan.steps"))
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

    def ask(self, content: str, items: tuple[PlanItem, ...], known: RetaliationCheck | None, *, changed: bool) -> None:
        """About these steps, with the answer they already have; `changed` when other steps had one.

        What is being written stays while the steps and their answer are the same.
        """
        lines = [f"{isolated(f'{one.number}.')} {isolated(one.asked)}" for one in items]
        self.steps.setText("\n".join(lines) or self._texts("reports.plan.nothing"))
        shown = (content, known.id if known else "")
        self._known, self._changed, self._ready = known, changed, True
        if shown != self._of:
            self._of = shown
            self._fill()
        self._mark()

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
