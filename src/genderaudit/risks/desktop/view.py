"""Which risks the register shows: the filters as a text that a place can hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from urllib.parse import parse_qsl, urlencode

from genderaudit.risks.rules.views import Wanted


@dataclass(frozen=True)
class View:
    """The filters; '' shows all."""

    text: str = ""
    band: str = ""
    category: str = ""
    status: str = ""
    group: str = ""
    owner: str = ""
    overdue: str = ""
    flagged: str = ""
    inconsistent: str = ""
    sort: str = ""
    """Number of a column, with a minus for descending."""

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
        return any(value for name, value in asdict(self).items() if name != "sort")

    def changed(self, changes: Mapping[str, str]) -> View:
        """With other filters."""
        return View(**{**asdict(self), **changes})

    def wanted(self) -> Wanted:
        """The same as the rules of the register take it."""

        def one(value: str) -> frozenset[str]:
            return frozenset({value} if value else ())

        return Wanted(
            text=self.text,
            bands=one("" if self.band == "none" else self.band),
            categories=one(self.category),
            statuses=one(self.status),
            groups=one(self.group),
            owner=self.owner,
            overdue=bool(self.overdue),
            flagged=bool(self.flagged),
            inconsistent=bool(self.inconsistent),
        )
