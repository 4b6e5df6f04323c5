"""The files of a folder in the order of their names; what is passed over is named."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from genderaudit.engagements.model.refusals import FolderUnreadable

MOST_BYTES = 4 * 1024**3
"""Larger files are not taken in with a folder (house default)."""
MOST_FILES = 5000
"""Files taken in with one folder (house default)."""

PassedOver = Literal["hidden", "link", "too_large", "not_a_file", "too_many", "unreadable"]


class Listed(NamedTuple):
    """A file of a folder, with its size, and why it is passed over."""

    path: Path
    size: int
    passed_over: PassedOver | None


def files_below(folder: Path) -> tuple[Listed, ...]:
    """Every file below a folder, sorted by path; hidden ones, links and what is too large with the reason.

    Raises FolderUnreadable.
    """
    found: list[Listed] = []
    taken = 0
    try:
        for one in _below(folder):
            if one.passed_over is None:
                taken += 1
                if taken > MOST_FILES:
                    found.append(one._replace(passed_over="too_many"))
                    break
            found.append(one)
    except OSError as error:
        raise FolderUnreadable(folder=folder, why=error.strerror or error) from error
    return tuple(found)


def _below(folder: Path) -> Iterator[Listed]:
    with os.scandir(folder) as entries:
        sorted_entries = sorted(entries, key=lambda entry: entry.name)
    for entry in sorted_entries:
        path = Path(entry.path)
        if entry.name.startswith(".") or entry.name.lower() in ("thumbs.db", "desktop.ini"):
            yield Listed(path, 0, "hidden")
        elif entry.is_symlink():
            yield Listed(path, 0, "link")
        elif entry.is_dir():
            yield from _inside(path)
        elif not entry.is_file():
            yield Listed(path, 0, "not_a_file")
        else:
            size = entry.stat().st_size
            yield Listed(path, size, "too_large" if size > MOST_BYTES else None)


def _inside(folder: Path) -> Iterator[Listed]:
    try:
        yield from _below(folder)
    except OSError:
        yield Listed(folder, 0, "unreadable")
