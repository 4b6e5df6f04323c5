"""One supplier beside the table: what matters most at a glance, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from genderaudit.suppliers.desktop.book import Row
from genderaudit.suppliers.desktop.columns import due_words, ownership_tip, screening_words, tier_words
from genderaudit.suppliers.desktop.spending import missing_rates, spend_tip
from genderaudit.suppliers.desktop.words import (
    DUE_SIGNS,
    NONE,
    OWNERSHIP_SIGNS,
    about_words,
    day,
    say_code,
    sectors_words,
    share,
)
from genderaudit.suppliers.model.supplier import THEMES
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import badge, empty_out, sign, words
from genderaudit.widgets.session import Session
from genderaudit.widgets.tall import TallPage
from genderaudit.widgets.texts import labelled, listed, translate
from genderaudit.widgets.theme import dress, scaled


class SupplierSummary(QScrollArea):
    """The summary of one supplier. Signals: opened(supplier id)."""

    opened = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._row: Row | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = body = TallPage(self)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(scaled(16), scaled(14), scaled(16), scaled(16))
        self._column.setSpacing(scaled(10))
        self.setWidget(body)

    def show_row(self, row: Row) -> None:
        """Show this one."""
        self._row = row
        empty_out(self._column)
        body, language = self._body, self.session.language
        self._column.addWidget(words(row.supplier.name, body, kind="heading"))
        self._column.addWidget(words(about_words(row.supplier, language), body, kind="muted"))
        self._column.addLayout(self._marks(row))
        self._column.addLayout(self._ways())
        self._column.addWidget(words(translate("SupplierSummary", "Exposure by theme"), body, kind="section"))
        self._column.addLayout(exposure_bars(row, body, language))
        self._column.addWidget(words(translate("SupplierSummary", "Facts"), body, kind="section"))
        self._column.addLayout(self._facts(row))
        if missing_rates(row):
            rate = QPushButton(
                icon("arrow-right", "accent"), translate("SupplierSummary", "Give the exchange rate…"), body
            )
            dress(rate, kind="link")
            rate.clicked.connect(lambda: self.session.go("suppliers", "setup", "rates"))
            foot = Flow(gap=6)
            foot.addWidget(rate)
            self._column.addLayout(foot)
        self._column.addStretch(1)
        self.verticalScrollBar().setValue(0)

    def _marks(self, row: Row) -> Flow:
        language, body = self.session.language, self._body
        flow = Flow(gap=6)
        found = (
            (say_code("due", row.due, language), DUE_SIGNS[row.due]),
            (say_code("ownership", row.ownership, language), OWNERSHIP_SIGNS[row.ownership]),
        )
        if row.rating:
            flow.addWidget(badge(row.rating, "accent", body))
        for text, (image, tone) in found:
            pair = QWidget(body)
            row_of_two = QHBoxLayout(pair)
            row_of_two.setContentsMargins(0, 0, 0, 0)
            row_of_two.setSpacing(scaled(4))
            row_of_two.addWidget(sign(image, tone, pair))
            row_of_two.addWidget(badge(text, tone if tone != "muted" else "neutral", pair))
            flow.addWidget(pair)
        return flow

    def _ways(self) -> Flow:
        body = self._body
        flow = Flow(gap=6)
        open_button = QPushButton(icon("arrow-right", "accent_text"), translate("SupplierSummary", "Open"), body)
        dress(open_button, kind="primary")
        open_button.clicked.connect(self._open)
        on_map = QPushButton(icon("network"), translate("SupplierSummary", "Show on the map"), body)
        on_map.clicked.connect(self._to_map)
        for button in (open_button, on_map):
            flow.addWidget(button)
        return flow

    def _open(self) -> None:
        if self._row is not None:
            self.opened.emit(self._row.supplier.id)

    def _to_map(self) -> None:
        if self._row is not None:
            self.session.go("suppliers", "map", self._row.supplier.id)

    def _facts(self, row: Row) -> QGridLayout:
        one, language = row.supplier, self.session.language
        lines = [
            (translate("SupplierSummary", "Tier from us"), tier_words(row)),
            (translate("SupplierSummary", "Assessment"), due_words(row, language)),
            (translate("SupplierSummary", "Depth of assessment"), screening_words(row, language)),
            (translate("SupplierSummary", "Ownership"), ownership_tip(row, language)),
            (translate("SupplierSummary", "PSEA"), say_code("psea", one.psea, language)),
            (translate("SupplierSummary", "Supplier code accepted"), _code(row, language)),
            (translate("SupplierSummary", "Spend, last twelve months"), spend_tip(row, language)),
            (translate("SupplierSummary", "Sectors"), sectors_words(one)),
            (translate("SupplierSummary", "Relationships"), str(row.links)),
        ]
        return facts_grid(lines, self._body)


def _code(row: Row, language: str) -> str:
    """Whether the supplier code is accepted, with the day."""
    words = say_code("code", row.code, language)
    return words if row.supplier.code_accepted is None else listed((words, day(row.supplier.code_accepted, language)))


def facts_grid(lines: list[tuple[str, str]], parent: QWidget) -> QGridLayout:
    """Labels with what they label, one below the other; each value names its label to a screen reader."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(scaled(12))
    grid.setVerticalSpacing(scaled(5))
    grid.setColumnStretch(1, 1)
    for number, (label, value) in enumerate(lines):
        caption = words(label, parent, kind="small")
        shown = words(value or NONE, parent)
        shown.setAccessibleName(labelled(label, value or NONE))
        grid.addWidget(caption, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(shown, number, 1, Qt.AlignmentFlag.AlignTop)
    grid.setColumnMinimumWidth(0, parent.fontMetrics().averageCharWidth() * 15)
    return grid


def exposure_bars(row: Row, parent: QWidget, language: str) -> QVBoxLayout:
    """A bar for each theme with its number; what was not worked out is said, never drawn as nought."""
    column, exposure = QVBoxLayout(), row.exposure
    column.setSpacing(scaled(6))
    if row.reckoned != "yes":
        waiting = translate("SupplierSummary", "What it inherits is being worked out…")
        failed = translate("SupplierSummary", "What it inherits could not be calculated: below is its own risk only.")
        column.addWidget(words(waiting if row.reckoned == "waiting" else failed, parent, kind="small"))
        if row.reckoned == "waiting":
            return column
    if not exposure:
        said = translate(
            "SupplierSummary", "Nothing is known of risk at this supplier or before it: not assessed is not safe."
        )
        column.addWidget(words(said, parent, kind="small"))
        return column
    for theme in THEMES:
        value = exposure.get(theme)
        line = QHBoxLayout()
        name = words(say_code("themes", theme, language), parent, kind="small")
        number = QLabel(share(value, language), parent)
        number.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(name, 1)
        line.addWidget(number)
        column.addLayout(line)
        bar = QProgressBar(parent)
        bar.setRange(0, 1000)
        bar.setValue(round((value or 0) * 1000))
        bar.setTextVisible(False)
        bar.setFixedHeight(scaled(6))
        bar.setAccessibleName(labelled(name.text(), number.text()))
        dress(bar, tone="bad" if (value or 0) >= 0.6 else "warn" if (value or 0) >= 0.3 else "good")
        column.addWidget(bar)
    return column
