"""The trust list: whom this laptop believes, and since which bundle of headquarters."""

from __future__ import annotations

from pydantic import Field

from genderaudit.domain.records import Value
from genderaudit.domain.time import Moment


class Pin(Value):
    """A certificate that a person compared by fingerprint and pinned; shown as pinned, never as trusted."""

    fingerprint: str = Field(pattern=r"^[0-9a-f]{64}$")
    since: Moment


class TrustList(Value):
    """Roots, issuing authorities, revocation lists (all DER) and pins."""

    name: str = ""
    """The office or organisation that the bundle is for; empty for loose files."""
    sequence: int = Field(default=0, ge=0)
    """Number of the bundle; a later bundle has a higher one. 0 for loose files."""
    issued: Moment | None = None
    roots: tuple[bytes, ...] = ()
    intermediates: tuple[bytes, ...] = ()
    crls: tuple[bytes, ...] = ()
    pins: tuple[Pin, ...] = ()

    def pin(self, fingerprint: str) -> Pin | None:
        """The pin of a certificate, if there is one."""
        return next((pin for pin in self.pins if pin.fingerprint == fingerprint), None)

    def with_pin(self, fingerprint: str, since: Moment) -> TrustList:
        """The same list with one certificate pinned."""
        kept = tuple(pin for pin in self.pins if pin.fingerprint != fingerprint)
        return self.model_copy(update={"pins": (*kept, Pin(fingerprint=fingerprint, since=since))})

    def without_pin(self, fingerprint: str) -> TrustList:
        """The same list with one pin taken away."""
        return self.model_copy(update={"pins": tuple(pin for pin in self.pins if pin.fingerprint != fingerprint)})
