"""What helps along the way, at the terminal: marks, progress, a folder of evidence, the card, one-go signing."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import Desk


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setenv("GENDERAUDIT_PASSPHRASE", "quatre petits chevaux")
    monkeypatch.setenv("GENDERAUDIT_IDENTITY_PASSPHRASE", "a long passphrase")
    desk = Desk(tmp_path, ("--workspace", str(tmp_path / "w.gaw")))
    desk.does("workspace", "new")
    new = ("--pack", "genderaudit.internal-audit", "--title", "Nairobi", "--audited-office", "Nairobi")
    desk.does("engagement", "new", *new, "--from", "2026-03-01", "--to", "2026-03-31")
    desk.does("engagement", "step", "Nairobi", "in_progress")
    return desk


def test_a_marked_question_is_found_again_and_its_comment_moves_to_the_answer(desk: Desk) -> None:
    first = desk.does("engagement", "progress", "Nairobi")["next"]
    marked = desk.does("engagement", "mark", "Nairobi", first, "--later", "--flag", "--comment", "In the other office")
    assert (marked["ask_later"], marked["flagged"], marked["comment"]) == (True, True, "In the other office")
    progress = desk.does("engagement", "progress", "Nairobi")
    assert progress["overall"]["later"] == [first]
    assert progress["next"] != first
    answered = desk.does("engagement", "answer", "Nairobi", first, "--status", "dont_know")
    assert answered["comment"] == "In the other office"
    assert desk.does("engagement", "progress", "Nairobi")["overall"]["later"] == []
    desk.refuses("engagement", "mark", "Nairobi", "XX-99", "--flag")


def test_a_folder_is_taken_in_once_and_put_behind_an_answer(desk: Desk) -> None:
    folder = desk.folder / "scans"
    folder.mkdir()
    for name in ("a.txt", "b.txt", ".hidden"):
        (folder / name).write_text("one", encoding="utf-8")
    taken = desk.does("engagement", "intake", "Nairobi", folder)
    assert [one["already"] for one in taken["taken"]] == [False, True]
    assert [one["code"] for one in taken["problems"]] == ["evidence_hidden"]
    desk.does("engagement", "link", "Nairobi", "IA-01", "E-001")
    assert len(desk.does("engagement", "answer", "Nairobi", "IA-01", "yes")["state"]["evidence"]) == 1
    assert desk.does("engagement", "link", "Nairobi", "IA-01", "E-001", "--remove")["state"]["evidence"] == []
    desk.refuses("engagement", "link", "Nairobi", "IA-01", "E-099")
    desk.refuses("engagement", "intake", "Nairobi", desk.folder / "no", code=3)


def test_the_card_is_the_packs_until_one_is_loaded(desk: Desk) -> None:
    assert desk.does("engagement", "card", "Nairobi")["from_pack"]
    card = desk.folder / "card.yaml"
    card.write_text("title: Referral\nchecked_on: 2020-01-01\ncontacts: [{service: Clinic}]\n", encoding="utf-8")
    loaded = desk.does("engagement", "card", "Nairobi", card)
    assert (loaded["from_pack"], loaded["title"], loaded["stale"]) == (False, "Referral", True)
    card.write_text("title: Referral\n", encoding="utf-8")
    desk.refuses("engagement", "card", "Nairobi", card)


def test_findings_are_merged_and_listed_over_all_engagements(desk: Desk) -> None:
    for title in ("One", "Two"):
        desk.does("finding", "add", "Nairobi", "--set", f"title={title}")
    desk.does("finding", "merge", "Nairobi", "F-01", "F-02", "--reason", "One cause")
    assert {one["title"]: one["status"] for one in desk.does("finding", "list")} == {
        "One": "drafted",
        "Two": "superseded",
    }
    desk.refuses("finding", "merge", "Nairobi", "F-01", "F-02", "--reason", "Again")


def test_a_report_is_issued_in_one_go_and_looked_at(desk: Desk) -> None:
    key, target = desk.folder / "a.p12", desk.folder / "n.pdf"
    desk.does("identity", "new", key, "--post", "Internal Auditor", "--office", "Nairobi", "--country", "KE")
    issued = desk.does("report", "issue", "Nairobi", "--out", target, "--identity", key)
    facts = desk.does("report", "look", target)
    assert (facts["reference"], facts["next_role"]) == (issued["reference"], "reviewer")
    assert facts["engagement"].startswith("eng-")
    full = {gap["code"] for gap in desk.says("report", "lint", "Nairobi", "--form", "full", "--json").json}
    assert "public_keeps_text" not in full
    desk.refuses("report", "issue", "Nairobi", "--out", target, "--identity", key)
