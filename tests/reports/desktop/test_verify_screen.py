from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from reports_desk import PASSPHRASE, PATIENCE

from genderaudit.reports.desktop import sign_pdf
from genderaudit.reports.desktop.outcome import Outcome
from genderaudit.reports.desktop.sign_pdf import SignPdf
from genderaudit.reports.desktop.verify import Verify
from genderaudit.signing import Identity, Role
from genderaudit.signing.desktop.trusting import Comparing, pin
from genderaudit.widgets.pages import PageView
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Session

pytestmark = pytest.mark.gui
Keys = dict[Role, tuple[Path, Identity]]
MakeSession = Callable[[], Session]


def read(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def verified(qtbot: QtBot, session: Session, *paths: Path) -> Verify:
    screen = Verify(session)
    qtbot.addWidget(screen)
    screen.resize(1100, 640)
    screen.show()
    screen.open_at(Place.at("verify", *(str(path) for path in paths)))
    qtbot.waitUntil(lambda: len(screen._verdicts) == len(paths) and not session.background.busy, timeout=PATIENCE)
    return screen


def test_a_verdict_is_read_without_a_workspace(qtbot: QtBot, make_session: MakeSession, signed: Path) -> None:
    screen = verified(qtbot, make_session(), signed)
    words = read(screen.view)
    for expected in (
        "a signer is not confirmed",
        "Internal Auditor, Amman",
        "Reviewer: MISSING",
        "were recomputed",
        "What this does not tell",
        "without this program",
    ):
        assert expected in words, expected


def test_hostile_files_are_verdicts_side_by_side(
    qtbot: QtBot, make_session: MakeSession, signed: Path, tmp_path: Path
) -> None:
    data = signed.read_bytes()
    made = {"added.pdf": data + b"\n%%", "cut.pdf": data[:4000], "text.pdf": b"no PDF at all", "empty.pdf": b""}
    for name, content in made.items():
        (tmp_path / name).write_bytes(content)
    paths = [*(tmp_path / name for name in made), tmp_path / "missing.pdf", signed]
    screen = verified(qtbot, make_session(), *paths)
    verdicts = [screen._verdicts[path].verdict for path in paths]
    assert verdicts[0] == "altered"
    assert set(verdicts[1:5]) <= {"unreadable", "invalid"}
    assert verdicts[5] == "valid_unknown_signer"
    assert screen.files.isVisible()
    screen.files.pick(tmp_path / "added.pdf")
    assert "Changed after it was signed" in read(screen.view)


def test_a_pinned_signer_is_said_to_be_pinned(
    qtbot: QtBot, make_session: MakeSession, signed: Path, keys: Keys
) -> None:
    session = make_session()
    pin(session, keys["preparer"][1].fingerprint)
    assert "Pinned on this laptop" in read(verified(qtbot, session, signed).view)


def test_nobody_is_trusted_before_the_groups_were_compared(qtbot: QtBot, keys: Keys) -> None:
    dialog = Comparing(keys["preparer"][1].fingerprint, "Trust", "Is it they?", "Trust them")
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()
    dialog.agreed.click()
    assert dialog.accept_button.isEnabled()


def test_the_same_files_stand_there_after_the_window_was_made_anew(
    qtbot: QtBot, make_session: MakeSession, signed: Path
) -> None:
    session = make_session()
    screen = verified(qtbot, session, signed)
    again = Verify(session)
    qtbot.addWidget(again)
    again.open_at(screen.here())
    qtbot.waitUntil(lambda: len(again._verdicts) == 1 and not session.background.busy, timeout=PATIENCE)
    assert again.here() == screen.here()


def test_a_reviewer_signs_a_bare_file_without_a_workspace(
    qtbot: QtBot, make_session: MakeSession, signed: Path, keys: Keys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = SignPdf(make_session())
    qtbot.addWidget(screen)
    screen.resize(1100, 640)
    screen.show()
    screen.open_at(Place.at("sign-pdf", str(signed)))
    qtbot.waitUntil(lambda: screen.facts is not None and screen.pages.pages > 0, timeout=PATIENCE)
    assert screen.sign.role == "reviewer"
    before, target = signed.read_bytes(), tmp_path / "reviewed.pdf"
    monkeypatch.setattr(sign_pdf, "choose_new_file", lambda *_: target)
    screen.sign.use_file(keys["reviewer"][0])
    screen.sign.passphrase.setText(PASSPHRASE)
    QTest.keyClick(screen.sign.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.findChild(Outcome) is not None, timeout=PATIENCE)
    assert signed.read_bytes() == before
    assert target.read_bytes().startswith(before)


def test_a_file_that_does_not_hold_offers_no_signature(
    qtbot: QtBot, make_session: MakeSession, signed: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "added.pdf"
    broken.write_bytes(signed.read_bytes() + b"\n%%")
    screen = SignPdf(make_session())
    qtbot.addWidget(screen)
    screen.show()
    screen.open_at(Place.at("sign-pdf", str(broken)))
    qtbot.waitUntil(lambda: screen.facts is not None, timeout=PATIENCE)
    assert not screen.sign.isVisible()
    assert "last good copy" in read(screen)
    qtbot.waitUntil(lambda: not screen.session.background.busy, timeout=PATIENCE)


def test_pages_are_turned_by_the_keyboard_and_told_to_who_cannot_see_them(
    qtbot: QtBot, make_session: MakeSession, signed: Path
) -> None:
    session = make_session()
    view = PageView(session)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    view.show_pdf(signed.read_bytes())
    qtbot.waitUntil(lambda: "Audit of results" in view.sheets.accessibleDescription(), timeout=PATIENCE)
    assert view.sheets.accessibleName() == f"Page 1 of {view.pages}"
    presses = 0
    while view.page < view.pages and presses < 200:
        before = view.sheets.verticalScrollBar().value()
        QTest.keyClick(view.sheets, Qt.Key.Key_PageDown)
        presses += 1
        assert view.sheets.verticalScrollBar().value() > before
    assert view.page == view.pages
    assert presses > view.pages, "a page higher than the window is not skipped"
    QTest.keyClick(view.sheets, Qt.Key.Key_Home)
    assert view.page == 1
    qtbot.waitUntil(lambda: not session.background.busy, timeout=PATIENCE)
