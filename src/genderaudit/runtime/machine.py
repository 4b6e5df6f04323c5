"""Facts about this machine: which boot it is, how long since, and what its volumes are called."""

from __future__ import annotations

import ctypes
import functools
import re
import sys
import time
import uuid
from pathlib import Path

_MOUNTS = Path("/proc/mounts")
_LABELS = Path("/dev/disk/by-label")


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


def volume_name(path: Path) -> str:
    """The label of the removable or mounted volume that holds a path; empty where it has none or nobody knows it."""
    return _windows_label(path) if sys.platform == "win32" else _mounted_label(path)


def _mounted_label(path: Path) -> str:
    """By the mount table: the label of its device, else the folder that a desktop mounts it under."""
    try:
        table = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""
    mounts = [line.split(" ") for line in reversed(table.splitlines())]  # the last mount of a folder covers others
    real = path.resolve()
    holding = [(Path(_octal(one[1])), _octal(one[0])) for one in mounts if len(one) > 1]
    inside = [one for one in holding if real.is_relative_to(one[0])]
    if not inside:
        return ""
    folder, device = max(inside, key=lambda one: len(one[0].parts))
    if str(folder) == "/":
        return ""
    return _device_label(device) or (folder.name if _is_for_removable(folder) else "")


def _is_for_removable(folder: Path) -> bool:
    return any(folder.is_relative_to(base) and folder != base for base in map(Path, ("/media", "/run/media")))


def _device_label(device: str) -> str:
    try:
        wanted = Path(device).resolve()
        return next((_hexadecimal(one.name) for one in _LABELS.iterdir() if one.resolve() == wanted), "")
    except OSError:
        return ""


def _octal(text: str) -> str:
    r"""The mount table writes a blank as `\040`."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found.group(1), 8)), text)


def _hexadecimal(text: str) -> str:
    r"""Names of labels write a blank as `\x20`, and other letters byte by byte."""
    plain = re.sub(rb"\\x([0-9a-fA-F]{2})", lambda found: bytes.fromhex(found.group(1).decode()), text.encode())
    return plain.decode(errors="replace")


def _windows_label(path: Path) -> str:
    if sys.platform != "win32":  # told to the type checker, which knows `windll` on Windows only
        return ""
    label, root = ctypes.create_unicode_buffer(261), path.resolve().anchor
    found = ctypes.windll.kernel32.GetVolumeInformationW(root, label, 261, None, None, None, None, 0)
    return label.value if found else ""
