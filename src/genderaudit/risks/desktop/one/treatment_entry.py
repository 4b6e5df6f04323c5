"""One treatment: what is going to be done, by which post, until when, at what cost, and how one will see it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import get_args

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from genderaudit.risks.actions.naming import group_words
from genderaudit.risks.desktop.one.entry import Entry, Mark
from genderaudit.risks.desktop.words import day_words, groups_words
from genderaudit.risks.model.risk import Cost, Indicator, Treatment, TreatmentKind, TreatmentStatus
from genderaudit.risks.rules.checks import lacking
from genderaudit.risks.rules.deciding import is_overdue
from genderaudit.runtime.language import format_number, parse_number
from genderaudit.widgets.chips import Choices
from genderaudit.widgets.day_field import DayField
from genderaudit.widgets.texts import listed, translate
from genderaudit.widgets.typed_line import TypedLine

SIGNS: dict[TreatmentStatus, tuple[str, str]] = {
    "planned": ("circle-dashed", "accent"),
    "in_progress": ("pen-line", "info"),
    "done": ("check-check", "good"),
    "cancelled": ("circle-x", "neutral"),
}


def way_words(way: str) -> str:
    """The way in which a risk is treated."""
    return {
        "avoid": translate("Treatments", "avoid the activity"),
        "remove_source": translate("Treatments", "remove the source"),
        "change_likelihood": translate("Treatments", "make it less likely"),
        "change_impact": translate("Treatments", "make it less grave"),
        "share": translate("Treatments", "share the cost"),
        "retain": translate("Treatments", "live with it, knowingly"),
    }[way]


def treatment_status_words(status: str) -> str:
    """How far a treatment is."""
    return {
        "planned": translate("Treatments", "planned"),
        "in_progress": translate("Treatments", "under way"),
        "done": translate("Treatments", "done"),
        "cancelled": translate("Treatments", "cancelled"),
    }[status]


def lack_words(code: str) -> str:
    """What a treatment of a High risk still has to state."""
    return {
        "owner": translate("Treatments", "owner"),
        "due": translate("Treatments", "due date"),
        "cost": translate("Treatments", "cost"),
        "indicator": translate("Treatments", "indicator"),
        "split": translate("Treatments", "what the indicator is split by"),
    }[code]


class TreatmentEntry(Entry):
    """Every change is one step."""

    def __init__(self, parent: QWidget, groups: Sequence[str], language: str, today: dt.date) -> None:
        super().__init__(parent, translate("Treatments", "Take this treatment away"))
        self._groups, self._language, self._today = groups, language, today
        self._one: Treatment | None = None

    def show_treatment(self, one: Treatment) -> None:
        """Show a treatment."""
        self._one = one
        image, tone = SIGNS[one.status]
        marks: list[Mark] = [(treatment_status_words(one.status), tone), (way_words(one.way), "neutral")]
        if one.owner_post:
            marks.append((one.owner_post, "neutral"))
        if one.due is not None:
            late = is_overdue(one, self._today)
            day = day_words(one.due, self._language)
            said = translate("Treatments", "overdue since {day}") if late else translate("Treatments", "due {day}")
            marks.append((said.format(day=day), "bad" if late else "neutral"))
        if one.moves_risk_to:
            said = translate("Treatments", "moves risk to: {groups}")
            marks.append((said.format(groups=groups_words(one.moves_risk_to, self._language)), "warn"))
        missing = lacking(one) if one.live else ()
        if missing:
            said = translate("Treatments", "lacks: {what}")
            marks.append((said.format(what=listed(lack_words(code) for code in missing)), "warn"))
        self.show_line(one.text, image, tone, marks)
        if self.opened:
            self.fill()

    def build(self, body: QWidget, column: QVBoxLayout) -> None:
        """The fields."""
        self._text = self.text(translate("Treatments", "What is going to be done"), "text", body, column)
        self._way = QComboBox(body)
        self._way.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._way.setMinimumContentsLength(16)
        for way in get_args(TreatmentKind):
            self._way.addItem(way_words(way), way)
        self._way.activated.connect(lambda _: self.changed.emit({"way": self._way.currentData()}))
        self.cell(translate("Treatments", "Way"), self._way)
        self._way.setAccessibleName(translate("Treatments", "Way"))
        caption = translate("Treatments", "How far it is")
        self._status = Choices(
            caption, {one: (treatment_status_words(one), "") for one in get_args(TreatmentStatus)}, body
        )
        self._status.chosen.connect(self._status_chosen)
        self.cell(caption, self._status)
        caption = translate("Treatments", "Owner (a post)")
        self._owner = TypedLine(caption, body)
        self._owner.settled.connect(lambda text: self.changed.emit({"owner_post": text.strip()}))
        self.flushing.append(self._owner.flush)
        self.cell(caption, self._owner)
        caption = translate("Treatments", "Due")
        self._due = DayField(caption, self._language, self._today, body)
        self._due.settled.connect(lambda day: self.changed.emit({"due": day}))
        self.flushing.append(self._due.flush)
        self.cell(caption, self._due)
        self._cost(body)
        self._measured(body)
        self._whom(body)
        self._why = self.text(translate("Treatments", "Why it is cancelled"), "status_reason", body, column)

    def _cost(self, body: QWidget) -> None:
        caption = translate("Treatments", "Cost")
        holder = QWidget(body)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        self._amount = TypedLine(caption, holder)
        self._currency = TypedLine(translate("Treatments", "Currency (three letters, such as USD)"), holder)
        self._currency.setMaxLength(3)
        self._currency.setPlaceholderText("USD")
        self._currency.setMaximumWidth(self._currency.fontMetrics().averageCharWidth() * 10)
        for field in (self._amount, self._currency):
            field.settled.connect(lambda _: self._priced())
            self.flushing.append(field.flush)
        line.addWidget(self._amount, 1)
        line.addWidget(self._currency)
        self.cell(caption, holder)

    def _measured(self, body: QWidget) -> None:
        caption = translate("Treatments", "Indicator that shows whether it works")
        self._indicator = TypedLine(caption, body)
        self._indicator.settled.connect(lambda _: self._measure())
        self.flushing.append(self._indicator.flush)
        self.cell(caption, self._indicator)
        caption = translate("Treatments", "What the indicator is split by")
        told = {
            "sex": translate("Treatments", "sex"),
            "age": translate("Treatments", "age"),
            "disability": translate("Treatments", "disability"),
            "other": translate("Treatments", "something else"),
        }
        self._split = Choices(caption, {code: (text, "") for code, text in told.items()}, body, several=True)
        self._split.chosen.connect(self._measure)
        self.cell(caption, self._split)

    def _whom(self, body: QWidget) -> None:
        names = {one: (group_words(one, self._language), "") for one in self._groups}
        caption = translate("Treatments", "Whom it protects; none chosen: all")
        self._protects = Choices(caption, names, body, several=True)
        self._protects.chosen.connect(lambda codes: self.changed.emit({"protects": codes}))
        self.cell(caption, self._protects, wide=True)
        caption = translate("Treatments", "On whom it puts more work, exposure or limits")
        self._moves = Choices(caption, names, body, several=True)
        self._moves.chosen.connect(lambda codes: self.changed.emit({"moves_risk_to": codes}))
        self.cell(caption, self._moves, wide=True)

    # what was chosen

    def _status_chosen(self, codes: tuple[str, ...]) -> None:
        if not codes or self._one is None:
            self.fill()
            return
        if codes[0] == "cancelled" and not self._why.toPlainText().strip():
            # a cancelled treatment says why
            self._why.setFocus()
            self._status.show_chosen((self._one.status,))
            self._why.setPlaceholderText(translate("Treatments", "Say why first, then choose cancelled"))
            return
        self.changed.emit({"status": codes[0], "status_reason": self._why.toPlainText().strip()})

    def _priced(self) -> None:
        text, currency = self._amount.text().strip(), self._currency.text().strip().upper() or "USD"
        if not text:
            self.changed.emit({"cost": None})
            return
        try:
            amount = parse_number(text, self._language)
        except (ValueError, InvalidOperation):
            self.fill()
            return
        if amount >= Decimal(0) and len(currency) == 3 and currency.isascii() and currency.isalpha():
            self.changed.emit({"cost": Cost(amount=amount, currency=currency)})

    def _measure(self, codes: object = None) -> None:
        split = tuple(code for code, button in self._split.buttons.items() if button.isChecked())
        text = self._indicator.text().strip()
        made = Indicator.model_validate({"text": text, "split_by": split}) if text or split else None
        self.changed.emit({"indicator": made})

    def fill(self) -> None:
        """Show what is saved; what is being typed right now is left alone."""
        one = self._one
        if one is None:
            return
        self._text.show_text(one.text)
        self._way.setCurrentIndex(max(0, self._way.findData(one.way)))
        self._status.show_chosen((one.status,))
        self._why.show_text(one.status_reason)
        self._owner.show_text(one.owner_post)
        self._due.show_day(one.due)
        cost = one.cost
        self._amount.show_text(format_number(cost.amount, self._language, 2) if cost is not None else "")
        self._currency.show_text(cost.currency if cost is not None else "")
        self._indicator.show_text(one.indicator.text if one.indicator is not None else "")
        self._split.show_chosen(one.indicator.split_by if one.indicator is not None else ())
        self._protects.show_chosen(one.protects)
        self._moves.show_chosen(one.moves_risk_to)
