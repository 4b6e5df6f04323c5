"""Invented suppliers and a workspace to keep them in."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from genderaudit.domain.records import Author
from genderaudit.store import Workspace, create_workspace
from genderaudit.suppliers import add_relationship, add_supplier

OFFICER = Author(post="Procurement Officer", office="Country Office")
NOW = dt.datetime(2026, 3, 3, 9, tzinfo=dt.UTC)


class Ticking:
    """A clock that moves one second at each look."""

    def __init__(self, start: dt.datetime = NOW) -> None:
        self.now = start

    def __call__(self) -> dt.datetime:
        self.now += dt.timedelta(seconds=1)
        return self.now


def registry_file(folder: Path) -> Workspace:
    return create_workspace(folder / "registry.gaw", "four hens", kdf_iterations=4000, clock=Ticking())


def known(workspace: Workspace, name: str, **fields: Any) -> str:
    """The id of a supplier that is added under this name."""
    return add_supplier(workspace, OFFICER, {"name": name, **fields}).supplier.id


def linked(workspace: Workspace, seller: str, buyer: str, type: str = "supplies", **fields: Any) -> str:
    """The id of a relationship that is added between the two."""
    facts = {"type": type, "seller": seller, "buyer": buyer, **fields}
    return add_relationship(workspace, OFFICER, facts).relationship.id
