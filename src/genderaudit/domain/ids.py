"""Permanent ids: given once, never derived from a title, sortable by the time they were given."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32: no i, l, o, u, so an id can be read aloud

_PAIRS = [one + other for one in _ALPHABET for other in _ALPHABET]


def new_id(
    prefix: str, *, now_ms: Callable[[], int] | None = None, entropy: Callable[[int], bytes] = secrets.token_bytes
) -> str:
    """A new id such as `eng-01jd3k…`: 48 bits of milliseconds since 1970, then 80 random bits.

    Two laptops that never meet do not give the same id; `now_ms` and `entropy` are for tests and the demo.
    """
    moment = now_ms() if now_ms else time.time_ns() // 1_000_000
    number = ((moment & (2**48 - 1)) << 80) | int.from_bytes(entropy(10), "big")
    pairs = [_PAIRS[(number >> shift) & 1023] for shift in range(120, -1, -10)]
    return f"{prefix}-{''.join(pairs)}"
