"""The tables that say what the map shows: its suppliers and its links, kept in step with it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from genderaudit.runtime.language import catalogue, format_number
from genderaudit.suppliers.model.relationship import RELATIONSHIP_KINDS
from genderaudit.suppliers.rules.map.data import MapData
from genderaudit.suppliers.rules.map.drawing import Drawing, tier_words
from genderaudit.widgets.tables import Column, Table


class NodeRow(NamedTuple):
    """One supplier, or one group, of the map."""

    id: str
    name: str
    tier: int
    shown_as: str
    suppliers: int
    links: int


class LinkRow(NamedTuple):
    """One link of the map."""

    id: str
    seller: str
    what: str
    buyer: str
    money: float
    number: int


class MapTables(QTabWidget):
    """Suppliers and links of the map. Signals: picked(id of a node), linked(number of a link), opened(id of a node)."""

    picked = Signal(str)
    linked = Signal(int)
    opened = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._shown: tuple[Drawing, MapData] | None = None
        self._stale, self._filling = False, False
        self.nodes: Table[NodeRow] = Table(self.tr("Suppliers on the map"), self._node_columns(), self)
        self.links: Table[LinkRow] = Table(self.tr("Links on the map"), self._link_columns(), self)
        self.addTab(self.nodes, self.tr("Suppliers on the map"))
        self.addTab(self.links, self.tr("Links on the map"))
        self.setDocumentMode(True)
        self.nodes.picked.connect(self._node_picked)
        self.nodes.opened.connect(lambda row: self.opened.emit(row.id))
        self.links.picked.connect(self._link_picked)

    def _node_columns(self) -> list[Column[NodeRow]]:
        texts, language = catalogue(self._language), self._language
        return [
            Column(title=self.tr("Name"), text=lambda row: row.name, stretch=True),
            Column(title=self.tr("Tier"), text=lambda row: tier_words(row.tier, texts), sort=lambda row: row.tier),
            Column(title=self.tr("Shown as"), text=lambda row: row.shown_as, width=34),
            Column(
                title=self.tr("Suppliers"),
                text=lambda row: format_number(row.suppliers, language),
                sort=lambda row: row.suppliers,
                number=True,
            ),
            Column(
                title=self.tr("Links"),
                text=lambda row: format_number(row.links, language),
                sort=lambda row: row.links,
                number=True,
            ),
        ]

    def _link_columns(self) -> list[Column[LinkRow]]:
        language = self._language

        def money(row: LinkRow) -> str:
            return format_number(round(row.money), language) if row.money else "–"

        return [
            Column(title=self.tr("From"), text=lambda row: row.seller, stretch=True),
            Column(title=self.tr("Link"), text=lambda row: row.what, width=26),
            Column(title=self.tr("To"), text=lambda row: row.buyer, stretch=True),
            Column(title=self.tr("Money a year"), text=money, sort=lambda row: row.money, number=True),
        ]

    def show_map(self, drawing: Drawing, data: MapData) -> None:
        """What the map shows now; the rows are made when the tables are in sight."""
        self._shown, self._stale = (drawing, data), True
        if self.isVisible():
            self.fill()

    def fill(self) -> None:
        """Make the rows."""
        if self._shown is None or not self._stale:
            return
        drawing, data = self._shown
        self._stale = False
        self._filling = True
        try:
            self.nodes.show_rows(node_rows(drawing, data), key=lambda row: row.id)
            self.links.show_rows(link_rows(drawing, self._language), key=lambda row: row.id)
        finally:
            self._filling = False

    def pick(self, id: str) -> None:
        """Choose a supplier in the table, because it was chosen on the map."""
        if not self._stale:
            self._filling = True
            self.nodes.pick(id)
            self._filling = False

    def pick_link(self, number: int) -> None:
        """Choose a link in the table, because it was chosen on the map."""
        if not self._stale and self._shown is not None:
            self._filling = True
            self.links.pick(f"{self._shown[0].links[number]}/{number}")
            self._filling = False

    def _node_picked(self, row: NodeRow | None) -> None:
        if row is not None and not self._filling:
            self.picked.emit(row.id)

    def _link_picked(self, row: LinkRow | None) -> None:
        if row is not None and not self._filling:
            self.linked.emit(row.number)


def node_rows(drawing: Drawing, data: MapData) -> list[NodeRow]:
    """A row for each node, the most linked first."""
    counts = [0] * len(drawing.ids)
    for place in (*drawing.sellers.tolist(), *drawing.buyers.tolist()):
        counts[place] += 1
    classes, members, tiers = drawing.classes.tolist(), drawing.members.tolist(), data.tiers.tolist()
    rows = [
        NodeRow(id, drawing.labels[at], tiers[at], drawing.class_words[classes[at]], members[at], counts[at])
        for at, id in enumerate(drawing.ids)
    ]
    return sorted(rows, key=lambda row: (-row.links, row.name))


def link_rows(drawing: Drawing, language: str) -> list[LinkRow]:
    """A row for each link, in the order of the drawing."""
    texts = catalogue(language)
    kinds = [texts(f"suppliers.relationships.{kind}") for kind in RELATIONSHIP_KINDS]
    ends = zip(
        drawing.links, drawing.sellers.tolist(), drawing.kinds.tolist(), drawing.buyers.tolist(),
        drawing.weights.tolist(), strict=True,
    )  # fmt: skip
    return [
        LinkRow(f"{id}/{number}", drawing.labels[seller], kinds[kind], drawing.labels[buyer], money, number)
        for number, (id, seller, kind, buyer, money) in enumerate(ends)
    ]
