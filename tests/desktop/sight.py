"""What a person sees of a window, and what is wrong with it: cut, on top of each other, out of reach."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QTextEdit,
    QToolButton,
    QWidget,
)

from window_person import plain, words_of

SLACK = 2
"""Pixels that rounding may take."""


def seen(top: QWidget) -> list[QWidget]:
    """Widgets of which at least a part is in sight."""
    found = [one for one in top.findChildren(QWidget) if one.isVisibleTo(top) and one.isVisible()]
    return [one for one in found if not one.visibleRegion().isEmpty() and one.width() > 1 and one.height() > 1]


def named(widget: QWidget) -> str:
    """A widget as a fault names it."""
    words = words_of(widget) or widget.accessibleName()
    return f"{type(widget).__name__} {widget.objectName() or '·'} '{words[:60]}'"


# cut


def cut(top: QWidget) -> list[str]:
    """Texts that are not shown whole, and not told by a tool tip either."""
    return [f"{named(one)}: {why}" for one in seen(top) for why in _cut_reasons(one)]


def _cut_reasons(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _button(widget)
    elif isinstance(widget, QTabBar):
        yield from _tabs(widget)
    elif isinstance(widget, QComboBox):
        yield from _combo(widget)
    elif isinstance(widget, QLineEdit):
        yield from _line(widget)
    elif isinstance(widget, QHeaderView):
        yield from _header(widget)
    elif isinstance(widget, QTableView | QListView):
        yield from _cells(widget)
    elif isinstance(widget, QScrollArea):
        yield from _sideways(widget)
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox):
        yield from _outside(widget)


def _tells(widget: QWidget, text: str) -> bool:
    return plain(text) in plain(widget.toolTip())


def _label(label: QLabel) -> Iterator[str]:
    text = label.text()
    if not text.strip() or not label.pixmap().isNull():
        return
    if paints_itself(label):  # cuts by itself, and tells the whole in its tip
        if label.fontMetrics().horizontalAdvance(text) > label.width() + SLACK and not _tells(label, text):
            yield "cut without a tool tip"
        return
    if _tells(label, text):
        return
    room = label.contentsRect().size()
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + SLACK:
            yield f"{label.heightForWidth(label.width())} high, has {label.height()}"
        widest = _widest_word(label)
        if widest > room.width() + SLACK:
            yield f"its longest word is {widest} wide, has {room.width()}"
    else:
        yield from _too_small(label, label.sizeHint())


def _widest_word(label: QLabel) -> int:
    metrics, widest = QFontMetrics(label.font()), 0
    words = words_of(label)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, words)
    start = 0
    while (end := finder.toNextBoundary()) != -1:
        widest = max(widest, metrics.horizontalAdvance(words[start:end].strip()))
        start = end
    return widest


def _too_small(widget: QWidget, wanted: QSize) -> Iterator[str]:
    if wanted.width() > widget.width() + SLACK:
        yield f"wants {wanted.width()} in width, has {widget.width()}"
    if wanted.height() > widget.height() + SLACK:
        yield f"wants {wanted.height()} in height, has {widget.height()}"


def _button(button: QAbstractButton) -> Iterator[str]:
    if not button.text() or _tells(button, button.text()):
        return
    if isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        return
    if button.hasHeightForWidth():
        wanted = button.heightForWidth(button.width())
        if wanted > button.height() + SLACK:
            yield f"wants {wanted} in height, has {button.height()}"
    elif not paints_itself(button):
        yield from _too_small(button, button.sizeHint())
    else:
        wide = max(button.fontMetrics().horizontalAdvance(plain(line)) for line in button.text().splitlines() or [""])
        if wide > button.width() - SLACK:
            yield f"its text is {wide} wide, has {button.width()}"


def paints_itself(widget: QWidget) -> bool:
    """Whether a widget of ours draws more than Qt draws."""
    return any("paintEvent" in vars(kind) for kind in type(widget).__mro__ if kind.__module__.startswith("genderaudit"))


def _tabs(bar: QTabBar) -> Iterator[str]:
    for number in range(bar.count()):
        text, room = plain(bar.tabText(number)), bar.tabRect(number)
        wide = bar.fontMetrics().horizontalAdvance(text)
        if wide > room.width() and text not in bar.tabToolTip(number):
            yield f"tab '{text}' is {wide} wide, has {room.width()}"
    if not bar.usesScrollButtons() and bar.count() and bar.tabRect(bar.count() - 1).right() > bar.width() + SLACK:
        yield "the last tab is out of sight"


def _combo(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    room = field.width() - (box.iconSize().width() + 4 if not box.itemIcon(box.currentIndex()).isNull() else 0)
    wide = box.fontMetrics().horizontalAdvance(box.currentText())
    if wide > room + SLACK and not _tells(box, box.currentText()):
        yield f"'{box.currentText()}' is {wide} wide, has {room}"


def _line(field: QLineEdit) -> Iterator[str]:
    if field.text() or not field.placeholderText() or isinstance(field.parentWidget(), QAbstractSpinBox):
        return
    wide, room = field.fontMetrics().horizontalAdvance(field.placeholderText()), field.contentsRect().width() - 8
    if wide > room + SLACK and not _tells(field, field.placeholderText()):
        yield f"its hint is {wide} wide, has {room}"


def _header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if model is None:
        return
    for number in range(header.count()):
        text = model.headerData(number, header.orientation(), Qt.ItemDataRole.DisplayRole)
        tip = model.headerData(number, header.orientation(), Qt.ItemDataRole.ToolTipRole)
        size = header.sectionSize(number)
        if text and size and not header.isSectionHidden(number):
            wide = header.fontMetrics().horizontalAdvance(str(text))
            if header.orientation() == Qt.Orientation.Horizontal and wide > size and str(text) not in str(tip or ""):
                yield f"column '{text}' is {wide} wide, has {size}"


def _cells(view: QTableView | QListView) -> Iterator[str]:
    model = view.model()
    wraps = view.wordWrap()
    for row in range(min(model.rowCount(), 60) if model is not None else 0):
        for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
            index = model.index(row, column)
            room = view.visualRect(index)
            text = index.data(Qt.ItemDataRole.DisplayRole)
            if not text or room.isEmpty() or not view.viewport().rect().intersects(room):
                continue
            metrics = QFontMetrics(index.data(Qt.ItemDataRole.FontRole) or view.font())
            wide = max(metrics.horizontalAdvance(line) for line in str(text).splitlines() or [""])
            if wraps:
                flags = int(Qt.TextFlag.TextWordWrap)
                high = metrics.boundingRect(QRect(0, 0, room.width(), 10_000), flags, str(text)).height()
                fits = high <= room.height() + SLACK
            else:
                fits = wide <= room.width() + SLACK
            if not fits and plain(str(text)) not in plain(str(index.data(Qt.ItemDataRole.ToolTipRole) or "")):
                yield f"cell '{str(text)[:60]}' is {wide} wide, has {room.width()}, and has no tool tip"


def _sideways(area: QScrollArea) -> Iterator[str]:
    bar = area.horizontalScrollBar()
    if bar.maximum() > SLACK:
        yield f"scrolls sideways by {bar.maximum()}"


def _outside(widget: QWidget) -> Iterator[str]:
    """Whatever sticks out of what holds it; what is scrolled down is not."""
    corner, holder = QPoint(0, 0), widget.parentWidget()
    inner: QWidget = widget
    while holder is not None and not inner.isWindow():
        corner = widget.mapTo(holder, QPoint(0, 0))
        area = holder.parentWidget()
        scrolls = isinstance(area, QAbstractScrollArea) and area.viewport() is holder
        left, right = -corner.x(), corner.x() + widget.width() - holder.width()
        if max(left, right) > SLACK and not (scrolls and isinstance(area, QTableView | QTextEdit | QPlainTextEdit)):
            yield f"sticks out of {type(holder).__name__} {holder.objectName()} by {max(left, right)} sideways"
            return
        if scrolls:
            return
        above, below = -corner.y(), corner.y() + widget.height() - holder.height()
        if max(above, below) > SLACK:
            yield f"sticks out of {type(holder).__name__} {holder.objectName()} by {max(above, below)} in height"
            return
        inner, holder = holder, holder.parentWidget()


# on top of each other


@dataclass(frozen=True)
class _Patch:
    widget: QWidget
    room: QRect


def overlapping(top: QWidget) -> list[str]:
    """Texts that stand on each other."""
    patches = []
    for one in seen(top):
        if isinstance(one, QLabel | QAbstractButton | QLineEdit | QComboBox) and words_of(one):
            room = one.visibleRegion().boundingRect()
            patches.append(_Patch(one, QRect(one.mapTo(top, room.topLeft()), room.size())))
    found = []
    for one, other in combinations(patches, 2):
        shared = one.room.intersected(other.room)
        if shared.width() > SLACK and shared.height() > SLACK and not _belong(one.widget, other.widget):
            found.append(f"{named(one.widget)} and {named(other.widget)} share {shared.width()} × {shared.height()}")
    return found


def _belong(one: QWidget, other: QWidget) -> bool:
    return one.isAncestorOf(other) or other.isAncestorOf(one)
