"""What a file says before it is compared with the registry: organisations as they are mentioned, and links."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple

from genderaudit.sheets import cleaned, folded, has_turns, plain
from genderaudit.suppliers.model.supplier import US

MOST_NAMES = 3
"""An identifier that more organisations with different names share is none (house default)."""
MOST_SHARING = 20
"""A telephone number or account that more share is that of an agent or a park, and tells nothing (house default)."""
LONGEST_NUMBER = 100
"""Signs of the longest number that somebody gives an organisation."""
SPARSE = 70
"""Names this alike (of 100) can be two spellings of one organisation with the same identifier (house default)."""


class Place(NamedTuple):
    """Where in a file something stands."""

    sheet: str = ""
    row: int | None = None


class Fault(NamedTuple):
    """What cannot be read, and where."""

    place: Place
    column: str
    code: str
    cell: str = ""


class Named(NamedTuple):
    """An organisation that a link names: by a number, or by its name."""

    name: str = ""
    country: str | None = None
    number: str = ""
    """An identifier's value, or a key that holds inside the file only."""


Number = tuple[str, str, str]
"""Scheme, issuer and value of an identifier."""
End = int | Named | str
"""One end of a link: the number of a mention, a name, `us`, or the id of a supplier that is known already."""


class Mention:
    """One organisation as one place of a file tells of it."""

    __slots__ = ("fields", "key", "listed", "place")

    def __init__(self, fields: dict[str, Any], place: Place, key: str = "", *, listed: bool = False) -> None:
        """`fields` are those of a supplier; `key` names it inside this file only; `listed`: it has a row of its own."""
        self.fields, self.place, self.key, self.listed = fields, place, key, listed


class Link(NamedTuple):
    """One relationship as a file tells of it."""

    type: str
    seller: End
    buyer: End
    fields: dict[str, Any]
    place: Place
    id: str = ""


class Party(NamedTuple):
    """An organisation of a file, all its mentions together."""

    fields: dict[str, Any]
    place: Place
    mentions: int
    key: str = ""


class Settled(NamedTuple):
    """A file's organisations and the links between them; at each end the number of a party, `us` or a known id."""

    parties: list[Party]
    links: list[Link]


class Draft:
    """Gathers what a file says."""

    def __init__(self, format: str) -> None:
        self.format = format
        self.mentions: list[Mention] = []
        self.links: list[Link] = []
        self.faults: list[Fault] = []
        self.left_out: Counter[str] = Counter()
        """Code of what was left out on purpose, and how often."""
        self.rows = 0
        self.rejected = 0
        self.us: frozenset[str] = frozenset()
        """Names, folded, of organisations in the file that are our own."""
        self.outside: frozenset[str] = frozenset()
        """Ids of suppliers that a link may name although the file does not tell of them."""

    def mention(self, fields: dict[str, Any], place: Place, key: str = "", *, listed: bool = False) -> int:
        """Take an organisation in; its number."""
        self.mentions.append(Mention(fields, place, key, listed=listed))
        return len(self.mentions) - 1

    def link(self, type: str, seller: End, buyer: End, fields: dict[str, Any], place: Place, id: str = "") -> None:
        """Take a link in."""
        self.links.append(Link(type, seller, buyer, fields, place, id))

    def fault(self, place: Place, column: str, code: str, cell: object = "") -> None:
        """Note what cannot be read."""
        self.faults.append(Fault(place, column, code, cleaned(str(cell)[:60])))

    def line(self, place: Place, column: str, text: object, most: int = 300) -> str:
        """A text on one line, without signs that nobody sees; what is too long is cut and becomes a fault."""
        if text in (None, "") or isinstance(text, dict | list):
            return ""
        if isinstance(text, float) and text.is_integer():
            text = int(text)
        found = str(text)
        if not found.isprintable():
            found = cleaned(found)
            if found != str(text) and has_turns(str(text)):
                self.left_out["signs"] += 1
        found = " ".join(found.split())
        if len(found) > most:
            self.fault(place, column, "too_long", found)
            found = found[:most].strip()
        return found

    def number(self, place: Place, column: str, text: object) -> str:
        """Somebody's number for an organisation; one that is too long to be one becomes a fault and is left out."""
        found = "" if text is None or isinstance(text, dict | list) else " ".join(cleaned(str(text)).split())
        if len(found) > LONGEST_NUMBER:
            self.fault(place, column, "number_too_long", found)
            return ""
        return found

    def settle(self) -> Settled:
        """The mentions put together by number and by name, and the links between what results.

        A link whose end cannot be told is left out and becomes a fault; so does one from an organisation to itself.
        """
        return _Settling(self).settled()


