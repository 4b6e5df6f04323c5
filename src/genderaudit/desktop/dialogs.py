"""A dialog around a form: it scrolls where the text is large, says what is wrong in its own place, and waits."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from genderaudit.runtime.language import say
from genderaudit.runtime.unexpected import as_spoken
from genderaudit.widgets import reading_order
from genderaudit.widgets.forms import load_form, part, register
from genderaudit.widgets.passphrases import PassphraseField
from genderaudit.widgets.session import Session
from genderaudit.widgets.tall import TallPage

_LETTERS = 68
"""Widths of an average letter that a dialog takes."""


class FormDialog(QDialog):
    """One form with the labels `head` and `trouble` and the buttons `cancel` and `go`.

    Signals: busy(bool) while work is under way.
    """

    busy = Signal(bool)

    def __init__(self, session: Session, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        register(PassphraseField)
        self.session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(scroll.focusPolicy().NoFocus)
        column.addWidget(scroll)
        page = TallPage()
        line = self.fontMetrics().height()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(line, line, line, line)
        self.form = load_form("desktop", name, page)
        layout = self.form.layout()
        assert layout is not None
        layout.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.form)
        inside.addStretch(1)
        self._page = page
        scroll.setWidget(page)
        self.setWindowTitle(part(self.form, QLabel, "head").text())
        self.go = part(self.form, QPushButton, "go")
        self._words = self.go.text()
        cancel = self.form.findChild(QPushButton, "cancel")
        if isinstance(cancel, QPushButton):
            cancel.clicked.connect(self.reject)
            cancel.setAutoDefault(False)
        self.go.setDefault(True)
        self.say("")
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The size is known once every part wears its style."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.fit)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Tab goes on as the dialog is read."""
        return reading_order.step(self, forward=forward)

    def fit(self) -> None:
        """As large as the form wants to be and the screen allows."""
        for layout in reversed(self._page.findChildren(QLayout)):
            layout.invalidate()
        width = self.fontMetrics().averageCharWidth() * _LETTERS
        room = self.screen().availableGeometry().size()
        # what cannot break into lines decides, and a bar to scroll by may stand beside it
        width = max(width, self._page.minimumSizeHint().width() + self.fontMetrics().height())
        width = min(width, room.width() - 40)
        height = max(self._page.heightForWidth(width), self._page.minimumSizeHint().height())
        self.resize(width, min(height + 4, room.height() - 60))

    def say(self, text: str) -> None:
        """What is wrong, in words; '' for nothing."""
        label = self.form.findChild(QLabel, "trouble")
        if isinstance(label, QLabel):
            label.setText(text)
            label.setAccessibleName(text)
            label.setVisible(bool(text))
            self.fit()

    def wait(self, words: str) -> None:
        """Say that work is under way; nothing can be typed meanwhile."""
        self.go.setText(words)
        self.form.setEnabled(False)
        self.busy.emit(True)

    def ready(self) -> None:
        """The work is done."""
        self.go.setText(self._words)
        self.form.setEnabled(True)
        self.busy.emit(False)

    def failed(self, error: Exception) -> None:
        """Say what went wrong, and let the person try again."""
        self.ready()
        spoken = as_spoken(error)
        self.say(say(spoken, self.session.language))
