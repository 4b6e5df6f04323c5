"""What of the suppliers the map shows and how, as a text that a place can hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from urllib.parse import parse_qsl, urlencode

AUTO = "auto"
"""Groups where there are too many suppliers to be read one by one."""


@dataclass(frozen=True)
class MapChoice:
    """Layout, colour, groups, part and time; lists are joined by commas."""

    layout: str = "tiers"
    by: str = "exposure"
    theme: str = "sea_gbv"
    group: str = AUTO
    opened: str = ""
    """Groups that are taken apart."""
    hidden: str = ""
    """Classes and kinds of links that the legend switched off."""
    centre: str = ""
    """The supplier around which so many steps are shown; '' for all."""
    steps: str = "2"
    to: str = ""
    """Where the path from `centre` leads; only what lies on it is shown."""
    only: str = ""
    """The suppliers that the lasso took; '' for all."""
    lit: str = ""
    """The organisation whose routes of exposure are lit."""
    true_on: str = ""
    known_at: str = ""

    @classmethod
    def parse(cls, text: str) -> MapChoice:
        """The inverse of `str`; what is unknown is left out."""
        known = {field.name for field in fields(cls)}
        return cls(**{name: value for name, value in parse_qsl(text, keep_blank_values=True) if name in known})

    def __str__(self) -> str:
        plain = asdict(MapChoice())
        return urlencode({name: value for name, value in asdict(self).items() if value != plain[name]})

    def changed(self, changes: Mapping[str, str]) -> MapChoice:
        """With other choices."""
        return MapChoice(**{**asdict(self), **changes})

    @property
    def narrowed(self) -> bool:
        """Whether a part of the whole is shown."""
        return bool(self.centre or self.hidden or self.only or self.lit)

    @property
    def hidden_codes(self) -> frozenset[str]:
        """What the legend switched off."""
        return frozenset(one for one in self.hidden.split(",") if one)

    @property
    def opened_groups(self) -> tuple[str, ...]:
        """The keys of the groups that are taken apart."""
        return tuple(one for one in self.opened.split(",") if one)

    @property
    def day(self) -> dt.date | None:
        """The day on which links are to hold; None for all."""
        return dt.date.fromisoformat(self.true_on) if self.true_on else None

    @property
    def moment(self) -> dt.datetime | None:
        """The moment whose knowledge is shown; None for now."""
        return dt.datetime.fromisoformat(self.known_at) if self.known_at else None

    def toggled(self, code: str) -> MapChoice:
        """With a class or a kind of link switched off, or on again."""
        codes = self.hidden_codes ^ {code}
        return self.changed({"hidden": ",".join(sorted(codes))})
