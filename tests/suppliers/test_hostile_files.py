"""Files that mean harm: a sentence, little memory, and the registry as it was."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hostile_files
import pytest
from registry_samples import OFFICER, known, linked

from genderaudit.store import Workspace, create_workspace
from genderaudit.suppliers.actions import importing
from genderaudit.suppliers.actions.importing import import_suppliers, preview_suppliers
from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.model.intake import SupplierFileChanged
from genderaudit.suppliers.model.keeping import SupplierImport

REACH = 700 * 1024 * 1024
"""Bytes that the reading process may come to hold, libraries included."""


def state(workspace: Workspace) -> str:
    """Everything that a workspace holds of suppliers."""
    registry = registry_of(workspace)
    records = (*registry.kept.values(), *registry.relationships.values(), *workspace.find(SupplierImport))
    return json.dumps([sorted(one.model_dump_json() for one in records), len(workspace.steps())])


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, dict[str, Any]]]:
    """What a process with little memory told of every file."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "names.txt").write_text(json.dumps(hostile_files.write_all(folder)), encoding="utf-8")
    kept = tmp_path_factory.mktemp("kept") / "kept.gaw"
    with create_workspace(kept, "x") as workspace:
        linked(workspace, known(workspace, "Alpha"), known(workspace, "Beta"))
        before = state(workspace)
    command = [sys.executable, str(Path(hostile_files.__file__)), str(folder), str(kept)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    from genderaudit.store import open_workspace

    with open_workspace(kept, "x") as workspace:
        assert state(workspace) == before
    yield {one["name"]: one for one in json.loads(done.stdout)}
    for one in folder.iterdir():
        if not one.is_dir():
            one.unlink()


OTHERS = ["sparse.json", "sparse.csv", "sparse.xlsx", "folder.csv", "pipe.json", "device.csv", "nowhere.csv"]


@pytest.mark.parametrize("name", [*hostile_files.REFUSED, *OTHERS])
def test_a_file_that_means_harm_is_refused_in_a_sentence(outcome: dict[str, dict[str, Any]], name: str) -> None:
    told = outcome[name]
    assert name in told["refused"]
    what, _, remedy = told["refused"].removeprefix(name).partition(". ")
    assert len(what.split()) > 3
    assert len(remedy.split()) > 3
    assert all(name in sentence for sentence in told.get("languages", ()))


@pytest.mark.parametrize("name", hostile_files.READ)
def test_what_is_odd_in_a_file_is_told_and_the_rest_is_read(outcome: dict[str, dict[str, Any]], name: str) -> None:
    told = outcome[name]
    assert not told["refused"]
    assert told["problems"] == hostile_files.READ[name][1]
    assert all(one.isprintable() and len(one) <= 300 for one in told["names"])
    assert told["names"]


def test_no_file_takes_more_memory_than_a_small_computer_has(outcome: dict[str, dict[str, Any]]) -> None:
    peaks = {name: told["peak"] for name, told in outcome.items()}
    assert max(peaks.values()) < REACH, max(peaks, key=lambda name: peaks[name])


def test_a_file_that_is_swapped_while_it_is_read_or_saved_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.csv"
    with create_workspace(tmp_path / "swap.gaw", "x") as workspace:
        before = state(workspace)
        read = importing.read_source

        def swapped(*arguments: Any) -> Any:
            found = read(*arguments)
            path.write_text("Supplier\nOther\n")
            return found

        path.write_text("Supplier\nAlpha\n")
        with monkeypatch.context() as patch:
            patch.setattr(importing, "read_source", swapped)
            with pytest.raises(SupplierFileChanged):
                preview_suppliers(workspace, path)
        path.write_text("Supplier\nAlpha\n")
        preview = preview_suppliers(workspace, path)
        digest = importing._digest

        def late(one: Path) -> str:
            found = digest(one)
            path.write_text("Supplier\nOther\n")
            return found

        with monkeypatch.context() as patch:
            patch.setattr(importing, "_digest", late)
            with pytest.raises(SupplierFileChanged):
                import_suppliers(workspace, OFFICER, preview)
        assert state(workspace) == before
        assert workspace.blobs.list() == []
