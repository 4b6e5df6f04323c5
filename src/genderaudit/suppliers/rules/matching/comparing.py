"""How alike two suppliers are: their identifiers, names and addresses side by side."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

import numpy as np

from genderaudit.suppliers.model.matching import Candidate, Entry, Reason, Thresholds, Verdict
from genderaudit.suppliers.rules.matching.blocking import Named, Places, near_names
from genderaudit.suppliers.rules.matching.identifying import (
    Holder,
    NamesAlike,
    common,
    differing,
    holder_of,
    pairs_by_number,
)
from genderaudit.suppliers.rules.matching.names import (
    NameWords,
    PlainAddress,
    PlainName,
    PlainNames,
    plain_address,
    tokens_of,
)
from genderaudit.suppliers.rules.matching.rarity import Rarity

NAME_PART = 0.6
"""How much the name says where both addresses are known; the address says the rest (house default)."""
OTHER_NUMBER, ONE_NUMBER = 15.0, 7.5
"""Points less where the names carry different numbers of units, which nobody is proposed with, or one of them none
(house default)."""
OTHER_WORDS, UNLIKE = 10.0, 70.0
"""Points less where the words that only one of the names has are less alike than this (house defaults)."""
HOUSE_NUMBERS = 10.0
"""Points more where the addresses share their numbers, less where they share none (house default)."""
PART_OF = 99.0
"""The most that two suppliers are alike where one address says more than the other."""
SAME_PLACE = 85.0
"""Likeness from which two addresses are one place (house default)."""
ONE_NAME = 40.0
"""Likeness of names below which an equal identifier is looked at by a person first (house default)."""
FEWEST = 45.0
"""Likeness of names below which addresses are not looked at (house default)."""


class _Written(NamedTuple):
    """One name of one entry, ready to be compared."""

    owner: int
    plain: PlainName
    named: Named


class _Likest(NamedTuple):
    """The two texts of two entries that are most alike."""

    first: str
    second: str
    similarity: float
    same_numbers: bool = True
    other_numbers: bool = False
    """Both have some, and not the same."""
    own_words: tuple[str, str] | None = None
    exact: bool = True
    """Of addresses: neither says more than the other."""
    plain: tuple[PlainName, PlainName] | None = None
    """Of names: as they were compared."""


class Likeness(NamedTuple):
    """How alike the names of two entries are."""

    score: float
    """0 to 100."""
    less: float = 0.0
    """Points to take off, for numbers of units that are not the same and words that are not alike."""
    common: float = 0.0
    """Points to take off where no address speaks, for shared words that many names have."""


class Comparing:
    """Entries made ready, and the comparison of any two of them by their places in the list."""

    def __init__(
        self, entries: Sequence[Entry], words: NameWords, thresholds: Thresholds, plain: PlainNames | None = None
    ) -> None:
        """`plain`: names that were made comparable before, by the same words."""
        from rapidfuzz import fuzz, process  # noqa: PLC0415  # not needed where a registry is only shown

        self._ratio, self._overlap, self._many = fuzz.ratio, fuzz.token_set_ratio, process.cpdist
        self._entries, self._words, self._thresholds = entries, words, thresholds
        plain = plain or PlainNames(words)
        self._names = [tuple(map(plain, entry.names)) for entry in entries]
        self._addresses = dict[int, tuple[PlainAddress, ...]]()
        self._holders: list[Holder] = [
            holder_of(entry.identifiers, entry.countries, names[0].joined if names else "")
            for entry, names in zip(entries, self._names, strict=True)
        ]
        self._rarity: Rarity | None = None

    def pairs(self, border: int | None = None) -> dict[tuple[int, int], Likeness]:
        """Places of entries that are worth a look, the smaller first, with the likeness of their names.

        `border`: only pairs of an entry before it with one from it on.
        """
        found = dict[tuple[int, int], Likeness]()
        for first, second in pairs_by_number(self._holders, NamesAlike(ONE_NAME), border):
            found[first, second] = Likeness(self._name(first, second).similarity)
        written = [
            _Written(place, name, Named(name.joined, entry.countries))
            for place, entry in enumerate(self._entries)
            for name in self._names[place]
            if name.joined and not entry.sole_trader
        ]
        here = written if border is None else [one for one in written if one.owner < border]
        there = written if border is None else written[len(here) :]
        if border is None:
            left, right = near_names([one.named for one in here])
            left, right = left[left < right], right[left < right]
        else:
            left, right = near_names([one.named for one in here], [one.named for one in there])
        scores = self._likeness(here, there, left, right)
        countries = [one.countries for one in (self._entries if border is None else self._entries[border:])]
        rarity = self._rarity = Rarity(self._names, countries, self._ratio)
        placed = [np.array([bool(self._entries[one.owner].addresses) for one in side], bool) for side in (here, there)]
        both_placed, undecided = placed[0][left] & placed[1][right], self._thresholds.undecided
        near = scores >= np.where(both_placed, FEWEST, undecided)
        columns = (column[near].tolist() for column in (left, right, scores, both_placed))
        for i, j, score, has_place in zip(*columns, strict=True):
            one, other = here[i], there[j]
            less = self._less(one.plain, other.plain)
            if one.owner == other.owner or (score - less < undecided and not has_place):
                continue
            common = rarity.points_less(one.plain, other.plain, one.named.countries)
            pair, reached = (one.owner, other.owner), Likeness(score, less, common)
            found[pair] = max(found.get(pair, reached), reached, key=lambda it: it.score - it.less - it.common)
        return found

    def _likeness(
        self, here: Sequence[_Written], there: Sequence[_Written], left: Places, right: Places
    ) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
        """The larger of two measures: without spaces, and with the words in alphabetical order."""
        best = np.zeros(len(left), np.float32)
        for text in (_joined, _ordered):
            mine, theirs = [text(one.plain) for one in here], [text(one.plain) for one in there]
            pairs = [mine[i] for i in left.tolist()], [theirs[j] for j in right.tolist()]
            np.maximum(best, self._many(*pairs, scorer=self._ratio, dtype=np.float32), out=best)
        return best

    def _less(self, one: PlainName, other: PlainName) -> float:
        words = self._own_words(one, other)
        return _number_points(one, other) + (OTHER_WORDS if words else 0.0)

    def _own_words(self, one: PlainName, other: PlainName) -> tuple[str, str] | None:
        """The words that only the one and only the other name has, where they are unlike."""
        mine = [word for word in one.words if word not in other.words and not word.isdigit()]
        theirs = [word for word in other.words if word not in one.words and not word.isdigit()]
        if not mine or not theirs or self._ratio("".join(mine), "".join(theirs)) >= UNLIKE:
            return None
        return " ".join(mine), " ".join(theirs)

    def candidate(self, first: int, second: int, name: Likeness) -> Candidate | None:
        """Two entries as a candidate with its reasons, from the likeness of their names; None below the thresholds."""
        one, other = self._entries[first], self._entries[second]
        numbers = common(self._holders[first], self._holders[second])
        if (one.sole_trader or other.sole_trader) and not numbers:
            return None
        others = differing(self._holders[first], self._holders[second])
        place = self._place(first, second)
        similarity = 100.0 if numbers else _blended(name, place)
        if similarity < (self._thresholds.proposed if others else self._thresholds.undecided):
            return None
        likest = self._name(first, second)
        verdict: Verdict = "undecided"
        if numbers:
            verdict = "certain" if likest.similarity >= ONE_NAME else "proposed"
        elif not others and self._certain(one, other, place):
            verdict = "certain"
        elif not others and not likest.other_numbers and similarity >= self._thresholds.proposed:
            verdict = "proposed"
        masked = one.sole_trader or other.sole_trader
        reasons = [
            Reason(scheme, _shown(number, masked), _shown(number, masked), Decimal(100)) for scheme, number in numbers
        ]
        reasons += [Reason("other_identifier", *pair, against=True) for pair in others]
        reasons += _name_reasons(likest)
        if name.common and likest.plain and self._rarity and not place and not numbers:
            told = " ".join(self._rarity.shared(*likest.plain).words)
            reasons.append(Reason("common_words", told, told, against=True))
        if place:
            reasons.append(_reason("address", place))
        if both := sorted(one.countries & other.countries):
            reasons.append(Reason("country", both[0], both[0], Decimal(100)))
        return Candidate(one.id, other.id, _told(similarity), verdict, tuple(reasons))

    def _certain(self, one: Entry, other: Entry, place: _Likest | None) -> bool:
        """Whether a name is written the same in the same country, and no address says otherwise."""
        if one.countries.isdisjoint(other.countries) and (one.countries or other.countries):
            return False
        if place and (place.similarity < SAME_PLACE or not place.same_numbers):
            return False
        return not {tuple(tokens_of(name)) for name in one.names}.isdisjoint(
            tuple(tokens_of(name)) for name in other.names
        )

    def _name(self, first: int, second: int) -> _Likest:
        found = [
            _Likest(
                self._entries[first].names[i],
                self._entries[second].names[j],
                max(self._ratio(text(mine), text(theirs)) for text in (_joined, _ordered)),
                same_numbers=mine.numbers == theirs.numbers,
                other_numbers=bool(mine.numbers and theirs.numbers and mine.numbers != theirs.numbers),
                own_words=self._own_words(mine, theirs),
                plain=(mine, theirs),
            )
            for i, mine in enumerate(self._names[first])
            for j, theirs in enumerate(self._names[second])
        ]
        return max(found, key=lambda one: (one.similarity, one.same_numbers), default=_Likest("", "", 0.0))

    def _place(self, first: int, second: int) -> _Likest | None:
        """The likest addresses, with the points of their numbers; None where one of the two has none."""
        one, other = self._entries[first], self._entries[second]
        if one.sole_trader or other.sole_trader:
            return None
        found = list[_Likest]()
        for i, mine in enumerate(self._plain(first)):
            for j, theirs in enumerate(self._plain(second)):
                if not mine.words or not theirs.words:
                    continue
                points, same = _house_points(mine, theirs)
                reached = self._overlap(mine.words, theirs.words) + points / (1 - NAME_PART)
                exact = sorted(mine.words.split()) == sorted(theirs.words.split())
                found.append(_Likest(one.addresses[i], other.addresses[j], reached, same, exact=exact))
        return max(found, key=lambda one: (one.exact, one.similarity), default=None)

    def _plain(self, place: int) -> tuple[PlainAddress, ...]:
        if place not in self._addresses:
            addresses = self._entries[place].addresses
            self._addresses[place] = tuple(plain_address(address, self._words) for address in addresses)
        return self._addresses[place]


def _blended(name: Likeness, place: _Likest | None) -> float:
    reached = NAME_PART * name.score + (1 - NAME_PART) * place.similarity if place else name.score - name.common
    return min(100.0 if place is None or place.exact else PART_OF, max(0.0, reached - name.less))


def _shown(number: str, masked: bool) -> str:
    """A number as a reason shows it; of a person in business its end only."""
    return f"…{number[-3:]}" if masked else number


def _joined(name: PlainName) -> str:
    return name.joined


def _ordered(name: PlainName) -> str:
    return " ".join(sorted(name.words))


def _number_points(one: PlainName, other: PlainName) -> float:
    if one.numbers == other.numbers:
        return 0.0
    return OTHER_NUMBER if one.numbers and other.numbers else ONE_NUMBER


def _house_points(one: PlainAddress, other: PlainAddress) -> tuple[float, bool]:
    if not one.numbers or not other.numbers:
        return 0.0, True
    shared = len(one.numbers & other.numbers) / min(len(one.numbers), len(other.numbers))
    return HOUSE_NUMBERS * (2 * shared - 1), shared > 0


def _name_reasons(likest: _Likest) -> list[Reason]:
    reasons = [_reason("name", likest)]
    if not likest.same_numbers:
        reasons.append(Reason("other_number", likest.first, likest.second, against=True))
    if likest.own_words:
        reasons.append(Reason("other_words", *likest.own_words, against=True))
    return reasons


def _reason(code: str, likest: _Likest) -> Reason:
    return Reason(code, likest.first, likest.second, _told(likest.similarity))


def _told(similarity: float) -> Decimal:
    return Decimal(f"{min(100.0, max(0.0, similarity)):.1f}")
