"""Find suppliers that may be the same, decide on many at once, merge them and split them again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple
from weakref import WeakKeyDictionary

from genderaudit.domain.clock import Clock, utc_now
from genderaudit.domain.records import Author, RecordId
from genderaudit.store import Workspace
from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.files.legal_forms import name_words
from genderaudit.suppliers.model.keeping import Match
from genderaudit.suppliers.model.match_refusals import (
    MatchContradicts,
    MatchKeepsNeither,
    MatchOfItself,
    SupplierNotMerged,
)
from genderaudit.suppliers.model.matching import Candidate, Entry, Pair, pair_of
from genderaudit.suppliers.model.refusals import SupplierAmbiguous, SupplierUnknown
from genderaudit.suppliers.model.supplier import Supplier
from genderaudit.suppliers.rules.matching.deciding import Contradiction, Merging, contradictions, tied
from genderaudit.suppliers.rules.matching.names import PlainNames
from genderaudit.suppliers.rules.registry import Registry, uncollected

# rules that compare bring numpy, scipy and rapidfuzz with them; a window starts without
# ruff: noqa: PLC0415


class Decision(NamedTuple):
    """What a person says of two suppliers; `decision_on` makes one from a candidate."""

    first: RecordId
    second: RecordId
    same: bool
    keeps: RecordId = ""
    """For `same`: the one that stays; '' takes the one that was assessed, of which more is known, the older."""
    reasons: tuple[str, ...] = ()
    similarity: Decimal | None = None


class Decided(NamedTuple):
    """The decisions as they were saved, and the suppliers that changed by them."""

    matches: tuple[Match, ...]
    changed: tuple[Supplier, ...]


class _Prepared:
    """What is kept of a workspace between two looks at its candidates: names made comparable, and the last answer."""

    def __init__(self) -> None:
        self.plain = PlainNames(name_words())
        self.token: str | None = None
        self.found: tuple[Candidate, ...] = ()
        self._entries = dict[RecordId, tuple[Supplier, Entry]]()

    def entries(self, registry: Registry) -> list[Entry]:
        """The suppliers as they are matched; those that did not change are made once."""
        from genderaudit.suppliers.rules.matching.candidates import entry_of

        before, self._entries = self._entries, {}
        for id, one in registry.suppliers.items():
            kept = before.get(id)
            self._entries[id] = kept if kept and kept[0] is one else (one, entry_of(one))
        return [entry for _, entry in self._entries.values()]


_PREPARED: WeakKeyDictionary[Workspace, _Prepared] = WeakKeyDictionary()


def _prepared(workspace: Workspace) -> _Prepared:
    return _PREPARED.setdefault(workspace, _Prepared())


def decision_on(candidate: Candidate, *, same: bool, keeps: RecordId = "") -> Decision:
    """The decision on a candidate, with the reasons that spoke for it."""
    codes = tuple(dict.fromkeys(reason.code for reason in candidate.reasons if not reason.against))
    return Decision(candidate.first, candidate.second, same, keeps, codes, candidate.similarity)


def matches_of(workspace: Workspace) -> tuple[Match, ...]:
    """Every decision that was made on two suppliers, by id."""
    return tuple(sorted(workspace.find(Match), key=lambda one: one.id))


def candidates_of(workspace: Workspace) -> tuple[Candidate, ...]:
    """The pairs of suppliers in the registry that may be the same and wait for a decision, the likest first."""
    from genderaudit.suppliers.rules.matching.candidates import find_duplicates

    token, kept = workspace.latest(), _prepared(workspace)
    if kept.token != token:
        registry = registry_of(workspace)
        with uncollected():
            decided, entries = _decided(workspace, registry), kept.entries(registry)
            kept.found = find_duplicates(entries, name_words(), decided=decided, plain=kept.plain)
        kept.token = token
    return kept.found


def candidates_for(workspace: Workspace, new: Sequence[Supplier]) -> tuple[Candidate, ...]:
    """For suppliers that are not saved yet, those of the registry that they may be (`first` is the new one).

    The best comes first, in the order of the new ones; a certain match leaves no others.
    """
    from genderaudit.suppliers.rules.matching.candidates import entry_of, find_matches

    registry, kept = registry_of(workspace), _prepared(workspace)
    with uncollected():
        known, decided = kept.entries(registry), _decided(workspace, registry)
        return find_matches([entry_of(one) for one in new], known, name_words(), decided=decided, plain=kept.plain)


def duplicates_among(suppliers: Sequence[Supplier]) -> tuple[Candidate, ...]:
    """The pairs among suppliers that are not saved yet that may be the same, the likest first."""
    from genderaudit.suppliers.rules.matching.candidates import entry_of, find_duplicates

    return find_duplicates([entry_of(one) for one in suppliers], name_words())


def contradictions_of(workspace: Workspace) -> tuple[Contradiction, ...]:
    """Decisions that contradict each other, which work merged from two laptops can bring."""
    return _contradictions(_answers(workspace))


def contradictions_in(workspace: Workspace, decisions: Iterable[Decision]) -> tuple[Contradiction, ...]:
    """The contradictions that these decisions would bring, so that a screen can tell before they are made."""
    before = _answers(workspace)
    old = {(one.first, one.second) for one in _contradictions(before)}
    return tuple(one for one in _contradictions(before | _said(decisions)) if (one.first, one.second) not in old)


def decide_matches(
    workspace: Workspace,
    author: Author,
    decisions: Sequence[Decision],
    *,
    reason: str = "",
    step_name: str = "supplier.match",
    clock: Clock = utc_now,
) -> Decided:
    """Many decisions saved in one step that undo takes back: the same ones merged, those that differ remembered.

    A later decision on the same two takes the place of the earlier one; where they were merged, it splits them.
    Raises SupplierUnknown, MatchOfItself, MatchKeepsNeither, MatchContradicts; nothing is changed then.
    """
    registry = registry_of(workspace)
    for one in decisions:
        _allow(registry, one)
    if bad := contradictions_in(workspace, decisions):
        raise _contradicting(registry, bad[0])
    said = {pair_of(one.first, one.second): one for one in decisions}
    earlier = [match for match in matches_of(workspace) if (match.first, match.second) not in said]
    merging = Merging(registry.kept)
    parted = {
        registry.survivor[one.first]
        for one in said.values()
        if not one.same and registry.survivor[one.first] == registry.survivor[one.second]
    }
    if parted:
        same = [(one.first, one.second) for one in earlier if one.same]
        merging.loosen(
            [one for one in registry.kept if registry.survivor[one] in parted],
            [*same, *(pair for pair, one in said.items() if one.same)],
        )
        for match in earlier:
            if match.same and registry.survivor.get(match.first) in parted:
                merging.join(match.first, match.second, match.keeps)
    kept = {pair: merging.join(one.first, one.second, one.keeps) for pair, one in said.items() if one.same}
    today = clock().date()
    matches = tuple(_match(one, kept.get(pair, ""), author, today) for pair, one in said.items())
    return _save(workspace, author, step_name, reason, matches, merging)


def _save(
    workspace: Workspace, author: Author, step_name: str, reason: str, matches: tuple[Match, ...], merging: Merging
) -> Decided:
    changed = merging.changed()
    with workspace.step(step_name, author, reason=reason) as step:
        for record in (*matches, *changed):
            step.put(record)
    return Decided(matches, changed)


def merge_suppliers(
    workspace: Workspace,
    author: Author,
    keeps: RecordId,
    others: Sequence[RecordId],
    *,
    reason: str = "",
    clock: Clock = utc_now,
) -> Decided:
    """Other suppliers counted as the one that stays, in one step; their own fields stay, so that a split is whole.

    Raises SupplierUnknown, MatchOfItself, MatchContradicts; nothing is changed then.
    """
    decisions = [Decision(keeps, other, same=True, keeps=keeps) for other in others]
    return decide_matches(workspace, author, decisions, reason=reason, step_name="supplier.merge", clock=clock)


def find_merged(workspace: Workspace, wanted: str) -> RecordId:
    """The supplier that was merged into another, by its id or its whole name; any supplier's own id is given back.

    Raises SupplierUnknown, SupplierAmbiguous.
    """
    kept, folded = registry_of(workspace).kept, wanted.strip().casefold()
    if wanted in kept:
        return wanted
    found = [one for one in kept.values() if one.merged_into and folded == one.name.casefold()]
    if not found:
        raise SupplierUnknown(wanted=wanted)
    if len(found) > 1:
        raise SupplierAmbiguous(wanted=wanted, found="; ".join(f"{one.name} ({one.id})" for one in found))
    return found[0].id


def split_supplier(
    workspace: Workspace, author: Author, supplier: RecordId, *, reason: str = "", clock: Clock = utc_now
) -> Decided:
    """A merged supplier on its own again, with those that were merged into it; that the two sides differ is remembered.

    Raises SupplierUnknown, SupplierNotMerged.
    """
    registry = registry_of(workspace)
    if supplier not in registry.kept:
        raise SupplierUnknown(wanted=supplier)
    into = registry.kept[supplier].merged_into
    if not into:
        raise SupplierNotMerged(name=registry.name_of(supplier))
    merging, today = Merging(registry.kept), clock().date()
    merging.part(supplier)
    mine = tied(supplier, merging.pairs())
    same = {(one.first, one.second) for one in matches_of(workspace) if one.same}
    across = {pair for pair in same if (pair[0] in mine) != (pair[1] in mine)}
    said = dict.fromkeys(across | {pair_of(supplier, into)}, False)
    for one, stays in merging.pairs():  # whoever was tied to its survivor only through the other side stays with it
        if registry.survivor[one] == registry.survivor[supplier] and stays not in tied(one, same - across):
            said[one, stays] = True
    matches = tuple(
        _match(Decision(pair[0], pair[1], said[pair]), merging.end(pair[0]), author, today) for pair in sorted(said)
    )
    return _save(workspace, author, "supplier.split", reason, matches, merging)


def _allow(registry: Registry, one: Decision) -> None:
    for end in (one.first, one.second):
        if end not in registry.kept:
            raise SupplierUnknown(wanted=end)
    if one.first == one.second:
        raise MatchOfItself(name=registry.kept[one.first].name)
    if one.keeps and one.keeps not in (one.first, one.second):
        names = {"first": registry.kept[one.first].name, "second": registry.kept[one.second].name}
        raise MatchKeepsNeither(keeps=one.keeps, **names)


def _contradicting(registry: Registry, one: Contradiction) -> MatchContradicts:
    def name(record: RecordId) -> str:
        return registry.kept[record].name if record in registry.kept else record

    return MatchContradicts(
        first=name(one.first), second=name(one.second), through=", ".join(name(each) for each in one.through)
    )


def _match(one: Decision, keeps: RecordId, author: Author, today: dt.date) -> Match:
    first, second = pair_of(one.first, one.second)
    return Match(
        id=Match.id_for(first, second),
        first=first,
        second=second,
        same=one.same,
        reasons=one.reasons,
        similarity=one.similarity,
        decided_on=today,
        by_post=author.post,
        keeps=keeps if one.same else "",
    )


def _answers(workspace: Workspace) -> dict[Pair, bool]:
    return {pair_of(one.first, one.second): one.same for one in workspace.find(Match)}


def _said(decisions: Iterable[Decision]) -> dict[Pair, bool]:
    return {pair_of(one.first, one.second): one.same for one in decisions}


def _contradictions(answers: Mapping[Pair, bool]) -> tuple[Contradiction, ...]:
    return contradictions(
        [pair for pair, same in answers.items() if same], [pair for pair, same in answers.items() if not same]
    )


def _decided(workspace: Workspace, registry: Registry) -> dict[Pair, bool]:
    """What was decided, told of the suppliers that stay now; that two differ counts more than that they are one."""
    found: dict[Pair, bool] = {}
    for match in workspace.find(Match):
        ends = (registry.survivor.get(end, end) for end in (match.first, match.second))
        pair = pair_of(*ends)
        found[pair] = match.same and found.get(pair, True)
    return found
