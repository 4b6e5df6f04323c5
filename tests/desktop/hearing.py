"""What a person hears and reaches who works by keyboard and screen reader: names, roles, the way of the Tab key."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTableView,
    QTextBrowser,
    QTextEdit,
    QTreeView,
    QWidget,
)
from sight import seen

from genderaudit.engagements.desktop.editors.grid import GridView
from genderaudit.widgets.reading_order import stops
from genderaudit.widgets.scrolled_pages import Sheets
from window_person import plain, said, settle, words_of

ROLE = QAccessible.Role
VAGUE = {ROLE.NoRole, ROLE.Client, ROLE.Border, ROLE.Grouping, ROLE.Pane, ROLE.LayeredPane, ROLE.Whitespace}
"""Roles that tell a screen reader nothing about what can be done."""
_HAS_STOPS = (QAbstractSpinBox, QTextBrowser, QLabel, GridView)
"""What Tab goes through by parts: days, months and years, links, cells that are filled in."""
STOPS_INSIDE = 80
MOST = 400
"""Presses of Tab after which the way has no end."""


def called(widget: QWidget) -> str:
    """A widget as a fault names it."""
    return f"{type(widget).__name__} {widget.objectName() or '·'} '{(said(widget) or words_of(widget))[:50]}'"


def takes_tab(widget: QWidget) -> bool:
    """Whether the Tab key may stop here."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and widget.focusProxy() is None


def operable(top: QWidget) -> list[QWidget]:
    """Everything in sight that a person can operate."""
    kinds = QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox | QTabBar | QAbstractItemView | QAbstractSlider
    return [
        one
        for one in seen(top)
        if (isinstance(one, kinds | QPlainTextEdit | QTextEdit) or takes_tab(one))
        and not isinstance(one, QHeaderView | QScrollBar)
        and not (isinstance(one, QLineEdit) and isinstance(one.parentWidget(), QAbstractSpinBox | QComboBox))
        and not isinstance(one.parentWidget(), QKeySequenceEdit)
        # pictures inside a field, and what Qt puts into the corner of a table
        and not (isinstance(one.parentWidget(), QLineEdit | QTableView) and not takes_tab(one))
    ]


# names and roles


def unnamed(top: QWidget) -> list[str]:
    """What a screen reader could not call by a name, or would call by a sign only."""
    found = []
    for one in operable(top):
        if not any(letter.isalnum() for letter in said(one)):
            found.append(f"{called(one)} has no name")
        if isinstance(one, QAbstractButton) and not _shown_text(one) and not one.icon().isNull() and not one.toolTip():
            found.append(f"{called(one)} is an icon without a tool tip")
    return found


def _shown_text(button: QAbstractButton) -> str:
    style = getattr(button, "toolButtonStyle", None)
    hidden = style is not None and style() == Qt.ToolButtonStyle.ToolButtonIconOnly
    return "" if hidden else plain(button.text())


def without_role(top: QWidget) -> list[str]:
    """What takes the keys, but says neither by its role nor by a description what it is."""
    found = []
    for one in operable(top):
        face = QAccessible.queryAccessibleInterface(one)
        if isinstance(one, QScrollArea | Sheets):
            continue  # a pane or a page that is scrolled by keys; its name is all that there is to say
        if face is None or (face.role() in VAGUE and not one.accessibleDescription()):
            found.append(f"{called(one)} has the role {face.role().name if face else 'none'} and no description")
    return found


def trees(top: QWidget) -> list[str]:
    """Grids that are trees: a screen reader reads their cells without the titles of their columns."""
    found = [one for one in seen(top) if isinstance(one, QTreeView) and one.model() is not None]
    return [f"{called(one)} is a tree of {one.model().columnCount()} columns" for one in found]


def pictures_without_twin(top: QWidget) -> list[str]:
    """Drawings of figures that no table says again."""
    found = []
    for one in seen(top):
        draws = any(
            "paintEvent" in vars(kind) for kind in type(one).__mro__ if kind.__module__.startswith("genderaudit")
        )
        if "Chart" in type(one).__name__ and draws:
            around = one.parentWidget()
            tables = around.findChildren(QAbstractItemView) if around is not None else []
            if not tables or not one.accessibleName():
                found.append(f"{called(one)} has no table that says the same")
    return found


# the way of the Tab key


def way_of_tab(top: QWidget) -> tuple[list[QWidget], str]:
    """Where Tab goes from the first control, once round; and what stopped it, if anything."""
    way: list[QWidget] = []
    top.window().activateWindow()
    settle()
    those = set(operable(top))
    # a screen that takes the keys itself before it gives them to what is in it
    around = {
        one
        for one in those
        for other in those
        if one is not other and one.isAncestorOf(other) and takes_tab(other) and not isinstance(one, QLineEdit)
    }
    begins = [one for one in stops(top) if one in those - around]
    if not begins:
        return way, "nothing takes the keys"
    stays = 0
    begins[0].setFocus(Qt.FocusReason.TabFocusReason)
    while len(way) < MOST:
        focus = QApplication.focusWidget()
        if focus is None:
            return way, f"after {called(way[-1])} the keys are nowhere" if way else "the keys are nowhere"
        stays = stays + 1 if way and focus is way[-1] else 0
        if stays and way == [focus] and sum(map(takes_tab, those - around)) == 1:
            return way, ""
        if stays > (STOPS_INSIDE if isinstance(focus, _HAS_STOPS) else 0):
            return way, f"{called(focus)} keeps the Tab key: a trap"
        if not stays and focus in way:
            return way, "" if focus is way[0] else f"{called(way[-1])} goes back to {called(focus)}"
        if not stays:
            way.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return way, "no end"


def tab_faults(top: QWidget, *, right_to_left: bool = False) -> list[str]:
    """Controls that Tab leaves out or visits in another order than they are read."""
    before = {one for one in operable(top) if takes_tab(one)}
    way, stopped = way_of_tab(top)
    found = [stopped] if stopped else []
    reached = set(way)
    for one in operable(top):
        if one not in before:
            continue  # it came into being on the way
        inside = any(one.isAncestorOf(other) for other in reached)
        if takes_tab(one) and one not in reached and not inside and not _chosen_by_arrows(one, reached):
            found.append(f"{called(one)} is never reached")
    return found + list(_out_of_order(way, right_to_left=right_to_left))


def _chosen_by_arrows(one: QWidget, reached: set[QWidget]) -> bool:
    """Of a group of choices, Tab stops at one and the arrow keys do the rest."""
    if not isinstance(one, QAbstractButton) or not one.isCheckable():
        return False
    group = one.group()
    if group is not None and group.exclusive():
        return any(other in reached for other in group.buttons())
    return one.autoExclusive() and any(
        isinstance(other, QRadioButton) and other.parentWidget() is one.parentWidget() for other in reached
    )


def _out_of_order(way: list[QWidget], *, right_to_left: bool) -> Iterator[str]:
    for one, other in pairwise(way):
        if one.parentWidget() is not other.parentWidget() or one.parentWidget() is None:
            continue
        first, second = _place(one), _place(other)
        same_line = (
            min(first.bottom(), second.bottom()) - max(first.top(), second.top())
            > min(first.height(), second.height()) // 2
        )
        before = second.left() >= first.right() if right_to_left else second.right() <= first.left()
        above = second.bottom() <= first.top() and second.left() < first.right() and first.left() < second.right()
        if (same_line and before) or (not same_line and above):
            yield f"{called(one)} comes before {called(other)}"


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
