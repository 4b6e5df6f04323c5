"""The wheel over a page of fields: the page moves, no field does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QScrollArea, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from genderaudit.widgets.wheel import Wheel

pytestmark = pytest.mark.gui


def page(qtbot: QtBot) -> tuple[QScrollArea, QComboBox, QSpinBox]:
    area, inside = QScrollArea(), QWidget()
    column = QVBoxLayout(inside)
    box, number = QComboBox(), QSpinBox()
    box.addItems(["not answered", "low", "medium", "high"])
    column.addWidget(box)
    column.addWidget(number)
    column.addSpacing(3000)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.resize(400, 300)
    qtbot.addWidget(area)
    area.show()
    qtbot.waitExposed(area)
    area.activateWindow()
    return area, box, number


def turn(area: QScrollArea, over: QWidget) -> None:
    place = over.mapTo(area, QPoint(over.width() // 2, over.height() // 2))
    QTest.wheelEvent(area.windowHandle(), QPointF(place), QPoint(0, -120), QPoint(0, 0), Qt.KeyboardModifier.NoModifier)


def test_a_turn_over_a_list_box_or_a_number_scrolls_the_page_and_changes_neither(qtbot: QtBot) -> None:
    area, box, number = page(qtbot)
    qtbot.waitUntil(lambda: area.windowHandle() is not None and area.isActiveWindow())
    watching = Wheel(area)
    box.setFocus()
    turn(area, box)
    assert area.verticalScrollBar().value() > 0
    area.verticalScrollBar().setValue(0)
    turn(area, number)
    assert area.verticalScrollBar().value() > 0
    assert (box.currentIndex(), number.value()) == (0, 0)
    assert watching.parent() is area


def test_without_it_the_same_turn_would_change_the_list_box(qtbot: QtBot) -> None:
    area, box, _ = page(qtbot)
    qtbot.waitUntil(lambda: area.windowHandle() is not None and area.isActiveWindow())
    box.setFocus()
    turn(area, box)
    assert box.currentIndex() == 1
