"""Starts the window: the application, its language and look, and the one handler for whatever went wrong."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from genderaudit.desktop.look import window_icon
from genderaudit.desktop.sitting.ending import Ending
from genderaudit.desktop.window import Window
from genderaudit.domain.errors import Defect
from genderaudit.runtime.folders import data_folder
from genderaudit.runtime.settings import read_settings
from genderaudit.runtime.unexpected import as_spoken
from genderaudit.widgets.doors import Door
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import Translations
from genderaudit.widgets.wheel import Wheel

APPLICATION = "GenderAudit"


def run_with(words: Sequence[str]) -> int:
    """The window as the command line asks for it: `--workspace FILE` and `--language CODE`, both optional."""
    given: dict[str, str] = {}
    rest = list(words)
    while rest:
        flag, equals, value = rest.pop(0).partition("=")
        given[flag] = value if equals else rest.pop(0)
    file = given.get("--workspace") or os.environ.get("GENDERAUDIT_WORKSPACE", "")
    return run(Path(file).absolute() if file else None, language=given.get("--language", ""))


def run(workspace: Path | None = None, *, language: str = "", arguments: tuple[str, ...] = ()) -> int:
    """Show the window until it is closed; the exit code."""
    app = QApplication([APPLICATION, *arguments])
    window = make_window(app, language=language)
    sys.excepthook = _Handler(window.session)
    window.show()
    if workspace is not None:
        window.unlock(workspace)
    # the rooms load while the person looks at the first picture
    QTimer.singleShot(0, window.warm_up)
    ending = Ending(window.close_at_once, window)
    try:
        return app.exec()
    finally:
        ending.end()
        sys.excepthook = sys.__excepthook__


def make_window(app: QApplication, *, language: str = "") -> Window:
    """The window with the person's settings, not yet shown; `language` holds for this sitting only."""
    app.setApplicationName(APPLICATION)
    app.setApplicationDisplayName(APPLICATION)
    app.setDesktopFileName(APPLICATION.lower())
    app.setWindowIcon(window_icon())
    app.setQuitOnLastWindowClosed(True)
    read = read_settings(language or "en")
    session = Session(settings=read.settings, language=language, doors=_doors)
    window = Window(session, Translations(app), language=language)
    Wheel(window)
    for problem in read.problems:
        session.tell(f"{problem.message} {problem.remedy}", "warn", stays=True)
    return window


def _doors() -> tuple[Door, ...]:
    from genderaudit.desktop.doors import window_doors  # noqa: PLC0415 -- rooms load after the first picture

    return window_doors()


class _Handler:
    """Takes what no action expected: what can be said is told, a defect leaves a trace on the disk."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
            return
        spoken = as_spoken(error)
        if isinstance(spoken, Defect):
            keep_trace(kind, trace)
        self._session.tell_error(spoken)


def keep_trace(kind: type[BaseException], trace: TracebackType | None) -> Path | None:
    """Write where a defect happened, without what was being worked on; None where the disk refuses."""
    lines = traceback.format_tb(trace)
    path = data_folder() / "last-defect.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # the words of the error may hold what a person typed
        path.write_text("".join([*lines, kind.__name__, "\n"]), encoding="utf-8")
    except OSError:
        return None
    return path
