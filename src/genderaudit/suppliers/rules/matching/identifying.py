"""Which identifiers can be believed, and whom they say to be the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, product
from typing import NamedTuple

from genderaudit.suppliers.model.supplier import Identifier, IdScheme
from genderaudit.suppliers.rules.matching.names import tokens_of

WORLDWIDE: frozenset[IdScheme] = frozenset({"lei", "ungm", "os_hub", "org_id"})
"""Schemes whose numbers mean one organisation everywhere; the others do within one register or country."""
MOST_NAMES = 3
"""How many dissimilar names may share a number before it is taken for a placeholder (house default)."""
MOST_PAIRED = 30
"""Holders of one number that are all paired with each other (house default)."""
SHORTEST = 4
"""Letters and digits that a number needs (house default)."""
_PLACEHOLDERS = {
    "none", "null", "nill", "unknown", "notapplicable", "notavailable", "notknown", "tobeconfirmed", "pending",
    "missing", "inconnu", "desconocido", "sinnumero", "nodisponible",
}  # fmt: skip
_COUNTING = ("01234567890123456789", "98765432109876543210")


class Holder(NamedTuple):
    """What identifies one supplier: its believable numbers, where it is, a name to tell it apart from others."""

    numbers: Mapping[tuple[IdScheme, str], str]
    """Scheme and number to the register that it stands in, '' where none is told."""
    countries: frozenset[str]
    name: str
    """Without spaces, as it is compared."""


def plain_number(text: str) -> str:
    """Letters and digits of a number, in capitals."""
    return "".join(tokens_of(text)).upper()


def lei_is_valid(text: str) -> bool:
    """Whether a Legal Entity Identifier has 20 letters and digits that pass ISO 7064 MOD 97-10 (ISO 17442)."""
    number = plain_number(text)
    if len(number) != 20 or not number[-2:].isdigit():
        return False
    return int("".join(str(int(sign, 36)) for sign in number)) % 97 == 1


def plausible(identifier: Identifier) -> bool:
    """Whether a number can be a real one: no placeholder such as "1", "0", "N/A" or "12345", no LEI that fails."""
    number = plain_number(identifier.value)
    if identifier.scheme == "lei":
        return lei_is_valid(number)
    if len(number) < SHORTEST or number.casefold() in _PLACEHOLDERS or len(set(number)) == 1:
        return False
    return any(sign.isdigit() for sign in number) and not any(number in counting for counting in _COUNTING)


def holder_of(identifiers: Iterable[Identifier], countries: frozenset[str], name: str) -> Holder:
    """The holder of those identifiers that can be believed."""
    numbers = {
        (one.scheme, plain_number(one.value)): one.issuer.strip().casefold() for one in identifiers if plausible(one)
    }
    return Holder(numbers, countries, name)


def common(one: Holder, other: Holder) -> tuple[tuple[IdScheme, str], ...]:
    """Numbers that both hold, the worldwide ones first; a tax number of another country is another number."""
    both = [key for key in one.numbers if key in other.numbers and _comparable(one, other, key[0], key, key)]
    return tuple(sorted(both, key=lambda key: (key[0] not in WORLDWIDE, key)))


def differing(one: Holder, other: Holder) -> tuple[tuple[str, str], ...]:
    """Numbers of one scheme and register that are not the same for the two, as pairs; none where one is common."""
    if common(one, other):
        return ()
    return tuple(
        (mine[1], theirs[1])
        for mine in one.numbers
        for theirs in other.numbers
        if mine[0] == theirs[0] != "other" and _comparable(one, other, mine[0], mine, theirs)
    )


def _comparable(
    one: Holder, other: Holder, scheme: IdScheme, mine: tuple[IdScheme, str], theirs: tuple[IdScheme, str]
) -> bool:
    if scheme in WORLDWIDE:
        return True
    registers = one.numbers[mine], other.numbers[theirs]
    if all(registers):
        return registers[0] == registers[1]
    return not (one.countries and other.countries) or not one.countries.isdisjoint(other.countries)


def pairs_by_number(holders: Sequence[Holder], alike: NamesAlike, border: int | None = None) -> set[tuple[int, int]]:
    """Places of holders, the smaller first, that share a number; one that many dissimilar names share says nothing.

    `border`: only pairs of a holder before it with one from it on. Of very many that share a number, each is paired
    with the first ones only.
    """
    sharing: dict[tuple[IdScheme, str], list[int]] = defaultdict(list)
    for place, holder in enumerate(holders):
        for key in holder.numbers:
            sharing[key].append(place)
    found = set[tuple[int, int]]()
    for places in sharing.values():
        if len(places) > 1 and _few_names([holders[place].name for place in places], alike):
            found |= {pair for pair in _pairs(places, border) if common(holders[pair[0]], holders[pair[1]])}
    return found


def _pairs(places: Sequence[int], border: int | None) -> Iterable[tuple[int, int]]:
    if border is not None:
        known = [place for place in places if place >= border][:MOST_PAIRED]
        return product([place for place in places if place < border], known)
    if len(places) > MOST_PAIRED:
        return ((first, place) for first in places[:1] for place in places[1:])
    return combinations(places, 2)


class NamesAlike:
    """Says whether two names without spaces may be one; its measure is loaded when it is made."""

    def __init__(self, least: float) -> None:
        from rapidfuzz import fuzz  # noqa: PLC0415  # not needed where a registry is only shown

        self._ratio = fuzz.ratio
        self._least = least

    def __call__(self, one: str, other: str) -> bool:
        """Whether the two are at least as alike as asked for."""
        return self._ratio(one, other) >= self._least


def _few_names(names: Iterable[str], alike: NamesAlike) -> bool:
    heads: list[str] = []
    for name in dict.fromkeys(names):
        if not any(alike(name, head) for head in heads):
            heads.append(name)
        if len(heads) > MOST_NAMES:
            return False
    return True
