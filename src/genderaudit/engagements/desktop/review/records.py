"""Samples behind percentages, and consents: neither holds a name."""

from __future__ import annotations

import datetime as dt
from typing import get_args

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from genderaudit.domain.ids import new_id
from genderaudit.domain.voices import VOICES
from genderaudit.engagements import record_consent, record_sample
from genderaudit.engagements.desktop.engagement_page import EngagementPage
from genderaudit.engagements.desktop.planning.pieces import field, lines_of
from genderaudit.engagements.desktop.review.card import ReviewCard, fit_rows
from genderaudit.engagements.desktop.words import day_words
from genderaudit.engagements.model import ConsentRecord, Sample
from genderaudit.runtime.language import catalogue, format_number
from genderaudit.widgets.days import dress_days
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import words
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import isolated, translate
from genderaudit.widgets.theme import dress, scaled
from genderaudit.widgets.writing import WritingField

_METHODS = get_args(Sample.model_fields["method"].annotation)


class SamplesCard(ReviewCard):
    """How each percentage was drawn, so that another auditor can draw it again."""

    def __init__(self, page: EngagementPage) -> None:
        super().__init__(page, translate("Review", "Samples"), "scale")
        language, texts = page.session.language, catalogue(page.session.language)
        self.table: Table[Sample] = Table(
            translate("Review", "Samples"),
            [
                Column(title=translate("Review", "Question"), text=lambda one: isolated(one.question)),
                Column(title=translate("Review", "Drawn from"), text=lambda one: one.population, stretch=True),
                Column(
                    title=translate("Review", "Size"),
                    text=lambda one: format_number(one.population_size, language),
                    sort=lambda one: one.population_size,
                    number=True,
                ),
                Column(
                    title=translate("Review", "How"), text=lambda one: texts(f"reports.sample.{one.method}"), width=16
                ),
            ],
            self,
        )
        self.table.opened.connect(lambda one: page.go_to(one.question))
        self.column.addWidget(self.table)
        self._none = words(
            translate("Review", "A percentage needs a recorded sample. None is recorded yet."), self, kind="muted"
        )
        self.column.addWidget(self._none)
        self.add = _adding(self, translate("Review", "Record a sample…"))
        self.add.clicked.connect(lambda: SampleDialog(self.page, self.window()).open())

    def show_review(self) -> None:
        """Those that are recorded."""
        rows = self.session.workspace.find(Sample, self.page.engagement_id)
        self.table.show_rows(rows, key=lambda one: one.id)
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        fit_rows(self.table, len(rows), 5)


class ConsentCard(ReviewCard):
    """Whether the consent card was read before interviews."""

    def __init__(self, page: EngagementPage) -> None:
        super().__init__(page, translate("Review", "Consent before interviews"), "mic")
        language, texts = page.session.language, catalogue(page.session.language)
        self.table: Table[ConsentRecord] = Table(
            translate("Review", "Consent before interviews"),
            [
                Column(
                    title=translate("Review", "Who was heard"),
                    text=lambda one: texts(f"answers.voices.{one.voice}"),
                    stretch=True,
                ),
                Column(
                    title=translate("Review", "Day"),
                    text=lambda one: day_words(one.on, language),
                    sort=lambda one: one.on,
                ),
                Column(
                    title=translate("Review", "Consent"),
                    text=lambda one: translate("Review", "Given") if one.given else translate("Review", "Not given"),
                    icon=lambda one: "check" if one.given else "x",
                ),
            ],
            self,
        )
        self.column.addWidget(self.table)
        self._none = words(translate("Review", "No interview is recorded."), self, kind="muted")
        self.column.addWidget(self._none)
        self.add = _adding(self, translate("Review", "Record a consent…"))
        self.add.clicked.connect(lambda: ConsentDialog(self.page, self.window()).open())

    def show_review(self) -> None:
        """Those that are recorded."""
        rows = sorted(self.session.workspace.find(ConsentRecord, self.page.engagement_id), key=lambda one: one.on)
        self.table.show_rows(rows, key=lambda one: one.id)
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        fit_rows(self.table, len(rows), 5)


def _adding(card: ReviewCard, text: str) -> QPushButton:
    row = QHBoxLayout()
    button = QPushButton(text, card)
    button.setIcon(icon("plus"))
    dress(button, kind="quiet")
    row.addWidget(button)
    row.addStretch(1)
    card.column.addLayout(row)
    return button


