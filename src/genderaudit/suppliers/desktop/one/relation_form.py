"""What a relationship asks for: who, what kind, since when, how sure, and what the kind carries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from genderaudit.suppliers.desktop.fields import Field, names_with_us
from genderaudit.suppliers.desktop.words import codes_in_words
from genderaudit.suppliers.model.relationship import FLOW, RELATIONSHIP_KINDS, SHARED, Relationship
from genderaudit.suppliers.rules.registry import may_carry
from genderaudit.widgets.texts import translate

CONTACTS = ("", "none", "indirect", "direct")


def _carries(field: str) -> Callable[[Mapping[str, Any]], bool]:
    return lambda values: field in may_carry(values.get("type") or "supplies")


def relation_fields(language: str) -> tuple[Field, ...]:
    """The fields, in the order in which a person knows them."""
    return (*_between(language), *_carried(language))


def _between(language: str) -> tuple[Field, ...]:
    return (
        Field(
            key="seller",
            label=translate("RelationForm", "From: who sells, works, owns"),
            kind="supplier",
            needed=True,
            hint=translate("RelationForm", "Type some letters of the name"),
        ),
        Field(
            key="type",
            label=translate("RelationForm", "Kind of relationship"),
            kind="choice",
            choices=codes_in_words("relationships", RELATIONSHIP_KINDS, language),
        ),
        Field(
            key="buyer",
            label=translate("RelationForm", "To: who buys, is owned"),
            kind="supplier",
            needed=True,
            hint=translate("RelationForm", "Type some letters of the name"),
        ),
        Field(key="valid_from", label=translate("RelationForm", "Since"), kind="day"),
        Field(key="valid_to", label=translate("RelationForm", "Last day"), kind="day"),
        Field(
            key="confidence",
            label=translate("RelationForm", "How sure"),
            kind="choice",
            choices=codes_in_words("confidences", ("low", "medium", "high"), language),
        ),
        Field(
            key="disclosed",
            label=translate("RelationForm", "Told by one of the two"),
            kind="yes_no",
            hint=translate("RelationForm", "No: it was inferred."),
        ),
    )


def _carried(language: str) -> tuple[Field, ...]:
    contacts = {"": translate("RelationForm", "Not known"), **codes_in_words("contact", CONTACTS[1:], language)}
    return (
        Field(key="value", label=translate("RelationForm", "Value in a year"), kind="decimal", only=_carries("value")),
        Field(key="currency", label=translate("RelationForm", "Currency"), limit=3, only=_carries("currency")),
        Field(
            key="gender_clause",
            label=translate("RelationForm", "The contract carries a gender clause"),
            kind="yes_no",
            only=_carries("gender_clause"),
        ),
        Field(
            key="psea_clause",
            label=translate("RelationForm", "The contract carries a PSEA clause"),
            kind="yes_no",
            only=_carries("psea_clause"),
        ),
        Field(
            key="contact",
            label=translate("RelationForm", "Contact with affected people"),
            kind="choice",
            choices=contacts,
            only=_carries("contact"),
        ),
        Field(
            key="share",
            label=translate("RelationForm", "Share owned, in per cent"),
            kind="decimal",
            only=_carries("share"),
        ),
        Field(
            key="shared",
            label=translate("RelationForm", "What is shared, as written"),
            only=lambda values: values.get("type") in SHARED,
        ),
        Field(
            key="source",
            label=translate("RelationForm", "Source"),
            hint=translate("RelationForm", "Contract, register, statement"),
        ),
    )


def names_of(suppliers: Mapping[str, Any]) -> dict[str, str]:
    """Everybody who can be an end, ourselves first."""
    return names_with_us({id: one.name for id, one in suppliers.items()})


def as_values(one: Relationship) -> dict[str, Any]:
    """A relationship as the form shows it."""
    return {**{name: getattr(one, name) for name in type(one).model_fields}, "source": one.source.text}


def as_changes(values: Mapping[str, Any], before: Relationship | None = None) -> dict[str, Any]:
    """What the form gives, as a relationship takes it; what the kind does not carry is emptied."""
    kind = values["type"]
    empty: dict[str, Any] = dict.fromkeys(
        ("value", "currency", "category", "gender_clause", "psea_clause", "contact", "share")
    )
    if before is not None and kind in FLOW:
        empty["category"] = before.category
    source = before.source.model_dump() if before is not None else {}
    given = {name: value for name, value in values.items() if value != ""}
    currency = str(given.get("currency") or "").upper() or None
    return {
        **empty,
        "shared": "",
        **given,
        "currency": currency if given.get("value") is not None else None,
        "disclosed": values.get("disclosed") is not False,
        "source": {**source, "text": values.get("source") or ""},
    }
