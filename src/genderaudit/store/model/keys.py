"""The passphrase as people handle it: the office's recovery code, a change, a handover."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from genderaudit.domain.records import Record, Value


class RecoveryCode(Value):
    """The code that opens a recovery file; it is kept on paper and stored nowhere."""

    digits: str
    """Forty digits: eight groups of four random digits and one that proves them."""

    @property
    def groups(self) -> tuple[str, ...]:
        """The digits as eight groups of five."""
        return tuple(self.digits[at : at + 5] for at in range(0, len(self.digits), 5))

    @property
    def text(self) -> str:
        """The groups with a blank between them, to print or to read aloud."""
        return " ".join(self.groups)


class PassphraseChange(Value):
    """What the earlier passphrase still opens after a change."""

    backups: tuple[str, ...]
    """Copies of the workspace made earlier, on disks within reach or not."""
    recoveries: tuple[str, ...]
    """Recovery files made earlier: they open those copies, and the workspace no more."""


class Handover(Record):
    """A workspace passed on from one post to another."""

    kind: ClassVar[str] = "handover"
    from_post: str
    from_office: str
    to_post: str
    to_office: str
    day: dt.date