class _Settling:
    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.parties: list[Party] = []
        self.of_mention: list[End] = []
        self.by_number: dict[Number, int] = {}
        self.by_name: dict[str, list[int]] = {}
        self.by_value: dict[str, int | None] = {}
        """An identifier's bare value, or a key of the file, to the party; None where several have it."""
        self.by_key: dict[str, int] = {}

    def settled(self) -> Settled:
        every = [numbers_of(mention.fields) for mention in self.draft.mentions]
        shared = self._shared_numbers(every)
        for mention, numbers in zip(self.draft.mentions, every, strict=True):
            self.of_mention.append(self._place(mention, numbers, shared))
        links = []
        for link in self.draft.links:
            seller, buyer = self._end(link.seller, link), self._end(link.buyer, link)
            if seller is None or buyer is None:
                continue
            if seller == buyer:
                self.draft.left_out["to_itself"] += 1
                continue
            links.append(Link(link.type, seller, buyer, link.fields, link.place, link.id))
        return Settled(self.parties, links)

    def _shared_numbers(self, every: list[list[Number]]) -> frozenset[Number]:
        """The numbers that organisations with different names have: nobody is told by them."""
        first: dict[Number, Mention] = {}
        names: dict[Number, dict[str, str]] = {}
        for mention, numbers in zip(self.draft.mentions, every, strict=True):
            for number in numbers:
                earlier = first.setdefault(number, mention)
                if earlier is not mention:
                    for one in (earlier, mention):
                        name = str(one.fields["name"])
                        names.setdefault(number, {}).setdefault(plain(name), name)
        shared = frozenset(
            number
            for number, several in names.items()
            if len(several) > 1
            and (len(several) > MOST_NAMES or number[0] == "other")
            and not _alike(list(several.values()))
        )
        if shared:
            self.draft.left_out["shared_number"] = len(shared)
        return shared

    def _place(self, mention: Mention, numbers: list[Number], shared: frozenset[Number]) -> End:
        fields = mention.fields
        name = folded(fields["name"])
        if self.draft.us and name in self.draft.us:
            return US
        if shared:
            numbers = [number for number in numbers if number not in shared]
        found = self.by_key.get(mention.key) if mention.key else None
        if found is None:
            found = next((self.by_number[one] for one in numbers if one in self.by_number), None)
        if found is None and not mention.key and not fields.get("sole_trader"):
            found = next((one for one in self.by_name.get(name, ()) if _agrees(self.parties[one].fields, fields)), None)
        if found is None:
            found = len(self.parties)
            self.parties.append(Party(fields, mention.place, 1, mention.key))
            self.by_name.setdefault(name, []).append(found)
        else:
            party = self.parties[found]
            joined(party.fields, fields)
            if mention.listed:
                self.draft.left_out["repeated"] += 1
            self.parties[found] = party._replace(mentions=party.mentions + 1)
            if name != folded(party.fields["name"]):
                here = self.by_name.setdefault(name, [])
                if found not in here:
                    here.append(found)
        for number in numbers:
            self.by_number.setdefault(number, found)
            self._value(number[2], found)
        if mention.key:
            self.by_key[mention.key] = found
            self._value(mention.key, found)
        return found

    def _value(self, value: str, party: int) -> None:
        earlier = self.by_value.setdefault(value, party)
        if earlier != party:
            self.by_value[value] = None

    def _end(self, end: End, link: Link) -> End | None:
        if isinstance(end, int):
            return self.of_mention[end]
        if isinstance(end, str):
            return end
        found = self.by_value.get(end.number) if end.number else None
        if found is None and end.number in self.draft.outside:
            return end.number
        if found is None and not end.name:
            self.draft.fault(link.place, "", "end_unknown", end.number)
        return self._named(end, link) if found is None and end.name else found

    def _named(self, end: Named, link: Link) -> End | None:
        name = folded(end.name)
        if name in self.draft.us:
            return US
        candidates = [
            one
            for one in self.by_name.get(name, ())
            if end.country is None or self.parties[one].fields.get("country") in (None, end.country)
        ]
        if len(candidates) > 1:
            self.draft.fault(link.place, "", "several_named", end.name)
            return None
        if not candidates:
            fields: dict[str, Any] = {"name": end.name, **({"country": end.country} if end.country else {})}
            self.parties.append(Party(fields, link.place, 1))
            candidates = [len(self.parties) - 1]
            self.by_name.setdefault(name, []).append(candidates[0])
        return candidates[0]


def _number(identifier: dict[str, Any]) -> Number:
    return (identifier["scheme"], identifier.get("issuer", ""), identifier["value"])


def numbers_of(fields: dict[str, Any]) -> list[Number]:
    """Scheme, issuer and value of each identifier."""
    if "identifiers" not in fields:
        return []
    return [_number(one) for one in fields.get("identifiers", ())]


def _alike(names: list[str]) -> bool:
    """Whether all can be spellings of one name."""
    from rapidfuzz.fuzz import WRatio  # noqa: PLC0415 -- needed only where two names share a number

    first = folded(names[0])
    return all(WRatio(first, folded(one)) >= SPARSE for one in names[1:])


def _agrees(known: dict[str, Any], more: dict[str, Any]) -> bool:
    """Whether two mentions of the same name can be one organisation: nothing that both tell differs."""
    if known.get("sole_trader"):
        return False
    one, other = known.get("country"), more.get("country")
    if one and other and one != other:
        return False
    here, there = _addresses(known), _addresses(more)
    if here and there and here.isdisjoint(there):
        return False
    numbers = {number[:2]: number[2] for number in numbers_of(known)}
    return all(numbers.get(number[:2], number[2]) == number[2] for number in numbers_of(more))


def _addresses(fields: dict[str, Any]) -> set[str]:
    return {plain(site["address"]) for site in fields.get("sites", ()) if site.get("address")}


def joined(known: dict[str, Any], more: dict[str, Any]) -> None:
    """Add to `known` what `more` tells in addition; another spelling of the name becomes an alias."""
    if more["name"].casefold() != known["name"].casefold():
        known["aliases"] = _added(known.get("aliases", ()), (more["name"],))
    for field, value in more.items():
        if field == "name":
            continue
        if field == "spend":
            known[field] = [*known.get(field, ()), *value]  # two equal payments are two
        elif isinstance(value, list | tuple):
            known[field] = _added(known.get(field, ()), value)
        elif known.get(field) in (None, "", False):
            known[field] = value


def _added(known: Iterable[Any], more: Iterable[Any]) -> list[Any]:
    every = list(known)
    every += [one for one in more if one not in every]
    return every
