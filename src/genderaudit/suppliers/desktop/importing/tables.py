"""The tables of an import: columns and how they are read, organisations, relationships, problems, earlier imports."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TypeVar

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent

from genderaudit.runtime.language import format_number
from genderaudit.sheets import country_name
from genderaudit.suppliers.desktop.importing.words import STATE_SIGNS, field_words, state_words
from genderaudit.suppliers.desktop.words import NONE, day, decimal, percent, say_code, say_scheme
from genderaudit.suppliers.model.intake import ColumnRead, Incoming, RowProblem, Understood
from genderaudit.suppliers.model.keeping import SupplierImport
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.supplier import Spend, Supplier
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import isolated, labelled, listed, listed_apart, translate

_LOOKED_AT = 2000
"""Rows that are looked through to see whether a column holds anything; house default."""
_WRAPPED = 400
"""Lines that are as high as their texts; of more, the rest have one line and a tip; house default."""
T = TypeVar("T")


def exact_money(amount: Decimal, currency: str, language: str) -> str:
    """An amount as exactly as it was read."""
    said = translate("ImportTables", "{amount} {currency}")
    return said.format(amount=decimal(amount, language), currency=isolated(currency))


def understood_words(read: Understood | None, language: str) -> str:
    """What a cell was read as."""
    if read is None:
        return NONE
    value: Any = read.value
    if read.kind == "money":
        return exact_money(value[0], value[1], language)
    if read.kind == "answer":
        return translate("ImportTables", "Yes") if value else translate("ImportTables", "No")
    said: Mapping[str, Callable[[], str]] = {
        "day": lambda: day(value, language),
        "share": lambda: percent(value, language),
        "number": lambda: decimal(Decimal(value), language),
        "country": lambda: country_name(value, language),
        "nothing": lambda: translate("ImportTables", "Nothing said"),
        "unread": lambda: translate("ImportTables", "Not read"),
    }
    return said[read.kind]()


def _as_it_stands(cell: str) -> str:
    """A cell of somebody's file in its own direction."""
    return f"\u2068{cell}\u2069" if cell else NONE


def column_columns(language: str, faults: Callable[[ColumnRead], int]) -> list[Column[ColumnRead]]:
    """The columns of the file, each with its first cell beside what it was read as."""
    names = field_words()
    return [
        Column(title=translate("ImportTables", "Column of the file"), text=lambda one: one.column, stretch=True),
        Column(
            title=translate("ImportTables", "Stands in it"), text=lambda one: _as_it_stands(one.sample), stretch=True
        ),
        Column(
            title=translate("ImportTables", "Read as"),
            text=lambda one: names.get(one.field, one.field),
            icon=lambda one: "check" if one.field else "minus",
            tone=lambda one: "good" if one.field else "warn" if one.sample else "muted",
            width=30,
        ),
        Column(
            title=translate("ImportTables", "Understood as"),
            text=lambda one: understood_words(one.read, language),
            icon=lambda one: "triangle-alert" if one.read and one.read.kind == "unread" else "",
            tone=lambda _: "warn",
            width=22,
        ),
        Column(
            title=translate("ImportTables", "Problems"),
            text=lambda one: str(faults(one)) if faults(one) else NONE,
            sort=faults,
            number=True,
            width=9,
        ),
        Column(title=translate("ImportTables", "Sheet"), text=lambda one: one.sheet or NONE, width=14),
    ]


def spend_words(one: Spend, language: str) -> str:
    """An amount with its year, or with its first and last day."""
    amount = exact_money(one.amount, one.currency, language)
    whole = (one.start.month, one.start.day, one.end.month, one.end.day) == (1, 1, 12, 31)
    if whole and one.start.year == one.end.year:
        return translate("ImportTables", "{amount} in {year}").format(amount=amount, year=one.start.year)
    said = translate("ImportTables", "{amount}, {start} to {end}")
    return said.format(amount=amount, start=day(one.start, language), end=day(one.end, language))


