"""JSON shapes, exit codes and refusals at the command line: what scripts rely on, and what bad input leaves behind."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from desk import Desk

from work_samples import PACKS

FACTS = ("--audited-office", "Amman", "--from", "2025-01-01", "--to", "2025-12-31")


@pytest.fixture
def engagement(desk: Desk) -> str:
    new = desk.does("engagement", "new", "--pack", PACKS / "every-type", "--title", "Audit", *FACTS)
    desk.does("engagement", "step", new["id"], "in_progress")
    return str(new["id"])


def _has(document: Any, *keys: str) -> bool:
    return set(keys) <= set(document)


def test_every_command_that_prints_data_prints_one_document_with_the_promised_keys(desk: Desk, engagement: str) -> None:
    for answer in (
        ("T-01", "all"),
        ("T-07", "12/20"),
        ("T-09", "yes"),
        ("T-12a#0", "North"),
        ("T-06", "leaders|women=9"),
    ):
        desk.does("engagement", "answer", engagement, *answer)
    packs = desk.does("checklist", "list")
    assert all(_has(pack, "id", "version", "kind", "title", "questions", "languages") for pack in packs)
    assert all(pack["languages"] == ["en", "fr", "es", "ar"] and pack["questions"] > 5 for pack in packs)
    check = desk.does("workspace", "check")
    assert (check["ok"], check["problems"]) == (True, [])
    assert check["revisions"] > 5
    scored = desk.does("engagement", "score", engagement)
    assert _has(scored, "overall", "sections", "commitments", "flags", "receipt")
    assert _has(scored["overall"], "value", "rating", "coverage")
    assert set(scored["commitments"]) == {"2a", "2b", "2c", "2d", "4a", "4b", "4c", "4d"}
    assert {flag["item"]: flag["level"] for flag in scored["flags"]}["T-09"] == "STOP"
    shown = desk.does("engagement", "show", engagement)
    assert shown["answers"]["T-12a#0"]["value"] == "North"
    (evidence,) = [
        desk.does("engagement", "evidence", engagement, "Seen board", "--kind", "observation", "--grade", "A")
    ]
    assert (evidence["number"], evidence["grade"]) == (1, "A")
    assert {draft["level"] for draft in desk.does("finding", "draft", engagement)} >= {"STOP", "CRIT"}
    assert _has(desk.does("finding", "show", engagement, "F-01"), "number", "gaps", "status")
    assert isinstance(desk.does("finding", "list", engagement), list)
    assert _has(desk.does("workspace", "info"), "revisions")
    assert _has(desk.does("identity", "list"), "identities", "trust")
    assert desk.does("workspace", "undo")["step"] == "finding.draft"
    assert desk.does("workspace", "redo")["step"] == "finding.draft"
    history = desk.does("engagement", "history", engagement, "T-01")
    assert history[0]["action"] == "put"


def test_a_pack_with_errors_and_open_gaps_answer_no_with_exit_code_one(desk: Desk, engagement: str) -> None:
    broken = desk.folder / "pack"
    broken.mkdir()
    (broken / "pack.yaml").write_text("format: 1\nid: x\n", encoding="utf-8")
    printed = desk.says("checklist", "check", broken, "--json")
    assert printed.code == 1
    assert all(_has(one, "file", "line", "message", "remedy") for one in printed.json["problems"])
    assert desk.does("checklist", "check", PACKS / "every-type")["problems"] == []
    desk.does("engagement", "answer", engagement, "T-09", "yes")
    lint = desk.says("report", "lint", engagement, "--json")
    assert lint.code == 1
    assert {gap["code"] for gap in lint.json if gap["weight"] == "blocks"} == {"stop_undecided"}


REFUSED: list[tuple[tuple[str, ...], str]] = [
    (("engagement", "show", "Nothing"), "Nothing"),
    (("engagement", "new", "--pack", "internal-audit", "--title", "", *FACTS), "title"),
    (("engagement", "new", "--pack", "internal-audit", "--title", "T", *FACTS, "--tier", "huge"), "huge"),
    (("engagement", "new", "--pack", "internal-audit", "--title", "T", *FACTS, "--part", "attic"), "attic"),
    (("engagement", "new", "--pack", "internal-audit", "--title", "T", *FACTS, "--team", "Auditor"), "Auditor"),
    (
        ("engagement", "new", "--pack", "internal-audit", "--title", "T", *FACTS, "--set", "status=closed"),
        "status=closed",
    ),
    (
        ("engagement", "new", "--pack", "internal-audit", "--title", "T", *FACTS[:3], "2026", "--to", "2025-12-31"),
        "2026",
    ),
    (("engagement", "new", "--pack", "internal-audit", "--title", "T", *FACTS[:-1], "2024-12-31"), "ends before"),
    (("engagement", "answer", "Audit", "T-99", "yes"), "T-99"),
    (("engagement", "answer", "Audit", "T-09", "maybe"), "maybe"),
    (("engagement", "answer", "Audit", "T-09"), "QUESTION and VALUE"),
    (("engagement", "answer", "Audit", "T-09", ""), "missing"),
    (("engagement", "answer", "Audit", "T-12a", "North"), "row"),
    (("engagement", "answer", "Audit", "T-05", "half \udcff"), "kept"),
    (("engagement", "answer", "Audit", "T-05", "whole", "--comment", "half \udcff"), "kept"),
    (("engagement", "step", "Audit", "flying"), "flying"),
    (("engagement", "step", "Audit", "withdrawn"), "reason"),
    (("engagement", "stop", "Audit", "T-09", "cleared", "--decided-by", "Head", "--on", "2026-03-01"), "no STOP"),
    (("engagement", "stop", "Audit", "T-09", "cleared", "--decided-by", "Head", "--on", "today"), "today"),
    (("engagement", "evidence", "Audit", "Board", "--kind", "rumour"), "type"),
    (("finding", "show", "Audit", "F-77"), "F-77"),
    (("finding", "add", "Audit", "--set", "nonsense"), "nonsense"),
    (("finding", "add", "Audit", "--set", "colour=red"), "title"),
    (("report", "write", "Nothing", "--out", "x.pdf"), "Nothing"),
    (("report", "verify", "x.pdf", "--at", "yesterday"), "yesterday"),
    (("identity", "new", "x.p12", "--kind", "office"), "root"),
    (("identity", "trust", "--write", "x.trust"), "root"),
    (("identity", "trust", "--pin", "zz"), "zz"),
]
IN_TROUBLE: list[tuple[tuple[str, ...], str]] = [
    (("engagement", "evidence", "Audit", "Board", "--file", "none.jpg"), "none.jpg"),
    (("engagement", "answer", "Audit", "--file", "none.csv"), "none.csv"),
    (("engagement", "answer", "Audit", "--file", "none.yaml"), "none.yaml"),
    (("engagement", "new", "--pack", "no-such-pack", "--title", "T", *FACTS), "no-such-pack"),
    (("report", "sign", "none.pdf", "--identity", "none.p12", "--role", "preparer"), "none.p12"),
    (("report", "write", "Audit", "--out", "no-folder/x.pdf"), "x.pdf"),
    (("workspace", "info", "--workspace", "none.gaw"), "none.gaw"),
    (("identity", "export", "none.p12", "x.pem"), "none.p12"),
    (("identity", "revoke", "none.p12", "x.crl"), "none.p12"),
    (("workspace", "info", "--passphrase-file", "none.txt"), "none.txt"),
]


def _left_behind(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix not in (".gaw-shm", ".gaw-wal") and "home" not in path.parts
    }


@pytest.mark.parametrize(("words", "place", "code"), [(*one, 2) for one in REFUSED] + [(*one, 3) for one in IN_TROUBLE])
def test_bad_input_is_answered_in_a_sentence_with_its_place_and_leaves_nothing_behind(
    desk: Desk, engagement: str, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], place: str, code: int
) -> None:
    monkeypatch.chdir(desk.folder)
    before, revisions = _left_behind(desk.folder), desk.does("workspace", "info")["revisions"]
    sentence = desk.refuses(*words, code=code)
    assert place in sentence
    assert len(sentence.split()) > 4
    after = _left_behind(desk.folder)
    assert set(after) == set(before)
    assert desk.does("workspace", "info")["revisions"] == revisions


def test_a_sheet_with_bad_rows_names_each_and_takes_none_in_four_languages(desk: Desk, engagement: str) -> None:
    sheet = desk.folder / "answers.csv"
    sheet.write_text("question,value\nT-09,no\nT-10,7\nT-77,yes\n", encoding="utf-8")
    sentences = set()
    for language in ("en", "fr", "es", "ar"):
        printed = desk.says("engagement", "answer", engagement, "--file", sheet, "--language", language)
        assert printed.code == 2
        for place in ("answers.csv, row 3", "answers.csv, row 4", "T-10", "T-77"):
            assert place in printed.err
        sentences.add(printed.err.splitlines()[0])
    assert len(sentences) == 4
    assert desk.does("engagement", "show", engagement)["answers"] == {}


def test_words_that_are_no_command_and_a_missing_workspace_are_usage_mistakes(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for words in (("fly",), ("engagement",), ("engagement", "fly"), ("report", "write", "Audit")):
        printed = desk.says(*words)
        assert printed.code == 2
        assert "Traceback" not in printed.err
    assert (desk.says().code, desk.says().err) == (0, "")  # without words the help is the answer
    monkeypatch.delenv("GENDERAUDIT_WORKSPACE")
    assert "--workspace" in desk.refuses("engagement", "list")
    monkeypatch.delenv("GENDERAUDIT_PASSPHRASE")
    monkeypatch.setattr("sys.stdin", io.StringIO())  # nobody at the keyboard
    assert "passphrase" in desk.refuses("engagement", "list", "--workspace", desk.folder / "work.gaw")


def test_a_wrong_passphrase_is_trouble_and_an_existing_workspace_is_never_overwritten(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (desk.folder / "work.gaw").read_bytes()
    assert "work.gaw" in desk.refuses("workspace", "new")
    monkeypatch.setenv("GENDERAUDIT_PASSPHRASE", "another one altogether")
    assert "passphrase" in desk.refuses("engagement", "list", code=3)
    assert (desk.folder / "work.gaw").read_bytes() == before


def test_a_defect_of_ours_ends_with_seventy_and_shows_its_traceback_only_when_asked(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("planted")

    monkeypatch.setattr("genderaudit.engagements.actions.planning.find_engagement", broken)
    quiet = desk.says("engagement", "show", "Audit")
    assert (quiet.code, quiet.out) == (70, "")
    assert "Traceback" not in quiet.err
    assert "planted" in quiet.err
    loud = desk.says("engagement", "show", "Audit", "--verbose")
    assert loud.code == 70
    assert "Traceback" in loud.err


def test_the_command_itself_runs_as_a_program_without_qt_and_prints_only_json(slow_desk: Desk) -> None:
    facts = ("--pack", str(PACKS / "every-type"), "--title", "Audit", *FACTS)
    engagement = slow_desk.does("engagement", "new", *facts)["id"]
    child = "import sys; sys.modules['PySide6'] = None; from genderaudit.__main__ import main; main()"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", child, "engagement", "list", "--json"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert engagement in done.stdout
    assert done.stdout.startswith("[")
