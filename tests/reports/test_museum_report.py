"""A report and a pack of every released format are read by today's program."""

import datetime as dt
from pathlib import Path

from genderaudit.checklists import load_pack
from genderaudit.reports.actions.verifying import verify_report
from genderaudit.signing import load_trust

MUSEUM = Path(__file__).parents[1] / "museum"
WHILE_VALID = dt.datetime(2026, 12, 1, tzinfo=dt.UTC)


def test_a_report_of_format_1_still_verifies_with_all_its_numbers() -> None:
    trust = load_trust([MUSEUM / "report-1-trust.pem"])
    # drawn by an older program, so its bytes are not compared with today's
    found = verify_report(MUSEUM / "report-1.pdf", trust, now=WHILE_VALID, language="en", redraw="never")
    assert found.verdict == "valid"
    assert found.numbers.printed == found.numbers.confirmed == 60
    assert [signer.role for signer in found.signers] == ["preparer", "reviewer"]


def test_a_report_that_program_0_2_0_wrote_still_verifies_and_its_other_version_is_no_fault() -> None:
    trust = load_trust([MUSEUM / "report-1-by-0.2.0-trust.pem"])
    found = verify_report(MUSEUM / "report-1-by-0.2.0.pdf", trust, now=WHILE_VALID, language="en")
    assert (found.verdict, found.kind) == ("valid", "engagement")
    assert found.redrawn in ("same", "not_tried")
    assert found.numbers.printed == found.numbers.confirmed > 60


def test_a_supplier_network_that_program_0_3_0_wrote_still_verifies_with_all_its_numbers() -> None:
    trust = load_trust([MUSEUM / "network-by-0.3.0-trust.pem"])
    found = verify_report(MUSEUM / "network-by-0.3.0.pdf", trust, now=WHILE_VALID, language="en")
    assert (found.verdict, found.kind) == ("valid", "network")
    assert found.redrawn in ("same", "not_tried")
    assert found.numbers.printed == found.numbers.confirmed == 198


def test_a_pack_of_format_1_still_loads() -> None:
    pack = load_pack(MUSEUM / "pack-1", use_cache=False)
    assert [item.id for item in pack.pack.items()] == ["Q-01", "Q-02", "Q-05", "Q-03", "Q-04"]
    assert pack.text("title", "fr").language == "fr"
