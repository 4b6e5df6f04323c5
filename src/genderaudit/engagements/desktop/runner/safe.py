"""The safe stop: a blank screen with whom to call, and nothing that was written since the question was opened."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from genderaudit.engagements.desktop.editors import TypedLine
from genderaudit.engagements.desktop.runner.dialogs import referral_view
from genderaudit.engagements.desktop.runner.referral import Referral
from genderaudit.store import Erasure
from genderaudit.widgets.texts import isolated
from genderaudit.widgets.theme import dress, scaled
from genderaudit.widgets.writing import WritingField

SAFE_STOP_KEY = "F9"


def drop_typing(window: QWidget) -> None:
    """Forget what is being typed anywhere in the window, what could bring it back, and the clipboard."""
    for field in window.findChildren(QPlainTextEdit):
        if field.isVisible():
            field.drop() if isinstance(field, WritingField) else field.document().clearUndoRedoStacks()
    for line in window.findChildren(TypedLine):
        if line.isVisible():
            line.drop()
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


class SafeStop(QWidget):
    """Covers the whole window. While it is there, no key and no shortcut reaches anything under it.

    Signals: ended() when the person goes back to work.
    """

    ended = Signal()

    def __init__(
        self, window: QWidget, referral: Referral, erase: Callable[[], Erasure] | None, *, question: bool = True
    ) -> None:
        """`question` says that one is open, since when what was written may be erased."""
        super().__init__(window)
        self._erase, self._question = erase, question
        self._stage = "card"
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("SafeStop")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Recording has stopped"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(scroll)
        body = QWidget()
        dress(body, kind="page")
        body.setMinimumHeight(1)
        scroll.setWidget(body)
        row = QHBoxLayout(body)
        row.addStretch(1)
        middle = QVBoxLayout()
        middle.setSpacing(scaled(14))
        row.addLayout(middle, 6)
        row.addStretch(1)
        middle.addStretch(1)
        self._title = QLabel(self.tr("Recording has stopped"), body)
        dress(self._title, kind="title")
        self._title.setWordWrap(True)
        middle.addWidget(self._title)
        self._words = QLabel(self.tr("Listen. Nothing is being written down."), body)
        self.setAccessibleDescription(self._words.text())
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        middle.addWidget(self._words)
        if not referral.loaded:
            # the pack's own card is named after what happened
            referral = dataclasses.replace(referral, title=self.tr("What to do now"))
        self._card = referral_view(referral, body)
        middle.addWidget(self._card)
        self._buttons = QVBoxLayout()
        middle.addLayout(self._buttons)
        middle.addStretch(2)
        self._body = body
        self._made: list[QPushButton] = []
        self._show_buttons(
            (self.tr("Go on when the conversation is over ({key})").format(key=SAFE_STOP_KEY), "", self.go_on)
        )
        self._cover(window)

    def _cover(self, window: QWidget) -> None:
        # a lock now would take away the offer to erase; nothing is to be seen or typed meanwhile
        self.setProperty("covers", True)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        # not on a button: whoever was typing must not press it by the next letter
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_buttons(self, *buttons: tuple[str, str, Callable[[], None]]) -> None:
        for made in self._made:
            made.hide()
            made.deleteLater()
        self._made = []
        for words, kind, run in buttons:
            button = QPushButton(words, self._body)
            button.setAutoDefault(False)
            if kind:
                dress(button, kind=kind)
            button.clicked.connect(run)
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            button.show()
            self._made.append(button)

    def go_on(self) -> None:
        """Ask what becomes of what was written."""
        if self._stage != "card":
            return
        if self._erase is None:
            self.end()
            return
        self._stage = "choice"
        self._card.hide()
        self._title.setText(self.tr("What was written just now"))
        since = self.tr("What this laptop saved since the question was opened can be made not to exist.")
        keep_nothing = self.tr("Keep nothing written since this question was opened")
        if not self._question:
            since = self.tr(
                "What this laptop saved since this engagement was opened, or since the last safe stop, "
                "can be made not to exist."
            )
            keep_nothing = self.tr("Keep nothing written since then")
        said = (
            since,
            self.tr("That is answers, comments, marks and evidence. It cannot be brought back."),
            self.tr("The history keeps only that something was erased, and the day."),
        )
        self._words.setText("\n".join(said))
        erasing, keeping = ("primary", "") if self._question else ("danger", "primary")
        self._show_buttons(
            (keep_nothing, erasing, self.forget),
            (self.tr("Keep it: nothing of the conversation was written"), keeping, self.end),
        )
        # without a question that may be the work of hours, so it takes a choice of its own
        self._made[0 if self._question else 1].setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Erase for good, and say what may still hold it."""
        assert self._erase is not None
        erasure = self._erase()
        self._stage = "told"
        self._title.setText(self.tr("Nothing was kept") if erasure.revision else self.tr("Nothing had been saved"))
        words = [self.tr("What was typed and not yet saved was dropped; the clipboard was emptied.")]
        if erasure.backups:
            words.append(self.tr("These backups were made since and may still hold it. Delete them:"))
            words += [isolated(one) for one in erasure.backups]
        self._words.setText("\n".join(words))
        back = self.tr("Back to the outline") if self._question else self.tr("Back to work")
        self._show_buttons((back, "primary", self.end))
        self._made[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def refused(self, words: str) -> None:
        """Say why it could not be erased."""
        self._stage = "told"
        self._title.setText(self.tr("It could not be erased here"))
        self._words.setText(words)
        back = self.tr("Back to the outline") if self._question else self.tr("Back to work")
        self._show_buttons((back, "primary", self.end))
        self._made[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Back to work."""
        window = self.parentWidget()
        if window is not None:
            window.removeEventFilter(self)
        self.hide()
        self.ended.emit()
        self.deleteLater()

    # nothing under it is reached

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep covering the window."""
        window = self.parentWidget()
        if event.type() == QEvent.Type.Resize and window is not None and watched is window:
            self.setGeometry(window.rect())
        return False

    def event(self, event: QEvent) -> bool:
        """No shortcut of the window works while this is shown."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """The key itself goes on; everything else ends here."""
        if event.key() == Qt.Key.Key_F9 and not event.isAutoRepeat():
            self.go_on()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Only the buttons of this screen."""
        if not self._made:
            return True
        now = QApplication.focusWidget()
        place = next((number for number, one in enumerate(self._made) if one is now), -1 if forward else 0)
        self._made[(place + (1 if forward else -1)) % len(self._made)].setFocus(Qt.FocusReason.TabFocusReason)
        return True
