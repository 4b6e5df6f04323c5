"""What every room's tests may use: folders of their own, and an open workspace with a cheap key."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

# the window's tests need no screen; set the variable to `xcb` to watch them on one
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('smallest_screen.json')}"

from genderaudit.store import Workspace
from work_samples import Ticking, new_workspace


@pytest.fixture(autouse=True)
def _folders_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GENDERAUDIT_HOME", str(tmp_path / "home"))


@pytest.fixture(autouse=True)
def _nothing_stays_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Tests of the window leave no window, timer or thread behind; Qt's own warnings fail them (pyproject)."""
    if request.node.get_closest_marker("gui") is None or "qapp" not in request.fixturenames:
        yield
        return
    from genderaudit.widgets.texts import Translations
    from window_person import left_behind, threads

    # English has plural forms of its own, and no test inherits the language of the one before
    english = Translations(request.getfixturevalue("qapp"))
    english.use("en")
    before = threads()
    # what is there before the test is none of its leaks: the search at its end need not go through it
    gc.freeze()
    try:
        yield
        english.end()
        assert left_behind(before) == []
    finally:
        gc.unfreeze()


@pytest.fixture
def clock() -> Ticking:
    return Ticking()


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path / "work.gaw") as opened:
        yield opened
