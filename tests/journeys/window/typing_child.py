"""A person who types into the window, as a program: says each key pressed and each text that the window calls saved."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from genderaudit.desktop.app import make_window
from genderaudit.desktop.opening import opened
from genderaudit.desktop.window import Window
from genderaudit.engagements.model import Engagement
from genderaudit.rooms import MIGRATIONS
from genderaudit.store import open_workspace
from genderaudit.widgets.places import Place
from genderaudit.widgets.texts import translate
from window_person import Person
from work_samples import KDF, PASSPHRASE

QUESTION = "RA-02"


def open_window(app: QApplication, path: Path) -> tuple[Window, QPlainTextEdit]:
    """The window with a workspace open at the question, and the field of its comment."""
    window = make_window(app, language="en")
    window.resize(1366, 768)
    window.show()
    workspace = open_workspace(path, PASSPHRASE, migrations=MIGRATIONS, kdf_iterations=KDF)
    (engagement,) = workspace.find(Engagement)
    window.begin(opened(workspace, PASSPHRASE), Place.at("engagement", engagement.id, "checklist", QUESTION))
    comment = Person(window).control("Comment", QPlainTextEdit)
    assert isinstance(comment, QPlainTextEdit)
    return window, comment


def _say(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


def main(path: Path, word: int) -> None:
    """Type word after word until the power is cut."""
    window, comment = open_window(QApplication([]), path)
    assert window.frame is not None
    line = window.frame.truth.details
    person = Person(window)
    window.activateWindow()
    person.until(lambda: (focus := QApplication.focusWidget()) is not None and focus.isAncestorOf(comment), "the focus")
    person.presses("C")
    assert comment.hasFocus()
    comment.moveCursor(QTextCursor.MoveOperation.End)
    _say("open")
    while True:
        for letter in f"w{word} ":
            QTest.keyClick(comment, letter)
            _say("key", comment.toPlainText())
        while line.text() == translate("TruthLine", "Saving…"):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        _say("saved", comment.toPlainText())
        word += 1


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
