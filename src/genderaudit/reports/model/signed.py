"""What was written and signed: the workspace remembers, so that later work becomes a new version."""

from __future__ import annotations

from typing import ClassVar

from genderaudit.domain.records import Record, RecordId
from genderaudit.domain.time import Moment
from genderaudit.reports.model.register import REGISTER, RegisterBefore


class SignedReport(Record):
    """One signature given to one version of an engagement's report."""

    kind: ClassVar[str] = "signed_report"

    engagement: RecordId
    """What the report is of: an engagement, the risk register (`risk-register`) or one risk."""
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


class WrittenReport(Record):
    """What one version of an engagement's report was written from; stays in the workspace, never in a report.

    A digest of content that includes small counts would let a reader try them out, so no report carries it.
    """

    kind: ClassVar[str] = "written_report"

    engagement: RecordId
    version: int
    content: str
    """SHA-256 over the records that reports are made of."""

    def scope(self) -> str:
        """The engagement."""
        return self.engagement

    @classmethod
    def id_for(cls, engagement: RecordId, version: int) -> RecordId:
        """The permanent id of what this version was written from."""
        return f"{engagement}/written/{version}"


class RegisterState(Record):
    """How the risks stood in one version of the register's report, so that the next one can say what has changed."""

    kind: ClassVar[str] = "register_state"

    version: int
    register_then: RegisterBefore

    @classmethod
    def id_for(cls, version: int) -> RecordId:
        """The permanent id of a version's state."""
        return f"{REGISTER}/state/{version}"
