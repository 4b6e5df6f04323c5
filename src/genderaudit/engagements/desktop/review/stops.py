"""STOPs and what is decided about them, and answers that the reviewer has to agree with."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import get_args

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from genderaudit.checklists import FiredFlag
from genderaudit.engagements import decide_stop, states_of
from genderaudit.engagements.desktop.engagement_page import EngagementPage
from genderaudit.engagements.desktop.planning.pieces import field
from genderaudit.engagements.desktop.review.card import ReviewCard, fit_rows
from genderaudit.engagements.model import Engagement, StopDecision, StopDisposition
from genderaudit.runtime.language import catalogue, format_date
from genderaudit.safeguards.desktop.guard_note import GuardNote
from genderaudit.widgets.days import dress_days
from genderaudit.widgets.pieces import empty_out, sign, words
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import counted, isolated, translate
from genderaudit.widgets.theme import dress, scaled
from genderaudit.widgets.writing import WritingField

_REASONED = ("not_applicable", "continue_with_safeguards", "cleared")


class StopsCard(ReviewCard):
    """Every STOP with its decision; nobody can approve the report before each has one."""

    def __init__(self, page: EngagementPage) -> None:
        super().__init__(page, translate("Review", "Stops to decide"), "octagon-alert")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(scaled(8))
        self.column.addLayout(self._rows)
        self._buttons: dict[str, QPushButton] = {}

    def show_review(self) -> None:
        """The STOPs that the answers raise."""
        page = self.page
        assert page.result is not None and page.engagement is not None
        empty_out(self._rows)
        self._buttons.clear()
        decided = {one.item: one for one in page.session.workspace.find(StopDisposition, page.engagement_id)}
        flags = {flag.item: flag for flag in page.result.flags if flag.level == "STOP"}
        for item, flag in flags.items():
            self._rows.addWidget(self._row(flag, decided.get(item)))
        self.setVisible(bool(flags))

    def _row(self, flag: FiredFlag, stop: StopDisposition | None) -> QFrame:
        page = self.page
        assert page.pack is not None and page.engagement is not None
        frame = QFrame(self)
        dress(frame, kind="banner", tone="stop" if stop is None else "neutral")
        column = QVBoxLayout(frame)
        column.setSpacing(scaled(4))
        head = QHBoxLayout()
        head.addWidget(sign("octagon-alert", "stop", frame), 0, Qt.AlignmentFlag.AlignTop)
        text = f"{isolated(flag.item)}  {page.pack.text(flag.message, page.session.language).text}"
        head.addWidget(words(text, frame), 1)
        column.addLayout(head)
        column.addWidget(words(self._decided(stop), frame, kind="strong"))
        if stop is not None and stop.reason:
            column.addWidget(words(stop.reason, frame))
        row = QHBoxLayout()
        show = QPushButton(translate("Review", "Show the question"), frame)
        show.clicked.connect(lambda: page.go_to(flag.item))
        row.addWidget(show)
        if page.engagement.status not in ("closed", "withdrawn"):
            text = translate("Review", "Decide…") if stop is None else translate("Review", "Decide anew…")
            decide = QPushButton(text, frame)
            decide.setAccessibleName(translate("Review", "Decide about the stop of {item}").format(item=flag.item))
            dress(decide, kind="primary" if stop is None else "")
            decide.clicked.connect(lambda: self._decide(flag.item, stop))
            row.addWidget(decide)
            self._buttons[flag.item] = decide
        row.addStretch(1)
        column.addLayout(row)
        return frame

    def _decided(self, stop: StopDisposition | None) -> str:
        language = self.session.language
        texts = catalogue(language)
        if stop is None:
            return texts("reports.stop.undecided")
        said = texts(
            "reports.stop.decided",
            decision=texts(f"dispositions.{stop.decision}"),
            by=stop.decided_by,
            on=format_date(stop.on, language),
        )
        until = texts("reports.stop.until", day=format_date(stop.until, language)) if stop.until else ""
        return " ".join(filter(None, (said, until)))

    def _decide(self, item: str, stop: StopDisposition | None) -> None:
        assert self.page.engagement is not None
        StopDialog(self.session, self.page.engagement, item, stop, self.window()).open()

    def reveal(self, item: str) -> QWidget | None:
        """The button that decides about the STOP of an item."""
        return self._buttons.get(item)


class StopDialog(QDialog):
    """What was decided, by which post, until when and why. Nothing of a case is asked."""

    def __init__(
        self, session: Session, engagement: Engagement, item: str, stop: StopDisposition | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._engagement, self._item = session, engagement, item
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Decide about the stop of {item}").format(item=item))
        self.setMinimumWidth(scaled(480))
        texts = catalogue(session.language)
        column = QVBoxLayout(self)
        column.setSpacing(scaled(10))
        note = self.tr("Write nothing about a case or a person: only what was decided about the process.")
        column.addWidget(words(note, self, kind="muted"))
        self.decision = QComboBox(self)
        for code in get_args(StopDecision):
            self.decision.addItem(texts(f"dispositions.{code}"), code)
        column.addLayout(field(self.tr("&Decision"), self.decision, self))
        self.by = QLineEdit(stop.decided_by if stop is not None else "", self)
        self.by.setPlaceholderText(self.tr("Post, never a name"))
        hint = self.tr("To go on with safeguards, the head of office decides.")
        column.addLayout(field(self.tr("Decided &by"), self.by, self, hint=hint))
        self._until_row = QWidget(self)
        row = QHBoxLayout(self._until_row)
        row.setContentsMargins(0, 0, 0, 0)
        self.limited = QCheckBox(self.tr("Only &until"), self)
        self.until = QDateEdit(self)
        self.until.setAccessibleName(self.tr("Last day of the decision"))
        dress_days(self.until)
        row.addWidget(self.limited)
        row.addWidget(self.until, 1)
        column.addWidget(self._until_row)
        self.reason = WritingField(self.tr("Reason"), self, lines=(2, 8))
        column.addLayout(field(self.tr("&Reason"), self.reason, self))
        column.addWidget(GuardNote(self.reason, self))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.act = buttons.addButton(self.tr("&Record the decision"), QDialogButtonBox.ButtonRole.AcceptRole)
        dress(self.act, kind="primary")
        buttons.accepted.connect(self._record)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self._fill(stop)

    def _fill(self, stop: StopDisposition | None) -> None:
        today = self._session.clock().date()
        until = (stop.until if stop is not None else None) or today + dt.timedelta(days=30)
        self.until.setDate(QDate(until.year, until.month, until.day))
        if stop is not None:
            self.decision.setCurrentIndex(self.decision.findData(stop.decision))
            self.limited.setChecked(stop.until is not None)
            self.reason.show_text(stop.reason)
        self.limited.toggled.connect(self.until.setEnabled)
        self.until.setEnabled(self.limited.isChecked())
        self.decision.currentIndexChanged.connect(self._typed)
        self.by.textChanged.connect(self._typed)
        self.reason.textChanged.connect(self._typed)
        self._typed()

    def _typed(self) -> None:
        needs = self.decision.currentData() in _REASONED
        reason = bool(self.reason.toPlainText().strip())
        self.act.setEnabled(bool(self.by.text().strip()) and (reason or not needs))

    def _record(self) -> None:
        session = self._session
        day = self.until.date()
        until = dt.date(day.year(), day.month(), day.day()) if self.limited.isChecked() else None
        with session.telling():
            decide_stop(
                session.workspace,
                session.author,
                self._engagement,
                self._item,
                self.decision.currentData(),
                decided_by=self.by.text().strip(),
                on=session.clock().date(),
                reason=self.reason.toPlainText().strip(),
                until=until,
            )
            session.did("disposition")
        self.accept()


@dataclass(frozen=True)
class ToAgree:
    """Something that the reviewer agrees with by clearing the work."""

    item: str
    what: str
    why: str


class AgreeCard(ReviewCard):
    """Answers `not applicable` that this form requires, and sections with many of them."""

    def __init__(self, page: EngagementPage) -> None:
        super().__init__(page, translate("Review", "To agree with"), "circle-question-mark")
        text = translate(
            "Review", "“Not applicable” that needs a second look. Clearing the work agrees; else leave a note."
        )
        self.column.addWidget(words(text, self, kind="muted"))
        self.table: Table[ToAgree] = Table(
            translate("Review", "To agree with"),
            [
                Column(title=translate("Review", "Where"), text=lambda one: isolated(one.item)),
                Column(title=translate("Review", "What"), text=lambda one: one.what, stretch=True),
                Column(title=translate("Review", "Reason given"), text=lambda one: one.why, width=34),
            ],
            self,
        )
        self.table.opened.connect(lambda one: page.go_to(one.item))
        self.column.addWidget(self.table)

    def show_review(self) -> None:
        """What there is."""
        page = self.page
        assert page.result is not None and page.pack is not None and page.engagement is not None
        states = states_of(page.session.workspace, page.engagement)
        rows = [
            ToAgree(item, page.label_of(item), states[item].na_reason if item in states else "")
            for item in page.result.na_to_confirm
        ]
        for section in page.result.sections:
            if section.many_not_applicable:
                label = page.pack.text(f"sections.{section.id}.label", page.session.language).text
                count = counted("Review", "%n of {of} are not applicable", section.not_applicable)
                rows.append(ToAgree(section.id, label, count.format(of=section.asked)))
        self.table.show_rows(rows, key=lambda one: one.item)
        self.setVisible(bool(rows))
        fit_rows(self.table, len(rows))
