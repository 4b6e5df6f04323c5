"""Starts the window: the application, its language and look, and the one handler for whatever went wrong."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from genderaudit.desktop.window import Window
from genderaudit.domain.errors import Defect, SpokenError
from genderaudit.runtime.folders import data_folder
from genderaudit.runtime.settings import load_settings
from genderaudit.runtime.terminal import language_of_environment
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import Translations
from genderaudit.widgets.theme import apply_theme

APPLICATION = "GenderAudit"


def run(workspace: Path | None = None, *, language: str = "", arguments: tuple[str, ...] = ()) -> int:
    """Show the window until it is closed; the exit code."""
    app = QApplication([APPLICATION, *arguments])
    app.setApplicationName(APPLICATION)
    app.setApplicationDisplayName(APPLICATION)
    window = make_window(app, language=language)
    sys.excepthook = _Handler(window.session)
    window.show()
    if workspace is not None:
        window.unlock(workspace)
    try:
        return app.exec()
    finally:
        sys.excepthook = sys.__excepthook__


def make_window(app: QApplication, *, language: str = "") -> Window:
    """The window with the person's settings, not yet shown."""
    from genderaudit.desktop.doors import window_doors  # noqa: PLC0415 -- rooms load after the first picture

    settings = load_settings()
    translations = Translations(app)
    translations.use(language or settings.language or language_of_environment())
    apply_theme(
        app,
        settings.theme,
        settings.text_size,
        right_to_left=app.layoutDirection().name == "RightToLeft",
    )
    session = Session(settings=settings, language=translations.language, doors=window_doors)
    return Window(session, translations)


class _Handler:
    """Takes what no action expected: a SpokenError is told, anything else becomes a sentence and a trace on the disk."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
        elif isinstance(error, SpokenError):
            self._session.tell_error(error)
        else:
            keep_trace(kind, error, trace)
            self._session.tell_error(Defect(what=kind.__name__))


def keep_trace(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> Path | None:
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
