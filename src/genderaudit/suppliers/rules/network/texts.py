"""The network's tables straight from the journal's texts: for a million links no record is made."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import re
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from genderaudit.suppliers.model.relationship import FLOW, RELATIONSHIP_KINDS, Relationship
from genderaudit.suppliers.model.supplier import US, Assessed, OwnRisk, Screening, Spend, Supplier
from genderaudit.suppliers.rules.matching.merging import as_one, survivors
from genderaudit.suppliers.rules.network.arrays import Bools, Floats, Ints
from genderaudit.suppliers.rules.network.graph import (
    CONFIDENCES,
    CONTACTS,
    LINK_COLUMNS,
    UNKNOWN,
    Money,
    Seen,
    Tables,
    bought_of,
    nodes_of,
)

if TYPE_CHECKING:
    import pandas as pd

Body = tuple[str, str, str]
"""Record, kind and canonical JSON of a record."""
Fact = str | None

_TEXT, _MAY = r'"([^"\\]*)"', r'(?:null|"([^"\\]*)")'
_TRUTH = "(null|true|false)"
_LINK = re.compile(
    rf'\{{"buyer":{_TEXT},"category":{_MAY},"confidence":{_TEXT},"contact":{_MAY},"currency":{_MAY},'
    rf'"disclosed":{_TRUTH},"gender_clause":{_TRUTH},"id":{_TEXT},"note":"[^"\\]*","psea_clause":{_TRUTH},'
    rf'"seller":{_TEXT},"share":{_MAY},"shared":{_TEXT},'
    r'"source":\{"row":(?:null|\d+),"run":"[^"\\]*","sheet":"[^"\\]*","text":"[^"\\]*"\},'
    rf'"type":{_TEXT},"valid_from":{_MAY},"valid_to":{_MAY},"value":{_MAY}\}}'
)
"""A relationship in canonical JSON with no sign that is written with a backslash; any other is read as a record."""
_PARTS = r"\[[^\]\\]*\]"
_SUPPLIER = re.compile(
    rf'\{{"activities":{_PARTS},"aliases":{_PARTS},"assessed":(?:null|(\{{[^}}\\]*\}})),"certificates":{_PARTS},'
    rf'"code_accepted":(?:null|"[-0-9]+"),"code_expires":(?:null|"[-0-9]+"),"country":{_MAY},"id":{_TEXT},'
    rf'"identifiers":{_PARTS},"merged_into":"","name":{_TEXT},"no_lower_tiers":(true|false),"note":"[^"\\]*",'
    r'"own_risks":\[([^\]\\]+)?\],"ownership":(?:null|\{[^}\\]*\}),"psea":"[a-z_]*",'
    r'"screening":\{"agency_labour":[^"}]*"annual_value":(?:null|"[^"\\]*"),"contact":(?:null|"(none|indirect|direct)"),'
    r'[^}\\]*\},"sectors":\[(?:"([0-9]+)")?[^\]\\]*\],'
    rf'"sites":{_PARTS},"sole_trader":(true|false),"source":\{{[^}}\\]*\}},"spend":\[([^\]\\]+)?\],'
    rf'"type":{_TEXT},"workforce":{_PARTS}\}}'
)
"""A supplier in canonical JSON; a quotation mark inside a text has a backslash, so that none is taken for its end."""
_TYPES = {kind: place for place, kind in enumerate(RELATIONSHIP_KINDS)}
_CONFIDENCES = {code: place for place, code in enumerate(CONFIDENCES)}
_CONTACTS: dict[Fact, int] = {None: 0, **{code: place for place, code in enumerate(CONTACTS, 1)}}
_TRUTHS: dict[Fact, int] = {"null": UNKNOWN, "true": 1, "false": 0}
_SCREENINGS = {code: Screening.model_validate({"contact": code}) for code in (None, *CONTACTS)}
_IS_FLOW = np.array([kind in FLOW for kind in RELATIONSHIP_KINDS])
_NOBODY = -1
_NAN = float("nan")


class Told(NamedTuple):
    """What the texts tell: the tables, and how much money has no rate."""

    tables: Tables
    not_converted: int
    suppliers: tuple[str, ...]
    """Ids of those that stay, in order."""
    copies: Mapping[str, tuple[str, ...]]
    """Survivor to those merged into it."""


class _Coded:
    """Texts of which a column has few, as numbers in the order in which they come."""

    def __init__(self, first: str = "") -> None:
        self.places: dict[Fact, int] = {first: 0}

    def of(self, facts: Sequence[Fact]) -> Iterator[int]:
        places = self.places
        for fact in set(facts):
            places.setdefault(fact, len(places))
        return map(places.__getitem__, facts)

    @property
    def texts(self) -> Any:
        return np.array([fact or "" for fact in self.places], dtype=object)


class Texts:
    """Takes in the texts of suppliers and relationships, block by block, and gives the tables of their network.

    `find` reads a supplier by its id: those into which others were merged are needed whole.
    """

    def __init__(self, find: Callable[[str], Supplier | None], read_link: Callable[[Body], Relationship]) -> None:
        self._find, self._read_link = find, read_link
        self._seen: dict[str, Seen] = {}
        self._merged: dict[str, Supplier] = {}
        self._keys: list[str] = []
        self._ends, self._categories, self._details = _Coded(US), _Coded(), _Coded()
        self._currencies, self._days = _Coded(), _Coded()
        self._whole: dict[str, array[int]] = {
            name: array("i") for name in ("seller", "buyer", "category", "detail", "currency", "start", "end")
        }
        self._small: dict[str, array[int]] = {
            name: array("b") for name in ("type", "confidence", "contact", "gender", "psea", "disclosed")
        }
        self._value, self._share = array("d"), array("d")

    def take(self, block: Sequence[Body]) -> None:
        """Take some texts in. Raises UnreadableRecord, by way of what reads records."""
        kind = Relationship.kind
        links = [body for body in block if body[1] == kind]
        found = list(map(_LINK.fullmatch, [body[2] for body in links]))
        told = [
            match.groups()
            if match is not None and match[13] in _TYPES and match[3] in _CONFIDENCES
            else _facts(self._read_link(body))
            for match, body in zip(found, links, strict=True)
        ]
        if told:
            self._links(list(zip(*told, strict=True)))
        if len(links) < len(block):
            for body in block:
                if body[1] != kind:
                    self._supplier(body)

    def _supplier(self, body: Body) -> None:
        match = _SUPPLIER.fullmatch(body[2])
        if match is not None:
            self._seen[body[0]] = _seen(match)
            return
        found = self._find(body[0])
        if found is not None and found.merged_into:
            self._merged[body[0]] = found
        elif found is not None:
            self._seen[body[0]] = _of_record(found)

    def _links(self, columns: Sequence[Sequence[Any]]) -> None:
        (buyer, category, confidence, contact, currency, disclosed, gender, key, psea, seller, share, detail, type,
         start, end, value) = columns  # fmt: skip
        self._keys += key
        whole, small = self._whole, self._small
        for name, facts, coded in (
            ("seller", seller, self._ends), ("buyer", buyer, self._ends), ("category", category, self._categories),
            ("detail", detail, self._details), ("currency", currency, self._currencies), ("start", start, self._days),
            ("end", end, self._days),
        ):  # fmt: skip
            whole[name].extend(coded.of(facts))
        for name, facts, codes in (
            ("type", type, _TYPES), ("confidence", confidence, _CONFIDENCES), ("contact", contact, _CONTACTS),
            ("gender", gender, _TRUTHS), ("psea", psea, _TRUTHS), ("disclosed", disclosed, _TRUTHS),
        ):  # fmt: skip
            small[name].extend([codes[fact] for fact in facts])
        self._value.extend([_NAN if one is None else float(one) for one in value])
        self._share.extend([_NAN if one is None else float(one) for one in share])

    def told(self, money: Money, true_on: dt.date | None) -> Told:
        """The tables of all that was taken in, as `network_from` gives them from records."""
        import pandas as pd  # noqa: PLC0415 -- a window starts without

        survivor, copies = self._as_one()
        nodes = nodes_of(self._seen, money)
        ids = np.array(list(nodes["id"]), dtype=object)
        places = {id: place for place, id in enumerate(ids)}
        of_end = np.array([places.get(survivor.get(id or "", id or ""), _NOBODY) for id in self._ends.places])
        seller, buyer = (of_end[_ints(self._whole[name])] for name in ("seller", "buyer"))
        days = np.array([dt.date.fromisoformat(day).toordinal() if day else 0 for day in self._days.places])
        start, end = (days[_ints(self._whole[name])] for name in ("start", "end"))
        kept = (seller != buyer) & (seller >= 0) & (buyer >= 0)
        if true_on is not None:
            day = true_on.toordinal()
            kept &= (start <= day) & ((end == 0) | (end >= day))
        order = self._in_order(np.flatnonzero(kept))
        value = self._converted(np.where(end > 0, end, start), order, money)
        links = self._table(pd, order, ids, (seller[order], buyer[order]), value, nodes["spend"].to_numpy())
        bought = bought_of(self._seen, links, money)
        stay = tuple(ids[1:])
        return Told(Tables(nodes, links, bought), money.not_converted, stay, copies)

    def _as_one(self) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
        """Those that were merged go into the ones that stay; each id that is counted as another one, to that one."""
        whole = dict(self._merged)
        for one in self._merged.values():
            target = one.merged_into
            if target not in whole and target in self._seen and (found := self._find(target)) is not None:
                whole[target] = found
        ends = survivors(whole.values())
        copies: dict[str, list[str]] = {}
        for id in sorted(whole):
            if ends[id] != id:
                copies.setdefault(ends[id], []).append(id)
        for id in self._merged:
            if ends[id] == id:
                self._seen[id] = _of_record(whole[id])
        for stays, several in copies.items():
            self._seen[stays] = _of_record(as_one(whole[stays], [whole[one] for one in several]))
        self._merged = {}
        return ends, {id: tuple(several) for id, several in copies.items()}

    def _in_order(self, kept: Ints) -> Ints:
        """The places of some links, by their keys."""
        keys = self._keys
        chosen = [keys[place] for place in kept.tolist()]
        if all(one < other for one, other in itertools.pairwise(chosen)):
            return kept
        return kept[np.array(sorted(range(len(chosen)), key=chosen.__getitem__), dtype=np.int64)]

    def _converted(self, day: Ints, order: Ints, money: Money) -> Floats:
        """The recorded values in the reporting currency, each by the rate of its day."""
        value, currency = _floats(self._value)[order], _ints(self._whole["currency"])[order]
        names, told = list(self._currencies.places), day[order]
        known = ~np.isnan(value)
        pairs = currency.astype(np.int64) * 4_000_000 + told
        found, rates = np.unique(pairs[known], return_inverse=True)
        each: list[float] = []
        for pair in found.tolist():
            code, ordinal = divmod(pair, 4_000_000)
            rate = money.rate(names[code] or "", dt.date.fromordinal(ordinal) if ordinal else None)
            each.append(_NAN if rate is None else rate)
        worth = np.array(each)[rates] if each else np.zeros(0)
        money.not_converted += int(np.isnan(worth).sum())
        made = np.full(len(value), np.nan)
        made[known] = value[known] * worth
        return made

    def _table(
        self, pandas: Any, order: Ints, ids: Any, ends: tuple[Ints, Ints], value: Floats, spend: Floats
    ) -> pd.DataFrame:
        """The table of links, with those that only spend tells of at its end."""
        seller, buyer = ends
        type = _bytes(self._small["type"])[order]
        counted, lacking = _counted(seller, (buyer == 0) & _IS_FLOW[type], np.where(_IS_FLOW[type], value, _NAN), spend)
        more, spent = len(lacking), spend[lacking]
        keys = [*map(self._keys.__getitem__, order.tolist()), *(f"spend/{ids[one]}" for one in lacking.tolist())]
        self._keys = []

        def small(name: str, blank: int) -> Any:
            return np.concatenate((_bytes(self._small[name])[order], np.full(more, blank, dtype=np.int8)))

        def coded(name: str, texts: _Coded) -> Any:
            places = np.concatenate((_ints(self._whole[name])[order], np.zeros(more, dtype=np.int64)))
            return pandas.array(texts.texts[places], dtype="str")

        columns = {
            "key": pandas.array(np.array(keys, dtype=object), dtype="str"),
            "seller": pandas.array(ids[np.concatenate((seller, lacking))], dtype="str"),
            "buyer": pandas.array(ids[np.concatenate((buyer, np.zeros(more, dtype=np.int64)))], dtype="str"),
            "type": pandas.Categorical.from_codes(small("type", 0), categories=list(RELATIONSHIP_KINDS)),
            "confidence": pandas.Categorical.from_codes(small("confidence", _CONFIDENCES["high"]), list(CONFIDENCES)),
            "value": np.concatenate((value, spent)),
            "money": np.concatenate((counted, spent)),
            "share": np.concatenate((_floats(self._share)[order], np.full(more, np.nan))),
            "category": coded("category", self._categories),
            "gender_clause": small("gender", UNKNOWN),
            "psea_clause": small("psea", UNKNOWN),
            "contact": pandas.Categorical.from_codes(small("contact", 0), ["", *CONTACTS]),
            "disclosed": small("disclosed", 1).astype(bool),
            "derived": np.concatenate((np.zeros(len(order), dtype=bool), np.ones(more, dtype=bool))),
            "detail": coded("detail", self._details),
        }
        table: pd.DataFrame = pandas.DataFrame(columns, columns=list(LINK_COLUMNS), copy=False)
        return table


def _counted(seller: Ints, ours: Bools, value: Floats, spend: Floats) -> tuple[Floats, Ints]:
    """What counts of each link: to us the spend of the supplier, on its first link; and who has spend and no link."""
    first, linked = np.zeros(len(spend), dtype=bool), np.zeros(len(spend), dtype=bool)
    for place in np.flatnonzero(ours).tolist():
        here = seller[place]
        if not np.isnan(spend[here]):
            value[place] = 0.0 if first[here] else spend[here]
            first[here] = True
        linked[here] = True
    return value, np.flatnonzero(~np.isnan(spend) & ~linked)


def _seen(match: re.Match[str]) -> Seen:
    assessed, country, id, name, alone, risks, contact, sector, sole, spend, type = match.groups()
    return Seen(
        id,
        name,
        type,
        sole == "true",
        country,
        () if sector is None else (sector,),
        () if spend is None else [Spend.model_validate(one) for one in json.loads(f"[{spend}]")],
        None if assessed is None else Assessed.model_validate_json(assessed),
        alone == "true",
        _SCREENINGS[contact],
        () if risks is None else [OwnRisk.model_validate(one) for one in json.loads(f"[{risks}]")],
    )


def _of_record(one: Supplier) -> Seen:
    return Seen(*[getattr(one, name) for name in Seen._fields])


def _facts(link: Relationship) -> tuple[Fact, ...]:
    """A relationship that was read as a record, as its text would tell it."""
    days = [None if day is None else day.isoformat() for day in (link.valid_from, link.valid_to)]
    return (
        link.buyer, link.category, link.confidence, link.contact, link.currency, _truth(link.disclosed),
        _truth(link.gender_clause), link.id, _truth(link.psea_clause), link.seller, _number(link.share), link.shared,
        link.type, *days, _number(link.value),
    )  # fmt: skip


def _truth(fact: bool | None) -> str:
    return "null" if fact is None else "true" if fact else "false"


def _number(fact: Decimal | None) -> Fact:
    return None if fact is None else str(fact)


def _ints(facts: array[int]) -> Ints:
    return np.frombuffer(facts, dtype=np.int32).astype(np.int64) if facts else np.zeros(0, dtype=np.int64)


def _bytes(facts: array[int]) -> Any:
    return np.frombuffer(facts, dtype=np.int8) if facts else np.zeros(0, dtype=np.int8)


def _floats(facts: array[float]) -> Floats:
    return np.frombuffer(facts, dtype=np.float64) if facts else np.zeros(0)
