"""What a file gave, in plain words that a test can compare, and files written without the program's own readers."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from genderaudit.store import Workspace
from genderaudit.suppliers.actions.importing import preview_suppliers
from genderaudit.suppliers.model.intake import SupplierPreview
from genderaudit.suppliers.model.supplier import US

Link = tuple[str, str, str, str]
"""Type, seller, buyer, and value with its currency."""


class Told(NamedTuple):
    """What a file tells: counted by hand, or by an independent reading."""

    names: tuple[str, ...]
    links: tuple[Link, ...] = ()
    rows: int | None = None
    rejected: int = 0
    problems: tuple[str, ...] = ()
    left_out: Mapping[str, int] = {}


def written(folder: Path, name: str, content: Any) -> Path:
    """A file with bytes, text, or a document as JSON."""
    path = folder / name
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
        path.write_text(text, encoding="utf-8", newline="")
    return path


def lines(*documents: Any) -> str:
    """Documents as JSON, one on each line."""
    return "\n".join(json.dumps(one, ensure_ascii=False) for one in documents) + "\n"


def links_of(preview: SupplierPreview) -> Counter[Link]:
    """Every link that a preview would bring, by names."""
    names = {one.supplier.id: one.supplier.name for one in preview.incoming} | {US: US}
    return Counter(
        (one.type, names[one.seller], names[one.buyer], _money(one.value, one.currency))
        for one in preview.relationships
    )


def _money(value: Decimal | None, currency: str | None) -> str:
    return "" if value is None else f"{value.normalize():f} {currency}"


def told_by(workspace: Workspace, path: Path, **asked: Any) -> SupplierPreview:
    """The preview of a file."""
    return preview_suppliers(workspace, path, **asked)


def agrees(preview: SupplierPreview, told: Told) -> None:
    """Nothing lost, nothing invented: organisations, links, rows, problems and what was left out are those told."""
    assert sorted(one.supplier.name for one in preview.incoming) == sorted(told.names)
    assert links_of(preview) == Counter(told.links)
    if told.rows is not None:
        assert preview.rows == told.rows
    assert preview.rejected == told.rejected
    assert sorted(one.code for one in preview.problems) == sorted(told.problems)
    assert all(one.message and one.remedy for one in preview.problems)
    assert {one.code: one.times for one in preview.left_out} == dict(told.left_out)
