"""The relationships of one supplier as a table: added, changed, ended."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from genderaudit.suppliers.actions.importing import imports_of
from genderaudit.suppliers.actions.keeping import (
    add_relationship,
    edit_relationship,
    end_relationship,
    remove_relationship,
)
from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.desktop.entry import ask
from genderaudit.suppliers.desktop.fields import Field
from genderaudit.suppliers.desktop.one.page import SupplierPage
from genderaudit.suppliers.desktop.one.relation_form import as_changes, as_values, names_of, relation_fields
from genderaudit.suppliers.desktop.words import NONE, day, money, percent, say_code
from genderaudit.suppliers.model.relationship import CONTROL, FLOW, Relationship
from genderaudit.suppliers.model.supplier import US, Source
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import AskReason
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import counted, isolated, listed, translate

_KIND_ICONS = {"flow": "truck", "control": "building-2", "shared": "link"}
_FAR = dt.date.max


@dataclass(frozen=True)
class LinkRow:
    """One relationship as the table shows it."""

    link: Relationship
    other: str
    """Id of the other end."""
    name: str
    sells: bool
    """Whether the supplier of the page is the seller."""
    ended: bool
    source: str
    """Where it is known from, such as a file with its row."""


class Relationships(SupplierPage):
    """Who this supplier sells to, buys from, owns, and shares with."""

    key = "relationships"

    def __init__(self, session: Session, supplier: str, parent: QWidget | None = None) -> None:
        super().__init__(session, supplier, parent)
        form = fill_with_form(self, "suppliers", "relationships")
        self._form = form
        self.table: Table[LinkRow] = Table(self.tr("Relationships"), columns(session.language), self)
        self.table.empty_text = self.tr("No relationship is known. Nothing mapped is not the same as nothing there.")
        part(form, QVBoxLayout, "table").addWidget(self.table)
        self.asking = AskReason(form)
        part(form, QVBoxLayout, "asking").addWidget(self.asking)
        self.buttons = {name: part(form, QPushButton, name) for name in ("add", "edit", "end", "remove", "open")}
        self._ended = part(form, QCheckBox, "ended")
        self._count = part(form, QLabel, "count")
        self._wire()

    def _wire(self) -> None:
        holder = part(self._form, QWidget, "steps")
        flow = Flow(holder, gap=8)
        for widget in (*self.buttons.values(), self._ended, self._count):
            flow.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        images = {"edit": "pen-line", "end": "clock", "remove": "trash-2", "open": "arrow-right"}
        self.buttons["add"].setIcon(icon("plus", "accent_text"))
        for name, image in images.items():
            self.buttons[name].setIcon(icon(image))
        self.buttons["add"].clicked.connect(self.add)
        self.buttons["edit"].clicked.connect(self.edit)
        self.buttons["end"].clicked.connect(self.end)
        self.buttons["remove"].clicked.connect(self.remove)
        self.buttons["open"].clicked.connect(self.open_other)
        self._ended.toggled.connect(lambda _: self._show())
        self.table.picked.connect(lambda _: self._offer())
        self.table.opened.connect(lambda _: self.edit())

    # a screen

    def title(self) -> str:
        """The supplier's name."""
        return self.supplier.name if self.supplier is not None else self.tr("Relationships")

    def open_at(self, place: Place) -> None:
        """With a relationship chosen."""
        self._show()
        if place.part(2):
            self.table.pick(place.part(2))

    def here(self) -> Place:
        """With the relationship that is chosen."""
        row = self.table.current()
        return Place.at("supplier", self.supplier_id, self.key, row.link.id if row is not None else "")

    def refresh(self, kinds: frozenset[str]) -> None:
        """Relationships changed, or the names at their ends."""
        if touches(kinds, Relationship.kind, "supplier", "match"):
            self._show()

    def _show(self) -> None:
        registry, today = registry_of(self.session.workspace), self.session.clock().date()
        rows, files = list[LinkRow](), {one.id: one.file for one in imports_of(self.session.workspace)}
        for link in registry.links_of(self.supplier_id):
            sells = link.seller == self.supplier_id
            other = link.buyer if sells else link.seller
            name = self.tr("Our organisation") if other == US else registry.name_of(other)
            ended = link.valid_to is not None and link.valid_to < today
            rows.append(LinkRow(link, other, name, sells, ended, source_words(link.source, files)))
        gone = sum(row.ended for row in rows)
        self._ended.setVisible(gone > 0)
        shown = [row for row in rows if not row.ended or self._ended.isChecked()]
        self.table.show_rows(shown, key=lambda row: row.link.id)
        if self.table.current() is None and shown:
            self.table.selectRow(0)
        self._count.setText(counted("Relationships", "%n relationship(s)", len(shown)))
        self._offer()

    def _offer(self) -> None:
        row = self.table.current()
        for name in ("edit", "end", "remove"):
            self.buttons[name].setEnabled(row is not None)
        self.buttons["open"].setEnabled(row is not None and row.other != US)
        self.buttons["end"].setEnabled(row is not None and not row.ended)

    # what can be done

    def add(self) -> None:
        """Ask for another relationship; this supplier stands at its beginning and can be put at its end."""

        def keep(values: Mapping[str, Any]) -> None:
            add_relationship(self.session.workspace, self.session.author, as_changes(values))
            self.session.did(Relationship.kind)

        self._ask(
            self.tr("New relationship"),
            self.tr("Add"),
            keep,
            {"seller": self.supplier_id, "type": "supplies", "buyer": "", "confidence": "medium", "disclosed": True},
        )

    def edit(self) -> None:
        """Ask for the chosen relationship again."""
        row = self.table.current()
        if row is None:
            return

        def keep(values: Mapping[str, Any]) -> None:
            changes = as_changes(values, row.link)
            edit_relationship(self.session.workspace, self.session.author, row.link.id, changes)
            self.session.did(Relationship.kind)

        self._ask(self.tr("Change the relationship"), self.tr("Keep the change"), keep, as_values(row.link))

    def _ask(self, heading: str, button: str, keep: Any, values: Mapping[str, Any]) -> None:
        names = names_of(registry_of(self.session.workspace).suppliers)
        fields = relation_fields(self.session.language)
        ask(self.session, heading, button, fields, keep, self, values=values, names=names)

    def end(self) -> None:
        """Ask for its last day; it stays in the registry as history."""
        row = self.table.current()
        if row is None:
            return

        def keep(values: Mapping[str, Any]) -> None:
            end_relationship(self.session.workspace, self.session.author, row.link.id, values["valid_to"])
            self.session.did(Relationship.kind)

        field = Field(key="valid_to", label=self.tr("Last day"), kind="day", needed=True)
        heading = self.tr("When did the relationship with {name} end?").format(name=row.name)
        values = {"valid_to": self.session.clock().date()}
        ask(self.session, heading, self.tr("End it"), (field,), keep, self, values=values)

    def remove(self) -> None:
        """A relationship that never was: taken out with its reason."""
        row = self.table.current()
        if row is None:
            return

        def take_out(reason: str) -> None:
            with self.session.telling():
                remove_relationship(self.session.workspace, self.session.author, row.link.id, reason=reason)
                self.session.did(Relationship.kind)

        question = self.tr("Why is the relationship with {name} taken out? One that has ended is better ended.")
        self.asking.ask(question.format(name=row.name), self.tr("Take it out"), take_out)

    def open_other(self) -> None:
        """The supplier at the other end."""
        row = self.table.current()
        if row is not None and row.other != US:
            self.session.go("supplier", row.other, "relationships")


