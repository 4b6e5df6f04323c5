import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from genderaudit.store import Workspace
from genderaudit.suppliers.actions.keeping import add_supplier, change_supply_setup, edit_supplier, remove_supplier
from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.desktop.book import Book
from work_samples import AUDITOR, new_workspace

TODAY = dt.date(2026, 3, 3)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path / "rows.gaw") as opened:
        yield opened


def require_fresh(workspace: Workspace, book: Book, day: dt.date = TODAY) -> None:
    """The rows are those of a book that never saw anything before."""
    rows = book.rows(day, "en")
    assert [row.supplier for row in rows] == [row.supplier for row in Book(workspace).rows(day, "en")]
    assert {row.supplier.id: row.supplier for row in rows} == dict(registry_of(workspace).suppliers)
    assert all((row.today, row.setup.currency) == (day, rows[0].setup.currency) for row in rows)


def test_rows_follow_every_change_and_those_that_nothing_happened_to_stay(workspace: Workspace) -> None:
    ids = [add_supplier(workspace, AUDITOR, {"name": name}).supplier.id for name in ("Lake", "Hill", "Coast", "River")]
    book = Book(workspace)
    before = {row.supplier.id: row for row in book.rows(TODAY, "en")}
    edit_supplier(workspace, AUDITOR, ids[1], {"name": "Zebra Works"})
    require_fresh(workspace, book)
    after = {row.supplier.id: row for row in book.rows(TODAY, "en")}
    assert [id for id in ids if after[id] is not before[id]] == [ids[1]]
    assert book.rows(TODAY, "en")[-1].supplier.name == "Zebra Works"
    copy = workspace.get(type(after[ids[0]].supplier), ids[0])
    assert copy is not None
    with workspace.step("supplier.merge", AUDITOR) as step:
        step.put(copy.model_copy(update={"merged_into": ids[2]}))
    require_fresh(workspace, book)
    with workspace.step("supplier.split", AUDITOR) as step:
        step.put(copy)
    require_fresh(workspace, book)
    remove_supplier(workspace, AUDITOR, ids[3], reason="never ours")
    require_fresh(workspace, book)
    add_supplier(workspace, AUDITOR, {"name": "Ánfora"})
    require_fresh(workspace, book)
    change_supply_setup(workspace, AUDITOR, {"currency": "KES"})
    require_fresh(workspace, book)
    assert book.rows(TODAY, "en")[0].currency == "KES"
    require_fresh(workspace, book, TODAY + dt.timedelta(days=1))
    while workspace.undo(AUDITOR):
        require_fresh(workspace, book)
    assert book.rows(TODAY, "en") == []
