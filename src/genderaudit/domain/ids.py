"""Permanent ids: given once, never derived from a title, sortable by the time they were given."""

from __future__ import annotations

import functools
import secrets
import time
from collections.abc import Callable, Iterator

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32: no i, l, o, u, so an id can be read aloud

_PAIRS = [one + other for one in _ALPHABET for other in _ALPHABET]
_LETTERS = (_ALPHABET * 8).encode()
"""A letter for each byte, each letter for as many of them as any other."""
_RANDOM, _AT_ONCE = 16, 512
_PLACES = range(70, -1, -10)
"""Where the pairs of 80 random bits begin."""


def new_id(
    prefix: str, *, now_ms: Callable[[], int] | None = None, entropy: Callable[[int], bytes] = secrets.token_bytes
) -> str:
    """A new id such as `eng-01jd3k…`: 48 bits of milliseconds since 1970, then 80 random bits.

    Two laptops that never meet do not give the same id; `now_ms` and `entropy` are for tests and the demo.
    """
    moment = now_ms() if now_ms else time.time_ns() // 1_000_000
    number = int.from_bytes(entropy(10), "big")
    return f"{prefix}-{_moment(moment & (2**48 - 1))}{''.join([_PAIRS[number >> at & 1023] for at in _PLACES])}"


def new_ids(prefix: str) -> Iterator[str]:
    """New ids without end, such as `new_id` gives, sooner: for whoever needs thousands."""
    while True:
        letters = secrets.token_bytes(_RANDOM * _AT_ONCE).translate(_LETTERS).decode()
        head = f"{prefix}-{_moment(time.time_ns() // 1_000_000 & (2**48 - 1))}"
        for at in range(0, _RANDOM * _AT_ONCE, _RANDOM):
            yield head + letters[at : at + _RANDOM]


@functools.lru_cache(maxsize=4)
def _moment(number: int) -> str:
    """48 bits as letters; kept, as many ids are given in one millisecond."""
    return "".join([_PAIRS[number >> at & 1023] for at in range(40, -1, -10)])
