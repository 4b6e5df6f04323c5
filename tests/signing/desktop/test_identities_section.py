from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from genderaudit.runtime.settings import Settings
from genderaudit.signing import identities_of
from genderaudit.signing.desktop.identities import Identities
from genderaudit.signing.desktop.new_identity import Made, NewIdentity
from genderaudit.signing.desktop.trusting import pin
from genderaudit.signing.files.installed import read_installed
from genderaudit.store import Workspace
from genderaudit.widgets.session import Session
from work_samples import AUDITOR, Ticking

pytestmark = pytest.mark.gui


@pytest.fixture
def session(qapp: object, workspace: Workspace) -> Iterator[Session]:
    made = Session(settings=Settings(), language="en", doors=lambda: (), clock=Ticking())
    made.begin(workspace, AUDITOR)
    yield made
    made.background.finish()


def test_a_new_identity_is_made_and_known(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    section = Identities(session)
    qtbot.addWidget(section)
    file = tmp_path / "auditor.p12"
    section.make(Made(file, "Auditor", "Amman", "JO", ("preparer",), "correct horse battery"))
    qtbot.waitUntil(lambda: bool(section.known.table.rows), timeout=20_000)
    known = identities_of(session.workspace)
    assert [(one.post, one.file) for one in known] == [("Auditor", str(file))]
    section.known.pick(known[0].id)
    assert "Fingerprint to read out" in section._fingerprint.text()


def test_a_pin_is_listed_and_taken_away(qtbot: QtBot, session: Session) -> None:
    pin(session, "ab" * 32)
    section = Identities(session)
    qtbot.addWidget(section)
    section.pins.pick("ab" * 32)
    section._unpin()
    assert read_installed().pins == ()
    assert not section.pins.table.rows


def test_a_short_or_mistyped_passphrase_makes_no_key(qtbot: QtBot, session: Session) -> None:
    dialog = NewIdentity(session)
    qtbot.addWidget(dialog)
    dialog.country.show_code("JO", "en")
    dialog.first.setText("short")
    assert not dialog.make.isEnabled()
    dialog.first.setText("correct horse battery")
    dialog.again.setText("correct horse batery")
    assert not dialog.make.isEnabled()
    dialog.again.setText("correct horse battery")
    assert dialog.make.isEnabled()
