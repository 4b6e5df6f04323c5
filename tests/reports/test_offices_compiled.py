"""Registers and engagement reports of several offices in one: checked first, refused by name, never averaged."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path

import pikepdf
import pytest
from test_register_report import MADE, NOBODY, rated

from genderaudit.domain.records import Author
from genderaudit.reports.actions.compiling import compile_reports, compiled_now
from genderaudit.reports.actions.issuing import issue_report
from genderaudit.reports.actions.registering import issue_register
from genderaudit.reports.actions.verifying import verify_bytes, verify_report
from genderaudit.reports.files.embedded import read_embedded
from genderaudit.reports.model.data import CompiledData
from genderaudit.reports.model.refusals import SourceRefused
from genderaudit.reports.rules.compiled import CompiledNumbers
from genderaudit.reports.rules.register import RegisterNumbers
from genderaudit.risks import known_schemes, switch_matrix
from genderaudit.risks.model.risk import Risk
from genderaudit.signing import Identity, TrustList, new_identity
from genderaudit.store import Workspace
from work_samples import AUDITOR, Ticking, begun, five, new_workspace

OFFICES = {"Amman": (4, 5), "Bogota": (2, 2), "Nairobi": (3, 4)}


@pytest.fixture
def preparer(tmp_path: Path) -> Identity:
    return new_identity(
        tmp_path / "preparer.p12", post="Risk Officer", office="Amman", country="XX", roles=("preparer",),
        passphrase="a passphrase of tests", clock=Ticking(MADE),
    )  # fmt: skip


def register(workspace: Workspace, office: str, target: Path, preparer: Identity, risk: Risk | None = None) -> Path:
    author = Author(post="Risk Officer", office=office)
    issue_register(
        workspace, author, target, language="en", made_at=MADE, identity=preparer, trust=NOBODY, clock=Ticking(MADE),
        risk=risk,
    )  # fmt: skip
    return target


@pytest.fixture
def registers(tmp_path: Path, preparer: Identity) -> list[Path]:
    found = []
    for office, levels in OFFICES.items():
        with new_workspace(tmp_path / f"{office}.gaw") as workspace:
            rated(workspace, f"Unlit path in {office}", women=levels, men=(1, 2))
            found.append(register(workspace, office, tmp_path / f"{office}.pdf", preparer))
    return found


def compiled(sources: list[Path], language: str = "en", trust: TrustList = NOBODY) -> tuple[bytes, CompiledData]:
    return compiled_now(
        sources, title="Three offices", office="Headquarters", language=language, trust=trust, made_at=MADE
    )


@pytest.mark.parametrize("language", ["en", "ar"])
def test_three_registers_stand_side_by_side_and_every_number_is_recomputed(
    registers: list[Path], language: str
) -> None:
    pdf, data = compiled(registers, language)
    assert [(one.label, one.data.office) for one in data.registers] == [
        ("O-01", "Amman"), ("O-02", "Bogota"), ("O-03", "Nairobi"),
    ]  # fmt: skip
    found = verify_bytes(pdf, "compiled.pdf", NOBODY, now=MADE, language="en", redraw="always")
    assert (found.kind, found.redrawn, found.numbers.differing) == ("compiled", "same", ())
    assert found.numbers.printed == found.numbers.confirmed > 30


def test_counts_are_added_up_over_offices_and_scores_are_not(registers: list[Path]) -> None:
    _, data = compiled(registers)
    numbers = CompiledNumbers(data, {}, {one.label: RegisterNumbers(one.data) for one in data.registers})
    assert numbers.compute("register_count", ()) == 3
    assert numbers.compute("sum_over_registers", ("open_count",)) == 3
    assert numbers.compute("sum_over_registers", ("risk_count", "band", "very_high")) == 1
    assert [numbers.compute("source_number", (label, "risk_score", "R-01")) for label in ("O-01", "O-02", "O-03")] == [
        20, 4, 12,
    ]  # fmt: skip


def test_an_altered_register_is_refused_by_its_name_and_nothing_is_written(
    registers: list[Path], tmp_path: Path
) -> None:
    altered = registers[1]
    altered.write_bytes(altered.read_bytes().replace(b"endobj", b"endobj ", 1))
    with pytest.raises(SourceRefused) as refused:
        compile_reports(
            registers, tmp_path / "all.pdf", title="Three", office="HQ", language="en", trust=NOBODY, made_at=MADE
        )
    assert refused.value.facts["file"] == altered
    assert not (tmp_path / "all.pdf").exists()


def test_the_sheet_of_one_risk_is_no_register(registers: list[Path], preparer: Identity, tmp_path: Path) -> None:
    with new_workspace(tmp_path / "one.gaw") as workspace:
        risk = rated(workspace, "Alone", women=(3, 3))
        sheet = register(workspace, "Amman", tmp_path / "sheet.pdf", preparer, risk)
    with pytest.raises(SourceRefused, match=r"whole risk registers"):
        compiled([*registers, sheet])


def test_offices_with_different_matrices_keep_their_own_and_share_no_matrix(
    registers: list[Path], preparer: Identity, tmp_path: Path
) -> None:
    with new_workspace(tmp_path / "other.gaw") as workspace:
        other = next(one for one in known_schemes(workspace).values() if one.matrix.id != "house_5x5")
        switch_matrix(workspace, AUDITOR, other, reason="Donor asks for it.", clock=Ticking())
        rated(workspace, "Elsewhere", women=(3, 4))
        registers.append(register(workspace, "Lima", tmp_path / "Lima.pdf", preparer))
    pdf, data = compiled(registers)
    assert len({one.data.schemes[0].matrix.id for one in data.registers}) == 2
    found = verify_bytes(pdf, "compiled.pdf", NOBODY, now=MADE, language="en", redraw="always")
    assert (found.redrawn, found.numbers.differing) == ("same", ())
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        rules = {(one.rule, one.args[:1]) for one in read_embedded(opened).numbers.numbers}
    assert ("sum_over_registers", ("open_count",)) in rules
    assert ("sum_over_registers", ("cell_count",)) not in rules


def test_engagements_and_registers_go_into_one_report(
    registers: list[Path], workspace: Workspace, preparer: Identity, tmp_path: Path
) -> None:
    engagement = begun(workspace, five(), {"Q-01": "no", "Q-03": "yes", "Q-04": "38/40"})
    made = dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC)
    issue_report(
        workspace, AUDITOR, engagement, tmp_path / "audit.pdf", form="full", language="en", made_at=made,
        identity=preparer, trust=NOBODY, clock=Ticking(MADE),
    )  # fmt: skip
    target = tmp_path / "both.pdf"
    data = compile_reports(
        [tmp_path / "audit.pdf", *registers], target, title="All", office="HQ", language="fr", trust=NOBODY,
        made_at=MADE,
    )  # fmt: skip
    assert ([one.label for one in data.sources], len(data.registers)) == (["R-01"], 3)
    found = verify_report(target, NOBODY, now=MADE, language="en", redraw="always")
    assert (found.redrawn, found.numbers.differing) == ("same", ())
