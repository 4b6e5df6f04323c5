"""What would change an exposure: tried on the spot, nothing is saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from genderaudit.suppliers.actions.network import network_of, try_out, weights_of
from genderaudit.suppliers.desktop.network.lines import fit_lines
from genderaudit.suppliers.desktop.words import share, way_words
from genderaudit.suppliers.model.network import Origin, Step
from genderaudit.suppliers.model.structure import Change, RouteChange, WhatIf
from genderaudit.suppliers.model.supplier import US, Theme
from genderaudit.widgets.background import Job, Progress
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import empty_out, words
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import listed
from genderaudit.widgets.theme import dress, scaled

_SHOWN = 6
"""Choices that show at once; house default."""


class WhatIfCard(QFrame):
    """Choices that follow from one source and its way, and what they would do together."""

    def __init__(self, session: Session, supplier: str, name: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.session, self._supplier, self._name = session, supplier, name
        self._theme: Theme = "sea_gbv"
        self._job: Job[WhatIf] | None = None
        dress(self, kind="card")
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(14))
        column.setSpacing(scaled(8))
        column.addWidget(words(self.tr("What would change it?"), self, kind="heading"))
        self.choices = QListWidget(self)
        self.choices.setAccessibleName(self.tr("What to try; tick one or several"))
        self.choices.setWordWrap(True)
        self.choices.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choices.itemChanged.connect(lambda _: self._ticked())
        column.addWidget(self.choices)
        self.button = QPushButton(icon("play"), self.tr("Try what is ticked"), self)
        self.button.clicked.connect(self.try_it)
        row = Flow(gap=8)
        row.addWidget(self.button)
        column.addLayout(row)
        self._said = QVBoxLayout()
        self._said.setSpacing(scaled(4))
        column.addLayout(self._said)
        self.table: Table[RouteChange] = Table(self.tr("Sources whose part changes"), self._columns(), self)
        self.table.hide()
        column.addWidget(self.table)

    def _columns(self) -> list[Column[RouteChange]]:
        language = self.session.language
        return [
            Column(title=self.tr("Source"), text=lambda one: self._name(one.supplier), stretch=True),
            Column(
                title=self.tr("Adds now"),
                text=lambda one: share(one.adds_before, language, 1),
                sort=lambda one: one.adds_before,
                number=True,
                width=12,
            ),
            Column(
                title=self.tr("Would add"),
                text=lambda one: share(one.adds_after, language, 1),
                sort=lambda one: one.adds_after,
                number=True,
                width=12,
            ),
            Column(title=self.tr("Way then"), text=self._way, stretch=True),
        ]

    def _way(self, one: RouteChange) -> str:
        return way_words((self._name(id) for id in one.after.via), self.session.language) if one.after else "–"

    # choices

    def offer(self, theme: Theme, one: Origin | None) -> None:
        """What can be tried about a source and its way."""
        self._theme = theme
        self._clear()
        self.choices.blockSignals(True)
        self.choices.clear()
        for text, change in self._choices(one) if one is not None else ():
            item = QListWidgetItem(text, self.choices)
            item.setData(Qt.ItemDataRole.UserRole, change)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.choices.blockSignals(False)
        line = int(self.fontMetrics().height() * 1.9)
        self.choices.setFixedHeight(line * min(max(self.choices.count(), 1), _SHOWN) + line // 2)
        self.button.setEnabled(False)
        self.setVisible(one is not None)

    def _ticked(self) -> None:
        self._clear()
        self.button.setEnabled(bool(self.changes()))

    def changes(self) -> tuple[Change, ...]:
        """What is ticked."""
        items = (self.choices.item(number) for number in range(self.choices.count()))
        return tuple(one.data(Qt.ItemDataRole.UserRole) for one in items if one.checkState() == Qt.CheckState.Checked)

    def _choices(self, one: Origin) -> list[tuple[str, Change]]:
        theme = self._theme
        found = [
            (
                self.tr("{name} mends what was found there").format(name=self._name(one.supplier)),
                Change(what="own_risk", supplier=one.supplier, theme=theme, value=0.0),
            )
        ]
        for step in one.route.steps:
            found += self._of_step(step)
        for id in one.route.via:
            if id not in (US, self._supplier):
                text = self.tr("Without {name} (the last step)").format(name=self._name(id))
                found.append((text, Change(what="remove", supplier=id)))
        return found

    def _of_step(self, step: Step) -> list[tuple[str, Change]]:
        names = {"seller": self._name(step.seller), "buyer": self._name(step.buyer)}
        found = []
        if step.clause >= 1:
            gender = self.tr("A gender clause between {seller} and {buyer}").format(**names)
            psea = self.tr("A PSEA clause between {seller} and {buyer}").format(**names)
            found.append((gender, Change(what="clause", link=step.link, clause="gender")))
            found.append((psea, Change(what="clause", link=step.link, clause="psea")))
        if step.confidence < 1:
            verify = self.tr("The link between {seller} and {buyer} is verified").format(**names)
            found.append((verify, Change(what="verify", link=step.link)))
        return found

    # trying

    def _clear(self) -> None:
        empty_out(self._said)
        self.table.hide()

    def try_it(self) -> None:
        """Work out what the choices would do together."""
        changes = self.changes()
        if not changes:
            return
        workspace, theme, supplier = self.session.workspace, self._theme, self._supplier

        def work(_: Progress) -> WhatIf:
            return try_out(network_of(workspace), weights_of(workspace), theme, changes, supplier)

        self._job = self.session.work("", work, owner=self, done=self._show)

    def _show(self, found: WhatIf) -> None:
        self._clear()
        language = self.session.language
        text = self.tr("Inherited exposure: {before} now, {after} then. Nothing was saved.").format(
            before=share(found.before.inherited.value, language, 1),
            after=share(found.after.inherited.value, language, 1),
        )
        self._said.addWidget(words(text, self, kind="strong"))
        if found.last_step:
            said = self.tr("Leaving a supplier can harm its workers: it comes after every other step was tried.")
            self._said.addWidget(words(said, self, tone="warn"))
        if found.cut_off:
            names = listed(self._name(id) for id in found.cut_off[:8])
            self._said.addWidget(words(self.tr("No longer reaches us: {names}").format(names=names), self))
        self.table.show_rows(found.routes, key=lambda one: one.supplier)
        fit_lines(self.table, len(found.routes), 5)
        self.table.setVisible(bool(found.routes))