def _workers(one: Supplier, language: str) -> str:
    every = next((each for each in one.workforce if each.level == "all"), None)
    if every is None:
        return ""
    women, men = (NONE if n is None else format_number(n, language) for n in (every.women, every.men))
    return translate("ImportTables", "{women} women, {men} men").format(women=women, men=men)


def _women(one: Supplier, language: str) -> str:
    if one.ownership is None:
        return ""
    return percent(one.ownership.women_share, language) if one.ownership.women_share is not None else ""


def _practice(one: Supplier, language: str) -> str:
    said = [say_code("psea", one.psea, language)] if one.psea != "not_assessed" else []
    if one.code_accepted:
        accepted = translate("ImportTables", "code accepted {day}")
        said.append(accepted.format(day=day(one.code_accepted, language)))
    said += [
        labelled(each.scheme, day(each.expires, language)) if each.expires else each.scheme for each in one.certificates
    ]
    return listed_apart(said)


def incoming_columns(language: str, name_of: Callable[[str], str]) -> list[Column[Incoming]]:
    """The organisations of the file as they were read; columns of which nothing was read are to be hidden."""

    def read(title: str, text: Callable[[Supplier], str], width: int) -> Column[Incoming]:
        return Column(title=title, text=lambda one: text(one.said) or NONE, width=width)

    return [
        Column(
            title=translate("ImportTables", "Row"),
            text=lambda one: NONE if one.row is None else str(one.row),
            sort=lambda one: one.row or 0,
            number=True,
            width=6,
        ),
        Column(title=translate("ImportTables", "Name in the file"), text=lambda one: one.said.name, width=34),
        Column(
            title=translate("ImportTables", "Becomes"),
            text=lambda one: state_words(one.state),
            icon=lambda one: STATE_SIGNS[one.state][0],
            tone=lambda one: STATE_SIGNS[one.state][1],
            sort=lambda one: list(STATE_SIGNS).index(one.state),
            width=29,
        ),
        Column(
            title=translate("ImportTables", "In the registry"),
            text=lambda one: listed_apart(name_of(id) for id in one.matches) or NONE,
            width=34,
        ),
        read(
            translate("ImportTables", "Country"),
            lambda one: country_name(one.country, language) if one.country else "", 16,
        ),
        read(
            translate("ImportTables", "Spend"),
            lambda one: listed_apart(spend_words(each, language) for each in one.spend), 30,
        ),
        read(
            translate("ImportTables", "Numbers"),
            lambda one: listed(
                labelled(say_scheme(each.scheme, language), isolated(each.value)) for each in one.identifiers
            ),
            28,
        ),
        read(translate("ImportTables", "Owned by women"), lambda one: _women(one, language), 16),
        read(translate("ImportTables", "Workers"), lambda one: _workers(one, language), 20),
        read(translate("ImportTables", "Sectors"), lambda one: listed((*one.sectors, *one.activities)), 22),
        read(
            translate("ImportTables", "Type"),
            lambda one: say_code("types", one.type, language) if one.type != "supplier" else "", 16,
        ),
        read(
            translate("ImportTables", "Places"),
            lambda one: listed_apart(filter(None, (each.address or each.name for each in one.sites))), 26,
        ),
        read(translate("ImportTables", "Safeguards"), lambda one: _practice(one, language), 26),
        read(translate("ImportTables", "Other names"), lambda one: listed_apart(one.aliases), 20),
    ]  # fmt: skip


