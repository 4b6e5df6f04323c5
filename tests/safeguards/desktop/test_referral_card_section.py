"""The referral card among the settings."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from genderaudit.runtime.settings import Settings
from genderaudit.safeguards import current_card
from genderaudit.safeguards.desktop import card as section
from genderaudit.store import Workspace
from genderaudit.widgets.session import Session
from window_person import Person
from work_samples import AUDITOR, Ticking

pytestmark = pytest.mark.gui


@pytest.fixture
def session(qapp: QApplication, workspace: Workspace) -> Session:
    made = Session(settings=Settings(), language="en", doors=lambda: (), clock=Ticking())
    made.begin(workspace, AUDITOR)
    return made


def test_a_card_of_a_text_file_is_loaded_shown_with_its_age_and_taken_back(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "card.txt"
    file.write_text("Site North\nClinic of the district: 115, day and night\nchecked: 2025-11-01\n", encoding="utf-8")
    monkeypatch.setattr(section, "choose_file", lambda *_: file)
    told: list[str] = []
    session.told.connect(lambda message: told.append(message.text))
    shown = section.CardSection(session)
    shown.resize(700, 500)
    shown.show()
    person = Person(shown)
    person.sees("No card is loaded")
    person.clicks("Load from a file")
    assert told == ["The safe stop shows this card from now on."]
    person.sees("Site North", "Clinic of the district: 115, day and night", "1 November 2025", "90 days")
    assert told == ["The safe stop shows this card from now on."]
    session.workspace.undo(AUDITOR)
    shown.refresh(frozenset({"*"}))
    person.sees("No card is loaded")
    shown.close()
    shown.deleteLater()


def test_a_file_that_is_no_card_is_refused_in_words_and_the_card_stays(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "card.yaml"
    file.write_bytes(b"\xff\xfe")
    monkeypatch.setattr(section, "choose_file", lambda *_: file)
    told: list[str] = []
    session.told.connect(lambda message: told.append(message.text))
    shown = section.CardSection(session)
    shown.show()
    Person(shown).clicks("Load from a file")
    assert "is not a referral card" in told[0]
    assert current_card(session.workspace) is None
    shown.close()
    shown.deleteLater()
