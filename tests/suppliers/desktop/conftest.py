"""A desk for the tests of suppliers in the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from supplier_desk import Desk

from genderaudit.store import Workspace
from genderaudit.widgets.screens import Screen


@pytest.fixture
def desk(qtbot: QtBot, workspace: Workspace) -> Iterator[Desk]:
    made = Desk(qtbot, workspace)
    yield made
    for screen in made.window.findChildren(Screen):
        screen.leaving()
    made.session.background.finish()
