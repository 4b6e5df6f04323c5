"""That a report was signed: the workspace remembers, so that later work becomes a new version."""

from __future__ import annotations

from typing import ClassVar

from genderaudit.domain.records import Record, RecordId
from genderaudit.domain.time import Moment


class SignedReport(Record):
    """One signature given to one version of an engagement's report."""

    kind: ClassVar[str] = "signed_report"

    engagement: RecordId
    version: int
    role: str
    reference: str
    sha256: str
    """Of the file after this signature."""
    fingerprint: str
    at: Moment

    def scope(self) -> str:
        """The engagement."""
        return self.engagement
