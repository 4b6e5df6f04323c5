"""Small pieces that screens of signing and reports are put together from: words that wrap, lines with a sign, cards."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from genderaudit.widgets.icons import icon_pixmap
from genderaudit.widgets.theme import scaled


def words(text: str, kind: str = "", tone: str = "") -> QLabel:
    """A text that wraps and can be copied by mouse or keyboard."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        # a text that can be copied would stand at the side of its own direction
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    for name, value in (("kind", kind), ("tone", tone)):
        if value:
            label.setProperty(name, value)
    return label


def sign(image: str, tone: str = "muted", size: int = 18) -> QLabel:
    """A picture beside words that say the same."""
    label = QLabel()
    label.setPixmap(icon_pixmap(image, tone, scaled(size), label.devicePixelRatioF()))
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label


def line(image: str, tone: str, text: str, kind: str = "") -> QWidget:
    """A sign and a sentence."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(scaled(8))
    row.addWidget(sign(image, tone), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words(text, kind), 1)
    return holder


def card(kind: str = "card", tone: str = "") -> tuple[QFrame, QVBoxLayout]:
    """A frame with a column inside."""
    frame = QFrame()
    frame.setProperty("kind", kind)
    if tone:
        frame.setProperty("tone", tone)
    column = QVBoxLayout(frame)
    column.setContentsMargins(scaled(16), scaled(14), scaled(16), scaled(14))
    column.setSpacing(scaled(8))
    return frame, column


def badge(text: str, tone: str = "") -> QLabel:
    """A short word on a ground of its own."""
    label = QLabel(text)
    label.setProperty("kind", "badge")
    if tone:
        label.setProperty("tone", tone)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return label


def empty(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
