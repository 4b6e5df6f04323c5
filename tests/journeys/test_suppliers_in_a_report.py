"""A procurement officer at the command line: who supplies whom, an assessment, its signed report with the chapter."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from desk import Desk


def _verified(desk: Desk, keys: Path, file: Path) -> dict[str, Any]:
    printed = desk.says("report", "verify", file, "--trust", keys / "trust", "--json")
    assert printed.code == 0, printed
    (found,) = printed.json
    return dict(found)


def _inside(desk: Desk, file: Path) -> dict[str, Any]:
    folder = desk.folder / f"inside-{file.stem}"
    desk.does("report", "extract", file, folder)
    found: dict[str, Any] = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    return found


def _chain(desk: Desk) -> None:
    desk.does("supplier", "add", "Cedar Sewing", "--set", "country=JO", "--set", "contact=direct")
    desk.does("supplier", "add", "Delta Mill", "--set", "country=BD", "--set", "women_share=60")
    desk.does("supplier", "link", "Delta Mill", "supplies", "Cedar Sewing", "--set", "value=40000 USD")
    desk.does("supplier", "link", "Cedar Sewing", "supplies", "us", "--set", "value=60000 USD")


def _planned(desk: Desk, title: str, *more: str) -> str:
    facts = ("--title", title, "--audited-office", "Amman", "--from", "2026-01-01", "--to", "2026-03-31")
    new = desk.does("engagement", "new", "--pack", "genderaudit.supplier-procurement", *facts, *more)
    desk.does("engagement", "step", new["id"], "in_progress")
    return str(new["id"])


def test_the_report_of_an_assessment_tells_of_the_supplier_and_its_network(desk: Desk, keys: Path) -> None:
    assert "no supplier" in desk.refuses(
        "report", "write", _planned(desk, "Office", "--part", "office"), "--out", desk.folder / "x.pdf", "--suppliers"
    )
    _chain(desk)
    about = ("--tier", "light", "--part", "supplier", "--supplier", "Cedar Sewing")
    engagement = _planned(desk, "Sewing", *about)
    desk.does("engagement", "answer", engagement, "SP-23", "3")
    report, bare, public = (desk.folder / f"{name}.pdf" for name in ("report", "bare", "public"))
    identity = ("--identity", keys / "preparer.p12", "--trust", keys / "trust")
    desk.does("report", "issue", engagement, "--out", report, *identity)
    found = _verified(desk, keys, report)
    assert (found["verdict"], found["redrawn"]) == ("valid", "same")
    assert found["numbers"]["printed"] == found["numbers"]["confirmed"] > 40
    supply = _inside(desk, report)["supply"]
    assert {one["name"] for one in supply["suppliers"]} == {"Cedar Sewing", "Delta Mill"}
    desk.does("report", "write", engagement, "--out", bare, "--no-suppliers")
    assert "supply" not in _inside(desk, bare)
    desk.does("report", "write", engagement, "--out", public, "--form", "public", "--in", "ar")
    assert {one["name"] for one in _inside(desk, public)["supply"]["suppliers"]} == {"S-0001", "S-0002"}
    assert "what the report" in desk.refuses("report", "write", "--network", "--out", bare, "--no-suppliers")
