"""The terminal door of matching: pairs with their reasons, decisions on many, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from genderaudit.cli import main
from genderaudit.runtime.language import LANGUAGES
from genderaudit.store import create_workspace, open_workspace
from genderaudit.suppliers.model.keeping import Match
from work_samples import AUDITOR, KDF, PASSPHRASE


@pytest.fixture(autouse=True)
def _office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    create_workspace(tmp_path / "office.gaw", PASSPHRASE, kdf_iterations=KDF).close()
    monkeypatch.setattr("genderaudit.rooms.open_workspace", _opened_cheaply)
    monkeypatch.setenv("GENDERAUDIT_WORKSPACE", str(tmp_path / "office.gaw"))
    monkeypatch.setenv("GENDERAUDIT_PASSPHRASE", PASSPHRASE)


def _opened_cheaply(path: Path, passphrase: str, **more: Any) -> Any:
    return open_workspace(path, passphrase, kdf_iterations=KDF, **more)


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Any:
    def door(*words: str, code: int = 0, language: str = "en", as_json: bool = True) -> Any:
        assert main(["supplier", *words, *(["--json"] if as_json else []), "--language", language]) == code
        told = capsys.readouterr()
        return told.err if code else json.loads(told.out) if as_json else told.out

    return door


@pytest.fixture
def three(ask: Any) -> list[str]:
    """Two that hold the same number, and one that is spelt much like the first."""
    ids = []
    for name, number in (("Kamata Weaving Ltd", "C-7722"), ("Kamata Weavers", "C 7722"), ("Kamata Weavng", "C-9123")):
        ask("add", name, "--set", "country=KE", "--set", f"identifiers=registration:{number}")
    ids += [one["id"] for one in ask("list")]
    return ids


def test_pairs_are_listed_with_their_reasons_in_every_language(ask: Any, three: list[str]) -> None:
    found = ask("matches")
    assert found[0]["verdict"] == "certain"
    assert sorted(found[0]["names"]) == ["Kamata Weavers", "Kamata Weaving Ltd"]
    assert found[0]["reasons"][0]["code"] == "registration"
    assert {one["verdict"] for one in found[1:]} == {"undecided"}
    assert [one["verdict"] for one in ask("matches", "--verdict", "certain")] == ["certain"]
    for language in LANGUAGES:
        text = ask("matches", language=language, as_json=False)
        assert "Kamata Weavng" in text
        assert "suppliers_matching" not in text


def test_all_certain_ones_are_accepted_at_once_and_a_split_brings_one_back(ask: Any, three: list[str]) -> None:
    decided = ask("matches", "--accept", "certain", "--reason", "Same registration")
    assert [one["same"] for one in decided["matches"]] == [True]
    assert len(ask("list")) == 2
    (merged,) = decided["changed"]
    ask("split", merged["id"], "--reason", "Two firms after all")
    assert {one["id"] for one in ask("list")} == set(three)
    assert "certain" not in {one["verdict"] for one in ask("matches")}
    assert "nothing to decide" in ask("matches", "--accept", "certain", as_json=False)


def test_two_that_differ_are_remembered_and_a_contradiction_is_refused_by_name(ask: Any, three: list[str]) -> None:
    ask("differ", "Kamata Weaving Ltd", "Kamata Weavng")
    pairs = [set(one["names"]) for one in ask("matches")]
    assert {"Kamata Weaving Ltd", "Kamata Weavng"} not in pairs
    ask("merge", "Kamata Weaving Ltd", "Kamata Weavers")
    assert "Kamata Weavers" not in [one["name"] for one in ask("list")]
    ask("split", "kamata weavers")
    ask("merge", "Kamata Weavers", "Kamata Weavng")
    assert "it was decided that they are not" in ask("merge", "Kamata Weaving Ltd", "Kamata Weavers", code=2)


def test_what_does_not_make_sense_is_refused_in_a_sentence(ask: Any, three: list[str]) -> None:
    assert "matched with itself" in ask("merge", three[0], three[0], code=2)
    assert "nothing to split" in ask("split", three[0], code=2)
    assert "no supplier 'Zylo'" in ask("split", "Zylo", code=2)


def test_contradictions_that_two_laptops_bring_are_listed(ask: Any, three: list[str], tmp_path: Path) -> None:
    assert ask("matches", "--contradictions") == []
    first, second, third = three
    with (
        open_workspace(tmp_path / "office.gaw", PASSPHRASE, kdf_iterations=KDF) as workspace,
        workspace.step("workspace.merge", AUDITOR) as step,
    ):
        for one, other, same in ((first, second, True), (second, third, True), (first, third, False)):
            key, day = Match.id_for(one, other), workspace.today()
            step.put(Match(id=key, first=min(one, other), second=max(one, other), same=same, decided_on=day))
    (found,) = ask("matches", "--contradictions")
    assert ({found["first"], found["second"]}, found["through"]) == ({first, third}, [second])
    for language in LANGUAGES:
        assert "Kamata" in ask("matches", "--contradictions", language=language, as_json=False)
