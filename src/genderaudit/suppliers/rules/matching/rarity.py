"""How much two names say by what they share: in a long list, short names of common words meet by chance."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import NamedTuple

from genderaudit.suppliers.rules.matching.names import PlainName

ALIKE = 70.0
"""Likeness from which two words are one word that was mistyped (house default)."""
UNSEEN = 2000
"""Names thought of beside a list, so that no word of a short list is taken for a common one (house default)."""
MARGIN = 3.0
"""Bits that shared words should tell beyond what it takes to name one of those compared with (house default)."""
POINTS, MOST = 3.0, 12.0
"""Points less for each bit that is missing, and at most (house defaults)."""


class Shared(NamedTuple):
    """What two names share."""

    bits: float
    """How much the words tell: the base-2 logarithm of one over the chance to meet them in a name."""
    words: tuple[str, ...]
    """As the first name has them."""


class Rarity:
    """How common the words of names are, and how many names one is compared with."""

    def __init__(
        self,
        names: Sequence[Iterable[PlainName]],
        compared: Sequence[Collection[str]],
        ratio: Callable[[str, str], float],
    ) -> None:
        """`names`: of every entry. `compared`: the countries of each entry that others are compared with.

        `ratio`: how alike two words are, 0 to 100.
        """
        self._ratio = ratio
        self._entries_with = Counter(word for of_one in names for word in {w for name in of_one for w in name.words})
        self._whole = len(names) + UNSEEN
        self._by_country: dict[str, int] = defaultdict(int)
        self._all = max(1, len(compared))
        for countries in compared:
            for country in countries or ("",):
                self._by_country[country] += 1
        self._needed = dict[frozenset[str], float]()

    def points_less(self, one: PlainName, other: PlainName, countries: frozenset[str]) -> float:
        """Points to take off because the words that the two share are too common for so many names.

        `countries`: of the first; it is compared with those of the same country and of none.
        """
        missing = self._needed_bits(countries) - self.shared(one, other).bits
        return min(MOST, max(0.0, POINTS * missing))

    def _needed_bits(self, countries: frozenset[str]) -> float:
        if countries not in self._needed:
            several = sum(self._by_country.get(country, 0) for country in (*countries, "")) if countries else self._all
            self._needed[countries] = math.log2(max(1, several)) + MARGIN
        return self._needed[countries]

    def shared(self, one: PlainName, other: PlainName) -> Shared:
        """The words that both names have; one that was mistyped tells less, by its likeness."""
        if one.joined == other.joined:  # only spaces or numbers differ
            return Shared(sum(self._bits(word, word) for word in one.words), one.words)
        theirs = list(other.words)
        mine = [word for word in one.words if word not in theirs]
        found = list[tuple[float, str]]()
        for word in one.words:
            if word in theirs:
                theirs.remove(word)
                found.append((self._bits(word, word), word))
        left = [
            (likeness, word, their)
            for word in mine
            for their in theirs
            if (likeness := self._ratio(word, their)) >= ALIKE
        ]
        used = set[str]()
        for likeness, word, their in sorted(left, reverse=True):
            if word not in used and their in theirs:
                used.add(word)
                theirs.remove(their)
                found.append((self._bits(word, their) * likeness / 100, word))
        return Shared(sum(bits for bits, _ in found), tuple(word for _, word in found))

    def _bits(self, word: str, their: str) -> float:
        entries = max(self._entries_with[word], self._entries_with[their], 1)
        return math.log2(self._whole / entries)
