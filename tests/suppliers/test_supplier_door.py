"""The terminal door of the registry: each command prints one JSON document, or sentences and an exit code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from genderaudit.cli import main
from genderaudit.runtime.language import LANGUAGES
from genderaudit.store import create_workspace
from work_samples import KDF, PASSPHRASE


@pytest.fixture(autouse=True)
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    create_workspace(tmp_path / "office.gaw", PASSPHRASE, kdf_iterations=KDF).close()
    monkeypatch.setattr("genderaudit.rooms.open_workspace", _opened_cheaply)
    monkeypatch.setenv("GENDERAUDIT_WORKSPACE", str(tmp_path / "office.gaw"))
    monkeypatch.setenv("GENDERAUDIT_PASSPHRASE", PASSPHRASE)
    return tmp_path


def _opened_cheaply(path: Path, passphrase: str, **more: Any) -> Any:
    from genderaudit.store import open_workspace

    return open_workspace(path, passphrase, kdf_iterations=KDF, **more)


class Door:
    """The command as a person and as a script use it."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *words: str, group: str = "supplier") -> Any:
        assert main([group, *words, "--json", "--language", "en"]) == 0, self._capsys.readouterr().err
        return json.loads(self._capsys.readouterr().out)

    def says(self, *words: str, language: str = "en", group: str = "supplier") -> str:
        assert main([group, *words, "--language", language]) == 0
        return self._capsys.readouterr().out

    def refuses(self, *words: str, code: int = 2, group: str = "supplier") -> str:
        assert main([group, *words, "--language", "en"]) == code
        return self._capsys.readouterr().err


@pytest.fixture
def door(capsys: pytest.CaptureFixture[str]) -> Door:
    return Door(capsys)


def mill(door: Door) -> str:
    facts = {
        "country": "KE",
        "identifiers": "ungm:00123;registration:C-77",
        "aliases": "R. Mill;The Mill",
        "sectors": "53101500",
        "women_share": "50.5",
        "women_control": "yes",
        "independent": "yes",
        "verification": "2",
        "contact": "indirect",
        "labour_intensity": "high",
        "workforce": "production:40/60;management:2/20",
        "certificates": "SMETA@2020-01-31;EDGE",
        "sites": "Works|1 River Road|KE",
        "spend": "1000 USD 2025-02-01/2025-02-28 paid;-100 USD 2025-03-01;7 KES 2025-03-01",
        "code_accepted": "2019-01-01",
        "code_expires": "2021-01-01",
    }
    words = [word for field, text in facts.items() for word in ("--set", f"{field}={text}")]
    return str(door("add", "River Mill", *words)["id"])


def test_a_supplier_is_written_down_shown_changed_and_removed(door: Door) -> None:
    id = mill(door)
    shown = door("show", "00123")
    assert shown["id"] == id
    assert shown["identifiers"][0] == {"scheme": "ungm", "value": "00123", "issuer": ""}
    assert [one["state"] for one in shown["certificates"]] == ["expired", "no_end"]
    assert (shown["code"], shown["ownership_class"]["code"]) == ("expired", "women_owned")
    assert shown["ownership_class"]["notes"] == ["differs"]
    assert shown["workforce"][1] == {
        "level": "management",
        "women": "<5",
        "men": 20,
        "other": None,
        "share_of_women": None,
    }
    edited = door("edit", "River Mill", "--set", "psea=policy", "--set", "women_share=", "--set", "country=UG")
    assert (edited["psea"], edited["country"], edited["ownership"]["women_share"]) == ("policy", "UG", None)
    assert edited["ownership"]["verification"] == 2, "what was not named stays"
    listed = door("list", "--country", "UG", "--psea", "policy", "--text", "MILL")
    assert [one["id"] for one in listed] == [id]
    assert "River Mill" in door.says("list")
    assert "reason" in door.refuses("remove", id, "--reason", " ")
    assert door("remove", id, "--reason", "entered twice")["removed"] == [id]
    assert door("list") == []
    door("undo", group="workspace")
    assert len(door("list")) == 1


def test_who_supplies_whom_is_written_down_ended_and_taken_out(door: Door) -> None:
    id = mill(door)
    farm = door("add", "Hill Farm")["id"]
    link = door(
        "link", "Hill Farm", "supplies", "River Mill", "--set", "value=1200.50 USD", "--set", "gender_clause=yes"
    )
    assert (link["seller"], link["buyer"], link["value"], link["currency"]) == (farm, id, "1200.50", "USD")
    assert link["gender_clause"] is True
    direct = door("link", "River Mill", "subcontracts", "us")
    assert len(door("show", id)["relationships"]) == 2
    assert door("unlink", direct["id"], "--on", "2026-01-31")["valid_to"] == "2026-01-31"
    assert "reason" in door.refuses("unlink", link["id"])
    door("unlink", link["id"], "--reason", "never was")
    assert len(door("show", id)["relationships"]) == 1
    assert "does not belong" in door.refuses("link", "Hill Farm", "controls", "River Mill", "--set", "share=20")
    assert "no supplier" in door.refuses("link", "Nobody", "supplies", "us")