def source_words(source: Source, files: Mapping[str, str]) -> str:
    """Where a record is known from: what its list says, the file of the import, and the place in it."""
    parts = [source.text, isolated(files[source.run]) if source.run in files else "", source.sheet]
    if source.row is not None:
        parts.append(translate("RelationTable", "row {n}").format(n=source.row))
    return listed(dict.fromkeys(part for part in parts if part))


def _layer(link: Relationship) -> str:
    return "flow" if link.type in FLOW else "control" if link.type in CONTROL else "shared"


def _direction(row: LinkRow, language: str) -> str:
    kind = say_code("relationships", row.link.type, language)
    if _layer(row.link) == "shared" or row.sells:
        return translate("RelationTable", "{kind} {name}").format(kind=kind, name=row.name)
    return translate("RelationTable", "{name} {kind} this one").format(kind=kind, name=row.name)


def _clause(link: Relationship, carried: bool | None) -> str:
    if link.type not in FLOW:
        return NONE
    named = {
        True: translate("RelationTable", "yes"),
        False: translate("RelationTable", "no"),
        None: translate("RelationTable", "not known"),
    }
    return named[carried]


def _period(link: Relationship, language: str) -> str:
    if link.valid_from is None and link.valid_to is None:
        return NONE
    first, last = day(link.valid_from, language), day(link.valid_to, language)
    if link.valid_to is None:
        return translate("RelationTable", "since {day}").format(day=first)
    return translate("RelationTable", "{first} to {last}").format(first=first, last=last)


def columns(language: str) -> list[Column[LinkRow]]:
    """The columns of the relationships."""
    return [
        Column(
            title=translate("RelationTable", "Relationship"),
            text=lambda row: _direction(row, language),
            icon=lambda row: _KIND_ICONS[_layer(row.link)],
            stretch=True,
        ),
        Column(
            title=translate("RelationTable", "Period"),
            text=lambda row: _period(row.link, language),
            sort=lambda row: (row.link.valid_from or dt.date.min, row.link.valid_to or _FAR),
            width=16,
        ),
        Column(
            title=translate("RelationTable", "Value or share"),
            text=lambda row: (
                percent(row.link.share, language)
                if row.link.share is not None
                else money(row.link.value, row.link.currency or "", language)
            ),
            sort=lambda row: row.link.value or row.link.share or 0,
            number=True,
            width=14,
        ),
        Column(
            title=translate("RelationTable", "Gender clause"),
            text=lambda row: _clause(row.link, row.link.gender_clause),
            width=11,
        ),
        Column(
            title=translate("RelationTable", "PSEA clause"),
            text=lambda row: _clause(row.link, row.link.psea_clause),
            width=10,
        ),
        Column(
            title=translate("RelationTable", "How sure"),
            text=lambda row: say_code("confidences", row.link.confidence, language),
            width=10,
        ),
        Column(
            title=translate("RelationTable", "Source"),
            text=lambda row: row.source or NONE,
            tip=lambda row: row.source,
            width=20,
        ),
    ]
