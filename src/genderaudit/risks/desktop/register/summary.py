"""The chosen risk beside the table: how each group stands, what is late, what does not hold together."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from genderaudit.risks.actions.checking import mend_risk
from genderaudit.risks.actions.naming import band_words, group_words
from genderaudit.risks.desktop.book import book_of, do
from genderaudit.risks.desktop.words import (
    LOOKS,
    STATUS_SIGNS,
    band_look,
    category_words,
    check_words,
    confidence_words,
    day_words,
    late_words,
    mend_words,
    score_words,
    stage_words,
    status_words,
)
from genderaudit.risks.model.scheme import Scheme
from genderaudit.risks.rules.checks import MENDABLE
from genderaudit.risks.rules.scoring import made_with
from genderaudit.risks.rules.views import RegisterRow
from genderaudit.runtime.language import format_number
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import badge, empty_out, sign, words
from genderaudit.widgets.session import Session
from genderaudit.widgets.tall import TallPage
from genderaudit.widgets.texts import isolated, labelled, translate
from genderaudit.widgets.theme import dress, scaled


class Summary(TallPage):
    """One risk at a glance; the work is done on its own screen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.row: RegisterRow | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(16))
        column.setSpacing(scaled(10))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(scaled(10))
        column.addLayout(self._lines)
        column.addStretch(1)

    def show_row(self, row: RegisterRow | None) -> None:
        """Show a risk, or nothing."""
        if row == self.row:
            return
        self.row = row
        empty_out(self._lines)
        if row is None:
            return
        self._head(row)
        self._groups(row)
        self._late(row)
        self._checks(row)

    def _head(self, row: RegisterRow) -> None:
        risk, language = row.risk, self.session.language
        scheme = book_of(self.session.workspace).matrices.in_use.scheme
        marks = Flow(gap=6)
        marks.addWidget(badge(isolated(risk.label), "neutral", self))
        image, tone = band_look(scheme, row.band) if _in(scheme, row.band) else ("circle-dashed", "neutral")
        marks.addWidget(sign(image, tone, self))
        marks.addWidget(badge(score_words(row.score, scheme, language), tone, self))
        marks.addWidget(badge(status_words(risk.status, language), STATUS_SIGNS[risk.status][1], self))
        self._lines.addLayout(marks)
        self._lines.addWidget(words(risk.title, self, kind="heading"))
        if risk.event.strip():
            self._lines.addWidget(words(risk.event, self))
        facts = [category_words(risk.category, language), risk.owner_post or self.tr("no owner")]
        if risk.next_review is not None:
            facts.append(self.tr("next review {day}").format(day=day_words(risk.next_review, language)))
        self._lines.addWidget(words(" · ".join(facts), self, kind="small"))
        row_of_buttons = Flow(gap=6)
        opened = QPushButton(icon("arrow-right", "accent_text"), self.tr("Open the risk"), self)
        dress(opened, kind="primary")
        opened.clicked.connect(lambda: self.session.go("risk", risk.id))
        row_of_buttons.addWidget(opened)
        rate = QPushButton(icon("gauge"), self.tr("Rate"), self)
        rate.clicked.connect(lambda: self.session.go("risk", risk.id, "ratings"))
        row_of_buttons.addWidget(rate)
        self._lines.addLayout(row_of_buttons)

    def _groups(self, row: RegisterRow) -> None:
        risk, language = row.risk, self.session.language
        grid = book_of(self.session.workspace).matrices.in_use
        stage = row.basis
        rated = risk.stage(stage) if stage is not None else None
        if rated is None or stage is None or not made_with(rated, grid) or row.score is None:
            return
        self._lines.addWidget(
            words(
                self.tr("How it hits each group: {stage}").format(stage=stage_words(stage, language)),
                self,
                kind="section",
            )
        )
        lines = QGridLayout()
        lines.setHorizontalSpacing(scaled(8))
        lines.setVerticalSpacing(scaled(4))
        lines.setColumnStretch(0, 1)
        for number, (group, one) in enumerate(rated.people.items()):
            band = grid.bands[one.likelihood, one.impact, True]
            image, tone = LOOKS[grid.scheme.terms(band).shape]
            lines.addWidget(words(group_words(group, language), self), number, 0)
            product = QLabel(format_number(one.product, language), self)
            product.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            lines.addWidget(product, number, 1)
            lines.addWidget(sign(image, tone, self), number, 2)
            lines.addWidget(words(band_words(grid.scheme, band, language), self), number, 3)
        self._lines.addLayout(lines)
        if row.score.flagged:
            said = self.tr("Gap of {gap} between groups: it is shown, never averaged away.")
            self._note("flag", "warn", said.format(gap=format_number(row.score.gap, language)))
        sure = labelled(self.tr("Confidence"), confidence_words(row.score.confidence, language))
        self._lines.addWidget(words(sure, self, kind="small"))

    def _late(self, row: RegisterRow) -> None:
        for one in row.overdue:
            self._note("clock", "bad", late_words(one))

    def _checks(self, row: RegisterRow) -> None:
        if not row.checks:
            return
        self._lines.addWidget(words(self.tr("To look at"), self, kind="section"))
        for code in row.checks:
            self._lines.addWidget(check_card(self.session, row, code, self))

    def _note(self, image: str, tone: str, text: str) -> None:
        line = QHBoxLayout()
        line.setSpacing(scaled(6))
        line.addWidget(sign(image, tone, self))
        line.addWidget(words(text, self), 1)
        self._lines.addLayout(line)


def check_card(session: Session, row: RegisterRow, code: str, parent: QWidget) -> QFrame:
    """What does not hold together, with the one click that mends it where there is one."""
    language = session.language
    frame = QFrame(parent)
    dress(frame, kind="banner", tone="warn")
    column = QVBoxLayout(frame)
    column.setSpacing(scaled(4))
    line = QHBoxLayout()
    line.setSpacing(scaled(6))
    line.addWidget(sign("circle-alert", "warn", frame), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(words(check_words(code, language), frame), 1)
    column.addLayout(line)
    if code in MENDABLE:
        column.addWidget(words(mend_words(code), frame, kind="small"))
        button = QPushButton(icon("check"), translate("Mending", "Mend it"), frame)
        button.setAccessibleName(labelled(button.text(), check_words(code, language)))
        button.clicked.connect(lambda: mend(session, row, code))
        foot = QHBoxLayout()
        foot.addWidget(button)
        foot.addStretch(1)
        column.addLayout(foot)
    return frame


def mend(session: Session, row: RegisterRow, code: str) -> None:
    """Mend in one step, which undo takes back."""
    fresh = do(
        session,
        lambda: mend_risk(
            session.workspace, session.author, row.risk, code, language=session.language, clock=session.clock
        ),
    )
    if fresh is not None:
        session.tell(translate("Mending", "{risk}: mended.").format(risk=isolated(fresh.label)), "good")


def _in(scheme: Scheme, band: str) -> bool:
    return any(one.code == band for one in scheme.bands)
