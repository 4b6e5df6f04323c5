"""The whole job at the command line: plan, answer, find, decide, report, sign, verify, go on, compile, restore."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from desk import Desk

from work_samples import PACKS

SHEET = """answers:
  Q-01: no
  Q-02: {value: 2, sources: women_interview, comment: Read in May.}
  Q-03: no
  Q-04: 38/40
  Q-05: north
"""


def _planned(desk: Desk, title: str = "Audit of results") -> str:
    facts = ("--title", title, "--audited-office", "Amman", "--from", "2025-01-01", "--to", "2025-12-31")
    new = desk.does("engagement", "new", "--pack", PACKS / "five-questions", *facts, "--team", "lead:Internal Auditor")
    assert new["status"] == "planned"
    desk.does("engagement", "step", new["id"], "in_progress")
    return str(new["id"])


def _answered(desk: Desk, title: str = "Audit of results", sheet: str = SHEET) -> str:
    engagement = _planned(desk, title)
    (desk.folder / "answers.yaml").write_text(sheet, encoding="utf-8")
    assert desk.does("engagement", "answer", engagement, "--file", desk.folder / "answers.yaml") == {"saved": 5}
    return engagement


def _found(desk: Desk, engagement: str) -> None:
    for draft in desk.does("finding", "draft", engagement):
        desk.does("finding", "step", engagement, draft["id"], "dismissed", "--reason", "Covered elsewhere.")


def _verified(desk: Desk, keys: Path, *files: Path, code: int = 0) -> list[dict[str, Any]]:
    printed = desk.says("report", "verify", *files, "--trust", keys / "trust", "--json")
    assert printed.code == code, printed
    found: list[dict[str, Any]] = printed.json
    return found


def _signed(desk: Desk, keys: Path, report: Path, *roles: str) -> None:
    for role in roles:
        desk.does(
            "report", "sign", report, "--identity", keys / f"{role}.p12", "--role", role, "--trust", keys / "trust"
        )


def _reported(desk: Desk, keys: Path, engagement: str, name: str, *more: str) -> Path:
    """The report written and signed by its preparer and whoever else is named."""
    report = desk.folder / name
    desk.does("report", "write", engagement, "--out", report)
    _signed(desk, keys, report, "preparer", *more)
    return report


def test_an_audit_goes_from_a_plan_to_a_signed_report_that_anyone_can_verify(desk: Desk, keys: Path) -> None:
    engagement = _answered(desk)
    scored = desk.does("engagement", "score", engagement, "--on", "2026-03-01")
    assert [flag["item"] for flag in scored["flags"] if flag["level"] == "STOP"] == ["Q-03"]

    drafts = desk.does("finding", "draft", engagement)
    assert {draft["items"][0] for draft in drafts} == {"Q-01", "Q-03"}
    assert "still drafts" in desk.refuses("report", "write", engagement, "--out", desk.folder / "early.pdf")
    assert not (desk.folder / "early.pdf").exists()
    for draft in drafts:
        told = [
            "condition=Seen",
            "root_cause=no_requirement",
            "effect=Hidden",
            "recommendation=Split",
            "priority=medium",
        ]
        told += ["owner_post=Head of Programmes", "due=2026-09-30", "response=Agreed", "criteria=Commitment 4a"]
        setting = [word for pair in told for word in ("--set", pair)]
        assert desk.does("finding", "edit", engagement, draft["id"], *setting)["gaps"] == ["status"]
        assert desk.does("finding", "step", engagement, draft["id"], "open")["status"] == "open"

    report = _reported(desk, keys, engagement, "report.pdf", "reviewer")
    (verdict,) = _verified(desk, keys, report)
    assert verdict["verdict"] == "valid"
    assert [(signer["role"], signer["post"]) for signer in verdict["signers"]] == [
        ("preparer", "Internal Auditor"),
        ("reviewer", "Senior Auditor"),
    ]
    assert verdict["missing"] == ["approver"]
    assert verdict["numbers"]["printed"] == verdict["numbers"]["confirmed"] > 20
    assert (verdict["numbers"]["differing"], verdict["changes"]) == ([], [])

    # nobody approves over a STOP that nobody has decided
    approving = ("--identity", keys / "approver.p12", "--role", "approver", "--trust", keys / "trust")
    before = report.read_bytes()
    assert "Q-03" in desk.refuses("report", "sign", report, *approving)
    assert report.read_bytes() == before
    decided = ("--decided-by", "Head of Office", "--on", "2026-03-01", "--reason", "A new line is open.")
    desk.does("engagement", "stop", engagement, "Q-03", "cleared", *decided)
    second = _reported(desk, keys, engagement, "decided.pdf", "reviewer")
    desk.does("report", "sign", second, *approving)
    (approved,) = _verified(desk, keys, second)
    assert (approved["verdict"], approved["missing"]) == ("valid", [])
    assert desk.does("workspace", "check")["ok"] is True


def test_a_copy_with_one_byte_changed_is_called_altered_and_a_stranger_unknown(desk: Desk, keys: Path) -> None:
    engagement = _answered(desk)
    _found(desk, engagement)
    report = _reported(desk, keys, engagement, "report.pdf")
    data = bytearray(report.read_bytes())
    data[len(data) // 3] ^= 1
    (desk.folder / "tampered.pdf").write_bytes(data)
    (verdict,) = _verified(desk, keys, desk.folder / "tampered.pdf", code=1)
    assert verdict["verdict"] == "invalid"
    (desk.folder / "cut.pdf").write_bytes(bytes(data[: len(data) // 2]))
    (desk.folder / "words.pdf").write_text("no PDF at all")
    verdicts = _verified(
        desk, keys, report, desk.folder / "cut.pdf", desk.folder / "words.pdf", desk.folder / "none.pdf", code=1
    )
    assert verdicts[0]["verdict"] == "valid"
    assert verdicts[3]["verdict"] == "unreadable"
    assert all(one["verdict"] not in ("valid", "valid_unknown_signer") for one in verdicts[1:])
    # without the trust list nobody knows who signed; the numbers hold all the same
    unknown = desk.says("report", "verify", report, "--json")
    assert (unknown.code, unknown.json[0]["verdict"]) == (0, "valid_unknown_signer")
    assert unknown.json[0]["numbers"]["differing"] == []


def _with_data_changed(report: Path, target: Path, old: bytes, new: bytes) -> Path:
    with pikepdf.open(report) as pdf:
        data = pdf.attachments["report.json"].get_file().read_bytes()
        assert data.count(old) == 1, data.count(old)
        stream = pdf.attachments["report.json"].get_file().obj
        stream.write(data.replace(old, new))
        pdf.save(target)
    return target


def test_one_changed_answer_inside_is_named_with_what_was_printed_and_what_it_should_be(desk: Desk, keys: Path) -> None:
    engagement = _answered(desk)
    _found(desk, engagement)
    report = desk.folder / "report.pdf"
    desk.does("report", "write", engagement, "--out", report)
    changed = _with_data_changed(report, desk.folder / "changed.pdf", b'"numerator": 38', b'"numerator": 18')
    _signed(desk, keys, changed, "preparer")
    (verdict,) = _verified(desk, keys, changed, code=1)
    assert verdict["verdict"] == "invalid"
    differing = {(one["rule"], *one["args"]): one for one in verdict["numbers"]["differing"] if one["rule"]}
    named = differing["share_numerator", "Q-04"]
    assert (named["printed"], named["recomputed"], named["page"] > 0) == ("38", "18", True)
    assert ("overall_score", "main") in differing or ("section_score", "S-B") in differing
    assert any("38" in line and "18" in line for line in verdict["words"])


def test_one_digit_changed_on_a_page_before_signing_is_named(desk: Desk, keys: Path) -> None:
    engagement = _answered(desk)
    _found(desk, engagement)
    report, forged = desk.folder / "report.pdf", desk.folder / "forged.pdf"
    desk.does("report", "write", engagement, "--out", report)
    with pikepdf.open(report) as pdf:
        changed = _change_one_printed_digit(pdf)
        assert changed
        pdf.save(forged)
    _signed(desk, keys, forged, "preparer")
    (verdict,) = _verified(desk, keys, forged, code=1)
    assert verdict["verdict"] == "invalid"
    named = [one for one in verdict["numbers"]["differing"] if one["code"] == "differs"]
    assert [one["id"] for one in named] == [changed]
    assert named[0]["page"] > 0
    assert named[0]["printed"] != named[0]["recomputed"]


def _change_one_printed_digit(pdf: pikepdf.Pdf) -> str:
    """Paints the glyph of another digit in a marked number; gives the number's id."""
    for page in pdf.pages:
        stream = page.Contents.read_bytes()
        marked = list(re.finditer(rb"/Span <</GAN \((\w+)\)>> BDC(.*?)EMC", stream, re.DOTALL))
        shown = [re.search(rb"\(([^()\\]*)\) Tj", mark[2]) for mark in marked]
        digits = {found[1] for found in shown if found and len(found[1]) == len(shown[0][1] if shown[0] else b"")}
        for mark, found in zip(marked, shown, strict=True):
            others = digits - {found[1]} if found else set()
            if found and others and len(found[1]) == len(next(iter(others))):
                at = mark.start(2) + found.start(1)
                new = stream[:at] + sorted(others)[0] + stream[at + len(found[1]) :]
                page.Contents = pdf.make_stream(new)
                return mark[1].decode()
    return ""


