"""Facts about this machine that give a moment its context: which boot, and how long since."""

from __future__ import annotations

import functools
import time
import uuid
from pathlib import Path


@functools.cache
def boot_id() -> str:
    """An id that is the same until the machine is started anew.

    Linux names its boots; elsewhere the id holds for this process only, which claims less but never too much.
    """
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return str(uuid.uuid4())


def monotonic_ns() -> int:
    """Nanoseconds since an arbitrary start within this boot; never runs backwards."""
    return time.monotonic_ns()
