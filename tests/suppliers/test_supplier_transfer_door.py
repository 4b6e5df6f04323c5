"""`supplier import` and `supplier export` at the terminal."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from genderaudit.cli import main
from genderaudit.runtime.language import LANGUAGES
from genderaudit.store import create_workspace, open_workspace
from work_samples import KDF, PASSPHRASE

Door = Callable[..., Any]


@pytest.fixture
def door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Door:
    create_workspace(tmp_path / "office.gaw", PASSPHRASE, kdf_iterations=KDF).close()
    monkeypatch.setattr(
        "genderaudit.rooms.open_workspace",
        lambda path, passphrase, **more: open_workspace(path, passphrase, kdf_iterations=KDF, **more),
    )
    monkeypatch.setenv("GENDERAUDIT_WORKSPACE", str(tmp_path / "office.gaw"))
    monkeypatch.setenv("GENDERAUDIT_PASSPHRASE", PASSPHRASE)
    (tmp_path / "list.csv").write_text(
        "Supplier;Country;Customer;Value\nAlpha;KE;Beta;5 USD\nGamma;Narnia;us;\n;KE;;\n"
    )

    def run(*words: str, code: int = 0) -> Any:
        assert main(list(words)) == code
        out, err = capsys.readouterr()
        return json.loads(out) if "--json" in words and code == 0 else out + err

    return run


def test_an_import_prints_its_counts_and_every_problem_with_its_place(door: Door, tmp_path: Path) -> None:
    document = door("supplier", "import", str(tmp_path / "list.csv"), "--json")
    assert document["suppliers"] == {"new": 3, "matched": 0, "undecided": 0}
    assert document["relationships"]["new"] == 2
    assert document["rows"] == {"read": 3, "rejected": 1}
    assert [(one["sheet"], one["row"], one["column"]) for one in document["problems"]] == [
        ("", 3, "Country"),
        ("", 4, "Supplier"),
    ]
    assert all(one["message"] and one["remedy"] for one in document["problems"])
    again = door("supplier", "import", str(tmp_path / "list.csv"), "--json")
    assert (again["suppliers"], again["relationships"]["new"]) == ({"new": 0, "matched": 3, "undecided": 0}, 0)


def test_a_preview_saves_nothing_and_undo_takes_the_whole_import_back(door: Door, tmp_path: Path) -> None:
    assert door("supplier", "import", str(tmp_path / "list.csv"), "--preview", "--json")["imported"] is False
    assert door("supplier", "list", "--json") == []
    door("supplier", "import", str(tmp_path / "list.csv"), "--reason", "Roster")
    assert len(door("supplier", "list", "--json")) == 3
    door("workspace", "undo")
    assert door("supplier", "list", "--json") == []


def test_an_export_is_told_and_never_written_over(door: Door, tmp_path: Path) -> None:
    door("supplier", "import", str(tmp_path / "list.csv"))
    document = door("supplier", "export", str(tmp_path / "out.xlsx"), "--json")
    assert (document["suppliers"], document["relationships"], document["sole_traders"]) == (3, 2, 0)
    assert "out.xlsx" in door("supplier", "export", str(tmp_path / "out.xlsx"), code=2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_preview_speaks_every_language(door: Door, tmp_path: Path, language: str) -> None:
    said = door("supplier", "import", str(tmp_path / "list.csv"), "--preview", "--language", language)
    assert "Narnia" in said
    assert "{" not in said


def test_a_mapping_without_a_column_is_refused_with_the_fields(door: Door, tmp_path: Path) -> None:
    assert "women_share" in door("supplier", "import", str(tmp_path / "list.csv"), "--map", "=name", code=2)


@pytest.mark.parametrize("more", [(), ("--preview",)])
def test_unknown_headings_are_refused_with_their_place_and_are_given_by_map(
    door: Door, tmp_path: Path, more: tuple[str, ...]
) -> None:
    file = tmp_path / "firms.csv"
    file.write_text("Firma;Ort\nAlpha;Kisumu\n")
    said = door("supplier", "import", str(file), *more, code=2)
    assert "firms.csv" in said
    assert "1: Firma, Ort" in said
    assert "--map" in said
    assert door("supplier", "list", "--json") == []
    given = ("--map", "Firma=name", "--map", "Ort=city")
    document = door("supplier", "import", str(file), *given, *more, "--json")
    assert (document["suppliers"]["new"], document["mapping"]) == (1, {"Firma": "name", "Ort": "city"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_unknown_headings_are_refused_in_every_language(door: Door, tmp_path: Path, language: str) -> None:
    (tmp_path / "firms.csv").write_text("Firma;Ort\nAlpha;Kisumu\n")
    said = door("supplier", "import", str(tmp_path / "firms.csv"), "--language", language, code=2)
    assert "Firma, Ort" in said
    assert ("no column of it" in said) == (language == "en")
