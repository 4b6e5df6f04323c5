"""The order in which a screen is read: Tab follows it, also through parts that are made while the person works."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QWidget,
)

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QKeySequenceEdit, QPlainTextEdit, QTabBar, QTextEdit)
"""Controls whose parts are their own affair."""


def stops(root: QWidget) -> list[QWidget]:
    """The controls in sight inside `root` at which Tab stops: line by line, each in the direction of the language.

    Qt's own chain follows the order in which widgets were made. That chain and the items of layouts are left alone:
    asked for from Python they tie the lives of neighbours to each other.
    """
    found = [one for one in _inside(root) if _takes_tab(one)]
    return [one for one in found if not _chosen_by_arrows(one, found)]


def step(root: QWidget, *, forward: bool) -> bool:
    """Move the keys to the next or the previous control of `root`, going round, and bring it into sight."""
    order, now = stops(root), QApplication.focusWidget()
    if not order:
        return False
    while now is not None and now not in order:
        now = now.parentWidget()
    if now is None:
        target = order[0 if forward else -1]
    else:
        target = order[(order.index(now) + (1 if forward else -1)) % len(order)]
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    around = target.parentWidget()
    while around is not None and around is not root:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(target, 0, target.fontMetrics().height())
        around = around.parentWidget()
    return True


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and widget.focusProxy() is None


def _chosen_by_arrows(one: QWidget, among: Iterable[QWidget]) -> bool:
    """Of choices that exclude each other Tab stops at the chosen one, else at the first."""
    if not isinstance(one, QAbstractButton) or one.isChecked():
        return False
    group = one.group()
    if group is not None and group.exclusive():
        others = [other for other in among if isinstance(other, QAbstractButton) and other.group() is group]
    elif isinstance(one, QRadioButton) and one.autoExclusive():
        parent = one.parentWidget()
        others = [other for other in among if isinstance(other, QRadioButton) and other.parentWidget() is parent]
    else:
        return False
    return any(other.isChecked() for other in others) or others[0] is not one


def _inside(widget: QWidget) -> Iterator[QWidget]:
    parts = [one for one in widget.children() if isinstance(one, QWidget) and not one.isWindow()]
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for part in _as_read([one for one in parts if one.isVisibleTo(widget)], mirrored):
        yield part
        if not isinstance(part, _WHOLE):
            yield from _inside(part)


def _as_read(parts: list[QWidget], mirrored: bool) -> list[QWidget]:
    """Siblings cut into lines, a line into what stands beside each other, and so on."""
    if len(parts) < 2:
        return parts
    lines = _cut([(one.geometry().top(), one.geometry().bottom(), one) for one in parts])
    if len(lines) > 1:
        return [one for line in lines for one in _as_read(line, mirrored)]
    if mirrored:
        columns = _cut([(-one.geometry().right(), -one.geometry().left(), one) for one in parts])
    else:
        columns = _cut([(one.geometry().left(), one.geometry().right(), one) for one in parts])
    if len(columns) > 1:
        return [one for column in columns for one in _as_read(column, mirrored)]
    return parts


def _cut(spans: list[tuple[int, int, QWidget]]) -> list[list[QWidget]]:
    """Groups between which nothing lies across."""
    groups: list[list[QWidget]] = []
    end = 0
    for first, last, one in sorted(spans, key=lambda span: span[:2]):
        if groups and first <= end:
            groups[-1].append(one)
            end = max(end, last)
        else:
            groups.append([one])
            end = last
    return groups
