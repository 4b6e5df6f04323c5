"""Messages above the screen, and the work that is under way with its progress and a way to stop it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget

from genderaudit.widgets.background import Job
from genderaudit.widgets.icons import icon, icon_pixmap
from genderaudit.widgets.session import Message, Session
from genderaudit.widgets.texts import labelled, translate
from genderaudit.widgets.theme import scaled

_ICONS = {
    "good": "circle-check",
    "info": "info",
    "warn": "triangle-alert",
    "bad": "triangle-alert",
    "stop": "octagon-alert",
}
_SHORT = 8000
"""Milliseconds that a message stays which asks for nothing; house default."""
_LATER = 400
"""Milliseconds after which work under way is shown: shorter work would only flicker."""
_MOST = 3


class MessageBar(QWidget):
    """The latest messages, newest at the bottom, and a line for each piece of work that takes longer."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(scaled(12), scaled(8), scaled(12), 0)
        self._column.setSpacing(scaled(4))
        self._banners: list[_Banner] = []
        self._jobs: set[_JobLine] = set()
        session.told.connect(self.tell)
        session.background.began.connect(self._began)
        self._fit()

    def _fit(self) -> None:
        """Take no room where there is nothing to tell."""
        self.setVisible(bool(self._banners) or any(line.told for line in self._jobs))

    def tell(self, message: Message) -> None:
        """Show a message; the same words are not shown twice."""
        for banner in list(self._banners):
            if banner.message.text == message.text:
                self._drop(banner)
        banner = _Banner(message, self)
        banner.close_button.clicked.connect(lambda: self._drop(banner))
        if banner.action is not None:
            banner.action.clicked.connect(lambda: self._act(banner))
        self._banners.append(banner)
        self._column.addWidget(banner)
        while len(self._banners) > _MOST:
            self._drop(self._banners[0])
        if not message.stays:
            banner.timer.timeout.connect(lambda: self._drop(banner))
            banner.timer.start(_SHORT)
        self._fit()

    def texts(self) -> list[str]:
        """What is told now."""
        return [banner.message.text for banner in self._banners]

    def moved_on(self) -> None:
        """The person went to another place: refusals of the last one are dropped, what stays stays."""
        for banner in list(self._banners):
            if not banner.message.stays and not banner.fresh():
                self._drop(banner)

    def _act(self, banner: _Banner) -> None:
        run = banner.message.run
        self._drop(banner)
        if run is not None:
            run()

    def _drop(self, banner: _Banner) -> None:
        if banner in self._banners:
            self._banners.remove(banner)
            banner.timer.stop()
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
            self._fit()

    def _began(self, job: Job[Any]) -> None:
        if job.title:
            line = _JobLine(job, self)
            self._jobs.add(line)
            self._column.addWidget(line)
            line.shown.connect(self._fit)
            line.gone.connect(self._over)

    def _over(self, line: _JobLine) -> None:
        self._jobs.discard(line)
        self._fit()


class _Banner(QFrame):
    """One message."""

    def __init__(self, message: Message, parent: QWidget) -> None:
        super().__init__(parent)
        self.message = message
        self.setProperty("kind", "banner")
        self.setProperty("tone", message.tone)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self._born = QTimer(self)
        self._born.setSingleShot(True)
        self._born.start(1500)
        row = QHBoxLayout(self)
        image = QLabel(self)
        size = self.fontMetrics().height()
        image.setPixmap(icon_pixmap(_ICONS[message.tone], message.tone, size, self.devicePixelRatioF()))
        row.addWidget(image)
        words = QLabel(message.text, self)
        words.setWordWrap(True)
        words.setAccessibleName(message.text)
        row.addWidget(words, 1)
        self.action: QPushButton | None = None
        if message.action:
            self.action = QPushButton(message.action, self)
            row.addWidget(self.action)
        self.close_button = QToolButton(self)
        self.close_button.setIcon(icon("x", "muted"))
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setAccessibleName(translate("MessageBar", "Dismiss"))
        self.close_button.setToolTip(translate("MessageBar", "Dismiss"))
        row.addWidget(self.close_button)

    def fresh(self) -> bool:
        """Whether it was told just now, so that the move to another place may be its reason."""
        return self._born.isActive()


class _JobLine(QFrame):
    """A piece of work that takes longer: what it is, how far, and how to stop it.

    Signals: shown() when it has taken long enough to be told, gone(line) when the work has ended.
    """

    shown = Signal()
    gone = Signal(object)

    def __init__(self, job: Job[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self.setProperty("tone", "info")
        self._job = job
        row = QHBoxLayout(self)
        self._words = QLabel(job.title, self)
        row.addWidget(self._words)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(job.title)
        row.addWidget(self._bar, 1)
        stop = QPushButton(translate("MessageBar", "Stop"), self)
        stop.clicked.connect(self._stop)
        row.addWidget(stop)
        self.told = False
        self.hide()
        later = QTimer(self)
        later.setSingleShot(True)
        later.timeout.connect(self._tell)
        later.start(_LATER)
        job.moved.connect(self._moved)
        job.ended.connect(self._ended)

    def _tell(self) -> None:
        self.told = True
        self.show()
        self.shown.emit()

    def _moved(self, done: int, total: int, words: str) -> None:
        self._bar.setRange(0, 1000 if total else 0)
        if total:
            self._bar.setValue(done * 1000 // total)
        if words:
            self._words.setText(labelled(self._job.title, words))

    def _stop(self) -> None:
        self._job.stop()
        self._words.setText(translate("MessageBar", "Stopping…"))

    def _ended(self) -> None:
        self.told = False
        self.hide()
        self.gone.emit(self)
        self.deleteLater()
