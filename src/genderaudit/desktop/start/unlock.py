"""The lock: asks for the passphrase of a workspace, or for the PIN of this sitting, and opens it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from genderaudit.desktop.frame.messages import MessageBar
from genderaudit.desktop.look import logo
from genderaudit.desktop.opening import Opened, open_in_background
from genderaudit.desktop.start.quick_unlock import PinGone, SealedPassphrase, WrongPin
from genderaudit.domain.errors import SpokenError
from genderaudit.runtime.unexpected import as_spoken
from genderaudit.widgets import reading_order
from genderaudit.widgets.background import Progress
from genderaudit.widgets.forms import load_form, part, register
from genderaudit.widgets.passphrases import PassphraseField
from genderaudit.widgets.session import Session
from genderaudit.widgets.tall import TallPage
from genderaudit.widgets.texts import counted, isolated, translate

LETTERS = 56
"""Widths of an average letter that a narrow form takes."""


class Stage(QWidget):
    """A calm page with one card in its middle, which scrolls where the text is large."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 0, 16, 0)
        bar.addWidget(MessageBar(session, self))
        column.addLayout(bar)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(scroll, 1)
        page = TallPage()
        scroll.setWidget(page)
        middle = self._middle = QVBoxLayout(page)
        self._above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        middle.addSpacerItem(self._above)
        self.card = QFrame(page)
        self.card.setProperty("kind", "card")
        inside = QVBoxLayout(self.card)
        line = self.fontMetrics().height()
        inside.setContentsMargins(line, line, line, line)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.card, 100)
        row.addStretch(1)
        middle.addLayout(row)
        middle.addStretch(1)
        self.card.setMaximumWidth(QFontMetrics(self.font()).averageCharWidth() * LETTERS)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Tab goes on as the page is read."""
        return reading_order.step(self, forward=forward)

    def fill(self, name: str) -> QWidget:
        """Put a form into the card."""
        form = load_form("desktop", name, self.card)
        layout = self.card.layout()
        assert layout is not None
        layout.addWidget(form)
        QTimer.singleShot(0, self, self._place)
        return form

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The card finds its place."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._place)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The card finds its place."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Leave a third of the free height above: a sentence that comes later moves no button under a hand."""
        wide = min(self.card.maximumWidth(), self.width())
        high = self.card.heightForWidth(wide) if self.card.hasHeightForWidth() else self.card.sizeHint().height()
        self._above.changeSize(
            0, max(0, (self.height() - high) // 3), QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed
        )
        self._middle.invalidate()


class Unlock(Stage):
    """Asks for a passphrase. `sealed` is the passphrase under the PIN of this sitting, if one was set; `hint` is told.

    Signals: opened(Opened), left() for another workspace, forgotten() to use the recovery key.
    """

    opened = Signal(object)
    left = Signal()
    forgotten = Signal()

    def __init__(
        self,
        session: Session,
        path: Path,
        *,
        sealed: SealedPassphrase | None = None,
        locked: bool = False,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, parent)
        register(PassphraseField)
        self._path, self._sealed = path, sealed
        form = self.fill("unlock")
        part(form, QLabel, "picture").setPixmap(logo(self.fontMetrics().height() * 2))
        name = part(form, QLabel, "name")
        # a locked window tells who passes by nothing but that it is locked
        name.setText(translate("Unlock", "Locked") if locked else isolated(path.stem))
        self._about = part(form, QLabel, "about")
        self._field = part(form, PassphraseField, "passphrase")
        self._ask = part(form, QLabel, "ask")
        self._hint, self._trouble = part(form, QLabel, "hint"), part(form, QLabel, "trouble")
        self._open = part(form, QPushButton, "open")
        self._recover = part(form, QPushButton, "recover")
        self._locked, self._given_hint = locked, hint
        self._hint.hide()
        self._field.caps_lock.connect(self._hint.setVisible)
        self._field.returnPressed.connect(self._try)
        self._open.clicked.connect(self._try)
        part(form, QPushButton, "other").clicked.connect(self.left)
        self._recover.clicked.connect(self.forgotten)
        self._say("")
        self._ask_now()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Typing can begin at once."""
        super().showEvent(event)
        QTimer.singleShot(0, self._field, partial(self._field.setFocus, Qt.FocusReason.OtherFocusReason))

    def _ask_now(self) -> None:
        pin = self._sealed is not None
        self._ask.setText(translate("Unlock", "&PIN of this sitting") if pin else translate("Unlock", "&Passphrase"))
        self._recover.setText(translate("Unlock", "&Use the passphrase") if pin else translate("Unlock", "&Forgotten?"))
        if self._locked:
            about = translate(
                "Unlock", "Everything was saved, and the file is closed. You go on exactly where you were."
            )
        else:
            about = isolated(str(self._path.parent))
        self._about.setText(f"{about}\n{self._given_hint}".strip())

    def _say(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))
        self._trouble.setAccessibleName(text)

    def _busy(self, busy: bool) -> None:
        self._field.setEnabled(not busy)
        self._open.setEnabled(not busy)
        self._open.setText(translate("Unlock", "Opening…") if busy else translate("Unlock", "&Open"))

    def _try(self) -> None:
        typed = self._field.take()
        self._say("")
        if not typed:
            self._field.setFocus()
            return
        self._busy(True)
        sealed, path, session = self._sealed, self._path, self.session
        if sealed is None:
            open_in_background(session, path, typed, owner=self, done=self._done, failed=self._failed)
            return

        def unseal(_: Progress) -> str:
            return sealed.open(typed)

        def go_on(passphrase: str) -> None:
            open_in_background(session, path, passphrase, owner=self, done=self._done, failed=self._failed)

        session.work("", unseal, owner=self, done=go_on, failed=self._failed)

    def _done(self, opened: Opened) -> None:
        self.opened.emit(opened)

    def _failed(self, error: Exception) -> None:
        self._busy(False)
        self._hint.hide()
        if isinstance(error, WrongPin):
            left = error.left
            self._say(counted("Unlock", "That is not the PIN. %n more try(s), then the passphrase is needed.", left))
        elif isinstance(error, PinGone):
            self._sealed = None
            self._ask_now()
            self._say(
                translate("Unlock", "Three wrong PINs: the PIN is gone. The passphrase opens the workspace as always.")
            )
        else:
            self._say(_sentence(as_spoken(error), self.session.language))
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def use_passphrase(self) -> None:
        """Ask for the passphrase although a PIN is set."""
        self._sealed = None
        self._ask_now()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def asks_for_pin(self) -> bool:
        """Whether the PIN of this sitting is asked for."""
        return self._sealed is not None


def _sentence(error: SpokenError, language: str) -> str:
    from genderaudit.runtime.language import say  # noqa: PLC0415 -- only where something went wrong

    return say(error, language)
