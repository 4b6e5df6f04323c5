"""The line of truth: what is saved, which backup is proven, and what would be lost if this laptop died now."""

from __future__ import annotations

import shutil

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from genderaudit.desktop.frame.truth_words import Moments, backup_words, risk_tone, risk_words, saved_words
from genderaudit.desktop.shortcuts import Commands
from genderaudit.store import Safety
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon, icon_pixmap
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate
from genderaudit.widgets.theme import dress, scaled
from genderaudit.widgets.writing import WritingField

LITTLE_ROOM = 200 * 1024 * 1024
"""Free bytes on the disk below which the line warns; house default."""
_SOON = 250
_MINUTE = 60_000
_ICONS = {"good": "circle-check", "info": "info", "warn": "triangle-alert", "bad": "triangle-alert"}


class TruthLine(QFrame):
    """Always in sight at the bottom of the window; a press on it tells the details."""

    def __init__(self, session: Session, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self._commands = session, commands
        self.setProperty("kind", "foot")
        self.setAccessibleName(self.tr("What is saved"))
        form = fill_with_form(self, "desktop", "truth")
        self.details = part(form, QPushButton, "details")
        self.risk = part(form, QLabel, "risk")
        self._below = part(form, QLabel, "riskBelow")
        self._mark = part(form, QLabel, "mark")
        self.back_up = part(form, QPushButton, "backUp")
        self.back_up.setIcon(icon("hard-drive"))
        self.back_up.clicked.connect(lambda: self._commands.run("workspace.backup"))
        self.details.clicked.connect(self.show_details)
        self.safety: Safety | None = None
        self._typing: QWidget | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.update_truth)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE)
        self._minute.timeout.connect(self.update_truth)
        session.changed.connect(self._soon.start)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        if session.has_workspace:
            self._minute.start()
            self.update_truth()

    # what is typed and not saved yet

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        """Listen to the field that is written in; fields save themselves, this only says so."""
        if self._typing is not None and isValid(self._typing):
            self._typing.textChanged.disconnect(self._typed)  # type: ignore[attr-defined]
            if isinstance(self._typing, WritingField):
                self._typing.settled.disconnect(self._soon.start)
        self._typing = None
        if isinstance(now, WritingField) and now.window() is self.window():
            now.textChanged.connect(self._typed)
            now.settled.connect(self._soon.start)
            self._typing = now

    def _typed(self) -> None:
        self.details.setText(translate("TruthLine", "Saving…"))
        self._soon.start()

    # what is true now

    def update_truth(self) -> None:
        """Read from the workspace what is safe, and say it."""
        if not self.session.has_workspace:
            return
        if isinstance(self._typing, WritingField) and isValid(self._typing) and self._typing.unsaved:
            # the field saves itself in a moment; until then it is not saved
            self._soon.start()
            return
        workspace = self.session.workspace
        self.safety = workspace.safety()
        moments = Moments(self.session.clock(), self.session.language)
        saved, backup = saved_words(self.safety, moments), backup_words(self.safety, moments)
        words, tone = risk_words(self.safety, moments), risk_tone(self.safety, self.session.clock())
        room = self._free_bytes()
        if room is not None and room < LITTLE_ROOM:
            tone = "bad"
            words = translate("TruthLine", "Only {n} MB are free on this disk: make room").format(
                n=room // 1024 // 1024
            )
        self.details.setText(f"{saved}  ·  {backup}")
        self.details.setAccessibleName(f"{saved}. {backup}. {words}")
        self.risk.setText(words)
        self._below.setText(words)
        for label in (self.risk, self._below):
            dress(label, tone=tone)
        self._fit()
        side = self.fontMetrics().height()
        self._mark.setPixmap(icon_pixmap(_ICONS[tone], tone, side, self.devicePixelRatioF()))
        self.back_up.setVisible(any(one.id == "workspace.backup" for one in self._commands.all()))

    def _fit(self) -> None:
        """One below the other where they do not fit side by side."""
        metrics = self.details.fontMetrics()
        wanted = metrics.horizontalAdvance(self.details.text()) + metrics.horizontalAdvance(self.risk.text())
        wanted += metrics.horizontalAdvance(self.back_up.text()) + scaled(130)
        narrow = wanted > self.width()
        self.risk.setVisible(bool(self.risk.text()) and not narrow)
        self._below.setVisible(bool(self.risk.text()) and narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width, another arrangement."""
        super().resizeEvent(event)
        self._fit()

    def _free_bytes(self) -> int | None:
        try:
            return shutil.disk_usage(self.session.workspace.path.parent).free
        except OSError:
            return None

    def show_details(self) -> None:
        """Everything that is known about how safe the work is."""
        from genderaudit.desktop.frame.truth_details import TruthDetails  # noqa: PLC0415 -- few look at it

        self.update_truth()
        if self.safety is not None:
            TruthDetails(self.session, self._commands, self.safety, self._free_bytes(), self.window()).exec()
