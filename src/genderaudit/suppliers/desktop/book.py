"""The rows of the table of suppliers, kept while a workspace is open, with tiers and exposure once known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from weakref import WeakKeyDictionary

from genderaudit.domain.records import RecordId
from genderaudit.runtime.language import catalogue
from genderaudit.store import Workspace
from genderaudit.suppliers.actions.registry import registry_of, supply_setup_of
from genderaudit.suppliers.files.house import house_screening
from genderaudit.suppliers.model.house import ScreeningScheme
from genderaudit.suppliers.model.keeping import SupplySetup
from genderaudit.suppliers.model.supplier import THEMES, Supplier
from genderaudit.suppliers.rules.ownership import Classified
from genderaudit.suppliers.rules.rows import SupplierRow, row_of
from genderaudit.suppliers.rules.screening import Screened
from genderaudit.widgets.background import Progress

HIGH = 0.6
"""Exposure from which a supplier counts as highly exposed; house default."""
_DEEP = 3
_CHUNK = 64


@dataclass(frozen=True)
class Measures:
    """What the network says of each supplier: nearest and farthest tier, exposure by theme (own or inherited)."""

    token: str = ""
    tiers: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    exposure: Mapping[str, Mapping[str, float]] = field(default_factory=dict)


@dataclass(frozen=True)
class _Ground:
    """What all rows share; the last of the measures is what is known now."""

    measures: list[Measures]
    setup: SupplySetup
    scheme: ScreeningScheme
    today: dt.date
    language: str
    links: Mapping[RecordId, int]


class Row:
    """One supplier as the table shows it; each part is worked out when it is asked for."""

    def __init__(self, supplier: Supplier, ground: _Ground) -> None:
        self.supplier = supplier
        self._ground = ground

    @cached_property
    def facts(self) -> SupplierRow:
        """What the supplier's own facts amount to today."""
        ground = self._ground
        return row_of(self.supplier, ground.setup, ground.scheme, ground.today)

    @property
    def screened(self) -> Screened:
        """The tier of the screening with everything that led to it."""
        return self.facts.screened

    @property
    def screening(self) -> str:
        """The tier of the screening."""
        return self.facts.screened.tier

    @property
    def due(self) -> str:
        """Whether an assessment is due."""
        return self.facts.screened.due

    @property
    def due_on(self) -> dt.date | None:
        """When the next one is due; None where there was none."""
        return self.facts.screened.due_on

    @property
    def classified(self) -> Classified:
        """Whether it is women-owned by the definition of the workspace."""
        return self.facts.ownership

    @property
    def ownership(self) -> str:
        """The class of ownership."""
        return self.facts.ownership.code

    @property
    def ladder(self) -> int:
        """How far ownership was verified, 0 to 4."""
        return self.facts.ownership.verification

    @property
    def code(self) -> str:
        """Whether the supplier code is accepted."""
        return self.facts.code

    @cached_property
    def rating(self) -> str:
        """The rating of the last assessment in words; '' for none."""
        assessed = self.supplier.assessed
        return rating_in_words(assessed.rating, self._ground.language) if assessed is not None else ""

    @property
    def spend(self) -> Decimal | None:
        """What it got in the last twelve months; None where nothing is known or a rate is missing."""
        return self.facts.year.amount if self.facts.year else None

    @property
    def currency(self) -> str:
        """The currency of `spend`."""
        return self._ground.setup.currency

    @property
    def links(self) -> int:
        """How many relationships it has."""
        return self._ground.links.get(self.supplier.id, 0)

    @property
    def _tiers(self) -> tuple[int, int] | None:
        return self._ground.measures[-1].tiers.get(self.supplier.id)

    @property
    def near(self) -> int | None:
        """The nearest tier from us; None where no known way leads to us."""
        return self._tiers[0] if self._tiers else None

    @property
    def far(self) -> int | None:
        """The farthest tier."""
        return self._tiers[1] if self._tiers else None

    @property
    def depth_class(self) -> str:
        """The nearest tier as the filter knows it."""
        near = self.near
        return "none" if near is None else str(min(near, _DEEP))

    @property
    def exposure(self) -> Mapping[str, float]:
        """Exposure by theme, the higher of own and inherited; empty where nothing is known."""
        found = self._ground.measures[-1].exposure.get(self.supplier.id)
        return {str(one.theme): float(one.value) for one in self.supplier.own_risks} if found is None else found

    @property
    def peak(self) -> tuple[str, float]:
        """The theme that is highest; only where there is any exposure."""
        found = self.exposure
        return max(((theme, found[theme]) for theme in THEMES if theme in found), key=lambda one: one[1])

    @property
    def high(self) -> bool:
        """Whether any theme is high."""
        return any(value >= HIGH for value in self.exposure.values())

    def ends(self, what: str) -> bool:
        """Whether the code or a certificate has ended or ends soon."""
        if what == "code":
            return self.code == "expired"
        return bool(self.facts.certificates & {"expired", "ends_soon"})

    @property
    def words(self) -> str:
        """What the search looks through."""
        return self.facts.haystack


