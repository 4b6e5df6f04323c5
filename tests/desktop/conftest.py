"""A frame over an open workspace with two engagements, on the shell's own door and one plain room."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desktop_desk import door_of_notes
from PySide6.QtWidgets import QApplication

from genderaudit.desktop.frame.around import Frame
from genderaudit.desktop.own import door as own_door
from genderaudit.runtime.settings import Settings
from genderaudit.store import Workspace
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Session
from genderaudit.widgets.theme import apply_theme
from window_fixtures import _no_worker_left, _texts_compiled, window_sample, windows
from work_samples import AUDITOR, Ticking

__all__ = ["_no_worker_left", "_texts_compiled", "frame", "session", "window_sample", "windows"]


@pytest.fixture
def session(qapp: QApplication, workspace: Workspace, clock: Ticking) -> Iterator[Session]:
    apply_theme(qapp, "light")
    doors = (own_door(), door_of_notes())
    made = Session(settings=Settings(), language="en", doors=lambda: doors, clock=clock)
    made.begin(workspace, AUDITOR)
    yield made
    made.background.finish()


@pytest.fixture
def frame(session: Session, qapp: QApplication) -> Iterator[Frame]:
    made = Frame(session)
    session.wanted.connect(made.go)
    made.resize(1200, 760)
    made.show()
    made.go(Place("notes"))
    yield made
    made.close_screens()
    session.background.finish()
    made.close()
    made.deleteLater()
