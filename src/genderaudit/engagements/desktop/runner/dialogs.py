"""Cards shown in full: the stop card, the consent card, and the keys of the checklist."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from genderaudit.checklists import LoadedPack
from genderaudit.domain.voices import VOICES, Voice
from genderaudit.engagements.desktop.runner.guide import card_lines
from genderaudit.engagements.desktop.runner.referral import Referral
from genderaudit.runtime.language import catalogue
from genderaudit.widgets.dismissing import STAYS
from genderaudit.widgets.icons import icon_pixmap
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.theme import dress, scaled


def lines_view(lines: Iterable[tuple[str, str, bool]], parent: QWidget, *, numbered: bool = True) -> QVBoxLayout:
    """The lines of a card below each other, the second language under the first in its own direction."""
    column = QVBoxLayout()
    column.setSpacing(scaled(8))
    for number, (first, second, turned) in enumerate(lines, 1):
        label = QLabel(f"{number}.  {first}" if numbered else first, parent)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(label)
        if second:
            other = QLabel(second, parent)
            other.setWordWrap(True)
            other.setTextFormat(Qt.TextFormat.PlainText)
            dress(other, kind="muted")
            other.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
            column.addWidget(other)
    return column


def referral_view(referral: Referral, parent: QWidget) -> QFrame:
    """Whom to call, and how old that is."""
    frame = QFrame(parent)
    dress(frame, kind="well")
    column = QVBoxLayout(frame)
    head = QHBoxLayout()
    sign = QLabel(frame)
    sign.setPixmap(icon_pixmap("phone", "accent", parent.fontMetrics().height(), parent.devicePixelRatioF()))
    head.addWidget(sign)
    title = QLabel(referral.title, frame)
    title.setWordWrap(True)
    dress(title, kind="strong")
    head.addWidget(title, 1)
    column.addLayout(head)
    for line in referral.lines:
        label = QLabel(line, frame)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(label)
    if referral.age:
        age = QLabel(referral.age, frame)
        age.setWordWrap(True)
        dress(age, kind="small", tone="warn" if referral.stale else "")
        column.addWidget(age)
    return frame


class _CardDialog(QDialog):
    """A card that fills a dialog and scrolls where the text is large."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(scaled(20), scaled(20), scaled(20), scaled(16))
        self.outer.setSpacing(scaled(12))
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.body = QWidget()
        dress(self.body, kind="page")
        self.body.setMinimumHeight(1)
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(scaled(10))
        self._scroll.setWidget(self.body)
        self.outer.addWidget(self._scroll, 1)
        screen = self.screen().availableGeometry()
        self.resize(min(scaled(680), screen.width() - 80), min(scaled(560), screen.height() - 80))

    def heading(self, text: str, image: str = "", tone: str = "text") -> None:
        """The title of the card."""
        self._scroll.setAccessibleName(text)
        row = QHBoxLayout()
        if image:
            sign = QLabel(self.body)
            sign.setPixmap(icon_pixmap(image, tone, scaled(28), self.devicePixelRatioF()))
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        label = QLabel(text, self.body)
        label.setWordWrap(True)
        dress(label, kind="title")
        row.addWidget(label, 1)
        self.column.addLayout(row)


