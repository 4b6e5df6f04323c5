"""Take suppliers and links in from a file: found format, guessed or remembered mapping, preview, one undoable step."""

from __future__ import annotations

import gc
import hashlib
import stat
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from genderaudit.domain.clock import Clock, utc_now
from genderaudit.domain.ids import new_id, new_ids
from genderaudit.domain.records import Author, Record, RecordId
from genderaudit.runtime.language import catalogue
from genderaudit.sheets import SheetMissing, folded, plain
from genderaudit.store import Workspace
from genderaudit.suppliers.actions.laying import Asked, Laid
from genderaudit.suppliers.actions.matching import candidates_for
from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.files.sources import read_source
from genderaudit.suppliers.model.intake import (
    FileHoldsNoSuppliers,
    ImportStopped,
    Incoming,
    LeftOut,
    RowProblem,
    SupplierFileChanged,
    SupplierFileUnreadable,
    SupplierPreview,
)
from genderaudit.suppliers.model.keeping import SupplierImport
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.supplier import US, Supplier
from genderaudit.suppliers.rules.intake.enriching import enriched, unknown_links
from genderaudit.suppliers.rules.intake.making import Making
from genderaudit.suppliers.rules.intake.numbering import is_own_id
from genderaudit.suppliers.rules.matching.by_name import holders_of_names, told_by_name
from genderaudit.suppliers.rules.network.drafts import End, Link, Party, Settled

_TOLD = 500
"""Records after which it is told how far an import is."""
_MOST_PROBLEMS = 1000
"""Problems that are told one by one; of more only the number is told."""
_LARGE = 5000
"""Records from which on an import is saved as a large step."""


def preview_suppliers(
    workspace: Workspace,
    path: Path,
    *,
    mapping: Mapping[str, str] | None = None,
    day_first: bool | None = None,
    decimal_comma: bool | None = None,
    currency: str | None = None,
    year: int | None = None,
    us: Sequence[str] = (),
    ours: bool | None = None,
    language: str = "en",
    clock: Clock = utc_now,
) -> SupplierPreview:
    """What an import would take, how it matches the registry, and every cell that cannot be read; nothing is saved.

    `mapping`: columns to fields, over what is remembered or guessed; an empty field leaves a column out. `us`: names
    in the file that are our own organisation. `ours`: whether each organisation listed supplies us; left out, lists
    with a column of spend are such lists. Where no column is known to hold names, the preview tells the columns
    alone and its `refusal`. Raises SheetUnreadable, SheetMissing, SupplierFileUnreadable, SupplierFormatUnknown,
    FileHoldsNoSuppliers, SupplierPackUnreadable, SupplierColumnUnknown, SupplierFileChanged.
    """
    asked = Asked(day_first, decimal_comma, currency, year, tuple(us), ours)
    with _uncollected():
        before = _stamp(path)
        source = read_source(path, frozenset(map(folded, us)))
        digest = _digest(path)
        if _stamp(path) != before:
            raise SupplierFileChanged(file=path.name)
        reading = Laid(workspace, path, source, mapping or {}, asked)
        return _Importing(workspace, path, reading, digest, language, clock).preview()


def import_suppliers(
    workspace: Workspace,
    author: Author,
    preview: SupplierPreview,
    *,
    reason: str = "",
    goes_on: Callable[[int, int], bool] | None = None,
) -> SupplierImport:
    """What a preview told, saved in one step with the raw file; undo takes the whole import back.

    `goes_on` is told now and then how many records of how many are written, and says whether to go on; where it does
    not, nothing is taken in. Raises ImportStopped then, SupplierNamesNotFound where the preview refused,
    SupplierFileChanged where the file is another one by now.
    """
    if preview.refusal is not None:
        raise preview.refusal
    path = Path(preview.source)
    if _digest(path) != preview.run.blob:
        raise SupplierFileChanged(file=preview.file)
    large = len(preview.incoming) + len(preview.relationships) > _LARGE
    with _uncollected(), workspace.step("supplier.import", author, reason=reason or preview.file, large=large) as step:
        if workspace.blobs.add(path).sha256 != preview.run.blob:
            raise SupplierFileChanged(file=preview.file)
        kept = {one.supplier.id: one.supplier for one in preview.incoming if one.changed}
        step.put_all(_told((*preview.layouts, preview.run, *kept.values(), *preview.relationships), preview, goes_on))
    return preview.run


def _told(
    records: Sequence[Record], preview: SupplierPreview, goes_on: Callable[[int, int], bool] | None
) -> Iterator[Record]:
    for number, record in enumerate(records):
        if goes_on is not None and number % _TOLD == 0 and not goes_on(number, len(records)):
            raise ImportStopped(file=preview.file)
        yield record
    if goes_on is not None and not goes_on(len(records), len(records)):
        raise ImportStopped(file=preview.file)


