"""Every screen by keyboard and screen reader: each control has a name and a role, and Tab reaches each of them."""

from __future__ import annotations

import pytest
from hearing import pictures_without_twin, tab_faults, trees, unnamed, without_role
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from test_every_screen import Faults
from visiting import Walk

from window_fixtures import Windows
from window_person import settle

pytestmark = pytest.mark.gui


def heard_in(windows: Windows, **settings: object) -> Faults:
    """What a person would miss who cannot see the window or cannot use a mouse."""
    faults = Faults()

    def look(name: str, shown: QWidget) -> None:
        mirrored = shown.layoutDirection() == Qt.LayoutDirection.RightToLeft
        heard = [*unnamed(shown), *without_role(shown), *trees(shown), *pictures_without_twin(shown)]
        faults.take(name, [*heard, *tab_faults(shown, right_to_left=mirrored)])

    Walk(windows, look).through_everything(**settings)
    return faults


def test_every_control_has_a_name_and_a_role_and_tab_reaches_it_in_reading_order(windows: Windows) -> None:
    faults = heard_in(windows, language="en")
    assert str(faults) == ""
    assert faults.seen > 100


def test_the_same_holds_in_a_mirrored_window(windows: Windows) -> None:
    assert str(heard_in(windows, language="ar")) == ""


# the ears themselves


@pytest.fixture
def box(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    made.resize(300, 300)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    return made


def put(box: QWidget, *widgets: QWidget) -> None:
    layout = box.layout()
    assert layout is not None
    for one in widgets:
        layout.addWidget(one)
    settle()


def test_a_button_without_a_name_and_an_icon_without_a_tip_are_noticed(box: QWidget) -> None:
    bare = QPushButton()
    pixmap = QPixmap(8, 8)
    pixmap.fill(Qt.GlobalColor.black)
    bare.setIcon(QIcon(pixmap))
    put(box, bare, QPushButton("Fine"))
    assert len(unnamed(box)) == 2


def test_a_plain_frame_that_takes_the_keys_and_a_tree_are_noticed(box: QWidget) -> None:
    frame = QFrame()
    frame.setMinimumSize(20, 20)
    frame.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    tree = QTreeWidget()
    tree.setColumnCount(3)
    put(box, frame, tree)
    assert len(without_role(box)) == 1
    assert len(trees(box)) == 1


def test_a_field_that_keeps_the_tab_key_is_a_trap(box: QWidget) -> None:
    first, text, last = QLineEdit(), QPlainTextEdit(), QLineEdit()
    put(box, first, text, last)
    first.setFocus()
    assert any("trap" in one for one in tab_faults(box))
    text.setTabChangesFocus(True)
    first.setFocus()
    assert tab_faults(box) == []


def test_another_order_than_that_of_reading_and_a_field_left_out_are_noticed(box: QWidget) -> None:
    first, second, third = QLineEdit(), QLineEdit(), QLineEdit()
    put(box, first, second, third)
    QWidget.setTabOrder(second, first)
    third.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    second.setFocus()
    assert QApplication.focusWidget() is second
    assert any("comes before" in one for one in tab_faults(box))
