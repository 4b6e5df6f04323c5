"""What an analysis lacks, said above it with the way to mend it: no suppliers, amounts without a rate or period."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from genderaudit.store import Workspace
from genderaudit.suppliers.actions.registry import registry_of, supply_setup_of
from genderaudit.suppliers.actions.setup import missing_rates_of
from genderaudit.suppliers.desktop.ended import ended_words
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import empty_out, sign, words
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import counted, isolated, listed
from genderaudit.widgets.theme import dress, scaled


class Gaps(NamedTuple):
    """What is missing."""

    suppliers: int = 1
    """How many are known at all."""
    without_rate: int = 0
    currencies: tuple[str, ...] = ()
    reporting: str = ""
    over_edge: int = 0
    """Amounts that reach over the edge of the period."""
    ended: str = ""
    """Says how many links are over, which count all the same."""


NO_GAPS = Gaps()
"""Nothing is missing."""


def gaps_of(workspace: Workspace, language: str, *, money: bool = True) -> Gaps:
    """What an analysis of the whole network lacks; `money`: whether amounts matter to it."""
    missing, registry = missing_rates_of(workspace) if money else (), registry_of(workspace)
    return Gaps(
        suppliers=len(registry.suppliers),
        ended=ended_words(registry.relationships.values(), workspace.today(), language),
        without_rate=sum(one.amounts for one in missing),
        currencies=tuple(one.currency for one in missing),
        reporting=supply_setup_of(workspace).currency,
    )


class GapNotes(QWidget):
    """The notes above an analysis; nothing where nothing is missing."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(6))
        self.hide()

    def show_gaps(self, gaps: Gaps) -> None:
        """Show what is missing."""
        empty_out(self._column)
        if not gaps.suppliers:
            said = self.tr("No suppliers are known yet, so nothing can be said of them: there are no data.")
            self._add(said, "info", "download", self.tr("Import a list"), self._to_import)
        elif gaps.without_rate:
            said = counted("GapNotes", "%n amount(s) are left out: no rate is known from {currencies} to {reporting}. "
                           "All money and shares below are of the rest.", gaps.without_rate)  # fmt: skip
            said = said.format(
                currencies=listed(isolated(one) for one in gaps.currencies), reporting=isolated(gaps.reporting)
            )
            self._add(said, "warn", "arrow-up-down", self.tr("Give the rates"), self._to_rates)
        if gaps.over_edge:
            said = counted("GapNotes", "%n amount(s) reach over the edge of the year and are left out: years are "
                           "never mixed. Write them down by year to count them.", gaps.over_edge)  # fmt: skip
            self._add(said, "warn")
        if gaps.ended:
            self._column.addWidget(words(gaps.ended, self, kind="small"))
        self.setVisible(self._column.count() > 0)

    def _add(
        self, text: str, tone: str, image: str = "", button: str = "", run: Callable[[], None] | None = None
    ) -> None:
        frame = QFrame(self)
        dress(frame, kind="banner", tone=tone)
        column = QVBoxLayout(frame)
        column.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8))
        column.setSpacing(scaled(6))
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        row.addWidget(sign("info" if tone == "info" else "triangle-alert", tone, frame))
        row.addWidget(words(text, frame), 1)
        column.addLayout(row)
        if run is not None:
            way = QPushButton(icon(image), button, frame)
            way.clicked.connect(run)
            foot = Flow(gap=8)
            foot.addWidget(way)
            column.addLayout(foot)
        self._column.addWidget(frame)

    def _to_import(self) -> None:
        self.session.go("suppliers", "import")

    def _to_rates(self) -> None:
        self.session.go("suppliers", "setup", "rates")
