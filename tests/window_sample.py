"""A small workspace in which every screen has something to show: a copy for each test, its key cheap to derive."""

from __future__ import annotations

import datetime as dt
import io
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from PIL import Image, ImageDraw

from genderaudit import rooms, sample
from genderaudit.domain.clock import utc_now
from genderaudit.domain.records import Author
from genderaudit.engagements import (
    add_evidence,
    comment_on,
    import_answers,
    link_evidence,
    mark_question,
    pack_of,
    plan_engagement,
    take_step,
)
from genderaudit.engagements.model import Engagement, Period
from genderaudit.findings import findings_of, follow_up
from genderaudit.reports.actions.issuing import issue_report, sign_file
from genderaudit.risks import add_control, add_from_library, add_treatment, edit_risk, rate_risk
from genderaudit.risks.model.ranges import Range, Ranges
from genderaudit.risks.model.risk import Control, Rating, Treatment
from genderaudit.runtime.assets import asset
from genderaudit.store import Workspace, create_workspace, open_workspace
from work_samples import KDF

PASSPHRASE = "six slow river lamps carry basket"
IDENTITY_PASSPHRASE = sample.IDENTITY_PASSPHRASE
FORM = "risk-assessment"
ANSWERED = ("RA-02", "RA-05", "RA-06", "RA-10")
"""Of the short form; RA-11 is asked later, RA-15 flagged and commented without an answer."""


SAMPLE_TEXTS = (
    "Sites North and South, before the rains",
    "Ask for the list of measures of last year.",
    "Water point of Site North",
    "Minutes of the planning meeting",
    "sample",
    "Sample Country Office",
    "Locks on both sides of the door",
    "Lamps along the path",
    "persons",
)
"""Data of this sample that no file of the product holds."""


@contextmanager
def cheap_keys() -> Iterator[None]:
    """Workspaces opened and made by the window derive their key in no time."""

    def opened(path: Path, passphrase: str) -> Workspace:
        return open_workspace(path, passphrase, migrations=rooms.MIGRATIONS, kdf_iterations=KDF)

    def made(path: Path, passphrase: str) -> Workspace:
        return create_workspace(path, passphrase, migrations=rooms.MIGRATIONS, kdf_iterations=KDF)

    from genderaudit.desktop.start import making, restoring

    with pytest.MonkeyPatch.context() as patch:
        for module in (rooms, restoring):
            patch.setattr(module, "open_everywhere", opened)
        for module in (rooms, making, sample):
            patch.setattr(module, "make_everywhere", made)
        yield


@dataclass(frozen=True)
class WindowSample:
    """Where it lies, and what is in it."""

    folder: Path
    short: str
    """A short form in progress: some questions answered, one asked later, one flagged; an image, a PDF and a text."""
    submitted: str
    """A supplier assessment that waits for its review, with notes."""
    cleared: str
    """A risk assessment that is ready for its report."""
    issued: str
    """An audit whose report two posts have signed; findings in several states."""
    report: Path
    """That report."""
    auditor: Author
    reviewer: Author

    @property
    def file(self) -> Path:
        """The workspace."""
        return self.folder / "sample.gaw"

    def key(self, role: str) -> Path:
        """The key file of a role."""
        return self.folder / "identities" / f"{role}.p12"

    @property
    def trust(self) -> Path:
        """Certificates and revocation lists of the office."""
        return self.folder / "identities" / "trust"

    def copy_to(self, folder: Path) -> Path:
        """A copy of the workspace, to be changed; its path."""
        folder.mkdir(parents=True, exist_ok=True)
        return Path(shutil.copy(self.file, folder / "sample.gaw"))


def make_window_sample(folder: Path, language: str = "en") -> WindowSample:
    """The whole of it, made by the actions that people use."""
    office = sample.SampleOffice(folder / "identities")
    auditor, reviewer = office.author("preparer"), office.author("reviewer")
    made: dict[str, Engagement] = {}
    with create_workspace(
        folder / "sample.gaw", PASSPHRASE, migrations=rooms.MIGRATIONS, kdf_iterations=KDF
    ) as workspace:
        office.introduce(workspace)
        sample.stock_registry(workspace, auditor, language=language)
        stages: dict[str, sample.Until] = {
            "internal-audit": "cleared", "risk-assessment": "cleared", "supplier-assessment": "submitted"
        }  # fmt: skip
        for name, until in stages.items():
            made[name] = sample.play(
                workspace, _script(name), auditor=auditor, reviewer=reviewer, clock=utc_now, language=language,
                until=until,
            )  # fmt: skip
        report = folder / "report.pdf"
        issued = issue_report(
            workspace, auditor, made["internal-audit"], report, form="full", language=language, made_at=utc_now(),
            identity=office.identities["preparer"], trust=office.trust, clock=utc_now,
        )  # fmt: skip
        sign_file(
            report, office.identities["reviewer"], "reviewer", folder / "signed.pdf", trust=office.trust,
            clock=utc_now, workspace=workspace, author=reviewer,
        )  # fmt: skip
        assert issued.file == str(report)
        _follow_up(workspace, auditor, made["internal-audit"])
        short = _short_form(workspace, auditor, folder)
        _risks(workspace, auditor)
    return WindowSample(
        folder, short.id, made["supplier-assessment"].id, made["risk-assessment"].id, made["internal-audit"].id,
        folder / "signed.pdf", auditor, reviewer,
    )  # fmt: skip