def test_screening_money_and_indicators_answer_with_their_bounds(door: Door) -> None:
    id = mill(door)
    door("add", "Hill Farm", "--set", "spend=300 USD 2025-05-01")
    screened = door("screen", id)
    assert (screened["tier"], screened["points"]) == ("standard", 4)
    assert "country_risk" in screened["missing"]
    period = ("--from", "2025-01-01", "--to", "2025-12-31")
    money = door("spend", *period)
    assert [(one["name"], one["amount"]) for one in money["by_supplier"]] == [
        ("River Mill", "900"),
        ("Hill Farm", "300"),
    ]
    assert money["missing_rates"] == {"KES": "7"}
    share = money["women_owned"]
    assert (share["low"], share["high"], share["women"], share["unknown"]) == ("0.7500", "1.0000", 1, 1)
    assert "75.0 %" in door.says("spend", *period)
    door("setup", "--rate", "KES=0.5@2025-01-01", "--definition", "UN_51")
    money = door("spend", *period)
    assert money["missing_rates"] == {}
    assert money["women_owned"]["low"] == "0.0000", "50.5 % is not 51 %"
    found = door("indicators", *period, "--count", "bids=10", "--count", "bids_women=4", "--target", "bidding_share=40")
    bidding = next(one for one in found if one["code"] == "bidding_share")
    assert (bidding["low"], bidding["origin"], bidding["reached"]) == ("0.4000", "entered", "reached")
    assert "larger than" in door.refuses("indicators", *period, "--count", "bids_women=11")
    refused = door.refuses("indicators", *period, "--count", "bids=99", "--target", "hats=1")
    assert "no procurement indicator" in refused
    bidding = next(one for one in door("indicators", *period) if one["code"] == "bidding_share")
    assert bidding["whole"] == "10", "a refused command left nothing half-entered"


def test_something_to_verify_is_noted_and_settled(door: Door) -> None:
    id = mill(door)
    task = door("task", id, "--code", "nominee", "--text", "Who signs the cheques?", "--owner", "Procurement Officer")
    assert task["status"] == "open"
    assert "control not yet verified" in door.says("tasks", id)
    assert door("settle", task["id"], "--reason", "The owner signs", "--dismiss")["status"] == "dismissed"
    assert "settled already" in door.refuses("settle", task["id"], "--reason", "x")


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_read_words_in_their_language_and_no_codes(door: Door, language: str) -> None:
    id = mill(door)
    door("link", id, "supplies", "us")
    door("task", id, "--code", "shared_detail", "--text", "x")
    period = ("--from", "2025-01-01", "--to", "2025-12-31")
    said = "\n".join(
        (
            door.says("list", language=language),
            door.says("show", id, language=language),
            door.says("screen", id, language=language),
            door.says("spend", *period, language=language),
            door.says("tasks", language=language),
        )
    )
    assert "River Mill" in said
    for code in ("not_accepted", "women_owned", "shared_detail", "labour_intensity", "not_complete", "labour_agency"):
        assert code not in said


def test_what_is_not_understood_is_said_with_a_remedy(door: Door) -> None:
    id = mill(door)
    assert "FIELD=TEXT" in door.refuses("add", "x", "--set", "hat=red")
    assert "exchange rate" in door.refuses("setup", "--rate", "KES")
    assert "women_control" in door.refuses("edit", id, "--set", "women_control=perhaps")
    assert "spend" in door.refuses("edit", id, "--set", "spend=much USD 2025-01-01")
    assert "country" in door.refuses("edit", id, "--set", "country=Kenya")
    assert "date" in door.refuses("edit", id, "--set", "spend=1 USD soon")


def test_one_earlier_step_is_taken_back_and_refused_where_others_build_on_it(door: Door) -> None:
    id = mill(door)
    door("edit", id, "--set", "psea=policy")
    door("add", "Hill Farm")
    steps = door("steps", group="workspace")
    edit = next(one["id"] for one in steps if one["name"] == "supplier.edit")
    addition = next(one["id"] for one in reversed(steps) if one["name"] == "supplier.add")
    refused = door.refuses("undo", "--step", addition, "--reason", "wrong", group="workspace")
    assert "supplier changed" in refused
    assert "needs a reason" in door.refuses("undo", "--step", edit, group="workspace")
    door("undo", "--step", edit, "--reason", "the policy was another's", group="workspace")
    assert door("show", id)["psea"] == "not_assessed"
    assert len(door("list")) == 2


def test_weights_and_assumed_risk_are_set_and_what_has_no_rate_is_named(door: Door) -> None:
    mill(door)
    now = door("setup", "--weight", "k.supplies=0.5", "--assume", "ke.labour=0.4", "--currency", "EUR")
    assert (now["weights"], now["priors"], now["currency"]) == ({"k.supplies": "0.5"}, {"KE": {"labour": "0.4"}}, "EUR")
    said = door.says("setup")
    assert "Assumed, never found" in said
    assert "KES: 1 amount has no rate" in said
    now = door("setup", "--weight", "k.supplies=", "--assume", "KE.labour=")
    assert (now["weights"], now["priors"]) == ({}, {})
    assert "no theme" in door.refuses("setup", "--assume", "KE.hats=0.4")
    assert "no weight" in door.refuses("setup", "--currency", "USD", "--weight", "hats=1")
    assert door("setup")["currency"] == "EUR", "a refused command left nothing half-entered"
    assert "exchange rate" in door.refuses("setup", "--rate", "KES=nan@2026-01-01")


def test_own_risk_is_recorded_with_its_source_and_shown_as_what_it_is(door: Door) -> None:
    id = mill(door)
    assert "A reason is due" in door.refuses("risk", id, "labour", "0.6")
    kept = door("risk", id, "labour", "0.6", "--source", "Visit of the field office", "--on", "2026-03-01")
    assert [(one["value"], one["status"], one["on"]) for one in kept["own_risks"]] == [("0.6", "found", "2026-03-01")]
    assert "Recorded by a person" in door.says("show", id)
    door("risk", id, "labour", "0.3", "--source", "Sector study", "--estimated")
    assert "Estimated from country and sector" in door.says("show", id)
    assert "no level of risk" in door.refuses("risk", id, "labour", "2")
    assert door("risk", id, "labour")["own_risks"] == []