def test_work_that_goes_on_after_signing_becomes_version_two(desk: Desk, keys: Path) -> None:
    engagement = _answered(desk)
    _found(desk, engagement)
    desk.does("engagement", "step", engagement, "submitted")
    assert "reason" in desk.refuses("engagement", "answer", engagement, "Q-01", "yes")
    desk.does("engagement", "step", engagement, "cleared")
    assert "closed" in desk.refuses("engagement", "answer", engagement, "Q-01", "yes", "--reason", "Found it.")
    first = _reported(desk, keys, engagement, "first.pdf")
    assert desk.does("engagement", "show", engagement)["status"] == "issued"
    desk.refuses("engagement", "step", engagement, "in_progress")
    again = desk.does("engagement", "step", engagement, "in_progress", "--reason", "A file turned up.")
    assert again["version"] == 2
    desk.does("engagement", "answer", engagement, "Q-01", "yes")
    second = _reported(desk, keys, engagement, "second.pdf")
    one, two = _verified(desk, keys, first, second)
    assert (one["verdict"], two["verdict"]) == ("valid", "valid")
    assert (one["reference"][-2:], two["reference"][-2:]) == ("-1", "-2")
    assert one["reference"][:-2] == two["reference"][:-2]
    history = desk.does("engagement", "history", engagement, "Q-01")
    assert [revision["action"] for revision in history] == ["put", "put"]


