"""Suppliers and relationships made from cells that were read: as pydantic makes them, in half the time."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, TypeVar, get_args

from pydantic import ValidationError

from genderaudit.domain.records import RecordId, Value
from genderaudit.suppliers.model.relationship import RELATIONSHIP_KINDS, Relationship
from genderaudit.suppliers.model.supplier import (
    ID_SCHEMES,
    PSEA_STATUSES,
    SUPPLIER_KINDS,
    Confidence,
    Identifier,
    Ownership,
    Site,
    Source,
    Spend,
    Supplier,
)

V = TypeVar("V", bound=Value)
_REMEMBERED = 10_000
"""Values of one kind that are kept for the next row."""
_COUNTRY = re.compile(r"[A-Z]{2}")
_CURRENCY = re.compile(r"[A-Z]{3}")
_SECTOR = re.compile(r"[0-9]{2}(?:[0-9]{2}){0,3}")
_STAGES = frozenset({"paid", "contract", "award", "framework"})
_CONFIDENCES = frozenset(get_args(Confidence))
_SCHEMES, _KINDS, _PSEA = frozenset(ID_SCHEMES), frozenset(SUPPLIER_KINDS), frozenset(PSEA_STATUSES)
_LINKS = frozenset(RELATIONSHIP_KINDS)
_LONGEST_ID = 200
_set = object.__setattr__

Read = Callable[[Any], Any]


class _Unsure(Exception):
    """Something that only a full validation can tell."""


def _blank(model: type[Value]) -> dict[str, Any]:
    """What a record of the model holds where nothing is said, in the order of its fields."""
    return {name: field.default for name, field in model.model_fields.items()}


_SUPPLIER, _RELATIONSHIP = _blank(Supplier), _blank(Relationship)
_SOURCE, _IDENTIFIER, _SPEND = _blank(Source), _blank(Identifier), _blank(Spend)
# Which fields were said is the same of thousands; pydantic copies such a set before it changes it.
_ROW, _ROW_AND_TEXT = {"run", "sheet", "row"}, {"text", "run", "sheet", "row"}
_NUMBER, _ISSUED_NUMBER = {"scheme", "value"}, {"scheme", "value", "issuer"}
_PAYMENT = {"amount", "currency", "start", "end", "stage"}


def _built(model: type[V], facts: dict[str, Any], said: set[str]) -> V:
    """A value of facts that were checked, put together as pydantic's `model_construct` does."""
    made = model.__new__(model)
    _set(made, "__dict__", facts)
    _set(made, "__pydantic_fields_set__", said)
    _set(made, "__pydantic_extra__", None)
    _set(made, "__pydantic_private__", None)
    return made


def _line(most: int, least: int = 0) -> Read:
    def read(value: Any) -> str:
        # a text of signs that can be shown holds no half of a sign, which pydantic refuses
        if type(value) is str and least <= len(value) <= most and value.isprintable():
            return value
        raise _Unsure

    return read


def _coded(pattern: re.Pattern[str]) -> Read:
    known: set[str] = set()

    def read(value: Any) -> str:
        if type(value) is not str or (value not in known and not pattern.fullmatch(value)):
            raise _Unsure
        if len(known) < _REMEMBERED:
            known.add(value)
        return value

    return read


def _among(every: frozenset[str]) -> Read:
    def read(value: Any) -> str:
        if type(value) is str and value in every:
            return value
        raise _Unsure

    return read


def _truth(value: Any) -> bool:
    if type(value) is bool:
        return value
    raise _Unsure


def _day(value: Any) -> dt.date:
    if type(value) is dt.date:
        return value
    raise _Unsure


def _amount(value: Any) -> Decimal:
    if type(value) is Decimal and value.is_finite():
        return value
    raise _Unsure


def _share(value: Any) -> Decimal:
    if 0 <= _amount(value) <= 100:
        return value  # type: ignore[no-any-return]
    raise _Unsure


def _several(one: Read) -> Read:
    def read(values: Any) -> tuple[Any, ...]:
        if type(values) is not list:
            raise _Unsure
        return tuple([one(value) for value in values])

    return read