class StopCard(_CardDialog):
    """The stop card: it stays until it was read, and asks for nothing. Signals: read()."""

    read = Signal()

    def __init__(
        self,
        pack: LoadedPack,
        messages: Sequence[str],
        referral: Referral,
        language: str,
        second: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._acknowledged = False
        self.setProperty(STAYS, True)
        texts = catalogue(language)
        self.setWindowTitle(texts("flags.STOP.name"))
        (title, second_title, turned), *lines = card_lines(pack, "stop_card", language, second)
        self.heading(title, "octagon-alert", "stop")
        if second_title:
            self.column.addLayout(lines_view([(second_title, "", turned)], self.body, numbered=False))
        for message in messages:
            frame = QFrame(self.body)
            dress(frame, kind="banner", tone="stop")
            inner = QVBoxLayout(frame)
            label = QLabel(message, frame)
            label.setWordWrap(True)
            inner.addWidget(label)
            self.column.addWidget(frame)
        self.column.addLayout(lines_view(lines, self.body))
        if referral.loaded:
            self.column.addWidget(referral_view(referral, self.body))
        self.column.addStretch(1)
        note = QLabel(
            self.tr("Nothing more is asked here. What is done about it is decided later, in the review."), self
        )
        note.setWordWrap(True)
        dress(note, kind="muted")
        self.outer.addWidget(note)
        row = QHBoxLayout()
        row.addStretch(1)
        self.button = QPushButton(self.tr("I have read this"), self)
        dress(self.button, kind="stop")
        self.button.setDefault(True)
        self.button.clicked.connect(self._acknowledge)
        row.addWidget(self.button)
        self.outer.addLayout(row)
        self.button.setFocus()

    def _acknowledge(self) -> None:
        self._acknowledged = True
        self.read.emit()
        self.accept()

    def reject(self) -> None:
        """Only the button closes it."""

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Only the button closes it."""
        if self._acknowledged:
            super().closeEvent(event)
        else:
            event.ignore()


class ConsentCard(_CardDialog):
    """The card that is read out before an interview. Signals: answered(voice, given)."""

    answered = Signal(str, bool)

    def __init__(
        self, pack: LoadedPack, today: dt.date, language: str, second: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Before the interview"))
        (title, second_title, turned), *lines = card_lines(pack, "consent", language, second)
        self.heading(title, "mic", "accent")
        if second_title:
            self.column.addLayout(lines_view([(second_title, "", turned)], self.body, numbered=False))
        self.column.addLayout(lines_view(lines, self.body))
        self.column.addStretch(1)
        note = QLabel(
            self.tr("Noted is only with whom, in general, and whether consent was given. No names, no numbers."), self
        )
        note.setWordWrap(True)
        dress(note, kind="muted")
        self.outer.addWidget(note)
        texts = catalogue(language)
        self._voice = QComboBox(self)
        self._voice.setAccessibleName(self.tr("With whom"))
        for voice in VOICES:
            if voice not in ("document", "data", "observation"):
                self._voice.addItem(texts(f"answers.voices.{voice}"), voice)
        row = QHBoxLayout()
        row.addWidget(self._voice, 1)
        self.yes = QPushButton(self.tr("Consent was given"), self)
        dress(self.yes, kind="primary")
        self.no = QPushButton(self.tr("It was not given"), self)
        cancel = QPushButton(self.tr("Close"), self)
        self.yes.clicked.connect(lambda: self._answer(True))
        self.no.clicked.connect(lambda: self._answer(False))
        cancel.clicked.connect(self.reject)
        for button in (self.yes, self.no, cancel):
            row.addWidget(button)
        self.outer.addLayout(row)

    @property
    def voice(self) -> Voice:
        """With whom."""
        found: Voice = self._voice.currentData()
        return found

    def _answer(self, given: bool) -> None:
        self.answered.emit(self.voice, given)
        self.accept()


class KeysDialog(QDialog):
    """Every key of the checklist."""

    def __init__(self, rows: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys of the checklist"))
        column = QVBoxLayout(self)
        self.table: Table[tuple[str, str]] = Table(
            self.tr("Keys of the checklist"),
            [
                Column(title=self.tr("Key"), text=lambda row: row[0], width=18),
                Column(title=self.tr("What it does"), text=lambda row: row[1], stretch=True),
            ],
            self,
        )
        self.table.show_rows(rows)
        column.addWidget(self.table, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        screen = self.screen().availableGeometry()
        self.resize(min(scaled(620), screen.width() - 60), min(scaled(640), screen.height() - 60))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """`?` closes it again."""
        if event.text() == "?":
            self.reject()
        else:
            super().keyPressEvent(event)
