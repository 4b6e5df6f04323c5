"""What of the findings is shown and how: the filters, the order and table or board, as a text that a place can hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from urllib.parse import parse_qsl, urlencode

from genderaudit.findings.desktop.book import Row
from genderaudit.findings.rules import LIVE

FOLLOWED = "followed"
"""Any state in which a finding is followed up."""


@dataclass(frozen=True)
class View:
    """The filters; '' shows all."""

    text: str = ""
    status: str = ""
    priority: str = ""
    level: str = ""
    owner: str = ""
    engagement: str = ""
    overdue: str = ""
    board: str = ""
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
        return any((self.text, self.status, self.priority, self.level, self.owner, self.engagement, self.overdue))

    def changed(self, changes: Mapping[str, str]) -> View:
        """With other filters."""
        return View(**{**asdict(self), **changes})

    def fits(self, row: Row) -> bool:
        """Whether a finding is shown."""
        one = row.finding
        status = not self.status or (one.status in LIVE if self.status == FOLLOWED else one.status == self.status)
        return (
            status
            and (not self.priority or (one.priority or "none") == self.priority)
            and (not self.level or one.level == self.level)
            and (not self.owner or one.owner_post == self.owner)
            and (not self.engagement or one.engagement == self.engagement)
            and (not self.overdue or row.overdue)
            and all(word in row.words for word in self.text.casefold().split())
        )
