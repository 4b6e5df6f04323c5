"""How this workspace counts suppliers: everything that figures rest on and that an office decides itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from genderaudit.sheets import currencies
from genderaudit.suppliers.actions import setup as counting
from genderaudit.suppliers.actions.registry import registry_of, supply_setup_of
from genderaudit.suppliers.desktop.entries import Entries
from genderaudit.suppliers.desktop.one.facts import arrange_columns
from genderaudit.suppliers.desktop.setup.sorts import (
    assumed_entries,
    assumed_line,
    assumed_of,
    assumed_sort,
    entries,
    rate_line,
    rate_of,
    rates_sort,
    target_line,
    targets_sort,
)
from genderaudit.suppliers.desktop.setup.weights import WeightTable
from genderaudit.suppliers.desktop.words import codes_in_words, day, money
from genderaudit.suppliers.files.weights import house_weights
from genderaudit.suppliers.model.keeping import SupplySetup, Target
from genderaudit.suppliers.model.supplier import OWNERSHIP_DEFINITIONS
from genderaudit.suppliers.rules.counting import MissingRate, currencies_used
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.forms import fill_with_form, part, register
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import empty_out, sign, words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tall import TallPage
from genderaudit.widgets.texts import counted, isolated, listed
from genderaudit.widgets.theme import dress, scaled

SECTIONS = ("rates", "women", "targets", "assumed", "weights")


class SetupPage(Screen):
    """`suppliers/setup/<section>`, and `settings/counting/<section>` among the settings."""

    help_topic = "suppliers"

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, home: tuple[str, str] = ("suppliers", "setup")
    ) -> None:
        super().__init__(session, parent)
        self._home, self._section = home, ""
        register(TallPage)
        form = fill_with_form(self, "suppliers", "setup")
        self._form = form
        self._make_currency()
        self._make_definition()
        language = session.language
        self.assumed = Entries(session, assumed_sort(language, self._keep_assumed), form)
        part(form, QVBoxLayout, "assumed").addWidget(self.assumed)
        self.targets = Entries(session, targets_sort(language, self._keep_targets), form)
        part(form, QVBoxLayout, "targets").addWidget(self.targets)
        self._make_weights()

    # making

    def _make_currency(self) -> None:
        column, form = part(self._form, QVBoxLayout, "rates"), self._form
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        caption = words(self.tr("Reporting currency"), form, kind="section")
        caption.setWordWrap(False)
        self.currency = QComboBox(form)
        self.currency.setAccessibleName(self.tr("Reporting currency"))
        self.currency.activated.connect(lambda _: self._change_currency())
        caption.setBuddy(self.currency)
        row.addWidget(caption)
        row.addWidget(self.currency)
        row.addStretch(1)
        column.addLayout(row)
        self._missing = QVBoxLayout()
        self._missing.setSpacing(scaled(6))
        column.addLayout(self._missing)
        self._rates = QVBoxLayout()
        column.addLayout(self._rates)
        self._rates_in = ""
        self.rates: Entries | None = None

    def _make_definition(self) -> None:
        self.definition = QComboBox(self._form)
        self.definition.setAccessibleName(self.tr("Definition of women-owned"))
        self.definition.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.definition.setMinimumContentsLength(24)
        for code, text in codes_in_words("definitions", OWNERSHIP_DEFINITIONS, self.session.language).items():
            self.definition.addItem(text, code)
        self.definition.activated.connect(lambda _: self._change_definition())
        flow = Flow(gap=8)
        flow.addWidget(self.definition)
        part(self._form, QVBoxLayout, "women").addLayout(flow)

    def _make_weights(self) -> None:
        column, form = part(self._form, QVBoxLayout, "weights"), self._form
        self.weights = WeightTable(house_weights().values, self.session.language, form)
        self.weights.changed.connect(self._change_weight)
        self.weights.refused.connect(self._no_number)
        column.addWidget(self.weights)
        self.reset_button = QPushButton(icon("undo-2"), self.tr("All back to the house default"), form)
        self.reset_button.clicked.connect(self._reset_weights)
        flow = Flow(gap=8)
        flow.addWidget(self.reset_button)
        column.addLayout(flow)

    # a screen

    def title(self) -> str:
        """How suppliers are counted."""
        return self.tr("How suppliers are counted")

    def open_at(self, place: Place) -> None:
        """At a section."""
        self._show()
        self._section = place.part(1) if place.part(1) in SECTIONS else ""
        QTimer.singleShot(0, self, self._to_section)

    def _to_section(self) -> None:
        scroll = part(self._form, QScrollArea, "scroll")
        if not self._section:
            scroll.verticalScrollBar().setValue(0)
            return
        frame = part(self._form, QFrame, f"{self._section}Card")
        body = scroll.widget()
        assert body is not None
        scroll.verticalScrollBar().setValue(max(0, frame.mapTo(body, frame.rect().topLeft()).y() - scaled(10)))
        first = self._missing_button() if self._section == "rates" else None
        (first or self._first_of(self._section)).setFocus()

    def _first_of(self, section: str) -> QWidget:
        return {
            "rates": self.currency,
            "women": self.definition,
            "targets": self.targets.add_button,
            "assumed": self.assumed.add_button,
            "weights": next(iter(self.weights.fields.values())),
        }[section]

    def _missing_button(self) -> QPushButton | None:
        item = self._missing.itemAt(0)
        widget = item.widget() if item is not None else None
        return widget.findChild(QPushButton) if widget is not None else None

    def here(self) -> Place:
        """The section."""
        return Place.at(*self._home, self._section)

    def refresh(self, kinds: frozenset[str]) -> None:
        """The setup changed, or the amounts that ask for rates."""
        if touches(kinds, SupplySetup.kind, "supplier", "relationship", "match"):
            self._show()

    def leaving(self) -> None:
        """Save what is being typed."""
        self.weights.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Two columns where there is room."""
        super().resizeEvent(event)
        arrange_columns(self._form, self.width(), self.fontMetrics().averageCharWidth())

    # showing

    def _show(self) -> None:
        setup, language = supply_setup_of(self.session.workspace), self.session.language
        self._show_currency(setup)
        self.definition.setCurrentIndex(self.definition.findData(setup.definition))
        assumed = assumed_entries(setup)
        self.assumed.show_entries(assumed, [assumed_line(one, language) for one in assumed])
        self.targets.show_entries(entries(setup.targets), [target_line(one, language) for one in setup.targets])
        self.weights.show_weights(setup.weights)
        self.reset_button.setEnabled(bool(setup.weights))

    def _show_currency(self, setup: SupplySetup) -> None:
        session = self.session
        used = sorted(currencies_used(registry_of(session.workspace)) | {one.currency for one in setup.rates})
        offered = list(dict.fromkeys((*used, setup.currency, *sorted(currencies()))))
        if [self.currency.itemText(number) for number in range(self.currency.count())] != offered:
            self.currency.clear()
            self.currency.addItems(offered)
        self.currency.setCurrentText(setup.currency)
        if self.rates is None or self._rates_in != setup.currency:
            empty_out(self._rates)
            self._rates_in = setup.currency
            self.rates = Entries(session, rates_sort(setup.currency, self._keep_rates), self._form)
            self._rates.addWidget(self.rates)
        lines = [rate_line(one, setup.currency, session.language) for one in setup.rates]
        self.rates.show_entries(entries(setup.rates), lines)
        empty_out(self._missing)
        for one in counting.missing_rates_of(session.workspace):
            self._missing.addWidget(self._missing_line(one, setup.currency))

    def _missing_line(self, one: MissingRate, currency: str) -> QFrame:
        language = self.session.language
        frame = QFrame(self._form)
        dress(frame, kind="banner", tone="warn")
        column = QVBoxLayout(frame)
        column.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(10))
        head = QHBoxLayout()
        head.setSpacing(scaled(8))
        head.addWidget(sign("triangle-alert", "warn", frame))
        said = counted(
            "SetupPage", "%n amount(s) in {currency} have no rate to {reporting} and are left out.", one.amounts
        )
        head.addWidget(words(said.format(currency=isolated(one.currency), reporting=isolated(currency)), frame), 1)
        column.addLayout(head)
        about = self.tr("The largest is {amount}; the earliest is of {day}.").format(
            amount=money(one.largest, one.currency, language), day=day(one.first, language)
        )
        column.addWidget(words(about, frame, kind="small"))
        button = QPushButton(icon("plus"), self.tr("Give the rate of {currency}…").format(currency=one.currency), frame)
        button.clicked.connect(lambda: self.give_rate(one))
        foot = Flow(gap=8)
        foot.addWidget(button)
        column.addLayout(foot)
        return frame

    # changing

    def give_rate(self, one: MissingRate) -> None:
        """Ask for the rate of a currency; the day is one from which all of its amounts are served."""
        if self.rates is not None:
            self.rates.add_like({"currency": one.currency, "since": one.first.replace(month=1, day=1)})

    def _did(self, act: Callable[[], object]) -> None:
        with self.session.telling():
            act()
        self.session.did(SupplySetup.kind)

    def _change_currency(self) -> None:
        session, wanted = self.session, self.currency.currentText()
        if wanted == supply_setup_of(session.workspace).currency:
            return
        with session.telling():
            found = counting.change_currency(session.workspace, session.author, wanted)
            session.did(SupplySetup.kind)
            said = self.tr("Everything is counted in {currency} now.").format(currency=isolated(wanted))
            if found.turned:
                said += " " + counted("SetupPage", "%n rate(s) were turned into it.", found.turned)
            if found.lost:
                lost = listed(sorted({isolated(one.currency) for one in found.lost}))
                said += " " + self.tr("Taken out, since no rate leads there: {currencies}.").format(currencies=lost)
            session.tell(said, "warn" if found.lost else "good")

    def _change_definition(self) -> None:
        session, wanted = self.session, self.definition.currentData()
        self._did(lambda: counting.choose_definition(session.workspace, session.author, wanted))

    def _keep_rates(self, values: list[Mapping[str, Any]]) -> None:
        session = self.session
        counting.replace_rates(session.workspace, session.author, [rate_of(one) for one in values])
        session.did(SupplySetup.kind)

    def _keep_assumed(self, values: list[Mapping[str, Any]]) -> None:
        session = self.session
        counting.replace_priors(session.workspace, session.author, [assumed_of(one) for one in values])
        session.did(SupplySetup.kind)

    def _keep_targets(self, values: list[Mapping[str, Any]]) -> None:
        session = self.session
        targets = [Target.model_validate({name: one[name] for name in Target.model_fields}) for one in values]
        counting.replace_targets(session.workspace, session.author, targets)
        session.did(SupplySetup.kind)

    def _change_weight(self, code: str, value: Decimal | None) -> None:
        session = self.session
        self._did(lambda: counting.set_weight(session.workspace, session.author, code, value))

    def _no_number(self, name: str) -> None:
        said = self.tr("{weight}: write a number, such as {example}.")
        self.session.tell(said.format(weight=name, example=isolated("0.5")), "warn")

    def _reset_weights(self) -> None:
        session = self.session
        self._did(lambda: counting.reset_weights(session.workspace, session.author))
