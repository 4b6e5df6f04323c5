"""What of the suppliers is shown and in which order, as a text that a place and a saved filter can hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from urllib.parse import parse_qsl, urlencode

from genderaudit.suppliers.desktop.book import HIGH, Row
from genderaudit.suppliers.rules.rows import folded

FILTERS = ("country", "type", "sector", "ownership", "due", "screening", "psea", "theme", "depth", "ends")
"""Filters that are chosen from a list."""


@dataclass(frozen=True)
class View:
    """The filters; '' shows all."""

    text: str = ""
    country: str = ""
    type: str = ""
    sector: str = ""
    """First digits of a UNSPSC code."""
    ownership: str = ""
    due: str = ""
    screening: str = ""
    psea: str = ""
    theme: str = ""
    """A theme in which the exposure is high, or `any`."""
    depth: str = ""
    """The nearest tier from us: `1`, `2`, `3` for three and more, `none` where no path leads to us."""
    ends: str = ""
    """`code`: acceptance of the code has ended; `certificate`: a certificate has ended or ends soon."""
    sort: str = ""
    """Number of a column, with a minus for descending."""
    columns: str = ""
    """Numbers of columns that are always shown, with a minus never, joined by commas; the others as there is room."""

    @classmethod
    def parse(cls, text: str) -> View:
        """The inverse of `str`; what is unknown is left out."""
        known = {field.name for field in fields(cls)}
        return cls(**{name: value for name, value in parse_qsl(text) if name in known})

    def __str__(self) -> str:
        return urlencode({name: value for name, value in asdict(self).items() if value})

    @property
    def narrowed(self) -> bool:
        """Whether a filter is set."""
        return bool(self.text) or any(getattr(self, name) for name in FILTERS)

    @property
    def chosen_columns(self) -> dict[int, bool]:
        """Number of a column to whether it is shown, for those that somebody chose."""
        found = [one for one in self.columns.split(",") if one.lstrip("-").isdecimal()]
        return {int(one.lstrip("-")): not one.startswith("-") for one in found}

    def with_column(self, number: int, *, shown: bool) -> View:
        """With a column that is always shown, or never."""
        chosen = {**self.chosen_columns, number: shown}
        return self.changed({"columns": ",".join(f"{'' if on else '-'}{one}" for one, on in sorted(chosen.items()))})

    def changed(self, changes: Mapping[str, str]) -> View:
        """With other filters."""
        return View(**{**asdict(self), **changes})

    def shown(self, rows: Sequence[Row]) -> list[Row]:
        """The suppliers that are shown, in their order: each filter that is set goes over what the others left."""
        found = list(rows)
        for word in folded(self.text).split():
            found = [row for row in found if word in row.words]
        if self.country:
            found = [row for row in found if (row.supplier.country or "none") == self.country]
        if self.type:
            found = [row for row in found if row.supplier.type == self.type]
        if self.psea:
            found = [row for row in found if row.supplier.psea == self.psea]
        if self.sector:
            found = [row for row in found if any(code.startswith(self.sector) for code in row.supplier.sectors)]
        if self.ownership:
            found = [row for row in found if row.ownership == self.ownership]
        if self.due:
            found = [row for row in found if row.due == self.due]
        if self.screening:
            found = [row for row in found if row.screening == self.screening]
        if self.depth:
            found = [row for row in found if row.depth_class == self.depth]
        if self.theme:
            found = [row for row in found if self._exposed(row)]
        return [row for row in found if row.ends(self.ends)] if self.ends else found

    def _exposed(self, row: Row) -> bool:
        found = row.exposure.values() if self.theme == "any" else (row.exposure.get(self.theme, 0.0),)
        return any(value >= HIGH for value in found)
