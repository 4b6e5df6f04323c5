"""Fixtures of the whole window: the sample workspace, and the window open on a copy of it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from genderaudit.desktop.app import make_window
from genderaudit.desktop.opening import acting_key, open_now
from genderaudit.desktop.window import Window
from genderaudit.domain.records import Author
from genderaudit.runtime.assets import asset
from genderaudit.runtime.settings import change_settings
from genderaudit.signing import stop_worker
from genderaudit.widgets.places import Place
from genderaudit.widgets.texts import Translations
from window_person import settle
from window_sample import PASSPHRASE, WindowSample, cheap_keys, make_window_sample

SIZE = (1366, 768)
"""The smallest screen that the product is made for."""


@pytest.fixture(scope="session")
def window_sample(tmp_path_factory: pytest.TempPathFactory) -> WindowSample:
    return make_window_sample(tmp_path_factory.mktemp("window"))


@pytest.fixture(scope="session")
def _texts_compiled() -> None:
    """What `make` prepares before the tests; here for whoever runs one of them alone."""
    for source in asset("resources", "language").glob("*/window.ts"):
        made = source.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
            tool = Path(sys.executable).with_name("pyside6-lrelease")
            subprocess.run([tool, "-silent", source, "-qm", made], check=True)


@pytest.fixture(scope="session")
def _no_worker_left() -> Iterator[None]:
    yield
    stop_worker()


class Windows:
    """Opens windows as the program does, and closes them."""

    def __init__(self, app: QApplication, sample: Callable[[], WindowSample], folder: Path) -> None:
        self._app, self._sample, self._folder = app, sample, folder
        self._made: list[Window] = []

    @property
    def folder(self) -> Path:
        """A folder for files of the test."""
        self._folder.mkdir(parents=True, exist_ok=True)
        return self._folder

    def move_to(self, folder: Path) -> None:
        """From now on the copy lies here."""
        self._folder = folder

    @property
    def sample(self) -> WindowSample:
        """What the workspace is a copy of."""
        return self._sample()

    def open(self, *, size: tuple[int, int] = SIZE, **settings: object) -> Window:
        """The window at its start, with these settings."""
        change_settings(**settings)
        window = make_window(self._app)
        window.setMinimumSize(1, 1)
        window.resize(*size)
        window.show()
        self._made.append(window)
        settle()
        return window

    def at(self, place: str = "home", *, author: Author | None = None, **settings: object) -> Window:
        """The window with a copy of the sample workspace, at a place."""
        window = self.open(**settings)
        self.begin(window, place, author=author)
        return window

    def begin(self, window: Window, place: str = "home", *, author: Author | None = None) -> None:
        """Open a copy of the sample workspace in a window that is there."""
        path = self._folder / "sample.gaw"
        if not path.exists():
            self.sample.copy_to(self._folder)
        opened = open_now(path, PASSPHRASE, acting_key(author or self.sample.auditor))
        window.begin(opened, Place.parse(place))
        settle()

    def close(self, window: Window) -> None:
        """Close one as a person does, and take it away."""
        if window in self._made:
            self._made.remove(window)
            window.close()
            settle()
            window.session.end()
            window.deleteLater()
            settle()

    def close_all(self) -> None:
        """Leave nothing behind; texts and direction are English again."""
        for window in tuple(self._made):
            self.close(window)
        Translations(self._app).use("en")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def windows(
    qapp: QApplication,
    tmp_path: Path,
    request: pytest.FixtureRequest,
    _no_worker_left: None,
    _texts_compiled: None,
) -> Iterator[Windows]:
    def sample() -> WindowSample:
        made: WindowSample = request.getfixturevalue("window_sample")
        return made

    with cheap_keys():
        made = Windows(qapp, sample, tmp_path / "workspace")
        yield made
        made.close_all()
