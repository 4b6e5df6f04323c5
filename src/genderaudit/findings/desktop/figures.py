"""The figures of follow-up, each with the receipt of what was counted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from genderaudit.checklists import as_decimal
from genderaudit.findings.desktop.book import Row
from genderaudit.findings.desktop.words import STATUS_SIGNS, age_words, day_words, status_words
from genderaudit.findings.rules import LIVE, REPORTED, FollowUpFigures, follow_up_figures
from genderaudit.runtime.language import catalogue, format_number
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import words
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import counted, isolated, translate
from genderaudit.widgets.theme import dress, scaled


@dataclass(frozen=True)
class Receipt:
    """One figure with what it rests on."""

    name: str
    value: str
    how: str
    rows: tuple[Row, ...]
    shows: tuple[str, ...]
    """What of each finding tells why it counts: `management`, `due`, `age`; its state always."""
    tone: str = ""


def receipts(rows: Sequence[Row], today: dt.date, language: str) -> tuple[Receipt, ...]:
    """The figures over these findings, computed by the rules of findings."""
    figures = follow_up_figures((row.finding for row in rows), today)
    reported = [row for row in rows if row.finding.status in REPORTED]
    return (*_shares(figures, reported, language), *_late(figures, reported, language))


def _shares(figures: FollowUpFigures, reported: Sequence[Row], language: str) -> tuple[Receipt, ...]:
    texts = catalogue(language)

    def share(value: Fraction | None) -> str:
        return "–" if value is None else texts(
            "reports.percent", number=format_number(as_decimal(value * 100, 0), language)
        )  # fmt: skip

    answered = tuple(row for row in reported if row.finding.acceptance in ("accepted", "not_accepted"))
    opened = tuple(row for row in reported if row.finding.status in LIVE or row.finding.status == "verified_closed")
    return (
        Receipt(
            name=translate("FindingFigures", "Accepted"),
            value=share(figures.acceptance),
            how=translate(
                "FindingFigures",
                "{part} accepted of {whole} that management answered. Those under consideration are not counted.",
            ).format(part=figures.accepted, whole=figures.answered),
            rows=answered,
            shows=("management",),
        ),
        Receipt(
            name=translate("FindingFigures", "Implemented"),
            value=share(figures.implementation),
            how=translate(
                "FindingFigures",
                "{part} verified and closed of {whole} that were opened. What management reports as implemented counts"
                " only after the audit side has verified it; drafts, withdrawn and superseded ones do not count.",
            ).format(part=figures.closed, whole=figures.closed + figures.live),
            rows=opened,
            shows=("due",),
        ),
    )


def _late(figures: FollowUpFigures, reported: Sequence[Row], language: str) -> tuple[Receipt, ...]:
    overdue = tuple(row for row in reported if row.overdue)
    old = tuple(row for row in overdue if row.standing.age in ("18_to_24", "over_24"))
    return (
        Receipt(
            name=translate("FindingFigures", "Overdue"),
            value=format_number(figures.overdue, language),
            how=translate(
                "FindingFigures",
                "Followed up, and the due date has passed without verification; also accepted risks past their day.",
            ),
            rows=overdue,
            shows=("due", "age"),
            tone="bad" if figures.overdue else "",
        ),
        Receipt(
            name=translate("FindingFigures", "Long overdue"),
            value=format_number(figures.long_overdue, language),
            how=translate("FindingFigures", "Overdue and raised 18 months ago or earlier: these are escalated."),
            rows=old,
            shows=("due", "age"),
            tone="bad" if figures.long_overdue else "",
        ),
    )


class FigureStrip(QWidget):
    """The figures side by side; each opens its receipt.

    Signals: drafts_wanted() when the waiting drafts are to be shown.
    """

    drafts_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._row = Flow(self, gap=4)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.drafts = QPushButton(icon("circle-dashed", "accent"), "", self)
        self.drafts.clicked.connect(self.drafts_wanted)
        self._row.addWidget(self.drafts)
        self.buttons: list[QPushButton] = []
        self._receipts: tuple[Receipt, ...] = ()
        for number in range(4):
            button = QPushButton(self)
            dress(button, kind="quiet")
            button.clicked.connect(lambda _=False, number=number: self.open_receipt(number))
            self.buttons.append(button)
            self._row.addWidget(button)

    def show_rows(self, rows: Sequence[Row], today: dt.date) -> None:
        """The figures over these findings."""
        self._receipts = receipts(rows, today, self.session.language)
        for button, one in zip(self.buttons, self._receipts, strict=True):
            text = self.tr("{name}: {value}").format(name=one.name, value=one.value)
            button.setText(text)
            button.setIcon(icon("clock", one.tone) if one.tone else QIcon())
            button.setToolTip(one.how)
            button.setAccessibleDescription(one.how)
        waiting = sum(row.finding.status == "drafted" for row in rows)
        self.drafts.setText(counted("FigureStrip", "%n draft(s) wait", waiting))
        self.drafts.setToolTip(self.tr("Accept them, merge them or dismiss them with a reason"))
        self.drafts.setVisible(waiting > 0)

    def open_receipt(self, number: int) -> None:
        """Show what was counted."""
        ReceiptDialog(self.session, self._receipts[number], self).open()


class ReceiptDialog(QDialog):
    """How a figure came about, and the findings behind it."""

    def __init__(self, session: Session, receipt: Receipt, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Receipt"))
        language = session.language
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(16))
        head = QHBoxLayout()
        head.addWidget(words(receipt.name, self, kind="heading"), 1)
        value = words(receipt.value, self, kind="figure")
        value.setWordWrap(False)
        head.addWidget(value)
        column.addLayout(head)
        column.addWidget(words(receipt.how, self))
        self.table: Table[Row] = Table(self.tr("Findings that were counted"), _columns(receipt.shows, language), self)
        self.table.empty_text = self.tr("No finding was counted.")
        self.table.show_rows(receipt.rows, key=lambda row: row.finding.id)
        self.table.opened.connect(lambda row: self._go(lambda: session.go("finding", row.finding.id)))
        column.addWidget(self.table, 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        column.addWidget(close)
        screen = self.screen().availableGeometry()
        self.resize(min(scaled(860), screen.width() - 60), min(scaled(520), screen.height() - 60))

    def _go(self, run: Callable[[], None]) -> None:
        self.accept()
        run()


def _columns(shows: Sequence[str], language: str) -> list[Column[Row]]:
    texts = catalogue(language)

    def response(row: Row) -> str:
        accepted = row.finding.acceptance
        return texts(f"reports.acceptance.{accepted}") if accepted else "–"

    more: dict[str, Column[Row]] = {
        "management": Column(title=translate("FindingFigures", "Management"), text=response, width=18),
        "due": Column(
            title=texts("reports.head.due"),
            text=lambda row: day_words(row.finding.due, language),
            sort=lambda row: row.finding.due or dt.date.max,
            width=13,
        ),
        "age": Column(title=translate("FindingFigures", "Age"), text=lambda row: age_words(row.standing.age), width=16),
    }
    return [
        Column(
            title=translate("FindingTable", "No."),
            text=lambda row: isolated(row.finding.label),
            sort=lambda row: row.finding.number,
            width=6,
        ),
        Column(title=translate("FindingFigures", "Title"), text=lambda row: row.finding.title, stretch=True),
        Column(
            title=texts("reports.head.status"),
            text=lambda row: status_words(row.finding.status, language),
            icon=lambda row: STATUS_SIGNS[row.finding.status][0],
            width=18,
        ),
        *(more[name] for name in shows),
    ]
