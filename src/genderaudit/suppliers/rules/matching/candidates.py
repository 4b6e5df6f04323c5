"""Which suppliers may be the same: by identifiers first, then by names and addresses, with the reasons."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from genderaudit.domain.records import RecordId
from genderaudit.suppliers.model.matching import VERDICTS, Candidate, Entry, Pair, Thresholds, pair_of
from genderaudit.suppliers.model.supplier import Supplier
from genderaudit.suppliers.rules.matching.comparing import Comparing
from genderaudit.suppliers.rules.matching.names import NameWords, PlainNames

HOUSE = Thresholds()
MOST = 5
"""Candidates shown for one supplier (house default)."""
CLOSE = 3.0
"""Points by which a second candidate has to lie behind, or a person chooses between the two (house default)."""


def entry_of(supplier: Supplier) -> Entry:
    """A supplier as it is matched."""
    countries = (supplier.country, *(site.country for site in supplier.sites))
    return Entry(
        id=supplier.id,
        names=tuple(dict.fromkeys((supplier.name, *supplier.aliases))),
        countries=frozenset(country for country in countries if country),
        addresses=tuple(dict.fromkeys(site.address for site in supplier.sites if site.address)),
        identifiers=supplier.identifiers,
        sole_trader=supplier.sole_trader,
    )


def find_matches(
    new: Sequence[Entry],
    known: Sequence[Entry],
    words: NameWords,
    *,
    decided: Mapping[Pair, bool] | None = None,
    thresholds: Thresholds = HOUSE,
    plain: PlainNames | None = None,
) -> tuple[Candidate, ...]:
    """For each new entry the known ones that it may be, the best first, in the order of the new ones.

    A certain match leaves no others; of several that are about as like, none is proposed. Where a person decided
    that two known ones differ, only the one that is clearly better is shown. `plain`: names made comparable before.
    """
    comparing = Comparing([*new, *known], words, thresholds, plain)
    places = comparing.pairs(len(new))
    rows: dict[int, list[Candidate]] = defaultdict(list)
    for first, second in sorted(places):
        if first < len(new) <= second and new[first].id != known[second - len(new)].id:
            candidate = comparing.candidate(first, second, places[first, second])
            if candidate:
                rows[first].append(candidate)
    decisions = decided or {}
    return tuple(one for row in sorted(rows) for one in _best(rows[row], decisions))


def find_duplicates(
    entries: Sequence[Entry],
    words: NameWords,
    *,
    decided: Mapping[Pair, bool] | None = None,
    thresholds: Thresholds = HOUSE,
    plain: PlainNames | None = None,
) -> tuple[Candidate, ...]:
    """The pairs of entries that may be the same and that nobody decided on yet, the most similar first.

    `plain`: names made comparable before.
    """
    comparing = Comparing(entries, words, thresholds, plain)
    places = comparing.pairs(None)
    decisions = decided or {}
    found = []
    for (first, second), similarity in places.items():
        if pair_of(entries[first].id, entries[second].id) not in decisions:
            candidate = comparing.candidate(first, second, similarity)
            if candidate:
                found.append(candidate)
    return tuple(sorted(found, key=_order))


def _order(one: Candidate) -> tuple[int, Decimal, Decimal, RecordId, RecordId]:
    name = next((reason.similarity for reason in one.reasons if reason.code == "name"), None)
    return VERDICTS.index(one.verdict), -one.similarity, -(name or Decimal(0)), one.first, one.second


def _best(candidates: Iterable[Candidate], decided: Mapping[Pair, bool]) -> Iterable[Candidate]:
    kept: list[Candidate] = []
    for one in sorted(candidates, key=_order):
        clearly = [better for better in kept if float(better.similarity) > float(one.similarity) + CLOSE]
        answers = (decided.get(pair_of(one.second, better.second)) for better in clearly)
        if decided.get(pair_of(one.first, one.second)) is not False and False not in answers:
            kept.append(one)
    certain = [one for one in kept if one.verdict == "certain"]
    others = (decided.get(pair_of(certain[0].second, one.second)) for one in certain[1:])
    if certain and False not in others:  # those that are certain besides are copies that nobody has settled yet
        return certain[:1]
    best = float(kept[0].similarity) if kept else 0.0
    alone = sum(float(one.similarity) >= best - CLOSE for one in kept) == 1
    return [one if place == 0 and alone else one._replace(verdict="undecided") for place, one in enumerate(kept[:MOST])]