class _RecordDialog(QDialog):
    """A few fields and one button."""

    def __init__(self, page: EngagementPage, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = page
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(scaled(480))
        self.column = QVBoxLayout(self)
        self.column.setSpacing(scaled(10))

    def end(self, text: str) -> QPushButton:
        """The row of buttons; returns the one that acts."""
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        act = buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        dress(act, kind="primary")
        buttons.accepted.connect(self.record)
        buttons.rejected.connect(self.reject)
        self.column.addWidget(buttons)
        return act

    def record(self) -> None:
        """Keep it and close."""
        raise NotImplementedError


class SampleDialog(_RecordDialog):
    """One sample."""

    def __init__(self, page: EngagementPage, parent: QWidget) -> None:
        super().__init__(page, translate("Review", "Record a sample"), parent)
        assert page.pack is not None
        texts = catalogue(page.session.language)
        self.question, self.method = QComboBox(self), QComboBox(self)
        self.question.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        shares = [item for item in page.pack.pack.items() if item.type == "share"]
        for item in shares or page.pack.pack.items():
            self.question.addItem(f"{isolated(item.id)}  {page.label_of(item.id)}", item.id)
        for code in _METHODS:
            self.method.addItem(texts(f"reports.sample.{code}"), code)
        self.population, self.number = QLineEdit(self), QSpinBox(self)
        self.number.setRange(1, 10_000_000)
        self.seed = QLineEdit(self)
        self.chosen = WritingField(self.tr("What was drawn"), self, lines=(2, 8))
        self.note = WritingField(self.tr("Note"), self, lines=(1, 6))
        self.column.addLayout(field(self.tr("&Question"), self.question, self))
        self.column.addLayout(field(self.tr("Drawn &from"), self.population, self))
        self.column.addLayout(field(self.tr("&Size of it"), self.number, self))
        self.column.addLayout(field(self.tr("&How"), self.method, self))
        hint = self.tr("The whole number that the drawing began with, if there was one.")
        self.column.addLayout(field(self.tr("S&eed"), self.seed, self, hint=hint))
        hint = self.tr("Numbers of files or records, one a line; never names.")
        self.column.addLayout(field(self.tr("&What was drawn"), self.chosen, self, hint=hint))
        self.column.addLayout(field(self.tr("&Note"), self.note, self))
        self.act = self.end(self.tr("&Record it"))
        for line in (self.population, self.seed):
            line.textChanged.connect(self._typed)
        self._typed()

    def _typed(self) -> None:
        seed = self.seed.text().strip()
        fits = not seed or (seed.isascii() and seed.isdigit())
        dress(self.seed, tone="" if fits else "bad")
        self.act.setEnabled(fits and bool(self.population.text().strip()))

    def record(self) -> None:
        """Keep the sample."""
        session, seed = self.page.session, self.seed.text().strip()
        with session.telling():
            sample = Sample(
                id=new_id("smp"),
                engagement=self.page.engagement_id,
                question=self.question.currentData(),
                population=self.population.text().strip(),
                population_size=self.number.value(),
                method=self.method.currentData(),
                seed=int(seed) if seed else None,
                chosen=lines_of(self.chosen.toPlainText()),
                note=self.note.toPlainText().strip(),
            )
            record_sample(session.workspace, session.author, sample)
            session.did("sample")
        self.accept()


class ConsentDialog(_RecordDialog):
    """One consent: whose voice, which day, given or not."""

    def __init__(self, page: EngagementPage, parent: QWidget) -> None:
        super().__init__(page, translate("Review", "Record a consent"), parent)
        texts = catalogue(page.session.language)
        self.voice, self.day = QComboBox(self), QDateEdit(self)
        for code in VOICES:
            if code not in ("document", "data", "observation"):
                self.voice.addItem(texts(f"answers.voices.{code}"), code)
        today = page.session.clock().date()
        self.day.setDate(QDate(today.year, today.month, today.day))
        dress_days(self.day)
        self.column.addLayout(field(self.tr("&Who was heard"), self.voice, self))
        self.column.addLayout(field(self.tr("&Day"), self.day, self))
        self.given = QRadioButton(self.tr("Consent was &given"), self)
        self.refused = QRadioButton(self.tr("Consent was &not given: no interview"), self)
        self.given.setChecked(True)
        self.column.addWidget(self.given)
        self.column.addWidget(self.refused)
        self.column.addWidget(words(self.tr("Neither who it was nor how many is recorded."), self, kind="small"))
        self.end(self.tr("&Record it"))

    def record(self) -> None:
        """Keep the consent."""
        session, engagement, day = self.page.session, self.page.engagement, self.day.date()
        assert engagement is not None
        with session.telling():
            record_consent(
                session.workspace,
                session.author,
                engagement,
                self.voice.currentData(),
                on=dt.date(day.year(), day.month(), day.day()),
                given=self.given.isChecked(),
            )
            session.did("consent")
        self.accept()