class Making:
    """Makes the records of one import.

    Each fact is looked at once by its exact type; whatever is unusual goes through pydantic as a whole, so what comes
    out is what `model_validate` gives, and what is refused is refused in the same words.
    """

    def __init__(self, run: RecordId) -> None:
        self._run = run
        self._sets: dict[tuple[str, ...], set[str]] = {}
        self._sheets: set[str] = set()
        self._sites: dict[tuple[tuple[str, Any], ...], Site] = {}
        self._ownerships: dict[str, Ownership] = {}
        self._line = _line(300)
        self._value, self._issuer = _line(100, 1), _line(60)
        self._currency = _coded(_CURRENCY)
        self._of_supplier: Mapping[str, Read] = {
            "name": _line(300, 1),
            "aliases": _several(self._line),
            "type": _among(_KINDS),
            "sole_trader": _truth,
            "identifiers": _several(self._identifier),
            "country": _coded(_COUNTRY),
            "sectors": _several(_coded(_SECTOR)),
            "activities": _several(self._line),
            "sites": _several(self._site),
            "ownership": self._ownership,
            "psea": _among(_PSEA),
            "code_accepted": _day,
            "code_expires": _day,
            "spend": _several(self._spend),
            "no_lower_tiers": _truth,
            "note": _line(4000),
        }
        self._of_link: Mapping[str, Read] = {
            "confidence": _among(_CONFIDENCES),
            "disclosed": _truth,
            "valid_from": _day,
            "valid_to": _day,
            "value": _amount,
            "currency": self._currency,
            "share": _share,
            "gender_clause": _truth,
            "psea_clause": _truth,
            "shared": self._line,
            "note": self._line,
        }

    def supplier(self, fields: Mapping[str, Any], id: RecordId, sheet: str, row: int | None) -> Supplier:
        """The supplier of some fields. Raises ValidationError."""
        try:
            facts, read = _SUPPLIER.copy(), self._of_supplier
            for name, value in fields.items():
                facts[name] = read[name](value)
            facts["id"], facts["source"] = self._id(id), self._source(None, sheet, row)
            if "name" not in fields:
                raise _Unsure
        except (_Unsure, KeyError, TypeError, ValidationError):
            source = {"run": self._run, "sheet": sheet, "row": row}
            return Supplier.model_validate({**fields, "id": id, "source": source})
        return _built(Supplier, facts, self._said((*fields, "id", "source")))

    def relationship(
        self,
        fields: Mapping[str, Any],
        id: RecordId,
        ends: tuple[str, RecordId, RecordId],
        place: tuple[str, str, int | None],
    ) -> Relationship:
        """The relationship of some fields; `ends`: its type, seller and buyer; `place`: reference, sheet and row.

        Raises ValidationError.
        """
        type, seller, buyer = ends
        try:
            facts, read = _RELATIONSHIP.copy(), self._of_link
            for name, value in fields.items():
                facts[name] = read[name](value)
            facts["id"], facts["seller"], facts["buyer"] = self._id(id), self._id(seller), self._id(buyer)
            facts["type"], facts["source"] = type, self._source(*place)
            if type not in _LINKS or seller == buyer:
                raise _Unsure
            start, end = facts["valid_from"], facts["valid_to"]
            if (start and end and end < start) or (facts["value"] is None) != (facts["currency"] is None):
                raise _Unsure
        except (_Unsure, KeyError, TypeError):
            source = {"text": place[0], "run": self._run, "sheet": place[1], "row": place[2]}
            said = {"type": type, "seller": seller, "buyer": buyer, "source": source}
            return Relationship.model_validate({**fields, **said, "id": id})
        return _built(Relationship, facts, self._said((*fields, "type", "seller", "buyer", "source", "id")))

    def _said(self, names: tuple[str, ...]) -> set[str]:
        found = self._sets.get(names)
        if found is None:
            found = self._sets[names] = set(names)
        return found

    def _id(self, value: Any) -> RecordId:
        if type(value) is str and 0 < len(value) <= _LONGEST_ID and value.isascii():
            return value
        raise _Unsure

    def _source(self, text: str | None, sheet: str, row: int | None) -> Source:
        if sheet not in self._sheets:
            self._sheets.add(_line(10_000)(sheet))
        if row is not None and (type(row) is not int or row < 1):
            raise _Unsure
        facts = _SOURCE.copy()
        facts["run"], facts["sheet"], facts["row"] = self._run, sheet, row
        if text is None:
            return _built(Source, facts, _ROW)
        facts["text"] = self._line(text)
        return _built(Source, facts, _ROW_AND_TEXT)

    def _identifier(self, fields: Any) -> Identifier:
        scheme = fields["scheme"]
        if type(scheme) is not str or scheme not in _SCHEMES:
            raise _Unsure
        facts = _IDENTIFIER.copy()
        facts["scheme"], facts["value"] = scheme, self._value(fields["value"])
        if len(fields) == 2:
            return _built(Identifier, facts, _NUMBER)
        _require_only(fields, 3)
        facts["issuer"] = self._issuer(fields["issuer"])
        return _built(Identifier, facts, _ISSUED_NUMBER)

    def _spend(self, fields: Any) -> Spend:
        _require_only(fields, 5)
        facts = _SPEND.copy()
        facts["amount"], facts["currency"] = _amount(fields["amount"]), self._currency(fields["currency"])
        start, end, stage = _day(fields["start"]), _day(fields["end"]), fields["stage"]
        if end < start or type(stage) is not str or stage not in _STAGES:
            raise _Unsure
        facts["start"], facts["end"], facts["stage"] = start, end, stage
        return _built(Spend, facts, _PAYMENT)

    def _site(self, fields: Any) -> Site:
        """A place is told by many rows: it is validated once and shared, as values never change."""
        key = _key(fields)
        found = self._sites.get(key)
        if found is None:
            found = Site.model_validate(fields)
            if len(self._sites) < _REMEMBERED:
                self._sites[key] = found
        return found

    def _ownership(self, fields: Any) -> Ownership:
        if type(fields) is not dict or fields.keys() != {"women_share"} or type(fields["women_share"]) is not Decimal:
            raise _Unsure
        key = str(fields["women_share"])
        found = self._ownerships.get(key)
        if found is None:
            found = Ownership.model_validate(fields)
            if len(self._ownerships) < _REMEMBERED:
                self._ownerships[key] = found
        return found


def _require_only(fields: Any, count: int) -> None:
    if type(fields) is not dict or len(fields) != count:
        raise _Unsure


def _key(fields: Any) -> tuple[tuple[str, Any], ...]:
    """What tells a value of texts from another; numbers that are equal need not be the same text."""
    if type(fields) is not dict or set(map(type, fields.values())) != {str}:
        raise _Unsure
    return tuple(fields.items())
