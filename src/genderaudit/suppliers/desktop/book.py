"""The rows of the table of suppliers, kept while a workspace is open, with tiers and exposure once known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cached_property
from itertools import islice
from operator import attrgetter
from typing import Literal
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject
from shiboken6 import isValid

from genderaudit.domain.records import RecordId
from genderaudit.runtime.language import catalogue
from genderaudit.sheets import country_name
from genderaudit.store import Workspace
from genderaudit.suppliers.actions.registry import registry_of, supply_setup_of
from genderaudit.suppliers.files.house import house_screening
from genderaudit.suppliers.model.house import ScreeningScheme
from genderaudit.suppliers.model.keeping import SupplySetup
from genderaudit.suppliers.model.supplier import THEMES, Supplier
from genderaudit.suppliers.rules.ownership import Classified
from genderaudit.suppliers.rules.registry import Registry
from genderaudit.suppliers.rules.rows import SupplierRow, folded, row_of
from genderaudit.suppliers.rules.screening import Screened
from genderaudit.widgets.background import Progress
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate

HIGH = 0.6
"""Exposure from which a supplier counts as highly exposed; house default."""
_DEEP = 3
_MANY = 400
"""Suppliers from which they are read outside the window's thread; house default."""
_CHUNK = 2_000
_SLICE = 40


@dataclass(frozen=True)
class Measures:
    """What the network says of each supplier: nearest and farthest tier, exposure by theme (own or inherited)."""

    token: str = ""
    tiers: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    exposure: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    failed: bool = False
    """Whether it could not be worked out."""


@dataclass(frozen=True)
class _Ground:
    """What all rows share; the last of the measures and of the registries is what is known now."""

    measures: list[Measures]
    registries: list[Registry]
    setup: SupplySetup
    scheme: ScreeningScheme
    today: dt.date
    language: str


class Row:
    """One supplier as the table shows it; each part is worked out when it is asked for."""

    def __init__(self, supplier: Supplier, ground: _Ground) -> None:
        self.supplier = supplier
        self._ground = ground

    def fits(self, supplier: Supplier, ground: _Ground) -> bool:
        """Whether the row is about this very state of the supplier on this ground."""
        return self.supplier is supplier and self._ground is ground

    @cached_property
    def facts(self) -> SupplierRow:
        """What the supplier's own facts amount to today."""
        ground = self._ground
        return row_of(self.supplier, ground.setup, ground.scheme, ground.today)

    @cached_property
    def by_name(self) -> str:
        """What orders suppliers by name: É stands with E."""
        return folded(self.supplier.name)

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
    def setup(self) -> SupplySetup:
        """How the workspace counts: currency, rates, definition."""
        return self._ground.setup

    @property
    def today(self) -> dt.date:
        """The day for which the row holds."""
        return self._ground.today

    @property
    def links(self) -> int:
        """How many relationships it has."""
        return len(self._ground.registries[-1].links_of(self.supplier.id))

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
    def reckoned(self) -> Literal["yes", "waiting", "no"]:
        """Whether what the supplier inherits was worked out, is being worked out, or cannot be."""
        last = self._ground.measures[-1]
        return "no" if last.failed else "yes" if last.token else "waiting"

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
        country = self.supplier.country
        if country is None:
            return self.facts.haystack
        return f"{self.facts.haystack} {folded(country_name(country, self._ground.language))}"


def rating_in_words(code: str, language: str) -> str:
    """A rating of an assessment in words; the code where the catalogue has none."""
    texts = catalogue(language)
    key = f"ratings.{code}.name"
    try:
        return texts(key) if code else ""
    except KeyError:
        return code