def rating_in_words(code: str, language: str) -> str:
    """A rating of an assessment in words; the code where the catalogue has none."""
    texts = catalogue(language)
    key = f"ratings.{code}.name"
    try:
        return texts(key) if code else ""
    except KeyError:
        return code


class Book:
    """The rows of a workspace; read again when the journal went on."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._read_at: tuple[str, dt.date, str] = ("", dt.date.min, "")
        self._registry: object = None
        self._rows: dict[RecordId, Row] = {}
        self._ordered: list[Row] = []
        self._measures = [Measures()]

    @property
    def measured(self) -> bool:
        """Whether tiers and exposure are those of what was read."""
        return self._measures[-1].token == self._read_at[0]

    def is_old(self) -> bool:
        """Whether the journal went on since the rows were read."""
        return self._workspace.latest() != self._read_at[0]

    def rows(self, today: dt.date, language: str) -> list[Row]:
        """Every supplier by name."""
        now = (self._workspace.latest(), today, language)
        if now != self._read_at:
            self._read(today, language)
            self._read_at = now
        return self._ordered

    def row_of(self, supplier: Supplier, today: dt.date, language: str) -> Row:
        """One supplier, without reading all rows again."""
        known = self._rows.get(supplier.id)
        if known is not None and known.supplier is supplier:
            return known
        links = {supplier.id: len(registry_of(self._workspace).links_of(supplier.id))}
        return Row(supplier, self._ground(today, language, links))

    def _ground(self, today: dt.date, language: str, links: Mapping[RecordId, int]) -> _Ground:
        setup = supply_setup_of(self._workspace)
        return _Ground(self._measures, setup, house_screening(), today, language, links)

    def _read(self, today: dt.date, language: str) -> None:
        registry = registry_of(self._workspace)
        links: dict[RecordId, int] = {}
        for link in registry.relationships.values():
            for end in (link.seller, link.buyer):
                links[end] = links.get(end, 0) + 1
        ground = self._ground(today, language, links)
        self._rows = {id: Row(one, ground) for id, one in registry.suppliers.items()}
        self._ordered = sorted(self._rows.values(), key=lambda row: row.supplier.name.casefold())

    def measure(self, progress: Progress) -> Measures:
        """Tiers and exposure of everybody whom risk can reach; slow in a large registry."""
        from genderaudit.suppliers.actions.network import exposures_of, network_of, tiers_of, weights_of  # noqa: PLC0415

        token = self._read_at[0]
        network, weights = network_of(self._workspace), weights_of(self._workspace)
        tiers = {
            one.supplier: (one.shortest, one.longest if one.longest is not None else one.shortest)
            for one in tiers_of(network).rows
            if one.shortest is not None
        }
        ids = sorted(network.ids[1:], key=lambda id: tiers.get(id, (10**6, 0))[0])
        exposure: dict[str, dict[str, float]] = {}
        chunks: list[Sequence[str]] = [ids[start : start + _CHUNK] for start in range(0, len(ids), _CHUNK)]
        for number, some in enumerate(chunks):
            if progress.stopped():
                break
            for theme in THEMES:
                for row in exposures_of(network, weights, theme, some).rows:
                    value = max(row.own or 0.0, row.inherited.value)
                    if value > 0 or row.own is not None:
                        exposure.setdefault(row.supplier, {})[theme] = value
            progress(number + 1, len(chunks))
        return Measures(token, tiers, exposure)

    def take(self, found: Measures) -> None:
        """What was worked out; kept beside what was read."""
        self._measures[:] = [Measures(self._read_at[0], found.tiers, found.exposure)]


_books: WeakKeyDictionary[Workspace, Book] = WeakKeyDictionary()


def book_of(workspace: Workspace) -> Book:
    """The one book of a workspace, kept while it is open."""
    found = _books.get(workspace)
    if found is None:
        found = _books[workspace] = Book(workspace)
    return found
