from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from reports_desk import PASSPHRASE, PATIENCE, Heard, engagement_of

from genderaudit.reports.actions.issuing import issue_report
from genderaudit.reports.desktop import compiling
from genderaudit.reports.desktop.archive import Archive
from genderaudit.reports.desktop.compiling import Compile
from genderaudit.reports.desktop.outcome import Outcome
from genderaudit.signing import Identity, Role, TrustList
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Session
from work_samples import AUDITOR, Ticking

pytestmark = pytest.mark.gui
Keys = dict[Role, tuple[Path, Identity]]


@pytest.fixture
def two(session: Session, keys: Keys, tmp_path: Path) -> list[Path]:
    """Two engagements of the workspace, each with a signed report."""
    paths = [tmp_path / "one.pdf", tmp_path / "two.pdf"]
    for path in paths:
        issue_report(
            session.workspace, AUDITOR, engagement_of(session.workspace), path, form="full", language="en",
            made_at=Ticking()(), identity=keys["preparer"][1], trust=TrustList(), clock=Ticking(),
        )  # fmt: skip
    return paths


def test_every_signed_version_is_listed_and_its_file_is_recognised(
    qtbot: QtBot, session: Session, two: list[Path], heard: Heard, tmp_path: Path
) -> None:
    screen = Archive(session)
    qtbot.addWidget(screen)
    screen.show()
    screen.open_at(Place("reports"))
    rows = screen.table.table.rows
    assert [row.roles for row in rows] == [("preparer",), ("preparer",)]
    screen.show_file(rows[0], two[1])
    screen.show_file(rows[0], two[0])
    assert [message.tone for message in heard.messages] in (["good", "warn"], ["warn", "good"])
    qtbot.waitUntil(lambda: not session.background.busy, timeout=PATIENCE)


def test_several_reports_become_one_that_is_signed(
    qtbot: QtBot, session: Session, two: list[Path], keys: Keys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = Compile(session)
    qtbot.addWidget(screen)
    screen.show()
    screen.add(two)
    screen.name.setText("Two audits")
    screen.sign.use_file(keys["preparer"][0])
    screen.sign.passphrase.setText(PASSPHRASE)
    qtbot.waitUntil(screen.sign.button.isEnabled, timeout=PATIENCE)
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr(compiling, "choose_new_file", lambda *_: folder / "compiled.pdf")
    screen.sign.button.click()
    qtbot.waitUntil(lambda: screen.findChild(Outcome) is not None, timeout=PATIENCE)
    assert [path.name for path in folder.iterdir()] == ["compiled.pdf"]


def test_a_source_that_does_not_hold_keeps_the_compiled_report_away_by_name(
    qtbot: QtBot, session: Session, two: list[Path], keys: Keys
) -> None:
    two[1].write_bytes(two[1].read_bytes() + b"\n%%")
    screen = Compile(session)
    qtbot.addWidget(screen)
    screen.show()
    screen.add(two)
    screen.name.setText("Two audits")
    screen.sign.use_file(keys["preparer"][0])
    screen.sign.passphrase.setText(PASSPHRASE)
    qtbot.waitUntil(lambda: "two.pdf" in screen.sign.note.text(), timeout=PATIENCE)
    assert not screen.sign.button.isEnabled()