class Book:
    """The rows of a workspace; what changed is read again, the rest stays."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._read_at: tuple[str, dt.date, str] = ("", dt.date.min, "")
        self._grounds: list[_Ground] = []
        self._rows: dict[RecordId, Row] = {}
        self._suppliers: Mapping[RecordId, Supplier] = {}
        self._made_on: _Ground | None = None
        """What the rows were made from."""
        self._ordered: list[Row] = []
        self._measures = [Measures()]
        self._registries: list[Registry] = []
        self._waiting: list[tuple[QObject, Callable[[], None]]] = []

    @property
    def measured(self) -> bool:
        """Whether tiers and exposure are those of what was read."""
        return self._measures[-1].token == self._read_at[0]

    def is_old(self) -> bool:
        """Whether the journal went on since the rows were read."""
        return self._workspace.latest() != self._read_at[0]

    @property
    def cold(self) -> bool:
        """Whether nothing was read yet: then it takes a while in a large registry."""
        return not self._registries

    @property
    def slow(self) -> bool:
        """Whether reading the rows now would hold up the window: many suppliers are there, or came, unread."""
        if self.cold:
            return next(islice(self._workspace.live({Supplier.kind}), _MANY, None), None) is not None
        changed = self._workspace.changed_since(self._read_at[0]) if self.is_old() else frozenset()
        return changed is None or len(changed) > _MANY

    def load(self, session: Session, owner: QObject, done: Callable[[], None]) -> None:
        """Call `done` once the rows are those of now; at first, and after much, read outside the window's thread."""
        today, language = session.clock().date(), session.language
        slow = self.slow
        if not self.cold and not slow:
            self.rows(today, language)
            done()
            return
        self._waiting.append((owner, done))
        if len(self._waiting) > 1:
            return

        def work(progress: Progress) -> None:
            if not progress.stopped():
                self._warm_up(today, language)

        title = translate("SupplierList", "Reading the suppliers…") if slow else ""
        session.work(title, work, owner=session, done=lambda _: self._tell(today, language), failed=self._not_read)

    def _warm_up(self, today: dt.date, language: str) -> None:
        registry = registry_of(self._workspace)
        self._registries[:] = [registry]
        self._rows = self._make(registry, today, language)
        for row in self._rows.values():
            row.by_name  # noqa: B018 -- here nobody waits for it

    def _tell(self, today: dt.date, language: str) -> None:
        self.rows(today, language)
        waiting, self._waiting = self._waiting, []
        for owner, done in waiting:
            if isValid(owner):
                done()

    def _not_read(self, error: Exception) -> None:
        self._waiting = []
        self._registries = []
        raise error

    def rows(self, today: dt.date, language: str) -> list[Row]:
        """Every supplier by name."""
        now = (self._workspace.latest(), today, language)
        if now != self._read_at:
            registry = registry_of(self._workspace)
            self._registries[:] = [registry]
            self._rows = self._make(registry, today, language)
            self._ordered = sorted(self._rows.values(), key=attrgetter("by_name"))
            self._read_at = now
        return self._ordered

    def row_of(self, supplier: Supplier, today: dt.date, language: str) -> Row:
        """One supplier, without reading all rows again."""
        self._registries[:] = [registry_of(self._workspace)]
        known, ground = self._rows.get(supplier.id), self._ground(today, language)
        return known if known is not None and known.fits(supplier, ground) else Row(supplier, ground)

    def _ground(self, today: dt.date, language: str) -> _Ground:
        setup = supply_setup_of(self._workspace)
        fresh = _Ground(self._measures, self._registries, setup, house_screening(), today, language)
        same = self._grounds and (self._grounds[-1].setup, self._grounds[-1].today, self._grounds[-1].language)
        if same != (setup, today, language):
            self._grounds[:] = [fresh]
        return self._grounds[-1]

    def _make(self, registry: Registry, today: dt.date, language: str) -> dict[RecordId, Row]:
        ground, known, now = self._ground(today, language), self._rows, registry.suppliers
        if self._made_on is ground and self._suppliers.keys() == now.keys():
            # as a rule one of thousands changed; both are in the order of ids
            pairs = zip(now.items(), self._suppliers.values(), strict=True)
            made = known | {id: Row(one, ground) for (id, one), was in pairs if one is not was}
        else:
            made = {
                id: row if (row := known.get(id)) is not None and row.fits(one, ground) else Row(one, ground)
                for id, one in now.items()
            }
        self._suppliers, self._made_on = now, ground
        return made

    def measure(self, progress: Progress) -> Measures:
        """Tiers and exposure of everybody; takes a few seconds in a large registry."""
        from genderaudit.suppliers.actions.network import exposures_of, network_of, tiers_of, weights_of  # noqa: PLC0415

        token = self._read_at[0]
        for number, row in enumerate(self._ordered):
            if number % _SLICE == 0 and progress.stopped():
                return Measures(token)
            row.words  # noqa: B018 -- filters and orders ask all rows for their facts; here nobody waits for them
        network, weights = network_of(self._workspace), weights_of(self._workspace)
        if progress.stopped():
            return Measures(token)
        tiers = {
            tier.supplier: (tier.shortest, tier.longest if tier.longest is not None else tier.shortest)
            for tier in tiers_of(network).rows
            if tier.shortest is not None
        }
        ids = sorted(network.ids[1:], key=lambda id: tiers.get(id, (10**6, 0))[0])
        exposure: dict[str, dict[str, float]] = {}
        for start in range(0, len(ids), _CHUNK):
            for theme in THEMES:
                if progress.stopped():
                    return Measures(token, tiers, exposure)
                for one in exposures_of(network, weights, theme, ids[start : start + _CHUNK]).rows:
                    value = max(one.own or 0.0, one.inherited.value)
                    if value > 0 or one.own is not None:
                        exposure.setdefault(one.supplier, {})[theme] = value
        return Measures(token, tiers, exposure)

    def take(self, found: Measures) -> None:
        """What was worked out; kept beside what was read."""
        self._measures[:] = [replace(found, token=found.token or self._read_at[0])]


_books: WeakKeyDictionary[Workspace, Book] = WeakKeyDictionary()


def book_of(workspace: Workspace) -> Book:
    """The one book of a workspace, kept while it is open."""
    found = _books.get(workspace)
    if found is None:
        found = _books[workspace] = Book(workspace)
    return found