def test_three_signed_reports_are_compiled_into_one_and_a_bad_one_is_refused_by_name(desk: Desk, keys: Path) -> None:
    reports = []
    for number in range(3):
        engagement = _answered(desk, f"Audit {number}", SHEET.replace("38/40", f"{30 + number}/40"))
        _found(desk, engagement)
        reports.append(_reported(desk, keys, engagement, f"report{number}.pdf"))
    compiled = desk.folder / "compiled.pdf"
    facts = ("--title", "Three audits", "--office", "Amman", "--trust", keys / "trust")
    bad = desk.folder / "bad.pdf"
    data = bytearray(reports[1].read_bytes())
    data[len(data) // 3] ^= 1
    bad.write_bytes(data)
    assert "bad.pdf" in desk.refuses("report", "compile", reports[0], bad, "--out", compiled, *facts)
    assert not compiled.exists()
    assert desk.does("report", "compile", *reports, "--out", compiled, *facts)["sources"] == 3
    _signed(desk, keys, compiled, "preparer", "reviewer")
    (verdict,) = _verified(desk, keys, compiled)
    assert (verdict["verdict"], verdict["kind"]) == ("valid", "compiled")
    assert verdict["numbers"]["printed"] == verdict["numbers"]["confirmed"] > 20


def test_a_lost_laptop_goes_on_from_its_backup(slow_desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = slow_desk
    engagement = _answered(desk)
    before = desk.does("engagement", "show", engagement)
    (desk.folder / "backups").mkdir()
    backup = desk.does("workspace", "backup", desk.folder / "backups")
    (desk.folder / "work.gaw").unlink()
    assert "work.gaw" in desk.refuses("engagement", "list", code=3)
    restored = desk.folder / "restored.gaw"
    desk.does("workspace", "restore", desk.folder / "backups" / Path(backup["file"]).name, restored)
    monkeypatch.setenv("GENDERAUDIT_WORKSPACE", str(restored))
    assert desk.does("engagement", "show", engagement) == before
    assert desk.does("workspace", "check")["ok"] is True
    desk.does("engagement", "answer", engagement, "Q-01", "yes")


def test_what_a_report_carries_is_extracted_whole_or_not_at_all(desk: Desk) -> None:
    engagement = _answered(desk)
    _found(desk, engagement)
    report, folder = desk.folder / "report.pdf", desk.folder / "inside"
    desk.does("report", "write", engagement, "--out", report)
    names = sorted(Path(name).name for name in desk.does("report", "extract", report, folder))
    assert names[-1] == "report.json"
    assert sorted(one.name for one in folder.iterdir()) == names
    other = desk.folder / "other"
    other.mkdir()
    shutil.copy(folder / "report.json", other)
    assert "report.json" in desk.refuses("report", "extract", report, other)
    assert [one.name for one in other.iterdir()] == ["report.json"]
