"""A report is looked at before it exists, issued signed in one go, and a bare file is read and signed."""

from __future__ import annotations

import datetime as dt
import functools
import hashlib
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from genderaudit.engagements import add_evidence, answer_in_words, take_step
from genderaudit.engagements.model import Engagement
from genderaudit.findings import add_finding
from genderaudit.reports.actions.compiling import STEPS, Step, compile_signed
from genderaudit.reports.actions.issuing import STAGES, issue_report, look_at, preview_report, sign_file
from genderaudit.reports.actions.linting import lint
from genderaudit.reports.actions.verifying import verify_report
from genderaudit.reports.actions.writing import write_report
from genderaudit.reports.model.refusals import FindingsStillDrafted, ReportExists, ReportMissing, ReportStopped
from genderaudit.reports.model.signed import SignedReport, WrittenReport
from genderaudit.reports.rules.words import gap_words, without_us
from genderaudit.runtime.language import LANGUAGES
from genderaudit.signing import ROLES, Identity, TrustList, load_identity, new_identity
from genderaudit.signing.model.refusals import RoleNotCarriedError
from genderaudit.store import Workspace
from work_samples import AUDITOR, TODAY, Ticking, begun, every, five

MADE = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
ANSWERS = {"Q-01": "yes", "Q-02": {"value": "3", "sources": "women_interview"}, "Q-03": "yes", "Q-04": "14/14"}
NOBODY = TrustList()
FACTS: dict[str, Any] = {"form": "full", "language": "en", "made_at": MADE}


@functools.cache
def _key(folder: Path, post: str) -> Path:
    path = folder / f"{post.replace(' ', '-')}.p12"
    facts = {"office": "Amman", "country": "JO", "roles": ROLES, "passphrase": "a long passphrase"}
    new_identity(path, post=post, clock=Ticking(), **facts)  # type: ignore[arg-type]
    return path


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Identity]:
    folder = tmp_path_factory.mktemp("keys")
    posts = {"preparer": "Internal Auditor", "reviewer": "Senior Auditor"}
    return {role: load_identity(_key(folder, post), "a long passphrase") for role, post in posts.items()}


@pytest.fixture
def engagement(workspace: Workspace) -> Engagement:
    return begun(workspace, five(), ANSWERS)


def issue(workspace: Workspace, engagement: Engagement, target: Path, identity: Identity, **more: Any) -> Any:
    facts = {**FACTS, "identity": identity, "trust": NOBODY, "clock": Ticking(), **more}
    return issue_report(workspace, AUDITOR, engagement, target, **facts)


def test_a_preview_is_the_written_file_byte_for_byte_and_leaves_nothing(
    workspace: Workspace, engagement: Engagement, tmp_path: Path
) -> None:
    before, files = workspace.info().revisions, sorted(tmp_path.iterdir())
    preview = preview_report(workspace, engagement, **FACTS)
    assert (workspace.info().revisions, sorted(tmp_path.iterdir())) == (before, files)
    write_report(workspace, AUDITOR, engagement, tmp_path / "a.pdf", **FACTS)
    assert (tmp_path / "a.pdf").read_bytes() == preview


def test_a_report_is_issued_signed_at_once_and_remembered(
    workspace: Workspace, engagement: Engagement, tmp_path: Path, keys: dict[str, Identity]
) -> None:
    engagement = take_step(workspace, AUDITOR, take_step(workspace, AUDITOR, engagement, "submitted"), "cleared")
    stages: list[str] = []
    target = tmp_path / "a.pdf"
    preview = preview_report(workspace, engagement, **FACTS)
    issued = issue(workspace, engagement, target, keys["preparer"], progress=stages.append)
    assert tuple(stages) == STAGES
    assert target.read_bytes().startswith(preview)
    assert issued.sha256 == hashlib.sha256(target.read_bytes()).hexdigest()
    assert [one.role for one in workspace.find(SignedReport, engagement.id)] == ["preparer"]
    assert workspace.find(WrittenReport, engagement.id)
    now = workspace.get(Engagement, engagement.id)
    assert now is not None
    assert now.status == "issued"
    verdict = verify_report(target, NOBODY, now=MADE, language="en")
    assert verdict.verdict == "valid_unknown_signer", verdict.words
    assert [signer.role for signer in verdict.signers] == ["preparer"]


@pytest.mark.parametrize("stage", range(len(STAGES)))
def test_stopped_at_any_stage_it_leaves_neither_a_file_nor_a_record(
    workspace: Workspace, engagement: Engagement, tmp_path: Path, keys: dict[str, Identity], stage: int
) -> None:
    before, files = workspace.info().revisions, sorted(tmp_path.iterdir())
    asked = iter([False] * stage + [True])
    with pytest.raises(ReportStopped):
        issue(workspace, engagement, tmp_path / "a.pdf", keys["preparer"], should_stop=lambda: next(asked))
    assert workspace.info().revisions == before
    assert sorted(tmp_path.iterdir()) == files


