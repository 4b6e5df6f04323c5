"""Which roles may follow which, who may hold two, and how findings make one verdict: pure functions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from genderaudit.signing.model import ROLES, Reason, Role, Signer, VerdictCode

ALWAYS_UNKNOWN: tuple[str, ...] = ("figures", "newer_version", "who_held_passphrase", "cut_back")
"""What no signature can tell, so every verdict says it (a file cut back to an earlier revision verifies cleanly)."""


def role_before(role: Role) -> Role | None:
    """The role that has to have signed before this one; None for the first."""
    place = ROLES.index(role)
    return ROLES[place - 1] if place else None


def may_sign_now(role: Role, signed: Collection[Role]) -> bool:
    """Whether this role's turn has come: every earlier role has signed and no later one has."""
    place = ROLES.index(role)
    return set(ROLES[:place]) <= set(signed) and not set(ROLES[place:]) & set(signed)


def missing_roles(fields: Iterable[Role], signed: Collection[Role]) -> tuple[Role, ...]:
    """The roles whose field exists and is empty, in the order of signing."""
    present = set(fields)
    return tuple(role for role in ROLES if role in present and role not in signed)


def decide(
    signers: Sequence[Signer], broken: Sequence[Reason], changed: Sequence[Reason], *, readable: bool, marked: bool
) -> VerdictCode:
    """One verdict from all findings, the gravest first.

    `marked` says that the raw bytes carry signature data, whether or not a usable signature was found.
    """
    if not readable and not marked:
        return "unreadable"
    if readable and not marked and not signers:
        return "unsigned"
    if broken or not readable or not signers or any(signer.trust == "revoked" for signer in signers):
        return "invalid"
    if changed:
        return "altered"
    if any(signer.trust in ("unknown", "expired") for signer in signers):
        return "valid_unknown_signer"
    return "valid"
