"""Pure rules of the journal: canonical bodies, digests, the hash chain, and the order of revisions."""

from __future__ import annotations

import datetime as dt
import hashlib
import heapq
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping

from genderaudit.store.model import Revision, errors
from genderaudit.store.rules.canonical import canonical_body, canonical_json

__all__ = [
    "body_digest",
    "canonical_body",
    "canonical_json",
    "hashes_of_new",
    "in_causal_order",
    "moment_text",
    "recovery_digits",
    "recovery_digits_typed",
    "revision_hash",
    "revision_id",
    "shown_first",
    "split_revision_id",
    "step_text",
]


def moment_text(moment: dt.datetime) -> str:
    """UTC with six decimals of a second, so that texts sort as moments do."""
    return moment.astimezone(dt.UTC).isoformat(timespec="microseconds")


def body_digest(salt: bytes, body: str) -> bytes:
    """SHA-256 over salt and body. The salt keeps a short body from being guessed after it was erased."""
    return hashlib.sha256(salt + body.encode()).digest()


def revision_hash(
    *,
    revision: str,
    record: str,
    kind: str,
    scope: str | None,
    action: str,
    supersedes: str,
    digest: bytes,
    previous: bytes,
    step: str,
) -> bytes:
    """SHA-256 over all facts of a revision as a JSON list: the step's facts as their own canonical JSON text."""
    facts = [1, revision, record, kind, scope, action, supersedes, digest.hex(), previous.hex(), step]
    return hashlib.sha256(canonical_json(facts).encode()).digest()


def hashes_of_new(
    device: str,
    number: int,
    previous: bytes,
    step: str,
    records: Iterable[tuple[str, str, str | None, bytes]],
) -> Iterator[bytes]:
    """What `revision_hash` gives for new records put one after another: record, kind, scope and digest of each.

    `number` is that of the first, `previous` the hash before it; what all have in common is written once.
    """
    head, tail = f"[1,{canonical_json(device)[:-1]}:", f'",{canonical_json(step)}]'
    before = previous.hex()
    for record, kind, scope, digest in records:
        facts = canonical_json([record, kind, scope, "put", "", digest.hex()])
        made = hashlib.sha256(f'{head}{number}",{facts[1:-1]},"{before}{tail}'.encode())
        number, before = number + 1, made.hexdigest()
        yield made.digest()


def step_text(
    *,
    step: str,
    name: str,
    author: str,
    when: str,
    monotonic: int,
    boot: str,
    reason: str,
    refers: str,
) -> str:
    """The facts of a step as one canonical JSON list; `author` is the author's canonical JSON, `when` a moment text."""
    return canonical_json([step, name, author, when, monotonic, boot, reason, refers])


def revision_id(device: str, number: int) -> str:
    """`<device>:<number>`."""
    return f"{device}:{number}"


def split_revision_id(revision: str) -> tuple[str, int]:
    """Device and number of a revision id. Raises ValueError for anything else."""
    device, colon, number = revision.rpartition(":")
    if not colon or not device or not (number.isascii() and number.isdigit()) or len(number) > 12:
        raise ValueError(f"not a revision id: {revision!r}")
    return device, int(number)


# The quasigroup of H. Michael Damm, 2004: finds every single wrong digit and every swap of two neighbours.
_DAMM = (
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790",
)
_GROUPS, _RANDOM = 8, 4


def recovery_digits(random_digit: Callable[[], int]) -> str:
    """Forty digits: eight groups of four random ones, each with a check digit that knows the group's place."""
    groups = ("".join(str(random_digit()) for _ in range(_RANDOM)) for _ in range(_GROUPS))
    return "".join(group + _check_digit(place, group) for place, group in enumerate(groups, start=1))


def recovery_digits_typed(text: str) -> str:
    """The digits of a code as typed, in any script and grouping. Raises RecoveryCodeLength, RecoveryCodeGroup."""
    digits = "".join(str(unicodedata.digit(one)) for one in text if one.isdecimal())
    if len(digits) != _GROUPS * (_RANDOM + 1):
        raise errors.RecoveryCodeLength(count=len(digits))
    for place in range(1, _GROUPS + 1):
        group = digits[(place - 1) * (_RANDOM + 1) : place * (_RANDOM + 1)]
        if _check_digit(place, group[:_RANDOM]) != group[_RANDOM]:
            raise errors.RecoveryCodeGroup(group=place)
    return digits


def _check_digit(place: int, group: str) -> str:
    interim = place
    for digit in group:
        interim = int(_DAMM[interim][int(digit)])
    return str(interim)


def in_causal_order(revisions: Mapping[str, Revision]) -> list[Revision]:
    """Revisions so that each comes after those it supersedes; ties by claimed time, device and number."""

    def rank(revision: Revision) -> tuple[dt.datetime, str, int]:
        return (revision.step.when, *split_revision_id(revision.id))

    missing = {key: {s for s in r.supersedes if s in revisions} for key, r in revisions.items()}
    followers: dict[str, list[str]] = {}
    for key, earlier in missing.items():
        for one in earlier:
            followers.setdefault(one, []).append(key)
    ready = [(rank(revisions[key]), key) for key, earlier in missing.items() if not earlier]
    heapq.heapify(ready)
    ordered: list[Revision] = []
    while ready:
        _, key = heapq.heappop(ready)
        ordered.append(revisions[key])
        for follower in followers.get(key, ()):
            missing[follower].discard(key)
            if not missing[follower]:
                heapq.heappush(ready, (rank(revisions[follower]), follower))
    if len(ordered) < len(revisions):  # a circle means tampering; show everything all the same
        placed = {r.id for r in ordered}
        ordered += sorted((r for r in revisions.values() if r.id not in placed), key=rank)
    return ordered


def shown_first(heads: Iterable[Revision]) -> list[Revision]:
    """Heads of one record, the one to show first: live before removed, then the latest claimed time, then the id.

    Every laptop that holds the same revisions shows the same head, so that nobody's screen depends on merge order.
    """
    return sorted(heads, key=lambda r: (r.body is not None, moment_text(r.step.when), r.id), reverse=True)
