"""Slow work gives way to the person, ends with the program, and what rooms load early exists."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from genderaudit.desktop.doors import window_doors
from genderaudit.widgets.background import Background, Progress

pytestmark = pytest.mark.gui


def test_slow_work_waits_while_a_key_is_pressed_and_goes_on_after(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    owner = QObject()
    background = Background(owner)
    begun, go_on, went = threading.Event(), threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        go_on.wait()
        progress.stopped()
        went.set()

    background.run("", work, owner=owner, done=lambda _: None, failed=lambda _: None)
    assert begun.wait(5)
    handle = window.windowHandle()
    assert handle is not None
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(handle, key)
    go_on.set()
    assert not went.wait(0.05)
    qtbot.waitUntil(went.is_set, timeout=3000)
    background.finish()


def test_a_program_that_ends_in_the_middle_of_slow_work_ends() -> None:
    program = """
import time
from PySide6.QtCore import QCoreApplication, QObject
from genderaudit.widgets.background import Background
app, owner = QCoreApplication([]), QObject()
background = Background(owner)
def work(progress):
    while not progress.stopped():
        time.sleep(0.01)
background.run("", work, owner=owner, done=print, failed=print)
time.sleep(0.1)
raise RuntimeError("left in the middle")
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=30, check=False)
    assert ended.returncode == 1
    assert b"left in the middle" in ended.stderr


@pytest.mark.parametrize("number", range(len(window_doors())))
def test_what_a_room_loads_early_is_there(number: int) -> None:
    for _ in window_doors()[number].warm("en"):
        pass
