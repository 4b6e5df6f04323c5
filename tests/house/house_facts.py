"""What the tests of the house look at: the project's root, its modules, its texts."""

from __future__ import annotations

import ast
import functools
import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import genderaudit
from genderaudit.domain.errors import SpokenError

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "genderaudit"
ROOMS = (
    "checklists", "safeguards", "suppliers", "risks", "signing", "engagements", "findings", "reports", "exchange",
    "store", "sheets",
)  # fmt: skip
FLOORS = frozenset({"__init__", "model", "rules", "storage", "files", "actions", "cli", "desktop"})


def rooms() -> list[Path]:
    """The folders of the rooms that exist."""
    return [PACKAGE / room for room in ROOMS if (PACKAGE / room).is_dir()]


def sources() -> list[Path]:
    """Every module of the program."""
    return sorted(PACKAGE.rglob("*.py"))


@functools.cache
def parsed(path: Path) -> ast.Module:
    """The syntax tree of a module."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


@functools.cache
def import_everything() -> None:
    """Import every module of the program but the window's and the one that starts it."""
    for module in pkgutil.walk_packages(genderaudit.__path__, "genderaudit."):
        parts = module.name.split(".")
        if not {"desktop", "widgets", "__main__"} & set(parts):
            importlib.import_module(module.name)


def spoken_errors() -> list[type[SpokenError]]:
    """Every class of error that a person can meet, the two bare kinds left out."""
    import_everything()
    found = dict.fromkeys(_below(SpokenError))
    return [one for one in found if one.__name__ not in ("Mistake", "Trouble") and "genderaudit" in one.__module__]


def _below(kind: type[SpokenError]) -> Iterator[type[SpokenError]]:
    for one in kind.__subclasses__():
        yield one
        yield from _below(one)


def placeholders(text: str) -> frozenset[str]:
    """The facts that a text names."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name)
