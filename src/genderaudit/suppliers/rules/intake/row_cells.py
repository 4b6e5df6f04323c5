"""The cells of one row of a list: texts, words, days, numbers and money, and what cannot be read."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple, TypeVar

from genderaudit.sheets import (
    CellError,
    cleaned,
    date_of,
    day_first_in,
    decimal_comma_in,
    has_turns,
    number_of,
    plain,
    text_of,
)
from genderaudit.suppliers.rules.intake.mapping import MONEY, Lexicon, code_of, heading_of, names_links
from genderaudit.suppliers.rules.network.drafts import Draft, Place

T = TypeVar("T")
_YEAR = re.compile(r"(?:19|20)\d\d")
_CURRENCY = re.compile(r"[A-Za-z$€£₹₦৳][A-Za-z$€£. ]*")
_LONGEST_NOTHING = 20
"""Letters of the longest way to say that there is nothing to say."""
_LONGEST_TOTAL = 60
"""Letters of the longest line for a total with a year or a count."""
_REMEMBERED = 10_000
_DATES = ("code_accepted", "code_expires", "certificate_expires", "valid_from", "valid_to")
_NUMBERS = ("women_share", "share", "latitude", "longitude")


class Reading(NamedTuple):
    """How one table is read."""

    columns: tuple[str, ...]
    mapping: Mapping[str, str]
    """Column to field."""
    day_first: Mapping[str, bool | None]
    decimal_comma: Mapping[str, bool | None]
    currency: str | None = None
    """Of amounts without one."""
    year: int | None = None
    """Of money without one."""
    link: str = "supplies"
    ours: bool = False
    """Whether every organisation of the list supplies us."""
    keyed: bool = False
    """Whether ids name organisations inside the file, as in a graph."""


class Sense(NamedTuple):
    """What cells are read with."""

    known: Lexicon
    months: Mapping[str, int]


def orders_of(
    mapping: Mapping[str, str],
    columns: Sequence[str],
    rows: Sequence[Sequence[object]],
    *,
    day_first: bool | None,
    decimal_comma: bool | None,
) -> tuple[dict[str, bool | None], dict[str, bool | None]]:
    """For each column of dates and of numbers what its cells say about their order and their decimal sign."""
    days: dict[str, bool | None] = {}
    commas: dict[str, bool | None] = {}
    for place, column in enumerate(columns):
        field = mapping.get(column)
        if field in _DATES:
            said = day_first_in(row[place] for row in rows if place < len(row))
            days[column] = said if said is not None else day_first
        elif field in MONEY or field in _NUMBERS:
            shown = decimal_comma_in(row[place] for row in rows if place < len(row))
            commas[column] = shown if shown is not None else decimal_comma
    return days, commas


def _apart(used: list[tuple[int, str, str]]) -> list[tuple[int, str, str]]:
    """The columns with a name of its own for each column of spend after the first."""
    found, spends = list[tuple[int, str, str]](), 0
    for place, field, column in used:
        spends += field == "spend"
        found.append((place, f"spend {spends}" if field == "spend" and spends > 1 else field, column))
    return found


class RowCells:
    """The cells of one row after another, by field."""

    def __init__(self, draft: Draft, sheet: str, how: Reading, sense: Sense) -> None:
        self.draft, self.sheet, self.how, self.sense = draft, sheet, how, sense
        self.known = sense.known
        used = [
            (place, how.mapping[column], column) for place, column in enumerate(how.columns) if how.mapping.get(column)
        ]
        used = _apart(used)
        self.spends = [field for _, field, _ in used if field.startswith("spend")]
        """Columns of spend, of one year each as a rule; the later ones are named apart."""
        self.used = [one for one in used if one[1] != "personal"]
        self.personal = [place for place, field, _ in used if field == "personal"]
        self.column = {field: column for _, field, column in reversed(used)}
        self.headings = {field: heading_of(column, self.known) for _, field, column in used}
        self.currencies = {
            field: (heading.currency if heading else None) or how.currency for field, heading in self.headings.items()
        }
        """For each column the currency of amounts that name none."""
        fields = set(self.column)
        self.is_links = names_links(fields)
        self.countries: dict[str, str | None] = {}
        self.nothings: dict[str, bool] = {}
        self.total_starts = {word[:3] for word, code in self.known.values["values"].items() if code == "totals"}
        self.value_starts = {word[:3] for word in self.known.values["values"]}
        self.memo: dict[str, Any] = {}
        """Days and money of this row, so that nothing is told twice."""
        self.number = 0
        self.cells: dict[str, Any] = {}
        self.shares: dict[str, list[tuple[Decimal, int]]] = {}
        """Shares that say nothing of per cent, with their rows."""

    def _place(self) -> Place:
        return Place(self.sheet, self.number)

    def _fault(self, field: str, code: str, cell: object = "") -> None:
        self.draft.fault(Place(self.sheet, self.number), self.column.get(field, ""), code, text_of(cell))

    def _text(self, field: str, most: int = 300) -> str:
        cell = self.cells.get(field)
        if cell is None:
            return ""
        text = ", ".join(text_of(one) for one in cell) if isinstance(cell, list) else text_of(cell)
        if "  " in text or not text.isprintable():
            if has_turns(text):
                self.draft.left_out["signs"] += 1
            text = " ".join(cleaned(text).split())
        if len(text) > most:
            self._fault(field, "too_long", text)
            text = text[:most].strip()
        return text

    def _read(self, field: str, how: Callable[[Any], T]) -> T | None:
        cell = self.cells.get(field)
        if cell is None or self._is_nothing(cell):
            return None
        try:
            return how(cell)
        except CellError as error:
            self._fault(field, str(error), cell)
            return None

    def _is_nothing(self, cell: object) -> bool:
        if not isinstance(cell, str):
            return False
        if len(cell) > _LONGEST_NOTHING or cell[:1].isdecimal():
            return False
        found = self.nothings.get(cell)
        if found is None:
            text = cell.strip()
            found = not text.strip("-–—.#? ") or code_of("values", text, self.known) == "nothing"
            if len(self.nothings) < _REMEMBERED:
                self.nothings[cell] = found
        return found

    def _nothing_read(self, told: Sequence[object]) -> None:
        """A row of which no column is read: a total that is named elsewhere, or one without a name."""
        if any(isinstance(one, str) and code_of("values", one, self.known) == "totals" for one in told):
            self.draft.left_out["totals"] += 1
            return
        self.draft.rejected += 1
        self._fault("name", "no_name")

    def _value_word(self, name: str) -> str | None:
        """What a short name means that is none, such as a total or nothing; most are told by three letters."""
        start = name[:3]
        if start.isascii() and start.isalnum() and start.casefold() not in self.value_starts:
            return None
        return code_of("values", name, self.known)

    def _is_total(self, name: str) -> bool:
        """Whether a name is a word for a total with a year, a currency or a count beside it."""
        # a look at its first letters first: names are many
        if name[:3].casefold() not in self.total_starts or len(name) > _LONGEST_TOTAL:
            return False
        words = plain(name).split()
        for length in (1, 2):
            rest = words[length:]
            if rest and code_of("values", " ".join(words[:length]), self.known) == "totals":
                return all(one.isdecimal() or one.upper() in self.known.currencies for one in rest)
        return False

    def _word(self, field: str, kind: str) -> str | None:
        text = self._text(field)
        if not text:
            return None
        code = code_of(kind, text, self.known)
        if code is None and not self._is_nothing(text):
            self._fault(field, "word", text)
        return code

    def _yes(self, field: str) -> bool | None:
        cell = self.cells.get(field)
        if isinstance(cell, bool):
            return cell
        text = self._text(field)
        code = code_of("values", text, self.known) if text else None
        if text and code not in ("yes", "no", "nothing"):
            self._fault(field, "yes_no", text)
        return code == "yes" if code in ("yes", "no") else None

    def _day(self, field: str) -> dt.date | None:
        if field not in self.cells:
            return None
        if field not in self.memo:
            self.memo[field] = self._day_read(field)
        found: dt.date | None = self.memo[field]
        return found

    def _day_read(self, field: str) -> dt.date | None:
        order = self.how.day_first.get(self.column.get(field, ""))
        cell = self.cells.get(field)
        if field in ("valid_from", "valid_to") and _YEAR.fullmatch(text_of(cell)):
            year = int(text_of(cell))
            return dt.date(year, 1, 1) if field == "valid_from" else dt.date(year, 12, 31)
        return self._read(field, lambda cell: date_of(cell, self.sense.months, day_first=order))

    def _number(self, field: str, *, thousands: bool = False) -> Decimal | None:
        comma = self.how.decimal_comma.get(self.column.get(field, ""))
        return self._read(field, lambda cell: number_of(cell, comma, thousands=thousands))

    def _country(self, field: str) -> str | None:
        cell = self.cells.get(field)
        if cell is None:
            return None
        text = text_of(cell)
        if text not in self.countries:
            key = plain(text)
            self.countries[text] = self.known.countries.get(key) or (
                self.known.countries.get(key[:2]) if re.fullmatch(r"[A-Z]{2}-[A-Z0-9]{1,3}", text) else None
            )
        code = self.countries[text]
        if code is None and not self._is_nothing(text):
            self._fault(field, "country", text)
        return code

    def _share(self, field: str) -> Decimal | None:
        """A share in per cent; 0.51 in a cell that a spreadsheet shows as a percentage cannot be told from 0.51 %."""
        number = self._number(field)
        if number is None:
            return None
        if not 0 <= number <= 100:
            self._fault(field, "share", self.cells[field])
            return None
        if not isinstance(self.cells[field], str) or "%" not in self.cells[field]:
            self.shares.setdefault(field, []).append((number, self.number))
        exponent = number.as_tuple().exponent
        return round(number, 6) if isinstance(exponent, int) and exponent < -6 else number

    def _tell_fractions(self) -> None:
        """Where no share of a column is more than 1, and some are less, say that they were read as per cent."""
        for field, told in self.shares.items():
            fractions = [(number, row) for number, row in told if 0 < number < 1]
            if fractions and all(number <= 1 for number, _ in told):
                number, row = fractions[0]
                place = Place(self.sheet, row)
                self.draft.fault(place, self.column.get(field, ""), "share_fractions", f"{number.normalize():f}")

    def _money(self, field: str) -> tuple[Decimal, str] | None:
        if field not in self.cells:
            return None
        if field not in self.memo:
            self.memo[field] = self._money_read(field)
        found: tuple[Decimal, str] | None = self.memo[field]
        return found

    def _money_read(self, field: str) -> tuple[Decimal, str] | None:
        amount = self._number(field, thousands=True)
        if amount is None:
            return None
        currency = self._currency(field)
        if currency is None:
            self._fault(field, "no_currency", self.cells[field])
            return None
        return amount, currency

    def _currency(self, field: str) -> str | None:
        cell = self.cells[field]
        if "currency" not in self.cells and not isinstance(cell, str):
            return self.currencies[field]
        texts = [text_of(self.cells.get("currency"))] if "currency" in self.cells else []
        if isinstance(cell, str):
            texts += [match.strip() for match in _CURRENCY.findall(cell)]
        for text in texts:
            if text.upper() in self.known.currencies:
                return text.upper()
            if code := code_of("currencies", text, self.known) or self.known.values["currencies"].get(text.casefold()):
                return code
        return self.currencies[field]