def test_what_the_journal_does_not_take_does_not_stay_on_the_disk(
    workspace: Workspace,
    engagement: Engagement,
    tmp_path: Path,
    keys: dict[str, Identity],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from genderaudit.reports.actions import issuing

    def put_and_fail(target: Path, data: bytes) -> None:
        target.write_bytes(data)
        monkeypatch.setattr(workspace._journal, "connection", None)  # the disk goes before the step is saved

    real = workspace._journal.connection
    monkeypatch.setattr(issuing, "put_whole", put_and_fail)
    with pytest.raises(Exception):  # noqa: B017 -- whatever the store says of a lost disk
        issue(workspace, engagement, tmp_path / "a.pdf", keys["preparer"])
    monkeypatch.setattr(workspace._journal, "connection", real)
    assert not (tmp_path / "a.pdf").exists()


def test_a_report_is_not_issued_over_a_file_nor_over_drafts(
    workspace: Workspace, engagement: Engagement, tmp_path: Path, keys: dict[str, Identity]
) -> None:
    add_finding(workspace, AUDITOR, engagement, {"title": "Not split"})
    with pytest.raises(FindingsStillDrafted):
        issue(workspace, engagement, tmp_path / "a.pdf", keys["preparer"])
    (tmp_path / "a.pdf").write_bytes(b"mine")
    with pytest.raises(ReportExists):
        issue(workspace, engagement, tmp_path / "a.pdf", keys["preparer"], draft=True)
    assert (tmp_path / "a.pdf").read_bytes() == b"mine"


def test_a_bare_file_says_what_it_is_and_who_signs_next(
    workspace: Workspace, engagement: Engagement, tmp_path: Path, keys: dict[str, Identity]
) -> None:
    target, both = tmp_path / "a.pdf", tmp_path / "b.pdf"
    write_report(workspace, AUDITOR, engagement, target, **FACTS)
    bare = look_at(target, NOBODY, now=MADE)
    assert (bare.kind, bare.title, bare.language, bare.verdict) == ("engagement", engagement.title, "en", "unsigned")
    assert (bare.next_role, bare.engagement, bare.missing) == ("preparer", "", ("preparer", "reviewer", "approver"))
    sign_file(target, keys["preparer"], "preparer", target, trust=NOBODY, clock=Ticking())
    data, remembered = sign_file(
        target,
        keys["reviewer"],
        "reviewer",
        both,
        trust=NOBODY,
        clock=Ticking(),
        workspace=workspace,
        author=AUDITOR,
    )
    assert remembered is not None
    assert remembered.role == "reviewer"
    facts = look_at(both, NOBODY, now=MADE, workspace=workspace)
    assert [signer.role for signer in facts.signers] == ["preparer", "reviewer"]
    assert (facts.next_role, facts.engagement, facts.reference) == ("approver", engagement.id, data.reference)


def test_a_file_that_is_no_report_is_foreign_and_a_missing_one_is_trouble(tmp_path: Path) -> None:
    other = tmp_path / "letter.pdf"
    other.write_bytes(b"%PDF-1.7 a letter")
    facts = look_at(other, NOBODY, now=MADE)
    assert (facts.kind, facts.next_role, facts.verdict) == ("foreign", None, "unreadable")
    with pytest.raises(ReportMissing):
        look_at(tmp_path / "no.pdf", NOBODY, now=MADE)


def test_every_line_before_signing_leads_to_its_place(workspace: Workspace) -> None:
    engagement = begun(workspace, five(), {"Q-01": "yes", "Q-03": "no"}, details={"scope_text": "Two camps."})
    finding = add_finding(workspace, AUDITOR, engagement, {"title": "Not split"})
    piece = add_evidence(
        workspace, AUDITOR, engagement, caption="Letter of Mr Sample", kind="document", grade="B", data=b"a letter"
    )
    targets = {(gap.code, gap.target.kind): gap.target.id for gap in lint(workspace, engagement, today=TODAY)}
    assert targets["stop_undecided", "stop"] == "Q-03"
    assert targets["draft_finding", "finding"] == finding.id
    assert targets["without_evidence", "question"] == "Q-01"
    assert targets["text_may_identify", "evidence"] == piece.id
    assert targets["plan_lacks", "plan"] in ("objective", "method", "criteria", "team", "good_practice")
    sections = {section.id for section in five().pack.sections}
    assert targets["coverage", "section"] in sections
    questions = set(five().questions)
    for gap in lint(workspace, engagement, today=TODAY):
        assert gap.target.kind != "question" or gap.target.id in questions, gap
        for language in LANGUAGES:
            assert gap_words(gap, language, five())


def test_the_public_copy_is_warned_of_for_what_is_typed_and_the_full_report_is_not(workspace: Workspace) -> None:
    engagement = begun(workspace, five(), ANSWERS, details={"scope_text": "Two camps.", "limits": "No visit."})
    both = [gap for gap in lint(workspace, engagement, today=TODAY) if gap.code == "public_keeps_text"]
    assert [(gap.target.kind, gap.target.id) for gap in both] == [("plan", "scope_text")]
    assert "scope, limits" in gap_words(both[0], "en", five())
    full = lint(workspace, engagement, today=TODAY, form="full")
    assert [gap for gap in full if gap.code == "public_keeps_text"] == []


def test_a_finding_about_a_protected_number_is_named(workspace: Workspace) -> None:
    share = next(q.id for q in every().pack.items() if q.type == "share" and q.counts_people)
    engagement = begun(workspace, every(), {share: "2/3"})
    finding = add_finding(workspace, AUDITOR, engagement, {"title": "Few", "items": (share,)})
    found = [gap for gap in lint(workspace, engagement, today=TODAY) if gap.code == "finding_on_protected"]
    assert [(gap.place, gap.target.id, gap.facts["items"]) for gap in found] == [(finding.label, finding.id, share)]
    answer_in_words(workspace, AUDITOR, engagement, share, "30/60")
    assert not [gap for gap in lint(workspace, engagement, today=TODAY) if gap.code == "finding_on_protected"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_to_check_without_us_is_said_in_every_language(language: str) -> None:
    lines = without_us(language)
    assert len(lines) == 5
    assert any("pdfsig" in line for line in lines)
    assert language == "en" or not set(lines) & set(without_us("en"))


def _written_while(run: Callable[[], object]) -> list[Path]:
    """The files that this process opens for writing meanwhile."""
    found: list[Path] = []
    listening = [True]

    def hear(event: str, facts: tuple[Any, ...]) -> None:
        if event == "open" and listening and isinstance(facts[0], str | os.PathLike):
            path, mode, flags = facts
            if flags & (os.O_WRONLY | os.O_RDWR) or set(str(mode or "")) & set("wax+"):
                found.append(Path(path))

    sys.addaudithook(hear)
    try:
        run()
    finally:
        # a hook stays for ever; it only stops listening
        listening.clear()
    return found


@pytest.fixture
def two(workspace: Workspace, tmp_path: Path, keys: dict[str, Identity]) -> list[Path]:
    paths = [tmp_path / "one.pdf", tmp_path / "two.pdf"]
    for path in paths:
        issue(workspace, begun(workspace, five(), ANSWERS, title=path.stem), path, keys["preparer"])
    return paths


def test_a_compiled_report_is_signed_before_anything_of_it_lies_on_the_disk(
    two: list[Path], tmp_path: Path, keys: dict[str, Identity]
) -> None:
    target, begun_steps = tmp_path / "out" / "year.pdf", []
    target.parent.mkdir()
    facts: dict[str, Any] = {"title": "Year", "office": "Amman", "language": "en", "trust": NOBODY, "clock": Ticking()}
    written = _written_while(lambda: compile_signed(two, target, keys["preparer"], **facts, begin=begun_steps.append))
    assert tuple(begun_steps) == STEPS
    assert {path.parent for path in written} == {target.parent}
    assert len(written) == 1
    verdict = verify_report(target, NOBODY, now=MADE, language="en")
    assert (verdict.kind, verdict.verdict) == ("compiled", "valid_unknown_signer"), verdict.words
    assert [signer.role for signer in verdict.signers] == ["preparer"]


@pytest.mark.parametrize("stopped_at", STEPS)
def test_a_compiled_report_that_is_stopped_leaves_nothing(
    two: list[Path], tmp_path: Path, keys: dict[str, Identity], stopped_at: Step
) -> None:
    def begin(step: Step) -> None:
        if step == stopped_at:
            raise ReportStopped

    before = sorted(tmp_path.iterdir())
    facts: dict[str, Any] = {"title": "Year", "office": "Amman", "language": "en", "trust": NOBODY, "clock": Ticking()}
    with pytest.raises(ReportStopped):
        compile_signed(two, tmp_path / "year.pdf", keys["preparer"], **facts, begin=begin)
    assert sorted(tmp_path.iterdir()) == before


def test_a_role_that_may_not_sign_keeps_the_compiled_report_away(two: list[Path], tmp_path: Path) -> None:
    path = tmp_path / "reviewer.p12"
    new_identity(
        path, post="Reviewer", office="Amman", country="JO", roles=("reviewer",), passphrase="a long passphrase",
        clock=Ticking(),
    )  # fmt: skip
    facts: dict[str, Any] = {"title": "Year", "office": "Amman", "language": "en", "trust": NOBODY, "clock": Ticking()}
    with pytest.raises(RoleNotCarriedError, match="preparer"):
        compile_signed(two, tmp_path / "year.pdf", load_identity(path, "a long passphrase"), **facts)
    assert not (tmp_path / "year.pdf").exists()
