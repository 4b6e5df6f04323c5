"""Known identities: who may act in a workspace, without any key."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from genderaudit.domain.records import Author, Record
from genderaudit.signing.model.verdicts import Role


class KnownIdentity(Record):
    """A post that works in this workspace, and where its signing key lies if it has one; never the key itself."""

    kind: ClassVar[str] = "known_identity"

    post: str = Field(min_length=1, max_length=64)
    office: str = Field(min_length=1, max_length=64)
    country: str = Field(default="", pattern="^([A-Z]{2})?$")
    roles: tuple[Role, ...] = ()
    """Roles that it signs in; empty where it has no key yet."""
    fingerprint: str = Field(default="", pattern="^([0-9a-f]{64})?$")
    """SHA-256 of the certificate; empty where it has no key yet."""
    file: str = ""
    """The PKCS#12 file on the laptop that made or chose it; empty where it has no key yet."""

    @property
    def can_sign(self) -> bool:
        """Whether a key belongs to it."""
        return bool(self.fingerprint)

    def as_author(self) -> Author:
        """Who this is in the journal."""
        return Author(post=self.post, office=self.office, fingerprint=self.fingerprint)