def imports_of(workspace: Workspace) -> tuple[SupplierImport, ...]:
    """Every import, the latest first."""
    return tuple(sorted(workspace.find(SupplierImport), key=lambda one: (one.on, one.id), reverse=True))


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the search for garbage while hundreds of thousands of values are made that all stay."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            # what was made counts as long-lived at once, else the first search after this would look through all of it
            gc.freeze()
            gc.unfreeze()
            gc.enable()


def _stamp(path: Path) -> tuple[int, int, int, int]:
    """What changes when a file is written to or swapped."""
    try:
        found = path.stat()
    except OSError as error:
        raise SheetMissing(file=path, why=error.strerror or "it is not there") from error
    if not stat.S_ISREG(found.st_mode):
        raise SupplierFileUnreadable(file=path.name, place="-", why="no_file")
    return found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def _digest(path: Path) -> str:
    _stamp(path)  # a pipe would never end
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise SheetMissing(file=path, why=error.strerror or "it is not there") from error


class _Importing:
    """One draft against the registry as it is."""

    def __init__(self, workspace: Workspace, path: Path, laid: Laid, digest: str, language: str, clock: Clock) -> None:
        self.workspace, self.path, self.laid, self.draft = workspace, path, laid, laid.draft
        self.say = catalogue(language)
        self.moment = clock()
        self.registry = registry_of(workspace)
        self.blob = digest
        self.run = new_id("supimport")
        self.making = Making(self.run)
        self.supplier_ids, self.link_ids = new_ids("sup"), new_ids("rel")
        same = [one for one in imports_of(workspace) if one.blob == self.blob]
        self.earlier = same[0] if same else None
        runs = {one.id for one in same}
        self.rows_known = {
            (one.source.sheet, one.source.row, plain(name)): one.id
            for one in self.registry.kept.values()
            if runs and one.source.run in runs
            for name in (one.name, *one.aliases)
        }

    def preview(self) -> SupplierPreview:
        self.draft.outside = frozenset(self.registry.survivor)
        settled = self.draft.settle()
        incoming, ids = self._incoming(settled)
        links = self._links(settled.links, ids)
        fresh = unknown_links(links, self.registry.relationships.values())
        if not (incoming or links or self.draft.faults or self.laid.refusal):
            raise FileHoldsNoSuppliers(file=self.path.name, why="empty")
        states = [one.state for one in incoming]
        run = SupplierImport(
            id=self.run,
            file=self.path.name[:300],
            format=self.laid.format,
            blob=self.blob,
            on=self.moment,
            rows_read=self.draft.rows,
            rows_rejected=self.draft.rejected,
            suppliers_new=states.count("new"),
            suppliers_matched=states.count("matched"),
            suppliers_undecided=states.count("undecided"),
            relationships_new=len(fresh),
            layout=self.laid.layouts[0].id if self.laid.layouts else "",
        )
        return SupplierPreview(
            file=self.path.name,
            format=self.laid.format,
            layouts=tuple(self.laid.layouts),
            remembered=self.laid.remembered,
            columns=tuple(self.laid.columns),
            incoming=tuple(incoming),
            relationships=tuple(fresh),
            relationships_known=len(links) - len(fresh),
            rows=self.draft.rows,
            rejected=self.draft.rejected,
            problems=self._problems(),
            left_out=self._left_out(),
            earlier=self.earlier,
            run=run,
            source=str(self.path.absolute()),
            refusal=self.laid.refusal,
            ours=self.laid.ours,
        )

    def _incoming(self, settled: Settled) -> tuple[list[Incoming], list[RecordId | None]]:
        """The organisations of the file as they would be saved, and for each party of it the id in the registry."""
        made = [self._made(party) for party in settled.parties]
        known = self._known(settled.parties, made)
        open_ones = [one for place, one in enumerate(made) if one is not None and place not in known]
        candidates: dict[RecordId, list[Any]] = {}
        if open_ones and self.registry.suppliers:
            for one in candidates_for(self.workspace, open_ones):
                candidates.setdefault(one.first, []).append(one)
        self.named = holders_of_names(self.registry.suppliers.values()) if candidates else {}
        incoming: list[Incoming] = []
        ids: list[RecordId | None] = []
        current = dict[RecordId, Supplier]()
        for place, (party, supplier) in enumerate(zip(settled.parties, made, strict=True)):
            if supplier is None:
                ids.append(None)
                continue
            found = candidates.get(supplier.id, [])
            if not found and place not in known:
                ids.append(supplier.id)
                incoming.append(Incoming(supplier, "new", *party.place, party.mentions))
                continue
            certain = known.get(place) or next((one.second for one in found if one.verdict == "certain"), None)
            certain = certain or told_by_name(supplier, found, self.named, self.registry.suppliers)
            reasons = tuple(reason.code for one in found[:1] for reason in one.reasons if not reason.against)
            if certain is not None:
                before = current.get(certain) or self.registry.kept[certain]
                more = enriched(before, supplier)
                current[certain] = more.supplier
                changed = more.supplier != self.registry.kept[certain]
                ids.append(certain)
                matched = Incoming(more.supplier, "matched", *party.place, party.mentions, (certain,), reasons)
                incoming.append(matched._replace(changed=changed, differs=more.differs, read=supplier))
                continue
            ids.append(supplier.id)
            matches = tuple(one.second for one in found)
            incoming.append(Incoming(supplier, "undecided", *party.place, party.mentions, matches, reasons))
        return incoming, ids

    def _known(self, parties: Sequence[Party], made: Sequence[Supplier | None]) -> dict[int, RecordId]:
        """Those that come back under their own id, or from the same row of the same file."""
        found: dict[int, RecordId] = {}
        for place, party in enumerate(parties):
            supplier = made[place]
            if supplier is None:
                continue
            if stays := self.registry.survivor.get(supplier.id):
                found[place] = stays
                continue
            if self.rows_known and (same := self.rows_known.get((*party.place, plain(supplier.name)))):
                found[place] = self.registry.survivor.get(same, same)
        return found

    def _made(self, party: Party) -> Supplier | None:
        fields = party.fields
        if held := fields.pop("held_by_people", ""):
            told = self.say("suppliers_import.held_by_people", what=held)
            fields["note"] = "\n".join(part for part in (fields.get("note", ""), told) if part)[:4000]
        own = party.key.startswith("sup-") and is_own_id(party.key)
        try:
            return self.making.supplier(fields, party.key if own else next(self.supplier_ids), *party.place)
        except ValidationError as error:
            self.draft.rejected += 1
            first = error.errors(include_url=False, include_input=False)[0]
            self.draft.fault(party.place, ".".join(map(str, first["loc"])), "does_not_fit", fields["name"])
            return None

    def _links(self, links: Sequence[Link], ids: Sequence[RecordId | None]) -> list[Relationship]:
        found = []
        for link in links:
            seller, buyer = (self._id(end, ids) for end in (link.seller, link.buyer))
            if seller is None or buyer is None:
                continue
            if seller == buyer:
                self.draft.left_out["to_itself"] += 1
                continue
            if made := self._link(link, seller, buyer):
                found.append(made)
        return found

    def _id(self, end: End, ids: Sequence[RecordId | None]) -> RecordId | None:
        if isinstance(end, int):
            return ids[end]
        return self.registry.survivor.get(end, US) if isinstance(end, str) else None

    def _link(self, link: Link, seller: RecordId, buyer: RecordId) -> Relationship | None:
        fields = dict(link.fields)
        reference = str(fields.pop("reference", ""))
        fields.pop("stage", None)
        if joint := fields.pop("joint", None):
            count, amount, currency = joint
            told = self.say("suppliers_import.joint", count=count, amount=amount, currency=currency)
            fields["note"] = "; ".join(part for part in (told, fields.get("note", "")) if part)[:300]
        known = self.registry.relationships
        own = link.id.startswith("rel-") and is_own_id(link.id) and link.id not in known
        ends, place = (link.type, seller, buyer), (reference[:300], *link.place)
        try:
            return self.making.relationship(fields, link.id if own else next(self.link_ids), ends, place)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            self.draft.fault(link.place, ".".join(map(str, first["loc"])), "does_not_fit", link.type)
            return None

    def _problems(self) -> tuple[RowProblem, ...]:
        say = self.say
        told = [
            RowProblem(
                place.sheet,
                place.row,
                column,
                code,
                say(f"suppliers_import.problems.{code}.message", cell=cell),
                say(f"suppliers_import.problems.{code}.remedy"),
            )
            for place, column, code, cell in self.draft.faults[:_MOST_PROBLEMS]
        ]
        more = len(self.draft.faults) - len(told)
        if more > 0:
            key = "suppliers_import.problems.more"
            told.append(RowProblem("", None, "", "more", say(f"{key}.message", cell=more), say(f"{key}.remedy")))
        return tuple(told)

    def _left_out(self) -> tuple[LeftOut, ...]:
        return tuple(
            LeftOut(code, times, self.say(f"suppliers_import.left_out.{code}", n=times))
            for code, times in sorted(self.draft.left_out.items())
            if times
        )
