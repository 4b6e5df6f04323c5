"""Small pieces that the screens of several rooms are made of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from genderaudit.widgets.icons import icon_pixmap
from genderaudit.widgets.theme import dress, scaled
from genderaudit.widgets.writing import WritingField

_TO_THE_LEFT = "\u200f"
"""Makes a paragraph run from right to left, whatever it begins with."""


class Elided(QLabel):
    """One line that is cut with an ellipsis where there is no room; the whole of it is its tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, kind: str = "") -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if kind:
            dress(self, kind=kind)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """A few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 8, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The text as far as it fits."""
        fitting = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if fitting != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), fitting)
        painter.end()


class AskReason(QFrame):
    """Asks in place for the reason of one step, and is gone when it was given or left."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, kind="banner", tone="neutral")
        column = QVBoxLayout(self)
        self._question = words("", self, kind="strong")
        column.addWidget(self._question)
        self.field = WritingField(self.tr("Reason"), self, lines=(2, 5))
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.addStretch(1)
        self._leave = QPushButton(self.tr("Leave it as it is"), self)
        dress(self._leave, kind="quiet")
        self._leave.clicked.connect(self.hide)
        row.addWidget(self._leave)
        self.button = QPushButton(self)
        dress(self.button, kind="primary")
        self.button.clicked.connect(self._give)
        row.addWidget(self.button)
        column.addLayout(row)
        self.field.textChanged.connect(self._typed)
        self._run: Callable[[str], None] | None = None
        self.hide()

    def ask(self, question: str, button: str, run: Callable[[str], None]) -> None:
        """Ask; `run` gets the reason."""
        self._run = run
        self._question.setText(question)
        self.button.setText(button)
        self.field.drop()
        self._typed()
        self.show()
        self.field.setFocus()

    def _typed(self) -> None:
        self.button.setEnabled(bool(self.field.toPlainText().strip()))

    def _give(self) -> None:
        reason, run = self.field.toPlainText().strip(), self._run
        self.hide()
        self.field.drop()
        if reason and run is not None:
            run(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc leaves it as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


class Words(QLabel):
    """A text that runs as the window does, also where it begins with a name or a number of the other direction."""

    def setText(self, text: str) -> None:  # noqa: N802
        """Say this."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        super().setText(f"{_TO_THE_LEFT}{text}" if mirrored and text else text)

    def text(self) -> str:
        """What was said."""
        return super().text().removeprefix(_TO_THE_LEFT)


def words(text: str, parent: QWidget | None = None, *, kind: str = "", tone: str = "") -> QLabel:
    """A text that breaks its lines and is never taken for markup."""
    label = Words(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    dress(label, **{name: value for name, value in (("kind", kind), ("tone", tone)) if value})
    return label


def badge(text: str, tone: str, parent: QWidget | None = None) -> QLabel:
    """A short word in a tone."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    dress(label, kind="badge", tone=tone)
    return label


def sign(name: str, tone: str, parent: QWidget, *, size: float = 1.0) -> QLabel:
    """An icon beside words that say the same."""
    label = QLabel(parent)
    side = int(parent.fontMetrics().height() * size)
    label.setPixmap(icon_pixmap(name, tone, side, parent.devicePixelRatioF()))
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return label


def card(parent: QWidget, title: str = "", *, icon: str = "") -> tuple[QFrame, QVBoxLayout]:
    """A card with a heading, and the column for what stands in it."""
    frame = QFrame(parent)
    dress(frame, kind="card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(14))
    column.setSpacing(scaled(8))
    if title:
        frame.setAccessibleName(title)
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        if icon:
            row.addWidget(sign(icon, "muted", frame))
        row.addWidget(words(title, frame, kind="heading"), 1)
        column.addLayout(row)
    return frame, column


def empty_out(layout: QLayout, keep: int = 0) -> None:
    """Take everything out of a layout but its first items."""
    while layout.count() > keep:
        item = layout.takeAt(layout.count() - 1)
        if item is None:
            return
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty_out(inner)
