"""The terminal door of the register: each command prints one JSON document, or sentences and an exit code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from genderaudit.cli import main
from genderaudit.store import create_workspace
from work_samples import KDF, PASSPHRASE


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    create_workspace(tmp_path / "office.gaw", PASSPHRASE, kdf_iterations=KDF).close()
    monkeypatch.setattr("genderaudit.rooms.open_workspace", _opened_cheaply)
    monkeypatch.setenv("GENDERAUDIT_WORKSPACE", str(tmp_path / "office.gaw"))
    monkeypatch.setenv("GENDERAUDIT_PASSPHRASE", PASSPHRASE)
    return tmp_path


def _opened_cheaply(path: Path, passphrase: str, **more: Any) -> Any:
    from genderaudit.store import open_workspace

    return open_workspace(path, passphrase, kdf_iterations=KDF, **more)


def run(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> Any:
    assert main(["risk", *words, "--json", "--language", "en"]) == code
    return json.loads(capsys.readouterr().out)


def said(capsys: pytest.CaptureFixture[str], *words: str, code: int) -> str:
    assert main(["risk", *words, "--language", "en"]) == code
    return capsys.readouterr().err


@pytest.mark.usefixtures("office")
def test_a_risk_is_picked_adapted_rated_treated_accepted_and_closed(capsys: pytest.CaptureFixture[str]) -> None:
    assert len(run(capsys, "library")) == 36
    assert run(capsys, "library", "RL-02")["category"] == "sea_gbv"
    added = run(capsys, "add", "--from", "RL-02", "--set", "owner_post=Head of Programmes")
    assert (added["label"], added["status"], added["score"]) == ("R-01", "draft", None)
    rated = run(capsys, "rate", "R-01", "women=3x4:high", "girls=3x3:low", "money=1x2", "--rationale", "Three visits")
    assert (rated["score"]["value"], rated["score"]["band"], rated["score"]["groups"]) == (12, "high", ["women"])
    assert (rated["score"]["flagged"], rated["score"]["confidence"]) == (True, "low")
    controlled = run(capsys, "control", "R-01", "--set", "text=Lamps", "--set", "groups=women;girls")
    assert controlled["controls"][0]["groups"] == ["women", "girls"]
    tested = run(capsys, "control", "R-01", "--number", "1", "--set", "effectiveness=3", "--set",
                 "tested_on=2026-01-05", "--set", "tested_by=Logistics")  # fmt: skip
    assert tested["controls"][0]["effectiveness"] == 3
    treated = run(capsys, "treat", "R-01", "--set", "text=Move the site", "--set", "cost=1200 USD", "--set",
                  "indicator=Share who feel safe | sex;age", "--set", "protects=girls")  # fmt: skip
    assert treated["treatments"][0]["cost"] == {"amount": "1200", "currency": "USD"}
    assert treated["treatments"][0]["indicator"]["split_by"] == ["sex", "age"]
    assert "head_of_office" in said(
        capsys, "accept", "R-01", "--approver", "Officer", "--reason", "x", "--until", "2100-01-01", code=2
    )
    accepted = run(capsys, "accept", "R-01", "--approver", "Head of Office", "--role", "head_of_office",
                   "--reason", "Small", "--until", "2100-01-01")  # fmt: skip
    assert accepted["acceptance"]["until"] == "2100-01-01"
    shown = run(capsys, "show", "R-01")
    assert [point["status"] for point in shown["timeline"]][-1] == "accepted"
    assert shown["bow_tie"]["before"][0]["text"] == "Lamps"
    assert run(capsys, "close", "R-01", "--reason", "Left")["status"] == "closed"
    assert run(capsys, "close", "R-01", "--reopen", "--reason", "Back")["status"] == "open"


@pytest.mark.usefixtures("office")
def test_the_list_is_filtered(capsys: pytest.CaptureFixture[str]) -> None:
    for title, levels in (("Crèche far away", "women=1x1"), ("Road unlit", "girls=5x5")):
        run(capsys, "add", "--set", f"title={title}")
        label = run(capsys, "list", "--text", title)[0]["label"]
        run(capsys, "rate", label, levels)
    assert [one["label"] for one in run(capsys, "list")] == ["R-02", "R-01"]
    assert [one["label"] for one in run(capsys, "list", "--text", "creche FAR")] == ["R-01"]
    assert [one["label"] for one in run(capsys, "list", "--band", "very_high")] == ["R-02"]
    assert [one["label"] for one in run(capsys, "list", "--group", "women", "--status", "open")] == ["R-01"]
    assert run(capsys, "list", "--gap") == run(capsys, "list", "--overdue") == run(capsys, "list", "--owner", "x") == []


@pytest.mark.usefixtures("office")
def test_checks_exit_with_one_and_mending_ends_them(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "add", "--set", "title=A")
    run(capsys, "rate", "R-01", "women=2x2", "men=2x2")
    assert [one["code"] for one in run(capsys, "check", code=1)] == ["same_for_every_group"]
    assert run(capsys, "check", "R-01", "--mend", "same_for_every_group")["score"]["confidence"] == "low"
    assert run(capsys, "check") == []


@pytest.mark.usefixtures("office")
def test_another_matrix_is_previewed_then_applied_with_a_reason(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "add", "--set", "title=A")
    run(capsys, "rate", "R-01", "women=5x3")
    assert [one["matrix"]["id"] for one in run(capsys, "matrix") if one["in_use"]] == ["house_5x5"]
    preview = run(capsys, "matrix", "published_a_5x5")
    assert (preview["applied"], preview["changes"][0]["after_band"]) == (False, "extreme")
    assert "reason" in said(capsys, "matrix", "published_a_5x5", "--apply", code=2)
    run(capsys, "matrix", "published_a_5x5", "--apply", "--reason", "Ours")
    assert run(capsys, "list")[0]["score"]["matrix"] == {"id": "published_a_5x5", "version": 1}
    assert main(["workspace", "undo", "--json"]) == 0
    capsys.readouterr()
    assert run(capsys, "list")[0]["score"]["matrix"] == {"id": "house_5x5", "version": 1}


def test_a_register_is_previewed_taken_in_and_written_out(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (office / "r.csv").write_text("Risk;Women;Remark\nA;3x4;x\nB;9x1;y\n", encoding="utf-8")
    preview = run(capsys, "import", str(office / "r.csv"), "--preview")
    assert (preview["imported"], preview["risks"]["new"], preview["unmapped"]) == (False, 1, ["Remark"])
    assert run(capsys, "list") == []
    taken = run(capsys, "import", str(office / "r.csv"), "--map", "Remark=cause")
    assert taken["rows"] == {"read": 2, "rejected": 1}
    assert [(one["row"], one["column"]) for one in taken["problems"]] == [(3, "Women")]
    assert run(capsys, "list")[0]["cause"] == "x"
    assert run(capsys, "export", str(office / "out.xlsx"))["risks"] == 1
    assert run(capsys, "export", str(office / "back.csv"), "--layout")["risks"] == 1
    assert (office / "back.csv").read_text(encoding="utf-8-sig").splitlines() == ["Risk,Women,Remark", "A,3x4,x"]
    (office / "bad.xlsx").write_bytes(b"PK\x03\x04 cut")
    assert "not a whole XLSX file" in said(capsys, "import", str(office / "bad.xlsx"), code=2)
    assert said(capsys, "import", str(office / "none.csv"), code=3)


@pytest.mark.usefixtures("office")
def test_ranges_are_drawn_with_a_printed_seed(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "add", "--set", "title=A")
    run(capsys, "edit", "R-01", "--likelihood-range", "0.1/0.2/0.5", "--effect-range", "1/5/9", "--unit", "persons")
    told = [run(capsys, "simulate", "--draws", "500", "--seed", seed) for seed in ("3", "3", "4")]
    assert told[0] == told[1] != told[2] and told[0]["seed"] == 3 and told[0]["unit"] == "persons"
    assert "not a range" in said(capsys, "edit", "R-01", "--likelihood-range", "1/2", code=2)


@pytest.mark.usefixtures("office")
def test_mistakes_are_sentences(capsys: pytest.CaptureFixture[str]) -> None:
    assert "no risk 'R-09'" in said(capsys, "show", "R-09", code=2)
    run(capsys, "add", "--set", "title=A", "--affected", "women")
    assert "not a rating" in said(capsys, "rate", "R-01", "women=high", code=2)
    assert "does not say what to set" in said(capsys, "edit", "R-01", "--set", "cause", code=2)
    assert "does not fit" in said(capsys, "edit", "R-01", "--set", "category=weather", code=2)
    run(capsys, "edit", "R-01", "--unaffected", "men=They are elsewhere")
    assert "They are elsewhere" in said(capsys, "rate", "R-01", "men=1x1", code=2)


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_the_register_speaks_every_language(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["risk", "add", "--from", "RL-01", "--language", language]) == 0
    assert main(["risk", "rate", "R-01", "women=3x5:low", "men=1x1:low", "--language", language]) == 0
    for command in ("list", "check", "matrix", "library"):
        assert main(["risk", command, "--language", language]) in (0, 1)
    out = capsys.readouterr().out
    assert {"en": "High", "fr": "Élevé", "es": "Alto", "ar": "مرتفع"}[language] in out
    assert "{" not in out and "risks." not in out
