"""The screening of one supplier: answers in place, points, the form that applies, and when to look again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from genderaudit.runtime.language import format_number
from genderaudit.suppliers.desktop.book import Row
from genderaudit.suppliers.desktop.words import NONE, SCREENING_SIGNS, decimal, money, say_code
from genderaudit.suppliers.rules.screening import Criterion, Screened
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.forms import part
from genderaudit.widgets.pieces import badge, empty_out, sign, words
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import counted, translate
from genderaudit.widgets.theme import dress, scaled
from genderaudit.widgets.typed import read_decimal
from genderaudit.widgets.typed_line import TypedLine, narrow

_ANSWERS: Mapping[str, tuple[str, ...]] = {
    "contact": ("none", "indirect", "direct"),
    "labour_intensity": ("low", "medium", "high"),
    "country_risk": ("low", "medium", "high"),
    "agency_labour": ("no", "yes"),
    "earlier_finding": ("none", "closed", "open"),
}


def _answer_words(question: str, answer: str, language: str) -> str:
    if question == "contact":
        return say_code("contact", answer, language)
    return {
        "low": translate("ScreeningCard", "Low"),
        "medium": translate("ScreeningCard", "Medium"),
        "high": translate("ScreeningCard", "High"),
        "no": translate("ScreeningCard", "No"),
        "yes": translate("ScreeningCard", "Yes"),
        "none": translate("ScreeningCard", "None"),
        "closed": translate("ScreeningCard", "Closed"),
        "open": translate("ScreeningCard", "Open"),
    }[answer]


class ScreeningCard(QObject):
    """The questions of the screening and what follows. Signals: changed(mapping of answers)."""

    changed = Signal(object)

    def __init__(self, session: Session, form: QWidget) -> None:
        super().__init__(form)
        self.session, self._form = session, form
        column = part(form, QVBoxLayout, "screen")
        self._head = QVBoxLayout()
        column.addLayout(self._head)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(scaled(10))
        self._grid.setVerticalSpacing(scaled(6))
        self._grid.setColumnStretch(0, 1)
        column.addLayout(self._grid)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(scaled(4))
        column.addLayout(self._foot)
        self.boxes: dict[str, QComboBox] = {}
        self._points: dict[str, QLabel] = {}
        self._make_questions()

    def _make_questions(self) -> None:
        language = self.session.language
        order = ("contact", "labour_intensity", "country_risk", "annual_value", "agency_labour", "earlier_finding")
        for number, code in enumerate(order):
            caption = words(say_code("screening.criteria", code, language), self._form, kind="small")
            asked: QWidget
            if code == "annual_value":
                asked = self.value = TypedLine(caption.text(), self._form)
                narrow(self.value, 14)
                self.value.setToolTip(self.tr("In US dollars. Empty: what was paid in the last twelve months."))
                self.value.settled.connect(self._valued)
            else:
                asked = self._box(code, caption.text())
            caption.setBuddy(asked)
            points = QLabel(self._form)
            points.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            self._points[code] = points
            self._grid.addWidget(caption, number, 0)
            self._grid.addWidget(asked, number, 1)
            self._grid.addWidget(points, number, 2)

    def _box(self, code: str, name: str) -> QComboBox:
        box = QComboBox(self._form)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(14)
        box.addItem(self.tr("Not answered"), "")
        for answer in _ANSWERS[code]:
            box.addItem(_answer_words(code, answer, self.session.language), answer)
        box.activated.connect(lambda _: self._answered(code))
        self.boxes[code] = box
        return box

    def _answered(self, code: str) -> None:
        answer: Any = self.boxes[code].currentData() or None
        if code == "agency_labour" and answer is not None:
            answer = answer == "yes"
        self.changed.emit({code: answer})

    def _valued(self, text: str) -> None:
        value = None
        if text.strip():
            try:
                value = read_decimal(text, self.session.language)
            except ValueError:
                value = None
            if value is None or value < 0:
                dress(self.value, tone="bad")
                self.session.tell(self.tr("Write the value as a number, such as 25000."), "warn")
                return
        dress(self.value, tone="")
        self.changed.emit({"annual_value": value})

    def show_row(self, row: Row) -> None:
        """Show answers, points and what follows from them."""
        screened, language = row.screened, self.session.language
        given = row.supplier.screening
        for one in screened.criteria:
            if one.code in self.boxes:
                self.boxes[one.code].setCurrentIndex(max(0, self.boxes[one.code].findData(one.answer)))
            self._points[one.code].setText(NONE if one.points is None else _points(one.points))
        self.value.show_text("" if given.annual_value is None else decimal(given.annual_value, language))
        self.value.setPlaceholderText("" if row.spend is None else money(row.spend, row.currency, language))
        self._show_head(screened)
        self._show_foot(screened)

    def _show_head(self, screened: Screened) -> None:
        empty_out(self._head)
        image, tone = SCREENING_SIGNS[screened.tier]
        flow = Flow(gap=6)
        flow.addWidget(sign(image, tone, self._form))
        tier = say_code("screening.tiers", screened.tier, self.session.language)
        flow.addWidget(badge(tier, tone if tone != "muted" else "neutral", self._form))
        flow.addWidget(words(_points(screened.points), self._form, kind="strong"))
        self._head.addLayout(flow)

    def _show_foot(self, screened: Screened) -> None:
        empty_out(self._foot)
        language = self.session.language
        form = say_code("screening.forms", screened.form, language)
        months = format_number(screened.months, language)
        said = self.tr("{form}. Again every {months} months (house default).").format(form=form, months=months)
        self._foot.addWidget(words(said, self._form))
        for rule in screened.rules:
            self._foot.addWidget(words(say_code("screening.rules", rule, language), self._form, kind="small"))
        if "sector" in screened.missing:
            said = self.tr("No UNSPSC code is known, so a high-risk sector would not show here.")
            self._foot.addWidget(words(said, self._form, kind="small"))


def _points(points: int) -> str:
    return counted("ScreeningCard", "%n point(s)", points)


def unanswered(criteria: tuple[Criterion, ...]) -> int:
    """How many questions of the screening have no answer."""
    return sum(one.points is None for one in criteria)
