"""The tables of an import: columns and how they are read, organisations, problems, what was left out, earlier ones."""

from __future__ import annotations

from collections.abc import Callable

from genderaudit.runtime.language import format_number
from genderaudit.sheets import country_name
from genderaudit.suppliers.desktop.importing.words import STATE_SIGNS, field_words, state_words
from genderaudit.suppliers.desktop.words import NONE, say_code
from genderaudit.suppliers.model.intake import ColumnRead, Incoming, RowProblem
from genderaudit.suppliers.model.keeping import SupplierImport
from genderaudit.widgets.tables import Column
from genderaudit.widgets.texts import listed, translate


def column_columns() -> list[Column[ColumnRead]]:
    """The columns of the file."""
    names = field_words()
    return [
        Column(title=translate("ImportTables", "Column of the file"), text=lambda one: one.column, stretch=True),
        Column(title=translate("ImportTables", "Stands in it"), text=lambda one: one.sample or NONE, stretch=True),
        Column(
            title=translate("ImportTables", "Read as"),
            text=lambda one: names.get(one.field, one.field),
            icon=lambda one: "check" if one.field else "minus",
            tone=lambda one: "good" if one.field else "muted",
            width=36,
        ),
        Column(title=translate("ImportTables", "Sheet"), text=lambda one: one.sheet or NONE, width=16),
    ]


def incoming_columns(language: str, name_of: Callable[[str], str]) -> list[Column[Incoming]]:
    """The organisations of the file."""
    return [
        Column(title=translate("ImportTables", "Name"), text=lambda one: one.supplier.name, stretch=True),
        Column(
            title=translate("ImportTables", "Country"),
            text=lambda one: country_name(one.supplier.country, language) if one.supplier.country else NONE,
            width=14,
        ),
        Column(
            title=translate("ImportTables", "Type"),
            text=lambda one: say_code("types", one.supplier.type, language),
            width=16,
        ),
        Column(
            title=translate("ImportTables", "Becomes"),
            text=lambda one: state_words(one.state),
            icon=lambda one: STATE_SIGNS[one.state][0],
            tone=lambda one: STATE_SIGNS[one.state][1],
            sort=lambda one: list(STATE_SIGNS).index(one.state),
            width=34,
        ),
        Column(
            title=translate("ImportTables", "Known as"),
            text=lambda one: listed(name_of(id) for id in one.matches) or NONE,
            width=26,
        ),
        Column(
            title=translate("ImportTables", "Row"),
            text=lambda one: NONE if one.row is None else str(one.row),
            sort=lambda one: one.row or 0,
            number=True,
            width=7,
        ),
    ]


def problem_columns() -> list[Column[RowProblem]]:
    """What cannot be read, by place."""
    return [
        Column(title=translate("ImportTables", "Sheet"), text=lambda one: one.sheet or NONE, width=14),
        Column(
            title=translate("ImportTables", "Row"),
            text=lambda one: NONE if one.row is None else str(one.row),
            sort=lambda one: one.row or 0,
            number=True,
            width=7,
        ),
        Column(title=translate("ImportTables", "Column"), text=lambda one: one.column or NONE, width=18),
        Column(title=translate("ImportTables", "Problem"), text=lambda one: one.message, stretch=True),
        Column(title=translate("ImportTables", "Remedy"), text=lambda one: one.remedy, stretch=True),
    ]


def earlier_columns(language: str) -> list[Column[SupplierImport]]:
    """What was imported before."""
    from genderaudit.runtime.language import format_moment  # noqa: PLC0415 -- beside its only use

    def count(name: str) -> Callable[[SupplierImport], str]:
        return lambda one: format_number(getattr(one, name), language)

    return [
        Column(title=translate("ImportTables", "File"), text=lambda one: one.file, stretch=True),
        Column(
            title=translate("ImportTables", "Imported on"),
            text=lambda one: format_moment(one.on, language),
            sort=lambda one: one.on,
            width=26,
        ),
        Column(title=translate("ImportTables", "New suppliers"), text=count("suppliers_new"), number=True, width=13),
        Column(title=translate("ImportTables", "Known"), text=count("suppliers_matched"), number=True, width=9),
        Column(
            title=translate("ImportTables", "Relationships"), text=count("relationships_new"), number=True, width=13
        ),
        Column(title=translate("ImportTables", "Rows left out"), text=count("rows_rejected"), number=True, width=13),
    ]
