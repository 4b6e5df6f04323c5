"""What stands there after a signature: checked at once, where the file lies, and what comes next."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from genderaudit.reports.desktop.saying import role_words, verdict_face
from genderaudit.reports.model.verdict import ReportVerdict
from genderaudit.signing.desktop.pieces import card, line, words
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.icons import icon
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated, translate


class Outcome(QWidget):
    """One card with the verdict on the file that was just signed.

    Signals: another() when the person wants to make one more from here.
    """

    another = Signal()

    def __init__(self, session: Session, found: ReportVerdict, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.path = session, Path(found.file)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        face = verdict_face(found.verdict)
        frame, column = card("banner", "neutral" if face.tone == "info" else face.tone)
        frame.setAccessibleName(face.title)
        column.addWidget(words(translate("Outcome", "Signed, and checked at once"), "heading"))
        column.addWidget(line(face.icon, face.tone, face.title, "strong"))
        for sentence in found.words[:1]:
            column.addWidget(words(sentence))
        column.addWidget(words(isolated(str(self.path)), "muted"))
        column.addWidget(words(self._next(found)))
        column.addLayout(self._buttons(found))
        outer.addWidget(frame)

    def _next(self, found: ReportVerdict) -> str:
        if not found.missing:
            return translate("Outcome", "Every signature is there. Hand the file over: it proves itself.")
        role = role_words(found.missing[0], self.session.language)
        return translate(
            "Outcome",
            "Next signature: {role}, by another person with an identity of their own, on this laptop or on theirs. "
            "Handing over the file is enough.",
        ).format(role=role)

    def _buttons(self, found: ReportVerdict) -> Flow:
        row = Flow()
        path = str(self.path)
        if found.missing:
            row.addWidget(
                self._button(
                    translate("Outcome", "&Next signature…"), "signature", lambda: self.session.go("sign-pdf", path)
                )
            )
        row.addWidget(
            self._button(
                translate("Outcome", "Read the whole &verdict"), "badge-check", lambda: self.session.go("verify", path)
            )
        )
        row.addWidget(self._button(translate("Outcome", "Open its f&older"), "folder-open", self._open_folder))
        row.addWidget(self._button(translate("Outcome", "&Make another"), "plus", self.another.emit))
        return row

    def _button(self, text: str, image: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(icon(image), text)
        button.clicked.connect(lambda _=False: run())
        return button

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path.parent)))