def relation_columns(language: str, name_of: Callable[[str], str]) -> list[Column[Relationship]]:
    """The relationships that would be new, with the value and the days that were read."""
    return [
        Column(
            title=translate("ImportTables", "Row"),
            text=lambda one: NONE if one.source.row is None else str(one.source.row),
            sort=lambda one: one.source.row or 0,
            number=True,
            width=6,
        ),
        Column(title=translate("ImportTables", "From"), text=lambda one: name_of(one.seller), stretch=True),
        Column(
            title=translate("ImportTables", "Kind"),
            text=lambda one: say_code("relationships", one.type, language),
            width=20,
        ),
        Column(title=translate("ImportTables", "To"), text=lambda one: name_of(one.buyer), stretch=True),
        Column(
            title=translate("ImportTables", "Value"),
            text=lambda one: NONE if one.value is None else exact_money(one.value, one.currency or "", language),
            sort=lambda one: (one.value is not None, one.value or 0),
            number=True,
            width=20,
        ),
        Column(
            title=translate("ImportTables", "Share"),
            text=lambda one: percent(one.share, language),
            sort=lambda one: (one.share is not None, one.share or 0),
            number=True,
            width=9,
        ),
        Column(
            title=translate("ImportTables", "Start date"),
            text=lambda one: day(one.valid_from, language),
            sort=lambda one: str(one.valid_from or ""),
            width=13,
        ),
        Column(
            title=translate("ImportTables", "End date"),
            text=lambda one: day(one.valid_to, language),
            sort=lambda one: str(one.valid_to or ""),
            width=13,
        ),
    ]


def problem_columns() -> list[Column[RowProblem]]:
    """What cannot be read, by place."""
    return [
        Column(title=translate("ImportTables", "Sheet"), text=lambda one: one.sheet or NONE, width=12),
        Column(
            title=translate("ImportTables", "Row"),
            text=lambda one: NONE if one.row is None else str(one.row),
            sort=lambda one: one.row or 0,
            number=True,
            width=6,
        ),
        Column(title=translate("ImportTables", "Column"), text=lambda one: one.column or NONE, width=22),
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
        Column(title=translate("ImportTables", "To decide"), text=count("suppliers_undecided"), number=True, width=10),
        Column(title=translate("ImportTables", "Known"), text=count("suppliers_matched"), number=True, width=9),
        Column(
            title=translate("ImportTables", "Relationships"), text=count("relationships_new"), number=True, width=13
        ),
        Column(title=translate("ImportTables", "Rows not taken"), text=count("rows_rejected"), number=True, width=13),
    ]


def hide_empty(table: Table[Any], rows: Sequence[Any], keep: int) -> None:
    """Hide the columns after the first ones of which no row says anything."""
    for number, column in enumerate(table.table.columns):
        told = number < keep or any(column.text(row) != NONE for row in rows[:_LOOKED_AT])
        table.setColumnHidden(number, not told)


class WrappedTable(Table[T]):
    """A table whose long texts break their lines, so that every word of them is read; Ctrl+C copies the chosen line."""

    def show_rows(self, rows: Sequence[T], *, key: Callable[[T], object] | None = None) -> None:
        """Other rows, each as high as its texts."""
        super().show_rows(rows, key=key)
        self.setWordWrap(True)
        self.wrap()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width, other heights."""
        super().resizeEvent(event)
        self.wrap()

    def wrap(self) -> None:
        """Make each line as high as its highest text."""
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        one_line, gap = self.verticalHeader().defaultSectionSize(), metrics.averageCharWidth() * 2 + 8
        flags, known = int(Qt.TextFlag.TextWordWrap), dict[tuple[int, str], int]()
        for place, row in enumerate(self.table.rows[:_WRAPPED]):
            high = one_line
            for number, column in enumerate(self.table.columns):
                text = column.text(row)
                if (number, text) not in known:
                    width = max(40, header.sectionSize(number) - gap)
                    needed = metrics.boundingRect(QRect(0, 0, width, 1 << 16), flags, text).height()
                    known[number, text] = needed + one_line - metrics.height()
                high = max(high, known[number, text])
            self.setRowHeight(place, high)

    def as_text(self, rows: Sequence[T]) -> str:
        """Rows as a spreadsheet takes them from the clipboard, with the titles of the columns."""
        columns = self.table.columns
        lines = [[one.title for one in columns], *([one.text(row) for one in columns] for row in rows)]
        return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)

    def copy(self, rows: Sequence[T]) -> None:
        """Put rows on the clipboard."""
        QGuiApplication.clipboard().setText(self.as_text(rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Ctrl+C copies the whole line."""
        current = self.current()
        if event.matches(QKeySequence.StandardKey.Copy) and current is not None:
            self.copy([current])
            return
        super().keyPressEvent(event)