def _script(name: str) -> Path:
    return asset("resources", "sample", f"{name}.yaml")


def _follow_up(workspace: Workspace, author: Author, engagement: Engagement) -> None:
    """Findings in other states than open."""
    opened = [one for one in findings_of(workspace, engagement) if one.status == "open"]
    if opened:
        working = follow_up(workspace, author, opened[0], "in_progress", audit_side=False)
        follow_up(workspace, author, working, "implemented", audit_side=False)


def _short_form(workspace: Workspace, author: Author, folder: Path) -> Engagement:
    engagement = plan_engagement(
        workspace, author, sample.find_pack(FORM), title=SAMPLE_TEXTS[0],
        office=sample.OFFICE, period=Period(start=dt.date(2026, 10, 1), end=dt.date(2026, 12, 31)), tier="short",
        parts=(), clock=utc_now,
    )  # fmt: skip
    engagement = take_step(workspace, author, engagement, "in_progress")
    script = sample.read_script(_script(FORM))
    for number, piece in enumerate(script.evidence):
        add_evidence(
            workspace, author, engagement, caption=piece.caption, kind=piece.kind, grade=piece.grade,
            data=piece.note.encode() if piece.note and number else None,
        )  # fmt: skip
    photo, paper = folder / "waterpoint.png", folder / "minutes.pdf"
    photo.write_bytes(picture("PNG"))
    paper.write_bytes(picture("PDF"))
    seen = add_evidence(workspace, author, engagement, caption=SAMPLE_TEXTS[2], kind="photo", grade="A", path=photo)
    add_evidence(workspace, author, engagement, caption=SAMPLE_TEXTS[3], kind="document", grade="B", path=paper)
    asked = [item.id for item in pack_of(workspace, engagement).pack.items()]
    answers = {key: value for key, value in script.answers.items() if key in ANSWERED and key in asked}
    with tempfile.TemporaryDirectory() as scratch:
        sheet = Path(scratch) / "answers.yaml"
        sheet.write_text(yaml.safe_dump({"answers": answers}, sort_keys=False), encoding="utf-8")
        import_answers(workspace, author, engagement, sheet)
    link_evidence(workspace, author, engagement, "RA-05", [seen.id])
    mark_question(workspace, author, engagement, "RA-11", ask_later=True)
    mark_question(workspace, author, engagement, "RA-15", flagged=True)
    comment_on(workspace, author, engagement, "RA-15", SAMPLE_TEXTS[1])
    return engagement


def _risks(workspace: Workspace, author: Author) -> None:
    """One rated for two groups with everything that a risk can have, one as it comes from the library."""
    risk = add_from_library(workspace, author, "RL-04").risk
    people = {
        group: Rating(likelihood=4, impact=impact, confidence="medium") for group, impact in (("women", 4), ("men", 2))
    }
    risk = rate_risk(workspace, author, risk, "inherent", people, panel={"women_staff": 2}).risk
    risk = rate_risk(workspace, author, risk, "current", people).risk
    risk = add_control(workspace, author, risk, Control(text=SAMPLE_TEXTS[6])).risk
    risk = add_treatment(workspace, author, risk, Treatment(text=SAMPLE_TEXTS[7], due=dt.date(2026, 3, 1))).risk
    ranges = Ranges(
        likelihood=Range(low=0.1, likely=0.3, high=0.6), effect=Range(low=5, likely=40, high=90), unit=SAMPLE_TEXTS[8]
    )
    edit_risk(workspace, author, risk, {"ranges": ranges, "next_review": dt.date(2026, 4, 1)})
    add_from_library(workspace, author, "RL-01")


def picture(format: str) -> bytes:
    """A drawing of a water point as PNG, or a page with it as PDF."""
    image = Image.new("RGB", (480, 320), (214, 226, 232))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 220, 480, 320), fill=(196, 178, 142))
    draw.rectangle((200, 110, 230, 240), fill=(70, 96, 110))
    draw.line((215, 120, 300, 90), fill=(70, 96, 110), width=12)
    draw.ellipse((90, 200, 170, 260), fill=(120, 150, 165))
    with io.BytesIO() as written:
        image.save(written, format)
        return written.getvalue()
